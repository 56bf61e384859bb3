// Files that other apps hand to the installed page: they reach it whole and once, network or not.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { copyOfPage, kept, places, withPhone } from "./harness.mjs";

// Stands for the share sheet, which posts such a form to the address that the manifest names.
const SHEET = `<!doctype html><title>Share</title><link rel="icon" href="icon.svg">
<form method="post" action="receive" enctype="multipart/form-data">
<input type="file" name="file" multiple><button>Share</button></form>`;

const BUNDLE = { name: "umbria 7.passi", mimeType: "application/octet-stream", buffer: Buffer.from("PASSI\0\xff", "latin1") };

const sheetIn = async (folder) => writeFile(join(folder, "sheet.html"), SHEET);

async function share(page, files) {
  await page.locator("input").setInputFiles(files);
  await page.locator("button").click();
  await page.waitForURL(/#\/data$/);
}

// The app takes what came as soon as it is told: this notes it down a moment before.
const noteArrivals = (context) => context.addInitScript(() => {
  globalThis.noted = [];
  const seen = new Set();
  addEventListener("passi-arrived", () => {
    for (const file of globalThis.passiArrivals ?? []) {
      if (seen.has(file)) continue;
      seen.add(file);
      globalThis.noted.push({ name: file.name, bytes: [...file.bytes] });
    }
  });
});

const arrived = (page, count = 1) =>
  page.waitForFunction((count) => globalThis.noted.length >= count && globalThis.noted, count)
    .then((noted) => noted.jsonValue());

// The app has looked at the file, and says what came of it.
const answered = (page) => page.locator('.handing-note[data-handing^="receive-"]').waitFor();

for (const offline of [false, true]) {
  test(`a shared file arrives ${offline ? "without" : "with"} a network`, async (t) => {
    const folder = await copyOfPage(t);
    await sheetIn(folder);
    await withPhone({ at: places.perugia, folder }, async ({ page, context, origin }) => {
      await noteArrivals(context);
      await page.goto(origin);
      await kept(page);
      await page.goto(`${origin}/sheet.html`);
      await context.setOffline(offline);
      await share(page, [BUNDLE]);
      assert.deepEqual(await arrived(page), [{ name: BUNDLE.name, bytes: [...BUNDLE.buffer] }]);
      await answered(page);

      await page.reload();
      await page.locator("#main > *").first().waitFor();
      assert.deepEqual(await page.evaluate(() => globalThis.noted), [], "it came once");
    });
  });
}

test("a page in the background takes what was shared when it is looked at again", async (t) => {
  const folder = await copyOfPage(t);
  await withPhone({ at: places.perugia, folder }, async ({ page, context, origin }) => {
    await noteArrivals(context);
    await page.goto(origin);
    await kept(page);
    const landed = await page.evaluate(async () => {
      const form = new FormData();
      for (const name of ["one.passi", "è.passi"]) form.append("file", new File([name], name));
      form.append("title", "not a file");
      const { url } = await fetch("./receive", { method: "POST", body: form });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
      return url;
    });
    assert.equal(landed, `${origin}/`);
    const names = (await arrived(page, 2)).map(({ name }) => name);
    assert.deepEqual(names.sort(), ["one.passi", "è.passi"]);
  });
});

test("a form that cannot be read is heard of", async (t) => {
  const folder = await copyOfPage(t);
  await withPhone({ at: places.perugia, folder }, async ({ page, context, origin }) => {
    await noteArrivals(context);
    await page.goto(origin);
    await kept(page);
    await page.evaluate(async () => {
      await fetch("./receive", { method: "POST", body: "no form" });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    });
    assert.deepEqual(await arrived(page), [{ name: "", bytes: [] }]);
    await page.locator('.handing-note[data-handing="receive-unreadable"]').waitFor();
  });
});

test("a file that waits outlives the release that received it", async (t) => {
  const folder = await copyOfPage(t);
  await withPhone({ at: places.perugia, folder }, async ({ page, origin }) => {
    await page.goto(origin);
    await kept(page);
    const left = await page.evaluate(async () => {
      const form = new FormData();
      form.append("file", new File(["waits"], "waits.passi"));
      await fetch("./receive", { method: "POST", body: form });
      const names = await caches.keys();
      const family = names.find((name) => name.startsWith("passi /"));
      const ofReleases = family.slice(0, family.lastIndexOf(" ") + 1);
      return names.filter((name) => !name.startsWith(ofReleases));
    });
    assert.equal(left.length, 1, "it is none of the caches that a new release drops");
  });
});

test("a file opened with the app arrives; one larger than any bundle has no bytes", async () => {
  await withPhone({ at: places.perugia }, async ({ page, context, origin }) => {
    await noteArrivals(context);
    await context.addInitScript(() => {
      const handle = (name, size) => ({ getFile: async () => {
        const file = new File(["1234"], name);
        return size === undefined ? file : Object.defineProperty(file, "size", { value: size });
      } });
      const files = [handle("opened.passi"), handle("huge.passi", 73 * 1024 * 1024)];
      const launchQueue = { setConsumer: (take) => take({ files }) };
      Object.defineProperty(globalThis, "launchQueue", { value: launchQueue });
    });
    await page.goto(origin);
    assert.deepEqual(await arrived(page, 2), [
      { name: "opened.passi", bytes: [...Buffer.from("1234")] },
      { name: "huge.passi", bytes: [] },
    ]);
  });
});
