//! Handing a file over from a window: the person says where to keep it.

use super::{HandOverError, HandedOver};

/// Asks where to keep the file, and writes it there. `name` is a proposal.
///
/// # Errors
/// The file cannot be written where the person wants it.
#[cfg(all(feature = "desktop", not(any(target_os = "android", target_os = "ios"))))]
pub async fn hand_over(name: &str, bytes: &[u8]) -> Result<HandedOver, HandOverError> {
    let dialogue = rfd::AsyncFileDialog::new().set_file_name(name);
    let Some(file) = dialogue.save_file().await else {
        return Ok(HandedOver::Cancelled);
    };
    match file.write(bytes).await {
        Ok(()) => Ok(HandedOver::Given),
        Err(error) => Err(HandOverError { name: file.file_name(), reason: error.to_string() }),
    }
}

/// Without a window there is no dialogue, and phones have no share sheet here yet.
///
/// # Errors
/// None so far.
#[cfg(not(all(feature = "desktop", not(any(target_os = "android", target_os = "ios")))))]
pub async fn hand_over(_: &str, _: &[u8]) -> Result<HandedOver, HandOverError> {
    Ok(HandedOver::Impossible)
}
