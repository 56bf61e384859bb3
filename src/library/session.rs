//! Where the person was when the system ended the app to make room. What they typed is not kept.

use super::{load, note};
use crate::domain::need::Need;
use crate::platform::StorageError;
use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};

pub(super) const KEY: &str = "session";
/// Who comes back later than this begins anew.
const LASTS: TimeDelta = TimeDelta::minutes(30);

/// A place in the app; the default is its first screen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Session {
    /// The address of the screen within the app.
    pub path: Option<String>,
    /// The code of the need that the list was narrowed to.
    pub need: Option<String>,
    /// When the person was there.
    pub at: Option<DateTime<FixedOffset>>,
}

impl Session {
    /// What is kept on this device, if it is of a moment ago; else the first screen, and what is kept
    /// is wiped.
    pub fn load(now: DateTime<FixedOffset>) -> Self {
        match load::<Session>(KEY) {
            Some(session) if session.lasts(now) => session,
            Some(session) if session != Session::default() => {
                // Where the device keeps nothing new, it is wiped with the next screen.
                Session::default().save().ok();
                Session::default()
            }
            _ => Session::default(),
        }
    }

    /// Keeps this in place of what was kept before, but need not outlast a power cut.
    ///
    /// # Errors
    /// The device would not.
    pub fn save(&self) -> Result<(), StorageError> {
        note(KEY, self)
    }

    /// The need that the list was narrowed to, if this version knows it.
    pub fn need(&self) -> Option<Need> {
        Need::ALL.into_iter().find(|need| self.need.as_deref() == Some(need.code()))
    }

    fn lasts(&self, now: DateTime<FixedOffset>) -> bool {
        // A clock that was set back says nothing of how long ago it was.
        self.at.is_some_and(|at| at <= now && now - at <= LASTS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(text: &str, now: &str) -> Option<Session> {
        let session: Session = serde_json::from_str(text).unwrap();
        session.lasts(DateTime::parse_from_rfc3339(now).unwrap()).then_some(session)
    }

    #[test]
    fn a_person_comes_back_to_where_they_were_a_moment_ago_and_not_later() {
        let text = r#"{"path":"/service/u024","need":"health",
            "at":"2026-11-25T10:00:00+01:00"}"#;
        let back = session(text, "2026-11-25T09:29:59Z").unwrap();
        assert_eq!(
            (back.path.as_deref(), back.need()),
            (Some("/service/u024"), Some(Need::Health))
        );
        assert_eq!(session(text, "2026-11-25T09:31:00Z"), None);
        assert_eq!(session(text, "2026-11-25T08:59:00Z"), None);
        assert_eq!(session("{}", "2026-11-25T09:00:00Z"), None);
        let newer = r#"{"need":"laundry","at":"2026-11-25T10:00:00+01:00","x":1}"#;
        assert_eq!(session(newer, "2026-11-25T09:00:00Z").unwrap().need(), None);
    }
}
