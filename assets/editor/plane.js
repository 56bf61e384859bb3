// Degrees drawn on a plane that is right in the middle of the region; a municipality is too small to show
// the difference.
const MIDDLE = { lat: 42.95, lon: 12.5 };
const ACROSS = Math.cos((MIDDLE.lat * Math.PI) / 180);
// Units of the drawing in a degree of latitude: a unit is about 111 m.
const UNITS = 1000;

export const toPlane = ([lon, lat]) => [(lon - MIDDLE.lon) * ACROSS * UNITS, (MIDDLE.lat - lat) * UNITS];
export const toDegrees = ([x, y]) => [MIDDLE.lon + x / ACROSS / UNITS, MIDDLE.lat - y / UNITS];

// The drawing of rings of degrees.
export const path = (rings) => rings.map((ring) => `M${ring.map((at) => toPlane(at).map((number) => number.toFixed(2)).join(" ")).join("L")}Z`).join("");

// The middle and the width of a square that holds these points of the plane, with some room.
export function around(points) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (west + east) / 2, y: (north + south) / 2, width: Math.max(east - west, south - north, 10) * 1.2 };
}
