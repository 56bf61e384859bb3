// Takes a picture of every screen in every language on a small phone, and in some languages on a tablet
// and a totem, for eyes to judge:
//   target/screenshots/<language>/<screen>.png, -tablet.png, -totem.png
//
// Run: make screenshots     (the page in dist/ or in a folder named; PASSI is the program that serves it;
//                            LANGUAGES="bn ur" takes these alone)
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { goTo } from "../tests/e2e/faults.mjs";
import { dist, openBrowser, openPhone, places, plainDrawing, screenshots, serve } from "../tests/e2e/harness.mjs";

const NOW = "2026-11-24T10:00:00+01:00";
const SIZE = { width: 360, height: 740 };
const LARGER = { tablet: { width: 800, height: 1280 }, totem: { width: 1080, height: 1920 } };
const ON_ALL = ["it", "en", "ar"];
const SCREENS = [
  "", "service", "search", "town", "language", "emergency", "changes", "data", "look", "about", "install", "privacy",
  "accessibility", "licences", "saved", "guides", "guide/permit-family", "report/u019", "recipe", "outreach",
  "path", "compose",
];

/** One language: every screen of it. */
async function shoot(page, tag) {
  const folder = join(screenshots, tag);
  await mkdir(folder, { recursive: true });
  await goTo(page, "language");
  await page.locator(`button[data-locale="${tag}"]`).click();
  await page.locator(`#main .app[lang="${tag}"] [data-screen="near"]`).waitFor();
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => document.fonts.ready);
    const name = join(folder, screen.split("/")[0] || "near");
    await page.screenshot({ path: `${name}.png` });
    if (!ON_ALL.includes(tag)) continue;
    for (const [device, size] of Object.entries(LARGER)) {
      await page.setViewportSize(size);
      await page.screenshot({ path: `${name}-${device}.png` });
    }
    await page.setViewportSize(SIZE);
  }
}

const server = await serve(process.argv[2] ?? dist);
const browser = await openBrowser(plainDrawing);
try {
  const phone = await openPhone(browser, { at: places.perugia, size: [SIZE.width, SIZE.height] });
  await phone.context.clock.setFixedTime(new Date(NOW));
  const page = await phone.context.newPage();
  await page.goto(server.origin);
  await page.locator("#main .near-list .card").first().waitFor();
  await goTo(page, "language");
  const rows = page.locator("button[data-locale]");
  const all = await rows.evaluateAll((found) => found.map((row) => row.dataset.locale));
  for (const tag of process.env.LANGUAGES?.split(" ") ?? all) await shoot(page, tag);
} finally {
  await browser.close();
  server.stop();
}
