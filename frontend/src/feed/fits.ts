/**
 * What narrows the feed, and whether a row fits. The node judges what it is asked for (`picture/search.py`, the same conditions: change
 * both together); the page judges what comes down the event stream, and what has changed.
 */
import type { Ground, LineString, Point, Polygon, Position, Row } from "../lib/api.ts";
import { folded } from "../lib/fold.ts";
import { inside } from "../lib/place.ts";

/** South, west, north, east, degrees. */
export type Box = readonly [number, number, number, number];
export const LAST_HOURS = [1, 6, 24, 168] as const;

/** As the officer sets it, and as it stands in the URL. */
export interface Narrow {
  kinds: string[];
  owners: string[];
  sectors: string[];
  words: string;
  /** The last so many hours; else `from` and `to` hold. */
  hours: number | null;
  from: string | null;
  to: string | null;
  /** Only what the map shows. */
  inView: boolean;
}

/** As it is asked and judged at one moment; `box` null: the whole ground. */
export interface Sought {
  kinds: ReadonlySet<string>;
  owners: ReadonlySet<string>;
  sectors: readonly string[];
  words: string;
  from: string | null;
  to: string | null;
  box: Box | null;
}

/** Shown with the record that it belongs to, and a line of its own only for whoever asks for that kind. */
export const WITH_THEIRS = "attachment";

export const NOTHING: Narrow = { kinds: [], owners: [], sectors: [], words: "", hours: null, from: null, to: null, inView: false };

export function parse(query: string): Narrow {
  const asked = new URLSearchParams(query);
  const hours = Number(asked.get("hours"));
  const instant = (name: string): string | null => {
    const text = asked.get(name);
    return text !== null && hours === 0 && !Number.isNaN(Date.parse(text)) ? text : null;
  };
  return {
    kinds: asked.getAll("kind"),
    owners: asked.getAll("owner"),
    sectors: asked.getAll("sector"),
    words: asked.get("words") ?? "",
    hours: hours > 0 ? hours : null,
    from: instant("from"),
    to: instant("to"),
    inView: asked.get("view") === "map",
  };
}

export function format(narrow: Narrow): string {
  const said = new URLSearchParams();
  for (const kind of narrow.kinds) said.append("kind", kind);
  for (const owner of narrow.owners) said.append("owner", owner);
  for (const sector of narrow.sectors) said.append("sector", sector);
  if (narrow.words) said.set("words", narrow.words);
  if (narrow.hours) said.set("hours", String(narrow.hours));
  if (narrow.from && !narrow.hours) said.set("from", narrow.from);
  if (narrow.to && !narrow.hours) said.set("to", narrow.to);
  if (narrow.inView) said.set("view", "map");
  return said.toString();
}

/** How many conditions stand. */
export const conditions = (narrow: Narrow): number =>
  [narrow.kinds.length, narrow.owners.length, narrow.sectors.length, narrow.words.trim(), narrow.hours ?? narrow.from ?? narrow.to, narrow.inView].filter(Boolean).length;

/** The map may not be there yet: then the whole ground is meant. */
export function sought(narrow: Narrow, now: number, bounds: Box | null): Sought {
  return {
    kinds: new Set(narrow.kinds),
    owners: new Set(narrow.owners),
    sectors: narrow.sectors,
    words: narrow.words.trim(),
    from: narrow.hours ? new Date(now - narrow.hours * 3600_000).toISOString() : narrow.from,
    to: narrow.hours ? null : narrow.to,
    box: narrow.inView ? bounds : null,
  };
}

/** As parameters of `GET /api/feed`; empty: everything. */
export function asked(what: Sought): string {
  const said = new URLSearchParams();
  for (const kind of what.kinds) said.append("kind", kind);
  for (const owner of what.owners) said.append("owner", owner);
  for (const sector of what.sectors) said.append("sector", sector);
  if (what.words) said.set("words", what.words);
  if (what.from) said.set("from", what.from);
  if (what.to) said.set("to", what.to);
  if (what.box) said.set("box", what.box.map((edge) => edge.toFixed(5)).join());
  return said.toString();
}

export function fits(row: Row, what: Sought, ground: Ground | null): boolean {
  if (what.kinds.size > 0 ? !what.kinds.has(row.kind) : row.kind === WITH_THEIRS) return false;
  if (what.owners.size > 0 && !what.owners.has(row.owner)) return false;
  const start = Date.parse(row.event_time?.from ?? row.recorded_at);
  const end = Math.max(start, row.event_time?.to ? Date.parse(row.event_time.to) : start);
  if (what.from !== null && end < Date.parse(what.from)) return false;
  if (what.to !== null && start > Date.parse(what.to)) return false;
  const where = row.place?.geometry ?? null;
  if (what.box && !(where && meets(where, what.box))) return false;
  if (what.sectors.length > 0) {
    const areas = ground?.sectors.filter((sector) => what.sectors.includes(sector.id)) ?? [];
    if (!areas.some(({ area }) => where && touches(where, area))) return false;
  }
  return what.words === "" || says(row, what.words);
}

/** Each word begins a word of the record or of its place's names, in any spelling. */
function says(row: Row, words: string): boolean {
  const names = row.place?.names;
  const said = split([row.words, names?.ar, names?.ckb, names?.en].join(" "));
  return split(words).every((begun) => said.some((word) => word.startsWith(begun)));
}

const split = (text: string): string[] => folded(text).match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

const corners = (shape: Point | LineString | Polygon): Position[] =>
  shape.type === "Point" ? [shape.coordinates] : shape.type === "LineString" ? shape.coordinates : (shape.coordinates[0] ?? []);

/** Whether the box round a shape touches a box. */
export function meets(shape: Point | LineString | Polygon, [south, west, north, east]: Box): boolean {
  const around = corners(shape);
  const [lons, lats] = [around.map(([lon]) => lon), around.map(([, lat]) => lat)];
  return Math.min(...lats) <= north && Math.max(...lats) >= south && Math.min(...lons) <= east && Math.max(...lons) >= west;
}

/** Whether a shape and an area have a point in common. */
export function touches(shape: Point | LineString | Polygon, area: Polygon): boolean {
  const [mine, theirs] = [corners(shape), corners(area)];
  if (mine.some((at) => inside(at, area) || along(at, theirs))) return true;
  if (shape.type === "Polygon" && theirs.some((at) => inside(at, shape))) return true;
  return legs(mine).some((one) => legs(theirs).some((other) => cross(one, other)));
}

type Leg = readonly [Position, Position];
const legs = (line: Position[]): Leg[] => line.slice(1).map((end, i) => [line[i] ?? end, end]);
const along = (at: Position, outline: Position[]): boolean => legs(outline).some(([a, b]) => turn(a, b, at) === 0 && between(a, b, at));
const turn = (a: Position, b: Position, c: Position): number => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const between = (a: Position, b: Position, c: Position): boolean =>
  Math.min(a[0], b[0]) <= c[0] && c[0] <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= c[1] && c[1] <= Math.max(a[1], b[1]);

function cross([a, b]: Leg, [c, d]: Leg): boolean {
  if (turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)) return true;
  return [[a, b, c], [a, b, d], [c, d, a], [c, d, b]].some(([p, q, r]) => p && q && r && turn(p, q, r) === 0 && between(p, q, r));
}
