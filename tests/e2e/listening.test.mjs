// Listening: the browser's own voices, played by the test, hear what they are given to read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPhone } from "./harness.mjs";
import { goTo, openList, phone } from "./screens.mjs";

// A browser with voices for these languages; it names them only after it was first asked, as some do.
function play(languages) {
  const engine = new EventTarget();
  let named = false;
  Object.assign(engine, {
    said: [], rates: [], speaking: false, pending: false,
    getVoices() {
      if (!named) setTimeout(() => { named = true; engine.dispatchEvent(new Event("voiceschanged")); });
      return named ? languages.map((lang) => ({ lang })) : [];
    },
    speak({ text, lang, rate }) {
      engine.said.push(`${lang} ${text}`);
      engine.rates.push(rate);
      engine.speaking = true;
    },
    cancel() { engine.said.push("cancel"); engine.speaking = false; },
  });
  Object.defineProperty(globalThis, "speechSynthesis", { value: engine });
  globalThis.SpeechSynthesisUtterance = function (text) { this.text = text; };
}

async function listen(t, { voices = ["it-IT", "en-GB", "ar-SA", "bn-BD"], ...options }, run) {
  await withPhone(phone("it", options), async (visit) => {
    await visit.context.addInitScript(`(${play})(${JSON.stringify(voices)})`);
    await openList(visit);
    await run(visit.page);
  });
}

const said = (page, words) => page.waitForFunction((words) => speechSynthesis.said.includes(words), words);
const lastSaid = (page) => page.evaluate(() => speechSynthesis.said.findLast((one) => one !== "cancel"));
const ended = (page) => page.evaluate(() => { speechSynthesis.speaking = false; });
const reading = (page) => page.locator('[data-action="listen"][data-reading="true"]');

test("each language says its own name, and a tap beside it chooses nothing", (t) => listen(t, {}, async (page) => {
  await goTo(page, "language");
  for (const [tag, spoken] of [["ar", "ar العربية"], ["bn", "bn বাংলা"], ["en", "en English"]]) {
    await page.locator(`.row-heard:has([data-locale="${tag}"]) [data-action="listen"]`).click();
    await said(page, spoken);
  }
  assert.equal(await page.locator("html").getAttribute("lang"), "it");
  await page.locator('[data-screen="language"]').waitFor();
}));

test("a second tap stops the voice, its end too, and so does leaving", (t) => listen(t, {}, async (page) => {
  await goTo(page, "language");
  const button = page.locator('.row-heard:has([data-locale="it"]) [data-action="listen"]');
  await button.click();
  await reading(page).waitFor();
  assert.equal(await button.getAttribute("aria-label"), "Ferma la voce");
  await button.click();
  await reading(page).waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => speechSynthesis.speaking), false);
  await button.click();
  await reading(page).waitFor();
  await ended(page);
  await reading(page).waitFor({ state: "detached" });
  await button.click();
  await reading(page).waitFor();
  await goTo(page, "about");
  await page.waitForFunction(() => !speechSynthesis.speaking);
}));

test("who listens hears a need first, and opens it with a second tap", (t) => listen(t, {}, async (page) => {
  await page.locator('[data-action="listening"]').click();
  const tile = (need) => page.locator(`.need-tile[data-need="${need}"]`);
  await tile("health").click();
  await said(page, "it Salute");
  await page.locator('.need-tile[data-need="health"][data-heard="true"]').waitFor();
  await tile("food").click();
  await page.locator('.need-tile[data-need="food"][data-heard="true"]').waitFor();
  assert.equal(await page.locator('[data-heard="true"]').count(), 1);
  assert.equal(await page.locator(".need-tile").count(), 12, "nothing was opened");
  await tile("food").click();
  await page.locator('.need-tile[data-need="food"][aria-pressed="true"]').waitFor();
  // Once it is off, one tap is enough.
  await tile("food").click();
  await page.locator('[data-action="listening"]').click();
  await tile("health").click();
  await page.locator('.need-tile[data-need="health"][aria-pressed="true"]').waitFor();
}));

test("a service is read with its telephone digit by digit, an emergency number too", (t) => listen(t, {}, async (page) => {
  await goTo(page, "emergency");
  await page.locator('.card:has([href="tel:112"]) [data-action="listen"]').click();
  await page.waitForFunction(() => /^it .*1 1 2$/.test(speechSynthesis.said.at(-1)));
  await page.locator('.card:has([href="tel:112"]) .card-title').click();
  await page.locator('[data-screen="service"] [data-action="listen"]').click();
  const name = await page.locator("h1").textContent();
  await page.waitForFunction((name) => speechSynthesis.said.at(-1)?.startsWith(`it ${name}. `), name);
}));

test("each part is read in its own language, at the speed that was chosen", (t) => listen(t, {}, async (page) => {
  await goTo(page, "look");
  await page.locator('[data-choices="listen"] [data-choice="slow"]').click();
  await goTo(page, "language");
  await page.locator('button[data-locale="en"]').click();
  await page.locator('#main .app[lang="en"] [data-screen="near"]').waitFor();
  await goTo(page, "emergency");
  await page.locator('.card:has([href="tel:1522"]) [data-action="listen"]').click();
  await page.waitForFunction(() => /^it 1522/.test(speechSynthesis.said.at(-1)));
  await ended(page);
  await page.waitForFunction(() => /^en .*1 5 2 2$/.test(speechSynthesis.said.at(-1)));
  assert.ok(await reading(page).isVisible());
  await ended(page);
  await reading(page).waitFor({ state: "detached" });
  assert.deepEqual(new Set(await page.evaluate(() => speechSynthesis.rates)), new Set([Math.fround(0.7)]));
}));

test("a guide is read to its end, step by step, its numbers digit by digit", (t) => listen(t, {}, async (page) => {
  await page.evaluate(() => (location.hash = "#/guide/job-rights"));
  const steps = page.locator(".guide-step");
  await steps.first().waitFor();
  await page.locator('.guide > [data-action="listen"]').click();
  const pieces = (await steps.count()) + 1;
  for (let piece = 1; piece <= pieces; piece += 1) {
    await page.waitForFunction((piece) => speechSynthesis.said.filter((one) => one !== "cancel").length === piece, piece);
    await ended(page);
  }
  await page.locator('[data-reading="true"]').waitFor({ state: "detached" });
  assert.match(await lastSaid(page), /8 0 0 2 9 0 2 9 0.*1 5 2 2.*1 1 2/s);
}));

test("where there is no voice that is said once, and the button still answers", (t) => listen(t, { voices: ["it-IT"] }, async (page) => {
  await goTo(page, "language");
  const button = (tag) => page.locator(`.row-heard:has([data-locale="${tag}"]) [data-action="listen"]`);
  await button("ar").click();
  const told = page.locator('.told[role="status"] .notice');
  await told.waitFor();
  await button("zh").click();
  await button("zh").and(page.locator('[data-reading="false"]')).waitFor();
  assert.equal(await told.count(), 1);
  await button("it").click();
  await told.waitFor({ state: "detached" });
  await button("ar").click();
  await told.waitFor();
  await goTo(page, "about");
  await told.waitFor({ state: "detached" });
}));
