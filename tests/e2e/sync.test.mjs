// Newer data on the page: fetched from another address, kept in the browser, and never a mixture,
// whatever the network, the browser and other tabs do.
import assert from "node:assert/strict";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { CHECKED, OFFLINE, ask, nameIn, openWorkshop, says, shows, showsItsOwn } from "./feed.mjs";
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

const REFUSED = /non erano affidabili/;
const FOR_NOW = /finché l’app è aperta/;

// What the browser keeps of the content, by name.
const keptReleases = (page) => page.evaluate(async () => {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes("passi /")) return [];
  const request = indexedDB.open("passi /");
  const database = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const keys = database.transaction("bytes").objectStore("bytes").getAllKeys();
  await new Promise((resolve) => (keys.onsuccess = resolve));
  database.close();
  return keys.result;
});

const deleteEverything = (page) => page.evaluate(() => new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase("passi /");
  Object.assign(request, { onsuccess: resolve, onerror: reject });
}));

// Overwrites what is kept of one release: cut short, or with one text replaced by another.
const damage = (page, release, harm) => page.evaluate(async ({ release, harm }) => {
  const settle = (request) => new Promise((resolve, reject) =>
    Object.assign(request, { onsuccess: () => resolve(request.result), onerror: reject }));
  const database = await settle(indexedDB.open("passi /"));
  const store = () => database.transaction("bytes", "readwrite").objectStore("bytes");
  let bytes = await settle(store().get(release));
  if (harm.keep) bytes = bytes.slice(0, bytes.length * harm.keep);
  if (harm.from) {
    const text = new TextDecoder("latin1").decode(bytes);
    const at = text.indexOf(harm.from);
    if (at < 0) throw new Error(`${harm.from} is not in the release`);
    bytes.set(new TextEncoder().encode(harm.to), at);
  }
  await settle(store().put(bytes, release));
  database.close();
}, { release, harm });

// From now on until the page is loaded again, what is to be kept is found to be too much once all
// of it has been handed over.
function fillUp() {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...what) {
    const request = put.apply(this, what);
    this.transaction.abort();
    return request;
  };
}

// Brings the phone from its own data to the third release, the second being the one before.
async function bringUpTo3({ page, publish }) {
  await shows(page, 2);
  await publish(3);
  await ask(page);
  await shows(page, 3);
  await says(page, CHECKED);
  assert.deepEqual(await keptReleases(page), ["1-2", "1-3"]);
}

test("newer data arrives, and is there without a network", async (t) => {
  const { page, context, publish } = await visit(t, { release: 2 });
  await shows(page, 2);
  await says(page, CHECKED);
  await kept(page);
  await publish(undefined);
  await context.setOffline(true);
  await page.reload();
  await shows(page, 2);
  await says(page, CHECKED);
});

