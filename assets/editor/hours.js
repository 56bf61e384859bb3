// What the hours mean, day by day.
import { h } from "./elements.js";
import { words } from "./words.js";

function day({ date, weekday, holiday, open, is_unknown: isUnknown }) {
  const times = open.map(([from, until]) => `${from}–${until}`).join(", ");
  const unknown = holiday ? words.unknownHoliday : words.unknown;
  const said = [times, isUnknown && unknown].filter(Boolean).join("; ") || words.closed;
  const state = isUnknown ? "unknown" : times ? "open" : "closed";
  return h(
    "tr",
    { class: state },
    h("th", { scope: "row" }, `${words.weekdays[weekday]} ${date}`, holiday && h("span", { class: "holiday" }, holiday)),
    h("td", {}, said),
  );
}

const moment = (text) => text.slice(0, 16).replace("T", " ");

function visits(known) {
  if (!known.length) return h("p", {}, words.noVisits);
  const visit = ([from, until]) => h("li", {}, `${moment(from)}–${moment(until).slice(11)}`);
  return h("div", {}, h("p", {}, words.visits), h("ul", {}, known.map(visit)));
}

export function fortnight(hours, rule) {
  const { fault, days, by_appointment: byAppointment } = hours;
  const parts = [h("h3", {}, words.hoursTitle)];
  if (byAppointment) parts.push(h("p", {}, words.hoursAppointment));
  if (fault) {
    const letters = [...rule];
    const at = Math.min(fault.at ?? letters.length, letters.length);
    parts.push(
      h("p", { class: "wrong" }, words.hoursFault),
      h("p", { class: "rule" }, letters.slice(0, at).join(""), h("mark", {}, letters[at] ?? " "), letters.slice(at + 1).join("")),
      h("p", { class: "hint" }, fault.reason),
    );
  } else if (!days.length) parts.push(h("p", {}, words.hoursNone));
  else parts.push(h("table", { class: "days" }, h("tbody", {}, days.map(day))));
  if (hours.visits) parts.push(visits(hours.visits));
  return parts;
}
