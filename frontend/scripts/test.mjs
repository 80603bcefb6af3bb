/** Runs the tests of what needs no browser: tests/NAME.test.ts, each bundled for Node, by Node's own runner. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";

const root = new URL("..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "tansiq-page-"));
try {
  const input = readdirSync(join(root, "tests")).filter((file) => file.endsWith(".test.ts"));
  const bundle = await rolldown({ input: input.map((file) => join(root, "tests", file)), platform: "node", logLevel: "warn" });
  await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
  const files = readdirSync(folder).filter((file) => file.endsWith(".test.mjs"));
  const done = spawnSync(process.execPath, ["--test", "--test-reporter=dot", ...files.map((file) => join(folder, file))], { stdio: "inherit" });
  process.exitCode = done.status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
