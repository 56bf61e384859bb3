//! A totem: visit after visit by people who do not know each other, with nothing of one left for the
//! next. While it stands nothing that a person does is written to the device at all.

use super::{Locating, PAGE, State, Whereabouts};
use crate::domain::keyboard::{self, Layout};
use crate::domain::need::Need;
use crate::kiosk::Kiosk;
use crate::kiosk::pin::{Attempts, Tried};
use crate::library::{Kept, Settings};
use crate::locale::{FALLBACK, Locale, TONGUES, Tongue, tongue};
use crate::platform;
use dioxus::prelude::*;
use std::rc::Rc;

/// For so many seconds before a visit ends it is told that it will.
const TOLD_S: u32 = 15;

/// What is on the screen of a totem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nobody is there: it shows whom it speaks to.
    Waiting,
    /// Somebody uses the app.
    Visit,
    /// Somebody wants to be let in as staff.
    Pin,
    /// The staff.
    Staff,
}

/// What is said to whoever passes by, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Greeting {
    /// The language.
    pub tongue: &'static Tongue,
    /// Hello.
    pub hello: String,
    /// What to do.
    pub touch: String,
    /// The needs by their names.
    pub needs: Vec<(Need, String)>,
}

/// What a totem knows besides what every app does; copy it freely.
#[derive(Clone, Copy)]
pub struct Totem {
    kiosk: Signal<Option<Rc<Kiosk>>>,
    stage: Signal<Stage>,
    greetings: Signal<Vec<Rc<Greeting>>>,
    /// How many times another language had its turn.
    turns: Signal<usize>,
    seconds_left: Signal<Option<u32>>,
    is_typing: Signal<bool>,
    attempts: Signal<Attempts>,
    tried: Signal<Option<Tried>>,
}

impl Totem {
    /// What a device starts with; no totem where there is no `kiosk`.
    pub(super) fn new(kiosk: Option<Rc<Kiosk>>) -> Self {
        Totem {
            kiosk: Signal::new(kiosk),
            stage: Signal::new(Stage::Waiting),
            greetings: Signal::new(Vec::new()),
            turns: Signal::new(0),
            seconds_left: Signal::new(None),
            is_typing: Signal::new(false),
            attempts: Signal::new(Attempts::default()),
            tried: Signal::new(None),
        }
    }
}

impl State {
    /// What makes this device a totem; none where it is somebody's own.
    pub fn kiosk(self) -> Option<Rc<Kiosk>> {
        self.totem.kiosk.read().clone()
    }

    /// Whether this device is a totem.
    pub fn is_totem(self) -> bool {
        self.totem.kiosk.read().is_some()
    }

    /// What is on its screen.
    pub fn stage(self) -> Stage {
        *self.totem.stage.read()
    }

    /// Where a totem stands; none where this is none.
    pub(super) fn stand(self) -> Option<Whereabouts> {
        let kiosk = self.kiosk()?;
        Some(Whereabouts::Totem { name: kiosk.name.clone(), position: kiosk.place })
    }

    /// Whether the building around it is open.
    pub fn is_building_open(self) -> bool {
        let now = *self.now.read();
        self.kiosk().is_none_or(|kiosk| kiosk.is_building_open(now))
    }

    /// How long a visit lasts without a touch, and for how long its end is told, as the page's script
    /// takes them; none where this is no totem.
    pub fn times_of_visit(self) -> Option<serde_json::Value> {
        let kiosk = self.kiosk()?;
        Some(serde_json::json!({ "idle_s": kiosk.idle_s, "told_s": TOLD_S.min(kiosk.idle_s / 3) }))
    }

