// What Lighthouse says of a page that opens on a phone.
import { launch } from "chrome-launcher";
import lighthouse, { defaultConfig } from "lighthouse";
import { chromiumPath, plainDrawing, quietly } from "./harness.mjs";

// The scores of 0 to 100 by category, what lost points, and how fast Lighthouse found this machine.
// `slowdown` is how many times slower than this machine the phone is.
export async function audit(url, { language = "it", categories, slowdown = 4 }) {
  const chromeFlags = ["--headless=new", `--accept-lang=${language}`, ...quietly, ...plainDrawing];
  const chrome = await launch({ chromePath: chromiumPath, chromeFlags });
  try {
    const onlyAudits = ["network-requests"];
    const options = { port: chrome.port, onlyCategories: categories, onlyAudits, logLevel: "error" };
    const throttling = { ...defaultConfig.settings.throttling, cpuSlowdownMultiplier: slowdown };
    const config = { extends: "lighthouse:default", settings: { throttling } };
    const { lhr } = await lighthouse(url, options, config);
    const found = Object.values(lhr.categories).map((category) => [category.id, Math.round(category.score * 100)]);
    const told = ({ id, score }) => `${id}: ${lhr.audits[id].displayValue ?? lhr.audits[id].title} (${score})`;
    const lost = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs
        .map(({ id, weight }) => ({ id, weight, score: lhr.audits[id].score }))
        .filter(({ weight, score }) => weight > 0 && score !== null && score < 1)
        .map(told),
    );
    return { scores: Object.fromEntries(found), lost, machine: lhr.environment.benchmarkIndex, lhr };
  } finally {
    chrome.kill();
  }
}
