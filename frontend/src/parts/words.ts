/** Tones, shapes and words for the states that several parts of the page show. */
import type { Answer, DeliveryState, Names, Plan, PlanState, Row } from "../lib/api.ts";
import { maybe, name, t } from "../lib/language.svelte.ts";
import { gridOf } from "../lib/place.ts";
import type { Room } from "../lib/room.svelte.ts";

export type Tone = "info" | "attention" | "danger" | "done" | "muted";

export const deliveryTone: Record<DeliveryState, Tone> = {
  pending: "attention", sent: "info", received: "done", seen: "done", refused: "danger", over: "attention",
  unsent: "muted", "recall-pending": "attention", "recall-unreachable": "attention", recalling: "info", "recall-hidden": "info", recalled: "done", "recall-refused": "danger",
};

export const deliveryIcon: Record<DeliveryState, string> = {
  pending: "pending", sent: "sent", received: "received", seen: "seen", refused: "refused", over: "none",
  unsent: "none", "recall-pending": "pending", "recall-unreachable": "cut", recalling: "sent", "recall-hidden": "received", recalled: "recalled", "recall-refused": "refused",
};

export const answerTone: Record<Answer, Tone> = {
  none: "attention", received: "info", concur: "done", "concur-with-conditions": "attention", object: "danger",
};

export const planTone: Record<PlanState, Tone> = {
  draft: "muted", proposed: "attention", agreed: "done", objected: "danger", active: "done", ended: "muted", cancelled: "muted", recalled: "muted",
};

export const planIcon: Record<PlanState, string> = {
  draft: "pending", proposed: "pending", agreed: "concur", objected: "object", active: "concur", ended: "none", cancelled: "recalled", recalled: "recalled",
};

/** What a record says; where that is a name, in the reader's language. */
export const called = (row: { words: string; names?: Names | null }): string => name(row.names) || row.words;

/** Where it is: its place's name or its sector in words; and its grid, no finer than it is known, which stands where there are no words. */
export const whereOf = (room: Room, row: Row): { words: string; grid: string } => ({
  words: name(row.place?.names) || (row.sector ? room.sector(row.sector) : ""),
  grid: row.place ? gridOf(row.place) : "",
});

/** Only the node says that a plan is agreed; an active one was. */
export const isAgreed = (plan: Plan): boolean => plan.state === "agreed" || plan.state === "active";

export const isOver = (plan: Plan): boolean => plan.state === "ended" || plan.state === "cancelled" || plan.state === "recalled";

/** What became of a record that counts no more; in a newer node's word: that it does not. */
export const overWord = ({ kind, over }: Pick<Row, "kind" | "over">): string => maybe(`over-${kind}-${over?.word ?? ""}`) ?? maybe(`over-any-${over?.word ?? ""}`) ?? t("over-other");

/** Every kind that a desk is shown, in the order in which the filter offers them. */
export const LISTED = [
  "spot", "alert", "deviation", "claim", "movement", "concurrence", "info", "requirement", "assessment", "incident", "hazard", "hazard-action", "find", "request", "reply", "unit", "facility", "post", "patrol", "sensor", "measure", "gap", "coverage", "operation", "metric", "result", "statement", "meeting", "agreement", "group", "watch", "attachment",
];
const NAMED = new Set(LISTED);
/** Each kind's icon bears its name; one that is not drawn yet is a sheet of paper (`iconPath`). */
export const kindIcon = (kind: string): string => kind;
export const kindWord = (kind: string): string => `kind-${NAMED.has(kind) ? kind : "other"}`;
export const linkTone: Record<string, Tone> = { live: "done", stale: "attention", silent: "danger" };
