// `make android` and `make ios`: they say what is missing, and hand dx and Gradle what they should.
// The tools here are stand-ins: what the real ones do with it is seen on a developer's machine.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { buildNumber, folder, read, root, version } from "./tools.mjs";

const dioxus = read("Cargo.lock").match(/^name = "dioxus"\nversion = "(.*)"$/m)[1];

/** Runs a script of the tree where the programs of `tools` stand before the machine's own. */
function make(script, place, tools = {}, environment = {}) {
  const bin = join(place, "bin");
  mkdirSync(bin, { recursive: true });
  const standins = { rustc: `echo ${place}/rust`, dx: "exit 1", javac: "exit 1", xcrun: "exit 1", ...tools };
  for (const [name, body] of Object.entries(standins)) {
    writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: place, CARGO_TARGET_DIR: join(place, "target"), ...environment };
  return spawnSync(join(root, script), { encoding: "utf8", cwd: root, env });
}

/** Everything that the Android app needs, as far as the script looks. `dx` writes as the real one does. */
function androidTools(place) {
  for (const path of ["sdk/platforms/android-36", "sdk/ndk/28.2.1/toolchains/llvm",
    "rust/lib/rustlib/aarch64-linux-android/lib", "rust/lib/rustlib/armv7-linux-androideabi/lib", "java/bin"]) {
    mkdirSync(join(place, path), { recursive: true });
  }
  writeFileSync(join(place, "java/bin/javac"), "#!/bin/sh\necho javac 17.0.15\n");
  chmodSync(join(place, "java/bin/javac"), 0o755);
  const project = join(place, "target/dx/passi/release/android/app");
  const dx = `[[ $1 == --version ]] && { echo "dioxus ${dioxus} (0000000)"; exit; }
    echo "$*" >>${place}/asked
    mkdir -p ${project}/app; echo "        versionCode = 1" >${project}/app/build.gradle.kts
    printf '#!/usr/bin/env bash\necho "gradle $*" >>${place}/asked\nmkdir -p app/build/outputs/{bundle,apk}/release\ntouch app/build/outputs/bundle/release/app-release.aab app/build/outputs/apk/release/app-release-unsigned.apk\n' >${project}/gradlew
    chmod +x ${project}/gradlew`;
  return { tools: { dx }, environment: { JAVA_HOME: join(place, "java"), ANDROID_HOME: join(place, "sdk") }, project };
}

test("without its tools each says what is missing, a line each, and builds nothing", (t) => {
  const place = folder(t);
  const lines = ({ status, stderr }) => {
    assert.equal(status, 1);
    return stderr.trim().split("\n").map((line) => line.match(/^missing: ([^;]+); .+$/)[1]);
  };
  assert.deepEqual(lines(make("scripts/android.sh", place)), [
    `dx ${dioxus}`, "Rust for aarch64-linux-android", "Rust for armv7-linux-androideabi",
    "a JDK of 17 or newer", "the Android SDK with platform 36", "the Android NDK, 28 or newer",
  ]);
  assert.deepEqual(lines(make("scripts/ios.sh", place)), [
    "a Mac", "Xcode with the iOS SDK", `dx ${dioxus}`, "Rust for aarch64-apple-ios",
  ]);
  const older = { dx: 'echo "dioxus 0.6.3 (0000000)"' };
  assert.ok(lines(make("scripts/android.sh", place, older)).includes(`dx ${dioxus}`), "an older dx will not do");
  assert.ok(!existsSync(join(place, "target")));
});

test("with them dx builds every processor's library, and Gradle a numbered release of them all", (t) => {
  const place = folder(t);
  const { tools, environment, project } = androidTools(place);
  const { status, stderr } = make("scripts/android.sh", place, tools, environment);
  assert.equal(status, 0, stderr);
  const common = "--no-default-features --features mobile";
  assert.deepEqual(readFileSync(join(place, "asked"), "utf8").trim().split("\n"), [
    `build --platform android --release --target aarch64-linux-android ${common}`,
    `build --platform android --release --target armv7-linux-androideabi ${common}`,
    "gradle bundleRelease assembleRelease",
  ]);
  const main = join(project, "app/src/main");
  for (const path of ["res/mipmap-anydpi/passi.xml", "kotlin/dev/dioxus/main/Locator.kt"]) {
    assert.ok(existsSync(join(main, path)), `${path} is there before dx comes`);
  }
  assert.match(readFileSync(join(project, "app/build.gradle.kts"), "utf8"), new RegExp(`versionCode = ${buildNumber}\n`));
  assert.ok(existsSync(join(place, `target/android/passi-${version}.aab`)));
  assert.ok(existsSync(join(place, `target/android/passi-${version}-unsigned.apk`)));
});

test("a dx that writes another project than expected is not trusted with a release", (t) => {
  const place = folder(t);
  const { tools, environment } = androidTools(place);
  const other = { dx: tools.dx.replace("versionCode = 1", "versionCode(1)") };
  const { status, stderr } = make("scripts/android.sh", place, other, environment);
  assert.equal(status, 1);
  assert.match(stderr, /versionCode cannot be set/);
});
