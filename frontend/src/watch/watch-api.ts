/** The calls of the watch log, typed after docs/formats/api.md. */
import type { Api } from "../lib/api.ts";

export const GROUPS = ["records", "plans", "alarms", "release", "links", "entries"] as const;
export type Group = (typeof GROUPS)[number];
/** `orcon`: it tells of another's record under ORCON, and is not printed. */
export interface Happened {
  orcon: boolean;
  key: string; at: string; what: string; record: string | null; kind: string | null; version: number | null; owner: string | null; desk: string | null;
  account: string | null; category: string | null; words: string; about: string; node: string | null; since: string | null; machine: boolean;
}
export interface Shift {
  hand_over: string | null; at: string | null; shift: string; until: string | null; text: string; pending: string[]; taken_over: string | null;
  taken_over_at: string | null;
}
export interface WatchLog { entries: Happened[]; next: string | null; shift: Shift }
export interface Left {
  what: "alarm" | "answer-wanted" | "answer-awaited" | "request-wanted" | "request-awaited" | "release" | "link"; record: string | null; kind: string | null; owner: string | null;
  category: string | null; words: string; node: string | null; since: string | null; due: string | null;
}

export function watchLog(api: Api, span: { from: Date; to: Date; groups?: readonly Group[]; before?: string | null; limit?: number }): Promise<WatchLog> {
  const query = new URLSearchParams({ from: span.from.toISOString(), to: span.to.toISOString(), limit: String(span.limit ?? 200) });
  for (const group of span.groups ?? []) query.append("what", group);
  if (span.before) query.set("before", span.before);
  return api.call("GET", `/api/watch?${query}`);
}

export const leftToDo = (api: Api): Promise<{ left: Left[] }> => api.call("GET", "/api/watch/pending");
