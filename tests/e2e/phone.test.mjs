// A browser that plays a phone: the app asks a fake body, and each test says what the phone answers.
// What it is asked, and what the person sees of the answers, is what counts.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openBrowser, kept } from "./harness.mjs";
import { openWorkshop, shows, showsItsOwn } from "./feed.mjs";

const NOW = "2026-11-24T10:00:00+01:00";
const perugia = { lat: 43.1107, lon: 12.3908, accuracy_m: 25 };
const somewhereInNorcia = { lat: 42.79, lon: 13.1, accuracy_m: 4000 };

let browser, workshop;
before(async () => {
  [browser, workshop] = await Promise.all([openBrowser(), openWorkshop({ rehearsal: true })]);
});
after(() => Promise.all([browser?.close(), workshop?.close()]));

// Answers by ability, in order; the last one again and again. An answer that is a number of
// milliseconds and an answer comes after that time, `"never"` is none at all.
function play(answers) {
  globalThis.passiAnswers = answers;
  globalThis.passiAsked = [];
  const text = (answer) => JSON.stringify(answer ?? null);
  globalThis.passiStage = (ability, asked) => {
    globalThis.passiAsked.push(`${ability} ${asked}`.trim());
    const left = globalThis.passiAnswers[ability] ?? [];
    const answer = left.length > 1 ? left.shift() : left[0];
    if (answer === "never") return new Promise(() => {});
    if (Array.isArray(answer)) {
      const [ms, then] = answer;
      return new Promise((tell) => setTimeout(() => tell(text(then)), ms));
    }
    return text(answer);
  };
}

// A phone that answers so, with the app open. Its clock stands still at a working Tuesday morning,
// unless the test moves it.
async function open(t, answers = {}, { settings, moving = false, ...options } = {}) {
  const kept = settings && `localStorage.setItem("passi.settings", ${JSON.stringify(JSON.stringify(settings))});`;
  const init = `(${play})(${JSON.stringify(answers)});${kept ?? ""}`;
  const prepare = ({ clock }) => moving ? clock.install({ time: NOW }) : clock.setFixedTime(NOW);
  const phone = await workshop.visit(t, browser, { init, prepare, ...options });
  await phone.page.locator("#main .screen").waitFor();
  await phone.page.waitForFunction(() => globalThis.passiAsked.includes("take"));
  return phone;
}

const asked = (page, ability) =>
  page.evaluate((name) => globalThis.passiAsked.filter((one) => one.startsWith(name)), ability);
const waitUntilAsked = (page, question) =>
  page.waitForFunction((wanted) => globalThis.passiAsked.includes(wanted), question);
const answer = (page, ability, answers) =>
  page.evaluate(([name, list]) => { globalThis.passiAnswers[name] = list; }, [ability, answers]);
const arrive = (page) => page.evaluate(() => dispatchEvent(new Event("passi-arrived")));
const button = (page) => page.locator('[data-action="use-position"]').first();
const said = (page, words) => page.locator(".position-card").filter({ hasText: words }).waitFor();
const heading = (page, words) => page.locator("h1").filter({ hasText: words }).waitFor();

test("leave is asked for, and the list waits without getting in the way", async (t) => {
  const { page } = await open(t, { locate: ["never"] });
  await button(page).click();
  await said(page, "Cerco la posizione");
  assert.deepEqual(await asked(page, "locate"), ["locate coarse"], "a rough position is enough");
  // Meanwhile everything else goes on.
  await page.locator(".near-list .card-title a, .near-list a.card-title").first().click();
  await page.locator(".screen-service").waitFor();
  await page.locator('[data-action="back"]').click();
  await said(page, "Cerco la posizione");
});

