// Reads the file that is chosen and sends it as base64; nothing for one that cannot be read.
const isOurs = ({ target }) => target.matches?.('[data-action="receive-data"]');
addEventListener("click", (event) => {
  if (!isOurs(event)) return;
  event.stopImmediatePropagation();
  // The same file once more is a choice too.
  event.target.value = "";
}, true);
addEventListener("change", (event) => {
  if (!isOurs(event)) return;
  event.stopImmediatePropagation();
  const [file] = event.target.files;
  if (!file) return;
  const reader = new FileReader();
  reader.onload = () => dioxus.send(reader.result.split(",")[1] ?? "");
  reader.onerror = () => dioxus.send("");
  reader.readAsDataURL(file);
}, true);
await new Promise(() => {});
