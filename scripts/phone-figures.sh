#!/usr/bin/env bash
# What the app weighs on an Android phone, and what it does until its first list.
#
#   scripts/phone-figures.sh [size] [start]    both without a word
#
# size   Links the app for ARM with 64 and 32 bits as dx does, but without Android's own libraries
#        where there is no NDK: what is called in them stays open. Fails above the budget, and where
#        a 64-bit library could not be loaded with memory pages of 16 kB.
# start  Counts the instructions of benches/first_list.rs, built as for a phone, on this machine.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh
source scripts/phones.sh

# The budget of an app for one kind of processor, as it lies on the phone.
limit_bytes=25000000
# What is not Rust: the activity, AppCompat and Material after R8, resources. A guess, on the high side.
java_bytes=3000000
# The phone that the first list is promised on, and how many instructions its Cortex-A53 finishes a
# cycle in such code: two at the very most; half of one is taken where memory is slow.
phone_hz=1400000000

target=$(target_dir)/phones

# link TARGET: the app as dx builds it.
link() {
    local stubs library
    stubs=$target/stubs
    android_c "$1"
    mkdir -p "$stubs"
    local words=(-C "linker=$(find_llvm clang)" -C "link-arg=--target=$(android_clang "$1")"
        -C link-arg=-fuse-ld=lld -C link-arg=-Wl,--export-dynamic)
    if [[ -z ${ANDROID_NDK_HOME:-} ]]; then
        # Empty stand-ins for the libraries that every Android phone brings.
        for library in c m dl log unwind gcc android; do
            [[ -f $stubs/lib$library.a ]] || "$(find_llvm llvm-ar)" rcs "$stubs/lib$library.a"
        done
        words+=(-L "$(realpath "$stubs")" -C link-arg=-nostdlib -C link-arg=-Wl,--unresolved-symbols=ignore-all)
    fi
    cargo rustc --no-default-features --features mobile --profile android-release --bin passi \
        --target "$1" --target-dir "$target" -- "${words[@]}"
}

weigh() {
    local name built raw packed whole aligned=()
    for name in aarch64-linux-android armv7-linux-androideabi; do
        link "$name"
        built=$target/$name/android-release/passi
        raw=$(wc -c <"$built")
        packed=$(gzip -9 -c "$built" | wc -c)
        whole=$((raw + java_bytes))
        echo "$name: library $raw bytes, $packed packed; with $java_bytes guessed for the rest:" \
            "$whole on the phone, $((packed + java_bytes)) to download (limit $limit_bytes)"
        if ((whole > limit_bytes)); then
            echo "The app is larger than a phone's may be." >&2
            exit 1
        fi
        mapfile -t aligned < <("$(find_llvm llvm-readelf)" -lW "$built" | awk '$1 == "LOAD" { print $NF }' | sort -u)
        if [[ $name == aarch64-* && ${aligned[*]} != 0x4000 ]]; then
            echo "$built is cut for pages of ${aligned[*]} bytes, not of 16 kB." >&2
            exit 1
        fi
    done
}

# count [start]: how many instructions the first list takes, or what is read before it.
count() {
    local host runner
    host=$(rustc -vV | sed -n 's/^host: //p')
    runner=CARGO_TARGET_$(tr 'a-z-' 'A-Z_' <<<"$host")_RUNNER
    env "$runner=valgrind --tool=callgrind --callgrind-out-file=$(realpath "$target")/first_list.callgrind" \
        cargo bench --quiet --bench first_list --no-default-features --features page \
        --profile android-release --target-dir "$target" -- "$@" 2>&1 |
        sed -n 's/^==[0-9]*== Collected : //p'
}

start() {
    local read list
    read=$(count start)
    list=$(count)
    echo "first list: $list instructions, $read of them to read language, content and settings"
    awk -v n="$list" -v hz="$phone_hz" 'BEGIN {
        printf "on a phone of %.1f GHz: %.2f s at one instruction a cycle, %.2f s at half of one\n",
            hz / 1e9, n / hz, 2 * n / hz }'
}

for job in "${@:-all}"; do
    case $job in
    size) weigh ;;
    start) start ;;
    all)
        weigh
        start
        ;;
    *)
        echo "usage: scripts/phone-figures.sh [size] [start]" >&2
        exit 2
        ;;
    esac
done
