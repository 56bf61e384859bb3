// A mistake noted where there is no network waits until somebody sends it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kept, places, withPhone } from "./harness.mjs";
import { goTo } from "./faults.mjs";

const phone = { locale: "it-IT", at: places.perugia };
const drawn = (page) => page.locator("#main .near-list .card").first().waitFor();

test("a report written without a network is there after a new start, and gone once it is sent", async () => {
  await withPhone(phone, async ({ page, context, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await kept(page);
    await context.setOffline(true);
    await page.locator(".near-list .card-title").first().click();
    const name = await page.locator('[data-screen="service"] h1').innerText();
    await page.locator('[data-action="report"]').click();
    await page.locator('[data-screen="report"] [data-choice="hours"]').click();
    await page.locator("#report-words").fill("Il lunedì è chiuso");
    await page.locator('[data-action="report-keep"]').click();
    await page.locator('[data-part="report-ways"] [role="status"]').waitFor();
    assert.equal(await page.locator('[data-screen="report"] .lead').innerText(), name);
    await page.close();

    const later = await context.newPage();
    await later.goto(origin);
    await drawn(later);
    await goTo(later, "saved");
    const report = later.locator(".saved-reports [data-report]");
    await report.waitFor();
    const letter = await report.locator(".code-words").innerText();
    assert.match(letter, /kind: hours\nwords: Il lunedì è chiuso\nend/);
    assert.doesNotMatch(letter, /43\.\d|12\.\d|perugia/i, "nothing of the person's place");
    await report.locator('[data-action="report-sent"]').click();
    await report.waitFor({ state: "detached" });
    await later.reload();
    await later.locator('[data-screen="saved"] .lead').waitFor();
    assert.equal(await later.locator("[data-report]").count(), 0);
  });
});

test("a report of a place that somebody may have to hide is not kept", async () => {
  await withPhone(phone, async ({ page, origin }) => {
    await page.goto(origin);
    await drawn(page);
    await page.locator('.need-tile[data-need="safety"]').click();
    await page.locator('.near-list .card[data-need="safety"] .card-title').first().click();
    await page.locator('[data-screen="service"] [data-action="report"]').click();
    await page.waitForFunction(() => location.hash === "#/here/report");
    await page.locator('[data-screen="report"] [data-choice="phone"]').click();
    await page.locator('[data-action="report-keep"]').click();
    await page.locator('[data-part="report-ways"]').waitFor();
    assert.equal(await page.locator('[data-part="report-ways"] [role="status"]').count(), 0);
    await goTo(page, "saved");
    await page.locator('[data-screen="saved"] .lead').waitFor();
    assert.equal(await page.locator("[data-report]").count(), 0);
  });
});
