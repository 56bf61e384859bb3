// The page as an app, by Chromium's own word: nothing keeps it from being installed, in any language.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { kept, openPersistent, places, serve, withPhone } from "./harness.mjs";

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

test("whoever chose another language installs the page in it", async () => {
  await withProfile("it-IT", async (page, session) => {
    await page.locator('[data-action="language"]').click();
    await page.locator('button[data-locale="ar"]').click();
    await page.locator('html[lang="ar"]').waitFor();
    const { url } = await session.send("Page.getAppManifest");
    assert.equal(url, `${server.origin}/manifest.ar.webmanifest`);
  });
});

test("the page sets no badge, and asks to keep what it has once it is installed", async () => {
  await withPhone({ at: places.perugia }, async ({ page, context, origin }) => {
    await context.addInitScript(() => {
      const calls = (globalThis.calls = []);
      navigator.setAppBadge = () => calls.push("badge");
      navigator.storage.persist = async () => calls.push("persist");
    });
    await page.goto(origin);
    await kept(page);
    assert.deepEqual(await page.evaluate(() => globalThis.calls), [], "nothing is asked by itself");
    await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
    assert.deepEqual(await page.evaluate(() => globalThis.calls), ["persist"]);
  });
});

const APPLE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

const openInstall = async (page) => {
  await page.evaluate(() => (location.hash = "#/install"));
  await page.locator('[data-screen="install"]').waitFor();
};

// What Chromium says when it is ready to install, with a dialogue that somebody answers.
const offerDialogue = (page, outcome) =>
  page.evaluate((outcome) => {
    const prompt = async () => ((globalThis.asked = (globalThis.asked ?? 0) + 1), { outcome });
    dispatchEvent(Object.assign(new Event("beforeinstallprompt"), { prompt }));
  }, outcome);

test("one tap opens the browser's dialogue; whoever says no is shown the way by hand", async () => {
  await withPhone({ at: places.perugia }, async ({ page, origin }) => {
    await page.goto(origin);
    await page.locator("#main .card").first().waitFor();
    await offerDialogue(page, "dismissed");
    await openInstall(page);
    await page.locator('[data-action="install-now"]').click();
    await page.locator('[data-step="menu"]').waitFor();
    assert.equal(await page.evaluate(() => globalThis.asked), 1);

    await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
    await page.locator('[data-screen="install"] [role="status"]').waitFor();
    assert.equal(await page.locator('[data-screen="install"] [data-step]').count(), 0);
  });
});

test("an iPhone shows three steps with their pictures, also without a network", async () => {
  await withPhone({ at: places.perugia, userAgent: APPLE }, async ({ page, context, origin }) => {
    await page.goto(origin);
    await kept(page);
    await context.setOffline(true);
    await page.reload();
    await page.locator("#main .card").first().waitFor();
    await openInstall(page);
    const steps = page.locator("[data-step]");
    assert.deepEqual(await steps.evaluateAll((all) => all.map(({ dataset }) => dataset.step)), ["share", "row", "add"]);
    const drawn = await steps.locator("use").evaluateAll((all) => all.map((use) => use.getBBox().width > 50));
    assert.deepEqual(drawn, [true, true, true], "each picture is drawn");
  });
});

test("in the installed app there is nothing to install", async () => {
  await withPhone({ at: places.perugia, userAgent: APPLE }, async ({ page, context, origin }) => {
    await context.addInitScript(() => Object.defineProperty(navigator, "standalone", { value: true }));
    await page.goto(`${origin}/#/about`);
    await page.locator('[data-screen="about"]').waitFor();
    assert.equal(await page.locator('[data-action="install"]').count(), 0);
    await openInstall(page);
    await page.locator('[data-screen="install"] [role="status"]').waitFor();
  });
});

test("installing is offered from the second visit on, until somebody says not now", async () => {
  await withPhone({ at: places.perugia, userAgent: APPLE }, async ({ page, origin }) => {
    const offer = page.locator(".install-offer");
    await page.goto(origin);
    await kept(page);
    await page.locator("#main .card").first().waitFor();
    assert.equal(await offer.count(), 0, "not at the first visit");

    await page.reload();
    await offer.locator('[data-action="install"]').click();
    await page.locator('[data-screen="install"]').waitFor();
    await page.locator('[data-action="back"]').click();
    await offer.locator('[data-action="install-later"]').click();
    await offer.waitFor({ state: "detached" });

    await page.reload();
    await page.locator("#main .card").first().waitFor();
    assert.equal(await offer.count(), 0, "never again");
  });
});
