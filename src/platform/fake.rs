//! A body that does as it is told, for tests of the screens and of the contract itself.
//!
//! Every question goes to a [`Stage`], in words, and its answer comes back as JSON: a test in Rust
//! plays from a [`Script`], a test in a browser from a function of its own in the page.
//!
//! | question | answers |
//! |---|---|
//! | `locate` `coarse`, `fine` | `{"lat","lon","accuracy_m"}`, `"refused"`, `"blocked"`, `"timed-out"`, else unavailable |
//! | `open` and the address | `true`, else no program answers |
//! | `hand-over` and the name | `"given"`, `"cancelled"`, `{"failed":"why"}`, else impossible |
//! | `hand-over-words` and the words | `"given"`, `"cancelled"`, else impossible |
//! | `take` | `{"address"}`, `{"file"}` (base64), `"unreadable"`, else nothing came |
//! | `speak` with tag and text | `"begun"`, `"no-voice"`, else there is no engine |
//! | `reading` | `true`, else nothing is read |
//! | `connection` | `"unmetered"`, `"metered"`, else unknown |
//! | `refresh` `never`, `unmetered`, `any`; `keep-awake`, `lock`, `conceal` `true`, `false` | `true`, else no |

use super::parts::{
    Arrival, BackgroundRefresh, Connection, Exactness, HandOverError, HandedOver, Inbox, Later,
    LocationSource, Maps, Network, NoFix, Opener, Refreshing, Screen, ShareSheet, Spoken, Voice,
    at_once,
};
use crate::domain::link::Link;
use crate::domain::position::{Fix, Position};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Who answers for the fake.
pub trait Stage {
    /// The answer to a question that is answered at once.
    fn now(&self, ability: &str, asked: &str) -> Value;
    /// The answer to any other one.
    fn later(&self, ability: &str, asked: &str) -> Later<Value>;
}

/// Answers that were written before, by ability. The last one is given again and again.
#[derive(Default)]
pub struct Script {
    answers: RefCell<BTreeMap<&'static str, Vec<Value>>>,
    /// Every question, as `ability asked`.
    pub questions: RefCell<Vec<String>>,
}

impl Script {
    /// Answers this ability's questions so, in this order.
    #[must_use]
    pub fn with(self, ability: &'static str, answers: impl IntoIterator<Item = Value>) -> Self {
        let mut answers: Vec<Value> = answers.into_iter().collect();
        answers.reverse();
        self.answers.borrow_mut().insert(ability, answers);
        self
    }
}

impl Stage for Script {
    fn now(&self, ability: &str, asked: &str) -> Value {
        self.questions.borrow_mut().push(format!("{ability} {asked}").trim_end().to_owned());
        let mut answers = self.answers.borrow_mut();
        let Some(answers) = answers.get_mut(ability) else {
            return Value::Null;
        };
        let next = if answers.len() > 1 { answers.pop() } else { answers.last().cloned() };
        next.unwrap_or_default()
    }

    fn later(&self, ability: &str, asked: &str) -> Later<Value> {
        at_once(self.now(ability, asked))
    }
}

/// The fake.
pub struct Fake(Rc<dyn Stage>);

impl Fake {
    /// One that answers what this stage answers.
    pub fn on(stage: Rc<dyn Stage>) -> Self {
        Fake(stage)
    }

    fn is(&self, ability: &str, on: bool) -> bool {
        self.0.now(ability, if on { "true" } else { "false" }) == true && on
    }
}

impl LocationSource for Fake {
    fn locate(&self, exactness: Exactness) -> Later<Result<Fix, NoFix>> {
        let asked = match exactness {
            Exactness::Coarse => "coarse",
            Exactness::Fine => "fine",
        };
        let answer = self.0.later("locate", asked);
        Box::pin(async { fix(&answer.await) })
    }
}

