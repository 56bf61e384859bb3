//! One spelling for what others write in many ways, and only where nothing can be mistaken.
//!
//! Telephones become `+39…`, days ISO 8601, yes and no our own words, postal codes get the zero
//! back that spreadsheets take. What could mean two things is not touched: the answer is none, and
//! the caller says so.

use crate::domain::phone::is_dialable;
use crate::domain::search::fold;
use crate::publish::record;
use chrono::NaiveDate;

/// Short codes that anybody in Italy dials as they are: emergency, social and health lines.
const SHORT: [&str; 12] =
    ["112", "113", "114", "115", "116000", "116117", "117", "118", "1500", "1522", "1530", "19696"];

/// Whether a number stands as it is dialled from anywhere: with its country's code, or one of the
/// short codes that all know. Other short numbers are extensions, or what a spreadsheet left.
pub fn is_as_dialled(number: &str) -> bool {
    SHORT.contains(&number) || (number.starts_with('+') && is_dialable(number))
}

/// One number as dialled, with its note if it has one (`+39… (note)`).
///
/// Unambiguous are: what already has a country's code (`+39…`, `0039…`), landlines with their zero
/// (6 to 11 digits), mobiles (3, 9 or 10 digits), free numbers (800 or 803) and the known short codes.
pub fn phone(entry: &str) -> Option<String> {
    let entry = entry.trim();
    let (number, note) = record::phone(entry);
    if is_as_dialled(&number) {
        return Some(entry.to_owned());
    }
    let number = number.trim_start_matches("tel:");
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_clean = number.chars().all(|sign| {
        sign.is_ascii_digit() || matches!(sign, ' ' | '.' | '-' | '/' | '+' | '\u{a0}')
    });
    if !is_clean {
        return None;
    }
    let dialled = if number.starts_with('+') {
        format!("+{digits}")
    } else if let Some(rest) = digits.strip_prefix("00") {
        format!("+{rest}")
    } else if SHORT.contains(&digits.as_str()) {
        digits
    } else if is_national(&digits) {
        format!("+39{digits}")
    } else {
        return None;
    };
    let note = note.map_or(String::new(), |note| format!(" ({note})"));
    is_dialable(&dialled).then(|| dialled + &note)
}

fn is_national(digits: &str) -> bool {
    let length = digits.len();
    let is_landline = digits.starts_with('0') && (6..=11).contains(&length);
    let is_mobile = digits.starts_with('3') && (9..=10).contains(&length);
    let is_free =
        (digits.starts_with("800") || digits.starts_with("803")) && (6..=9).contains(&length);
    is_landline || is_mobile || is_free
}

/// The numbers of a cell: parted by `;`, by `,` and by a `/` between two whole numbers (behind a
/// prefix of four digits at most, it is part of one number).
pub fn numbers(cell: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for entry in cell.split(';') {
        // A note may hold any of these signs.
        if entry.contains('(') {
            found.push(entry.trim().to_owned());
            continue;
        }
        for entry in entry.split([',', '\n']) {
            let mut open = String::new();
            for piece in entry.split('/') {
                let digits = open.chars().filter(char::is_ascii_digit).count();
                if digits > 4 {
                    found.push(std::mem::take(&mut open));
                }
                open.push_str(piece);
            }
            found.push(open);
        }
    }
    found
        .iter()
        .map(|number| number.trim().to_owned())
        .filter(|number| !number.is_empty())
        .collect()
}

/// A year, a month or a day, ISO 8601; Italian days (`24/11/2026`) are turned round.
pub fn date(text: &str) -> Option<String> {
    let text = text.trim();
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    let complete = match day.len() {
        4 => format!("{day}-01-01"),
        7 => format!("{day}-01"),
        _ => day.to_owned(),
    };
    if complete.parse::<NaiveDate>().is_ok() {
        return Some(day.to_owned());
    }
    let italian = ["%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"];
    let turned = italian.iter().find_map(|form| NaiveDate::parse_from_str(day, form).ok())?;
    // Two digits of a year could be of any century.
    (day.len() >= 8 && turned > NaiveDate::from_ymd_opt(1900, 1, 1)?).then(|| turned.to_string())
}

/// `yes` or `no`, from how people tick a box in Italian or English.
pub fn yes_or_no(text: &str) -> Option<&'static str> {
    match fold(text).as_str() {
        "si" | "s" | "yes" | "y" | "true" | "vero" | "x" | "1" => Some("yes"),
        "no" | "n" | "false" | "falso" | "0" => Some("no"),
        _ => None,
    }
}

/// An Italian postal code: five digits, of which a spreadsheet may have taken the first zero.
pub fn postal_code(text: &str) -> Option<String> {
    let text = text.trim();
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && (4..=5).contains(&text.len())).then(|| format!("{text:0>5}"))
}

/// A coordinate with a point where Italians write a comma.
pub fn coordinate(text: &str) -> Option<String> {
    let text = text.trim().replace(',', ".");
    text.parse::<f64>().is_ok_and(f64::is_finite).then_some(text)
}
