//! The methods of `dev.dioxus.main.MainActivity`, by name and descriptor. A test compares them with
//! the compiled Kotlin.
//!
//! They are asked for on the activity itself: a thread of ours finds no class of the app by name.
//! No answer means that there is no activity, or that Kotlin threw.

use jni::errors::Result;
use jni::objects::{Global, JObject, JString, JValue};
use jni::{Env, JavaVM, jni_sig, jni_str};

/// How long Android may look for the position.
const TIMEOUT_MS: i64 = 30_000;

/// Asks the activity.
#[allow(unsafe_code, reason = "the framework hands out machine and activity as raw pointers")]
fn with_activity<T>(ask: impl FnOnce(&mut Env<'_>, &JObject<'_>) -> Result<T>) -> Option<T> {
    let context = ndk_context::android_context();
    if context.vm().is_null() || context.context().is_null() {
        return None;
    }
    // SAFETY: the framework set this pointer to the process's one machine when the activity was
    // made, before any code of ours ran, and it stays as long as the process.
    let machine = unsafe { JavaVM::from_raw(context.vm().cast()) };
    let asked = machine.attach_current_thread(|env| -> Result<T> {
        let raw: jni::sys::jobject = context.context().cast();
        // SAFETY: the framework keeps the activity under this global reference as long as it runs;
        // the cast borrows it for this call and deletes nothing.
        let activity = unsafe { env.as_cast_raw::<Global<JObject<'_>>>(&raw) }?;
        ask(env, &activity)
    });
    asked.ok()
}

/// A text that may be null.
fn text(env: &Env<'_>, object: JObject<'_>) -> Result<Option<String>> {
    if object.is_null() {
        return Ok(None);
    }
    let text = env.cast_local::<JString<'_>>(object)?;
    text.try_to_string(env).map(Some)
}

pub fn data_folder() -> Option<String> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("dataFolder"), jni_sig!("()Ljava/lang/String;"));
        let folder = env.call_method(activity, name, sig, &[])?.l()?;
        text(env, folder)
    })?
}

pub fn languages() -> Option<String> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("languages"), jni_sig!("()Ljava/lang/String;"));
        let tags = env.call_method(activity, name, sig, &[])?.l()?;
        text(env, tags)
    })?
}

pub fn share_folder() -> Option<String> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("shareFolder"), jni_sig!("()Ljava/lang/String;"));
        let folder = env.call_method(activity, name, sig, &[])?.l()?;
        text(env, folder)
    })?
}

pub fn open_uri(uri: &str) -> Option<bool> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("openUri"), jni_sig!("(Ljava/lang/String;)Z"));
        let uri = env.new_string(uri)?;
        env.call_method(activity, name, sig, &[JValue::Object(&uri)])?.z()
    })
}

pub fn share_file(path: &str, media_type: &str) -> Option<bool> {
    with_activity(|env, activity| {
        let name = jni_str!("shareFile");
        let sig = jni_sig!("(Ljava/lang/String;Ljava/lang/String;)Z");
        let (path, media_type) = (env.new_string(path)?, env.new_string(media_type)?);
        let arguments = [JValue::Object(&path), JValue::Object(&media_type)];
        env.call_method(activity, name, sig, &arguments)?.z()
    })
}

pub fn take_link() -> Option<String> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("takeLink"), jni_sig!("()Ljava/lang/String;"));
        let link = env.call_method(activity, name, sig, &[])?.l()?;
        text(env, link)
    })?
}

pub fn take_file() -> Option<String> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("takeFile"), jni_sig!("()Ljava/lang/String;"));
        let path = env.call_method(activity, name, sig, &[])?.l()?;
        text(env, path)
    })?
}

/// Begins to look; `natives` hears what comes of it.
pub fn locate(fine: bool) -> Option<()> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("locate"), jni_sig!("(ZJ)V"));
        let arguments = [JValue::Bool(fine), JValue::Long(TIMEOUT_MS)];
        env.call_method(activity, name, sig, &arguments)?.v()
    })
}

pub fn connection() -> Option<i32> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("connection"), jni_sig!("()I"));
        env.call_method(activity, name, sig, &[])?.i()
    })
}

pub fn speak(words: &str, language: &str, rate: f32) -> Option<i32> {
    with_activity(|env, activity| {
        let name = jni_str!("speak");
        let sig = jni_sig!("(Ljava/lang/String;Ljava/lang/String;F)I");
        let (words, language) = (env.new_string(words)?, env.new_string(language)?);
        let arguments = [JValue::Object(&words), JValue::Object(&language), JValue::Float(rate)];
        env.call_method(activity, name, sig, &arguments)?.i()
    })
}

pub fn hush() -> Option<()> {
    with_activity(|env, activity| {
        env.call_method(activity, jni_str!("hush"), jni_sig!("()V"), &[])?.v()
    })
}

pub fn refresh(mode: i32) -> Option<()> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("refresh"), jni_sig!("(I)V"));
        env.call_method(activity, name, sig, &[JValue::Int(mode)])?.v()
    })
}

pub fn keep_awake(on: bool) -> Option<()> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("keepAwake"), jni_sig!("(Z)V"));
        env.call_method(activity, name, sig, &[JValue::Bool(on)])?.v()
    })
}

pub fn lock_task(on: bool) -> Option<bool> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("lockTask"), jni_sig!("(Z)Z"));
        env.call_method(activity, name, sig, &[JValue::Bool(on)])?.z()
    })
}

pub fn secure(on: bool) -> Option<()> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("secure"), jni_sig!("(Z)V"));
        env.call_method(activity, name, sig, &[JValue::Bool(on)])?.v()
    })
}
