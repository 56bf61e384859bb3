/** How protomaps-leaflet draws the streets of map packs; what they look like is said in streets.js. */
import {
  BUILDING_MIN_ZOOM, caseWidths, COVER_OPACITY, HOUSE_NUMBER, PATH, QUARTERS, RAIL, ROADS, STOPS, STREET_NAME_SIZES,
  STREET_NAMES, SURFACES, WATERWAY,
} from "./streets.js";

const POLYGON = 3; // a geometry type of a vector tile
const DOT_EDGE_PX = 1.2;

/** Leaflet's zooms are whole, and one more than MapLibre's for the same scale. */
const zoomOf = (zoom) => Math.ceil(zoom) + 1;

function byZoom(stops) {
  return window.protomapsL.exp(1.4, stops.map(([zoom, value]) => [zoom + 1, value]));
}

/** "#RRGGBB" with an opacity of 0 to 1. */
function withOpacity(color, opacity) {
  return color + Math.round(opacity * 255).toString(16).padStart(2, "0");
}

function classIs(classes) {
  return (_, feature) => classes.includes(feature.props.class);
}

/** The rules for surfaces and lines that lie on the base's ground, below its borders. */
export function streetPaintRules(c) {
  const { CircleSymbolizer, LineSymbolizer, PolygonSymbolizer } = window.protomapsL;
  const rule = (dataLayer, symbolizer, more = {}) => ({ dataSource: "streets", dataLayer, symbolizer, ...more });
  const fill = (dataLayer, color, more) => (
    rule(dataLayer, new PolygonSymbolizer({ fill: color, opacity: byZoom(COVER_OPACITY) }), more)
  );
  const line = (dataLayer, color, { widths, minzoom, dash }, classes) => {
    const width = byZoom(widths);
    // Dashes grow with the line, as MapLibre's do.
    const dashes = dash && ((zoom) => dash.map((length) => length * width(zoom)));
    const look = { color, width, opacity: 1, dash: dashes, lineJoin: "round", lineCap: dash ? "butt" : "round" };
    const filter = classes && classIs(classes);
    return rule(dataLayer, new LineSymbolizer(look), { minzoom: zoomOf(minzoom), filter });
  };
  return [
    fill("cover", c.land),
    ...SURFACES.map(({ id, classes, color }) => fill(id, c[color], { filter: classes && classIs(classes) })),
    fill("water", c.water, { filter: (_, feature) => feature.geomType === POLYGON }),
    line("waterway", c.river, WATERWAY),
    fill("building", c.building, { minzoom: zoomOf(BUILDING_MIN_ZOOM) }),
    line("transportation", c.path, PATH, ["path"]),
    line("transportation", c.rail, RAIL, ["rail"]),
    ...ROADS.map((road) => line("transportation", c.roadCase, { ...road, widths: caseWidths(road) }, road.classes)),
    ...ROADS.map((road) => line("transportation", c[road.color], road, road.classes)),
    ...STOPS.map(({ classes, minzoom, radii }) => {
      const look = { radius: byZoom(radii), fill: c.stop, stroke: c.edge, width: DOT_EDGE_PX };
      return rule("poi", new CircleSymbolizer(look), { minzoom: zoomOf(minzoom), filter: classIs(classes) });
    }),
  ];
}

/** The rules for names and numbers, the most important first. */
export function streetLabelRules(c, family) {
  const { CenteredTextSymbolizer, LineLabelSymbolizer, OffsetTextSymbolizer } = window.protomapsL;
  const { LineLabelPlacement, TextPlacements } = window.protomapsL;
  const rule = (dataLayer, minzoom, classes, symbolizer) => ({
    dataSource: "streets", dataLayer, minzoom: zoomOf(minzoom), filter: classes && classIs(classes), symbolizer,
  });
  const look = (fill, size) => ({
    labelProps: ["name"], fill, stroke: c.halo, width: 1.4, lineHeight: 1.3, maxLineChars: 18,
    font: (zoom) => `400 ${size(zoom).toFixed(1)}px ${family}`,
  });
  const always = (size) => () => size;
  const soft = withOpacity(c.softText, HOUSE_NUMBER.opacity);
  const numberLook = { ...look(soft, always(HOUSE_NUMBER.size)), labelProps: ["housenumber"], width: 0.8 };
  return [
    ...QUARTERS.map(({ classes, minzoom, sizes }) => (
      rule("place", minzoom, classes, new CenteredTextSymbolizer(look(c.softText, byZoom(sizes))))
    )),
    ...STOPS.map(({ classes, nameMinzoom, size }) => rule("poi", nameMinzoom, classes, new OffsetTextSymbolizer({
      ...look(c.stop, always(size)), offsetY: 6, placements: [TextPlacements.S],
    }))),
    ...STREET_NAMES.map(({ classes, minzoom }) => rule("transportation_name", minzoom, classes, new LineLabelSymbolizer({
      // Here the edge of the letters is drawn across their outline: half of it shows.
      ...look(c.softText, byZoom(STREET_NAME_SIZES)), width: 2.8, position: LineLabelPlacement.Center,
    }))),
    rule("housenumber", HOUSE_NUMBER.minzoom, null, new CenteredTextSymbolizer(numberLook)),
  ];
}
