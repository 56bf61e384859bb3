//! A network that does as it is told.

use super::world::Files;
use passi::sync::transport::{Failure, Transport};
use std::cell::RefCell;

type Fault = Box<dyn Fn(&str, bool, Result<Vec<u8>, Failure>) -> Result<Vec<u8>, Failure>>;

/// Answers from memory, after a fault has had its way with the answer.
pub struct FakeTransport {
    pub files: Files,
    pub fault: Fault,
    pub asked: RefCell<Vec<String>>,
}

impl FakeTransport {
    pub fn new(files: Files) -> Self {
        Self::faulty(files, |_, _, answer| answer)
    }

    pub fn faulty(
        files: Files,
        fault: impl Fn(&str, bool, Result<Vec<u8>, Failure>) -> Result<Vec<u8>, Failure> + 'static,
    ) -> Self {
        FakeTransport { files, fault: Box::new(fault), asked: RefCell::default() }
    }

    /// The paths asked for, those asked past all caches with a `!`.
    pub fn asked(&self) -> Vec<String> {
        self.asked.take()
    }
}

impl Transport for FakeTransport {
    async fn get(&self, path: &str, most_bytes: u64, fresh: bool) -> Result<Vec<u8>, Failure> {
        self.asked.borrow_mut().push(format!("{path}{}", if fresh { "!" } else { "" }));
        let answer = self.files.get(path).cloned().ok_or(Failure::NotThere);
        let answer = (self.fault)(path, fresh, answer)?;
        if answer.len() as u64 > most_bytes { Err(Failure::TooLarge) } else { Ok(answer) }
    }
}
