/** The desk's interface, typed after docs/formats/api.md: change both together. */
import type { Over } from "./over.ts";

export interface Names { ar: string; ckb: string; en: string }
export type Position = [number, number];
export interface Point { type: "Point"; coordinates: Position }
export interface Polygon { type: "Polygon"; coordinates: Position[][] }
export interface LineString { type: "LineString"; coordinates: Position[] }

export interface Door {
  node: string; agency: string; names: Names; exercise: boolean;
  accounts: { account: string; password: string; desk: string; names: Names; releases: boolean; administered_by: Host | null }[];
}
/** Whose node a guest's desk stands on. */
export interface Host { agency: string; names: Names }
export type Status = "actual" | "exercise" | "test";
export interface Me {
  account: string; desk: string; desk_names: Names; agency: string; agency_names: Names; centre: string; centre_names: Names;
  node: string; roles: string[]; status: Status; administered_by: Host | null; csrf: string; now: string; max_level: number;
  /** How often what this desk may see has changed. */
  sight: number;
}
export interface Agency { id: string; names: Names; parents: string[]; self: boolean;
  /** It has no node: it is named, and never served. */
  external: boolean;
}
export interface Sector { id: string; names: Names; agency: string | null; area: Polygon }
export interface Seam { id: string; names: Names; line: LineString; agencies: string[] }
export interface Desk { id: string; names: Names; agency: string }
export interface Ground {
  map_hash: string; centre: { id: string; names: Names; area: Polygon } | null; agencies: Agency[]; sectors: Sector[]; seams: Seam[]; desks: Desk[];
}

export interface EventTime { from: string; to: string | null; precision: string }
export interface Place { geometry: Point | Polygon | LineString; precision_m: number; mgrs: string; names: Names | null }
export type DeliveryState =
  | "pending" | "sent" | "received" | "seen" | "refused" | "over" | "unsent" | "recall-pending" | "recall-unreachable" | "recalling" | "recall-hidden" | "recalled" | "recall-refused";
