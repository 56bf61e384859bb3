//! Services on paper, as whoever reads the file gets them: the text in the order in which it is read,
//! the codes as a camera sees them, and nothing of a place that is hidden.

use crate::passing_fixture::{desk, protected, rome};
use chrono::NaiveDate;
use passi::domain::mediation::Letter;
use passi::domain::need::Need;
use passi::domain::passing::code_words;
use passi::domain::schedule::OpenState;
use passi::domain::service::{Nearby, Service};
use passi::handout::{
    Handout, HandoutError, Letters, Paper, font_folders, letter_pdf, message, pdf,
};
use passi::locale::{Locale, TONGUES};
use passi::phrases;
use passi::store::Content;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use tempfile::TempDir;

fn nearby(service: Service) -> Nearby {
    Nearby { service: Arc::new(service), distance_m: None, open: OpenState::Unknown }
}

fn locales(tags: &[&str]) -> Vec<Locale> {
    tags.iter().map(|tag| Locale::built_in(tag).unwrap()).collect()
}

/// A handout of these services, in a folder that is gone with it.
fn written(services: &[Nearby], tags: &[&str], paper: Paper) -> (TempDir, String) {
    let content = Content::bundled().unwrap();
    let languages = locales(tags);
    let handout = handout(services, &languages, &content);
    let bytes = pdf(&handout, paper, &mut Letters::find(&font_folders()).unwrap()).unwrap();
    assert!(bytes.len() < 300_000, "{} bytes in {tags:?}", bytes.len());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("handout.pdf");
    fs::write(&path, bytes).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

fn handout<'a>(
    services: &'a [Nearby],
    languages: &'a [Locale],
    content: &'a Content,
) -> Handout<'a> {
    Handout {
        town: Some("Perugia"),
        need: Some(Need::Documents),
        services,
        languages,
        towns: content.municipalities(),
        data_of: NaiveDate::from_ymd_opt(2026, 11, 3),
        now: rome("2026-11-24 10:00"),
    }
}

