//! One thing for somebody to look at, whom it is about, and how much depends on it.

use crate::domain::need::{Need, NeedSet, category};
use crate::publish::source::{RELEASE, Row};
use chrono::NaiveDate;
use std::borrow::Cow;

/// How much depends on a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gravity {
    /// `release` refuses the source until it is mended.
    Blocking,
    /// Somebody who relies on the record is likely to be led astray.
    Grave,
    /// Somebody should look at it.
    Due,
    /// The record would be more useful.
    Hint,
}

impl Gravity {
    /// Every gravity, the worst first.
    pub const ALL: [Gravity; 4] = [Gravity::Blocking, Gravity::Grave, Gravity::Due, Gravity::Hint];

    /// The code of the CSV report.
    pub const fn code(self) -> &'static str {
        match self {
            Gravity::Blocking => "blocking",
            Gravity::Grave => "grave",
            Gravity::Due => "due",
            Gravity::Hint => "hint",
        }
    }
}

/// How soon somebody may need what a record tells: who is called first goes by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Danger: emergency numbers, safety, protected places.
    Danger,
    /// Today: a doctor, a bed, a meal.
    Today,
    /// What the right to stay hangs on: documents and rights.
    Papers,
    /// The rest.
    Later,
}

impl Urgency {
    fn of(row: &Row) -> Self {
        let stated = row.several("needs");
        let needs: NeedSet = if stated.is_empty() {
            let categories = row.several("category");
            let known = categories.iter().filter_map(|code| category(code));
            known.flat_map(|category| category.needs.iter().copied()).collect()
        } else {
            stated.iter().filter_map(|code| Need::from_code(code)).collect()
        };
        let has = |some: &[Need]| some.iter().any(|need| needs.contains(*need));
        if row.text("hide_location") == "yes" || has(&[Need::Emergency, Need::Safety]) {
            Urgency::Danger
        } else if has(&[Need::Health, Need::Home, Need::Food]) {
            Urgency::Today
        } else if has(&[Need::Documents, Need::Rights]) {
            Urgency::Papers
        } else {
            Urgency::Later
        }
    }
}

/// What a finding is about: a row of a table, or a file as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The file's name within the source.
    pub file: &'static str,
    /// Its row; none where the whole file is meant.
    pub row: Option<&'a Row>,
    /// The row of the municipality that it is in, or is.
    pub town: Option<&'a Row>,
    /// How soon somebody may need it.
    pub urgency: Urgency,
}

impl<'a> Subject<'a> {
    /// A row of the services or of the meetings, in this municipality.
    pub fn service(row: &'a Row, town: Option<&'a Row>) -> Self {
        Subject { file: row.file, row: Some(row), town, urgency: Urgency::of(row) }
    }

    /// A row of the municipalities.
    pub fn town(row: &'a Row) -> Self {
        Subject { file: row.file, row: Some(row), town: Some(row), urgency: Urgency::Later }
    }

    /// A row of a table that tells of no place.
    pub fn entry(row: &'a Row) -> Self {
        Subject { file: row.file, row: Some(row), town: None, urgency: Urgency::Later }
    }

    /// A file as a whole.
    pub fn file(file: &'static str) -> Self {
        Subject { file, row: None, town: None, urgency: Urgency::Later }
    }

    /// Whether it is a row of the services.
    pub fn is_service(&self) -> bool {
        self.file == crate::publish::source::SERVICES && self.row.is_some()
    }

    /// A cell of its row; empty where there is none.
    pub fn cell(&self, column: &str) -> &'a str {
        self.row.map_or("", |row| row.text(column))
    }

    /// Whether this column of it says where a place is that must stay hidden.
    pub fn hides(&self, column: &str) -> bool {
        self.cell("hide_location") == "yes" && HIDDEN.contains(&column)
    }

    /// The key of its row: the record's id, or the municipality's code.
    pub fn id(&self) -> &'a str {
        let id = self.cell("id");
        if id.is_empty() { self.cell("istat_code") } else { id }
    }

    /// What people call it; a file's name where a file is meant.
    pub fn name(&self) -> &'a str {
        if self.row.is_some() { self.cell("name") } else { self.file }
    }

    /// The municipality's name; empty where it is in none.
    pub fn municipality(&self) -> &'a str {
        self.town.map_or("", |town| town.text("name"))
    }

    /// The social zone; none for what serves the whole region.
    pub fn zone(&self) -> Option<u8> {
        self.town?.text("social_zone").parse().ok()
    }

    /// Who runs it; empty where the source does not say.
    pub fn owner(&self) -> &'a str {
        self.cell("organization")
    }

    /// The line in the file, counted from 1; 0 where the whole file is meant.
    pub fn line(&self) -> u64 {
        self.row.map_or(0, |row| row.line)
    }

    /// Whether it waits to be published.
    pub fn is_draft(&self) -> bool {
        self.cell("status") == "draft"
    }
}

