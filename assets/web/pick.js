// Before the first paint: the language that was chosen here, else the device's, else English;
// and that language's first screen, until the app has loaded and draws its own.
(() => {
  let chosen, place;
  try {
    ({ language: chosen, place } = JSON.parse(localStorage.getItem("passi.settings")) ?? {});
  } catch {
    // Nothing is kept in this browser.
  }
  const screens = [...document.querySelectorAll("template[data-locale]")];
  const inLocale = (tag) => screens.find((screen) => screen.dataset.locale === tag);
  const wanted = [chosen, ...navigator.languages].filter(Boolean);
  const spoken = wanted.map((tag) => inLocale(tag.toLowerCase().split("-")[0]));
  const screen = spoken.find(Boolean) ?? inLocale("en");
  const { locale, dir } = screen.dataset;
  Object.assign(document.documentElement, { lang: locale, dir });
  // Nobody has seen another screen yet (lists.css).
  const { dataset } = document.documentElement;
  dataset.fresh = "yes";
  addEventListener("click", () => delete dataset.fresh, { once: true, capture: true });
  // Whoever installs the page gets it by its name and shortcuts in this language.
  const manifest = { rel: "manifest", href: `manifest.${locale}.webmanifest` };
  document.head.append(Object.assign(document.createElement("link"), manifest));
  const first = document.getElementById("first");
  first.append(screen.content.cloneNode(true));
  // The list in the page is the first town's: somebody who chose a place waits for theirs.
  if (place) {
    const ofFirstTown = first.querySelectorAll(".results, .place-heading h1, .position-card");
    for (const part of ofFirstTown) part.style.visibility = "hidden";
  }
  // Another screen than the first was asked for.
  if (!["", "#", "#/"].includes(location.hash)) first.querySelector(".app").remove();
})();
