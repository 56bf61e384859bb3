//! Parts that were fetched before a sync broke off, so that the next one need not fetch them
//! again. At most one release's parts are kept, and none after a success. What comes out is
//! checked like what comes from the network. A folder keeps the parts of map packs in the same way,
//! but for as long as the packs are wanted.

use crate::feed::plan::Part;
use crate::feed::{Hash, check};
use std::collections::BTreeMap;

/// Keeps parts by their hashes. Keeping is a favour: where it fails, the part is fetched again.
pub trait Larder {
    /// The part of this hash, if it is kept.
    fn get(&self, sha256: &Hash) -> Option<Vec<u8>>;
    /// Keeps a part.
    fn put(&mut self, sha256: &Hash, part: &[u8]);
    /// Throws away what is not among these.
    fn retain(&mut self, wanted: &[Hash]);

    /// The bytes of this part, if they are kept and whole.
    fn sound(&self, part: &Part) -> Option<Vec<u8>> {
        let bytes = self.get(&part.sha256)?;
        check("a kept part", &bytes, &part.sha256, part.size).is_ok().then_some(bytes)
    }
}

/// Keeps them as long as the program runs.
impl Larder for BTreeMap<Hash, Vec<u8>> {
    fn get(&self, sha256: &Hash) -> Option<Vec<u8>> {
        BTreeMap::get(self, sha256).cloned()
    }

    fn put(&mut self, sha256: &Hash, part: &[u8]) {
        self.insert(*sha256, part.to_vec());
    }

    fn retain(&mut self, wanted: &[Hash]) {
        BTreeMap::retain(self, |sha256, _| wanted.contains(sha256));
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub use folder::Folder;

#[cfg(not(target_arch = "wasm32"))]
mod folder {
    use super::{Hash, Larder};
    use crate::feed::map_pack::MapPack;
    use crate::feed::plan::{MOST_PART_BYTES, Part};
    use crate::sync::map_pack::PartStore;
    use std::fs::{self, File};
    use std::io::{self, Read};
    use std::path::PathBuf;

    /// How the files' names end.
    const ENDING: &str = "part";

    /// Keeps them as files in a folder of their own, made when it is needed.
    #[derive(Clone, Debug)]
    pub struct Folder {
        /// The folder.
        pub path: PathBuf,
    }

    impl Larder for Folder {
        fn get(&self, sha256: &Hash) -> Option<Vec<u8>> {
            let file = File::open(self.path.join(name(sha256))).ok()?;
            let mut part = Vec::new();
            file.take(MOST_PART_BYTES).read_to_end(&mut part).ok()?;
            Some(part)
        }

        fn put(&mut self, sha256: &Hash, part: &[u8]) {
            self.write(sha256, part).ok();
        }

        fn retain(&mut self, wanted: &[Hash]) {
            let wanted: Vec<String> = wanted.iter().map(name).collect();
            let Ok(entries) = fs::read_dir(&self.path) else {
                return;
            };
            for path in entries.flatten().map(|entry| entry.path()) {
                let is_wanted =
                    path.file_name().is_some_and(|name| wanted.iter().any(|w| name == w.as_str()));
                if !is_wanted && path.extension().is_some_and(|ending| ending == ENDING) {
                    // What cannot be removed does no harm: it is only looked for by its hash.
                    fs::remove_file(path).ok();
                }
            }
        }
    }

    impl Folder {
        fn write(&self, sha256: &Hash, part: &[u8]) -> io::Result<()> {
            let target = self.path.join(name(sha256));
            let kept = fs::create_dir_all(&self.path).and_then(|()| fs::write(&target, part));
            kept.inspect_err(|_| {
                // Half a part is of no use; if it cannot be removed, its hash will tell.
                fs::remove_file(&target).ok();
            })
        }
    }

    /// A pack's parts cannot be done without: it is told where one is not kept.
    impl PartStore for Folder {
        async fn missing(&self, pack: &MapPack) -> Vec<Part> {
            pack.parts.iter().filter(|part| self.sound(part).is_none()).cloned().collect()
        }

        async fn keep(&mut self, part: &Part, bytes: &[u8]) -> Result<(), String> {
            self.write(&part.sha256, bytes).map_err(|error| error.to_string())
        }
    }

    fn name(sha256: &Hash) -> String {
        format!("{}.{ENDING}", const_hex::encode(sha256))
    }
}
