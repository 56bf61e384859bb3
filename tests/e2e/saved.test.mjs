// What the person keeps in a browser: it is there without a network, in every tab, and after a copy was
// taken back; and what the browser does not keep is not said to be kept.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { kept, places, withPhone } from "./harness.mjs";

const terni = { kind: "town", municipality_id: "055032" };
const keptPlace = (page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem("passi.settings"))?.place ?? null);
const star = (page, id) => page.locator(`.card[data-id="${id}"] [data-action="save"]`).first();
const pressed = (page, id, on) =>
  page.locator(`.card[data-id="${id}"] [data-action="save"][aria-pressed="${on}"]`).first().waitFor();
const ready = (page) => page.locator("#main .app[data-drawn] .card").first().waitFor();
const savedIds = (page) =>
  page.locator(".saved-services .card").evaluateAll((cards) => cards.map(({ dataset }) => dataset.id));

async function open(page, origin, screen = "") {
  await page.goto(`${origin}/#/${screen}`);
  await page.locator(`[data-screen="${screen.split("/")[0] || "near"}"]`).waitFor();
}

async function ids(page) {
  await ready(page);
  await page.locator(".near-list .card").nth(5).waitFor();
  return page.locator(".near-list .card").evaluateAll((cards) => cards.map(({ dataset }) => dataset.id));
}

async function save(page, id) {
  await star(page, id).click();
  await pressed(page, id, true);
}

async function openSaved(page) {
  await page.locator('.tab[data-action="saved"]').click();
  await page.locator('[data-screen="saved"]').waitFor();
}

// What became of a copy or of erasing.
const told = (page, id) => page.locator(`[data-keeping="${id}"]`).waitFor();

async function copy(page) {
  const download = page.waitForEvent("download");
  await page.locator('[data-action="make-copy"]').click();
  const file = await download;
  await told(page, "copy-done");
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const take = (page, { name, bytes }) =>
  page.locator('[data-action="take-copy"]').setInputFiles({ name, mimeType: "application/json", buffer: bytes });

test("a saved service is there without a network, until it is saved no more", async () => {
  await withPhone({ at: places.perugia }, async ({ page, context, origin }) => {
    await page.goto(origin);
    const [first, second] = await ids(page);
    await kept(page);
    await save(page, second);
    await save(page, first);
    await context.setOffline(true);
    await page.reload();
    await pressed(page, second, true);
    await openSaved(page);
    await page.locator(".saved-services .card").nth(1).waitFor();
    assert.deepEqual(await savedIds(page), [first, second], "the nearest first");
    const promised = await page.evaluate(() => navigator.storage.persisted());
    await page.locator('[data-told="keep-may-vanish"]').waitFor({ state: promised ? "detached" : "visible" });

    await star(page, first).click();
    await page.waitForFunction(() => document.querySelectorAll(".saved-services .card").length === 1);
    await page.locator(`.card[data-id="${second}"] .card-title`).click();
    const button = page.locator('[data-screen="service"] [data-action="save"]');
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    await button.click();
    await page.locator('[data-screen="service"] [data-action="save"][aria-pressed="false"]').waitFor();
    await page.reload();
    await openSaved(page);
    await page.locator('[data-screen="saved"] .lead').waitFor();
    assert.deepEqual(await savedIds(page), []);
  });
});

test("the last place outlasts the choices, and a copy names its town alone", async () => {
  await withPhone({ at: places.perugia }, async ({ page, context, origin }) => {
    await page.goto(origin);
    await ready(page);
    await page.locator('[data-action="use-position"]').first().click();
    await page.waitForFunction(() => localStorage.getItem("passi.settings")?.includes('"fix"'));
    const cards = (await ids(page)).slice(0, 6);
    await openSaved(page);
    const { bytes } = await copy(page);
    assert.deepEqual(JSON.parse(bytes).place, { kind: "town", municipality_id: "054039" });
    for (const degrees of [places.perugia.latitude, places.perugia.longitude]) {
      assert.ok(!bytes.includes(String(degrees)), "the point stays here");
    }
    // The browser threw away the texts and not the databases.
    await page.evaluate(() => localStorage.clear());
    await page.goto("about:blank");
    await page.goto(origin);
    await page.waitForFunction(() => localStorage.getItem("passi.settings")?.includes('"fix"'));
    assert.deepEqual((await ids(page)).slice(0, 6), cards);
  });
});

test("a note is kept when its field is left, and when its screen is", async () => {
  await withPhone({ at: places.perugia }, async ({ page, origin }) => {
    await page.goto(origin);
    const [first, second] = await ids(page);
    await open(page, origin, `service/${first}`);
    const field = page.locator("#my-note");
    await field.fill("Chiedere di Anna");
    await field.blur();
    await page.locator(".note-kept:not(:empty)").waitFor();
    await page.reload();
    await page.waitForFunction(() => document.querySelector("#my-note")?.value === "Chiedere di Anna");

    await open(page, origin, `service/${second}`);
    assert.equal(await field.inputValue(), "");
    await field.pressSequentially("è chiuso");
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector("#my-note")?.value === "Chiedere di Anna");
    await open(page, origin, `service/${second}`);
    await page.waitForFunction(() => document.querySelector("#my-note")?.value === "è chiuso");
  });
});

