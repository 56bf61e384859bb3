// The page on the device: complete releases only, with and without a network.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { copyOfPage, kept, places, withPhone } from "./harness.mjs";

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

const readRelease = async (folder) => {
  const worker = await readFile(join(folder, "sw.js"), "utf8");
  const [, json] = worker.match(/^const release = (\{[\s\S]*?\n\});\n/);
  return { worker, json, release: JSON.parse(json) };
};

// Turns the folder into another release: one file and the page say so.
async function publish(folder, version, { broken = false } = {}) {
  const { worker, json, release } = await readRelease(folder);
  const change = async (name, edit) => {
    const text = edit(await readFile(join(folder, name), "utf8"));
    await writeFile(join(folder, name), text);
    await rm(join(folder, `${name}.gz`), { force: true });
    release.files[name] = { size: Buffer.byteLength(text), sha256: sha256(text) };
  };
  await change("index.html", (page) =>
    page.replace(/(name="passi-version" content=")[^"]*/, `$1${version}`));
  await change("app/locales/it.ftl", (text) => `# ${version}\n${text}`);
  if (broken) release.files["app/missing.js"] = { size: 1, sha256: sha256("1") };
  else delete release.files["app/missing.js"];
  release.version = version;
  await writeFile(join(folder, "sw.js"), worker.replace(json, JSON.stringify(release, null, 2)));
  await rm(join(folder, "sw.js.gz"), { force: true });
}

const versionOf = (page) => page.locator('meta[name="passi-version"]').getAttribute("content");

const keptReleases = (page) => page.evaluate(() => caches.keys());

const lookForUpdate = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    // A release that cannot be kept is no error of the page.
    await registration.update().catch(() => undefined);
    const fresh = registration.installing;
    if (fresh === null) return registration.waiting?.state ?? "none";
    return new Promise((resolve) => {
      fresh.addEventListener("statechange", () => resolve(fresh.state));
    });
  });

// Names of files that differ from the release's list, as the page gets them.
const strangers = (page, release) =>
  page.evaluate(async ({ files }) => {
    const found = [];
    for (const [name, { sha256 }] of Object.entries(files)) {
      const bytes = await (await fetch(name)).arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
      if (hex !== sha256) found.push(name);
    }
    return found;
  }, release);

// Closes the only window and opens another, as people do, until the browser has changed over.
async function reopenUntil(context, page, origin, version) {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.close();
    page = await context.newPage();
    await page.goto(origin);
    if ((await versionOf(page)) === version) return page;
  }
  throw new Error(`${version} did not take over`);
}

const drawn = (page) => page.locator("#main > *").first().waitFor();

test("after the first visit the page needs no network", async () => {
  await withPhone({ at: places.perugia }, async ({ page, context, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await kept(page);
    await context.setOffline(true);
    await page.reload();
    await drawn(page);
  });
});

test("a new release waits, whole and apart, until no window shows the old one", async (t) => {
  const folder = await copyOfPage(t);
  await withPhone({ at: places.perugia, folder }, async ({ page: first, context, origin }) => {
    let page = first;
    const old = (await readRelease(folder)).release;
    await page.goto(origin);
    await drawn(page);
    await kept(page);
    const second = await context.newPage();
    await second.goto(origin);
    await drawn(second);

    await publish(folder, "the-next-one");
    assert.equal(await lookForUpdate(page), "installed");
    await page.locator("html[data-update=ready]").waitFor();
    await second.reload();
    await drawn(second);
    assert.equal(await versionOf(second), old.version);
    assert.deepEqual(await strangers(second, old), [], "the old release answers alone");

    await second.close();
    page = await reopenUntil(context, page, origin, "the-next-one");
    await drawn(page);
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    const { release } = await readRelease(folder);
    assert.deepEqual(await strangers(page, release), [], "the new release answers alone");
  });
});

test("a tap brings the new release in at once", async (t) => {
  const folder = await copyOfPage(t);
  await withPhone({ at: places.perugia, folder }, async ({ page, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await kept(page);
    await publish(folder, "wanted-now");
    await lookForUpdate(page);
    await page.locator("html[data-update=ready]").waitFor();
    await page.evaluate(() => dispatchEvent(new Event("passi-update-now")));
    await page.locator('meta[name="passi-version"][content="wanted-now"]').waitFor({ state: "attached" });
    await drawn(page);
  });
});

test("a release with a file missing changes nothing", async (t) => {
  const folder = await copyOfPage(t);
  const server = { at: places.perugia, folder };
  await withPhone(server, async ({ page, context, origin, phone }) => {
    const old = (await readRelease(folder)).release;
    await page.goto(origin);
    await drawn(page);
    await kept(page);
    const before = await keptReleases(page);

    await publish(folder, "broken", { broken: true });
    await lookForUpdate(page);
    assert.deepEqual(await keptReleases(page), before);
    await context.setOffline(true);
    await page.reload();
    await drawn(page);
    assert.equal(await versionOf(page), old.version);
    assert.deepEqual(await strangers(page, old), []);
    await context.setOffline(false);

    await publish(folder, "mended");
    // The browser looks of its own accord too: what it finds then may still be the broken one.
    const ends = [await lookForUpdate(page)];
    while (ends.length < 5 && ends.at(-1) === "redundant") ends.push(await lookForUpdate(page));
    assert.equal(ends.at(-1), "installed");
    // The browser itself says that the missing file was not there.
    phone.complaints.length = 0;
  });
});
