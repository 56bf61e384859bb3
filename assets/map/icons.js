/** The sprite's pictures, drawn on a canvas: the same lines on the map as on the cards. */

const SIZE = 24; // the sprite's units
const SVG = "http://www.w3.org/2000/svg";

/**
 * @typedef {object} Icons
 * @property {function(CanvasRenderingContext2D, string, number, number, number, string): void} draw
 *     context, name, centre x and y, size, colour; a name the sprite lacks draws a dot
 * @property {function(string): SVGElement} toElement a picture for a button
 */

/**
 * Reads the sprite.
 * @param {string} address
 * @returns {Promise<Icons>}
 */
export async function loadIcons(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`map: ${address} answered ${response.status}`);
  const sprite = new DOMParser().parseFromString(await response.text(), "image/svg+xml");
  const symbols = new Map(Array.from(sprite.querySelectorAll("symbol"), (symbol) => [symbol.id, symbol]));
  return {
    draw(context, name, x, y, size, color) {
      context.save();
      context.translate(x - size / 2, y - size / 2);
      context.scale(size / SIZE, size / SIZE);
      drawSymbol(context, symbols.get(`icon-${name}`), color);
      context.restore();
    },
    toElement(name) {
      const svg = document.createElementNS(SVG, "svg");
      const symbol = symbols.get(`icon-${name}`);
      svg.setAttribute("aria-hidden", "true");
      for (const { name: key, value } of symbol?.attributes ?? []) if (key !== "id") svg.setAttribute(key, value);
      for (const child of symbol?.children ?? []) svg.append(document.importNode(child, true));
      return svg;
    },
  };
}

function drawSymbol(context, symbol, color) {
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = 2;
  context.lineCap = "round";
  context.lineJoin = "round";
  if (!symbol) {
    context.beginPath();
    context.arc(SIZE / 2, SIZE / 2, SIZE / 5, 0, 2 * Math.PI);
    context.fill();
    return;
  }
  for (const shape of symbol.children) {
    const path = toPath(shape);
    const paints = (key, otherwise) => (shape.getAttribute(key) ?? symbol.getAttribute(key) ?? otherwise) !== "none";
    if (paints("fill", "none")) context.fill(path);
    if (paints("stroke", "none")) context.stroke(path);
  }
}

/** One SVG shape as a canvas path. */
function toPath(shape) {
  const number = (key) => Number(shape.getAttribute(key) ?? 0);
  const path = new Path2D(shape.getAttribute("d") ?? "");
  switch (shape.tagName) {
    case "circle":
      path.arc(number("cx"), number("cy"), number("r"), 0, 2 * Math.PI);
      break;
    case "ellipse":
      path.ellipse(number("cx"), number("cy"), number("rx"), number("ry"), 0, 0, 2 * Math.PI);
      break;
    case "rect":
      addRectangle(path, number("x"), number("y"), number("width"), number("height"), number("rx"));
      break;
    case "line":
      path.moveTo(number("x1"), number("y1"));
      path.lineTo(number("x2"), number("y2"));
      break;
    case "polyline":
    case "polygon":
      return new Path2D(`M${shape.getAttribute("points")}${shape.tagName === "polygon" ? "z" : ""}`);
  }
  return path;
}

/** roundRect is younger than some of the phones this must run on. */
function addRectangle(path, x, y, width, height, radius) {
  path.moveTo(x + radius, y);
  path.arcTo(x + width, y, x + width, y + height, radius);
  path.arcTo(x + width, y + height, x, y + height, radius);
  path.arcTo(x, y + height, x, y, radius);
  path.arcTo(x, y, x + width, y, radius);
  path.closePath();
}
