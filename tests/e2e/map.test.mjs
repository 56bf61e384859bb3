// The map: drawn with WebGL and without, in step with the list, never in its way. Events can say
// "ready" over a blank canvas, so the pixels are looked at.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { kept, places, screenshots, withPhone } from "./harness.mjs";

const run = promisify(execFile);

// A drawn map has land, water, borders, letters and pins: thousands of shades, none of them all.
const FEWEST_COLOURS = 150;

async function coloursOf(file) {
  const { stdout } = await run("convert", [file, "-format", "%k", "info:"]);
  return Number(stdout);
}

async function showMap(page, origin) {
  await page.goto(origin);
  await page.locator(".near-list .card").first().waitFor();
  await page.locator('[data-action="show-map"]').click();
  await page.locator("#map[data-map-ready]").waitFor();
}

async function looksDrawn(page, name) {
  await mkdir(screenshots, { recursive: true });
  const file = join(screenshots, `map-${name}.png`);
  await page.locator("#map").screenshot({ path: file });
  const colours = await coloursOf(file);
  assert.ok(colours >= FEWEST_COLOURS, `the map is drawn (${colours} colours)`);
}

for (const [name, browserFlags] of [
  ["webgl", []],
  ["leaflet", ["--disable-3d-apis"]],
]) {
  test(`the map is drawn: ${name}`, async () => {
    await withPhone({ at: places.perugia, browserFlags }, async ({ page, origin, asked }) => {
      await showMap(page, origin);
      await looksDrawn(page, name);
      const library = name === "webgl" ? "maplibre-gl.js" : "leaflet.js";
      const libraries = asked.filter((url) => /\/(maplibre-gl|leaflet)\.js$/.test(url));
      assert.ok(libraries.some((url) => url.endsWith(library)), `drawn by ${library}`);
    });
  });
}

test("a dark room gets a dark map", async () => {
  const options = { at: places.perugia, colorScheme: "dark" };
  await withPhone(options, async ({ page, origin }) => {
    await showMap(page, origin);
    await looksDrawn(page, "dark");
  });
});

test("the map is there without a network too, and one tap leads back to the list", async () => {
  await withPhone({ at: places.norcia }, async ({ page, context, origin }) => {
    await page.goto(origin);
    await page.locator(".near-list .card").first().waitFor();
    await kept(page);
    await context.setOffline(true);
    await showMap(page, origin);
    await looksDrawn(page, "offline");
    await page.locator('[data-action="show-list"]').click();
    await page.locator(".near-list .card").first().waitFor();
  });
});

test("a tap on a pin opens its cards", async () => {
  await withPhone({ at: places.perugia }, async ({ page, origin }) => {
    await showMap(page, origin);
    const pins = page.locator("#map [data-pin]");
    await pins.first().waitFor();
    await pins.first().click();
    await page.locator(".sheet .card").first().waitFor();
  });
});
