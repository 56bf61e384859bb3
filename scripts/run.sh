#!/usr/bin/env bash
# Opens the app in a window, or serves the installable page where there is no display.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/toolchain.sh

scripts/deps.sh run
if has_display; then
    cargo build --release --bin passi
    exec "$(target_dir)/release/passi"
fi
echo "There is no display here: building the installable page, to be opened in a browser."
scripts/web.sh
cargo build --release --no-default-features --bin passi
exec "$(target_dir)/release/passi" serve --dir dist
