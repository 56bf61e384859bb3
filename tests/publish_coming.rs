//! What comes and goes, from the source to the answer: desks with days, meetings.

use passi::domain::directory::Query;
use passi::domain::filter::Filter;
use passi::domain::meeting::{MeetingFilter, coming};
use passi::domain::position::Position;
use passi::domain::schedule::{OpenState, RomeTime, rome};
use passi::domain::visiting::{advice, visits};
use passi::publish::meetings::{MEETING_COLUMNS, MEETINGS};
use passi::publish::source::{self, SERVICE_COLUMNS};
use passi::publish::{PublishError, snapshot};
use passi::store::Content;
use std::fs;
use std::path::Path;

const NORCIA: Position = Position { lat: 42.7928, lon: 13.0936 };

fn at(text: &str) -> RomeTime {
    rome(chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()).unwrap()
}

/// A table with these rows, each of them some columns and their texts.
fn table(columns: &[&str], rows: &[&[(&str, &str)]]) -> String {
    let mut text = columns.join(",") + "\n";
    for row in rows {
        let cell = |column: &&str| {
            row.iter().find(|(name, _)| name == column).map_or("", |(_, cell)| cell).to_owned()
        };
        text += &(columns.iter().map(cell).collect::<Vec<_>>().join(",") + "\n");
    }
    text
}

