//! Addresses that lead out of the app: which of them it opens, and those that lead into it.
//!
//! Records come from far away: what they call a link is opened only if it is one of a few plain
//! forms, and a web page only if it is one that the app or its data knows. What is not plain is refused
//! rather than understood, so that no two readers of an address can differ. Nothing here opens
//! anything.

/// The scheme of the addresses that lead into the app.
pub const SCHEME: &str = "passi";
/// Longer than this no address is.
const MOST_CHARS: usize = 2048;
/// Nor any letter: a report in a script whose every letter takes nine characters here.
const MOST_LETTER_CHARS: usize = 8192;
/// Longer than this no id is.
const MOST_ID_CHARS: usize = 128;

/// An address that may be opened outside the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// The link in this text, if it is a telephone number, an e-mail address, a point on the map, or
    /// a web page at a host that `knows` says is known. A page without encryption is asked for with
    /// it. An e-mail has no subject, no words and no other receivers: a record cannot write letters.
    pub fn new(text: &str, knows: impl FnOnce(&str) -> bool) -> Option<Self> {
        if text.len() > MOST_CHARS || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let (scheme, rest) = text.split_once(':')?;
        match scheme {
            "tel" => is_number(rest).then(|| Link(text.to_owned())),
            "mailto" => is_mailbox(rest).then(|| Link(text.to_owned())),
            "geo" => is_point(rest).then(|| Link(text.to_owned())),
            "https" | "http" => {
                let page = rest.strip_prefix("//")?;
                knows(host(page)?).then(|| Link(format!("https://{page}")))
            }
            _ => None,
        }
    }

    /// A letter of the app's own to this mailbox, ready to be sent; none where that is no mailbox,
    /// or the letter is too long for an address.
    pub fn letter(to: &str, subject: &str, body: &str) -> Option<Self> {
        // An end of a line travels as both its signs (RFC 6068).
        let body = encoded(&body.replace('\n', "\r\n"));
        Self::letter_to(to, &format!("mailto:{to}?subject={}&body={body}", encoded(subject)))
    }

    /// The letter in this text, if it goes to this mailbox alone and is one that
    /// [`Link::letter`] writes.
    pub fn letter_to(to: &str, text: &str) -> Option<Self> {
        if text.len() > MOST_LETTER_CHARS || !is_mailbox(to) {
            return None;
        }
        let asked = text.strip_prefix("mailto:")?.strip_prefix(to)?.strip_prefix("?subject=")?;
        let (subject, body) = asked.split_once("&body=")?;
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%".contains(c);
        let is_plain = |words: &str| words.chars().all(plain);
        (is_plain(subject) && is_plain(body)).then(|| Link(text.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The host of a web address; none where the text is no plain one: a name of the person, a port or
/// an unusual letter in it only ever deceive.
pub fn web_host(url: &str) -> Option<&str> {
    let page = ["https://", "http://"].iter().find_map(|scheme| url.strip_prefix(scheme))?;
    host(page)
}

fn host(page: &str) -> Option<&str> {
    let host = page.split(['/', '?', '#']).next()?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    let whole = host.split('.').all(|label| !label.is_empty());
    (host.contains('.') && whole && host.chars().all(plain)).then_some(host)
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    (2..=20).contains(&digits.len()) && digits.chars().all(|c| c.is_ascii_digit())
}

/// Whether this is a plain e-mail address.
pub fn is_mailbox(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._+-'".contains(c);
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    !name.is_empty() && name.chars().all(plain) && host.contains('.') && host.chars().all(plain)
}

/// Two degrees, and perhaps a question of percent-encoded words.
fn is_point(text: &str) -> bool {
    let (point, asked) = text.split_once('?').unwrap_or((text, "q="));
    let Some((lat, lon)) = point.split_once(',') else {
        return false;
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%,()+".contains(c);
    let degrees = |text: &str| text.parse().is_ok_and(f64::is_finite);
    let question = asked.strip_prefix("q=").is_some_and(|words| words.chars().all(plain));
    degrees(lat) && degrees(lon) && question
}

/// Words as they stand in an address: every octet but the plain ones by its number.
pub fn encoded(text: &str) -> String {
    use std::fmt::Write;
    let mut address = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                address.push(char::from(byte));
            }
            // Writing to a text does not fail.
            other => write!(address, "%{other:02X}").unwrap_or_default(),
        }
    }
    address
}

/// The service that an address into the app names: `passi://service/ID`, or the web page's own
/// `https://…#/service/ID`. The id need not be one of this data.
pub fn service_id(address: &str) -> Option<&str> {
    let id = told_after(address, "service")?;
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '.';
    let usable = !id.is_empty() && id.len() <= MOST_ID_CHARS && id.chars().all(plain);
    usable.then_some(id)
}

/// The letters of the path that an address into the app carries: `passi://path/LETTERS`, or the web
/// page's own `https://…#/path/LETTERS`. They need not be a path ([`super::path::decode`]).
pub fn path_letters(address: &str) -> Option<&str> {
    told_after(address, "path").filter(|letters| !letters.is_empty())
}

/// The address into the app for the path of these letters.
pub fn path_address(letters: &str) -> String {
    format!("{SCHEME}://path/{letters}")
}

/// What an address into the app says after the name of a screen.
fn told_after<'a>(address: &'a str, screen: &str) -> Option<&'a str> {
    let own = |told: &'a str| told.strip_prefix(screen)?.strip_prefix('/');
    let told = address.strip_prefix("passi://").and_then(own).or_else(|| {
        let (page, told) = address.split_once("#/")?;
        own(told).filter(|_| page.starts_with("https://"))
    })?;
    Some(told.strip_suffix('/').unwrap_or(told))
}

