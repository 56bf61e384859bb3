// A path from one phone's screen to another's: prepared, read by a camera, kept without a network,
// ticked, and handed on; where it was prepared nothing stays.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { crc32 } from "node:zlib";
import { goTo } from "./faults.mjs";
import { kept, openBrowser, openPhone, places, plainDrawing, serve } from "./harness.mjs";
import { traces } from "./traces.mjs";

const NOW = "2026-11-24T10:00:00+01:00";
const WORDS = "Chiedere di Anna al piano terra";
const dir = await mkdtemp(join(tmpdir(), "passi-path-"));
after(() => rm(dir, { recursive: true }));

// The one that the format is held to: its second step is to a service that nobody has.
const golden = (await readFile(new URL("../fixtures/path.txt", import.meta.url), "utf8")).trim().split("/").at(-1);

async function open(t, options = {}) {
  const [server, browser] = [await serve(), await openBrowser(plainDrawing)];
  t.after(async () => {
    await browser.close();
    server.stop();
  });
  const phone = async (more = {}) => {
    const opened = await openPhone(browser, { at: places.perugia, locale: "it-IT", ...options, ...more });
    await opened.context.clock.setFixedTime(new Date(NOW));
    const page = await opened.context.newPage();
    await page.goto(server.origin);
    await page.locator("#main .near-list .card").first().waitFor();
    return { page, ...opened };
  };
  return { origin: server.origin, phone };
}

const press = (page, action) => page.locator(`[data-action="${action}"]`).first().click();
const draft = (page, at) => page.locator(`[data-draft="${at}"]`);
const step = (page, number) => page.locator(`[data-step="${number}"]`);

// The first `count` of what is near, and what was written to it.
async function prepare(page, count) {
  await goTo(page, "compose");
  const names = [];
  for (let at = 0; at < count; at += 1) {
    const row = page.locator("[data-add]").nth(at);
    names.push(await row.locator("span[lang=it]").first().textContent());
    await row.click();
    await draft(page, at).waitFor();
  }
  return names;
}

async function readCode(page, name) {
  const picture = join(dir, `${name}.png`);
  await page.locator("svg.code-picture.wide").screenshot({ path: picture });
  return execFileSync("zbarimg", ["--quiet", "--nodbus", "--raw", picture], { encoding: "utf8" }).trimEnd();
}

// The camera of a phone, which opens the page at these letters. The code of a page that has no address on the
// web says the app's own.
async function openCode(page, origin, code) {
  assert.match(code, /^passi:\/\/path\/[0-9A-Z$*.:-]+$/);
  await openLetters(page, origin, code.split("/").at(-1));
}

async function openLetters(page, origin, letters) {
  await page.goto("about:blank");
  await page.goto(`${origin}/#/path/${letters}`);
  await page.locator('[data-screen="prepared"] h1').waitFor();
  await page.waitForFunction(() => location.hash === "#/prepared");
}

// What somebody else's program could write.
function written(octets) {
  const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*-.:";
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(octets));
  const whole = Buffer.concat([octets, check]);
  let text = "";
  for (let at = 0; at < whole.length; at += 2) {
    let [value, count] = at + 1 < whole.length ? [whole.readUInt16BE(at), 3] : [whole[at], 2];
    for (; count > 0; count -= 1, value = Math.floor(value / 41)) text += letters[value % 41];
  }
  return text;
}

for (const locale of ["it-IT", "en-GB", "ar"]) {
  test(`a path goes from screen to phone and is ticked there (${locale})`, async (t) => {
    const { origin, phone } = await open(t, { locale });
    const operator = await phone();
    const names = await prepare(operator.page, 3);
    await operator.page.locator("#path-day-0").fill("2026-12-03");
    await operator.page.locator("#path-time-0").fill("09:30");
    await operator.page.locator("#path-words-0").fill(WORDS);
    await draft(operator.page, 0).locator("summary").click();
    await draft(operator.page, 0).locator('[data-paper="passport"] input').check();
    await draft(operator.page, 2).locator('[data-action="path-earlier"]').click();
    const order = [names[0], names[2], names[1]];
    await press(operator.page, "path-show");
    await operator.page.locator('[data-screen="compose-code"]').waitFor();
    const code = await readCode(operator.page, locale);

    const person = await phone();
    await kept(person.page);
    await person.context.setOffline(true);
    await openCode(person.page, origin, code);
    assert.deepEqual(await person.page.locator(".path-name").allTextContents(), order);
    await step(person.page, 1).getByText(WORDS).waitFor();
    await step(person.page, 1).getByText("09:30").waitFor();
    // Nothing is kept before somebody says so.
    assert.doesNotMatch(await traces(person.page, { values: true }), /Anna/);
    await press(person.page, "path-keep");
    await person.page.locator('[data-screen="path"] [data-step="3"]').waitFor();
    assert.equal(await person.page.locator("[data-next]").getAttribute("data-step"), "1");
    await step(person.page, 1).locator("input").check();
    await person.page.locator('[data-step="1"][data-done]').waitFor();
    await person.page.reload();
    await person.page.locator('[data-step="1"][data-done]').waitFor();
    assert.equal(await person.page.locator("[data-next]").getAttribute("data-step"), "2");
    await person.page.locator('[data-part="path-code"] summary').click();
    const onward = await readCode(person.page, `${locale}-onward`);
    assert.notEqual(onward, code, "the ticks travel too");

    // Who helps next sees what is done.
    await openCode(operator.page, origin, onward);
    await operator.page.locator('[data-step="1"][data-done]').waitFor();
    await person.context.setOffline(false);
    for (const one of [operator, person]) one.check(origin);
  });
}

