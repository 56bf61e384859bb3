//! Street maps: what is offered, what is here, and fetching and removing it.

use crate::domain::map_pack::{Choice, MapPack, Standing};
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Loaded, MapNews, MapWork, state};
use crate::ui::words::{Words, words};
use crate::ui::works::STREETS;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// One row a zone.
#[component]
pub fn Maps() -> Element {
    let (words, state) = (words(), state());
    use_future(move || state.take_stock_of_maps());
    let choices = state.map_choices();
    let zones = state.zones();
    let town = |number| {
        let zone = zones.iter().find(|zone| zone.number == number);
        zone.map(|zone| zone.town.clone()).unwrap_or_default()
    };
    rsx! {
        Screen { name: "maps", title: words.text("maps-title"),
            p { class: "lead", {words.text("maps-why")} }
            match choices {
                Loaded::Waiting => rsx! {
                    p { role: "status", {words.text("waiting")} }
                },
                Loaded::Failed(reason) => rsx! {
                    super::near::DataBroken { reason }
                },
                Loaded::Ready(choices) if choices.is_empty() => rsx! {
                    p { {words.text("maps-none")} }
                },
                Loaded::Ready(choices) => rsx! {
                    ul { class: "packs",
                        for (at, choice) in choices.into_iter().enumerate() {
                            Pack { key: "{choice.pack.id}", town: town(choice.pack.zone), choice, first: at == 0 }
                        }
                    }
                    p { class: "packs-note", {words.text("maps-sees")} }
                    p { class: "packs-note",
                        {words.text("maps-source")}
                        " "
                        a { href: STREETS.url, rel: "noopener noreferrer", lang: "en", dir: "ltr", {STREETS.name} }
                    }
                },
            }
        }
    }
}

/// One pack, and the largest town of its zone. Only the `first`, which is the likely one, stands out.
#[component]
fn Pack(choice: Choice, town: String, first: bool) -> Element {
    let (words, state) = (words(), state());
    let Choice { pack, standing } = choice;
    let number = u32::from(pack.zone);
    let title =
        words.format("maps-zone", &[("number", number.into()), ("town", town.as_str().into())]);
    let work = state.map_work();
    let own = work.clone().filter(|work| work.id == pack.id);
    rsx! {
        li { class: "pack", "data-pack": "{pack.id}", "data-standing": code(standing),
            // What was pressed may be gone: whoever goes by keys goes on from here.
            h2 { tabindex: "-1", "{title}" }
            if let Some(date) = pack.data_on {
                p { {words.format("maps-data-on", &[("date", words.date(date).as_str().into())])} }
            }
            Said { pack: pack.clone(), standing }
            match own {
                Some(work) => rsx! {
                    Working { work, title }
                },
                None => rsx! {
                    Buttons { pack: pack.clone(), standing, busy: work.is_some(), title, first }
                },
            }
        }
    }
}

/// How far it is, and a way to stop it.
#[component]
fn Working(work: MapWork, title: String) -> Element {
    let (words, state) = (words(), state());
    let id = work.id.clone();
    rsx! {
        p { {words.format("maps-working", &[("percent", work.percent.into())])} }
        progress { max: "100", value: "{work.percent}", "aria-label": "{title}" }
        div { class: "pack-buttons",
            button {
                class: "button quiet",
                r#type: "button",
                "aria-label": "{title}. {words.text(\"maps-stop\")}",
                "data-action": "stop-map",
                onclick: move |_| {
                    go_on_from(&id);
                    state.stop_map();
                },
                {words.text("maps-stop")}
            }
        }
    }
}

/// What became of the last thing that was asked for, else what is to be known of it.
#[component]
fn Said(pack: MapPack, standing: Standing) -> Element {
    let (words, state) = (words(), state());
    let news = state.map_news(&pack.id);
    let said = match (news, standing) {
        (Some(news), _) => Some(told(words, news)),
        (None, _) if state.map_waits(&pack.id) => Some(words.text("maps-waiting")),
        (None, Standing::Broken { .. }) => Some(words.text("maps-broken")),
        _ => None,
    };
    let is_here = matches!(standing, Standing::Here | Standing::Newer);
    rsx! {
        div { role: "status",
            if is_here {
                p { class: "pack-here",
                    Icon { name: "check-circle" }
                    span { {words.text("maps-here")} }
                }
            }
            if let Some(said) = said {
                p { class: "pack-said", "{said}" }
            }
        }
    }
}

