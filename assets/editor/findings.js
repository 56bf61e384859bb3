// What the editor's program says of a record, each beside its field.
import { h } from "./elements.js";
import { label, words } from "./words.js";

export function showFindings({ judged, controls, summary }) {
  for (const { found } of Object.values(controls)) found.replaceChildren();
  const item = ({ gravity, text }) => h("li", { class: gravity }, h("b", {}, words.gravity[gravity]), ` ${text}`);
  const rest = [];
  for (const finding of judged.findings) {
    const control = controls[finding.column];
    if (control) control.found.append(item(finding));
    else rest.push(item(finding));
  }
  const count = judged.findings.length;
  const link = ({ column, gravity }) => {
    const text = `${words.gravity[gravity]}: ${column ? label(column) : words.general}`;
    return h("li", {}, h("button", { type: "button", class: `badge ${gravity}`, onclick: () => controls[column]?.control.focus() }, text));
  };
  summary.replaceChildren(
    h("p", { class: judged.fault && "wrong" }, judged.fault ? words.notJudged : count ? words.findings(count) : words.noFindings),
    h("ul", { class: "badges" }, judged.findings.map(link)),
    h("ul", { class: "found" }, rest),
  );
}

// Where the pin is, in words.
export function whereabouts(record) {
  const place = record.judged.whereabouts;
  const value = (column) => record.value(column);
  if (!value("lat") && !value("lon")) return [words.noPin];
  if (!place) return [];
  const name = (code) => record.facts.towns.find((town) => town.code === code)?.name;
  const isOutside = place.outside_m > 0;
  const told = isOutside ? words.pinOutside(name(place.inside), place.outside_m, name(value("municipality"))) : place.inside && words.pinInside(name(place.inside));
  const town = value("precision") === "municipality" && h("span", { class: "muted" }, ` ${words.pinTown}`);
  return [told && h("span", { class: isOutside ? "wrong" : "" }, told), town].filter(Boolean);
}
