/** The parts of map packs: read where the app keeps them, joined to what was one file. */

/** Parts kept in memory, of at most 262,144 bytes each. */
const KEPT = 16;

/** @type {Map<string, Uint8Array>} by hash; what was used last stands last */
const kept = new Map();
/** @type {Map<string, Promise<Uint8Array>>} by hash, while it is read */
const reading = new Map();

/** A part that is not on the device, or is not what its name says. */
export class PartError extends Error {}

/**
 * A file in parts, as pmtiles.js reads files.
 * @param {import("./packs.js").Part[]} parts in the file's order
 * @param {import("./packs.js").PartsPlace} place
 */
export function joinParts(parts, place) {
  let size = 0;
  const pieces = parts.map((part) => {
    const start = size;
    size += part.size;
    return { part, start, end: size };
  });
  return {
    getKey: () => parts.map((part) => part.sha256).join(),
    /** What lies beyond the file's end is left away, as by a server that knows ranges. */
    async getBytes(offset, length) {
      const end = Math.min(offset + length, size);
      const wanted = pieces.filter((piece) => piece.start < end && piece.end > offset);
      const data = new Uint8Array(Math.max(0, end - offset));
      await Promise.all(wanted.map(async ({ part, start }) => {
        const bytes = await readPart(part, place);
        const from = Math.max(0, offset - start);
        data.set(bytes.subarray(from, end - start), start + from - offset);
      }));
      return { data: data.buffer };
    },
  };
}

/** One part's bytes; who asks for a part that is being read waits for the same bytes. */
function readPart(part, place) {
  const bytes = kept.get(part.sha256);
  if (bytes) {
    keep(part.sha256, bytes);
    return bytes;
  }
  let promise = reading.get(part.sha256);
  if (!promise) {
    promise = loadWhole(part, place).finally(() => reading.delete(part.sha256));
    reading.set(part.sha256, promise);
  }
  return promise;
}

function keep(sha256, bytes) {
  kept.delete(sha256);
  kept.set(sha256, bytes);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
}

async function loadWhole({ sha256, size }, place) {
  const bytes = place.folder === undefined
    ? await loadStored(place.archive, `map-part/${sha256}`)
    : await loadFile(new URL(`${place.folder}${sha256}.part`, document.baseURI));
  if (!bytes) throw new PartError(`the part ${sha256} is missing`);
  if (bytes.byteLength !== size || !(await hasHash(bytes, sha256))) throw new PartError(`the part ${sha256} is damaged`);
  keep(sha256, bytes);
  return bytes;
}

async function loadFile(address) {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** Browsers compute hashes only for pages that came over a safe way; elsewhere the size must do. */
async function hasHash(bytes, sha256) {
  if (!window.crypto?.subtle) return true;
  const hash = new Uint8Array(await window.crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("") === sha256;
}

/** A value of the page's database; null where there is no such database, store or key. */
async function loadStored(name, key) {
  const database = await openDatabase(name);
  if (!database) return null;
  // Whoever wants to change or delete the database need not wait for longer than this one look.
  database.onversionchange = () => database.close();
  try {
    return await new Promise((resolve) => {
      const request = database.transaction("bytes").objectStore("bytes").get(key);
      request.onsuccess = () => resolve(request.result instanceof Uint8Array ? request.result : null);
      request.onerror = () => resolve(null);
    });
  } catch {
    return null;
  } finally {
    database.close();
  }
}

function openDatabase(name) {
  return new Promise((resolve) => {
    const request = window.indexedDB.open(name);
    // It was not there: this must not be what makes it.
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
}
