// How long it takes until the list is there: printed, not judged, for machines differ.
import { test } from "node:test";
import { kept, places, plainDrawing, withPhone } from "./harness.mjs";

// Notes when the first cards have been painted, and when the app itself has drawn them.
function noteTimes() {
  const times = (window.times = {});
  const signs = { seen: ".near-list .card", live: "#main:not([hidden]) .near-list .card" };
  const look = () => {
    for (const [name, selector] of Object.entries(signs)) {
      if (name in times || !document.querySelector(selector)) continue;
      times[name] = null;
      const painted = new MessageChannel();
      painted.port1.onmessage = () => (times[name] = Math.round(performance.now()));
      painted.port2.postMessage(0);
    }
    if (!times.live) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function timesOf(page, origin) {
  await page.goto(origin, { waitUntil: "commit" });
  await page.waitForFunction(() => window.times?.live);
  return page.evaluate(() => `painted after ${times.seen} ms, drawn by the app after ${times.live} ms`);
}

for (const slowdown of [1, 4]) {
  test(`time to the list, processor slowed ${slowdown} times`, async () => {
    const phone = { at: places.perugia, browserFlags: plainDrawing };
    await withPhone(phone, async ({ page, context, origin }) => {
      await context.addInitScript(noteTimes);
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      const first = await timesOf(page, origin);
      await kept(page);
      await page.goto("about:blank");
      const again = await timesOf(page, origin);
      console.log(`processor 1/${slowdown}: list ${first}; from the device ${again}`);
    });
  });
}
