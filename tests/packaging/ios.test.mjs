// What goes into the iPhone's app beside the program: its property lists, icons and launch screen.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { buildNumber, languages, message, pngSize, read, readPlist, root, version } from "./tools.mjs";

const ios = join(root, "ios");
const info = readPlist(join(ios, "Info.plist"));
const catalog = (name) => JSON.parse(read(`ios/Assets.xcassets/${name}/Contents.json`));

/** What dx's own template says, which a file of our own replaces as a whole. */
const TEMPLATE = ["CFBundleDisplayName", "CFBundleExecutable", "CFBundleIdentifier", "CFBundleName",
  "CFBundleVersion", "CFBundleShortVersionString", "CFBundleDevelopmentRegion", "LSRequiresIPhoneOS",
  "UISupportsTrueScreenSizeOnMac", "UIRequiredDeviceCapabilities", "UIDeviceFamily",
  "CFBundleSupportedPlatforms", "UISupportedInterfaceOrientations", "UISupportedInterfaceOrientations~ipad"];

/** What the app may do or say to the system beside that: nothing joins unseen. */
const OWN = ["BGTaskSchedulerPermittedIdentifiers", "CFBundleDocumentTypes", "CFBundleLocalizations",
  "CFBundlePackageType", "CFBundleURLTypes", "ITSAppUsesNonExemptEncryption",
  "LSSupportsOpeningDocumentsInPlace", "MinimumOSVersion", "NSLocationDefaultAccuracyReduced",
  "NSLocationTemporaryUsageDescriptionDictionary", "NSLocationWhenInUseUsageDescription",
  "UIBackgroundModes", "UILaunchScreen", "UTExportedTypeDeclarations"];

test("Info.plist holds what dx's template does, what the app needs, and nothing else", () => {
  assert.deepEqual(Object.keys(info).sort(), [...TEMPLATE, ...OWN].sort());
  assert.equal(info.CFBundleIdentifier, read("Dioxus.toml").match(/^identifier = "(.*)"$/m)[1]);
  assert.equal(info.CFBundleExecutable, "passi", "the name of the program in Cargo.toml");
  assert.equal(info.CFBundleShortVersionString, version);
  assert.equal(info.CFBundleVersion, String(buildNumber));
  assert.equal(info.MinimumOSVersion, "15.0");
  assert.match(read("Dioxus.toml"), /^ios_info_plist = "ios\/Info\.plist"$/m);
});

test("the position is coarse at first, and asked for only while the app is open", () => {
  assert.equal(info.NSLocationDefaultAccuracyReduced, true);
  assert.ok(info.NSLocationTemporaryUsageDescriptionDictionary.nearest);
});

test("the Rust code names its task and its reason as the lists do", () => {
  const text = readdirSync(join(root, "src/platform/ios")).map((name) => read(`src/platform/ios/${name}`)).join("\n");
  const named = (constant) => text.match(new RegExp(`const ${constant}: &str = "(.*)";`))[1];
  assert.deepEqual(info.BGTaskSchedulerPermittedIdentifiers, [named("TASK")]);
  assert.deepEqual(Object.keys(info.NSLocationTemporaryUsageDescriptionDictionary), [named("PURPOSE")]);
});

test("what the app keeps goes into no backup: its folder is marked before anything is in it", () => {
  const text = read("src/platform/ios/mod.rs");
  const prepare = text.match(/pub fn prepare\(\) \{[^]*?\n\}/)[0];
  const marked = prepare.indexOf("stay_here(");
  assert.ok(marked > 0 && marked < prepare.indexOf("register("), prepare);
  assert.match(text, /fn stay_here[^]*NSURLIsExcludedFromBackupKey[^]*setResourceValue_forKey_error\(Some\(&NSNumber::new_bool\(true\)\), key\)/);
});

