/** How protomaps-leaflet draws the ground: the same picture as style.js, with fewer details. */
import { colorsOf } from "./colors.js";
import { streetLabelRules, streetPaintRules } from "./leaflet-streets.js";

const FAMILY = '"Noto Sans Variable", "Noto Sans", system-ui, sans-serif';
/** Names stand below the spot, where a pin may be. */
const NAME_OFFSET_PX = 20;
const LINE = 2; // geometry types of a vector tile
const POLYGON = 3;

/** The rules for surfaces and lines, lowest first. */
export function paintRules(dark, hasStreets) {
  const c = colorsOf(dark);
  const { LineSymbolizer, PolygonSymbolizer, linear } = window.protomapsL;
  const fill = (dataLayer, color, filter) => ({
    dataSource: "base",
    dataLayer,
    filter,
    symbolizer: new PolygonSymbolizer({ fill: color }),
  });
  const line = (dataLayer, color, widths, more = {}) => ({
    dataSource: "base",
    dataLayer,
    filter: more.filter,
    minzoom: more.minzoom,
    symbolizer: new LineSymbolizer({
      color,
      width: linear(widths),
      opacity: 1,
      dash: more.dash,
      lineJoin: "round",
      lineCap: more.dash ? "butt" : "round",
    }),
  });
  const geometryIs = (type) => (_, feature) => feature.geomType === type;
  const kindIs = (kind) => (_, feature) => feature.props.kind === kind;
  return [
    fill("region", c.land),
    ...c.tints.map((color, tint) => fill("zones", color, (_, feature) => feature.props.tint === tint)),
    fill("water", c.water, geometryIs(POLYGON)),
    line("water", c.river, [[6, 0.8], [10, 2], [14, 5]], { filter: geometryIs(LINE) }),
    ...(hasStreets ? streetPaintRules(c) : []),
    line("boundaries", c.municipality, [[8, 0.6], [13, 1.2]], { filter: kindIs("municipality"), minzoom: 8, dash: [4, 3] }),
    line("boundaries", c.zone, [[6, 0.6], [10, 1.1], [14, 1.8]], { filter: kindIs("zone") }),
    line("boundaries", c.region, [[5, 1], [9, 1.8], [14, 2.6]], { filter: kindIs("region") }),
  ];
}

/** The rules for names; where two collide the earlier rule wins. */
export function labelRules(dark, hasStreets) {
  const c = colorsOf(dark);
  const name = (minzoom, placeClass, look) => ({
    dataSource: "base",
    dataLayer: "places",
    minzoom,
    filter: (_, { props }) => props.class === placeClass,
    symbolizer: nameSymbolizer(c, look),
  });
  return [
    name(5, "city", { weight: 600, sizes: [[5, 12], [8, 15], [12, 19]], color: c.text }),
    name(7, "town", { weight: 400, sizes: [[7, 11.5], [10, 13], [14, 17]], color: c.text }),
    name(10, "village", { weight: 400, sizes: [[10, 11], [14, 14]], color: c.softText }),
    ...(hasStreets ? streetLabelRules(c, FAMILY) : []),
  ];
}

function nameSymbolizer(c, { weight, sizes, color }) {
  const { OffsetTextSymbolizer, TextPlacements, linear } = window.protomapsL;
  const size = linear(sizes);
  return new OffsetTextSymbolizer({
    labelProps: ["name"],
    font: (zoom) => `${weight} ${size(zoom).toFixed(1)}px ${FAMILY}`,
    // Beyond the region's border names step back.
    fill: (_, feature) => (feature?.props.outside ? c.zone : color),
    stroke: c.halo,
    width: 3,
    lineHeight: 1.3,
    maxLineChars: 18,
    offsetY: NAME_OFFSET_PX,
    placements: [TextPlacements.S, TextPlacements.N],
    justify: window.protomapsL.Justify.Center,
  });
}
