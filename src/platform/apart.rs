//! Work on a thread of its own, for those who must not wait.

use std::thread;

/// Does this work on a thread of that name.
///
/// # Errors
/// There is no thread, or the work ended without an answer; why.
pub async fn apart<T: Send + 'static>(
    name: &str,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, String> {
    let (done, waiting) = tokio::sync::oneshot::channel();
    // Nobody waits any more once the window is closed.
    let work = move || drop(done.send(work()));
    let started = thread::Builder::new().name(name.to_owned()).spawn(work);
    started.map_err(|error| error.to_string())?;
    waiting.await.map_err(|error| error.to_string())
}
