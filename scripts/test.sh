#!/usr/bin/env bash
# Every test: the lints, the core with and without screens, the page in a browser, the window.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh

scripts/lint.sh
cargo nextest run --no-default-features --features publish
cargo nextest run --features publish,page
cargo test --doc --no-default-features --features publish
scripts/web.sh
# The window of the tests, the servers that the browser talks to, and what makes a page and a feed.
cargo build --features publish,page --bins
PASSI=$(realpath "$(target_dir)/debug/passi") node --test tests/e2e/*.test.mjs
