# Every job installs what it needs first; each has its script, so that make is only a menu.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help

.PHONY: help deps run web android ios test check-targets phone-figures lint fmt bench lighthouse soak fuzz map icons shots screenshots clean

help: ## What can be done here
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 26

deps: ## Install what `make run` needs, and nothing else
	@scripts/deps.sh run

run: ## Open the app; without a display, serve the page at http://127.0.0.1:8080
	@scripts/run.sh

web: ## Build the installable page into dist/
	@scripts/deps.sh web
	scripts/web.sh

android: ## Build the Android app; says what is missing
	@scripts/android.sh

ios: ## Build the iPhone app; says what is missing
	@scripts/ios.sh

test: ## Everything that must pass: lints, tests, the page in a browser, the window
	@scripts/deps.sh test
	scripts/test.sh

check-targets: ## Check that the app compiles for phones (TARGETS="aarch64-apple-ios …")
	@scripts/deps.sh targets
	scripts/check-targets.sh $(TARGETS)

phone-figures: ## Weigh the app for phones, and count what its first list costs
	@scripts/deps.sh figures
	scripts/phone-figures.sh

lint: ## Formatting and clippy, warnings refused
	@scripts/lint.sh

fmt: ## Format the Rust code
	cargo fmt

bench: ## Measure the core (criterion), and the feed beside others
	cargo bench --no-default-features --features publish,handout --benches

lighthouse: ## Measure the page as a phone would find it (Lighthouse)
	@scripts/deps.sh test
	scripts/web.sh
	cargo build --release --no-default-features --bin passi
	PASSI=target/release/passi node scripts/lighthouse.mjs

soak: ## Two thousand visits to one totem (tests/e2e/soak.test.mjs has fewer)
	@scripts/deps.sh test
	scripts/web.sh
	cargo build --no-default-features --bin passi
	PASSI_VISITS=2000 PASSI=target/debug/passi node --test tests/e2e/soak.test.mjs

fuzz: ## Look for inputs that break a promise, five minutes a target (FUZZ_SECONDS)
	@scripts/deps.sh fuzz
	scripts/fuzz.sh

map: ## Draw the base map again; with OSM=FILE (.osm.pbf) packs of streets (OUT, SOURCE, DATA_ON)
	@scripts/deps.sh $(if $(OSM),packs,map)
	if [[ -n "$(OSM)" ]]; then
		source scripts/toolchain.sh
		exec "$$(map_makers)/bin/python" assets/map/packs.py "$(OSM)" --out "$(or $(OUT),dist/map-packs)" \
			--source "$(or $(SOURCE),assets/umbria)" $(if $(DATA_ON),--data-on "$(DATA_ON)")
	fi
	python3 -m venv target/map-tools
	target/map-tools/bin/pip install --quiet -r assets/map/requirements.txt
	target/map-tools/bin/python assets/map/build.py
	target/map-tools/bin/python assets/map/boundaries.py

icons: ## Draw every icon again from assets/icons/passi.svg
	@scripts/deps.sh pictures
	node scripts/icons.mjs

shots: ## Take the stores' screenshots again, of the page as it is now
	@scripts/deps.sh web
	scripts/deps.sh pictures
	scripts/web.sh
	cargo build --no-default-features --bin passi
	source scripts/toolchain.sh
	PASSI=$$(realpath "$$(target_dir)/debug/passi") node scripts/shots.mjs

screenshots: ## Take a picture of every screen in every language, into target/screenshots/
	@scripts/deps.sh test
	scripts/web.sh
	cargo build --no-default-features --bin passi
	source scripts/toolchain.sh
	PASSI=$$(realpath "$$(target_dir)/debug/passi") node scripts/screens.mjs

clean: ## Remove what was built and fetched
	rm -rf target dist node_modules assets/vendor
