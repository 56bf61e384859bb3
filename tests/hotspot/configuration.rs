//! The files that the guide has people put on a box: each is held against the program that reads it,
//! where that is on this machine, and against the others.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/hotspot").join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(file(name)).unwrap()
}

/// The lines that are neither empty nor a comment.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Runs the program; none, and a line that says so, where this machine has none.
fn run(program: &str, arguments: &[&str]) -> Option<Output> {
    let found = ["", "/usr/sbin/", "/usr/bin/"].into_iter().find_map(|folder| {
        Command::new(format!("{folder}{program}")).args(arguments).output().ok()
    });
    if found.is_none() {
        println!("SKIPPED: {program} is not on this machine");
    }
    found
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|said| String::from_utf8_lossy(said)).concat()
}

#[test]
fn dnsmasq_takes_its_file() {
    let path = file("dnsmasq.conf");
    let arguments = ["--test", "-C", path.to_str().unwrap()];
    let Some(output) = run("dnsmasq", &arguments) else { return };
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn nft_takes_its_file() {
    let path = file("nftables.conf");
    let Some(output) = run("nft", &["-c", "-f", path.to_str().unwrap()]) else { return };
    if said(&output).contains("Operation not permitted") {
        println!("SKIPPED: nft checks for administrators alone");
        return;
    }
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn systemd_takes_its_unit() {
    let folder = tempfile::tempdir().unwrap();
    let unit = folder.path().join("passi.service");
    // It looks for the program, which is not installed here.
    fs::write(&unit, text("passi.service").replace("/usr/local/bin/passi", "/bin/true")).unwrap();
    let arguments = ["verify", unit.to_str().unwrap()];
    let Some(output) = run("systemd-analyze", &arguments) else { return };
    let said = said(&output);
    let about_it: Vec<&str> = said.lines().filter(|line| line.contains("passi.service")).collect();
    assert!(about_it.is_empty(), "{about_it:?}");
}

#[test]
fn the_unit_runs_what_the_program_understands() {
    let unit = text("passi.service");
    let command = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
    let mut words: Vec<&str> = command.split(' ').collect();
    assert_eq!(words.remove(0), "/usr/local/bin/passi");
    // An option that it does not know ends it with 2; a folder that is not here, with 1.
    let output = Command::new(env!("CARGO_BIN_EXE_passi")).args(&words).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("there is no page in /srv/passi/dist"), "{}", said(&output));
}

#[test]
fn all_of_them_speak_of_the_same_network() {
    let hostapd = text("hostapd.conf");
    let settings: BTreeMap<&str, &str> =
        lines(&hostapd).map(|line| line.split_once('=').expect("a name and a value")).collect();
    assert_eq!(settings.len(), lines(&hostapd).count(), "each setting stands once");
    assert_eq!(settings["ap_isolate"], "1");
    let card = settings["interface"];
    assert!(text("dnsmasq.conf").contains(&format!("\ninterface={card}\n")));
    assert!(text("20-passi.network").contains(&format!("\nName={card}\n")));
    assert!(text("nftables.conf").contains(&format!("iifname \"{card}\" tcp dport 80 redirect")));
    let box_address = "10.42.0.1";
    assert!(text("dnsmasq.conf").contains(&format!("\naddress=/#/{box_address}\n")));
    assert!(text("20-passi.network").contains(&format!("\nAddress={box_address}/22\n")));
    let guide = fs::read_to_string(file("../hotspot.md")).unwrap();
    for name in
        ["hostapd.conf", "dnsmasq.conf", "nftables.conf", "20-passi.network", "passi.service"]
    {
        assert!(guide.contains(&format!("hotspot/{name}")), "the guide does not speak of {name}");
    }
}
