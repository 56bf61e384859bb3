// Reads the file that is chosen and sends it as base64 after what it was chosen for; nothing for one that
// cannot be read.
const isOurs = ({ target }) =>
  target.matches?.('[data-action="receive-data"], [data-action="take-copy"]');
addEventListener("click", (event) => {
  if (!isOurs(event)) return;
  event.stopImmediatePropagation();
  // The same file once more is a choice too.
  event.target.value = "";
}, true);
addEventListener("change", (event) => {
  if (!isOurs(event)) return;
  event.stopImmediatePropagation();
  const { files: [file], dataset: { action } } = event.target;
  if (!file) return;
  const reader = new FileReader();
  reader.onload = () => dioxus.send([action, reader.result.split(",")[1] ?? ""]);
  reader.onerror = () => dioxus.send([action, ""]);
  reader.readAsDataURL(file);
}, true);
await new Promise(() => {});
