/**
 * What stands on the map as signs: from the feed's rows to marks, and from marks to what is drawn at a zoom. Pure.
 *
 * Rules. A cluster counts what it was given and nothing else: the rows this desk may see, less the groups that somebody has switched off.
 * What one must not overlook is never inside one: alerts, the chosen record, the one that the pointer rests on in the feed. Records made by a
 * machine are small dots and lie open, their density is what they say. Cells of a cluster hang on the ground and change with whole
 * zooms only: nothing regroups because the map was moved.
 */
import type { LineString, Point, Polygon, Position } from "../lib/api.ts";
import { isOver, type Over } from "../lib/over.ts";
import { middle } from "../lib/place.ts";
import { groupOf, rank, sidc, type Group } from "./symbols.ts";

/** The part of a row that the map reads. */
export interface Marked {
  n: number; id: string; kind: string; category: string | null; branch?: string | null; method: "person" | "machine"; plan: unknown; over?: Over | null;
  place: { geometry: Point | Polygon | LineString } | null;
}

export interface Mark {
  id: string; kind: string; group: Group; rank: number;
  /** World coordinates of the Mercator square, 0 to 1, y down. */
  x: number; y: number;
  /** Its APP-6 symbol; null: the house's own sign. */
  sidc: string | null;
  far: boolean;
  /** It counts no more: its sign is hollow, and struck through. */
  over: boolean;
  /** What lies on top: worse, then newer. */
  order: number;
}

const KINDS_ELSEWHERE = new Set(["concurrence", "claim", "movement", "operation"]);
const RANK_STEP = 1e9;
/** More than there are ranks. */
const AFTER = 100;

export const worldX = (lon: number): number => (lon + 180) / 360;
export const worldY = (lat: number): number => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

/** Rows are never changed, only replaced: what was made of one stands as long as it does. */
const made = new WeakMap<Marked, Mark>();

/** Plans are drawn as areas with a plate (`features.ts`), not as signs. `at`: the instant at which a row is over or not. */
export function marks(rows: readonly Marked[], at: number): Mark[] {
  const found: Mark[] = [];
  for (const row of rows) {
    if (!row.place || row.plan || KINDS_ELSEWHERE.has(row.kind)) continue;
    let mark = made.get(row);
    const over = isOver(row, at);
    if (!mark || mark.over !== over) {
      mark = toMark(row, middle(row.place.geometry), over);
      made.set(row, mark);
    }
    found.push(mark);
  }
  return found;
}

function toMark(row: Marked, at: Position, over: boolean): Mark {
  const far = row.method === "machine";
  const worse = rank(row.kind);
  return {
    id: row.id, kind: row.kind, group: groupOf(row.kind), rank: worse, x: worldX(at[0]), y: worldY(at[1]), sidc: sidc(row), far, over,
    order: (far || over ? -1 : worse) * RANK_STEP + row.n,
  };
}

export interface Frame { west: number; north: number; east: number; south: number; zoom: number }
export interface Cluster { x: number; y: number; members: Mark[] }
export interface Arranged { dots: Mark[]; signs: Mark[]; clusters: Cluster[] }

/** A sign is about 40 px wide: four of them in such a cell cannot be told apart. */
const CELL_PX = 72;
const CROWD = 4;
/** From here the ground is so near that signs are told apart, or lie on one another. */
const NEAR_ZOOM = 15;
const TILE_PX = 512;

export interface Wish { hidden: ReadonlySet<string>; apart: ReadonlySet<string>; clusters: boolean }

/** What is drawn of the marks inside a frame (world coordinates), from below to above. */
export function arrange(all: readonly Mark[], frame: Frame, wish: Wish): Arranged {
  const dots: Mark[] = [];
  const signs: Mark[] = [];
  const cells = new Map<number, Mark[]>();
  const crowded = wish.clusters && frame.zoom < NEAR_ZOOM;
  const across = (TILE_PX * 2 ** Math.floor(frame.zoom)) / CELL_PX;
  for (const mark of all) {
    if (mark.x < frame.west || mark.x > frame.east || mark.y < frame.north || mark.y > frame.south) continue;
    const apart = wish.apart.has(mark.id);
    if (!apart && mark.group !== "alerts" && wish.hidden.has(mark.group)) continue;
    if (apart || mark.group === "alerts") signs.push(mark);
    else if (mark.far) dots.push(mark);
    else if (!crowded) signs.push(mark);
    else {
      const key = Math.floor(mark.y * across) * 2 ** 26 + Math.floor(mark.x * across);
      const cell = cells.get(key);
      if (cell) cell.push(mark);
      else cells.set(key, [mark]);
    }
  }
  const clusters: Cluster[] = [];
  for (const members of cells.values()) {
    if (members.length < CROWD) signs.push(...members);
    else clusters.push({ x: mean(members, "x"), y: mean(members, "y"), members });
  }
  signs.sort((a, b) => a.order - b.order);
  return { dots, signs, clusters };
}

const mean = (members: readonly Mark[], axis: "x" | "y"): number => members.reduce((sum, mark) => sum + mark[axis], 0) / members.length;

export interface Tally { kind: string; n: number; over?: true }

/** How many of each kind, the worst first; what counts no more apart, after all that counts. */
export function tally(members: readonly Mark[]): Tally[] {
  const counts = new Map<string, Tally & { rank: number }>();
  for (const { kind, rank: worse, over } of members) {
    const key = over ? `${kind}|over` : kind;
    const held = counts.get(key);
    if (held) held.n += 1;
    else counts.set(key, { kind, n: 1, rank: over ? worse - AFTER : worse, ...(over && { over }) });
  }
  return [...counts.values()].sort((a, b) => b.rank - a.rank || b.n - a.n || (a.kind < b.kind ? -1 : 1)).map(({ rank: _, ...told }) => told);
}
