// Asking for a mediator where there is no network: the form, the draft of the e-mail, what is kept of it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { goTo } from "./faults.mjs";
import { copyOfPage, kept, openBrowser, openPhone, program, serve } from "./harness.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const publisher = join(dirname(program), "passi-publish");
const TUESDAY = "2026-11-24T10:00:00+01:00";

// All of it invented: a desk with hours, one without, and their form.
const desk = (id, province, left) => `
[[desk]]
id = "${id}"
status = "active"
province = "${province}"
name = "Mediazione di prova ${province}"
office = "Ufficio di prova"
email = "mediazione@example.org"
phones = ["+39075000001"]
languages = ["ar", "uk"]
hours_budget = 1200
hours_left = ${left}
hours_on = "2026-11-20"
instead = ["u024"]
form = "standard"
source_url = "https://example.org/bando"

[[desk.sheet]]
label = { it = "Chi può chiedere", en = "Who may ask" }
text = { it = "Gli enti pubblici della provincia." }
`;
const FORM = `
[[form]]
id = "standard"

[[form.field]]
id = "body"
kind = "line"
required = true
max = 80
label = { it = "Ente che chiede", en = "Body that asks" }

[[form.field]]
id = "language"
kind = "language"
required = true
label = { it = "Lingua", en = "Language" }

[[form.field]]
id = "day"
kind = "date"
required = true
min = 2
label = { it = "Giorno", en = "Day" }

[[form.field]]
id = "hours"
kind = "number"
min = 1
max = 8
label = { it = "Quante ore", en = "How many hours" }

[[form.field]]
id = "why"
kind = "text"
max = 200
label = { it = "Motivo", en = "Why" }
`;

