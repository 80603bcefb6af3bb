/** Places as officers give and read them: MGRS first, degrees too, any digits. */
import { forward, toPoint } from "mgrs";
import type { LineString, Point, Polygon, Position } from "./api.ts";
import { latin } from "./digits.ts";
import { meant } from "./layouts.ts";

export interface ReadPlace { position: Position; precision_m: number; given: "mgrs" | "degrees" }

const MGRS = /^(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])(\d*)$/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** `38S LD 71 58`, `38SLD7158`, `35.77 43.58`, `35.77N, 43.58E`; any digits, and whatever keyboard was on. Null when it is no place. */
export function readPlace(text: string): ReadPlace | null {
  const typed = latin(text).trim().toUpperCase();
  for (const clean of [typed, ...meant(typed)]) {
    const found = readMgrs(clean.replace(/\s+/g, "")) ?? readDegrees(clean);
    if (found) return found;
  }
  return null;
}

function readMgrs(compact: string): ReadPlace | null {
  const found = MGRS.exec(compact);
  const digits = found?.[5] ?? "";
  if (!found || digits.length % 2 !== 0 || digits.length > 10) return null;
  const zone = Number(found[1]);
  if (zone < 1 || zone > 60) return null;
  try {
    const [lon, lat] = toPoint(compact);
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return null;
    return { position: [lon, lat], precision_m: 10 ** (5 - digits.length / 2), given: "mgrs" };
  } catch {
    return null;
  }
}

/** Degrees are lat, lon, as people say them; a letter may turn that round. */
function readDegrees(text: string): ReadPlace | null {
  const parts = text.replaceAll("°", "").replace(/([NSEW])/g, " $1 ").split(/[\s,;]+/).filter(Boolean);
  const values: { value: number; decimals: number; letter: string | null }[] = [];
  for (const part of parts) {
    const last = values.at(-1);
    if (/^[NSEW]$/.test(part)) {
      if (!last || last.letter) return null;
      last.letter = part;
    } else if (NUMBER.test(part)) {
      values.push({ value: Number(part), decimals: part.split(".")[1]?.length ?? 0, letter: null });
    } else {
      return null;
    }
  }
  const [a, b] = values;
  if (!a || !b || values.length !== 2) return null;
  const [north, east] = a.letter === "E" || a.letter === "W" || b.letter === "N" || b.letter === "S" ? [b, a] : [a, b];
  const lat = north.letter === "S" ? -north.value : north.value;
  const lon = east.letter === "W" ? -east.value : east.value;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  const decimals = Math.min(north.decimals, east.decimals);
  return { position: [lon, lat], precision_m: Math.max(1, Math.round(111_000 / 10 ** decimals)), given: "degrees" };
}

/** `38S LD 7158 5821`, at 10 m unless told; empty where the grid does not reach. */
export function grid(position: Position, digits = 4): string {
  try {
    const text = forward([position[0], position[1]], digits);
    const found = MGRS.exec(text);
    if (!found) return text;
    const rest = found[5] ?? "";
    return `${found[1]}${found[2]} ${found[3]}${found[4]} ${rest.slice(0, digits)} ${rest.slice(digits)}`.trim();
  } catch {
    return "";
  }
}

/** A grid reference as it was given, spaced for reading. */
export function spaced(mgrs: string): string {
  const found = MGRS.exec(mgrs.replace(/\s+/g, "").toUpperCase());
  if (!found) return mgrs;
  const rest = found[5] ?? "";
  return `${found[1]}${found[2]} ${found[3]}${found[4]} ${rest.slice(0, rest.length / 2)} ${rest.slice(rest.length / 2)}`.trim();
}

export const degrees = (at: Position): string => `${at[1].toFixed(5)}, ${at[0].toFixed(5)}`;

export function ring(corners: Position[]): Polygon {
  const first = corners[0];
  return { type: "Polygon", coordinates: [first ? [...corners, first] : []] };
}

export function middle(geometry: Point | Polygon | LineString): Position {
  if (geometry.type === "Point") return geometry.coordinates;
  // A route is where its middle corner is: the mean of its corners may lie far off it.
  if (geometry.type === "LineString") return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [0, 0];
  const corners = (geometry.coordinates[0] ?? []).slice(0, -1);
  const sum = corners.reduce<Position>((acc, [x, y]) => [acc[0] + x, acc[1] + y], [0, 0]);
  return [sum[0] / Math.max(1, corners.length), sum[1] / Math.max(1, corners.length)];
}

/** The point of an area that is farthest from its outline: where a name stands clear of what happens along the edge. */
export function heart(area: Polygon): Position {
  const outline = area.coordinates[0] ?? [];
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const squeeze = Math.cos(((Math.min(...ys) + Math.max(...ys)) / 2) * (Math.PI / 180));
  let best = middle(area);
  let reach = inside(best, area) ? away(best, outline, squeeze) : 0;
  const STEPS = 24;
  for (let i = 1; i < STEPS; i++) {
    for (let j = 1; j < STEPS; j++) {
      const at: Position = [mix(Math.min(...xs), Math.max(...xs), i / STEPS), mix(Math.min(...ys), Math.max(...ys), j / STEPS)];
      const far = inside(at, area) ? away(at, outline, squeeze) : 0;
      if (far > reach) [best, reach] = [at, far];
    }
  }
  return best;
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

/** Degrees of latitude from a point to the nearest edge. */
function away([x, y]: Position, outline: Position[], squeeze: number): number {
  let least = Infinity;
  for (let i = 1; i < outline.length; i++) {
    const [ax, ay] = outline[i - 1] ?? [0, 0];
    const [bx, by] = outline[i] ?? [0, 0];
    const [dx, dy] = [(bx - ax) * squeeze, by - ay];
    const [px, py] = [(x - ax) * squeeze, y - ay];
    const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(px - along * dx, py - along * dy));
  }
  return least;
}

/** Degrees of latitude from a point to a line. */
export const toLine = (at: Position, line: Position[]): number => away(at, line, Math.cos(at[1] * (Math.PI / 180)));

export function inside([x, y]: Position, polygon: Polygon): boolean {
  const outline = polygon.coordinates[0] ?? [];
  let within = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [xi, yi] = outline[i] ?? [0, 0];
    const [xj, yj] = outline[j] ?? [0, 0];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within;
  }
  return within;
}
