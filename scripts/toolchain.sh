# Sourced by the other scripts: which tools this machine has for the installable page.

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

# The compiler for wasm32: `default` (cargo as it is has the target), `debian` or `none`.
web_compiler() {
    if [[ -d $(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown/lib ]]; then
        echo default
    elif [[ -x /usr/bin/cargo && -f /usr/lib/rustlib/src/rust/library/std/Cargo.toml ]]; then
        echo debian
    else
        echo none
    fi
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
