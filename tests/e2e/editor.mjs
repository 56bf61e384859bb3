// What the tests of the operators' editor share: a source to edit, an editor, a browser, and a page of it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { openBrowser, plainDrawing, program, screenshots } from "./harness.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const publisher = join(dirname(resolve(program)), "passi-publish");
export const dir = mkdtempSync(join(tmpdir(), "passi-editor-"));
const running = [];
let browser;
before(async () => (browser = await openBrowser(plainDrawing)));
after(async () => {
  await browser.close();
  for (const editor of running) editor.stop();
  rmSync(dir, { recursive: true });
});

export function source() {
  const folder = mkdtempSync(join(dir, "source-"));
  cpSync(join(root, "assets/umbria"), folder, { recursive: true });
  return folder;
}

export const services = (folder) => readFileSync(join(folder, "services.csv"), "utf8");
export const without = (text, id) => text.split("\n").filter((line) => !line.startsWith(`${id},`)).join("\n");
export const row = (text, id) => text.split("\n").find((line) => line.startsWith(`${id},`));

// Starts an editor of this folder; `under` is what it is started with.
export async function edit(folder, { more = [], under = [] } = {}) {
  const words = [...under, publisher, "edit", "--source", folder, "--today", "2026-11-26", ...more];
  const child = spawn(words[0], words.slice(1), { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const url = await new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\//);
      if (address) resolve(address[0]);
    });
    child.on("exit", (code) => reject(new Error(`the editor ended with ${code}: ${said}`)));
  });
  const editor = { url, origin: new URL(url).origin, ended, stop: () => child.kill() };
  running.push(editor);
  return editor;
}

// A page of the editor; `check` fails if it asked anybody else for anything, or complained.
export async function open(editor, there, { size = [1280, 900], ...options } = {}) {
  const [width, height] = size;
  const context = await browser.newContext({ viewport: { width, height }, timezoneId: "Europe/Rome", ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const strange = [];
  page.on("request", (request) => request.url().startsWith(editor.url) || strange.push(request.url()));
  page.on("pageerror", (error) => strange.push(String(error)));
  // That something was refused is said on the page, and by Chromium on its console too.
  const isRefusal = (text) => /status of (409|422)/.test(text);
  page.on("console", (message) => message.type() === "error" && !isRefusal(message.text()) && strange.push(message.text()));
  await page.goto(`${editor.url}#/${there}`);
  await page.locator("h1").waitFor();
  return { page, context, check: () => assert.deepEqual(strange, []) };
}

export const field = (page, column) => page.locator(`#field-${column}`);
export const found = (page, column) => page.locator(`[data-column="${column}"] .found`);
export const picture = async (page, name, fullPage = true) => {
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  assert.equal(isWide, false, `${name} is wider than its screen`);
  await page.screenshot({ path: join(screenshots, `editor-${name}.png`), fullPage });
};
// Nothing that axe-core knows stands in anybody's way, by day or by night.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] };
export async function inNobodysWay(page, name) {
  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, rules), RULES);
    const found = violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary}`));
    assert.deepEqual(found, [], `${name}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
}
export const look = async (page) => page.getByRole("button", { name: "Look at the change" }).click();
export const write = async (page) => page.getByRole("button", { name: /^Write it/ }).click();
export const said = (page, text) => page.locator("#said", { hasText: text }).waitFor();

// A copy of the app's words.
export function words() {
  const locales = mkdtempSync(join(dir, "locales-"));
  cpSync(join(root, "locales"), locales, { recursive: true });
  return locales;
}

// Holds what is asked for at this address until it is let go.
export async function hold(page, url, go = (route) => route.continue()) {
  let release;
  const gate = new Promise((resolve) => (release = resolve));
  const asked = page.waitForRequest(url);
  await page.route(url, async (route) => {
    await gate;
    await go(route);
  });
  return { asked, release };
}

// Does something at which the page asks whether to leave, and stays.
export async function stay(page, act) {
  const asked = page.waitForEvent("dialog");
  page.once("dialog", (dialogue) => dialogue.dismiss());
  await act();
  await asked;
}
