// Before the first paint: the language that was chosen here, else the device's, else English;
// and that language's first screen, until the app has loaded and draws its own.
(() => {
  let chosen;
  try {
    chosen = JSON.parse(localStorage.getItem("passi.settings"))?.language;
  } catch {
    // Nothing is kept in this browser.
  }
  const screens = [...document.querySelectorAll("template[data-locale]")];
  const inLocale = (tag) => screens.find((screen) => screen.dataset.locale === tag);
  const wanted = [chosen, ...navigator.languages].filter(Boolean);
  const spoken = wanted.map((tag) => inLocale(tag.toLowerCase().split("-")[0]));
  const screen = spoken.find(Boolean) ?? inLocale("en");
  document.documentElement.lang = screen.dataset.locale;
  document.documentElement.dir = screen.dataset.dir;
  if (["", "#", "#/"].includes(location.hash)) {
    document.getElementById("first").append(screen.content.cloneNode(true));
  }
})();
