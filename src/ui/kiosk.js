// Runs once on a totem, for as long as it is on. It keeps people in the page, hears when nobody touches
// it any more, and tells:
//   left N   so many seconds until the visit ends, while that is near; `left 0` that it has ended
//   here     somebody touched the screen after all
//   turn     it is another language's turn
//   staff    somebody touched the corner in the way that only the staff know
// `totem` is put before it: the seconds of a visit without a touch, and for how many it is told.
const { dataset } = document.documentElement;
dataset.posture = "kiosk";
const TURN_MS = 6000;
const CORNER_PX = 120;
const CORNER_TAPS = 5;
const CORNER_MS = 3000;

// Nobody goes anywhere from here but by the page's own screens. The staff may lift that.
const isKept = () => dataset.guard !== "off";
const stop = (event) => {
  if (!isKept()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
};
const keepIn = (names, must = () => true) => {
  for (const name of names) {
    addEventListener(name, (event) => must(event) && stop(event), { capture: true, passive: false });
  }
};
const isField = ({ target }) => target.matches?.("input, textarea") ?? false;
const PLAIN = ["Enter", "Tab", "Shift", "Escape", "Home", "End", "PageUp", "PageDown",
  "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
const isShortcut = (event) => {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey) return true;
  if (key === "Backspace" || key === "Delete") return !isField(event);
  return [...key].length > 1 && !PLAIN.includes(key);
};
keepIn(["contextmenu", "dragstart", "dragenter", "dragover", "drop", "auxclick", "copy", "cut", "paste",
  "submit", "gesturestart", "gesturechange", "dblclick"]);
keepIn(["selectstart"], (event) => !isField(event));
keepIn(["keydown", "keyup"], isShortcut);
keepIn(["wheel"], ({ ctrlKey }) => ctrlKey);
keepIn(["touchstart", "touchmove"], ({ touches }) => touches.length > 1);
keepIn(["mousedown", "mouseup", "pointerdown", "pointerup"], ({ button }) => button > 0);
keepIn(["click"], ({ target, button, ctrlKey, metaKey, shiftKey, altKey }) =>
  button > 0 || ctrlKey || metaKey || shiftKey || altKey || target.closest?.("[type=file], [download]"));
// The screens follow their links themselves; a browser that followed one would leave them.
addEventListener("click", (event) => {
  if (isKept() && event.target.closest?.("a")) event.preventDefault();
}, true);
const nothing = () => null;
Object.assign(window, { open: nothing, print: nothing });
// The way back of the browser leads nowhere.
history.pushState(null, "");
addEventListener("popstate", () => isKept() && history.pushState(null, ""));

let touchedAt = performance.now();
let told = null;
let turnedAt = touchedAt;
const isCounting = () => told !== null;
const stay = () => {
  touchedAt = performance.now();
  if (!isCounting()) return;
  told = null;
  dioxus.send("here");
};
// While the end is told one touch keeps the visit, and does nothing else.
addEventListener("pointerdown", () => isCounting() || stay(), true);
addEventListener("keydown", stay, true);
addEventListener("click", stay, true);

const calm = matchMedia("(prefers-reduced-motion: reduce)");
setInterval(() => {
  const now = performance.now();
  const left = Math.max(Math.ceil(totem.idle_s - (now - touchedAt) / 1000), 0);
  if (left <= totem.told_s && left !== told) {
    told = left;
    dioxus.send(`left ${left}`);
  }
  if (now - turnedAt >= TURN_MS && !calm.matches) {
    turnedAt = now;
    dioxus.send("turn");
  }
}, 250);

let taps = [];
addEventListener("pointerdown", ({ clientX, clientY }) => {
  const now = performance.now();
  if (Math.max(clientX, clientY) > CORNER_PX) return void (taps = []);
  taps = [...taps.filter((at) => now - at < CORNER_MS), now];
  if (taps.length < CORNER_TAPS) return;
  taps = [];
  dioxus.send("staff");
}, true);
await new Promise(() => {});
