/**
 * Points of an agreement, things to be done after a meeting: a list inside a form, kept in the letters as JSON, one entry a point, in the
 * officer's own letters. A point knows which one it `was` in the version before: what the form does not know of it goes along. Pure.
 */
import type { Body } from "../lib/api.ts";
import { wire } from "../lib/instant.ts";
import { amended } from "./amended.ts";
import { Letters, length, stamped, words } from "./letters.ts";

export interface Point { text: string; agencies: string[]; by: string; state: string; was: number | null }
/** As many as the node takes (`kinds.meeting`). */
export const MOST_PROVISIONS = 50;
export const MOST_ACTIONS = 100;
export const BLANK: Point = { text: "", agencies: [], by: "", state: "open", was: null };

export const readPoints = (json: string | undefined): Point[] => (json ? (JSON.parse(json) as Point[]) : []);
export const writePoints = (points: readonly Point[]): string => (points.length > 0 ? JSON.stringify(points) : "");
/** The letters of one field of one point, as `wrong` and the page name it. */
export const pointField = (key: string, index: number, field: "text" | "by"): string => `${key}-${index}-${field}`;

/**
 * The points that say something, as their kind writes them.
 *
 * @param most how many letters the words of one may have.
 * @param write a point's body; `by` is read.
 */
export function pointsOf(letters: Letters, key: string, most: number, write: (point: Point, by: string | null) => Body): Body[] {
  const kept = (letters.sheet.kept?.body[key] as Body[] | undefined) ?? [];
  const read = (held: Letters): (Body | null)[] => readPoints(held.of(key)).map((point, i) => readPoint(held, key, i, point, most, write));
  const before = letters.sheet.kept ? read(new Letters({ ...letters.sheet, fields: letters.sheet.kept.fields }, letters.now)) : [];
  return read(letters).flatMap((found, i) => {
    const was = readPoints(letters.of(key))[i]?.was ?? null;
    return found ? [was === null ? found : (amended(found, before[was], kept[was]) as Body)] : [];
  });
}

function readPoint(letters: Letters, key: string, index: number, point: Point, most: number, write: (point: Point, by: string | null) => Body): Body | null {
  const text = point.text.trim();
  if (!text && point.agencies.length === 0 && !point.by.trim()) return null;
  const [textField, byField] = [pointField(key, index, "text"), pointField(key, index, "by")];
  if (!text) letters.wrong[textField] = "wrong-point";
  if (length(text) > most) letters.wrong[textField] = "wrong-long";
  const by = letters.instant(byField, point.by);
  return write({ ...point, text }, by ? wire(by) : null);
}

/** Back to letters. */
export const pointsFrom = (held: unknown): string =>
  writePoints(
    ((held as Body[] | undefined) ?? []).map((one, was) => ({
      text: words(one, "text"), agencies: [...((one["agencies"] as string[] | undefined) ?? []), ...(words(one, "agency") ? [words(one, "agency")] : [])],
      by: stamped(one["by"]), state: words(one, "state") || "open", was,
    })),
  );

/** Lines of a text box, one a matter; as many and as long as the node takes them. */
export function linesOf(letters: Letters, key: string): string[] {
  const lines = letters.of(key).split("\n").map((line) => line.trim()).filter(Boolean);
  if (lines.length > MOST_LINES || lines.some((line) => length(line) > LONGEST_LINE)) letters.wrong[key] = "wrong-pending";
  return lines;
}

export const linesFrom = (held: unknown): string => (Array.isArray(held) ? (held as string[]).join("\n") : "");
export const MOST_LINES = 50;
const LONGEST_LINE = 200;
/** What a box of such lines takes at most. */
export const ALL_LINES = MOST_LINES * (LONGEST_LINE + 1);