fn fix(answer: &Value) -> Result<Fix, NoFix> {
    let number = |name: &str| answer.get(name).and_then(Value::as_f64).ok_or(NoFix::Unavailable);
    match answer.as_str() {
        Some("refused") => Err(NoFix::Refused),
        Some("blocked") => Err(NoFix::Blocked),
        Some("timed-out") => Err(NoFix::TimedOut),
        Some("insecure") => Err(NoFix::Insecure),
        _ => Position::new(number("lat")?, number("lon")?)
            .map(|position| Ok(Fix { position, accuracy_m: number("accuracy_m")? }))
            .unwrap_or(Err(NoFix::Unavailable)),
    }
}

impl Opener for Fake {
    fn takes_links(&self) -> bool {
        true
    }

    fn open(&self, link: &Link) -> Later<bool> {
        let answer = self.0.later("open", link.as_str());
        Box::pin(async { answer.await == true })
    }

    fn maps(&self) -> Maps {
        Maps::Geo
    }
}

impl ShareSheet for Fake {
    fn hand_over(&self, name: String, _: Vec<u8>) -> Later<Result<HandedOver, HandOverError>> {
        let answer = self.0.later("hand-over", &name);
        Box::pin(async move {
            let answer = answer.await;
            if let Some(reason) = answer.get("failed").and_then(Value::as_str) {
                return Err(HandOverError { name, reason: reason.to_owned() });
            }
            Ok(handed_over(&answer))
        })
    }

    fn hand_over_words(&self, words: String) -> Later<HandedOver> {
        let answer = self.0.later("hand-over-words", &words);
        Box::pin(async move { handed_over(&answer.await) })
    }
}

fn handed_over(answer: &Value) -> HandedOver {
    match answer.as_str() {
        Some("given") => HandedOver::Given,
        Some("cancelled") => HandedOver::Cancelled,
        _ => HandedOver::Impossible,
    }
}

impl Inbox for Fake {
    fn reads_chosen_files(&self) -> bool {
        true
    }

    fn take(&self) -> Later<Option<Arrival>> {
        let answer = self.0.later("take", "");
        Box::pin(async { arrival(&answer.await) })
    }
}

fn arrival(answer: &Value) -> Option<Arrival> {
    let text = |name: &str| answer.get(name).and_then(Value::as_str);
    if let Some(address) = text("address") {
        return Some(Arrival::Address(address.to_owned()));
    }
    if let Some(file) = text("file") {
        let bytes = BASE64_STANDARD.decode(file);
        return Some(bytes.map_or(Arrival::Unreadable, Arrival::File));
    }
    (answer == "unreadable").then_some(Arrival::Unreadable)
}

impl Voice for Fake {
    fn speak(&self, text: &str, tag: &str, _: f32) -> Later<Spoken> {
        let answer = self.0.later("speak", &format!("{tag} {text}"));
        Box::pin(async {
            match answer.await.as_str() {
                Some("begun") => Spoken::Begun,
                Some("no-voice") => Spoken::NoVoice,
                _ => Spoken::NoEngine,
            }
        })
    }

    fn hush(&self) {
        self.0.now("hush", "");
    }

    fn is_reading(&self) -> bool {
        self.0.now("reading", "") == true
    }
}

impl Network for Fake {
    fn connection(&self) -> Connection {
        match self.0.now("connection", "").as_str() {
            Some("unmetered") => Connection::Unmetered,
            Some("metered") => Connection::Metered,
            _ => Connection::Unknown,
        }
    }
}

impl BackgroundRefresh for Fake {
    fn arrange(&self, when: Refreshing) -> bool {
        let when = match when {
            Refreshing::Never => "never",
            Refreshing::Unmetered => "unmetered",
            Refreshing::Any => "any",
        };
        self.0.now("refresh", when) == true
    }
}

impl Screen for Fake {
    fn keep_awake(&self, on: bool) -> bool {
        self.is("keep-awake", on)
    }

    fn lock(&self, on: bool) -> bool {
        self.is("lock", on)
    }

    fn conceal(&self, on: bool) -> bool {
        self.is("conceal", on)
    }
}
