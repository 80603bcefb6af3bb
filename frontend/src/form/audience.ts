/** Whom a label names, chosen by what is meant. Pure: the ground and the place are given. */
import type { Ground, Position } from "../lib/api.ts";
import type { Sheet } from "../lib/drafts.ts";
import { toLine } from "../lib/place.ts";

export const AUDIENCES = ["sector", "seam", "lines", "line", "own", "picked"] as const;
export type AudienceChoice = (typeof AUDIENCES)[number];

/**
 * The agencies that are meant, without one's own, in the order of the ground; null: he ticks them himself.
 *
 * - `sector`: all who hold a sector or adjoin a seam of this room's map.
 * - `seam`: who stands on either side of the seam nearest to the place; of every seam while there is no place.
 * - `lines`: as `sector`, with everyone above them and above us.
 * - `line`: who is above us, and above those, as far as it goes.
 * - `own`: nobody else.
 */
export function audienceFor(choice: AudienceChoice, ground: Ground, self: string, at: Position | null): string[] | null {
  if (choice === "picked") return null;
  const holders = new Set([...ground.sectors.flatMap((sector) => (sector.agency ? [sector.agency] : [])), ...ground.seams.flatMap((seam) => seam.agencies)]);
  const chosen = new Set<string>();
  if (choice === "sector" || choice === "lines") holders.forEach((id) => chosen.add(id));
  if (choice === "lines") [...holders, self].forEach((id) => above(ground, id).forEach((parent) => chosen.add(parent)));
  if (choice === "seam") nearestSeams(ground, at).forEach((seam) => seam.agencies.forEach((id) => chosen.add(id)));
  if (choice === "line") climb(ground, self).forEach((id) => chosen.add(id));
  chosen.delete(self);
  return ground.agencies.filter((agency) => chosen.has(agency.id) && !agency.external).map((agency) => agency.id);
}

/** Whoever is asked, or bound, must be named in the label, or never hears of it; ourselves we need not name. */
export function nameToo(sheet: Pick<Sheet, "audience" | "fields">, ids: readonly string[], self: string | undefined): void {
  const more = ids.filter((id) => id !== self && !sheet.audience.includes(id));
  if (more.length === 0) return;
  sheet.audience = [...sheet.audience, ...more];
  sheet.fields["choice"] = "picked";
}

function above(ground: Ground, id: string): string[] {
  return ground.agencies.find((agency) => agency.id === id)?.parents ?? [];
}

function climb(ground: Ground, id: string, met = new Set<string>()): Set<string> {
  for (const parent of above(ground, id)) {
    if (met.has(parent)) continue;
    met.add(parent);
    climb(ground, parent, met);
  }
  return met;
}

function nearestSeams(ground: Ground, at: Position | null): Ground["seams"] {
  if (!at || ground.seams.length < 2) return ground.seams;
  const away = ground.seams.map((seam) => toLine(at, seam.line.coordinates));
  const least = Math.min(...away);
  return ground.seams.filter((_, i) => away[i] === least);
}
