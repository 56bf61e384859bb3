/** The map drawn by MapLibre, with WebGL. */
import { colorsOf } from "./colors.js";
import { boundsToFit, circleAround, fitPoint, widen } from "./geometry.js";
import { openGround } from "./ground.js";
import { loadIcons } from "./icons.js";
import { hasStreets } from "./packs.js";
import { buildFrame, loadScript, loadStyles } from "./page.js";
import { clusterImage, drawImage, personImage, pinImage } from "./pins.js";
import { buildStyle } from "./style.js";
import { readTile } from "./tiles.js";

const PERSON_RING_PX = 27;
const CLUSTER_RADIUS_PX = 46;
const CLUSTER_MAX_ZOOM = 12;
const MIN_ZOOM = 6;
const MAX_ZOOM = 17;
const STREETS_MAX_ZOOM = 18;
/** A fresh map comes no nearer than this, for the base has no streets; or than this where a pack has. */
const FIT_MAX_ZOOM = 11;
const STREETS_FIT_MAX_ZOOM = 15;
/** A finger is wider than a pin's point. */
const TOUCH_SLACK_PX = 8;
const MOTION_MS = 160;
const EMPTY = { type: "FeatureCollection", features: [] };

/**
 * Starts the map; resolves when it can take pins, marks the element when it is painted.
 * @param {HTMLElement} element
 * @param {object} state the live options of map.js
 * @param {object} scene locate, tilesPath, onLost, onRestored
 */
export async function start(element, state, scene) {
  const [icons, ground] = await Promise.all([
    loadIcons(scene.locate("vendor/icons.svg")),
    loadScript(scene.locate("vendor/map/pmtiles.js")).then(() => openGround(state, scene.locate(scene.tilesPath))),
    loadScript(scene.locate("vendor/map/maplibre-gl.js")),
    loadStyles(scene.locate("vendor/map/maplibre-gl.css")),
    loadStyles(scene.locate("map/map.css")),
    loadFonts(),
  ]);
  window.maplibregl.addProtocol("passi", readTile);
  const { streets } = ground;
  const frame = buildFrame(element, state, icons);
  frame.setCredits(ground.credits());
  try {
    const map = createMap(frame.ground, state, ground, await hasStreets(ground.streets, fitPoint(state)));
    return await connect(map, { element, frame, ground, icons, state, streets, scene });
  } catch (error) {
    ground.close();
    frame.remove();
    throw error;
  }
}

/** The page may name the embedded font; letters drawn before it is there would be others. */
function loadFonts() {
  const wanted = ["400", "600", "700"].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans Variable"`));
  return Promise.allSettled(wanted);
}

