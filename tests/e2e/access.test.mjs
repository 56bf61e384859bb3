// Nothing that axe-core knows stands in anybody's way, on any screen, in any look; every target is large
// enough for an unsteady finger, and apart from the next.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { plainDrawing, withPhone } from "./harness.mjs";
import { STATES, languages, openList, phone } from "./screens.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// Levels A and AA of WCAG 2.2 and axe's own advice; of AAA, contrast. Targets are measured below: axe
// would count what has rolled under a bar as small.
const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: false } },
  resultTypes: ["violations"],
};

const LOOKS = {
  light: (page) => page.emulateMedia({ colorScheme: "light" }),
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  contrast: async (page) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.evaluate(() => (document.documentElement.dataset.look = "contrast"));
  },
};

async function violations(page) {
  // Colours that still change are none that anybody reads.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), OPTIONS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`));
}

for (const tag of Object.keys(languages)) {
  for (const [look, wear] of Object.entries(LOOKS)) {
    test(`axe-core finds nothing on any screen in ${tag}, ${look}`, async () => {
      await withPhone(phone(tag), async (visit) => {
        const { page } = visit;
        await openList(visit);
        await page.evaluate(axe);
        await wear(page);
        const found = {};
        for (const [state, go] of Object.entries(STATES)) {
          await go(page);
          const here = await violations(page);
          if (here.length > 0) found[state] = here;
        }
        assert.deepEqual(found, {});
        console.log(`axe-core, ${tag}, ${look}: 0 violations in ${Object.keys(STATES).length} states of the screens`);
      });
    });
  }
}

// Everything that can be touched, as a finger finds it: a label for its field, a card for its title.
function targets() {
  // What waits far below to be laid out (content-visibility) has no place yet.
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest(".visually-hidden, .skip, [aria-hidden=true]") && !element.disabled;
  const whole = (element) => element.closest("label") ?? element.closest(".card-title")?.closest(".card") ?? element;
  const layer = (element) => element.closest(".tabs, .header, .view-switch, .to-handout, .sheet, .passi-map-zoom, main")?.className ?? "";
  const all = [...document.querySelectorAll("#main :is(a[href], button, input, select, summary)")];
  const wholes = [...new Set(all.filter(shown).map(whole))];
  return wholes.map((element) => {
    const { left, top, width, height, right, bottom } = element.getBoundingClientRect();
    const within = wholes.findIndex((other) => other !== element && other.contains(element));
    const name = `${element.className || element.tagName} ${(element.ariaLabel ?? element.textContent).trim().slice(0, 24)}`;
    return { name, left, top, right, bottom, width, height, layer: layer(element), within };
  });
}

// The gap between two boxes, along the axis in which they are apart; none where they overlap.
function gap(a, b) {
  const across = Math.max(b.left - a.right, a.left - b.right);
  const along = Math.max(b.top - a.bottom, a.top - b.bottom);
  return Math.max(across, along);
}

test("every target is 48 px wide and high, and 8 px from the next", async () => {
  let smallest = Infinity;
  let nearest = Infinity;
  let measured = 0;
  await withPhone(phone("it", { browserFlags: plainDrawing }), async (visit) => {
    await openList(visit);
    const faults = {};
    for (const [state, go] of Object.entries(STATES)) {
      await go(visit.page);
      const found = await visit.page.evaluate(targets);
      const here = found.filter(({ width, height }) => Math.min(width, height) < 48)
        .map(({ name, width, height }) => `${name}: ${width} x ${height}`);
      found.forEach((one, index) => {
        smallest = Math.min(smallest, one.width, one.height);
        for (const [after, other] of found.slice(index + 1).entries()) {
          // A button on a card lies within it; what scrolls passes under the bars.
          if (other.within === index || one.within === index + 1 + after || one.layer !== other.layer) continue;
          const apart = gap(one, other);
          nearest = Math.min(nearest, apart);
          if (apart < 8) here.push(`${one.name} is ${apart} px from ${other.name}`);
        }
      });
      measured += found.length;
      if (here.length > 0) faults[state] = [...new Set(here)];
    }
    assert.deepEqual(faults, {});
  });
  console.log(`targets: ${measured} measured, the smallest ${smallest} px, the nearest two ${nearest} px apart`);
});

test("whoever cannot bear motion sees none", async () => {
  await withPhone(phone("it", { reducedMotion: "reduce" }), async (visit) => {
    const { page } = visit;
    await openList(visit);
    const moving = () => page.evaluate(() => {
      const timed = [...document.querySelectorAll("#main *")].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((told) => told.split(",").some((one) => parseFloat(one) > 0));
      });
      return document.getAnimations().length + timed.length;
    });
    for (const [state, go] of Object.entries(STATES)) {
      await go(page);
      assert.equal(await moving(), 0, state);
    }
  });
});

test("the colours of the device replace ours, and every picture is still seen", async () => {
  await withPhone(phone("it"), async (visit) => {
    const { page } = visit;
    await openList(visit);
    const own = await page.screenshot();
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    const forced = await page.screenshot();
    assert.ok(!own.equals(forced), "the device's colours are used");
    const pictures = page.locator("#main .need-tile .icon, #main .header .icon, #main .tabs .icon");
    for (const picture of await pictures.all()) {
      const shot = (await picture.screenshot()).toString("base64");
      const shades = await page.evaluate(async (shot) => {
        const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        const light = [...data].filter((_, index) => index % 4 === 1);
        return Math.max(...light) - Math.min(...light);
      }, shot);
      assert.ok(shades > 100, `${await picture.getAttribute("class")} is seen`);
    }
    // What is chosen is seen without its colour.
    const chip = page.locator('.chip[data-filter="open"]');
    const [off, on] = [await chip.screenshot(), (await chip.click(), await chip.screenshot())];
    assert.ok(!off.equals(on), "a chosen chip looks chosen");
  });
});
