// The totem: a whole visit in three scripts on both kinds of screen, the end of one that nobody ends,
// and every way out that people try.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { faults } from "./faults.mjs";
import { PIN, SIZES, STATION, bar, begin, on, openTotem } from "./kiosk.mjs";
import { traces } from "./traces.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: false } },
  resultTypes: ["violations"],
};
// What is typed on the keyboard of the screen in each language, and the need that it finds.
const TYPED = { it: ["medico", "health"], ar: ["طبيب", "health"], zh: ["yisheng", "health"] };
const LEAST_PX = 64;

// Everything that can be touched: its name, its smaller side, and where its middle is, down the screen.
function targets() {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest(".visually-hidden, [aria-hidden=true]") && !element.disabled;
  const whole = (element) => element.closest("label") ?? element.closest(".card-title")?.closest(".card") ?? element;
  const all = [...document.querySelectorAll("#main :is(a[href], button, input, summary)")].filter(shown).map(whole);
  return [...new Set(all)].map((element) => {
    const { top, width, height } = element.getBoundingClientRect();
    const name = `${element.className || element.tagName} ${(element.ariaLabel ?? element.textContent).trim().slice(0, 24)}`;
    return { name, side: Math.min(width, height), middle: (top + height / 2) / innerHeight };
  });
}

// What is wrong with the screen at hand; `primary` is what people touch first on it.
async function look(page, primary) {
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const found = await page.evaluate(faults);
  const all = await page.evaluate(targets);
  found.push(...all.filter(({ side }) => side < LEAST_PX).map(({ name, side }) => `small: ${name}, ${side} px`));
  for (const one of await page.locator(primary).all()) {
    const middle = await one.evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      return (top + height / 2) / innerHeight;
    });
    if (middle < 0.4) found.push(`high: ${primary} at ${Math.round(middle * 100)} %`);
  }
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), OPTIONS);
  found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 140)} ${failureSummary}`)));
  const links = await page.locator("#main a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  found.push(...links.filter((href) => !href.startsWith("#/")).map((href) => `leads out: ${href}`));
  return found;
}

for (const [posture, size] of Object.entries(SIZES)) {
  for (const [tag, [word, need]] of Object.entries(TYPED)) {
    test(`a whole visit in ${tag} on a screen that is ${posture}`, async (t) => {
      const { page, totem, origin } = await openTotem(t, { size });
      await page.evaluate(axe);
      const found = {};
      const see = async (state, primary) => {
        const here = await look(page, primary);
        if (here.length > 0) found[state] = here;
      };
      await see("attract", ".totem-languages button");
      await begin(page, tag);
      assert.equal(await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`), tag === "ar" ? "ar rtl" : `${tag} ltr`);
      assert.match(await page.locator("h1").textContent(), /Stazione di Foligno/);
      await see("needs", ".need-tile");
      await page.locator('.need-tile[data-need="health"]').click();
      await page.locator('.need-tile[aria-pressed="true"]').waitFor();
      await see("list", ".near-list .card");
      assert.match(await page.locator(".on-foot").first().textContent(), /\d/);
      await page.locator(".near-list .card:has(.on-foot) .card-title").first().click();
      await on(page, "service");
      await page.locator('[data-part="take-along"] .code-picture').waitFor();
      await see("service", ".totem-bar *");
      await bar(page, "back");
      await on(page, "near");
      assert.equal(await page.locator('.need-tile[aria-pressed="true"]').count(), 1);

      await bar(page, "search");
      await page.locator("#search-field").click();
      for (const letter of word) await page.locator(`.key[data-key="${letter}"]`).click();
      await page.locator(`.row[data-need="${need}"]`).first().waitFor();
      assert.equal(await page.locator("#search-field").inputValue(), word);
      await see("keyboard", ".key");
      await page.locator('.key[data-key="back"]').click();
      assert.equal(await page.locator("#search-field").inputValue(), word.slice(0, -1));
      await page.locator('.key[data-key="hide"]').click();
      await page.locator(".keyboard").waitFor({ state: "detached" });

      await bar(page, "guides");
      await page.locator('[data-screen="guides"] .rows .row').first().waitFor();
      await see("guides", '[data-screen="guides"] .rows .row');
      await page.locator('[data-screen="guides"] .rows .row').first().click();
      await page.locator(".guide-step .door").first().waitFor();
      await see("guide", ".totem-bar *");
      await bar(page, "emergency");
      await page.locator(".numbers .card").first().waitFor();
      await see("emergency", ".numbers .card-title");
      await bar(page, "language");
      await on(page, "language");
      await see("language", ".row[data-locale]");
      await bar(page, "finish");
      await on(page, "attract");
      assert.deepEqual(found, {});
      totem.check(origin);
    });
  }
}