/// Columns that may give a protected place away.
const HIDDEN: [&str; 7] =
    ["place_name", "address", "postal_code", "lat", "lon", "coordinates_source", "website"];

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum What<'a> {
    /// `validate` refuses it, for this reason (English).
    Refused {
        /// In its words.
        reason: String,
    },
    /// Verified after the day that the release claims to be of.
    VerifiedAfterIssued,
    /// A number that nobody has.
    PhoneImpossible {
        /// As it stands.
        number: String,
    },
    /// A number whose calls cost more than others.
    PhoneCostly {
        /// As it stands.
        number: String,
    },
    /// A point outside its municipality.
    Outside {
        /// How far, in metres.
        outside_m: u32,
        /// The municipality that it lies in, where that is known.
        inside: Option<&'a str>,
    },
    /// A rule that never opens again.
    HoursOver,
    /// A rule that opens for the last time soon.
    HoursEnding {
        /// The last day.
        last: NaiveDate,
    },
    /// No way to reach it, or to find it.
    DeadEnd,
    /// A page that is not there any more.
    LinkGone {
        /// The status of the answer.
        status: u16,
    },
    /// No machine of that name, or none that takes calls.
    LinkUnreachable {
        /// What the system says (English).
        reason: String,
    },
    /// A page whose certificate does not hold.
    LinkInsecure {
        /// What the TLS library says (English).
        reason: String,
    },
    /// Nobody has verified it.
    NeverVerified,
    /// Verified too long ago.
    Stale {
        /// How many days ago.
        days: i64,
    },
    /// Letters of two scripts in one word.
    MixedScripts {
        /// The word.
        word: String,
    },
    /// Letters spoilt on their way.
    Garbled {
        /// The piece.
        piece: String,
    },
    /// A page whose server fails today, or is silent.
    LinkFailing {
        /// What came instead (English).
        reason: String,
    },
    /// A page that moved for good.
    LinkMoved {
        /// Where it is now.
        to: String,
    },
    /// A page whose server turns programs away: for a person to open.
    LinkShut {
        /// The status of the answer.
        status: u16,
    },
    /// Open at night, where desks like it are not.
    HoursAtNight,
    /// Hours in words alone, which no phone can count with.
    HoursInWords,
    /// Nothing said about the languages spoken.
    NoLanguages,
    /// Two spaces in a row.
    DoubleSpace,
    /// A draft, until somebody verifies it.
    Waiting,
}

impl What<'_> {
    /// The code of the CSV report.
    pub const fn code(&self) -> &'static str {
        self.place().1
    }

    /// Where it stands among others of the same gravity.
    pub const fn rank(&self) -> u8 {
        self.place().0
    }

    const fn place(&self) -> (u8, &'static str) {
        match self {
            What::Refused { .. } => (0, "refused"),
            What::VerifiedAfterIssued => (1, "verified-after-issued"),
            What::PhoneImpossible { .. } => (2, "phone-impossible"),
            What::DeadEnd => (3, "dead-end"),
            What::HoursOver => (4, "hours-over"),
            What::Outside { .. } => (5, "outside-municipality"),
            What::LinkGone { .. } => (6, "link-gone"),
            What::LinkUnreachable { .. } => (7, "link-unreachable"),
            What::LinkInsecure { .. } => (8, "link-insecure"),
            What::NeverVerified => (9, "never-verified"),
            What::Stale { .. } => (10, "stale"),
            What::HoursEnding { .. } => (11, "hours-ending"),
            What::MixedScripts { .. } => (12, "mixed-scripts"),
            What::Garbled { .. } => (13, "garbled"),
            What::PhoneCostly { .. } => (14, "phone-costly"),
            What::LinkFailing { .. } => (15, "link-failing"),
            What::LinkMoved { .. } => (16, "link-moved"),
            What::LinkShut { .. } => (17, "link-shut"),
            What::HoursAtNight => (18, "hours-at-night"),
            What::HoursInWords => (19, "hours-in-words"),
            What::NoLanguages => (20, "no-languages"),
            What::DoubleSpace => (21, "double-space"),
            What::Waiting => (22, "waiting"),
        }
    }

    /// Whether it asks for somebody to verify the whole record.
    pub const fn is_age(&self) -> bool {
        matches!(self, What::NeverVerified | What::Stale { .. })
    }
}

/// One thing for somebody to look at.
#[derive(Clone, Debug)]
pub struct Finding<'a> {
    /// What it is.
    pub what: What<'a>,
    /// How much depends on it.
    pub gravity: Gravity,
    /// Whom it is about.
    pub subject: Subject<'a>,
    /// The column it is in; empty where the whole row is meant.
    pub column: Cow<'static, str>,
}

impl<'a> Finding<'a> {
    /// A finding in a column of this subject.
    pub fn new(
        subject: Subject<'a>,
        gravity: Gravity,
        what: What<'a>,
        column: &'static str,
    ) -> Self {
        Finding { what, gravity, subject, column: Cow::Borrowed(column) }
    }

    /// What stands in the cell; nothing of where a protected place is, for a worklist is passed
    /// around.
    pub fn value(&self) -> &'a str {
        let is_told = self.subject.file != RELEASE && !self.subject.hides(&self.column);
        if is_told { self.subject.cell(&self.column) } else { "" }
    }

    /// The order of the worklist: drafts apart; the gravest first; among them what is needed
    /// soonest; then what its source was least sure of, and the oldest source.
    pub fn order(&self) -> impl Ord + use<'a> {
        let subject = self.subject;
        let doubt = match subject.cell("confidence") {
            "low" => 0,
            "medium" => 1,
            _ => 2,
        };
        let source_date = subject.cell("source_date");
        let sure = (doubt, source_date.is_empty(), source_date);
        let place = (subject.file, subject.line(), self.column.clone());
        (subject.is_draft(), self.gravity, subject.urgency, self.what.rank(), sure, place)
    }
}
