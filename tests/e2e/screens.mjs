// Every screen of the page in every state that a person may see, and the ways there; for tests that
// look at all of them.
import { readFileSync } from "node:fs";
import { places } from "./harness.mjs";

// A working Tuesday morning.
export const NOW = "2026-11-24T10:00:00+01:00";
// A path of three steps, the second to a service that nobody has.
const PATH = readFileSync(new URL("../fixtures/path.txt", import.meta.url), "utf8").trim().split("/").at(-1);
export const languages = { it: "it-IT", en: "en-GB", ar: "ar" };

export async function goTo(page, path, screen = path.split("/")[0] || "near") {
  await page.evaluate((path) => (location.hash = `#/${path}`), path);
  await page.locator(`[data-screen="${screen}"]`).waitFor();
}

const plain = (path, screen) => (page) => goTo(page, path, screen);
const tapTile = (page, need) => page.locator(`.need-tile[data-need="${need}"]`).click();

export const STATES = {
  list: plain(""),
  "list of one need": async (page) => {
    await goTo(page, "");
    await tapTile(page, "health");
    await page.locator('.need-tile[aria-pressed="true"]').waitFor();
  },
  "nothing found": async (page) => {
    await page.locator('.chip[data-filter="step-free"]').click();
    await page.locator('.chip[data-filter="no-documents"]').click();
    await page.locator('.chip[data-filter="open"]').click();
    await page.locator("section.nothing").waitFor();
    await page.screenshot();
  },
  "everything again": async (page) => {
    await page.locator('[data-action="clear-filters"]').click();
    await page.locator(".near-list .card").first().waitFor();
  },
  listening: async (page) => {
    await page.locator('[data-action="listening"]').click();
    await tapTile(page, "food");
    await page.locator('.need-tile[data-heard="true"]').waitFor();
  },
  map: async (page) => {
    await page.locator('[data-action="listening"]').click();
    await page.locator('[data-action="show-map"]').click();
    await page.locator("#map[data-map-ready]").waitFor();
  },
  "list again": (page) => page.locator('[data-action="show-list"]').click(),
  service: async (page) => {
    await page.locator(".near-list .card .card-title").first().click();
    await page.locator('[data-screen="service"]').waitFor();
  },
  "saved service": async (page) => {
    await page.locator('[data-screen="service"] [data-action="save"]').click();
    await page.locator('[data-screen="service"] [data-action="save"][aria-pressed="true"]').waitFor();
  },
  outreach: async (page) => {
    await goTo(page, "outreach");
    await page.locator(".shown .card").first().waitFor();
    await page.locator('.shown [data-action="collect"]').first().click();
    await page.locator(".to-handout").waitFor();
  },
  "outreach in a zone": async (page) => {
    await page.locator('[data-choice="zone"]').click();
    await page.locator("#area-zone").waitFor();
  },
  "outreach in a circle": async (page) => {
    await page.locator('[data-choice="circle"]').click();
    await page.locator("#map[data-map-ready]").waitFor();
  },
  "large code": async (page) => {
    await page.locator('.shown [data-action="show-code"]').first().click();
    await page.locator(".big-code-picture .code-picture").waitFor();
  },
  handout: async (page) => {
    await goTo(page, "outreach/handout", "handout");
    await page.locator(".collected").waitFor();
  },
  saved: async (page) => {
    await goTo(page, "saved");
    await page.locator(".saved-services .card").waitFor();
  },
  "erase asked about": async (page) => {
    await page.locator('[data-action="erase"]').click();
    await page.locator('[data-action="erase-no"]').waitFor();
  },
  guides: async (page) => {
    await goTo(page, "guides");
    await page.locator('[data-screen="guides"] .rows .row').first().waitFor();
  },
  guide: async (page) => {
    await page.locator('[data-screen="guides"] .rows .row').first().click();
    await page.locator(".guide-step .door").first().waitFor();
  },
  "papers ticked": async (page) => {
    await page.locator(".papers input").first().check();
    await page.locator('[data-action="clear-ticks"]').waitFor();
    await page.locator(".sources summary").first().click();
  },
  report: async (page) => {
    await goTo(page, "");
    await page.locator(".near-list .card .card-title").first().click();
    await page.locator('[data-screen="service"] [data-action="report"]').click();
    await page.locator('[data-screen="report"] [data-choice="hours"]').click();
  },
  "report ready": async (page) => {
    await page.locator('[data-action="report-keep"]').click();
    await page.locator('[data-part="report-ways"] [role="status"]').waitFor();
  },
  "saved with a list and a report": async (page) => {
    await goTo(page, "saved");
    await page.locator(".saved-lists .row").waitFor();
    await page.locator("[data-report]").waitFor();
  },
  "place of safety": async (page) => {
    await goTo(page, "");
    await tapTile(page, "safety");
    await page.locator('.near-list .card[data-need="safety"] .card-title').first().click();
    await page.locator('[data-screen="service"] h1').waitFor();
    await page.locator('[data-action="quick-exit"]').waitFor();
  },
  recipe: async (page) => {
    await page.locator('[data-action="quick-exit"]').click();
    await page.locator('[data-screen="recipe"]').waitFor();
  },
  "no path": plain("path"),
  "path prepared": async (page) => {
    await goTo(page, "compose");
    await page.locator("[data-add]").first().click();
    await page.locator("[data-draft] summary").first().click();
  },
  "path shown": async (page) => {
    await page.locator('[data-action="path-show"]').click();
    await page.locator("svg.code-picture.wide").waitFor();
  },
  "path that came": (page) => goTo(page, `path/${PATH}`, "prepared"),
  "my path": async (page) => {
    await page.locator('[data-action="path-keep"]').click();
    await page.locator('[data-screen="path"] [data-step]').first().waitFor();
    await page.locator('[data-action="path-delete"]').click();
  },
  search: plain("search"),
  "search with answers": async (page) => {
    await page.locator("#search-field").fill("Perugia");
    await page.locator('[data-screen="search"] .row').first().waitFor();
  },
  "search without answers": async (page) => {
    await page.locator("#search-field").fill("zzzzzzzz");
    await page.locator('[data-screen="search"] .row').first().waitFor({ state: "detached" });
  },
  town: plain("town"),
  "no such town": async (page) => {
    await page.locator("#town-field").fill("zzzz");
    await page.locator(".letter").first().waitFor({ state: "detached" });
  },
  language: plain("language"),
  look: plain("look"),
  accessibility: plain("accessibility"),
  emergency: plain("emergency"),
  about: plain("about"),
  data: plain("data"),
  changes: plain("changes"),
  install: plain("install"),
  privacy: plain("privacy"),
  licences: plain("licences"),
  "not found": plain("no/such/screen", "not-found"),
};

// Opens the list on this phone's page at a known moment.
export async function openList({ page, context, origin }) {
  await context.clock.setFixedTime(new Date(NOW));
  await page.goto(origin);
  await page.locator("#main .near-list .card").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

// The phone that sees them: small, in Perugia.
export const phone = (tag, more = {}) => ({
  at: places.perugia, locale: languages[tag], size: [360, 740], deviceScaleFactor: 1, ...more,
});
