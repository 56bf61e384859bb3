// A feed for the browser tests: keys, a source with one name changed in each release, the
// publisher's own server, and a page that follows it.
import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openPhone, program, serve } from "./harness.mjs";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const programs = dirname(program);
const publisher = join(programs, "passi-publish");
const builder = join(programs, "passi-page");
const wasmIn = (name) => join(programs, "..", "web", name);

// The first service of the list, under the name that it has in each release.
export const SERVICE = "u019";
export const nameIn = (release) => `Nome della versione ${release}`;

const card = (page) => page.locator(`.near-list .card[data-id="${SERVICE}"] .card-title`).first();
export const shows = (page, release) => card(page).filter({ hasText: nameIn(release) }).waitFor();
export const showsItsOwn = (page) => card(page).filter({ hasText: "Sportello Immigrati" }).waitFor();
export const says = (page, words) =>
  page.locator(".freshness p[role=status]").filter({ hasText: words }).waitFor();
export const ask = (page) => page.locator('[data-action="check-data"]').click();

export const CHECKED = /^\s*Aggiornati/;
export const OFFLINE = /Nessuna connessione/;

// Everything that is made once: the feed as it was at each release, and the page; the one with a
// `rehearsal` lets a test play the phone. `prepare` changes the source before each release, and names
// options of its own for it.
export async function openWorkshop({ rehearsal = false, prepare = async () => [] } = {}) {
  const dir = await mkdtemp(join(tmpdir(), "passi-feed-"));
  const own = (name) => join(dir, name);
  const keys = ["root-1", "root-2", "root-3", "feed"].map((name) => own(`${name}.key`));
  for (const key of keys) await run(publisher, ["keygen", key]);
  const [one, two, three, feedKey] = keys;
  await run(publisher, ["root", "init", "--name", "umbria", "--feed", own("feed"),
    ...[one, two, three].flatMap((key) => ["--root-key", `${key}.pub`]),
    "--feed-key", `${feedKey}.pub`, "--sign-with", one, "--sign-with", two]);
  await cp(join(root, "assets/umbria"), own("source"), { recursive: true });
  for (const release of [1, 2, 3]) {
    await edit(own("source"), release);
    const more = await prepare(own("source"), release);
    await run(publisher, ["release", "--source", own("source"), "--feed", own("feed"), "--key", feedKey, ...more]);
    await cp(own("feed"), own(`feed-${release}`), { recursive: true });
    await run(publisher, ["snapshot", "--source", own("source"), "--out", own(`snapshot-${release}.db`)]);
  }
  const server = await serveFeed(own("feed-1"));
  const url = server.origin;
  await server.stop();
  await choose(own("choice.json"), url, own("feed"));
  await buildPage(own("choice.json"), own("page"), wasmIn(rehearsal ? "rehearsal" : "page"));
  const workshop = {
    url,
    page: own("page"),
    snapshot: (release) => own(`snapshot-${release}.db`),
    folder: (release) => own(`feed-${release}`),
    // The data of a release in one file.
    bundle: async (release) => {
      const file = own(`umbria-${release}.passi`);
      await run(publisher, ["bundle", "--feed", own(`feed-${release}`), "--out", file]);
      return readFile(file);
    },
    // The feed at this release, at the address that the page knows, until it is stopped.
    serve: (release) => serveFeed(own(`feed-${release}`), new URL(url).port),
    visit: (...visitor) => visit(workshop, ...visitor),
    close: () => rm(dir, { recursive: true }),
  };
  return workshop;
}

// A phone with the page, and the feed at a release; none: its machine is off.
async function visit(workshop, t, browser, { release, init, prepare, folder = workshop.page, ...options }) {
  const server = await serve(folder);
  t.after(() => server.stop());
  const phone = await openPhone(browser, options);
  t.after(() => phone.context.close());
  let feed;
  const publish = async (next) => {
    await feed?.stop();
    feed = next === undefined ? undefined : await workshop.serve(next);
  };
  t.after(() => feed?.stop());
  await publish(release);
  if (init) await phone.context.addInitScript(init);
  await prepare?.(phone.context);
  const page = await phone.context.newPage();
  await page.goto(server.origin);
  return { ...phone, page, publish, origin: server.origin };
}

// The source of a release; the first one is the data that comes with the page.
async function edit(source, release) {
  const change = async (name, how) => {
    const path = join(source, name);
    await writeFile(path, how(await readFile(path, "utf8")));
  };
  await change("release.toml", (text) => text.replace(/^sequence = .*$/m, `sequence = ${release}`));
  if (release === 1) return;
  const line = new RegExp(`^(${SERVICE},active,)("[^"]*"|[^,]*)`, "m");
  await change("services.csv", (text) => text.replace(line, `$1${nameIn(release)}`));
}

async function choose(file, url, feed) {
  const trusted = JSON.parse(await readFile(join(feed, "v1/root/1.json"), "utf8"));
  await writeFile(file, JSON.stringify({ url, root: trusted }));
}

function buildPage(choice, out, wasm) {
  return run(builder, ["--root", root, "--wasm-dir", wasm, "--feed", choice, "--out", out]);
}

async function serveFeed(folder, port = "0") {
  const server = spawn(publisher, ["serve", "--port", port, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => server.on("exit", resolve));
  const origin = await new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", (chunk) => {
      said += chunk;
      const address = said.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (address) resolve(address[0]);
    });
    server.on("error", reject);
    ended.then((code) => reject(new Error(`passi-publish serve ended with ${code}: ${said}`)));
  });
  const stop = () => {
    server.kill();
    return ended;
  };
  return { origin, stop };
}
