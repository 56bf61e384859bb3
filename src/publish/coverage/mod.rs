//! How far the nearest help is, for every municipality and need, and where one more desk would
//! help most.
//!
//! # A tour
//!
//! `ground` is what stands where in one release: the towns, and the desks that have a point.
//! `distances` measures from each town to the nearest desk of each need, `sums` counts the people
//! beyond 10, 20 and 30 km, `ranking` says where a further desk saves most (greedy p-median), and
//! `change` compares with an earlier release. `table` writes `coverage.csv`, `page` the report for
//! people, `coverage.html`. `docs/coverage.md` tells the method and its limits.
//!
//! Everything is counted in whole metres and whole persons once it is measured, so that sums do
//! not depend on their order and the table says exactly what the page counts. Nothing here asks
//! the clock: the report is named by its release, and the same source gives the same bytes.
//!
//! It must not guess: what has no point is near nobody and is told as left out, a protected place
//! counts at its town, and a distance is never told finer than the point is known.

pub mod change;
pub mod distances;
pub mod ground;
mod page;
pub mod ranking;
pub mod sums;
mod table;

use super::boundaries::Boundaries;
use super::{PublishError, whole};
use crate::domain::need::Need;
use change::Change;
use distances::{Between, Distances};
use ground::Ground;
use ranking::Step;
use std::path::Path;

/// Name of the table.
pub const TABLE: &str = "coverage.csv";
/// Name of the report for people.
pub const PAGE: &str = "coverage.html";

/// What is near and far in one release.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// What stands where.
    pub ground: Ground,
    /// The nearest desk of each town and need.
    pub distances: Distances,
    /// Where further desks would help most, need by need in tile order.
    pub of_need: Vec<(Need, Vec<Step>)>,
    /// Where desks for all needs that anybody serves would.
    pub of_all: Vec<Step>,
    /// What is different from an earlier release, where one was named.
    pub change: Option<Change>,
}

impl Coverage {
    /// Measures a release, with `desks` places in each ranking, and compares it with `before`.
    pub fn of(ground: Ground, before: Option<&Ground>, desks: usize) -> Self {
        let distances = Distances::measure(&ground.towns, &ground.desks);
        let between = Between::measure(&ground.towns);
        let populations: Vec<u32> = ground.towns.iter().map(|town| town.population).collect();
        let rank =
            |needs: Vec<Vec<Option<u32>>>| ranking::rank(&populations, &between, needs, desks);
        let of_need = Need::ALL.map(|need| (need, rank(vec![distances.metres(need)])));
        let served = Need::ALL.map(|need| distances.metres(need)).into_iter();
        let of_all = rank(served.filter(|metres| metres.iter().all(Option::is_some)).collect());
        let change = before.map(|before| Change::between(&ground, &distances, before));
        Coverage { distances, of_need: of_need.to_vec(), of_all, change, ground }
    }

    /// The bytes of [`TABLE`].
    ///
    /// # Errors
    /// The table cannot be put together.
    pub fn table(&self) -> Result<Vec<u8>, PublishError> {
        table::bytes(self)
    }

    /// The text of [`PAGE`], its map drawn with these outlines.
    ///
    /// # Errors
    /// The app's Italian words cannot be read.
    pub fn page(&self, boundaries: Option<&Boundaries>) -> Result<String, PublishError> {
        page::text(self, boundaries)
    }
}

/// Measures the source in `folder`, and writes [`TABLE`] and [`PAGE`] into `out`, each as a whole.
///
/// # Errors
/// The source is wrong (every problem at once), its outlines cannot be read, or `out` cannot be
/// written.
pub fn write(
    folder: &Path,
    before: Option<&Ground>,
    desks: usize,
    out: &Path,
) -> Result<Coverage, PublishError> {
    let coverage = Coverage::of(Ground::of_source(folder)?, before, desks);
    let page = coverage.page(Boundaries::read(folder)?.as_ref())?;
    whole::write(&out.join(TABLE), &coverage.table()?)?;
    whole::write(&out.join(PAGE), page.as_bytes())?;
    Ok(coverage)
}
