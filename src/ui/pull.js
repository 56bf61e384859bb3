// Hears when the list is pulled down at its top by one finger, as far as the sign goes along.
(() => {
  const FAR_PX = 88;
  let sign = null;
  let start;
  let pulled = 0;
  const show = (far) => {
    pulled = far;
    sign.style.setProperty("--pulled", `${Math.min(Math.max(far / FAR_PX, 0), 1)}`);
    sign.dataset.ready = far >= FAR_PX;
  };
  const end = () => {
    if (!sign) return;
    show(0);
    sign = null;
  };
  addEventListener("touchstart", ({ touches, target }) => {
    end();
    const above = scrollY > 0 || touches.length > 1 || !target.closest(".near-list");
    sign = above ? null : document.querySelector(".pull");
    start = touches[0];
    pulled = 0;
  }, { passive: true });
  addEventListener("touchmove", ({ touches }) => {
    if (!sign) return;
    const down = touches[0].clientY - start.clientY;
    const aside = Math.abs(touches[0].clientX - start.clientX);
    // A finger that goes sideways or up wants something else.
    if (touches.length > 1 || scrollY > 0 || (pulled <= 0 && aside > Math.max(down, 8))) end();
    else show(down);
  }, { passive: true });
  addEventListener("touchend", () => {
    const far = pulled >= FAR_PX;
    end();
    if (far) dispatchEvent(new Event("passi-pulled"));
  });
  addEventListener("touchcancel", end);
})();
