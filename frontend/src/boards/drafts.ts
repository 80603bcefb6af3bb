/** Drafts that a board or a record's panel writes in one step: a reply, a next version that only changes its state, an assessment. Pure. */
import type { Body, Detail, Draft, Label, Row } from "../lib/api.ts";
import { bodyForNext } from "../form/plan.ts";
import { wire } from "../lib/time.ts";
import type { AssessmentBody, RequestBody, Word } from "./boards-api.ts";

export type Answering = Exclude<Word, "none" | "unknown">;

export interface ReplyWords { text: string; at: Date | null; unit: string; contact: string }

/** Whoever asked must hear it, and nobody else: what others who were asked may know is for the form to say. */
export function replyDraft(row: Row, request: RequestBody, answer: Answering, words: ReplyWords, passedOn: string | null): Draft | null {
  const permits = (request.type === "derive" || request.type === "export") && (answer === "accepted" || answer === "done");
  if (answer === "refused" && !words.text) return null;
  if (permits && passedOn === null) return null;
  return {
    kind: "reply", status: row.status, event_time: null, place: null, evaluation: null,
    label: { level: row.level, audience: [row.owner], caveats: [], handling_until: null, show_audience: true },
    body: {
      answer, text: words.text, at: words.at ? wire(words.at) : null, unit: words.unit, contact: words.contact,
      ...(permits ? { version: request.version, audience: request.audience, use: request.type } : {}),
    },
    refs: permits && passedOn !== null ? [row.id, passedOn] : [row.id],
    previous: null,
  };
}

/** The next version of an own record, the same but for some of its body. */
export function nextDraft(row: Row, detail: Detail, change: Body, refs: string[] = detail.refs): Draft | null {
  if (!detail.body || !detail.label) return null;
  return {
    kind: row.kind, status: row.status, event_time: row.event_time, place: row.place, evaluation: detail.evaluation, label: detail.label,
    body: { ...bodyForNext(detail.body), ...change }, refs, previous: { id: row.id, version: row.version },
  };
}

/**
 * The label of what is made from records: as strict as the strictest of them, for their owners and those to whom all of them are shown.
 * The node decides who gets it, and says whom it is kept from.
 */
export function derivedLabel(from: readonly Detail[], self: string): Label {
  const labels = from.flatMap((held) => (held.label ? [held.label] : []));
  const owners = from.map((held) => held.row.owner);
  const shown = labels.map((label) => new Set(label.audience));
  const common = [...new Set(labels.flatMap((label) => label.audience))].filter((agency) => shown.every((set, i) => set.has(agency) || owners[i] === agency));
  const ends = labels.flatMap((label) => (label.handling_until ? [label.handling_until] : [])).sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    level: Math.max(0, ...from.map((held) => held.row.level)),
    audience: [...new Set([...owners, ...common])].filter((agency) => agency !== self),
    caveats: [...new Set(labels.flatMap((label) => label.caveats))].filter((caveat) => caveat !== "PUBLIC"),
    handling_until: ends[0] ?? null,
    show_audience: true,
  };
}

export function assessmentDraft(about: readonly Detail[], said: AssessmentBody, self: string): Draft | null {
  const first = about[0];
  const pairs = said.verdict === "same-event" || said.verdict === "different-events";
  if (!first || (pairs ? about.length < 2 : about.length !== 1)) return null;
  if (said.verdict === "evaluation" && (said.reliability === null || said.credibility === null)) return null;
  return {
    kind: "assessment", status: first.row.status, event_time: null, place: null, evaluation: null, label: derivedLabel(about, self),
    body: { ...said }, refs: about.map((held) => held.row.id), previous: null,
  };
}
