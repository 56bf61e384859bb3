/** How MapLibre draws the streets of map packs; what they look like is said in streets.js. */
import {
  BUILDING_MIN_ZOOM, caseWidths, COVER_OPACITY, HOUSE_NUMBER, PATH, QUARTERS, RAIL, ROADS, STOPS, STREET_NAME_SIZES,
  STREET_NAMES, SURFACES, WATERWAY,
} from "./streets.js";

/** The layers that lie on the base's ground, below its borders. */
export function streetLayers(c) {
  const opacity = { "fill-opacity": byZoom(COVER_OPACITY) };
  return [
    fill("cover", "cover", c.land, { "fill-antialias": false, ...opacity }),
    ...SURFACES.map(({ id, classes, color }) => fill(id, id, c[color], opacity, classes && classIs(classes))),
    fill("street-water", "water", c.water, opacity, { filter: ["==", ["geometry-type"], "Polygon"] }),
    line("waterway", "waterway", c.river, WATERWAY.widths, { minzoom: WATERWAY.minzoom }),
    fill("building", "building", c.building, {}, { minzoom: BUILDING_MIN_ZOOM }),
    line("path", "transportation", c.path, PATH.widths, { ...PATH, ...classIs(["path"]) }),
    line("rail", "transportation", c.rail, RAIL.widths, { ...RAIL, ...classIs(["rail"]) }),
    ...ROADS.map((road) => line(`${road.id}-road-case`, "transportation", c.roadCase, caseWidths(road), roadIs(road))),
    ...ROADS.map((road) => line(`${road.id}-road`, "transportation", c[road.color], road.widths, roadIs(road))),
    ...STOPS.map((stop) => dot(stop, c)),
  ];
}

/** Names and numbers, the least important first, as MapLibre wants them. */
export function streetLabels(c, font) {
  const halo = { "text-halo-color": c.halo, "text-halo-width": 1.4 };
  const names = STREET_NAMES.map(({ id, classes, minzoom }) => symbol(`street-name-${id}`, "transportation_name", {
    minzoom,
    ...classIs(classes),
    layout: {
      ...text(font, "name", byZoom(STREET_NAME_SIZES)),
      "symbol-placement": "line",
      "symbol-spacing": 320,
      "text-max-angle": 30,
    },
    paint: { "text-color": c.softText, ...halo },
  }));
  const quarters = QUARTERS.map(({ id, classes, minzoom, sizes }) => symbol(`quarter-${id}`, "place", {
    minzoom,
    ...classIs(classes),
    layout: { ...text(font, "name", byZoom(sizes)), "text-letter-spacing": 0.04, "text-padding": 6, "text-max-width": 8 },
    paint: { "text-color": c.softText, ...halo },
  }));
  const stops = STOPS.map(({ id, classes, nameMinzoom, size }) => symbol(`stop-name-${id}`, "poi", {
    minzoom: nameMinzoom,
    ...classIs(classes),
    layout: { ...text(font, "name", size), "text-anchor": "top", "text-offset": [0, 0.6], "text-max-width": 8 },
    paint: { "text-color": c.stop, ...halo },
  }));
  const numbers = symbol("house-number", "housenumber", {
    minzoom: HOUSE_NUMBER.minzoom,
    layout: { ...text(font, "housenumber", HOUSE_NUMBER.size), "text-padding": 3 },
    paint: { "text-color": c.softText, "text-opacity": HOUSE_NUMBER.opacity, "text-halo-color": c.halo, "text-halo-width": 0.8 },
  });
  return [numbers, ...names.reverse(), ...stops.reverse(), ...quarters.reverse()];
}

function byZoom(stops, base = 1) {
  return ["interpolate", base === 1 ? ["linear"] : ["exponential", base], ["zoom"], ...stops.flat()];
}

function classIs(classes) {
  return { filter: ["match", ["get", "class"], classes, true, false] };
}

function roadIs({ minzoom, classes }) {
  return { minzoom, ...classIs(classes) };
}

function fill(id, sourceLayer, color, paint, more = {}) {
  return { id, type: "fill", source: "streets", "source-layer": sourceLayer, paint: { "fill-color": color, ...paint }, ...more };
}

function line(id, sourceLayer, color, widths, { minzoom, filter, dash }) {
  const layer = {
    id, type: "line", source: "streets", "source-layer": sourceLayer, minzoom,
    layout: { "line-cap": dash ? "butt" : "round", "line-join": "round" },
    paint: { "line-color": color, "line-width": byZoom(widths, 1.4) },
  };
  if (dash) layer.paint["line-dasharray"] = dash;
  if (filter) layer.filter = filter;
  return layer;
}

function dot({ id, classes, minzoom, radii }, c) {
  const paint = {
    "circle-radius": byZoom(radii), "circle-color": c.stop, "circle-stroke-color": c.edge, "circle-stroke-width": 1.2,
  };
  return { id: `stop-${id}`, type: "circle", source: "streets", "source-layer": "poi", minzoom, ...classIs(classes), paint };
}

function symbol(id, sourceLayer, more) {
  return { id, type: "symbol", source: "streets", "source-layer": sourceLayer, ...more };
}

function text(font, property, size) {
  return { "text-field": ["to-string", ["get", property]], "text-font": font, "text-size": size };
}
