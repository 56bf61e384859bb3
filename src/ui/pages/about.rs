//! What Passi is, and which data it holds.

use crate::ui::Route;
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::pages::mediation::MediationRow;
use crate::ui::state::{InstallWay, state};
use crate::ui::words::words;
use chrono::DateTime;
use dioxus::prelude::*;

/// What this is.
#[component]
pub fn About() -> Element {
    let (words, state) = (words(), state());
    let release = state.release().map(|(release, services)| {
        let issued = DateTime::parse_from_rfc3339(&release.issued);
        let day = issued.map_or(release.issued.clone(), |at| words.date(at.date_naive()));
        let name = format!("{} {}.{}", release.feed, release.epoch, release.sequence);
        (name, day, words.format("data-services", &[("count", services.into())]))
    });
    rsx! {
        Screen { name: "about", title: words.text("about-title"),
            if words.is_by_machine() {
                p { class: "notice", "data-note": "machine",
                    Icon { name: "info" }
                    span { {words.text("machine-translated")} }
                }
            }
            p { class: "lead", {words.text("about-lead")} }
            p { {words.text("about-offline")} }
            p { {words.text("about-data")} }
            p { {words.text("about-unverified")} }
            if let Some((name, day, services)) = release {
                dl { class: "facts",
                    dt { {words.text("data-release")} }
                    dd { bdi { dir: "ltr", "{name}" } }
                    dt { {words.text("data-issued")} }
                    dd { bdi { "{day}" } }
                    dt { {words.text("data-holds")} }
                    dd { "{services}" }
                    dt { {words.text("app-version")} }
                    dd { bdi { dir: "ltr", {env!("CARGO_PKG_VERSION")} } }
                }
            }
            nav { class: "more", "aria-label": words.text("more-title"),
                Link { class: "row", to: Route::Outreach {}, "data-action": "outreach",
                    Icon { name: "outreach" }
                    {words.text("outreach-title")}
                }
                MediationRow {}
                if state.install.read().way != InstallWay::Done {
                    Link { class: "row", to: Route::Install {}, "data-action": "install",
                        Icon { name: "receive" }
                        {words.text("install-title")}
                    }
                }
                Link { class: "row", to: Route::Data {}, "data-action": "data",
                    Icon { name: "share" }
                    {words.text("data-title")}
                }
                if state.has_maps() {
                    Link { class: "row", to: Route::Maps {}, "data-action": "maps",
                        Icon { name: "map" }
                        {words.text("maps-title")}
                    }
                }
                Link { class: "row", to: Route::Privacy {},
                    Icon { name: "info" }
                    {words.text("privacy-title")}
                }
                Link { class: "row", to: Route::Accessibility {}, "data-action": "accessibility",
                    Icon { name: "accessibility" }
                    {words.text("accessibility-title")}
                }
                Link { class: "row", to: Route::Licences {},
                    Icon { name: "document" }
                    {words.text("licences-title")}
                }
            }
        }
    }
}
