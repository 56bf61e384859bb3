// Copies what the app takes from npm out of node_modules/ into assets/vendor/, which git ignores:
//   map/          MapLibre GL JS, Leaflet, protomaps-leaflet and pmtiles, each its minified file
//   fonts/        the Noto subsets the screens use, and fonts.css that names them
//   icons.svg     one sprite: a symbol `icon-NAME` for each name in ICONS and each file in assets/icons/
//   LICENSES.txt  name, version and licence text of each package that ends up in the app
//
// Run: npm ci && node scripts/vendor.mjs
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MODULES = join(ROOT, "node_modules");
const OWN_ICONS = join(ROOT, "assets", "icons");
const VENDOR = join(ROOT, "assets", "vendor");

/** Files of the map: package path → name in map/. */
const MAP_FILES = {
  "maplibre-gl/dist/maplibre-gl.js": "maplibre-gl.js",
  "maplibre-gl/dist/maplibre-gl.css": "maplibre-gl.css",
  "pmtiles/dist/pmtiles.js": "pmtiles.js",
  "leaflet/dist/leaflet.js": "leaflet.js",
  "leaflet/dist/leaflet.css": "leaflet.css",
  "protomaps-leaflet/dist/protomaps-leaflet.js": "protomaps-leaflet.js",
};

/** Variable fonts (weight axis): package → the subsets taken. */
const FONTS = {
  "noto-sans": ["latin-ext", "latin"],
  "noto-sans-arabic": ["arabic"],
};

/** Our name of a picture → Lucide's. Pictures Lucide lacks are in assets/icons/. */
const ICONS = {
  "need-documents": "id-card",
  "need-health": "heart-pulse",
  "need-emergency": "siren",
  "need-work": "briefcase",
  "need-home": "house",
  "need-school": "graduation-cap",
  "need-rights": "scale",
  "need-safety": "shield-user",
  "need-food": "soup",
  "need-town-hall": "landmark",
  "need-community": "heart-handshake",
  exit: "log-out",
  guide: "book-open",
  map: "map",
  list: "list",
  search: "search",
  filter: "sliders-horizontal",
  locate: "locate-fixed",
  place: "map-pin",
  phone: "phone",
  directions: "route",
  web: "globe",
  mail: "mail",
  clock: "clock",
  calendar: "calendar-days",
  language: "languages",
  "check-circle": "circle-check",
  "x-circle": "circle-x",
  "help-circle": "circle-question-mark",
  alert: "triangle-alert",
  back: "arrow-left",
  close: "x",
  info: "info",
  chevron: "chevron-right",
  external: "external-link",
  plus: "plus",
  minus: "minus",
  emergency: "siren",
  verified: "badge-check",
  everywhere: "earth",
  sun: "sun",
  moon: "moon",
  contrast: "contrast",
  "phone-look": "smartphone",
  letters: "a-large-small",
  speaker: "volume-2",
  stop: "circle-stop",
  refresh: "refresh-cw",
  settings: "settings",
  code: "qr-code",
  outreach: "users",
  share: "share-2",
  code: "qr-code",
  outreach: "users",
  copy: "copy",
  contact: "contact",
  receive: "download",
  accessibility: "accessibility",
  document: "file-text",
  star: "star",
  note: "notebook-pen",
  trash: "trash-2",
  code: "qr-code",
  earlier: "arrow-up",
  later: "arrow-down",
};

/** Packages that ship no licence file → where the same text, of the same authors, stands. */
const LICENSE_TEXTS = {
  pmtiles: "protomaps-leaflet/LICENSE",
  "protomaps-leaflet/node_modules/pmtiles": "protomaps-leaflet/LICENSE",
  "@protomaps/basemaps": "protomaps-leaflet/LICENSE",
};

/** The MIT licence, for packages that only name it. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and
associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial
portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES
OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Stops with one sentence; nothing here can be repaired by going on. */
function fail(message) {
  console.error(`vendor: ${message}`);
  process.exit(1);
}

/** Reads a file of node_modules/, or says what to run. */
function readModule(path, encoding = "utf8") {
  const file = join(MODULES, path);
  if (!existsSync(file)) fail(`node_modules/${path} is missing: run \`npm ci\` first.`);
  return readFileSync(file, encoding);
}

