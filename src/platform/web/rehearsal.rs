//! A browser that plays a phone: the function `passiStage` of the page answers for the fake body,
//! and `broken_promises` holds the page's own body against the contract.

use super::{Browser, member};
use crate::platform::Body;
use crate::platform::contract::{Presence, broken};
use crate::platform::fake::{Fake, Stage};
use crate::platform::parts::Later;
use js_sys::{Function, Promise};
use serde_json::Value;
use std::rc::Rc;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

const STAGE: &str = "passiStage";

/// The fake, where the page has a stage for it.
pub(in crate::platform) fn scripted() -> Option<Fake> {
    let stage = member(&web_sys::window()?.into(), STAGE)?.dyn_into::<Function>().ok()?;
    Some(Fake::on(Rc::new(PageStage(stage))))
}

/// `(ability, asked)` to a JSON text, or the promise of one.
struct PageStage(Function);

impl PageStage {
    fn ask(&self, ability: &str, asked: &str) -> JsValue {
        let answer = self.0.call2(&JsValue::NULL, &ability.into(), &asked.into());
        answer.unwrap_or(JsValue::NULL)
    }
}

fn read(answer: &JsValue) -> Value {
    answer.as_string().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

impl Stage for PageStage {
    fn now(&self, ability: &str, asked: &str) -> Value {
        read(&self.ask(ability, asked))
    }

    fn later(&self, ability: &str, asked: &str) -> Later<Value> {
        let answer = Promise::resolve(&self.ask(ability, asked));
        Box::pin(async { JsFuture::from(answer).await.map(|told| read(&told)).unwrap_or_default() })
    }
}

/// The promises that this browser's body breaks, one a line.
#[wasm_bindgen]
pub async fn broken_promises() -> String {
    broken(&Body::of(Browser), Presence::Nobody).await.join("\n")
}