test("links and files of the app find it, and files stay where they are", () => {
  assert.deepEqual(info.CFBundleURLTypes[0].CFBundleURLSchemes, ["passi"]);
  const [type] = info.UTExportedTypeDeclarations;
  assert.deepEqual(type.UTTypeTagSpecification["public.filename-extension"], ["passi"]);
  assert.deepEqual(type.UTTypeTagSpecification["public.mime-type"], ["application/vnd.passi+zip"]);
  assert.deepEqual(info.CFBundleDocumentTypes[0].LSItemContentTypes, [type.UTTypeIdentifier]);
  assert.equal(info.LSSupportsOpeningDocumentsInPlace, false);
});

test("in the background it fetches, under the name that the program uses", () => {
  assert.deepEqual(info.UIBackgroundModes, ["fetch"]);
  assert.deepEqual(info.BGTaskSchedulerPermittedIdentifiers, ["it.passi.umbria.refresh"]);
});

test("every language has its name and its reasons", () => {
  // Apple names Chinese by its script.
  const named = languages.map((language) => (language === "zh" ? "zh-Hans" : language));
  assert.deepEqual([...info.CFBundleLocalizations].sort(), named);
  const folders = readdirSync(ios).filter((name) => name.endsWith(".lproj"));
  assert.deepEqual(folders.sort(), named.map((name) => `${name}.lproj`).sort());
  const sentences = named.map((name) => readPlist(join(ios, `${name}.lproj/InfoPlist.strings`)));
  for (const [index, said] of sentences.entries()) {
    assert.equal(said.CFBundleDisplayName, message(languages[index], "app-name"), languages[index]);
    assert.deepEqual(Object.keys(said), Object.keys(sentences[0]), languages[index]);
    assert.ok(Object.values(said).every((sentence) => sentence.trim()), languages[index]);
  }
  const english = sentences[languages.indexOf("en")];
  assert.equal(info.NSLocationWhenInUseUsageDescription, english.NSLocationWhenInUseUsageDescription);
  assert.equal(info.NSLocationTemporaryUsageDescriptionDictionary.nearest, english.nearest);
  const reasons = sentences.map((said) => said.NSLocationWhenInUseUsageDescription);
  const exact = sentences.map((said) => said.nearest);
  for (const said of [reasons, exact]) {
    assert.equal(new Set(said).size, languages.length, "each language has a sentence of its own");
  }
});

test("nobody is tracked, nothing is collected, and each listed call has its reason", () => {
  const privacy = readPlist(join(ios, "PrivacyInfo.xcprivacy"));
  assert.equal(privacy.NSPrivacyTracking, false);
  assert.deepEqual(privacy.NSPrivacyTrackingDomains, []);
  assert.deepEqual(privacy.NSPrivacyCollectedDataTypes, []);
  const reasons = privacy.NSPrivacyAccessedAPITypes.map((it) => [
    it.NSPrivacyAccessedAPIType.replace("NSPrivacyAccessedAPICategory", ""),
    it.NSPrivacyAccessedAPITypeReasons,
  ]);
  assert.deepEqual(reasons, [["FileTimestamp", ["C617.1"]], ["DiskSpace", ["E174.1"]]]);
});

test("icon and launch screen have every picture they name", () => {
  const icons = catalog("AppIcon.appiconset").images;
  const looks = icons.map((it) => it.appearances?.[0].value ?? "light");
  assert.deepEqual(looks, ["light", "dark", "tinted"]);
  for (const [index, { filename }] of icons.entries()) {
    const { width, height, alpha } = pngSize(`ios/Assets.xcassets/AppIcon.appiconset/${filename}`);
    assert.deepEqual([width, height], [1024, 1024], filename);
    assert.equal(alpha, looks[index] === "dark", `${filename}: the dark one alone lets light through`);
  }
  assert.ok(existsSync(join(ios, `Assets.xcassets/${info.UILaunchScreen.UIColorName}.colorset`)));
  for (const { filename } of catalog(`${info.UILaunchScreen.UIImageName}.imageset`).images) {
    assert.match(read(`ios/Assets.xcassets/LaunchMark.imageset/${filename}`), /^<svg/, filename);
  }
});
