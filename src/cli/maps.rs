//! `passi maps`: streets for the map, offered and here.

use super::followed::Followed;
use super::sync::wait_for;
use super::{CliError, locale};
use crate::device;
use crate::domain::area;
use crate::domain::map_pack::{Choice, Standing, choices};
use crate::feed::map_pack::MapPack;
use crate::locale::Locale;
use crate::phrases;
use crate::platform::StorageError;
use crate::store::Content;
use crate::sync::map_pack::{Ended, Reins};
use clap::Args;

/// Street maps.
#[derive(Args, Debug)]
pub struct Maps {
    /// Fetch this one, whatever the connection costs
    #[arg(long, value_name = "ID", conflicts_with = "remove")]
    get: Option<String>,
    /// Remove this one from this device
    #[arg(long, value_name = "ID")]
    remove: Option<String>,
    /// Language of the answer [default: the device's]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

impl Maps {
    /// Does what was asked, and lists what is offered and what is here then.
    pub(super) fn answer(&self, followed: &Followed) -> Result<String, CliError> {
        let locale = locale(self.lang.as_deref())?;
        let content = device::content()?;
        if let Some(id) = &self.get {
            get(&locale, &content, followed, id)?;
        }
        if let Some(id) = &self.remove {
            let known = wait_for(device::map_stock())?;
            known.iter().find(|stock| stock.pack.id == *id).ok_or_else(|| no_map(id))?;
            let removed = wait_for(device::remove_map(id))?;
            removed.map_err(|StorageError { reason, .. }| CliError::Output(reason))?;
        }
        list(&locale, &content)
    }
}

fn get(locale: &Locale, content: &Content, followed: &Followed, id: &str) -> Result<(), CliError> {
    let packs = content.map_packs()?;
    let pack = packs.into_iter().find(|pack| pack.id == id).ok_or_else(|| no_map(id))?;
    let said = |id: &str, code: u8| Err(CliError::Outcome { sentence: locale.text(id), code });
    let Some(feed) = followed.feed()? else {
        return said("sync-no-feed", 3);
    };
    // Whoever types it knows what the connection costs.
    match wait_for(device::fetch_map(&feed, &pack, true, &Reins::default(), |_| {}))? {
        Ended::Whole | Ended::Stopped | Ended::AskFirst { .. } => Ok(()),
        Ended::Offline { .. } => said("maps-offline", 3),
        Ended::Gone => said("maps-gone", 3),
        Ended::NotKept { .. } => said("maps-not-kept", 1),
        Ended::Refused(_) => said("maps-refused", 4),
    }
}

/// One line a pack.
fn list(locale: &Locale, content: &Content) -> Result<String, CliError> {
    let offered: Vec<_> = content.map_packs()?.iter().map(MapPack::seen).collect();
    let told = choices(&offered, &wait_for(device::map_stock())?, None);
    if told.is_empty() {
        return Ok(locale.text("maps-none") + "\n");
    }
    let zones = area::zones(content.municipalities());
    let lines = told.into_iter().map(|Choice { pack, standing }| {
        let town = zones.iter().find(|zone| zone.number == pack.zone);
        let town = town.map_or("", |zone| zone.town.name.as_str());
        let values = [("number", u32::from(pack.zone).into()), ("town", town.into())];
        let size = phrases::megabytes(locale, pack.size_bytes);
        let line = format!("{}  {}  {size}", pack.id, locale.format("maps-zone", &values));
        match standing {
            Standing::Offered => line,
            Standing::Here | Standing::Newer => format!("{line}  {}", locale.text("maps-here")),
            Standing::Broken { .. } => format!("{line}  {}", locale.text("maps-broken")),
        }
    });
    Ok(lines.map(|line| line + "\n").collect())
}

fn no_map(id: &str) -> CliError {
    CliError::NoMap { id: id.to_owned() }
}
