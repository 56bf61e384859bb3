// Runs beside the list: loads the map once it is first seen, then draws what the app sends and
// tells which pin was picked.
const id = "map";

const seen = new Promise((resolve) => {
  const look = () => {
    const element = document.getElementById(id);
    if (!element) return requestAnimationFrame(look);
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      resolve();
    }).observe(element);
  };
  look();
});

const load = () =>
  new Promise((resolve, reject) => {
    if (window.passiMap) return resolve();
    const script = Object.assign(document.createElement("script"), { src: "app/map/map.js" });
    script.onload = resolve;
    script.onerror = () => reject(new Error("map.js cannot be loaded"));
    document.head.append(script);
  });

const fail = (reason) => {
  console.warn("The map is not drawn:", reason);
  document.querySelector(".map-failed")?.removeAttribute("hidden");
};

const tell = (event) => {
  if (event.type === "select") dioxus.send({ key: event.key ?? null });
  if (event.type === "move" && latest.moved) dioxus.send({ middle: { lat: event.lat, lon: event.lon } });
  if (event.type === "failed") fail(event.reason);
};

// What is new in `next`; another place or another list is shown whole.
const changes = (last, next) => {
  const differs = (name) => JSON.stringify(last[name]) !== JSON.stringify(next[name]);
  const patch = Object.fromEntries(
    ["pins", "user", "selected", "packs"].filter(differs).map((name) => [name, next[name]]),
  );
  // A map that is moved to say where stays where it was moved to; another radius is shown whole.
  const elsewhere = "user" in patch && (!next.moved || last.user.accuracy_m !== next.user.accuracy_m);
  if (elsewhere || ("pins" in patch && next.selected === null && !next.moved)) patch.fit = true;
  return patch;
};

// As the person chose, else as the device has it.
const isDark = () => getComputedStyle(document.documentElement).colorScheme === "dark";
const calm = matchMedia("(prefers-reduced-motion: reduce)");
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => window.passiMap?.update(id, { dark: isDark() }));

let latest = await dioxus.recv();
let mounted = false;
seen
  .then(load)
  .then(() => {
    const device = { dark: isDark(), reducedMotion: calm.matches };
    mounted = window.passiMap.mount(id, { ...latest, ...device }, tell);
  })
  .catch(fail);
for (;;) {
  const next = await dioxus.recv();
  if (mounted) window.passiMap.update(id, changes(latest, next));
  latest = next;
}
