//! Which rows a candidate may be the same as: by name, distance and telephone.
//!
//! Nothing here decides: whoever is alike becomes a question. Alike are rows
//!
//! - with one number to call, no farther apart than [`NEAR_M`], or in one municipality with names
//!   at least half alike;
//! - no farther apart than that (both points exact or of the street), with names half alike;
//! - of one municipality with names nearly alike, unless both points are exact and far apart.
//!
//! A row is a service at one place: the branches of one name and number in two towns are two rows.
//! Short codes (112, 1522) are everybody's and count for nothing. Rows are found by number, by
//! square, by the whole name and by the beginnings of its words in a municipality, never by
//! comparing all with all; of a bucket of more than [`CROWD`] rows only the first are compared, so that a
//! hundred thousand rows of one name take no hour.

use crate::domain::search::{fold, words};
use crate::publish::record;
use geo::{Distance, Haversine, Point};
use std::collections::{BTreeSet, HashMap};

/// How far apart two points of one place may be, in metres.
const NEAR_M: f64 = 150.0;
/// From here on two exact points are two places.
const FAR_M: f64 = 2_000.0;
/// Likeness of two names (0 to 1, Sørensen-Dice of pairs of letters) that may be one.
pub const HALF: f64 = 0.5;
/// Likeness of two names that are nearly one.
const NEARLY: f64 = 0.8;
/// How many rows of a bucket are compared.
const CROWD: usize = 200;
/// How many letters begin a word.
const START: usize = 4;
/// A square's side in degrees: wider than [`NEAR_M`] at Umbria's latitude, both ways.
const SIDE: f64 = 0.002;

/// A row that may be the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    /// Its id.
    pub id: String,
    /// What both have in common, for a person.
    pub why: String,
    likeness: f64,
}

struct Traits {
    name: String,
    /// Beginnings of the longer words of the name.
    starts: BTreeSet<String>,
    town: String,
    phones: BTreeSet<String>,
    /// Only where it is exact or of the street.
    point: Option<Point>,
}

impl Traits {
    fn of<'a>(cell: impl Fn(&str) -> &'a str) -> Self {
        let phones = cell("phones").split(';').map(|entry| record::phone(entry).0);
        let is_precise = ["exact", "street"].contains(&cell("precision"));
        let degrees = |column: &str| cell(column).parse::<f64>().ok();
        let point = degrees("lon").zip(degrees("lat")).filter(|_| is_precise);
        let name = bare(cell("name"));
        let longer = name.split(' ').filter(|word| word.chars().count() >= START);
        let starts = longer.map(|word| word.chars().take(START).collect()).collect();
        Traits {
            name,
            starts,
            town: cell("municipality").to_owned(),
            phones: phones.filter(|number| number.starts_with('+')).collect(),
            point: point.map(|(lon, lat)| Point::new(lon, lat)),
        }
    }

    fn square(&self) -> Option<(i32, i32)> {
        let place = |degrees: f64| (degrees / SIDE).floor() as i32;
        self.point.map(|point| (place(point.y()), place(point.x())))
    }

    /// The whole name with the municipality: a name may have no longer word (`URP`).
    fn whole(&self) -> (String, String) {
        (self.town.clone(), self.name.clone())
    }

    /// Beginnings of the longer words of the name, each with the municipality.
    fn beginnings(&self) -> impl Iterator<Item = (String, String)> {
        self.starts.iter().map(|start| (self.town.clone(), start.clone()))
    }

    /// Whether the names share half of their longer words: cheap to tell, and without it names are
    /// not nearly alike.
    fn shares_words(&self, other: &Traits) -> bool {
        let shared = self.starts.intersection(&other.starts).count();
        shared * 2 >= self.starts.len().max(other.starts.len())
    }

    /// How alike, and why; none where they are not.
    fn alike(&self, other: &Traits) -> Option<(f64, String)> {
        let apart_m = self.point.zip(other.point).map(|(one, two)| Haversine.distance(one, two));
        let has_phone = !self.phones.is_disjoint(&other.phones);
        let is_near = apart_m.is_some_and(|metres| metres <= NEAR_M);
        if !has_phone && !is_near && !self.shares_words(other) {
            return None;
        }
        let names = strsim::sorensen_dice(&self.name, &other.name);
        let is_far = apart_m.is_some_and(|metres| metres >= FAR_M);
        let is_one_town = self.town == other.town || self.town.is_empty() || other.town.is_empty();
        let is_alike = (has_phone && (is_near || (names >= HALF && is_one_town)))
            || (is_near && names >= HALF)
            || (names >= NEARLY && self.town == other.town && !is_far);
        let mut why = vec![format!("names {:.0} % alike", names * 100.0)];
        why.extend(apart_m.map(|metres| format!("{metres:.0} m apart")));
        why.extend(has_phone.then(|| "one telephone number".to_owned()));
        let weight = names + f64::from(u8::from(has_phone)) + f64::from(u8::from(is_near));
        is_alike.then(|| (weight, why.join(", ")))
    }
}

