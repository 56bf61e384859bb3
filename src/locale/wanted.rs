//! Which of our languages a device's own tags mean.
//!
//! The page answers the same question before the program has loaded (`negotiate.js`), by the tables
//! here and by the same examples (`tests/fixtures/wanted.tsv`).

use super::{TONGUES, Tongue, tongue};

/// Other names of our languages: the three letters of ISO 639-2 and 639-3, names that went out of
/// use, close kin written alike, and languages of which one script or country is not written as we
/// write it. Serbian, Croatian and Bosnian stand for nothing here: none of ours is theirs.
pub const ALIASES: &[(&str, &str)] = &[
    ("ita", "it"),
    ("eng", "en"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("spa", "es"),
    ("por", "pt"),
    ("ron", "ro"),
    ("rum", "ro"),
    ("mo", "ro"),
    ("mol", "ro"),
    ("sqi", "sq"),
    ("alb", "sq"),
    ("als", "sq"),
    ("aln", "sq"),
    ("mkd", "mk"),
    ("mac", "mk"),
    ("ukr", "uk"),
    ("rus", "ru"),
    ("pol", "pl"),
    ("tur", "tr"),
    ("ara", "ar"),
    ("arb", "ar"),
    ("ary", "ar"),
    ("arz", "ar"),
    ("fas", "fa"),
    ("per", "fa"),
    ("pes", "fa"),
    ("prs", "fa"),
    ("pus", "ps"),
    ("pbt", "ps"),
    ("pbu", "ps"),
    ("urd", "ur"),
    ("hin", "hi"),
    ("ben", "bn"),
    ("pan", "pa"),
    // Punjabi of Pakistan is written in Arabic letters: ours would be signs to its readers.
    ("pa-arab", "ur"),
    ("pan-arab", "ur"),
    ("pa-pk", "ur"),
    ("pan-pk", "ur"),
    ("pnb", "ur"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("cmn", "zh"),
    ("yue", "zh"),
    ("tl", "fil"),
    ("tgl", "fil"),
];

/// The first of the `wanted` tags (the device's list, best first) that the app speaks, as BCP 47 or
/// POSIX writes them; none where it speaks none of them, so that the screens can offer the list.
pub fn negotiate<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Option<&'static Tongue> {
    wanted.into_iter().find_map(meant)
}

fn meant(tag: &str) -> Option<&'static Tongue> {
    let tag = tag.split(['.', '@']).next()?.to_ascii_lowercase().replace('_', "-");
    let (language, rest) = tag.split_once('-').unwrap_or((&tag, ""));
    // Script and region count where the table knows them, else the language alone.
    let exact = rest.split('-').map(|part| format!("{language}-{part}"));
    let alias = exact.chain([language.to_owned()]).find_map(|name| alias(&name));
    tongue(alias.unwrap_or(language))
}

fn alias(name: &str) -> Option<&'static str> {
    ALIASES.iter().find_map(|(other, ours)| (*other == name).then_some(*ours))
}

/// Both tables as the page's script reads them: each language with its direction, and the aliases.
pub fn script() -> String {
    let pairs = |pairs: Vec<(&str, &str)>| {
        let pairs: Vec<_> =
            pairs.iter().map(|(key, value)| format!("\"{key}\":\"{value}\"")).collect();
        format!("{{{}}}", pairs.join(","))
    };
    let tongues = TONGUES.iter().map(|tongue| (tongue.tag, tongue.dir())).collect();
    format!("const tongues = {};\nconst aliases = {};\n", pairs(tongues), pairs(ALIASES.to_vec()))
}
