/** The administrator's calls, typed after docs/formats/api.md: change both together. */
import type { Api, LifeSafetyUse, Names } from "../lib/api.ts";

export interface NodeEntry { node: string; address: string; key_id: string; valid_until: string; bundles: boolean; here: boolean }
export interface DeskEntry {
  desk: string; names: Names; centre: string; clearance: number; ceiling: number; caveats: string[]; node: string | null; host: string | null;
}
export interface AgencyEntry {
  agency: string; names: Names; parents: string[]; own: boolean; root: string; nodes: NodeEntry[]; desks: DeskEntry[];
  accord_until: string | null; accord_signed: boolean | null;
}
export interface AgencyChange { names: Names; parents: string[] }
export interface NewNode {
  node: string; address: string; centre: string; key_id: string;
  desks: { desk: string; names: Names; clearance: number; ceiling: number; caveats: string[] }[];
}
export interface HostingEntry {
  guest: string; desk: string; host: string; node: string; valid_from: string; valid_until: string; ended_at: string | null;
  release_kinds: string[]; release_level: number; said_by: string[]; holds: boolean;
}
export interface KeyState {
  key_id: string; role: "desk" | "release" | "node" | "approver"; desk: string | null; node: string | null; valid_until: string; revoked: boolean; valid_from: string;
}
/** What no life-safety rule covers: no sectors named is everywhere. */
export interface Uncovered { kinds: string[]; sectors: string[]; state: "none" | "over" | "ends"; at: string | null }
export interface Roster {
  agencies: AgencyEntry[]; centres: { centre: string; names: Names; lead: string }[]; hostings: HostingEntry[]; keys: KeyState[]; root_here: boolean;
  uncovered: Uncovered[];
}

export interface PeerState {
  node: string; agency: string; address: string; pending: number; sent: number; received: number; picture_at: string | null; their_picture_at: string | null;
  put_aside: string | null; aside: [string, number][]; refused: string | null; broken: string[]; put_back_at: string | null;
  quota: Used | null;
}
/** How much of what somebody may make this node keep in a day is used up; over: only alarms are taken of him for now. */
export interface Used { bytes: number; quota: number; over: boolean }
export interface Guest { agency: string; names: Names; quota: Used | null }
export interface PeerView {
  peer: PeerState; state: "live" | "stale" | "silent"; last_error: string | null; skew_s: number; skewed: boolean; heard_at: string | null;
}
export interface Peers { now: string; peers: PeerView[]; guests: Guest[] }

export interface Kept { file: string; size: number; made_at: string; sha256: string | null }
export interface Checked { whole: boolean; looked: Record<string, number>; counted: Record<string, number>; listed: { code: string; where: string }[] }
export interface Job {
  act: "verify" | "backup"; state: "running" | "done" | "failed"; by: string; begun_at: string; ended_at: string | null; stage: string; done: number; total: number;
  code: string | null; checked: Checked | null; saved: Kept | null;
}
export interface Aside { peer: string; lane: string; number: number; code: string; at: string; size: number }
export interface Store {
  now: string; records: { kind: string; own: number; received: number }[]; disk: { store: number; free: number; backups_free: number; same: boolean };
  schema: Record<string, number>; unprojected: number; restored: string[]; waiting_for: string[]; aside: Aside[]; folder: string; backups: Kept[];
  check: Job | null; backup: Job | null;
}

export interface Account { account: string; desk: string; roles: string[]; locked_until: string | null }
export interface NewAccount { account: string; desk: string; roles: string[]; password: string }

export interface Terms { proposer: string; other: string; served: string; status: string; valid_until: string }
export interface Joining { agency: string; terms: Terms; mine: boolean; step: "answer" | "last" | "compare"; code: string | null; root: string | null }
export interface Joinings { joinings: Joining[]; root_here: boolean }
export interface Came { step: "offer" | "answer" | "last"; agency: string; terms: Terms }
export interface Taken { agency: string; file: string | null; name: string | null; code: string | null }

export interface Rule {
  id: string; purpose: "standing" | "life-safety"; kinds: string[]; max_level: number; agencies: string[]; sector_agencies: boolean; parents: boolean;
  sectors: string[]; valid_from: string; valid_until: string; near_seam_m: number | null; approvals: number; state: "ahead" | "in-force" | "over";
}
export interface Rules { rules: Rule[]; kinds: string[]; life_safety: string[]; presence: string[]; uncovered: Uncovered[]; approvers: string[]; root_here: boolean }
export interface NewRule extends Omit<Rule, "approvals" | "state"> { title: string; approvals: { account: string; password: string }[] }