function write(path, content) {
  const file = join(VENDOR, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Source maps stay behind, so the comments that ask for them go too. */
function copyMap() {
  for (const [from, name] of Object.entries(MAP_FILES)) {
    const text = readModule(from).replace(/^(\/\/|\/\*)# sourceMappingURL=.*$/gm, "");
    write(`map/${name}`, `${text.trimEnd()}\n`);
  }
}

/** The subsets as files, and their @font-face rules (with unicode-range) in fonts.css. */
function copyFonts() {
  const rules = [];
  for (const [font, subsets] of Object.entries(FONTS)) {
    const base = `@fontsource-variable/${font}`;
    const faces = readModule(`${base}/wght.css`).match(/@font-face \{[^}]*\}/g) ?? [];
    for (const subset of subsets) {
      const packed = `${font}-${subset}-wght-normal.woff2`;
      const face = faces.find((rule) => rule.includes(`/${packed})`));
      if (!face) fail(`${base} no longer has the subset ${subset}.`);
      const name = `${font}-${subset}.woff2`;
      write(`fonts/${name}`, readModule(`${base}/files/${packed}`, null));
      rules.push(face.replace(/src:[^;]*;/, `src: url("./${name}") format("woff2");`));
    }
  }
  write("fonts/fonts.css", `${rules.join("\n\n")}\n`);
}

/** Turns one icon file into a symbol; drawing attributes of its root come along. */
function toSymbol(name, svg) {
  const [, root, body] = svg.match(/<svg\b([^>]*)>([\s\S]*)<\/svg>/) ?? fail(`${name}.svg is no SVG.`);
  const attributes = ["viewBox", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"]
    .map((key) => root.match(new RegExp(`\\s${key}="[^"]*"`))?.[0].trim())
    .filter(Boolean);
  const drawing = body.trim().replace(/>\s+</g, "><");
  return `<symbol id="icon-${name}" ${attributes.join(" ")}>${drawing}</symbol>`;
}

function buildSprite() {
  const symbols = Object.entries(ICONS).map(([name, picture]) =>
    toSymbol(name, readModule(`lucide-static/icons/${picture}.svg`)),
  );
  const own = readdirSync(OWN_ICONS).filter((file) => file.endsWith(".svg")).sort();
  for (const file of own) {
    const name = file.slice(0, -".svg".length);
    if (ICONS[name]) fail(`icon ${name} is both in assets/icons/ and in ICONS.`);
    symbols.push(toSymbol(name, readFileSync(join(OWN_ICONS, file), "utf8")));
  }
  write("icons.svg", `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`);
  return symbols.length;
}

/** Installed packages that end up in the app: all but the tools and the type declarations. */
function listPackages() {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path && !entry.dev && !path.includes("node_modules/@types/"))
    .map(([path]) => path.slice("node_modules/".length))
    .sort();
}

/** The licence text as the package ships it, else the one its authors use, else MIT by name. */
function readLicenseText(path, { author, license = "MIT" }) {
  const file = readdirSync(join(MODULES, path)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return readModule(`${path}/${file}`).trim();
  if (LICENSE_TEXTS[path]) return readModule(LICENSE_TEXTS[path]).trim();
  if (license === "MIT") return `Copyright (c) ${author?.name ?? author}\n\n${MIT}`;
  return fail(`${path} names the licence ${license} but ships no text of it.`);
}

function readLicense(path) {
  const about = JSON.parse(readModule(`${path}/package.json`));
  const head = [`${about.name} ${about.version}`, about.license, about.homepage].filter(Boolean);
  return `${head.join("\n")}\n\n${readLicenseText(path, about)}\n`;
}

function writeLicenses() {
  const packages = listPackages();
  const rule = `\n${"=".repeat(78)}\n\n`;
  write("LICENSES.txt", packages.map(readLicense).join(rule));
  return packages.length;
}

rmSync(VENDOR, { recursive: true, force: true });
copyMap();
copyFonts();
const icons = buildSprite();
const packages = writeLicenses();
console.log(`vendor: map, fonts, ${icons} icons and the licences of ${packages} packages are in assets/vendor/.`);
