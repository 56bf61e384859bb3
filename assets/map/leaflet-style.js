/**
 * How protomaps-leaflet draws the ground: the same picture as style.js, with fewer details.
 * It understands both vocabularies named there.
 */
import { colorsOf } from "./colors.js";

const FAMILY = '"Noto Sans Variable", "Noto Sans", system-ui, sans-serif';
/** Names stand below the spot, where a pin may be. */
const NAME_OFFSET_PX = 20;
const LINE = 2; // geometry types of a vector tile
const POLYGON = 3;

/** The rules for surfaces and lines, lowest first. */
export function paintRules(dark) {
  const c = colorsOf(dark);
  const { LineSymbolizer, PolygonSymbolizer, linear } = window.protomapsL;
  const fill = (dataLayer, color, filter) => ({ dataLayer, filter, symbolizer: new PolygonSymbolizer({ fill: color }) });
  const line = (dataLayer, color, widths, more = {}) => ({
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
  const classIs = (...names) => (_, feature) => names.includes(feature.props.class);
  const levelIs = (from, to) => (_, { props }) => props.admin_level >= from && props.admin_level <= to;
  const big = classIs("motorway", "trunk");
  const middle = classIs("primary", "secondary");
  const small = classIs("tertiary", "minor", "service");
  return [
    fill("region", c.land),
    fill("landcover", c.wood, classIs("wood", "forest", "grass")),
    fill("landuse", c.built, classIs("residential", "commercial", "industrial")),
    fill("park", c.park),
    ...c.tints.map((color, tint) => fill("zones", color, (_, feature) => feature.props.tint === tint)),
    fill("water", c.water, geometryIs(POLYGON)),
    line("water", c.river, [[6, 0.8], [10, 2], [14, 5]], { filter: geometryIs(LINE) }),
    line("waterway", c.river, [[9, 0.6], [14, 3]]),
    line("transportation", c.roadCase, [[11, 0.6], [14, 4], [17, 12]], { filter: small, minzoom: 11 }),
    line("transportation", c.roadCase, [[8, 1], [12, 3.5], [17, 18]], { filter: middle }),
    line("transportation", c.roadCase, [[5, 1], [10, 4], [17, 24]], { filter: big }),
    line("transportation", c.road, [[12, 0.4], [14, 2.6], [17, 10]], { filter: small, minzoom: 12 }),
    line("transportation", c.road, [[8, 0.4], [12, 2.2], [17, 15]], { filter: middle }),
    line("transportation", c.mainRoad, [[5, 0.5], [10, 2.6], [17, 20]], { filter: big }),
    line("boundaries", c.municipality, [[8, 0.6], [13, 1.2]], { filter: kindIs("municipality"), minzoom: 8, dash: [4, 3] }),
    line("boundary", c.municipality, [[8, 0.6], [13, 1.2]], { filter: levelIs(5, 8), minzoom: 9, dash: [4, 3] }),
    line("boundaries", c.zone, [[6, 0.6], [10, 1.1], [14, 1.8]], { filter: kindIs("zone") }),
    line("boundaries", c.region, [[5, 1], [9, 1.8], [14, 2.6]], { filter: kindIs("region") }),
    line("boundary", c.region, [[5, 1], [9, 1.8], [14, 2.6]], { filter: levelIs(2, 4) }),
  ];
}

/** The rules for names; where two collide the earlier rule wins. */
export function labelRules(dark) {
  const c = colorsOf(dark);
  const name = (dataLayer, minzoom, classes, look) => ({
    dataLayer,
    minzoom,
    filter: (_, { props }) => classes.includes(props.class),
    symbolizer: nameSymbolizer(c, look),
  });
  return ["places", "place"].flatMap((layer) => [
    name(layer, 5, ["city"], { weight: 600, sizes: [[5, 12], [8, 15], [12, 19]], color: c.text }),
    name(layer, 7, ["town"], { weight: 400, sizes: [[7, 11.5], [10, 13], [14, 17]], color: c.text }),
    name(layer, 10, ["village", "hamlet", "suburb"], { weight: 400, sizes: [[10, 11], [14, 14]], color: c.softText }),
  ]);
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
