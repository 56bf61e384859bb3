// Every language on a small phone: its own first screen, its own words without a network, and room
// for all of them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { brokenWords, faults, goTo } from "./faults.mjs";
import { kept, places, plainDrawing, withPhone } from "./harness.mjs";

const SCREENS = ["", "service", "town", "language", "search", "emergency", "data", "about", "guides", "guide/permit-first", "saved"];
const WIDTHS = [320, 360];

const drawn = (page) => page.locator("#main .near-list .card").first().waitFor();

// One tap on the list of languages.
async function speak(page, tag) {
  await page.evaluate(() => (location.hash = "#/language"));
  await page.locator(`button[data-locale="${tag}"]`).click();
  await page.locator(`html[lang="${tag}"]`).waitFor();
  await page.locator(`#main .app[lang="${tag}"] [data-screen="near"]`).waitFor();
}

// Holds back the program, so that only the first screen is there.
async function holdProgram(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/passi_bg.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test("the page means the same language as the app by a device's tags", async () => {
  const table = await readFile(new URL("../fixtures/wanted.tsv", import.meta.url), "utf8");
  const lines = table.split("\n").filter((line) => line.includes("\t"));
  const asked = lines.map((line) => line.split("\t"));
  assert.ok(asked.length > 40);
  await withPhone({ at: places.perugia, browserFlags: plainDrawing }, async ({ page, origin }) => {
    await page.goto(origin);
    const meant = await page.evaluate(
      (asked) => asked.map(([wanted]) => [wanted, globalThis.negotiate(wanted.split(" ")) ?? "none"]),
      asked,
    );
    assert.deepEqual(meant, asked);
  });
});

for (const [locale, tag, dir, script] of [
  ["bn-BD", "bn", "ltr", /\p{Script=Bengali}/u],
  ["pa-Arab-PK", "ur", "rtl", /\p{Script=Arabic}/u],
]) {
  test(`a phone that speaks ${locale} sees its first screen before the program has come`, async () => {
    await withPhone({ at: places.perugia, locale }, async ({ page, phone, origin }) => {
      const release = await holdProgram(page);
      await page.goto(origin);
      const tile = page.locator('#first .need-tile[data-need="health"]');
      await tile.click();
      assert.match(await tile.innerText(), script);
      const html = page.locator(`html[lang="${tag}"][dir="${dir}"]`);
      assert.equal(await html.count(), 1);
      assert.equal(await page.locator("#main > *").count(), 0, "the app is not there yet");
      const at = (end) => phone.asked.findIndex((url) => url.endsWith(end));
      assert.ok(at(`app/first/${tag}.html`) > -1 && at(`app/first/${tag}.html`) < at("passi.js"));
      release();
      await page.locator('#main .need-tile[data-need="health"][aria-pressed="true"]').waitFor();
      assert.equal(await page.locator("#first").count(), 0);
    });
  });
}

test("a fetched first screen waits for the place that was chosen", async () => {
  await withPhone({ at: places.perugia, locale: "ru-RU" }, async ({ page, context, origin }) => {
    const place = { kind: "town", municipality_id: "054035" };
    await context.addInitScript(
      (place) => localStorage.setItem("passi.settings", JSON.stringify({ place })), place);
    const release = await holdProgram(page);
    await page.goto(origin);
    await page.locator("#first .need-tile").first().waitFor();
    assert.equal(await page.locator("#first .results").isVisible(), false);
    release();
    await drawn(page);
  });
});

test("a fetched first screen is not shown to whoever asks for another", async () => {
  await withPhone({ at: places.perugia, locale: "ru-RU" }, async ({ page, origin }) => {
    const release = await holdProgram(page);
    await page.goto(`${origin}/#/emergency`);
    await page.locator("#first .start-failed").waitFor({ state: "attached" });
    assert.equal(await page.locator("#first .app").count(), 0);
    release();
    await page.locator('#main [data-screen="emergency"]').waitFor();
  });
});

test("without its first screen a language begins with the app, and a start that fails is said", async () => {
  await withPhone({ at: places.perugia, locale: "pl-PL" }, async ({ page, phone, origin }) => {
    await page.route("**/app/first/*", (route) => route.abort());
    await page.goto(origin);
    await drawn(page);
    assert.equal(await page.locator("html").getAttribute("lang"), "pl");
    await page.route("**/app/locales/*", (route) => route.abort());
    await page.reload();
    await page.locator('#start-failed[lang="en"]').waitFor();
    phone.complaints.length = 0;
  });
});

test("every language is there without a network after one visit", async () => {
  await withPhone({ at: places.perugia }, async ({ page, context, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await kept(page);
    await context.setOffline(true);
    await speak(page, "bn");
    assert.match(await page.locator("#main h1").innerText(), /\p{Script=Bengali}/u);
    await page.reload();
    await page.locator('html[lang="bn"] #main .near-list .card').first().waitFor();
    await speak(page, "zh");
    assert.match(await page.locator("#main h1").innerText(), /\p{Script=Han}/u);
  });
});

test("nothing is cut on a small phone in any language", async () => {
  await withPhone({ at: places.perugia, browserFlags: plainDrawing, size: [320, 640] }, async ({ page, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await goTo(page, "language");
    const tags = await page.locator("button[data-locale]").evaluateAll((rows) => rows.map((row) => row.dataset.locale));
    assert.equal(tags.length, 21);
    const found = {};
    for (const tag of tags) {
      await speak(page, tag);
      for (const screen of SCREENS) {
        await goTo(page, screen);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 640 });
          const here = [...(await page.evaluate(faults)), ...(await page.evaluate(brokenWords))];
          if (here.length > 0) found[`${screen || "near"} in ${tag} at ${width} px`] = here;
        }
      }
    }
    assert.deepEqual(found, {});
  });
});
