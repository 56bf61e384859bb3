#!/usr/bin/env bash
# Builds the app for iPhone and iPad, and packs it for the App Store if there is something to sign
# it with:
#
#   PASSI_IDENTITY="Apple Distribution: …" PASSI_PROFILE=passi.mobileprovision scripts/ios.sh
#
# What dx is relied on for is in ios/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh
source scripts/release.sh

triple=aarch64-apple-ios
app=$(target_dir)/dx/passi/release/ios/Passi.app
out=$(target_dir)/ios

check_tools() {
    if [[ $(uname) != Darwin ]]; then need "a Mac" "Apple's tools run nowhere else"; fi
    xcrun --sdk iphoneos --show-sdk-path >/dev/null 2>&1 ||
        need "Xcode with the iOS SDK" "get it from the App Store, open it once"
    need_dx
    need_targets "$triple"
    stop_if_missing
}

# dx writes the program, the assets and Info.plist, and clears the folder first: this comes after it.
add_resources() {
    local extra=$out/icons.plist
    cp -R ios/*.lproj ios/PrivacyInfo.xcprivacy "$app/"
    xcrun actool ios/Assets.xcassets --compile "$app" --platform iphoneos --app-icon AppIcon \
        --minimum-deployment-target 15.0 --target-device iphone --target-device ipad \
        --output-partial-info-plist "$extra"
    /usr/libexec/PlistBuddy -c "Merge $extra" "$app/Info.plist"
}

# The App Store wants to know what the app was built with, as Xcode would write it.
add_build() {
    local sdk build
    sdk=$(xcrun --sdk iphoneos --show-sdk-version)
    build=$(xcrun --sdk iphoneos --show-sdk-build-version)
    set_key DTPlatformName iphoneos
    set_key DTPlatformVersion "$sdk"
    set_key DTPlatformBuild "$build"
    set_key DTSDKName "iphoneos$sdk"
    set_key DTSDKBuild "$build"
    set_key DTXcode "$(xcodebuild -version | awk '/^Xcode/ {split($2, v, "."); printf "%02d%d%d", v[1], v[2], v[3]}')"
    set_key DTXcodeBuild "$(xcodebuild -version | awk '/^Build/ {print $3}')"
    set_key DTCompiler com.apple.compilers.llvm.clang.1_0
    set_key BuildMachineOSBuild "$(sw_vers -buildVersion)"
}

set_key() {
    plutil -replace "$1" -string "$2" "$app/Info.plist"
}

# What lies inside is signed before what it lies in, and nothing changes afterwards.
sign_and_pack() {
    local rights=$out/rights.plist framework
    cp "$PASSI_PROFILE" "$app/embedded.mobileprovision"
    security cms -D -i "$PASSI_PROFILE" | plutil -extract Entitlements xml1 -o "$rights" -
    for framework in "$app"/Frameworks/*; do
        [[ -e $framework ]] || continue
        codesign --force --sign "$PASSI_IDENTITY" "$framework"
    done
    codesign --force --sign "$PASSI_IDENTITY" --entitlements "$rights" "$app"
    codesign --verify --deep --strict "$app"
    rm -rf "$out/Payload"
    mkdir "$out/Payload"
    cp -R "$app" "$out/Payload/"
    (cd "$out" && zip -qry "passi-$(app_version).ipa" Payload)
    echo "$out/passi-$(app_version).ipa can go to the App Store."
}

check_tools
export IPHONEOS_DEPLOYMENT_TARGET=15.0
dx build --platform ios --release --target "$triple" --no-default-features --features mobile
mkdir -p "$out"
add_resources
add_build
if [[ -n ${PASSI_IDENTITY:-} && -n ${PASSI_PROFILE:-} ]]; then
    sign_and_pack
else
    echo "$app is built and not signed: set PASSI_IDENTITY and PASSI_PROFILE to pack it."
fi
