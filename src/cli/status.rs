//! `passi status`: which release this device has.

use super::{CliError, json, locale};
use crate::device::{self, Held};
use crate::kiosk::running;
use crate::locale::{Locale, Value};
use crate::platform;
use crate::store::Release;
use crate::sync::kept::Source;
use chrono::DateTime;
use chrono_tz::Europe::Rome;
use clap::Args;

/// Which release this is.
#[derive(Args, Debug)]
pub struct Status {
    /// Language of the answer [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Answer as JSON
    #[arg(long)]
    json: bool,
}

impl Status {
    /// The answer, ready to print.
    pub(super) fn answer(&self) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let held = device::held()?;
        if self.json {
            json::status(&held, &running::how_it_is(), platform::now())
        } else {
            Ok(text(&locale, &held))
        }
    }
}

fn text(locale: &Locale, held: &Held) -> String {
    let Release { feed, epoch, sequence, issued, records, .. } = held.content.release();
    let release = format!("{epoch}-{sequence}");
    // The feed's own words where they are no time.
    let issued = DateTime::parse_from_rfc3339(issued)
        .map_or_else(|_| issued.clone(), |at| locale.date(at.date_naive()));
    let records = records.to_string();
    let values = [
        ("feed", Value::from(feed.as_str())),
        ("release", release.as_str().into()),
        ("issued", issued.as_str().into()),
        ("records", records.as_str().into()),
    ];
    let source = match held.source {
        Source::Bundled => locale.text("status-source-bundled"),
        Source::Network => locale.text("status-source-network"),
        Source::Bundle => locale.text("status-source-bundle"),
    };
    let checked = match held.checked_at {
        Some(at) => {
            let at = locale.moment(at.with_timezone(&Rome), platform::now());
            locale.format("status-checked", &[("moment", at.as_str().into())])
        }
        None => locale.text("status-never-checked"),
    };
    format!("{}\n{source}\n{checked}\n", locale.format("status-release", &values))
}
