// The main job on an emulated phone: from a position to the nearest help. The command line is the
// other witness: the same core must give the same answer to both.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { places, program, withPhone } from "./harness.mjs";

const run = promisify(execFile);

// A working Tuesday morning, for page and command line alike.
const NOW = "2026-11-24T10:00:00+01:00";

async function askProgram(...args) {
  const { stdout } = await run(program, [...args, "--json"]);
  return JSON.parse(stdout);
}

async function nearest({ latitude, longitude }, ...filters) {
  const at = `${latitude},${longitude}`;
  const answer = await askProgram("near", "--at", at, "--when", NOW, ...filters);
  return answer.map(({ id }) => id);
}

const cards = (page) =>
  page.locator(".near-list .card").evaluateAll((found) => found.map((card) => card.dataset.id));

// Waits until the list is this one; says what it was when it never gets there.
async function listIs(page, expected) {
  const found = page.waitForFunction((wanted) => {
    const list = [...document.querySelectorAll(".near-list .card")];
    return JSON.stringify(list.map((card) => card.dataset.id)) === JSON.stringify(wanted);
  }, expected);
  await found.catch(async () => assert.deepEqual(await cards(page), expected));
}

async function open({ page, context, origin }) {
  await context.clock.setFixedTime(new Date(NOW));
  await page.goto(origin);
  await page.locator("#main:not([hidden]) .near-list .card").first().waitFor();
}

async function locate(phone) {
  await open(phone);
  await phone.page.locator('[data-action="use-position"]').first().click();
}

for (const name of ["perugia", "norcia"]) {
  test(`a phone in ${name} lists what is nearest there`, async () => {
    await withPhone({ at: places[name] }, async (phone) => {
      await locate(phone);
      await listIs(phone.page, await nearest(places[name]));
      const count = await phone.page.locator(".result-count[role=status]").textContent();
      assert.match(count, /20/, "the count is announced");
    });
  });
}

test("outside Umbria the page says so and still helps", async () => {
  await withPhone({ at: places.rome }, async (phone) => {
    await locate(phone);
    await listIs(phone.page, await nearest(places.rome));
    await phone.page.locator('.position-card [data-action="choose-town"]').waitFor();
  });
});

test("who refuses the position chooses a town instead", async () => {
  await withPhone({ at: undefined }, async (phone) => {
    await locate(phone);
    const { page } = phone;
    await page.locator('.position-card[data-failed="true"] [role=alert]').waitFor();
    await page.locator('.position-card [data-action="choose-town"]').click();
    await page.locator('[data-screen="town"] input[type=search]').fill("norc");
    await page.locator("[data-town]", { hasText: "Norcia" }).click();
    await page.locator('[data-screen="near"] h1', { hasText: "Norcia" }).waitFor();
    const expected = await askProgram("near", "--at", "Norcia", "--when", NOW);
    await listIs(page, expected.map(({ id }) => id));

    await page.reload();
    await page.locator('[data-screen="near"] h1', { hasText: "Norcia" }).waitFor();
  });
});

test("one tap changes the language, and Arabic runs from right to left", async () => {
  await withPhone({ at: places.perugia }, async (phone) => {
    await open(phone);
    const { page } = phone;
    assert.equal(await page.locator("html").getAttribute("lang"), "it");
    await page.locator('[data-action="language"]').click();
    await page.locator('button[data-locale="ar"]').click();
    await page.locator('html[lang="ar"][dir="rtl"]').waitFor();
    await page.locator('[data-screen="near"]').waitFor();
    const heading = await page.locator("#main h1").textContent();
    assert.match(heading, /\p{Script=Arabic}/u);
    assert.doesNotMatch(await page.locator("#main").innerText(), /[٠-٩]/, "digits are 0 to 9");

    await page.reload();
    await page.locator('html[lang="ar"][dir="rtl"] #main .card').first().waitFor();
  });
});

test("a device that speaks none of our languages gets English and the choice", async () => {
  await withPhone({ at: places.perugia, locale: "fi-FI" }, async (phone) => {
    await open(phone);
    assert.equal(await phone.page.locator("html").getAttribute("lang"), "en");
    await phone.page.locator("a.notice").click();
    await phone.page.locator('[data-screen="language"] button[data-locale="it"]').click();
    await phone.page.locator('html[lang="it"]').waitFor();
    assert.equal(await phone.page.locator("a.notice").count(), 0);
  });
});

test("a need and a chip narrow the list", async () => {
  await withPhone({ at: places.perugia }, async (phone) => {
    await locate(phone);
    const { page } = phone;
    await page.locator('.need-tile[data-need="health"]').click();
    await listIs(page, await nearest(places.perugia, "--need", "health"));
    const chip = page.locator('.chip[data-filter="open"]');
    await chip.click();
    assert.equal(await chip.getAttribute("aria-pressed"), "true");
    await listIs(page, await nearest(places.perugia, "--need", "health", "--open-now"));
    await chip.click();
    await listIs(page, await nearest(places.perugia, "--need", "health"));
  });
});

test("a tap opens a service with all that is known of it", async () => {
  await withPhone({ at: places.perugia }, async (phone) => {
    await locate(phone);
    const { page } = phone;
    await listIs(page, await nearest(places.perugia));
    const answer = await askProgram("near", "--at", "43.1107,12.3908", "--when", NOW);
    const wanted = answer.find(({ phones, place }) => phones.length > 0 && place?.lat);
    await page.locator(`.card[data-id="${wanted.id}"] .card-title`).click();
    const screen = page.locator('[data-screen="service"]');
    await screen.waitFor();
    assert.equal(await screen.locator("h1").textContent(), wanted.service);
    const call = screen.locator('[data-action="call"]').first();
    assert.equal(await call.getAttribute("href"), `tel:${wanted.phones[0].number}`);
    await page.locator('[data-action="back"]').click();
    await listIs(page, await nearest(places.perugia));
  });
});

test("an address opened from outside shows its service; a wrong one says so", async () => {
  await withPhone({ at: places.perugia }, async (phone) => {
    const { page, origin } = phone;
    const [first] = await askProgram("near", "--at", "Perugia", "--k", "1");
    await page.goto(`${origin}/#/service/${first.id}`);
    await page.locator('[data-screen="service"] h1', { hasText: first.service }).waitFor();
    await page.goto(`${origin}/#/service/no-such-id`);
    await page.locator('[data-screen="not-found"]').waitFor();
  });
});

test("a name finds its service", async () => {
  await withPhone({ at: places.perugia }, async (phone) => {
    await open(phone);
    const { page } = phone;
    const [{ id, service }] = await askProgram("near", "--at", "Perugia", "--k", "1");
    await page.locator('[data-action="search"]').click();
    await page.locator('[data-screen="search"] input[type=search]').fill(service);
    await page.locator(`[data-screen="search"] .card[data-id="${id}"]`).waitFor();
  });
});

test("a tap on the first screen is not lost before the app has loaded", async () => {
  await withPhone({ at: places.perugia }, async ({ page, origin }) => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route("**/passi_bg.wasm", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(origin);
    await page.locator('#first .need-tile[data-need="health"]').click();
    assert.equal(await page.locator("#main > *").count(), 0, "the app is not there yet");
    release();
    await page.locator('#main .need-tile[data-need="health"][aria-pressed="true"]').waitFor();
  });
});
