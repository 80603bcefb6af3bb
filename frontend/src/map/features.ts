/** What the map shows of the room, as GeoJSON; what is drawn as signs is in `marks.ts`. */
import type { Ground, Polygon, Position, Row } from "../lib/api.ts";
import { name, t } from "../lib/language.svelte.ts";
import type { Town } from "./basemap.ts";
import { circle, leg } from "../lib/geodesy.ts";
import { isFlash } from "../lib/flash.ts";
import type { Outgoing } from "../lib/drafts.ts";
import { isOver } from "../lib/over.ts";
import type { Pencil, Shape } from "../lib/pencil.svelte.ts";
import { heart, inside, middle, ring } from "../lib/place.ts";
import { kindWord, planIcon, planTone } from "../parts/words.ts";
import { graticule, type View } from "./graticule.ts";
import type { Bounds, Features } from "./port.ts";
import { groupOf } from "./symbols.ts";

export { doubts } from "./doubts.ts";

const NOWHERE: Position = [0, 0];
type Feature = GeoJSON.Feature;
const all = (features: Feature[]): Features => ({ type: "FeatureCollection", features });
const feature = (geometry: GeoJSON.Geometry, properties: Record<string, unknown>): Feature => ({ type: "Feature", geometry, properties });

export function sectors(ground: Ground): Features {
  const ours = ourLine(ground);
  return all(ground.sectors.map((sector) => feature(sector.area, { side: sector.agency === null ? "nobody" : ours.has(sector.agency) ? "own" : "other" })));
}

/** Ourselves, and whoever stands under us: a ministry sees its own force's ground as its own. */
function ourLine(ground: Ground): Set<string> {
  const ours = new Set(ground.agencies.filter((agency) => agency.self).map((agency) => agency.id));
  for (const agency of ground.agencies) if (agency.parents.some((id) => ours.has(id))) ours.add(agency.id);
  return ours;
}

/** A strip that nobody holds is named along its seam, twice, so that the middle stays free for what happens there. */
function alongSeam(area: Polygon, ground: Ground): { at: Position; turn: number }[] {
  const legs = ground.seams.flatMap(({ line }) => line.coordinates.slice(1).map((end, i): [Position, Position] => [line.coordinates[i] ?? end, end]));
  const [x, y] = middle(area);
  const held = legs.map(([a, b]) => {
    // Nearer to the end that is farther from the middle.
    const share = Math.hypot(a[0] - x, a[1] - y) > Math.hypot(b[0] - x, b[1] - y) ? 0.4 : 0.6;
    const at: Position = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    return { at, turn: slope(a, b), long: Math.hypot(b[0] - a[0], b[1] - a[1]) };
  });
  return held.filter(({ at }) => inside(at, area)).sort((a, b) => b.long - a.long).slice(0, 2);
}

/** Degrees clockwise by which words lie along a line, never upside down. */
function slope(a: Position, b: Position): number {
  const stretch = 1 / Math.cos((a[1] * Math.PI) / 180);
  const turn = (-Math.atan2((b[1] - a[1]) * stretch, b[0] - a[0]) * 180) / Math.PI;
  return turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
}

export function sectorLabels(ground: Ground, theme: string): Features {
  const agencies = new Map(ground.agencies.map((agency) => [agency.id, agency]));
  const ours = ourLine(ground);
  return all(
    ground.sectors.flatMap((sector) => {
      const holder = sector.agency === null ? null : agencies.get(sector.agency);
      const label = (at: Position, look: string, words: string, turn: number): Feature => feature({ type: "Point", coordinates: at }, { icon: `label|${theme}|${look}|${words}`, turn, least: look === "nobody" ? 8.5 : 7.5 });
      if (holder) return [label(heart(sector.area), ours.has(holder.id) ? "own" : "sector", `${name(holder.names)}\n${name(sector.names)}`, 0)];
      const spots = alongSeam(sector.area, ground);
      return (spots.length > 0 ? spots : [{ at: heart(sector.area), turn: 0 }]).map(({ at, turn }) => label(at, "nobody", t("nobody-holds"), turn));
    }),
  );
}

