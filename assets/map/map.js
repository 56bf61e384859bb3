/**
 * The map, as the screens see it: a classic script that defines `window.passiMap`.
 *
 *   show(element, options)      → Promise<handle>: draws a map into an element
 *   mount(id, options, onEvent) → the same by element id; events come back as plain objects
 *   update(id, patch)           → changes pins, user, selected, dark or packs of a mounted map
 *   unmount(id)                 → takes the map down
 *
 * The drawing itself is loaded on demand from the files beside this one: MapLibre where there is
 * WebGL, Leaflet where there is none or where it is lost. Nothing is requested but the page's own
 * files, all relative to `document.baseURI` and `options.base`.
 *
 * The element gets `data-map-ready="maplibre"` or `"leaflet"` once the map is really painted, and
 * `data-map-failed` if neither can draw.
 *
 * @typedef {object} Pin one place; several helps at one place are one pin with a count
 * @property {string} key       what `onSelect` gives back
 * @property {number} lat       degrees
 * @property {number} lon       degrees
 * @property {string} icon      a name of the sprite, for instance "need-health"
 * @property {number} [count]   how many helps stand here; above 1 the number is shown
 * @property {boolean} [approximate] true draws a soft ring instead of a sharp drop
 * @property {string} [label]   its name, for a tooltip
 *
 * @typedef {object} User where the person is
 * @property {number} lat
 * @property {number} lon
 * @property {number} [accuracy_m] radius of the ring, metres
 * @property {"fix"|"place"|"area"} kind  measured, a town the person chose, or the middle of a circle
 *     that is looked at, whose radius `accuracy_m` is
 *
 * @typedef {object} Pack streets that the person chose to have, a .pmtiles file in parts
 * @property {string} id
 * @property {string} credit    plain text, shown while the pack is used
 * @property {{sha256: string, size: number}[]} parts consecutive pieces of the file, at most 262144
 *     bytes each
 *
 * @typedef {object} Options
 * @property {string} [base]    folder of `map/` and `vendor/`; "./"
 * @property {string} [tiles]   the .pmtiles file under base; "map/umbria.pmtiles"
 * @property {Pack[]} [packs]   where two have a tile, the first is drawn
 * @property {{folder: string}|{archive: string}} [packsAt] where the parts are: files
 *     `folder` + sha256 + ".part", relative to `document.baseURI`; or bytes in the IndexedDB database
 *     `archive`, store "bytes", key "map-part/" + sha256
 * @property {boolean} [dark]
 * @property {boolean} [rtl]
 * @property {boolean} [reducedMotion]
 * @property {"maplibre"|"leaflet"} [body] forces one way of drawing
 * @property {{zoomIn: string, zoomOut: string, map: string, attribution?: string}} [labels]
 *     words for screen readers; `attribution` is used only where the tiles name no credit
 * @property {Pin[]} [pins]     nearest first: `fit` shows the first few
 * @property {?User} [user]
 * @property {?string} [selected]
 * @property {function(string): void} [onSelect]
 * @property {function({lat: number, lon: number, zoom: number}): void} [onMove]
 */
