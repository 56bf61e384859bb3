// Map packs, drawn from a real extract (the centre of Helsinki) and from an invented one, read again with the
// libraries that the app draws them with.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { VectorTile } from "@mapbox/vector-tile";
import Pbf from "pbf";
import { PMTiles } from "pmtiles";
import { folder, root, run } from "./tools.mjs";

const place = (name) => run("bash", ["-c", `source scripts/toolchain.sh; ${name}`]).trim();
const python = join(place("map_makers"), "bin/python");
const extract = place("osm_extract");
const missing = [python, extract].filter((path) => !existsSync(path));
const skip = missing.length > 0 && `${missing.join(" and ")} not here: run scripts/deps.sh test`;

/** A source of two invented municipalities, west and east of a line through the centre of Helsinki. */
function helsinki(path) {
  const town = (code, name, zone) => `${code},${name},PG,${zone},${name},1,60.17,24.94\n`;
  const head = "# inventati\nistat_code,name,province,social_zone,zone_lead,population,lat,lon\n";
  mkdirSync(path);
  writeFileSync(join(path, "municipalities.csv"), head + town("000001", "West", 1) + town("000002", "East", 2));
  const outline = (code, west, east) => {
    const ring = [[west, 60.165], [east, 60.165], [east, 60.179], [west, 60.179], [west, 60.165]];
    return { type: "Feature", properties: { istat_code: code }, geometry: { type: "Polygon", coordinates: [ring] } };
  };
  const features = [outline("000001", 24.936, 24.944), outline("000002", 24.944, 24.953)];
  writeFileSync(join(path, "boundaries.geojson"), JSON.stringify({ type: "FeatureCollection", features }));
  return path;
}

/** Draws an extract; gives the outcome and where the packs and the source are. */
function draw(from, out, source, more = []) {
  const args = ["assets/map/packs.py", from, "--out", out, "--source", source, ...more];
  return spawnSync(python, args, { encoding: "utf8", cwd: root });
}

const bytesOf = (out) => readdirSync(out).sort().map((name) => [name, readFileSync(join(out, name))]);

/** The rows of the table of packs, by id. */
function rows(source) {
  const lines = readFileSync(join(source, "map_packs.csv"), "utf8").split("\n").filter((line) => line && !line.startsWith("#"));
  assert.equal(lines.shift(), "id,social_zone,size_bytes,sha256,data_on,credit");
  return Object.fromEntries(lines.map((line) => [line.split(",")[0], line.split(",")]));
}

/** A pack as the map opens it. */
function open(path) {
  const bytes = readFileSync(path);
  const slice = (offset, length) => bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + offset + length);
  const source = { getKey: () => path, getBytes: async (offset, length) => ({ data: slice(offset, length) }) };
  return new PMTiles(source);
}

/** The features of a tile, by layer; none where the pack does not have it. */
async function layers(pack, zoom, [x, y]) {
  const found = await pack.getZxy(zoom, x, y);
  if (!found) return undefined;
  const tile = new VectorTile(new Pbf(new Uint8Array(found.data)));
  const all = Object.entries(tile.layers).map(([name, layer]) => {
    return [name, Array.from({ length: layer.length }, (_, index) => layer.feature(index))];
  });
  return Object.fromEntries(all);
}

