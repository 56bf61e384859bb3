// The operators' editor in a browser: what it shows as one types, what it writes, and whom it turns away.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { edit, field, found, inNobodysWay, look, open, picture, root, row, said, services, source, without, words, write } from "./editor.mjs";

test("a telephone is judged as it is typed, and its save is one line", async () => {
  const folder = source();
  const was = services(folder);
  const { page, context, check } = await open(await edit(folder), "");
  await page.getByRole("searchbox").fill("u474");
  await page.locator(".entry").click();
  await field(page, "phones").waitFor();
  await field(page, "phones").fill("+39 075 12");
  await found(page, "phones").getByText("is no number").waitFor();
  await field(page, "phones").fill("+390000000000");
  await found(page, "phones").getByText("no such telephone number").waitFor();
  assert.equal(services(folder), was, "nothing is written before somebody says so");
  await field(page, "phones").fill("+390755721111 (centralino)");
  await page.waitForFunction(() => !document.querySelector('[data-column="phones"] .found').children.length);
  await look(page);
  const dialogue = page.getByRole("dialog");
  await dialogue.locator("ins").getByText("+390755721111 (centralino)").waitFor();
  assert.equal((await dialogue.locator("del").textContent()).slice(2), row(was, "u474"));
  await write(page);
  await said(page, "Saved: services.csv, line 323");
  const is = services(folder);
  assert.equal(without(is, "u474"), without(was, "u474"));
  assert.match(row(is, "u474"), /\+390755721111 \(centralino\)/);
  assert.ok(readdirSync(folder).every((name) => !name.endsWith(".new")));
  check();
  await context.close();
});

test("the pin is placed by a click and by keys, and told where it is not", async () => {
  const folder = source();
  const { page, context, check } = await open(await edit(folder), "services/u001");
  await page.getByRole("button", { name: "The whole municipality" }).click();
  const map = page.getByRole("application");
  await map.scrollIntoViewIfNeeded();
  const { width, height } = await map.boundingBox();
  await map.click({ position: { x: width * 0.5, y: height * 0.5 } });
  await page.locator(".where").getByText("The pin is in Città di Castello").waitFor();
  const lat = async () => Number(await field(page, "lat").inputValue());
  const placed = await lat();
  await map.focus();
  await map.press("ArrowUp");
  assert.ok((await lat()) > placed);
  await map.press("Shift+ArrowDown");
  assert.ok((await lat()) < placed);
  await map.click({ position: { x: width * 0.02, y: height * 0.98 } });
  await page.locator(".where").getByText("outside Città di Castello").waitFor();
  await field(page, "precision").selectOption("exact");
  await found(page, "lat").getByText("points outside their municipality").waitFor();
  // Dragged by its head, back into the town.
  const pin = await page.locator(".pin circle").boundingBox();
  const box = await map.boundingBox();
  await page.mouse.move(pin.x + pin.width / 2, pin.y + pin.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + width / 2, box.y + height / 2, { steps: 5 });
  await page.mouse.up();
  await page.locator(".where").getByText("The pin is in Città di Castello").waitFor();
  await look(page);
  await page.getByRole("dialog").getByText("Latitude").waitFor();
  await write(page);
  await said(page, "Saved");
  assert.match(row(services(folder), "u001"), new RegExp(`,${await field(page, "lat").inputValue()},`));
  check();
  await context.close();
});

test("who edits a protected place is warned", async () => {
  const folder = source();
  const editor = await edit(folder);
  const [id] = services(folder).split("\n").find((line) => /^u\d+,active,.*,antiviolence,/.test(line)).split(",");
  const { page, context, check } = await open(editor, `services/${id}`);
  const warning = page.getByText("A protected place.");
  await warning.waitFor();
  await field(page, "address").fill("una via");
  await found(page, "address").getByText("published with its municipality only").waitFor();
  await field(page, "hide_location").selectOption("no");
  await warning.waitFor({ state: "hidden" });
  check();
  await context.close();
});

test("hours are shown for two weeks, holidays by name, and a fault where it is", async () => {
  const { page, context, check } = await open(await edit(source()), "services/u001");
  const days = page.locator(".days tr");
  await days.first().waitFor();
  assert.equal(await days.count(), 14);
  const day = (date) => page.locator(".days tr", { hasText: date }).locator("td").textContent();
  await field(page, "opening_hours").fill("Mo-Fr 09:00-13:00, Tu 15:30-17:30");
  await page.locator(".days tr", { hasText: "2026-12-01" }).getByText("09:00–13:00, 15:30–17:30").waitFor();
  assert.equal(await day("2026-11-28"), "closed");
  const holiday = page.locator(".days tr", { hasText: "2026-12-08" });
  assert.match(await holiday.textContent(), /Immaculate Conception.*the rule does not say: not known/);
  await field(page, "opening_hours").fill("Mo-Fr 09:00-13:00; Xx 10:00");
  await page.locator(".rule mark").waitFor();
  assert.equal(await page.locator(".rule mark").textContent(), "X");
  await field(page, "opening_hours").fill("Tu 09:00-13:00");
  await field(page, "itinerant").selectOption("yes");
  await page.locator(".preview li", { hasText: "2026-12-01 09:00–13:00" }).waitFor();
  await field(page, "opening_hours").fill("");
  await page.locator(".preview").getByText("the hours are not known").waitFor();
  check();
  await context.close();
});

