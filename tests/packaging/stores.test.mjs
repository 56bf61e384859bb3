// What the stores show: texts and pictures in the layout of fastlane, within what each store takes.
import assert from "node:assert/strict";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { buildNumber, languages, pngSize, read, root } from "./tools.mjs";

const PLAY = "android/fastlane/metadata/android";
const APPLE = "ios/fastlane/metadata";
const APPLE_SHOTS = "ios/fastlane/screenshots";

/** Each store's own name for our languages, nothing where it knows none; a new language needs its names here. */
const NAMES = {
  ar: ["ar", "ar-SA"],
  bn: ["bn-BD"],
  en: ["en-US", "en-US"],
  es: ["es-ES", "es-ES"],
  fa: ["fa"],
  fil: ["fil"],
  fr: ["fr-FR", "fr-FR"],
  hi: ["hi-IN", "hi"],
  it: ["it-IT", "it"],
  mk: ["mk-MK"],
  pa: ["pa"],
  pl: ["pl-PL", "pl"],
  ps: [],
  pt: ["pt-PT", "pt-PT"],
  ro: ["ro", "ro"],
  ru: ["ru-RU", "ru"],
  sq: ["sq"],
  tr: ["tr-TR", "tr"],
  uk: ["uk", "uk"],
  ur: ["ur"],
  zh: ["zh-CN", "zh-Hans"],
};

/** The languages with pictures of their own; in any other the stores show the English ones. */
const PICTURED = ["ar", "en", "it"].map((language) => NAMES[language]);

const playNames = Object.values(NAMES).flatMap(([play]) => play ?? []);
const appleNames = Object.values(NAMES).flatMap(([, apple]) => apple ?? []);

const characters = (text) => [...text].length;
const bytes = (text) => Buffer.byteLength(text);

/** File → how long its text may be, and how that is counted. */
const PLAY_TEXTS = {
  "title.txt": [30, characters],
  "short_description.txt": [80, characters],
  "full_description.txt": [4000, characters],
  [`changelogs/${buildNumber}.txt`]: [500, bytes],
};
const APPLE_TEXTS = {
  "name.txt": [30, characters],
  "subtitle.txt": [30, characters],
  "keywords.txt": [100, bytes],
  "promotional_text.txt": [170, characters],
  "description.txt": [4000, characters],
  "release_notes.txt": [4000, characters],
};

const folders = (path) => readdirSync(join(root, path)).filter((name) => statSync(join(root, path, name)).isDirectory());

function checkTexts(folder, texts) {
  for (const [file, [limit, count]] of Object.entries(texts)) {
    const text = read(join(folder, file)).trim();
    assert.ok(text, `${folder}/${file} is empty`);
    assert.ok(count(text) <= limit, `${folder}/${file} has ${count(text)}, not ${limit}`);
    assert.doesNotMatch(text, /https?:/, `${folder}/${file} names an address that nobody has given`);
  }
}

test("every language of the app has its pages in both stores, and no other has", () => {
  assert.deepEqual(Object.keys(NAMES).sort(), languages);
  assert.deepEqual(folders(PLAY).sort(), playNames.sort());
  assert.deepEqual(folders(APPLE).sort(), appleNames.sort());
  const shown = (place, has) => folders(place).filter((name) => existsSync(join(root, place, name, has))).sort();
  assert.deepEqual(shown(PLAY, "images"), PICTURED.map(([play]) => play).sort());
  assert.deepEqual(folders(APPLE_SHOTS).sort(), PICTURED.map(([, apple]) => apple).sort());
  assert.ok(existsSync(join(root, "fastlane/metadata/android")), "F-Droid looks at the root alone");
});

test("the texts are as short as the stores want them", () => {
  for (const play of playNames) checkTexts(join(PLAY, play), PLAY_TEXTS);
  for (const apple of appleNames) checkTexts(join(APPLE, apple), APPLE_TEXTS);
  const both = Object.values(NAMES).filter((names) => names.length === 2);
  assert.ok(both.length > 10);
  for (const [play, apple] of both) {
    const same = (one, other) => assert.equal(read(join(PLAY, play, one)), read(join(APPLE, apple, other)));
    same("title.txt", "name.txt");
    same("full_description.txt", "description.txt");
  }
});

