// Streets of map packs on the map, in both ways of drawing: painted, named, credited; and a pack that
// is not whole takes nothing away from the map.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, serve } from "./harness.mjs";
import { credit, cut, drawPack, nameParts, town } from "./town.mjs";

// PMTiles are read from their beginning on, in steps of this many bytes; a part is a little more.
const PART_BYTES = 17_000;
const FOLDER = "app/map-parts/";
// The road that only the pack has.
const MAIN_ROAD = [0xfb, 0xe7, 0xbf];
const PIN = [0x8c, 0x32, 0x19];
// The base's land under a zone's tint.
const TINTED_LAND = [0xf3, 0xed, 0xe3];

const bodies = [
  { body: "maplibre", flags: undefined, street: 15 },
  // The same scale has one number more.
  { body: "leaflet", flags: ["--disable-3d-apis"], street: 16 },
];

let server;
before(async () => {
  server = await serve();
});
after(() => server.stop());

const whole = cut(drawPack({ step: PART_BYTES }), PART_BYTES);
const pack = (parts = whole) => ({ id: "streets-7", credit, parts: nameParts(parts) });
const missing = { id: "streets-8", credit: "© Nobody", parts: [{ sha256: "0".repeat(64), size: 9 }] };
const pins = [{ key: "desk", lat: town.lat + 0.002, lon: town.lon + 0.002, icon: "need-food", label: "Sportello" }];
const user = { lat: town.lat - 0.002, lon: town.lon - 0.002, kind: "place" };

// Keeps hold of the drawing, of the words it writes, and of what is asked of the page's database.
function watchDrawing() {
  window.written = [];
  window.gets = [];
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function write(text, ...more) {
    window.written.push(text);
    return fillText.call(this, text, ...more);
  };
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function look(key) {
    window.gets.push(key);
    return get.call(this, key);
  };
  const hold = (name, change) => {
    let library;
    Object.defineProperty(window, name, { get: () => library, set(value) { library = change(value); } });
  };
  hold("maplibregl", (library) => {
    const { Map: Drawn } = library;
    library.Map = class extends Drawn {
      constructor(options) {
        super(options);
        window.drawn = this;
      }
    };
    return library;
  });
  hold("L", (library) => new Proxy(library, {
    get: (target, key) => (key === "map" ? (...given) => (window.drawn = target.map(...given)) : target[key]),
  }));
}

// A page with nothing but a map. Its folder has `files`, its database `stored`.
async function withMap({ body, flags }, { files = whole, stored, ...options }, look) {
  const browser = await openBrowser(flags);
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: "block" });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const asked = [];
    const warned = [];
    page.on("console", (message) => warned.push(message.text()));
    await page.addInitScript(watchDrawing);
    await page.route("**/street.html", (route) => route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><body style="margin:0"><div id="map" style="height:740px"></div>',
    }));
    await page.route(`**/${FOLDER}*`, (route) => {
      const sha256 = route.request().url().match(/([^/]+)\.part$/)[1];
      asked.push(sha256);
      return route.fulfill(files.has(sha256) ? { body: files.get(sha256) } : { status: 404 });
    });
    await page.goto(`${server.origin}/street.html`);
    if (stored) await store(page, stored);
    await page.addScriptTag({ url: "app/map/map.js" });
    await page.evaluate((given) => window.passiMap.mount("map", given), {
      base: "app/", body, pins, user, reducedMotion: true, packsAt: { folder: FOLDER }, ...options,
    });
    await page.locator("#map[data-map-ready]").waitFor();
    await look({ page, asked, warned });
  } finally {
    await browser.close();
  }
}

