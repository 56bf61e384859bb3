//! One guide: its steps, what to bring, and the door for each.

use super::guides::{NotLoaded, TheirLanguage};
use super::not_found::NotFound;
use crate::domain::guide::{Door, Guide as Told, Source, Step};
use crate::domain::phone;
use crate::domain::search::Services;
use crate::domain::service::Nearby;
use crate::phrases::Piece;
use crate::ui::components::card::{Distance, is_approximate};
use crate::ui::components::icon::Icon;
use crate::ui::components::listen::Listen;
use crate::ui::components::open_state::OpenLine;
use crate::ui::components::outside::Outside;
use crate::ui::components::papers::{ClearTicks, Papers};
use crate::ui::components::screen::Screen;
use crate::ui::components::service_link::ServiceLink;
use crate::ui::links;
use crate::ui::state::{GuideBook, Loaded, Shared, state, use_guide_book};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The guide of this id.
#[component]
pub fn Guide(id: ReadSignal<String>) -> Element {
    let words = words();
    match use_guide_book() {
        Loaded::Ready(book) => {
            match book.guides.iter().find(|guide| guide.id == *id.read()).cloned() {
                Some(guide) => rsx! {
                    Known { key: "{guide.id}", book, guide }
                },
                None => rsx! {
                    NotFound { segments: vec!["guide".to_owned(), id.read().clone()] }
                },
            }
        }
        Loaded::Waiting => rsx! {
            Screen { name: "guide", title: words.text("waiting") }
        },
        Loaded::Failed(_) => rsx! {
            Screen { name: "guide", title: words.text("guides-title"), NotLoaded {} }
        },
    }
}

#[component]
fn Known(book: Shared<GuideBook>, guide: Told) -> Element {
    let (words, state) = (words(), state());
    let services = use_memo(move || state.searchable());
    let tongue = book.tongue();
    let title = book.text(&format!("guide-{}", guide.id));
    let about = book.text(&format!("guide-{}-about", guide.id));
    let pieces = aloud(&book, &guide);
    let total = guide.steps.len();
    let heading = rsx! {
        div { class: "service-head",
            span { class: "card-picture large", "data-need": guide.need.code(),
                Icon { name: "need-{guide.need}" }
            }
            h1 { tabindex: "-1", lang: tongue.tag, dir: tongue.dir(), "{title}" }
        }
    };
    rsx! {
        Screen { name: "guide", title: title.clone(), heading,
            div { class: "guide", "data-guide": "{guide.id}",
                TheirLanguage { book: book.clone() }
                p { class: "lead", lang: tongue.tag, dir: tongue.dir(), "{about}" }
                Listen { pieces, about: title, page: true }
                p { class: "notice",
                    Icon { name: "info" }
                    span { {words.text("guide-check")} }
                }
                ol { class: "guide-steps",
                    for (at, step) in guide.steps.iter().enumerate() {
                        StepOfGuide {
                            key: "{step.id}",
                            book: book.clone(),
                            guide: guide.id.clone(),
                            step: step.clone(),
                            services: services(),
                            number: at + 1,
                            total,
                        }
                    }
                }
                ClearTicks { guide: guide.id.clone() }
            }
        }
    }
}

/// The whole guide as it is read aloud: a piece each for its head and its steps.
fn aloud(book: &GuideBook, guide: &Told) -> Vec<Piece> {
    let tag = book.tongue().tag;
    let piece = |ids: [String; 2]| {
        let [title, text] = ids.map(|id| book.text(&id));
        Piece { text: phone::spell_out(&format!("{title}. {text}")), tag }
    };
    let head = piece([format!("guide-{}", guide.id), format!("guide-{}-about", guide.id)]);
    let steps = guide.steps.iter().map(|step| {
        let id = format!("step-{}-{}", guide.id, step.id);
        piece([id.clone(), format!("{id}-text")])
    });
    [head].into_iter().chain(steps).collect()
}

#[component]
fn StepOfGuide(
    book: Shared<GuideBook>,
    guide: String,
    step: Step,
    services: Loaded<Shared<Services>>,
    number: usize,
    total: usize,
) -> Element {
    let words = words();
    let tongue = book.tongue();
    let id = format!("step-{guide}-{}", step.id);
    let counted = [("number", number.into()), ("total", total.into())];
    let text = book.text(&format!("{id}-text"));
    rsx! {
        li { class: "guide-step card", "data-step": "{step.id}",
            p { class: "card-kind", {words.format("guide-step", &counted)} }
            h2 { lang: tongue.tag, dir: tongue.dir(), {book.text(&id)} }
            div { class: "step-text", lang: tongue.tag, dir: tongue.dir(),
                for sentence in text.lines() {
                    p { "{sentence}" }
                }
            }
            if !step.items.is_empty() {
                Papers { book: book.clone(), guide: guide.clone(), items: step.items.clone() }
            }
            if let Loaded::Ready(services) = services {
                Behind { services, door: step.door }
            }
            if !step.sources.is_empty() {
                Sources { sources: step.sources.clone() }
            }
        }
    }
}

/// The nearest desk that helps with a step.
#[component]
fn Behind(services: Shared<Services>, door: Door) -> Element {
    let (words, state) = (words(), state());
    let nearest = use_memo(use_reactive!(|(services, door)| state.behind(&services, door)));
    let Loaded::Ready(Some(nearby)) = nearest() else {
        return rsx! {};
    };
    let Nearby { service, open, .. } = &nearby;
    let distance = words.distance(&nearby);
    rsx! {
        ServiceLink { class: "row door", service: service.clone(),
            Icon { name: "need-{service.main_need()}" }
            span {
                span { class: "row-note", {words.text("guide-door")} }
                span { lang: "it", dir: "ltr", "{service.name}" }
                span { class: "card-facts",
                    OpenLine { open: *open }
                    if let Some(distance) = distance {
                        Distance { distance, approximate: is_approximate(service) }
                    }
                }
            }
            Icon { name: "chevron" }
        }
    }
}

/// Whose rules a step tells, and as of when.
#[component]
fn Sources(sources: Vec<Source>) -> Element {
    let words = words();
    rsx! {
        details { class: "sources",
            summary { {words.text("guide-sources")} }
            ul {
                for Source { name, url, as_of } in sources {
                    li { key: "{name}",
                        p { {words.format("guide-source", &[("source", name.as_str().into()), ("date", words.date(as_of).as_str().into())])} }
                        Outside { href: url.clone(),
                            bdi { dir: "ltr", {links::readable(&url)} }
                        }
                    }
                }
            }
        }
    }
}