test("the feed learns nothing from a request but that a file was wanted", async (t) => {
  const phone = await visit(t, { release: undefined });
  const { context, page } = phone;
  const sent = [];
  context.on("request", (request) => {
    if (request.url().startsWith(workshop.url)) sent.push(request);
  });
  // Cookies know no ports: the page's machine could set one that the feed's would be sent.
  await context.addCookies([{ name: "who", value: "me", url: workshop.url }]);
  await says(page, OFFLINE);
  await phone.publish(2);
  await ask(page);
  await bringUpTo3(phone);
  assert.ok(sent.some((request) => request.url() === `${workshop.url}/v1/d/2-3.jsonl.zst`));
  for (const request of sent) {
    assert.match(request.url().slice(workshop.url.length), /^\/v1\/(head\.json|[pds]\/[^?#]+|root\/\d+\.json)$/);
    assert.equal(request.method(), "GET");
    const headers = await request.allHeaders();
    for (const name of ["cookie", "referer", "authorization", "if-none-match", "if-modified-since"]) {
      assert.ok(!headers[name], `${name} to ${request.url()}: ${headers[name]}`);
    }
    assert.equal(headers["accept-language"], "*", "nobody learns what the person speaks");
  }
  const strangers = phone.asked.filter((url) =>
    ![phone.origin, workshop.url].some((own) => url.startsWith(`${own}/`)) && !/^(data|blob):/.test(url));
  assert.deepEqual(strangers, []);
});

for (const [browsers, init] of [
  ["", undefined],
  [" in a browser without locks", () => Object.defineProperty(Navigator.prototype, "locks", { value: undefined })],
]) {
  test(`two tabs that start at once both get the newer data, whole${browsers}`, async (t) => {
    const { page, context, origin, publish } = await visit(t, { release: undefined, init });
    await showsItsOwn(page);
    await publish(2);
    const other = await context.newPage();
    await Promise.all([ask(page), other.goto(origin)]);
    await Promise.all([shows(page, 2), shows(other, 2)]);
    assert.deepEqual(await keptReleases(page), ["1-2"]);
    await publish(3);
    await Promise.all([ask(page), ask(other)]);
    await Promise.all([shows(page, 3), shows(other, 3)]);
    assert.deepEqual(await keptReleases(page), ["1-2", "1-3"]);
    await publish(undefined);
    await page.reload();
    await shows(page, 3);
  });
}

const forbidden = (name) => `Object.defineProperty(window, "${name}", {
  get() { throw new DOMException("forbidden", "SecurityError"); } })`;

for (const [what, init] of [
  ["no IndexedDB", forbidden("indexedDB")],
  ["no storage at all", `${forbidden("indexedDB")}; ${forbidden("localStorage")}`],
  ["a database that never opens", "IDBFactory.prototype.open = () => new EventTarget()"],
]) {
  test(`with ${what} the newer data stays as long as the page does`, async (t) => {
    const { page, publish, asked } = await visit(t, { release: 2, init: { content: init } });
    await shows(page, 2);
    await says(page, FOR_NOW);
    // Asked again, nothing newer is found, and nothing is lost.
    await ask(page);
    await says(page, CHECKED);
    await publish(3);
    await ask(page);
    await shows(page, 3);
    assert.ok(asked.some((url) => url.endsWith("/v1/d/2-3.jsonl.zst")), "what is here is built upon");
    // The next visit begins anew, and does not wait for hours because this one was up to date.
    await page.reload();
    await shows(page, 3);
  });
}

test("a full device keeps what it had, and shows what is new", async (t) => {
  const { page, publish } = await visit(t, { release: 2 });
  await shows(page, 2);
  await says(page, CHECKED);
  await page.evaluate(fillUp);
  await publish(3);
  await ask(page);
  await shows(page, 3);
  await says(page, FOR_NOW);
  assert.deepEqual(await keptReleases(page), ["1-2"]);
  await publish(undefined);
  await page.reload();
  await shows(page, 2);
  await publish(3);
  await ask(page);
  await says(page, CHECKED);
  assert.deepEqual(await keptReleases(page), ["1-2", "1-3"]);
});

test("when the browser threw the data away, the page's own answers until it is fetched again", async (t) => {
  const { page, publish } = await visit(t, { release: 2 });
  await shows(page, 2);
  await says(page, CHECKED);
  await deleteEverything(page);
  await publish(undefined);
  await page.reload();
  await showsItsOwn(page);
  await says(page, OFFLINE);
  await publish(2);
  await ask(page);
  await shows(page, 2);
  await deleteEverything(page);
  // Nobody asks: that it was up to date an hour ago says nothing any more.
  await page.reload();
  await shows(page, 2);
});

for (const [what, harm] of [
  ["cut short", { keep: 0.6 }],
  ["with another letter in a record", { from: nameIn(3), to: nameIn(4) }],
  ["of another feed", { from: "umbria1.0", to: "umbrie" }],
]) {
  test(`kept data ${what} is dropped, and the one before answers`, async (t) => {
    const phone = await visit(t, { release: 2 });
    const { page, publish } = phone;
    await bringUpTo3(phone);
    await publish(undefined);
    await damage(page, "1-3", harm);
    await page.reload();
    await shows(page, 2);
    // It is asked for again at once.
    await says(page, OFFLINE);
    assert.deepEqual(await keptReleases(page), ["1-2"]);
    await damage(page, "1-2", { keep: 0.1 });
    await page.reload();
    await showsItsOwn(page);
  });
}

test("a page whose own data is newer shows that", async (t) => {
  const folder = join(workshop.page, "..", "newer");
  await cp(workshop.page, folder, { recursive: true });
  const phone = await visit(t, { release: 2, folder, serviceWorkers: "block" });
  await shows(phone.page, 2);
  await says(phone.page, CHECKED);
  await phone.publish(undefined);
  await cp(workshop.snapshot(3), join(folder, "app/snapshot.db"));
  await rm(join(folder, "app/snapshot.db.gz"));
  await phone.page.reload();
  await shows(phone.page, 3);
});

const crossOrigin = { "access-control-allow-origin": "*", "access-control-expose-headers": "Retry-After" };

for (const [what, answer, words] of [
  ["a sign-in page", (route) => route.fulfill({ contentType: "text/html", body: "<p>Wi-Fi", headers: crossOrigin }), OFFLINE],
  ["a head that has no end", (route) => route.fulfill({ body: "x".repeat(5000), headers: crossOrigin }), OFFLINE],
  ["a redirect", (route) => route.fulfill({ status: 302, headers: { ...crossOrigin, location: "/v1/elsewhere" } }), OFFLINE],
  ["silence", (route) => route.abort("timedout"), OFFLINE],
  ["a forged head", async (route) => {
    const response = await route.fetch();
    const head = await response.json();
    head.sigs[0].sig = head.sigs[0].sig.replace(/./, (letter) => (letter === "A" ? "B" : "A"));
    await route.fulfill({ response, json: head });
  }, REFUSED],
]) {
  test(`with ${what} nothing changes but what the page says`, async (t) => {
    const { page, context, asked, publish } = await visit(t, { release: 1 });
    await says(page, CHECKED);
    await publish(2);
    await context.route(`${workshop.url}/v1/head.json`, answer);
    await ask(page);
    await says(page, words);
    await showsItsOwn(page);
    assert.ok(!asked.some((url) => url.endsWith("/elsewhere")), "no redirect is followed");
    assert.deepEqual(await keptReleases(page), []);
    await context.unroute(`${workshop.url}/v1/head.json`);
    await ask(page);
    await shows(page, 2);
  });
}

test("a tampered part of the snapshot is never shown", async (t) => {
  const { page, context, publish } = await visit(t, { release: 1 });
  await says(page, CHECKED);
  await publish(2);
  for (const kind of ["d", "s"]) {
    await context.route(`${workshop.url}/v1/${kind}/*`, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length >> 1] ^= 1;
      await route.fulfill({ response, body });
    });
  }
  await ask(page);
  await says(page, REFUSED);
  await showsItsOwn(page);
  assert.deepEqual(await keptReleases(page), []);
});

test("a busy machine is left alone for as long as it wishes", async (t) => {
  const { page, context, asked, publish } = await visit(t, { release: 1 });
  await says(page, CHECKED);
  await publish(2);
  await context.route(`${workshop.url}/v1/head.json`, (route) =>
    route.fulfill({ status: 503, headers: { ...crossOrigin, "retry-after": "3600" } }));
  await ask(page);
  await says(page, OFFLINE);
  await context.unroute(`${workshop.url}/v1/head.json`);
  const before = asked.length;
  await ask(page);
  // Whoever syncs holds this until it is done.
  await page.evaluate(() => navigator.locks.request("passi /", () => undefined));
  await says(page, OFFLINE);
  assert.deepEqual(asked.slice(before).filter((url) => url.startsWith(workshop.url)), []);
});

test("a machine that never answers is not waited for", async (t) => {
  const { page, context, publish } = await visit(t, { release: 1 });
  await says(page, CHECKED);
  await publish(2);
  const head = `${workshop.url}/v1/head.json`;
  await context.route(head, () => {});
  await page.clock.install();
  const asked = page.waitForRequest(head);
  await ask(page);
  await asked;
  await page.clock.fastForward("02:30");
  await says(page, OFFLINE);
  await context.unroute(head);
  await ask(page);
  await shows(page, 2);
});
