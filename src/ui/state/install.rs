//! How the page becomes an app of the device, as the page itself has found out (`install.js`).

use super::State;
use dioxus::prelude::*;

/// Answers now and at each change; a window has nothing to say, for it is the app.
const HEAR: &str = "const { dataset } = document.documentElement;
    const tell = () => dioxus.send(`${dataset.install} ${'installOffer' in dataset}`);
    addEventListener('passi-install', tell);
    if (dataset.install) tell();
    await new Promise(() => {});";

/// What is known about installing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Install {
    /// How it is done here.
    pub way: InstallWay,
    /// Whether the first screen may offer it: this is not the first visit, and nobody said no.
    pub offered: bool,
}

/// How the page is installed on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InstallWay {
    /// It is, or this is no page.
    #[default]
    Done,
    /// The browser has a dialogue for it.
    Ask,
    /// By hand, through the share sheet of iPhone and iPad.
    Apple,
    /// By hand, through the browser's menu.
    Menu,
    /// Not at all: the page came over plain http.
    Insecure,
}

impl Install {
    /// Whether one tap from the first screen leads there without a search in menus.
    pub fn is_offered(self) -> bool {
        self.offered && matches!(self.way, InstallWay::Ask | InstallWay::Apple)
    }

    fn read(told: &str) -> Install {
        let (way, offered) = told.split_once(' ').unwrap_or_default();
        let way = match way {
            "ask" => InstallWay::Ask,
            "apple" => InstallWay::Apple,
            "menu" => InstallWay::Menu,
            "insecure" => InstallWay::Insecure,
            _ => InstallWay::Done,
        };
        Install { way, offered: offered == "true" }
    }
}

impl State {
    /// Listens for as long as the app is open.
    pub async fn hear_of_install(mut self) {
        let mut told = document::eval(HEAR);
        while let Ok(told) = told.recv::<String>().await {
            self.install.set(Install::read(&told));
        }
    }

    /// Opens the browser's dialogue.
    pub fn install_now(self) {
        document::eval("dispatchEvent(new Event('passi-install-now'));");
    }

    /// Offers it no more on the first screen; the browser keeps that.
    pub fn install_later(self) {
        document::eval("dispatchEvent(new Event('passi-install-later'));");
    }
}
