// Room on the screen: notches, large letters, half a screen. Nothing is cut, nothing lies on a button.
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { faults, goTo } from "./faults.mjs";
import { openBrowser, openPhone, places, plainDrawing, screenshots, serve } from "./harness.mjs";

const SCREENS = ["", "search", "emergency", "about", "data", "language", "town", "install", "look", "accessibility", "service", "saved",
  "guides", "guide/permit-family", "recipe"];
const languages = { it: "it-IT", ar: "ar" };

let server;
let browser;
before(async () => {
  await mkdir(screenshots, { recursive: true });
  server = await serve();
  browser = await openBrowser(plainDrawing);
});
after(async () => {
  await browser?.close();
  server?.stop();
});

// A phone that shows the list.
async function withScreen({ locale = "it-IT", size, on = browser }, test) {
  const phone = await openPhone(on, { at: places.perugia, locale, size, deviceScaleFactor: 1 });
  try {
    const page = await phone.context.newPage();
    const session = await phone.context.newCDPSession(page);
    await page.goto(server.origin);
    await page.locator("#main .near-list .card").first().waitFor();
    await test(page, session);
    phone.check(server.origin);
  } finally {
    await phone.context.close();
  }
}

// A browser whose owner wants letters this large.
async function withLetters(percent, test) {
  const height = Math.round((16 * percent) / 100);
  const on = await openBrowser([...plainDrawing, `--blink-settings=defaultFontSize=${height}`]);
  try {
    await test(on);
  } finally {
    await on.close();
  }
}

for (const [tag, locale] of Object.entries(languages)) {
  for (const percent of [130, 200]) {
    test(`letters of ${percent} % lose nothing in ${tag}`, () => withLetters(percent, async (on) => {
      await withScreen({ locale, size: [320, 640], on }, async (page) => {
        const found = {};
        for (const screen of SCREENS) {
          await goTo(page, screen);
          await page.screenshot({ path: join(screenshots, `letters-${percent}-${screen || "near"}-${tag}.png`), fullPage: true });
          const faultsHere = await page.evaluate(faults);
          if (faultsHere.length > 0) found[screen || "near"] = faultsHere;
        }
        assert.deepEqual(found, {});
        const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
        assert.ok(size > (17 * percent) / 100 - 1, `letters are ${size} px high`);
      });
    }));
  }
}

// Letters that were made larger in the app, and a page that was made four times as large by a browser.
for (const [name, size, text] of [
  ["letters half as large again", [360, 740], "largest"],
  ["a page of 400 %", [320, 256], "normal"],
  ["both", [320, 256], "largest"],
]) {
  test(`${name} lose nothing`, async () => {
    for (const [tag, locale] of Object.entries(languages)) {
      await withScreen({ locale, size }, async (page) => {
        const found = {};
        await page.evaluate((text) => (document.documentElement.dataset.text = text), text);
        for (const screen of SCREENS) {
          await goTo(page, screen);
          await page.screenshot({ path: join(screenshots, `${text}-${size[0]}x${size[1]}-${screen || "near"}-${tag}.png`) });
          const faultsHere = await page.evaluate(faults);
          if (faultsHere.length > 0) found[screen || "near"] = faultsHere;
        }
        assert.deepEqual(found, {}, tag);
      });
    }
  });
}

// What lies where a finger would touch the middle of each part.
const covered = (page, parts) =>
  page.evaluate((parts) => {
    const shown = [...document.querySelectorAll(parts)].filter((part) => part.checkVisibility());
    const hidden = shown.filter((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return !hit || !(part.contains(hit) || hit.contains(part));
    });
    return { shown: shown.length, hidden: hidden.map((part) => part.textContent.trim()) };
  }, parts);

test("nothing stands in the notches of a phone, upright or lying", async () => {
  for (const [size, insets] of [
    [[390, 844], { top: 47, bottom: 34, left: 0, right: 0 }],
    [[844, 390], { top: 0, bottom: 21, left: 47, right: 47 }],
  ]) {
    await withScreen({ size }, async (page, session) => {
      await session.send("Emulation.setSafeAreaInsetsOverride", { insets });
      const outside = (parts) =>
        page.evaluate(({ parts, insets }) => {
          const shown = [...document.querySelectorAll(parts)].filter((part) => part.checkVisibility());
          const beyond = shown.filter((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            const fixed = part.closest(".header, .tabs, .view-switch, .to-handout, .sheet, .near-map");
            return left < insets.left || right > innerWidth - insets.right ||
              (fixed && (top < insets.top || bottom > innerHeight - insets.bottom));
          });
          return { shown: shown.length, beyond: beyond.map((part) => part.outerHTML.slice(0, 90)) };
        }, { parts, insets });
      const parts = ".header a, .tabs a > *, .view-switch > *, .card .button, .need-tile, h1";
      const { shown, beyond } = await outside(parts);
      assert.ok(shown > 10);
      assert.deepEqual(beyond, []);

      await page.locator('[data-action="show-map"]').click();
      await page.locator("#map[data-map-ready]").waitFor();
      const onMap = await outside(".map button, .view-switch > *");
      assert.ok(onMap.shown >= 3);
      assert.deepEqual(onMap.beyond, []);
    });
  }
});

test("half a screen with the keyboard open still shows the list and takes a search", async () => {
  for (const locale of Object.values(languages)) {
    await withScreen({ locale, size: [320, 260] }, async (page) => {
      assert.deepEqual(await page.evaluate(faults), []);
      await page.locator(".near-list .card .card-title").first().scrollIntoViewIfNeeded();
      const { shown, hidden } = await covered(page, ".near-list li.card:first-child .card-title");
      assert.ok(shown > 0 && hidden.length < shown, "a card is to be seen");

      await page.locator('[data-action="search"]').click();
      const field = page.locator("#search-field");
      await field.click();
      assert.deepEqual((await covered(page, "#search-field")).hidden, []);
      await field.fill("Perugia");
      await page.locator('[data-screen="search"] :is(.row, .card)').first().waitFor();
    });
  }
});

test("the switch between list and map lies on no button of a card", async () => {
  await withScreen({ size: [390, 844] }, async (page) => {
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    let seen = 0;
    for (let top = 0; top < end; top += 150) {
      const { buttons, lie } = await page.evaluate((top) => {
        scrollTo(0, top);
        const bars = [...document.querySelectorAll(".view-switch, .tabs")].map((bar) => bar.getBoundingClientRect());
        const low = Math.min(...bars.map(({ top }) => top));
        const high = document.querySelector(".header").getBoundingClientRect().bottom;
        const inSight = [...document.querySelectorAll(".card .button")].filter((button) => {
          const box = button.getBoundingClientRect();
          return box.top >= high && box.bottom <= low;
        });
        const lie = inSight.filter((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          const corners = [[left + 12, top + 12], [right - 12, top + 12], [left + 12, bottom - 12], [right - 12, bottom - 12]];
          return corners.some(([x, y]) => !button.contains(document.elementFromPoint(x, y)));
        });
        return { buttons: inSight.length, lie: lie.map((button) => button.textContent) };
      }, top);
      assert.deepEqual(lie, []);
      seen += buttons;
    }
    assert.ok(seen > 20, `${seen} buttons were looked at`);

    // It is one bar with the tabs: no card shows between or beside them.
    const [whole, tabs] = await page.evaluate(() =>
      [".view-switch", ".tabs"].map((bar) => document.querySelector(bar).getBoundingClientRect().toJSON()));
    assert.deepEqual([whole.left, whole.right, whole.bottom], [0, 390, tabs.top]);
  });
});
