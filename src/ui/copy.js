// Puts `words` on the clipboard. A window of its own scheme may have no clipboard, but it has a
// selection that can be copied.
const copySelected = () => {
  const field = document.createElement("textarea");
  field.value = words;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.opacity = "0";
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus?.();
  return copied;
};
let copied = false;
try {
  await navigator.clipboard.writeText(words);
  copied = true;
} catch {
  copied = copySelected();
}
dioxus.send(copied);
