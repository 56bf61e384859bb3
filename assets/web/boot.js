// Starts the app, then keeps the page on the device for later use without a network. `imports`, on
// the line above all, are the scripts that the app's own imports.
const drawn = new Promise((resolve) => addEventListener("passi-drawn", resolve, { once: true }));
// The first screen came with the page, or is on its way (`pick.js`): until it is painted, nothing
// takes the line from it.
await globalThis.passiFirst;
await painted();
preload("modulepreload", ["passi.js", ...imports]);
preload("preload", ["passi_bg.wasm", "app/snapshot.db", "app/feed.json", "app/kiosk.json", words()]);
const late = compilesLate();
// Where that fails, the app's own script knows other ways.
const compiling = late ? WebAssembly.compileStreaming(fetch("passi_bg.wasm")).catch(() => undefined) : undefined;
const { default: init } = await import("./passi.js");
const module = await compiling;
if (module) await goneAhead(module);
await init({ module_or_path: module });
// Keeping the page takes the processor and the line: the list comes first.
await drawn;
const workers = navigator.serviceWorker;
if (workers) {
  keep().catch((error) => console.warn("The page is not kept for use without a network:", error));
}

// Nothing is painted where nobody looks.
function painted() {
  if (document.hidden) return undefined;
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

// Chromium alone tells of itself so.
function compilesLate() {
  return Boolean(navigator.userAgentData) && navigator.hardwareConcurrency > 1;
}

// Until another thread has gone through the app (ahead.js), or cannot, or takes longer than the app
// itself would.
function goneAhead(module) {
  return new Promise((resolve) => {
    const ahead = new Worker("ahead.js", { type: "module" });
    const end = () => {
      ahead.terminate();
      resolve();
    };
    ahead.onmessage = end;
    ahead.onerror = end;
    setTimeout(end, 4000);
    ahead.postMessage({ module, language: document.documentElement.lang });
  });
}

function preload(rel, names) {
  for (const href of names) {
    const link = Object.assign(document.createElement("link"), { rel, href });
    if (rel === "preload") Object.assign(link, { as: "fetch", crossOrigin: "" });
    document.head.append(link);
  }
}

function words() {
  return `app/locales/${document.documentElement.lang}.ftl`;
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
