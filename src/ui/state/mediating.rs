//! Asking for a mediator: the desks, the requests that are begun, and those that are ready.
//!
//! What is begun is in memory alone, so that one can look something up meanwhile; it is over when the
//! app ends. What is ready is kept, and sent by nobody but the person.

use super::{Loaded, State, load_locale};
use crate::domain::link::Link;
use crate::domain::mediation::{Answers, Desk, Letter, Problem};
use crate::domain::service::Nearby;
use crate::library::KeptRequest;
use crate::phrases::ITALIAN;
use dioxus::prelude::*;

impl State {
    /// Every desk that sends mediators.
    pub fn desks(self) -> Loaded<Vec<Desk>> {
        self.ask(|content| content.desks().map(<[Desk]>::to_vec))
    }

    /// Whether there is any.
    pub fn has_desks(self) -> bool {
        self.with_content(|content| content.desks().is_ok_and(|desks| !desks.is_empty()))
            .unwrap_or_default()
    }

    /// The desk of this id; none where there is none.
    pub fn desk(self, id: &str) -> Loaded<Option<Desk>> {
        self.ask(|content| Ok(content.desks()?.iter().find(|desk| desk.id == id).cloned()))
    }

    /// The services that may help once the hours of this desk are used up.
    pub fn instead_of(self, desk: &Desk) -> Vec<Nearby> {
        let known = desk.instead.iter().filter_map(|id| match self.service(id) {
            Loaded::Ready(found) => found,
            Loaded::Waiting | Loaded::Failed(_) => None,
        });
        known.collect()
    }

    /// What is answered so far in the request to this desk that is begun.
    pub fn begun(self, desk_id: &str) -> Answers {
        let begun = self.begun.read();
        let found = begun.iter().find(|(id, _)| id == desk_id);
        found.map(|(_, answers)| answers.clone()).unwrap_or_default()
    }

    /// Answers one question of it.
    pub fn answer(self, desk_id: &str, field: &str, answer: String) {
        let mut answers = self.begun(desk_id);
        answers.insert(field.to_owned(), answer);
        self.begin(desk_id, Some(answers));
    }

    /// Begins a request with the answers of this one.
    pub fn begin_again(self, request: &KeptRequest) {
        self.begin(&request.desk_id, Some(request.answers.clone()));
    }

    fn begin(mut self, desk_id: &str, answers: Option<Answers>) {
        self.begun.with_mut(|begun| {
            begun.retain(|(id, _)| id != desk_id);
            begun.extend(answers.map(|answers| (desk_id.to_owned(), answers)));
        });
    }

    /// No request is begun any more.
    pub fn forget_begun(mut self) {
        if !self.begun.peek().is_empty() {
            self.begun.write().clear();
        }
    }

    /// Makes a request of what was answered, and keeps it: its letter, and its number where it is kept.
    ///
    /// # Errors
    /// An answer is not right; nothing was made.
    pub async fn prepare(self, desk: &Desk) -> Result<(Letter, Option<i64>), Vec<Problem>> {
        let (answers, today) = (desk.form.tidied(&self.begun(&desk.id)), self.today());
        let problems = desk.problems(&answers, today);
        if !problems.is_empty() {
            return Err(problems);
        }
        // Where its words cannot be read, the code of a language stands for its name.
        let italian = load_locale(ITALIAN).await.ok();
        let named = |code: &str| match &italian {
            Some(italian) => italian.text(&format!("spoken-{code}")),
            None => code.to_owned(),
        };
        let letter = desk.letter(&answers, today, named);
        let (desk_id, kept) = (desk.id.clone(), letter.clone());
        let keeping = self.change(move |library| library.keep_request(&desk_id, &answers, &kept));
        let number = keeping.await;
        if number.is_some() {
            self.begin(&desk.id, None);
        }
        Ok((letter, number))
    }

    /// The requests that were prepared here, the newest first.
    pub fn requests(self) -> Vec<KeptRequest> {
        self.of_kept(|kept| kept.requests.iter().rev().cloned().collect())
    }

    /// The one of this number.
    pub fn request(self, number: i64) -> Option<KeptRequest> {
        self.of_kept(|kept| kept.requests.iter().find(|one| one.number == number).cloned())
    }

    /// Keeps the request of this number no more; whether it is gone.
    pub async fn drop_request(self, number: i64) -> bool {
        self.change(move |library| library.drop_request(number)).await.is_some()
    }

    /// The address that opens this letter as a draft to its desk, wherever that is reached now; none
    /// where the data has the desk no more.
    pub fn mail_of_request(self, desk_id: &str, letter: &Letter) -> Option<String> {
        let Loaded::Ready(Some(desk)) = self.desk(desk_id) else {
            return None;
        };
        let letter = Letter { to: desk.email, ..letter.clone() };
        Some(letter.link()?.as_str().to_owned())
    }

    /// The letter in this address, if it is one of the app's own to a desk.
    pub(super) fn letter_to_desk(self, address: &str) -> Option<Link> {
        let Loaded::Ready(desks) = self.desks() else {
            return None;
        };
        desks.iter().find_map(|desk| Link::letter_to(&desk.email, address))
    }
}
