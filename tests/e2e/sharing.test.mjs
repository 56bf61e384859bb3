// Passing a service on and reporting a mistake: what comes out is read by programs that are not ours.
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

// Two desks and a protected centre of the data; the second desk gets an Arabic name.
const [DESK, OTHER, CENTRE] = ["u031", "u032", "u117"];
const ARABIC = "مكتب شؤون الأجانب والهجرة، ف ق";
const OPERATORS = "segnalazioni@example.org";
const AUTUMN = "2026-10-20T10:00:00+02:00";

let browser, dir;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), "passi-sharing-"));
  const source = join(dir, "source");
  await cp(join(root, "assets/umbria"), source, { recursive: true });
  const change = async (name, how) =>
    writeFile(join(source, name), how(await readFile(join(source, name), "utf8")));
  await change("release.toml", (text) => `${text}reports_to = "${OPERATORS}"\n`);
  const line = new RegExp(`^(${OTHER},active,)("[^"]*"|[^,]*)`, "m");
  await change("services.csv", (text) => text.replace(line, `$1${ARABIC}`));
  execFileSync(publisher, ["snapshot", "--source", source, "--out", join(dir, "snapshot.db")]);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await rm(dir, { recursive: true });
});

// A phone on an autumn morning with the data of above, at one address of the app.
async function open(t, path, { locale, init, snapshot = join(dir, "snapshot.db") } = {}) {
  const folder = await copyOfPage(t);
  if (snapshot) {
    await cp(snapshot, join(folder, "app/snapshot.db"));
    await rm(join(folder, "app/snapshot.db.gz"), { force: true });
  }
  const server = await serve(folder);
  t.after(() => server.stop());
  const phone = await openPhone(browser, { locale });
  t.after(() => phone.context.close());
  await phone.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await phone.context.clock.setFixedTime(AUTUMN);
  if (init) await phone.context.addInitScript(init);
  const page = await phone.context.newPage();
  await page.goto(`${server.origin}/#/${path}`);
  await page.locator("main[data-screen]").waitFor();
  return page;
}

const part = (page, name) => page.locator(`[data-part="${name}"]`);
const unfold = (page, name) => part(page, name).locator("> summary").click();
const press = (page, action) => page.locator(`[data-action="${action}"]`).click();
const told = (page, passed) => page.locator(`[data-passed="${passed}"]`).waitFor();
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

async function openSharing(t, id, options) {
  const page = await open(t, `service/${id}`, options);
  await unfold(page, "share");
  return page;
}

// The file that comes of this, as a text and as others understand it.
async function handed(page, kind, action) {
  const coming = page.waitForEvent("download");
  await press(page, action);
  const download = await coming;
  assert.equal(download.suggestedFilename(), `passi.${kind}`);
  const path = join(dir, `handed.${kind}`);
  await download.saveAs(path);
  await told(page, "share-given");
  const read = execFileSync(python, [reader, kind, path], { encoding: "utf8" });
  return { text: await readFile(path, "utf8"), read: JSON.parse(read) };
}

async function choose(page, day, time) {
  await page.locator("#appointment-day").fill(day);
  await page.locator("#appointment-time").fill(time);
}

async function readCode(page, name) {
  await unfold(page, "share-qr");
  const picture = join(dir, `${name}.png`);
  await part(page, "share-qr").locator("svg.code-picture").screenshot({ path: picture });
  return execFileSync("zbarimg", ["--quiet", "--nodbus", "--raw", picture], { encoding: "utf8" }).trimEnd();
}

test("another camera reads name, address and telephone, in Italian and in Arabic", async (t) => {
  for (const [id, name] of [[DESK, "Guardia medica di Città di Castello"], [OTHER, ARABIC], [CENTRE, "Centro antiviolenza"]]) {
    const page = await openSharing(t, id);
    const read = await readCode(page, id);
    assert.ok(read.startsWith(name), read);
    assert.match(read, /^\+39\d+$/m);
    assert.equal(read, await part(page, "share-qr").locator(".code-words").textContent());
  }
});

test("without a share sheet the text is on the clipboard", async (t) => {
  const page = await openSharing(t, DESK);
  for (const action of ["share-text", "copy-text"]) {
    await page.evaluate(() => navigator.clipboard.writeText("-"));
    await press(page, action);
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "-");
    await told(page, "copied");
    assert.match(await clipboard(page), /^Guardia medica di Città[^]*\nChiama [\d\u00a0]+[^]*\nNon ancora verificato\n/);
  }
});

test("where there is a share sheet, it gets the words; who closes it is told nothing", async (t) => {
  const init = () => {
    navigator.canShare = () => true;
    navigator.share = async ({ text }) => {
      globalThis.shared = text;
      if (globalThis.closes) throw new DOMException("closed", "AbortError");
    };
  };
  const page = await openSharing(t, OTHER, { init, locale: "ar" });
  await page.evaluate(() => { globalThis.closes = true; });
  await press(page, "share-text");
  await page.waitForFunction(() => globalThis.shared);
  assert.equal(await page.locator("[data-passed]").count(), 0);
  await page.evaluate(() => { globalThis.closes = false; });
  await press(page, "share-text");
  await told(page, "share-given");
  const shared = await page.evaluate(() => globalThis.shared);
  assert.ok(shared.startsWith(`${ARABIC}\n`), shared);
});

