// What a person could not read or reach on a screen; runs in the page.
// From the screen at hand to another.
export async function goTo(page, screen) {
  if (screen === "service") {
    await goTo(page, "");
    await page.locator(".near-list .card .card-title").first().click();
  } else {
    await page.evaluate((screen) => (location.hash = `#/${screen}`), screen);
  }
  await page.locator(`[data-screen="${screen.split("/")[0] || "near"}"]`).waitFor();
}

// Letters beyond the edges of the screen or of what holds
// them, and buttons that lie on each other.
export function faults() {
  const found = [];
  // The page of a phone is drawn as wide as it needs, however narrow its screen is.
  const wide = screen.width;
  const shown = (element) =>
    // What waits far below to be laid out (content-visibility) has no place yet.
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !element.closest(".visually-hidden, option");
  const name = (element) => `${element.className || element.tagName}: ${element.textContent.trim().slice(0, 30)}`;
  const app = document.querySelector("#main .app");
  if (document.documentElement.scrollWidth > wide) found.push(`${document.documentElement.scrollWidth} px wide`);

  const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const [text, element] = [walker.currentNode, walker.currentNode.parentElement];
    if (!text.data.trim() || !shown(element)) continue;
    const range = document.createRange();
    range.selectNode(text);
    for (const { left, right, width } of range.getClientRects()) {
      if (width < 2) continue;
      const rolls = element.closest(".chips");
      if (!rolls && (left < -1 || right > wide + 1)) found.push(`off the screen: ${name(element)}`);
      const button = element.closest(".button, .tab, .chip, .need-tile, .row, .card");
      const box = button?.getBoundingClientRect();
      if (box && (left < box.left - 1 || right > box.right + 1)) found.push(`out of its button: ${name(element)}`);
    }
  }

  const buttons = [...app.querySelectorAll("main :is(.button, .chip, .need-tile, .row, input, .back), .header :is(a, button), .tabs a")];
  const boxes = buttons.filter(shown).map((button) => ({ button, box: button.getBoundingClientRect() }));
  const bar = (button) => getComputedStyle(button).position === "fixed" || button.closest(".tabs, .header");
  boxes.forEach(({ button, box }, index) => {
    for (const { button: other, box: its } of boxes.slice(index + 1)) {
      // Bars lie on what scrolls below them; they must not lie on each other.
      if (button.contains(other) || other.contains(button) || Boolean(bar(button)) !== Boolean(bar(other))) continue;
      const overlap = box.left < its.right - 1 && its.left < box.right - 1 && box.top < its.bottom - 1 && its.top < box.bottom - 1;
      if (overlap) found.push(`${name(button)} lies on ${name(other)}`);
    }
  });
  return [...new Set(found)];
}

// Words that do not fit into one line, in the page; Chinese breaks anywhere, addresses must.
export function brokenWords() {
  const found = new Set();
  const walker = document.createTreeWalker(document.querySelector("#main .app"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    const read = parentElement.checkVisibility() && parentElement.clientWidth !== 1;
    if (!read || parentElement.closest(".visually-hidden, option, [lang=zh], .contact-text")) continue;
    for (const { 0: word, index } of data.matchAll(/[\p{L}\p{M}]+/gu)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + word.length);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top));
      if (Math.max(...tops) - Math.min(...tops) > 8) found.add(`${parentElement.className || parentElement.tagName}: ${word}`);
    }
  }
  return [...found];
}
