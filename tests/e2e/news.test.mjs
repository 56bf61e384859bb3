// How newer data comes to a person: when they pull, only as they chose, and told until they looked.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CHECKED, SERVICE, ask, nameIn, openWorkshop, says, shows, showsItsOwn } from "./feed.mjs";
import { kept, openBrowser } from "./harness.mjs";

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

const news = (page) => page.locator('[data-action="see-changes"]');

// A finger on the list that goes from its top to these points, each as far from the last.
async function drag(page, to) {
  const box = await page.locator(".near-list").boundingBox();
  const from = { x: box.x + box.width / 2, y: box.y + 40 };
  const fingers = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => fingers.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", [from]);
  const steps = 12;
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await touch("touchMove", [{ x: from.x + to.x * part, y: from.y + to.y * part }]);
  }
  await touch("touchEnd", []);
  await fingers.detach();
}

// What the page's machine says of its connection.
const connected = (type) => `Object.defineProperty(Navigator.prototype, "connection", {
  configurable: true, get: () => ({ type: ${JSON.stringify(type)}, saveData: false }) });`;

const choose = async (page, choice) => {
  await page.goto(`${new URL(page.url()).origin}/#/data`);
  await page.locator(`input[name="auto-fetch"][value="${choice}"]`).check();
  await page.goto(`${new URL(page.url()).origin}/#/`);
};

// Whoever syncs holds this until it is done.
const quiet = (page) => page.evaluate(() => navigator.locks.request("passi /", () => undefined));

const feedFiles = (asked) => asked.filter((url) => url.startsWith(`${workshop.url}/`));

test("what changed near the person is told until they have looked", async (t) => {
  const { page, context, publish } = await visit(t, { release: 2 });
  await shows(page, 2);
  await news(page).filter({ hasText: "Vicino a te: 1 cambiato" }).waitFor();
  await kept(page);
  await publish(undefined);
  await context.setOffline(true);
  await page.reload();
  await news(page).click();
  await page.locator('[data-screen="changes"]').waitFor();
  const cards = page.locator('[data-part="changes-changed"] .card');
  assert.equal(await cards.count(), 1);
  assert.equal(await cards.first().getAttribute("data-id"), SERVICE);
  await cards.first().getByText(nameIn(2)).waitFor();
  await page.locator('[data-action="back"]').click();
  await shows(page, 2);
  await news(page).waitFor({ state: "detached" });
  await page.reload();
  await shows(page, 2);
  await says(page, CHECKED);
  assert.equal(await news(page).count(), 0);
});

test("pulling the list down asks for newer data, and nothing less does", async (t) => {
  const { page, asked, publish } = await visit(t, { release: 1 });
  await says(page, CHECKED);
  await quiet(page);
  await publish(2);
  const before = feedFiles(asked).length;
  await drag(page, { x: 0, y: 50 });
  await drag(page, { x: 150, y: 20 });
  await page.evaluate(() => scrollTo(0, 300));
  await drag(page, { x: 0, y: 200 });
  await page.evaluate(() => scrollTo(0, 0));
  await quiet(page);
  assert.equal(feedFiles(asked).length, before);
  await showsItsOwn(page);
  await drag(page, { x: 0, y: 160 });
  await shows(page, 2);
});

test("who wants Wi-Fi alone gets nothing by itself elsewhere", async (t) => {
  const { page, context, asked, publish } = await visit(t, { release: 1, init: { content: connected("cellular") } });
  await says(page, CHECKED);
  await choose(page, "unmetered");
  await publish(2);
  // The schedule is no reason: as far as it knows, it is time.
  await page.evaluate(() => localStorage.removeItem("passi.sync"));
  const before = feedFiles(asked).length;
  await page.reload();
  await showsItsOwn(page);
  await quiet(page);
  assert.equal(feedFiles(asked).length, before);
  await ask(page);
  await shows(page, 2);
  await publish(3);
  await page.evaluate(() => localStorage.removeItem("passi.sync"));
  await context.addInitScript({ content: connected("wifi") });
  await page.reload();
  await shows(page, 3);
});

test("who wants to be asked always is", async (t) => {
  const { page, asked, publish } = await visit(t, { release: 1, init: { content: connected("wifi") } });
  await says(page, CHECKED);
  await choose(page, "never");
  await publish(2);
  await page.evaluate(() => localStorage.removeItem("passi.sync"));
  const before = feedFiles(asked).length;
  await page.reload();
  await showsItsOwn(page);
  await quiet(page);
  assert.equal(feedFiles(asked).length, before);
  await ask(page);
  await shows(page, 2);
});

test("where it may cost money, much is asked about first", async (t) => {
  const { page, context, asked, publish } = await visit(t, { release: 1, init: { content: connected("cellular") } });
  await says(page, CHECKED);
  await publish(2);
  // The delta is gone: only the whole is left.
  await context.route(`${workshop.url}/v1/d/*`, (route) =>
    route.fulfill({ status: 404, headers: { "access-control-allow-origin": "*" } }));
  await ask(page);
  await says(page, /Ci sono nuovi dati: \d+ kB/);
  assert.deepEqual(feedFiles(asked).filter((url) => url.includes("/v1/s/")), []);
  await showsItsOwn(page);
  await page.locator('[data-action="fetch-data"]').click();
  await shows(page, 2);
  await says(page, CHECKED);
});
