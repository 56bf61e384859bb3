//! The first screen: the nearest help, as a list and a map.

use crate::domain::service::Nearby;
use crate::domain::visiting::Advice;
use crate::store::Answer;
use crate::ui::Route;
use crate::ui::components::chips::Chips;
use crate::ui::components::contact::CallButton;
use crate::ui::components::freshness::FreshnessLine;
use crate::ui::components::groups::{Cards, Groups};
use crate::ui::components::icon::Icon;
use crate::ui::components::install_offer::InstallOffer;
use crate::ui::components::map::Map;
use crate::ui::components::map_offer::MapOffer;
use crate::ui::components::place_bar::{PlaceHeading, PositionCard};
use crate::ui::components::pull::PullSign;
use crate::ui::components::screen::Screen;
use crate::ui::components::service_link::ServiceLink;
use crate::ui::components::tiles::NeedTiles;
use crate::ui::groups::pin_key;
use crate::ui::state::{
    Ask, Freshness, Loaded, MOST, PAGE, State, Unfolded, UnseenNear, View, Whereabouts, state,
};
use crate::ui::words::words;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// Answers once there is room on the screen for the map: on a phone when somebody asks for it. It
/// begins when the list has been painted.
const MAP_IN_SIGHT: &str = "requestAnimationFrame(() => setTimeout(() => {
        const room = document.querySelector('#main .near-map');
        const watch = new IntersectionObserver((seen) => {
            if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
            watch.disconnect();
            dioxus.send(0);
        });
        if (room) watch.observe(room);
    }));
    await new Promise(() => {});";

/// The nearest help.
#[component]
pub fn Near() -> Element {
    let (words, state) = (words(), state());
    let begun = use_memo(move || state.unfolded() >= Unfolded::Places(0));
    let screenful = use_memo(move || state.unfolded() >= Unfolded::Screenful);
    let places = use_memo(move || state.near(begun()));
    let everywhere = use_memo(move || state.near_everywhere(screenful()));
    // The cards are for the list itself to follow.
    let unfolded = use_memo(move || state.unfolded().min(Unfolded::Places(0)));
    let unfolded = unfolded();
    let whereabouts = state.whereabouts();
    let filter = state.filter.read().clone();
    let view = match *state.view.read() {
        View::List => "list",
        View::Map => "map",
    };
    let at = whereabouts.position();
    let place = format!("{},{} {:?}", at.lat, at.lon, filter.need);
    let heading = rsx! {
        PlaceHeading { whereabouts: whereabouts.clone() }
    };
    rsx! {
        Screen { name: "near", title: words.text("app-name"), heading, back: false, place,
            if state.follows() && !state.is_totem() {
                PullSign {}
            }
            div { class: "near", "data-view": view,
                div { class: "near-list",
                    if unfolded >= Unfolded::Place {
                        PositionCard {
                            whereabouts: whereabouts.clone(),
                            locating: *state.locating.read(),
                            exacter: state.may_be_more_exact(),
                            // Whoever looks at something else meanwhile still gets the answer.
                            onlocate: move |exactness| {
                                spawn_forever(state.use_position(exactness));
                            },
                        }
                    }
                    if unfolded >= Unfolded::Needs {
                        NeedTiles {
                            picked: filter.need,
                            onpick: move |need| state.narrow(|filter| filter.need = need),
                        }
                    }
                    if unfolded >= Unfolded::Filters {
                        Chips {
                            filter: filter.clone(),
                            spoken: state.spoken(),
                            onchange: move |changed| state.narrow(|filter| *filter = changed),
                        }
                    }
                    if state.install.read().is_offered() {
                        InstallOffer { onlater: move |()| state.install_later() }
                    }
                    match (places(), everywhere()) {
                        (Loaded::Ready(places), Loaded::Ready(everywhere)) => rsx! {
                            div { class: "results",
                                Results {
                                    places,
                                    everywhere,
                                    narrowed: filter.is_narrowed() || filter.need.is_some(),
                                }
                            }
                        },
                        (Loaded::Failed(reason), _) | (_, Loaded::Failed(reason)) => rsx! {
                            DataBroken { reason }
                        },
                        _ => rsx! {
                            p { class: "waiting", role: "status", {words.text("waiting")} }
                        },
                    }
                }
                div { class: "near-map", MapAfterList {} }
            }
            ViewSwitch {}
        }
    }
}

