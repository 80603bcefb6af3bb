/** From an officer's letters to a draft, and back for a next version: what every kind's form has in common. Pure. */
import type { Detail, Draft, Ground, Me, Row } from "../lib/api.ts";
import type { Sheet } from "../lib/drafts.ts";
import type { FormKind } from "./form-kind.ts";
import { formKind } from "./kinds.ts";
import { Letters } from "./letters.ts";
import { bodyForNext } from "./plan.ts";

export const AUDIENCES = ["sector", "lines", "own", "picked"] as const;
export type AudienceChoice = (typeof AUDIENCES)[number];

/** `wrong`: given but not readable, by field. `missing`: not yet given; each is the id of the field's label. */
export interface Reading { draft: Draft | null; wrong: Record<string, string>; missing: string[] }

export function audienceFor(choice: AudienceChoice, ground: Ground, self: string): string[] | null {
  if (choice === "own") return [];
  if (choice === "picked") return null;
  const known = new Map(ground.agencies.map((agency) => [agency.id, agency]));
  const holders = new Set([...ground.sectors.flatMap((sector) => (sector.agency ? [sector.agency] : [])), ...ground.seams.flatMap((seam) => seam.agencies)]);
  const chosen = new Set(holders);
  if (choice === "lines") {
    for (const id of [...holders, self]) {
      const parent = known.get(id)?.parent ?? null;
      for (const above of Array.isArray(parent) ? parent : parent ? [parent] : []) chosen.add(above);
    }
  }
  chosen.delete(self);
  return ground.agencies.map((agency) => agency.id).filter((id) => chosen.has(id));
}

export function read(form: FormKind, sheet: Sheet, me: Me, now: Date): Reading {
  const letters = new Letters(sheet, now);
  const found = form.read(letters);
  if (!letters.of("choice")) letters.missing.push("label-who");
  const { wrong, missing } = letters;
  if (!found || missing.length > 0 || Object.keys(wrong).length > 0) return { draft: null, wrong, missing };
  return {
    draft: {
      kind: sheet.kind, status: me.status, ...found, body: { ...sheet.kept?.body, ...found.body },
      label: { level: sheet.level, audience: sheet.audience, caveats: sheet.caveats, handling_until: null, show_audience: sheet.show_audience },
      refs: sheet.refs, previous: sheet.previous,
    },
    wrong, missing,
  };
}

/** The form for a next version of an own record; null for kinds that have no form. */
export function sheetFrom(detail: Detail, row: Row): { kind: string; fields: Record<string, string>; more: Partial<Sheet> } | null {
  const form = formKind(row.kind);
  if (!form || !detail.body) return null;
  const fields = form.from(detail.body, detail, row);
  return {
    kind: form.kind,
    fields: { choice: detail.label?.audience.length ? "picked" : "own", ...fields },
    more: {
      kept: { body: bodyForNext(detail.body), place: row.place, event_time: row.event_time, fields },
      level: row.level, audience: detail.label?.audience ?? [], caveats: detail.label?.caveats ?? [], show_audience: detail.label?.show_audience ?? true,
      previous: { id: row.id, version: row.version }, refs: detail.refs,
    },
  };
}

/** Which field of the form a refusal means: the node names the draft's. Null: none of this form's. */
export function formField(field: string | null, form: FormKind): string | null {
  if (!field) return null;
  const starts = Object.entries({ ...form.shows, label: "label" }).filter(([start]) => field === start || field.startsWith(`${start}.`) || field.startsWith(`${start}[`));
  const own = starts.sort(([a], [b]) => b.length - a.length)[0]?.[1];
  if (own) return own;
  return field.startsWith("body.") ? (field.slice(5).split(/[.[]/)[0] ?? null) : null;
}
