#!/usr/bin/env bash
# Looks for inputs that break a promise of fuzz/src/lib.rs: five minutes a target, or FUZZ_SECONDS.
#
#   scripts/fuzz.sh [TARGET…]   all targets, or these
#   scripts/fuzz.sh --keep      takes some of what was found so far into tests/fixtures/fuzz
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh

seconds=${FUZZ_SECONDS:-300}
found=$(target_dir)/fuzz/corpus
# No unsafe code is compiled in but SQLite's C, so an address sanitizer would only slow it down; and
# without one the stable compiler does.
options=(--sanitizer none --target-dir "$(target_dir)/fuzz")

# keep TARGET: of the fewest inputs that reach all that was ever reached, eighty small ones. They
# are named by their hashes, so the first ones are any.
keep() {
    cargo fuzz cmin "${options[@]}" "$1" "$found/$1"
    find "$found/$1" -type f -size -1025c | sort | head -80 |
        while read -r input; do cp "$input" "tests/fixtures/fuzz/$1/"; done
}

targets=("$@")
if [[ ${1:-} == --keep ]] || ((!$#)); then targets=(head plan change bundle path); fi
for target in "${targets[@]}"; do
    mkdir -p "$found/$target"
    if [[ ${1:-} == --keep ]]; then
        keep "$target"
    else
        cargo fuzz run "${options[@]}" "$target" "$found/$target" "tests/fixtures/fuzz/$target" -- \
            -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1
    fi
done
