//! Which feed is followed: its address, and the first root that is trusted.
//!
//! The built-in choice is `assets/umbria/feed.json`: `{"url":"https://…","root":{…}}`, the root
//! being the envelope as published, or `{}` as long as no feed is published. Another region puts
//! its own file there; whoever runs the program may name another feed with `--feed URL` and
//! `--root FILE`. The page has such a file beside it, `app/feed.json`. Nothing is read from the
//! environment: trust is chosen where it can be seen.

use crate::feed::root::Root;
use crate::feed::{FOLDER, FeedError};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::net::{Ipv4Addr, Ipv6Addr};

/// The built-in choice.
#[cfg(not(target_arch = "wasm32"))]
const BUILT_IN: &[u8] = include_bytes!("../../assets/umbria/feed.json");

/// A feed that is followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Its address without a slash at the end, such as `https://example.org/umbria`.
    pub url: String,
    /// The first root that is trusted; every other one is reached from it.
    pub root: Root,
}

/// Why a feed cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfigError {
    /// The address is none that a feed may have.
    #[error("`{url}` is no address of a feed: {reason}")]
    Url {
        /// What was given.
        url: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// The root is none.
    #[error("the first root cannot be trusted: {0}")]
    Root(#[from] FeedError),
    /// The file is no choice of a feed.
    #[error("feed.json is not readable: {reason}")]
    File {
        /// What is wrong.
        reason: String,
    },
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    url: Option<String>,
    root: Option<Box<RawValue>>,
}

impl Feed {
    /// The feed that the program follows by itself; none as long as none is published.
    ///
    /// # Errors
    /// The program was built with a broken choice.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn built_in() -> Result<Option<Self>, ConfigError> {
        Self::read(BUILT_IN)
    }

    /// The feed that `feed.json` names, if it names one.
    ///
    /// # Errors
    /// The file cannot be read, has only one of address and root, or one of them is wrong.
    pub fn read(json: &[u8]) -> Result<Option<Self>, ConfigError> {
        let unreadable = |reason: String| ConfigError::File { reason };
        let written: Written =
            serde_json::from_slice(json).map_err(|error| unreadable(error.to_string()))?;
        match (written.url, written.root) {
            (None, None) => Ok(None),
            (Some(url), Some(root)) => Self::new(&url, root.get().as_bytes()).map(Some),
            _ => Err(unreadable("an address and a root belong together".to_owned())),
        }
    }

    /// The feed at `url` whose first root is in these bytes.
    ///
    /// # Errors
    /// The address is none that a feed may have, or the root is none.
    pub fn new(url: &str, root: &[u8]) -> Result<Self, ConfigError> {
        Ok(Feed { url: checked(url)?, root: Root::trusted(root)? })
    }

    /// The same feed at another address.
    ///
    /// # Errors
    /// The address is none that a feed may have.
    pub fn at(self, url: &str) -> Result<Self, ConfigError> {
        Ok(Feed { url: checked(url)?, ..self })
    }

    /// Its name, which every head of it repeats.
    pub fn name(&self) -> &str {
        &self.root.feed
    }

    /// The address of the file at this path within the feed's folder.
    pub fn address(&self, path: &str) -> String {
        format!("{}/{FOLDER}/{path}", self.url)
    }
}

/// The address without a slash at its end, if a feed may have it: https, or plain http where the
/// bytes never leave the machine; a host, perhaps a port, and a plain path.
fn checked(url: &str) -> Result<String, ConfigError> {
    let error = |reason| ConfigError::Url { url: url.to_owned(), reason };
    let (secure, rest) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
        (Some(rest), _) => (true, rest),
        (None, Some(rest)) => (false, rest),
        (None, None) => return Err(error("it does not begin with https://")),
    };
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (authority, path) = rest.split_once('/').map_or((rest, None), |(a, p)| (a, Some(p)));
    let (host, port) = host_and_port(authority).ok_or_else(|| error("it names no plain host"))?;
    if port.is_some_and(|port| !matches!(port.parse::<u16>(), Ok(1..)) || port.starts_with('+')) {
        return Err(error("its port is none"));
    }
    if !path.is_none_or(|path| path.split('/').all(is_segment)) {
        return Err(error("its path has more than letters, digits and `-._~`"));
    }
    if !secure && !is_loopback(host) {
        return Err(error("plain http is for this machine alone: use https://"));
    }
    Ok(url.strip_suffix('/').unwrap_or(url).to_owned())
}

/// The host, without brackets, and the port as written.
fn host_and_port(authority: &str) -> Option<(&str, Option<&str>)> {
    if let Some(rest) = authority.strip_prefix('[') {
        let (host, port) = rest.split_once(']')?;
        host.parse::<Ipv6Addr>().ok()?;
        let port = if port.is_empty() { None } else { Some(port.strip_prefix(':')?) };
        return Some((host, port));
    }
    let (host, port) =
        authority.split_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let label = |label: &str| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        !label.is_empty() && label.chars().all(plain)
    };
    host.split('.').all(label).then_some((host, port))
}

fn is_segment(segment: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
    !segment.is_empty() && segment != "." && segment != ".." && segment.chars().all(plain)
}

fn is_loopback(host: &str) -> bool {
    let v4 = host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback());
    let v6 = host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback());
    v4 || v6 || host == "localhost"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_choice_can_be_read() {
        assert!(Feed::built_in().is_ok());
    }

    #[test]
    fn half_a_choice_and_unknown_fields_are_refused() {
        assert_eq!(Feed::read(b"{}"), Ok(None));
        for half in [r#"{"url":"https://a.it"}"#, r#"{"root":{}}"#, r#"{"uri":"x"}"#, ""] {
            assert!(matches!(Feed::read(half.as_bytes()), Err(ConfigError::File { .. })), "{half}");
        }
    }

    #[test]
    fn addresses_are_https_or_this_machine() {
        let good = [
            "https://example.org",
            "https://example.org:8443/a/b-c-d~1",
            "http://127.0.0.1:8080",
            "http://127.9.9.9/x",
            "http://[::1]:80",
            "http://localhost",
        ];
        for url in good {
            assert_eq!(checked(url).as_deref(), Ok(url));
            assert_eq!(checked(&format!("{url}/")).as_deref(), Ok(url));
        }
    }

    #[test]
    fn everything_else_is_no_address() {
        let bad = [
            "",
            "example.org",
            "ftp://example.org",
            "HTTPS://example.org",
            "http://example.org",
            "http://10.0.0.1",
            "http://127.1",
            "http://2130706433",
            "http://0x7f.0.0.1",
            "http://[::2]",
            "http://localhost.example.org",
            "http://localhost@example.org",
            "https://user:secret@example.org",
            "https://example.org?x",
            "https://example.org/?x=1",
            "https://example.org/#x",
            "https://example.org//a",
            "https://example.org/../a",
            "https://example.org/a b",
            "https://example.org/%2e%2e",
            "https://example.org\\a",
            "https://example.org:0",
            "https://example.org:+1",
            "https://example.org:65536",
            "https://example.org:",
            "https://esempio.città",
            "https://[::1",
            "https://[::1]x",
            "https://",
            "https:///",
        ];
        for url in bad {
            assert!(checked(url).is_err(), "{url}");
        }
    }
}
