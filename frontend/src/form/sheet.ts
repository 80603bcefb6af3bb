/** From an officer's letters to a draft, and back for a next version. Pure: what it needs of the room it is given. */
import type { Body, Detail, Draft, Ground, Me, Position, Row, Volume } from "../lib/api.ts";
import { latin } from "../lib/digits.ts";
import type { Sheet, SheetKind } from "../lib/drafts.ts";
import { grid, middle, readPlace, ring, spaced } from "../lib/place.ts";
import { readTime, stampUtc, wire } from "../lib/time.ts";

export const CATEGORIES = ["post-empty", "armed-group", "movement", "attack", "clash", "explosive", "fire", "civilians", "other"] as const;
export const DANGERS = ["attack", "movement", "explosive", "approach", "other"] as const;
export const DIRECTIONS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"] as const;
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export const CREDIBILITIES = ["1", "2", "3", "4", "5", "6"] as const;
export const AUDIENCES = ["sector", "lines", "own", "picked"] as const;
export type AudienceChoice = (typeof AUDIENCES)[number];

const HOUR = 3600_000;

/** `wrong`: given but not readable, by field. `missing`: not yet given; each is the id of the field's label. */
export interface Reading { draft: Draft | null; wrong: Record<string, string>; missing: string[] }

export function isPlan(kind: SheetKind): boolean {
  return kind === "claim" || kind === "movement";
}

/** What a new form starts with. */
export function prefilled(kind: SheetKind, now: Date): Record<string, string> {
  const soon = (hours: number): string => stampUtc(new Date(Math.ceil((now.getTime() + hours * HOUR) / 300_000) * 300_000));
  if (isPlan(kind)) return { from: soon(1), to: soon(13), answer_by: soon(0.75) };
  const start: Record<string, string> = { time: stampUtc(now) };
  if (kind === "alert") start["valid_until"] = soon(6);
  else start["basis"] = "fact";
  return start;
}

export function readCorners(text: string): { corners: Position[]; wrong: number[] } {
  const corners: Position[] = [];
  const wrong: number[] = [];
  for (const [i, line] of text.split(/\n/).entries()) {
    if (!line.trim()) continue;
    const place = readPlace(line);
    if (place) corners.push(place.position);
    else wrong.push(i + 1);
  }
  return { corners, wrong };
}

/** `12`, `10-15`, `>20`, `<5`, any digits; null when empty, undefined when it is no size. */
export function readSize(text: string): { n: number | null; min: number | null; max: number | null } | null | undefined {
  const clean = latin(text).replace(/\s+/g, "");
  if (!clean) return null;
  const range = /^(\d{1,6})[-–](\d{1,6})$/.exec(clean);
  if (range) return { n: null, min: Math.min(Number(range[1]), Number(range[2])), max: Math.max(Number(range[1]), Number(range[2])) };
  const one = /^([<>≤≥]?)(\d{1,6})(\+?)$/.exec(clean);
  if (!one) return undefined;
  const value = Number(one[2]);
  if (one[1] === ">" || one[1] === "≥" || one[3] === "+") return { n: null, min: value, max: null };
  if (one[1] === "<" || one[1] === "≤") return { n: null, min: null, max: value };
  return { n: value, min: null, max: null };
}

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

export function read(sheet: Sheet, me: Me, now: Date): Reading {
  const f = (key: string): string => (sheet.fields[key] ?? "").trim();
  const wrong: Record<string, string> = {};
  const missing: string[] = [];
  const need = (key: string, label: string): string => {
    if (!f(key)) missing.push(label);
    return f(key);
  };
  const time = (key: string, label: string): Date | null => {
    const text = need(key, label);
    const at = text ? readTime(text, now) : null;
    if (text && !at) wrong[key] = "wrong-time";
    return at;
  };
  const size = readSize(f("size"));
  if (size === undefined) wrong["size"] = "wrong-size";

  const found = isPlan(sheet.kind) ? plan() : sight();
  if (!f("choice")) missing.push("label-who");
  const ready = found !== null && missing.length === 0 && Object.keys(wrong).length === 0;
  if (!ready || !found) return { draft: null, wrong, missing };
  return {
    draft: {
      kind: sheet.kind, status: me.status, ...found,
      label: { level: sheet.level, audience: sheet.audience, caveats: sheet.caveats, handling_until: null, show_audience: sheet.show_audience },
      refs: sheet.refs, previous: sheet.previous,
    },
    wrong, missing,
  };

  function sight(): Pick<Draft, "event_time" | "place" | "evaluation" | "body"> | null {
    const at = time("time", "fact-when");
    const text = need("place", "fact-where");
    const place = text ? readPlace(text) : null;
    if (text && !place) wrong["place"] = "wrong-place";
    let body: Body;
    if (sheet.kind === "spot") {
      need("category", "fact-category");
      need("words", "fact-activity");
      body = {
        category: f("category"), size: size ?? null, activity: f("words"), direction: f("direction") || null, group: f("group") || null,
        basis: f("basis") === "opinion" ? "opinion" : "fact",
      };
    } else {
      need("danger", "fact-danger");
      const until = time("valid_until", "valid-until");
      if (until && at && until <= at) wrong["valid_until"] = "wrong-order";
      const off = latin(f("stand_off"));
      if (off && !/^\d{1,5}$/.test(off)) wrong["stand_off"] = "wrong-metres";
      body = { danger: f("danger"), text: f("words"), contact: f("contact"), stand_off_m: off ? Number(off) : null, valid_until: until ? wire(until) : "" };
    }
    if (!at || !place) return null;
    if (at.getTime() > now.getTime() + 10 * 60_000) wrong["time"] = "wrong-future";
    const judged = f("reliability") && f("credibility");
    return {
      event_time: { from: wire(at), to: null, precision: "minute" },
      place: { geometry: { type: "Point", coordinates: place.position }, precision_m: place.precision_m, mgrs: grid(place.position, 5).replaceAll(" ", ""), names: null },
      evaluation: judged ? { reliability: f("reliability"), credibility: Number(f("credibility")), basis: f("sure_basis") } : null,
      body,
    };
  }

  function plan(): Pick<Draft, "event_time" | "place" | "evaluation" | "body"> | null {
    need("title", "fact-title");
    const from = time("from", "from");
    const to = time("to", "to");
    const by = time("answer_by", "answer-by");
    if (from && to && to <= from) wrong["to"] = "wrong-order";
    const { corners, wrong: lines } = readCorners(f("corners"));
    if (lines.length > 0) wrong["corners"] = "wrong-corners";
    else if (corners.length < 3) missing.push("area");
    if (!from || !to || !by || corners.length < 3) return null;
    const area = ring(corners);
    const body: Body = {
      title: f("title"), volumes: [{ area, from: wire(from), to: wire(to) } satisfies Volume], unit: f("unit"), contact: f("contact"),
      answer_by: wire(by), state: "proposed",
    };
    if (sheet.kind === "claim") body["reason"] = f("words");
    else body["size"] = size ?? null;
    return {
      event_time: { from: wire(from), to: wire(to), precision: "minute" },
      place: { geometry: area, precision_m: 10, mgrs: grid(middle(area), 4).replaceAll(" ", ""), names: null },
      evaluation: null,
      body,
    };
  }
}