/// How many there are, the cards, and what to do when there are none.
#[component]
fn Results(places: Answer, everywhere: Vec<Nearby>, narrowed: bool) -> Element {
    let (words, mut state) = (words(), state());
    let Answer { nearest, total: placed, .. } = places;
    let unfolded = state.unfolded();
    let (total, shown) = (placed + everywhere.len(), *state.shown.read());
    // What is not told of a picture is not told of a part either.
    let whole = !words.timeless() && unfolded >= Unfolded::Screenful;
    let more = whole && placed > shown;
    let ends = unfolded >= Unfolded::Everywhere(0);
    let told = if !whole {
        "\u{a0}".to_owned()
    } else if more {
        words.format("results-nearest", &[("shown", shown.into()), ("total", total.into())])
    } else {
        words.format("results-all", &[("count", total.into())])
    };
    let maps = state.maps();
    let nothing = whole && nearest.is_empty();
    let most = unfolded.places().map_or(shown, |drawn| drawn.min(shown));
    let drawn: Vec<_> = everywhere.into_iter().take(unfolded.everywhere()).collect();
    let unseen = use_memo(move || state.unseen_near());
    let far = use_memo(move || state.advice());
    let meetings =
        use_memo(
            move || {
                if state.unfolded() >= Unfolded::Screenful { state.meetings_near() } else { 0 }
            },
        );
    // Whoever has not said where they are is near nothing.
    let meetings_told = if matches!(state.whereabouts(), Whereabouts::NotChosen(..)) {
        words.text("meetings-title")
    } else {
        words.format("meetings-near", &[("count", meetings().into())])
    };
    // Who stands at a totem looks after its data no more than they know what is new in it.
    let linked = !state.is_totem();
    let freshness = state.freshness();
    let freshness = freshness.map(|told| Freshness { can_ask: linked && told.can_ask, ..told });
    let freshness = rsx! {
        if let Some(freshness) = freshness {
            FreshnessLine {
                freshness,
                unseen: if linked { unseen() } else { UnseenNear::default() },
                linked,
                onask: move |ask| ask_for_data(state, ask),
            }
        }
    };
    rsx! {
        p { class: "result-count", role: "status", "{told}" }
        {freshness}
        if nothing {
            Nothing { narrowed }
        }
        if whole {
            h2 { class: "visually-hidden", {words.text("results-title")} }
        }
        if whole {
            Far { advice: far() }
        }
        if meetings() > 0 && whole {
            Link { class: "row", to: Route::Meetings {}, "data-action": "meetings",
                Icon { name: "calendar" }
                {meetings_told}
                Icon { name: "chevron" }
            }
        }
        Groups {
            answer: nearest,
            most,
            maps,
            selected: state.selected.read().clone(),
            onpick: move |key| state.selected.set(Some(key)),
        }
        if more && ends {
            button {
                class: "button quiet wide",
                r#type: "button",
                "data-action": "show-more",
                onclick: move |_| state.shown += PAGE,
                Icon { name: "plus" }
                {words.text("show-more")}
            }
        }
        if !drawn.is_empty() {
            section { class: "everywhere",
                h2 {
                    Icon { name: "everywhere" }
                    {words.text("everywhere-title")}
                }
                Cards { cards: drawn, maps }
            }
        }
    }
}

/// Every desk is far: how far, whom to call, and what comes nearer.
#[component]
fn Far(advice: Option<Advice>) -> Element {
    let words = words();
    let told = advice.as_ref().map(|advice| words.far(advice)).unwrap_or_default();
    let Some(advice) = advice.filter(|_| !told.is_empty()) else {
        return rsx! {};
    };
    let stop = advice.stop.map(|(stop, _)| stop.service);
    let desk = advice.desk.service;
    let phone = desk.phones.first().cloned();
    rsx! {
        section { class: "far", "data-part": "far",
            for line in told {
                p { key: "{line}", "{line}" }
            }
            div { class: "actions",
                if let Some(stop) = stop {
                    ServiceLink { class: "button", service: stop,
                        Icon { name: "calendar" }
                        {words.text("mobile-desk")}
                    }
                }
                if let Some(phone) = phone {
                    ServiceLink { class: "button quiet", service: desk.clone(),
                        span { lang: "it", dir: "ltr", "{desk.name}" }
                    }
                    CallButton { phone }
                }
            }
        }
    }
}

