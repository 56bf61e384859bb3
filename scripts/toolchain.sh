# Sourced by the other scripts: which tools this machine has for the installable page and for phones.

# Whether a window can open here.
has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

# Where cargo builds; set CARGO_TARGET_DIR to build elsewhere.
target_dir() {
    echo "${CARGO_TARGET_DIR:-target}"
}

# Tools at the versions this project pins, beside each other and shared by every checkout.
tools_dir() {
    echo "${XDG_CACHE_HOME:-$HOME/.cache}/passi/tools"
}

# The phones that the app is made for.
phone_targets=(aarch64-linux-android armv7-linux-androideabi x86_64-linux-android aarch64-apple-ios)

# rust_compiler TARGET…: `default` (cargo as it is has them all), `debian` or `none`.
rust_compiler() {
    local libraries target
    libraries=$(rustc --print sysroot)/lib/rustlib
    for target in "$@"; do
        if [[ -d $libraries/$target/lib ]]; then continue; fi
        if [[ -x /usr/bin/cargo && -f /usr/lib/rustlib/src/rust/library/std/Cargo.toml ]]; then
            echo debian
        else
            echo none
        fi
        return
    done
    echo default
}

# The compiler for the installable page.
web_compiler() {
    rust_compiler wasm32-unknown-unknown
}

# Whether Apple's own compiler and headers are here.
has_xcode() {
    command -v xcrun >/dev/null
}

# Where Apple's C headers are on other machines, in the layout of an SDK.
darwin_sdk() {
    echo "$(tools_dir)/darwin-$(sha256sum scripts/darwin-headers.txt | cut -c 1-12)"
}

# An OpenStreetMap extract that the tests import.
osm_extract() {
    echo "$(tools_dir)/osm-$(sha256sum scripts/osm-extract.txt | cut -c 1-12).osm.pbf"
}

# Python with what reads contacts and calendars and judges HSDS in the tests.
format_readers() {
    echo "$(tools_dir)/readers-$(sha256sum scripts/format-readers.txt | cut -c 1-12)"
}

# Python with what draws map packs.
map_makers() {
    echo "$(tools_dir)/map-$(sha256sum assets/map/requirements-packs.txt | cut -c 1-12)"
}

# The version of wasm-bindgen in Cargo.lock: the tool's must be the very same.
wasm_bindgen_version() {
    sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock
}

# The path of wasm-bindgen at that version, or nothing.
wasm_bindgen() {
    local version tool
    version=$(wasm_bindgen_version)
    for tool in "$(tools_dir)/wasm-bindgen-$version/bin/wasm-bindgen" wasm-bindgen; do
        if [[ $("$tool" --version 2>/dev/null) == "wasm-bindgen $version"* ]]; then
            command -v "$tool"
            return
        fi
    done
}