    /// The languages offered here: all, or those that the owner of a totem chose, in their order.
    pub fn languages(self) -> Vec<&'static Tongue> {
        self.kiosk().map_or_else(|| TONGUES.iter().collect(), |kiosk| offered(&kiosk))
    }

    /// Reads what is said to passers-by, one language after the other.
    pub async fn learn_greetings(mut self) {
        for tongue in self.languages() {
            // Whose words do not come is still offered by its name.
            if let Ok(locale) = super::load_locale(tongue.tag).await {
                self.totem.greetings.push(Rc::new(greeting(&locale)));
            }
            platform::breathe().await;
        }
    }

    /// What is said just now.
    pub fn greeting(self) -> Rc<Greeting> {
        let greetings = self.totem.greetings.read();
        match greetings.len() {
            0 => Rc::new(greeting(&self.locale.read())),
            count => greetings[*self.totem.turns.read() % count].clone(),
        }
    }

    /// The next language has its turn.
    pub fn turn(mut self) {
        if *self.totem.stage.peek() == Stage::Waiting {
            self.totem.turns += 1;
        }
    }

    /// Somebody begins a visit, in this language, perhaps with a need.
    pub async fn begin_visit(mut self, tag: &'static str, need: Option<Need>) {
        self.look_at_the_clock();
        self.speak(tag).await;
        if !*self.language_failed.peek() {
            self.filter.with_mut(|filter| filter.need = need);
            self.count_need(need);
            self.totem.stage.set(Stage::Visit);
            document::eval("scrollTo(0, 0);");
        }
    }

    /// A visit begins as the app was started.
    pub fn begin_here(mut self) {
        self.totem.stage.set(Stage::Visit);
    }

    /// Seconds until the visit ends, once that is near.
    pub fn seconds_left(self) -> Option<u32> {
        *self.totem.seconds_left.read()
    }

    /// So much time is left, unless somebody touches the screen; none once they did. With the last
    /// second the visit ends.
    pub async fn count_down(mut self, seconds: Option<u32>) {
        let nobody = *self.totem.stage.peek() == Stage::Waiting;
        if seconds == Some(0) && !nobody {
            return self.end_visit().await;
        }
        let seconds = seconds.filter(|seconds| !nobody && (1..=TOLD_S).contains(seconds));
        if *self.totem.seconds_left.peek() != seconds {
            self.totem.seconds_left.set(seconds);
        }
    }

    /// Ends the visit: nothing of it is left.
    pub async fn end_visit(mut self) {
        self.end_count();
        self.totem.stage.set(Stage::Waiting);
        self.totem.seconds_left.set(None);
        self.totem.turns.set(0);
        self.totem.tried.set(None);
        self.totem.is_typing.set(false);
        self.leave_no_trace();
        self.left.set(false);
        self.leave_unheard();
        self.listening.set(false);
        self.shown.set(PAGE);
        self.locating.set(Locating::Idle);
        self.not_opened.set(None);
        self.language_failed.set(false);
        self.kept.set(Some(Kept::default()));
        self.settings.set(Settings::default());
        let first = self.kiosk().map_or(FALLBACK, |kiosk| begins_in(&kiosk));
        if self.locale.peek().tag() != first
            && let Ok(locale) = super::load_locale(first).await
            // Somebody may have begun meanwhile, in another language.
            && *self.totem.stage.peek() != Stage::Visit
        {
            self.locale.set(Rc::new(locale));
        }
        document::eval(include_str!("../forget.js"));
        if *self.update_ready.peek() && *self.totem.stage.peek() != Stage::Visit {
            document::eval("dispatchEvent(new Event('passi-update-now'));");
        }
    }

    /// Whether the keyboard on the screen is open.
    pub fn is_typing(self) -> bool {
        self.is_totem() && *self.totem.is_typing.read()
    }

    /// Opens the keyboard on the screen, or closes it; only a totem has one.
    pub fn open_keyboard(mut self, on: bool) {
        if *self.totem.is_typing.peek() != on && self.is_totem() {
            self.totem.is_typing.set(on);
        }
    }

    /// The keys of the language of the screens.
    pub fn layout(self) -> Layout {
        keyboard::layout(self.locale.read().tag())
    }

    /// Somebody asks to be let in as staff; nobody can where no PIN was set.
    pub async fn ask_for_pin(mut self) {
        if self.kiosk().is_some_and(|kiosk| kiosk.pin.is_some()) {
            self.end_visit().await;
            self.totem.stage.set(Stage::Pin);
        }
    }

    /// Whether the last PIN was wrong.
    pub fn is_pin_wrong(self) -> bool {
        matches!(*self.totem.tried.read(), Some(Tried::Wrong | Tried::TooSoon { .. }))
    }

    /// Whether nobody may try just now.
    pub fn is_locked(self) -> bool {
        let now = *self.now.read();
        self.totem.attempts.read().clone().wait_s(now) > 0
    }

    /// Lets the staff in if this is their PIN.
    pub fn try_pin(mut self, pin: &str) {
        self.look_at_the_clock();
        let (Some(kiosk), now) = (self.kiosk(), *self.now.peek()) else {
            return;
        };
        let tried = self.totem.attempts.write().attempt(&kiosk, pin, now);
        self.totem.tried.set(Some(tried));
        if tried == Tried::Open {
            self.totem.tried.set(None);
            self.totem.stage.set(Stage::Staff);
        }
    }

    /// Closes the app; whether it could. A page cannot close its browser: it lets every key through
    /// instead, until nobody touches it any more.
    pub fn leave_totem(self) -> bool {
        self.end_running();
        document::eval("document.documentElement.dataset.guard = 'off';");
        crate::ui::launch::close()
    }
}

/// The language that a totem begins in.
pub fn begins_in(kiosk: &Kiosk) -> &'static str {
    offered(kiosk).first().map_or(FALLBACK, |tongue| tongue.tag)
}

fn offered(kiosk: &Kiosk) -> Vec<&'static Tongue> {
    let named: Vec<_> = kiosk.languages.iter().filter_map(|tag| tongue(tag)).collect();
    if named.is_empty() { TONGUES.iter().collect() } else { named }
}

fn greeting(locale: &Locale) -> Greeting {
    Greeting {
        tongue: locale.tongue(),
        hello: locale.text("totem-hello"),
        touch: locale.text("totem-touch"),
        needs: Need::ALL.map(|need| (need, locale.text(&format!("need-{}", need.code())))).to_vec(),
    }
}