function tileAt(zoom, longitude, latitude) {
  const y = 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
  return [Math.floor((longitude / 360 + 0.5) * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

const values = (features, key) => new Set((features ?? []).map(({ properties }) => properties[key]));

test("a real extract becomes packs with named streets and house numbers, the same every time", { skip }, async (t) => {
  const place = folder(t);
  const [source, out, again] = [helsinki(join(place, "source")), join(place, "out"), join(place, "again")];
  const drawn = draw(extract, out, source);
  assert.equal(drawn.status, 0, drawn.stderr);
  assert.match(drawn.stdout, /\d+ transportation_name\n/);
  const table = readFileSync(join(source, "map_packs.csv"), "utf8");
  assert.equal(draw(extract, again, source).status, 0);
  assert.deepEqual(bytesOf(again), bytesOf(out));
  assert.equal(readFileSync(join(source, "map_packs.csv"), "utf8"), table);

  const files = Object.fromEntries(bytesOf(out));
  assert.deepEqual(Object.keys(files), ["zone-1.pmtiles", "zone-2.pmtiles"]);
  for (const zone of ["1", "2"]) {
    const bytes = files[`zone-${zone}.pmtiles`];
    const hash = createHash("sha256").update(bytes).digest("hex");
    // The extract says nothing of its day.
    assert.deepEqual(rows(source)[`streets-${zone}`],
      [`streets-${zone}`, zone, String(bytes.length), hash, "", "© OpenStreetMap contributors"]);
  }
  t.diagnostic(`two packs of ${Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0)} bytes in all`);

  const [west, east] = [open(join(out, "zone-1.pmtiles")), open(join(out, "zone-2.pmtiles"))];
  const header = await west.getHeader();
  assert.deepEqual([header.specVersion, header.clustered, header.minZoom, header.maxZoom], [3, true, 11, 14]);
  assert.deepEqual([header.minLon, header.minLat, header.maxLon, header.maxLat], [24.936, 60.165, 24.944, 60.179]);
  const metadata = await west.getMetadata();
  assert.equal(metadata.attribution, "© OpenStreetMap contributors");
  assert.ok(metadata.vector_layers.some(({ id }) => id === "transportation"));

  // The border runs through this tile: both packs have all of it.
  const middle = tileAt(14, 24.944, 60.17);
  const [ours, theirs] = await Promise.all([west, east].map((pack) => pack.getZxy(14, ...middle)));
  assert.deepEqual(new Uint8Array(ours.data), new Uint8Array(theirs.data));
  const shown = await layers(west, 14, middle);
  assert.ok(values(shown.transportation_name, "name").has("Unioninkatu"));
  assert.ok(values(shown.housenumber, "housenumber").has("10"));
  assert.ok(shown.building.length > 0 && shown.poi.length > 0);
  assert.ok(values(shown.place, "name").has("Kluuvi"));
  const classes = values(shown.transportation, "class");
  assert.ok(["primary", "secondary", "minor", "path", "rail"].every((kind) => classes.has(kind)), [...classes].join());

  // This one lies in the west alone.
  const edge = tileAt(14, 24.936, 60.166);
  assert.notDeepEqual(edge, middle);
  assert.ok(values((await layers(west, 14, edge)).transportation_name, "name").has("Lönnrotinkatu"));
  assert.equal(await layers(east, 14, edge), undefined);

  // From afar there are roads alone.
  const far = await layers(west, 11, tileAt(11, 24.94, 60.17));
  assert.ok(values(far.transportation, "class").has("primary"));
  assert.ok(!far.transportation_name && !far.building && !far.housenumber);
});

// Around the real centre of Perugia, which the base map names; all else is invented.
const INVENTED = `
import sys, osmium
header = osmium.io.Header()
header.set("osmosis_replication_timestamp", "2026-11-24T20:21:02Z")
writer = osmium.SimpleWriter(sys.argv[1], header=header)
def node(number, east_m, north_m, **tags):
    at = (12.3888 + east_m / 81000, 43.1107 + north_m / 111000)
    writer.add_node(osmium.osm.mutable.Node(id=number, location=at, version=1, tags=tags))
def way(number, nodes, **tags):
    writer.add_way(osmium.osm.mutable.Way(id=number, nodes=nodes, version=1, tags=tags))
node(1, 0, 0, place="village", name="Perugia")
node(2, 200, 0, place="hamlet", name="Frazione di prova")
node(3, -100, 50); node(4, 100, 50); node(5, 100, 200); node(6, -300, 50)
for at, (east, north) in enumerate([(0, 100), (40, 100), (40, 140), (0, 140)]): node(10 + at, east, north)
for at, (east, north) in enumerate([(15, 115), (25, 115), (25, 125), (15, 125)]): node(20 + at, east, north)
node(30, 300, 300, **{"addr:street": "Via di prova", "addr:housenumber": "7/A", "shop": "yes"})
node(31, 302, 300, **{"addr:street": "Via di prova", "addr:housenumber": "7/A"})
node(32, 250, 300, railway="station", name="Stazione di prova")
way(40, [6, 3], highway="residential", name="Via di prova")
way(41, [3, 4], highway="residential", name="Via di prova")
way(42, [4, 5], highway="service", access="private", name="Via privata")
way(43, [3, 5], highway="footway", footway="sidewalk")
way(44, [3, 5, 999], highway="track")
for at, (east, north) in enumerate([(200, 0), (280, 0), (280, 40), (200, 40)]): node(70 + at, east, north)
way(45, [70, 71, 72, 73, 70], highway="pedestrian", area="yes", name="Piazza di prova")
way(50, [10, 11, 12, 13, 10]); way(51, [20, 21, 22, 23, 20])
writer.add_relation(osmium.osm.mutable.Relation(id=60, version=1, members=[("w", 50, "outer"), ("w", 51, "inner")],
    tags={"type": "multipolygon", "building": "yes"}))
writer.close()
`;

/** Writes the invented extract and a source with the real zones; gives their paths. */
function perugia(place) {
  const [path, source] = [join(place, "invented.osm.pbf"), join(place, "source")];
  run(python, ["-c", INVENTED, path]);
  mkdirSync(source);
  for (const name of ["municipalities.csv", "boundaries.geojson"]) {
    copyFileSync(join(root, "assets/umbria", name), join(source, name));
  }
  return [path, source];
}

test("what is private, double or already on the base map is left out, and a yard stays open", { skip }, async (t) => {
  const place = folder(t);
  const [path, source] = perugia(place);
  const drawn = draw(path, join(place, "out"), source);
  assert.equal(drawn.status, 0, drawn.stderr);
  assert.match(drawn.stdout, /1 left out: the extract cuts them off/);
  assert.deepEqual(readdirSync(join(place, "out")), ["zone-2.pmtiles"]);
  assert.equal(rows(source)["streets-2"][4], "2026-11-24");
  const shown = await layers(open(join(place, "out/zone-2.pmtiles")), 14, tileAt(14, 12.3888, 43.1107));
  assert.deepEqual(values(shown.place, "name"), new Set(["Frazione di prova"]));
  assert.deepEqual(values(shown.transportation, "class"), new Set(["minor"]));
  const names = shown.transportation_name.map((feature) => [feature.properties.name, feature.loadGeometry()]);
  assert.deepEqual(names.map(([name]) => name), ["Via di prova", "Piazza di prova"]);
  assert.equal(names[0][1].length, 1, "a street of two pieces is one line");
  const [[from, to]] = names[1][1];
  assert.ok(from.y === to.y && Math.abs(from.x - to.x) > 100, "a square's name stands along its middle");
  assert.equal(shown.building[0].loadGeometry().length, 2, "a ring around it, and one around its yard");
  assert.deepEqual(shown.housenumber.map(({ properties }) => properties.housenumber), ["7/A"]);
  assert.deepEqual({ ...shown.poi[0].properties }, { class: "railway", name: "Stazione di prova" });

  draw(path, join(place, "out"), source, ["--data-on", "2026-11-20"]);
  assert.equal(rows(source)["streets-2"][4], "2026-11-20");
});

test("what cannot become packs is told in a sentence, and nothing is written", { skip }, (t) => {
  const place = folder(t);
  const source = helsinki(join(place, "source"));
  const elsewhere = join(place, "elsewhere");
  mkdirSync(elsewhere);
  const [other, text] = [perugia(elsewhere)[0], join(place, "text.osm.pbf")];
  writeFileSync(text, "no extract at all");
  for (const [from, told] of [[join(place, "none.osm.pbf"), /there is no file/], [text, /is no OpenStreetMap extract/],
    [other, /shows nothing of any zone/]]) {
    const { status, stderr } = draw(from, join(place, "out"), source);
    assert.equal(status, 1);
    assert.match(stderr, told);
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
  }
  assert.match(draw(extract, join(place, "out"), place).stderr, /the zones of .* cannot be read/);
  assert.ok(!existsSync(join(place, "out")) && !existsSync(join(source, "map_packs.csv")));
});
