// What is asked before something is written: the difference, or how two changes of one record go together.
import { h } from "./elements.js";
import { label, words } from "./words.js";

const cell = (text) => h("td", {}, text === "" ? h("span", { class: "muted" }, words.none) : text);

// Shows a dialogue until it is closed; the answer is what was chosen, or null. A button is a text, a class, what it
// answers, and whether it may be pressed by what was chosen so far.
function dialogue(title, content, buttons) {
  return new Promise((resolve) => {
    const element = h("dialog", { "aria-label": title }, h("h2", {}, title), content);
    const close = (answer) => {
      element.close();
      element.remove();
      resolve(answer);
    };
    const made = ([text, kind, answer, isReady = () => true]) => {
      const button = h("button", { type: "button", class: kind, disabled: !isReady(), onclick: () => close(answer()) }, text);
      element.addEventListener("change", () => (button.disabled = !isReady()));
      return button;
    };
    element.append(
      h(
        "div",
        { class: "actions" },
        buttons.map(made),
        h("button", { type: "button", class: "quiet", onclick: () => close(null) }, words.cancel),
      ),
    );
    element.addEventListener("cancel", (event) => {
      event.preventDefault();
      close(null);
    });
    document.body.append(element);
    element.showModal();
  });
}

function table(heads, rows) {
  const head = h("tr", {}, heads.map((text) => h("th", { scope: "col" }, text)));
  return h("div", { class: "scroll" }, h("table", { class: "fields" }, h("thead", {}, head), h("tbody", {}, rows)));
}

// Whether the change shall be written.
export function agree(change, findings) {
  const refused = findings.filter(({ gravity }) => gravity === "blocking");
  const rows = change.fields.map(({ column, before, after }) => h("tr", {}, h("th", { scope: "row" }, label(column)), cell(before), cell(after)));
  const content = [
    h("p", { class: "muted" }, words.fileLine(change.file, change.line)),
    change.fields.length ? table([words.fieldColumn, words.beforeColumn, words.afterColumn], rows) : h("p", {}, words.changeNothing),
    h("pre", { class: "diff" }, change.before !== null && h("del", {}, `- ${change.before}`), h("ins", {}, `+ ${change.after}`)),
    refused.length > 0 &&
      h("div", { class: "warning" }, h("p", {}, words.willRefuse), h("ul", {}, refused.map(({ column, text }) => h("li", {}, `${label(column)}: ${text}`)))),
  ];
  const write = [refused.length ? words.writeAnyway : words.write, "main", () => true];
  return dialogue(words.changeTitle, content, change.fields.length ? [write] : []);
}

// The changes that go on from what is in the file now, or null. `base` is what was opened, `now` what is in
// the file, `changes` what was typed.
export function settle(base, now, changes) {
  if (!now) return dialogue(words.conflictTitle, h("p", {}, words.conflictGone), []);
  const touched = Object.keys(now).filter((column) => column in changes || now[column] !== (base[column] ?? ""));
  const chosen = { ...changes };
  const undecided = new Set();
  const rows = touched.map((column) => {
    const isBoth = column in changes && now[column] !== (base[column] ?? "") && now[column] !== changes[column];
    if (isBoth) undecided.add(column);
    const choose = (act) => {
      act();
      undecided.delete(column);
    };
    const radio = (text, act) => h("input", { type: "radio", name: `choose-${column}`, "aria-label": text(label(column)), onchange: () => choose(act) });
    const text = (shown) => shown || h("span", { class: "muted" }, words.none);
    const choice = (control, shown) => h("td", {}, isBoth ? h("label", { class: "choice" }, control, text(shown)) : text(shown));
    const theirs = isBoth && radio(words.takeTheirs, () => delete chosen[column]);
    const mine = isBoth && radio(words.takeMine, () => (chosen[column] = changes[column]));
    return h(
      "tr",
      { class: isBoth ? "both" : "" },
      h("th", { scope: "row" }, label(column)),
      cell(base[column] ?? ""),
      choice(theirs, now[column]),
      column in changes ? choice(mine, changes[column]) : h("td", { class: "muted" }, words.notChanged),
    );
  });
  const content = [h("p", {}, words.conflictHint), table([words.fieldColumn, words.openedColumn, words.theirsColumn, words.mineColumn], rows)];
  return dialogue(words.conflictTitle, content, [[words.merge, "main", () => chosen, () => undecided.size === 0]]);
}
