// A map pack of a town that does not exist, in the middle of Umbria: drawn here, so that the same
// streets are in it each time. Only what the map's drawing looks at is written.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

export const town = { lat: 42.97, lon: 12.55 };
export const credit = "© Cartografi di Nessundove";

const EXTENT = 4096;
const ZOOMS = [11, 12, 13, 14];
const [POINT, LINE, POLYGON] = [1, 2, 3];
// Degrees from the town's middle.
const HALF = 0.008;
const BLOCK = 0.002;

// [layer, first zoom, geometry type, points (east, north of the middle), properties]
function drawTown() {
  const features = [
    ["landuse", 11, POLYGON, square(0, 0, HALF), { class: "residential" }],
    ["park", 11, POLYGON, square(-0.005, 0.005, BLOCK / 2), {}],
    ["waterway", 11, LINE, [[-HALF, -0.007], [HALF, -0.0065]], { class: "river" }],
    ["place", 12, POINT, [[0.003, 0.003]], { class: "suburb", name: "Borgo Finto" }],
    ["poi", 14, POINT, [[0.0004, 0]], { class: "bus", name: "Fermata Finta" }],
    ["poi", 14, POINT, [[0.001, -0.003]], { class: "railway", name: "Stazione Finta" }],
    ["transportation", 11, LINE, [[-HALF, -0.003], [HALF, -0.003]], { class: "rail" }],
    ["transportation", 14, LINE, [[-0.0055, 0.0045], [-0.0045, 0.0055]], { class: "path" }],
  ];
  const street = (name, streetClass, firstZoom, points) => {
    features.push(["transportation", firstZoom, LINE, points, { class: streetClass }]);
    features.push(["transportation_name", 13, LINE, points, { class: streetClass, name }]);
  };
  street("Via Immaginaria", "primary", 11, [[-HALF, 0], [HALF, 0]]);
  for (let row = -HALF + BLOCK; row < HALF - BLOCK / 2; row += BLOCK) {
    const number = Math.round((row + HALF) / BLOCK);
    street(`Via Inventata ${number}`, "minor", 13, [[row, -HALF], [row, HALF]]);
    features.push(["building", 14, POLYGON, square(row + BLOCK / 2, BLOCK / 2, BLOCK / 5), {}]);
    features.push(["housenumber", 14, POINT, [[row + BLOCK / 5, BLOCK / 5]], { housenumber: String(number) }]);
  }
  return features;
}

function square(east, north, half) {
  return [[east - half, north + half], [east + half, north + half], [east + half, north - half], [east - half, north - half]];
}

// The pack's file: each tile begins at a multiple of `step` bytes. `brokenMiddle` spoils the tile of
// the town's middle at the largest zoom.
export function drawPack({ step = 1, brokenMiddle = false } = {}) {
  const features = drawTown();
  const tiles = ZOOMS.flatMap((z) => tilesOf(z).map(({ x, y }) => ({ z, x, y })))
    .map((tile) => ({ ...tile, id: tileId(tile.z, tile.x, tile.y), bytes: gzipSync(drawTile(features, tile)) }))
    .sort((a, b) => a.id - b.id);
  const [middleX, middleY] = project(14, town.lon, town.lat).map(Math.floor);
  for (const tile of tiles) {
    if (brokenMiddle && tile.z === 14 && tile.x === middleX && tile.y === middleY) tile.bytes.fill(0xff);
  }
  return archive(tiles, step);
}

// The same file as an app keeps it.
export function cut(file, partSize) {
  const parts = new Map();
  for (let at = 0; at < file.length; at += partSize) {
    const bytes = file.subarray(at, at + partSize);
    parts.set(createHash("sha256").update(bytes).digest("hex"), bytes);
  }
  return parts;
}

export function nameParts(parts) {
  return [...parts].map(([sha256, bytes]) => ({ sha256, size: bytes.length }));
}

function tilesOf(z) {
  const [west, north] = project(z, town.lon - HALF, town.lat + HALF).map(Math.floor);
  const [east, south] = project(z, town.lon + HALF, town.lat - HALF).map(Math.floor);
  const tiles = [];
  for (let x = west; x <= east; x += 1) for (let y = north; y <= south; y += 1) tiles.push({ x, y });
  return tiles;
}

function project(z, lon, lat) {
  const radians = (lat * Math.PI) / 180;
  return [((lon + 180) / 360) * 2 ** z, ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** z];
}

