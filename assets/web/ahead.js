// Some browsers compile a part of the app only when it is first called, on the thread that draws. This
// thread goes through the same parts before that one, so that they are compiled by then: what is
// compiled of a module is for all threads. It is told the module and the language, has nothing to show,
// and says when it is through.
import init from "./passi.js";

addEventListener("message", ({ data: { module, language } }) => {
  globalThis.passiAhead = language;
  init({ module_or_path: module }).catch(() => postMessage("failed"));
});
