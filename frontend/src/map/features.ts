/** What the map shows of the room, as GeoJSON. */
import type { Ground, Polygon, Position, Row } from "../lib/api.ts";
import { name, t } from "../lib/language.svelte.ts";
import { middle, ring } from "../lib/place.ts";
import { kindIcon, kindWord, planIcon, planTone } from "../parts/words.ts";

type Feature = GeoJSON.Feature;
export type Features = GeoJSON.FeatureCollection;
const all = (features: Feature[]): Features => ({ type: "FeatureCollection", features });
const feature = (geometry: GeoJSON.Geometry, properties: Record<string, unknown>): Feature => ({ type: "Feature", geometry, properties });

export function sectors(ground: Ground): Features {
  const self = new Set(ground.agencies.filter((agency) => agency.self).map((agency) => agency.id));
  return all(ground.sectors.map((sector) => feature(sector.area, { side: sector.agency === null ? "nobody" : self.has(sector.agency) ? "own" : "other" })));
}

export function sectorLabels(ground: Ground, theme: string): Features {
  const agencies = new Map(ground.agencies.map((agency) => [agency.id, agency]));
  return all(
    ground.sectors.map((sector) => {
      const holder = sector.agency === null ? null : agencies.get(sector.agency);
      const look = holder ? (holder.self ? "own" : "sector") : "nobody";
      const words = holder ? `${name(holder.names)}\n${name(sector.names)}` : t("nobody-holds");
      return feature({ type: "Point", coordinates: middle(sector.area) }, { icon: `label|${theme}|${look}|${words}` });
    }),
  );
}

export const seams = (ground: Ground): Features => all(ground.seams.map((seam) => feature(seam.line, {})));

export function plans(rows: Row[], chosen: string | null): Features {
  return all(
    rows.flatMap((row) =>
      (row.plan?.volumes ?? []).map((volume) =>
        feature(volume.area, { id: row.id, state: row.plan?.state, tone: planTone[row.plan?.state ?? "draft"], chosen: row.id === chosen }),
      ),
    ),
  );
}

export function planLabels(rows: Row[], theme: string): Features {
  return all(
    rows.flatMap((row) => {
      const plan = row.plan;
      const area = plan?.volumes[0]?.area;
      if (!plan || !area) return [];
      const words = `${t(kindWord(row.kind))} · ${t(`plan-${plan.state}`)}`;
      return [feature({ type: "Point", coordinates: crown(area) }, { id: row.id, icon: `plan|${theme}|${planIcon[plan.state]}|${planTone[plan.state]}|${words}`, order: row.n })];
    }),
  );
}

export function records(rows: Row[], chosen: string | null, theme: string): Features {
  return all(
    rows.flatMap((row) => {
      if (!row.place || row.plan || row.kind === "concurrence") return [];
      const tone = row.kind === "alert" ? "danger" : "ink";
      const weight = row.id === chosen ? "chosen" : row.method === "machine" ? "far" : "near";
      return [
        feature(
          { type: "Point", coordinates: middle(row.place.geometry) },
          { id: row.id, icon: `sign|${theme}|${kindIcon(row.kind)}|${tone}|${weight}`, order: weight === "chosen" ? 1e9 : weight === "far" ? row.n - 1e8 : row.n },
        ),
      ];
    }),
  );
}

export function pencil(point: Position | null, corners: Position[]): Features {
  const features: Feature[] = corners.map((at, index) => feature({ type: "Point", coordinates: at }, { index }));
  if (corners.length >= 3) features.unshift(feature(ring(corners), {}));
  if (corners.length >= 2) features.unshift(feature({ type: "LineString", coordinates: corners.length >= 3 ? [...corners, corners[0] ?? [0, 0]] : corners }, {}));
  if (point) features.push(feature({ type: "Point", coordinates: point }, { index: -1 }));
  return all(features);
}

/** Above the middle of an area: a plan's plate must not hide the plan. */
function crown(area: Polygon): Position {
  const box = bounds([area]);
  return box ? [middle(area)[0], box[3]] : middle(area);
}

export type Bounds = [number, number, number, number];

export function bounds(areas: Polygon[]): Bounds | null {
  const corners = areas.flatMap((area) => area.coordinates[0] ?? []);
  if (corners.length === 0) return null;
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
