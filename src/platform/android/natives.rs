//! What Kotlin calls: a position was found or not, and it is time to fetch newer data.
//!
//! The second one is a way into the program, like `main`: Android starts a process for it that has
//! no activity. That is why this one module asks [`device`](crate::device), which stands above.

use super::super::keep_below;
use super::{ASKERS, activity};
use crate::device;
use crate::domain::position::{Fix, Position};
use crate::platform::{Connection, NoFix};
use jni::errors::Error;
use jni::objects::{JObject, JString};
use jni::sys::{jboolean, jdouble, jint, jlong};
use jni::{Env, NativeMethod, native_method};
use std::path::PathBuf;
use std::sync::atomic::Ordering;

#[allow(unsafe_code, reason = "the macro exports the function under its JNI name")]
const _: NativeMethod = native_method! {
    java_type = "dev.dioxus.main.MainActivity",
    extern fn located(code: jint, lat: jdouble, lon: jdouble, accuracy_m: jdouble, at_ms: jlong),
    fn = located,
};

#[allow(unsafe_code, reason = "the macro exports the function under its JNI name")]
const _: NativeMethod = native_method! {
    java_type = "dev.dioxus.main.MainActivity",
    extern fn present(is_here: jboolean),
    fn = present,
};

#[allow(unsafe_code, reason = "the macro exports the function under its JNI name")]
const _: NativeMethod = native_method! {
    java_type = "dev.dioxus.main.RefreshWorker",
    extern fn refresh(folder: JString, metered: jboolean) -> jboolean,
    fn = refresh,
};

#[allow(unsafe_code, reason = "the macro exports the function under its JNI name")]
const _: NativeMethod = native_method! {
    java_type = "dev.dioxus.main.RefreshWorker",
    extern fn stop(),
    fn = stop,
};

/// The end of [`locate`](super::activity::locate): 0 for a fix, else why there is none.
fn located(
    _: &mut Env<'_>,
    _: JObject<'_>,
    code: jint,
    lat: jdouble,
    lon: jdouble,
    accuracy_m: jdouble,
    _: jlong,
) -> Result<(), Error> {
    let fix = Position::new(lat, lon).map(|position| Fix { position, accuracy_m });
    ASKERS.tell(match code {
        0 => fix.ok_or(NoFix::Unavailable),
        1 => Err(NoFix::Refused),
        2 => Err(NoFix::Blocked),
        4 => Err(NoFix::TimedOut),
        _ => Err(NoFix::Unavailable),
    });
    Ok(())
}

/// The activity is made, or about to go.
fn present(_: &mut Env<'_>, _: JObject<'_>, is_here: jboolean) -> Result<(), Error> {
    activity::IS_HERE.store(is_here, Ordering::Release);
    Ok(())
}

/// Fetches newer data into this folder; whether there is nothing left to do.
fn refresh<'local>(
    env: &mut Env<'local>,
    _: JObject<'local>,
    folder: JString<'local>,
    metered: jboolean,
) -> Result<jboolean, Error> {
    keep_below(PathBuf::from(folder.try_to_string(env)?));
    let connection = if metered { Connection::Metered } else { Connection::Unmetered };
    Ok(device::refresh(connection))
}

/// The connection that was good for it is gone.
fn stop<'local>(_: &mut Env<'local>, _: JObject<'local>) -> Result<(), Error> {
    device::stop_refreshing();
    Ok(())
}
