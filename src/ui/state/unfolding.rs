//! The first screen of the page comes piece by piece.
//!
//! Drawing the whole of it at once keeps an old phone busy for more than a second, and a finger
//! would wait that long. So each piece is drawn by itself, and the browser looks after the person in
//! between. Until a screenful is there the picture that came with the page is seen in its place. What
//! is far below it waits until somebody does something, or nobody did for a while.
//! A window draws its first list before it opens, and a picture of the app is drawn at once.

use super::{PAGE, PICTURED, State};
use crate::platform;
use crate::store::Content;
use dioxus::prelude::*;

/// How many cards are drawn at a time.
const HANDFUL: usize = 3;

/// Answers at the first sign of a person, and after a while in any case: a screen reader gives none.
const LEISURE: &str =
    "const signs = ['pointerdown', 'touchstart', 'wheel', 'keydown', 'scroll', 'focusin'];
    const go = () => {
        for (const sign of signs) removeEventListener(sign, go, true);
        clearTimeout(while_long);
        dioxus.send(0);
    };
    for (const sign of signs) addEventListener(sign, go, true);
    const while_long = setTimeout(go, 3000);
    await new Promise(() => {});";

/// How much of the first screen is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unfolded {
    /// Nothing yet.
    Nothing,
    /// The screen's ground.
    Ground,
    /// What stands around every screen.
    Bars,
    /// The place.
    Place,
    /// The needs.
    Needs,
    /// What narrows the list.
    Filters,
    /// So many of the nearest, a screenful at most.
    Places(usize),
    /// All that is seen at once.
    Screenful,
    /// So many of the nearest, of those below as well.
    Further(usize),
    /// All of the first nearest, and so much of the help without a place.
    Everywhere(usize),
    /// All of it.
    Whole,
}

impl Unfolded {
    /// Where the app begins.
    pub(super) fn start(has_clock: bool) -> Self {
        if has_clock && cfg!(target_arch = "wasm32") { Unfolded::Nothing } else { Unfolded::Whole }
    }

    /// The next piece, where there are so many cards without a place.
    fn next(self, without_place: usize) -> Self {
        match self {
            Unfolded::Nothing => Unfolded::Ground,
            Unfolded::Ground => Unfolded::Bars,
            Unfolded::Bars => Unfolded::Place,
            Unfolded::Place => Unfolded::Needs,
            Unfolded::Needs => Unfolded::Filters,
            Unfolded::Filters => Unfolded::Places(1),
            Unfolded::Places(cards) if cards < PICTURED => {
                Unfolded::Places((cards + HANDFUL).min(PICTURED))
            }
            Unfolded::Places(_) => Unfolded::Screenful,
            Unfolded::Screenful => Unfolded::Further(PICTURED + HANDFUL),
            Unfolded::Further(cards) if cards < PAGE => Unfolded::Further(cards + HANDFUL),
            Unfolded::Further(_) => Unfolded::Everywhere(0),
            Unfolded::Everywhere(cards) if cards < without_place => {
                Unfolded::Everywhere(cards + HANDFUL)
            }
            Unfolded::Everywhere(_) | Unfolded::Whole => Unfolded::Whole,
        }
    }

    /// How many of the nearest are drawn, where it is not as many as the list shows.
    pub fn places(self) -> Option<usize> {
        match self {
            Unfolded::Everywhere(_) | Unfolded::Whole => None,
            Unfolded::Places(cards) | Unfolded::Further(cards) => Some(cards),
            Unfolded::Screenful => Some(PICTURED),
            _ => Some(0),
        }
    }

    /// How many cards without a place are drawn.
    pub fn everywhere(self) -> usize {
        match self {
            Unfolded::Whole => usize::MAX,
            Unfolded::Everywhere(cards) => cards,
            _ => 0,
        }
    }
}

impl State {
    /// How much of the first screen is drawn.
    pub fn unfolded(self) -> Unfolded {
        *self.unfolded.read()
    }

    /// Whether the app fills the screen, so that the picture of it can go.
    pub fn is_presentable(self) -> bool {
        self.unfolded() >= Unfolded::Places(PICTURED)
    }

    /// Draws one piece after the other, until the first screen is whole.
    pub async fn unfold(mut self) {
        let without_place = self.with_content(Content::everywhere_count).unwrap_or_default();
        while *self.unfolded.peek() != Unfolded::Whole {
            if *self.unfolded.peek() == Unfolded::Screenful {
                document::eval(LEISURE).recv::<u8>().await.ok();
            }
            platform::breathe().await;
            let next = self.unfolded.peek().next(without_place);
            self.unfolded.set(next);
        }
    }

    /// Another screen was asked for: the first one will be drawn at once.
    pub fn unfold_at_once(mut self) {
        if *self.unfolded.peek() != Unfolded::Whole {
            self.unfolded.set(Unfolded::Whole);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_piece_brings_more_and_the_last_one_all() {
        let pieces: Vec<_> = std::iter::successors(Some(Unfolded::Nothing), |piece| {
            (*piece != Unfolded::Whole).then(|| piece.next(7))
        })
        .collect();
        assert!(pieces.is_sorted_by(|before, after| before < after), "{pieces:?}");
        let places: Vec<_> = pieces.iter().filter_map(|piece| piece.places()).collect();
        assert!(places.is_sorted() && places.last() >= Some(&PAGE), "{places:?}");
    }

    #[test]
    fn a_picture_is_whole_from_the_start() {
        assert_eq!(Unfolded::start(false), Unfolded::Whole);
    }
}