test("what was copied and erased comes back, and nothing else is taken for a copy", async () => {
  await withPhone({ at: places.perugia }, async ({ page, origin }) => {
    await page.goto(origin);
    const [first, second] = await ids(page);
    await save(page, first);
    await save(page, second);
    await page.evaluate((place) => {
      localStorage.setItem("passi.settings", JSON.stringify({ language: "en", look: "dark", place }));
    }, terni);
    await open(page, origin, `service/${first}`);
    await page.reload();
    await page.locator("#my-note").fill("in my words");
    await page.locator("#my-note").blur();
    await page.locator(".note-kept:not(:empty)").waitFor();
    await openSaved(page);
    const file = await copy(page);
    assert.match(file.name, /^\d{4}-\d\d-\d\d\.passi-copy\.json$/);
    assert.match(file.bytes.toString(), /in my words/);
    assert.deepEqual(JSON.parse(file.bytes).place, terni);

    await page.locator('[data-action="erase"]').click();
    await page.waitForFunction(() => document.activeElement?.dataset.action === "erase-no");
    await page.locator('[data-action="erase-no"]').click();
    assert.equal((await savedIds(page)).length, 2, "nothing is erased without a yes");
    await page.locator('[data-action="erase"]').click();
    await page.locator('[data-action="erase-yes"]').click();
    await told(page, "erased");
    assert.deepEqual(await savedIds(page), []);
    const { lang, dataset } = await page.evaluate(() => {
      const { lang, dataset } = document.documentElement;
      return { lang, dataset: { ...dataset } };
    });
    assert.equal(lang, "it", "the device's own language");
    assert.equal(dataset.look, "auto");
    assert.equal(await page.evaluate(() => localStorage.getItem("passi.settings")), null);
    assert.equal(await keptPlace(page), null);

    for (const bytes of [Buffer.from("no copy"), Buffer.alloc(40 << 20, " "), file.bytes.subarray(0, 90)]) {
      await take(page, { ...file, bytes });
      await told(page, "copy-refused");
    }
    await take(page, { ...file, bytes: Buffer.from('{ "passi_copy": 99 }') });
    await told(page, "copy-newer");
    assert.deepEqual(await savedIds(page), []);
    await take(page, file);
    await told(page, "copy-taken");
    assert.deepEqual((await savedIds(page)).sort(), [first, second].sort());
    assert.deepEqual(await keptPlace(page), terni, "the lists are for the place of the copy again");
    await page.reload();
    await page.locator(".saved-services .card").nth(1).waitFor();
    await open(page, origin, `service/${first}`);
    await page.waitForFunction(() => document.querySelector("#my-note")?.value === "in my words");
  });
});

test("two tabs lose nothing of each other's", async () => {
  await withPhone({ at: places.perugia }, async ({ page, context, origin }) => {
    await page.goto(origin);
    const [first, second, third, fourth] = await ids(page);
    const other = await context.newPage();
    await other.goto(origin);
    await ids(other);
    await save(page, first);
    // The other one had read that nothing is saved.
    await save(other, second);
    await pressed(other, first, true);
    await Promise.all([save(page, third), save(other, fourth)]);
    await openSaved(page);
    await page.locator(".saved-services .card").nth(3).waitFor();
    assert.deepEqual((await savedIds(page)).sort(), [first, second, third, fourth].sort());
  });
});

test("what the browser does not keep is not said to be kept", async () => {
  await withPhone({ at: places.perugia }, async ({ page, context, origin }) => {
    await context.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { value: undefined }));
    await page.goto(origin);
    const [first] = await ids(page);
    await star(page, first).click();
    await page.locator('[data-told="keep-failed"]').waitFor();
    assert.equal(await star(page, first).getAttribute("aria-pressed"), "false");
    await openSaved(page);
    await page.locator('[data-screen="saved"] .lead').waitFor();
    assert.equal(await page.locator('[data-told="keep-failed"]').count(), 0);
  });
});

test("what cannot be read is neither shown nor overwritten, and can be erased", async () => {
  await withPhone({ at: places.perugia }, async ({ page, origin }) => {
    await page.goto(origin);
    const [first] = await ids(page);
    await save(page, first);
    const bytes = (change) => page.evaluate(async (change) => {
      const settle = (request) => new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      const database = await settle(indexedDB.open("passi /"));
      const store = database.transaction("bytes", "readwrite").objectStore("bytes");
      const bytes = await settle(store.get("library"));
      if (change) {
        bytes.fill(7, 0, 200);
        await settle(store.put(bytes, "library"));
      }
      database.close();
      return bytes && [...bytes].join();
    }, change);
    const damaged = await bytes(true);
    await page.reload();
    await ids(page);
    await star(page, first).click();
    await page.locator('[data-told="keep-failed"]').waitFor();
    assert.equal(await bytes(false), damaged);
    await openSaved(page);
    await page.locator('[data-action="erase"]').click();
    await page.locator('[data-action="erase-yes"]').click();
    await told(page, "erased");
    await open(page, origin);
    await save(page, first);
  });
});
