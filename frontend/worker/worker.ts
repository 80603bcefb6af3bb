/**
 * The page's service worker: it keeps the shell, so that a reload works while the node is away, and nothing else.
 *
 * - What it keeps is the list that the build has made: page, fonts, basemap, each with the SHA-256 of its bytes. It fills its cache
 *   once, when it is installed, and only with exactly these bytes; it never puts an answer there that a page has asked for. So no
 *   answer of /api/ can come into a cache.
 * - It sends nothing of its own. What was written while the node was away is sent by the page alone (`lib/outbox.svelte.ts`).
 * - A newer one waits until somebody presses the page's button: a page that is being typed in is never exchanged under the hands.
 */
declare const TANSIQ_SHELL: { version: string; files: Record<string, string> };

const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = "tansiq-shell-";
const NAME = `${PREFIX}${TANSIQ_SHELL.version}`;

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", (event) => {
  if (event.data === "go") void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== worker.location.origin || url.search !== "" || !(url.pathname in TANSIQ_SHELL.files)) return;
  event.respondWith(kept(url.pathname, event.request));
});

/** All or nothing: a file that is not the one of this build (the node is being updated just now) ends the installation, to be tried again. */
async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  await Promise.all(
    Object.entries(TANSIQ_SHELL.files).map(async ([path, digest]) => {
      const answer = await fetch(path, { cache: "no-cache" });
      const bytes = await answer.arrayBuffer();
      if (!answer.ok || hex(await crypto.subtle.digest("SHA-256", bytes)) !== digest) throw new Error(`${path} is not of this build`);
      await cache.put(path, new Response(bytes, { headers: answer.headers }));
    }),
  );
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function kept(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  return (await cache.match(path)) ?? fetch(request);
}

const hex = (digest: ArrayBuffer): string => [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
