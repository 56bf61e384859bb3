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
      resolve(element);
    }).observe(element);
  };
  look();
});

const load = (name, attributes) =>
  new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.onload = resolve;
    element.onerror = () => reject(new Error(attributes.src ?? attributes.href));
    document.head.append(element);
  });

const hasWebGl = () => {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
};

const loadOnce = async () => {
  const library = hasWebGl()
    ? ["maplibre-gl", "pmtiles"]
    : ["leaflet", "protomaps-leaflet"];
  const style = load("link", { rel: "stylesheet", href: `app/vendor/map/${library[0]}.css` });
  for (const script of library) await load("script", { src: `app/vendor/map/${script}.js` });
  await style;
  await load("script", { src: "app/map/map.js" });
};

const dark = matchMedia("(prefers-color-scheme: dark)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const device = () => ({ dark: dark.matches, reducedMotion: calm.matches });

let latest = await dioxus.recv();
let mounted = false;
const told = (event) => {
  if (event.type === "select") dioxus.send({ key: event.key ?? null });
};
seen
  .then(() => (window.passiMapLoading ??= loadOnce()))
  .then(() => {
    window.passiMap.mount(id, { ...latest, ...device() }, told);
    mounted = true;
    for (const query of [dark, calm]) {
      query.addEventListener("change", () => window.passiMap.update(id, device()));
    }
  })
  .catch((error) => {
    console.warn("The map is not drawn:", error);
    window.passiMapLoading = undefined;
    document.querySelector(".map-failed")?.removeAttribute("hidden");
  });
for (;;) {
  latest = await dioxus.recv();
  if (mounted) window.passiMap.update(id, latest);
}