test("who refuses keeps the town, and may change their mind", async (t) => {
  const { page } = await open(t, { locate: ["refused", perugia] });
  await button(page).click();
  await said(page, "il permesso è negato");
  await heading(page, "Perugia");
  assert.ok(await page.locator(".near-list .card").count() > 0);
  await button(page).click();
  await heading(page, "Vicino a te");
  assert.deepEqual(await asked(page, "locate"), ["locate coarse", "locate coarse"]);
});

test("who refused for good is told where to change it", async (t) => {
  const { page } = await open(t, { locate: ["blocked"] });
  await button(page).click();
  await said(page, "impostazioni del telefono");
});

test("a rough position is told to be rough, and the exact one is asked for on request", async (t) => {
  const { page } = await open(t, { locate: [somewhereInNorcia, perugia] });
  await button(page).click();
  await said(page, "approssimativa");
  await button(page).filter({ hasText: "esatta" }).click();
  await page.locator(".position-card").waitFor({ state: "detached" });
  assert.deepEqual(await asked(page, "locate"), ["locate coarse", "locate fine"]);
});

test("a phone that gives a rough position alone is not asked again and again", async (t) => {
  const { page } = await open(t, { locate: [somewhereInNorcia] });
  await button(page).click();
  await button(page).filter({ hasText: "esatta" }).click();
  await page.locator(".position-card").waitFor({ state: "detached" });
  await heading(page, "Vicino a te");
});

test("half a minute without a fix is said, and the town stays", async (t) => {
  const { page, context } = await open(t, { locate: [[30_000, "timed-out"]] }, { moving: true });
  await button(page).click();
  await said(page, "Cerco la posizione");
  await context.clock.runFor(29_000);
  await said(page, "Cerco la posizione");
  await context.clock.runFor(2_000);
  await said(page, "troppo tempo");
  await heading(page, "Perugia");
});

test("an old fix is used, and told with its time", async (t) => {
  const place = { kind: "fix", lat: perugia.lat, lon: perugia.lon, accuracy_m: 25, at: "2026-11-24T07:15:00+01:00" };
  const { page } = await open(t, { locate: [perugia] }, { settings: { language: "it", place } });
  await said(page, "07:15");
  await heading(page, "Vicino a te");
  assert.deepEqual(await asked(page, "locate"), [], "nobody asked for a new one");
  await button(page).click();
  await page.locator(".position-card").waitFor({ state: "detached" });
});

test("in flight mode the phone's own answers are enough", async (t) => {
  const { page, context } = await open(t, { locate: [perugia], open: [true] }, { serviceWorkers: "allow" });
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await page.locator("#main:not([hidden]) .near-list .card").first().waitFor();
  await button(page).click();
  await heading(page, "Vicino a te");
  await page.locator('.near-list [data-action="call"]').first().click();
  await page.waitForFunction(() => globalThis.passiAsked.some((one) => one.startsWith("open tel:")));
});

