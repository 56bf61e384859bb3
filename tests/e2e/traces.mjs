// Everything that the browser keeps of this origin, and its history; with `values`, also what is in its
// databases and not their keys alone.
export async function traces(page, { values = false } = {}) {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  const stored = await page.evaluate(async (values) => {
    const settle = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const told = (value) => (ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value);
    const rows = [];
    for (const { name, version } of await indexedDB.databases()) {
      const opened = await settle(indexedDB.open(name, version));
      for (const store of opened.objectStoreNames) {
        const rowsOf = () => opened.transaction(store).objectStore(store);
        rows.push(name, store, ...(await settle(rowsOf().getAllKeys())));
        if (values) rows.push(...(await settle(rowsOf().getAll())).map(told));
      }
      opened.close();
    }
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title, location.href, history.state, rows]);
  }, values);
  return JSON.stringify(entries.map(({ url, title }) => [url, title])) + stored;
}
