//! A service as a contact: vCard 3.0 (RFC 2426), which phones of every age take; version 4.0
//! (RFC 6350) is not read by all of them and says nothing more here.

use super::Spot;
use super::lines::Lines;
use crate::domain::service::Service;

/// The contact; `note` is what else the person should know, in a language of theirs. A protected
/// place has no address in it.
pub fn contact(service: &Service, note: &str) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCARD");
    lines.add("VERSION", "3.0");
    lines.add_text("FN", &service.name);
    // An office has no first name, but without this line it is no contact.
    lines.add_parts("N", &[&service.name, "", "", "", ""]);
    lines.add_text("ORG", service.organization.as_deref().unwrap_or(&service.name));
    for phone in &service.phones {
        lines.add_text("TEL;TYPE=WORK,VOICE", &phone.number);
    }
    if let Some(number) = &service.whatsapp {
        lines.add_text("TEL;TYPE=CELL", number);
    }
    if let Some(address) = &service.email {
        lines.add_text("EMAIL;TYPE=INTERNET", address);
    }
    if let Some(spot) = Spot::of(service).filter(|spot| !spot.is_protected) {
        add_place(&mut lines, &spot);
    }
    if let Some(url) = &service.website {
        // Some readers take a comma for the end of it.
        lines.add("URL", &url.replace(',', "%2C").replace(';', "%3B"));
    }
    lines.add_text("NOTE", note);
    lines.add("END", "VCARD");
    lines.finish()
}

fn add_place(lines: &mut Lines, spot: &Spot<'_>) {
    let (building, street) = (spot.building.unwrap_or(""), spot.street.unwrap_or(""));
    let code = spot.postal_code.unwrap_or("");
    let parts = ["", building, street, spot.town, "", code, "Italia"];
    lines.add_parts("ADR;TYPE=WORK", &parts);
    if let Some(point) = spot.point {
        lines.add("GEO", &format!("{:.6};{:.6}", point.lat, point.lon));
    }
}
