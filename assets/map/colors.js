/** The map's colours, from the app's tokens: on paper by day, on slate by night. */

const LIGHT = {
  outside: "#EFE8DA",
  land: "#FAF6EF",
  tints: ["rgba(53,81,42,0.055)", "rgba(107,74,0,0.05)", "rgba(21,77,103,0.045)", "rgba(140,50,25,0.045)"],
  water: "#C3DAE2",
  river: "#9DC1CF",
  waterText: "#154D67",
  wood: "#E3E8D6",
  park: "#DCE8D0",
  built: "#F0E8DA",
  building: "#E6DCCB",
  municipality: "#A89E8A",
  zone: "#8A8069",
  region: "#6F7F60",
  roadCase: "#D9CDB8",
  road: "#FFFFFF",
  middleRoad: "#FFF6DF",
  mainRoad: "#FBE7BF",
  bigRoad: "#F6D596",
  rail: "#A89E8C",
  path: "#B7A98F",
  stop: "#154D67",
  text: "#1D2320",
  softText: "#4A4F49",
  halo: "#FAF6EF",
  accent: "#8C3219",
  accentStrong: "#5A1B0A",
  onAccent: "#FFFFFF",
  primary: "#35512A",
  edge: "#FFFFFF",
};

const DARK = {
  outside: "#0F1311",
  land: "#191F1C",
  tints: ["rgba(185,214,160,0.055)", "rgba(240,207,134,0.035)", "rgba(163,211,234,0.05)", "rgba(242,181,157,0.04)"],
  water: "#1D3A48",
  river: "#2C5365",
  waterText: "#A3D3EA",
  wood: "#1C2620",
  park: "#1E2B20",
  built: "#20251F",
  building: "#2A2F29",
  municipality: "#56584F",
  zone: "#77796C",
  region: "#8FA07C",
  roadCase: "#0F1311",
  road: "#474F49",
  middleRoad: "#545444",
  mainRoad: "#665D42",
  bigRoad: "#7C6C46",
  rail: "#6A706A",
  path: "#6B7069",
  stop: "#A3D3EA",
  text: "#F3EFE6",
  softText: "#C4C6BD",
  halo: "#141816",
  accent: "#F2B59D",
  accentStrong: "#FFDCCB",
  onAccent: "#3A140A",
  primary: "#B9D6A0",
  edge: "#141816",
};

/**
 * The colours of the day or of the night.
 * @param {boolean} dark
 * @returns {typeof LIGHT}
 */
export function colorsOf(dark) {
  return dark ? DARK : LIGHT;
}
