// The map: outlines, other services as dots, and the pin of this record.
import { ask } from "./asking.js";
import { h, s } from "./elements.js";
import { around, path, toDegrees, toPlane } from "./plane.js";
import { words } from "./words.js";

// A metre, roughly.
const DIGITS = 5;
// Units of the plane across the map.
const NARROWEST = 4;
const WIDEST = 2000;
// Beyond this width the names of towns stand in each other's way.
const NAMED = 500;
const CLOSER = 0.6;
const FARTHER = 1.7;
// A click that moved no more is none of the dragging kind.
const STILL_PX = 4;

// What is drawn, which part of it is seen, and where the pin is (none without a point).
class Plan {
  constructor(facts, own, { outlines, dots }, place) {
    const towns = new Map(facts.towns.map((town) => [town.code, town]));
    const named = (mark, name) => {
      mark.append(s("title", {}, name));
      return mark;
    };
    Object.assign(this, { outlines, towns, place, rings: new Map(outlines.map(({ code, rings }) => [code, rings])) });
    this.land = s("g", {}, outlines.map(({ code, rings }) => named(s("path", { d: path(rings), class: "town", "data-code": code }), towns.get(code)?.name ?? code)));
    this.dots = dots.filter(({ id }) => id !== own).map(({ name, lat, lon }) => {
      const [cx, cy] = toPlane([lon, lat]);
      return named(s("circle", { cx, cy, class: "dot" }), name);
    });
    this.names = facts.towns.map(({ name, lat, lon }) => {
      const [x, y] = toPlane([lon, lat]);
      return s("text", { x, y, class: "name" }, name);
    });
    this.pin = s("g", { class: "pin" }, s("path", { d: "M0 0C-3-6-6-9-6-13a6 6 0 0 1 12 0c0 4-3 7-6 13z" }), s("circle", { cy: -13, r: 2.2 }));
    this.svg = s("svg", { class: "map", tabindex: 0, role: "application", "aria-label": words.mapLabel }, this.land, this.dots, this.names, this.pin);
    this.view = { x: 0, y: 0, width: 800 };
    this.point = null;
    this.town = null;
  }

  // Marks and letters keep their size, however close one looks.
  draw() {
    const { x, y, width } = this.view;
    this.svg.setAttribute("viewBox", `${x - width / 2} ${y - width / 2} ${width} ${width}`);
    const pixel = width / (this.svg.clientWidth || 400);
    for (const dot of this.dots) dot.setAttribute("r", 3 * pixel);
    for (const name of this.names) {
      name.setAttribute("font-size", 13 * pixel);
      name.setAttribute("dy", -6 * pixel);
      name.classList.toggle("far", width > NAMED);
    }
    this.pin.classList.toggle("none", !this.point);
    if (this.point) this.pin.setAttribute("transform", `translate(${this.point.join(" ")}) scale(${1.8 * pixel})`);
  }
  zoom(factor, [x, y] = this.point ?? [this.view.x, this.view.y]) {
    const width = Math.min(Math.max(this.view.width * factor, NARROWEST), WIDEST);
    const ratio = width / this.view.width;
    this.view = { x: x + (this.view.x - x) * ratio, y: y + (this.view.y - y) * ratio, width };
    this.draw();
  }
  move(x, y) {
    this.view = { ...this.view, x: this.view.x - x, y: this.view.y - y };
    this.draw();
  }
  // Shows the whole municipality, or the whole region.
  fit() {
    const known = this.towns.get(this.town);
    const rings = this.rings.get(this.town) ?? (known ? [[[known.lon, known.lat]]] : this.outlines.flatMap((outline) => outline.rings));
    if (rings.length) this.view = around(rings.flat().map(toPlane));
    this.draw();
  }
  put(at) {
    this.point = at;
    this.draw();
    const [lon, lat] = toDegrees(at);
    this.place(lat.toFixed(DIGITS), lon.toFixed(DIGITS));
  }
  // Where on the plane a pointer is.
  under({ clientX, clientY }) {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    return [x, y];
  }
  // What the fields say.
  show(code, lat, lon) {
    const degrees = [lon, lat].map((text) => (text.trim() === "" ? NaN : Number(text)));
    this.point = degrees.every(Number.isFinite) ? toPlane(degrees) : null;
    for (const outline of this.land.children) outline.classList.toggle("own", outline.dataset.code === code);
    const isOther = code !== this.town;
    this.town = code;
    if (isOther) this.fit();
    else this.draw();
  }
}

// The map of a record: `place` is told the new point in degrees, as text.
export async function map(facts, own, place) {
  const plan = new Plan(facts, own, await ask("map"), place);
  listen(plan);
  const button = (text, act, sign) => h("button", { type: "button", class: "quiet", "aria-label": text, title: text, onclick: act }, sign);
  const buttons = h(
    "div",
    { class: "zoom" },
    button(words.zoomIn, () => plan.zoom(CLOSER), "+"),
    button(words.zoomOut, () => plan.zoom(FARTHER), "−"),
    button(words.zoomTown, () => plan.fit(), "⌂"),
  );
  const where = h("p", { class: "where", role: "status" });
  const hint = h("p", { class: "hint" }, plan.outlines.length ? words.mapHint : words.noOutlines);
  const element = h("section", { class: "mapped" }, h("h3", {}, words.mapTitle), h("div", { class: "frame" }, plan.svg, buttons), where, hint);
  new ResizeObserver(() => plan.draw()).observe(plan.svg);
  return { element, where, show: (...fields) => plan.show(...fields) };
}

// Pointers and keys.
function listen(plan) {
  const { svg, pin } = plan;
  let drag = null;
  svg.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const isPin = pin.contains(event.target);
    drag = { isPin, from: plan.under(event), px: [event.clientX, event.clientY], hasMoved: false };
    if (isPin || event.pointerType !== "touch") svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointermove", (event) => {
    if (!drag) return;
    drag.hasMoved ||= Math.hypot(event.clientX - drag.px[0], event.clientY - drag.px[1]) > STILL_PX;
    if (!drag.hasMoved) return;
    const [x, y] = plan.under(event);
    if (drag.isPin) plan.put([x, y]);
    else if (event.pointerType !== "touch") plan.move(x - drag.from[0], y - drag.from[1]);
  });
  svg.addEventListener("pointerup", (event) => {
    if (drag && !drag.hasMoved && !drag.isPin) plan.put(plan.under(event));
    drag = null;
  });
  svg.addEventListener("pointercancel", () => (drag = null));
  svg.addEventListener(
    "wheel",
    (event) => {
      // Who scrolls past is not to be caught by it.
      if (document.activeElement !== svg) return;
      event.preventDefault();
      plan.zoom(event.deltaY < 0 ? 0.8 : 1.25, plan.under(event));
    },
    { passive: false },
  );
  svg.addEventListener("keydown", (event) => {
    if (event.key === "+" || event.key === "-") return plan.zoom(event.key === "+" ? CLOSER : FARTHER);
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const step = plan.view.width / (event.shiftKey ? 10 : 200);
    const [x, y] = plan.point ?? [plan.view.x, plan.view.y];
    plan.put([x + way[0] * step, y + way[1] * step]);
  });
}
