//! Meetings and courses: those near here and soon, narrowed as somebody needs them.

use super::near::DataBroken;
use crate::domain::language::LanguageSet;
use crate::domain::meeting::{Coming, MeetingFilter, THEMES};
use crate::domain::schedule::OpenState;
use crate::domain::service::Nearby;
use crate::ui::Route;
use crate::ui::components::card::{Distance, is_approximate};
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::{Loaded, state};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The list.
#[component]
pub fn Meetings() -> Element {
    let (words, state) = (words(), state());
    let mut filter = state.meeting_filter;
    let everything = use_memo(move || state.meetings(&MeetingFilter::default()));
    let found = use_memo(move || state.meetings(&filter.read()));
    let at = state.whereabouts().position();
    let place = format!("{},{}", at.lat, at.lon);
    rsx! {
        Screen { name: "meetings", title: words.text("meetings-title"), place,
            match (everything(), found()) {
                (Loaded::Ready(everything), Loaded::Ready(found)) => rsx! {
                    if everything.is_empty() {
                        p { class: "lead", {words.text("meetings-none")} }
                    } else {
                        if !state.is_totem() {
                            Link { class: "button quiet", to: Route::Town {}, "data-action": "choose-town",
                                Icon { name: "place" }
                                {words.text("change-place")}
                            }
                        }
                        MeetingChips {
                            filter: filter(),
                            understood: understood(&everything),
                            onchange: move |changed| filter.set(changed),
                        }
                        p { class: "result-count", role: "status",
                            {words.format("meetings-count", &[("count", found.len().into())])}
                        }
                        ul { class: "cards",
                            for coming in found {
                                MeetingCard { key: "{coming.meeting.what.id}", coming }
                            }
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
    }
}

/// Languages in which some meeting is understood.
fn understood(meetings: &[Coming]) -> LanguageSet {
    let all = meetings.iter().flat_map(|coming| {
        let meeting = &coming.meeting;
        meeting.what.languages.iter().chain(&meeting.interpreters)
    });
    LanguageSet::of(all.map(String::as_str))
}

/// What narrows the list.
#[component]
fn MeetingChips(
    filter: MeetingFilter,
    understood: LanguageSet,
    onchange: EventHandler<MeetingFilter>,
) -> Element {
    let words = words();
    let (near, childcare) = (filter.clone(), filter.clone());
    let themes: Vec<_> = THEMES.map(|theme| (theme, words.theme(theme))).into_iter().collect();
    let languages: Vec<_> =
        understood.iter().map(|code| (code, words.coded("spoken", code))).collect();
    let by_theme = filter.clone();
    let by_language = filter.clone();
    rsx! {
        div { class: "chips", role: "group", "aria-label": words.text("filters-title"),
            Toggle { code: "near", icon: "place", message: "meetings-near-only", on: filter.near,
                onflip: move |()| {
                    onchange.call(MeetingFilter { near: !near.near, ..near.clone() })
                },
            }
            OneOf {
                code: "theme",
                icon: "filter",
                asks: "meeting-theme",
                any: "meeting-any-theme",
                choices: themes,
                chosen: filter.theme.unwrap_or_default(),
                onchoose: move |theme| {
                    let theme = Some(theme).filter(|theme: &&str| !theme.is_empty());
                    onchange.call(MeetingFilter { theme, ..by_theme.clone() });
                },
            }
            OneOf {
                code: "language",
                icon: "language",
                asks: "filter-language",
                any: "filter-any-language",
                choices: languages,
                chosen: filter.language.clone().unwrap_or_default(),
                onchoose: move |code: &'static str| {
                    let language = Some(code.to_owned()).filter(|code| !code.is_empty());
                    onchange.call(MeetingFilter { language, ..by_language.clone() });
                },
            }
            Toggle { code: "childcare", icon: "need-family", message: "meeting-childcare-only",
                on: filter.childcare,
                onflip: move |()| {
                    let childcare = MeetingFilter {
                        childcare: !childcare.childcare,
                        ..childcare.clone()
                    };
                    onchange.call(childcare);
                },
            }
        }
    }
}

#[component]
fn Toggle(
    code: &'static str,
    icon: &'static str,
    message: &'static str,
    on: bool,
    onflip: EventHandler,
) -> Element {
    let words = words();
    rsx! {
        button {
            class: "chip",
            r#type: "button",
            "data-filter": code,
            "aria-pressed": if on { "true" } else { "false" },
            onclick: move |_| onflip.call(()),
            Icon { name: if on { "check-circle" } else { icon } }
            {words.text(message)}
        }
    }
}

/// One of these codes, or none, chosen with the device's own list.
#[component]
fn OneOf(
    code: &'static str,
    icon: &'static str,
    asks: &'static str,
    any: &'static str,
    choices: Vec<(&'static str, String)>,
    chosen: String,
    onchoose: EventHandler<&'static str>,
) -> Element {
    let words = words();
    let codes: Vec<&'static str> = choices.iter().map(|(code, _)| *code).collect();
    let change = move |event: Event<FormData>| {
        let value = event.value();
        onchoose.call(codes.iter().copied().find(|code| *code == value).unwrap_or_default());
    };
    rsx! {
        label { class: "chip", "data-filter": code, "data-on": !chosen.is_empty(),
            Icon { name: icon }
            span { class: "visually-hidden", {words.text(asks)} }
            select { value: chosen.clone(), onchange: change,
                option { value: "", selected: chosen.is_empty(), {words.text(any)} }
                for (code, name) in choices {
                    option { key: "{code}", value: code, selected: code == chosen, "{name}" }
                }
            }
            Icon { name: "chevron" }
        }
    }
}

/// One meeting in the list: the whole card opens it.
#[component]
fn MeetingCard(coming: Coming) -> Element {
    let words = words();
    let meeting = &coming.meeting;
    let nearby = as_nearby(&coming);
    let possible = words.makes_possible(meeting);
    rsx! {
        li { class: "card", "data-id": "{meeting.what.id}", "data-cancelled": meeting.cancelled,
            div { class: "card-head",
                div { class: "card-titles",
                    if let Some(theme) = meeting.theme {
                        p { class: "card-kind", {words.theme(theme)} }
                    }
                    Link { class: "card-title", to: Route::Meeting { id: meeting.what.id.clone() },
                        span { lang: "it", dir: "ltr", "{meeting.what.name}" }
                    }
                    if let Some(organization) = &meeting.what.organization {
                        p { class: "card-organization", lang: "it", dir: "ltr", "{organization}" }
                    }
                }
            }
            When { coming: coming.clone() }
            div { class: "card-facts",
                if let Some(distance) = words.distance(&nearby) {
                    Distance { distance, approximate: is_approximate(&nearby.service) }
                }
            }
            for (icon, line) in possible {
                p { key: "{icon}", class: "spoken",
                    Icon { name: icon }
                    span { "{line}" }
                }
            }
        }
    }
}

/// When it is, and whether it is at all.
#[component]
pub fn When(coming: Coming) -> Element {
    let words = words();
    let meeting = &coming.meeting;
    let (sign, icon) = match (meeting.cancelled, meeting.is_on(words.now())) {
        (true, _) => (Some("meeting-cancelled"), "x-circle"),
        (false, true) => (Some("meeting-now"), "check-circle"),
        (false, false) => (None, "calendar"),
    };
    rsx! {
        p { class: "when", "data-cancelled": meeting.cancelled,
            Icon { name: icon }
            span {
                if let Some(sign) = sign {
                    strong { {words.text(sign)} }
                    " · "
                }
                bdi { {words.meeting_when(meeting)} }
            }
        }
    }
}

/// As what a service's own parts are drawn from.
pub(super) fn as_nearby(coming: &Coming) -> Nearby {
    Nearby {
        service: coming.meeting.what.clone(),
        distance_m: coming.distance_m,
        open: OpenState::Unknown,
    }
}
