/** Little geometry that both ways of drawing share. Degrees are WGS 84, metres on the ground. */

const METRES_A_DEGREE = 111_195;
const CIRCLE_STEPS = 64;
/** Places that `fit` brings into view: the nearest, not the whole region. */
const NEAREST = 6;

/** A ring of [lon, lat] points `radius_m` metres around a point, closed. */
export function circleAround(lat, lon, radius_m) {
  const high = radius_m / METRES_A_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: CIRCLE_STEPS + 1 }, (_, step) => {
    const angle = ((step % CIRCLE_STEPS) / CIRCLE_STEPS) * 2 * Math.PI;
    return [lon + wide * Math.cos(angle), lat + high * Math.sin(angle)];
  });
}

/**
 * What a fresh map shows: a circle that is looked at; the person and the nearest places; without a
 * person all places;
 * without places the whole file.
 * @returns {[number, number, number, number]} west, south, east, north
 */
export function boundsToFit(state, tiles) {
  if (state.user?.kind === "area") {
    const { lat, lon, accuracy_m: radius } = state.user;
    const ring = circleAround(lat, lon, radius);
    const quarter = CIRCLE_STEPS / 4;
    return [ring[2 * quarter][0], ring[3 * quarter][1], ring[0][0], ring[quarter][1]];
  }
  const pins = state.user ? state.pins.slice(0, NEAREST) : state.pins;
  const points = state.user ? [state.user, ...pins] : pins;
  if (points.length === 0) return tiles.bounds;
  return [
    Math.min(...points.map((point) => point.lon)),
    Math.min(...points.map((point) => point.lat)),
    Math.max(...points.map((point) => point.lon)),
    Math.max(...points.map((point) => point.lat)),
  ];
}

/** The point that a fresh map is about: the person, or the place that is picked; null where neither. */
export function fitPoint({ user, pins, selected }) {
  return user ?? pins.find((pin) => pin.key === selected) ?? null;
}

/** Bounds widened on every side by so many degrees. */
export function widen([west, south, east, north], degrees) {
  return [west - degrees, south - degrees, east + degrees, north + degrees];
}

/**
 * Gathers points that would overlap on the screen; each group keeps the order it met them in.
 * @template T
 * @param {T[]} items
 * @param {function(T): {x: number, y: number}} project pixels
 * @param {number} radius pixels
 * @returns {T[][]}
 */
export function gather(items, project, radius) {
  const groups = [];
  for (const item of items) {
    const { x, y } = project(item);
    const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < radius);
    if (near) near.items.push(item);
    else groups.push({ x, y, items: [item] });
  }
  return groups.map((group) => group.items);
}
