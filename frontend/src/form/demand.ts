/** What a label must be, and how far a record may go, that is made from others' (`labels.derived`, which decides). Pure. */
import type { Label } from "../lib/api.ts";

/** `until`: the first end of them. `closed`: not all are for everyone, so PUBLIC cannot stand. */
export interface Demand { level: number; caveats: string[]; until: string | null; closed: boolean }
export interface Strictness { level: number; caveats: readonly string[]; until: Date | null }

const MINUTE_MS = 60_000;
const NONE: Demand = { level: 0, caveats: [], until: null, closed: false };

const earlier = (one: string | null, other: string | null): string | null =>
  one && (!other || Date.parse(one) <= Date.parse(other)) ? one : other;

export function demandOf(labels: readonly Label[]): Demand {
  return labels.reduce<Demand>(
    (all, label) => ({
      level: Math.max(all.level, label.level),
      caveats: [...new Set([...all.caveats, ...label.caveats.filter((caveat) => caveat !== "PUBLIC")])],
      until: earlier(all.until, label.handling_until),
      closed: all.closed || !label.caveats.includes("PUBLIC"),
    }),
    NONE,
  );
}

/** As strict as is demanded and never laxer than it was; the level as far as the desk may go. */
export function raised(held: Strictness, demand: Demand, most: number): Strictness {
  const end = demand.until === null ? null : Date.parse(demand.until);
  return {
    level: Math.max(held.level, Math.min(demand.level, most)),
    caveats: [...new Set([...held.caveats, ...demand.caveats])].filter((caveat) => caveat !== "PUBLIC" || !demand.closed),
    // A form says minutes: the one that is begun then, never the next.
    until: end === null || (held.until && held.until.getTime() <= end) ? held.until : new Date(Math.floor(end / MINUTE_MS) * MINUTE_MS),
  };
}

export const isLax = (held: Strictness, demand: Demand): boolean => differs(held, raised(held, demand, Infinity));

export const differs = (one: Strictness, other: Strictness): boolean =>
  one.level !== other.level || one.until?.getTime() !== other.until?.getTime() || sorted(one.caveats) !== sorted(other.caveats);
const sorted = (caveats: readonly string[]): string => [...caveats].sort().join();

/** To whom besides its owner and us: `all`, `asked` whomever the owner permits, or those whom he shows. */
export type Reach = "all" | "asked" | readonly string[];

export function reachOf(label: Label): Reach {
  if (label.caveats.includes("ORCON")) return "asked";
  if (label.caveats.includes("PUBLIC")) return "all";
  return label.show_audience ? label.audience : [];
}
