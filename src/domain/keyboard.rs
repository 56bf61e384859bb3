//! The letters of a keyboard on the screen, for whoever types on a totem.
//!
//! Each language has its own, in the order that its readers know from their keyboards, or from school
//! where those are many. Whoever writes in other letters than the Latin ones finds those too, for the
//! names of offices; Chinese is typed in pinyin.

/// The keys of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Its letters, row by row.
    pub letters: Rows,
    /// Latin letters and digits, where its own are others.
    pub latin: Option<Rows>,
}

/// Rows of keys, each letter or sign of them a key.
pub type Rows = &'static [&'static str];

/// How many keys a row has at most: so many fingers have room beside each other.
pub const MOST_KEYS: usize = 14;

const DIGITS: &str = "1234567890";
const LATIN: Rows = &[DIGITS, "qwertyuiop", "asdfghjkl", "zxcvbnm'-"];

/// The keys of the language of this BCP 47 tag; Latin letters for one that has none of its own.
pub fn layout(tag: &str) -> Layout {
    match own(tag) {
        Some((letters, true)) => Layout { letters, latin: None },
        Some((letters, false)) => Layout { letters, latin: Some(LATIN) },
        None => Layout { letters: LATIN, latin: None },
    }
}

/// The rows of a language, and whether they have Latin letters and digits.
#[rustfmt::skip]
fn own(tag: &str) -> Option<(Rows, bool)> {
    Some(match tag {
        "it" => (&[DIGITS, "qwertyuiop", "asdfghjkl", "zxcvbnm'-", "àèéìòù"], true),
        "fr" => (&[DIGITS, "azertyuiop", "qsdfghjklm", "wxcvbn'-", "éèêëàâçîïôœùûü"], true),
        "es" => (&[DIGITS, "qwertyuiop", "asdfghjklñ", "zxcvbnm'-", "áéíóúü"], true),
        "pt" => (&[DIGITS, "qwertyuiop", "asdfghjklç", "zxcvbnm'-", "ãáâàéêíóôõú"], true),
        "ro" => (&[DIGITS, "qwertyuiop", "asdfghjkl", "zxcvbnm'-", "ăâîșț"], true),
        "sq" => (&[DIGITS, "qwertyuiop", "asdfghjkl", "zxcvbnm'-", "ëç"], true),
        "pl" => (&[DIGITS, "qwertyuiop", "asdfghjkl", "zxcvbnm'-", "ąćęłńóśźż"], true),
        "tr" => (&[DIGITS, "qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç'-"], true),
        "fil" => (&[DIGITS, "qwertyuiop", "asdfghjklñ", "zxcvbnm'-"], true),
        "mk" => (&["љњертѕуиопшѓ", "асдфгхјклчќж", "зџцвбнмѝѐ-"], false),
        "uk" => (&["йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю'-"], false),
        "ru" => (&["йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю-"], false),
        "ar" => (&["ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظ", "أإآ"], false),
        "fa" => (&["ضصثقفغعهخحجچ", "شسیبلاتنمکگپ", "ظطزرذدئوژءآ", "أؤةۀيك"], false),
        "ps" => (&["ضصثقفغعهخحجچ", "شسیبلاتنمکګپ", "ظطزرذدئوژءآ", "ټځڅډړږښڼېۍيۀ", "أؤةكگ"], false),
        "ur" => (&["قوعرتےءیہپٹ", "اسدفگحجکلھ", "زشچطبنمصضڑ", "ثخڈذظغںژآئؤ", "أةۂۓه"], false),
        "hi" => (&["अआइईउऊएऐओऔऋऑ", "ािीुूेैोौृॉः", "कखगघङचछजझञंँ", "टठडढणतथदधऩ्", "पफबभमयरलवशषसह"], false),
        "bn" => (&["অআইঈউঊঋএঐওঔৎ", "ািীুূৃেৈোৌ", "কখগঘঙচছজঝঞংঁ", "টঠডঢণতথদধন়্", "পফবভমযরলশষসহঃ"], false),
        "pa" => (&["ਅਆਇਈਉਊਏਐਓਔੳੲ", "ਾਿੀੁੂੇੈੋੌੰਂੱ", "ਸਹਕਖਗਘਙਚਛਜਝਞ", "ਟਠਡਢਣਤਥਦਧਨ਼੍", "ਪਫਬਭਮਯਰਲਵੜ"], false),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_key_is_there_once_and_no_row_is_too_long_for_fingers() {
        let tags = ["it", "en", "fr", "es", "pt", "ro", "sq", "pl", "tr", "fil", "mk", "uk", "ru"];
        let others = ["ar", "fa", "ps", "ur", "hi", "bn", "pa", "zh"];
        for tag in tags.into_iter().chain(others) {
            let Layout { letters, latin } = layout(tag);
            for rows in [Some(letters), latin].into_iter().flatten() {
                let keys: Vec<char> = rows.iter().flat_map(|row| row.chars()).collect();
                let once: BTreeSet<char> = keys.iter().copied().collect();
                assert_eq!(keys.len(), once.len(), "{tag}: {keys:?}");
                assert!(rows.len() <= 5, "{tag}");
                assert!(rows.iter().all(|row| row.chars().count() <= MOST_KEYS), "{tag}");
            }
        }
    }
}
