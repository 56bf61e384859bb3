//! The search screen: what it begins with, and what typing brings.

use super::{has, has_not, screen};
use passi::domain::need::Need;
use passi::locale::Locale;

#[test]
fn before_anything_is_typed_it_says_what_to_do_and_shows_the_needs() {
    for tag in ["it", "uk", "ur"] {
        let words = Locale::built_in(tag).unwrap();
        let html = screen(tag, "/search");
        has(&html, &[&words.text("search-begin"), "class=\"tiles\""]);
        for need in Need::ALL {
            has(&html, &[&format!("data-need=\"{need}\"")]);
        }
        has_not(&html, &["result-count", "data-found"]);
    }
}

#[cfg(feature = "desktop")]
mod typing {
    use super::super::{has, has_not, start};
    use dioxus::core::{ElementId, Mutation, ScopeId, VirtualDom, provide_context};
    use dioxus::history::{History, MemoryHistory};
    use dioxus::html::{
        PlatformEventData, SerializedFormData, SerializedHtmlEventConverter, SerializedMouseData,
        set_event_converter,
    };
    use passi::locale::Locale;
    use passi::ui::{App, AppProps};
    use std::any::Any;
    use std::pin::pin;
    use std::rc::Rc;
    use std::task::{Context, Waker};

    struct Screen {
        app: VirtualDom,
        field: ElementId,
        /// What can be tapped since the last letter, in the order of the page.
        taps: Vec<ElementId>,
    }

    impl Screen {
        fn open(tag: &str, path: &str) -> Self {
            set_event_converter(Box::new(SerializedHtmlEventConverter));
            let history: Rc<dyn History> = Rc::new(MemoryHistory::with_initial_path(path));
            let mut app = VirtualDom::new_with_props(App, AppProps { start: start(tag) });
            app.in_scope(ScopeId::ROOT, || provide_context(history));
            let edits = app.rebuild_to_vec().edits;
            let field = listeners(&edits, "input")[0];
            let mut screen = Screen { app, field, taps: Vec::new() };
            screen.settle();
            screen
        }

        fn html(&self) -> String {
            dioxus_ssr::render(&self.app).replace("&#39;", "'")
        }

        /// Lets everything happen that waits for nobody.
        fn settle(&mut self) {
            loop {
                let edits = self.app.render_immediate_to_vec().edits;
                self.taps.extend(listeners(&edits, "click"));
                let work = pin!(self.app.wait_for_work());
                if work.poll(&mut Context::from_waker(Waker::noop())).is_pending() {
                    break;
                }
            }
        }

        fn send(&mut self, name: &str, data: PlatformEventData, to: ElementId) -> String {
            let data: Rc<dyn Any> = Rc::new(data);
            let event = dioxus::core::Event::new(data, true);
            self.app.runtime().handle_event(name, event, to);
            self.settle();
            self.html()
        }

        fn write(&mut self, typed: &str) -> String {
            self.taps.clear();
            let form = SerializedFormData::new(typed.to_owned(), Vec::new());
            self.send("input", PlatformEventData::new(Box::new(form)), self.field)
        }

        fn tap(&mut self, at: usize) -> String {
            let mouse = PlatformEventData::new(Box::new(SerializedMouseData::default()));
            self.send("click", mouse, self.taps[at])
        }
    }

    fn listeners(edits: &[Mutation], wanted: &str) -> Vec<ElementId> {
        let listeners = edits.iter().filter_map(|edit| match edit {
            Mutation::NewEventListener { name, id } if name == wanted => Some(*id),
            _ => None,
        });
        listeners.collect()
    }

    #[test]
    fn words_of_any_language_find_help_and_the_reason_is_marked_as_of_its_language() {
        let mut screen = Screen::open("it", "/search");
        let html = screen.write("гражданство");
        let words = Locale::built_in("it").unwrap();
        has(
            &html,
            &[
                "data-need=\"documents\"",
                "data-kind=\"prefecture\"",
                "lang=\"ru\" dir=\"ltr\">гражданство</bdi>",
                &words.text("search-needs-title"),
                &words.text("search-kinds-title"),
            ],
        );
        let html = screen.write("محامي");
        has(&html, &["data-kind=\"legal-aid\"", "lang=\"ar\" dir=\"rtl\">"]);
        let html = screen.write("hosptal");
        has(&html, &["data-kind=\"hospital\"", "data-similar=true"]);
        has(&screen.write("qwrtzp"), &[&words.text("search-nothing")]);
        has(&screen.write(""), &[&words.text("search-begin")]);
    }

    #[test]
    fn the_count_is_said_once() {
        let html = Screen::open("en", "/search").write("Testbourg");
        has(&html, &["data-town=\"054002\""]);
        let said = "<p class=\"visually-hidden\" role=\"status\">";
        assert_eq!(html.matches(said).count(), 1, "{html}");
        has(&html, &["class=\"result-count\" aria-hidden=\"true\""]);
    }

    #[test]
    fn a_kind_of_help_shows_its_services_until_it_is_taken_off() {
        let mut screen = Screen::open("en", "/search");
        let html = screen.write("hospital");
        let kind = html.find("data-kind=\"hospital\"").expect("the kind is offered");
        let rows_before = html[..kind].matches("class=\"row\"").count() - 1;
        let html = screen.tap(rows_before);
        has(
            &html,
            &["class=\"chip\" type=\"button\" data-kind=\"hospital\" aria-pressed=\"true\""],
        );
        has_not(&html, &["data-found"]);
        has(&screen.write("hospital "), &["data-found"]);
    }

    #[test]
    fn a_town_is_chosen_in_other_letters_too() {
        let mut screen = Screen::open("uk", "/town");
        let html = screen.write("Assisi");
        has_not(&html, &["data-town=\"054002\""]);
        // The invented town has the number of Assisi, which the lists know in every language.
        has(&screen.write("Ассізі"), &["data-town=\"054001\""]);
        has_not(&screen.html(), &["data-town=\"054002\""]);
    }
}
