/** The rings round places that are not known exactly: a sign alone would be believed to the metre. Pure. */
import type { Row } from "../lib/api.ts";
import { isFlash } from "../lib/flash.ts";
import { circle } from "../lib/geodesy.ts";
import { isOver } from "../lib/over.ts";
import { groupOf } from "./symbols.ts";

/** From here: what is known better lies under its own sign. */
export const VAGUE_M = 100;

type Ring = GeoJSON.Feature<GeoJSON.LineString, { chosen: boolean; danger: boolean }>;

/** How far off a point may be. What machines took in is a cloud whose density says it, and what is over is past: of those only the chosen one. */
export function doubts(rows: readonly Row[], chosen: string | null, hidden: ReadonlySet<string>, at: number): GeoJSON.FeatureCollection<GeoJSON.LineString> {
  const rings = new Map<string, Ring>();
  for (const row of rows) {
    const mine = row.id === chosen;
    if (!row.place || row.place.geometry.type !== "Point" || (!mine && (row.method === "machine" || hidden.has(groupOf(row.kind)) || isOver(row, at)))) continue;
    const { geometry: { coordinates }, precision_m } = row.place;
    const key = `${coordinates.join()} ${precision_m}`;
    // Reports from one village have one ring.
    if (mine || !rings.has(key)) rings.set(key, {
      type: "Feature", geometry: { type: "LineString", coordinates: circle(coordinates, precision_m) },
      properties: { chosen: mine, danger: row.kind === "hazard" || isFlash(row.kind) },
    });
  }
  return { type: "FeatureCollection", features: [...rings.values()] };
}
