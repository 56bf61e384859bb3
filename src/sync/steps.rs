//! The steps from the head to the shelf, for one transport.

use super::config::Feed;
use super::kept::{Kept, Source};
use super::larder::Larder;
use super::outcome::{Outcome, Stop};
use super::shelf::{Applied, ChangeSource, Shelf, ShelfError};
use super::transport::{Failure, Transport};
use super::{MOST_METERED_BYTES, Options, schedule};
use crate::feed::change::Changes;
use crate::feed::head::{self, Head};
use crate::feed::pack::{self, unpack, unpack_unsigned};
use crate::feed::plan::{self, DeltaFile, Plan, SnapshotFile, Way};
use crate::feed::root::{self, Root};
use crate::feed::{FeedError, HEAD, Hash, bundle, check};
use chrono::{DateTime, Utc};
use std::cmp::Ordering;
use std::io::{BufReader, Read};

/// More than this nobody fetches for one release: what a bundle can hold.
const MOST_PACKED_BYTES: u64 = bundle::MOST_BYTES;

/// One sync on its way.
pub(super) struct Run<'a, T, S, L> {
    pub feed: &'a Feed,
    pub transport: &'a T,
    pub shelf: &'a mut S,
    pub larder: &'a mut L,
    pub kept: &'a mut Kept,
    pub now: DateTime<Utc>,
    pub options: Options,
    pub source: Source,
}

