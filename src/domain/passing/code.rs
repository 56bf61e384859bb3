//! The words of a code that any camera reads: no link, so that no network is needed.

use super::Spot;
use crate::domain::service::Service;

/// Longer than this the words of a code are not, in octets of UTF-8: what a code of 57 by 57 squares
/// holds at level M. A finer one asks too much of an old camera.
pub const MOST_BYTES: usize = 210;

/// Name, address, telephone and point, a line each. Where there is too much of it the point goes
/// first, then the end of the name and of the address; the number stays whole.
pub fn code_words(service: &Service) -> String {
    let spot = Spot::of(service);
    let phone = service.phones.first().map(|phone| phone.number.clone()).unwrap_or_default();
    let address = spot.map(|spot| one_line(&spot.line())).unwrap_or_default();
    let point = spot.and_then(|spot| spot.point);
    let point = point.map(|at| format!("{:.5}, {:.5}", at.lat, at.lon)).unwrap_or_default();

    // With the ends of their lines.
    let room = MOST_BYTES.saturating_sub(phone.len() + 2);
    let name = cut(&one_line(&service.name), room.saturating_sub(address.len()).max(room / 2));
    let address = cut(&address, room - name.len());
    let mut words = told(&[&name, &address, &phone]);
    if !point.is_empty() && words.len() + 1 + point.len() <= MOST_BYTES {
        words = told(&[&words, &point]);
    }
    words
}

fn told(lines: &[&str]) -> String {
    lines.iter().copied().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text in this many octets, cut between words where that does not cost half of it.
fn cut(text: &str, room: usize) -> String {
    const MARK: char = '…';
    if text.len() <= room {
        return text.to_owned();
    }
    let Some(room) = room.checked_sub(MARK.len_utf8()) else {
        return String::new();
    };
    let last = (0..=room).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let whole = &text[..last];
    let end = whole.rfind(' ').filter(|end| *end > room / 2).unwrap_or(whole.len());
    format!("{}{MARK}", whole[..end].trim_end_matches([' ', ',']))
}
