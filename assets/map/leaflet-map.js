/** The map drawn by Leaflet and protomaps-leaflet, without WebGL: for old and weak phones. */
import { colorsOf } from "./colors.js";
import { boundsToFit, fitPoint, gather, widen } from "./geometry.js";
import { openGround } from "./ground.js";
import { loadIcons } from "./icons.js";
import { labelRules, paintRules } from "./leaflet-style.js";
import { hasStreets } from "./packs.js";
import { buildFrame, loadScript, loadStyles } from "./page.js";
import { clusterImage, drawImage, imageSize, personImage, pinImage } from "./pins.js";

const CLUSTER_RADIUS_PX = 46;
const CLUSTER_MAX_ZOOM = 13;
const MIN_ZOOM = 7;
const MAX_ZOOM = 17;
const STREETS_MAX_ZOOM = 19;
/** A fresh map comes no nearer than this, for the base has no streets; or than this where a pack has. */
const FIT_MAX_ZOOM = 12;
const STREETS_FIT_MAX_ZOOM = 16;
const FIT_PADDING_PX = [56, 56];
const PAINT_DEBOUNCE_MS = 50;

/**
 * Starts the map; resolves when it can take pins, marks the element when it is painted.
 * @param {HTMLElement} element
 * @param {object} state the live options of map.js
 * @param {object} scene locate, tilesPath
 */
export async function start(element, state, scene) {
  const [icons, ground] = await Promise.all([
    loadIcons(scene.locate("vendor/icons.svg")),
    loadScript(scene.locate("vendor/map/pmtiles.js")).then(() => openGround(state, scene.locate(scene.tilesPath))),
    loadScript(scene.locate("vendor/map/leaflet.js")).then(() => loadScript(scene.locate("vendor/map/protomaps-leaflet.js"))),
    loadStyles(scene.locate("vendor/map/leaflet.css")),
    loadStyles(scene.locate("map/map.css")),
  ]);
  const { streets } = ground;
  const frame = buildFrame(element, state, icons);
  frame.setCredits(ground.credits());
  const map = createMap(frame.ground, state, ground, await hasStreets(ground.streets, fitPoint(state)));
  const pins = window.L.layerGroup().addTo(map);
  const user = window.L.layerGroup().addTo(map);
  return connect({ element, frame, ground, icons, map, state, streets, pins, user, drawing: null });
}

function createMap(container, state, ground, isAmongStreets) {
  const map = window.L.map(container, {
    attributionControl: false,
    zoomControl: false,
    minZoom: MIN_ZOOM,
    maxZoom: ground.streets ? STREETS_MAX_ZOOM : MAX_ZOOM,
    maxBounds: toLeaflet(widen(ground.tiles.bounds, 0.4)),
    zoomAnimation: !state.reducedMotion,
    fadeAnimation: false,
    markerZoomAnimation: !state.reducedMotion,
    inertia: !state.reducedMotion,
  });
  map.fitBounds(toLeaflet(boundsToFit(state, ground.tiles)), fitOptions(state, isAmongStreets));
  return map;
}

function fitOptions(state, isAmongStreets) {
  const maxZoom = isAmongStreets ? STREETS_FIT_MAX_ZOOM : FIT_MAX_ZOOM;
  return { padding: FIT_PADDING_PX, maxZoom, animate: !state.reducedMotion };
}

function toLeaflet([west, south, east, north]) {
  return [[south, west], [north, east]];
}

function connect(view) {
  const { element, frame, ground, map, state, streets } = view;
  let gone = false;
  const body = {
    refreshPins: () => drawPins(view),
    refreshUser: () => drawUser(view),
    refreshColors() {
      frame.refreshColors();
      drawGround(view);
      drawPins(view);
      drawUser(view);
    },
    refreshPacks: () => ground.refresh(),
    reveal(key) {
      const pin = state.pins.find((candidate) => candidate.key === key);
      if (pin) map.panInside([pin.lat, pin.lon], { padding: [64, 64], animate: !state.reducedMotion });
    },
    async fit() {
      const isAmongStreets = await hasStreets(ground.streets, fitPoint(state));
      if (!gone) map.fitBounds(toLeaflet(boundsToFit(state, ground.tiles)), fitOptions(state, isAmongStreets));
    },
    destroy() {
      gone = true;
      watcher.disconnect();
      ground.close();
      map.remove();
      frame.remove();
    },
  };
  const watcher = new ResizeObserver(() => map.invalidateSize());
  watcher.observe(element);
  map.on("zoomend", () => drawPins(view));
  map.on("moveend", () => {
    const { lat, lng } = map.getCenter();
    state.onMove({ lat, lon: lng, zoom: map.getZoom() });
  });
  frame.onZoom((step) => map.setZoom(map.getZoom() + step));
  body.refreshColors();
  ground.onChange = () => {
    frame.setCredits(ground.credits());
    map.setMaxZoom(ground.streets ? STREETS_MAX_ZOOM : MAX_ZOOM);
    drawGround(view);
  };
  // They may have been lost while the map was made.
  if (ground.streets !== streets) ground.onChange();
  return body;
}

