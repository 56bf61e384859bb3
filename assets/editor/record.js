// One record: its fields, what is found as somebody types, and how it is saved.
import { ask, follower, tell } from "./asking.js";
import { h, say } from "./elements.js";
import { field } from "./fields.js";
import { showFindings, whereabouts } from "./findings.js";
import { fortnight } from "./hours.js";
import { recordWords } from "./languages.js";
import { map } from "./pin.js";
import { agree, settle } from "./review.js";
import { groups, label, words } from "./words.js";

// A row as it was read, what was changed in it since, and the controls that show both.
class Record {
  constructor(facts, sheet, { id, version, cells }) {
    Object.assign(this, { facts, sheet, id, version, base: cells, judged: { findings: [] }, controls: {} });
    this.begun = {};
    if (this.isNew) {
      // A new row says what it begins with, so that it is written.
      this.begun = { status: cells.status };
      this.base = { ...cells, status: "" };
    }
    this.changes = { ...this.begun };
    this.summary = h("div", { class: "summary", role: "status" });
    this.preview = h("div", { class: "preview", "aria-live": "polite" });
    this.banner = h("p", { class: "warning" }, words.protectedPlace);
    this.counter = h("span", { class: "muted" });
    this.title = h("h1", {}, this.name);
    this.words = recordWords(facts);
    this.judge = follower(() => this.tell("/judge", this.edit), (answer) => this.take(answer));
  }

  get isNew() {
    return this.version === null;
  }
  get name() {
    return this.isNew ? words.newTitle(this.id) : this.value("name") || this.id;
  }
  get edit() {
    return { version: this.version, changes: this.changes };
  }
  get isUnsaved() {
    return Object.keys(this.changes).length > Object.keys(this.begun).length;
  }
  value(column) {
    return (this.changes ?? {})[column] ?? this.base[column] ?? "";
  }
  tell(rest, body) {
    return tell(`rows/${this.sheet}/${encodeURIComponent(this.id)}${rest}`, body);
  }

  // Somebody typed.
  change(column, text) {
    say("");
    if (text === this.base[column]) delete this.changes[column];
    else this.changes[column] = text;
    this.refresh(column);
  }
  // Something else wrote into a field.
  set(column, text) {
    this.controls[column].set(text);
    this.change(column, text);
  }
  fill() {
    for (const [column, control] of Object.entries(this.controls)) control.set(this.value(column));
    this.showPin();
    this.refresh("");
  }
  undo() {
    this.changes = { ...this.begun };
    this.fill();
  }
  showPin() {
    this.place.show(this.value("municipality"), this.value("lat"), this.value("lon"));
  }
  refresh(column) {
    this.counter.textContent = words.changed(Object.keys(this.changes).length);
    for (const [name, { element }] of Object.entries(this.controls)) element.classList.toggle("changed", name in this.changes);
    this.banner.hidden = this.value("hide_location") !== "yes";
    if (["municipality", "lat", "lon"].includes(column)) this.showPin();
    this.judge();
  }
  take(answer) {
    // What was said of another text does not stand beside this one.
    this.judged = answer instanceof Error ? { findings: [], codes: [], fault: answer.message } : answer;
    const { hours, codes, fault } = this.judged;
    if (fault) say(fault);
    showFindings(this);
    this.preview.replaceChildren(...(hours ? fortnight(hours, this.value("opening_hours")) : []));
    this.place.where.replaceChildren(...whereabouts(this));
    this.words.show(codes, (column) => this.value(column));
  }

