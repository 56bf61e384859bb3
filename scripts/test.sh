#!/usr/bin/env bash
# Every test: the lints, the phones' packages, the core with and without screens, the phones'
# targets, the page in a browser, the window.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh

scripts/lint.sh
node --test tests/packaging/*.test.mjs
cargo nextest run --no-default-features --features publish
# How many of the real queries find what they should, language by language; how easy the guides are.
cargo nextest run --no-default-features --features publish --no-capture \
    -E 'test(=search::recall_of_real_queries_in_every_language) | test(=guides::readability_is_that_of_easy_texts)'
# Killing and filling up were seen above: with screens the program starts more slowly, and syncs alike.
cargo nextest run --features publish,page,fake -E 'not test(/^sync::(kills|no_room)::/)'
cargo test --doc --no-default-features --features publish
# Two of the phones' targets, which compile all that is written for phones; `make check-targets` has all.
scripts/check-targets.sh --if-changed aarch64-linux-android aarch64-apple-ios
scripts/web.sh --rehearsal
scripts/web.sh
# The window of the tests, the servers that the browser talks to, and what makes a page and a feed.
cargo build --features publish,page,fake --bins
PASSI=$(realpath "$(target_dir)/debug/passi") node --test tests/e2e/*.test.mjs