test("each language has texts of its own that say how many languages there are", () => {
  for (const name of ["full_description.txt", "short_description.txt"]) {
    const texts = playNames.map((play) => read(join(PLAY, play, name)));
    assert.equal(new Set(texts).size, texts.length, name);
    if (name.startsWith("full")) texts.forEach((text, at) => assert.match(text, new RegExp(languages.length), playNames[at]));
  }
});

test("icon and banner have the sizes that Google Play and F-Droid take", () => {
  for (const [play] of PICTURED) {
    const icon = pngSize(join(PLAY, play, "images/icon.png"));
    assert.deepEqual([icon.width, icon.height], [512, 512], play);
    const banner = pngSize(join(PLAY, play, "images/featureGraphic.png"));
    assert.deepEqual([banner.width, banner.height, banner.alpha], [1024, 500, false], play);
  }
});

test("the page's icons have the sizes that its manifest says", () => {
  const manifest = read("src/page/manifest.rs");
  const icons = [...manifest.matchAll(/icon\("([\w-]+\.png)", "(\d+)x\2"/g)].map(([, name, size]) => [name, size]);
  const shortcut = manifest.match(/"src": icon, "sizes": "(\d+)x\1"/)[1];
  const shortcuts = [...manifest.matchAll(/"(shortcut-\w+\.png)"/g)].map(([, name]) => [name, shortcut]);
  assert.deepEqual([icons.length, shortcuts.length], [3, 3]);
  for (const [name, size] of [...icons, ...shortcuts, ["apple-touch-icon.png", "180"]]) {
    const { width, height } = pngSize(`assets/web/${name}`);
    assert.deepEqual([width, height], [Number(size), Number(size)], name);
  }
});

/** The pictures of a folder, each with its size. */
const pictures = (folder) => readdirSync(join(root, folder)).map((name) => ({ name, ...pngSize(join(folder, name)) }));

test("Google Play takes the screenshots: two to eight of each device, none narrower than one to two", () => {
  for (const [play] of PICTURED) {
    for (const kind of ["phone", "sevenInch"]) {
      const shots = pictures(join(PLAY, play, `images/${kind}Screenshots`));
      assert.ok(shots.length >= 2 && shots.length <= 8, `${play} has ${shots.length} of ${kind}`);
      for (const { name, width, height, alpha } of shots) {
        const [short, long] = [width, height].sort((one, other) => one - other);
        assert.ok(short >= 1080 && long <= 3840 && long <= 2 * short, `${play} ${name}: ${width}x${height}`);
        assert.equal(alpha, false, `${play} ${name}`);
      }
    }
  }
});

test("the App Store takes the screenshots: one to ten of the largest iPhone and of the largest iPad", () => {
  for (const [, apple] of PICTURED) {
    const shots = pictures(join(APPLE_SHOTS, apple));
    const count = (size) => shots.filter((it) => `${it.width}x${it.height}` === size).length;
    const [phones, tablets] = [count("1320x2868"), count("2064x2752")];
    assert.equal(phones + tablets, shots.length, `${apple} has a picture of another size`);
    assert.ok(phones >= 1 && phones <= 10 && tablets >= 1 && tablets <= 10, `${apple}: ${phones}, ${tablets}`);
    assert.deepEqual(shots.filter((it) => it.alpha), [], apple);
  }
});

test("every language shows the same pictures, and all of them are light", () => {
  const named = (folder) => readdirSync(join(root, folder), { recursive: true }).sort().filter((name) => name.endsWith(".png"));
  for (const [play, apple] of PICTURED) {
    assert.deepEqual(named(join(PLAY, play)), named(join(PLAY, "en-US")), play);
    assert.deepEqual(named(join(APPLE_SHOTS, apple)), named(join(APPLE_SHOTS, "en-US")), apple);
  }
  const weight = [PLAY, APPLE_SHOTS].flatMap((place) => named(place).map((name) => statSync(join(root, place, name)).size));
  assert.ok(weight.reduce((sum, size) => sum + size) < 6_000_000, `${weight.reduce((sum, size) => sum + size)} bytes`);
});
