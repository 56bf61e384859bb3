// The first screen came with the page: it goes when the app has drawn its own, before a paint
// could show both.
new MutationObserver((_, watch) => {
  watch.disconnect();
  document.getElementById("first")?.remove();
  dispatchEvent(new Event("passi-drawn"));
}).observe(document.getElementById("main"), { childList: true });
