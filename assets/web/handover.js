// The first screen came with the page: it goes when the app has drawn its own, before a paint
// could show both. A button that somebody tapped on it meanwhile is tapped on the app's.
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
    watch.disconnect();
    first?.remove();
    dispatchEvent(new Event("passi-drawn"));
    if (tapped) setTimeout(() => main.querySelector(`button${tapped}`)?.click());
  }).observe(main, { childList: true });
})();
