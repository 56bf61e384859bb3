//! A path as the letters of an address, and back: format 1 of `docs/path.md`.
//!
//! The number of the format comes first and a check of everything last, in every format that will
//! ever be: so a misread is told from something newer. Reading believes nothing: what it gives
//! could have been written here.

use super::{Path, PathError, Reason, Step, When, digits, fragments};
use crate::domain::eligibility::DOCUMENTS;
use chrono::{NaiveDate, NaiveTime, Timelike};

/// The format that this version reads and writes.
pub(super) const FORMAT: u8 = 1;
/// Days are counted from here, in two octets.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2020, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
/// Octets of the check.
const CHECK: usize = 4;
/// Longer than this no address is whose code somebody may have written by hand.
const MOST_LETTERS: usize = 4096;

/// What of a step is there: the bits of its first octet, and of its second.
const ID: u16 = 1 << 8;
const TOWN: u16 = 1 << 9;
const PHONE: u16 = 1 << 10;
const WHY: u16 = 1 << 11;
const BRING: u16 = 1 << 12;
const DAY: u16 = 1 << 13;
const TIME: u16 = 1 << 14;
const WORDS: u16 = 1 << 15;
const DONE: u16 = 1;
const DISCREET: u16 = 2;
const KNOWN: u16 = 0xff00 | DONE | DISCREET;

/// The path in letters that an address may have; none for one that cannot travel.
pub fn encode(path: &Path) -> Option<String> {
    if !path.is_sound() {
        return None;
    }
    let mut octets = vec![FORMAT];
    octets.extend(day_number(path.made_on).unwrap_or_default().to_be_bytes());
    octets.push(path.steps.len() as u8);
    for step in &path.steps {
        write(&mut octets, step);
    }
    octets.extend(check(&octets).to_be_bytes());
    Some(digits::written(&octets))
}

/// The path in these letters.
///
/// # Errors
/// They are not as they were written, or of a newer format.
pub fn decode(letters: &str) -> Result<Path, PathError> {
    let octets = Some(letters).filter(|letters| letters.len() <= MOST_LETTERS);
    let octets = octets.and_then(digits::read).ok_or(PathError::Damaged)?;
    let (said, told) = octets.split_last_chunk::<CHECK>().ok_or(PathError::Damaged)?;
    if check(said) != u32::from_be_bytes(*told) {
        return Err(PathError::Damaged);
    }
    match said.split_first() {
        Some((&FORMAT, body)) => {
            let path = Reader(body).path().filter(Path::is_sound);
            path.ok_or(PathError::Damaged)
        }
        Some((&found, _)) if found > FORMAT => Err(PathError::Newer { found }),
        _ => Err(PathError::Damaged),
    }
}

/// Whether this day can be told.
pub(super) fn is_day(day: NaiveDate) -> bool {
    day_number(day).is_some()
}

/// How many octets this step takes.
pub(super) fn step_octets(step: &Step) -> usize {
    let mut octets = Vec::new();
    write(&mut octets, step);
    octets.len()
}

fn write(octets: &mut Vec<u8>, step: &Step) {
    let has = |is: bool, bit: u16| if is { bit } else { 0 };
    let time = step.when.and_then(|when| when.time);
    let flags = has(step.service_id.is_some(), ID)
        | has(step.town.is_some(), TOWN)
        | has(step.phone.is_some(), PHONE)
        | has(step.why.is_some(), WHY)
        | has(!step.bring.is_empty(), BRING)
        | has(step.when.is_some(), DAY)
        | has(time.is_some(), TIME)
        | has(!step.words.is_empty(), WORDS)
        | has(step.is_done, DONE)
        | has(step.is_discreet, DISCREET);
    octets.extend(flags.to_be_bytes());
    let words = Some(&step.words).filter(|words| !words.is_empty());
    let texts = [step.service_id.as_ref(), Some(&step.name), step.town.as_ref()];
    for text in texts.into_iter().chain([step.phone.as_ref(), words]).flatten() {
        let text = fragments::written(text);
        // One that is longer makes the whole step too long to travel.
        octets.push(text.len().min(usize::from(u8::MAX)) as u8);
        octets.extend(text);
    }
    if let Some(why) = &step.why {
        octets.extend(code_number(why).to_be_bytes());
    }
    if !step.bring.is_empty() {
        octets.push(step.bring.len() as u8);
    }
    for code in &step.bring {
        octets.extend(code_number(code).to_be_bytes());
    }
    if let Some(when) = &step.when {
        octets.extend(day_number(when.day).unwrap_or_default().to_be_bytes());
    }
    if let Some(time) = time {
        let minute = time.hour() * 60 + time.minute();
        octets.extend((minute as u16).to_be_bytes());
    }
}