/// A source of these services and meetings, with the real municipalities.
fn folder(services: &[&[(&str, &str)]], meetings: &[&[(&str, &str)]]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let umbria = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/umbria");
    for name in [source::MUNICIPALITIES, source::RELEASE] {
        fs::copy(umbria.join(name), folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join(source::SERVICES), table(SERVICE_COLUMNS, services)).unwrap();
    fs::write(folder.path().join(MEETINGS), table(MEETING_COLUMNS, meetings)).unwrap();
    folder
}

fn published(services: &[&[(&str, &str)]], meetings: &[&[(&str, &str)]]) -> Content {
    let folder = folder(services, meetings);
    let out = folder.path().join("out.db");
    snapshot::write(folder.path(), &out).unwrap();
    Content::from_bytes(&fs::read(&out).unwrap()).unwrap()
}

fn problems(meeting: &[(&str, &str)]) -> Vec<String> {
    let folder = folder(&[], &[meeting]);
    match snapshot::write(folder.path(), &folder.path().join("out.db")).unwrap_err() {
        PublishError::Source(problems) => problems.iter().map(ToString::to_string).collect(),
        other => panic!("{other}"),
    }
}

/// A desk in Spoleto that stays, and a stop of one that comes to Norcia.
fn far_desk(rule: &str) -> Content {
    let common = [
        ("status", "active"),
        ("category", "immigration-desk"),
        ("source_url", "https://example.org"),
        ("confidence", "high"),
        ("coordinates_source", "test"),
        ("precision", "exact"),
        ("hours_text", "come detto"),
    ];
    let stays = [
        &common[..],
        &[
            ("id", "stays"),
            ("name", "Sportello"),
            ("municipality", "054051"),
            ("lat", "42.7405"),
            ("lon", "12.7376"),
            ("opening_hours", "Mo-Fr 09:00-13:00"),
            ("phones", "+390743000000"),
        ],
    ]
    .concat();
    let comes = [
        &common[..],
        &[
            ("id", "comes"),
            ("name", "Sportello mobile"),
            ("municipality", "054035"),
            ("lat", "42.7930"),
            ("lon", "13.0940"),
            ("opening_hours", rule),
            ("itinerant", "yes"),
        ],
    ]
    .concat();
    published(&[&comes, &stays], &[])
}

fn near(content: &Content, now: RomeTime, filter: Filter) -> Vec<passi::domain::service::Nearby> {
    content.near(&Query { at: NORCIA, k: 10, filter, now }).unwrap().nearest
}

#[test]
fn a_stop_is_near_open_while_it_is_there_and_told_to_who_is_far_from_every_desk() {
    let content = far_desk("Tu 09:00-13:00; Aug off");
    let monday = at("2026-11-23 10:00");
    let found = near(&content, monday, Filter::default());
    assert_eq!(found[0].service.id, "comes");
    assert!(found[0].service.schedule.itinerant && !found[1].service.schedule.itinerant);
    let opens = OpenState::Closed { until: Some(at("2026-11-24 09:00")) };
    assert_eq!(found[0].open, opens);
    let told = advice(&found, monday).unwrap();
    assert_eq!(told.desk.service.id, "stays");
    assert!((28_000.0..32_000.0).contains(&told.desk.distance_m.unwrap()), "{told:?}");
    let (stop, visit) = told.stop.unwrap();
    assert_eq!(
        (stop.service.id.as_str(), visit.from),
        ("comes", at("2026-11-24 09:00").naive_local())
    );

    let open_now = Filter { open: true, ..Filter::default() };
    let ids = |now| -> Vec<String> {
        near(&content, now, open_now.clone()).iter().map(|it| it.service.id.clone()).collect()
    };
    assert_eq!(ids(at("2026-11-24 10:00")), ["comes", "stays"]);
    assert_eq!(ids(at("2026-11-25 10:00")), ["stays"], "on Wednesdays nobody is in Norcia");
    assert_eq!(ids(at("2027-08-03 10:00")), ["stays"], "nor in August");
}

#[test]
fn nobody_is_told_to_wait_for_weeks_or_to_come_to_what_is_over() {
    for (rule, now) in [
        ("Jan Mo[1] 09:00-12:00", "2026-11-23 10:00"),
        ("2026 Dec 05 09:00-12:00", "2026-12-09 10:00"),
    ] {
        let (content, now) = (far_desk(rule), at(now));
        let told = advice(&near(&content, now, Filter::default()), now).unwrap();
        assert!(told.stop.is_none(), "{rule}: {told:?}");
    }
}

#[test]
fn a_stop_that_leaves_within_the_hour_is_told_with_its_next_visit() {
    let content = far_desk("Tu 09:00-13:00");
    let stop = |now: &str| {
        let now = at(now);
        let (_, visit) =
            advice(&near(&content, now, Filter::default()), now).unwrap().stop.unwrap();
        visit.from
    };
    assert_eq!(stop("2026-11-24 12:00"), at("2026-11-24 09:00").naive_local());
    assert_eq!(stop("2026-11-24 12:01"), at("2026-12-01 09:00").naive_local());
}

#[test]
fn who_has_a_desk_at_hand_needs_no_advice() {
    let content = far_desk("Tu 09:00-13:00");
    let now = at("2026-11-23 10:00");
    let spoleto = Position { lat: 42.7331, lon: 12.7376 };
    let query = Query { at: spoleto, k: 10, filter: Filter::default(), now };
    assert!(advice(&content.near(&query).unwrap().nearest, now).is_none());
    assert!(advice(&[], now).is_none());
}

#[test]
fn a_stop_goes_through_the_source_and_back_by_its_rule_alone() {
    let content = far_desk("Tu 09:00-13:00");
    let stop = content.service("comes", at("2026-11-23 10:00")).unwrap().unwrap().service;
    let next = visits(&stop.schedule, at("2026-11-24 12:00"), 2);
    assert_eq!(next[0].until, at("2026-11-24 13:00").naive_local());
    assert_eq!(next[1].from, at("2026-12-01 09:00").naive_local());
}

const MEETING: [(&str, &str); 12] = [
    ("status", "active"),
    ("id", "m1"),
    ("name", "Diritti sul lavoro"),
    ("theme", "labour-rights"),
    ("starts_at", "2026-12-03 17:00"),
    ("municipality", "054035"),
    ("lat", "42.7930"),
    ("lon", "13.0940"),
    ("precision", "exact"),
    ("coordinates_source", "test"),
    ("source_url", "https://example.org"),
    ("languages", "it"),
];

fn meeting<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [others, &MEETING].concat()
}

fn told(content: &Content, now: &str, filter: &MeetingFilter) -> Vec<String> {
    let found = coming(content.meetings().unwrap(), NORCIA, at(now), filter);
    found.into_iter().map(|coming| coming.meeting.what.id.clone()).collect()
}

