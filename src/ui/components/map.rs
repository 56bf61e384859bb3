//! The map of an answer. It is decoration over the list: it loads only once it comes into view,
//! never keeps the list waiting, and whoever cannot use it has the list.

use crate::domain::need::Need;
use crate::domain::position::Position;
use crate::domain::service::Nearby;
use crate::ui::groups::pin_key;
use crate::ui::state::{MapPack, Part, PartsAt, Whereabouts, state};
use crate::ui::words::{Words, words};
use dioxus::prelude::*;
use serde::{Deserialize, Serialize};

/// The script that loads the map once it is seen, and then keeps it in step with what is sent.
const KEEP_MAP: &str = include_str!("map.js");

/// A pin, as the map's script takes it.
#[derive(Serialize)]
struct Pin {
    key: String,
    lat: f64,
    lon: f64,
    icon: String,
    count: usize,
    approximate: bool,
    label: String,
}

/// The person, as the map's script takes it.
#[derive(Serialize)]
struct User {
    lat: f64,
    lon: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    accuracy_m: Option<f64>,
    kind: &'static str,
}

/// What the map tells: a pin that was picked, or none, or where its middle came to rest.
#[derive(Deserialize)]
struct Told {
    #[serde(default)]
    key: Option<String>,
    #[serde(default)]
    middle: Option<Position>,
}

/// The map. `selected` is the key of the picked pin; `need` the need the list is narrowed to,
/// whose picture then stands on every pin. Where `onmiddle` listens, the person moves the map to say
/// where, and the radius of `whereabouts` is that of the circle that they look at.
#[component]
pub fn Map(
    answer: ReadSignal<Vec<Nearby>>,
    whereabouts: ReadSignal<Whereabouts>,
    selected: ReadSignal<Option<String>>,
    need: ReadSignal<Option<Need>>,
    onselect: EventHandler<Option<String>>,
    #[props(default)] onmiddle: Option<EventHandler<Position>>,
) -> Element {
    let (words, state) = (words(), state());
    let is_moved = onmiddle.is_some();
    // Before the map is told anything, so that it begins with its streets.
    use_effect(move || state.learn_maps());
    let options = use_memo(move || {
        serde_json::json!({
            "base": "app/",
            "rtl": words.dir() == "rtl",
            "labels": labels(words),
            "pins": pins(words, &answer.read(), *need.read()),
            "user": user(&whereabouts.read(), is_moved),
            "selected": selected.read().clone(),
            "moved": is_moved,
            "packs": state.maps_here().iter().map(pack).collect::<Vec<_>>(),
            "packsAt": PartsAt::here(),
        })
    });
    let mut script = use_signal(|| None::<document::Eval>);
    use_future(move || async move {
        let mut kept = document::eval(KEEP_MAP);
        script.set(Some(kept));
        while let Ok(told) = kept.recv::<Told>().await {
            match (told.middle, onmiddle) {
                (Some(middle), Some(onmiddle)) => onmiddle.call(middle),
                (Some(_), None) => {}
                (None, _) => onselect.call(told.key),
            }
        }
    });
    use_effect(move || {
        let options = options.read();
        if let Some(script) = *script.read() {
            // A script that ended has no map left to keep in step.
            script.send(&*options).ok();
        }
    });
    use_drop(|| {
        document::eval("window.passiMap?.unmount('map');");
    });
    rsx! {
        div { id: "map", class: "map", role: "region", "aria-label": words.text("map-title") }
        p { class: "map-failed", hidden: true, {words.text("map-failed")} }
    }
}

fn pins(words: Words, answer: &[Nearby], need: Option<Need>) -> Vec<Pin> {
    let mut pins: Vec<Pin> = Vec::new();
    for nearby in answer {
        let (Some(key), Some((position, precision))) = (pin_key(nearby), nearby.service.position())
        else {
            continue;
        };
        if let Some(pin) = pins.iter_mut().find(|pin| pin.key == key) {
            pin.count += 1;
            pin.label = words.format("services-here", &[("count", pin.count.into())]);
            continue;
        }
        pins.push(Pin {
            key,
            lat: position.lat,
            lon: position.lon,
            icon: format!("need-{}", need.unwrap_or_else(|| nearby.service.main_need())),
            count: 1,
            approximate: precision.is_approximate(),
            label: nearby.service.name.clone(),
        });
    }
    pins
}

/// A pack of streets, as the map's script takes it.
fn pack(pack: &MapPack) -> serde_json::Value {
    let part = |part: &Part| serde_json::json!({ "sha256": part.name(), "size": part.size });
    let parts: Vec<_> = pack.parts.iter().map(part).collect();
    serde_json::json!({ "id": pack.id, "credit": pack.credit, "parts": parts })
}

fn user(whereabouts: &Whereabouts, is_area: bool) -> User {
    let position = whereabouts.position();
    let (accuracy_m, kind) = match whereabouts {
        Whereabouts::Here { fix, .. } if is_area => (Some(fix.accuracy_m), "area"),
        Whereabouts::Here { fix, .. } => (Some(fix.accuracy_m), "fix"),
        // A totem stands where it is: it is told as a person who knows where they are.
        Whereabouts::Totem { .. } => (None, "fix"),
        Whereabouts::Town(_) | Whereabouts::NotChosen(..) => (None, "place"),
    };
    User { lat: position.lat, lon: position.lon, accuracy_m, kind }
}

fn labels(words: Words) -> serde_json::Value {
    serde_json::json!({
        "map": words.text("map-title"),
        "zoomIn": words.text("map-zoom-in"),
        "zoomOut": words.text("map-zoom-out"),
        "attribution": words.text("map-credits"),
    })
}
