//! UIKit's share sheet.

use crate::platform::{HandOverError, HandedOver, apart};
use block2::RcBlock;
use objc2::rc::Retained;
use objc2::runtime::{AnyObject, Bool};
use objc2::{MainThreadMarker, MainThreadOnly};
use objc2_foundation::{NSArray, NSError, NSString, NSURL};
use objc2_ui_kit::{UIActivityType, UIActivityViewController, UIApplication, UIViewController};
use std::cell::Cell;
use std::{env, fs};
use tokio::sync::oneshot::{Sender, channel};

/// Writes the file where the sheet finds it, and shows the sheet.
///
/// # Errors
/// The file cannot be written.
pub async fn hand_over(name: String, bytes: Vec<u8>) -> Result<HandedOver, HandOverError> {
    let path = env::temp_dir().join(&name);
    let target = path.clone();
    let written = apart("hand over", move || fs::write(target, bytes)).await;
    let written = written.and_then(|written| written.map_err(|error| error.to_string()));
    written.map_err(|reason| HandOverError { name: name.clone(), reason })?;
    let Some(path) = path.to_str() else {
        return Ok(HandedOver::Impossible);
    };
    let url = NSURL::fileURLWithPath(&NSString::from_str(path));
    Ok(offer(Retained::into_super(Retained::into_super(url))).await)
}

/// Shows the sheet for these words.
pub async fn hand_over_words(words: String) -> HandedOver {
    let words = NSString::from_str(&words);
    offer(Retained::into_super(Retained::into_super(words))).await
}

/// Shows the sheet for a file's address or a text, and waits for what the person does with it.
async fn offer(item: Retained<AnyObject>) -> HandedOver {
    let (told, answer) = channel();
    let shown = MainThreadMarker::new().and_then(|main| show(&item, main, told));
    // What is shared belongs to the sheet from here on.
    drop(item);
    match shown {
        Some(()) => answer.await.unwrap_or(HandedOver::Cancelled),
        None => HandedOver::Impossible,
    }
}

/// The screen that the sheet is shown over.
fn top(main: MainThreadMarker) -> Option<Retained<UIViewController>> {
    // The app has one window and one scene.
    #[allow(deprecated, reason = "its successor is for apps of several scenes")]
    let window = UIApplication::sharedApplication(main).keyWindow()?;
    window.rootViewController()
}

#[allow(unsafe_code, reason = "the binding cannot know what is shared, nor who keeps the block")]
fn show(item: &AnyObject, main: MainThreadMarker, told: Sender<HandedOver>) -> Option<()> {
    let over = top(main)?;
    let items = NSArray::from_slice(&[item]);
    // SAFETY: a file's address and a text are among the things that can be shared.
    let sheet = unsafe {
        let sheet = UIActivityViewController::alloc(main);
        UIActivityViewController::initWithActivityItems_applicationActivities(sheet, &items, None)
    };
    let told = Cell::new(Some(told));
    let done = RcBlock::new(
        move |_: *mut UIActivityType, completed: Bool, _: *mut NSArray, _: *mut NSError| {
            let given = if completed.as_bool() { HandedOver::Given } else { HandedOver::Cancelled };
            if let Some(told) = told.take() {
                // Who has gone need not be told.
                told.send(given).ok();
            }
        },
    );
    // SAFETY: the sheet copies the block.
    unsafe { sheet.setCompletionWithItemsHandler(RcBlock::as_ptr(&done)) };
    // A tablet shows it as a bubble, which must come out of something.
    if let (Some(bubble), Some(view)) = (sheet.popoverPresentationController(), over.view()) {
        bubble.setSourceView(Some(&view));
    }
    over.presentViewController_animated_completion(&sheet, true, None);
    Some(())
}