/// What a program for people prints.
fn told(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn text_of(path: &str) -> String {
    told("pdftotext", &[path, "-"])
}

/// The letters alone: no marks of direction, every space a single one.
fn letters(text: &str) -> String {
    let plain = |letter: &char| !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(plain).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the handout has to say of a service in a language.
fn sentences(locale: &Locale, service: &Service) -> Vec<String> {
    let kinds = service.categories.iter().map(|kind| format!("category-{}", kind.code));
    let mut said: Vec<String> = kinds.map(|id| locale.text(&id)).collect();
    said.push(locale.format("near-town", &[("town", "Perugia".into())]));
    said.extend(phrases::hours(locale, &service.schedule, rome("2026-11-24 10:00").date_naive()));
    said.extend(
        service.required_documents.iter().map(|code| locale.text(&format!("document-{code}"))),
    );
    said.push(phrases::verified(locale, service));
    said
}

/// The parts of a sentence that a program which knows no directions gives back whole: all of it where
/// it runs one way, else each stretch of words that run the same way, without what stands between.
fn stretches(sentence: &str, rtl: bool) -> Vec<String> {
    let is_rtl = |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}');
    if !rtl {
        return vec![letters(sentence)];
    }
    let words = |part: &str| letters(part.trim_matches(|letter: char| !letter.is_alphanumeric()));
    let other = |letter: char| {
        !is_rtl(letter) && !letter.is_whitespace() && !"\u{200c}\u{200d}".contains(letter)
    };
    let parts = sentence.split(|letter| other(letter) || "،؛؟".contains(letter)).map(words);
    parts.filter(|part| !part.is_empty()).collect()
}

#[test]
fn the_text_comes_back_in_the_order_of_reading_in_every_language() {
    // Two marks of Gurmukhi stand so far apart that a space is seen between them.
    let spaced =
        |tag: &str, text: &str| if tag == "pa" { text.replace(' ', "") } else { text.to_owned() };
    for tongue in TONGUES {
        let (_folder, path) = written(&[nearby(desk())], &[tongue.tag], Paper::A4);
        let text = letters(&text_of(&path));
        let locale = Locale::built_in(tongue.tag).unwrap();
        for part in sentences(&locale, &desk()).iter().flat_map(|said| stretches(said, tongue.rtl))
        {
            let (text, part) = (spaced(tongue.tag, &text), spaced(tongue.tag, &part));
            assert!(text.contains(&part), "{}: `{part}` is not in `{text}`", tongue.tag);
        }
        assert!(text.contains(&letters(&desk().name)), "{}: no name in `{text}`", tongue.tag);
    }
}

#[test]
fn a_page_in_two_directions_says_both() {
    let (_folder, path) = written(&[nearby(desk())], &["ar", "it"], Paper::A5);
    let text = letters(&text_of(&path));
    for locale in locales(&["ar", "it"]) {
        let said = sentences(&locale, &desk());
        for part in said.iter().flat_map(|said| stretches(said, locale.dir() == "rtl")) {
            assert!(text.contains(&part), "{}: `{part}` is not in `{text}`", locale.tag());
        }
    }
    assert!(told("pdfinfo", &[&path]).contains("419.53 x 595.28"), "A5");
}

#[test]
fn what_the_region_has_for_a_need_fits_few_pages() {
    let content = Content::bundled().unwrap();
    let all: Vec<_> =
        content.services().unwrap().into_iter().map(|(_, service)| nearby(service)).collect();
    let (_folder, path) = written(&all[..20], &["it", "ur", "bn", "zh"], Paper::A4);
    let about = told("pdfinfo", &[&path]);
    let pages = about.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
    assert!((6..20).contains(&pages.trim().parse::<u32>().unwrap()), "{about}");
    assert!(about.contains("Tagged:") && about.contains("yes"), "{about}");
    let text = letters(&text_of(&path));
    for service in &all[..20] {
        assert!(text.contains(&letters(&service.service.name)), "{}", service.service.name);
    }
}

#[test]
fn nothing_stands_outside_the_paper() {
    let content = Content::bundled().unwrap();
    let all = content.services().unwrap();
    let some: Vec<_> = all.into_iter().take(3).map(|(_, service)| nearby(service)).collect();
    let tags: Vec<_> = TONGUES.iter().map(|tongue| tongue.tag).collect();
    let (_folder, path) = written(&some, &tags, Paper::A5);
    let boxes = told("pdftotext", &["-bbox", &path, "-"]);
    let number = |line: &str, name: &str| -> Option<f32> {
        line.split_once(&format!("{name}=\""))?.1.split_once('"')?.0.parse().ok()
    };
    let words: Vec<_> = boxes.lines().filter(|line| line.contains("<word")).collect();
    assert!(words.len() > 500, "{boxes}");
    for word in words {
        assert!(
            number(word, "xMin") >= Some(20.0) && number(word, "xMax") <= Some(400.0),
            "{word}"
        );
        assert!(
            number(word, "yMin") >= Some(20.0) && number(word, "yMax") <= Some(580.0),
            "{word}"
        );
        let is_footer = number(word, "yMin") > Some(555.0);
        let says = letters(word.split_once('>').unwrap().1.trim_end_matches("</word>"));
        let is_number = says == "Passi" || says == "·" || says.contains('/');
        assert!(!is_footer || is_number, "over the page's number: {word}");
    }
}

#[test]
fn a_camera_reads_every_code() {
    let services = [nearby(desk()), nearby(protected())];
    let (folder, path) = written(&services, &["it"], Paper::A5);
    let picture = folder.path().join("page");
    told("pdftoppm", &["-r", "150", "-png", &path, picture.to_str().unwrap()]);
    let files = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path());
    let pages = files.filter(|path| path.extension().is_some_and(|end| end == "png"));
    let read: String =
        pages.map(|page| told("zbarimg", &["-q", "--raw", page.to_str().unwrap()])).collect();
    for service in services {
        let words = code_words(&service.service);
        assert!(read.contains(&words), "`{words}` is not in `{read}`");
    }
}

#[test]
fn a_hidden_place_stays_hidden() {
    let hidden = protected();
    let (_folder, path) = written(&[nearby(hidden.clone())], &["it"], Paper::A4);
    let text = text_of(&path);
    let place = hidden.place.unwrap();
    for secret in [place.address, place.name, place.postal_code].into_iter().flatten() {
        assert!(!text.contains(&secret), "{secret}");
    }
    let italian = Locale::built_in("it").unwrap();
    assert!(letters(&text).contains(&letters(&italian.text("where-hidden"))), "{text}");
    assert!(text.contains(&place.municipality), "the town may be known: {text}");
    assert!(!text.contains(" m\n"), "there is no map of it");
}