/// A name folded, without the signs between its words.
fn bare(name: &str) -> String {
    words(&fold(name)).join(" ")
}

/// How alike two names are, 0 to 1.
pub fn of_names(one: &str, two: &str) -> f64 {
    strsim::sorensen_dice(&bare(one), &bare(two))
}

/// The rows that a candidate is compared with.
#[derive(Default)]
pub struct Likeness {
    rows: Vec<(String, Traits)>,
    by_phone: HashMap<String, Vec<usize>>,
    by_square: HashMap<(i32, i32), Vec<usize>>,
    by_name: HashMap<(String, String), Vec<usize>>,
    by_word: HashMap<(String, String), Vec<usize>>,
}

impl Likeness {
    /// Remembers a row by its cells.
    pub fn add<'a>(&mut self, id: &str, cell: impl Fn(&str) -> &'a str) {
        let traits = Traits::of(cell);
        let at = self.rows.len();
        for phone in &traits.phones {
            self.by_phone.entry(phone.clone()).or_default().push(at);
        }
        if let Some(square) = traits.square() {
            self.by_square.entry(square).or_default().push(at);
        }
        self.by_name.entry(traits.whole()).or_default().push(at);
        for beginning in traits.beginnings() {
            self.by_word.entry(beginning).or_default().push(at);
        }
        self.rows.push((id.to_owned(), traits));
    }

    /// The rows that may be the same as this one, the most alike first.
    pub fn alike<'a>(&self, cell: impl Fn(&str) -> &'a str) -> Vec<Alike> {
        let traits = Traits::of(cell);
        let mut alike: Vec<Alike> = self
            .near(&traits)
            .into_iter()
            .filter_map(|at| {
                let (id, other) = &self.rows[at];
                let (likeness, why) = traits.alike(other)?;
                Some(Alike { id: id.clone(), why, likeness })
            })
            .collect();
        alike.sort_by(|one, two| {
            two.likeness.total_cmp(&one.likeness).then_with(|| one.id.cmp(&two.id))
        });
        alike
    }

    /// The rows worth comparing.
    fn near(&self, traits: &Traits) -> BTreeSet<usize> {
        let mut near = BTreeSet::new();
        let mut take = |bucket: Option<&Vec<usize>>| {
            near.extend(bucket.into_iter().flatten().take(CROWD).copied());
        };
        for phone in &traits.phones {
            take(self.by_phone.get(phone));
        }
        if let Some((lat, lon)) = traits.square() {
            for (north, east) in (-1..=1).flat_map(|north| (-1..=1).map(move |east| (north, east)))
            {
                take(self.by_square.get(&(lat + north, lon + east)));
            }
        }
        take(self.by_name.get(&traits.whole()));
        // The rarest words tell most.
        let mut buckets: Vec<&Vec<usize>> =
            traits.beginnings().filter_map(|beginning| self.by_word.get(&beginning)).collect();
        buckets.sort_by_key(|bucket| bucket.len());
        for bucket in buckets.into_iter().take(2) {
            take(Some(bucket));
        }
        near
    }
}