function store(page, parts) {
  const values = [...parts].map(([sha256, bytes]) => [`map-part/${sha256}`, [...bytes]]);
  return page.evaluate((given) => new Promise((resolve, reject) => {
    const request = indexedDB.open("passi-test");
    request.onerror = reject;
    request.onupgradeneeded = () => request.result.createObjectStore("bytes");
    request.onsuccess = () => {
      const change = request.result.transaction("bytes", "readwrite");
      for (const [key, bytes] of given) change.objectStore("bytes").put(new Uint8Array(bytes), key);
      change.oncomplete = () => resolve(request.result.close());
    };
  }), values);
}

// How many points of the picture have about this colour.
async function count(page, colour) {
  const picture = (await page.locator("#map").screenshot()).toString("base64");
  return page.evaluate(async ([picture, colour]) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let found = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (colour.every((value, channel) => Math.abs(data[at + channel] - value) < 3)) found += 1;
    }
    return found;
  }, [picture, colour]);
}

// Looks until there is, or is no longer, a main road on the map.
async function untilRoad(page, isThere) {
  for (let looks = 0; looks < 100; looks += 1) {
    if (((await count(page, MAIN_ROAD)) > 200) === isThere) return;
  }
  assert.fail(isThere ? "no street is painted" : "a street is still painted");
}

const creditOf = (page) => page.locator(".passi-map-credit").innerText();
const zoomOf = (page) => page.evaluate(() => window.drawn.getZoom());

async function named(page, body, layer, name) {
  if (body === "leaflet") return page.waitForFunction((name) => window.written.includes(name), name);
  return page.waitForFunction(([layer, name]) => (
    window.drawn.queryRenderedFeatures({ layers: [layer] }).some(({ properties }) => Object.values(properties).includes(name))
  ), [layer, name]);
}

const lookAt = (page, zoom) => page.evaluate(([{ lat, lon }, zoom]) => (
  window.maplibregl ? window.drawn.jumpTo({ center: [lon, lat], zoom }) : window.drawn.setView([lat, lon], zoom)
), [town, zoom]);

