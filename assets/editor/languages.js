// Languages side by side: what a record's codes are called, and the app's own sentences.
import { ask, follower, tell } from "./asking.js";
import { h, say } from "./elements.js";
import { free, label, words } from "./words.js";

// The languages that were looked at last.
let tag = "ar";
let part = "taxonomy";
let reviewer = "";

const badge = (state) => h("span", { class: `badge state-${state}` }, words.states[state]);

function pick(facts, redraw) {
  const others = facts.languages.filter((language) => language.tag !== "it");
  const select = h("select", { onchange: () => ((tag = select.value), redraw()) }, others.map((language) => h("option", { value: language.tag }, language.name)));
  select.value = tag;
  return h("label", {}, words.language, select);
}

// The panel beside a record.
export function recordWords(facts) {
  const body = h("tbody");
  const head = h("th", { scope: "col" }, words.language);
  let codes = [];
  let value = () => "";
  const draw = follower(
    () => {
      const messages = codes.map(({ message }) => message);
      return Promise.all([tag, tell("words/it", messages), tell(`words/${tag}`, messages)]);
    },
    (answer) => {
      if (answer instanceof Error) {
        body.replaceChildren();
        return say(answer.message);
      }
      const [shown, italian, own] = answer;
      const language = facts.languages.find((known) => known.tag === shown);
      const state = language.is_by_machine ? "machine" : "human";
      head.replaceChildren(language.name, " ", badge(state));
      const coded = codes.map(({ column, message }) =>
        h("tr", {}, h("th", { scope: "row" }, label(column)), h("td", { lang: "it" }, italian[message]), h("td", { lang: shown, dir: language.dir }, own[message])),
      );
      const told = free.filter((column) => value(column)).map((column) =>
        h("tr", {}, h("th", { scope: "row" }, label(column)), h("td", { lang: "it" }, value(column)), h("td", { class: "muted" }, words.staysItalian)),
      );
      const rows = [...coded, ...told];
      body.replaceChildren(...(rows.length ? rows : [h("tr", {}, h("td", { colspan: 3 }, words.noWords))]));
    },
  );
  const heads = h("tr", {}, h("th", { scope: "col" }, words.fieldColumn), h("th", { scope: "col" }, words.italian), head);
  const element = h(
    "section",
    { class: "card" },
    h("h2", {}, words.wordsTitle),
    h("p", { class: "hint" }, words.wordsHint),
    pick(facts, draw),
    h("div", { class: "scroll" }, h("table", { class: "fields" }, h("thead", {}, heads), body)),
  );
  return {
    element,
    show(newCodes, newValue) {
      [codes, value] = [newCodes, newValue];
      draw();
    },
  };
}

function sentence(known, language, isUnsaved) {
  const text = h("textarea", { lang: language.tag, dir: language.dir, rows: Math.max(2, known.own.split("\n").length), value: known.own, "aria-label": `${known.id}, ${language.name}` });
  const state = h("span");
  const show = (now) => {
    const by = now.reviewed_by && h("span", { class: "muted" }, ` ${words.reviewedBy(now.reviewed_by, now.reviewed_on)}`);
    state.replaceChildren(badge(now.state), ...(by ? [by] : []));
  };
  const save = async () => {
    const path = `sentences/${language.tag}/${part}/${known.id}`;
    try {
      known = await tell(path, { italian: known.italian, was: known.own, own: text.value, by: reviewer });
      isUnsaved.delete(text);
      show(known);
      say(words.reviewSaved(known.id));
    } catch (error) {
      if (error.status !== 409) return say(error.message);
      const all = await ask(`sentences/${language.tag}/${part}`);
      known = all.find(({ id }) => id === known.id) ?? known;
      italian.textContent = known.italian;
      show(known);
      say(words.sentenceChanged);
    }
  };
  text.addEventListener("input", () => (text.value === known.own ? isUnsaved.delete(text) : isUnsaved.add(text)));
  show(known);
  const italian = h("p", { lang: "it", class: "original" }, known.italian);
  return h("li", { class: "card sentence", "data-id": known.id }, h("p", { class: "hint" }, known.id), italian, text, h("div", { class: "actions" }, state, h("button", { type: "button", class: "quiet", onclick: save }, words.asReviewed)));
}

export async function languagesScreen(facts) {
  const list = h("ul", { class: "sentences" });
  const isUnsaved = new Set();
  let state = "";
  const draw = follower(
    () => (facts.can_review ? Promise.all([tag, ask(`sentences/${tag}/${part}`)]) : Promise.resolve([tag, []])),
    (answer) => {
      if (answer instanceof Error) return say(answer.message);
      const [shown, all] = answer;
      isUnsaved.clear();
      const language = facts.languages.find((known) => known.tag === shown);
      const wanted = all.filter((known) => state === "" || known.state === state);
      list.replaceChildren(...wanted.map((known) => sentence(known, language, isUnsaved)));
    },
  );
  const redraw = () => (isUnsaved.size && !confirm(words.unsaved) ? undefined : draw());
  const select = (name, options, current, act) => {
    const control = h("select", { onchange: () => (act(control.value), redraw()) }, options.map(([value, text]) => h("option", { value }, text)));
    control.value = current;
    return h("label", {}, name, control);
  };
  const by = h("input", { type: "text", value: reviewer, oninput: () => (reviewer = by.value) });
  const filters = h(
    "form",
    { class: "filters", onsubmit: (event) => event.preventDefault() },
    pick(facts, redraw),
    select(words.file, Object.entries(words.files), part, (value) => (part = value)),
    select(words.state, [["", words.anyState], ...Object.entries(words.states)], state, (value) => (state = value)),
    h("label", {}, words.reviewer, by),
  );
  const hint = h("p", { class: "hint" }, facts.can_review ? words.sentencesHint : words.noLocales);
  await draw();
  return { title: words.languages, element: h("div", {}, h("h1", {}, words.languages), hint, facts.can_review && filters, list), isUnsaved: () => isUnsaved.size > 0 };
}