export type Basis = "authority" | "standing" | "life-safety";
export interface Delivery { agency: string; state: DeliveryState; basis: Basis; minimum: boolean; seen_at: string | null; lacking: string[] }
export interface Volume { area: Polygon; from: string; to: string }
export type Answer = "none" | "received" | "concur" | "concur-with-conditions" | "object";
export interface Required {
  agency: string; sectors: string[]; answer: Answer; conditions: string | null; despite: string[]; valid_until: string | null; delivered: boolean | null;
}
export interface Conflict { id: string; class: string; words: string; record: string | null }
export type PlanState = "draft" | "proposed" | "agreed" | "objected" | "active" | "ended" | "cancelled" | "recalled";
/** That its owner departs from a plan: the gravest of his words that run. */
export interface Departed { id: string; state: string; valid_until: string }
export interface Plan {
  state: PlanState; proposal: string; map_hash: string; volumes: Volume[]; required: Required[]; parties: string[]; answer_wanted: boolean; waiting_for_clock: boolean;
  conflicts: Conflict[]; deadline: string | null; departed: Departed | null;
}
export interface Word { agency: string; answer: Exclude<Answer, "none">; conditions: string | null; valid_until: string; run_out: boolean; delivered: boolean | null }
/** Where a joint record stands, as far as this desk sees its parties' words. */
export interface Joint {
  in_force: boolean; parties: string[]; waits_for: string[]; objected: string[]; words: Word[]; proposal: string | null; answer_wanted: boolean;
  mine: boolean;
}
export interface Row {
  n: number; id: string; version: number; kind: string; owner: string; own: boolean; desk: string | null; status: Status; minimum: boolean;
  recorded_at: string; received_at: string | null; event_time: EventTime | null; place: Place | null; sector: string | null; level: number;
  words: string; category: string | null; plan: Plan | null; joint: Joint | null; release: Delivery[] | null; recalled_at: string | null; home: string | null; about?: { id: string; words: string } | null; method: "person" | "machine";
  source: string | null; branch: string | null; until: string | null; over: Over | null; orcon: boolean; names: Names | null; current: boolean;
}
export interface Evaluation { reliability: string; credibility: number; basis: string }
/** What leaves coarser: `to` is an agency, a group or `*`; cells in metres and buckets in seconds, 0: exact. */
export interface Coarsen { to: string; place_m: number; time_s: number; desk: boolean }
export interface Label {
  level: number; audience: string[]; caveats: string[]; handling_until: string | null; show_audience: boolean; groups?: string[]; coarsen?: Coarsen[];
}
/** A label goes as it was signed: what its writer has left out is this. */
const BARE: Label = { level: 0, audience: [], caveats: [], handling_until: null, show_audience: false };
export type Body = Record<string, unknown>;
export interface Detail {
  row: Row; body: Body | null; evaluation: Evaluation | null; label: Label | null; versions: Row[]; answers: Row[]; refs: string[];
  second_hand: boolean; same_origin: string[]; untold: string[];
  /** Of an own record: from which it was made. An older node does not say. */
  derived_from?: string[];
  /** The records that hold its pictures, as far as this desk sees them. An older node does not say. */
  pictures?: Row[];
  /** Of another's under ORCON: what its owner has allowed with this version. An older node does not say. */
  leave?: null | { print: boolean; pass_on: string[] };
}
export interface Draft {
  kind: string; status: Status; event_time: EventTime | null; place: Place | null; evaluation: Evaluation | null; label: Label; body: Body;
  refs: string[]; previous: { id: string; version: number } | null;
  /** What it quotes, sums up or passes on. Of a next version the node keeps those of the version before, unsaid. */
  derived_from?: string[];
  /** What is written and released with it, in one act. */
  pictures?: DraftPicture[];
}
/** Without a label: the record's own. */
export interface DraftPicture { label?: Label; body: Body }
export interface Recipient { agency: string; names: Names; basis: Basis; minimum: boolean; coarse_m: number | null; coarse_s: number | null; without_desk: boolean; via: string[]; hosts?: string[] }
/** Where life safety went beyond a label; `actor` is for the administrator alone. */
export interface LifeSafetyUse { at: string; act: "publish" | "keep" | "resend"; kind: string; record: string; agencies: string[]; actor: string | null }
export interface PartRun { recipients: Recipient[]; withheld: { agency: string; reason: string }[]; needs: null | "authority" | "second-person" }
/** `pictures`: each of those that go with it, in their order. */
export interface DryRun extends PartRun { digest: string; required: string[]; pictures: PartRun[] }
export interface Alarm {
  id: string | number; cause: string; record: string; since: string; words: string; acknowledged: null | { desk: string; at: string; account: string | null };
  weight: "danger" | "attention" | "routine"; settled: null | { word: string; at: string };
}
export interface Counts { pending: number; sent: number; received: number; seen: number }
export interface Link extends Counts {
  agency: string; node: string; names: Names; own: boolean; place: Names | null; state: "live" | "stale" | "silent"; picture_age_s: number | null;
  their_picture_age_s: number | null; last_error: string | null; skew_s: number; skewed: boolean;
}
export interface Links { links: Link[]; mine: Counts }
export interface Feed { rows: Row[]; next: number | null; last: number }

/** A refusal by the node, or `unreachable` when it did not answer at all. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly detail: string,
    readonly field: string | null,
    readonly dryRun: DryRun | null,
    /** After how long the node takes the same call, milliseconds, where it says so. */
    readonly again_ms: number | null = null,
  ) {
    super(`${code}: ${detail}`);
  }
}

interface Call {
  body?: unknown; raw?: Blob; key?: string; quiet?: boolean; reads?: boolean; signal?: AbortSignal; patience_ms?: number;
}
export interface Hooks { csrf: () => string; ended: () => void; unreachable: () => void }

/** A node that has not answered by then is treated as gone: what was to be sent waits, under the same key. */
const PATIENCE_MS = 15_000;

export class Api {
  constructor(private readonly hooks: Hooks) {}

