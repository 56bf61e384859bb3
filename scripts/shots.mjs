// Takes the stores' screenshots of the page, in every language and at the sizes that the stores want:
//   android/fastlane/metadata/android/<locale>/images/{phone,sevenInch}Screenshots/
//   ios/fastlane/screenshots/<locale>/
// The data is the app's own, on the morning of a working day.
//
// Run: make shots     (the page in dist/ or in a folder named; PASSI is the program that serves it)
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBrowser, openPhone, places, serve } from "../tests/e2e/harness.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NOW = "2026-11-24T10:00:00+01:00";
/** A line that anybody may call, with stated hours: no place that somebody would have to protect. */
const SERVICE = "u377";

/** Language of the browser → its names in Google Play and in the App Store. */
const LANGUAGES = { "it-IT": ["it-IT", "it"], "en-GB": ["en-US", "en-US"], ar: ["ar", "ar-SA"] };

const play = (kind) => ([locale]) => `android/fastlane/metadata/android/${locale}/images/${kind}Screenshots`;
const apple = ([, locale]) => `ios/fastlane/screenshots/${locale}`;

/** Each device: CSS pixels, pixels for each of them, where its pictures go, and what they show. */
const DEVICES = [
  { size: [432, 864], scale: 2.5, folder: play("phone"), screens: ["near", "service", "map"], name: "" },
  { size: [800, 1280], scale: 1.5, folder: play("sevenInch"), screens: ["near", "service"], name: "" },
  { size: [440, 956], scale: 3, folder: apple, screens: ["near", "service", "map"], name: "iphone_69_" },
  { size: [1032, 1376], scale: 2, folder: apple, screens: ["near", "service"], name: "ipad_13_" },
];

/** From the first screen to the one that is shown. */
const GO = {
  near: locate,
  async map(page) {
    await locate(page);
    await page.locator('[data-action="show-map"]').click();
    await page.locator("#map[data-map-ready]").waitFor();
  },
  async service(page) {
    await page.evaluate((id) => (location.hash = `#/service/${id}`), SERVICE);
    await page.locator('[data-screen="service"]').waitFor();
  },
};

async function locate(page) {
  await page.locator('[data-action="use-position"]').first().click();
  await page.locator(".position-card").waitFor({ state: "detached" });
  // A wide screen has the map beside the list.
  const map = page.locator("#map");
  if (await map.isVisible()) await page.locator("#map[data-map-ready]").waitFor();
}

/** Fewer colours, which nobody sees, and no channel for light to come through. */
function shrink(path) {
  execFileSync("convert", [
    path, "-strip", "-alpha", "off", "+dither", "-colors", "40",
    "-define", "png:color-type=2", "-define", "png:compression-level=9", path,
  ]);
}

async function shoot(browser, origin, [locale, names], device) {
  const folder = device.folder(names);
  mkdirSync(join(ROOT, folder), { recursive: true });
  const phone = await openPhone(browser, {
    at: places.perugia, locale, size: device.size, deviceScaleFactor: device.scale,
  });
  phone.context.setDefaultTimeout(60_000);
  await phone.context.clock.setFixedTime(new Date(NOW));
  // Whoever reads a store needs no offer to install the page.
  await phone.context.addInitScript(() => localStorage.setItem("passi.install", "later"));
  for (const [index, screen] of device.screens.entries()) {
    const page = await phone.context.newPage();
    await page.goto(origin);
    await page.locator(".near-list .card").first().waitFor();
    await GO[screen](page);
    await page.evaluate(() => document.fonts.ready);
    const path = join(ROOT, folder, `${device.name}${index + 1}_${screen}.png`);
    await page.screenshot({ path });
    shrink(path);
    // The next picture is that of somebody who was never here.
    await page.evaluate(async () => {
      localStorage.clear();
      for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
    await page.close();
  }
  await phone.context.close();
}

const server = await serve(process.argv[2] ?? join(ROOT, "dist"));
const browser = await openBrowser();
try {
  for (const names of Object.values(LANGUAGES)) {
    for (const device of DEVICES) rmSync(join(ROOT, device.folder(names)), { recursive: true, force: true });
  }
  for (const language of Object.entries(LANGUAGES)) {
    for (const device of DEVICES) await shoot(browser, server.origin, language, device);
  }
} finally {
  await browser.close();
  server.stop();
}
