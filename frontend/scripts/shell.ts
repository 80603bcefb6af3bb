/**
 * The last step of the build: `sw.js`, the service worker with the list of what it keeps. The list names every file by its bytes, and
 * the version is made from the list and the worker alone, so two builds of one source are the same bytes.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";

const PAGE = "/static/page/";
const BASEMAP = "/static/basemap/";
const WORKER = "assets/worker.js";
/** The demonstration's picker is no part of a room. */
const LEFT_OUT = /^(demo\.html|index\.html|sw\.js|assets\/(demo|worker)\.(js|css))$/;

const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

export function shell(page: string, basemap: string): Plugin {
  return {
    name: "tansiq-shell",
    apply: "build",
    closeBundle() {
      const kept: Record<string, string> = { "/": sha256(readFileSync(join(page, "index.html"))) };
      for (const file of files(page).filter((file) => !LEFT_OUT.test(file))) kept[PAGE + file] = sha256(readFileSync(join(page, file)));
      for (const file of files(basemap)) kept[BASEMAP + file] = sha256(readFileSync(join(basemap, file)));
      const source = readFileSync(join(page, WORKER), "utf8");
      if (/^\s*(import|export)\b/m.test(source)) throw new Error(`${WORKER} must be one script without imports`);
      const version = sha256(JSON.stringify(kept) + source).slice(0, 16);
      writeFileSync(join(page, "sw.js"), `const TANSIQ_SHELL=${JSON.stringify({ version, files: kept })};\n${source}`);
      rmSync(join(page, WORKER));
    },
  };
}