test("an address book takes the contact", async (t) => {
  const { read } = await handed(await openSharing(t, OTHER), "vcf", "share-contact");
  assert.equal(read.name, ARABIC);
  assert.deepEqual(read.phones.slice(0, 1).map((phone) => phone.startsWith("+39")), [true]);
  assert.equal(read.address[2], "Pietralunga");
  assert.match(read.note, /^Non ancora verificato/);
});

test("a calendar takes the appointment at the right hour on both sides of a change", async (t) => {
  const page = await openSharing(t, OTHER);
  await unfold(page, "share-appointment");
  for (const [day, offset] of [
    ["2026-10-24", "+02:00"],
    ["2026-10-25", "+01:00"],
    ["2027-03-27", "+01:00"],
    ["2027-03-28", "+02:00"],
  ]) {
    await choose(page, day, "09:30");
    const { read } = await handed(page, "ics", "share-appointment");
    assert.equal(read.zone, "Europe/Rome");
    assert.equal(read.start, `${day}T09:30:00${offset}`);
    assert.equal(read.by_its_rules, read.start);
    assert.equal(read.stamp, "2026-10-20T08:00:00+00:00");
    assert.deepEqual([read.title, read.alarm_s, read.errors], [ARABIC, -86_400, []]);
    assert.match(read.place, /Pietralunga$/);
  }
});

test("what is past, or was not chosen, is no appointment", async (t) => {
  const page = await openSharing(t, OTHER);
  await unfold(page, "share-appointment");
  let downloads = 0;
  page.on("download", () => { downloads += 1; });
  await press(page, "share-appointment");
  await told(page, "appointment-wrong");
  await choose(page, "2026-10-20", "09:59");
  await press(page, "share-appointment");
  await told(page, "appointment-wrong");
  await choose(page, "2026-10-20", "10:01");
  await handed(page, "ics", "share-appointment");
  assert.equal(await page.locator('[data-passed="appointment-wrong"]').count(), 0);
  assert.equal(downloads, 1);
});

test("of a protected centre nothing nearer than its town goes out", async (t) => {
  const page = await openSharing(t, CENTRE);
  const code = await readCode(page, CENTRE);
  const contact = await handed(page, "vcf", "share-contact");
  await unfold(page, "share-appointment");
  await choose(page, "2026-11-24", "10:00");
  const entry = await handed(page, "ics", "share-appointment");
  await press(page, "copy-text");
  await told(page, "copied");
  for (const out of [code, contact.text, entry.text, await clipboard(page)]) {
    assert.doesNotMatch(out, /42[.,]56|12[.,]64|GEO|ADR/);
  }
  assert.deepEqual([contact.read.address, contact.read.point], [null, null]);
  assert.deepEqual([entry.read.title, entry.read.place, entry.read.about], ["Come appuntamento, Terni", null, null]);
  assert.doesNotMatch(entry.text, /antiviolenza|Liberetutte|u117|\+39/);
});

// Says what is wrong, in these words; the letter that comes of it.
async function report(page, kind, words) {
  await page.locator(`[data-choice="${kind}"]`).click();
  await page.locator("#report-words").fill(words);
  await press(page, "report-keep");
  return (await page.locator("main .code-words").textContent()).trimEnd();
}

test("a report is a letter to whoever the data names, and says nothing of the person", async (t) => {
  const words = "أغلق المكتب & «più» 50%";
  const page = await open(t, `service/${OTHER}`);
  await press(page, "report");
  const letter = await report(page, "closed", `${words}\n`);
  assert.equal(letter, [
    "Passi report 1", "data: umbria 1-1", "date: 2026-10-20", `record: ${OTHER}`, "kind: closed",
    `words: ${words}`, "end",
  ].join("\n"));
  const link = await page.locator('[data-action="report-mail"]').getAttribute("href");
  const [, to, subject, body] = link.match(/^mailto:([^?]+)\?subject=([^&]*)&body=([^&]*)$/);
  assert.equal(to, OPERATORS);
  assert.equal(decodeURIComponent(subject), `Passi: errore nella scheda ${OTHER}`);
  assert.equal(decodeURIComponent(body).replaceAll("\r\n", "\n").trimEnd(), letter);
  await press(page, "report-share");
  await told(page, "copied");
  const mail = join(dir, "mail.txt");
  await writeFile(mail, await clipboard(page));
  const listed = execFileSync(publisher, ["reports", "--json", mail], { encoding: "utf8" });
  const [{ record, kind, words: said }] = JSON.parse(listed).tasks;
  assert.deepEqual([record, kind, said], [OTHER, "closed", [words]]);
  await press(page, "report-sent");
  await page.locator('main[data-screen="service"]').waitFor();
});

test("where nobody takes reports that is said, and a report can be thrown away", async (t) => {
  const page = await open(t, `report/${CENTRE}`, { snapshot: null });
  assert.ok(await page.locator('[data-action="report-keep"]').isDisabled());
  const letter = await report(page, "moved", "");
  assert.doesNotMatch(letter, /42[.,]56|12[.,]64|Liberetutte/);
  await page.getByText("I nostri dati non dicono ancora chi riceve le segnalazioni").waitFor();
  assert.equal(await page.locator('[data-action="report-mail"]').count(), 0);
  await press(page, "report-drop");
  await page.locator('[data-action="report-keep"]').waitFor();
});
