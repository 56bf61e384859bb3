//! OpenStreetMap: only what truly fits, with its hours, access and attribution, as drafts.

use super::pbf::{Extract, Tags};
use super::{Source, cells_left, reasons};
use passi::domain::schedule::Hours;
use passi::publish::exchange::import as importing;
use passi::publish::exchange::report::Report;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const PERUGIA: (f64, f64) = (43.1122, 12.3888);

fn import(source: &Source, extract: &Extract) -> Report {
    let path = source.path("umbria.osm.pbf");
    fs::write(&path, extract.file()).unwrap();
    source.import(&path)
}

#[test]
fn a_node_becomes_a_draft_with_all_that_its_tags_state() {
    let source = Source::empty();
    let mut extract = Extract::default();
    extract.node(
        5,
        PERUGIA,
        &[
            ("amenity", "library"),
            ("name", "Biblioteca di prova"),
            ("operator", "Comune di Prova"),
            ("addr:street", "Via di Prova"),
            ("addr:housenumber", "3"),
            ("addr:postcode", "06121"),
            ("opening_hours", "Mo-Fr 09:00-13:00"),
            ("wheelchair", "yes"),
            ("toilets:wheelchair", "yes"),
            ("phone", "+39 075 000001; 112233445566"),
            ("contact:email", "prova@example.org"),
            ("website", "https://example.org"),
            ("language:ar", "yes"),
            ("fee", "no"),
            ("check_date", "2025-03-04"),
        ],
    );
    let report = import(&source, &extract);
    let expected = [
        ("id", "biblioteca-di-prova-perugia"),
        ("status", "draft"),
        ("name", "Biblioteca di prova"),
        ("organization", "Comune di Prova"),
        ("category", "library"),
        ("municipality", "054039"),
        ("address", "Via di Prova 3"),
        ("postal_code", "06121"),
        ("lat", "43.1122000"),
        ("lon", "12.3888000"),
        ("precision", "exact"),
        ("coordinates_source", "OpenStreetMap contributors (ODbL)"),
        ("opening_hours", "Mo-Fr 09:00-13:00"),
        ("hours_text", "Mo-Fr 09:00-13:00 (OpenStreetMap)"),
        ("phones", "+39075000001"),
        ("email", "prova@example.org"),
        ("website", "https://example.org"),
        ("languages", "ar"),
        ("cost", "free"),
        ("accessibility", "step-free;accessible-toilet"),
        ("source_url", "https://www.openstreetmap.org/node/5"),
        ("source_date", "2025-03-04"),
        ("confidence", "low"),
    ];
    let expected = expected.map(|(column, text)| (column, text.to_owned())).into();
    assert_eq!(source.row("biblioteca-di-prova-perugia"), expected);
    assert_eq!(cells_left(&report), ["node 5: phones: `112233445566` surely dials nobody"]);
    assert!(report.to_string().contains("ODbL"), "the licence is told: {report}");
    let again = import(&source, &extract);
    assert_eq!((again.unchanged, again.questions.len()), (1, 0), "{again}");
}

#[test]
fn a_way_stands_in_the_middle_of_its_nodes_and_a_relation_is_left() {
    let source = Source::empty();
    let mut extract = Extract::default();
    let (lat, lon) = PERUGIA;
    let tags: Tags<'_> = &[("amenity", "townhall"), ("name", "Municipio di prova")];
    extract.node(1, (lat, lon), &[]).node(2, (lat + 0.002, lon + 0.004), &[]);
    extract.way(7, &[1, 2], tags).way(8, &[1, 99], tags).relation(9, tags);
    let report = import(&source, &extract);
    let row = source.row("municipio-di-prova-perugia");
    assert_eq!((row["lat"].as_str(), row["lon"].as_str()), ("43.1132000", "12.3908000"));
    assert_eq!(row["precision"], "street", "a box of 300 m has no door in its middle");
    assert_eq!(
        reasons(&report),
        [
            "relation 9: a relation: its point would be a guess",
            "way 8: not all its nodes are in the extract",
        ]
    );
}

#[test]
fn the_middle_of_a_house_is_exact() {
    let source = Source::empty();
    let mut extract = Extract::default();
    let (lat, lon) = PERUGIA;
    extract.node(1, (lat, lon), &[]).node(2, (lat + 0.0005, lon + 0.0007), &[]);
    extract.way(7, &[1, 2], &[("amenity", "townhall"), ("name", "Municipio di prova")]);
    import(&source, &extract);
    assert_eq!(source.row("municipio-di-prova-perugia")["precision"], "exact");
}

#[test]
fn a_way_around_the_world_has_a_middle() {
    let source = Source::empty();
    let mut extract = Extract::default();
    extract.node(1, (-80.0, -179.0), &[]).node(2, (80.0, 179.0), &[]);
    extract.way(7, &[1, 2], &[("amenity", "townhall"), ("name", "Municipio di prova")]);
    let report = import(&source, &extract);
    assert_eq!(reasons(&report), ["way 7: its point is outside Umbria's box"]);
}

