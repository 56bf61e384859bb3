// The whole way by keyboard alone: nothing out of reach, nothing that keeps the focus, and at each step
// one sees where one is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPhone } from "./harness.mjs";
import { openList, phone } from "./screens.mjs";

// What has the focus, and whether a person sees that it has.
async function focused() {
  // What has the focus rolls into sight with the next picture.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const element = document.activeElement;
  const marked = element.matches(".card-title") ? getComputedStyle(element, "::after") : getComputedStyle(element);
  const around = element.closest(".chip:has(select), .handing .button");
  const { outlineStyle, outlineWidth } = around ? getComputedStyle(around) : marked;
  const { left, top, width, height } = element.getBoundingClientRect();
  const corners = [[left + width / 2, top + height / 2], [left + 4, top + 4], [left + width - 4, top + height - 4]];
  const uncovered = corners.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && (element.contains(hit) || hit.contains(element) || hit.matches("input"));
  });
  return {
    name: `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 30)}`,
    marked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 3,
    uncovered,
  };
}

// Goes on by Tab until the focus is on this; every stop on the way is seen.
async function tabTo(page, selector, key = "Tab") {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.activeElement === document.body)) continue;
    const stop = await page.evaluate(focused);
    assert.ok(stop.marked, `the focus is seen on ${stop.name}`);
    assert.ok(stop.uncovered, `nothing lies on ${stop.name}`);
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`${selector} cannot be reached`);
}

const atHeading = (page) => page.waitForFunction(() => document.activeElement?.matches("main h1"));
const screen = (page, name) => page.locator(`[data-screen="${name}"]`).waitFor();

test("from the first start to a call, the map, a town and a search by keyboard alone", async () => {
  await withPhone(phone("en", { locale: "fi-FI", hasTouch: false, isMobile: false }), async (visit) => {
    const { page } = visit;
    await openList(visit);

    await tabTo(page, '[data-action="skip"]');
    await page.keyboard.press("Enter");
    await atHeading(page);

    await tabTo(page, '[data-action="language"]', "Shift+Tab");
    await page.keyboard.press("Enter");
    await screen(page, "language");
    await atHeading(page);
    await tabTo(page, 'button[data-locale="it"]');
    await page.keyboard.press("Enter");
    await page.locator('html[lang="it"]').waitFor();
    await screen(page, "near");

    await tabTo(page, '.need-tile[data-need="health"]');
    const told = await page.locator(".result-count[role=status]").textContent();
    await page.keyboard.press("Space");
    await page.locator('.need-tile[data-need="health"][aria-pressed="true"]').waitFor();
    await page.waitForFunction((told) => document.querySelector(".result-count").textContent !== told, told);
    await tabTo(page, '.chip[data-filter="open"]');
    await page.keyboard.press("Space");
    await page.locator('.chip[data-filter="open"][aria-pressed="true"]').waitFor();

    await tabTo(page, ".near-list .card-title");
    await page.keyboard.press("Enter");
    await screen(page, "service");
    await atHeading(page);
    await tabTo(page, '[data-action="call"]');
    assert.match(await page.evaluate(() => document.activeElement.href), /^tel:\+?\d+$/);
    await tabTo(page, '[data-action="back"]', "Shift+Tab");
    await page.keyboard.press("Enter");
    await screen(page, "near");

    await tabTo(page, '[data-action="show-map"]');
    await page.keyboard.press("Enter");
    await page.locator("#map[data-map-ready]").waitFor();
    await tabTo(page, ".passi-map-button", "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, '[data-action="show-list"]');
    await page.keyboard.press("Enter");
    await page.locator(".near-list .card").first().waitFor();

    await tabTo(page, '.place-heading [data-action="choose-town"]', "Shift+Tab");
    await page.keyboard.press("Enter");
    await screen(page, "town");
    await tabTo(page, "#town-field");
    await page.keyboard.type("norc");
    await tabTo(page, "[data-town]");
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Norcia" }).waitFor();

    await tabTo(page, '[data-action="search"]', "Shift+Tab");
    await page.keyboard.press("Enter");
    await screen(page, "search");
    await tabTo(page, "#search-field");
    await page.keyboard.type("Perugia");
    await tabTo(page, '[data-screen="search"] .row[data-town]');
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Perugia" }).waitFor();
  });
});

test("nobody is kept on the map, nor led to what it lies on", async () => {
  await withPhone(phone("it"), async (visit) => {
    const { page } = visit;
    await openList(visit);
    await page.locator('[data-action="show-map"]').click();
    await page.locator("#map[data-map-ready]").waitFor();
    await tabTo(page, '[data-action="skip"]');
    await tabTo(page, '[data-action="search"]');
    await tabTo(page, '[data-action="skip"]');
  });
});
