
// Runs when a screen is opened: `arrival` says which. Screens with a place remember how far down
// they were left, and only while they are the one on show.
const left = (window.passiLeft ??= {});
const { name, place, focus } = arrival;
history.scrollRestoration = "manual";
document.onscroll = null;
// At the start the page is at its top: asking for that would have it laid out.
if (focus || place in left) scrollTo(0, left[place] ?? 0);
if (focus) document.querySelector("main h1")?.focus({ preventScroll: true });
// Browsers leave a chip that begins at the edge of the screen where it is.
window.passiRoll ??= ({ target }) =>
  target.closest(".chips > *")?.scrollIntoView({ block: "nearest", inline: "nearest" });
addEventListener("focusin", window.passiRoll);
if (place !== null) {
  document.onscroll = () => {
    if (document.querySelector("main")?.dataset.screen === name) left[place] = scrollY;
  };
}
