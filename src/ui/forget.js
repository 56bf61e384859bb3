// A visit to a totem is over: what the page itself remembers of it goes.
window.passiLeft = {};
document.onscroll = null;
document.title = "Passi";
getSelection()?.removeAllRanges();
document.activeElement?.blur();
scrollTo(0, 0);
// Should the staff have lifted it.
delete document.documentElement.dataset.guard;
// The browser notes when each language was fetched.
performance.clearResourceTimings();
