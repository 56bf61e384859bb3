//! `passi-publish check`: a published feed as a phone would see it, or the source as a worklist.

use crate::platform;
use crate::publish::boundaries::Boundaries;
use crate::publish::check::{self, Files};
use crate::publish::feed_folder::FeedFolder;
use crate::publish::inspection::{self, Inspection, Page, Terms, Told, Unchecked, links};
use crate::publish::remote::RemoteFeed;
use crate::publish::{FeedFolderError, PublishError, source, whole};
use chrono::NaiveDate;
use clap::Args;
use indicatif::ProgressBar;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

#[derive(Args)]
#[command(after_help = "Exit codes with --source: 0, however much there is to do; \
    1 where `release` would refuse the source, or a file cannot be read or written. \
    A web page that is gone, or no network, is no failure.")]
pub(super) struct CheckArguments {
    /// The feed's folder, or its address
    #[arg(value_name = "DIR|URL", required_unless_present = "source")]
    feed: Option<String>,
    /// The root that the app ships; without it the first root of a folder is believed
    #[arg(long, value_name = "FILE", conflicts_with = "source")]
    root: Option<PathBuf>,
    /// Look at the source in this folder instead, and list what asks for somebody's time
    #[arg(long, value_name = "DIR", conflicts_with = "feed")]
    source: Option<PathBuf>,
    /// Write the whole worklist as a page, in Italian
    #[arg(long, value_name = "FILE", conflicts_with = "feed")]
    html: Option<PathBuf>,
    /// Write the whole worklist as a table
    #[arg(long, value_name = "FILE", conflicts_with = "feed")]
    csv: Option<PathBuf>,
    /// Ask the web whether each address still answers, one request a second to a machine
    #[arg(long, conflicts_with = "feed")]
    links: bool,
    /// Only what is in this social zone
    #[arg(long, value_name = "N", conflicts_with = "feed")]
    zone: Option<u8>,
    /// Only what is run by somebody whose name holds TEXT
    #[arg(long, value_name = "TEXT", conflicts_with = "feed")]
    owner: Option<String>,
    /// A record verified more days ago is stale
    #[arg(long, value_name = "N", default_value_t = 365)]
    stale_days: u32,
    /// The day to reckon from; today in Italy unless given
    #[arg(long, value_name = "DATE", conflicts_with = "feed")]
    today: Option<NaiveDate>,
}

/// Checks what the arguments name.
pub(super) fn check(arguments: &CheckArguments) -> Result<String, PublishError> {
    match (&arguments.feed, &arguments.source) {
        (_, Some(source)) => inspect(source, arguments),
        (Some(feed), None) => look_at(feed, arguments.root.as_deref()),
        // The parser asks for one of both.
        (None, None) => Ok(String::new()),
    }
}

fn inspect(folder: &Path, arguments: &CheckArguments) -> Result<String, PublishError> {
    let source = source::read(folder)?;
    let boundaries = Boundaries::read(folder)?;
    let terms = Terms {
        today: arguments.today.unwrap_or_else(|| platform::now().date_naive()),
        stale_days: arguments.stale_days.into(),
        zone: arguments.zone,
        owner: arguments.owner.clone(),
    };
    let mut inspection = inspection::inspect(&source, boundaries.as_ref(), terms);
    if arguments.links {
        test_links(&mut inspection)?;
    }
    if let Some(path) = &arguments.html {
        whole::write(path, Page(&inspection).text().as_bytes())?;
    }
    if let Some(path) = &arguments.csv {
        whole::write(path, inspection::csv(&inspection).as_bytes())?;
    }
    let told = Told(&inspection).to_string();
    if inspection.refusals == 0 {
        return Ok(told);
    }
    println!("{told}");
    Err(PublishError::WouldBeRefused(inspection.refusals))
}

fn test_links(inspection: &mut Inspection<'_>) -> Result<(), PublishError> {
    let urls = links::addresses(&inspection.subjects);
    let failed = |error: io::Error| PublishError::Remote {
        url: "the web".to_owned(),
        reason: error.to_string(),
    };
    let progress = ProgressBar::new_spinner().with_message(format!("{} web addresses", urls.len()));
    progress.enable_steady_tick(Duration::from_millis(100));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let tested = links::test(links::Web::new()?, links::Pace::default(), urls);
    let outcomes = runtime.map_err(failed)?.block_on(tested);
    progress.finish_and_clear();
    match outcomes {
        Some(outcomes) => inspection.add(links::findings(&inspection.subjects, &outcomes)),
        None => inspection.unchecked.push(Unchecked::Network),
    }
    Ok(())
}

fn look_at(feed: &str, root: Option<&Path>) -> Result<String, PublishError> {
    let trusted = root.map(|path| {
        let failed = |error: io::Error| PublishError::Read {
            path: path.to_owned(),
            reason: error.to_string(),
        };
        std::fs::read(path).map_err(failed)
    });
    let trusted = trusted.transpose()?;
    let now = chrono::Utc::now();
    let report = match (feed.contains("://"), trusted) {
        (false, trusted) => {
            check::check(&FeedFolder::at(Path::new(feed)), trusted.as_deref(), now)?
        }
        (true, Some(root)) => check::check(&RemoteFeed::new(feed, &root)?, Some(&root), now)?,
        (true, None) => return Err(PublishError::RootNeeded),
    };
    Ok(told(&report))
}

/// The report, for a person.
fn told(report: &check::Report) -> String {
    let (packed, raw) = report.snapshot_bytes;
    let deltas: Vec<String> =
        report.deltas.iter().map(|(from, bytes)| format!("{from}: {bytes}")).collect();
    let head = &report.head;
    format!(
        "feed {}, epoch {}, release {}, root {}\n\
         issued {} ({} days ago), {} from {}\n\
         {} records, {} services: {} never verified, {} verified more than a year ago\n\
         head {} bytes, snapshot {packed} bytes ({raw} unpacked)\n\
         {} deltas, {} replayed; bytes by base: {}{}{}",
        head.feed,
        head.epoch,
        head.seq,
        report.root_version,
        head.issued,
        report.age_days,
        if report.stale { "called old" } else { "to be called old" },
        head.stale_after,
        head.n,
        report.services,
        report.unverified,
        report.old.len(),
        report.head_bytes,
        report.deltas.len(),
        report.replayed,
        if deltas.is_empty() { "none".to_owned() } else { deltas.join(", ") },
        match report.map_packs {
            (0, _) => String::new(),
            (count, bytes) =>
                format!("\nmap packs: {count}, {bytes} bytes, every part of them there"),
        },
        report.old.iter().map(|id| format!("\nold: {id}")).collect::<String>()
    )
}

impl Files for FeedFolder {
    fn get(&self, path: &str, _: u64) -> Result<Option<Vec<u8>>, PublishError> {
        match self.read(path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(FeedFolderError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }
}