test("of two editors at once neither loses what the other wrote", async () => {
  const folder = source();
  const was = services(folder);
  const [one, two] = await Promise.all([edit(folder), edit(folder)]);
  const first = await open(one, "services/u001");
  const second = await open(two, "services/u001");
  const other = await open(two, "services/u005");
  await field(first.page, "name").fill("Sportello di Prova");
  await field(first.page, "note").fill("la prima nota");
  await field(second.page, "note").fill("la seconda nota");
  await field(other.page, "note").fill("un'altra riga");
  for (const { page } of [first, other]) {
    await look(page);
    await write(page);
    await said(page, "Saved");
  }
  await look(second.page);
  const dialogue = second.page.getByRole("dialog", { name: "Somebody else changed this record" });
  await dialogue.getByText("Sportello di Prova").waitFor();
  await dialogue.getByText("la prima nota").waitFor();
  await picture(second.page, "conflict-1280", false);
  assert.ok(!services(folder).includes("la seconda nota"), "nothing was written over the first");
  // Nobody chooses for whom it concerns.
  const merge = dialogue.getByRole("button", { name: "Go on with these" });
  assert.equal(await dialogue.getByRole("radio").count(), 2);
  assert.equal(await dialogue.getByRole("radio", { checked: true }).count(), 0);
  assert.ok(await merge.isDisabled());
  await dialogue.getByRole("radio", { name: "Note: take yours" }).check();
  await merge.click();
  assert.equal(await field(second.page, "name").inputValue(), "Sportello di Prova");
  await look(second.page);
  await write(second.page);
  await said(second.page, "Saved");
  const is = services(folder);
  assert.match(row(is, "u001"), /Sportello di Prova.*la seconda nota/);
  assert.match(row(is, "u005"), /un'altra riga/);
  assert.equal(without(without(is, "u001"), "u005"), without(without(was, "u001"), "u005"));
  first.check();
  other.check();
  for (const { context } of [first, second, other]) await context.close();
});

test("a kill during a save leaves the whole file, and the page says that nobody answers", async () => {
  const folder = source();
  const was = services(folder);
  const under = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=rename:signal=SIGKILL:when=1"];
  const editor = await edit(folder, { under });
  const { page, context } = await open(editor, "services/u001");
  await field(page, "note").fill("una nota");
  await look(page);
  await write(page);
  await said(page, "The editor is not running any more");
  await editor.ended;
  assert.equal(await field(page, "note").inputValue(), "una nota", "what was typed still stands there");
  const is = services(folder);
  assert.ok(is === was || is === was.replace(row(was, "u001"), row(is, "u001")), "the old file or the new one");
  // The next editor takes away what was left.
  await edit(folder);
  assert.ok(readdirSync(folder).every((name) => !name.endsWith(".new")));
  await context.close();
});

test("a page of another origin writes nothing, even if it knows the address", async (it) => {
  const folder = source();
  const was = services(folder);
  const editor = await edit(folder);
  const foreign = createServer((_, answer) => answer.setHeader("content-type", "text/html").end("<h1>Foreign</h1>"));
  it.after(() => foreign.close());
  await new Promise((resolve) => foreign.listen(0, "127.0.0.1", resolve));
  const { page, context, check } = await open(editor, "services/u001");
  check();
  // A change that the page itself may write, also as a form of plain text would send it.
  const target = `${editor.url}api/rows/services/u001`;
  const { version } = await (await fetch(target)).json();
  const body = JSON.stringify({ version, changes: { note: "foreign=" } });
  // In the same browser, at another port and under another name of this machine.
  for (const name of ["127.0.0.1", "localhost"]) {
    await page.goto(`http://${name}:${foreign.address().port}/`);
    const outcome = await page.evaluate(
      async ([url, text]) => {
        const options = [
          { method: "POST", body: text, headers: { "content-type": "application/json" } },
          { method: "POST", body: text, mode: "no-cors" },
          { method: "POST", body: text, mode: "no-cors", credentials: "include" },
          {},
        ];
        const asked = options.map((option) => fetch(url, option).then((answer) => answer.type, () => "refused"));
        return Promise.all(asked);
      },
      [target, body],
    );
    assert.deepEqual(outcome, Array(4).fill("refused"));
    const posted = page.waitForResponse(target);
    await page.evaluate(
      ([url, text]) => {
        const form = document.createElement("form");
        Object.assign(form, { method: "post", action: url, enctype: "text/plain" });
        const input = document.createElement("input");
        [input.name, input.value] = text.split("=");
        form.append(input);
        document.body.append(form);
        form.submit();
      },
      [target, body],
    );
    assert.equal((await posted).status(), 403);
    await page.waitForURL(target);
    // Nor can it be framed.
    await page.goto(`http://${name}:${foreign.address().port}/`);
    const framed = await page.evaluate(async (url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
      document.body.append(frame);
      await loaded;
      return frame.contentDocument === null;
    }, editor.url);
    assert.ok(framed);
  }
  assert.equal(services(folder), was);
  await page.goto(editor.url);
  const own = { method: "POST", body: `${body}\r\n`, headers: { "content-type": "application/json" } };
  assert.equal(await page.evaluate(([url, options]) => fetch(url, options).then(({ status }) => status), [target, own]), 200);
  assert.match(row(services(folder), "u001"), /,foreign=$/);
  await context.close();
});

test("a desk's stamp and a new record are saved like any change", async () => {
  const folder = source();
  const { page, context, check } = await open(await edit(folder), "services/u001");
  await page.getByRole("button", { name: "Mark as verified" }).click();
  await said(page, "the desk needs a name");
  await page.getByLabel("Your desk").fill("Sportello di Prova");
  await page.getByRole("button", { name: "Mark as verified" }).click();
  await said(page, "Marked");
  await found(page, "verified_on").getByText("verified after the last release").waitFor();
  await look(page);
  await write(page);
  await said(page, "Saved");
  assert.match(row(services(folder), "u001"), /,2026-11-26,Sportello di Prova,/);
  await page.goto(page.url().replace(/#.*/, "#/new/services"));
  await page.getByRole("heading", { name: "New record u475" }).waitFor();
  await field(page, "id").fill("u001");
  await page.locator(".found").getByText("stands in another row").waitFor();
  await look(page);
  await said(page, "Another record is called u001");
  await field(page, "id").fill("u475");
  await field(page, "name").fill("Sportello <b>inventato</b>");
  await field(page, "category").click();
  await page.getByRole("checkbox", { name: "Immigration" }).first().check();
  await field(page, "confidence").selectOption("low");
  await page.getByText("1 thing to look at").waitFor();
  await look(page);
  await write(page);
  await said(page, "Saved");
  assert.match(row(services(folder), "u475"), /^u475,draft,Sportello <b>inventato<\/b>,,immigration-desk,/);
  assert.equal(await page.locator("h1").textContent(), "Sportello <b>inventato</b>", "text stays text");
  check();
  await context.close();
});

test("sentences are read side by side, and a review is kept with what it was of", async () => {
  const locales = words();
  const editor = await edit(source(), { more: ["--locales", locales] });
  const { page, context, check } = await open(editor, "languages");
  const sentence = page.locator('[data-id="need-health"]');
  await sentence.getByText("machine").waitFor();
  const was = readFileSync(join(locales, "ar/taxonomy.ftl"), "utf8");
  const text = sentence.getByRole("textbox");
  const old = await text.inputValue();
  await sentence.getByRole("button", { name: "Reviewed: save" }).click();
  await said(page, "say who reviewed it");
  await page.getByLabel("Your name or desk").fill("Sportello di Prova");
  await text.fill("صحة");
  await sentence.getByRole("button", { name: "Reviewed: save" }).click();
  await sentence.getByText("human").waitFor();
  const is = readFileSync(join(locales, "ar/taxonomy.ftl"), "utf8");
  assert.equal(is, was.replace(`need-health = ${old}`, "need-health = صحة"));
  // Once the Italian is another, the review no longer counts.
  const italian = join(locales, "it/taxonomy.ftl");
  writeFileSync(italian, readFileSync(italian, "utf8").replace(/^need-health = .*$/m, "need-health = Curarsi"));
  await page.reload();
  await page.locator('[data-id="need-health"]').getByText("outdated").waitFor();
  check();
  await context.close();
});

for (const [width, height] of [[390, 844], [1280, 900]]) {
  test(`the screens fit ${width} pixels and stand in nobody's way`, async () => {
    const locales = join(root, "locales");
    const editor = await edit(source(), { more: ["--locales", locales] });
    const { page, context, check } = await open(editor, "", { size: [width, height] });
    await page.locator(".entry").first().waitFor();
    await inNobodysWay(page, "list");
    await picture(page, `list-${width}`);
    for (const [there, name, ready] of [
      ["services/u001", "record", ".days"],
      ["new/meetings", "meeting", "#field-starts_at"],
      ["languages", "languages", ".sentence"],
    ]) {
      await page.goto(`${editor.url}#/${there}`);
      await page.locator(ready).first().waitFor();
      await inNobodysWay(page, name);
      await picture(page, `${name}-${width}`);
    }
    await page.goto(`${editor.url}#/services/u001`);
    await field(page, "note").fill("una nota");
    await look(page);
    await page.getByRole("dialog").waitFor();
    await inNobodysWay(page, "change");
    await picture(page, `change-${width}`, false);
    check();
    await context.close();
  });
}
