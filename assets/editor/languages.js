// Languages side by side: what a record's codes are called, and the app's own sentences.
import { ask, follower, tell } from "./asking.js";
import { h, say } from "./elements.js";
import { free, label, words } from "./words.js";

// The languages that were looked at last.
let tag = "ar";
let part = "taxonomy";
let reviewer = "";

const badge = (state) => h("span", { class: `badge state-${state}` }, words.states[state]);

// A choice that is as it was where `take` does not take the new value.
function choice(name, options, current, take) {
  const settle = () => {
    if (take(control.value)) current = control.value;
    else control.value = current;
  };
  const control = h("select", { onchange: settle }, options.map(([value, text]) => h("option", { value }, text)));
  control.value = current;
  return h("label", {}, name, control);
}

function pick(facts, take) {
  const others = facts.languages.filter((language) => language.tag !== "it");
  return choice(words.language, others.map((language) => [language.tag, language.name]), tag, take);
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
    pick(facts, (value) => {
      tag = value;
      draw();
      return true;
    }),
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

// A sentence of this part of this language, as it was drawn.
function sentence(known, { part, language, isUnsaved }) {
  const text = h("textarea", { lang: language.tag, dir: language.dir, rows: Math.max(2, known.own.split("\n").length), value: known.own, "aria-label": `${known.id}, ${language.name}` });
  const state = h("span");
  const show = (now) => {
    const by = now.reviewed_by && h("span", { class: "muted" }, ` ${words.reviewedBy(now.reviewed_by, now.reviewed_on)}`);
    state.replaceChildren(badge(now.state), ...(by ? [by] : []));
  };
  const mark = () => (text.value === known.own ? isUnsaved.delete(text) : isUnsaved.add(text));
  const path = `sentences/${language.tag}/${part}`;
  const write = async () => {
    const sent = text.value;
    known = await tell(`${path}/${known.id}`, { italian: known.italian, was: known.own, own: sent, by: reviewer });
    // What was typed since is not saved.
    if (text.value === sent) text.value = known.own;
    theirs.hidden = true;
    say(words.reviewSaved(known.id));
  };
  const reread = async () => {
    const all = await ask(path);
    known = all.find(({ id }) => id === known.id) ?? known;
    italian.textContent = known.italian;
    theirs.replaceChildren(words.inFile, h("span", { lang: language.tag, dir: language.dir }, known.own));
    theirs.hidden = false;
    say(words.sentenceChanged);
  };
  const save = async () => {
    try {
      await write().catch((error) => (error.status === 409 ? reread() : Promise.reject(error)));
      show(known);
      mark();
    } catch (error) {
      say(error.message);
    }
  };
  text.addEventListener("input", mark);
  show(known);
  const italian = h("p", { lang: "it", class: "original" }, known.italian);
  const theirs = h("p", { class: "theirs", hidden: true });
  return h("li", { class: "card sentence", "data-id": known.id }, h("p", { class: "hint" }, known.id), italian, text, theirs, h("div", { class: "actions" }, state, h("button", { type: "button", class: "quiet", onclick: save }, words.asReviewed)));
}

export async function languagesScreen(facts) {
  const list = h("ul", { class: "sentences" });
  const isUnsaved = new Set();
  let state = "";
  const draw = follower(
    () => (facts.can_review ? Promise.all([tag, part, ask(`sentences/${tag}/${part}`)]) : Promise.resolve([tag, part, []])),
    (answer) => {
      if (answer instanceof Error) return say(answer.message);
      const [shownTag, shownPart, all] = answer;
      isUnsaved.clear();
      const language = facts.languages.find((known) => known.tag === shownTag);
      const wanted = all.filter((known) => state === "" || known.state === state);
      list.replaceChildren(...wanted.map((known) => sentence(known, { part: shownPart, language, isUnsaved })));
    },
  );
  // Asked before anything is another: whoever stays is where they were.
  const turn = (act) => (value) => {
    if (isUnsaved.size && !confirm(words.unsaved)) return false;
    act(value);
    draw();
    return true;
  };
  const by = h("input", { type: "text", value: reviewer, oninput: () => (reviewer = by.value) });
  const filters = h(
    "form",
    { class: "filters", onsubmit: (event) => event.preventDefault() },
    pick(facts, turn((value) => (tag = value))),
    choice(words.file, Object.entries(words.files), part, turn((value) => (part = value))),
    choice(words.state, [["", words.anyState], ...Object.entries(words.states)], state, turn((value) => (state = value))),
    h("label", {}, words.reviewer, by),
  );
  const hint = h("p", { class: "hint" }, facts.can_review ? words.sentencesHint : words.noLocales);
  await draw();
  return { title: words.languages, element: h("div", {}, h("h1", {}, words.languages), hint, facts.can_review && filters, list), isUnsaved: () => isUnsaved.size > 0 };
}