test("an address into the app opens its service, at the start and later", async (t) => {
  const { page } = await open(t, { take: [{ address: "passi://service/u024" }, null] });
  await page.locator(".screen-service").waitFor();
  assert.match(page.url(), /#\/service\/u024$/);
  await answer(page, "take", [{ address: "https://passi.example/#/service/u019" }, null]);
  await arrive(page);
  await page.waitForURL(/#\/service\/u019$/);
  // One of a service that this data does not have, and one of nothing.
  await answer(page, "take", [{ address: "passi://service/none" }, null]);
  await arrive(page);
  await page.locator(".screen-not-found").waitFor();
  await answer(page, "take", [{ address: "passi://lock/everything" }, null]);
  await arrive(page);
  await page.locator(".screen-near").waitFor();
});

test("a file that another app hands over is taken in, and no other one", async (t) => {
  const { page } = await open(t);
  await showsItsOwn(page);
  const bundle = await workshop.bundle(3);
  const tampered = Buffer.from(bundle);
  tampered[tampered.length >> 1] ^= 1;
  for (const [brought, told] of [
    ["unreadable", "receive-unreadable"],
    [{ file: Buffer.from("no bundle").toString("base64") }, "receive-refused"],
    ["unreadable", "receive-unreadable"],
    [{ file: tampered.toString("base64") }, "receive-refused"],
    [{ file: bundle.toString("base64") }, "receive-arrived"],
    [{ file: bundle.toString("base64") }, "receive-same"],
  ]) {
    await answer(page, "take", [brought, null]);
    await arrive(page);
    await page.locator(".screen-data").waitFor();
    await page.locator(`.handing-note[data-handing="${told}"]`).waitFor();
  }
  await page.goto(`${page.url().split("#")[0]}#/`);
  await shows(page, 3);
});

test("a file waits for an update that is at work", async (t) => {
  const { page } = await open(t);
  await showsItsOwn(page);
  await page.evaluate(() => new Promise((held) => {
    const free = new Promise((free) => { globalThis.giveBack = free; });
    navigator.locks.request("passi /", () => { held(); return free; });
  }));
  await answer(page, "take", [{ file: (await workshop.bundle(3)).toString("base64") }, null]);
  await arrive(page);
  await page.locator('.handing-note[data-handing="waiting"]').waitFor();
  await page.evaluate(() => globalThis.giveBack());
  await page.locator('.handing-note[data-handing="receive-arrived"]').waitFor();
});

test("links go to the phone's own programs, and only those that lead somewhere known", async (t) => {
  const { page } = await open(t, { open: [true, false] });
  await page.locator('.near-list [data-action="call"]').first().click();
  await page.waitForFunction(() => globalThis.passiAsked.some((one) => /^open tel:\+?\d+$/.test(one)));
  assert.equal(await page.locator(".notice[role=alert]").count(), 0);
  // No program answers: the number is there to be dialled by hand.
  await page.locator('.near-list [data-action="call"]').first().click();
  await page.locator(".notice[role=alert]").filter({ hasText: /\d{3}/ }).waitFor();
  const before = await asked(page, "open");
  await page.evaluate(() => {
    for (const address of ["https://evil.example/", "javascript:alert(1)", "intent://x#Intent;end"]) {
      const link = Object.assign(document.createElement("a"), { href: address, textContent: address });
      document.querySelector("main").append(link);
      link.click();
    }
  });
  await page.locator(".notice[role=alert]").filter({ hasText: /x#Intent|evil|alert/ }).waitFor();
  assert.deepEqual(await asked(page, "open"), before, "none of them was opened");
  await page.locator(".screen-near").waitFor();
});

test("screens that somebody may have to hide are kept out of pictures, and are not written down", async (t) => {
  const { page } = await open(t, { conceal: [true] });
  const last = (question) => page.waitForFunction((wanted) =>
    globalThis.passiAsked.findLast((one) => one.startsWith("conceal")) === wanted, question);
  const session = () => page.evaluate(() => localStorage.getItem("passi.session"));
  await last("conceal false");
  await page.locator('[data-action="language"]').first().click();
  await page.locator(".screen-language").waitFor();
  await page.waitForFunction(() => localStorage.getItem("passi.session").includes("/language"));
  await page.locator('[data-action="emergency"]').click();
  await last("conceal true");
  assert.doesNotMatch(await session(), /emergency|language/);
  await page.locator('[data-action="back"]').click();
  await last("conceal false");
  await page.locator('.tab[data-action="search"]').click();
  await page.locator("#search-field").fill("centro antiviolenza");
  await last("conceal true");
  await page.locator("#search-field").fill("biblioteca");
  await last("conceal false");
  await page.locator(".mark").click();
  await page.locator('button[data-need="safety"], [data-need="safety"] button').first().click();
  await last("conceal true");
  assert.doesNotMatch(await session(), /safety/);
});

test("a list with one saved service that somebody may have to hide is kept out of pictures", async (t) => {
  const { page } = await open(t, { conceal: [true] });
  const last = (question) => page.waitForFunction((wanted) =>
    globalThis.passiAsked.findLast((one) => one.startsWith("conceal")) === wanted, question);
  const save = async () => {
    const star = page.locator('.card [data-action="save"]').first();
    await star.click();
    await page.locator('.card [data-action="save"][aria-pressed="true"]').first().waitFor();
  };
  await save();
  await page.locator('.tab[data-action="saved"]').click();
  await page.locator(".saved-services .card").waitFor();
  await page.waitForFunction(() => localStorage.getItem("passi.session").includes("/saved"));
  await page.locator(".mark").click();
  await page.locator('button[data-need="safety"], [data-need="safety"] button').first().click();
  await page.locator('.card [data-action="save"][aria-pressed="false"]').first().waitFor();
  await save();
  await page.locator('button[data-need="safety"], [data-need="safety"] button').first().click();
  await last("conceal false");
  await page.locator('.tab[data-action="saved"]').click();
  await last("conceal true");
  await page.waitForFunction(() => !localStorage.getItem("passi.session").includes("/saved"));
  await page.locator(".saved-services .card").nth(1).waitFor();
});

test("the phone's back gesture goes one screen back", async (t) => {
  const { page } = await open(t);
  const back = () => page.evaluate(() => globalThis.passiBack());
  await page.waitForFunction(() => typeof globalThis.passiBack === "function");
  await page.locator('[data-action="language"]').first().click();
  await page.locator(".screen-language").waitFor();
  await page.waitForFunction(() => document.documentElement.dataset.back === "yes");
  assert.equal(await back(), true);
  await page.locator(".screen-near").waitFor();
});

test("an answer to an earlier question overrules nothing that the person did since", async (t) => {
  const { page, context } = await open(t, { locate: ["never", [500, somewhereInNorcia]] }, { moving: true });
  await page.locator('[data-action="choose-town"]').first().click();
  await page.locator(".screen-town").waitFor();
  await button(page).click();
  await said(page, "Cerco la posizione");
  await button(page).click();
  await page.locator('[data-action="choose-town"]').first().click();
  await page.locator("[data-town]").filter({ hasText: "Terni" }).first().click();
  await heading(page, "Terni");
  await context.clock.runFor(1_000);
  await heading(page, "Terni");
});

test("a file that is chosen in the app is read by the app", async (t) => {
  const { page } = await open(t);
  await page.goto(`${page.url().split("#")[0]}#/data`);
  const chosen = page.waitForEvent("filechooser");
  await page.locator(".handing label").click();
  const buffer = await workshop.bundle(2);
  await (await chosen).setFiles({ name: "x.passi", mimeType: "application/octet-stream", buffer });
  await page.locator('.handing-note[data-handing="receive-arrived"]').waitFor();
});

test("newer data is fetched in the background as the person chose", async (t) => {
  const { page } = await open(t, { connection: ["unmetered"], refresh: [true] }, { release: 1 });
  await waitUntilAsked(page, "refresh unmetered");
  await page.goto(`${page.url().split("#")[0]}#/data`);
  await page.locator("input[value=unmetered]").check();
  await page.locator("input[value=any]").check();
  await waitUntilAsked(page, "refresh any");
  await page.locator("input[value=never]").check();
  await waitUntilAsked(page, "refresh never");
});

test("a device whose owner made a totem of it stays lit, no other one does", async (t) => {
  const totem = await open(t, { lock: [true], "keep-awake": [true] });
  await waitUntilAsked(totem.page, "keep-awake true");
  const phone = await open(t);
  await waitUntilAsked(phone.page, "lock true");
  assert.deepEqual(await asked(phone.page, "keep-awake"), []);
});

test("a browser itself keeps the contract of every body", async (t) => {
  const { page } = await open(t, {}, { at: { latitude: 43, longitude: 12, accuracy: 10 } });
  const broken = await page.evaluate(async () => (await import("./passi.js")).broken_promises());
  assert.equal(broken, "");
});