/// Asks for newer data. It goes on when the screen is left: the answer is for every screen.
pub(super) fn ask_for_data(state: State, ask: Ask) {
    spawn_forever(state.sync(ask));
}

/// No place answers: what to do next.
#[component]
fn Nothing(narrowed: bool) -> Element {
    let (words, state) = (words(), state());
    rsx! {
        section { class: "nothing",
            p { {words.text(if narrowed { "nothing-narrowed" } else { "nothing" })} }
            div { class: "actions",
                if narrowed {
                    button {
                        class: "button",
                        r#type: "button",
                        "data-action": "clear-filters",
                        onclick: move |_| state.narrow(|filter| *filter = Default::default()),
                        Icon { name: "close" }
                        {words.text("clear-filters")}
                    }
                }
                if !state.is_totem() {
                    Link { class: "button quiet", to: Route::Town {}, "data-action": "choose-town",
                        Icon { name: "map" }
                        {words.text("another-town")}
                    }
                }
            }
        }
    }
}

/// The data cannot be read: says so, and whom to tell.
#[component]
pub fn DataBroken(reason: String) -> Element {
    let words = words();
    rsx! {
        section { class: "nothing", role: "alert",
            p { {words.text("data-broken")} }
            p { class: "detail", dir: "ltr", "{reason}" }
        }
    }
}

/// The map, once it is seen: it never keeps the list waiting.
#[component]
fn MapAfterList() -> Element {
    let state = state();
    let mut seen = use_signal(|| false);
    use_future(move || async move {
        // On a totem it never stands beside the list, and a watch at each visit would add up.
        if state.is_totem() {
            return;
        }
        let mut sight = document::eval(MAP_IN_SIGHT);
        // Where no script runs there is no map either.
        if sight.recv::<u8>().await.is_ok() {
            seen.set(true);
        }
    });
    let asked = state.is_totem() && *state.view.read() == View::Map;
    rsx! {
        if seen() || asked {
            MapOfAnswer {}
        }
    }
}

/// The map, with the cards of the picked pin below it.
#[component]
fn MapOfAnswer() -> Element {
    let (words, mut state) = (words(), state());
    let answer = use_memo(move || state.near_on_map());
    // Who comes from the list has the cards in front of them.
    let mut tapped = use_signal(|| None::<String>);
    let Loaded::Ready(Answer { nearest, .. }) = answer() else {
        return rsx! {};
    };
    let selected = state.selected.read().clone();
    let sheet = selected.clone().filter(|key| tapped.read().as_ref() == Some(key));
    let picked: Vec<Nearby> = nearest
        .iter()
        .filter(|nearby| sheet.is_some() && pin_key(nearby) == sheet)
        .cloned()
        .collect();
    rsx! {
        Map {
            answer: nearest.clone(),
            whereabouts: state.whereabouts(),
            selected: selected.clone(),
            need: state.filter.read().need,
            onselect: move |key: Option<String>| {
                tapped.set(key.clone());
                state.selected.set(key);
            },
        }
        if picked.is_empty() {
            MapOffer {}
        } else {
            section { class: "sheet", "aria-label": words.text("picked-title"),
                button {
                    class: "button quiet sheet-close",
                    r#type: "button",
                    "data-action": "close",
                    onclick: move |_| state.selected.set(None),
                    Icon { name: "close" }
                    {words.text("close")}
                }
                Groups { answer: picked, most: MOST, maps: state.maps() }
            }
        }
    }
}

/// One tap between list and map, under the thumb.
#[component]
fn ViewSwitch() -> Element {
    let (words, mut state) = (words(), state());
    let (action, icon, message, other) = match *state.view.read() {
        View::List => ("show-map", "map", "show-map", View::Map),
        View::Map => ("show-list", "list", "show-list", View::List),
    };
    rsx! {
        button {
            class: "button view-switch",
            r#type: "button",
            "data-action": action,
            onclick: move |_| state.view.set(other),
            Icon { name: icon }
            span { {words.text(message)} }
        }
    }
}
