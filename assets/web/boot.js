// Starts the app, then keeps the page on the device for later use without a network.
import init from "./passi.js";

const drawn = new Promise((resolve) => addEventListener("passi-drawn", resolve, { once: true }));
await init();
// Keeping the page takes the processor and the line: the list comes first.
await drawn;
const workers = navigator.serviceWorker;
if (workers) {
  keep().catch((error) => console.warn("The page is not kept for use without a network:", error));
}

async function keep() {
  // A page never goes on with another release's files.
  let controlled = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (controlled) location.reload();
    controlled = true;
  });
  const registration = await workers.register("sw.js", { updateViaCache: "none" });
  if (registration.waiting) announce(registration);
  registration.addEventListener("updatefound", () => {
    const fresh = registration.installing;
    fresh.addEventListener("statechange", () => {
      if (fresh.state === "installed" && workers.controller) announce(registration);
    });
  });
  const { active } = await workers.ready;
  if (!workers.controller) {
    const { content } = document.querySelector('meta[name="passi-version"]');
    active.postMessage({ ask: "keep this page", version: content });
  }
}

// Tells the screens that a new release is ready; the event `passi-update-now` brings it in.
function announce(registration) {
  document.documentElement.dataset.update = "ready";
  addEventListener("passi-update-now", () => {
    registration.waiting?.postMessage({ ask: "take over" });
  });
  dispatchEvent(new Event("passi-update-ready"));
}
