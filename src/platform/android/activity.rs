//! The methods of `dev.dioxus.main.MainActivity`, by name and descriptor. A test compares them with
//! the compiled Kotlin.
//!
//! They are asked for on the activity itself: a thread of ours finds no class of the app by name.
//! No answer means that there is no activity, or that Kotlin threw.

use jni::errors::Result;
use jni::objects::{Global, JObject, JString, JValue};
use jni::signature::MethodSignature;
use jni::strings::JNIStr;
use jni::{Env, JavaVM, jni_sig, jni_str};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether there is an activity; `natives` hears when it goes. The framework, asked for one that has
/// gone, ends the process.
pub static IS_HERE: AtomicBool = AtomicBool::new(true);
/// How long Android may look for the position.
const TIMEOUT_MS: i64 = 30_000;

/// Asks the activity.
#[allow(unsafe_code, reason = "the framework hands out machine and activity as raw pointers")]
fn with_activity<T>(ask: impl FnOnce(&mut Env<'_>, &JObject<'_>) -> Result<T>) -> Option<T> {
    if !IS_HERE.load(Ordering::Acquire) {
        return None;
    }
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

/// Asks a method that takes nothing for a text, which may be null.
fn text(name: &JNIStr, sig: MethodSignature<'_, '_>) -> Option<String> {
    with_activity(|env, activity| {
        let told = env.call_method(activity, name, sig, &[])?.l()?;
        if told.is_null() {
            return Ok(None);
        }
        let told = env.cast_local::<JString<'_>>(told)?;
        told.try_to_string(env).map(Some)
    })?
}

/// Has a method do something that has no answer.
fn order(name: &JNIStr, sig: MethodSignature<'_, '_>, arguments: &[JValue<'_>]) -> Option<()> {
    with_activity(|env, activity| env.call_method(activity, name, sig, arguments)?.v())
}

pub fn data_folder() -> Option<String> {
    text(jni_str!("dataFolder"), jni_sig!("()Ljava/lang/String;"))
}

pub fn languages() -> Option<String> {
    text(jni_str!("languages"), jni_sig!("()Ljava/lang/String;"))
}

pub fn share_folder() -> Option<String> {
    text(jni_str!("shareFolder"), jni_sig!("()Ljava/lang/String;"))
}

pub fn take_link() -> Option<String> {
    text(jni_str!("takeLink"), jni_sig!("()Ljava/lang/String;"))
}

pub fn take_file() -> Option<String> {
    text(jni_str!("takeFile"), jni_sig!("()Ljava/lang/String;"))
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

pub fn share_text(words: &str) -> Option<bool> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("shareText"), jni_sig!("(Ljava/lang/String;)Z"));
        let words = env.new_string(words)?;
        env.call_method(activity, name, sig, &[JValue::Object(&words)])?.z()
    })
}

/// Begins to look; `natives` hears what comes of it.
pub fn locate(fine: bool) -> Option<()> {
    let arguments = [JValue::Bool(fine), JValue::Long(TIMEOUT_MS)];
    order(jni_str!("locate"), jni_sig!("(ZJ)V"), &arguments)
}

pub fn connection() -> Option<i32> {
    with_activity(|env, activity| {
        env.call_method(activity, jni_str!("connection"), jni_sig!("()I"), &[])?.i()
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
    order(jni_str!("hush"), jni_sig!("()V"), &[])
}

pub fn is_speaking() -> Option<bool> {
    with_activity(|env, activity| {
        env.call_method(activity, jni_str!("isSpeaking"), jni_sig!("()Z"), &[])?.z()
    })
}

pub fn refresh(mode: i32) -> Option<()> {
    order(jni_str!("refresh"), jni_sig!("(I)V"), &[JValue::Int(mode)])
}

pub fn keep_awake(on: bool) -> Option<()> {
    order(jni_str!("keepAwake"), jni_sig!("(Z)V"), &[JValue::Bool(on)])
}

pub fn lock_task(on: bool) -> Option<bool> {
    with_activity(|env, activity| {
        let (name, sig) = (jni_str!("lockTask"), jni_sig!("(Z)Z"));
        env.call_method(activity, name, sig, &[JValue::Bool(on)])?.z()
    })
}

pub fn secure(on: bool) -> Option<()> {
    order(jni_str!("secure"), jni_sig!("(Z)V"), &[JValue::Bool(on)])
}
