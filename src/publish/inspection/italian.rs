//! What findings are called in the files that Italian desks read.

use super::{Finding, Gravity, Unchecked, What};
use chrono::{Datelike, NaiveDate};
use std::borrow::Cow;

/// The name of a gravity.
pub(super) fn gravity(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Blocking => "blocca",
        Gravity::Grave => "grave",
        Gravity::Due => "da fare",
        Gravity::Hint => "utile",
    }
}

/// The name of a kind.
pub(super) fn title(what: &What<'_>) -> &'static str {
    match what {
        What::Refused { .. } => "Errori che fermano la pubblicazione",
        What::VerifiedAfterIssued => "Verificate dopo la data del rilascio",
        What::PhoneImpossible { .. } => "Numeri di telefono che non esistono",
        What::DeadEnd => "Né contatti né indirizzo",
        What::HoursOver => "Orari finiti",
        What::Outside { .. } => "Punti fuori dal comune",
        What::LinkGone { .. } => "Pagine che non ci sono più",
        What::LinkUnreachable { .. } => "Siti che non rispondono",
        What::LinkInsecure { .. } => "Siti con un certificato non valido",
        What::NeverVerified => "Mai verificate",
        What::Stale { .. } => "Verifica scaduta",
        What::HoursEnding { .. } => "Orari che finiscono presto",
        What::MixedScripts { .. } => "Lettere di due alfabeti in una parola",
        What::Garbled { .. } => "Lettere rovinate",
        What::PhoneCostly { .. } => "Numeri a pagamento",
        What::LinkFailing { .. } => "Pagine che oggi non funzionano",
        What::LinkMoved { .. } => "Pagine che hanno cambiato indirizzo",
        What::LinkShut { .. } => "Pagine chiuse ai programmi, da aprire a mano",
        What::HoursAtNight => "Aperte di notte: è giusto?",
        What::HoursInWords => "Orari solo a parole",
        What::NoLanguages => "Lingue parlate non indicate",
        What::DoubleSpace => "Spazi doppi",
        What::Waiting => "Bozze da verificare",
    }
}

/// A whole sentence about one finding.
pub(super) fn sentence(finding: &Finding<'_>) -> Cow<'static, str> {
    let source_date = finding.subject.cell("source_date");
    let column = &finding.column;
    match &finding.what {
        What::Refused { .. } if column.is_empty() => "Ferma la pubblicazione.".into(),
        What::Refused { .. } => format!("Ferma la pubblicazione, colonna {column}.").into(),
        What::VerifiedAfterIssued => {
            "Verificata dopo la data del rilascio: in release.toml alzare sequence e issued.".into()
        }
        What::PhoneImpossible { number } => format!("Il numero {number} non esiste.").into(),
        What::PhoneCostly { number } => {
            format!("Chiamare il {number} costa più del normale.").into()
        }
        What::Outside { outside_m, inside } => {
            let inside = inside.map_or(String::new(), |town| format!(", nel comune di {town}"));
            format!("Il punto sulla mappa è {} fuori dal comune{inside}.", far(*outside_m)).into()
        }
        What::DeadEnd => "Non c’è modo di chiedere, e non c’è un indirizzo.".into(),
        What::HoursOver => "L’orario è finito: non apre più.".into(),
        What::HoursEnding { last } => {
            format!("L’orario finisce: ultimo giorno {}.", day(*last)).into()
        }
        What::HoursAtNight => "Risulta aperto di notte: è giusto?".into(),
        What::HoursInWords => {
            "L’orario è solo a parole: l’app non può dire se è aperto ora.".into()
        }
        What::NoLanguages => "Lingue parlate non indicate.".into(),
        What::LinkGone { status } => format!("La pagina non c’è più ({status}).").into(),
        What::LinkUnreachable { .. } => "Il sito non risponde.".into(),
        What::LinkInsecure { .. } => "Il certificato del sito non è valido.".into(),
        What::LinkFailing { .. } => "Oggi la pagina non funziona: riprovare.".into(),
        What::LinkMoved { to } => format!("La pagina è ora {to}").into(),
        What::LinkShut { status } => {
            format!("Il sito non risponde ai programmi ({status}): aprirlo a mano.").into()
        }
        What::NeverVerified if source_date.is_empty() => {
            "Mai verificata; la fonte non ha data.".into()
        }
        What::NeverVerified => format!("Mai verificata; la fonte è {}.", of(source_date)).into(),
        What::Stale { days } => {
            let by = finding.subject.cell("verified_by");
            let by = if by.is_empty() { String::new() } else { format!(" ({by})") };
            let on = finding.value().parse().map_or(String::new(), day);
            format!("Ultima verifica {days} giorni fa: {on}{by}.").into()
        }
        What::MixedScripts { word } => {
            format!("Due alfabeti in una parola, colonna {column}: {word}").into()
        }
        What::Garbled { piece } => format!("Lettere rovinate, colonna {column}: {piece}").into(),
        What::DoubleSpace => format!("Spazi doppi, colonna {column}.").into(),
        What::Waiting if source_date.is_empty() => {
            "Bozza: si pubblica dopo la verifica; la fonte non ha data.".into()
        }
        What::Waiting => {
            let date = of(source_date);
            format!("Bozza: si pubblica dopo la verifica; la fonte è {date}.").into()
        }
    }
}

/// What a program said about it, in English.
pub(super) fn original<'f>(finding: &'f Finding<'_>) -> Option<&'f str> {
    match &finding.what {
        What::Refused { reason }
        | What::LinkUnreachable { reason }
        | What::LinkInsecure { reason }
        | What::LinkFailing { reason } => Some(reason),
        _ => None,
    }
}

/// What was not looked at, and why.
pub(super) fn unchecked(what: Unchecked) -> &'static str {
    match what {
        Unchecked::Boundaries => {
            "I punti sulla mappa non sono stati confrontati con i confini dei comuni: \
             manca il file boundaries.geojson."
        }
        Unchecked::Network => "Gli indirizzi web non sono stati provati: non c’è rete.",
    }
}

/// A day as people write it.
pub(super) fn day(date: NaiveDate) -> String {
    const MONTHS: [&str; 12] = [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ];
    let month = MONTHS.get(date.month0() as usize).copied().unwrap_or_default();
    let number = if date.day() == 1 { "1º".to_owned() } else { date.day().to_string() };
    format!("{number} {month} {}", date.year())
}

/// Of a day, month or year of the source: `2023-03-29`, `2023-03`, `2023`.
fn of(date: &str) -> String {
    if let Ok(date) = date.parse::<NaiveDate>() {
        let elided = matches!(date.day(), 8 | 11);
        return format!("{}{}", if elided { "dell’" } else { "del " }, day(date));
    }
    match format!("{date}-01").parse::<NaiveDate>() {
        Ok(first) => format!("di {}", day(first).trim_start_matches("1º ")),
        Err(_) => format!("del {date}"),
    }
}

fn far(distance_m: u32) -> String {
    if distance_m < 1000 {
        return format!("{distance_m} m");
    }
    format!("{},{} km", distance_m / 1000, distance_m % 1000 / 100)
}