(function () {
  "use strict";

  const LABELS = { zoomIn: "+", zoomOut: "−", map: "" };
  /** Time the browser gets to bring a lost WebGL context back. */
  const RESTORE_MS = 2000;

  /** @type {Map<string, {element: Element, handle: Promise<object>}>} */
  const mounted = new Map();

  /** Absolute address of one of the page's own files. */
  function locate(base, path) {
    return new URL(path, new URL(base, document.baseURI)).href;
  }

  function hasWebGL() {
    const canvas = document.createElement("canvas");
    try {
      return Boolean(canvas.getContext("webgl2") ?? canvas.getContext("webgl"));
    } catch {
      return false;
    }
  }

  /** Loads the chosen body and starts it; a MapLibre that cannot start gives way to Leaflet. */
  async function start(name, element, state, scene) {
    const path = name === "maplibre" ? "map/maplibre-map.js" : "map/leaflet-map.js";
    try {
      const module = await import(scene.locate(path));
      return await module.start(element, state, scene);
    } catch (error) {
      if (name === "leaflet" || state.body) throw error;
      console.warn("map: drawing without WebGL:", error);
      return start("leaflet", element, state, scene);
    }
  }

  /**
   * Draws a map into an element.
   * @param {HTMLElement} element
   * @param {Options} options
   * @returns {Promise<object>} setPins(pins), setUser(user), select(key), setDark(dark), setPacks(packs),
   *     fit(), destroy(); setPacks answers with a promise, for packs must be opened
   */
  async function show(element, options) {
    const state = {
      pins: [], packs: [], user: null, selected: null, dark: false, rtl: false, reducedMotion: false,
      onSelect() {}, onMove() {},
      ...options,
      labels: { ...LABELS, ...options.labels },
    };
    const base = options.base ?? "./";
    const scene = { locate: (path) => locate(base, path), tilesPath: options.tiles ?? "map/umbria.pmtiles" };
    let body = null;
    let gone = false;
    let timer = 0;

    scene.onLost = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void swap(), RESTORE_MS);
    };
    scene.onRestored = () => clearTimeout(timer);

    async function swap() {
      if (gone || state.body) return;
      body?.destroy();
      body = null;
      const { packs } = state;
      const next = await start("leaflet", element, state, scene);
      if (gone) {
        next.destroy();
        return;
      }
      body = next;
      // Named while the other way of drawing was started.
      if (state.packs !== packs) await body.refreshPacks();
    }

    const handle = {
      setPins(pins) { state.pins = pins; body?.refreshPins(); },
      setUser(user) { state.user = user; body?.refreshUser(); },
      select(key) { state.selected = key; body?.refreshPins(); if (key !== null) body?.reveal(key); },
      setDark(dark) { if (dark !== state.dark) { state.dark = dark; body?.refreshColors(); } },
      async setPacks(packs) { state.packs = packs; await body?.refreshPacks(); },
      fit() { body?.fit(); },
      destroy() {
        gone = true;
        clearTimeout(timer);
        body?.destroy();
        body = null;
        delete element.dataset.mapReady;
      },
    };
    try {
      body = await start(state.body ?? (hasWebGL() ? "maplibre" : "leaflet"), element, state, scene);
    } catch (error) {
      element.dataset.mapFailed = "";
      throw error;
    }
    return handle;
  }

  function unmount(id) {
    const old = mounted.get(id);
    mounted.delete(id);
    old?.handle.then((handle) => handle.destroy(), () => {});
  }

  /**
   * Draws a map into the element with this id; one that was there before goes.
   * @param {string} id
   * @param {Options} options
   * @param {function(object): void} [onEvent] takes {type: "ready"}, {type: "failed", reason},
   *     {type: "select", key} and {type: "move", lat, lon, zoom}
   * @returns {boolean} whether the element exists
   */
  function mount(id, options, onEvent = () => {}) {
    unmount(id);
    const element = document.getElementById(id);
    if (!element) return false;
    const handle = show(element, {
      ...options,
      onSelect: (key) => onEvent({ type: "select", key }),
      onMove: (view) => onEvent({ type: "move", ...view }),
    });
    mounted.set(id, { element, handle });
    handle.then(
      () => onEvent({ type: "ready" }),
      (error) => onEvent({ type: "failed", reason: String(error) }),
    );
    return true;
  }

  /**
   * Changes a mounted map; patches sent while it still loads are kept in order.
   * @param {string} id
   * @param {{pins?: Pin[], user?: ?User, selected?: ?string, dark?: boolean, packs?: Pack[],
   *     fit?: boolean}} patch
   * @returns {boolean} whether such a map stands on the page
   */
  function update(id, patch) {
    const entry = mounted.get(id);
    if (!entry) return false;
    if (!entry.element.isConnected) {
      unmount(id);
      return false;
    }
    entry.handle.then((handle) => {
      if (patch.dark !== undefined) handle.setDark(patch.dark);
      if (patch.pins !== undefined) handle.setPins(patch.pins);
      if (patch.user !== undefined) handle.setUser(patch.user);
      if (patch.selected !== undefined) handle.select(patch.selected);
      const opened = patch.packs === undefined ? null : handle.setPacks(patch.packs);
      // How near a map may come depends on what streets there are.
      if (patch.fit && opened) void opened.then(() => handle.fit());
      else if (patch.fit) handle.fit();
    }, () => {});
    return true;
  }

  window.passiMap = { show, mount, update, unmount };
})();
