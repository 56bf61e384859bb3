//! Handing a file or words over from the page: the device's share sheet, else a download. Words
//! without a sheet are not downloaded.

use crate::platform::parts::media_type;
use crate::platform::{HandOverError, HandedOver};
use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag, HtmlAnchorElement, ShareData, Url};

/// Offers the file to the person's other apps, or downloads it where the browser cannot do that.
///
/// # Errors
/// The browser can neither share nor download.
pub(super) async fn hand_over(name: &str, bytes: &[u8]) -> Result<HandedOver, HandOverError> {
    let error = |reason: JsValue| HandOverError {
        name: name.to_owned(),
        reason: reason.as_string().unwrap_or_else(|| format!("{reason:?}")),
    };
    let options = FilePropertyBag::new();
    options.set_type(media_type(name));
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options);
    let file = file.map_err(error)?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    match share(&data).await {
        Some(handed_over) => Ok(handed_over),
        None => download(&file).map(|()| HandedOver::Given).map_err(error),
    }
}

/// Offers the words to the person's other apps.
pub(super) async fn hand_over_words(words: &str) -> HandedOver {
    let data = ShareData::new();
    data.set_text(words);
    share(&data).await.unwrap_or(HandedOver::Impossible)
}

/// By the share sheet; none where there is none for such a thing. Some browsers only say so when
/// they are asked to show it.
async fn share(data: &ShareData) -> Option<HandedOver> {
    let navigator = web_sys::window()?.navigator();
    let knows_how = Reflect::has(&navigator, &"canShare".into()).unwrap_or(false);
    if !knows_how || !navigator.can_share_with_data(data) {
        return None;
    }
    match JsFuture::from(navigator.share_with_data(data)).await {
        Ok(_) => Some(HandedOver::Given),
        Err(reason) => {
            let name = Reflect::get(&reason, &"name".into()).ok()?;
            (name == "AbortError").then_some(HandedOver::Cancelled)
        }
    }
}

fn download(file: &File) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or("there is no document")?;
    let link = document.create_element("a")?.unchecked_into::<HtmlAnchorElement>();
    // The browser forgets the address with the page; revoked now, some would find nothing there.
    link.set_href(&Url::create_object_url_with_blob(file)?);
    link.set_download(&file.name());
    link.click();
    Ok(())
}