/** A lane that is counted anew: how many frames go again, and the copies that do not. */
export interface Begun { lane: "alarm" | "normal"; epoch: number; again: number; withheld: string[] }
export interface Hosted { desk: string; guest: string; node: string | null }

const AT = "/api/administration";
const part = encodeURIComponent;

export const roster = (api: Api): Promise<Roster> => api.call("GET", `${AT}/network`);
export const peers = (api: Api): Promise<Peers> => api.call("GET", `${AT}/peers`);
export const store = (api: Api): Promise<Store> => api.call("GET", `${AT}/store`);
export const keep = (api: Api, act: Job["act"]): Promise<Job> => api.call("POST", `${AT}/store/${act}`);

export const accounts = (api: Api): Promise<{ accounts: Account[] }> => api.call("GET", "/api/accounts");
export const addAccount = (api: Api, body: NewAccount): Promise<{ accounts: Account[] }> => api.call("POST", "/api/accounts", { body });
export const removeAccount = (api: Api, account: string): Promise<void> => api.call("DELETE", `/api/accounts/${part(account)}`);
export const unlockAccount = (api: Api, account: string): Promise<{ accounts: Account[] }> => api.call("POST", `/api/accounts/${part(account)}/unlock`);

export const joinings = (api: Api): Promise<Joinings> => api.call("GET", `${AT}/joinings`);
export const offer = (api: Api, body: { agency: string; valid_until: string; served: string; password: string }): Promise<Taken> =>
  api.call("POST", `${AT}/joinings`, { body });
export const readFile = (api: Api, file: string): Promise<Came> => api.call("POST", `${AT}/joinings/read`, { body: { file } });
export const takeFile = (api: Api, file: string, password: string): Promise<Taken> => api.call("POST", `${AT}/joinings/take`, { body: { file, password } });
export const confirm = (api: Api, agency: string, code: string, password: string): Promise<Joinings> =>
  api.call("POST", `${AT}/joinings/${part(agency)}/confirm`, { body: { code, password } });
export const giveUp = (api: Api, agency: string): Promise<void> => api.call("DELETE", `${AT}/joinings/${part(agency)}`);

export const rules = (api: Api): Promise<Rules> => api.call("GET", `${AT}/rules`);
export const uses = async (api: Api): Promise<LifeSafetyUse[]> => (await api.call<{ uses: LifeSafetyUse[] }>("GET", `${AT}/life-safety`)).uses;
export const addRule = (api: Api, body: NewRule): Promise<Rules> => api.call("POST", `${AT}/rules`, { body });
export const endRule = (api: Api, rule: string, password: string): Promise<Rules> => api.call("POST", `${AT}/rules/${part(rule)}/end`, { body: { password } });

export const renewKeys = (api: Api, password: string): Promise<{ renewed: number }> => api.call("POST", `${AT}/keys/renew`, { body: { password } });
/** @param since when it may first have been in other hands; null: it was not. */
export const revokeKey = (api: Api, which: string, since: string | null, password: string, key: string): Promise<{ revoked: string[] }> =>
  api.call("POST", `${AT}/keys/revoke`, { body: { key: which, since, password }, key });
export const resend = (api: Api, peer: string, why: string, password: string, key: string): Promise<{ begun: Begun[] }> =>
  api.call("POST", `${AT}/peers/${part(peer)}/resend`, { body: { why, password }, key });
export const offerHosting = (api: Api, body: { guest: string; desk: string; password: string }): Promise<{ file: string }> => api.call("POST", `${AT}/hostings`, { body });
export const agreeHosting = (api: Api, body: { file: string; password: string }): Promise<Hosted> => api.call("POST", `${AT}/hostings/agree`, { body });
export const endHosting = (api: Api, desk: string, password: string): Promise<Hosted> => api.call("POST", `${AT}/hostings/${part(desk)}/end`, { body: { password } });

/** Nothing is written by `read…`. */
export const readAmend = (api: Api, change: AgencyChange): Promise<{ said: string[] }> => api.call("POST", `${AT}/nodes/amend/read`, { body: { change } });
export const amend = (api: Api, change: AgencyChange, password: string): Promise<{ said: string[] }> => api.call("POST", `${AT}/nodes/amend`, { body: { change, password } });
export const readAdmit = (api: Api, file: string, fingerprint: string): Promise<NewNode> => api.call("POST", `${AT}/nodes/admit/read`, { body: { file, fingerprint } });
export const admit = (api: Api, body: { file: string; fingerprint: string; password: string }): Promise<{ file: string; root: string }> =>
  api.call("POST", `${AT}/nodes/admit`, { body });
