/** The ground of one map: the base, and on it the streets of the packs that the app names. */
import { openStreets } from "./packs.js";
import { dropTiles, openTiles } from "./tiles.js";

/**
 * @typedef {object} Ground
 * @property {import("./tiles.js").Tiles} tiles  the base
 * @property {?import("./packs.js").Streets} streets
 * @property {function(): string[]} credits      of all that is drawn
 * @property {function(): Promise<void>} refresh opens the packs as they stand in `state`
 * @property {function(): void} onChange         set by who draws: other streets than before
 * @property {function(): void} close
 */

/**
 * Opens the base and what can be read of the packs; `pmtiles.js` must be loaded.
 * @param {object} state packs, packsAt and labels as in map.js
 * @param {string} address of the base
 * @returns {Promise<Ground>}
 */
export async function openGround(state, address) {
  let turn = 0;
  let closed = false;
  const ground = {
    tiles: null,
    streets: null,
    onChange() {},
    credits() {
      const base = ground.tiles.credit || state.labels.attribution || "";
      return [...new Set([base, ...(ground.streets?.credits ?? [])])].filter(Boolean);
    },
    async refresh() {
      if (closed) return;
      turn += 1;
      const mine = turn;
      const streets = await openStreets(state.packs, state.packsAt, () => void ground.refresh());
      // Meanwhile others may have been named, or the map be gone.
      if (mine === turn) replace(streets);
      else if (streets) dropTiles(streets);
    },
    close() {
      closed = true;
      turn += 1;
      if (ground.streets) dropTiles(ground.streets);
    },
  };

  function replace(streets) {
    const old = ground.streets;
    ground.streets = streets;
    if (!old && !streets) return;
    ground.onChange();
    if (old) dropTiles(old);
  }

  [ground.tiles] = await Promise.all([openTiles(address), ground.refresh()]);
  return ground;
}
