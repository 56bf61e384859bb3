// How this browser installs the page, for the screens to tell (`data-install` of the document, and
// the event `passi-install` when it changes):
//   ask       the browser has a dialogue for it, which `passi-install-now` opens
//   apple     by hand, through the share sheet of iPhone and iPad
//   menu      by hand, through the browser's menu
//   insecure  not at all: the page came over plain http
//   done      the page runs as an app
// `data-install-offer` says that the first screen may offer it: nobody said no, and this is not
// the first visit. This comes before all else, for the browser offers its dialogue early and once.
(() => {
  const KEY = "passi.install";
  const { dataset } = document.documentElement;
  let dialogue;

  const tell = (way) => {
    dataset.install = way;
    dispatchEvent(new Event("passi-install"));
  };
  const isApp = () =>
    navigator.standalone === true || matchMedia("not all and (display-mode: browser)").matches;
  // An iPad says that it is a Mac, but no Mac is touched.
  const isApple = () =>
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  const mayOffer = () => {
    try {
      return Boolean(navigator.serviceWorker?.controller) && localStorage.getItem(KEY) === null;
    } catch {
      // Who keeps nothing is not to be asked at every visit.
      return false;
    }
  };

  if (mayOffer()) dataset.installOffer = "";
  tell(isApp() ? "done" : !isSecureContext ? "insecure" : isApple() ? "apple" : "menu");

  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    dialogue = event;
    tell("ask");
  });
  addEventListener("appinstalled", () => {
    navigator.storage?.persist?.();
    tell("done");
  });
  addEventListener("passi-install-now", async () => {
    const { outcome } = (await dialogue?.prompt()) ?? {};
    // The dialogue opens once; the browser offers another when it likes.
    if (outcome === "dismissed") tell("menu");
  });
  addEventListener("passi-install-later", () => {
    delete dataset.installOffer;
    try {
      localStorage.setItem(KEY, "later");
    } catch {
      // It is offered again another day.
    }
    dispatchEvent(new Event("passi-install"));
  });
})();
