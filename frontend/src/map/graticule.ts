/**
 * The MGRS grid as lines and edge labels for a view. Pure.
 *
 * Each zone has its own grid, turned against its neighbour's; at a zone's edge (48° E between 38 and 39) the lines of both end at the meridian,
 * as on a printed sheet. Lines are cut to their zone, never drawn across.
 */
import type { Position } from "../lib/api.ts";
import { backward, band, forward, gridParts, zoneOf, zoneWest } from "../lib/utm.ts";

export interface View { box: [west: number, south: number, east: number, north: number]; zoom: number; width: number; height: number }
export type Weight = "zone" | "square" | "line" | "fine";
export interface GridLine { line: Position[]; weight: Weight }
export interface GridLabel { at: Position; words: string; where: "bottom" | "left" | "middle" }

const NOWHERE: Position = [0, 0];
const KM = 1000;
const SQUARE = 100 * KM;
/** Zoom from which a line every ten kilometres, every kilometre: about 60 px between two in Iraq. */
const TEN_KM_ZOOM = 8.6;
const KM_ZOOM = 11.9;
const PIECES = 16;
const MOST_LINES = 400;
const EDGE_PX = 30;
/** A square's letters need room. */
const ROOM_PX = 110;

export const step = (zoom: number): number => (zoom >= KM_ZOOM ? KM : zoom >= TEN_KM_ZOOM ? 10 * KM : SQUARE);

export function graticule(view: View): { lines: GridLine[]; labels: GridLabel[] } {
  const [west, rawSouth, east, rawNorth] = view.box;
  const [south, north] = [Math.max(-80, rawSouth), Math.min(84, rawNorth)];
  const lines: GridLine[] = [];
  const labels: GridLabel[] = [];
  if (west >= east || south >= north || east - west > 60) return { lines, labels };
  for (let zone = zoneOf(west); zone <= zoneOf(Math.min(east, 179.999)); zone++) {
    const part: View["box"] = [Math.max(west, zoneWest(zone)), south, Math.min(east, zoneWest(zone + 1)), north];
    if (part[0] < part[2]) inZone(zone, part, view, lines, labels);
    if (zoneWest(zone) > west) lines.push({ line: [[zoneWest(zone), south], [zoneWest(zone), north]], weight: "zone" });
  }
  for (let lat = Math.ceil(south / 8) * 8; lat < north; lat += 8) {
    if (lat <= 72) lines.push({ line: [[west, lat], [east, lat]], weight: "zone" });
  }
  return { lines, labels };
}

function inZone(zone: number, part: View["box"], view: View, lines: GridLine[], labels: GridLabel[]): void {
  const [e0, n0, e1, n1] = extent(part, zone);
  const by = step(view.zoom);
  if ((e1 - e0 + n1 - n0) / by > MOST_LINES) return;
  const weight = (at: number): Weight => (at % SQUARE === 0 ? "square" : by === KM && at % (10 * KM) !== 0 ? "fine" : "line");
  const edge = { lat: part[1] + ((view.box[3] - view.box[1]) * EDGE_PX) / view.height, lon: view.box[0] + ((view.box[2] - view.box[0]) * EDGE_PX) / view.width };
  for (let e = Math.ceil(e0 / by) * by; e <= e1; e += by) {
    const line = cut(along((k) => backward(e, n0 + (n1 - n0) * k, zone)), part);
    if (line.length < 2) continue;
    lines.push({ line, weight: weight(e) });
    const at = by < SQUARE ? crossing(line, 1, edge.lat) : null;
    if (at) labels.push({ at, words: kilometre(e), where: "bottom" });
  }
  for (let n = Math.ceil(n0 / by) * by; n <= n1; n += by) {
    const line = cut(along((k) => backward(e0 + (e1 - e0) * k, n, zone)), part);
    if (line.length < 2) continue;
    lines.push({ line, weight: weight(n) });
    const at = by < SQUARE ? crossing(line, 0, edge.lon) : null;
    if (at) labels.push({ at, words: kilometre(n), where: "left" });
  }
  squares(zone, part, [e0, n0, e1, n1], view, labels);
}

