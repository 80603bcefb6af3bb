/** What a record says, in words for the panel: a table for each kind, and the few ways in which a field is told. */
import { calendarWords, type Calendar } from "../forces/calendar.ts";
import type { Body, Names, Polygon } from "../lib/api.ts";
import { leg } from "../lib/geodesy.ts";
import { maybe, name, t } from "../lib/language.svelte.ts";
import { grid, middle } from "../lib/place.ts";
import type { Room } from "../lib/room.svelte.ts";
import { isolated, length } from "../map/measures.ts";
import { stamped } from "./letters.ts";

type Telling = (value: unknown, room: Room) => string;
/** A fact: the id of its label, the field, how it is told. */
export type Fact = readonly [label: string, field: string, tell: Telling];

/** The facts of a body by a table; empty ones say nothing. */
export const byTable = (table: readonly Fact[]) => (body: Body, room: Room): [label: string, words: string][] => table.map(([label, field, tell]) => [label, tell(body[field], room)]);

/** A choice in words; one that only a newer node knows as it stands, an absent one not at all. */
export const told = (prefix: string, choice: unknown): string => (typeof choice === "string" && choice ? (maybe(`${prefix}-${choice}`) ?? choice) : "");
export const choice = (prefix: string): Telling => (value) => told(prefix, value);

export const text: Telling = (value) => (typeof value === "string" ? value : "");
export const instant: Telling = (value) => stamped(value);
export const titled: Telling = (value) => name(value as Names | null | undefined);
export const metres: Telling = (value) => (typeof value === "number" && value > 0 ? t("metres", { n: value }) : "");
export const distance: Telling = (value) => (typeof value === "number" ? isolated(length(value)) : "");
export const minutes: Telling = (value) => (typeof value === "number" ? t("minutes", { n: value }) : "");
export const agency: Telling = (value, room) => (typeof value === "string" ? room.agency(value) : "");
export const agencies: Telling = (value, room) => (Array.isArray(value) ? room.agencies(value as string[]) : "");
export const desks: Telling = (value, room) => (Array.isArray(value) ? (value as string[]).map((desk) => room.desk(desk)).join("\n") : "");
/** Hours; `blank` says what it means that none are given. */
export const hours = (blank: () => string): Telling => (value) => (value ? calendarWords(value as Calendar) : blank());

export const size: Telling = (value) => {
  const { n, min, max } = (value ?? {}) as { n?: number | null; min?: number | null; max?: number | null };
  if (typeof n === "number") return String(n);
  if (typeof min === "number" && typeof max === "number") return `${min}–${max}`;
  if (typeof min === "number") return `≥ ${min}`;
  return typeof max === "number" ? `≤ ${max}` : "";
};

const LISTED_CORNERS = 8;
/** An outline: its corners, or of one with many where it lies and how wide it is. */
export const outline: Telling = (value) => {
  const corners = ((value as Polygon | null | undefined)?.coordinates[0] ?? []).slice(0, -1);
  if (corners.length === 0) return "";
  if (corners.length <= LISTED_CORNERS) return corners.map((at) => isolated(grid(at, 5))).join("\n");
  const across = Math.max(...corners.flatMap((from) => corners.map((to) => leg(from, to).distance_m)));
  return t("outline-across", { n: corners.length, metres: Math.round(across / 10) * 10, place: grid(middle(value as Polygon), 4) });
};

/** An axis bears a name only in its operation; elsewhere the number that it has there. */
export const axisWords = (axis: unknown): string => {
  const number = typeof axis === "string" ? /^axis-(\d+)$/.exec(axis)?.[1] : undefined;
  return number ? t("axis-number", { n: Number(number) }) : typeof axis === "string" ? axis : "";
};
