// Every screen in every language and size, for eyes to judge; what a machine can see (a page wider
// than the screen, a word that has no translation) is judged here.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openBrowser, openPhone, places, screenshots, serve } from "./harness.mjs";

const NOW = "2026-11-24T10:00:00+01:00";

const sizes = { phone: [390, 844], tablet: [820, 1180], totem: [1080, 1920] };
const languages = { it: "it-IT", en: "en-GB", ar: "ar" };

const shots = {
  start: async () => {},
  near: async (page) => {
    await page.locator('[data-action="use-position"]').first().click();
    await page.locator(".position-card").waitFor({ state: "detached" });
  },
  map: async (page) => {
    await page.locator('[data-action="use-position"]').first().click();
    await page.locator(".position-card").waitFor({ state: "detached" });
    const button = page.locator('[data-action="show-map"]');
    if (await button.isVisible()) await button.click();
    await page.locator("#map[data-map-ready]").waitFor();
  },
  service: async (page) => {
    await page.locator(".near-list .card .card-title").first().click();
    await page.locator('[data-screen="service"]').waitFor();
  },
  search: (page) => goTo(page, "search"),
  town: (page) => goTo(page, "town"),
  language: (page) => goTo(page, "language"),
  emergency: (page) => goTo(page, "emergency"),
  about: (page) => goTo(page, "about"),
  data: (page) => goTo(page, "data"),
  install: (page) => goTo(page, "install"),
  "install-apple": async (page) => {
    // As an iPhone would see it.
    await page.evaluate(() => {
      document.documentElement.dataset.install = "apple";
      dispatchEvent(new Event("passi-install"));
    });
    await goTo(page, "install");
    await page.locator('[data-step="share"]').waitFor();
  },
};

async function goTo(page, screen) {
  await page.evaluate((name) => (location.hash = `#/${name}`), screen);
  await page.locator(`[data-screen="${screen}"]`).waitFor();
}

// The next screen is that of somebody who was never here: choices and databases are gone.
async function forget() {
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    await new Promise((gone) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: gone, onblocked: gone }));
  }
}

let server, browser;

before(async () => {
  await mkdir(screenshots, { recursive: true });
  server = await serve();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  server?.stop();
});

for (const [tag, locale] of Object.entries(languages)) {
  for (const [sizeName, size] of Object.entries(sizes)) {
    test(`screens in ${tag} at ${size.join("x")}`, async () => {
      const phone = await openPhone(browser, { at: places.perugia, locale, size, deviceScaleFactor: 1 });
      await phone.context.clock.setFixedTime(new Date(NOW));
      for (const [name, go] of Object.entries(shots)) {
        const page = await phone.context.newPage();
        await page.goto(server.origin);
        await page.locator("#main:not([hidden]) .near-list .card").first().waitFor();
        await go(page);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(screenshots, `${name}-${tag}-${sizeName}.png`) });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(overflow <= 0, `${name} fits the width (${overflow} px too wide)`);
        await page.evaluate(forget);
        await page.close();
      }
      phone.check(server.origin);
      await phone.context.close();
    });
  }
}