#[test]
fn meetings_come_soonest_first_and_vanish_by_the_clock() {
    let content = published(
        &[],
        &[
            &meeting(&[("id", "later"), ("starts_at", "2026-12-10 10:00")]),
            &meeting(&[("ends_at", "2026-12-03 19:00")]),
            &meeting(&[
                ("id", "far"),
                ("municipality", "055023"),
                ("lat", "42.79"),
                ("lon", "12.11"),
            ]),
            &meeting(&[("id", "sketch"), ("status", "draft")]),
            &meeting(&[("id", "over"), ("starts_at", "2026-11-20 10:00")]),
        ],
    );
    let all = MeetingFilter::default();
    assert_eq!(content.meetings().unwrap().len(), 3, "drafts and what is over are not published");
    assert_eq!(told(&content, "2026-11-24 10:00", &all), ["m1", "far", "later"]);
    assert_eq!(told(&content, "2026-12-03 18:59", &all), ["m1", "far", "later"]);
    assert_eq!(
        told(&content, "2026-12-03 19:00", &all),
        ["far", "later"],
        "no end: until midnight"
    );
    assert_eq!(told(&content, "2026-12-04 00:00", &all), ["later"]);
    assert!(told(&content, "2026-12-11 00:00", &all).is_empty());
    let near = MeetingFilter { near: true, ..all };
    assert_eq!(told(&content, "2026-11-24 10:00", &near), ["m1", "later"]);
}

#[test]
fn meetings_are_narrowed_by_theme_language_and_childcare() {
    let content = published(
        &[],
        &[
            &meeting(&[
                ("interpreters", "ar;bn"),
                ("childcare", "yes"),
                ("seats", "25"),
                ("ends_at", "2026-12-03 19:00"),
            ]),
            &meeting(&[("id", "m2"), ("theme", "health"), ("childcare", "no")]),
            &meeting(&[("id", "m3"), ("status", "cancelled")]),
        ],
    );
    let now = "2026-11-24 10:00";
    let by = |filter: MeetingFilter| told(&content, now, &filter);
    let all = MeetingFilter::default;
    assert_eq!(by(MeetingFilter { theme: Some("health"), ..all() }), ["m2"]);
    assert_eq!(by(MeetingFilter { language: Some("bn".into()), ..all() }), ["m1"]);
    assert_eq!(by(MeetingFilter { language: Some("it".into()), ..all() }), ["m1", "m2", "m3"]);
    assert_eq!(by(MeetingFilter { childcare: true, ..all() }), ["m1"]);
    let meetings = content.meetings().unwrap();
    let of = |id: &str| meetings.iter().find(|meeting| meeting.what.id == id).unwrap();
    assert_eq!((of("m1").seats, of("m1").childcare), (Some(25), Some(true)));
    assert_eq!((of("m2").seats, of("m2").childcare, of("m3").childcare), (None, Some(false), None));
    assert!(of("m3").cancelled && !of("m3").is_on(at("2026-12-03 17:30")));
    assert!(of("m1").is_on(at("2026-12-03 17:30")) && !of("m1").is_on(at("2026-12-03 16:59")));
    assert!(!of("m2").is_on(at("2026-12-03 17:30")), "nobody knows when it ends");
    assert_eq!(of("m1").what.place.as_ref().unwrap().municipality, "Norcia");
}

#[test]
fn every_bad_cell_of_a_meeting_is_named() {
    let found = problems(&meeting(&[
        ("id", "M 1"),
        ("status", "perhaps"),
        ("theme", "gold"),
        ("starts_at", "tomorrow"),
        ("ends_at", "2026-12-03"),
        ("municipality", ""),
        ("interpreters", "xx"),
        ("childcare", "maybe"),
        ("seats", "many"),
        ("phones", "075 1"),
        ("source_url", "ftp://x"),
        ("verified_on", "2027-01-01"),
    ]));
    for column in [
        "id",
        "status",
        "theme",
        "starts_at",
        "ends_at",
        "municipality",
        "interpreters",
        "childcare",
        "seats",
        "phones",
        "verified_on",
    ] {
        let place = format!("meetings.csv:2 [{column}]: ");
        assert!(found.iter().any(|line| line.starts_with(&place)), "{column}: {found:#?}");
    }
    let found = problems(&meeting(&[("ends_at", "2026-12-17 19:00")]));
    assert!(found.len() == 1 && found[0].contains("each day of a course"), "{found:?}");
    let found = problems(&meeting(&[("ends_at", "2026-12-03 17:00")]));
    assert_eq!(found, ["meetings.csv:2 [ends_at]: a meeting ends after it begins"]);
}
