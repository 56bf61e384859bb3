//! Receiving and sharing on the screen, on a device with files and a feed.

use super::{has, has_not, start};
use crate::sync::world::{Operator, bundle_of, records, wait_for};
use dioxus::core::{ElementId, Mutation, NoOpMutations, ScopeId, VirtualDom, provide_context};
use dioxus::history::{History, MemoryHistory};
use dioxus::html::{
    PlatformEventData, SerializedFileData, SerializedFormData, SerializedFormObject,
    SerializedHtmlEventConverter, set_event_converter,
};
use passi::feed::bundle::MOST_BYTES;
use passi::locale::Locale;
use passi::ui::state::{Follow, Loaded, Start};
use passi::ui::{App, AppProps};
use passi::{device, platform};
use std::any::Any;
use std::rc::Rc;
use std::sync::OnceLock;
use std::time::Duration;
use tempfile::TempDir;

/// The one data folder of this process.
static FOLDER: OnceLock<TempDir> = OnceLock::new();

/// The screen about the data, and the input for files on it.
struct Screen {
    app: VirtualDom,
    input: ElementId,
}

impl Screen {
    fn open(start: Start) -> Self {
        let history: Rc<dyn History> = Rc::new(MemoryHistory::with_initial_path("/data"));
        let mut app = VirtualDom::new_with_props(App, AppProps { start });
        app.in_scope(ScopeId::ROOT, || provide_context(history));
        let edits = app.rebuild_to_vec().edits;
        // The choice of when to fetch stands below it.
        let input = edits.into_iter().find_map(|edit| match edit {
            Mutation::NewEventListener { name, id } if name == "change" => Some(id),
            _ => None,
        });
        Screen { app, input: input.expect("something can be chosen") }
    }

    fn html(&self) -> String {
        dioxus_ssr::render(&self.app).replace("&#39;", "'")
    }

    /// Chooses a file, and waits until the screen has something to say about it.
    async fn choose(&mut self, bytes: &[u8], size: u64) -> String {
        let file = SerializedFileData {
            size,
            contents: Some(bytes.to_vec().into()),
            ..SerializedFileData::empty()
        };
        let chosen = SerializedFormObject { key: String::new(), text: None, file: Some(file) };
        let form = SerializedFormData::new(String::new(), vec![chosen]);
        let data: Rc<dyn Any> = Rc::new(PlatformEventData::new(Box::new(form)));
        let event = dioxus::core::Event::new(data, true);
        self.app.runtime().handle_event("change", event, self.input);
        self.app.render_immediate(&mut NoOpMutations);
        let said = |html: &str| html.contains("data-handing=") && !html.contains("\"waiting\"");
        while !said(&self.html()) {
            self.app.wait_for_work().await;
            self.app.render_immediate(&mut NoOpMutations);
        }
        self.html()
    }
}

#[test]
fn what_became_of_a_file_is_said_and_newer_data_is_shown_at_once() {
    let folder = FOLDER.get_or_init(|| tempfile::tempdir().unwrap());
    platform::keep_below(folder.path().to_owned());
    set_event_converter(Box::new(SerializedHtmlEventConverter));
    let mut operator = Operator::new();
    let mut newest = records(40, 2);
    let service = include_str!("../fixtures/record.json").trim_end();
    let key = ("service_at_location".to_owned(), "example-desk".to_owned());
    newest.insert(key, service.as_bytes().to_vec());
    operator.publish(newest.clone());
    let old = operator.bundle();
    operator.publish(newest);
    let good = operator.bundle();
    let mut files = operator.files();
    let part = files.iter_mut().find(|(path, _)| path.starts_with("s/")).unwrap().1;
    part[9] ^= 1;
    let tampered = bundle_of(files);
    let mut molise = operator.clone();
    molise.root.feed = "molise".to_owned();
    let newer = bundle_of(operator.files_with_head(|head| head.schema = "2.0".to_owned()));
    operator.rotate(&[3, 4], &[11], false);

    let follow = Follow { feed: Some(Rc::new(operator.feed())), checked_at: None };
    let content = Loaded::Ready(Rc::new(device::content().unwrap()));
    let mut screen = Screen::open(Start { content, follow, ..start("en") });
    let words = Locale::built_in("en").unwrap();
    let one_service = words.format("data-services", &[("count", 1_u32.into())]);
    let tries: [(&[u8], &str, &str); 8] = [
        (&tampered, "receive-refused", "alert"),
        (b"no bundle at all", "receive-refused", "alert"),
        (&molise.bundle(), "receive-other-feed", "status"),
        (&newer, "receive-newer-app", "status"),
        (&good, "receive-arrived", "status"),
        (&good, "receive-same", "status"),
        (&old, "receive-older", "status"),
        (&operator.bundle(), "receive-same", "status"),
    ];
    let answers = async {
        for (bytes, id, role) in tries {
            let html = screen.choose(bytes, bytes.len() as u64).await;
            has(&html, &[&format!("role=\"{role}\" data-handing=\"{id}\"")]);
            if id == "receive-arrived" {
                let counts = [("added", 1_u32.into()), ("changed", 0_u32.into())];
                has(&html, &[&words.format(id, &counts), &one_service]);
            } else {
                has(&html, &[&words.text(id)]);
            }
        }
        // Too large to be read at all.
        let html = screen.choose(&good, MOST_BYTES + 1).await;
        has(&html, &["role=\"alert\" data-handing=\"receive-unreadable\""]);
    };
    wait_for(async { tokio::time::timeout(Duration::from_secs(60), answers).await })
        .expect("every file gets an answer");

    // Who follows no feed can check nothing.
    let mut screen = Screen::open(start("en"));
    has_not(&screen.html(), &["data-handing"]);
    let html = wait_for(screen.choose(&good, good.len() as u64));
    has(&html, &["data-handing=\"receive-no-feed\""]);
}
