/**
 * How MapLibre draws the ground.
 *
 * Two vocabularies are understood. Our own file has the layers region, zones, boundaries, water and
 * places; an OpenStreetMap extract in the OpenMapTiles manner has landcover, landuse, park, water,
 * waterway, building, transportation, boundary, place and transportation_name. A layer that a file
 * lacks draws nothing, so either file works without a change here.
 */
import { colorsOf } from "./colors.js";
import { tileAddress } from "./tiles.js";

/** Family lists; MapLibre reads the weight from the first name and takes the first family there is. */
const REGULAR = ["Noto Sans Variable", "Noto Sans", "system-ui", "sans-serif"];
const STRONG = ["Semibold", ...REGULAR];

/**
 * The style, without pins.
 * @param {import("./tiles.js").Tiles} tiles
 * @param {boolean} dark
 * @returns {object} a MapLibre style
 */
export function buildStyle(tiles, dark) {
  const c = colorsOf(dark);
  return {
    version: 8,
    // No `glyphs`: the letters are drawn from the fonts at hand, so none has to be fetched.
    sources: {
      base: {
        type: "vector",
        tiles: [tileAddress(tiles)],
        minzoom: tiles.minZoom,
        maxzoom: tiles.maxZoom,
        bounds: tiles.bounds,
      },
    },
    layers: [
      { id: "outside", type: "background", paint: { "background-color": c.outside } },
      fill("region", "region", c.land),
      fill("landcover", "landcover", ["match", ["get", "class"], ["wood", "forest", "grass"], c.wood, "transparent"]),
      fill("landuse", "landuse", ["match", ["get", "class"], ["residential", "commercial", "industrial"], c.built, "transparent"]),
      fill("park", "park", c.park),
      fill("zones", "zones", ["match", ["get", "tint"], 1, c.tints[1], 2, c.tints[2], 3, c.tints[3], c.tints[0]]),
      fill("water", "water", c.water, { filter: ["==", ["geometry-type"], "Polygon"] }),
      line("river", "water", c.river, [6, 0.8, 10, 2, 14, 5], { filter: ["==", ["geometry-type"], "LineString"] }),
      line("waterway", "waterway", c.river, [9, 0.6, 14, 3]),
      fill("building", "building", c.building, { minzoom: 14 }),
      ...roads(c),
      ...borders(c),
      ...labels(c),
    ],
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

function roads(c) {
  const small = classIs("minor", "service", "track", "path", "tertiary");
  const middle = classIs("secondary", "primary");
  const big = classIs("motorway", "trunk");
  return [
    line("rail", "transportation", c.rail, [8, 0.6, 14, 1.5], { dash: [3, 2], ...classIs("rail") }),
    line("small-road-case", "transportation", c.roadCase, [11, 0.6, 14, 4, 17, 12], { minzoom: 11, ...small }),
    line("middle-road-case", "transportation", c.roadCase, [8, 1, 12, 3.5, 17, 18], middle),
    line("big-road-case", "transportation", c.roadCase, [5, 1, 10, 4, 17, 24], big),
    line("small-road", "transportation", c.road, [12, 0.4, 14, 2.6, 17, 10], { minzoom: 12, ...small }),
    line("middle-road", "transportation", c.road, [8, 0.4, 12, 2.2, 17, 15], middle),
    line("big-road", "transportation", c.mainRoad, [5, 0.5, 10, 2.6, 17, 20], big),
  ];
}

function borders(c) {
  const kindIs = (kind) => ({ filter: ["==", ["get", "kind"], kind] });
  const levelIs = (from, to) => ({
    filter: ["all", ["has", "admin_level"], [">=", ["get", "admin_level"], from], ["<=", ["get", "admin_level"], to]],
  });
  return [
    line("municipality", "boundaries", c.municipality, [8, 0.6, 13, 1.2], { dash: [4, 3], minzoom: 8, ...kindIs("municipality") }),
    line("admin-small", "boundary", c.municipality, [8, 0.6, 13, 1.2], { dash: [4, 3], minzoom: 9, ...levelIs(5, 8) }),
    line("zone", "boundaries", c.zone, [6, 0.6, 10, 1.1, 14, 1.8], kindIs("zone")),
    line("region-border", "boundaries", c.region, [5, 1, 9, 1.8, 14, 2.6], kindIs("region")),
    line("admin-big", "boundary", c.region, [5, 1, 9, 1.8, 14, 2.6], levelIs(2, 4)),
  ];
}

function labels(c) {
  return ["places", "place"].flatMap((sourceLayer) => [
    label(`${sourceLayer}-village`, sourceLayer, c, {
      minzoom: 10, names: ["village", "hamlet", "suburb"], font: REGULAR, color: c.softText, sizes: [10, 11, 14, 14],
    }),
    label(`${sourceLayer}-town`, sourceLayer, c, {
      minzoom: 7, names: ["town"], font: REGULAR, color: c.text, sizes: [7, 11.5, 10, 13, 14, 17],
    }),
    label(`${sourceLayer}-city`, sourceLayer, c, {
      minzoom: 5, names: ["city"], font: STRONG, color: c.text, sizes: [5, 12, 8, 15, 12, 19],
    }),
  ]).concat({
    id: "road-name",
    type: "symbol",
    source: "base",
    "source-layer": "transportation_name",
    minzoom: 13,
    layout: { "symbol-placement": "line", "text-field": ["get", "name"], "text-font": REGULAR, "text-size": 12 },
    paint: textPaint(c, c.softText),
  });
}

function label(id, sourceLayer, c, { minzoom, names, font, color, sizes }) {
  return {
    id,
    type: "symbol",
    source: "base",
    "source-layer": sourceLayer,
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
    paint: { ...textPaint(c, color), "text-opacity": ["case", ["==", ["get", "outside"], true], 0.6, 1] },
  };
}

function textPaint(c, color) {
  return { "text-color": color, "text-halo-color": c.halo, "text-halo-width": 1.5 };
}
