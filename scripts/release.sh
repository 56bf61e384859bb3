# Sourced by scripts/android.sh and scripts/ios.sh: what a store asks of every release, and what is missing
# on this machine to make one.

# The version of Cargo.toml.
app_version() {
    sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -1
}

# A number that grows with each version: 1.2.3 is 10203. Minor and patch stay below 100.
build_number() {
    local major minor patch
    IFS=. read -r major minor patch <<<"$(app_version)"
    echo $((major * 10000 + minor * 100 + patch))
}

# dx must be of the version that the app's Dioxus is.
dioxus_version() {
    sed -n '/^name = "dioxus"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock
}

missing=()

# need WHAT HOW: remembers one thing that is not here, and how to get it.
need() {
    missing+=("missing: $1; $2")
}

need_dx() {
    local version
    version=$(dioxus_version)
    [[ $(dx --version 2>/dev/null) == "dioxus $version"* ]] ||
        need "dx $version" "cargo install dioxus-cli --version $version --locked"
}

# need_target TRIPLE…
need_targets() {
    local triple
    for triple in "$@"; do
        [[ -d $(rustc --print sysroot)/lib/rustlib/$triple/lib ]] ||
            need "Rust for $triple" "rustup target add $triple"
    done
}

# Ends here, with one line for each thing that is missing.
stop_if_missing() {
    ((${#missing[@]})) || return 0
    printf '%s\n' "${missing[@]}" >&2
    exit 1
}
