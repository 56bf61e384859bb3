//! A handout for a telephone that has nothing but messages.

use super::Handout;
use crate::domain::passing::Spot;
use crate::domain::service::Service;

/// Characters that a message of three parts holds, in the alphabet of GSM 03.38 (153 each).
const MOST: usize = 3 * 153;

/// Name, address and first telephone of as many of the services as three parts of a message hold, in
/// their order and a line each; none where there is not even room for one.
///
/// Names and addresses are Italian whatever the reader's language, and numbers are nobody's: so one
/// message is for all, and it stays in the alphabet in which a part holds most.
pub fn message(handout: &Handout<'_>) -> String {
    let mut message = String::new();
    for (place, nearby) in handout.services.iter().enumerate() {
        let line = format!("{}) {}", place + 1, said(&nearby.service));
        let length = message.chars().count() + line.chars().count() + 1;
        if length > MOST {
            break;
        }
        if !message.is_empty() {
            message.push('\n');
        }
        message += &line;
    }
    message
}

fn said(service: &Service) -> String {
    let address = Spot::of(service).map(|spot| spot.line());
    let phone = service.phones.first().map(|phone| format!("Tel {}", phone.number));
    let parts = [Some(service.name.clone()), address, phone];
    plain(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// The text in letters of the GSM alphabet, which has Italian's accents but no typography.
fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        '’' | '‘' | '`' => '\'',
        '“' | '”' | '«' | '»' => '"',
        '–' | '—' => '-',
        'À' => 'A',
        'È' => 'E',
        'Ì' => 'I',
        'Ò' => 'O',
        'Ù' => 'U',
        'á' => 'à',
        'í' => 'ì',
        'ó' => 'ò',
        'ú' => 'ù',
        '[' | '{' => '(',
        ']' | '}' => ')',
        ' '..='~' | 'à' | 'è' | 'é' | 'ì' | 'ò' | 'ù' | 'É' => letter,
        _ => ' ',
    };
    text.chars().map(letter).collect()
}
