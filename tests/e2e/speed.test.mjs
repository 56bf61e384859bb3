// How long it takes until the list is there: printed, not judged, for machines differ.
import { test } from "node:test";
import { kept, places, withPhone } from "./harness.mjs";

// Milliseconds from navigation to the first card painted.
async function listAfter(page) {
  await page.locator(".near-list .card").first().waitFor();
  return page.evaluate(() => performance.now());
}

for (const slowdown of [1, 4]) {
  test(`time to the list, processor slowed ${slowdown} times`, async () => {
    await withPhone({ at: places.perugia }, async ({ page, context, origin }) => {
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      await page.goto(origin, { waitUntil: "commit" });
      const first = await listAfter(page);
      await kept(page);
      await page.goto("about:blank");
      await page.goto(origin, { waitUntil: "commit" });
      const again = await listAfter(page);
      console.log(`processor 1/${slowdown}: list after ${Math.round(first)} ms, from the device after ${Math.round(again)} ms`);
    });
  });
}
