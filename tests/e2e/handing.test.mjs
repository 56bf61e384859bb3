// Handing the data over and receiving it: whatever is chosen, the screen answers in words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { places, withPhone } from "./harness.mjs";

test("sharing and receiving answer in words", async () => {
  await withPhone({ at: places.perugia, locale: "en-GB" }, async ({ page, origin }) => {
    await page.goto(origin);
    await page.locator('.freshness [data-action="data"]').click();
    await page.locator('[data-screen="data"]').waitFor();
    for (const button of await page.locator(".handing .button").all()) {
      const { height } = await button.boundingBox();
      assert.ok(height >= 48, `${height} px are enough for a thumb`);
    }
    // Nothing but what came with the page is here, which nobody signed.
    await page.locator('[data-action="share-data"]').click();
    await page.locator('[data-handing="share-nothing"]').waitFor();

    const chosen = page.waitForEvent("filechooser");
    await page.locator(".handing label").click();
    const garbage = { name: "x.passi", mimeType: "application/octet-stream", buffer: Buffer.from("no data") };
    await (await chosen).setFiles(garbage);
    await page.locator('[data-handing^="receive-"]').waitFor();
    assert.ok((await page.locator(".handing-note").innerText()).includes("Your data stays."));
  });
});
