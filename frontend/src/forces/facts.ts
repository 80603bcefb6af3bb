/** What a unit, post, patrol, sensor or facility says beside what every record says: label ids and words. */
import type { Body } from "../lib/api.ts";
import { maybe, name, t } from "../lib/language.svelte.ts";
import type { Room } from "../lib/room.svelte.ts";
import { calendarWords, type Calendar } from "./calendar.ts";
import type { ForceKind } from "./forces-api.ts";

const SORT: Record<ForceKind, [prefix: string, field: string] | null> = {
  unit: ["echelon", "echelon"], facility: ["facility", "category"], post: ["post-type", "type"], sensor: ["sensor-type", "type"], patrol: null,
};
const CALENDAR: Partial<Record<ForceKind, string>> = { post: "manning", patrol: "schedule", sensor: "watched" };

export function forceFacts(kind: ForceKind, body: Body, room: Room): [label: string, words: string][] {
  const said = (field: string): string => (typeof body[field] === "string" ? (body[field] as string) : "");
  const word = (prefix: string, field: string): string => (said(field) ? (maybe(`${prefix}-${said(field)}`) ?? said(field)) : "");
  const metres = (field: string): string => (typeof body[field] === "number" ? t("metres", { n: body[field] }) : "");
  const sort = SORT[kind];
  const calendar = CALENDAR[kind];
  const facts: [string, string][] = [
    ["force-name", name(body["title"] as { ar: string; ckb: string; en: string } | undefined)],
    ["force-slug", kind === "facility" ? "" : said(kind)],
    ["force-unit", kind === "patrol" ? said("unit") : ""],
    ["force-sort", sort ? word(...sort) : ""],
    ["force-branch", word("branch", "branch")],
    ["force-strength", said("strength") === "unknown" ? "" : word("strength", "strength")],
    ["force-state", word("force-state", "state")],
    ["force-importance", typeof body["importance"] === "number" ? (maybe(`importance-${body["importance"]}`) ?? "") : ""],
    ["force-inhabitants", inhabitants(body["inhabitants"])],
    ["force-guarded-by", room.agency(said("guarded_by"))],
    ["force-notified", body["notified"] === true ? t("force-yes") : ""],
    ["force-joint", Array.isArray(body["agencies"]) ? room.agencies(body["agencies"] as string[]) : ""],
    ["force-sees", metres("max_distance_m")],
    ["force-sees-night", kind === "post" ? metres("night_distance_m") || t("force-not-at-night") : kind === "sensor" ? (body["night"] === true ? t("force-yes") : t("force-not-at-night")) : ""],
    ["force-height", metres("observer_height_m")],
    ["force-view", kind === "post" || kind === "sensor" ? view(body["view"]) : ""],
    ["force-speed", typeof body["speed_kmh"] === "number" ? t("kmh", { n: body["speed_kmh"] }) : ""],
    ["force-manned", calendar ? calendarWords((body[calendar] as Calendar | null | undefined) ?? null) : ""],
    ["fact-contact", said("contact")],
    ["force-more", said("text")],
  ];
  return facts.filter(([, words]) => words);
}

function inhabitants(value: unknown): string {
  const held = value as { n: number | null; min: number | null; max: number | null } | null | undefined;
  if (!held) return "";
  return held.n !== null ? String(held.n) : `⁦${held.min ?? ""}–${held.max ?? ""}⁩`;
}

function view(value: unknown): string {
  const held = value as { from_deg: number; to_deg: number } | undefined;
  if (!held) return "";
  return held.from_deg === held.to_deg ? t("force-all-round") : `⁦${Math.round(held.from_deg)}°–${Math.round(held.to_deg)}°⁩`;
}
