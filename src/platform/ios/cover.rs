//! A sheet of paper over the window while the system takes its picture for the list of recent apps.

use objc2::rc::Retained;
use objc2::{MainThreadMarker, MainThreadOnly};
use objc2_ui_kit::{UIApplication, UIColor, UIView, UIViewAutoresizing};
use std::cell::{Cell, RefCell};

thread_local! {
    /// Whether what is on the screen is to be covered.
    static CONCEALED: Cell<bool> = const { Cell::new(false) };
    static COVER: RefCell<Option<Retained<UIView>>> = const { RefCell::new(None) };
}

/// Covers from now on, or no longer; whether it does.
pub fn conceal(on: bool) -> bool {
    CONCEALED.set(on);
    on
}

/// The app is about to leave the screen.
pub fn put_on() {
    let Some(main) = MainThreadMarker::new().filter(|_| CONCEALED.get()) else {
        return;
    };
    // The app has one window and one scene.
    #[allow(deprecated, reason = "its successor is for apps of several scenes")]
    let window = UIApplication::sharedApplication(main).keyWindow();
    if let Some(window) = window {
        let cover = UIView::initWithFrame(UIView::alloc(main), window.bounds());
        cover.setBackgroundColor(Some(&UIColor::systemBackgroundColor()));
        cover.setAutoresizingMask(
            UIViewAutoresizing::FlexibleWidth | UIViewAutoresizing::FlexibleHeight,
        );
        window.addSubview(&cover);
        COVER.set(Some(cover));
    }
}

/// The app is back.
pub fn take_off() {
    if let Some(cover) = COVER.take() {
        cover.removeFromSuperview();
    }
}
