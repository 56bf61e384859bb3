// Colours and letters: strong enough in every look, kept, and there before the first paint.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openBrowser, plainDrawing, withPhone } from "./harness.mjs";
import { goTo, openList, phone } from "./screens.mjs";

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

let browser;
before(async () => (browser = await openBrowser(plainDrawing)));
after(() => browser?.close());

// Letters in these tokens stand on grounds in those.
const GROUNDS = ["paper", "card"];
const TEXT = ["ink", "muted", "primary", "accent", "water", "warn", "open", "closed", "unknown", "safety"];
const PAIRS = [
  ...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground])),
  ...["primary", "water", "warn", "safety"].flatMap((name) => [["ink", `${name}-soft`], [name, `${name}-soft`]]),
  ["ink", "accent-soft"], ["closed", "accent-soft"], ["muted", "primary-soft"],
  ["on-primary", "primary"], ["on-accent", "accent"], ["on-closed", "closed"],
];
// What shows where a field or a button ends.
const EDGES = [["edge", "paper"], ["edge", "card"], ["primary", "paper"], ["water", "paper"]];

const SITUATIONS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "light, chosen": { colorScheme: "dark", look: "light" },
  "dark, chosen": { colorScheme: "light", look: "dark" },
  "contrast, by day": { colorScheme: "light", look: "contrast" },
  "contrast, by night": { colorScheme: "dark", look: "contrast" },
  "contrast, asked of the device": { colorScheme: "light", contrast: "more" },
};

