/** From an officer's letters to a draft, and back for a next version: what every kind's form has in common. Pure. */
import type { Body, Detail, Draft, Label, Me, Row } from "../lib/api.ts";
import type { Sheet } from "../lib/drafts.ts";
import { wire } from "../lib/time.ts";
import { amended } from "./amended.ts";
import { EXACT, inForce } from "./coarsening.ts";
import type { FormKind } from "./form-kind.ts";
import { formKind } from "./kinds.ts";
import { Letters, stamped } from "./letters.ts";
import { bodyForNext } from "./plan.ts";

/** `wrong`: given but not readable, by field. `missing`: not yet given; each is the id of the field's label, and `lacking` has the fields. */
export interface Reading { draft: Draft | null; wrong: Record<string, string>; missing: string[]; lacking: string[] }

export function read(form: FormKind, sheet: Sheet, me: Me, now: Date): Reading {
  const letters = new Letters(sheet, now);
  const found = form.read(letters);
  if (!letters.of("choice")) letters.lack("label-who", "choice");
  const label = readLabel(letters, form);
  const { wrong, lacking } = letters;
  const missing = [...new Set(letters.missing)];
  if (!found || missing.length > 0 || Object.keys(wrong).length > 0) return { draft: null, wrong, missing, lacking };
  const { kept } = sheet;
  const before = kept && form.read(new Letters({ ...sheet, fields: kept.fields }, now));
  const { event_time = kept?.event_time ?? null, place = kept?.place ?? null, evaluation = kept?.evaluation ?? null } = found;
  return {
    draft: {
      kind: sheet.kind, status: me.status, event_time, place, evaluation,
      body: { ...(amended(found.body, before?.body, kept?.body) as Body), ...found.anew },
      label, refs: found.refs ?? sheet.refs, previous: sheet.previous,
      ...(!form.derives && sheet.derived_from?.length ? { derived_from: sheet.derived_from } : {}),
    },
    wrong, missing, lacking,
  };
}

function readLabel(letters: Letters, form: FormKind): Label {
  const { level, audience, caveats, show_audience, groups = [], coarsen = [] } = letters.sheet;
  const until = letters.timeIfAny("handling_until");
  if (until && until <= letters.now) letters.wrong["handling_until"] = "wrong-past";
  const coarse = EXACT.has(form.kind) ? [] : inForce(coarsen);
  return {
    level, audience, caveats, handling_until: until ? wire(until) : null, show_audience,
    ...(groups.length > 0 ? { groups } : {}), ...(coarse.length > 0 ? { coarsen: coarse } : {}),
  };
}

/** The form for a next version of an own record; null for kinds that have no form. */
export function sheetFrom(detail: Detail, row: Row): { kind: string; fields: Record<string, string>; more: Partial<Sheet> } | null {
  const form = formKind(row.kind);
  if (!form || !detail.body) return null;
  const fields = form.from(detail.body, detail, row);
  return {
    kind: form.kind,
    fields: { choice: detail.label?.audience.length || detail.label?.groups?.length ? "picked" : "own", handling_until: stamped(detail.label?.handling_until), ...fields },
    more: {
      kept: { body: bodyForNext(detail.body), place: row.place, event_time: row.event_time, evaluation: detail.evaluation, fields, derived_from: detail.derived_from ?? [] },
      level: row.level, audience: detail.label?.audience ?? [], caveats: detail.label?.caveats ?? [], show_audience: detail.label?.show_audience ?? true,
      groups: detail.label?.groups ?? [], coarsen: detail.label?.coarsen ?? [],
      previous: { id: row.id, version: row.version }, refs: detail.refs,
    },
  };
}

/** Which field of the form a refusal means: the node names the draft's. Null: none of this form's. */
export function formField(field: string | null, form: FormKind): string | null {
  if (!field) return null;
  const starts = Object.entries({ ...form.shows, label: "label", derived_from: "derived_from" }).filter(([start]) => field === start || field.startsWith(`${start}.`) || field.startsWith(`${start}[`));
  const own = starts.sort(([a], [b]) => b.length - a.length)[0]?.[1];
  if (own) return own;
  return field.startsWith("body.") ? (field.slice(5).split(/[.[]/)[0] ?? null) : null;
}