  // What is shown is what is written: nothing can be typed from the question to the answer.
  async save() {
    const edit = { version: this.version, changes: { ...this.changes } };
    let next = document.activeElement;
    this.element.inert = true;
    try {
      const planned = await this.tell("/change", edit);
      const { findings } = await this.tell("/judge", edit);
      if (await agree(planned, findings)) this.keep(await this.tell("", edit), edit.changes);
    } catch (error) {
      if (error.status !== 409) say(error.message);
      else if (this.isNew) {
        // A new record has nothing to do with whatever has its id.
        say(words.idTaken(this.id, error.body.free));
        next = this.controls.id.control;
      } else await this.settle(error.body);
    } finally {
      this.element.inert = false;
      next.focus();
    }
  }
  // These changes are written.
  keep({ version, file, line }, written) {
    this.base = { ...this.base, ...written };
    [this.version, this.begun] = [version, {}];
    this.changes = besides(this.base, this.changes);
    this.controls.id.control.disabled = true;
    history.replaceState(null, "", `#/${this.sheet}/${encodeURIComponent(this.id)}`);
    this.fill();
    this.title.textContent = this.name;
    say(words.saved(file, line));
  }
  // Somebody else changed the row.
  async settle({ version, cells }) {
    const chosen = await settle(this.base, cells, this.changes);
    if (!chosen) return;
    [this.base, this.version, this.begun] = [cells, version, {}];
    this.changes = besides(cells, chosen);
    this.fill();
  }
  async stamp(by) {
    try {
      const stamped = await this.tell("/stamp", { edit: this.edit, by });
      for (const [column, text] of Object.entries(stamped)) this.set(column, text);
      say(words.stampReady);
    } catch (error) {
      say(error.message);
    }
  }
}

// The changes that these cells do not have.
const besides = (cells, changes) => Object.fromEntries(Object.entries(changes).filter(([column, text]) => text !== cells[column]));

function idField(record) {
  const input = (event) => {
    record.id = event.target.value;
    record.judge();
  };
  const control = h("input", { type: "text", id: "field-id", value: record.id, disabled: !record.isNew, autocomplete: "off", oninput: input });
  const found = h("ul", { class: "found", "aria-live": "polite" });
  const element = h("div", { class: "field" }, h("label", { for: "field-id" }, label("id")), control, found);
  // It never changes, so that nothing else writes into it.
  record.controls.id = { element, found, control, set: () => {} };
  return element;
}

function stamping(record) {
  const desk = h("input", { type: "text", id: "desk", autocomplete: "organization" });
  const button = h("button", { type: "button", onclick: () => record.stamp(desk.value) }, words.stamp);
  return h("div", { class: "stamp" }, h("h3", {}, words.stampTitle), h("p", { class: "hint" }, words.stampHint), h("label", { for: "desk" }, words.desk), desk, button);
}

function section(record, [heading, columns], index) {
  const elements = columns.map((column) => {
    const control = field(column, record.facts, record.sheet, (text) => record.change(column, text));
    record.controls[column] = control;
    return control.element;
  });
  const has = (column) => columns.includes(column);
  return h(
    "section",
    { class: "card" },
    h("h2", {}, heading),
    has("hide_location") && record.banner,
    h("div", { class: "grid" }, index === 0 && idField(record), elements),
    has("lat") && record.place.element,
    has("opening_hours") && record.preview,
    has("verified_by") && stamping(record),
  );
}

export async function recordScreen(facts, sheet, id) {
  const record = new Record(facts, sheet, await ask(id === null ? `new/${sheet}` : `rows/${sheet}/${encodeURIComponent(id)}`));
  record.place = await map(facts, record.id, (lat, lon) => {
    record.set("lat", lat);
    record.set("lon", lon);
  });
  const bar = h(
    "div",
    { class: "actions sticky" },
    h("button", { type: "button", class: "main", onclick: () => record.save() }, words.review),
    h("button", { type: "button", class: "quiet", onclick: () => record.undo() }, words.undo),
    record.counter,
  );
  const sections = groups[sheet].map((group, index) => section(record, group, index));
  record.element = h("div", { class: "record" }, h("a", { href: "#/" }, `← ${words.back}`), record.title, record.summary, sections, record.words.element, bar);
  return { title: record.name, element: record.element, begin: () => record.fill(), isUnsaved: () => record.isUnsaved };
}
