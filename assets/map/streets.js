/**
 * What streets look like, for both ways of drawing: OpenMapTiles' classes, widths in CSS pixels by
 * MapLibre's zoom (Leaflet's is one more), colours by their name in colors.js.
 */

/** @typedef {{id: string, classes: string[], minzoom: number, color: string, widths: number[][]}} Road */

/** @type {Road[]} the small first: the big are drawn over them */
export const ROADS = [
  {
    id: "service", classes: ["service", "track"], minzoom: 14, color: "road",
    widths: [[14, 0.8], [15, 1.6], [16, 3.5], [18, 10]],
  },
  {
    id: "minor", classes: ["minor"], minzoom: 13, color: "road",
    widths: [[13, 0.9], [14, 2], [15, 3.6], [16, 6.5], [18, 19]],
  },
  {
    id: "tertiary", classes: ["tertiary"], minzoom: 12, color: "road",
    widths: [[12, 0.9], [14, 3.2], [16, 8.5], [18, 22]],
  },
  {
    id: "secondary", classes: ["secondary"], minzoom: 11, color: "middleRoad",
    widths: [[11, 0.8], [12, 1.4], [14, 4.2], [16, 10], [18, 25]],
  },
  {
    id: "primary", classes: ["primary"], minzoom: 11, color: "mainRoad",
    widths: [[11, 1], [12, 1.8], [14, 5], [16, 11.5], [18, 28]],
  },
  {
    id: "motorway", classes: ["motorway", "trunk"], minzoom: 11, color: "bigRoad",
    widths: [[11, 1.4], [12, 2.2], [14, 5.6], [16, 12.5], [18, 30]],
  },
];

/** Both edges of a road together: fine from afar, plain from near. */
const CASE_WIDTHS = [[11, 0.8], [14, 1.4], [18, 2.6]];

/** The widths of what lies under a road and shows as its two edges. */
export function caseWidths(road) {
  return road.widths.map(([zoom, width]) => [zoom, width + edgesAt(zoom)]);
}

function edgesAt(zoom) {
  const next = Math.max(1, CASE_WIDTHS.findIndex(([stop]) => stop >= zoom));
  const [[from, narrow], [to, wide]] = [CASE_WIDTHS[next - 1], CASE_WIDTHS[next]];
  return narrow + ((wide - narrow) * (zoom - from)) / (to - from);
}

export const PATH = { minzoom: 14, dash: [2, 1.5], widths: [[14, 0.7], [16, 1.4], [18, 2.4]] };
export const RAIL = { minzoom: 11, dash: [4, 2], widths: [[11, 0.6], [14, 1], [18, 1.8]] };
export const WATERWAY = { minzoom: 11, widths: [[11, 0.8], [14, 2], [16, 4], [18, 9]] };

/** The land where a pack has streets, and the surfaces on it, come slowly: [zoom, opacity]. */
export const COVER_OPACITY = [[11.5, 0], [13, 1]];

/** Surfaces, lowest first; `color` as in colors.js. */
export const SURFACES = [
  { id: "landuse", classes: ["residential", "commercial", "industrial"], color: "built" },
  { id: "landcover", classes: ["wood", "forest", "grass"], color: "wood" },
  { id: "park", color: "park" },
];

export const BUILDING_MIN_ZOOM = 14;

/** Names of streets, the more important first: where two collide it wins. */
export const STREET_NAMES = [
  { id: "big", classes: ["motorway", "trunk", "primary", "secondary"], minzoom: 14 },
  { id: "middle", classes: ["tertiary", "minor"], minzoom: 14 },
  { id: "small", classes: ["service", "track", "path"], minzoom: 15.5 },
];
export const STREET_NAME_SIZES = [[14, 10.5], [16, 12], [18, 14]];

/** Names of parts of a town and of places too small for the base. */
export const QUARTERS = [
  { id: "suburb", classes: ["suburb", "quarter"], minzoom: 12.5, sizes: [[12, 11], [15, 13.5]] },
  { id: "hamlet", classes: ["hamlet", "locality", "neighbourhood"], minzoom: 13, sizes: [[13, 10.5], [16, 13]] },
];

/** Stops and stations: a dot, from nearer on a name. */
export const STOPS = [
  { id: "railway", classes: ["railway"], minzoom: 14, nameMinzoom: 15, radii: [[14, 3], [16, 5], [18, 7]], size: 12 },
  { id: "bus", classes: ["bus"], minzoom: 15.5, nameMinzoom: 16.5, radii: [[15, 1.8], [16, 2.6], [18, 4.5]], size: 10.5 },
];

export const HOUSE_NUMBER = { minzoom: 16.5, size: 10, opacity: 0.8 };