function createMap(container, state, ground, isAmongStreets) {
  const map = new window.maplibregl.Map({
    container,
    style: styleOf(state, ground),
    bounds: boundsToFit(state, ground.tiles),
    fitBoundsOptions: fitOptions(state, isAmongStreets),
    maxBounds: widen(ground.tiles.bounds, 0.4),
    minZoom: MIN_ZOOM,
    maxZoom: ground.streets ? STREETS_MAX_ZOOM : MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    renderWorldCopies: false,
    fadeDuration: state.reducedMotion ? 0 : MOTION_MS,
    locale: { "Map.Title": state.labels.map },
  });
  // The element around it is the landmark; this is what takes the keys.
  map.getCanvas().setAttribute("role", "application");
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

function fitOptions(state, isAmongStreets) {
  const maxZoom = isAmongStreets ? STREETS_FIT_MAX_ZOOM : FIT_MAX_ZOOM;
  return { padding: 56, maxZoom, duration: state.reducedMotion ? 0 : MOTION_MS };
}

/** Waits for the style, then ties pictures, pins, taps and the frame to the map. */
async function connect(map, { element, frame, ground, icons, state, streets, scene }) {
  const ratio = Math.min(3, Math.max(2, Math.ceil(window.devicePixelRatio)));
  map.on("styleimagemissing", ({ id }) => {
    const canvas = drawImage(id, icons, ratio);
    const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    if (!map.hasImage(id)) map.addImage(id, pixels, { pixelRatio: ratio });
  });
  map.on("webglcontextlost", scene.onLost);
  map.on("webglcontextrestored", scene.onRestored);
  map.on("moveend", () => {
    const { lat, lng } = map.getCenter();
    state.onMove({ lat, lon: lng, zoom: map.getZoom() });
  });
  map.on("click", (event) => void tap(map, state, event.point));
  frame.onZoom((step) => map.zoomTo(Math.round(map.getZoom()) + step, { duration: state.reducedMotion ? 0 : MOTION_MS }));
  markPainted(map, element);

  const set = (source, data) => map.getSource(source)?.setData(data);
  let gone = false;
  const body = {
    refreshPins() {
      set("pins", pinData(state, (pin) => pin.key !== state.selected));
      set("selected", pinData(state, (pin) => pin.key === state.selected));
    },
    refreshUser: () => set("user", userData(state)),
    refreshColors() {
      frame.refreshColors();
      map.setStyle(styleOf(state, ground), { diff: true });
    },
    refreshPacks: () => ground.refresh(),
    reveal(key) {
      const pin = state.pins.find((candidate) => candidate.key === key);
      if (pin) reveal(map, state, pin);
    },
    async fit() {
      const isAmongStreets = await hasStreets(ground.streets, fitPoint(state));
      if (!gone) map.fitBounds(boundsToFit(state, ground.tiles), fitOptions(state, isAmongStreets));
    },
    destroy() {
      gone = true;
      ground.close();
      map.remove();
      frame.remove();
    },
  };
  await styled(map);
  ground.onChange = () => {
    frame.setCredits(ground.credits());
    map.setMaxZoom(ground.streets ? STREETS_MAX_ZOOM : MAX_ZOOM);
    map.setStyle(styleOf(state, ground), { diff: true });
  };
  // They may have been lost while the map was made.
  if (ground.streets !== streets) ground.onChange();
  return body;
}

/** Resolves when sources and layers are there; an error before that means the map cannot start. */
function styled(map) {
  return new Promise((resolve, reject) => {
    const fail = ({ error }) => reject(error);
    map.on("error", fail);
    map.once("style.load", () => {
      map.off("error", fail);
      resolve();
    });
  });
}

/** The ground with the pins on top, as they stand in `state`. */
function styleOf(state, { tiles, streets }) {
  const style = buildStyle(tiles, streets, state.dark);
  style.sources.pins = {
    type: "geojson",
    data: pinData(state, (pin) => pin.key !== state.selected),
    cluster: true,
    clusterRadius: CLUSTER_RADIUS_PX,
    clusterMaxZoom: CLUSTER_MAX_ZOOM,
    clusterProperties: { total: ["+", ["get", "count"]] },
  };
  style.sources.selected = { type: "geojson", data: pinData(state, (pin) => pin.key === state.selected) };
  style.sources.user = { type: "geojson", data: userData(state) };
  style.layers.push(...pinLayers(state.dark));
  return style;
}

function pinLayers(dark) {
  const c = colorsOf(dark);
  // Always drawn, but names of towns make room.
  const symbol = { "icon-allow-overlap": true, "icon-anchor": ["get", "anchor"], "icon-image": ["get", "image"] };
  const [head, tail] = clusterImage("|", dark).split("|");
  const isCluster = ["has", "point_count"];
  const isSurface = ["==", ["geometry-type"], "Polygon"];
  return [
    {
      id: "accuracy", type: "fill", source: "user", filter: isSurface,
      paint: { "fill-color": c.primary, "fill-opacity": 0.14 },
    },
    {
      id: "accuracy-edge", type: "line", source: "user", filter: isSurface,
      paint: { "line-color": c.primary, "line-opacity": 0.6, "line-width": 1.5 },
    },
    // The person stands under the pins, whose numbers must be read, in a ring wider than any.
    {
      id: "person-ring", type: "circle", source: "user", filter: ["!", isSurface],
      paint: {
        "circle-radius": PERSON_RING_PX, "circle-color": c.primary, "circle-opacity": 0.12,
        "circle-stroke-color": c.primary, "circle-stroke-width": 2, "circle-stroke-opacity": 0.7,
      },
    },
    { id: "person", type: "symbol", source: "user", filter: ["!", isSurface], layout: symbol },
    { id: "pins", type: "symbol", source: "pins", filter: ["!", isCluster], layout: symbol },
    {
      id: "clusters", type: "symbol", source: "pins", filter: isCluster,
      layout: { "icon-allow-overlap": true, "icon-image": ["concat", head, ["to-string", ["get", "total"]], tail] },
    },
    { id: "selected", type: "symbol", source: "selected", layout: symbol },
  ];
}

/** Later features are drawn over earlier ones: the nearest last. */
function pinData(state, wanted) {
  const features = state.pins.filter(wanted).reverse().map((pin) => {
    const image = pinImage(pin, pin.key === state.selected, state.dark);
    const anchor = pin.approximate ? "center" : "bottom";
    return point(pin, { key: pin.key, count: pin.count ?? 1, image, anchor });
  });
  return { type: "FeatureCollection", features };
}

function userData({ user, dark }) {
  if (!user) return EMPTY;
  const features = [point(user, { image: personImage(user.kind, dark), anchor: "center" })];
  if (user.kind !== "place" && user.accuracy_m > 0) {
    const ring = circleAround(user.lat, user.lon, user.accuracy_m);
    features.push({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } });
  }
  return { type: "FeatureCollection", features };
}

function point({ lat, lon }, properties) {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [lon, lat] } };
}

/** A tap on a cluster opens it up; on a pin it selects. */
async function tap(map, state, { x, y }) {
  const box = [[x - TOUCH_SLACK_PX, y - TOUCH_SLACK_PX], [x + TOUCH_SLACK_PX, y + TOUCH_SLACK_PX]];
  const [hit] = map.queryRenderedFeatures(box, { layers: ["selected", "pins", "clusters"] });
  if (!hit) return;
  if (!hit.properties.cluster) {
    state.onSelect(hit.properties.key);
    return;
  }
  const zoom = await map.getSource("pins").getClusterExpansionZoom(hit.properties.cluster_id);
  map.easeTo({ center: hit.geometry.coordinates, zoom, duration: state.reducedMotion ? 0 : 2 * MOTION_MS });
}

/** Brings a pin into view if it is outside or at the very edge. */
function reveal(map, state, pin) {
  const { x, y } = map.project([pin.lon, pin.lat]);
  const { clientWidth, clientHeight } = map.getContainer();
  const margin = 64;
  if (x > margin && y > margin && x < clientWidth - margin && y < clientHeight - margin) return;
  map.easeTo({ center: [pin.lon, pin.lat], duration: state.reducedMotion ? 0 : 2 * MOTION_MS });
}

/** "idle" can come before anything is on the canvas; a drawn pixel after it cannot. */
function markPainted(map, element) {
  map.once("idle", () => {
    map.once("render", () => {
      const gl = map.painter.context.gl;
      const pixel = new Uint8Array(4);
      gl.readPixels(gl.drawingBufferWidth >> 1, gl.drawingBufferHeight >> 1, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      if (pixel[3] > 0) element.dataset.mapReady = "maplibre";
      else markPainted(map, element);
    });
    map.triggerRepaint();
  });
}
