//! The installable page as it is written to a folder.

use base64::{Engine, prelude::BASE64_STANDARD};
use passi::locale::{Locale, TONGUES};
use passi::page::{self, Options, PageError};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/web");

/// A project with the real page's own parts and small stand-ins for the rest.
fn project() -> (TempDir, Options) {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().join("project");
    for name in [
        "index.html",
        "install.js",
        "negotiate.js",
        "pick.js",
        "handover.js",
        "arrivals.js",
        "boot.js",
        "ahead.js",
        "sw.js",
    ] {
        put(&root.join("assets/web").join(name), &fs::read(Path::new(SOURCES).join(name)).unwrap());
    }
    let long = "let answer = 42; ".repeat(200);
    for (name, text) in [
        ("assets/css/base.css", "body {}"),
        ("assets/guides/facts.tsv", "id"),
        ("assets/map/map.js", long.as_str()),
        ("assets/map/build.py", "print('not for browsers')"),
        ("assets/shots/narrow-it.webp", "RIFF"),
        ("assets/vendor/icons.svg", "<svg><symbol id=\"icon-phone\"/></svg>"),
        ("wasm/passi.js", "import './snippets/a/inline0.js'"),
        ("wasm/passi_bg.wasm", "\0asm"),
        ("wasm/snippets/a/inline0.js", "export {}"),
    ] {
        put(&root.join(name), text.as_bytes());
    }
    let snapshot = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/snapshot.db");
    put(&root.join("assets/snapshot.db"), &fs::read(snapshot).unwrap());
    let (wasm_dir, out) = (root.join("wasm"), dir.path().join("dist"));
    put(&root.join("assets/umbria/feed.json"), b"{}");
    (dir, Options { root, wasm_dir, feed: None, kiosk: None, out })
}

