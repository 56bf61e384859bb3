//! Reports of mistakes, from what operators collect of their mails to a list of what to look at.
//!
//! `collected` reads the reports, `worklist` brings those of one mistake together and sorts them.
//! Nothing is written: who mends a record edits the source.

mod collected;
mod worklist;

pub use collected::{Collected, Misread, read};
pub use worklist::{Known, Task, Worklist, known, worklist};
