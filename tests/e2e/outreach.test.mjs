// Two people over one phone: what is in a part of the region, in the other's language, and what they
// take away: a photo of a code, a message, a sheet of paper.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { places, withPhone } from "./harness.mjs";
import { goTo } from "./screens.mjs";

const NOW = "2026-11-24T10:00:00+01:00";
const phone = { at: places.perugia };

let dir;
before(async () => (dir = await mkdtemp(join(tmpdir(), "passi-outreach-"))));
after(() => rm(dir, { recursive: true }));

const run = (program, ...words) => execFileSync(program, words, { encoding: "utf8", maxBuffer: 1 << 26 });
const press = (page, action) => page.locator(`[data-action="${action}"]`).first().click();
const part = (page, name) => page.locator(`.shown[data-part="${name}"]`);
const shown = (page) => part(page, "inside").locator(".card").evaluateAll((cards) => cards.map(({ dataset }) => dataset.id));

async function open(page, context, origin) {
  await context.clock.setFixedTime(NOW);
  await page.goto(`${origin}/#/language`);
  await press(page, "outreach");
  await page.locator('[data-screen="outreach"] .shown .card').first().waitFor();
}

async function chooseZone(page, number) {
  await page.locator('[data-choice="zone"]').click();
  await page.locator("#area-zone").selectOption(String(number));
  await page.locator(".need-tile[data-need='health']").click();
  await page.locator(".need-tile[aria-pressed='true']").waitFor();
}

// What a page that is printed would be, as words and as pictures.
async function printed(page) {
  await page.evaluate(() => (window.print = () => (window.isPrinted = true)));
  await press(page, "make-handout");
  await page.waitForFunction(() => window.isPrinted);
  const file = join(dir, "handout.pdf");
  await page.emulateMedia({ media: "print" });
  await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
  await page.emulateMedia({ media: null });
  run("pdftoppm", "-r", "150", "-png", file, join(dir, "sheet"));
  return { file, words: run("pdftotext", "-layout", file, "-") };
}

test("a zone, a need and a language in one tap each, and the place stays", async () => {
  await withPhone(phone, async ({ page, context, origin }) => {
    await open(page, context, origin);
    await chooseZone(page, 10);
    const italian = await shown(page);
    assert.ok(italian.length > 0);
    await page.locator('[data-speak="ar"]').click();
    await page.locator('.app[lang="ar"][dir="rtl"] [data-screen="outreach"]').waitFor();
    assert.equal(await page.locator("#area-zone").inputValue(), "10");
    assert.deepEqual(await shown(page), italian);
    assert.equal(await page.locator(".need-tile[aria-pressed='true']").getAttribute("data-need"), "health");
    // The language is the other person's: the app's own is the one that was chosen.
    await page.reload();
    await page.locator('.app[lang="it"]').waitFor();
  });
});

test("a circle follows the map, and holds more the larger it is", async () => {
  await withPhone(phone, async ({ page, context, origin }) => {
    await open(page, context, origin);
    await page.locator('[data-choice="circle"]').click();
    await page.locator("#map[data-map-ready]").waitFor();
    const counts = [];
    for (const radius of [1000, 2000, 5000, 10000]) {
      await page.locator(`[data-radius="${radius}"]`).click();
      await page.locator(`[data-radius="${radius}"][aria-pressed="true"]`).waitFor();
      counts.push((await shown(page)).length);
    }
    assert.deepEqual(counts, counts.toSorted((one, other) => one - other));
    assert.ok(counts[3] > counts[0], String(counts));
    const before = await shown(page);
    const canvas = page.locator("#map canvas").first();
    await canvas.focus();
    for (let steps = 0; steps < 8; steps += 1) await canvas.press("ArrowDown");
    await page.waitForFunction(
      (before) => JSON.stringify([...document.querySelectorAll('[data-part="inside"] .card')].map(({ dataset }) => dataset.id)) !== before,
      JSON.stringify(before),
    );
  });
});