/// What can be done with it. While another is fetched it waits for its turn.
#[component]
fn Buttons(pack: MapPack, standing: Standing, busy: bool, title: String, first: bool) -> Element {
    let (words, state) = (words(), state());
    let asks = matches!(state.map_news(&pack.id), Some(MapNews::AskFirst { .. }));
    let waits = state.map_waits(&pack.id);
    let label = match offer(words, &pack, standing) {
        // It waits for a connection that costs nothing, or is to: this is another wish.
        Some(_) if asks || waits => Some(words.text("maps-fetch-now")),
        other => other,
    };
    let can_fetch = state.follows();
    // Where no connection is known to cost nothing, waiting for one would never end.
    let can_wait = asks && state.knows_connection();
    let id = pack.id;
    let fetch = {
        let id = id.clone();
        // Whoever leaves this screen meanwhile still gets the map.
        move |_| {
            go_on_from(&id);
            spawn_forever(state.fetch_map(id.clone(), asks || waits));
        }
    };
    let wait = {
        let id = id.clone();
        move |_| {
            go_on_from(&id);
            state.await_map(&id, true);
        }
    };
    let remove = move |_| {
        go_on_from(&id);
        spawn_forever(state.remove_map(id.clone()));
    };
    rsx! {
        div { class: "pack-buttons",
            if let Some(label) = label.filter(|_| can_fetch) {
                button {
                    class: if first && !can_wait { "button" } else { "button quiet" },
                    r#type: "button",
                    disabled: busy,
                    "aria-label": "{title}. {label}",
                    "data-action": "fetch-map",
                    onclick: fetch,
                    Icon { name: "receive" }
                    "{label}"
                }
            }
            if can_wait {
                button {
                    class: "button",
                    r#type: "button",
                    "aria-label": "{title}. {words.text(\"maps-wait\")}",
                    "data-action": "await-map",
                    onclick: wait,
                    Icon { name: "clock" }
                    {words.text("maps-wait")}
                }
            }
            if standing != Standing::Offered || waits {
                button {
                    class: "button quiet",
                    r#type: "button",
                    disabled: busy,
                    "aria-label": "{title}. {words.text(\"maps-remove\")}",
                    "data-action": "remove-map",
                    onclick: remove,
                    Icon { name: "close" }
                    {words.text("maps-remove")}
                }
            }
        }
    }
}

/// Moves the keyboard's place to the heading of this pack.
fn go_on_from(id: &str) {
    let pack = serde_json::Value::from(id);
    document::eval(&format!(
        "document.querySelector(`[data-pack=\"${{CSS.escape({pack})}}\"] h2`)?.focus();"
    ));
}

/// What the button to fetch it says; none where there is nothing to fetch.
fn offer(words: Words, pack: &MapPack, standing: Standing) -> Option<String> {
    let (id, bytes) = match standing {
        Standing::Here => return None,
        Standing::Offered => ("maps-fetch", pack.size_bytes),
        Standing::Newer => ("maps-fetch-newer", pack.size_bytes),
        Standing::Broken { missing_bytes } => ("maps-fetch-rest", missing_bytes),
    };
    Some(words.format(id, &[("size", words.megabytes(bytes).as_str().into())]))
}

fn told(words: Words, news: MapNews) -> String {
    let id = match news {
        MapNews::AskFirst { bytes } => {
            let size = words.megabytes(bytes);
            return words.format("maps-may-cost", &[("size", size.as_str().into())]);
        }
        MapNews::Offline => "maps-offline",
        MapNews::Refused => "maps-refused",
        MapNews::NotKept => "maps-not-kept",
        MapNews::Gone => "maps-gone",
        MapNews::Removed => "maps-removed",
        MapNews::NotRemoved => "maps-not-removed",
    };
    words.text(id)
}

fn code(standing: Standing) -> &'static str {
    match standing {
        Standing::Offered => "offered",
        Standing::Here => "here",
        Standing::Newer => "newer",
        Standing::Broken { .. } => "broken",
    }
}
