/** The base's tiles: one .pmtiles file, loaded whole, so that no server needs to know ranges. */

/** @type {Map<string, Promise<Tiles>>} one copy of each file, however many maps show it */
const opened = new Map();
/** @type {Map<number, Tiles>} */
const byNumber = new Map();
let lastNumber = 0;

/**
 * @typedef {object} Tiles
 * @property {number} number  its place in the addresses that `tileAddress` makes
 * @property {{getZxy: function(number, number, number, AbortSignal=): Promise<?{data: ArrayBuffer}>}} archive
 *     a PMTiles object, or what answers like one
 * @property {number} minZoom
 * @property {number} maxZoom
 * @property {[number, number, number, number]} bounds west, south, east, north, degrees
 * @property {string} credit  plain text, empty if the file names none
 */

/**
 * Opens a tiles file; `pmtiles.js` must be loaded.
 * @param {string} address
 * @returns {Promise<Tiles>}
 */
export function openTiles(address) {
  let tiles = opened.get(address);
  if (!tiles) {
    tiles = read(address);
    opened.set(address, tiles);
    // A failed download may work the next time.
    tiles.catch(() => opened.delete(address));
  }
  return tiles;
}

async function read(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`map: ${address} answered ${response.status}`);
  const bytes = await response.arrayBuffer();
  const source = {
    getKey: () => address,
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length) }),
  };
  const archive = new window.pmtiles.PMTiles(source);
  const header = await archive.getHeader();
  const metadata = await archive.getMetadata();
  return addTiles({
    archive,
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    credit: toText(metadata?.attribution ?? ""),
  });
}

/**
 * Gives tiles the number by which `readTile` finds them, until they are dropped.
 * @template T
 * @param {T} tiles
 * @returns {T & {number: number}}
 */
export function addTiles(tiles) {
  lastNumber += 1;
  const numbered = { ...tiles, number: lastNumber };
  byNumber.set(lastNumber, numbered);
  return numbered;
}

/** Forgets tiles that no map shows any more. */
export function dropTiles({ number }) {
  byNumber.delete(number);
}

/** Credits of other files come as HTML with links; the map shows their words. */
function toText(html) {
  return new DOMParser().parseFromString(html, "text/html").body.textContent.trim();
}

/** The address pattern a MapLibre source uses; `readTile` answers it. */
export function tileAddress(tiles) {
  return `passi://${tiles.number}/{z}/{x}/{y}`;
}

/**
 * Answers MapLibre's requests for `passi://` addresses; a tile that is not there is empty.
 * @param {{url: string}} request
 */
export async function readTile(request) {
  const [number, z, x, y] = request.url.slice("passi://".length).split("/").map(Number);
  const tile = await byNumber.get(number)?.archive.getZxy(z, x, y);
  return { data: tile?.data ?? new ArrayBuffer(0) };
}
