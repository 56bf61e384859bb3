// Somebody who reads none of it: from the first start to a call by pictures, places and sound. Nothing
// here is found by a word.
import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDrawing, withPhone } from "./harness.mjs";
import { openList, phone } from "./screens.mjs";

// Voices for everything; what they read is written down.
function speakEverything() {
  const said = [];
  const engine = {
    said, speaking: false, pending: false,
    getVoices: () => ["ar", "bn", "zh", "it", "en"].map((lang) => ({ lang })),
    speak: ({ lang, text }) => said.push({ lang, text }),
    cancel() {}, addEventListener() {},
  };
  Object.defineProperty(globalThis, "speechSynthesis", { value: engine });
  globalThis.SpeechSynthesisUtterance = function (text) { this.text = text; };
}

const picture = (name) => `:has(use[href="#icon-${name}"])`;
const SCRIPTS = { ar: /\p{Script=Arabic}/u, bn: /\p{Script=Bengali}/u, zh: /\p{Script=Han}/u, it: /\p{Script=Latin}/u };

for (const [tag, script] of Object.entries(SCRIPTS)) {
  test(`pictures and sound lead to a call in ${tag}`, async () => {
    // The phone speaks none of ours: the language is chosen first.
    await withPhone(phone("en", { locale: "fi-FI", browserFlags: plainDrawing }), async (visit) => {
      const { page } = visit;
      await visit.context.addInitScript(`(${speakEverything})()`);
      await openList(visit);
      const spoken = async (at) => {
        await page.waitForFunction((at) => speechSynthesis.said.length > at, at);
        return page.evaluate((at) => speechSynthesis.said[at], at);
      };

      await page.locator(`.header a${picture("language")}`).click();
      await page.locator(`li:has([data-locale="${tag}"]) button${picture("speaker")}`).click();
      const name = await spoken(0);
      assert.equal(name.lang, tag);
      assert.match(name.text, script, "the language says its own name");
      await page.locator(`button[data-locale="${tag}"]`).click();

      await page.locator(`html[lang="${tag}"]`).waitFor();
      await page.locator(`button.chip${picture("speaker")}`).click();
      const tile = page.locator(`button${picture("need-health")}`).first();
      await tile.click();
      const word = await spoken(1);
      assert.equal(word.lang, tag);
      assert.match(word.text, script, "the need says its word");
      await tile.click();

      const card = page.locator(`.near-list .card${picture("need-health")}${picture("phone")}`).first();
      await card.scrollIntoViewIfNeeded();
      const { x, y: top } = await card.locator(".card-picture").boundingBox();
      await page.touchscreen.tap(x + 20, top + 20);
      await page.locator('[data-screen="service"]').waitFor();
      await page.locator(`main button${picture("speaker")}`).click();
      assert.equal((await spoken(2)).lang, "it", "names are Italian");
      const call = page.locator(`main a[href^="tel:"]${picture("phone")}`).first();
      const number = (await call.getAttribute("href")).replace("tel:", "").replace("+39", "");
      const digits = number.split("").join(" ");
      // The number is heard before it is called.
      await page.waitForFunction((digits) => speechSynthesis.said.some(({ text }) => text.includes(digits)), digits);
      assert.equal(await page.evaluate(() => speechSynthesis.said.at(-1).lang), tag);
      const { y, height } = await call.boundingBox();
      assert.ok(y + height < 740 - 68, "the call is in sight at once");
    });
  });
}
