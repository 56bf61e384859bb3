//! Telephone numbers as they are dialled and as they are read.

use serde::{Deserialize, Serialize};

/// A number to call (HSDS `phone`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// As dialled: `+39…` without spaces, or a short code such as `112` that only works so.
    pub number: String,
    /// What the number is for, in the record's own words (Italian).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Phone {
    /// The number in groups a person can read and dictate; short codes stay whole.
    ///
    /// Italian numbers have no fixed grouping; toll-free and mobile numbers are told in
    /// 3-3-4, landlines as a prefix of three or four digits and the rest.
    pub fn grouped(&self) -> String {
        let Some(national) = self.number.strip_prefix("+39") else {
            return self.number.clone();
        };
        let first = match national {
            n if n.starts_with("06") || n.starts_with("02") => 2,
            n if n.starts_with("075") => 3,
            n if n.starts_with('0') => 4,
            _ => 3,
        };
        let (prefix, rest) = national.split_at(first.min(national.len()));
        let middle = if national.starts_with('0') || rest.len() <= 4 { rest.len() } else { 3 };
        let (middle, last) = rest.split_at(middle);
        [prefix, middle, last]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The number digit by digit, as it is read aloud.
    pub fn digits(&self) -> String {
        let mut apart = String::new();
        for digit in self.grouped().chars().filter(char::is_ascii_digit) {
            if !apart.is_empty() {
                apart.push(' ');
            }
            apart.push(digit);
        }
        apart
    }
}

/// Numbers that texts name in passing: those that are dialled as they are written.
const NAMED: [&str; 8] = ["800 290 290", "116117", "1522", "112", "113", "115", "117", "118"];

/// A text with the telephone numbers in it told digit by digit, as it is read aloud.
pub fn spell_out(text: &str) -> String {
    let digit_ends = |text: &str| text.ends_with(|end: char| end.is_ascii_digit());
    let mut told = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let whole = |number: &&&str| {
            rest.strip_prefix(**number)
                .is_some_and(|after| !after.starts_with(|c: char| c.is_ascii_digit()))
        };
        match NAMED.iter().find(whole).filter(|_| !digit_ends(&told)) {
            Some(number) => {
                told += &Phone { number: (*number).to_owned(), note: None }.digits();
                rest = &rest[number.len()..];
            }
            None => {
                told.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    told
}

/// Whether `number` has the shape a record may carry: `+` and 8 to 15 digits, or a short code of
/// 3 to 6 digits.
pub fn is_dialable(number: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match number.strip_prefix('+') {
        Some(rest) => digits(rest) && (8..=15).contains(&rest.len()),
        None => digits(number) && (3..=6).contains(&number.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(number: &str) -> String {
        Phone { number: number.into(), note: None }.grouped()
    }

    #[test]
    fn numbers_read_as_people_say_them() {
        assert_eq!(grouped("+390758933197"), "075 8933197");
        assert_eq!(grouped("+390743828711"), "0743 828711");
        assert_eq!(grouped("+393333507854"), "333 350 7854");
        assert_eq!(grouped("+39800905570"), "800 905 570");
        assert_eq!(grouped("112"), "112");
    }

    #[test]
    fn numbers_in_a_text_are_told_digit_by_digit() {
        assert_eq!(spell_out("Chiama il 112, subito."), "Chiama il 1 1 2, subito.");
        assert_eq!(spell_out("800 290 290"), "8 0 0 2 9 0 2 9 0");
        assert_eq!(spell_out("1522: 15220 1 1122"), "1 5 2 2: 15220 1 1122");
        assert_eq!(spell_out("entro 48 ore"), "entro 48 ore");
    }

    #[test]
    fn only_dialable_shapes_pass() {
        for good in ["112", "116117", "+390758933197", "+39800905570"] {
            assert!(is_dialable(good), "{good}");
        }
        for bad in ["", "+39", "075 8933197", "0758933197", "tel:112", "+39 075"] {
            assert!(!is_dialable(bad), "{bad}");
        }
    }
}
