/** A list inside a form (what was found, what lies there, counts): kept in the letters as JSON, one entry a row, in the officer's own letters. */
import { latin } from "../lib/digits.ts";
import { type Letters, length, LINE, readSize, type Size, sized } from "./letters.ts";

export interface Item { what: string; count: string; unit: string; model: string }
export const BLANK: Item = { what: "", count: "", unit: "piece", model: "" };

export const readItems = (json: string | undefined): Item[] => (json ? (JSON.parse(json) as Item[]) : []);
/** Rows that say nothing are no rows. */
export const writeItems = (items: Item[]): string => (items.some((item) => item.what || item.count || item.model) ? JSON.stringify(items) : "");

/** The rows that say what; the first that is wrong is told at the field. */
export function itemsOf(letters: Letters, key: string): (Item & { size: Size })[] {
  const found: (Item & { size: Size })[] = [];
  const NONE: Size = { n: null, min: null, max: null };
  for (const item of readItems(letters.of(key))) {
    const size = readSize(item.count);
    if (!item.what && (item.count || item.model)) letters.wrong[key] ??= "wrong-what";
    if (size === undefined) letters.wrong[key] ??= "wrong-size";
    if (length(item.model) > LINE) letters.wrong[key] ??= "wrong-long";
    if (item.what) found.push({ ...item, model: item.model.trim(), size: size ?? NONE });
  }
  return found;
}

/** A whole number, any digits; null when none is given or it is wrong. */
export function whole(letters: Letters, key: string, most: number): number | null {
  const text = latin(letters.of(key)).replace(/\s+/g, "");
  if (!text) return null;
  const value = Number(text);
  if (/^\d{1,10}$/.test(text) && value <= most) return value;
  letters.wrong[key] = "wrong-number";
  return null;
}

type Held = Record<string, unknown>;
/** Back to rows: `what` is the name of the field that sorts them. */
export const itemsFrom = (held: unknown, what: string, count: "count" | "size"): string =>
  writeItems(
    ((held as Held[] | undefined) ?? []).map((one) => ({
      what: String(one[what] ?? ""), count: typeof one[count] === "number" ? String(one[count]) : sized(one[count]), unit: String(one["unit"] ?? "piece"), model: String(one["model"] ?? ""),
    })),
  );
