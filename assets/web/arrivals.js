// Files that another app shared with this one, or that were opened with it, wait in
// `passiArrivals` as `{ name, bytes }` until the app takes them; `passi-arrived` says that there are
// some. One that is too large comes without its bytes, so that the app says that it cannot be read.
const arrivals = (globalThis.passiArrivals = []);
const mostBytes = 72 * 1024 * 1024;

function arrive(name, bytes) {
  arrivals.push({ name, bytes });
  dispatchEvent(new Event("passi-arrived"));
}

// What the service worker received: each file once, whichever window takes it.
async function takeShared() {
  const cacheName = `passi-received ${new URL("./", location.href).pathname}`;
  if (!(await globalThis.caches?.has(cacheName))) return;
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) {
    const file = await cache.match(request);
    if (!file || !(await cache.delete(request))) continue;
    const name = decodeURIComponent(file.headers.get("x-name") ?? "");
    arrive(name, new Uint8Array(await file.arrayBuffer()));
  }
}

async function takeOpened({ files }) {
  for (const handle of files) {
    const file = await handle.getFile();
    const bytes = file.size <= mostBytes ? await file.arrayBuffer() : 0;
    arrive(file.name, new Uint8Array(bytes));
  }
}

// A file that cannot be read is shared or opened again by whoever wants it.
const warn = (error) => console.warn("A file did not arrive:", error);
const look = () => document.hidden || takeShared().catch(warn);
globalThis.launchQueue?.setConsumer((launch) => takeOpened(launch).catch(warn));
addEventListener("visibilitychange", look);
look();

