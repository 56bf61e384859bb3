//! A publisher in a folder of its own: keys, a small source, and the feed it publishes.

use passi::feed::hash;
use passi::feed::signature::PublicKey;
use passi::publish::feed_folder::FeedFolder;
use passi::publish::keys::{Key, public_path, read_public};
use passi::publish::map_packs::{MAP_PACK_COLUMNS, MAP_PACKS};
use passi::publish::release::{self, Options, Report};
use passi::publish::root::{self, Trust};
use passi::publish::{PublishError, source};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A publisher; everything is gone with it.
pub struct Publisher {
    pub dir: TempDir,
    pub root_keys: Vec<PathBuf>,
    pub feed_key: PathBuf,
}

impl Publisher {
    /// With three root keys, one feed key and the first root, but no release yet.
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let root_keys = [1, 2, 3].map(|number| dir.path().join(format!("root-{number}.key")));
        let feed_key = dir.path().join("feed.key");
        for path in root_keys.iter().chain([&feed_key]) {
            Key::generate().unwrap().write(path).unwrap();
        }
        let publisher = Publisher { dir, root_keys: root_keys.to_vec(), feed_key };
        let (trust, signers) = (publisher.trust(), publisher.signers(&[0, 1]));
        root::init(&publisher.folder(), "umbria", trust, &signers).unwrap();
        let umbria = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria");
        fs::create_dir(publisher.source()).unwrap();
        for name in [source::SERVICES, source::MUNICIPALITIES, source::RELEASE] {
            fs::copy(umbria.join(name), publisher.source().join(name)).unwrap();
        }
        publisher
    }

    pub fn source(&self) -> PathBuf {
        self.dir.path().join("source")
    }

    pub fn feed(&self) -> PathBuf {
        self.dir.path().join("feed")
    }

    pub fn folder(&self) -> FeedFolder {
        FeedFolder::at(&self.feed())
    }

    pub fn trust(&self) -> Trust {
        let public = |path: &PathBuf| -> PublicKey { read_public(&public_path(path)).unwrap() };
        Trust {
            root_keys: self.root_keys.iter().map(public).collect(),
            threshold: 2,
            feed_keys: vec![public(&self.feed_key)],
        }
    }

    pub fn signers(&self, which: &[usize]) -> Vec<Key> {
        which.iter().map(|index| Key::read(&self.root_keys[*index]).unwrap()).collect()
    }

    /// Changes a file of the source.
    pub fn edit(&self, name: &str, edit: impl Fn(&str) -> String) {
        let path = self.source().join(name);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, edit(&text)).unwrap();
    }

    /// Raises the sequence number, as an operator does.
    pub fn number(&self, seq: u64) {
        self.edit(source::RELEASE, |text| {
            let lines = text.lines().map(|line| match line.starts_with("sequence = ") {
                true => format!("sequence = {seq}\n"),
                false => format!("{line}\n"),
            });
            lines.collect()
        });
    }

    /// Publishes the source under this number.
    pub fn release(&self, seq: u64) -> Result<Report, PublishError> {
        self.number(seq);
        self.release_as(&self.feed_key, false)
    }

    /// Publishes the source as it is.
    pub fn release_as(&self, key: &Path, force: bool) -> Result<Report, PublishError> {
        self.release_to(&self.feed(), key, force)
    }

    /// Publishes the source as it is into another folder.
    pub fn release_to(&self, feed: &Path, key: &Path, force: bool) -> Result<Report, PublishError> {
        let source = self.source();
        let options = Options { source: &source, feed, packs: None, force };
        release::release(options, &Key::read(key).unwrap(), |_| {})
    }

    /// Publishes the source under this number, with the map packs of a folder.
    pub fn release_with_packs(&self, seq: u64, packs: &Path) -> Result<Report, PublishError> {
        self.number(seq);
        let (source, feed) = (self.source(), self.feed());
        let options = Options { source: &source, feed: &feed, packs: Some(packs), force: false };
        release::release(options, &Key::read(&self.feed_key).unwrap(), |_| {})
    }

    /// Writes these packs of zones into a folder, with a table of them in the source.
    pub fn offer(&self, packs: &[(u8, &[u8])]) -> PathBuf {
        let folder = self.dir.path().join("packs");
        fs::create_dir_all(&folder).unwrap();
        let mut table = format!("# di prova\n{}\n", MAP_PACK_COLUMNS.join(","));
        for (zone, bytes) in packs {
            fs::write(folder.join(format!("zone-{zone}.pmtiles")), bytes).unwrap();
            let (size, sha256) = (bytes.len(), const_hex::encode(hash(bytes)));
            table.push_str(&format!("streets-{zone},{zone},{size},{sha256},2026-11-20,© Prova\n"));
        }
        fs::write(self.source().join(MAP_PACKS), table).unwrap();
        folder
    }

    /// The same publisher after the feed key was stolen: another feed key, in the next epoch.
    pub fn recover(self) -> Self {
        let fresh = self.dir.path().join("fresh.key");
        Key::generate().unwrap().write(&fresh).unwrap();
        let publisher = Publisher { feed_key: fresh, ..self };
        let signers = publisher.signers(&[1, 2]);
        root::rotate(&publisher.folder(), publisher.trust(), &signers, true).unwrap();
        publisher
    }
}

/// An invented pack: PMTiles by its first bytes, and of this size.
pub fn pack(size: usize, seed: u8) -> Vec<u8> {
    let noise = (0..size).map(|at| (at as u32).wrapping_mul(2_654_435_761).to_be_bytes()[0] ^ seed);
    b"PMTiles\x03".iter().copied().chain(noise).take(size).collect()
}

/// Every file below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Copies a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(file, target).unwrap();
    }
}
