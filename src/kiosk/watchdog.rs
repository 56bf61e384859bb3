//! Signs of life for systemd (`sd_notify`): a datagram to the socket that the unit names.

use std::ffi::OsStr;
use std::io;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};

/// Tells it `state`, such as `WATCHDOG=1`; nobody, where no unit asked to be told.
///
/// # Errors
/// The socket that was named does not take it.
pub(super) fn tell(state: &str) -> io::Result<()> {
    std::env::var_os("NOTIFY_SOCKET").map_or(Ok(()), |socket| tell_at(&socket, state))
}

/// An address that begins with `@` is no file's: systemd writes the zero byte of it so.
fn tell_at(socket: &OsStr, state: &str) -> io::Result<()> {
    let address = match socket.as_bytes().strip_prefix(b"@") {
        Some(name) => SocketAddr::from_abstract_name(name)?,
        None => SocketAddr::from_pathname(socket)?,
    };
    UnixDatagram::unbound()?.send_to_addr(state.as_bytes(), &address).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(by: &UnixDatagram) -> String {
        let mut bytes = [0; 64];
        let length = by.recv(&mut bytes).unwrap();
        String::from_utf8_lossy(&bytes[..length]).into_owned()
    }

    #[test]
    fn a_socket_is_a_file_or_has_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notify");
        let file = UnixDatagram::bind(&path).unwrap();
        tell_at(path.as_os_str(), "READY=1").unwrap();
        assert_eq!(heard(&file), "READY=1");

        let name = format!("passi-test-{}", std::process::id());
        let address = SocketAddr::from_abstract_name(&name).unwrap();
        let named = UnixDatagram::bind_addr(&address).unwrap();
        tell_at(OsStr::new(&format!("@{name}")), "WATCHDOG=1").unwrap();
        assert_eq!(heard(&named), "WATCHDOG=1");

        assert!(tell_at(folder.path().join("none").as_os_str(), "READY=1").is_err());
    }
}