fn put(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Every file below the folder by its relative name.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The list that the service worker starts with.
fn release(files: &BTreeMap<String, Vec<u8>>) -> serde_json::Value {
    let worker = String::from_utf8(files["sw.js"].clone()).unwrap();
    let list = worker.strip_prefix("const release = ").unwrap();
    serde_json::from_str(&list[..list.find("\n};").unwrap() + 2]).unwrap()
}

#[test]
fn the_same_parts_make_the_same_page() {
    let (_dir, options) = project();
    let first = page::write(&options).unwrap();
    let before = tree(&options.out);
    put(&options.out.join("left-over.txt"), b"of an older page");
    assert_eq!(page::write(&options).unwrap(), first);
    assert!(tree(&options.out) == before, "the page changed by itself, or kept an old file");
}

#[test]
fn any_change_makes_another_version() {
    let (_dir, options) = project();
    let mut versions = vec![page::write(&options).unwrap().version];
    for part in ["assets/snapshot.db", "assets/web/sw.js", "assets/web/boot.js", "wasm/passi.js"] {
        let path = options.root.join(part);
        let changed = [fs::read(&path).unwrap(), b"\n".to_vec()].concat();
        put(&path, &changed);
        versions.push(page::write(&options).unwrap().version);
    }
    versions.sort();
    versions.dedup();
    assert_eq!(versions.len(), 5);
}

#[test]
fn the_service_worker_knows_every_file_and_its_hash() {
    let (_dir, options) = project();
    page::write(&options).unwrap();
    let written = tree(&options.out);
    let release = release(&written);
    let listed = release["files"].as_object().unwrap();
    // What the browser alone shows, before it installs the page, is not kept with it.
    let aside = |name: &str| name == "sw.js" || name.ends_with(".gz") || name.starts_with("shots/");
    let expected: Vec<_> = written.keys().filter(|name| !aside(name)).collect();
    assert_eq!(listed.keys().collect::<Vec<_>>(), expected);
    for (name, entry) in listed {
        let bytes = &written[name];
        let sha256: String =
            Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(entry["sha256"], sha256, "{name}");
        assert_eq!(entry["size"], bytes.len(), "{name}");
    }
    let page = String::from_utf8(written["index.html"].clone()).unwrap();
    let version = release["version"].as_str().unwrap();
    assert!(page.contains(&format!("name=\"passi-version\" content=\"{version}\"")));
}

#[test]
fn large_texts_travel_gzipped_and_recipes_stay_at_home() {
    let (_dir, options) = project();
    page::write(&options).unwrap();
    let written = tree(&options.out);
    assert!(written["app/map/map.js.gz"].len() < written["app/map/map.js"].len());
    assert!(!written.contains_key("passi.js.gz"));
    assert!(!written.keys().any(|name| name.contains("build.py")));
}

#[test]
fn the_page_speaks_every_language_and_allows_only_its_own_scripts() {
    let (_dir, options) = project();
    page::write(&options).unwrap();
    let page = fs::read_to_string(options.out.join("index.html")).unwrap();
    let listed = release(&tree(&options.out));
    for tongue in TONGUES {
        let beginning = format!("<template data-locale=\"{}\">", tongue.tag);
        let name = format!("app/first/{}.html", tongue.tag);
        let apart = fs::read_to_string(options.out.join(&name));
        // In the page or beside it, never both: what nobody reads must not delay the first paint.
        assert_ne!(page.contains(&beginning), apart.is_ok(), "{}", tongue.tag);
        let screen = apart.as_ref().unwrap_or(&page);
        let (tag, dir) = (tongue.tag, tongue.dir());
        assert!(screen.contains(&format!("class=\"app\" lang=\"{tag}\" dir=\"{dir}\"")), "{tag}");
        let failed = format!("class=\"start-failed\" lang=\"{tag}\" dir=\"{dir}\"");
        assert!(screen.contains(&failed), "{tag}");
        assert_eq!(
            listed["files"][&name].is_object(),
            apart.is_ok(),
            "{tag} is kept with the page"
        );
    }
    assert!(page.contains("icon-phone"), "the icons are in the page");
    assert!(page.contains("<style>\nbody {}</style>"), "the styles are in the page");
    for (open, name) in [("<script>", "pick.js"), ("<script type=\"module\">", "boot.js")] {
        let (_, rest) = page.split_once(open).unwrap();
        let (script, _) = rest.split_once("</script>").unwrap();
        let hash = BASE64_STANDARD.encode(Sha256::digest(script));
        assert!(page.contains(&format!("'sha256-{hash}'")), "{name} is allowed to run");
    }
}

#[test]
fn each_language_has_a_manifest_of_the_same_app() {
    let (_dir, options) = project();
    page::write(&options).unwrap();
    let written = tree(&options.out);
    let manifest = |tag: &str| -> serde_json::Value {
        serde_json::from_slice(&written[&format!("manifest.{tag}.webmanifest")]).unwrap()
    };
    let own_folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    for tongue in TONGUES {
        let manifest = manifest(tongue.tag);
        let search = Locale::built_in(tongue.tag).unwrap().text("tab-search");
        assert_eq!(manifest["id"], "passi-umbria");
        assert_eq!(
            (&manifest["lang"], &manifest["dir"]),
            (&tongue.tag.into(), &tongue.dir().into())
        );
        assert_eq!(manifest["shortcuts"][2]["name"], search.as_str());
        for shot in manifest["screenshots"].as_array().unwrap() {
            assert!(own_folder.join(shot["src"].as_str().unwrap()).exists(), "{shot}");
        }
        assert_eq!(manifest["share_target"]["action"], "./receive");
        assert!(written["sw.js"].windows(9).any(|part| part == b"\"receive\""));
    }
}

#[test]
fn no_file_is_refused_that_a_bundle_may_be() {
    for script in ["sw.js", "arrivals.js"] {
        let script = fs::read_to_string(Path::new(SOURCES).join(script)).unwrap();
        let script = script.to_lowercase().replace('_', "");
        let (_, rest) = script.split_once("mostbytes = ").unwrap();
        let (product, _) = rest.split_once(';').unwrap();
        let factors = product.split(" * ").map(|factor| factor.parse::<u64>().unwrap());
        assert_eq!(factors.product::<u64>(), passi::feed::bundle::MOST_BYTES);
    }
}

/// Whom the page may ask, by its own policy.
fn reachable(options: &Options) -> String {
    let page = fs::read_to_string(options.out.join("index.html")).unwrap();
    let (_, rest) = page.split_once("connect-src ").unwrap();
    rest.split_once(';').unwrap().0.to_owned()
}

#[test]
fn a_page_without_a_feed_reaches_its_own_files_alone() {
    let (_dir, options) = project();
    page::write(&options).unwrap();
    assert_eq!(reachable(&options), "'self'");
    assert_eq!(tree(&options.out)["app/feed.json"], b"{}");
}

#[cfg(feature = "publish")]
#[test]
fn a_page_reaches_the_feed_that_it_follows_and_nothing_else() {
    let publisher = super::feed_fixture::Publisher::new();
    let root = String::from_utf8(publisher.folder().read("root/1.json").unwrap()).unwrap();
    let choice = format!(r#"{{"url":"https://feed.example/umbria","root":{root}}}"#);
    let (_dir, mut options) = project();
    let path = options.root.join("choice.json");
    put(&path, choice.as_bytes());
    options.feed = Some(path);
    page::write(&options).unwrap();
    assert_eq!(reachable(&options), "'self' https://feed.example/umbria/v1/");
    let written = tree(&options.out);
    assert_eq!(written["app/feed.json"], choice.as_bytes());
    assert!(release(&written)["files"]["app/feed.json"].is_object(), "it is kept with the page");
}

#[test]
fn a_feed_that_cannot_be_followed_makes_no_page() {
    let (_dir, mut options) = project();
    let path = options.root.join("choice.json");
    put(&path, br#"{"url":"http://feed.example"}"#);
    options.feed = Some(path.clone());
    let error = page::write(&options).unwrap_err();
    assert!(matches!(&error, PageError::Feed { path: named, .. } if *named == path), "{error}");
    assert!(!options.out.exists());
}

#[test]
fn a_page_is_a_totem_where_its_owner_says_so_and_an_ordinary_one_elsewhere() {
    let (_dir, mut options) = project();
    page::write(&options).unwrap();
    let posture = "<html data-posture=\"kiosk\" ";
    let page = |options: &Options| fs::read_to_string(options.out.join("index.html")).unwrap();
    assert!(!page(&options).contains(posture));
    assert_eq!(tree(&options.out)["app/kiosk.json"], b"{}\n");
    let path = options.root.join("totem.json");
    let file = br#"{"name":"Stazione di prova","place":{"lat":42.95,"lon":12.7}}"#;
    put(&path, file);
    options.kiosk = Some(path.clone());
    page::write(&options).unwrap();
    assert!(page(&options).contains(posture));
    let written = tree(&options.out);
    assert_eq!(written["app/kiosk.json"], file);
    assert!(release(&written)["files"]["app/kiosk.json"].is_object(), "it is kept with the page");

    put(&path, br#"{"name":"Stazione di prova"}"#);
    let error = page::write(&options).unwrap_err();
    assert!(matches!(&error, PageError::Kiosk { path: named, .. } if *named == path), "{error}");
}

#[test]
fn a_missing_part_is_named() {
    let (_dir, options) = project();
    fs::remove_dir_all(&options.wasm_dir).unwrap();
    let error = page::write(&options).unwrap_err();
    assert!(matches!(&error, PageError::Read { path, .. } if *path == options.wasm_dir));
    assert!(error.to_string().contains("make web"), "{error}");
}