test("where it was prepared nothing stays, however it is left", async (t) => {
  const { origin, phone } = await open(t);
  const { page, check } = await phone();
  const gone = async () => {
    await goTo(page, "compose");
    await page.locator("[data-add]").first().waitFor();
    assert.equal(await page.locator("[data-draft]").count(), 0);
    assert.doesNotMatch(await traces(page, { values: true }), /Anna|path\/[0-9A-Z]/);
  };
  const begin = async () => {
    await prepare(page, 1);
    await page.locator("#path-words-0").fill(WORDS);
    await press(page, "path-show");
    await page.locator("svg.code-picture.wide").waitFor();
    assert.doesNotMatch(await traces(page, { values: true }), /Anna|path\/[0-9A-Z]/);
  };
  await begin();
  await press(page, "path-throw-away");
  await page.locator('[data-screen="compose"]').waitFor();
  await gone();

  await begin();
  await page.reload();
  await gone();

  await begin();
  await page.evaluate(() => dispatchEvent(new Event("pagehide")));
  await gone();

  // Left alone for a quarter of an hour.
  await begin();
  await page.context().clock.setFixedTime(new Date("2026-11-24T10:16:00+01:00"));
  await page.evaluate(() => dispatchEvent(new Event("visibilitychange")));
  await page.locator('[data-screen="compose"]').waitFor();
  await gone();
  check(origin);
});

test("a place of safety is on a path by a neutral word and its town, and can be left at once", async (t) => {
  const { origin, phone } = await open(t);
  const { page, check } = await phone();
  await goTo(page, "compose");
  await page.locator("#path-field").fill("antiviolenza");
  await page.locator('[data-action="quick-exit"]').waitFor();
  const row = page.locator("[data-add]").first();
  const [id, name] = [await row.getAttribute("data-add"), await row.locator("span[lang=it]").first().textContent()];
  await row.click();
  await page.locator("[data-discreet]").waitFor();
  assert.doesNotMatch(await draft(page, 0).textContent(), /violenza/i);
  await press(page, "path-show");
  const code = await readCode(page, "safety");
  await page.locator('[data-action="quick-exit"]').click();
  await page.locator('[data-screen="recipe"]').waitFor();
  const left = await traces(page, { values: true });
  for (const telling of [id, name, code.split("/").at(-1)]) assert.ok(!left.includes(telling), telling);

  await openCode(page, origin, code);
  await page.locator('[data-action="quick-exit"]').waitFor();
  assert.match(await step(page, 1).textContent(), /Appuntamento/);
  assert.doesNotMatch(await page.locator("main").textContent(), /violenza/i);
  await press(page, "path-keep");
  await page.locator('[data-screen="path"]').waitFor();
  await page.locator('[data-action="quick-exit"]').waitFor();
  check(origin);
});

test("an id that nobody has leaves its words; what is damaged or newer is refused in a sentence", async (t) => {
  const { origin, phone } = await open(t);
  const { page, check } = await phone();
  await openLetters(page, origin, golden);
  await step(page, 2).getByText("Ufficio che nessuno conosce").waitFor();
  await step(page, 2).locator("[data-unknown]").waitFor();
  assert.equal(await step(page, 2).locator('[data-action="call"]').getAttribute("href"), "tel:+390758933197");
  await press(page, "path-refuse");
  await page.locator('[data-screen="near"]').waitFor();
  await goTo(page, "path");
  await page.locator('[data-screen="path"] .lead').waitFor();

  const tampered = golden.replace(/^(.{40})(.)/, (_, before, letter) => before + (letter === "A" ? "B" : "A"));
  const newer = written(Buffer.from([2, 1, 2, 3]));
  for (const [letters, id] of [[tampered, "path-damaged"], [golden.slice(0, 60), "path-damaged"], ["x", "path-damaged"], [newer, "path-newer"]]) {
    await openLetters(page, origin, letters);
    await page.locator(`[data-refused="${id}"]`).waitFor();
    assert.equal(await page.locator('[data-action="path-keep"]').count(), 0);
  }
  check(origin);
});

test("a path goes as a file too, and is deleted when somebody says so", async (t) => {
  const { origin, phone } = await open(t);
  const { page, check } = await phone();
  await prepare(page, 2);
  await press(page, "path-show");
  const coming = page.waitForEvent("download");
  await press(page, "path-file");
  const download = await coming;
  assert.equal(download.suggestedFilename(), "passi.passi");
  const path = join(dir, "passi.passi");
  await download.saveAs(path);
  assert.match(await readFile(path, "utf8"), /^passi:\/\/path\/[0-9A-Z$*.:-]+$/);

  await goTo(page, "data");
  await page.locator('[data-action="receive-data"]').setInputFiles(path);
  await page.locator('[data-screen="prepared"] [data-step="2"]').waitFor();
  await press(page, "path-keep");
  await page.locator('[data-screen="path"] [data-step="2"]').waitFor();
  await press(page, "path-delete");
  await page.waitForFunction(() => document.activeElement?.dataset.action === "path-delete-no");
  await press(page, "path-delete-no");
  await press(page, "path-delete");
  await press(page, "path-delete-yes");
  await page.locator('[data-screen="path"] .lead').waitFor();
  check(origin);
});

test("what is too long is told, and then there is no code", async (t) => {
  const { origin, phone } = await open(t);
  const { page, check } = await phone();
  await prepare(page, 1);
  await page.locator("#path-words-0").fill("parole ".repeat(40));
  await page.locator('.path-room[role="alert"]').waitFor();
  assert.equal(await page.locator('[data-action="path-show"]').count(), 0);
  await page.locator("#path-words-0").fill(WORDS);
  await page.locator('[data-action="path-show"]').waitFor();
  check(origin);
});
