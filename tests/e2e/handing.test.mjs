// Handing the data over and receiving it: whatever is chosen, the screen answers in words.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { CHECKED, OFFLINE, openWorkshop, says, shows, showsItsOwn } from "./feed.mjs";
import { openBrowser, places, withPhone } from "./harness.mjs";

let workshop;
let browser;
before(async () => {
  workshop = await openWorkshop();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await workshop?.close();
});
const visit = (t, options) => workshop.visit(t, browser, options);

const go = (page, screen) => page.evaluate((to) => (location.hash = `#/${to}`), screen);
const told = (page, handing) => page.locator(`[data-handing="${handing}"]`).waitFor();

// The file that this phone gives to another one.
async function share(page) {
  await go(page, "data");
  const download = page.waitForEvent("download");
  await page.locator('[data-action="share-data"]').click();
  const file = await download;
  await told(page, "share-done");
  return { name: file.suggestedFilename(), mimeType: "application/octet-stream", buffer: await readFile(await file.path()) };
}

async function receive(page, file) {
  await go(page, "data");
  await page.locator('[data-action="receive-data"]').setInputFiles(file);
}

test("a phone without a network gets the data from another one, and can hand it on", async (t) => {
  const giver = await visit(t, { release: 2 });
  await shows(giver.page, 2);
  await says(giver.page, CHECKED);
  const older = await share(giver.page);
  assert.equal(older.name, "umbria-1-2.passi");
  await go(giver.page, "");
  await giver.publish(3);
  await giver.page.locator('[data-action="check-data"]').click();
  await shows(giver.page, 3);
  const file = await share(giver.page);
  await giver.publish(undefined);

  const taker = await visit(t, { release: undefined });
  const { page } = taker;
  await showsItsOwn(page);
  await says(page, OFFLINE);
  const forged = Buffer.from(file.buffer);
  forged[forged.length >> 1] ^= 1;
  await receive(page, { ...file, buffer: forged });
  await told(page, "receive-refused");
  await go(page, "");
  await showsItsOwn(page);
  await receive(page, file);
  await told(page, "receive-arrived");
  await go(page, "");
  await shows(page, 3);
  await receive(page, file);
  await told(page, "receive-same");
  await receive(page, older);
  await told(page, "receive-older");
  const again = await share(page);
  assert.deepEqual(again, file);
  await page.reload();
  await go(page, "");
  await shows(page, 3);
});

test("where the device has a share sheet, it opens with the file", async (t) => {
  const init = () => {
    navigator.canShare = ({ files }) => files.length === 1;
    navigator.share = async ({ files: [file] }) => (window.shared = `${file.name} ${file.size}`);
  };
  const { page } = await visit(t, { release: 2, init });
  await shows(page, 2);
  await says(page, CHECKED);
  await go(page, "data");
  await page.locator('[data-action="share-data"]').click();
  await told(page, "share-done");
  assert.match(await page.evaluate(() => window.shared), /^umbria-1-2\.passi \d{4,}$/);
  await page.evaluate(() => (navigator.share = () => Promise.reject(new DOMException("no", "AbortError"))));
  await page.locator('[data-action="share-data"]').click();
  await told(page, "share-cancelled");
});

test("sharing and receiving answer in words", async () => {
  await withPhone({ at: places.perugia, locale: "en-GB" }, async ({ page, origin }) => {
    await page.goto(origin);
    await page.locator('.freshness [data-action="data"]').click();
    await page.locator('[data-screen="data"]').waitFor();
    for (const button of await page.locator(".handing .button").all()) {
      const { height } = await button.boundingBox();
      assert.ok(height >= 48, `${height} px are enough for a thumb`);
    }
    // Nothing but what came with the page is here, which nobody signed.
    await page.locator('[data-action="share-data"]').click();
    await page.locator('[data-handing="share-nothing"]').waitFor();

    const chosen = page.waitForEvent("filechooser");
    await page.locator(".handing label").click();
    const garbage = { name: "x.passi", mimeType: "application/octet-stream", buffer: Buffer.from("no data") };
    await (await chosen).setFiles(garbage);
    await page.locator('[data-handing^="receive-"]').waitFor();
    assert.ok((await page.locator(".handing-note").innerText()).includes("Your data stays."));
  });
});
