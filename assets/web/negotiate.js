// Which of our languages the device's own tags mean, best first; nothing where it is none of them.
// `tongues` and `aliases`, on the lines above, and the way are those of the app (`locale/wanted.rs`).
function negotiate(wanted) {
  for (const tag of wanted) {
    const [language, ...rest] = tag.split(/[.@]/)[0].toLowerCase().split(/[-_]/);
    const names = [...rest.map((part) => `${language}-${part}`), language];
    const alias = names.find((name) => Object.hasOwn(aliases, name));
    const meant = alias === undefined ? language : aliases[alias];
    if (Object.hasOwn(tongues, meant)) return meant;
  }
  return undefined;
}