let browser, dir;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "passi-mediation-"));
  const source = join(dir, "source");
  await cp(join(root, "assets/umbria"), source, { recursive: true });
  await writeFile(join(source, "mediation.toml"), desk("test-pg", "Perugia", 340) + desk("test-tr", "Terni", 0) + FORM);
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
  // Or the page would not keep it: its list of files has the hash of each.
  const snapshot = await readFile(join(dir, "snapshot.db"));
  const sha256 = createHash("sha256").update(snapshot).digest("hex");
  const worker = await readFile(join(folder, "sw.js"), "utf8");
  const listed = /("app\/snapshot\.db": \{\s*"size": )\d+(,\s*"sha256": ")[0-9a-f]+/;
  await writeFile(join(folder, "sw.js"), worker.replace(listed, `$1${snapshot.length}$2${sha256}`));
  await rm(join(folder, "sw.js.gz"), { force: true });
  const server = await serve(folder);
  t.after(() => server.stop());
  const phone = await openPhone(browser, { locale: "en-GB" });
  t.after(() => phone.context.close());
  await phone.context.clock.setFixedTime(TUESDAY);
  const page = await phone.context.newPage();
  await page.goto(`${server.origin}/#/${path}`);
  await page.locator("main[data-screen]").waitFor();
  return { page, phone, context: phone.context, origin: server.origin };
}

const wrong = (page) => page.locator("[data-wrong]").evaluateAll((all) => all.map(({ dataset }) => dataset.wrong));

test("a request is filled in, mended, drafted and kept without a network, and erased with all the rest", async (t) => {
  const { page, phone, context, origin } = await open(t, "about");
  await kept(page);
  await context.setOffline(true);
  await page.locator('[data-screen="about"] [data-action="mediation"]').click();
  await page.locator('[data-desk="test-pg"]').click();
  await page.locator('[data-action="mediation-ask"]').click();
  await page.locator('main[data-screen="mediation-ask"]').waitFor();

  await page.locator("#ask-hours").fill("nine");
  await page.locator("#ask-day").fill("2026-11-25");
  await page.locator('[data-action="mediation-prepare"]').click();
  await page.waitForFunction(() => document.activeElement?.dataset.part === "wrong");
  assert.deepEqual(await wrong(page), ["body", "language", "day", "hours"]);
  const day = page.locator('[data-field="day"]');
  assert.match(await day.locator("#ask-day-wrong").innerText(), /26 Nov 2026/);
  assert.equal(await page.locator("#ask-day").getAttribute("aria-invalid"), "true");
  assert.equal(await page.locator("#ask-day").getAttribute("aria-describedby"), "ask-day-wrong");
  await page.locator('[data-wrong="language"]').click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "ask-language");

  await page.locator("#ask-body").fill("Scuola & Comune");
  await page.locator("#ask-language").selectOption("ar");
  await page.locator("#ask-day").fill("2026-12-01");
  await page.locator("#ask-why").fill("Colloquio\nمدرسة");
  // Whoever looks something up meanwhile finds the answers again.
  await goTo(page, "emergency");
  await page.goBack();
  await page.locator('main[data-screen="mediation-ask"]').waitFor();
  assert.equal(await page.locator("#ask-body").inputValue(), "Scuola & Comune");
  assert.equal(await page.locator("#ask-language").inputValue(), "ar");
  await page.locator('[data-action="mediation-prepare"]').click();
  await page.waitForFunction(() => document.activeElement?.dataset.part === "wrong");
  assert.deepEqual(await wrong(page), ["hours"]);
  await page.locator("#ask-hours").fill("3");
  assert.deepEqual(await wrong(page), []);
  await page.locator('[data-action="mediation-prepare"]').click();

  await page.locator('main[data-screen="mediation-request"]').waitFor();
  const address = await page.locator('[data-action="request-mail"]').getAttribute("href");
  const [to, asked] = address.split("?");
  assert.equal(to, "mailto:mediazione@example.org");
  const { subject, body } = Object.fromEntries(new URLSearchParams(asked.replaceAll("+", "%2B")));
  assert.equal(subject, "Richiesta di mediazione culturale – Mediazione di prova Perugia");
  assert.deepEqual(body.split("\r\n").filter(Boolean), [
    "A: Ufficio di prova <mediazione@example.org>",
    "Ente che chiede", "Scuola & Comune",
    "Lingua", "arabo",
    "Giorno", "01/12/2026",
    "Quante ore", "3",
    "Motivo", "Colloquio", "مدرسة",
    "Richiesta preparata il 24/11/2026 con Passi",
  ]);
  await page.evaluate(() => (window.print = () => (document.body.dataset.printed = "yes")));
  await page.locator('[data-action="request-paper"]').click();
  await page.locator('body[data-printed="yes"]').waitFor();
  await page.emulateMedia({ media: "print" });
  const paper = await page.locator(".print-sheet").innerText();
  assert.ok(paper.startsWith(subject) && paper.includes("Scuola & Comune") && paper.includes("01/12/2026"), paper);
  assert.equal(await page.locator('[data-action="request-mail"]').isVisible(), false, "paper has no buttons");
  await page.emulateMedia({ media: null });

  await page.close();
  const later = await context.newPage();
  await later.goto(`${origin}/#/mediation`);
  const row = later.locator("[data-request]");
  await row.waitFor();
  assert.match(await row.innerText(), /Mediazione di prova Perugia[^]*24 Nov 2026[^]*Scuola & Comune/);
  await row.click();
  assert.equal(await later.locator('[data-action="request-mail"]').getAttribute("href"), address);
  await later.locator('[data-action="request-again"]').click();
  await later.locator('main[data-screen="mediation-ask"]').waitFor();
  assert.equal(await later.locator("#ask-why").inputValue(), "Colloquio\nمدرسة");
  await later.locator("#ask-body").fill("Ospedale");
  await later.locator('[data-action="mediation-prepare"]').click();
  await later.locator('main[data-screen="mediation-request"]').waitFor();
  await later.locator('[data-action="request-drop"]').click();
  await later.locator('main[data-screen="mediation"]').waitFor();
  await later.locator('[data-request="2"]').waitFor({ state: "detached" });
  assert.equal(await later.locator('[data-request="1"]').count(), 1, "the other is there still");

  await goTo(later, "saved");
  await later.locator('[data-action="erase"]').click();
  await later.locator('[data-action="erase-yes"]').click();
  await later.locator('[data-keeping="erased"]').waitFor();
  await goTo(later, "mediation");
  await later.locator('[data-desk="test-pg"]').waitFor();
  assert.equal(await later.locator("[data-request]").count(), 0);
  await later.reload();
  await later.locator('[data-desk="test-pg"]').waitFor();
  assert.equal(await later.locator("[data-request]").count(), 0);
  phone.check(origin);
});

test("where the hours are used up it says so, and what else there is", async (t) => {
  const { page } = await open(t, "mediation");
  const row = page.locator('[data-province="Terni"] [data-desk="test-tr"]');
  assert.match(await row.innerText(), /used up \(20 Nov 2026\)/);
  await row.click();
  await page.locator('main[data-screen="mediation-desk"] [data-hours="none"]').waitFor();
  assert.equal(await page.locator('[data-part="instead"] .card[data-id="u024"]').count(), 1);
  await page.locator('[data-part="instead"] .card-title').click();
  await page.locator('main[data-screen="service"]').waitFor();
  await page.goBack();
  await page.locator('[data-action="mediation-ask"]').click();
  await page.locator('main[data-screen="mediation-ask"]').waitFor();
});
