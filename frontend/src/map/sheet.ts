/** What stands on the printed map: which records lie in the picture, how long its scale bar is, how large it may be. Pure. */
import type { Row } from "../lib/api.ts";
import { leg } from "../lib/geodesy.ts";
import { extent } from "./features.ts";
import { marks } from "./marks.ts";
import { length } from "./measures.ts";
import type { Bounds, View } from "./port.ts";
import { groupOf, rank } from "./symbols.ts";

/** What is drawn inside a box: the worst first, then the newest. */
export function inView(rows: readonly Row[], box: Bounds, hidden: ReadonlySet<string>): Row[] {
  return rows.filter((row) => isDrawn(row, hidden) && touches(extent(row), box)).sort((a, b) => rank(b.kind) - rank(a.kind) || b.n - a.n);
}

function isDrawn(row: Row, hidden: ReadonlySet<string>): boolean {
  if (row.plan) return !hidden.has("plans");
  if (groupOf(row.kind) !== "alerts" && hidden.has(groupOf(row.kind))) return false;
  return marks([row], -Infinity).length > 0 || (row.place !== null && row.place.geometry.type !== "Point");
}

const touches = (held: Bounds | null, [west, south, east, north]: Bounds): boolean => held !== null && held[0] <= east && held[2] >= west && held[1] <= north && held[3] >= south;

export const highest = (rows: readonly Row[]): number => rows.reduce((held, row) => Math.max(held, row.level), 0);

/** The longest of 1, 2 or 5 times a power of ten metres that is not longer than a quarter of the picture; `share` is of its width. */
export function scaleBar({ box: [west, south, east, north] }: Pick<View, "box">): { words: string; share: number } {
  const middle = (south + north) / 2;
  const across = leg([west, middle], [east, middle]).distance_m;
  const most = across / 4;
  const ten = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2].find((times) => times * ten <= most) ?? 1) * ten;
  return { words: metres < 1000 ? length(metres) : `${metres / 1000} km`, share: metres / across };
}

/** A4 lying on its side less its margins, millimetres; what stands beside and under the picture takes this. */
export const SHEET_MM = { width: 281, height: 192 };
const HEAD_MM = 17;
const BESIDE_MM = 54;
const ROW_MM = 5.6;
const GAPS_MM = 5;
/** So many records can be listed, and the picture stays the largest thing on the sheet. */
export const MOST_ROWS = 7;

/** How large the picture is, millimetres: it keeps its form. */
export function pictureSize(view: Pick<View, "width" | "height">, listed: number): { width: number; height: number } {
  const ratio = view.width / view.height;
  const lines = listed === 0 ? 1 : listed + 2;
  const height = Math.min(SHEET_MM.height - HEAD_MM - GAPS_MM - lines * ROW_MM, (SHEET_MM.width - BESIDE_MM) / ratio);
  return { width: height * ratio, height };
}
