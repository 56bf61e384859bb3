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

async function showMap(page, origin, need) {
  await page.goto(origin);
  await page.locator("#main:not([hidden]) .near-list .card").first().waitFor();
  if (need) await page.locator(`.need-tile[data-need="${need}"]`).click();
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
  ["webgl", undefined],
  ["leaflet", ["--disable-3d-apis"]],
]) {
  test(`the map is drawn: ${name}`, async () => {
    await withPhone({ at: places.perugia, browserFlags }, async ({ page, origin, phone }) => {
      await showMap(page, origin);
      await looksDrawn(page, name);
      const library = name === "webgl" ? "maplibre-gl.js" : "leaflet.js";
      const libraries = phone.asked.filter((url) => /\/(maplibre-gl|leaflet)\.js$/.test(url));
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
    await page.locator("#main:not([hidden]) .near-list .card").first().waitFor();
    await kept(page);
    await context.setOffline(true);
    await showMap(page, origin);
    await looksDrawn(page, "offline");
    await page.locator('[data-action="show-list"]').click();
    await page.locator("#main:not([hidden]) .near-list .card").first().waitFor();
  });
});

// A point in the pins' own colour, relative to the map; each look finds another one.
async function findPin(page, look) {
  const picture = (await page.locator("#map").screenshot()).toString("base64");
  return page.evaluate(async ([picture, look]) => {
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data, width } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const accent = [0x8c, 0x32, 0x19];
    const found = [];
    for (let at = 0; at < data.length; at += 4) {
      if (accent.every((value, channel) => Math.abs(data[at + channel] - value) < 8)) {
        found.push({ x: ((at / 4) % width) / devicePixelRatio, y: Math.floor(at / 4 / width) / devicePixelRatio });
      }
    }
    return found[Math.floor((found.length * (look + 1)) / 8)];
  }, [picture, look]);
}

test("taps on clusters and pins lead to the cards of one place", async () => {
  await withPhone({ at: places.perugia }, async ({ page, origin }) => {
    // Libraries: their points are exact, so that their pins are sharp drops.
    await showMap(page, origin, "community");
    const sheet = page.locator(".sheet .card").first();
    for (let look = 0; look < 7 && !(await sheet.isVisible()); look += 1) {
      const position = await findPin(page, look);
      assert.ok(position, "there are pins");
      await page.locator("#map").tap({ position });
      await sheet.waitFor({ timeout: 1500 }).catch(() => undefined);
    }
    assert.ok(await sheet.isVisible(), "a place's cards are shown");
  });
});

test("a card that somebody comes to picks its pin, and no sheet covers the map", async () => {
  await withPhone({ at: places.perugia, size: [1080, 1920] }, async ({ page, origin }) => {
    await page.goto(origin);
    await page.locator("#main .near-list .card-title").nth(2).focus();
    await page.locator('.group[data-selected="true"]').waitFor();
    await page.locator("#map canvas").first().waitFor();
    assert.equal(await page.locator(".sheet").count(), 0);
  });
});
