// What the browser tests share: the page served by the app's own server, a phone to open it with,
// and a record of everything that was asked for.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// What service workers ask for is recorded too.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = "1";
const { chromium } = await import("playwright-core");

const root = fileURLToPath(new URL("../../", import.meta.url));
export const program = process.env.PASSI ?? join(root, "target/debug/passi");
export const dist = join(root, "dist");
export const screenshots = join(root, "target/screenshots");

export const places = {
  perugia: { latitude: 43.1107, longitude: 12.3908, accuracy: 20 },
  norcia: { latitude: 42.7929, longitude: 13.0963, accuracy: 20 },
  rome: { latitude: 41.9, longitude: 12.5, accuracy: 20 },
};

// Serves a folder until `stop`: on a free port for this machine alone, if nothing else is said.
export async function serve(folder = dist, { listen = "127.0.0.1", port = 0, more = [] } = {}) {
  const where = ["--listen", listen, "--port", port, "--dir", folder];
  const server = spawn(program, ["serve", ...where, ...more], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const origin = await new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (chunk) => {
      said += chunk;
      const address = said.match(/http:\/\/[\d.]+:\d+/);
      if (address) resolve(address[0]);
    });
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`passi serve ended with ${code}: ${said}`)));
  });
  return { origin, stop: () => server.kill() };
}

// A copy of the page that the test may change.
export async function copyOfPage(test) {
  const folder = await mkdtemp(join(tmpdir(), "passi-page-"));
  test.after(() => rm(folder, { recursive: true }));
  await cp(dist, folder, { recursive: true });
  return folder;
}

// WebGL in software, so that the map's pictures are the same everywhere.
const softwareWebGl = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];
// No WebGL: drawing costs what it costs, and no graphics card has to be imitated.
export const plainDrawing = ["--disable-gpu"];

export const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
// Chromium that asks nothing by itself.
export const quietly = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function openBrowser(flags = softwareWebGl) {
  return chromium.launch({ executablePath: chromiumPath, args: [...quietly, ...flags] });
}

// A browser that keeps what it has in this folder, as one on a device does.
export function openPersistent(folder, options) {
  return chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath,
    args: [...quietly, ...plainDrawing],
    ...options,
  });
}

// A phone at a place (none: the position is refused) that speaks a language. `check` fails if
// anything but the page's own files was asked for, or if the page complained.
export async function openPhone(browser, { at, locale = "it-IT", size = [390, 844], ...options }) {
  const [width, height] = size;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale,
    timezoneId: "Europe/Rome",
    geolocation: at,
    permissions: at ? ["geolocation"] : [],
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const asked = [];
  const complaints = [];
  context.on("request", (request) => asked.push(request.url()));
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const check = (origin) => {
    const own = (url) => url.startsWith(`${origin}/`) || /^(data|blob):/.test(url);
    assert.ok(asked.length > 0, "the page asked for its files");
    assert.deepEqual(asked.filter((url) => !own(url)), [], "only the page's own files are asked for");
    assert.deepEqual(complaints, [], "the page has nothing to complain about");
  };
  return { context, asked, complaints, check };
}

// Waits until the page is kept on the device and answers from there.
export async function kept(page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

// What one test needs together: server, browser, phone and a page of it. Everything is closed
// after the test, and the phone's record checked.
export async function withPhone(options, test) {
  const { folder, serving, browserFlags, ...phoneOptions } = options;
  const server = await serve(folder, serving);
  const browser = await openBrowser(browserFlags);
  try {
    const phone = await openPhone(browser, phoneOptions);
    const page = await phone.context.newPage();
    await test({ page, phone, context: phone.context, origin: server.origin });
    phone.check(server.origin);
  } finally {
    await browser.close();
    server.stop();
  }
}
