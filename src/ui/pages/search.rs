//! Find by typing: needs, kinds of help, towns and services.

use super::near::DataBroken;
use crate::domain::need::{Category, Need};
use crate::domain::search::{Hit, Services, Subject};
use crate::ui::Route;
use crate::ui::components::card::Card;
use crate::ui::components::groups::Cards;
use crate::ui::components::icon::Icon;
use crate::ui::components::keyboard::Keyboard;
use crate::ui::components::screen::Screen;
use crate::ui::components::tiles::NeedTiles;
use crate::ui::components::why::Why;
use crate::ui::state::{Found, Loaded, Shared, State, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// Answers when nobody has typed for a while: a count said at each letter would never end.
const PAUSE: &str = "await new Promise((passed) => setTimeout(passed, 800)); dioxus.send(0);";

/// One field, and what it finds.
#[component]
pub fn Search() -> Element {
    let (words, mut state) = (words(), state());
    use_future(move || state.learn_words());
    let services = use_memo(move || state.searchable());
    let mut kind = use_signal(|| None::<&'static Category>);
    let typed = state.typed.read().clone();
    let mut type_more = move |letter: Option<char>| {
        state.typed.with_mut(|typed| match letter {
            Some(letter) => typed.push(letter),
            None => {
                typed.pop();
            }
        });
        kind.set(None);
    };
    use_drop(move || state.open_keyboard(false));
    rsx! {
        Screen { name: "search", title: words.text("search-title"), back: false,
            div { class: "field", role: "search",
                label { r#for: "search-field", {words.text("search-hint")} }
                input {
                    id: "search-field",
                    r#type: "search",
                    autocomplete: "off",
                    enterkeyhint: "search",
                    // A totem has a keyboard of its own.
                    inputmode: state.is_totem().then_some("none"),
                    onfocus: move |_| state.open_keyboard(true),
                    value: "{typed}",
                    oninput: move |event| {
                        state.typed.set(event.value());
                        kind.set(None);
                    },
                }
            }
            match (services(), kind()) {
                (Loaded::Ready(services), Some(only)) => rsx! {
                    OfKind { services, kind: only, onall: move |()| kind.set(None) }
                },
                (Loaded::Ready(_), None) if typed.trim().is_empty() => rsx! {
                    Begin {}
                },
                (Loaded::Ready(services), None) => rsx! {
                    FoundBy { services, typed: typed.clone(), onkind: move |picked| kind.set(Some(picked)) }
                },
                (Loaded::Waiting, _) => rsx! {
                    p { class: "waiting", role: "status", {words.text("waiting")} }
                },
                (Loaded::Failed(reason), _) => rsx! {
                    DataBroken { reason }
                },
            }
            if state.is_typing() {
                Keyboard {
                    layout: state.layout(),
                    onletter: move |letter| type_more(Some(letter)),
                    onback: move |()| type_more(None),
                    onhide: move |()| state.open_keyboard(false),
                }
            }
        }
    }
}

/// Before anything is typed: what to do, and the needs as pictures.
#[component]
fn Begin() -> Element {
    let (words, state) = (words(), state());
    rsx! {
        p { {words.text("search-begin")} }
        NeedTiles { picked: None, onpick: move |need| show_need(state, need) }
    }
}

/// Narrows the list to a need, and goes there.
fn show_need(state: State, need: Option<Need>) {
    state.narrow(|filter| filter.need = need);
    navigator().push(Route::Near {});
}

/// What the typed words find.
#[component]
fn FoundBy(
    services: Shared<Services>,
    typed: String,
    onkind: EventHandler<&'static Category>,
) -> Element {
    let (words, state) = (words(), state());
    let vocabulary = use_memo(move || state.vocabulary());
    let Found { hits, services } = match state.find(&vocabulary.read(), &services, &typed) {
        Loaded::Ready(found) => found,
        Loaded::Waiting => return rsx! {},
        Loaded::Failed(reason) => {
            return rsx! {
                DataBroken { reason }
            };
        }
    };
    let count = hits.len() + services.len();
    let told = match count {
        0 => words.text("search-nothing"),
        _ => words.format("results-all", &[("count", count.into())]),
    };
    let of = |sort: fn(&Subject) -> bool| -> Vec<Hit> {
        hits.iter().filter(|hit| sort(&hit.subject)).cloned().collect()
    };
    let groups = [
        ("search-needs-title", of(|subject| matches!(subject, Subject::Need(_)))),
        ("search-kinds-title", of(|subject| matches!(subject, Subject::Kind(_)))),
        ("search-towns-title", of(|subject| matches!(subject, Subject::Town(_)))),
    ];
    // A totem stands where it stands.
    let shows = |title: &str| title != "search-towns-title" || !state.is_totem();
    let delicate = state.has_delicate(services.iter().map(|(nearby, _)| nearby));
    rsx! {
        Told { told, typed }
        Delicacy { delicate }
        for (title, hits) in groups.into_iter().filter(|(title, hits)| !hits.is_empty() && shows(title)) {
            section { key: "{title}", class: "found", "data-found": title,
                h2 { {words.text(title)} }
                ul { class: "rows",
                    for hit in hits {
                        HitRow { key: "{hit.subject.code()}", hit, onkind }
                    }
                }
            }
        }
        if !services.is_empty() {
            section { class: "found", "data-found": "search-services-title",
                h2 { {words.text("search-services-title")} }
                ul { class: "cards",
                    for (nearby, reason) in services {
                        Card { key: "{nearby.service.id}", nearby, maps: state.maps(), reason }
                    }
                }
            }
        }
    }
}

/// Notes, unseen, whether what is found is for no other eyes.
#[component]
pub(super) fn Delicacy(delicate: bool) -> Element {
    let mut state = state();
    use_effect(use_reactive!(|delicate| state.found_delicate.set(delicate)));
    use_drop(move || state.found_delicate.set(false));
    rsx! {}
}

/// How much was found: to be seen at once, and to be heard when typing pauses.
#[component]
fn Told(told: String, typed: String) -> Element {
    let state = state();
    let mut heard = use_signal(String::new);
    let said = told.clone();
    use_effect(use_reactive!(|(typed, said)| {
        spawn(async move {
            let mut pause = document::eval(PAUSE);
            // Where no script runs nobody types either: it is said at once.
            pause.recv::<u8>().await.ok();
            if *state.typed.peek() == typed {
                heard.set(said);
            }
        });
    }));
    rsx! {
        p { class: "result-count", "aria-hidden": "true", "{told}" }
        p { class: "visually-hidden", role: "status", "{heard}" }
    }
}

/// A need, a kind of help or a town: one tap shows its help.
#[component]
fn HitRow(hit: Hit, onkind: EventHandler<&'static Category>) -> Element {
    let (words, state) = (words(), state());
    let Hit { subject, reason, .. } = hit;
    let (need, kind, town) = match &subject {
        Subject::Need(need) => (Some(need.code()), None, None),
        Subject::Kind(kind) => (None, Some(kind.code), None),
        Subject::Town(id) => (None, None, Some(id.clone())),
    };
    let (icon, name, note) = match &subject {
        Subject::Need(need) => (need.code(), words.need(*need), "search-need-note"),
        Subject::Kind(kind) => {
            let need = kind.needs.first().copied().unwrap_or(Need::Community);
            (need.code(), words.coded("category", kind.code), "search-kind-note")
        }
        Subject::Town(id) => ("place", state.town_name(id), "search-town-note"),
    };
    let show = move |_| match &subject {
        Subject::Need(need) => show_need(state, Some(*need)),
        Subject::Kind(kind) => onkind.call(kind),
        Subject::Town(id) => {
            state.choose_town(id);
            navigator().push(Route::Near {});
        }
    };
    let is_town = town.is_some();
    rsx! {
        li {
            button {
                class: "row",
                r#type: "button",
                "data-need": need,
                "data-kind": kind,
                "data-town": town,
                onclick: show,
                Icon { name: if is_town { icon.to_owned() } else { format!("need-{icon}") } }
                span {
                    span {
                        lang: if is_town { "it" },
                        dir: if is_town { "ltr" },
                        {name}
                    }
                    span { class: "row-note", {words.text(note)} }
                    Why { reason }
                }
            }
        }
    }
}

/// The nearest help of one kind, until the kind is taken off again.
#[component]
fn OfKind(services: Shared<Services>, kind: &'static Category, onall: EventHandler<()>) -> Element {
    let (words, state) = (words(), state());
    let (cards, count) = match state.of_kind(&services, kind) {
        Loaded::Ready(found) => found,
        Loaded::Waiting => return rsx! {},
        Loaded::Failed(reason) => {
            return rsx! {
                DataBroken { reason }
            };
        }
    };
    rsx! {
        div { class: "chips", role: "group", "aria-label": words.text("filters-title"),
            button {
                class: "chip",
                r#type: "button",
                "data-kind": kind.code,
                "aria-pressed": "true",
                onclick: move |_| onall.call(()),
                Icon { name: "close" }
                {words.coded("category", kind.code)}
            }
        }
        p { class: "result-count", role: "status",
            {words.format("results-all", &[("count", count.into())])}
        }
        Delicacy { delicate: state.has_delicate(cards.iter()) }
        Cards { cards, maps: state.maps() }
    }
}