function ratio(one, other) {
  const light = (hex) => {
    const [r, g, b] = hex.match(/[0-9a-f]{2}/gi).map((part) => parseInt(part, 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test("letters have a contrast of 7 to 1 in every look, edges of 3 to 1", async () => {
  const page = await browser.newPage();
  await page.setContent(`<style>${await read("assets/css/tokens.css")}</style>`);
  for (const [name, { look = "auto", ...media }] of Object.entries(SITUATIONS)) {
    await page.emulateMedia({ contrast: "no-preference", ...media });
    const tokens = await page.evaluate((look) => {
      document.documentElement.dataset.look = look;
      const style = getComputedStyle(document.documentElement);
      return Object.fromEntries(
        [...document.styleSheets[0].cssRules].flatMap((rule) => [...(rule.style ?? [])])
          .filter((token) => token.startsWith("--color-"))
          .map((token) => [token.slice("--color-".length), style.getPropertyValue(token).trim()]));
    }, look);
    const told = (pairs) => pairs.map(([text, ground]) => {
      assert.match(tokens[text], /^#[0-9a-f]{6}$/i, text);
      assert.match(tokens[ground], /^#[0-9a-f]{6}$/i, ground);
      return { pair: `${text} on ${ground}`, ratio: ratio(tokens[text], tokens[ground]) };
    });
    const letters = told(PAIRS).sort((a, b) => a.ratio - b.ratio);
    assert.deepEqual(letters.filter(({ ratio }) => ratio < 7), [], name);
    assert.deepEqual(told(EDGES).filter(({ ratio }) => ratio < 3), [], name);
    console.log(`contrast, ${name}: at least ${letters[0].ratio.toFixed(2)} to 1 (${letters[0].pair})`);
  }
  await page.close();
});

const rootIs = (page, selector) => page.locator(`html${selector}`).waitFor();
const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test("a look and a text size hold at once, and at the next start before the first paint", async () => {
  await withPhone(phone("it", { browserFlags: plainDrawing }), async (visit) => {
    const { page } = visit;
    await openList(visit);
    const light = await paper(page);
    const letters = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const usual = await letters();
    await goTo(page, "language");
    await page.locator('[data-action="look"]').click();
    await page.locator('[data-screen="look"] input[value="dark"]').check();
    await rootIs(page, '[data-look="dark"]');
    assert.notEqual(await paper(page), light);
    await page.locator('input[value="largest"]').check();
    await rootIs(page, '[data-text="largest"]');
    assert.equal(await letters(), usual * 1.5);

    // The page's own script puts it on before anything is drawn: the app itself never comes.
    await page.route("**/passi.js", (route) => route.fulfill({ contentType: "text/javascript", body: "export default () => new Promise(() => {});" }));
    await page.goto(`${visit.origin}/?again`);
    await page.locator("#first .need-tile").first().waitFor();
    await rootIs(page, '[data-look="dark"][data-text="largest"]');
    const bar = page.locator('meta[name="theme-color"]').first();
    assert.equal(await bar.getAttribute("content"), "#141816");
    await page.unroute("**/passi.js");

    await page.goto(`${visit.origin}/#/look`);
    await page.locator('#main input[value="dark"]:checked').waitFor();
    await page.locator('input[value="auto"]').check();
    await rootIs(page, '[data-look="auto"]');
    assert.equal(await paper(page), light);
    await page.emulateMedia({ colorScheme: "dark" });
    assert.notEqual(await paper(page), light, "it follows the device again");
  });
});

// The pictures by name, as the sprite has them.
async function pictures() {
  const sprite = await read("assets/vendor/icons.svg");
  const symbols = [...sprite.matchAll(/<symbol id="icon-([\w-]+)" ([^>]*)>(.*)<\/symbol>/g)];
  return new Map(symbols.map(([, name, root, drawing]) => [name, { root, drawing }]));
}

const NEEDS = ["documents", "health", "emergency", "work", "home", "school", "family", "rights", "safety", "food", "town-hall", "community"];
const ACTIONS = ["phone", "directions", "map", "list", "search", "place", "locate", "language", "back", "close",
  "speaker", "stop", "refresh", "share", "receive", "settings", "plus", "minus", "sun", "moon", "contrast",
  "phone-look", "letters", "accessibility", "calendar", "clock", "check-circle", "x-circle", "help-circle", "alert", "info",
  "document", "mail", "web", "verified", "star", "note", "trash"];

test("every need and action has its picture, in one hand, and none is taken for another at 24 px", async () => {
  const known = await pictures();
  const names = [...NEEDS.map((need) => `need-${need}`), ...ACTIONS];
  for (const name of names) {
    assert.ok(known.has(name), `there is a picture of ${name}`);
    assert.match(known.get(name).root, /viewBox="0 0 24 24"/, name);
    assert.match(known.get(name).root, /stroke-width="2"/, name);
  }
  const page = await browser.newPage();
  const inks = await page.evaluate(async (drawings) => {
    const drawn = [];
    for (const { root, drawing } of drawings) {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" color="black" ${root}>${drawing}</svg>`;
      const image = Object.assign(new Image(), { src: `data:image/svg+xml,${encodeURIComponent(svg)}` });
      await image.decode();
      const context = new OffscreenCanvas(24, 24).getContext("2d");
      context.drawImage(image, 0, 0);
      drawn.push([...context.getImageData(0, 0, 24, 24).data].filter((_, index) => index % 4 === 3));
    }
    return drawn;
  }, names.map((name) => known.get(name)));
  await page.close();
  const pairs = names.flatMap((name, one) => names.slice(one + 1).map((other, after) => {
    const [a, b] = [inks[one], inks[one + 1 + after]];
    const differing = a.reduce((sum, ink, at) => sum + Math.abs(ink - b[at]), 0);
    const all = a.reduce((sum, ink, at) => sum + Math.max(ink, b[at]), 0);
    return { pair: `${name} and ${other}`, apart: differing / all };
  })).sort((a, b) => a.apart - b.apart);
  assert.ok(inks.every((ink) => ink.some((alpha) => alpha > 200)), "every picture is drawn");
  console.log(`pictures: ${names.length}, the most alike ${pairs[0].pair}, ${Math.round(pairs[0].apart * 100)} % of the ink apart`);
  assert.deepEqual(pairs.filter(({ apart }) => apart < 0.12), []);
});
