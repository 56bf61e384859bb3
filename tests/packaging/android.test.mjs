// The Android manifest and resources: aapt2 links them, and they ask for no more than they may.
//
// Debian's framework is that of Android 10: the few newer attributes are left out before linking, and
// looked at here.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { all, android, folder, languages, message, read, readXml, root, run } from "./tools.mjs";

const manifestFile = join(android, "AndroidManifest.xml");
const manifest = readXml(manifestFile);
const application = manifest.children.find((child) => child.name === "application");
const config = read("Dioxus.toml");
const resources = join(android, "res");

const PERMISSIONS = ["INTERNET", "ACCESS_NETWORK_STATE", "ACCESS_COARSE_LOCATION", "ACCESS_FINE_LOCATION"];

/** Files that dx writes over at each build. */
const TAKEN = [
  "values/strings.xml",
  "values/colors.xml",
  "values/styles.xml",
  "xml/network_security_config.xml",
  "drawable/ic_launcher_background.xml",
  "drawable-v24/ic_launcher_foreground.xml",
  "mipmap-anydpi-v26/ic_launcher.xml",
];

/** Attributes newer than Android 10, with what they must say. */
const NEWER = {
  "android:allowNativeHeapPointerTagging": "false",
  "android:dataExtractionRules": "@xml/no_transfer",
  "android:enableOnBackInvokedCallback": "true",
  "android:localeConfig": "@xml/locales_config",
};

/** Changes of the phone that are newer than Android 10. */
const NEWER_CHANGES = ["fontWeightAdjustment", "grammaticalGender", "assetsPaths"];

const setting = (name) => config.match(new RegExp(`^${name} = "?([^"\\n]*)"?$`, "m"))?.[1];
const resource = (path) => readXml(join(resources, path));
const attribute = (name) => application.attributes[`android:${name}`];

/** The manifest as Gradle would hand it on, without what this framework does not know. */
function filledManifest() {
  let text = readFileSync(manifestFile, "utf8");
  for (const [name, value] of Object.entries(NEWER)) text = text.replace(`${name}="${value}"`, "");
  for (const change of NEWER_CHANGES) text = text.replace(`|${change}`, "");
  text = text.replace(/<queries>[^]*<\/queries>/, "").replace(/<[^<>]*tools:node="remove" \/>/g, "");
  return text.replace("<manifest ", `<manifest package="${setting("identifier")}" `);
}

test("aapt2 links manifest and resources", (t) => {
  const out = folder(t);
  cpSync(resources, join(out, "res"), { recursive: true });
  rmSync(join(out, "res/values-v31"), { recursive: true });
  mkdirSync(join(out, "res/values"), { recursive: true });
  // The theme comes with AppCompat, which Gradle fetches.
  const theme = '<style name="Theme.AppCompat.DayNight.NoActionBar" parent="android:Theme.Material.NoActionBar" />';
  writeFileSync(join(out, "res/values/stub.xml"), `<resources>${theme}</resources>`);
  writeFileSync(join(out, "AndroidManifest.xml"), filledManifest());
  run("aapt2", ["compile", "--dir", join(out, "res"), "-o", join(out, "res.zip")]);
  run("aapt2", [
    "link", "-I", "/usr/share/android-framework-res/framework-res.apk",
    "--manifest", join(out, "AndroidManifest.xml"), "-o", join(out, "app.apk"),
    "--min-sdk-version", setting("min_sdk"), "--target-sdk-version", setting("target_sdk"),
    join(out, "res.zip"),
  ]);
  const badging = run("aapt2", ["dump", "badging", join(out, "app.apk")]);
  assert.match(badging, /^package: name='it\.passi\.umbria'/m);
  assert.match(badging, /^launchable-activity: name='dev\.dioxus\.main\.MainActivity'/m);
  for (const language of languages) {
    // English is what any other language falls back to, so it has no mark.
    const label = language === "en" ? "application-label" : `application-label-${language}`;
    assert.ok(badging.includes(`${label}:'${message(language, "app-name")}'`), language);
  }
});

test("the app asks for the position, the network and nothing else", () => {
  const asked = all(manifest, "uses-permission").filter((it) => it.attributes["tools:node"] !== "remove");
  const names = asked.map((it) => it.attributes["android:name"]);
  assert.deepEqual(names.sort(), PERMISSIONS.map((name) => `android.permission.${name}`).sort());
  for (const feature of all(manifest, "uses-feature")) {
    assert.equal(feature.attributes["android:required"], "false", feature.attributes["android:name"]);
  }
});

test("only the launcher's activity can be started from outside", () => {
  const parts = application.children.filter((it) => /activity|service|receiver|provider/.test(it.name));
  const open = parts.filter((it) => it.attributes["android:exported"] === "true");
  assert.deepEqual(open.map((it) => it.attributes["android:name"]), ["dev.dioxus.main.MainActivity"]);
  const said = parts.filter((it) => it.attributes["tools:node"] !== "remove");
  for (const part of said) {
    assert.match(part.attributes["android:exported"], /^(true|false)$/, part.attributes["android:name"]);
  }
  const [provider] = all(application, "provider");
  assert.equal(provider.attributes["android:authorities"], `${setting("identifier")}.share`);
  const paths = resource("xml/file_paths.xml").children;
  assert.deepEqual(paths.map((it) => [it.name, it.attributes.path]), [["cache-path", "share/"]]);
});

