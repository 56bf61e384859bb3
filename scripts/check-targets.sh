#!/usr/bin/env bash
# Checks that the whole app compiles for phones: a compile and format check, nothing is linked or run.
#
#   scripts/check-targets.sh [--if-changed] [TARGET…]    all of them without a name
#
# Each target's compiler is rustup's where it has it, else Debian's, which builds std from source.
# The C in it (SQLite, ring) is read with the NDK's or Xcode's headers where there are any, else with
# Debian's cross headers and Apple's as Zig carries them.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh
source scripts/phones.sh

# What the check can depend on. Without changes in it since main, its answer is main's.
decides=(Cargo.lock Cargo.toml .cargo build.rs src android ios locales assets/umbria
    scripts/{check-targets,phones,toolchain}.sh scripts/darwin-headers.txt)

# Says why the check can be left out, or fails. Compared is what is here, committed or not, with
# where it left main. On main itself, or in a clone without its history, nothing says what is new,
# and the check runs.
unchanged() {
    local main base
    for main in origin/main main; do
        base=$(git merge-base HEAD "$main" 2>/dev/null) || continue
        [[ $base != $(git rev-parse HEAD) ]] || continue
        git diff --quiet "$base" -- "${decides[@]}" || return 1
        [[ -z $(git ls-files --others --exclude-standard -- "${decides[@]}") ]] || return 1
        echo "nothing that they are made of changed since $main ($(git rev-parse --short "$base"))"
        return
    done
    return 1
}

# prepare TARGET: its C compiler and headers.
prepare() {
    if [[ " ${phone_targets[*]} " != *" $1 "* ]]; then
        echo "$1 is no phone's target; there are: ${phone_targets[*]}" >&2
        exit 2
    fi
    if [[ $1 == *-ios ]]; then ios_c "$1"; else android_c "$1"; fi
}

if [[ ${1:-} == --if-changed ]]; then
    shift
    if why=$(unchanged); then
        echo "The phones' targets were not checked: $why."
        exit
    fi
fi
targets=("$@")
if (($# == 0)); then targets=("${phone_targets[@]}"); fi

for target in "${targets[@]}"; do
    prepare "$target"
done
compiler=$(rust_compiler "${targets[@]}")

# check TARGET…: in one go, where they may share what cargo says a dependency must have.
check() {
    (($#)) || return 0
    local words=(--no-default-features --features mobile --lib --bin passi) target
    words+=(--target-dir "$(target_dir)/phones")
    for target in "$@"; do words+=(--target "$target"); done
    echo "checking that the app compiles for $*"
    case $compiler in
    default) cargo clippy "${words[@]}" ;;
    debian)
        RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 \
            /usr/bin/cargo -Zbuild-std=std,panic_abort check "${words[@]}"
        ;;
    *)
        echo "No compiler for $*: run \`scripts/deps.sh targets\`" >&2
        exit 1
        ;;
    esac
}

# Warnings are refused in this project's code alone: cargo caps those of others. Nothing is run
# here, so that nothing needs a debugger's information.
export RUSTFLAGS="-D warnings" CARGO_PROFILE_DEV_DEBUG=0
android=() ios=()
for target in "${targets[@]}"; do
    if [[ $target == *-ios ]]; then ios+=("$target"); else android+=("$target"); fi
done
check "${android[@]}"
# Apart: Dioxus asks for other parts of the same libraries there, OpenSSL among them elsewhere.
check "${ios[@]}"
