// The operators' editor while it waits: what somebody types, where they go and what others write meanwhile.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { edit, field, found, hold, look, open, row, said, services, source, stay, words, write } from "./editor.mjs";

test("nothing can be typed from the look at a change until it is saved", async () => {
  const folder = source();
  const editor = await edit(folder);
  const { page, context, check } = await open(editor, "services/u001");
  const target = `${editor.url}api/rows/services/u001`;
  const note = field(page, "note");
  const type = async () => {
    await note.focus();
    await page.keyboard.type(" e altro");
  };
  await note.fill("una nota");
  const looking = await hold(page, `${target}/change`);
  await look(page);
  await looking.asked;
  await type();
  looking.release();
  await page.getByRole("dialog").waitFor();
  const saving = await hold(page, target);
  await write(page);
  await saving.asked;
  await type();
  saving.release();
  await said(page, "Saved");
  assert.match(row(services(folder), "u001"), /,una nota$/);
  assert.equal(await note.inputValue(), "una nota", "what stands there is what was written");
  await type();
  assert.match(await note.inputValue(), / e altro/);
  await page.getByText("1 field changed").waitFor();
  check();
  await context.close();
});

test("of two new records of one id the second is told, and neither is lost", async () => {
  const folder = source();
  const editors = await Promise.all([edit(folder), edit(folder)]);
  const [first, second] = await Promise.all(editors.map((editor) => open(editor, "new/services")));
  await field(first.page, "name").fill("Il primo");
  await field(second.page, "name").fill("Il secondo");
  await look(second.page);
  await second.page.getByRole("dialog").waitFor();
  await look(first.page);
  await write(first.page);
  await said(first.page, "Saved");
  const was = services(folder);
  await write(second.page);
  await said(second.page, "Another record is called u475 by now: choose another id, u476 is free");
  assert.equal(await second.page.getByRole("dialog").count(), 0, "there is nothing to choose between");
  assert.equal(await second.page.locator(":focus").getAttribute("id"), "field-id");
  assert.equal(services(folder), was);
  await field(second.page, "id").fill("u476");
  await look(second.page);
  await write(second.page);
  await said(second.page, "Saved");
  assert.match(row(services(folder), "u475"), /,Il primo,/);
  assert.match(row(services(folder), "u476"), /,Il secondo,/);
  for (const { check, context } of [first, second]) {
    check();
    await context.close();
  }
});

for (const [outcome, go] of [
  ["comes", (route) => route.continue()],
  ["fails", (route) => route.fulfill({ status: 422, json: { error: "too late" } })],
]) {
  test(`a screen that ${outcome} late does not take the place of the one that is shown`, async () => {
    const editor = await edit(source());
    const { page, context, check } = await open(editor, "");
    const target = `${editor.url}api/rows/services/u001`;
    const late = await hold(page, target, go);
    await page.goto(`${editor.url}#/services/u001`);
    await late.asked;
    await page.goto(`${editor.url}#/services/u005`);
    await field(page, "note").fill("una nota");
    const last = page.waitForResponse(outcome === "comes" ? `${editor.url}api/map` : target);
    late.release();
    await (await last).finished();
    // What the page does with it comes before another question's answer.
    await page.evaluate(() => fetch("api/list").then((answer) => answer.text()));
    await stay(page, () => page.getByRole("link", { name: "Languages" }).click());
    assert.match(page.url(), /u005$/);
    assert.equal(await field(page, "note").inputValue(), "una nota");
    check();
    await context.close();
  });
}

test("what was found in another text does not stand beside one that was not judged", async () => {
  const editor = await edit(source());
  const { page, context, check } = await open(editor, "services/u001");
  const judge = `${editor.url}api/rows/services/u001/judge`;
  await page.locator(".days").waitFor();
  await field(page, "phones").fill("abc");
  await found(page, "phones").getByText("is no number").waitFor();
  await page.route(judge, (route) => route.fulfill({ status: 422, json: { error: "not now" } }));
  await field(page, "phones").fill("+390755721111");
  await page.locator(".summary").getByText("Not judged").waitFor();
  await said(page, "not now");
  assert.equal(await page.locator(".found li").count(), 0);
  assert.equal(await page.locator(".days").count(), 0);
  assert.doesNotMatch(await page.locator(".where").textContent(), /The pin is/);
  await page.unroute(judge);
  await field(page, "phones").fill("abc");
  await found(page, "phones").getByText("is no number").waitFor();
  await page.locator(".days").waitFor();
  // Nor does one answer that cannot be shown end all questions.
  const asked = await page.evaluate(async () => {
    const { follower } = await import(`${location.pathname}asking.js`);
    let count = 0;
    const take = () => {
      if (count === 1) throw new Error("odd");
    };
    const follow = follower(async () => (count += 1), take);
    await follow().catch(() => {});
    await follow();
    return count;
  });
  assert.equal(asked, 2);
  check();
  await context.close();
});

test("a sentence that somebody else changed is shown before it is written over", async () => {
  const locales = words();
  const path = join(locales, "ar/taxonomy.ftl");
  const health = () => readFileSync(path, "utf8").match(/^need-health = (.*)$/m)[1];
  const editor = await edit(source(), { more: ["--locales", locales] });
  const { page, context, check } = await open(editor, "languages");
  const sentence = page.locator('[data-id="need-health"]');
  const text = sentence.getByRole("textbox");
  const save = sentence.getByRole("button", { name: "Reviewed: save" });
  const part = page.locator(".filters label", { hasText: /^Part/ }).locator("select");
  await page.getByLabel("Your name or desk").fill("Sportello di Prova");
  await text.fill("la mia");
  writeFileSync(path, readFileSync(path, "utf8").replace(/^need-health = .*$/m, "need-health = la loro"));
  await save.click();
  await sentence.getByText("In the file now: la loro").waitFor();
  assert.equal(health(), "la loro");
  assert.equal(await text.inputValue(), "la mia");
  // Whoever stays is where they were, and so is what they save.
  await stay(page, () => part.selectOption("guides"));
  assert.equal(await part.inputValue(), "taxonomy");
  const saving = await hold(page, `${editor.url}api/sentences/ar/taxonomy/need-health`);
  await save.click();
  await saving.asked;
  await text.fill("la mia, e altro");
  saving.release();
  await sentence.getByText("human").waitFor();
  assert.equal(health(), "la mia");
  assert.ok(await sentence.getByText("In the file now").isHidden());
  await stay(page, () => page.getByRole("link", { name: "Records" }).click());
  assert.equal(await text.inputValue(), "la mia, e altro", "what was typed since is not saved");
  check();
  await context.close();
});