/// The address into the app for the service of this id.
pub fn service_address(id: &str) -> String {
    format!("{SCHEME}://service/{id}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn opened(text: &str) -> Option<String> {
        Link::new(text, |host| host == "www.comune.perugia.it").map(|link| link.0)
    }

    #[test]
    fn plain_ways_out_are_opened() {
        for text in [
            "tel:+390755721",
            "tel:112",
            "mailto:urp.pg@comune.perugia.it",
            "geo:43.1107,12.3908?q=43.1107,12.3908(Sportello%20unico)",
            "geo:0,0?q=Via%20Roma%201%2C%20Norcia",
            "https://www.comune.perugia.it/a?b=c#d",
        ] {
            assert_eq!(opened(text).as_deref(), Some(text));
        }
        let plain = opened("http://www.comune.perugia.it");
        assert_eq!(plain.as_deref(), Some("https://www.comune.perugia.it"));
    }

    #[test]
    fn nothing_else_is() {
        for text in [
            "",
            "tel:",
            "tel:*#06#",
            "tel:112;phone-context=x",
            "sms:112?body=x",
            "mailto:a@b.it?cc=c@d.it",
            "mailto:a@b",
            "geo:NaN,0",
            "geo:1,2?q=a&z=b",
            "javascript:alert(1)",
            "intent://x#Intent;end",
            "file:///etc/passwd",
            "data:text/html,x",
            "https://evil.example/",
            "https://www.comune.perugia.it@evil.example/",
            "https://www.comune.perugia.it:8443/",
            "https://www.comune.perugia.it\\@evil.example/",
            "https://www.comune.perugia.it.evil.example/",
            "https://WWW.comune.perugia.it\u{202e}/",
            "HTTPS://www.comune.perugia.it/",
            "https:www.comune.perugia.it",
            " tel:112",
        ] {
            assert_eq!(opened(text), None, "{text}");
        }
    }

    #[test]
    fn a_letter_goes_to_its_mailbox_alone() {
        let link = Link::letter("a@b.it", "Più & meno", "una\nخطأ").unwrap();
        let text = "mailto:a@b.it?subject=Pi%C3%B9%20%26%20meno&body=una%0D%0A%D8%AE%D8%B7%D8%A3";
        assert_eq!(link.as_str(), text);
        assert_eq!(Link::letter_to("a@b.it", text), Some(link));
        assert_eq!(Link::letter_to("c@d.it", text), None);
        assert_eq!(opened(text), None, "a record cannot write letters");
        for other in ["&cc=c@d.it", "&bcc=x", "#x", "?x", " x", "\u{e0}"] {
            assert_eq!(Link::letter_to("a@b.it", &format!("{text}{other}")), None, "{other}");
        }
        assert_eq!(Link::letter("a@b.it,c@d.it", "", ""), None);
        let longest = "क".repeat(crate::domain::report::MOST_LETTERS);
        assert!(Link::letter("reports@example.org", &longest[..90], &longest).is_some());
        assert_eq!(Link::letter("a@b.it", "", &longest.repeat(2)), None);
    }

    #[test]
    fn ids_come_from_our_own_addresses_alone() {
        assert_eq!(service_id(&service_address("u024")), Some("u024"));
        assert_eq!(service_id("passi://service/u024/"), Some("u024"));
        assert_eq!(service_id("https://passi.example/app/#/service/u024"), Some("u024"));
        for address in [
            "passi://service/",
            "passi://service/../x",
            "passi://other/u024",
            "http://passi.example/#/service/u024",
            "passi://service/u024?x",
            "u024",
        ] {
            assert_eq!(service_id(address), None, "{address}");
        }
    }

    #[test]
    fn paths_come_from_our_own_addresses_alone() {
        assert_eq!(path_letters(&path_address("0A$*-.:")), Some("0A$*-.:"));
        assert_eq!(path_letters("https://passi.example/app/#/path/0A/"), Some("0A"));
        for address in [
            "passi://path/",
            "passi://pathos/0A",
            "http://passi.example/#/path/0A",
            "0A",
            "path/0A",
        ] {
            assert_eq!(path_letters(address), None, "{address}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_opened_is_of_a_known_scheme_and_host(text in ".{0,60}", host in "[a-z.]{1,12}") {
            for text in [text.clone(), format!("https://{text}"), format!("https://{host}{text}")] {
                if let Some(link) = Link::new(&text, |found| found == host) {
                    let known = link.as_str().starts_with(&format!("https://{host}"));
                    let scheme = link.as_str().split(':').next();
                    prop_assert!(known || matches!(scheme, Some("tel" | "mailto" | "geo")));
                    prop_assert!(link.as_str().is_ascii());
                }
            }
        }
    }
}
