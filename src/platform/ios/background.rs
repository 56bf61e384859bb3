//! BackgroundTasks: the system starts the app for some seconds while nobody looks.
//!
//! That is a way into the program, like `main`; this is why this one module asks
//! [`device`](crate::device), which stands above.

use super::connection;
use crate::device;
use crate::platform::Refreshing;
use block2::RcBlock;
use objc2::AnyThread;
use objc2::rc::Retained;
use objc2_background_tasks::{BGAppRefreshTaskRequest, BGTask, BGTaskScheduler};
use objc2_foundation::{NSDate, NSString};
use std::ptr::NonNull;
use std::thread;

/// As `Info.plist` permits it.
const TASK: &str = "it.passi.umbria.refresh";
/// At most four times a day.
const EVERY_S: f64 = 6.0 * 3600.0;

/// A task that another thread ends.
struct Running(Retained<BGTask>);

// SAFETY: the scheduler takes the end of a task from any thread.
#[allow(unsafe_code, reason = "the binding does not say that it may cross threads")]
unsafe impl Send for Running {}

/// Tells the system what to start; before the app has launched, once.
#[allow(unsafe_code, reason = "the framework's methods are bound as unsafe")]
pub fn register() {
    let begin = RcBlock::new(|task: NonNull<BGTask>| {
        // SAFETY: the system hands over a task that lives at least as long as this call.
        if let Some(task) = unsafe { Retained::retain(task.as_ptr()) } {
            run(Running(task));
        }
    });
    // SAFETY: no queue is named, so the system uses one of its own; the block is copied.
    unsafe {
        BGTaskScheduler::sharedScheduler().registerForTaskWithIdentifier_usingQueue_launchHandler(
            &NSString::from_str(TASK),
            None,
            &begin,
        );
    }
}

/// Fetches as long as the system lets it, and asks to be started again.
#[allow(unsafe_code, reason = "the framework's methods are bound as unsafe")]
fn run(task: Running) {
    submit();
    let stop = RcBlock::new(device::stop_refreshing);
    // SAFETY: the task copies the block, which may be called from any thread.
    unsafe { task.0.setExpirationHandler(Some(&stop)) };
    let fetch = move || {
        let done = device::refresh(connection());
        end(&task, done);
    };
    // Without a thread the system ends the task itself.
    thread::Builder::new().name("refresh".to_owned()).spawn(fetch).ok();
}

#[allow(unsafe_code, reason = "the framework's methods are bound as unsafe")]
fn end(task: &Running, done: bool) {
    // SAFETY: see `Running`.
    unsafe { task.0.setTaskCompletedWithSuccess(done) };
}

/// Whether the system will start it.
#[allow(unsafe_code, reason = "the framework's methods are bound as unsafe")]
fn submit() -> bool {
    // SAFETY: the request is new, and of the kind that was registered.
    unsafe {
        let request = BGAppRefreshTaskRequest::alloc();
        let request =
            BGAppRefreshTaskRequest::initWithIdentifier(request, &NSString::from_str(TASK));
        request.setEarliestBeginDate(Some(&NSDate::dateWithTimeIntervalSinceNow(EVERY_S)));
        BGTaskScheduler::sharedScheduler().submitTaskRequest_error(&request).is_ok()
    }
}

/// Asks to be started, or no longer. What the connection costs is looked at then.
#[allow(unsafe_code, reason = "the framework's methods are bound as unsafe")]
pub fn arrange(when: Refreshing) -> bool {
    if when != Refreshing::Never {
        return submit();
    }
    // SAFETY: cancelling what was not asked for does nothing.
    unsafe {
        BGTaskScheduler::sharedScheduler()
            .cancelTaskRequestWithIdentifier(&NSString::from_str(TASK));
    }
    true
}
