#!/usr/bin/env bash
# Formatting and clippy: with every screen and tool, and with none.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo fmt --check
cargo clippy --all-targets --features publish,page,fake -- -D warnings
cargo clippy --all-targets --no-default-features -- -D warnings
