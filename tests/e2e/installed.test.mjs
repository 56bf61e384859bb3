// The page as an app, by Chromium's own word: nothing keeps it from being installed, in any language.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { kept, openPersistent, serve } from "./harness.mjs";

const languages = { it: "it-IT", en: "en-GB", ar: "ar-MA" };

let server;
before(async () => {
  server = await serve();
});
after(() => server?.stop());

// A browser with a profile of its own: a private one installs nothing.
async function withProfile(locale, test) {
  const profile = await mkdtemp(join(tmpdir(), "passi-profile-"));
  const context = await openPersistent(profile, { locale });
  try {
    const page = await context.newPage();
    await page.goto(server.origin);
    await kept(page);
    await test(page, await context.newCDPSession(page));
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

for (const [tag, locale] of Object.entries(languages)) {
  test(`Chromium would install the page in ${tag}`, async () => {
    await withProfile(locale, async (page, session) => {
      const { url, data, errors, manifest } = await session.send("Page.getAppManifest");
      assert.equal(url, `${server.origin}/manifest.${tag}.webmanifest`);
      assert.deepEqual(errors, [], "the manifest has no errors");
      const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
      assert.deepEqual(installabilityErrors, []);
      assert.equal(JSON.parse(data).lang, tag);

      const parts = [...manifest.icons, ...manifest.screenshots.map(({ image }) => image)];
      const shortcuts = JSON.parse(data).shortcuts.flatMap(({ icons }) => icons);
      const images = [...parts.map(({ url }) => url), ...shortcuts.map(({ src }) => src)];
      assert.ok(images.length >= 8, `${images.length} pictures are named`);
      const broken = await page.evaluate(async (images) => {
        const outcomes = await Promise.allSettled(images.map((src) => Object.assign(new Image(), { src }).decode()));
        return images.filter((_, index) => outcomes[index].status === "rejected");
      }, images);
      assert.deepEqual(broken, [], "every picture is there");
    });
  });
}
