/** What the forms of units, posts, patrols, sensors and facilities have in common. Pure. */
import type { Body, Place, Position, Row } from "../lib/api.ts";
import { latin } from "../lib/digits.ts";
import { grid } from "../lib/place.ts";
import { letters as calendarLetters, readCalendar, type Calendar } from "../forces/calendar.ts";
import { type Letters, compact, readCorners, words } from "./letters.ts";

export const STRENGTHS = ["unknown", "up-to-10", "11-30", "31-100", "101-300", "301-1000", "above-1000"];
const LANGUAGES = ["ar", "ckb", "en"] as const;
const SLUG = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const UNIQUE = 8;

/** Its name at its owner: what the officer gives, else one that nobody else has; he need not know of it. */
export function slug(letters: Letters, kind: string): string {
  const given = latin(letters.of("slug")).toLowerCase();
  if (!given) return `${kind}-${letters.sheet.key.replaceAll("-", "").slice(-UNIQUE)}`;
  if (!SLUG.test(given)) letters.wrong["slug"] = "wrong-slug";
  return given;
}

/** What people call it; in one language at least where it must have a name. */
export function title(letters: Letters, needed: boolean): Body {
  const given = Object.fromEntries(LANGUAGES.map((language) => [language, letters.of(`title_${language}`)]));
  if (needed && !Object.values(given).some(Boolean)) letters.missing.push("force-name");
  return given;
}

export function titleLetters(body: Body): Record<string, string> {
  const held = (body["title"] ?? {}) as Body;
  return Object.fromEntries(LANGUAGES.map((language) => [`title_${language}`, words(held, language)]));
}

/** A number with decimals, within its limits; null when empty. */
export function number(letters: Letters, key: string, least: number, most: number): number | null {
  const text = latin(letters.of(key)).replace(",", ".");
  if (!text) return null;
  const value = /^\d{1,6}(\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) letters.wrong[key] = "wrong-number-between";
  return value;
}

export const numbered = (body: Body, key: string): string => (typeof body[key] === "number" ? String(body[key]) : "");

/** When it is manned. What nobody touched stays as it was: it may have days of exception, for which there is no box. */
export function calendar(letters: Letters, field: string): Calendar | null {
  const kept = letters.sheet.kept;
  const before = kept?.body[field] as Calendar | null | undefined;
  const [choice, lines] = [letters.of("manning"), letters.of("shifts")];
  if (before && kept && choice === (kept.fields["manning"] ?? "") && lines === (kept.fields["shifts"] ?? "")) return before;
  const read = readCalendar(choice, lines);
  if (read === undefined) letters.wrong["manning"] = "wrong-shifts";
  return read ?? null;
}

export function mannedLetters(body: Body, field: string): Record<string, string> {
  const { choice, lines } = calendarLetters(body[field] as Calendar | null | undefined);
  return { manning: choice, shifts: lines };
}

export const VIEW = { from_deg: 0, to_deg: 0 };

export function view(letters: Letters): Body {
  const [from, to] = [number(letters, "view_from", 0, 360), number(letters, "view_to", 0, 360)];
  return from === null || to === null ? VIEW : { from_deg: from, to_deg: to };
}

export function viewLetters(body: Body): Record<string, string> {
  const held = (body["view"] ?? VIEW) as { from_deg: number; to_deg: number };
  return held.from_deg === held.to_deg ? { view_from: "", view_to: "" } : { view_from: String(held.from_deg), view_to: String(held.to_deg) };
}

/** A route's places, in order; its own as it was when nobody touched it. */
export function route(letters: Letters): Place | null {
  const kept = letters.sheet.kept;
  if (kept?.place && letters.of("route") === kept.fields["route"]) return kept.place;
  const { corners, wrong } = readCorners(letters.of("route"));
  if (wrong.length > 0) letters.wrong["route"] = "wrong-corners";
  else if (corners.length < 2) letters.missing.push("force-route");
  const [first] = corners;
  if (!first || corners.length < 2) return null;
  return { geometry: { type: "LineString", coordinates: corners }, precision_m: 0, mgrs: compact(grid(first, 5)), names: null };
}

export function routeLetters(row: Row): string {
  const geometry = row.place?.geometry;
  return geometry?.type === "LineString" ? geometry.coordinates.map((at: Position) => grid(at, 5)).join("\n") : "";
}
