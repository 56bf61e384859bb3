// Many people at one totem, one after the other, on one page that is never loaded anew: it grows by less
// than a tenth, and nothing goes wrong. `make soak` has two thousand of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { plainDrawing } from "./harness.mjs";
import { openTotem } from "./kiosk.mjs";

const VISITS = Number(process.env.PASSI_VISITS ?? 400);
// By then every language and screen has been used, and what is made once has been made.
const WARM_UP = 200;
const CHUNK = 100;
const MOST_GROWTH = 0.1;

// So many visits, in the page; the same ones for the same seed.
async function visit({ seed, count }) {
  let at = seed;
  const random = () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return at / 2 ** 32;
  };
  const pick = (selector) => {
    const all = [...document.querySelectorAll(selector)];
    return all[Math.floor(random() * all.length)];
  };
  const until = async (selector, since = performance.now()) => {
    while (!document.querySelector(selector)) {
      if (performance.now() - since > 20_000) throw new Error(`${selector} never came`);
      await new Promise((later) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { port1.close(); later(); };
        port2.postMessage(0);
      });
    }
  };
  const touch = async (selector, then) => {
    await until(selector);
    pick(selector).click();
    if (then) await until(then);
  };
  const bar = (action, screen) => touch(`.totem-bar [data-action="${action}"]`, `[data-screen="${screen}"]`);
  const ways = [
    () => touch(".near-list .card-title", '[data-screen="service"] .code-picture'),
    async () => {
      await bar("search", "search");
      document.querySelector("#search-field").focus();
      await until(".keyboard");
      for (let letter = 0; letter < 3; letter += 1) await touch(".key[data-key]:not(.worded, .space)");
    },
    async () => {
      await bar("guides", "guides");
      await touch('[data-screen="guides"] .rows .row', ".guide-step");
    },
    () => bar("emergency", "emergency"),
  ];
  for (let visit = 0; visit < count; visit += 1) {
    await touch(".totem-languages button", '[data-screen="near"] .card');
    await touch(".need-tile", '.need-tile[aria-pressed="true"]');
    await ways[Math.floor(random() ** 2 * ways.length)]();
    await touch('.totem-bar [data-action="finish"]', '[data-screen="attract"]');
  }
}

// One visit that draws more than any other. The framework keeps what it drew last in each place until it
// draws there again: after this visit that is always the same.
async function visitOfAll() {
  const found = async (selector) => {
    let there;
    while (!(there = document.querySelector(selector))) await new Promise((later) => setTimeout(later));
    return there;
  };
  (await found('.totem-languages [data-locale="it"]')).click();
  await found('[data-screen="near"] .card');
  for (let cards = 20; cards <= 100; cards += 20) {
    (await found('[data-action="show-more"]')).click();
    while (document.querySelectorAll(".near-list .card").length <= cards) await new Promise((later) => setTimeout(later));
  }
  (await found('.totem-bar [data-action="finish"]')).click();
  await found('[data-screen="attract"]');
}

test(`${VISITS} visits leave the totem as it was`, async (t) => {
  const browserFlags = [...plainDrawing, "--js-flags=--expose-gc"];
  const { page, totem, origin } = await openTotem(t, { size: [540, 960], browserFlags, clock: false });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const weigh = async () => {
    await page.evaluate(visitOfAll);
    await page.evaluate(async () => {
      for (let time = 0; time < 3; time += 1) {
        gc();
        await new Promise((later) => setTimeout(later));
      }
    });
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
    const wasm = await page.evaluate(() => globalThis.passiMemory.buffer.byteLength);
    return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners"), wasm };
  };
  const begun = performance.now();
  let warm;
  for (let done = 0; done < VISITS; done += CHUNK) {
    await page.evaluate(visit, { seed: done + 7, count: CHUNK });
    if (done + CHUNK === WARM_UP) warm = await weigh();
  }
  const last = await weigh();
  const grown = Object.fromEntries(Object.entries(last).map(([name, now]) => [name, now / warm[name] - 1]));
  const told = Object.entries(last).map(([name, now]) => `${name} ${warm[name]} → ${now} (${(grown[name] * 100).toFixed(1)} %)`);
  console.log(`soak: ${VISITS} visits in ${Math.round((performance.now() - begun) / 1000)} s: ${told.join(", ")}`);
  for (const [name, by] of Object.entries(grown)) assert.ok(by < MOST_GROWTH, `${name} grew by ${by}`);
  totem.check(origin);
});
