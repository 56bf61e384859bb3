//! Answers that are right become a letter, and no others do.

use super::*;
use crate::feed::record::ServiceAtLocation;
use proptest::prelude::*;

fn texts(italian: &str) -> Texts {
    Texts([("it".to_owned(), italian.to_owned())].into())
}

fn field(id: &str, kind: Kind) -> Field {
    Field {
        id: id.to_owned(),
        kind,
        required: true,
        min: None,
        max: None,
        label: texts(&format!("Domanda {id}:")),
        help: None,
        choices: Vec::new(),
    }
}

fn desk() -> Desk {
    let choice = |id: &str, label: &str| Choice { id: id.to_owned(), label: texts(label) };
    let place = Field {
        choices: vec![choice("here", "In presenza"), choice("phone", "Al telefono")],
        ..field("place", Kind::Choice)
    };
    let fields = vec![
        Field { max: Some(20), ..field("body", Kind::Line) },
        Field { required: false, ..field("why", Kind::Text) },
        Field { min: Some(2), max: Some(30), ..field("day", Kind::Date) },
        field("time", Kind::Time),
        Field { min: Some(1), max: Some(8), ..field("hours", Kind::Number) },
        place,
        field("language", Kind::Language),
        field("phone", Kind::Phone),
        field("email", Kind::Email),
    ];
    Desk {
        id: "test".to_owned(),
        province: "PG".to_owned(),
        name: "Mediazione di prova".to_owned(),
        office: "Ufficio di prova".to_owned(),
        email: "mediazione@example.org".to_owned(),
        languages: vec!["ar".to_owned(), "uk".to_owned()],
        hours_budget: Some(100),
        budget: Budget::Left { hours: 40, on: today() },
        answers_within_h: Some(48),
        sheet: Vec::new(),
        instead: Vec::new(),
        form: Form { id: "standard".to_owned(), fields },
        what: Arc::new(ServiceAtLocation::default().into_service("").unwrap()),
    }
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn right() -> Answers {
    let answers = [
        ("body", " Scuola  di prova "),
        ("why", "Colloquio\r\n\r\n con la famiglia"),
        ("day", "2026-11-26"),
        ("time", "09:30"),
        ("hours", "2"),
        ("place", "phone"),
        ("language", "ar"),
        ("phone", "+39 075 000-001"),
        ("email", "scuola@example.org"),
    ];
    answers.map(|(field, answer)| (field.to_owned(), answer.to_owned())).into()
}

fn with(field: &str, answer: &str) -> Answers {
    let mut answers = right();
    answers.insert(field.to_owned(), answer.to_owned());
    answers
}

#[test]
fn right_answers_have_no_problem_and_stand_in_the_letter_in_italian() {
    assert_eq!(desk().problems(&right(), today()), []);
    let letter = desk().letter(&right(), today(), |code| format!("lingua {code}"));
    assert_eq!(letter.subject(), "Richiesta di mediazione culturale – Mediazione di prova");
    assert_eq!(
        letter.body(),
        "A: Ufficio di prova <mediazione@example.org>\n\n\
         Domanda body\nScuola di prova\n\n\
         Domanda why\nColloquio\ncon la famiglia\n\n\
         Domanda day\n26/11/2026\n\n\
         Domanda time\n09:30\n\n\
         Domanda hours\n2\n\n\
         Domanda place\nAl telefono\n\n\
         Domanda language\nlingua ar\n\n\
         Domanda phone\n+39075000001\n\n\
         Domanda email\nscuola@example.org\n\n\
         Richiesta preparata il 24/11/2026 con Passi\n"
    );
    let link = letter.link().unwrap();
    assert!(link.as_str().starts_with("mailto:mediazione@example.org?subject=Richiesta%20di"));
}

#[test]
fn each_wrong_answer_is_told_with_its_reason() {
    let day = |text: &str| text.parse().unwrap();
    let days = Why::Day { first: day("2026-11-26"), last: day("2026-12-24") };
    let hours = Why::Number { least: 1, most: 8 };
    for (id, answer, why) in [
        ("body", " \n", Why::Missing),
        ("body", "ventuno lettere, troppo", Why::Length { least: 1, most: 20 }),
        ("day", "2026-11-25", days),
        ("day", "2026-12-25", days),
        ("day", "2020-01-01", days),
        ("day", "domani", days),
        ("time", "25:00", Why::Time),
        ("time", "24:00", Why::Time),
        ("time", "9:60", Why::Time),
        ("time", "+9:30", Why::Time),
        ("time", "0930", Why::Time),
        ("hours", "0", hours),
        ("hours", "9", hours),
        ("hours", "due", hours),
        ("hours", "-1", hours),
        ("place", "elsewhere", Why::Choice),
        ("language", "fr", Why::Choice),
        ("phone", "075 abc", Why::Phone),
        ("email", "a@b", Why::Email),
        ("email", "a@b.it,c@d.it", Why::Email),
    ] {
        let found = desk().problems(&with(id, answer), today());
        assert_eq!(found, [Problem { field: id.to_owned(), why }], "{id}: {answer}");
    }
    let all = desk().problems(&Answers::new(), today());
    let told: Vec<_> = all.iter().map(|problem| problem.field.as_str()).collect();
    let required = ["body", "day", "time", "hours", "place", "language", "phone", "email"];
    assert_eq!(told, required, "in the order of the form, and not what need not be answered");
}

#[test]
fn a_date_is_never_over_whatever_the_form_says() {
    let day = Field { min: None, max: None, ..field("day", Kind::Date) };
    assert_eq!(day.days(today()).start(), &today());
    let endless = Field { max: Some(u32::MAX), ..day };
    assert!(endless.days(NaiveDate::MAX).contains(&NaiveDate::MAX), "no day beyond the last");
}

#[test]
fn answers_too_long_for_an_e_mail_are_told_at_the_longest() {
    let mut desk = desk();
    desk.form.fields[1].max = Some(1_000);
    // Nine signs in an address for each letter.
    let problems = desk.problems(&with("why", &"क".repeat(1_000)), today());
    assert_eq!(problems, [Problem { field: "why".to_owned(), why: Why::WholeTooLong }]);
    assert_eq!(desk.problems(&with("why", &"a".repeat(1_000)), today()), []);
}

#[test]
fn a_desk_that_names_no_language_takes_any() {
    let desk = Desk { languages: Vec::new(), ..desk() };
    assert_eq!(desk.problems(&with("language", "fr"), today()), []);
    assert_eq!(desk.problems(&with("language", "xx"), today()).len(), 1);
}

#[test]
fn a_kind_of_a_newer_form_is_asked_as_text() {
    let newer = r#"{"id":"x","kind":"signature","label":{"it":"Firma"}}"#;
    let field: Field = serde_json::from_str(newer).unwrap();
    assert_eq!((field.kind, field.required), (Kind::Text, false));
    for kind in Kind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.code());
    }
}

