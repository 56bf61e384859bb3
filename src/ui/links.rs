//! Where the buttons of a service lead. Nothing is opened before the person asks for it.

use crate::domain::link::encoded;
use crate::domain::position::Precision;
use crate::domain::service::Service;
use crate::platform::Maps;

/// Dials a number.
pub fn call(number: &str) -> String {
    format!("tel:{number}")
}

/// Writes to a WhatsApp number.
pub fn whatsapp(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("https://wa.me/{digits}")
}

/// Writes an e-mail.
pub fn mail(address: &str) -> String {
    format!("mailto:{address}")
}

/// A web address without its scheme, for reading.
pub fn readable(url: &str) -> &str {
    let bare = url.trim_start_matches("https://").trim_start_matches("http://");
    bare.trim_start_matches("www.").trim_end_matches('/')
}

/// An address as a person reads or dictates it: from left to right in any language, so that the plus
/// of a number stays before it.
pub fn readable_address(address: &str) -> String {
    let bare = ["tel:", "mailto:", "geo:"].iter().find_map(|scheme| address.strip_prefix(scheme));
    format!("\u{2066}{}\u{2069}", bare.unwrap_or_else(|| readable(address)))
}

/// The way to a service in the device's maps. A place known only to its municipality is looked up
/// by its address, else by its name; a protected place, and one known by none of these, has no way
/// to it.
pub fn directions(service: &Service, maps: Maps) -> Option<String> {
    let place = service.place.as_ref().filter(|place| !place.hide_location)?;
    if place.precision == Precision::Municipality {
        let spot = place.address.as_deref().or(place.name.as_deref())?;
        let asked = encoded(&format!("{spot}, {}", place.municipality));
        return Some(match maps {
            Maps::Geo => format!("geo:0,0?q={asked}"),
            Maps::Apple => format!("https://maps.apple.com/?q={asked}"),
            Maps::Web => format!("https://www.openstreetmap.org/search?query={asked}"),
        });
    }
    let position = place.position?;
    let (lat, lon) = (position.lat, position.lon);
    Some(match maps {
        Maps::Geo => format!("geo:{lat},{lon}?q={lat},{lon}({})", encoded(&service.name)),
        Maps::Apple => format!("https://maps.apple.com/?daddr={lat},{lon}"),
        Maps::Web => {
            format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=18/{lat}/{lon}")
        }
    })
}