/// A request with these answers.
fn request(answers: &[&str]) -> Letter {
    let told = answers.iter().enumerate();
    let told = told.map(|(place, answer)| format!("Domanda {place}\n{answer}\n\n"));
    Letter {
        to: "mediazione@example.org".to_owned(),
        office: "Ufficio di prova".to_owned(),
        desk: "Mediazione di prova".to_owned(),
        told: told.collect(),
        prepared_on: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
    }
}

#[test]
fn a_request_on_paper_says_what_its_e_mail_says() {
    let answers = ["Scuola di prova", "Primo motivo\nSecondo motivo", "Школа", "مدرسة"];
    let letter = request(&answers);
    let bytes = letter_pdf(&letter, &mut Letters::find(&font_folders()).unwrap()).unwrap();
    assert!(bytes == letter_pdf(&letter, &mut Letters::find(&font_folders()).unwrap()).unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("request.pdf");
    fs::write(&path, bytes).unwrap();
    let text = letters(&text_of(path.to_str().unwrap()));
    assert!(text.starts_with("Richiesta di mediazione culturale – Mediazione di prova"), "{text}");
    for line in letter.body().lines().filter(|line| !line.is_empty()) {
        assert!(text.contains(&letters(line)), "`{line}` is not in `{text}`");
    }
    assert!(text.ends_with("Passi · 1/1"), "{text}");
}

#[test]
fn a_long_request_goes_on_over_the_page() {
    let letter = request(&["parola ".repeat(140).as_str(); 7]);
    let bytes = letter_pdf(&letter, &mut Letters::find(&font_folders()).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("request.pdf");
    fs::write(&path, bytes).unwrap();
    let text = text_of(path.to_str().unwrap());
    assert_eq!(text.matches("parola").count(), 140 * 7);
    assert!(text.contains("Passi · 2/2"), "{text}");
}

#[test]
fn without_the_letters_there_is_no_handout_and_never_a_box() {
    let empty = tempfile::tempdir().unwrap();
    let none = Letters::find(&[empty.path().to_owned()]);
    assert!(matches!(none, Err(HandoutError::NoFonts { .. })));

    let latin =
        font_folders().iter().find_map(|folder| find(folder, "NotoSans-Regular.ttf")).unwrap();
    fs::copy(latin, empty.path().join("NotoSans-Regular.ttf")).unwrap();
    let content = Content::bundled().unwrap();
    let (services, languages) = ([nearby(desk())], locales(&["bn"]));
    let mut letters = Letters::find(&[empty.path().to_owned()]).unwrap();
    let outcome = pdf(&handout(&services, &languages, &content), Paper::A4, &mut letters);
    assert!(matches!(outcome, Err(HandoutError::NoLetters { .. })), "{outcome:?}");
}

fn find(folder: &Path, name: &str) -> Option<std::path::PathBuf> {
    fs::read_dir(folder).ok()?.flatten().find_map(|entry| {
        let path = entry.path();
        if path.is_dir() { find(&path, name) } else { (path.file_name()? == name).then_some(path) }
    })
}

#[test]
fn a_message_fits_three_parts_in_the_plainest_alphabet() {
    let content = Content::bundled().unwrap();
    let all: Vec<_> =
        content.services().unwrap().into_iter().map(|(_, service)| nearby(service)).collect();
    let languages = locales(&["zh"]);
    for some in all.windows(9) {
        let text = message(&handout(some, &languages, &content));
        assert!(text.chars().count() <= 3 * 153, "{text}");
        let is_plain = |letter: char| {
            matches!(letter, '\n' | ' '..='~' | 'à' | 'è' | 'é' | 'ì' | 'ò' | 'ù' | 'É')
        };
        assert!(
            text.chars().all(|letter| is_plain(letter) && !"[]{}^~|\\`".contains(letter)),
            "{text}"
        );
        assert!(text.starts_with("1) ") && text.lines().count() >= 2, "{text}");
    }
}
