// A totem: the page with its owner's file, on a large screen that stands upright or lies.
import { writeFile } from "node:fs/promises";
import { pbkdf2Sync } from "node:crypto";
import { join } from "node:path";
import { copyOfPage, openBrowser, openPhone, plainDrawing, serve } from "./harness.mjs";

export const SIZES = { upright: [1080, 1920], lying: [1920, 1080] };
// A working Tuesday morning.
export const NOW = "2026-11-24T10:00:00+01:00";
export const PIN = "2580";

// What `passi kiosk --make-pin` makes of the PIN, with a salt of its own.
const ROUNDS = 100_000;
const salt = Buffer.from("00112233445566778899aabbccddeeff", "hex");
const hash = pbkdf2Sync(PIN, salt, ROUNDS, 32, "sha256");

export const STATION = {
  name: "Stazione di Foligno",
  place: { lat: 42.9536, lon: 12.7056 },
  languages: [],
  idle_s: 60,
  pin: `pbkdf2-sha256$${ROUNDS}$${salt.toString("hex")}$${hash.toString("hex")}`,
};

// A totem with a clock that stands still until it is told to go on.
export async function openTotem(t, { size = SIZES.upright, kiosk = STATION, browserFlags = plainDrawing, clock = true, shows = '[data-screen="attract"]', ...more } = {}) {
  const folder = await copyOfPage(t);
  await writeFile(join(folder, "app/kiosk.json"), JSON.stringify(kiosk));
  const server = await serve(folder);
  t.after(() => server.stop());
  const browser = await openBrowser(browserFlags);
  t.after(() => browser.close());
  // Another file than the one that the page was made with: nothing may keep the page's own.
  const totem = await openPhone(browser, {
    size, locale: "it-IT", deviceScaleFactor: 1, isMobile: false, serviceWorkers: "block", ...more,
  });
  const page = await totem.context.newPage();
  if (clock) await page.clock.install({ time: new Date(NOW) });
  // What the program works in, to be weighed.
  await page.addInitScript(() => {
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const own = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        const made = await own.apply(WebAssembly, given);
        globalThis.passiMemory ??= (made.instance ?? made).exports?.memory;
        return made;
      };
    }
  });
  await page.goto(server.origin);
  await page.locator(shows).waitFor({ state: "attached" });
  return { page, totem, origin: server.origin, browser };
}

// Begins a visit in this language.
export async function begin(page, tag) {
  await page.locator(`.totem-languages [data-locale="${tag}"]`).click();
  await page.locator('[data-screen="near"] .card').first().waitFor();
}

export const bar = (page, action) => page.locator(`.totem-bar [data-action="${action}"]`).click();
export const on = (page, screen) => page.locator(`[data-screen="${screen}"]`).waitFor();
