/** The calls on who and what stands on the ground, typed after docs/formats/api.md. */
import type { Api, Body, Names, Place, Status } from "../lib/api.ts";

export const FORCE_KINDS = ["unit", "post", "patrol", "sensor", "facility"] as const;
export type ForceKind = (typeof FORCE_KINDS)[number];
export interface Standing {
  n: number; id: string; version: number; kind: ForceKind; owner: string; own: boolean; desk: string | null; status: Status; level: number;
  method: "person" | "machine"; recorded_at: string; received_at: string | null; place: Place | null; slug: string; names: Names; state: string | null;
  category: string | null; branch: string | null; strength: string | null; agencies: string[]; joint: "yes" | "no" | "unknown" | null; sectors: string[]; observes: "yes" | "no" | "unknown" | null;
  changes_at: string | null; body: Body;
}
export interface Forces { forces: Standing[]; next: number | null }

/** So many are fetched for one table; beyond that one narrows it. */
const MOST_PAGES = 6;

/** Everything that stands on the ground, as far as this desk knows; `more` when there is more than a table can hold. */
export async function allForces(api: Api): Promise<{ forces: Standing[]; more: boolean }> {
  const found: Standing[] = [];
  let before: number | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { forces, next }: Forces = await api.call("GET", `/api/forces${before === null ? "" : `?before=${before}`}`);
    found.push(...forces);
    before = next;
    if (before === null) return { forces: found, more: false };
  }
  return { forces: found, more: true };
}
