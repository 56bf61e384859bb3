//! Italian numbers, dates and distances, and text that came from outside made harmless.

use crate::domain::need::Need;
use crate::domain::position::{Precision, Reach, reach};
use crate::domain::service::Municipality;
use crate::locale::{Locale, LocaleError};
use crate::publish::coverage::distances::Nearest;
use crate::publish::coverage::ground::{Desk, Ground, Named};
use chrono::DateTime;

/// The words of the app that the report shares with it.
pub(super) struct Words {
    locale: Locale,
}

impl Words {
    /// Reads them.
    ///
    /// # Errors
    /// The Italian messages are broken.
    pub(super) fn read() -> Result<Self, LocaleError> {
        Ok(Words { locale: Locale::built_in("it")? })
    }

    /// The need as its tile is called.
    pub(super) fn need(&self, need: Need) -> String {
        plain(&self.locale.text(&format!("need-{need}")))
    }

    /// "versione 1 del 24 novembre 2026".
    pub(super) fn release(&self, named: &Named) -> String {
        let issued = DateTime::parse_from_rfc3339(&named.issued);
        let day = issued.map_or(named.issued.clone(), |at| self.locale.date(at.date_naive()));
        format!("versione {} del {}", named.sequence, plain(&day))
    }
}

/// The text with nothing in it that HTML would take for its own.
pub(super) fn plain(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// A whole number with points between the thousands.
pub(super) fn whole(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

/// A share; one that is neither nothing nor all never reads as 0 % or 100 %.
pub(super) fn percent(part: u64, all: u64) -> String {
    if part == 0 || all == 0 {
        return "0&nbsp;%".to_owned();
    }
    match (part * 100 + all / 2) / all {
        0 => "&lt;&nbsp;1&nbsp;%".to_owned(),
        100 if part < all => "&gt;&nbsp;99&nbsp;%".to_owned(),
        share => format!("{share}&nbsp;%"),
    }
}

/// Kilometres with one decimal.
pub(super) fn km(metres: u64) -> String {
    let tenths = (metres + 50) / 100;
    format!("{},{}", whole(tenths / 10), tenths % 10)
}

/// How far a town is from a desk, in kilometres and no finer than the desk's point is known:
/// "qui" where both are of one municipality and nothing nearer is known.
pub(super) fn told(ground: &Ground, town: &Municipality, nearest: Option<Nearest>) -> String {
    let Some(Nearest { desk, distance_m }) = nearest else {
        return "–".to_owned();
    };
    let Desk { precision, municipality, .. } = &ground.desks[desk];
    if *precision == Precision::Municipality && *municipality == town.id {
        return "qui".to_owned();
    }
    match reach(distance_m.into(), *precision) {
        Reach::Measured { distance_m } if distance_m < 10_000 => km(distance_m.into()),
        Reach::Measured { distance_m } => (distance_m / 1_000).to_string(),
        Reach::About { distance_km } => about(distance_km),
        // Near a town that is another: its own point is all that is known.
        Reach::InMunicipality => about(((distance_m + 500) / 1_000).max(1)),
    }
}

fn about(distance_km: u32) -> String {
    format!("≈&nbsp;{distance_km}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_in_italy() {
        assert_eq!(
            [0, 999, 1_000, 27_605, 1_234_567].map(whole),
            ["0", "999", "1.000", "27.605", "1.234.567"]
        );
        assert_eq!(
            [0, 49, 50, 12_345, 1_999_950].map(km),
            ["0,0", "0,0", "0,1", "12,3", "2.000,0"]
        );
    }

    #[test]
    fn a_share_that_is_something_is_never_nothing() {
        assert_eq!(percent(0, 10), "0&nbsp;%");
        assert_eq!(percent(1, 1_000), "&lt;&nbsp;1&nbsp;%");
        assert_eq!(percent(999, 1_000), "&gt;&nbsp;99&nbsp;%");
        assert_eq!(percent(1, 3), "33&nbsp;%");
        assert_eq!(percent(0, 0), "0&nbsp;%");
    }

    #[test]
    fn markup_is_shown_and_not_obeyed() {
        assert_eq!(plain("<b a=\"1\" c='2'>&"), "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;");
    }
}
