// One field of a form, by what its column may hold; each tells its text with `input` events.
import { h } from "./elements.js";
import { fields, label, long, words } from "./words.js";

const split = (text) => text.split(";").map((code) => code.trim()).filter(Boolean);

// What all kinds of fields have: a label, a hint, and a place for what is found.
function framed(column, control, id) {
  const hint = fields[column]?.[1];
  const found = h("ul", { class: "found", id: `found-${column}`, "aria-live": "polite" });
  control.setAttribute("aria-describedby", `hint-${column} found-${column}`);
  const element = h(
    "div",
    { class: `field ${long.includes(column) || column === "opening_hours" ? "wide" : ""}`, "data-column": column },
    h("label", { for: id }, label(column)),
    control,
    hint && h("p", { class: "hint", id: `hint-${column}` }, hint),
    found,
  );
  return { element, found };
}

function plain(column, change) {
  const id = `field-${column}`;
  const attributes = { id, autocomplete: "off", spellcheck: "false", oninput: () => change(control.value) };
  const control = long.includes(column) ? h("textarea", { ...attributes, rows: 2 }) : h("input", { ...attributes, type: "text" });
  return { ...framed(column, control, id), control, set: (text) => (control.value = text) };
}

function one(column, options, change) {
  const id = `field-${column}`;
  const control = h("select", { id, onchange: () => change(control.value) });
  const set = (text) => {
    const known = options.some(([code]) => code === text);
    const more = known ? options : [[text, text === "" ? words.none : words.unknownCode(text)], ...options];
    control.replaceChildren(...more.map(([code, name]) => h("option", { value: code }, name || code || words.none)));
    control.value = text;
  };
  return { ...framed(column, control, id), control, set };
}

function several(column, options, change) {
  const id = `field-${column}`;
  const summary = h("summary", { id });
  const boxes = h("div", { class: "boxes" });
  const control = h("details", { class: "several" }, summary, boxes);
  const set = (text) => {
    const chosen = split(text);
    const unknown = chosen.filter((code) => !options.some(([known]) => known === code));
    const all = [...unknown.map((code) => [code, words.unknownCode(code)]), ...options];
    const toggle = (code, isOn) => {
      const rest = chosen.filter((other) => other !== code);
      const next = (isOn ? [...rest, code] : rest).join(";");
      set(next);
      boxes.querySelector(`[value="${CSS.escape(code)}"]`)?.focus();
      change(next);
    };
    const box = ([code, name]) =>
      h(
        "label",
        {},
        h("input", { type: "checkbox", value: code, checked: chosen.includes(code), onchange: (event) => toggle(code, event.target.checked) }),
        name,
      );
    boxes.replaceChildren(...all.map(box));
    summary.textContent = words.chosen(all.filter(([code]) => chosen.includes(code)).map(([, name]) => name));
  };
  const frame = framed(column, control, id);
  // A summary has no label: its group is named instead.
  frame.element.querySelector("label").removeAttribute("for");
  frame.element.setAttribute("role", "group");
  frame.element.setAttribute("aria-label", label(column));
  return { ...frame, control: summary, set };
}

export function field(column, facts, sheet, change) {
  if (column === "municipality") {
    const towns = facts.towns.map(({ code, name }) => [code, name]);
    towns.sort((first, second) => first[1].localeCompare(second[1]));
    return one(column, [["", words.none], ...towns], change);
  }
  const choice = facts.codes[sheet][column];
  if (!choice) return plain(column, change);
  return choice.is_several ? several(column, choice.codes, change) : one(column, choice.codes.map(([code, name]) => [code, code === "" ? words.none : name.replace(/^[a-z_]+-/, "")]), change);
}
