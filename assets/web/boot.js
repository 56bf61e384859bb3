// Starts the app, then keeps the page on the device for later use without a network.
import init from "./passi.js";

const workers = navigator.serviceWorker;
if (workers) {
  followNewRelease();
  handOver();
}
await init();
if (workers) {
  // The page that stood here before may have counted as a window the first time.
  handOver();
  keep().catch((error) => console.warn("The page is not kept for use without a network:", error));
}

function followNewRelease() {
  let controlled = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (controlled) location.reload();
    controlled = true;
  });
}

// A new release that waited since the last visit takes over now, if no other window shows the old.
async function handOver() {
  const registration = await workers.getRegistration();
  registration?.waiting?.postMessage({ ask: "take over if alone" });
}

async function keep() {
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
