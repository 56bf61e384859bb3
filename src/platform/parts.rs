//! What every body of the app can do, one trait each, and what comes of it.
//!
//! The screens know these traits alone. Whatever takes time answers [`Later`], so that no screen
//! waits for the machine; whatever a machine cannot do is an answer, never an error. `contract`
//! says what holds for every implementation.

use crate::domain::link::Link;
use crate::domain::position::Fix;
use std::future;
use std::pin::Pin;

/// The media type of the files that the app hands over and receives.
pub const FILE_TYPE: &str = "application/vnd.passi+zip";
/// Larger than this no file is that another program may bring.
pub const MOST_FILE_BYTES: u64 = 72 << 20;

/// What comes later, on the thread that asked.
pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// What need not come later.
pub fn at_once<T: 'static>(answer: T) -> Later<T> {
    Box::pin(future::ready(answer))
}

/// Tells where the device is. One question is asked at a time; who asks meanwhile gets the same
/// answer, or is told that there is none.
pub trait LocationSource {
    /// Asks once, and asks the person for leave if the system wants that. It answers within half a
    /// minute of the leave.
    ///
    /// # Errors
    /// See [`NoFix`].
    fn locate(&self, exactness: Exactness) -> Later<Result<Fix, NoFix>>;
}

/// How exactly the position is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exactness {
    /// To a kilometre or so: enough to sort a list, and less to give away.
    Coarse,
    /// As exactly as the device can.
    Fine,
}

/// Why there is no position. Not an error: the screens go on with a chosen town.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFix {
    /// The person, or the system on their behalf, said no.
    Refused,
    /// The same, and asking again is no use: only the system's settings can change it.
    Blocked,
    /// The device cannot tell where it is.
    Unavailable,
    /// It took too long.
    TimedOut,
    /// The page came over plain http: its browser tells no position, and asks nobody.
    Insecure,
}

/// Opens what is outside the app.
pub trait Opener {
    /// Whether links are opened by [`Opener::open`]; a browser follows its own.
    fn takes_links(&self) -> bool;
    /// Opens this in the device's own program for it; whether there is one.
    fn open(&self, link: &Link) -> Later<bool>;
    /// What shows the way on this device.
    fn maps(&self) -> Maps;
    /// The address at which any browser finds this app, where it is a page on the web.
    fn page_address(&self) -> Option<String> {
        None
    }
}

/// What opens directions on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maps {
    /// Any maps app, by a `geo:` link.
    Geo,
    /// Apple's maps, by their web address.
    Apple,
    /// OpenStreetMap's web page.
    Web,
}

/// The media type of a file that is handed over, by the end of its name.
pub fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, end)| end) {
        Some("vcf") => "text/vcard",
        Some("ics") => "text/calendar",
        Some("json") => "application/json",
        _ => FILE_TYPE,
    }
}

/// Hands files and words to the person, who sends or keeps them.
pub trait ShareSheet {
    /// Hands over a file of these bytes; `name` is a proposal, and its end tells the
    /// [`media_type`].
    ///
    /// # Errors
    /// The file could not be made.
    fn hand_over(&self, name: String, bytes: Vec<u8>) -> Later<Result<HandedOver, HandOverError>>;
    /// Hands over words. Where the machine has no way to send them on they are not given in some
    /// other way: that is [`HandedOver::Impossible`].
    fn hand_over_words(&self, words: String) -> Later<HandedOver>;
}

/// What became of what was to be handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// The person has it, or has sent it on.
    Given,
    /// The person chose not to, or the system offered no way. Not an error.
    Cancelled,
    /// This body of the app cannot hand such a thing over.
    Impossible,
}

/// The file could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` cannot be handed over: {reason}")]
pub struct HandOverError {
    /// Its name.
    pub name: String,
    /// What the system says.
    pub reason: String,
}

/// What other programs bring to the app.
pub trait Inbox {
    /// The next thing that came and was not taken yet.
    fn take(&self) -> Later<Option<Arrival>>;
    /// Whether the app itself must read the files that a person chooses in it: the framework has no
    /// dialogue for them on phones, the web view has.
    fn reads_chosen_files(&self) -> bool {
        false
    }
}

/// Something that another program brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// An address into the app.
    Address(String),
    /// The bytes of a file.
    File(Vec<u8>),
    /// A file that cannot be read, or is too large to be one of ours.
    Unreadable,
}

/// Reads aloud.
pub trait Voice {
    /// Reads this in the language of a BCP 47 tag, in place of what was being read; what came of it
    /// at the start. `rate` is 1 for the usual speed.
    fn speak(&self, text: &str, tag: &str, rate: f32) -> Later<Spoken>;
    /// Stops reading.
    fn hush(&self);
    /// Whether something is being read, or about to be.
    fn is_reading(&self) -> bool;
}

/// Whether something is read aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// It begins.
    Begun,
    /// The device has no voice for this language.
    NoVoice,
    /// The device does not read aloud at all.
    NoEngine,
}

/// The network at hand.
pub trait Network {
    /// What it costs, known at once.
    fn connection(&self) -> Connection;
}

/// What the connection at hand costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connection {
    /// Nothing, as Wi-Fi mostly does.
    Unmetered,
    /// Money, or the person wishes to save data.
    Metered,
    /// The device does not tell.
    Unknown,
}

/// Fetches newer data while the app is not open.
pub trait BackgroundRefresh {
    /// Fetches so from now on, at most four times a day; whether this device can.
    fn arrange(&self, when: Refreshing) -> bool;
}

/// When data is fetched while the app is not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refreshing {
    /// Never.
    Never,
    /// On a connection that costs nothing.
    Unmetered,
    /// On any.
    Any,
}

/// The screen as a piece of glass. Each answers whether it is so from now on.
pub trait Screen {
    /// Keeps it lit, or no longer.
    fn keep_awake(&self, on: bool) -> bool;
    /// Keeps the person in this app, or no longer: only where whoever owns the device allowed it,
    /// as on a totem.
    fn lock(&self, on: bool) -> bool;
    /// Keeps what is on it out of pictures of the screen and the list of recent apps, or no longer.
    fn conceal(&self, on: bool) -> bool;
}
