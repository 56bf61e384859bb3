// What the packaging tests share: the tree, the programs they run, and readers of XML and plists.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const android = join(root, "android/app/src/main");

/** The text of a file of the tree. */
export const read = (path) => readFileSync(join(root, path), "utf8");

/** Runs a program and gives what it wrote; its failure is the test's, with what it said. */
export function run(program, args, options = {}) {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: "pipe", cwd: root, ...options });
  } catch (error) {
    if (error.stdout === undefined) throw error;
    throw new Error(`${program} failed:\n${error.stdout}${error.stderr}`);
  }
}

/** A folder that is gone after the test. */
export function folder(test) {
  const path = mkdtempSync(join(tmpdir(), "passi-packaging-"));
  test.after(() => rmSync(path, { recursive: true }));
  return path;
}

/** The languages the app speaks. */
export const languages = readdirSync(join(root, "locales"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The version of Cargo.toml. */
export const version = read("Cargo.toml").match(/^version = "(.*)"$/m)[1];

/** The number that grows with each version, as scripts/release.sh makes it. */
export const buildNumber = Number(run("bash", ["-c", "source scripts/release.sh; build_number"]));

/** One message of a language, as it stands in its file. */
export function message(language, id) {
  return read(`locales/${language}/app.ftl`).match(new RegExp(`^${id} = (.*)$`, "m"))[1];
}

/** Size of a PNG of the tree, and whether light comes through it. */
export function pngSize(path) {
  const bytes = readFileSync(join(root, path));
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is no PNG`);
  // The header, always first, with the kind of colour in byte 25: 4 and 6 have an alpha channel.
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), alpha: [4, 6].includes(bytes[25]) };
}

// Python has both readers; Node has neither.
const XML = `
import json, sys, xml.etree.ElementTree as tree
def plain(name): return name.replace("{http://schemas.android.com/apk/res/android}", "android:").replace("{http://schemas.android.com/tools}", "tools:")
def node(e): return {"name": e.tag, "text": (e.text or "").strip(), "attributes": {plain(k): v for k, v in e.attrib.items()}, "children": [node(c) for c in e]}
print(json.dumps(node(tree.parse(sys.argv[1]).getroot())))`;
const PLIST = `
import json, plistlib, sys
print(json.dumps(plistlib.load(open(sys.argv[1], "rb"))))`;

/** An XML file as {name, text, attributes, children}. */
export const readXml = (path) => JSON.parse(run("python3", ["-c", XML, path]));

/** A property list as plain values. */
export const readPlist = (path) => JSON.parse(run("python3", ["-c", PLIST, path]));

/** All elements of a name below an element. */
export function all(element, name) {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}
