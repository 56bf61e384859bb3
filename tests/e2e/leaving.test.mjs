// Leaving at once: from each delicate screen to an innocent page, and nothing tells where one was.
import assert from "node:assert/strict";
import { test } from "node:test";
import { places, withPhone } from "./harness.mjs";
import { goTo } from "./faults.mjs";
import { traces } from "./traces.mjs";

const phone = { locale: "it-IT", at: places.perugia };
const drawn = (page) => page.locator("#main .near-list .card").first().waitFor();

// The ways to what somebody may have to hide.
const WAYS = {
  "the list of places of safety": (page) => page.locator('.need-tile[data-need="safety"]').click(),
  "a service of the list": async (page) => {
    await page.locator('.need-tile[data-need="safety"]').click();
    await page.locator('.near-list .card[data-need="safety"] .card-title').first().click();
    await page.locator('[data-screen="service"] h1').waitFor();
  },
  "a number": async (page) => {
    await goTo(page, "emergency");
    await page.locator(".numbers .card-title", { hasText: "1522" }).click();
    await page.locator('[data-screen="service"] h1').waitFor();
  },
  "a search": async (page) => {
    await goTo(page, "search");
    await page.locator("#search-field").fill("violenza");
    await page.locator('[data-found="search-services-title"] .card').first().waitFor();
  },
};

for (const [name, go] of Object.entries(WAYS)) {
  test(`one tap leaves ${name}, and nothing tells of it`, async () => {
    await withPhone(phone, async ({ page, origin }) => {
      await page.goto(origin);
      await drawn(page);
      await go(page);
      await page.locator('[data-action="quick-exit"]').click();
      await page.locator('[data-screen="recipe"]').waitFor();
      assert.equal(await page.locator(".header, .tabs, [data-action='quick-exit']").count(), 0);
      await page.waitForFunction(() => document.title === "Torta al testo");
      const left = await traces(page);
      for (const telling of [/violen/i, /1522/, /antitratta/i, /safety/, /sicurezza/i, /service\//]) {
        assert.doesNotMatch(left, telling);
      }
      // Neither does the way back, nor a new start.
      if (page.url().startsWith(origin) && (await page.evaluate(() => history.length)) > 2) await page.goBack();
      else await page.locator('[data-screen="recipe"] .mark').click();
      await page.locator('[data-screen="near"] .card').first().waitFor();
      assert.equal(await page.locator('.need-tile[aria-pressed="true"]').count(), 0);
      await page.reload();
      await drawn(page);
      await page.locator('[data-screen="near"]').waitFor();
    });
  });
}

test("who comes by an address into a delicate page leaves it as well", async () => {
  await withPhone(phone, async ({ page, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await page.locator('.need-tile[data-need="safety"]').click();
    const id = await page.locator('.near-list .card[data-need="safety"]').first().getAttribute("data-id");
    await page.goto("about:blank");
    await page.goto(`${origin}/#/service/${id}`);
    await page.waitForFunction(() => location.hash === "#/here");
    await page.locator(`[data-id="${id}"]`).waitFor();
    await page.locator('[data-action="quick-exit"]').click();
    await page.locator('[data-screen="recipe"]').waitFor();
    assert.ok(!(await page.evaluate(() => location.href)).includes(id));
  });
});

test("a page that is no secret has no way out", async () => {
  await withPhone(phone, async ({ page, origin }) => {
    await page.goto(origin);
    await drawn(page);
    for (const screen of ["", "service", "guides", "language", "about"]) {
      await goTo(page, screen);
      assert.equal(await page.locator('[data-action="quick-exit"]').count(), 0, screen);
    }
  });
});
