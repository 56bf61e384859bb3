// What goes out is judged by the standard's schemas, what comes in is a real extract of OpenStreetMap.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const publisher = join(dirname(resolve(process.env.PASSI ?? join(root, "target/debug/passi"))), "passi-publish");
const shell = (script) => execFileSync("bash", ["-c", script], { cwd: root, encoding: "utf8" }).trim();
const run = (...words) => execFileSync(publisher, words, { encoding: "utf8", maxBuffer: 1 << 26 });
const hsds = join(root, "../shared/hsds/schema");
const dir = mkdtempSync(join(tmpdir(), "passi-exchange-"));
after(() => rmSync(dir, { recursive: true }));

function source() {
  const folder = mkdtempSync(join(dir, "source-"));
  cpSync(join(root, "assets/umbria"), folder, { recursive: true });
  return folder;
}

const ABSENT = existsSync(hsds) ? false : `the standard's schemas are not at ${hsds}`;
test("the whole source validates against the schemas of HSDS 3", { skip: ABSENT }, () => {
  const out = join(dir, "umbria.json");
  run("export", "--source", source(), "--format", "hsds", "--drafts", "--out", out);
  const python = join(shell("source scripts/toolchain.sh; format_readers"), "bin/python");
  const judge = (file) =>
    JSON.parse(
      execFileSync(
        python,
        [join(root, "tests/e2e/validate_hsds.py"), hsds, file, join(hsds, "compiled/service_with_definitions.json")],
        { encoding: "utf8" },
      ),
    );
  assert.deepEqual(judge(out), { services: 307, schemas: [], compiled: [] });
  // A judge that finds nothing wrong with anything is none.
  const services = JSON.parse(readFileSync(out, "utf8"));
  delete services[0].name;
  services[1].id = "u002";
  services[2].phones = [{ id: services[2].id }];
  writeFileSync(out, JSON.stringify(services));
  const { schemas, compiled } = judge(out);
  assert.equal(schemas.length, 3, schemas.join("\n"));
  assert.equal(compiled.length, 3, compiled.join("\n"));
});

test("an extract of another country is read, and every object left with a reason", () => {
  const extract = shell("source scripts/toolchain.sh; osm_extract");
  const told = run("import", extract, "--source", source(), "--dry-run");
  assert.match(told, /\ntaken 0, updated 0, unchanged 0, left 1323, conflicts 0, proposals 0, questions 0; dry run/);
  assert.match(told, /kinds without a category of ours: amenity=restaurant 214, office=company 171/);
  assert.match(told, /left, 12: its point is outside Umbria's box/);
  assert.match(told, /left, 6: amenity=pharmacy: a pharmacy: no category of ours/);
  assert.match(told, /ODbL/);
});
