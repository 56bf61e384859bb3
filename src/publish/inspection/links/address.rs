//! Web addresses, as far as a redirect needs them: the machine, and what a relative one means.

/// The machine that an address asks, with its port; none where the text is no web address.
pub(super) fn host(url: &str) -> Option<String> {
    let (_, rest) = parts(url)?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    (!host.is_empty()).then(|| host.to_ascii_lowercase())
}

/// The address that `location` means in an answer from `base` (RFC 3986, 5.2, without dots).
pub(super) fn joined(base: &str, location: &str) -> Option<String> {
    if parts(location).is_some() {
        return Some(location.to_owned());
    }
    if location.contains("://") && !location.starts_with(['/', '?']) {
        return None;
    }
    let (scheme, rest) = parts(base)?;
    if let Some(other) = location.strip_prefix("//") {
        return Some(format!("{scheme}://{other}"));
    }
    let rest = rest.split('#').next()?;
    let authority = rest.split(['/', '?']).next()?;
    if location.starts_with('/') {
        return Some(format!("{scheme}://{authority}{location}"));
    }
    let page = rest.split('?').next()?;
    if location.starts_with('?') {
        return Some(format!("{scheme}://{page}{location}"));
    }
    match page.rsplit_once('/') {
        Some((folder, _)) => Some(format!("{scheme}://{folder}/{location}")),
        None => Some(format!("{scheme}://{page}/{location}")),
    }
}

fn parts(url: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    is_web.then_some((scheme, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_is_named_once() {
        assert_eq!(host("https://WWW.Example.org/a?b#c").as_deref(), Some("www.example.org"));
        assert_eq!(host("http://127.0.0.1:80?x").as_deref(), Some("127.0.0.1:80"));
        assert_eq!(host("https://a@b.org/").as_deref(), Some("b.org"));
        for text in ["", "https://", "ftp://b.org", "b.org"] {
            assert_eq!(host(text), None, "{text}");
        }
    }

    #[test]
    fn a_redirect_may_be_relative() {
        let base = "https://e.org/a/b?c#d";
        for (location, meant) in [
            ("http://f.org", "http://f.org"),
            ("//f.org/x", "https://f.org/x"),
            ("/x?u=http://y", "https://e.org/x?u=http://y"),
            ("x", "https://e.org/a/x"),
            ("?x", "https://e.org/a/b?x"),
        ] {
            assert_eq!(joined(base, location).as_deref(), Some(meant), "{location}");
        }
        assert_eq!(joined("https://e.org", "x").as_deref(), Some("https://e.org/x"));
        assert_eq!(joined(base, "app://x"), None);
    }
}
