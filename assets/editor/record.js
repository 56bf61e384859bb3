// One record: its fields, what is found as somebody types, and how it is saved.
import { ask, follower, tell } from "./asking.js";
import { h, say } from "./elements.js";
import { field } from "./fields.js";
import { fortnight } from "./hours.js";
import { recordWords } from "./languages.js";
import { map } from "./pin.js";
import { agree, settle } from "./review.js";
import { groups, label, words } from "./words.js";

export async function recordScreen(facts, sheet, id) {
  const read = id === null ? await ask(`new/${sheet}`) : await ask(`rows/${sheet}/${encodeURIComponent(id)}`);
  let { id: own, version, cells: base } = read;
  let isNew = version === null;
  // A new row says what it begins with, so that it is written.
  let changes = isNew ? { status: base.status } : {};
  if (isNew) base = { ...base, status: "" };
  let judged = { findings: [] };
  const value = (column) => changes[column] ?? base[column] ?? "";
  const edit = () => ({ version, changes });
  const at = () => `rows/${sheet}/${encodeURIComponent(own)}`;

  const controls = {};
  const summary = h("div", { class: "summary", role: "status" });
  const preview = h("div", { class: "preview", "aria-live": "polite" });
  const banner = h("p", { class: "warning" }, words.protectedPlace);
  const counter = h("span", { class: "muted" });
  const place = await map(facts, own, (lat, lon) => {
    set("lat", lat);
    set("lon", lon);
  });
  const wording = recordWords(facts);

  const follow = follower(() => tell(`${at()}/judge`, edit()), (answer) => {
    if (answer instanceof Error) return say(answer.message);
    judged = answer;
    showFindings();
    if (judged.hours) preview.replaceChildren(...fortnight(judged.hours, value("opening_hours")));
    place.where.replaceChildren(...whereabouts());
    wording.show(judged.codes, value);
  });

  function change(column, text) {
    say("");
    if (text === base[column]) delete changes[column];
    else changes[column] = text;
    refresh(column);
  }
  function set(column, text) {
    controls[column].set(text);
    change(column, text);
  }
  function refresh(column) {
    const count = Object.keys(changes).length;
    counter.textContent = words.changed(count);
    for (const [name, { element }] of Object.entries(controls)) element.classList.toggle("changed", name in changes);
    banner.hidden = value("hide_location") !== "yes";
    if (["municipality", "lat", "lon"].includes(column)) place.show(value("municipality"), value("lat"), value("lon"));
    follow();
  }
  function fill() {
    for (const [column, control] of Object.entries(controls)) control.set(value(column));
    place.show(value("municipality"), value("lat"), value("lon"));
    refresh("");
  }
  function whereabouts() {
    const place = judged.whereabouts;
    if (!value("lat") && !value("lon")) return [words.noPin];
    if (!place) return [];
    const name = (code) => facts.towns.find((town) => town.code === code)?.name;
    const isOutside = place.outside_m > 0;
    const said = isOutside ? words.pinOutside(name(place.inside), place.outside_m, name(value("municipality"))) : place.inside && words.pinInside(name(place.inside));
    const town = value("precision") === "municipality" && h("span", { class: "muted" }, ` ${words.pinTown}`);
    return [said && h("span", { class: isOutside ? "wrong" : "" }, said), town].filter(Boolean);
  }
  function showFindings() {
    for (const { found } of Object.values(controls)) found.replaceChildren();
    const item = ({ gravity, text }) => h("li", { class: gravity }, h("b", {}, words.gravity[gravity]), ` ${text}`);
    const rest = [];
    for (const finding of judged.findings) {
      const control = controls[finding.column];
      if (control) control.found.append(item(finding));
      else rest.push(item(finding));
    }
    const count = judged.findings.length;
    const link = ({ column, gravity }) =>
      h("li", {}, h("button", { type: "button", class: `badge ${gravity}`, onclick: () => controls[column]?.control.focus() }, `${words.gravity[gravity]}: ${column ? label(column) : words.general}`));
    summary.replaceChildren(h("p", {}, count ? words.findings(count) : words.noFindings), h("ul", { class: "badges" }, judged.findings.map(link)), h("ul", { class: "found" }, rest));
  }

  async function save() {
    try {
      const planned = await tell(`${at()}/change`, edit());
      const { findings } = await tell(`${at()}/judge`, edit());
      if (!(await agree(planned, findings))) return;
      const done = await tell(at(), edit());
      base = { ...base, ...changes };
      ({ version } = done);
      changes = {};
      if (isNew) {
        isNew = false;
        name.disabled = true;
        history.replaceState(null, "", `#/${sheet}/${encodeURIComponent(own)}`);
      }
      fill();
      title.textContent = base.name || own;
      say(words.saved(done.file, done.line));
    } catch (error) {
      if (error.status !== 409) return say(error.message);
      const now = error.body.cells ?? null;
      const chosen = await settle(base, now, changes);
      if (!chosen) return;
      base = now;
      ({ version } = error.body);
      changes = Object.fromEntries(Object.entries(chosen).filter(([column, text]) => text !== base[column]));
      fill();
    }
  }
  async function stamp() {
    try {
      const stamped = await tell(`${at()}/stamp`, { edit: edit(), by: desk.value });
      for (const [column, text] of Object.entries(stamped)) set(column, text);
      say(words.stampReady);
    } catch (error) {
      say(error.message);
    }
  }

  const title = h("h1", {}, isNew ? words.newTitle(own) : base.name || own);
  const name = h("input", {
    type: "text",
    id: "field-id",
    value: own,
    disabled: !isNew,
    autocomplete: "off",
    oninput: () => {
      own = name.value;
      follow();
    },
  });
  const found = h("ul", { class: "found", "aria-live": "polite" });
  controls.id = { element: h("div", { class: "field" }, h("label", { for: "field-id" }, label("id")), name, found), found, control: name, set: () => {} };
  const desk = h("input", { type: "text", id: "desk", autocomplete: "organization" });
  const stamps = sheet === "services" && h("div", { class: "stamp" }, h("h3", {}, words.stampTitle), h("p", { class: "hint" }, words.stampHint), h("label", { for: "desk" }, words.desk), desk, h("button", { type: "button", onclick: stamp }, words.stamp));

  const sections = groups[sheet].map(([heading, columns], index) => {
    const elements = columns.map((column) => {
      controls[column] = field(column, facts, sheet, (text) => change(column, text));
      return controls[column].element;
    });
    const first = index === 0 && controls.id.element;
    const more = [columns.includes("lat") && place.element, columns.includes("opening_hours") && preview, columns.includes("verified_by") && stamps];
    return h("section", { class: "card" }, h("h2", {}, heading), columns.includes("hide_location") && banner, h("div", { class: "grid" }, first, elements), more);
  });
  const bar = h(
    "div",
    { class: "actions sticky" },
    h("button", { type: "button", class: "main", onclick: save }, words.review),
    h("button", { type: "button", class: "quiet", onclick: () => ((changes = isNew ? { status: "draft" } : {}), fill()) }, words.undo),
    counter,
  );
  const element = h("div", { class: "record" }, h("a", { href: "#/" }, `← ${words.back}`), title, summary, sections, wording.element, bar);
  return { title: isNew ? words.newTitle(own) : base.name || own, element, begin: fill, isUnsaved: () => Object.keys(changes).length > (isNew ? 1 : 0) };
}
