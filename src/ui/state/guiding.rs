//! The guides in the language of the screens, and who stands at their doors.
//!
//! Nobody needs them until one is opened: the page fetches them then, the phones have them in the
//! program. Where they are not written in the language of the screens, they are told in English, and
//! say so.

use super::{Loaded, Shared, State};
use crate::domain::filter::Filter;
use crate::domain::guide::{self, Door, Guide};
use crate::domain::search::Services;
use crate::domain::service::Nearby;
use crate::locale::{Locale, Tongue};
use crate::ui::words::words;
use dioxus::prelude::*;

/// The guides and their words.
pub struct GuideBook {
    /// The guides, in their order.
    pub guides: Vec<Guide>,
    texts: Locale,
}

impl GuideBook {
    /// The message of this id, in the language of [`GuideBook::tongue`].
    pub fn text(&self, id: &str) -> String {
        self.texts.text(id)
    }

    /// The language that they are told in.
    pub fn tongue(&self) -> &'static Tongue {
        self.texts.tongue()
    }

    fn read(outline: &str, facts: &str, tag: &str, texts: &str) -> Result<Self, String> {
        let guides = guide::read(outline, facts).map_err(|error| error.to_string())?;
        let texts = Locale::new(tag, texts, None).map_err(|error| error.to_string())?;
        Ok(GuideBook { guides, texts })
    }
}

/// The guides in the language of the screens.
#[cfg(not(target_arch = "wasm32"))]
pub fn use_guide_book() -> Loaded<Shared<GuideBook>> {
    let words = words();
    use_memo(move || loaded(built_in(words.tag())))()
}

/// The guides in the language of the screens.
#[cfg(target_arch = "wasm32")]
pub fn use_guide_book() -> Loaded<Shared<GuideBook>> {
    let words = words();
    let book = use_resource(move || {
        let tag = words.tag();
        async move { loaded(fetched(tag).await) }
    });
    book().unwrap_or(Loaded::Waiting)
}

fn loaded(book: Result<GuideBook, String>) -> Loaded<Shared<GuideBook>> {
    match book {
        Ok(book) => Loaded::Ready(Shared::new(book)),
        Err(reason) => Loaded::Failed(reason),
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn built_in(tag: &str) -> Result<GuideBook, String> {
    use crate::locale::{FALLBACK, guide_messages};
    const OUTLINE: &str = include_str!("../../../assets/guides/outline.tsv");
    const FACTS: &str = include_str!("../../../assets/guides/facts.tsv");
    let (tag, texts) = guide_messages(tag)
        .map(|texts| (tag, texts))
        .or_else(|| Some((FALLBACK, guide_messages(FALLBACK)?)))
        .unwrap_or_default();
    GuideBook::read(OUTLINE, FACTS, tag, texts)
}

/// The page's own files.
#[cfg(target_arch = "wasm32")]
async fn fetched(tag: &str) -> Result<GuideBook, String> {
    use crate::locale::FALLBACK;
    let (outline, facts) = (file("outline.tsv").await?, file("facts.tsv").await?);
    match file(&format!("{tag}.ftl")).await {
        Ok(texts) => GuideBook::read(&outline, &facts, tag, &texts),
        Err(_) => {
            let texts = file(&format!("{FALLBACK}.ftl")).await?;
            GuideBook::read(&outline, &facts, FALLBACK, &texts)
        }
    }
}

#[cfg(target_arch = "wasm32")]
async fn file(name: &str) -> Result<String, String> {
    let fetched = crate::platform::fetch(&format!("app/guides/{name}")).await;
    String::from_utf8(fetched.map_err(|error| error.to_string())?)
        .map_err(|error| error.to_string())
}

impl State {
    /// The nearest help behind this door; of the need that it serves where there is none of its kind.
    pub fn behind(self, services: &Services, door: Door) -> Loaded<Option<Nearby>> {
        let query = self.query();
        let (rows, need) = match door {
            Door::Need(need) => (Vec::new(), Some(need)),
            Door::Kind(kind) => (services.of_kind(kind, 1).0, kind.needs.first().copied()),
        };
        self.ask(|content| {
            if let Some(nearest) = content.rows(&rows, query.at, query.now)?.pop() {
                return Ok(Some(nearest));
            }
            let filter = Filter { need, ..Filter::default() };
            let placed =
                content.places_first(&super::Query { filter: filter.clone(), ..query }, 1)?;
            let nearest = placed.nearest.into_iter().next();
            match nearest {
                Some(nearest) => Ok(Some(nearest)),
                None => Ok(content.everywhere(&filter, *self.now.read())?.into_iter().next()),
            }
        })
    }
}
