//! What an answer over HTTP means, as far as its head tells, and how long one is waited for: the
//! same for every client.

use super::transport::Failure;
use chrono::DateTime;
use std::time::Duration;

/// How long reaching the machine may take.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long the machine may be silent.
pub(super) const IDLE_TIMEOUT: Duration = Duration::from_secs(15);
/// How long one file may take.
pub(super) const TOTAL_TIMEOUT: Duration = Duration::from_secs(120);

/// Whether an answer of this status can be a file of a feed. `header` gives the text of a header,
/// by its name in lower case; a browser hides some, and those count as absent.
pub(super) fn check(status: u16, header: impl Fn(&str) -> Option<String>) -> Result<(), Failure> {
    match status {
        200 => {}
        404 | 410 => return Err(Failure::NotThere),
        429 | 500..=599 => {
            return Err(Failure::Busy { retry_after_s: retry_after_s(header) });
        }
        _ => return Err(strange(format!("status {status}"))),
    }
    if header("content-type").is_some_and(|kind| kind.to_lowercase().contains("html")) {
        return Err(strange("a web page came instead".to_owned()));
    }
    match header("content-encoding").as_deref() {
        None | Some("identity") => Ok(()),
        Some(packed) => Err(strange(format!("the body is packed as {packed}"))),
    }
}

/// The machine did not answer in time.
pub(super) fn silent() -> Failure {
    Failure::Offline { reason: "it took too long".to_owned() }
}

fn strange(reason: String) -> Failure {
    Failure::Strange { reason }
}

/// The wish of `Retry-After`: seconds, or a date, which is counted from the machine's own `Date`
/// so that the clock here does not matter.
fn retry_after_s(header: impl Fn(&str) -> Option<String>) -> Option<u64> {
    let wish = header("retry-after")?;
    if let Ok(seconds) = wish.parse() {
        return Some(seconds);
    }
    let until = DateTime::parse_from_rfc2822(&wish).ok()?;
    let since = DateTime::parse_from_rfc2822(&header("date")?).ok()?;
    Some(u64::try_from((until - since).num_seconds()).unwrap_or(0))
}
