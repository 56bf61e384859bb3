//! Two invented services as the domain knows them: an open one, and a protected one whose record
//! carelessly says where it is.

use chrono::NaiveDateTime;
use passi::domain::need::{self, NeedSet};
use passi::domain::phone::Phone;
use passi::domain::position::{Position, Precision};
use passi::domain::schedule::{self, RomeTime, Schedule};
use passi::domain::service::{Place, Service, Source};

/// Where both are.
pub const PERUGIA: Position = Position { lat: 43.1107, lon: 12.3908 };

/// A moment on Italian clocks.
pub fn rome(text: &str) -> RomeTime {
    schedule::rome(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()).unwrap()
}

/// A desk that anybody may find.
pub fn desk() -> Service {
    service(
        "test-desk",
        "Sportello di prova",
        "immigration-desk",
        Place {
            name: Some("Casa di prova".into()),
            address: Some("Via di Prova 1".into()),
            postal_code: Some("06121".into()),
            ..place()
        },
    )
}

/// A centre that nobody may find.
pub fn protected() -> Service {
    let place = Place {
        name: Some("Casa".into()),
        address: Some("Via Segreta 9".into()),
        postal_code: Some("06199".into()),
        hide_location: true,
        ..place()
    };
    let mut centre = service("test-protected", "Centro di prova", "antiviolence", place);
    centre.phones[0].number = "+39075000003".into();
    centre
}

fn place() -> Place {
    Place {
        name: None,
        municipality_id: "054039".into(),
        municipality: "Perugia".into(),
        address: None,
        postal_code: None,
        position: Some(PERUGIA),
        precision: Precision::Exact,
        coordinates_source: None,
        hide_location: false,
    }
}

fn service(id: &str, name: &str, category: &str, place: Place) -> Service {
    let category = need::category(category).unwrap();
    Service {
        id: id.into(),
        name: name.into(),
        organization: Some("Comune, di; prova".into()),
        categories: vec![category],
        needs: category.needs.iter().copied().collect::<NeedSet>(),
        place: Some(place),
        schedule: Schedule {
            opening_hours: Some("Mo-Fr 09:00-13:00".into()),
            ..Schedule::default()
        },
        phones: vec![Phone { number: "+39075000001".into(), note: None }],
        email: Some("prova@example.org".into()),
        whatsapp: None,
        website: Some("https://example.org/prova?a=1,2;3".into()),
        languages: vec!["it".into()],
        languages_description: None,
        eligibility: Vec::new(),
        required_documents: Vec::new(),
        cost_options: Vec::new(),
        accessibility: Vec::new(),
        note: Some("Suonare due volte".into()),
        source: Source { url: Some("https://example.org/fonte".into()), ..Source::default() },
        verified_on: chrono::NaiveDate::from_ymd_opt(2026, 11, 3),
    }
}
