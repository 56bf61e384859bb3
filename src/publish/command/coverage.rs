//! `passi-publish coverage`: its arguments, and the few lines that it says.

use crate::domain::need::Need;
use crate::publish::PublishError;
use crate::publish::coverage::ground::Ground;
use crate::publish::coverage::sums::{self, LIMITS_KM};
use crate::publish::coverage::{self, Coverage, PAGE, TABLE};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What to measure, and where the reports go.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Folder with services.csv, municipalities.csv and release.toml
    #[arg(long, value_name = "DIR")]
    source: PathBuf,
    /// The folder to write coverage.csv and coverage.html into
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// What to compare with: another source, or a feed's folder and the number of a release that
    /// it still serves
    #[arg(long, value_name = "DIR|FEED@SEQ")]
    before: Option<String>,
    /// How many further desks to place, one after the other
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..=20))]
    desks: u8,
}

/// Measures and writes; gives what to say.
pub(super) fn run(arguments: &Arguments) -> Result<String, PublishError> {
    let before = arguments.before.as_deref().map(earlier).transpose()?;
    let (out, desks) = (&arguments.out, usize::from(arguments.desks));
    let coverage = coverage::write(&arguments.source, before.as_ref(), desks, out)?;
    Ok(told(&coverage, out))
}

/// The release that is compared with. A folder of that very name is a source, whatever its name.
fn earlier(named: &str) -> Result<Ground, PublishError> {
    let release = named.rsplit_once('@').and_then(|(feed, seq)| Some((feed, seq.parse().ok()?)));
    match release {
        Some((feed, sequence)) if !Path::new(named).exists() => {
            Ground::of_feed(Path::new(feed), sequence)
        }
        _ => Ground::of_source(Path::new(named)),
    }
}

fn told(coverage: &Coverage, out: &Path) -> String {
    let Coverage { ground, distances, .. } = coverage;
    let counts = ground.counts;
    let mut text = format!(
        "{} and {PAGE}: {} municipalities, {} of {} services have a point, {} of them their town's only\n\
         straight lines from each main town; persons with nobody within 10, 20, 30 km, and where the next desk helps most\n",
        out.join(TABLE).display(),
        ground.towns.len(),
        ground.desks.len(),
        counts.published,
        counts.town_only
    );
    for (need, steps) in &coverage.of_need {
        let sum = sums::region(&ground.towns, &distances.metres(*need));
        let _ = write!(text, "{:<11}", Need::code(*need));
        for limit_km in LIMITS_KM {
            let _ = write!(text, "{:>9}", sum.beyond(limit_km));
        }
        let town = steps.first().map_or("none", |step| &ground.towns[step.town].name);
        let _ = writeln!(text, "  {town}");
    }
    let all = coverage.of_all.iter().map(|step| ground.towns[step.town].name.as_str());
    let _ = write!(text, "for all needs: {}", all.collect::<Vec<_>>().join(", "));
    if let Some(change) = &coverage.change {
        let nearer = change.moves.iter().filter(|step| {
            step.after_m
                .is_some_and(|after_m| step.before_m.is_none_or(|before_m| after_m < before_m))
        });
        let nearer = nearer.count();
        let _ = write!(
            text,
            "\nsince release {}: {nearer} distances shorter, {} longer",
            change.before.sequence,
            change.moves.len() - nearer
        );
    }
    text
}
