/** How coarse a label lets places and times leave: the cells and buckets that the node knows (`geo.cells`, `labels.coarsening`). */
import type { Coarsen } from "../lib/api.ts";

export const PLACES_M = ["0", "100", "500", "1000", "5000", "10000", "50000"] as const;
export const TIMES_S = ["0", "60", "3600", "86400", "604800"] as const;
export const EVERYONE = "*";
/** Kinds that bind exact ground and time are never coarse. */
export const EXACT = new Set(["claim", "movement", "operation", "concurrence", "coverage", "attachment"]);

/** An entry that withholds nothing is none. */
export const inForce = (entries: Coarsen[]): Coarsen[] => entries.filter((entry) => entry.place_m > 0 || entry.time_s > 0 || entry.desk);
