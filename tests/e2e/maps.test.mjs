// Streets for the map: offered zone by zone, fetched when somebody asks and when it costs nothing,
// kept part by part, and drawn where there is no network.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openWorkshop } from "./feed.mjs";
import { openBrowser, places } from "./harness.mjs";
import { drawPack } from "./town.mjs";

const PART_BYTES = 256 * 1024;
const HERE = "Su questo dispositivo";

// What the machine says of its connection.
const connected = (type) => ({ content: `Object.defineProperty(Navigator.prototype, "connection", {
  configurable: true, get: () => ({ type: ${JSON.stringify(type)}, saveData: false }) });` });

// An invented town, with nothing useful after its end so that it has three parts; another nothing is
// another drawing.
function drawing(seed) {
  const streets = drawPack();
  const rest = Buffer.alloc(2 * PART_BYTES + 1000);
  for (let at = 0, last = seed; at < rest.length; at += 1) {
    last = (last * 1103515245 + 12345) % 2147483648;
    rest[at] = last >> 16;
  }
  return Buffer.concat([streets, rest]);
}

let browser, workshop, dir;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "passi-maps-"));
  // The first release has no streets, the second has some, the third newer ones.
  const prepare = async (source, release) => {
    if (release === 1) return [];
    const packs = join(dir, `packs-${release}`);
    const bytes = drawing(release);
    await mkdir(packs);
    await writeFile(join(packs, "zone-2.pmtiles"), bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await writeFile(join(source, "map_packs.csv"), `id,social_zone,size_bytes,sha256,data_on,credit
streets-2,2,${bytes.length},${sha256},2026-11-20,© OpenStreetMap contributors
`);
    return ["--packs", packs];
  };
  [browser, workshop] = await Promise.all([openBrowser(), openWorkshop({ prepare })]);
});
after(async () => {
  await browser?.close();
  await workshop?.close();
  await rm(dir, { recursive: true });
});

async function open(t, type, { release = 2 } = {}) {
  const visitor = { release, at: places.perugia, init: connected(type) };
  const phone = await workshop.visit(t, browser, visitor);
  const { page, asked } = phone;
  await page.locator('.near-list .card[data-id="u019"]').first().waitFor();
  await page.locator(".freshness p[role=status]").filter({ hasText: /^\s*Aggiornati/ }).waitFor();
  const show = async () => {
    await page.goto(`${phone.origin}/#/maps`);
    await pack(page).waitFor();
  };
  const parts = () => asked.filter((url) => url.includes("/v1/m/"));
  return { ...phone, show, parts };
}

const pack = (page) => page.locator('[data-pack="streets-2"]');
const press = (page, action) => pack(page).locator(`[data-action="${action}"]`).click();
const says = (page, words) => pack(page).locator("[role=status]").filter({ hasText: words }).waitFor();
const stands = (page, standing) => page.locator(`[data-pack="streets-2"][data-standing="${standing}"]`).waitFor();

