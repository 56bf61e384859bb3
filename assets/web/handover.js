// The first screen came with the page: it goes when the app has drawn a screenful of its own, which is
// not seen before, so that no paint can show both. A button that somebody tapped on it meanwhile is tapped on the app's.
(() => {
  const first = document.getElementById("first");
  const main = document.getElementById("main");
  let tapped;
  first?.addEventListener("click", ({ target }) => {
    const { action, need, filter } = target.closest("button")?.dataset ?? {};
    const names = Object.entries({ action, need, filter }).filter(([, value]) => value);
    if (names.length > 0) tapped = names.map(([name, value]) => `[data-${name}="${value}"]`).join("");
  });
  new MutationObserver((_, watch) => {
    if (!main.querySelector("[data-drawn]")) return;
    watch.disconnect();
    first?.remove();
    main.hidden = false;
    dispatchEvent(new Event("passi-drawn"));
    if (tapped) setTimeout(() => main.querySelector(`button${tapped}`)?.click());
  }).observe(main, { childList: true, subtree: true, attributeFilter: ["data-drawn"] });
})();
