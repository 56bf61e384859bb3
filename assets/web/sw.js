// Keeps whole releases of the page on the device. `release`, on the lines above, is this one: its
// version and every file with its SHA-256. A release is kept complete or not at all, and answers
// from its own files only, so that two releases never mix. Nothing else is ever asked for.
//
// A file that another app shares with this one arrives here too, with or without a network. It waits
// in a cache of its own, which outlives the release, until the page takes it (`arrivals.js`).

const place = new URL(registration.scope).pathname;
const family = `passi ${place} `;
const own = family + release.version;
const received = `passi-received ${place}`;
// No bundle is larger (`MOST_BYTES` in bundle.rs); the page says of an empty file that it cannot be read.
const MOST_BYTES = 72 * 1024 * 1024;

const address = (name) => new URL(name, registration.scope).href;

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(dropOthers()));
addEventListener("message", (event) => event.waitUntil(hear(event.data)));
addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (name !== undefined) event.respondWith(answer(name));
  else if (isShared(event.request)) event.respondWith(receive(event.request));
});

async function keepAll() {
  const begun = await caches.has(own);
  const cache = await caches.open(own);
  const keep = async (name) => cache.put(address(name), await obtain(name));
  const outcomes = await Promise.allSettled(Object.keys(release.files).map(keep));
  const failure = outcomes.find(({ status }) => status === "rejected");
  if (failure === undefined) return;
  // After a step back to an older release, its files may still be in use.
  if (!begun) await caches.delete(own);
  throw failure.reason;
}

async function dropOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(family) && name !== own);
  await Promise.all(others.map((name) => caches.delete(name)));
}

// A new release waits until no window shows the old one, or until somebody asks for it.
async function hear({ ask, version }) {
  if (ask === "take over") {
    await skipWaiting();
  } else if (ask === "keep this page" && version === release.version) {
    await clients.claim();
  }
}

// The name of the file that is asked for, if it is one of this release.
function nameOf({ method, url }) {
  const plain = url.split(/[?#]/)[0];
  if (method !== "GET" || !plain.startsWith(registration.scope)) return undefined;
  const name = decodeURIComponent(plain.slice(registration.scope.length)) || "index.html";
  return Object.hasOwn(release.files, name) ? name : undefined;
}

function isShared({ method, url }) {
  return method === "POST" && url === address("receive");
}

// Keeps the files of the form for the page, and leads to the screen that tells what became of them.
async function receive(request) {
  // Whoever shares a file hears what became of it, even if the browser cannot read the form.
  const form = await request.formData().catch(() => undefined);
  const files = form?.getAll("file").filter((part) => part instanceof File) ?? [new File([], "")];
  const cache = await caches.open(received);
  for (const file of files) {
    const key = address(`receive/${crypto.randomUUID()}`);
    const headers = { "x-name": encodeURIComponent(file.name) };
    const kept = (bytes) => cache.put(key, new Response(bytes, { headers }));
    // Where there is no room for the file there is room for its name.
    await kept(file.size <= MOST_BYTES ? file : "").catch(() => kept(""));
  }
  return Response.redirect(address("#/data"), 303);
}

async function answer(name) {
  const kept = await caches.match(address(name), { cacheName: own });
  return kept ?? obtain(name);
}

// The file as this release has it: from an older release if it has not changed, else from the
// network, where a copy that is no longer fresh in between gets a second, stricter try.
async function obtain(name) {
  const kept = await caches.match(address(name));
  if (kept) {
    const same = await verified(name, kept);
    if (same) return same;
  }
  for (const cache of ["no-cache", "reload"]) {
    const response = await fetch(address(name), { cache });
    const right = response.ok && (await verified(name, response));
    if (right) return right;
  }
  throw new Error(`${name} is not the file of release ${release.version}`);
}

// The answer with its bytes, if they are this release's.
async function verified(name, response) {
  const bytes = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== release.files[name].sha256) return undefined;
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(bytes, { headers });
}