/** Replaces the tiles' layer, whose colours are fixed when it is made. */
function drawGround(view) {
  const { element, ground: { tiles, streets }, map, state } = view;
  const sources = { base: { url: tiles.archive, maxDataZoom: tiles.maxZoom } };
  if (streets) sources.streets = { url: streets.archive, maxDataZoom: streets.maxZoom };
  view.drawing?.remove();
  view.drawing = window.protomapsL.leafletLayer({
    sources,
    paintRules: paintRules(state.dark, Boolean(streets)),
    labelRules: labelRules(state.dark, Boolean(streets)),
    backgroundColor: colorsOf(state.dark).outside,
    bounds: toLeaflet(widen(tiles.bounds, 1)),
    attribution: "",
    noWrap: true,
  });
  view.drawing.on("load", () => setTimeout(() => markPainted(element), PAINT_DEBOUNCE_MS));
  view.drawing.addTo(map);
}

function markPainted(element) {
  const tile = element.querySelector("canvas.leaflet-tile");
  if (tile && tile.getContext("2d").getImageData(tile.width >> 1, tile.height >> 1, 1, 1).data[3] > 0) {
    element.dataset.mapReady = "leaflet";
  }
}

function drawPins({ icons, map, pins, state }) {
  pins.clearLayers();
  const zoom = map.getZoom();
  const selected = state.pins.filter((pin) => pin.key === state.selected);
  const others = state.pins.filter((pin) => pin.key !== state.selected);
  const groups = zoom > CLUSTER_MAX_ZOOM
    ? others.map((pin) => [pin])
    : gather(others, (pin) => map.project([pin.lat, pin.lon], zoom), CLUSTER_RADIUS_PX);
  for (const [at, group] of groups.entries()) {
    // The nearest, which come first, lie on top.
    const order = groups.length - at;
    if (group.length === 1) addPin(group[0], false, order);
    else addCluster(group, order);
  }
  for (const pin of selected) addPin(pin, true, groups.length + 1);

  function addPin(pin, isSelected, order) {
    const name = pinImage(pin, isSelected, state.dark);
    const marker = toMarker(pin, name, pin.approximate ? "center" : "bottom", icons, order, { title: pin.label ?? "" });
    marker.on("click", () => state.onSelect(pin.key)).addTo(pins);
  }

  function addCluster(group, order) {
    const total = group.reduce((sum, pin) => sum + (pin.count ?? 1), 0);
    const middle = {
      lat: group.reduce((sum, pin) => sum + pin.lat, 0) / group.length,
      lon: group.reduce((sum, pin) => sum + pin.lon, 0) / group.length,
    };
    const marker = toMarker(middle, clusterImage(total, state.dark), "center", icons, order);
    marker.on("click", () => openCluster(map, group, state)).addTo(pins);
  }
}

/** Zooms until the group falls apart. */
function openCluster(map, group, state) {
  const bounds = window.L.latLngBounds(group.map((pin) => [pin.lat, pin.lon]));
  const zoom = Math.max(map.getZoom() + 1, Math.min(map.getBoundsZoom(bounds, false, [56, 56]), CLUSTER_MAX_ZOOM + 1));
  map.setView(bounds.getCenter(), zoom, { animate: !state.reducedMotion });
}

function drawUser({ icons, state, user }) {
  user.clearLayers();
  if (!state.user) return;
  const { lat, lon, kind, accuracy_m: accuracy } = state.user;
  if (kind !== "place" && accuracy > 0) {
    const color = colorsOf(state.dark).primary;
    const ring = { radius: accuracy, color, weight: 1.5, opacity: 0.6, fillOpacity: 0.14, interactive: false };
    window.L.circle([lat, lon], ring).addTo(user);
  }
  toMarker(state.user, personImage(kind, state.dark), "center", icons, state.pins.length, { interactive: false }).addTo(user);
}

/** A marker that shows a named picture; the list, not the marker, is for keyboards. */
function toMarker({ lat, lon }, name, anchor, icons, order, more = {}) {
  const { width, height } = imageSize(name);
  const canvas = drawImage(name, icons, Math.min(3, Math.max(2, window.devicePixelRatio)));
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const icon = window.L.divIcon({
    html: canvas,
    className: "passi-map-pin",
    iconSize: [width, height],
    iconAnchor: [width / 2, anchor === "bottom" ? height : height / 2],
  });
  return window.L.marker([lat, lon], { icon, keyboard: false, zIndexOffset: order * 10, ...more });
}
