// Everything that the browser keeps of a page's address, and its history, as one text.
export async function traces(page) {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send("Page.getNavigationHistory");
  const stored = await page.evaluate(async () => {
    const rows = [];
    for (const { name, version } of await indexedDB.databases()) {
      const opened = await new Promise((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of opened.objectStoreNames) {
        const all = opened.transaction(store).objectStore(store).getAllKeys();
        rows.push(name, store, ...(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result)))));
      }
      opened.close();
    }
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.title, location.href, history.state, rows]);
  });
  return JSON.stringify(entries.map(({ url, title }) => [url, title])) + stored;
}
