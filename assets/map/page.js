/** What both ways of drawing do to the page: load files, put the frame with its buttons. */

const loaded = new Map();

/** Loads a classic script once. */
export function loadScript(address) {
  return once(address, () => {
    const script = document.createElement("script");
    script.src = address;
    return script;
  });
}

/** Loads a stylesheet once. */
export function loadStyles(address) {
  return once(address, () => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    return link;
  });
}

function once(address, create) {
  let promise = loaded.get(address);
  if (!promise) {
    promise = new Promise((resolve, reject) => {
      const node = create();
      node.onload = () => resolve();
      node.onerror = () => {
        loaded.delete(address);
        node.remove();
        reject(new Error(`map: ${address} cannot be loaded`));
      };
      document.head.append(node);
    });
    loaded.set(address, promise);
  }
  return promise;
}

/**
 * Puts the drawing's ground, the zoom buttons and the credit into the element.
 * @param {HTMLElement} element
 * @param {object} state  dark, rtl and labels as in map.js
 * @param {import("./icons.js").Icons} icons
 * @returns {object} ground, onZoom(act), setCredits(texts), refreshColors(), remove()
 */
export function buildFrame(element, state, icons) {
  // The frame fills the element, which must therefore hold it.
  if (getComputedStyle(element).position === "static") element.style.position = "relative";
  const frame = make("div", "passi-map");
  frame.dir = state.rtl ? "rtl" : "ltr";
  const ground = make("div", "passi-map-ground");
  const zoom = make("div", "passi-map-zoom");
  const buttons = [["plus", state.labels.zoomIn, 1], ["minus", state.labels.zoomOut, -1]].map(([icon, label, step]) => {
    const button = make("button", "passi-map-button");
    button.type = "button";
    button.setAttribute("aria-label", label);
    button.append(icons.toElement(icon));
    zoom.append(button);
    return [button, step];
  });
  const credits = make("p", "passi-map-credit");
  // Names and licences are Latin text in every language.
  const words = make("bdi", "");
  words.dir = "ltr";
  credits.append(words);
  frame.append(ground, zoom, credits);
  element.append(frame);

  const refreshColors = () => frame.classList.toggle("passi-map-dark", state.dark);
  refreshColors();
  return {
    ground,
    onZoom(act) {
      for (const [button, step] of buttons) button.addEventListener("click", () => act(step));
    },
    setCredits(texts) {
      words.replaceChildren(...texts.flatMap((text, at) => {
        const credit = make("span", "");
        credit.textContent = text;
        return at > 0 ? [" · ", credit] : [credit];
      }));
    },
    refreshColors,
    remove: () => frame.remove(),
  };
}

function make(tag, className) {
  const node = document.createElement(tag);
  node.className = className;
  return node;
}