/** From which zoom a place of each rank is named; countries and governorates step back when the ground comes near. */
const FROM_ZOOM = [0, 0, 6.5, 8, 9.5];

export function places(towns: Town[], theme: string): Features {
  const look = { country: "country", governorate: "region", place: "" };
  return all(
    towns.map((town, i) =>
      feature(
        { type: "Point", coordinates: town.at },
        {
          icon: `label|${theme}|${look[town.kind] || (town.rank <= 1 ? "city" : "town")}|${name(town.names)}`, kind: town.kind,
          // Lower is placed first: countries, towns by rank, then the governorates.
          order: town.kind === "country" ? 0 : town.kind === "place" ? town.rank * 1000 + i : 9000 + i,
          least: town.kind === "governorate" ? 5.5 : (FROM_ZOOM[town.rank] ?? 10), most: town.kind === "country" ? 7 : town.kind === "governorate" ? 8.5 : 24,
        },
      ),
    ),
  );
}

export const seams = (ground: Ground): Features => all(ground.seams.map((seam) => feature(seam.line, {})));

export function plans(rows: readonly Row[], chosen: string | null): Features {
  return all(
    rows.flatMap((row) =>
      (row.plan?.volumes ?? []).map((volume) =>
        feature(volume.area, { id: row.id, state: row.plan?.state, tone: planTone[row.plan?.state ?? "draft"], chosen: row.id === chosen }),
      ),
    ),
  );
}

/** Plates of plans in one place stand on one another like a stack, the newest at the ground: each can be read. */
const PLATE_PX = 30;
const PLATE_CELL_DEG = 0.02;

export function planLabels(rows: readonly Row[], theme: string): Features {
  const stacks = new Map<string, number>();
  return all(
    rows.flatMap((row) => {
      const plan = row.plan;
      const area = plan?.volumes[0]?.area;
      if (!plan || !area) return [];
      const words = `${t(kindWord(row.kind))} · ${t(`plan-${plan.state}`)}`;
      const at = crown(area);
      const cell = at.map((degrees) => Math.round(degrees / PLATE_CELL_DEG)).join();
      const below = stacks.get(cell) ?? 0;
      stacks.set(cell, below + 1);
      return [feature({ type: "Point", coordinates: at }, { offset: [0, -3 - below * PLATE_PX], id: row.id, icon: `plan|${theme}|${plan.departed ? "deviation" : planIcon[plan.state]}|${plan.departed ? "danger" : planTone[plan.state]}|${words}`, order: row.n })];
    }),
  );
}

/** Records with more ground than a point: routes, boundaries, areas that one keeps off. What is over at an instant is hollow, its edge dots. */
export function shapes(rows: readonly Row[], chosen: string | null, hidden: ReadonlySet<string>, at: number): Features {
  return all(
    rows.flatMap((row) => {
      const geometry = row.place?.geometry;
      if (!geometry || geometry.type === "Point" || row.plan || hidden.has(groupOf(row.kind))) return [];
      const danger = row.kind === "hazard" || isFlash(row.kind) || row.category === "no-entry";
      const over = isOver(row, at);
      const dash = over ? "dots" : row.kind === "patrol" ? "long" : row.category === "phase-line" || row.method === "machine" ? "short" : "none";
      return [feature(geometry, { id: row.id, tone: over ? "over" : danger ? "danger" : "ink", dash, chosen: row.id === chosen })];
    }),
  );
}

/** What was written here and has not gone: a ring and a plate, for no node has made a record of it yet. */
export const waiting = (items: readonly Outgoing[], theme: string): Features =>
  all(
    items.flatMap(({ draft: { kind, place } }) =>
      place && kind !== "attachment" ? [feature({ type: "Point", coordinates: middle(place.geometry) }, { icon: `plan|${theme}|pending|attention|${t(kindWord(kind))} · ${t("not-sent")}` })] : [],
    ),
  );

