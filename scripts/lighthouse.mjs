// Measures the built page with Lighthouse as on a phone, and fails below 90 for performance:
//
//   PASSI=target/release/passi node scripts/lighthouse.mjs
//
// Lighthouse by itself plays a phone four times slower than the machine, whatever the machine. That is a
// phone of the middle class where the machine is fast; a slow or busy one would play a slower phone and
// measure itself. So the slowdown follows what Lighthouse finds the machine to be, as its own guide
// advises (docs/throttling.md of Lighthouse). The median of five runs counts.
import { serve } from "../tests/e2e/harness.mjs";
import { audit } from "../tests/e2e/lighthouse.mjs";

const RUNS = 5;
// Four times slower than this machine, the middle of the class that the four are meant for, is the phone.
const MACHINE = 1750;
const SLOWDOWN = 4;
const LEAST = { performance: 90, accessibility: 100, "best-practices": 100 };
const TIMES = ["first-contentful-paint", "largest-contentful-paint", "speed-index", "total-blocking-time", "cumulative-layout-shift"];

const server = await serve();
const runs = [];
try {
  const machines = [(await audit(`${server.origin}/`, { categories: ["performance"] })).machine];
  for (let run = 1; run <= RUNS; run += 1) {
    const slowdown = Math.min(SLOWDOWN, (SLOWDOWN * median(machines)) / MACHINE);
    const result = await audit(`${server.origin}/`, { categories: Object.keys(LEAST), slowdown });
    machines.push(result.machine);
    const times = TIMES.map((id) => `${id} ${result.lhr.audits[id].displayValue}`).join(", ");
    console.log(`run ${run} (machine ${Math.round(result.machine)}, ${slowdown.toFixed(1)} times slower): ${JSON.stringify(result.scores)}; ${times}`);
    runs.push(result);
  }
} finally {
  server.stop();
}

// Of an even number of figures the lower one of the middle.
function median(figures) {
  return figures.toSorted((one, other) => one - other)[Math.floor((figures.length - 1) / 2)];
}

runs.sort((one, other) => one.scores.performance - other.scores.performance);
const { scores, lost } = runs[Math.floor(RUNS / 2)];
const low = Object.entries(LEAST).filter(([category, least]) => scores[category] < least);
console.log(`median: ${JSON.stringify(scores)}`);
for (const [category, least] of low) console.error(`${category} is ${scores[category]}, below ${least}`);
if (low.length > 0) {
  console.error(lost.join("\n"));
  process.exitCode = 1;
}