/** The letters of each square of a hundred kilometres, in the middle of what is seen of it. */
function squares(zone: number, part: View["box"], [e0, n0, e1, n1]: View["box"], view: View, labels: GridLabel[]): void {
  const per = { lon: view.width / (view.box[2] - view.box[0]), lat: view.height / (view.box[3] - view.box[1]) };
  for (let e = Math.floor(e0 / SQUARE) * SQUARE; e < e1; e += SQUARE) {
    for (let n = Math.floor(n0 / SQUARE) * SQUARE; n < n1; n += SQUARE) {
      const corners = [[e, n], [e + SQUARE, n], [e, n + SQUARE], [e + SQUARE, n + SQUARE]].map(([x, y]) => backward(x ?? 0, y ?? 0, zone));
      const lons = corners.map(([lon]) => Math.min(part[2], Math.max(part[0], lon))).sort((a, b) => a - b);
      const lats = corners.map(([, lat]) => Math.min(part[3], Math.max(part[1], lat))).sort((a, b) => a - b);
      const [a = 0, b = 0, c = 0, d = 0] = [lons[1], lons[2], lats[1], lats[2]];
      if ((b - a) * per.lon < ROOM_PX || (d - c) * per.lat < ROOM_PX) continue;
      const at: Position = [(a + b) / 2, (c + d) / 2];
      const parts = gridParts(at, 0);
      if (parts) labels.push({ at, words: `${parts.zone}${parts.band} ${parts.square}`, where: "middle" });
    }
  }
}

/** Two figures, as at the edge of a sheet. */
const kilometre = (metres: number): string => String((((Math.round(metres / KM) % 100) + 100) % 100)).padStart(2, "0");

function along(at: (share: number) => Position): Position[] {
  return Array.from({ length: PIECES + 1 }, (_, i) => at(i / PIECES));
}

/** Eastings and northings that a piece of a zone spans; its outline is enough, the grid has no hills. */
function extent([west, south, east, north]: View["box"], zone: number): View["box"] {
  const spots: [number, number][] = [];
  for (let i = 0; i <= 8; i++) {
    const [lon, lat] = [west + ((east - west) * i) / 8, south + ((north - south) * i) / 8];
    spots.push(...([[lon, south], [lon, north], [west, lat], [east, lat]] as Position[]).map((at) => forward(at, zone)));
  }
  const [es, ns] = [spots.map(([e]) => e), spots.map(([, n]) => n)];
  return [Math.min(...es), Math.min(...ns), Math.max(...es), Math.max(...ns)];
}

/** The part of a line inside a box. Grid lines are all but straight: they go in once and out once. */
function cut(line: Position[], [west, south, east, north]: View["box"]): Position[] {
  const kept: Position[] = [];
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] ?? NOWHERE;
    const b = line[i] ?? NOWHERE;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    let [from, to] = [0, 1];
    for (const [p, q] of [[-dx, a[0] - west], [dx, east - a[0]], [-dy, a[1] - south], [dy, north - a[1]]] as [number, number][]) {
      if (p === 0 && q < 0) to = -1;
      else if (p < 0) from = Math.max(from, q / p);
      else if (p > 0) to = Math.min(to, q / p);
    }
    if (from >= to) continue;
    if (kept.length === 0) kept.push([a[0] + dx * from, a[1] + dy * from]);
    kept.push([a[0] + dx * to, a[1] + dy * to]);
  }
  return kept;
}

/** Where a line passes a longitude (axis 0) or a latitude (axis 1). */
function crossing(line: Position[], axis: 0 | 1, value: number): Position | null {
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] ?? NOWHERE;
    const b = line[i] ?? NOWHERE;
    const [from, to] = [a[axis], b[axis]];
    if (from === to || (from - value) * (to - value) > 0) continue;
    const share = (value - from) / (to - from);
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  }
  return null;
}

/** Whether a place has a grid at all. */
export const hasGrid = (lat: number): boolean => band(lat) !== "";
