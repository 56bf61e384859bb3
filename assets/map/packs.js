/**
 * Map packs: what is on the device of streets, as one ground for both ways of drawing.
 *
 * A pack that cannot be read is left out with a word in the console; the map goes on without it.
 *
 * @typedef {{sha256: string, size: number}} Part  a piece of a pack's file; size in bytes
 * @typedef {{folder: string}|{archive: string}} PartsPlace  as `packsAt` in map.js
 * @typedef {{id: string, credit: string, parts: Part[]}} Pack
 *
 * @typedef {object} Streets  the packs as if they were one file: like Tiles in tiles.js, and
 * @property {object[]} packs   those that can be read, with their bounds
 * @property {string[]} credits of each
 */
import { joinParts, PartError } from "./parts.js";
import { addTiles } from "./tiles.js";

const VECTOR_TILES = 1; // a PMTiles header's tile type

/** @type {WeakSet<Pack>} packs that could not be read, until the app names them anew */
const unreadable = new WeakSet();

/**
 * Opens what can be opened of the packs; `pmtiles.js` must be loaded. Of each only the beginning is
 * read.
 * @param {Pack[]} packs where two have a tile, the first is asked
 * @param {PartsPlace} place
 * @param {function(): void} onLost a pack turned out to lack a part, and is no longer asked
 * @returns {Promise<?Streets>} null where there is none
 */
export async function openStreets(packs, place, onLost) {
  const opened = await Promise.all(packs.map((pack) => open(pack, place)));
  const usable = opened.filter((pack) => pack !== null);
  if (usable.length === 0) return null;
  return addTiles({
    packs: usable,
    archive: { getZxy: (z, x, y, signal) => readFirst(usable, { z, x, y }, signal, onLost) },
    minZoom: Math.min(...usable.map((pack) => pack.minZoom)),
    maxZoom: Math.max(...usable.map((pack) => pack.maxZoom)),
    bounds: [0, 1, 2, 3].map((side) => (side < 2 ? Math.min : Math.max)(...usable.map((pack) => pack.bounds[side]))),
    credits: usable.map(({ pack }) => pack.credit.trim()),
  });
}

async function open(pack, place) {
  if (unreadable.has(pack)) return null;
  try {
    const archive = new window.pmtiles.PMTiles(joinParts(pack.parts, place));
    const header = await archive.getHeader();
    if (header.tileType !== VECTOR_TILES) throw new Error("it holds no vector tiles");
    const { minZoom, maxZoom } = header;
    return { pack, archive, minZoom, maxZoom, bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat] };
  } catch (error) {
    leaveOut(pack, error);
    return null;
  }
}

function leaveOut(pack, error) {
  unreadable.add(pack);
  console.warn(`map: the pack ${pack.id} is left out:`, error);
}

/** The tile of the first pack that has it; undefined where none has. */
async function readFirst(packs, tile, signal, onLost) {
  for (const { pack, archive, ...reach } of packs) {
    if (unreadable.has(pack) || !mayHave(reach, tile)) continue;
    try {
      const found = await archive.getZxy(tile.z, tile.x, tile.y, signal);
      if (found) return { data: addCover(found.data) };
    } catch (error) {
      if (signal?.aborted) throw error;
      if (!(error instanceof PartError)) {
        console.warn(`map: the tile ${tile.z}/${tile.x}/${tile.y} of the pack ${pack.id} is left out:`, error);
      } else if (!unreadable.has(pack)) {
        leaveOut(pack, error);
        onLost();
      }
    }
  }
  return undefined;
}

function mayHave({ minZoom, maxZoom, bounds: [west, south, east, north] }, { z, x, y }) {
  return z >= minZoom && z <= maxZoom
    && longitude(x, z) <= east && longitude(x + 1, z) >= west
    && latitude(y, z) >= south && latitude(y + 1, z) <= north;
}

function longitude(x, z) {
  return (x / 2 ** z) * 360 - 180;
}

function latitude(y, z) {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;
}

/**
 * Whether a pack has streets at a point. Its bounds do not tell: those of zones overlap.
 * @param {?Streets} streets
 * @param {?{lat: number, lon: number}} point
 * @returns {Promise<boolean>}
 */
export async function hasStreets(streets, point) {
  if (!streets || !point) return false;
  const z = streets.maxZoom;
  const x = Math.floor(((point.lon + 180) / 360) * 2 ** z);
  const y = Math.floor((1 - Math.asinh(Math.tan((point.lat * Math.PI) / 180)) / Math.PI) * 2 ** (z - 1));
  return Boolean(await streets.archive.getZxy(z, x, y));
}

/**
 * A layer "cover": one square a little larger than the tile (±4096 of extent 4096, and 64 around).
 * Drawn in the land's colour it hides the coarse base exactly where there are streets.
 */
const COVER = (() => {
  const square = [9, 127, 127, 26, 0x80, 0x42, 0, 0, 0x80, 0x42, 0xff, 0x41, 0, 15];
  const feature = [0x18, 3, 0x22, square.length, ...square];
  const name = Array.from("cover", (letter) => letter.charCodeAt(0));
  const layer = [0x78, 2, 0x0a, name.length, ...name, 0x12, feature.length, ...feature, 0x28, 0x80, 0x20];
  return new Uint8Array([0x1a, layer.length, ...layer]);
})();

/** A vector tile is a row of layers: one more is put at its end. */
function addCover(data) {
  const tile = new Uint8Array(data.byteLength + COVER.length);
  tile.set(new Uint8Array(data));
  tile.set(COVER, data.byteLength);
  return tile.buffer;
}
