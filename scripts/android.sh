#!/usr/bin/env bash
# Builds the Android app, not signed: a bundle for Google Play and an APK, each with the libraries of
# all processors named here.
#
#   scripts/android.sh [TRIPLE…]    which processors, if not ARM with 64 and with 32 bits
#
# What dx is relied on for is in android/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh
source scripts/release.sh

triples=("$@")
if ((!$#)); then triples=(aarch64-linux-android armv7-linux-androideabi); fi
sdk=${ANDROID_HOME:-${ANDROID_SDK_ROOT:-}}
compile_sdk=$(sed -n 's/^compile_sdk = //p' Dioxus.toml)
project=$(target_dir)/dx/passi/release/android/app
out=$(target_dir)/android

# The newest development kit for C below the SDK, unless one is named.
ndk() {
    echo "${NDK_HOME:-${ANDROID_NDK_HOME:-$(find "$sdk/ndk" -mindepth 1 -maxdepth 1 2>/dev/null | sort -V | tail -1)}}"
}

# Gradle 9 runs on Java 17 or newer; dx looks for it in JAVA_HOME alone.
java_home() {
    if [[ -n ${JAVA_HOME:-} ]]; then
        echo "$JAVA_HOME"
    elif command -v javac >/dev/null; then
        dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
    fi
}

check_tools() {
    local java
    need_dx
    need_targets "${triples[@]}"
    java=$(java_home)
    if [[ $("$java/bin/javac" -version 2>/dev/null) =~ ^javac\ (1[7-9]|[2-9][0-9]) ]]; then
        export JAVA_HOME=$java
    else
        need "a JDK of 17 or newer" "apt-get install default-jdk-headless, or set JAVA_HOME"
    fi
    if [[ -d $sdk/platforms/android-$compile_sdk ]]; then
        export ANDROID_HOME=$sdk
    else
        need "the Android SDK with platform $compile_sdk" \
            "get the command line tools from developer.android.com, run sdkmanager 'platforms;android-$compile_sdk' 'build-tools;$compile_sdk.0.0' platform-tools, set ANDROID_HOME"
    fi
    if [[ -d $(ndk)/toolchains/llvm ]]; then
        ANDROID_NDK_HOME=$(ndk)
        export ANDROID_NDK_HOME
    else
        need "the Android NDK, 28 or newer" "run sdkmanager 'ndk;28.2.13676358', or set ANDROID_NDK_HOME"
    fi
    stop_if_missing
}

# dx writes its own files into the project and leaves those of other names.
seed_project() {
    local main=$project/app/src/main
    rm -rf "$main/res" "$main/jniLibs"
    mkdir -p "$main"
    cp -R android/app/src/main/{res,kotlin} "$main/"
}

# dx has no setting for it, and a store refuses the same number twice.
number_project() {
    local gradle=$project/app/build.gradle.kts number
    number=$(build_number)
    sed -i.dx "s/^\( *versionCode\) = 1$/\1 = $number/" "$gradle"
    if ! grep -q "versionCode = $number$" "$gradle"; then
        echo "dx writes build.gradle.kts otherwise than in 0.7.10: versionCode cannot be set." >&2
        exit 1
    fi
}

check_tools
seed_project
for triple in "${triples[@]}"; do
    dx build --platform android --release --target "$triple" --no-default-features --features mobile
done
number_project
# dx without a signing key in Dioxus.toml makes debug APKs alone: the release is Gradle's.
(cd "$project" && ./gradlew bundleRelease assembleRelease)
mkdir -p "$out"
cp "$project/app/build/outputs/bundle/release/app-release.aab" "$out/passi-$(app_version).aab"
cp "$project/app/build/outputs/apk/release/app-release-unsigned.apk" "$out/passi-$(app_version)-unsigned.apk"
echo "In $out lie a bundle and an APK; android/README.md says how to sign and try them."