/** A body as its owner writes it: what the node fills in is left out. */
export function bodyForNext(body: Body): Body {
  const { nonce, map_hash, terms, proposal, ...rest } = body;
  void [nonce, map_hash, terms, proposal];
  return rest;
}

/** The form for a next version of an own record; null for kinds that have no form. */
export function sheetFrom(detail: Detail, row: Row): { kind: SheetKind; fields: Record<string, string>; more: Partial<Sheet> } | null {
  const kind = (["spot", "alert", "claim", "movement"] as const).find((held) => held === row.kind);
  const body = detail.body;
  if (!kind || !body) return null;
  const text = (key: string): string => (typeof body[key] === "string" ? (body[key] as string) : "");
  const when = (iso: string): string => (iso ? stampUtc(new Date(iso)) : "");
  const held = body["size"] as { n?: number | null; min?: number | null; max?: number | null } | null | undefined;
  const size = held ? (held.n ?? (held.min != null && held.max != null ? `${held.min}-${held.max}` : held.min != null ? `>${held.min}` : `<${held.max ?? ""}`)) : "";
  const fields: Record<string, string> = { choice: detail.label?.audience.length ? "picked" : "own", size: String(size) };
  if (isPlan(kind)) {
    const volume = (body["volumes"] as Volume[] | undefined)?.[0];
    Object.assign(fields, {
      title: text("title"), unit: text("unit"), contact: text("contact"), words: text("reason"), answer_by: when(text("answer_by")),
      from: when(volume?.from ?? ""), to: when(volume?.to ?? ""),
      corners: (volume?.area.coordinates[0] ?? []).slice(0, -1).map((at) => grid(at, 5)).join("\n"),
    });
  } else {
    Object.assign(fields, {
      time: when(row.event_time?.from ?? ""), place: row.place ? (row.place.geometry.type === "Point" ? grid(row.place.geometry.coordinates, 5) : spaced(row.place.mgrs)) : "",
      category: text("category"), danger: text("danger"), words: text("activity") || text("text"), direction: text("direction"), group: text("group"),
      basis: text("basis") || "fact", contact: text("contact"), stand_off: body["stand_off_m"] ? String(body["stand_off_m"]) : "", valid_until: when(text("valid_until")),
      reliability: detail.evaluation?.reliability ?? "", credibility: detail.evaluation ? String(detail.evaluation.credibility) : "", sure_basis: detail.evaluation?.basis ?? "",
    });
  }
  return {
    kind, fields,
    more: {
      level: row.level, audience: detail.label?.audience ?? [], caveats: detail.label?.caveats ?? [], show_audience: detail.label?.show_audience ?? true,
      previous: { id: row.id, version: row.version }, refs: detail.refs,
    },
  };
}

/** Which field of the form a refusal means: the node names the draft's. */
export function formField(field: string | null, kind: SheetKind): string | null {
  if (!field) return null;
  const known: [string, string][] = [
    ["place", isPlan(kind) ? "corners" : "place"], ["event_time", isPlan(kind) ? "from" : "time"], ["body.volumes", "corners"], ["body.activity", "words"],
    ["body.text", "words"], ["body.reason", "words"], ["body.answer_by", "answer_by"], ["body.valid_until", "valid_until"], ["body.stand_off_m", "stand_off"],
    ["evaluation", "evaluation"], ["label", "label"],
  ];
  for (const [start, own] of known) if (field === start || field.startsWith(`${start}.`) || field.startsWith(`${start}[`)) return own;
  return field.startsWith("body.") ? (field.slice(5).split(/[.[]/)[0] ?? null) : null;
}
