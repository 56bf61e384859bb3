#!/usr/bin/env bash
# Builds the installable page into dist/: the app as wasm, then every file beside it.
#
#   scripts/web.sh [--feed FILE]    which feed the page follows, if not assets/umbria/feed.json
#   scripts/web.sh --kiosk FILE     the page of a totem, as FILE says
#   scripts/web.sh --rehearsal      only the wasm for the tests that play a phone in a browser
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh

# The wasm, gzipped, may weigh this much: the page must load over a slow line.
limit_bytes=1550000

# Parts of SQLite that the page has no question for.
without=(-USQLITE_ENABLE_{FTS5,RTREE,SESSION,PREUPDATE_HOOK,MATH_FUNCTIONS} -DSQLITE_OMIT_JSON
    -USQLITE_ENABLE_{BYTECODE_VTAB,DBPAGE_VTAB,DBSTAT_VTAB,STMTVTAB,OFFSET_SQL_FUNC})

target=$(target_dir)
wasm_dir=$target/web/page
features=web
if [[ ${1:-} == --rehearsal ]]; then
    wasm_dir=$target/web/rehearsal
    features=web,fake
fi
built=$target/web/wasm32-unknown-unknown/web/passi.wasm

# The browser has no C compiler of its own: clang builds SQLite for it.
find_tool() {
    command -v "$1-19" || command -v "$1" || {
        echo "$1 is missing: run \`make deps\`" >&2
        exit 1
    }
}

build_wasm() {
    local cc ar ld
    cc=$(find_tool clang)
    ar=$(find_tool llvm-ar)
    ld=$(find_tool wasm-ld)
    local build=(build --no-default-features --features "$features" --bin passi --profile web
        --target wasm32-unknown-unknown --target-dir "$target/web")
    export CC_wasm32_unknown_unknown=$cc AR_wasm32_unknown_unknown=$ar
    export SQLITE_WASM_RS_FLAGS="${without[*]}"
    case $(web_compiler) in
    default) cargo "${build[@]}" ;;
    debian)
        # Debian's compiler has no target's std ready made: it builds its own from source.
        RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 \
            CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$ld \
            /usr/bin/cargo -Zbuild-std=std,panic_abort "${build[@]}"
        ;;
    *)
        echo "No compiler for wasm32-unknown-unknown: run \`make deps\`" >&2
        exit 1
        ;;
    esac
}

# The JavaScript beside the wasm, and the wasm made small.
bind_and_shrink() {
    local bindgen
    bindgen=$(wasm_bindgen)
    if [[ -z $bindgen ]]; then
        echo "wasm-bindgen $(wasm_bindgen_version) is missing: run \`make deps\`" >&2
        exit 1
    fi
    # Not built again since: keep what is there.
    if [[ -f $wasm_dir/passi_bg.wasm && $wasm_dir/passi_bg.wasm -nt $built ]]; then return; fi
    rm -rf "$wasm_dir"
    mkdir -p "$wasm_dir"
    "$bindgen" --target web --no-typescript --out-dir "$wasm_dir" --out-name passi "$built"
    if [[ $features != web ]]; then return; fi
    # From npm: Debian 12's own is too old for what today's Rust writes.
    node_modules/.bin/wasm-opt -Oz --enable-bulk-memory --enable-mutable-globals --enable-nontrapping-float-to-int \
        --enable-sign-ext --enable-reference-types --enable-multivalue \
        "$wasm_dir/passi_bg.wasm" -o "$wasm_dir/small.wasm"
    mv "$wasm_dir/small.wasm" "$wasm_dir/passi_bg.wasm"
}

check_size() {
    local raw zipped
    raw=$(wc -c <"$wasm_dir/passi_bg.wasm")
    zipped=$(gzip -9 -c "$wasm_dir/passi_bg.wasm" | wc -c)
    echo "wasm: $raw bytes, $zipped gzipped (limit $limit_bytes)"
    if ((zipped > limit_bytes)); then
        echo "The wasm is larger than the page may be." >&2
        exit 1
    fi
}

build_wasm
bind_and_shrink
if [[ $features != web ]]; then exit; fi
check_size
cargo run --quiet --no-default-features --features page --bin passi-page -- --wasm-dir "$wasm_dir" --out dist "$@"
