// The Kotlin of the Android app: it compiles against what it sees of Android, and says the same
// names and types as the Rust code that calls it.
//
// No android.jar can be had from a package registry: stubs/ holds the classes and methods that are used,
// written as Android declares them, one file a package. They prove spelling and types of our side.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { android, folder, read, root, run } from "./tools.mjs";

const stubs = join(root, "tests/packaging/stubs");
const sources = join(android, "kotlin/dev/dioxus/main");
const rust = join(root, "src/platform/android");

/** What is agreed with the Rust code: public methods of MainActivity. */
const METHODS = {
  dataFolder: "()Ljava/lang/String;",
  languages: "()Ljava/lang/String;",
  shareFolder: "()Ljava/lang/String;",
  openUri: "(Ljava/lang/String;)Z",
  shareFile: "(Ljava/lang/String;Ljava/lang/String;)Z",
  shareText: "(Ljava/lang/String;)Z",
  takeLink: "()Ljava/lang/String;",
  takeFile: "()Ljava/lang/String;",
  locate: "(ZJ)V",
  connection: "()I",
  speak: "(Ljava/lang/String;Ljava/lang/String;F)I",
  hush: "()V",
  isSpeaking: "()Z",
  refresh: "(I)V",
  keepAwake: "(Z)V",
  lockTask: "(Z)Z",
  secure: "(Z)V",
};

/** What Kotlin calls in Rust. */
const NATIVE = {
  MainActivity: { located: "(IDDDJ)V", present: "(Z)V" },
  RefreshWorker: { refresh: "(Ljava/lang/String;Z)Z", stop: "()V" },
};

/** How Rust writes the types of JNI. */
const DESCRIPTORS = {
  jint: "I",
  jlong: "J",
  jdouble: "D",
  jboolean: "Z",
  JString: "Ljava/lang/String;",
};

/** Compiles a package's stubs, each class from a file of its own as Java wants it. */
function compileStubs(out) {
  const files = [];
  for (const name of readdirSync(stubs).filter((file) => file.endsWith(".java"))) {
    const [head, ...classes] = readFileSync(join(stubs, name), "utf8").split(/\n\n(?=public )/);
    const place = join(out, "java", name.replace(/\.java$/, ""));
    mkdirSync(place, { recursive: true });
    for (const body of classes) {
      const type = body.match(/^public (?:abstract |final |@)?(?:class|interface|enum) (\w+)/)[1];
      files.push(join(place, `${type}.java`));
      writeFileSync(files.at(-1), `${head}\n\n${body}`);
    }
  }
  run("javac", ["-nowarn", "--release", "8", "-Xlint:-options", "-d", join(out, "stubs"), ...files]);
}

/** Every method of a compiled class: name → {descriptor, native, public}. */
function methodsOf(classes, name) {
  const listing = run("javap", ["-s", "-p", "-cp", classes, `dev.dioxus.main.${name}`]);
  const found = listing.matchAll(/^ +([^\n]*?)([\w$]+)\([^\n]*\);\n +descriptor: (\S+)$/gm);
  return Object.fromEntries(
    [...found].map(([, before, method, descriptor]) => [
      method,
      { descriptor, native: /\bnative\b/.test(before), public: /\bpublic\b/.test(before) },
    ]),
  );
}

test("the activity compiles, and has what the Rust code calls", (t) => {
  const out = folder(t);
  compileStubs(out);
  const classes = join(out, "classes");
  const wry = join(stubs, "WryActivity.kt");
  run("kotlinc", ["-jvm-target", "1.8", "-cp", join(out, "stubs"), "-d", classes, sources, wry]);

  const activity = methodsOf(classes, "MainActivity");
  for (const [name, descriptor] of Object.entries(METHODS)) {
    assert.deepEqual(activity[name], { descriptor, native: false, public: true }, `MainActivity.${name}`);
  }
  for (const [type, methods] of Object.entries(NATIVE)) {
    const native = Object.entries(methodsOf(classes, type)).filter(([, method]) => method.native);
    const seen = Object.fromEntries(native.map(([name, method]) => [name, method.descriptor]));
    assert.deepEqual(seen, methods, `what ${type} asks of Rust`);
  }
});

test("the Rust code and the Kotlin code say the same names and types", () => {
  const files = readdirSync(rust).filter((file) => file.endsWith(".rs"));
  const text = files.map((file) => readFileSync(join(rust, file), "utf8")).join("\n");
  const calls = text.matchAll(/jni_str!\("(\w+)"\)[^"]*jni_sig!\("(\([^"]*)"\)/g);
  const called = Object.fromEntries([...calls].map(([, name, descriptor]) => [name, descriptor]));
  assert.deepEqual(called, METHODS, "what Rust calls is what there is, and nothing is there in vain");
  const natives = text.matchAll(/java_type = "dev\.dioxus\.main\.(\w+)",\s*extern fn (\w+)\(([^)]*)\)( -> (\w+))?/g);
  const answered = {};
  for (const [, type, name, taken, , given] of natives) {
    const types = taken.split(",").filter(Boolean).map((one) => DESCRIPTORS[one.split(":")[1].trim()]).join("");
    (answered[type] ??= {})[name] = `(${types})${DESCRIPTORS[given] ?? "V"}`;
  }
  assert.deepEqual(answered, NATIVE, "what Kotlin asks of Rust");
});

test("a file is copied as long as it can be a bundle", () => {
  const kotlin = readFileSync(join(sources, "Arrivals.kt"), "utf8").match(/const val LIMIT_BYTES = (\d+)L \* 1024 \* 1024$/m);
  const bundle = read("src/feed/bundle.rs").match(/const MOST_BYTES: u64 = (\d+) \* 1024 \* 1024;$/m);
  assert.equal(kotlin[1], bundle[1]);
});

test("the stub of wry's activity says what wry does", (t) => {
  const version = read("Cargo.lock").match(/^name = "wry"\nversion = "(.*)"$/m)[1];
  const crates = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "registry/src");
  const places = existsSync(crates) ? readdirSync(crates).map((name) => join(crates, name, `wry-${version}`)) : [];
  const wry = places.map((place) => join(place, "src/android/kotlin/WryActivity.kt")).find(existsSync);
  if (!wry) return t.skip(`cargo has not fetched wry ${version}`);
  const real = readFileSync(wry, "utf8").replace(/\s+/g, " ");
  const members = readFileSync(join(stubs, "WryActivity.kt"), "utf8").match(/(abstract|open|override) [^{}\n]+/g);
  assert.equal(members.length, 4);
  for (const member of members) assert.ok(real.includes(member.trim()), `wry ${version} has no \`${member.trim()}\``);
});

test("every file is small and says what it is for", () => {
  for (const name of readdirSync(sources)) {
    const text = readFileSync(join(sources, name), "utf8");
    assert.ok(text.split("\n").length <= 165, `${name} is long`);
    assert.match(text, /\/\*\*/, `${name} says nothing`);
  }
});
