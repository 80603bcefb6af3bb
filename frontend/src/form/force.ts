/** What the forms of units, posts, patrols, sensors and facilities have in common. Pure. */
import type { Body } from "../lib/api.ts";
import { latin } from "../lib/digits.ts";
import { letters as calendarLetters, readCalendar, type Calendar } from "../forces/calendar.ts";
import { type Letters, words } from "./letters.ts";

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
  if (needed && !Object.values(given).some(Boolean)) letters.lack("force-name", ...LANGUAGES.map((language) => `title_${language}`));
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

/** When it is manned. */
export function calendar(letters: Letters): Calendar | null {
  const read = readCalendar(letters.of("manning"), letters.of("shifts"));
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

