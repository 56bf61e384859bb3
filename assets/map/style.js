/** How MapLibre draws the ground: the base map, and on it the streets of map packs where there are any. */
import { colorsOf } from "./colors.js";
import { streetLabels, streetLayers } from "./streets-style.js";
import { tileAddress } from "./tiles.js";

/** Family lists; MapLibre reads the weight from the first name and takes the first family there is. */
const REGULAR = ["Noto Sans Variable", "Noto Sans", "system-ui", "sans-serif"];
const STRONG = ["Semibold", ...REGULAR];

/**
 * The style, without pins.
 * @param {import("./tiles.js").Tiles} tiles
 * @param {?import("./packs.js").Streets} streets
 * @param {boolean} dark
 * @returns {object} a MapLibre style
 */
export function buildStyle(tiles, streets, dark) {
  const c = colorsOf(dark);
  return {
    version: 8,
    // No `glyphs`: the letters are drawn from the fonts at hand, so none has to be fetched.
    sources: { base: sourceOf(tiles), ...(streets && { streets: sourceOf(streets) }) },
    layers: [
      { id: "outside", type: "background", paint: { "background-color": c.outside } },
      fill("region", "region", c.land),
      fill("zones", "zones", ["match", ["get", "tint"], 1, c.tints[1], 2, c.tints[2], 3, c.tints[3], c.tints[0]]),
      fill("water", "water", c.water, { filter: ["==", ["geometry-type"], "Polygon"] }),
      line("river", "water", c.river, [6, 0.8, 10, 2, 14, 5], { filter: ["==", ["geometry-type"], "LineString"] }),
      ...(streets ? streetLayers(c) : []),
      ...borders(c),
      ...(streets ? streetLabels(c, REGULAR) : []),
      ...labels(c),
    ],
  };
}

function sourceOf(tiles) {
  return {
    type: "vector",
    tiles: [tileAddress(tiles)],
    minzoom: tiles.minZoom,
    maxzoom: tiles.maxZoom,
    bounds: tiles.bounds,
  };
}

function fill(id, sourceLayer, color, more = {}) {
  return { id, type: "fill", source: "base", "source-layer": sourceLayer, paint: { "fill-color": color }, ...more };
}

/** Widths are zoom, pixels, zoom, pixels… */
function line(id, sourceLayer, color, widths, { dash, ...more } = {}) {
  const paint = { "line-color": color, "line-width": ["interpolate", ["exponential", 1.4], ["zoom"], ...widths] };
  if (dash) paint["line-dasharray"] = dash;
  const layout = { "line-cap": dash ? "butt" : "round", "line-join": "round" };
  return { id, type: "line", source: "base", "source-layer": sourceLayer, layout, paint, ...more };
}

function classIs(...names) {
  return { filter: ["match", ["get", "class"], names, true, false] };
}

function borders(c) {
  const kindIs = (kind) => ({ filter: ["==", ["get", "kind"], kind] });
  return [
    line("municipality", "boundaries", c.municipality, [8, 0.6, 13, 1.2], { dash: [4, 3], minzoom: 8, ...kindIs("municipality") }),
    line("zone", "boundaries", c.zone, [6, 0.6, 10, 1.1, 14, 1.8], kindIs("zone")),
    line("region-border", "boundaries", c.region, [5, 1, 9, 1.8, 14, 2.6], kindIs("region")),
  ];
}

function labels(c) {
  return [
    label("places-village", c, {
      minzoom: 10, names: ["village"], font: REGULAR, color: c.softText, sizes: [10, 11, 14, 14],
    }),
    label("places-town", c, {
      minzoom: 7, names: ["town"], font: REGULAR, color: c.text, sizes: [7, 11.5, 10, 13, 14, 17],
    }),
    label("places-city", c, {
      minzoom: 5, names: ["city"], font: STRONG, color: c.text, sizes: [5, 12, 8, 15, 12, 19],
    }),
  ];
}

function label(id, c, { minzoom, names, font, color, sizes }) {
  return {
    id,
    type: "symbol",
    source: "base",
    "source-layer": "places",
    minzoom,
    ...classIs(...names),
    layout: {
      "text-field": ["get", "name"],
      "text-font": font,
      "text-size": ["interpolate", ["linear"], ["zoom"], ...sizes],
      "text-max-width": 8,
      "text-padding": 3,
      // On the spot where it is free; else around the pin that stands there.
      "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 1.9], "bottom", [0, -1.9], "left", [2.1, 0], "right", [-2.1, 0]],
      "symbol-sort-key": ["coalesce", ["get", "rank"], 9],
    },
    // Beyond the region's border names step back.
    paint: {
      "text-color": color, "text-halo-color": c.halo, "text-halo-width": 1.5,
      "text-opacity": ["case", ["==", ["get", "outside"], true], 0.6, 1],
    },
  };
}