test("what is collected becomes a sheet in two languages, with a code for each", async () => {
  await withPhone(phone, async ({ page, context, origin }) => {
    await open(page, context, origin);
    await chooseZone(page, 10);
    const ids = (await shown(page)).slice(0, 3);
    for (const id of ids) {
      await page.locator(`.card[data-id="${id}"] [data-action="collect"]`).first().click();
      await page.locator(`.card[data-id="${id}"] [data-action="collect"][aria-pressed="true"]`).first().waitFor();
    }
    await press(page, "handout");
    await page.locator('[data-screen="handout"]').waitFor();
    const listed = () => page.locator(".collected > li").evaluateAll((rows) => rows.map(({ dataset }) => dataset.id));
    assert.deepEqual(await listed(), ids);
    await page.locator(".collected [data-action='take-out']").nth(1).click();
    await page.waitForFunction(() => document.querySelectorAll(".collected > li").length === 2);
    const names = await page.locator(".collected > li > span > span:first-child").allTextContents();
    await page.locator('[data-handout-language="ar"]').click();
    await page.locator('[data-handout-language="ar"][aria-pressed="true"]').waitFor();

    const { words } = await printed(page);
    const plain = words.replaceAll(/\s+/g, " ");
    for (const name of names) assert.ok(plain.includes(name.split(" ").slice(0, 3).join(" ")), `${name} in ${plain}`);
    assert.match(plain, /Dati del 24 nov 2026|Dati del/);
    assert.match(plain, /[\u0600-\u06ff]{3}/, "Arabic words");
    assert.doesNotMatch(plain, /Lingua|Filtri/, "the screen around the sheet stays off the paper");
    const codes = run("bash", "-c", `zbarimg -q --raw ${join(dir, "sheet")}*.png`);
    for (const name of names) assert.ok(codes.includes(name.slice(0, 20)), codes);

    // A message of three parts.
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate(() => (navigator.share = undefined));
    await press(page, "share-message");
    await page.locator('[data-passed="copied"]').waitFor();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(message.startsWith("1) ") && message.length <= 459, message);

    // Nothing of it is kept.
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
    for (const id of ids) assert.ok(!kept.includes(id), kept);
    await page.reload();
    await page.locator('[data-screen="handout"] .lead').waitFor();
  });
});

test("a code fills the screen, and a camera reads it", async () => {
  await withPhone(phone, async ({ page, context, origin }) => {
    await open(page, context, origin);
    await chooseZone(page, 10);
    const cards = part(page, "inside").locator(".card");
    for (const at of [0, 1]) await cards.nth(at).locator('[data-action="collect"]').click();
    await cards.first().locator('[data-action="show-code"]').click();
    await page.locator('[data-screen="big-code"] .code-picture').waitFor();
    const read = async () => {
      const file = join(dir, "code.png");
      await page.locator(".code-picture").screenshot({ path: file });
      return run("zbarimg", "-q", "--raw", "--oneshot", file).trim();
    };
    const says = () => page.locator(".code-words").innerText();
    const first = await says();
    assert.equal(await read(), first.trim());
    const { width } = await page.locator(".code-picture").boundingBox();
    assert.ok(width > 320, `${width} of 390`);
    await press(page, "code-next");
    await page.waitForFunction((first) => document.querySelector(".code-words").innerText !== first, first);
    assert.equal(await read(), (await says()).trim());
    assert.doesNotMatch(page.url(), /u\d{3}/);
  });
});

test("whoever leaves at once leaves nothing that was shown or collected", async () => {
  await withPhone(phone, async ({ page, context, origin }) => {
    await open(page, context, origin);
    await page.locator(".need-tile[data-need='safety']").click();
    await page.locator('[data-action="quick-exit"]').waitFor();
    await page.locator('.shown [data-action="collect"]').first().click();
    await press(page, "handout");
    await page.locator('[data-screen="handout"] .collected').waitFor();
    await page.locator('[data-action="quick-exit"]').click();
    await page.locator('[data-screen="recipe"]').waitFor();
    await page.locator('[data-screen="recipe"] .mark').click();
    await page.locator('[data-screen="near"] .card').first().waitFor();
    await goTo(page, "outreach/handout", "handout");
    assert.equal(await page.locator(".collected").count(), 0);
    await goTo(page, "outreach");
    assert.equal(await page.locator(".need-tile[aria-pressed='true']").count(), 0);
  });
});
