// Draws every icon and store banner from assets/icons/passi.svg, in a browser without a window:
//   assets/web/                           the page's icons, and those of its shortcuts
//   ios/Assets.xcassets/                  the iPhone's icon, light, dark and tinted, and the launch mark
//   android/fastlane/…/images/            the stores' icon and banner, in each language with pictures of its own
// The icon on the Android phone itself is a drawing: android/app/src/main/res/drawable/.
//
// Run: make icons
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STORE = join(ROOT, "android/fastlane/metadata/android");
const APPLE = join(ROOT, "ios/Assets.xcassets");

const PAPER = "#FAF6EF";
const GREEN = "#35512A";
const LEAF = "#B9D6A0";
const RED = "#8A2416";
const WATER = "#154D67";

/** The mark: two footsteps in a square of 24 units. */
const MARK = readFileSync(join(ROOT, "assets/icons/passi.svg"), "utf8").match(/<path[^]*\/>/)[0];

/** A square picture of the mark: `scale` is how large its 24 units are on a ground of 512. */
function drawMark({ color, ground, scale, corners = 0 }) {
  const offset = 256 - 12 * scale;
  const below = ground ? `<rect width="512" height="512" rx="${corners}" fill="${ground}"/>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">${below}
  <g fill="${color}" transform="translate(${offset} ${offset}) scale(${scale})">${MARK}</g></svg>\n`;
}

const icon = (scale, corners) => drawMark({ color: PAPER, ground: GREEN, scale, corners });

/** A round picture of one of Lucide's drawings, as a shortcut has it. */
function drawShortcut(name, ground) {
  const lucide = readFileSync(join(ROOT, "node_modules/lucide-static/icons", `${name}.svg`), "utf8");
  const lines = lucide.match(/<svg[^>]*>([^]*)<\/svg>/)[1];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><circle cx="48" cy="48" r="48" fill="${ground}"/>
  <g fill="none" stroke="${PAPER}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"
    transform="translate(19.2 19.2) scale(2.4)">${lines}</g></svg>`;
}

/** Every icon: file → [drawing, pixels, opaque]. The stores refuse an icon that lets light through. */
const ICONS = {
  "assets/web/icon-192.png": [icon(15.5, 112), 192, false],
  "assets/web/icon-512.png": [icon(15.5, 112), 512, false],
  "assets/web/icon-maskable-512.png": [icon(13), 512, true],
  "assets/web/apple-touch-icon.png": [icon(14.5), 180, true],
  "assets/web/shortcut-near.png": [drawShortcut("map-pin", GREEN), 96, false],
  "assets/web/shortcut-emergency.png": [drawShortcut("siren", RED), 96, false],
  "assets/web/shortcut-search.png": [drawShortcut("search", WATER), 96, false],
  "ios/Assets.xcassets/AppIcon.appiconset/icon.png": [icon(14.5), 1024, true],
  "ios/Assets.xcassets/AppIcon.appiconset/icon-dark.png": [drawMark({ color: LEAF, scale: 14.5 }), 1024, false],
  "ios/Assets.xcassets/AppIcon.appiconset/icon-tinted.png": [
    drawMark({ color: "#FFFFFF", ground: "#000000", scale: 14.5 }), 1024, true,
  ],
};

/** The mark of the launch screen, in points. */
const launchMark = (color) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="-1 -1 26 26" fill="${color}">${MARK}</svg>\n`;

const font = (name) =>
  `url(data:font/woff2;base64,${readFileSync(join(ROOT, "assets/vendor/fonts", name)).toString("base64")})`;

/** The banner of a store page: the mark, and what the store says of the app in that language. */
function drawBanner(locale) {
  const text = (name) => readFileSync(join(STORE, locale, name), "utf8").trim();
  return `<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}"><style>
    @font-face { font-family: Latin; src: ${font("noto-sans-latin.woff2")}; font-weight: 100 900; }
    @font-face { font-family: Arabic; src: ${font("noto-sans-arabic-arabic.woff2")}; font-weight: 100 900; }
    body { margin: 0; background: ${GREEN}; color: ${PAPER}; font-family: Latin, Arabic;
      display: flex; align-items: center; gap: 48px; padding: 0 72px; height: 500px; }
    svg { width: 240px; height: 240px; flex: none; fill: ${PAPER}; }
    h1 { font-size: 88px; line-height: 1; margin: 0 0 24px; }
    p { font-size: 36px; line-height: 1.35; margin: 0; text-wrap: balance; }
  </style><svg viewBox="1 1 22 22">${MARK}</svg><div><h1>Passi</h1><p>${text("short_description.txt")}</p></div></html>`;
}

/** Draws a page of HTML into a file of the tree. */
async function shoot(page, file, html, [width, height], opaque) {
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, omitBackground: !opaque });
  shrink(path, opaque);
}

/** Fewer bytes for the same picture; an opaque one without the channel that says so. */
function shrink(path, opaque) {
  const kind = opaque ? ["-alpha", "off", "-define", "png:color-type=2"] : ["-define", "png:color-type=6"];
  execFileSync("convert", [path, "-strip", ...kind, "-define", "png:compression-level=9", path]);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  const sheet = (drawing) => `<style>body{margin:0}svg{display:block}</style>${drawing}`;
  for (const [file, [drawing, pixels, opaque]] of Object.entries(ICONS)) {
    await shoot(page, file, sheet(drawing), [pixels, pixels], opaque);
  }
  for (const locale of readdirSync(STORE)) {
    const images = join("android/fastlane/metadata/android", locale, "images");
    if (!existsSync(join(ROOT, images))) continue;
    await shoot(page, join(images, "icon.png"), sheet(icon(14.5)), [512, 512], false);
    await shoot(page, join(images, "featureGraphic.png"), drawBanner(locale), [1024, 500], true);
  }
} finally {
  await browser.close();
}
writeFileSync(join(APPLE, "LaunchMark.imageset/mark.svg"), launchMark(GREEN));
writeFileSync(join(APPLE, "LaunchMark.imageset/mark-dark.svg"), launchMark(LEAF));
