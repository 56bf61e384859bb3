//! A request for a mediator on paper: the same letter as in the e-mail, in Italian.

use super::content::Line;
use crate::domain::mediation::Letter;
use crate::phrases::ITALIAN;

/// The letter paragraph by paragraph: what it is, whom it is for, what is asked and answered, and when
/// it was prepared.
pub fn letter_lines(letter: &Letter) -> Vec<Line> {
    let line = |text: &str, is_title| Line { text: text.to_owned(), tag: ITALIAN, is_title };
    let mut lines = vec![line(&letter.subject(), true), line(&letter.address_line(), false)];
    for (asked, answer) in letter.paragraphs() {
        lines.push(line(asked, true));
        lines.extend(answer.lines().map(|answer| line(answer, false)));
    }
    lines.push(line(&letter.date_line(), false));
    lines
}
