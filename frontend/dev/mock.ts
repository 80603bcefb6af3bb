/** A stand-in for the node while the page is built: docs/formats/api.md over a handful of records. Never shipped. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { Draft, DryRun, Row } from "../src/lib/api.ts";
import { ACCOUNTS, ago, alarms, ground, links, me, names, plan, row, rows } from "./world.ts";

const PORT = Number(process.env["PORT"] ?? 8790);
const STATIC = join(process.cwd(), "../src/tansiq/web/static/");
const CSP =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml", ".geojson": "application/geo+json", ".json": "application/json",
};
const bodies = new Map<string, { body: Record<string, unknown>; draft: Draft | null }>();
const keys = new Map<string, Row>();
const streams = new Set<ServerResponse>();
let signedIn = process.env["SIGNED_IN"] === "1";
let changeOnce = process.env["CHANGE_ONCE"] === "1";

const tell = (event: string, data: unknown, id?: number): void => {
  for (const stream of streams) stream.write(`event: ${event}\n${id ? `id: ${id}\n` : ""}data: ${JSON.stringify(data)}\n\n`);
};
setInterval(() => tell("links", links()), 2000);

function refuse(answer: ServerResponse, status: number, code: string, more: Record<string, unknown> = {}): void {
  answer.writeHead(status, { "content-type": "application/problem+json" }).end(JSON.stringify({ type: "about:blank", title: code, status, code, detail: "", field: null, ...more }));
}
const give = (answer: ServerResponse, data: unknown, status = 200): void => void answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(data));
async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return parts.length > 0 ? JSON.parse(Buffer.concat(parts).toString()) : null;
}

function dryRun(draft: Draft): DryRun {
  const isPlan = draft.kind === "claim" || draft.kind === "movement";
  const asked = new Set(draft.label.audience);
  if (isPlan || draft.kind === "alert") asked.add("peshmerga");
  if (draft.kind === "claim") for (const above of ["joc", "mop"]) asked.add(above);
  return {
    recipients: ground.agencies.filter((agency) => asked.has(agency.id) && !agency.self).map((agency) => ({
      agency: agency.id, names: agency.names, basis: draft.label.audience.includes(agency.id) ? "standing" : "life-safety", minimum: !draft.label.audience.includes(agency.id), coarse_m: null, coarse_s: null, without_desk: false, via: [],
    })),
    withheld: draft.label.level >= 2 ? draft.label.audience.map((agency) => ({ agency, reason: "release.second-person-needed" })) : [],
    needs: draft.label.level >= 2 ? "second-person" : null, digest: JSON.stringify(draft).length.toString(16).padStart(64, "0"), required: isPlan ? ["peshmerga"] : [], pictures: [],
  };
}

function save(draft: Draft): Row {
  const words = String(draft.body["activity"] ?? draft.body["title"] ?? draft.body["text"] ?? draft.body["conditions"] ?? draft.body["answer"] ?? "");
  const volumes = draft.body["volumes"] as { area: { coordinates: [number, number][][] } }[] | undefined;
  const made = row(draft.kind, "army", 0, words, null, {
    place: draft.place, level: draft.label.level, category: (draft.body["category"] as string | undefined) ?? null, event_time: draft.event_time,
    ...(draft.previous ? { id: draft.previous.id, version: draft.previous.version + 1 } : {}),
    plan: volumes ? { ...plan(draft.body["state"] === "cancelled" ? "cancelled" : "proposed", [], 30, 6), volumes: volumes as never } : null,
    release: dryRun(draft).recipients.map((held) => ({ agency: held.agency, state: "pending", basis: held.basis, minimum: held.minimum, seen_at: null, lacking: [] })),
  });
  const at = rows.findIndex((held) => held.id === made.id);
  if (at >= 0) rows.splice(at, 1);
  rows.push(made);
  bodies.set(made.id, { body: draft.body, draft });
  tell("record", made, made.n);
  setTimeout(() => {
    for (const held of made.release ?? []) Object.assign(held, { state: "received", at: ago(0) });
    tell("change", made);
  }, 3000);
  const answered = rows.find((held) => held.id === draft.body["plan"]);
  if (answered?.plan) {
    const answer = draft.body["answer"] as "concur" | "object" | "concur-with-conditions";
    Object.assign(answered.plan, { state: answer === "concur" ? "agreed" : answer === "object" ? "objected" : "proposed", answer_wanted: false });
    Object.assign(answered.plan.required[0]!, { answer, conditions: draft.body["conditions"] });
    tell("change", answered);
  }
  return made;
}

async function api(request: IncomingMessage, answer: ServerResponse, url: URL): Promise<void> {
  const call = `${request.method} ${url.pathname}`;
  if (call === "GET /api/door") return give(answer, { node: "army-makhmur", agency: "army", names: names("عقدة الجيش – مخمور", "Army node, Makhmur"), exercise: true, accounts: ACCOUNTS });
  if (call === "POST /api/session") {
    const asked = (await read(request)) as { account: string; password: string };
    if (asked.password !== "exercise") return refuse(answer, 403, "account.refused");
    signedIn = true;
    return give(answer, me());
  }
  if (call === "DELETE /api/session") {
    signedIn = false;
    return void answer.writeHead(204).end();
  }
  if (!signedIn) return refuse(answer, 401, "session.needed");
  if (call === "GET /api/me") return give(answer, me());
  if (call === "GET /api/ground") return give(answer, ground);
  if (call === "GET /api/feed") return give(answer, { rows: [...rows].sort((a, b) => b.n - a.n), next: null, last: Math.max(...rows.map((held) => held.n)) });
  if (call === "GET /api/alarms") return give(answer, { alarms });
  if (call === "GET /api/links") return give(answer, links());
  if (call === "GET /api/events") {
    answer.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write(": hello\n\n");
    streams.add(answer);
    request.on("close", () => streams.delete(answer));
    return;
  }
  if (call === "POST /api/dry-run") return give(answer, dryRun((await read(request)) as Draft));
  if (call === "POST /api/records") {
    const { draft, digest } = (await read(request)) as { draft: Draft; digest: string };
    const key = String(request.headers["idempotency-key"]);
    const held = keys.get(key);
    if (held) return give(answer, { row: held });
    if (changeOnce || digest !== dryRun(draft).digest) {
      changeOnce = false;
      return refuse(answer, 409, "release.changed", { dry_run: dryRun(draft) });
    }
    const made = save(draft);
    keys.set(key, made);
    return give(answer, { row: made }, 201);
  }
  const acknowledged = /^POST \/api\/alarms\/(\w+)\/acknowledge$/.exec(call);
  if (acknowledged) {
    const alarm = alarms.find((held) => held.id === acknowledged[1]);
    if (!alarm) return refuse(answer, 404, "alarm.not-found");
    alarm.acknowledged = { desk: "army-watch", at: ago(0), account: "army.watch" };
    tell("alarms", { alarms });
    return give(answer, alarm);
  }
  const id = /^GET \/api\/records\/(.+)$/.exec(call)?.[1];
  const found = rows.find((held) => held.id === id);
  if (!found) return refuse(answer, 404, "record.not-found");
  const volumes = found.plan?.volumes;
  const body = bodies.get(found.id)?.body ?? (volumes
    ? { title: found.words, volumes, unit: "الفوج الثاني", reason: "كي لا تبقى النقاط خالية ليلاً", contact: "قناة 7", answer_by: found.plan?.deadline, state: "proposed" }
    : { category: found.category, activity: found.words, size: { n: null, min: 3, max: 5 }, direction: "NE", group: null, basis: "fact" });
  return give(answer, {
    row: found, body: found.minimum ? null : body, evaluation: found.kind === "spot" && !found.minimum ? { reliability: "B", credibility: 2, basis: "" } : null,
    label: { level: found.level, audience: found.own ? ["peshmerga", "joc"] : ["army"], caveats: [], handling_until: null, show_audience: true }, versions: [found], answers: [], refs: [], second_hand: !found.own, same_origin: [], untold: [], derived_from: [],
  });
}

const nodes = [["joc", "قيادة العمليات المشتركة", "Joint Operations Command"], ["mop", "وزارة البيشمركة", "Ministry of Peshmerga"], ["army-makhmur", "الجيش – مخمور", "Army, Makhmur"], ["peshmerga-makhmur", "البيشمركة – مخمور", "Peshmerga, Makhmur"]].map(([node, ar, en]) => ({ node: node!, names: names(ar!, en!), cut: false, alive: true }));
const steps = [["reported", "تقرير: النقاط وُجدت خالية", "Posts are reported empty"], ["claim", "الجيش يقترح مسك الأرض", "The army claims the ground"], ["cut", "تُقطع الوصلة مع عقدة البيشمركة", "The link to the Peshmerga node is cut"], ["heal", "تعود الوصلة", "The link is back"], ["object", "البيشمركة تعترض بشرط", "The Peshmerga object, with a condition"], ["next", "نسخة تالية تفي بالشرط", "The next version meets it"], ["concur", "البيشمركة توافق", "The Peshmerga concur"]].map(([id, ar, en], i) => ({ id: id!, names: names(ar!, en!), by: i % 2 ? "army-makhmur" : "peshmerga-makhmur", done: i < 2 }));
const demoAt = Date.now();

function demo(answer: ServerResponse, url: URL): void {
  const act = /^\/demo\/nodes\/([\w-]+)\/(\w+)$/.exec(url.pathname);
  const node = nodes.find((held) => held.node === act?.[1]);
  if (node && act?.[2]) {
    if (act[2] === "cut" || act[2] === "heal") node.cut = act[2] === "cut";
    else node.alive = act[2] === "start";
  }
  if (url.pathname.endsWith("/next")) Object.assign(steps.find((step) => !step.done) ?? {}, { done: true });
  const fraction = Math.min(1, (Date.now() - demoAt) / 4000);
  give(answer, {
    desks: nodes.map((held) => ({ node: held.node, agency: held.node, names: held.names, desk: "watch", desk_names: names("مكتب الخفر", "Watch desk"), account: `${held.node}-watch`, url: "/" })),
    nodes, script: { playing: false, waits: false, next: steps.find((step) => !step.done)?.id ?? null, steps }, set_up: { done: fraction >= 1, step: "المفاتيح", fraction },
  });
}

async function file(answer: ServerResponse, path: string): Promise<void> {
  try {
    const text = await readFile(join(STATIC, normalize(path)));
    answer.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", "content-security-policy": CSP }).end(text);
  } catch {
    answer.writeHead(404).end();
  }
}

createServer((request, answer) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const done = url.pathname.startsWith("/api/") ? api(request, answer, url)
    : url.pathname.startsWith("/demo/") ? demo(answer, url)
    : file(answer, url.pathname === "/" ? "page/index.html" : url.pathname === "/picker" ? "page/demo.html" : url.pathname.replace("/static/", ""));
  void Promise.resolve(done).catch((error: unknown) => {
    console.error(error);
    answer.writeHead(500).end();
  });
}).listen(PORT, "127.0.0.1", () => console.log(`http://127.0.0.1:${PORT}/ and /picker`));