test("nothing is backed up or handed to the next phone", () => {
  assert.equal(attribute("allowBackup"), "false");
  assert.equal(attribute("fullBackupContent"), "@xml/no_backup");
  for (const [name, value] of Object.entries(NEWER)) assert.equal(application.attributes[name], value);
  const excluded = (element) => element.children.map((it) => [it.name, it.attributes.domain, it.attributes.path]);
  const old = ["root", "file", "database", "sharedpref", "external"];
  const today = [...old, "device_root", "device_file", "device_database", "device_sharedpref"];
  assert.deepEqual(excluded(resource("xml/no_backup.xml")), old.map((it) => ["exclude", it, "."]));
  const rules = resource("xml/no_transfer.xml").children;
  assert.deepEqual(rules.map((it) => it.name), ["cloud-backup", "device-transfer"]);
  for (const rule of rules) assert.deepEqual(excluded(rule), today.map((it) => ["exclude", it, "."]), rule.name);
});

test("cleartext reaches this device alone, and only the system's certificates count", () => {
  assert.equal(attribute("usesCleartextTraffic"), "false");
  assert.equal(attribute("networkSecurityConfig"), "@xml/network");
  const [base, ...domains] = resource("xml/network.xml").children;
  assert.equal(base.name, "base-config");
  assert.equal(base.attributes.cleartextTrafficPermitted, "false");
  assert.deepEqual(all(base, "certificates").map((it) => it.attributes.src), ["system"]);
  const open = domains.flatMap((it) => all(it, "domain")).map((it) => it.text);
  assert.deepEqual(open, ["127.0.0.1"]);
});

test("a release is not open to a debugger, and its libraries stay as they are packed", () => {
  assert.equal(attribute("debuggable"), undefined);
  assert.equal(attribute("testOnly"), undefined);
  assert.equal(attribute("extractNativeLibs"), "false");
  for (const target of ["aarch64-linux-android", "x86_64-linux-android"]) {
    const flags = read(".cargo/config.toml").split(`[target.${target}]`)[1]?.split("[target")[0];
    assert.match(flags ?? "", /max-page-size=16384/, target);
  }
});

test("the phones are those that were agreed", () => {
  assert.equal(setting("identifier"), "it.passi.umbria");
  assert.equal(setting("min_sdk"), "26");
  assert.equal(setting("android_min_sdk_version"), "26", "what the linker takes is what Gradle takes");
  assert.equal(setting("target_sdk"), "36");
  assert.equal(setting("compile_sdk"), "36");
  assert.deepEqual(all(manifest, "uses-sdk"), [], "the manifest leaves it to Gradle");
});

test("what a phone changes while it is used does not start the app again", () => {
  const [activity] = all(application, "activity");
  const changes = activity.attributes["android:configChanges"].split("|");
  const old = ["orientation", "screenSize", "smallestScreenSize", "screenLayout", "keyboard", "keyboardHidden",
    "navigation", "uiMode", "density", "fontScale", "layoutDirection", "locale", "colorMode", "mcc", "mnc",
    "touchscreen"];
  assert.deepEqual(changes.sort(), [...old, ...NEWER_CHANGES].sort());
  assert.equal(activity.attributes["android:launchMode"], "singleTask");
  assert.equal(activity.attributes["android:lockTaskMode"], "if_whitelisted");
  assert.equal(activity.attributes["android:windowSoftInputMode"], "adjustResize");
});

test("links and files of the app find it", () => {
  const filters = all(application, "intent-filter").map((filter) => ({
    action: all(filter, "action")[0].attributes["android:name"].replace("android.intent.action.", ""),
    data: Object.assign({}, ...all(filter, "data").map((it) => it.attributes)),
    hosts: all(filter, "data").map((it) => it.attributes["android:host"]).filter(Boolean),
    types: all(filter, "data").map((it) => it.attributes["android:mimeType"]).filter(Boolean),
  }));
  const find = (action, part) => filters.find((it) => it.action === action && part(it));
  assert.ok(find("MAIN", () => true));
  const link = find("VIEW", (it) => it.data["android:scheme"] === "passi");
  assert.deepEqual(link.hosts, ["service", "path"]);
  assert.ok(find("VIEW", (it) => it.types.includes("application/vnd.passi+zip")));
  const named = find("VIEW", (it) => it.types.includes("application/octet-stream"));
  assert.match(named.data["android:pathPattern"], /passi$/, "no other app's files are claimed");
  assert.deepEqual(find("SEND", () => true).types, ["application/vnd.passi+zip", "application/octet-stream"]);
});

test("every language has the app's name, and the system's settings offer it", () => {
  for (const language of languages) {
    const folder = language === "en" ? "values" : `values-${language}`;
    const [name] = resource(`${folder}/names.xml`).children;
    assert.equal(name.text, message(language, "app-name"), language);
  }
  const offered = resource("xml/locales_config.xml").children.map((it) => it.attributes["android:name"]);
  assert.deepEqual(offered.sort(), languages);
});

test("the drawn mark is that of assets/icons, and no file is one that dx writes over", () => {
  const mark = [...read("assets/icons/passi.svg").matchAll(/ d="([^"]*)"/g)].map(([, path]) => path);
  for (const name of ["passi_foreground", "passi_mark"]) {
    const drawn = all(resource(`drawable/${name}.xml`), "path").map((it) => it.attributes["android:pathData"]);
    assert.deepEqual(drawn, mark, name);
  }
  const icon = resource("mipmap-anydpi/passi.xml").children.map((it) => it.name);
  assert.deepEqual(icon, ["background", "foreground", "monochrome"]);
  for (const path of TAKEN) assert.ok(!existsSync(join(resources, path)), path);
  assert.ok(!readdirSync(join(android, "..")).includes("build"), "nothing built lies in the tree");
});

test("dx finds the files that Dioxus.toml names", () => {
  for (const name of ["android_manifest", "android_main_activity"]) {
    assert.ok(existsSync(join(root, setting(name))), name);
  }
  assert.match(config, /proguard_rules = \["android\/passi\.pro"\]/);
  assert.match(read("android/passi.pro"), /dev\.dioxus\.main\.MainActivity/);
});
