// Guides: read without a network, ticked and found again, with a door behind each step.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kept, places, withPhone } from "./harness.mjs";
import { goTo } from "./faults.mjs";

const phone = { locale: "it-IT", at: places.perugia };
const drawn = (page) => page.locator("#main .near-list .card").first().waitFor();
const box = (page, item) => page.locator(`.papers [data-item="${item}"] input`).first();
const open = async (page, id) => {
  await page.evaluate((id) => (location.hash = `#/guide/${id}`), id);
  await page.locator(`[data-guide="${id}"] .guide-step`).first().waitFor();
};

test("every guide opens without a network, in the language of the screens", async () => {
  await withPhone(phone, async ({ page, context, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await kept(page);
    await context.setOffline(true);
    for (const tag of ["it", "bn"]) {
      await goTo(page, "language");
      await page.locator(`button[data-locale="${tag}"]`).click();
      await page.locator(`#main .app[lang="${tag}"] [data-screen="near"]`).waitFor();
      await page.locator('.tabs [data-action="guides"]').click();
      const rows = page.locator('[data-screen="guides"] .rows .row');
      await rows.first().waitFor();
      assert.equal(await rows.count(), 10);
      for (const href of await rows.evaluateAll((links) => links.map((link) => link.getAttribute("href")))) {
        await open(page, href.split("/").pop());
        const heading = page.locator("#main h1");
        assert.equal(await heading.getAttribute("lang"), tag);
        const steps = await page.locator(".guide-step").count();
        assert.ok(steps >= 4, `${href} has ${steps} steps`);
        assert.equal(await page.locator(".guide-step .door").count(), steps);
      }
    }
  });
});

test("what was ticked is there again after the program was ended, until all ticks are taken away", async () => {
  await withPhone(phone, async ({ page, context, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await open(page, "permit-renewal");
    await box(page, "passport-copy").check();
    await box(page, "tax-code").check();
    await page.locator('.guide [data-action="clear-ticks"]').waitFor();
    await page.locator('[data-step="papers"] .papers-ready', { hasText: /^2 / }).waitFor();
    await page.close();
    const again = await context.newPage();
    await again.goto(origin);
    await drawn(again);
    await open(again, "permit-renewal");
    await again.locator('.papers [data-item="passport-copy"] input:checked').first().waitFor();
    assert.ok(await box(again, "tax-code").isChecked());
    assert.ok(!(await box(again, "photos").isChecked()));
    await open(again, "permit-first");
    assert.ok(!(await box(again, "tax-code").isChecked()), "each guide has its own ticks");
    await open(again, "permit-renewal");
    await again.locator('.guide [data-action="clear-ticks"]').click();
    await again.locator('.guide [data-action="clear-ticks"]').waitFor({ state: "detached" });
    await again.reload();
    await again.locator("[data-guide] .guide-step").first().waitFor();
    assert.equal(await again.locator(".papers input:checked").count(), 0);
  });
});

test("the door of a step leads to the nearest desk of its kind", async () => {
  await withPhone(phone, async ({ page, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await open(page, "permit-renewal");
    const door = page.locator('[data-step="questura"] .door');
    assert.match(await door.innerText(), /questura/i);
    await door.click();
    assert.match(await page.locator('[data-screen="service"] h1').innerText(), /questura/i);
  });
});
