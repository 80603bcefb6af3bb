/** The boards' own calls, typed after docs/formats/api.md (*Boards*): change both together. */
import type { Alarm, Api, Row } from "../lib/api.ts";

export type Side = "of-us" | "by-us" | "others";
export type Word = "none" | "noted" | "accepted" | "refused" | "done" | "unknown";
export type RequestType = "passage" | "escort" | "eod" | "medevac" | "information" | "derive" | "export" | "other";
export type Priority = "immediate" | "urgent" | "routine";

export interface RequestBody {
  type: RequestType; to: string[]; by: string; text: string; priority: Priority; unit: string; contact: string; state: "open" | "withdrawn";
  size: { n: number | null; min: number | null; max: number | null } | null; version: number | null; audience: string[];
}
export interface Asked { agency: string; answer: Word; reply: Row | null; at: string | null; unit: string; contact: string }
export interface RequestView { row: Row; request: RequestBody; side: Side; open: boolean; overdue: boolean; wanted: boolean; asked: Asked[] }

export interface RequirementBody {
  question: string; by: string; collectors: string[]; priority: Priority; state: "open" | "assigned" | "met" | "not-met" | "withdrawn"; answer: string;
}
export interface RequirementView {
  row: Row; requirement: RequirementBody; side: Side; open: boolean; overdue: boolean; wanted: boolean; met_by: Row[]; answers: Row[];
}

export interface AlertBody { danger: string; text: string; contact: string; stand_off_m: number | null; valid_until: string }
export interface AlertView { row: Row; alert: AlertBody; active: boolean; alarm: Alarm | null }

export type Verdict = "evaluation" | "same-event" | "different-events" | "accepted" | "disputed";
export interface AssessmentBody { verdict: Verdict; reliability: string | null; credibility: number | null; reason: string }
export interface AssessmentView { row: Row; assessment: AssessmentBody; about: string[]; newest: boolean }

export interface Wanted { wanted: number; overdue: number }
export interface Page<T> { items: T[]; next: string | null }

const query = (parts: Record<string, string | number | boolean | null>): string =>
  new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))).toString();

export async function requests(api: Api, side: Side, open: boolean, after: string | null, limit: number): Promise<Page<RequestView>> {
  const said = await api.call<{ requests: RequestView[]; next: string | null }>("GET", `/api/requests?${query({ side, open, after, limit })}`);
  return { items: said.requests, next: said.next };
}

export async function requirements(api: Api, side: Side, open: boolean, after: string | null, limit: number): Promise<Page<RequirementView>> {
  const said = await api.call<{ requirements: RequirementView[]; next: string | null }>("GET", `/api/requirements?${query({ side, open, after, limit })}`);
  return { items: said.requirements, next: said.next };
}

export const request = (api: Api, record: string): Promise<RequestView> => api.call("GET", `/api/requests/${encodeURIComponent(record)}`);
export const requirement = (api: Api, record: string): Promise<RequirementView> => api.call("GET", `/api/requirements/${encodeURIComponent(record)}`);

export async function alerts(api: Api, active: boolean, after: string | null, limit: number): Promise<Page<AlertView>> {
  const said = await api.call<{ alerts: AlertView[]; next: string | null }>("GET", `/api/alerts?${query({ active, after, limit })}`);
  return { items: said.alerts, next: said.next };
}

export const assessments = (api: Api, record: string): Promise<{ assessments: AssessmentView[] }> =>
  api.call("GET", `/api/records/${encodeURIComponent(record)}/assessments`);

export const waiting = (api: Api): Promise<{ requests: Wanted; requirements: Wanted }> => api.call("GET", "/api/waiting");
