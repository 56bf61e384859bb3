// The real window on a screen of its own: it opens at a phone's size and draws the list.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { program, screenshots } from "./harness.mjs";

const run = promisify(execFile);

// The page's own ground in look and tokens: a painted window shows much of it.
const PAPER = "#FAF6EF";
const LIMIT_MS = 60_000;

// A screen that nobody sees; the system picks its number.
async function openScreen(t) {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "800x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  t.after(() => screen.kill());
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].once("data", (digits) => resolve(String(digits).trim()));
    screen.once("error", reject);
    screen.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return `:${number}`;
}

async function openWindow(t, display, { kept = {}, open = [] } = {}) {
  const home = await mkdtemp(join(tmpdir(), "passi-home-"));
  await mkdir(join(home, "kept"));
  for (const [name, what] of Object.entries(kept)) {
    await writeFile(join(home, "kept", `${name}.json`), JSON.stringify(what));
  }
  const env = { ...process.env, DISPLAY: display, HOME: home, LANG: "it_IT.UTF-8" };
  for (const name of ["WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"]) delete env[name];
  const window = spawn(program, [...open, "--data-dir", join(home, "kept")], { env, stdio: "ignore" });
  t.after(async () => {
    window.kill();
    await rm(home, { recursive: true, force: true });
  });
  return { window, home };
}

// Colours on the screen with their share of its pixels, most frequent first.
async function look(display, file) {
  await run("import", ["-display", display, "-window", "root", file]);
  const { stdout } = await run("convert", [file, "-format", "%c", "histogram:info:"], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const colours = [...stdout.matchAll(/^\s*(\d+):.*(#[0-9A-F]{6})/gm)];
  const total = colours.reduce((sum, [, count]) => sum + Number(count), 0);
  return new Map(colours.map(([, count, colour]) => [colour, Number(count) / total]));
}

// Looks until the window is painted or the limit has passed; the last look is returned.
async function lookUntilPainted(display, file, window) {
  const begun = performance.now();
  for (;;) {
    const colours = await look(display, file);
    const painted = colours.size > 200 && (colours.get(PAPER) ?? 0) > 0.05;
    const passed = performance.now() - begun;
    if (painted || passed > LIMIT_MS || window.exitCode !== null) return { colours, passed };
    await pause(100);
  }
}

// The screen that the app is at, as it writes it down for when the system ends it.
async function isAt({ window, home }, path, since = 0) {
  const begun = performance.now();
  for (;;) {
    const text = await readFile(join(home, "kept/session.json"), "utf8").catch(() => "{}");
    const session = JSON.parse(text);
    if (session.path === path && Date.parse(session.at) > since) return;
    assert.equal(window.exitCode, null, "the program still runs");
    assert.ok(performance.now() - begun < LIMIT_MS, `the window is at ${text}, not at ${path}`);
    await pause(100);
  }
}

test("the window opens an address of the app, and goes on where it was cut off", async (t) => {
  const display = await openScreen(t);
  await isAt(await openWindow(t, display, { open: ["passi://service/u024"] }), "/service/u024");
  const minute = 60_000;
  const begun = Date.now();
  const session = (ago) => ({ path: "/language", at: new Date(begun - ago).toISOString() });
  await isAt(await openWindow(t, display, { kept: { session: session(5 * minute) } }), "/language", begun - minute);
  // Who comes back much later begins anew.
  await isAt(await openWindow(t, display, { kept: { session: session(90 * minute) } }), "/");
});

test("the window opens at a phone's size and draws the list", async (t) => {
  await mkdir(screenshots, { recursive: true });
  const display = await openScreen(t);
  const { window, home } = await openWindow(t, display);
  const { colours, passed } = await lookUntilPainted(display, join(screenshots, "window.png"), window);
  assert.equal(window.exitCode, null, "the program still runs");
  assert.ok((colours.get(PAPER) ?? 0) > 0.05, "the page's ground is painted");
  assert.ok(colours.size > 200, `letters and icons are drawn (${colours.size} colours)`);
  console.log(`window painted after ${Math.round(passed)} ms`);

  const env = { ...process.env, DISPLAY: display };
  const found = await run("xdotool", ["search", "--onlyvisible", "--name", "Passi"], { env });
  const id = found.stdout.trim().split("\n").at(-1);
  const { stdout } = await run("xdotool", ["getwindowgeometry", "--shell", id], { env });
  const [, width, height] = stdout.match(/WIDTH=(\d+)\s+HEIGHT=(\d+)/).map(Number);
  assert.ok(width < height, `taller than wide, as a phone (${width}x${height})`);

  // All that it writes is where it was told to, the web view's own files too.
  const written = await readdir(home, { recursive: true });
  assert.ok(written.some((path) => path.startsWith("kept/webview/")), written.join("\n"));
  assert.deepEqual(written.filter((path) => /passi/i.test(path) && !path.startsWith("kept/")), []);
});

test("a totem covers its screen, is not closed by keys, and gives signs of life", async (t) => {
  const display = await openScreen(t);
  const env = { ...process.env, DISPLAY: display };
  const rules = fileURLToPath(new URL("../../docs/totem/openbox-rc.xml", import.meta.url));
  const manager = spawn("openbox", ["--config-file", rules, "--sm-disable"], { env, stdio: "ignore" });
  t.after(() => manager.kill());
  const folder = await mkdtemp(join(tmpdir(), "passi-totem-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const config = join(folder, "totem.toml");
  await writeFile(config, 'name = "Stazione di Foligno"\nplace = "Foligno"\n');
  const { window, home } = await openWindow(t, display, { open: ["kiosk", "--config", config] });
  const { colours } = await lookUntilPainted(display, join(screenshots, "totem.png"), window);
  assert.ok(colours.size > 200, `letters and icons are drawn (${colours.size} colours)`);

  const found = await run("xdotool", ["search", "--onlyvisible", "--name", "Passi"], { env });
  const id = found.stdout.trim().split("\n").at(-1);
  const { stdout } = await run("xdotool", ["getwindowgeometry", "--shell", id], { env });
  const [, width, height] = stdout.match(/WIDTH=(\d+)\s+HEIGHT=(\d+)/).map(Number);
  assert.deepEqual([width, height], [800, 1000], "the whole screen");
  for (const keys of ["alt+F4", "alt+Tab", "ctrl+q", "ctrl+w", "F11", "Escape"]) await run("xdotool", ["key", keys], { env });

  const told = await run(program, ["status", "--json", "--data-dir", join(home, "kept")], { env });
  const { kiosk } = JSON.parse(told.stdout);
  assert.equal(kiosk.name, "Stazione di Foligno");
  assert.equal(kiosk.alive, true);
  assert.equal(window.exitCode, null, "no key closes it");
});