/** The grid of a view: its lines, and what is written at its edges. */
export function gridOf(view: View, theme: string): { lines: Features; labels: Features } {
  const { lines, labels } = graticule(view);
  return {
    lines: all(lines.map(({ line, weight }) => feature({ type: "LineString", coordinates: line }, { weight }))),
    labels: all(
      labels.map(({ at, words, where }) =>
        feature({ type: "Point", coordinates: at }, { icon: `label|${theme}|${where === "middle" ? "square" : "figure"}|${words}`, anchor: where === "middle" ? "center" : where }),
      ),
    ),
  };
}

/** Metres of the ground that a pixel of zoom 0 is at a latitude. */
const METRES_PER_PIXEL = 78_271.517;
const metresPerPixel = (at: Position, zoom: number): number => (METRES_PER_PIXEL * Math.cos((at[1] * Math.PI) / 180)) / 2 ** zoom;
/** A hand points to two pixels: how much ground that is, metres. */
export const byHand = (at: Position, zoom: number): number => 2 * metresPerPixel(at, zoom);

/** What is being drawn for a form. Handles between corners make new ones. */
export function pencil({ point, corners, shape, width_m, beside }: Pick<Pencil, "point" | "corners" | "shape" | "width_m" | "beside">): Features {
  const found = outline(corners, shape);
  const [first] = corners;
  if (shape === "line" && width_m && first && corners.length > 1) {
    found.unshift(feature({ type: "LineString", coordinates: corners }, { wide: width_m / metresPerPixel(first, 0) }));
  }
  if (point) found.push(feature({ type: "Point", coordinates: point }, { index: -1 }));
  const [edge] = beside?.coordinates ?? [];
  if (beside && edge) found.push(feature(beside, {}), feature({ type: "LineString", coordinates: edge }, {}));
  return all(found);
}

export function outline(corners: Position[], shape: Shape): Feature[] {
  const found: Feature[] = [];
  const [first, second] = corners;
  if (shape === "circle") {
    if (first && second) found.push(feature({ type: "Polygon", coordinates: [circle(first, leg(first, second).distance_m)] }, {}), feature({ type: "LineString", coordinates: [first, second] }, {}));
  } else {
    if (shape === "area" && corners.length >= 3) found.push(feature(ring(corners), {}));
    if (corners.length >= 2) found.push(feature({ type: "LineString", coordinates: shape === "area" && corners.length >= 3 ? [...corners, first ?? [0, 0]] : corners }, {}));
    const legs = shape === "area" && corners.length >= 3 ? corners.length : corners.length - 1;
    for (let i = 0; i < legs; i++) {
      const a = corners[i] ?? NOWHERE;
      const b = corners[(i + 1) % corners.length] ?? NOWHERE;
      found.push(feature({ type: "Point", coordinates: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] }, { index: i, between: true }));
    }
  }
  return [...found, ...corners.map((at, index) => feature({ type: "Point", coordinates: at }, { index }))];
}

export const drawing = (corners: Position[], shape: Shape): Features => all(outline(corners, shape));

export const signposts = (words: { at: Position; words: string }[], theme: string): Features =>
  all(words.map(({ at, words: text }) => feature({ type: "Point", coordinates: at }, { icon: `label|${theme}|ruler|${text}` })));

/** Above the middle of an area: a plan's plate must not hide the plan. */
function crown(area: Polygon): Position {
  const box = bounds([area]);
  return box ? [middle(area)[0], box[3]] : middle(area);
}

export function bounds(areas: Polygon[]): Bounds | null {
  const corners = areas.flatMap((area) => area.coordinates[0] ?? []);
  if (corners.length === 0) return null;
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The box round all of a record: its place, or its plan's volumes. */
export function extent(row: Row): Bounds | null {
  const areas = row.plan?.volumes.map((volume) => volume.area) ?? [];
  const geometry = row.place?.geometry;
  if (geometry?.type === "Polygon") areas.push(geometry);
  if (geometry?.type === "LineString") areas.push({ type: "Polygon", coordinates: [geometry.coordinates] });
  if (geometry?.type === "Point" && areas.length === 0) return [...geometry.coordinates, ...geometry.coordinates];
  return bounds(areas);
}
