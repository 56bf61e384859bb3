import { openBrowser, openPhone, places, plainDrawing, serve } from "./harness.mjs";
import { goTo } from "./faults.mjs";
const server = await serve(); const browser = await openBrowser(plainDrawing);
const phone = await openPhone(browser, { at: places.perugia, size: [360, 740] });
const page = await phone.context.newPage(); page.on("console", m => console.log(m.text())); page.on("pageerror", e => console.log("ERR", e.message));
await page.goto(server.origin); await page.locator("#main .near-list .card").first().waitFor();
for (const tag of ["it", "ar", "en"]) {
  await goTo(page, "language"); await page.locator(`button[data-locale="${tag}"]`).click();
  await page.locator(`#main .app[lang="${tag}"] [data-screen="near"]`).waitFor();
  await goTo(page, "guides"); await page.locator(".rows.large .row").first().waitFor(); await page.screenshot({ path: `/root/scratch/sheets/g-${tag}.png` });
  await page.evaluate(() => (location.hash = "#/guide/permit-renewal")); await page.locator(".guide-steps .guide-step").first().waitFor(); await page.evaluate(() => scrollTo(0, 0)); await page.waitForTimeout(400); await page.screenshot({ path: `/root/scratch/sheets/g1-${tag}.png` });
  await page.evaluate(() => document.querySelectorAll(".guide-step")[1].scrollIntoView()); await page.waitForTimeout(300); await page.screenshot({ path: `/root/scratch/sheets/g2-${tag}.png` });
  await goTo(page, "emergency"); await page.evaluate(() => scrollTo(0, 0)); await page.screenshot({ path: `/root/scratch/sheets/g3-${tag}.png` });
  await page.locator('[data-action="quick-exit"]').click(); await page.locator('[data-screen="recipe"]').waitFor(); await page.screenshot({ path: `/root/scratch/sheets/g4-${tag}.png` });
  console.log(await page.title(), page.url());
}
await browser.close(); server.stop();