/// What is left to be read; each question takes from its beginning.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    /// The path that all of it is.
    fn path(mut self) -> Option<Path> {
        let made_on = self.day()?;
        let count = self.octet()?;
        let steps = (0..count).map(|_| self.step()).collect::<Option<_>>()?;
        self.0.is_empty().then_some(Path { made_on, steps })
    }

    fn step(&mut self) -> Option<Step> {
        let flags = self.number()?;
        if flags & !KNOWN != 0 || (flags & TIME != 0 && flags & DAY == 0) {
            return None;
        }
        let has = |bit: u16| flags & bit != 0;
        Some(Step {
            service_id: if has(ID) { Some(self.text()?) } else { None },
            name: self.text()?,
            town: if has(TOWN) { Some(self.text()?) } else { None },
            phone: if has(PHONE) { Some(self.text()?) } else { None },
            words: if has(WORDS) { self.text()? } else { String::new() },
            why: if has(WHY) { reason(self.number()?) } else { None },
            bring: if has(BRING) { self.documents()? } else { Vec::new() },
            when: if has(DAY) { Some(self.when(has(TIME))?) } else { None },
            is_discreet: has(DISCREET),
            is_done: has(DONE),
        })
    }

    /// Those that a newer app may have brought are left out, as everywhere.
    fn documents(&mut self) -> Option<Vec<String>> {
        let count = self.octet()?;
        let numbers: Vec<u16> = (0..count).map(|_| self.number()).collect::<Option<_>>()?;
        Some(numbers.into_iter().filter_map(document).collect())
    }

    fn when(&mut self, has_time: bool) -> Option<When> {
        let day = self.day()?;
        let time = if has_time {
            let minute = u32::from(self.number()?);
            Some(NaiveTime::from_hms_opt(minute / 60, minute % 60, 0)?)
        } else {
            None
        };
        Some(When { day, time })
    }

    fn day(&mut self) -> Option<NaiveDate> {
        FIRST_DAY.checked_add_days(chrono::Days::new(self.number()?.into()))
    }

    fn text(&mut self) -> Option<String> {
        let length = usize::from(self.octet()?);
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        fragments::read(text)
    }

    fn number(&mut self) -> Option<u16> {
        let (number, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(u16::from_be_bytes(*number))
    }

    fn octet(&mut self) -> Option<u8> {
        let (octet, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*octet)
    }
}

fn day_number(day: NaiveDate) -> Option<u16> {
    u16::try_from((day - FIRST_DAY).num_days()).ok()
}

fn reason(number: u16) -> Option<String> {
    let found = Reason::all().map(Reason::code).find(|code| code_number(code) == number);
    found.map(str::to_owned)
}

fn document(number: u16) -> Option<String> {
    let found = DOCUMENTS.iter().find(|code| code_number(code) == number);
    found.map(|code| (*code).to_owned())
}

/// The number of a code: the end of its check. It needs no list that two versions must have alike.
fn code_number(code: &str) -> u16 {
    let [.., high, low] = check(code.as_bytes()).to_be_bytes();
    u16::from_be_bytes([high, low])
}

/// CRC-32, as in zip files (ISO 3309).
fn check(octets: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xedb8_8320;
    let step = |check: u32| if check & 1 == 1 { check >> 1 ^ POLYNOMIAL } else { check >> 1 };
    !octets.iter().fold(!0, |check, octet| (0..8).fold(check ^ u32::from(*octet), |c, _| step(c)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_codes_have_one_number() {
        let reasons: BTreeSet<u16> = Reason::all().map(|one| code_number(one.code())).collect();
        assert_eq!(reasons.len(), Reason::all().count());
        let documents: BTreeSet<u16> = DOCUMENTS.iter().map(|code| code_number(code)).collect();
        assert_eq!(documents.len(), DOCUMENTS.len());
    }

    #[test]
    fn the_check_is_the_one_of_zip_files() {
        assert_eq!(check(b"123456789"), 0xcbf4_3926);
    }

    #[test]
    fn what_is_of_no_format_is_damaged_and_what_is_of_a_later_one_is_newer() {
        let of = |format: u8| {
            let mut octets = vec![format, 7, 7];
            octets.extend(check(&octets).to_be_bytes());
            decode(&digits::written(&octets))
        };
        assert_eq!(of(0), Err(PathError::Damaged));
        assert_eq!(of(1), Err(PathError::Damaged));
        assert_eq!(of(2), Err(PathError::Newer { found: 2 }));
        assert_eq!(decode(""), Err(PathError::Damaged));
    }
}