// Every feature is in every tile, as far as it may reach: the town is smaller than a tile.
function drawTile(features, { z, x, y }) {
  const layers = new Map();
  for (const [layer, firstZoom, type, points, properties] of features) {
    if (z < firstZoom) continue;
    const onTile = points.map(([east, north]) => {
      const [px, py] = project(z, town.lon + east, town.lat + north);
      return [Math.round((px - x) * EXTENT), Math.round((py - y) * EXTENT)];
    });
    const isInside = onTile.some(([px, py]) => px >= 0 && px < EXTENT && py >= 0 && py < EXTENT);
    if (type === POINT && !isInside) continue;
    if (!layers.has(layer)) layers.set(layer, []);
    layers.get(layer).push({ type, points: onTile, properties });
  }
  return Buffer.concat([...layers].map(([name, drawn]) => field(3, drawLayer(name, drawn))));
}

function drawLayer(name, features) {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const values = [...new Set(features.flatMap(({ properties }) => Object.values(properties)))];
  const drawn = features.map(({ type, points, properties }) => {
    const tags = Object.entries(properties).flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)]);
    const content = [field(2, packed(tags)), number(3, type), field(4, packed(geometry(type, points)))];
    return field(2, Buffer.concat(content));
  });
  return Buffer.concat([
    number(15, 2), field(1, Buffer.from(name)), ...drawn, ...keys.map((key) => field(3, Buffer.from(key))),
    ...values.map((value) => field(4, field(1, Buffer.from(value)))), number(5, EXTENT),
  ]);
}

function geometry(type, points) {
  let [fromX, fromY] = [0, 0];
  const steps = points.map(([x, y]) => {
    const step = [zigzag(x - fromX), zigzag(y - fromY)];
    [fromX, fromY] = [x, y];
    return step;
  });
  const [first, ...rest] = steps;
  const lines = rest.length > 0 ? [(rest.length << 3) | 2, ...rest.flat()] : [];
  return [9, ...first, ...lines, ...(type === POLYGON ? [15] : [])];
}

function zigzag(value) {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function varint(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

function packed(values) {
  return Buffer.concat(values.map(varint));
}

function field(tag, bytes) {
  return Buffer.concat([varint((tag << 3) | 2), varint(bytes.length), bytes]);
}

function number(tag, value) {
  return Buffer.concat([varint(tag << 3), varint(value)]);
}

// PMTiles, version 3: header, one directory, metadata, tiles.
function archive(tiles, step) {
  const stepped = (length) => Math.ceil(length / step) * step;
  const padded = (bytes) => Buffer.concat([bytes], stepped(bytes.length));
  let offset = 0;
  const entries = tiles.map(({ id, bytes }, at) => {
    const entry = [id - (at > 0 ? tiles[at - 1].id : 0), bytes.length, offset + 1];
    offset += stepped(bytes.length);
    return entry;
  });
  const ones = tiles.map(() => 1);
  const columns = [entries.map(([id]) => id), ones, entries.map(([, length]) => length), entries.map(([, , start]) => start)];
  const directory = gzipSync(Buffer.concat([varint(tiles.length), ...columns.map(packed)]));
  const metadata = gzipSync(Buffer.from(JSON.stringify({ attribution: credit })));
  const header = Buffer.alloc(127);
  header.write("PMTiles");
  header[7] = 3;
  const start = stepped(127 + directory.length + metadata.length);
  const places = [127, directory.length, 127 + directory.length, metadata.length, start, 0, start, offset];
  const numbers = [...places, tiles.length, tiles.length, tiles.length];
  numbers.forEach((value, at) => header.writeBigUInt64LE(BigInt(value), 8 + 8 * at));
  // Clustered; gzip inside and for tiles; vector tiles; zooms.
  header.set([1, 2, 2, 1, ZOOMS[0], ZOOMS.at(-1)], 96);
  const bounds = [town.lon - HALF, town.lat - HALF, town.lon + HALF, town.lat + HALF];
  bounds.forEach((degrees, at) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * at));
  header[118] = ZOOMS.at(-1);
  header.writeInt32LE(Math.round(town.lon * 1e7), 119);
  header.writeInt32LE(Math.round(town.lat * 1e7), 123);
  return Buffer.concat([padded(Buffer.concat([header, directory, metadata])), ...tiles.map(({ bytes }) => padded(bytes))]);
}

// A tile's place on the Hilbert curve, after the places of all smaller zooms.
function tileId(z, x, y) {
  let id = (4 ** z - 1) / 3;
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const low = (y & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ low);
    if (low === 0) {
      if (right === 1) [x, y] = [2 ** z - 1 - x, 2 ** z - 1 - y];
      [x, y] = [y, x];
    }
  }
  return id;
}
