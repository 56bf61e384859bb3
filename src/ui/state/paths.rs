//! Paths: the one that is prepared here for somebody, the one that came, and those that are kept.
//!
//! The one that is prepared is in memory alone. It is in no address of this app, in no session and on
//! no disk, and it goes with the app, when the page is left, when somebody leaves at once, and when
//! it was left alone for a while. One that came is kept when the person says so, and not before.

use super::State;
use crate::domain::link;
use crate::domain::path::{self, MOST_STEPS, Path, PathError, Step};
use crate::domain::schedule::RomeTime;
use crate::domain::service::Service;
use crate::library::KeptPath;
use chrono::TimeDelta;
use dioxus::prelude::*;

/// A path that is prepared lasts so long after the last touch.
const LASTS: TimeDelta = TimeDelta::minutes(15);
/// Larger than this no file of a path is, in octets.
const MOST_FILE_BYTES: usize = 8 << 10;
/// The name of the file, which says nothing of what is in it; it ends as all files do that the
/// machines know to be ours.
const FILE: &str = "passi.passi";

/// What there is of paths in memory.
#[derive(Clone, Copy)]
pub struct Paths {
    draft: Signal<Vec<Step>>,
    touched_at: Signal<Option<RomeTime>>,
    arrived: Signal<Option<Result<Path, PathError>>>,
    /// Whether a file that was chosen here was a path, and nobody has looked at it yet.
    chosen: Signal<bool>,
}

impl Paths {
    pub(super) fn new() -> Self {
        Paths {
            draft: Signal::new(Vec::new()),
            touched_at: Signal::new(None),
            arrived: Signal::new(None),
            chosen: Signal::new(false),
        }
    }
}

/// The letters of the path that a file is.
pub(super) fn letters_in(file: &[u8]) -> Option<&str> {
    let file = Some(file).filter(|file| file.len() <= MOST_FILE_BYTES)?;
    link::path_letters(std::str::from_utf8(file).ok()?.trim())
}

impl State {
    /// The steps of the path that is prepared here.
    pub fn draft(self) -> Vec<Step> {
        self.paths.draft.read().clone()
    }

    /// Puts a step to this service last, told by `neutral` where nobody may read which it is. Where
    /// there are as many as there may be, nothing changes.
    pub fn add_step(self, service: &Service, neutral: &str) {
        self.edit_draft(|steps| {
            if steps.len() < MOST_STEPS {
                steps.push(Step::to(service, neutral));
            }
        });
    }

    /// Changes the steps of the path that is prepared here.
    pub fn edit_draft(mut self, change: impl FnOnce(&mut Vec<Step>)) {
        self.look_at_the_clock();
        self.paths.touched_at.set(Some(*self.now.peek()));
        self.paths.draft.with_mut(change);
    }

    /// The path that is prepared here, as of today.
    pub fn drafted(self) -> Path {
        Path { made_on: self.now.read().date_naive(), steps: self.draft() }
    }

    /// Nothing is prepared here any more.
    pub fn forget_draft(mut self) {
        if !self.paths.draft.peek().is_empty() {
            self.paths.draft.set(Vec::new());
        }
    }

    /// The same where nobody has touched it for a while.
    pub(super) fn forget_old_draft(self) {
        let touched_at = *self.paths.touched_at.peek();
        if touched_at.is_none_or(|at| *self.now.peek() - at > LASTS) {
            self.forget_draft();
        }
    }

    /// Whether somebody may have to hide a step of it.
    pub fn is_draft_delicate(self) -> bool {
        self.paths.draft.read().iter().any(|step| step.is_discreet)
    }

    /// The address that carries this path to another phone, as [`State::address_of`]; none for one
    /// that cannot travel.
    pub fn address_of_path(self, path: &Path) -> Option<String> {
        let letters = path::encode(path)?;
        Some(match self.body.peek().opener.page_address() {
            Some(page) => format!("{page}#/path/{letters}"),
            None => link::path_address(&letters),
        })
    }

    /// Hands this path over as a file; none where the person chose not to.
    pub async fn pass_path(self, path: Path) -> Option<super::Passed> {
        match path::encode(&path) {
            Some(letters) => self.pass_file(FILE, link::path_address(&letters)).await,
            None => Some(super::Passed::NotGiven),
        }
    }

    /// Takes what came in these letters, in place of what came before.
    pub fn take_path(mut self, letters: &str) {
        self.paths.arrived.set(Some(path::decode(letters)));
    }

    /// The same with a file that was chosen in the app.
    pub(super) fn choose_path(mut self, letters: &str) {
        self.take_path(letters);
        self.paths.chosen.set(true);
    }

    /// Whether a file that was chosen was a path; asked once.
    pub fn has_chosen_path(mut self) -> bool {
        let is_chosen = *self.paths.chosen.read();
        if is_chosen {
            self.paths.chosen.set(false);
        }
        is_chosen
    }

    /// The path that came and was neither kept nor refused, or why it is none.
    pub fn arrived_path(self) -> Option<Result<Path, PathError>> {
        self.paths.arrived.read().clone()
    }

    /// Keeps the path that came; whether it is kept.
    pub async fn keep_arrived(self) -> bool {
        let Some(Ok(path)) = self.paths.arrived.peek().clone() else {
            return false;
        };
        let today = self.today();
        let kept = self.change(move |library| library.keep_path(&path, today)).await.is_some();
        if kept {
            self.forget_arrived();
        }
        kept
    }

    /// Nothing came that waits to be kept.
    pub fn forget_arrived(mut self) {
        self.paths.arrived.set(None);
    }

    /// The paths that are kept, the newest first.
    pub fn kept_paths(self) -> Vec<KeptPath> {
        self.of_kept(|kept| kept.paths.iter().rev().cloned().collect())
    }

    /// Marks a step of a kept path as done, or no longer; steps count from 0. Whether that is kept.
    pub async fn tick_step(self, number: i64, step: u32, on: bool) -> bool {
        self.change(move |library| library.tick_step(number, step, on)).await.is_some()
    }

    /// Keeps the path of this number no more; whether it is gone.
    pub async fn drop_path(self, number: i64) -> bool {
        self.change(move |library| library.drop_path(number)).await.is_some()
    }

    /// Whether somebody may have to hide this path: it says so, or the data at hand does.
    pub fn is_path_delicate(self, path: &Path) -> bool {
        let is_delicate =
            |step: &Step| step.service_id.as_ref().is_some_and(|id| self.is_delicate(id));
        path.is_discreet() || path.steps.iter().any(is_delicate)
    }

    /// The same of the one that came.
    pub fn is_arrived_delicate(self) -> bool {
        let arrived = self.arrived_path();
        arrived.is_some_and(|path| path.is_ok_and(|path| self.is_path_delicate(&path)))
    }

    /// The same of any that is kept.
    pub fn are_paths_delicate(self) -> bool {
        self.kept_paths().iter().any(|kept| self.is_path_delicate(&kept.path))
    }
}
