/** What stands where on the axis; pure, in shares of its length (0 to 100). */
import type { Row } from "../lib/api.ts";
import { times, type Span } from "./then.svelte.ts";

export const HOUR = 3600_000;
const DAY = 24 * HOUR;
export const REACH = DAY;
const LANES = 2;
/** Reports nearer to each other than this share one tick: a finger could not tell them apart. */
const GRAIN = 0.2;

export interface Bar { row: Row; key: string; span: Span; start: number; wide: number; lane: number }
export interface Tick { rows: Row[]; at: number; wide: number; alert: boolean }

/** The middle of the axis: now, or the noon of the day that is looked back to when now is too far off. */
export function middle(now: number, at: number | null): number {
  return at === null || now - at <= REACH ? now : Math.floor(at / DAY) * DAY + DAY / 2;
}

export const share = (at: number, mid: number): number => ((at - mid + REACH) / (2 * REACH)) * 100;
export const timeAt = (part: number, mid: number): number => mid - REACH + part * 2 * REACH;

/** Plans from when to when; those that were called off are not there. */
export function bars(rows: readonly Row[], mid: number): Bar[] {
  const ends: number[] = Array.from({ length: LANES }, () => -Infinity);
  const held = rows.flatMap((row) => (row.plan && row.plan.state !== "cancelled" && row.plan.state !== "recalled" ? times(row).map((span, i) => ({ row, span, i })) : []));
  held.sort((a, b) => a.span.from - b.span.from);
  return held.flatMap(({ row, span, i }) => {
    const start = Math.max(0, share(span.from, mid));
    const end = Math.min(100, share(span.to, mid));
    if (end <= 0 || start >= 100) return [];
    const lane = Math.max(0, ends.findIndex((until) => until <= start));
    ends[lane] = Math.max(ends[lane] ?? 0, end);
    return [{ row, key: `${row.id} ${i}`, span, start, wide: Math.max(0.6, end - start), lane }];
  });
}

/** All else when it happened; what lasted is as long as it lasted. The newest of those that share a tick comes first. */
export function ticks(rows: readonly Row[], mid: number): Tick[] {
  const found = new Map<number, Tick>();
  for (const row of rows) {
    if (row.plan || row.kind === "concurrence") continue;
    const span = times(row)[0];
    const start = span ? share(span.from, mid) : -1;
    const end = span ? share(span.to, mid) : -1;
    if (!span || end < 0 || start > 100) continue;
    const at = Math.round(Math.max(0, start) / GRAIN) * GRAIN;
    const tick = found.get(at) ?? { rows: [], at, wide: 0, alert: false };
    tick.rows.push(row);
    tick.wide = Math.max(tick.wide, Math.min(100, end) - Math.max(0, start));
    tick.alert ||= row.kind === "alert";
    found.set(at, tick);
  }
  return [...found.values()];
}

/** Every third hour, but where `clear` (a share) about one of the marks would cover it, or an end would cut it. */
export function hours(mid: number, marks: number[], clear: number): number[] {
  // As many as have room beside one another: on a phone midnight and noon.
  const step = ([3, 6, 12].find((each) => (each * HOUR * 50) / REACH > clear) ?? 24) * HOUR;
  const first = Math.ceil((mid - REACH) / step) * step;
  const all = Array.from({ length: Math.ceil((2 * REACH) / step) }, (_, i) => first + i * step);
  const inside = (at: number): boolean => share(at, mid) > clear / 2 && share(at, mid) < 100 - clear / 2;
  return all.filter((at) => inside(at) && marks.every((mark) => Math.abs(share(at, mid) - share(mark, mid)) > clear));
}