#[test]
fn only_kinds_that_truly_fit_are_taken() {
    let fits: &[(&str, Tags<'_>)] = &[
        ("police", &[("amenity", "police")]),
        ("hospital", &[("amenity", "hospital")]),
        ("health-centre", &[("amenity", "clinic")]),
        ("public-desk", &[("amenity", "townhall")]),
        ("adult-school", &[("amenity", "language_school"), ("language:it", "main")]),
        ("immigration-desk", &[("office", "government"), ("government", "immigration")]),
        ("prefecture", &[("office", "government"), ("government", "prefecture")]),
        ("job-centre", &[("office", "employment_agency"), ("operator:type", "public")]),
        ("consulate", &[("office", "diplomatic"), ("diplomatic", "consulate")]),
        (
            "immigration-desk",
            &[
                ("amenity", "social_facility"),
                ("social_facility", "outreach"),
                ("social_facility:for", "migrants"),
            ],
        ),
        ("charity", &[("amenity", "social_facility"), ("social_facility", "food_bank")]),
    ];
    let left: &[(&str, Tags<'_>)] = &[
        ("a pharmacy", &[("amenity", "pharmacy")]),
        ("a school, but", &[("amenity", "school")]),
        ("not said to teach Italian", &[("amenity", "language_school")]),
        ("not said to be a public", &[("office", "employment_agency")]),
        ("not said to take requests", &[("amenity", "post_office")]),
        ("not open to the public", &[("amenity", "library"), ("access", "private")]),
        (
            "entered by hand",
            &[
                ("amenity", "social_facility"),
                ("social_facility", "shelter"),
                ("social_facility:for", "abused"),
            ],
        ),
        (
            "places that protect people are entered by hand",
            &[
                ("amenity", "social_facility"),
                ("social_facility", "shelter"),
                ("social_facility:for", "homeless;Women"),
            ],
        ),
        (
            "places that protect people are entered by hand",
            &[
                ("amenity", "social_facility"),
                ("social_facility", "shelter"),
                ("social_facility:for", "children"),
            ],
        ),
        ("no category of ours fits", &[("amenity", "bench")]),
    ];
    let source = Source::empty();
    let mut extract = Extract::default();
    for (number, (_, tags)) in (1..).zip(fits.iter().chain(left)) {
        // Names and places far from each other, so that nothing is alike.
        let name = char::from(b'a' + number as u8).to_string().repeat(8);
        let tags = [*tags, &[("name", name.as_str())]].concat();
        let (lat, lon) = PERUGIA;
        extract.node(number, (lat + number as f64 * 0.002, lon), &tags);
    }
    extract.node(90, PERUGIA, &[("amenity", "police")]);
    let report = import(&source, &extract);
    assert_eq!(report.taken.len(), fits.len(), "{report}");
    for (id, (category, _)) in report.taken.iter().zip(fits) {
        assert_eq!(source.row(id)["category"], *category, "{id}");
    }
    assert_eq!(report.left.len(), left.len() + 1, "{report}");
    for (told, (reason, _)) in reasons(&report).iter().zip(left) {
        assert!(told.contains(reason), "{told}: {reason}");
    }
    assert!(reasons(&report).last().unwrap().contains("it has no name"));
    assert!(report.notes.iter().any(|note| note.ends_with("amenity=bench 1")), "{report}");
}

#[test]
fn hours_that_do_not_parse_stay_text_and_limited_access_is_no_access() {
    let source = Source::empty();
    let mut extract = Extract::default();
    let tags: Tags<'_> = &[
        ("amenity", "library"),
        ("name", "Biblioteca di prova"),
        ("opening_hours", "quando capita"),
        ("wheelchair", "limited"),
    ];
    extract.node(1, PERUGIA, tags);
    let report = import(&source, &extract);
    let row = source.row("biblioteca-di-prova-perugia");
    assert_eq!(row["hours_text"], "quando capita (OpenStreetMap)");
    assert!(!row.contains_key("opening_hours") && !row.contains_key("accessibility"), "{row:?}");
    assert_eq!(cells_left(&report).len(), 2, "{report}");
}

/// The real extract that `scripts/deps.sh test` fetches: the centre of Helsinki.
fn helsinki() -> Option<PathBuf> {
    let output = Command::new("bash")
        .args(["-c", "source scripts/toolchain.sh; osm_extract"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .ok()?;
    let path = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim());
    if !path.exists() {
        eprintln!("SKIPPED: {} is not here: run scripts/deps.sh test", path.display());
        return None;
    }
    Some(path)
}

#[test]
fn a_real_extract_is_read_kind_by_kind_with_its_hours() {
    let Some(path) = helsinki() else { return };
    let (reading, _) = importing::read(&path, importing::Format::Osm, None).unwrap();
    let mut kinds = BTreeMap::new();
    for candidate in &reading.candidates {
        *kinds.entry(candidate.text("category").to_owned()).or_insert(0) += 1;
        assert!(candidate.point().is_some_and(|(lat, _)| (60.0..60.3).contains(&lat)));
    }
    let expected = [("consulate", 1), ("health-centre", 4), ("library", 7)];
    assert_eq!(kinds, expected.map(|(kind, count)| (kind.to_owned(), count)).into());
    let rules: Vec<&str> = reading
        .candidates
        .iter()
        .map(|candidate| candidate.text("opening_hours"))
        .filter(|rule| !rule.is_empty())
        .collect();
    assert_eq!(rules.len(), 5);
    assert!(rules.iter().all(|rule| Hours::parse(rule).is_ok()), "{rules:?}");
    assert_eq!(reading.left.len(), 1_311);
    let cut = reading.left.iter().filter(|one| one.reason.starts_with("not all its nodes"));
    assert_eq!(cut.count(), 1, "a town hall at the border of the extract");
}
