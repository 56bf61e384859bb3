//! Looking at what nobody else shall know of, and leaving at once: nothing of what was looked at stays.

use super::{Outreach, State, View};
use dioxus::prelude::*;

impl State {
    /// Has the service of this id on the screen of those whose ids stand in no address.
    pub fn show_here(mut self, id: &str) {
        self.here.set(Some(id.to_owned()));
    }

    /// Whether the way back led here, to a delicate screen, after somebody left at once; asked at each
    /// screen.
    pub fn came_back(mut self, delicate: bool) -> bool {
        let left = *self.left.peek();
        self.left.set(false);
        left && delicate
    }

    /// Forgets what was looked at and looked for; what was saved on purpose stays.
    pub fn leave_no_trace(mut self) {
        self.hush();
        self.here.set(None);
        self.forget_draft();
        self.forget_begun();
        self.forget_arrived();
        self.typed.set(String::new());
        self.filter.set(Default::default());
        self.meeting_filter.set(Default::default());
        self.selected.set(None);
        self.outreach.set(Outreach::default());
        self.view.set(View::List);
        self.found_delicate.set(false);
        self.left.set(true);
        document::eval("window.passiLeft = {}; document.onscroll = null;");
    }
}
