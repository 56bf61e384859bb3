/** Pins, clusters and the person's dot as pictures, drawn once each and named by what they show. */
import { colorsOf } from "./colors.js";

const STRONG_FONT = '700 12px "Noto Sans Variable", "Noto Sans", system-ui, sans-serif';

/** Sizes in CSS pixels. A drop's point is at the bottom middle; discs and rings are centred. */
const DROP = { width: 40, height: 48, radius: 15, icon: 18 };
const SELECTED_DROP = { width: 52, height: 62, radius: 20, icon: 24 };
const RING = { width: 56, height: 56, icon: 20 };
const SELECTED_RING = { width: 72, height: 72, icon: 25 };
const PERSON = 26;

/**
 * The picture a pin needs, as a name `drawImage` understands.
 * @param {{icon: string, count?: number, approximate?: boolean}} pin
 * @param {boolean} selected
 * @param {boolean} dark
 */
export function pinImage(pin, selected, dark) {
  const shape = pin.approximate ? "ring" : "drop";
  return [shape, pin.icon, pin.count ?? 1, selected ? "selected" : "plain", theme(dark)].join("/");
}

/** The picture of a cluster of `total` helps. */
export function clusterImage(total, dark) {
  return ["cluster", "", total, "plain", theme(dark)].join("/");
}

/** The picture of the person: `fix` a full dot, `place` a hollow one. */
export function personImage(kind, dark) {
  return ["person", kind, 1, "plain", theme(dark)].join("/");
}

function theme(dark) {
  return dark ? "dark" : "light";
}

/**
 * Draws a named picture.
 * @param {string} name
 * @param {import("./icons.js").Icons} icons
 * @param {number} ratio device pixels a CSS pixel
 * @returns {HTMLCanvasElement}
 */
export function drawImage(name, icons, ratio) {
  const [shape, icon, count, state, colors] = name.split("/");
  const look = { icon, count: Number(count), selected: state === "selected", c: colorsOf(colors === "dark") };
  const size = sizeOf(shape, look);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(size.width * ratio);
  canvas.height = Math.ceil(size.height * ratio);
  const context = canvas.getContext("2d");
  context.scale(ratio, ratio);
  const draw = { drop: drawDrop, ring: drawRing, cluster: drawCluster, person: drawPerson }[shape];
  draw(context, size, look, icons);
  return canvas;
}

/** Width and height of a picture in CSS pixels. */
export function imageSize(name) {
  const [shape, , count, state] = name.split("/");
  return sizeOf(shape, { count: Number(count), selected: state === "selected" });
}

function sizeOf(shape, { count, selected }) {
  if (shape === "drop") return selected ? SELECTED_DROP : DROP;
  if (shape === "ring") return selected ? SELECTED_RING : RING;
  const side = shape === "person" ? PERSON : count < 10 ? 44 : count < 100 ? 50 : 58;
  return { width: side, height: side };
}

function drawDrop(context, size, { icon, count, selected, c }, icons) {
  const x = size.width / 2;
  const { radius } = size;
  const y = radius + 3;
  const tip = size.height - 2;
  // Where the straight flanks leave the round head.
  const angle = 0.42;
  context.beginPath();
  context.arc(x, y, radius, Math.PI - angle, angle);
  context.quadraticCurveTo(x + radius * 0.62, y + radius * 1.05, x, tip);
  context.quadraticCurveTo(x - radius * 0.62, y + radius * 1.05, x - radius * Math.cos(angle), y + radius * Math.sin(angle));
  context.closePath();
  context.fillStyle = selected ? c.accentStrong : c.accent;
  context.strokeStyle = c.edge;
  context.lineWidth = 3;
  context.lineJoin = "round";
  context.stroke();
  context.fill();
  icons.draw(context, icon, x, y, size.icon, c.onAccent);
  drawBadge(context, count, x + radius * 0.8, y - radius * 0.55, c);
}

function drawRing(context, size, { icon, count, selected, c }, icons) {
  const middle = size.width / 2;
  const radius = middle - 2;
  const soft = context.createRadialGradient(middle, middle, radius * 0.35, middle, middle, radius);
  soft.addColorStop(0, withAlpha(c.accent, selected ? 0.5 : 0.34));
  soft.addColorStop(1, withAlpha(c.accent, selected ? 0.26 : 0.14));
  disc(context, middle, middle, radius, soft);
  context.strokeStyle = withAlpha(selected ? c.accentStrong : c.accent, selected ? 1 : 0.55);
  context.lineWidth = selected ? 3 : 1.5;
  context.stroke();
  disc(context, middle, middle, size.icon * 0.8, withAlpha(c.edge, 0.88));
  icons.draw(context, icon, middle, middle, size.icon, selected ? c.accentStrong : c.accent);
  drawBadge(context, count, middle + size.icon * 0.75, middle - size.icon * 0.75, c);
}

function drawCluster(context, size, { count, c }) {
  const middle = size.width / 2;
  disc(context, middle, middle, middle - 1, withAlpha(c.accent, 0.24));
  disc(context, middle, middle, middle - 6, c.edge);
  disc(context, middle, middle, middle - 7.5, c.accent);
  write(context, count > 999 ? "999+" : String(count), middle, middle, c.onAccent, count < 100 ? 15 : 13);
}

function drawPerson(context, size, { icon: kind, c }) {
  const middle = size.width / 2;
  disc(context, middle, middle, 11, c.edge);
  disc(context, middle, middle, 8.5, c.primary);
  if (kind !== "fix") disc(context, middle, middle, 4.5, c.edge);
}

/** The number of helps at one place; one alone needs none. */
function drawBadge(context, count, x, y, c) {
  if (count < 2) return;
  const text = count > 99 ? "99+" : String(count);
  const half = text.length > 2 ? 13 : text.length > 1 ? 10.5 : 9;
  context.beginPath();
  context.arc(x - half + 9, y, 9, Math.PI / 2, -Math.PI / 2);
  context.arc(x + half - 9, y, 9, -Math.PI / 2, Math.PI / 2);
  context.closePath();
  context.fillStyle = c.text;
  context.strokeStyle = c.edge;
  context.lineWidth = 3;
  context.stroke();
  context.fill();
  write(context, text, x, y, c.halo, 12);
}

function disc(context, x, y, radius, color) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

function write(context, text, x, y, color, size) {
  context.font = STRONG_FONT.replace("12px", `${size}px`);
  context.fillStyle = color;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, x, y + 0.5);
}

/** "#RRGGBB" with an opacity. */
function withAlpha(hex, alpha) {
  const channel = (at) => parseInt(hex.slice(at, at + 2), 16);
  return `rgba(${channel(1)},${channel(3)},${channel(5)},${alpha})`;
}
