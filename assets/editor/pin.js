// The map: outlines, other services as dots, and the pin of this record. Degrees are drawn on a plane that
// is right in the middle of the region; a municipality is too small to show the difference.
import { ask } from "./asking.js";
import { h, s } from "./elements.js";
import { words } from "./words.js";

const MIDDLE = { lat: 42.95, lon: 12.5 };
const ACROSS = Math.cos((MIDDLE.lat * Math.PI) / 180);
// Units of the drawing in a degree of latitude: thousandths of a degree, about 111 m.
const UNITS = 1000;
const toPlane = ([lon, lat]) => [(lon - MIDDLE.lon) * ACROSS * UNITS, (MIDDLE.lat - lat) * UNITS];
const toDegrees = ([x, y]) => [MIDDLE.lon + x / ACROSS / UNITS, MIDDLE.lat - y / UNITS];
// A metre, roughly.
const DIGITS = 5;
const NARROWEST = 4;
const WIDEST = 2000;
// A click that moved no more is none of the dragging kind.
const STILL_PX = 4;

const path = (rings) => rings.map((ring) => `M${ring.map((at) => toPlane(at).map((number) => number.toFixed(2)).join(" ")).join("L")}Z`).join("");

function bounds(points) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(east - west, south - north, 10) * 1.2;
  return { x: (west + east) / 2, y: (north + south) / 2, width };
}

// The map of a record: `place` is told the new point in degrees, as text.
export async function map(facts, own, place) {
  const { outlines, dots } = await ask("map");
  const rings = new Map(outlines.map(({ code, rings: lines }) => [code, lines]));
  const towns = new Map(facts.towns.map((town) => [town.code, town]));
  const land = s(
    "g",
    {},
    outlines.map(({ code, rings: lines }) => s("path", { d: path(lines), class: "town", "data-code": code }, s("title", {}, towns.get(code)?.name ?? code))),
  );
  const others = dots.filter(({ id }) => id !== own).map(({ name, lat, lon }) => ({ name, at: toPlane([lon, lat]) }));
  const marks = others.map(({ name, at: [cx, cy] }) => s("circle", { cx, cy, class: "dot" }, s("title", {}, name)));
  const names = facts.towns.map(({ name, lat, lon }) => {
    const [x, y] = toPlane([lon, lat]);
    return s("text", { x, y, class: "name" }, name);
  });
  const pin = s("g", { class: "pin" }, s("path", { d: "M0 0C-3-6-6-9-6-13a6 6 0 0 1 12 0c0 4-3 7-6 13z" }), s("circle", { cy: -13, r: 2.2 }));
  const svg = s("svg", { class: "map", tabindex: 0, role: "application", "aria-label": words.mapLabel }, land, marks, names, pin);
  let view = { x: 0, y: 0, width: 800 };
  let point = null;
  let town = "";

  const draw = () => {
    const { x, y, width } = view;
    svg.setAttribute("viewBox", `${x - width / 2} ${y - width / 2} ${width} ${width}`);
    const pixel = width / (svg.clientWidth || 400);
    for (const mark of marks) mark.setAttribute("r", 3 * pixel);
    for (const name of names) {
      name.setAttribute("font-size", 13 * pixel);
      name.setAttribute("dy", -6 * pixel);
      name.classList.toggle("far", width > 500);
    }
    pin.classList.toggle("none", !point);
    if (point) pin.setAttribute("transform", `translate(${point[0]} ${point[1]}) scale(${1.8 * pixel})`);
  };
  const zoom = (factor, [x, y] = point ?? [view.x, view.y]) => {
    const width = Math.min(Math.max(view.width * factor, NARROWEST), WIDEST);
    const ratio = width / view.width;
    view = { x: x + (view.x - x) * ratio, y: y + (view.y - y) * ratio, width };
    draw();
  };
  const fit = () => {
    const lines = rings.get(town);
    const known = towns.get(town);
    if (lines) view = bounds(lines.flat().map(toPlane));
    else if (known) view = { ...view, x: toPlane([known.lon, known.lat])[0], y: toPlane([known.lon, known.lat])[1], width: 100 };
    else if (outlines.length) view = bounds(outlines.flatMap((outline) => outline.rings.flat()).map(toPlane));
    draw();
  };
  const put = (at) => {
    point = at;
    draw();
    const [lon, lat] = toDegrees(at);
    place(lat.toFixed(DIGITS), lon.toFixed(DIGITS));
  };
  const under = (event) => {
    const matrix = svg.getScreenCTM().inverse();
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return [x, y];
  };
  listen(svg, pin, { under, put, zoom, point: () => point, view: () => view, move: (to) => ((view = to), draw()) });

  const button = (text, act, sign) => h("button", { type: "button", class: "quiet", "aria-label": text, title: text, onclick: act }, sign);
  const where = h("p", { class: "where", role: "status" });
  const element = h(
    "section",
    { class: "mapped" },
    h("h3", {}, words.mapTitle),
    h("div", { class: "frame" }, svg, h("div", { class: "zoom" }, button(words.zoomIn, () => zoom(0.6), "+"), button(words.zoomOut, () => zoom(1.7), "−"), button(words.zoomTown, fit, "⌂"))),
    where,
    h("p", { class: "hint" }, outlines.length ? words.mapHint : words.noOutlines),
  );
  new ResizeObserver(draw).observe(svg);
  return {
    element,
    where,
    // Shows what the fields say.
    show(code, lat, lon) {
      const degrees = [lon, lat].map((text) => (text.trim() === "" ? NaN : Number(text)));
      point = degrees.every(Number.isFinite) ? toPlane(degrees) : null;
      for (const outline of land.children) outline.classList.toggle("own", outline.dataset.code === code);
      if (code !== town || svg.dataset.fitted === undefined) {
        town = code;
        svg.dataset.fitted = "";
        fit();
      }
      draw();
    },
  };
}

function listen(svg, pin, { under, put, zoom, point, view, move }) {
  let drag = null;
  svg.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const isPin = pin.contains(event.target);
    drag = { isPin, from: under(event), px: [event.clientX, event.clientY], hasMoved: false };
    if (isPin || event.pointerType !== "touch") svg.setPointerCapture(event.pointerId);
  });
  svg.addEventListener("pointermove", (event) => {
    if (!drag) return;
    drag.hasMoved ||= Math.hypot(event.clientX - drag.px[0], event.clientY - drag.px[1]) > STILL_PX;
    if (!drag.hasMoved) return;
    const [x, y] = under(event);
    if (drag.isPin) put([x, y]);
    else if (event.pointerType !== "touch") move({ ...view(), x: view().x - (x - drag.from[0]), y: view().y - (y - drag.from[1]) });
  });
  svg.addEventListener("pointerup", (event) => {
    if (drag && !drag.hasMoved && !drag.isPin) put(under(event));
    drag = null;
  });
  svg.addEventListener("pointercancel", () => (drag = null));
  svg.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      zoom(event.deltaY < 0 ? 0.8 : 1.25, under(event));
    },
    { passive: false },
  );
  svg.addEventListener("keydown", (event) => {
    if (event.key === "+" || event.key === "-") return zoom(event.key === "+" ? 0.6 : 1.7);
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    const step = view().width / (event.shiftKey ? 10 : 200);
    const [x, y] = point() ?? [view().x, view().y];
    put([x + way[0] * step, y + way[1] * step]);
  });
}
