//! Telephone numbers that have the right shape and that nobody can have.
//!
//! The plans of numbers are those of Google's libphonenumber, as the crate `phonenumber` carries
//! them. Short codes such as 112 or 1522 are in no such plan and pass. Whether anybody answers,
//! only a call can tell.

use super::{Finding, Gravity, Subject, What};
use crate::domain::phone::is_dialable;
use crate::publish::record;
use phonenumber::Type;
use phonenumber::metadata::DATABASE;

/// Looks at every number that could be dialled; what could not is refused anyway.
pub(super) fn look<'a>(subject: Subject<'a>, found: &mut Vec<Finding<'a>>) {
    for entry in subject.cell("phones").split(';') {
        judge(subject, "phones", record::phone(entry).0, found);
    }
    judge(subject, "whatsapp", subject.cell("whatsapp").to_owned(), found);
}

fn judge<'a>(
    subject: Subject<'a>,
    column: &'static str,
    number: String,
    found: &mut Vec<Finding<'a>>,
) {
    if !number.starts_with('+') || !is_dialable(&number) {
        return;
    }
    let parsed = phonenumber::parse(None, &number).ok().filter(phonenumber::is_valid);
    match parsed.map(|number| number.number_type(&DATABASE)) {
        None => {
            let what = What::PhoneImpossible { number };
            found.push(Finding::new(subject, Gravity::Grave, what, column));
        }
        Some(Type::PremiumRate | Type::SharedCost) => {
            let what = What::PhoneCostly { number };
            found.push(Finding::new(subject, Gravity::Due, what, column));
        }
        Some(_) => {}
    }
}
