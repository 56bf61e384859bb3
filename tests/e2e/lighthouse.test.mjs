// The first screen has no fault of access or practice that Lighthouse knows, in any language. How
// fast it is depends on the machine: `make lighthouse` measures that.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serve } from "./harness.mjs";
import { audit } from "./lighthouse.mjs";

let server;
before(async () => {
  server = await serve();
});
after(() => server?.stop());

for (const language of ["it", "en", "ar"]) {
  test(`Lighthouse finds nothing to mend in ${language}`, async () => {
    const categories = ["accessibility", "best-practices"];
    const { scores, lost, lhr } = await audit(`${server.origin}/`, { language, categories });
    assert.deepEqual(scores, { accessibility: 100, "best-practices": 100 }, lost.join("\n"));
    const asked = lhr.audits["network-requests"].details.items.map(({ url }) => url);
    assert.ok(asked.includes(`${server.origin}/app/locales/${language}.ftl`), "the app spoke it");
  });
}
