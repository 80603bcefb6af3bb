import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { shell } from "./scripts/shell.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Names without hashes, and nothing inlined: the output is committed and two builds must be the same bytes. */
export default defineConfig({
  base: "/static/page/",
  plugins: [svelte(), shell(here("../src/tansiq/web/static/page"), here("../src/tansiq/web/static/basemap"))],
  build: {
    outDir: here("../src/tansiq/web/static/page"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: true,
    rolldownOptions: {
      input: { room: here("index.html"), demo: here("demo.html"), worker: here("worker/worker.ts") },
      output: {
        entryFileNames: "assets/[name].js",
        chunkFileNames: "assets/[name].js",
        // Servers know what a .js is; not all of them know .mjs.
        assetFileNames: (asset) => (asset.names[0]?.endsWith(".mjs") ? "assets/[name].js" : "assets/[name][extname]"),
        codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
      },
    },
  },
  server: {
    proxy: { "/api": "http://127.0.0.1:8790", "/demo": "http://127.0.0.1:8790", "/static/basemap": "http://127.0.0.1:8790" },
  },
});
