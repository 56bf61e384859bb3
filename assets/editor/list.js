// The records, the gravest first, and what is searched for among them.
import { ask } from "./asking.js";
import { h } from "./elements.js";
import { words } from "./words.js";

// More lines than anybody reads.
const MOST = 200;
// What was searched for stays when somebody comes back from a record.
const wanted = { text: "", zone: "", owner: "", kind: "", status: "" };

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function isWanted(entry) {
  const { text, zone, owner, kind, status } = wanted;
  const all = fold([entry.id, entry.name, entry.organization, entry.municipality].join(" "));
  const isKind = (finding) => (kind === "due" ? finding[0] !== "hint" : finding[1] === kind);
  return (
    fold(text).split(/\s+/).every((word) => all.includes(word)) &&
    (zone === "" || String(entry.zone ?? "none") === zone) &&
    (owner === "" || entry.organization === (owner === "none" ? "" : owner.slice(1))) &&
    (kind === "" || entry.findings.some(isKind)) &&
    (status === "" || entry.status === status)
  );
}

function line(entry, kinds) {
  const badges = entry.findings.map(([gravity, kind]) =>
    h("li", { class: `badge ${gravity}` }, h("b", {}, words.gravity[gravity]), ` ${kinds[kind] ?? kind}`),
  );
  const place = [entry.municipality, entry.organization].filter(Boolean).join(" · ");
  return h(
    "li",
    {},
    h(
      "a",
      { href: `#/${entry.sheet}/${encodeURIComponent(entry.id)}`, class: "entry" },
      h("span", { class: "name" }, entry.name || entry.id),
      h("span", { class: "muted" }, `${entry.id} · ${entry.status}${place ? ` · ${place}` : ""}`),
    ),
    badges.length > 0 && h("ul", { class: "badges" }, badges),
  );
}

function choice(label, name, options, redraw) {
  const pick = h(
    "select",
    {
      onchange: (event) => {
        wanted[name] = event.target.value;
        redraw();
      },
    },
    options.map(([value, text]) => h("option", { value }, text)),
  );
  pick.value = wanted[name];
  return h("label", {}, label, pick);
}

export async function listScreen() {
  const facts = await ask("list");
  const found = h("ul", { class: "entries" });
  const count = h("p", { class: "muted", role: "status" });
  const redraw = () => {
    const entries = facts.entries.filter(isWanted);
    found.replaceChildren(...entries.slice(0, MOST).map((entry) => line(entry, facts.kinds)));
    count.textContent = entries.length ? words.count(Math.min(entries.length, MOST), entries.length) : words.nothing;
  };
  const owners = [...new Set(facts.entries.map((entry) => entry.organization).filter(Boolean))].sort();
  const search = h("input", {
    type: "search",
    placeholder: words.searchHint,
    value: wanted.text,
    oninput: (event) => {
      wanted.text = event.target.value;
      redraw();
    },
  });
  const filters = h(
    "form",
    { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
    h("label", { class: "wide" }, words.search, search),
    choice(words.kindLabel, "kind", [["", words.anyKind], ["due", words.due], ...Object.entries(facts.kinds)], redraw),
    choice(
      words.zoneLabel,
      "zone",
      [["", words.anyZone], ...Object.entries(facts.zones).map(([number, lead]) => [number, words.zone(number, lead)]), ["none", words.noZone]],
      redraw,
    ),
    choice(words.ownerLabel, "owner", [["", words.anyOwner], ...owners.map((owner) => [`=${owner}`, owner]), ["none", words.noOwner]], redraw),
    choice(words.statusLabel, "status", [["", words.anyStatus], ["active", "active"], ["draft", "draft"], ["cancelled", "cancelled"]], redraw),
  );
  redraw();
  const heads = h(
    "div",
    { class: "heading" },
    h("h1", {}, words.records),
    h("div", {}, h("a", { href: "#/new/services", class: "button" }, words.newService), h("a", { href: "#/new/meetings", class: "button quiet" }, words.newMeeting)),
  );
  return { title: words.records, element: h("div", {}, heads, filters, count, found) };
}
