/** What stands where on the axis; pure, in shares of its length (0 to 100). */
import type { Row } from "../lib/api.ts";
import { isFlash } from "../lib/flash.ts";
import { times, type Span } from "./then.svelte.ts";

export const HOUR = 3600_000;
const DAY = 24 * HOUR;
export const REACH = DAY;
/** More plans at one time than these lie over one another: thinner bars could not be told apart. */
const LANES = 4;
/** Reports nearer to each other than this share one tick: a finger could not tell them apart. */
const GRAIN = 0.2;
/** What is shorter is still wide enough to be seen and hit. */
const LEAST_WIDE = 0.6;

export interface Bar { row: Row; key: string; span: Span; start: number; wide: number; lane: number; lanes: number }
export interface Tick { rows: Row[]; at: number; wide: number; alert: boolean }

/** The middle of the axis: now, or the noon of the day that is looked back to when now is too far off. */
export function middle(now: number, at: number | null): number {
  return at === null || now - at <= REACH ? now : Math.floor(at / DAY) * DAY + DAY / 2;
}

export const share = (at: number, mid: number): number => ((at - mid + REACH) / (2 * REACH)) * 100;
export const timeAt = (part: number, mid: number): number => mid - REACH + part * 2 * REACH;

/** What warns, from its time to when it holds no more; null: nobody has said until when (a node before this page), and it is a tick. */
function held(row: Row): Span | null {
  const from = isFlash(row.kind) && row.until ? times(row)[0]?.from : undefined;
  const to = Date.parse(row.until ?? "");
  return from !== undefined && to > from ? { from, to } : null;
}

/** What warns, as long as they hold, in a row of their own: the newer one lies on top. */
export function alertBars(rows: readonly Row[], mid: number): Bar[] {
  const all = rows.flatMap((row) => {
    const span = held(row);
    return span ? [{ row, span }] : [];
  });
  all.sort((a, b) => a.span.from - b.span.from);
  return all.flatMap(({ row, span }) => {
    const placed = onAxis(span, mid);
    return placed ? [{ row, key: row.id, span, ...placed, lane: 0, lanes: 1 }] : [];
  });
}

/** The part of a span that the axis shows; null when it shows none. */
function onAxis(span: Span, mid: number): { start: number; wide: number } | null {
  const [start, end] = [Math.max(0, share(span.from, mid)), Math.min(100, share(span.to, mid))];
  return end <= 0 || start >= 100 ? null : { start, wide: Math.max(LEAST_WIDE, end - start) };
}

/** Plans from when to when, in as many lanes as keep them apart; those that were called off are not there. */
export function bars(rows: readonly Row[], mid: number): Bar[] {
  const ends: number[] = Array.from({ length: LANES }, () => -Infinity);
  const plans = rows.flatMap((row) => (row.plan && row.plan.state !== "cancelled" && row.plan.state !== "recalled" ? times(row).map((span, i) => ({ row, span, i })) : []));
  plans.sort((a, b) => a.span.from - b.span.from);
  const placed = plans.flatMap(({ row, span, i }) => {
    const part = onAxis(span, mid);
    if (!part) return [];
    const free = ends.findIndex((until) => until <= part.start);
    const lane = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
    ends[lane] = Math.max(ends[lane] ?? 0, Math.min(100, share(span.to, mid)));
    return [{ row, key: `${row.id} ${i}`, span, ...part, lane }];
  });
  const lanes = Math.max(2, ...placed.map(({ lane }) => lane + 1));
  return placed.map((bar) => ({ ...bar, lanes }));
}

/** All else when it happened; what lasted is as long as it lasted. The newest of those that share a tick comes first. */
export function ticks(rows: readonly Row[], mid: number): Tick[] {
  const found = new Map<number, Tick>();
  for (const row of rows) {
    if (row.plan || row.kind === "concurrence" || held(row)) continue;
    const span = times(row)[0];
    const start = span ? share(span.from, mid) : -1;
    const end = span ? share(span.to, mid) : -1;
    if (!span || end < 0 || start > 100) continue;
    const at = Math.round(Math.max(0, start) / GRAIN) * GRAIN;
    const tick = found.get(at) ?? { rows: [], at, wide: 0, alert: false };
    tick.rows.push(row);
    tick.wide = Math.max(tick.wide, Math.min(100, end) - Math.max(0, start));
    tick.alert ||= isFlash(row.kind);
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
