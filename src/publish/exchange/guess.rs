//! Which of our columns another's column means, by its name alone.
//!
//! Italian and English names that spreadsheets of public bodies use. A guess is printed and can be
//! saved, so that a person reads it before anything rests on it; what no name tells is not taken.

use super::mapping::{Key, Mapping};
use crate::domain::search::fold;
use crate::publish::source::SERVICE_COLUMNS;
use std::collections::BTreeSet;

/// Names by our column, folded and with single spaces.
const NAMES: &[(&str, &[&str])] = &[
    (
        "name",
        &[
            "nome",
            "denominazione",
            "servizio",
            "nome servizio",
            "titolo",
            "title",
            "service",
            "service name",
            "sportello",
            "nome struttura",
            "struttura",
        ],
    ),
    (
        "organization",
        &[
            "ente",
            "organizzazione",
            "gestore",
            "ente gestore",
            "organisation",
            "operator",
            "provider",
            "associazione",
        ],
    ),
    ("category", &["categoria", "tipo", "tipologia", "type", "kind", "amenity"]),
    ("needs", &["bisogni", "bisogno", "need"]),
    (
        "municipality",
        &[
            "comune",
            "citta",
            "city",
            "town",
            "localita",
            "istat",
            "codice istat",
            "istat_code",
            "codice_istat",
            "cod istat",
        ],
    ),
    (
        "place_name",
        &["luogo", "sede", "presso", "edificio", "place", "place name", "venue", "frazione"],
    ),
    ("address", &["indirizzo", "via", "street", "address_1", "indirizzo completo", "ubicazione"]),
    ("postal_code", &["cap", "codice postale", "zip", "postcode", "postal code", "zip code"]),
    ("lat", &["latitudine", "latitude", "y", "lat.", "coord y", "coordinata y"]),
    ("lon", &["longitudine", "longitude", "x", "lng", "long", "lon.", "coord x", "coordinata x"]),
    ("opening_hours", &["opening hours"]),
    (
        "hours_text",
        &["orari", "orario", "orari di apertura", "orario di apertura", "apertura", "hours"],
    ),
    ("appointment", &["appuntamento", "su appuntamento", "by appointment"]),
    (
        "phones",
        &[
            "telefono",
            "tel",
            "tel.",
            "telefoni",
            "phone",
            "phone number",
            "telephone",
            "cellulare",
            "cell",
            "cell.",
            "mobile",
            "recapito telefonico",
            "numero di telefono",
            "telefono 2",
            "tel. 2",
            "contact phone",
        ],
    ),
    ("email", &["e-mail", "mail", "posta elettronica", "indirizzo email", "email address"]),
    (
        "website",
        &["sito", "sito web", "sito internet", "web", "url", "link", "homepage", "pagina web"],
    ),
    ("languages", &["lingue", "lingua", "lingue parlate", "language", "spoken languages"]),
    ("eligibility", &["destinatari", "a chi si rivolge", "utenza", "target"]),
    (
        "required_documents",
        &["documenti", "documenti richiesti", "documents", "required documents"],
    ),
    ("cost", &["costo", "costi", "tariffa", "fee", "price"]),
    ("accessibility", &["accessibilita", "barriere architettoniche", "wheelchair"]),
    ("source_url", &["fonte", "source", "url fonte"]),
    (
        "source_date",
        &[
            "data",
            "aggiornato al",
            "aggiornamento",
            "data aggiornamento",
            "updated",
            "last updated",
            "last_modified",
        ],
    ),
    ("note", &["note", "notes", "annotazioni", "osservazioni", "descrizione", "description"]),
];

/// Names of a column that tells their rows apart.
const KEYS: [&str; 9] =
    ["id", "codice", "cod", "cod.", "identificativo", "code", "uid", "uuid", "codice univoco"];

/// Columns that together are nobody's but ours.
const OURS: [&str; 5] = ["id", "name", "category", "precision", "hide_location"];

/// The mapping that the names of these columns suggest.
pub fn guess(columns: &[String]) -> Mapping {
    let is_ours = OURS.iter().all(|column| columns.iter().any(|name| name == column));
    let mut mapping = Mapping::default();
    let mut told = BTreeSet::new();
    for column in columns {
        let Some(target) = meant(column) else { continue };
        // Several numbers fit one cell; of anything else the first column is taken.
        if told.insert(target) || target == "phones" {
            mapping.columns.insert(column.clone(), target.to_owned());
        }
    }
    let key = columns.iter().find(|column| KEYS.contains(&spaced(column).as_str()));
    mapping.key = Key { ours: is_ours, columns: key.into_iter().cloned().collect(), name: None };
    mapping
}

/// The column of ours that this name means.
fn meant(name: &str) -> Option<&'static str> {
    if ["id", "status"].contains(&name) {
        return None;
    }
    let folded = spaced(name);
    let exact = SERVICE_COLUMNS.iter().copied().find(|known| *known == folded);
    exact.or_else(|| {
        NAMES.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(target, _)| *target)
    })
}

/// A column's name folded, with single spaces.
fn spaced(name: &str) -> String {
    fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}