  door = (): Promise<Door> => this.call("GET", "/api/door");
  me = (): Promise<Me> => this.call("GET", "/api/me", { quiet: true });
  signIn = (account: string, password: string): Promise<Me> => this.call("POST", "/api/session", { body: { account, password }, quiet: true });
  signOut = (): Promise<void> => this.call("DELETE", "/api/session");
  ground = (): Promise<Ground> => this.call("GET", "/api/ground");
  /** @param narrowed further parameters, as `feed/fits.ts` writes them. */
  feed = (before: number | null, limit: number, narrowed = "", signal?: AbortSignal): Promise<Feed> =>
    this.call("GET", `/api/feed?limit=${limit}${before === null ? "" : `&before=${before}`}${narrowed && `&${narrowed}`}`, signal ? { signal } : {});
  /** `asOf`: as it was known at that instant. */
  record = async (id: string, asOf: string | null = null): Promise<Detail> => {
    const said = await this.call<Detail>("GET", `/api/records/${encodeURIComponent(id)}${asOf === null ? "" : `?known_at=${encodeURIComponent(asOf)}`}`);
    return { ...said, label: said.label && { ...BARE, ...said.label } };
  };
  alarms = (): Promise<{ alarms: Alarm[] }> => this.call("GET", "/api/alarms");
  acknowledge = (id: string | number): Promise<Alarm> => this.call("POST", `/api/alarms/${encodeURIComponent(id)}/acknowledge`);
  links = (): Promise<Links> => this.call("GET", "/api/links");
  dryRun = (draft: Draft, signal?: AbortSignal): Promise<DryRun> =>
    this.call("POST", "/api/dry-run", { body: draft, reads: true, ...(signal ? { signal } : {}) });
  send = (draft: Draft, digest: string, key: string): Promise<{ row: Row }> =>
    this.call("POST", "/api/records", { body: { draft, digest }, key });
  /** Of some records under ORCON those that may be printed now; the node notes that they are. */
  takeOut = async (records: string[]): Promise<ReadonlySet<string>> =>
    new Set(records.length === 0 ? [] : (await this.call<{ records: string[] }>("POST", "/api/exports", { body: { records } })).records);
  recall = (id: string, key: string, reason: string): Promise<{ row: Row }> =>
    this.call("POST", `/api/records/${encodeURIComponent(id)}/recall`, { key, ...(reason ? { body: { reason } } : {}) });

  /**
   * Any call; what only one part of the page asks for stands beside that part (`release/release-api.ts` and the like). What only reads
   * (`reads`: a POST that does) and came too fast for the node is asked again by itself, when the node says.
   */
  async call<T>(method: string, path: string, more: Call = {}): Promise<T> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await this.#once<T>(method, path, more);
      } catch (error) {
        const wait = error instanceof Refusal && error.code === "request.too-many" && (method === "GET" || more.reads) ? error.again_ms : null;
        if (wait === null || Date.now() + wait > until) throw error;
        await pause(wait, more.signal);
      }
    }
  }

  async #once<T>(method: string, path: string, more: Call): Promise<T> {
    const session = this.hooks.csrf();
    const headers: Record<string, string> = { Accept: "application/json" };
    if (method !== "GET") headers["X-CSRF-Token"] = session;
    if (more.body !== undefined) headers["Content-Type"] = "application/json";
    if (more.key) headers["Idempotency-Key"] = more.key;
    const init: RequestInit = { method, headers, credentials: "same-origin", cache: "no-store" };
    if (more.body !== undefined) init.body = JSON.stringify(more.body);
    if (more.raw) init.body = more.raw;
    const patience = AbortSignal.timeout(more.patience_ms ?? PATIENCE_MS);
    init.signal = more.signal ? AbortSignal.any([more.signal, patience]) : patience;
    let answer: Response;
    try {
      answer = await fetch(path, init);
    } catch (cause) {
      if (more.signal?.aborted) throw cause;
      this.hooks.unreachable();
      throw new Refusal("unreachable", 0, "", null, null);
    }
    try {
      if (answer.ok) return (answer.status === 204 ? undefined : await answer.json()) as T;
    } catch (cause) {
      // The line went while the answer was still coming.
      if (more.signal?.aborted) throw cause;
      this.hooks.unreachable();
      throw new Refusal("unreachable", 0, "", null, null);
    }
    const refusal = await read(answer);
    // A late answer to the session before this one says nothing of this one.
    if (refusal.code === "session.needed" && !more.quiet && session === this.hooks.csrf()) this.hooks.ended();
    throw refusal;
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done, stop) => {
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      stop(signal.reason);
    });
  });
}

async function read(answer: Response): Promise<Refusal> {
  const text = await answer.text();
  let problem: Record<string, unknown> = {};
  try {
    problem = JSON.parse(text) as Record<string, unknown>;
  } catch {
    // A proxy or a crash answered, not the node: the status is all there is.
  }
  const word = (name: string): string | null => (typeof problem[name] === "string" ? (problem[name] as string) : null);
  const code = word("code") ?? (answer.status >= 502 ? "unreachable" : "internal");
  const again_s = Number(answer.headers.get("Retry-After") ?? NaN);
  return new Refusal(
    code, answer.status, word("detail") ?? word("title") ?? "", word("field"), (problem["dry_run"] as DryRun | undefined) ?? null,
    Number.isFinite(again_s) ? again_s * 1000 : null,
  );
}
