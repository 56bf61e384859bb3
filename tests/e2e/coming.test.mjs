// What comes and goes: meetings and desks with days, from the operators' tables to the calendar.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { copyOfPage, openBrowser, openPhone, program, serve } from "./harness.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const publisher = join(dirname(program), "passi-publish");
const shell = (script) => execFileSync("bash", ["-c", script], { cwd: root, encoding: "utf8" }).trim();
const python = join(shell("source scripts/toolchain.sh; format_readers"), "bin/python");
const reader = join(root, "tests/e2e/read_formats.py");

const TUESDAY = "2026-11-24T10:00:00+01:00";

// All of it invented: a meeting with everything, one with nothing, and a stop of a desk.
const MEETINGS = `id,status,name,organization,theme,starts_at,ends_at,municipality,place_name,address,postal_code,lat,lon,precision,coordinates_source,languages,interpreters,childcare,seats,accessibility,phones,email,whatsapp,website,source_url,source_date,verified_on,note
test-rights,active,Incontro di prova sui diritti,Ente di prova,labour-rights,2026-12-03 17:00,2026-12-03 19:00,054039,Sala di prova,Via di Prova 1,06121,43.1107,12.3908,exact,prova,it,ar;bn,yes,25,step-free,+39075000001,,,,https://example.org/incontro,2026-11,,
test-bare,active,Incontro di prova senza dettagli,,health,2026-12-02 10:00,,054039,,,,43.1107,12.3908,municipality,prova,,,,,,,,,,https://example.org/incontro,,,
`;

let browser, dir;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "passi-coming-"));
  const source = join(dir, "source");
  await cp(join(root, "assets/umbria"), source, { recursive: true });
  await writeFile(join(source, "meetings.csv"), MEETINGS);
  const services = join(source, "services.csv");
  const table = await readFile(services, "utf8");
  const columns = table.split("\n").find((line) => !line.startsWith("#")).split(",");
  const stop = {
    id: "test-stop", status: "active", name: "Sportello mobile di prova", category: "immigration-desk",
    municipality: "054039", lat: "43.1107", lon: "12.3908", precision: "exact", coordinates_source: "prova",
    opening_hours: "Tu 09:00-13:00; Aug off", hours_text: "il martedì", itinerant: "yes",
    source_url: "https://example.org/sportello", confidence: "low",
  };
  await writeFile(services, `${table}${columns.map((column) => stop[column] ?? "").join(",")}\n`);
  execFileSync(publisher, ["snapshot", "--source", source, "--out", join(dir, "snapshot.db")]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await rm(dir, { recursive: true });
});

async function open(t, path) {
  const folder = await copyOfPage(t);
  await cp(join(dir, "snapshot.db"), join(folder, "app/snapshot.db"));
  await rm(join(folder, "app/snapshot.db.gz"), { force: true });
  const server = await serve(folder);
  t.after(() => server.stop());
  const phone = await openPhone(browser, {});
  t.after(() => phone.context.close());
  await phone.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await phone.context.clock.setFixedTime(TUESDAY);
  const page = await phone.context.newPage();
  await page.goto(`${server.origin}/#/${path}`);
  await page.locator("main[data-screen]").waitFor();
  return { page, context: phone.context };
}

const cards = (page) => page.locator(".cards .card").evaluateAll((all) => all.map(({ dataset }) => dataset.id));

// The entry for a calendar that comes of this button, as another program understands it.
async function entry(page, button) {
  const coming = page.waitForEvent("download");
  await button.click();
  const path = join(dir, "entry.ics");
  await (await coming).saveAs(path);
  return JSON.parse(execFileSync(python, [reader, "ics", path], { encoding: "utf8" }));
}

test("a meeting is found, narrowed, kept in the calendar and passed on", async (t) => {
  const { page } = await open(t, "");
  await page.locator('.near [data-action="meetings"]').click();
  await page.locator('main[data-screen="meetings"] .card').first().waitFor();
  assert.deepEqual(await cards(page), ["test-bare", "test-rights"]);
  for (const [narrow, left] of [
    () => page.locator('[data-filter="childcare"]').click(),
    () => page.locator('[data-filter="language"] select').selectOption("bn"),
    () => page.locator('[data-filter="theme"] select').selectOption("labour-rights"),
  ].map((narrow) => [narrow, ["test-rights"]])) {
    await narrow();
    await page.locator(".card").nth(1).waitFor({ state: "detached" });
    assert.deepEqual(await cards(page), left);
  }
  await page.locator('[data-filter="theme"] select').selectOption("health");
  await page.locator(".card").waitFor({ state: "detached" });
  await page.locator('[data-filter="theme"] select').selectOption("labour-rights");
  await page.locator('.card[data-id="test-rights"] .card-title').click();
  await page.locator('main[data-screen="meeting"]').waitFor();

  const kept = await entry(page, page.locator('[data-action="keep-visit"]'));
  assert.equal(kept.start, "2026-12-03T17:00:00+01:00");
  assert.deepEqual([kept.title, kept.lasts_s, kept.errors], ["Incontro di prova sui diritti", 7_200, []]);
  assert.match(kept.place, /Via di Prova 1.*Perugia$/);
  await page.locator('[data-action="copy-text"]').click();
  await page.locator('[data-passed="copied"]').waitFor();
  const told = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [/Incontro di prova sui diritti/, /3 dic 2026/, /17:00–19:00/, /Via di Prova 1/, /25 posti/]) {
    assert.match(told, part);
  }
});

test("what is over is not told, by the clock alone", async (t) => {
  const { page, context } = await open(t, "meetings");
  await page.locator(".card").first().waitFor();
  for (const [now, left] of [
    ["2026-12-02T23:59:00+01:00", ["test-bare", "test-rights"]],
    ["2026-12-03T00:00:00+01:00", ["test-rights"]],
    ["2026-12-03T19:00:00+01:00", []],
  ]) {
    await context.clock.setFixedTime(now);
    await page.reload();
    await page.locator(left.length ? ".card" : ".lead").first().waitFor();
    assert.deepEqual(await cards(page), left, now);
  }
});

test("a desk that comes on Tuesdays tells its visits, and each goes into the calendar", async (t) => {
  const { page } = await open(t, "service/test-stop");
  const visits = page.locator('[data-part="visits"] li');
  await visits.first().waitFor();
  assert.match(await visits.nth(0).innerText(), /^Oggi.*09:00–13:00/, "it is here today");
  assert.match(await visits.nth(2).innerText(), /^mar · 15 dic 2026/, "nobody knows of the holiday of 8 December");
  const kept = await entry(page, visits.nth(1).locator("button"));
  assert.equal(kept.start, "2026-12-01T09:00:00+01:00");
  assert.deepEqual([kept.title, kept.lasts_s], ["Sportello mobile di prova", 14_400]);
});