// The page as it is before anybody came, and what it keeps.
const state = async (page) => ({
  dom: await page.evaluate(() => document.querySelector("#main").innerHTML.replace(/\d\d:\d\d| data-dioxus-id="\d+"/g, "")),
  kept: await traces(page),
  scroll: await page.evaluate(() => [scrollY, JSON.stringify(window.passiLeft ?? {}), String(getSelection())]),
});

test("a visit that nobody ends is told of, can be kept by anyone, and leaves nothing", async (t) => {
  // The first language stays: a screen that has gone on to the next is none the worse for that.
  const { page } = await openTotem(t, { size: SIZES.lying, reducedMotion: "reduce" });
  // All greetings are read.
  await page.waitForLoadState("networkidle");
  const before = await state(page);
  await begin(page, "ar");
  await page.locator('.need-tile[data-need="safety"]').click();
  await page.locator('.near-list .card[data-need="safety"] .card-title').first().click();
  await on(page, "service");
  await bar(page, "search");
  await page.locator("#search-field").click();
  for (const letter of "عنف") await page.locator(`.key[data-key="${letter}"]`).click();
  await bar(page, "language");
  await page.locator('[data-action="look"]').click();
  await page.locator('[data-screen="look"] [data-choice="dark"]').click();

  await page.clock.runFor(44_000);
  assert.equal(await page.locator(".countdown").count(), 0);
  await page.clock.runFor(1_500);
  await page.locator(".countdown").waitFor();
  assert.match(await page.locator(".countdown-seconds").textContent(), /1[45]/);
  assert.equal(await page.locator(".countdown").evaluate((it) => it.closest("[lang]").lang), "ar");
  await page.locator('[data-action="stay"]').click();
  await page.locator(".countdown").waitFor({ state: "detached" });
  await on(page, "look");

  // A touch anywhere keeps it as well, and does nothing else.
  await page.clock.runFor(50_000);
  await page.locator(".countdown").waitFor();
  await page.mouse.click(20, 1060);
  await page.locator(".countdown").waitFor({ state: "detached" });
  await on(page, "look");

  await page.clock.runFor(59_000);
  await page.locator(".countdown").waitFor();
  await page.clock.runFor(1_500);
  await on(page, "attract");
  assert.equal(await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dataset.look}`), "it auto");
  assert.deepEqual(await state(page), before);

  // The next visitor finds the first screen, and no way back to what the last one saw.
  await begin(page, "it");
  await bar(page, "back");
  await on(page, "near");
  assert.equal(await page.locator('.need-tile[aria-pressed="true"]').count(), 0);
  await bar(page, "search");
  assert.equal(await page.locator("#search-field").inputValue(), "");
});

test("whoever finishes leaves nothing either, and nobody is counted down where nobody is", async (t) => {
  const { page } = await openTotem(t);
  await page.waitForLoadState("networkidle");
  await page.clock.runFor(10 * 60_000);
  await page.locator(".countdown").waitFor({ state: "detached" });
  await on(page, "attract");
  await begin(page, "zh");
  await page.locator(".near-list .card-title").first().click();
  await on(page, "service");
  await bar(page, "finish");
  await on(page, "attract");
  assert.doesNotMatch(await traces(page), /service|zh/);
});

test("the languages have their turn, and none who bears no motion sees them change", async (t) => {
  const { page } = await openTotem(t);
  await page.waitForLoadState("networkidle");
  const shown = () => page.locator(".calling").getAttribute("lang");
  const seen = new Set();
  for (let turn = 0; turn < 60 && seen.size < 21; turn += 1) {
    seen.add(await shown());
    await page.clock.runFor(6_250);
  }
  assert.equal(seen.size, 21);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const still = await shown();
  await page.clock.runFor(60_000);
  assert.equal(await shown(), still);
});

// A random choice that is the same at each run.
function choices(seed) {
  let at = seed;
  return (from) => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return from[at % from.length];
  };
}

// Each way out that somebody may try, on the screen at hand.
const TRIES = {
  key: async (page, pick) => page.keyboard.press(pick([
    "F1", "F3", "F5", "F6", "F7", "F10", "F11", "F12", "Control+p", "Control+s", "Control+o", "Control+u", "Control+f",
    "Control+h", "Control+j", "Control+d", "Control+r", "Control+l", "Control+Shift+i", "Control+Shift+Delete",
    "Alt+ArrowLeft", "Alt+ArrowRight", "Alt+Home", "Alt+d", "Meta+r", "Control+Plus", "Control+Minus", "ContextMenu", "Backspace",
  ])).catch(() => undefined),
  link: (page, pick) => page.evaluate((href) => {
    const link = Object.assign(document.createElement("a"), { href, target: "_blank" });
    document.querySelector("main, .app").append(link);
    link.click();
    link.remove();
  }, pick(["https://example.org/", "tel:112", "mailto:a@example.org", "geo:0,0", "file:///etc/passwd", "about:blank", "/other", "data:text/html,x"])),
  "a link of its own with a key held": async (page, pick) => {
    const links = await page.locator("#main a[href]").all();
    if (links.length > 0) await pick(links).click({ modifiers: [pick(["Control", "Shift", "Alt", "Meta"])], force: true, timeout: 1000 }).catch(() => undefined);
  },
  "the middle button": async (page, pick) => {
    const [x, y] = [pick([100, 300, 500, 700, 900]), pick([200, 700, 1000, 1500, 1850])];
    await page.mouse.click(x, y, { button: pick(["middle", "right"]) });
  },
  "a long touch": async (page, pick) => {
    const [x, y] = [pick([150, 450, 900]), pick([900, 1200, 1600])];
    await page.evaluate(([x, y]) => {
      const target = document.elementFromPoint(x, y) ?? document.body;
      const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX: x, clientY: y });
      if (target.dispatchEvent(event)) throw new Error("a menu opens");
    }, [x, y]);
  },
  drop: (page, pick) => page.evaluate((kind) => {
    const data = new DataTransfer();
    if (kind === "file") data.items.add(new File(["x"], "x.html", { type: "text/html" }));
    else data.setData("text/uri-list", "https://example.org/");
    for (const name of ["dragenter", "dragover", "drop"]) {
      const event = new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: data });
      if (document.body.dispatchEvent(event)) throw new Error(`${name} is taken`);
    }
  }, pick(["file", "link"])),
  drag: (page) => page.evaluate(() => {
    for (const element of document.querySelectorAll("a, img, svg, p")) {
      if (element.dispatchEvent(new DragEvent("dragstart", { bubbles: true, cancelable: true }))) throw new Error("it can be dragged");
    }
  }),
  selection: (page) => page.evaluate(() => {
    document.execCommand("selectAll");
    for (const name of ["copy", "cut", "paste"]) {
      if (document.body.dispatchEvent(new ClipboardEvent(name, { bubbles: true, cancelable: true }))) throw new Error(`${name} works`);
    }
  }),
  zoom: (page) => page.evaluate(() => {
    const wheel = new WheelEvent("wheel", { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -100 });
    if (document.body.dispatchEvent(wheel)) throw new Error("it zooms");
  }),
  window: (page, pick) => page.evaluate((how) => {
    if (how === "open" && window.open("https://example.org/") !== null) throw new Error("a window opens");
    if (how === "print") window.print();
    if (how === "form") {
      const form = Object.assign(document.createElement("form"), { action: "https://example.org/" });
      form.append(Object.assign(document.createElement("button"), { type: "submit" }));
      document.body.append(form);
      form.requestSubmit();
      form.remove();
    }
  }, pick(["open", "print", "form"])),
  back: (page, pick) => page.evaluate((steps) => history.go(steps), pick([-1, -1, 1, -3])),
};

test("five hundred ways out lead nowhere", async (t) => {
  const { page, totem, origin } = await openTotem(t);
  const pick = choices(20261124);
  const opened = [];
  totem.context.on("page", (other) => opened.push(other.url()));
  page.on("download", (download) => opened.push(download.url()));
  page.on("filechooser", () => opened.push("a file"));
  page.on("dialog", (dialog) => opened.push(dialog.message()));
  await begin(page, "it");
  const screens = ["near", "search", "guides", "emergency", "language"];
  const names = Object.keys(TRIES);
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (attempt % 25 === 0) {
      if ((await page.locator('[data-screen="attract"]').count()) > 0) await begin(page, "it");
      await bar(page, screens[(attempt / 25) % screens.length]);
    }
    await TRIES[names[attempt % names.length]](page, pick);
    assert.ok(page.url().startsWith(`${origin}/`) && !page.url().includes("other"), `attempt ${attempt}: ${page.url()}`);
  }
  assert.ok((await page.locator("[data-screen]").count()) === 1, "the app is still there");
  assert.deepEqual(opened, []);
  assert.equal(totem.context.pages().length, 1);
  assert.equal(await page.evaluate(() => visualViewport.scale), 1);
  assert.deepEqual(totem.asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)), []);
  // It goes on as if nothing had been.
  await bar(page, "finish");
  await on(page, "attract");
});

// The staff's way in: five touches in the upper left corner.
async function knock(page) {
  for (let tap = 0; tap < 5; tap += 1) await page.mouse.click(20, 20);
}
async function enter(page, pin) {
  for (const digit of pin) await page.locator(`.key[data-key="${digit}"]`).click();
  await page.locator('.key[data-key="enter"]').click();
}

test("the staff alone are let in, and whoever guesses has to wait", async (t) => {
  const { page } = await openTotem(t);
  await page.mouse.click(20, 20);
  await page.clock.runFor(4_000);
  for (let tap = 0; tap < 4; tap += 1) await page.mouse.click(20, 20);
  await on(page, "attract");
  await page.clock.runFor(4_000);
  await knock(page);
  await on(page, "pin");
  for (let wrong = 0; wrong < 5; wrong += 1) await enter(page, "0000");
  await page.locator('.key[data-key="enter"][disabled]').waitFor();
  assert.doesNotMatch(await page.locator("#main").innerHTML(), /0000/);
  // Nor does it help to go away and come back.
  await page.locator('[data-action="finish"]').click();
  await page.clock.runFor(10_000);
  await knock(page);
  await page.locator('.key[data-key="enter"][disabled]').waitFor();
  await page.locator('[data-action="finish"]').click();
  await page.clock.runFor(5 * 60_000);
  await knock(page);
  await on(page, "pin");
  await enter(page, PIN);
  await on(page, "staff");
  await page.locator(".freshness").waitFor();
  await page.locator('[data-action="leave"]').click();
  await page.locator('[data-screen="staff"] .notice').waitFor();
  assert.equal(await page.evaluate(() => document.body.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }))), true);
  // Whoever forgets to leave is not staff for the next.
  await page.clock.runFor(61_000);
  await on(page, "attract");
});

test("without a PIN nobody is let in", async (t) => {
  const { pin, ...open } = STATION;
  assert.ok(pin);
  const { page } = await openTotem(t, { kiosk: open });
  await knock(page);
  await page.clock.runFor(1_000);
  await on(page, "attract");
});

test("the totem is dark while the building is closed, and calls when it opens", async (t) => {
  const { page } = await openTotem(t, { kiosk: { ...STATION, opening_hours: "Tu 10:30-18:00" }, shows: ".totem-dark" });
  assert.equal(await page.locator("#main button").count(), 0);
  await page.clock.fastForward(31 * 60_000);
  await on(page, "attract");
});

test("an ordinary page has the file of a totem and is none", async () => {
  assert.equal(await readFile(new URL("../../dist/app/kiosk.json", import.meta.url), "utf8"), "{}\n");
});
