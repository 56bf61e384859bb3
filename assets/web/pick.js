// Before the first paint: the colours and letters that were chosen here; the language that was, else
// the device's, else English; and that language's first screen, until the app has loaded and draws its
// own. Those of few languages are in the page; any other is fetched before the app is, and the page does
// without it where it does not come.
(() => {
  let chosen, place, look, text;
  try {
    ({ language: chosen, place, look, text_size: text } = JSON.parse(localStorage.getItem("passi.settings")) ?? {});
  } catch {
    // Nothing is kept in this browser.
  }
  const locale = negotiate([chosen, ...navigator.languages].filter(Boolean)) ?? "en";
  const root = document.documentElement;
  Object.assign(root, { lang: locale, dir: tongues[locale] });
  const { dataset } = root;
  // The browser's own bar has the paper's colour, as soon as that is worked out for the screen anyway.
  const tint = () =>
    requestAnimationFrame(() => {
      const paper = getComputedStyle(root).getPropertyValue("--color-paper").trim();
      for (const bar of document.querySelectorAll('meta[name="theme-color"]')) bar.content = paper;
    });
  new MutationObserver(tint).observe(root, { attributeFilter: ["data-look"] });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tint);
  if (look) dataset.look = look;
  if (text) dataset.text = text;
  // Nobody has seen another screen yet (lists.css).
  dataset.fresh = "yes";
  addEventListener("click", () => delete dataset.fresh, { once: true, capture: true });
  // Whoever installs the page gets it by its name and shortcuts in this language.
  const manifest = { rel: "manifest", href: `manifest.${locale}.webmanifest` };
  document.head.append(Object.assign(document.createElement("link"), manifest));

  const first = document.getElementById("first");
  const inPage = (tag) => document.querySelector(`template[data-locale="${tag}"]`);
  const show = ({ content }) => {
    first.append(content.cloneNode(true));
    // The list in the page is the first town's: somebody who chose a place waits for theirs.
    if (place) {
      const ofFirstTown = first.querySelectorAll(".results, .place-heading h1, .position-card");
      for (const part of ofFirstTown) part.style.visibility = "hidden";
    }
    // Another screen than the first was asked for.
    if (!["", "#", "#/"].includes(location.hash)) first.querySelector(".app").remove();
  };
  const obtain = async () => {
    const answer = await fetch(`app/first/${locale}.html`);
    if (!answer.ok) throw new Error(answer.statusText);
    return Object.assign(document.createElement("template"), { innerHTML: await answer.text() });
  };
  // Should the app not start either, English says so.
  const sayInEnglish = () =>
    first.append(inPage("en").content.querySelector(".start-failed").cloneNode(true));

  const screen = inPage(locale);
  if (screen) show(screen);
  else globalThis.passiFirst = obtain().then(show).catch(sayInEnglish);
})();
