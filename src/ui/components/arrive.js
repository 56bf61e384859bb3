
// Runs when a screen is opened: `arrival` says which. Screens with a place remember how far down
// they were left, and only while they are the one on show.
const left = (window.passiLeft ??= {});
const { name, place, focus } = arrival;
history.scrollRestoration = "manual";
document.onscroll = null;
scrollTo(0, left[place] ?? 0);
if (focus) document.querySelector("main h1")?.focus({ preventScroll: true });
if (place !== null) {
  document.onscroll = () => {
    if (document.querySelector("main")?.dataset.screen === name) left[place] = scrollY;
  };
}
