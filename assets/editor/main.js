// The bar, and which screen is shown: `#/` the list, `#/services/u001` a record, `#/languages`.
import { ask } from "./asking.js";
import { h, say } from "./elements.js";
import { languagesScreen } from "./languages.js";
import { listScreen } from "./list.js";
import { recordScreen } from "./record.js";
import { words } from "./words.js";

const main = document.getElementById("main");
let screen = {};
let shown = "";

function bar(facts) {
  const path = h("div", { class: "muted" }, h("span", {}, facts.source), h("span", {}, facts.today));
  document.getElementById("bar").replaceChildren(
    h("a", { href: "#/", class: "home" }, words.title),
    h("nav", { "aria-label": words.title }, h("a", { href: "#/" }, words.records), h("a", { href: "#/languages" }, words.languages)),
    path,
  );
}

async function show() {
  const there = location.hash || "#/";
  if (there === shown) return;
  if (screen.isUnsaved?.() && !confirm(words.unsaved)) {
    history.replaceState(null, "", shown);
    return;
  }
  shown = there;
  say("");
  const [first, second] = there.slice(2).split("/").map(decodeURIComponent);
  let next;
  try {
    const facts = await ask("facts");
    if (shown !== there) return;
    bar(facts);
    if (first === "languages") next = await languagesScreen(facts);
    else if (first === "new") next = await recordScreen(facts, second, null);
    else if (first) next = await recordScreen(facts, first, second);
    else next = await listScreen();
    // Whoever went on meanwhile sees what came of that.
    if (shown !== there) return;
    screen = next;
    document.title = `${screen.title} · ${words.title}`;
    main.replaceChildren(screen.element);
    screen.begin?.();
    scrollTo(0, 0);
  } catch (error) {
    if (shown !== there) return;
    screen = {};
    const problems = (error.body?.problems ?? []).map((problem) => h("li", {}, problem));
    main.replaceChildren(h("section", { class: "card" }, h("p", { class: "wrong" }, error.message), h("ul", {}, problems)));
  }
}

addEventListener("hashchange", show);
addEventListener("beforeunload", (event) => {
  if (screen.isUnsaved?.()) event.preventDefault();
});
show();
