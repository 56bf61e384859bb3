// The page over plain http from another machine's address, as a hotspot gives it: the browser has no
// position, no service worker and no clipboard for it, and the page is whole without them.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { openBrowser, openPhone, places, plainDrawing, program, serve, withPhone } from "./harness.mjs";

const run = promisify(execFile);
const DESK = "u031";

// Any address of this machine that is not its own alone.
const address = Object.values(networkInterfaces())
  .flat()
  .find(({ family, internal }) => family === "IPv4" && !internal)?.address;
const skip = address === undefined && "this machine has no address but its own";
const hotspot = { at: places.perugia, locale: "en-GB", serving: { listen: address } };

const press = (page, action) => page.locator(`[data-action="${action}"]:visible`).first().click();
const drawn = (page) => page.locator("#main:not([hidden]) .near-list .card").first().waitFor();

async function open({ page, origin }, screen = "") {
  await page.goto(`${origin}/#/${screen}`);
  await page.locator(`#main:not([hidden]) [data-screen="${screen.split("/")[0] || "near"}"]`).waitFor();
}

async function message(id) {
  const words = await readFile(new URL("../../locales/en/app.ftl", import.meta.url), "utf8");
  return words.match(new RegExp(`^${id} = (.*)$`, "m"))[1];
}

// What the command line says is nearest, by another way than the page's.
async function nearest(town) {
  const { stdout } = await run(program, ["near", "--at", town, "--json"]);
  return JSON.parse(stdout).map(({ id }) => id);
}

test("no position is told over plain http, and a town does as well", { skip }, async () => {
  await withPhone(hotspot, async (phone) => {
    const { page } = phone;
    await open(phone);
    await drawn(page);
    assert.equal(await page.evaluate(() => isSecureContext), false, "as on a phone of the hotspot");
    await press(page, "use-position");
    const told = page.locator(".position-card [role=alert]");
    await told.waitFor();
    assert.equal(await told.textContent(), await message("position-insecure"));
    assert.equal(await page.locator('[data-action="use-position"]').count(), 0, "no button that does nothing");
    await page.locator('.position-card [data-action="choose-town"]').click();
    await page.locator('[data-screen="town"] input[type=search]').fill("norc");
    await page.locator("[data-town]", { hasText: "Norcia" }).click();
    await page.locator('[data-screen="near"] h1', { hasText: "Norcia" }).waitFor();
    await drawn(page);
    const [first] = await nearest("Norcia");
    assert.equal(await page.locator(".near-list .card").first().getAttribute("data-id"), first);
    await page.reload();
    await page.locator('[data-screen="near"] h1', { hasText: "Norcia" }).waitFor();
  });
});

test("the map is drawn, and the language changes", { skip }, async (t) => {
  await withPhone(hotspot, async (phone) => {
    const { page } = phone;
    await open(phone);
    await drawn(page);
    await press(page, "show-map");
    await page.locator("#map[data-map-ready]").waitFor();
    const folder = await mkdtemp(join(tmpdir(), "passi-hotspot-"));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, "map.png");
    await page.locator("#map").screenshot({ path: file });
    const { stdout } = await run("convert", [file, "-format", "%k", "info:"]);
    assert.ok(Number(stdout) >= 150, `the map is drawn (${stdout} colours)`);

    await open(phone, "language");
    await page.locator('[lang="ar"]', { hasText: "العربية" }).first().click();
    await page.locator('html[dir="rtl"][lang="ar"]').waitFor({ state: "attached" });
    assert.deepEqual(phone.phone.asked.filter((url) => url.endsWith("/sw.js")), [], "no service worker");
  });
});

test("a service goes along: as a code, as words, as a contact", { skip }, async () => {
  await withPhone({ ...hotspot, browserFlags: plainDrawing }, async (phone) => {
    const { page } = phone;
    await open(phone, `service/${DESK}`);
    await page.locator('[data-part="share"] > summary').click();
    await page.locator('[data-part="share-qr"] > summary').click();
    await page.locator('[data-part="share-qr"] svg.code-picture').waitFor();

    // Without a clipboard and a share sheet the words are copied all the same.
    for (const action of ["copy-text", "share-text"]) {
      await press(page, action);
      await page.locator('[data-passed="copied"]').waitFor();
    }
    const coming = page.waitForEvent("download");
    await press(page, "share-contact");
    assert.equal((await coming).suggestedFilename(), "passi.vcf");

    await open(phone, "search");
    const field = page.locator("input[type=search]");
    await field.focus();
    await page.keyboard.press("Control+V");
    await page.waitForFunction(() => document.querySelector("input[type=search]").value.length > 20);
  });
});

test("what is saved is there again, and it is told that the browser may delete it", { skip }, async () => {
  await withPhone({ ...hotspot, browserFlags: plainDrawing }, async (phone) => {
    const { page } = phone;
    await open(phone, `service/${DESK}`);
    await press(page, "save");
    await page.locator('[data-action="save"][aria-pressed="true"]').waitFor();
    await page.reload();
    await page.locator('[data-action="save"][aria-pressed="true"]').waitFor();
    await open(phone, "saved");
    await page.locator(`.saved-services .card[data-id="${DESK}"]`).waitFor();
    await page.getByText(await message("keep-may-vanish")).waitFor();
    const coming = page.waitForEvent("download");
    await press(page, "make-copy");
    assert.match((await coming).suggestedFilename(), /passi/);
  });
});

test("what cannot be had over plain http says so", { skip }, async () => {
  await withPhone({ ...hotspot, browserFlags: plainDrawing }, async (phone) => {
    const { page } = phone;
    await open(phone, "install");
    await page.getByText(await message("install-insecure")).waitFor();
    assert.equal(await page.locator(".steps, [data-action=install-now]").count(), 0);
    await open(phone, "data");
    await press(page, "share-data");
    await page.locator(".handing-note").waitFor();
    // No voice is on this machine: the button says what to do.
    await open(phone, "language");
    await press(page, "listen");
    await page.locator(".told .notice").waitFor();
  });
});

// A port that nobody has; it is needed before the server is there, for the portal's name has it.
async function freePort() {
  const server = createServer().listen(0, address);
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test("a phone that looks for the internet is led to the page", { skip }, async () => {
  const port = await freePort();
  const name = `passi.lan:${port}`;
  const server = await serve(undefined, { listen: address, port, more: ["--portal", name] });
  // As in the network of the hotspot: every name is the box.
  const browser = await openBrowser([...plainDrawing, `--host-resolver-rules=MAP * ${address}`]);
  try {
    const phone = await openPhone(browser, { locale: "ar" });
    const page = await phone.context.newPage();
    await page.goto(`http://captive.apple.com:${port}/hotspot-detect.html`);
    assert.equal(page.url(), `http://${name}/portal`);
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    assert.match(await page.locator("h1").textContent(), /Passi/);
    await page.locator(`a[href="http://${name}/"]`).click();
    await drawn(page);
    assert.equal(await page.locator("html").getAttribute("lang"), "ar");
    assert.deepEqual(phone.complaints, []);
  } finally {
    await browser.close();
    server.stop();
  }
});
