/** What the release queue and the groups ask of the node; shapes after docs/formats/api.md. */
import type { Api, DryRun, LifeSafetyUse, Row } from "../lib/api.ts";

export type Verdict = "approve" | "refuse";
/** What somebody has said so far: the desk, never who. */
export interface Said { desk: string | null; at: string; reason: string; audience: string[] }
export interface Waiting {
  row: Row; since: string; needs: "authority" | "second-person"; withheld: { agency: string; reason: string }[]; approved: Said[]; approvers: string[];
  /** What is said of the record is said of these. */
  pictures: { row: Row; withheld: { agency: string; reason: string }[] }[];
  /** This account has said its word. An older node does not say. */
  yours?: boolean;
}
/** `record`: the list of who is in it. */
export interface Group { id: string; record: string; title: string; members: string[]; ended: boolean }
/** Own records that one agency has and might not have any more; `group` null: it has lost its standing. Of those in `minimum` it keeps that. */
export interface Offer { agency: string; group: string | null; records: string[]; minimum: string[] }
/** Under one revoked key since it may have been in other hands: own records that still stand, what was received, and what of that we have judged since. */
export interface InDoubt { key_id: string; agency: string; since: string; mine: string[]; theirs: string[]; judged: string[] }
export interface Groups { groups: Group[]; offers: Offer[] }
/** `audience` null: to all whom the label names. */
export interface Word { record: string; digest: string; password: string; audience: string[] | null; reason: string }

export const queue = async (api: Api): Promise<Waiting[]> => (await api.call<{ waiting: Waiting[] }>("GET", "/api/release/queue")).waiting;
export const look = (api: Api, record: string, verdict: Verdict, audience: string[] | null, signal: AbortSignal): Promise<DryRun> =>
  api.call("POST", "/api/release/dry-run", { body: { record, verdict, audience }, signal });
export const approve = (api: Api, word: Word, key: string): Promise<{ row: Row }> => api.call("POST", "/api/release/approve", { body: word, key });
export const refuse = (api: Api, { audience: _, ...word }: Word, key: string): Promise<{ row: Row }> => api.call("POST", "/api/release/refuse", { body: word, key });
export const groups = (api: Api): Promise<Groups> => api.call("GET", "/api/groups");
export const takeBack = (api: Api, offer: Offer, key: string): Promise<{ records: string[] }> =>
  api.call("POST", "/api/groups/take-back", { body: { agency: offer.agency, group: offer.group }, key });
/** What life safety released beyond a label, the newest first; `before`: older than that instant. */
export const uses = async (api: Api, before: string | null): Promise<LifeSafetyUse[]> =>
  (await api.call<{ uses: LifeSafetyUse[] }>("GET", `/api/release/life-safety${before === null ? "" : `?before=${encodeURIComponent(before)}`}`)).uses;
export const doubts = async (api: Api): Promise<InDoubt[]> => (await api.call<{ keys: InDoubt[] }>("GET", "/api/release/doubtful")).keys;
export const recallDoubtful = (api: Api, keyId: string, key: string): Promise<{ records: string[] }> =>
  api.call("POST", "/api/release/doubtful/take-back", { body: { key_id: keyId }, key });