impl<T: Transport, S: Shelf, L: Larder> Run<'_, T, S, L> {
    /// Steps 4 to 13.
    pub async fn release(&mut self) -> Result<Outcome, Stop> {
        let (head, signed) = self.head().await?;
        let (theirs, ours) = (head.revision(), self.shelf.revision());
        match theirs.cmp(&ours) {
            Ordering::Less => return Ok(Outcome::OlderThanHere { theirs, ours }),
            Ordering::Equal => {
                self.kept.remember_head(signed)?;
                return Ok(Outcome::UpToDate);
            }
            Ordering::Greater => {}
        }
        let applied = match self.handed_records().await? {
            Some(records) => self.whole(&head, unpack_unsigned(&records), bundle::RECORDS)?,
            None => self.planned(&head).await?,
        };
        self.larder.retain(&[]);
        self.kept.source = self.source;
        self.kept.remember_head(signed)?;
        Ok(Outcome::Updated { applied, revision: theirs })
    }

    /// Steps 4 to 7; once more past all caches if nobody trusted signed what came. The head, and
    /// the bytes it was read from.
    async fn head(&mut self) -> Result<(Head, Vec<u8>), Stop> {
        match self.head_once(false).await {
            Err(stop) if stop.is_refusal() => self.head_once(true).await,
            other => other,
        }
    }

    async fn head_once(&mut self, fresh: bool) -> Result<(Head, Vec<u8>), Stop> {
        // Step 4.
        let bytes = self.get(HEAD, head::MOST_BYTES, fresh).await?;
        // Step 5.
        let wanted = head::wanted_root(&bytes).ok_or_else(|| Stop::Failed {
            path: HEAD.to_owned(),
            failure: Failure::Strange { reason: "what came is no head".to_owned() },
        })?;
        // Step 6.
        let root = self.newest_root(wanted, fresh).await?;
        // Step 7.
        match Head::trusted(&bytes, &root) {
            Ok(head) => Ok((head, bytes)),
            Err(error) => Err(self.outdated(&bytes).map_or_else(|| error.into(), Stop::Ended)),
        }
    }

    /// How it ends where the head in a bundle is of the time of an earlier root and brings nothing
    /// newer: whoever hands it over means well, and the keys were changed since.
    fn outdated(&self, bytes: &[u8]) -> Option<Outcome> {
        if self.source != Source::Bundle {
            return None;
        }
        let roots = self.kept.earlier_roots(self.feed);
        let head = roots.iter().find_map(|root| Head::trusted(bytes, root).ok())?;
        let (theirs, ours) = (head.revision(), self.shelf.revision());
        match theirs.cmp(&ours) {
            Ordering::Less => Some(Outcome::OlderThanHere { theirs, ours }),
            Ordering::Equal => Some(Outcome::UpToDate),
            Ordering::Greater => None,
        }
    }

    /// Step 6: the newest root that can be reached, if the head `wanted` a newer one or it is time
    /// to look. Each is remembered as soon as it is verified.
    async fn newest_root(&mut self, wanted: u64, fresh: bool) -> Result<Root, Stop> {
        let root = self.kept.newest_root(self.feed);
        let in_a_bundle = self.source == Source::Bundle;
        let looks =
            in_a_bundle || self.kept.has_a_gap() || schedule::is_probe_due(self.kept, self.now);
        if wanted <= root.version && !looks {
            self.kept.probed_at.get_or_insert(self.now);
            return Ok(root);
        }
        let mut walked = self.kept.last_walked(self.feed);
        for _ in 0..root::MOST_STEPS {
            let path = root::path(walked.version.saturating_add(1));
            let bytes = match self.get(&path, root::MOST_BYTES, fresh).await {
                Err(stop) if stop.is_not_there() => break,
                other => other?,
            };
            walked = walked.next(&bytes)?;
            self.kept.remember_root(&walked, bytes)?;
        }
        if !in_a_bundle {
            self.kept.probed_at = Some(self.now);
        }
        Ok(if walked.version < root.version { root } else { walked })
    }

    /// The records that a phone packed into a bundle; none where a plan leads to them.
    async fn handed_records(&self) -> Result<Option<Vec<u8>>, Stop> {
        if self.source != Source::Bundle {
            return Ok(None);
        }
        match self.get(bundle::RECORDS, pack::MOST_RAW_BYTES, false).await {
            Err(stop) if stop.is_not_there() => Ok(None),
            records => records.map(Some),
        }
    }

    /// Steps 8 to 13 along the plan. A bundle has no deltas, and none leads from one epoch to
    /// another.
    async fn planned(&mut self, head: &Head) -> Result<Applied, Stop> {
        let plan = self.plan(head).await?;
        let ours = self.shelf.revision();
        let has_deltas = self.source == Source::Network && head.epoch == ours.epoch;
        let by_delta = match plan.way_from(has_deltas.then_some(ours.seq)) {
            Way::Delta(delta) => self.delta(head, delta).await?,
            Way::Snapshot(_) => None,
        };
        match by_delta {
            Some(applied) => Ok(applied),
            None => self.snapshot(head, &plan.snap).await,
        }
    }

    /// Step 8.
    async fn plan(&self, head: &Head) -> Result<Plan, Stop> {
        if head.plan.size > plan::MOST_BYTES {
            return Err(
                FeedError::Size { what: head.plan.p.clone(), most: plan::MOST_BYTES }.into()
            );
        }
        let bytes = self.signed(&head.plan.p, &head.plan.sha256, head.plan.size).await?;
        Ok(Plan::read(&bytes)?)
    }

    /// Steps 9 to 12; none where the snapshot must follow.
    async fn delta(&mut self, head: &Head, delta: &DeltaFile) -> Result<Option<Applied>, Stop> {
        let file = &delta.file;
        self.may_fetch(file.size, MOST_METERED_BYTES)?;
        let bytes = match self.signed(&file.p, &file.sha256, file.size).await {
            // It may have been cleared away between the plan and now.
            Err(stop) if stop.is_not_there() => return Ok(None),
            other => other?,
        };
        let unpacked = unpack(delta.packed(), bytes.as_slice());
        match pour(unpacked, |changes| self.shelf.apply_delta(head, changes)) {
            Ok(applied) => Ok(Some(applied)),
            Err(ShelfError::NotAsPromised | ShelfError::Feed(_)) => Ok(None),
            Err(ShelfError::Storage { reason }) => Err(Outcome::NotKept { reason }.into()),
        }
    }

    /// Steps 9 to 13.
    async fn snapshot(&mut self, head: &Head, snap: &SnapshotFile) -> Result<Applied, Stop> {
        let hashes: Vec<Hash> = snap.parts.iter().map(|part| part.sha256).collect();
        self.larder.retain(&hashes);
        let missing = snap.parts.iter().filter(|part| self.larder.sound(part).is_none());
        self.may_fetch(missing.map(|part| part.size).fold(0, u64::saturating_add), 0)?;
        let mut bytes = Vec::new();
        for part in &snap.parts {
            match self.larder.sound(part) {
                Some(kept) => bytes.extend(kept),
                None => {
                    let path = part.path();
                    let fetched = self.signed(&path, &part.sha256, part.size).await?;
                    self.larder.put(&part.sha256, &fetched);
                    bytes.extend(fetched);
                }
            }
        }
        self.whole(head, unpack(snap.packed(), bytes.as_slice()), "the snapshot")
    }

    /// Steps 10, 11 and 13: every record of the release, from `what`.
    fn whole(
        &mut self,
        head: &Head,
        unpacked: Result<impl Read, FeedError>,
        what: &str,
    ) -> Result<Applied, Stop> {
        let applied = pour(unpacked, |changes| self.shelf.apply_snapshot(head, changes));
        applied.map_err(|error| match error {
            ShelfError::NotAsPromised => FeedError::Hash { what: what.to_owned() }.into(),
            ShelfError::Feed(error) => error.into(),
            ShelfError::Storage { reason } => Outcome::NotKept { reason }.into(),
        })
    }

    /// Step 3: whether so many bytes may be fetched without asking, `free` of them at any cost.
    fn may_fetch(&self, bytes: u64, free: u64) -> Result<(), Stop> {
        if bytes > MOST_PACKED_BYTES {
            let what = "the release".to_owned();
            return Err(FeedError::Size { what, most: MOST_PACKED_BYTES }.into());
        }
        if self.options.metered && !self.options.agreed && bytes > free {
            return Err(Outcome::AskFirst { bytes }.into());
        }
        Ok(())
    }

    /// Step 9: a file that is what was signed for; once more past all caches if it is not.
    async fn signed(&self, path: &str, sha256: &Hash, size: u64) -> Result<Vec<u8>, Stop> {
        match self.signed_once(path, sha256, size, false).await {
            Err(stop) if stop.is_refusal() => self.signed_once(path, sha256, size, true).await,
            other => other,
        }
    }

    async fn signed_once(
        &self,
        path: &str,
        sha256: &Hash,
        size: u64,
        fresh: bool,
    ) -> Result<Vec<u8>, Stop> {
        let bytes = match self.get(path, size, fresh).await {
            Err(Stop::Failed { path: what, failure: Failure::TooLarge }) => {
                return Err(FeedError::Hash { what }.into());
            }
            other => other?,
        };
        check(path, &bytes, sha256, size)?;
        Ok(bytes)
    }

    async fn get(&self, path: &str, most_bytes: u64, fresh: bool) -> Result<Vec<u8>, Stop> {
        let got = self.transport.get(path, most_bytes, fresh).await;
        got.map_err(|failure| Stop::Failed { path: path.to_owned(), failure })
    }
}

/// Steps 10 and 11: reads the changes while `apply` takes them.
fn pour(
    unpacked: Result<impl Read, FeedError>,
    apply: impl FnOnce(&mut ChangeSource<'_>) -> Result<Applied, ShelfError>,
) -> Result<Applied, ShelfError> {
    apply(&mut Changes::new(BufReader::new(unpacked?)))
}