#[test]
fn a_text_falls_back_to_italian_and_says_so() {
    let texts = Texts([("it", "ciao"), ("en", "hello")].map(|(a, b)| (a.into(), b.into())).into());
    assert_eq!(texts.in_language("en"), ("hello", "en"));
    assert_eq!(texts.in_language("ar"), ("ciao", "it"));
}

#[test]
fn each_province_is_named_once() {
    let of = |province: &str| Desk { province: province.to_owned(), ..desk() };
    let desks = [of("PG"), of("TR"), of("PG"), of("XX")];
    assert_eq!(provinces(&desks), ["Perugia", "Terni", "XX"]);
}

fn answer() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        ".{0,30}",
        "20[2-3][0-9]-[01][0-9]-[0-3][0-9]",
        "[0-2][0-9]:[0-6][0-9]",
        "[0-9]{1,4}",
        "(here|phone|ar|uk|fr)",
        "\\+39[0-9 ]{6,12}",
        "[a-z]{1,6}@[a-z]{1,6}\\.it",
        "\\PC{0,1200}",
    ]
}

proptest! {
    #[test]
    fn what_passes_is_right_by_every_rule_and_wholly_in_the_letter(
        given in prop::collection::vec((0_usize..9, answer()), 0..9),
    ) {
        let desk = desk();
        let mut answers = right();
        for (at, answer) in given {
            answers.insert(desk.form.fields[at].id.clone(), answer);
        }
        if !desk.problems(&answers, today()).is_empty() {
            return Ok(());
        }
        let tidy = desk.form.tidied(&answers);
        let of = |field: &str| tidy[field].as_str();
        prop_assert!((1..=20).contains(&of("body").chars().count()) && !of("body").contains('\n'));
        let day: NaiveDate = of("day").parse().unwrap();
        prop_assert!((2..=30).contains(&(day - today()).num_days()));
        prop_assert!((1..=8).contains(&of("hours").parse::<u32>().unwrap()));
        prop_assert!(["here", "phone"].contains(&of("place")) && ["ar", "uk"].contains(&of("language")));
        prop_assert!(tidy.values().all(|answer| answer.chars().all(|c| c == '\n' || !c.is_control())));
        let letter = desk.letter(&answers, today(), str::to_owned);
        prop_assert!(letter.link().is_some());
        prop_assert_eq!(letter.paragraphs().count(), tidy.len());
        let body = letter.body();
        for kept in ["body", "time", "hours", "phone", "email"].map(of) {
            prop_assert!(body.contains(kept));
        }
        prop_assert!(tidy.get("why").is_none_or(|why| body.contains(why.as_str())));
    }
}