// What the browser keeps of parts.
const kept = (page) => page.evaluate(async () => {
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open("passi /");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const keys = await new Promise((resolve) => {
    const request = database.transaction("bytes").objectStore("bytes").getAllKeys();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return keys.filter((key) => key.startsWith("map-part/")).length;
});

const showMap = async (page, origin) => {
  await page.goto(`${origin}/#/`);
  await page.locator('[data-action="show-map"]').click();
  await page.locator("#map[data-map-ready]").waitFor();
};

test("streets come when somebody asks, and are drawn where there is no network", async (t) => {
  const { page, context, origin, show, parts } = await open(t, "wifi");
  await showMap(page, origin);
  const credit = page.locator(".passi-map-credit");
  assert.ok(!(await credit.textContent()).includes("OpenStreetMap"));
  const offer = page.locator('.map-offer');
  assert.match(await offer.textContent(), /Le vie di questa zona: 0,\d MB/);
  await offer.click();
  await stands(page, "offered");
  assert.match(await pack(page).textContent(), /Zona 2: Perugia.*Vie del 20 nov 2026/s);
  assert.equal(parts().length, 0, "nothing is fetched that nobody asked for");
  await press(page, "fetch-map");
  await stands(page, "here");
  assert.ok((await pack(page).textContent()).includes(HERE));
  assert.equal(parts().length, 3);
  assert.equal(await kept(page), 3);

  await context.setOffline(true);
  await page.reload();
  await showMap(page, origin);
  await credit.filter({ hasText: "OpenStreetMap" }).waitFor();
  assert.equal(await page.locator(".map-offer").count(), 0);
  await show();
  await stands(page, "here");
});

test("what may cost money waits for Wi-Fi, unless the person says otherwise", async (t) => {
  const { page, context, show, parts } = await open(t, "cellular");
  await show();
  await press(page, "fetch-map");
  await says(page, /Questa connessione può costare: 0,\d MB/);
  await press(page, "await-map");
  await says(page, /quando c’è il Wi-Fi/);
  await page.reload();
  await says(page, /quando c’è il Wi-Fi/);
  assert.equal(parts().length, 0);

  await context.addInitScript(connected("wifi"));
  await page.reload();
  await stands(page, "here");
  assert.equal(parts().length, 3);
  await press(page, "remove-map");
  await says(page, "Tolta da questo dispositivo.");
  await stands(page, "offered");
  assert.equal(await kept(page), 0);
});

test("who agrees to the cost gets it on any connection, and it is erased with all the rest", async (t) => {
  const { page, origin, show } = await open(t, undefined);
  await show();
  await press(page, "fetch-map");
  await says(page, /può costare/);
  // This machine never tells that a connection costs nothing: waiting for one would not end.
  assert.equal(await pack(page).locator('[data-action="await-map"]').count(), 0);
  await press(page, "fetch-map");
  await stands(page, "here");
  await says(page, HERE);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Zona 2: Perugia");

  await page.goto(`${origin}/#/saved`);
  await page.locator('[data-action="erase"]').click();
  await page.locator('[data-action="erase-yes"]').click();
  await page.locator('[data-keeping="erased"]').waitFor();
  assert.equal(await kept(page), 0);
  assert.equal(await page.evaluate(() => localStorage.getItem("passi.map-packs")), null);
});

test("what breaks off goes on later, and what is forged is left out", async (t) => {
  const { page, context, show, parts } = await open(t, "wifi");
  await show();
  let answered = 0;
  const isLast = (url) => url.href.includes("/v1/m/") && (answered += 1) > 2;
  await context.route(isLast, (route) => route.abort());
  await press(page, "fetch-map");
  await says(page, /Nessuna connessione/);
  await stands(page, "broken");
  assert.equal(await kept(page), 2);
  await context.unrouteAll();
  await context.route(/\/v1\/m\//, (route) => route.fulfill({ body: "something else" }));
  await press(page, "fetch-map");
  await says(page, /non era affidabile/);
  assert.equal(await kept(page), 2);
  await context.unrouteAll();
  const before = parts().length;
  await press(page, "fetch-map");
  await stands(page, "here");
  assert.equal(parts().length, before + 1, "what was here is not fetched again");
});

test("newer streets are offered, and the old ones stay until they are here", async (t) => {
  const { page, origin, show, publish } = await open(t, "wifi");
  await show();
  await press(page, "fetch-map");
  await stands(page, "here");
  await publish(3);
  await page.goto(`${origin}/#/data`);
  await page.locator('[data-action="check-data"]').click();
  await page.locator(".freshness p[role=status]").filter({ hasText: /^\s*Aggiornati/ }).waitFor();
  await show();
  await stands(page, "newer");
  await publish(undefined);
  await press(page, "fetch-map");
  await says(page, /Nessuna connessione/);
  await showMap(page, origin);
  await page.locator(".passi-map-credit").filter({ hasText: "OpenStreetMap" }).waitFor();
  await publish(3);
  await show();
  await press(page, "fetch-map");
  await stands(page, "here");
  assert.equal(await kept(page), 3, "nothing is left of the old ones");
});