for (const drawing of bodies) {
  const { body, street } = drawing;

  test(`streets are painted, named and credited: ${body}`, async () => {
    await withMap(drawing, { packs: [pack()] }, async ({ page, warned }) => {
      await untilRoad(page, true);
      assert.match(await creditOf(page), new RegExp(`^openpolis/ISTAT.* · ${credit}$`));
      await lookAt(page, street);
      await named(page, body, "street-name-big", "Via Immaginaria");
      await lookAt(page, street + 2);
      await named(page, body, "house-number", "4");
      await named(page, body, "stop-name-bus", "Fermata Finta");
      assert.deepEqual(warned, []);
    });
  });

  test(`a fresh map comes nearer where there are streets: ${body}`, async () => {
    await withMap(drawing, { packs: [pack()] }, async ({ page }) => {
      const near = await zoomOf(page);
      assert.ok(near > street - 2 && near <= street, `zoom ${near}`);
    });
    await withMap(drawing, {}, async ({ page, asked }) => {
      assert.equal(await zoomOf(page), street - 4);
      assert.deepEqual(asked, [], "without a pack no part is asked for");
      assert.equal(await count(page, MAIN_ROAD), 0);
      assert.doesNotMatch(await creditOf(page), / · /);
    });
  });

  test(`packs come and go on a map that stands: ${body}`, async () => {
    await withMap(drawing, {}, async ({ page }) => {
      const update = (packs) => page.evaluate((packs) => window.passiMap.update("map", { packs, fit: true }), packs);
      await update([missing, pack()]);
      await untilRoad(page, true);
      assert.match(await creditOf(page), new RegExp(`${credit}$`));
      assert.doesNotMatch(await creditOf(page), /Nobody/);
      await update([]);
      await untilRoad(page, false);
      assert.doesNotMatch(await creditOf(page), / · /);
      assert.equal(await zoomOf(page), street - 4);
    });
  });

  test(`a pack that lacks a part is left out, and the map stays: ${body}`, async () => {
    const [first] = whole.keys();
    for (const files of [new Map(), new Map([[first, whole.get(first)]])]) {
      await withMap(drawing, { packs: [pack()], files }, async ({ page, warned }) => {
        await untilRoad(page, false);
        await page.waitForFunction(() => !document.querySelector(".passi-map-credit").textContent.includes(" · "));
        assert.ok((await count(page, PIN)) > 100, "the pins are there");
        assert.ok((await count(page, TINTED_LAND)) > 50_000, "and the land");
        const told = warned.filter((text) => text.includes("streets-7 is left out"));
        assert.equal(told.length, 1, warned.join("\n"));
      });
    }
  });

  test(`one tile that cannot be read is empty, and the others are drawn: ${body}`, async () => {
    const parts = cut(drawPack({ step: PART_BYTES, brokenMiddle: true }), PART_BYTES);
    await withMap(drawing, { packs: [pack(parts)], files: parts }, async ({ page, warned }) => {
      assert.ok(warned.some((text) => text.includes("the tile 14/")), warned.join("\n"));
      await lookAt(page, street - 2);
      await untilRoad(page, true);
      assert.match(await creditOf(page), new RegExp(`${credit}$`));
    });
  });

  test(`a tile that one pack cannot give comes from the next: ${body}`, async () => {
    const parts = cut(drawPack({ step: PART_BYTES, brokenMiddle: true }), PART_BYTES);
    const packs = [pack(parts), { ...pack(), credit: "© Altri" }];
    await withMap(drawing, { packs, files: new Map([...parts, ...whole]) }, async ({ page }) => {
      await lookAt(page, street);
      await untilRoad(page, true);
      assert.match(await creditOf(page), new RegExp(` · ${credit} · © Altri$`));
    });
  });

  test(`a damaged part is not drawn: ${body}`, async () => {
    const files = new Map([...whole].map(([sha256, bytes]) => [sha256, Buffer.from(bytes).fill(0, 300, 400)]));
    await withMap(drawing, { packs: [pack()], files }, async ({ page, warned }) => {
      assert.ok(warned.some((text) => text.includes("is damaged")), warned.join("\n"));
      await untilRoad(page, false);
    });
  });

  test(`only the parts that are looked at are read, each once: ${body}`, async () => {
    await withMap(drawing, { packs: [pack(), { ...pack(), id: "twin" }] }, async ({ page, asked }) => {
      await untilRoad(page, true);
      assert.ok(asked.length >= 2, "the beginning and a tile");
      assert.ok(asked.length < whole.size, `${asked.length} of ${whole.size} parts`);
      assert.deepEqual([...new Set(asked)], asked);
    });
  });

  test(`the page's database gives the parts too: ${body}`, async () => {
    await withMap(drawing, { packs: [pack()], packsAt: { archive: "passi-test" }, stored: whole }, async ({ page, asked }) => {
      await untilRoad(page, true);
      assert.deepEqual(asked, []);
      const gets = await page.evaluate(() => window.gets);
      assert.deepEqual([...new Set(gets)], gets);
      // Nothing of the map's stands in the way of one who deletes it.
      await page.evaluate(() => new Promise((resolve, reject) => {
        Object.assign(indexedDB.deleteDatabase("passi-test"), { onsuccess: resolve, onblocked: reject, onerror: reject });
      }));
    });
  });
}

test("names are written from the left where the language is written from the right", async () => {
  await withMap(bodies[1], { packs: [pack()], rtl: true }, async ({ page }) => {
    const directions = await page.locator("canvas.leaflet-tile").evaluateAll((tiles) => (
      tiles.map((tile) => getComputedStyle(tile).direction)
    ));
    assert.deepEqual([...new Set(directions)], ["ltr"]);
  });
});

test("a database that is not there is not made", async () => {
  await withMap(bodies[0], { packs: [pack()], packsAt: { archive: "passi-test" } }, async ({ page, warned }) => {
    assert.ok(warned.some((text) => text.includes("streets-7 is left out")));
    assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
    await untilRoad(page, false);
  });
});
