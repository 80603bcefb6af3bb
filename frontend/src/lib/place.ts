/** Places as officers give and read them: MGRS first, degrees too, any digits. */
import type { LineString, Place, Point, Polygon, Position } from "./api.ts";
import { digits, latin } from "./digits.ts";
import { meant } from "./layouts.ts";
import { backward, band, FALSE_NORTHING, gridMiddle, gridParts, splitGrid, type GridParts } from "./utm.ts";

export interface ReadPlace { position: Position; precision_m: number; given: "mgrs" | "degrees" | "dms" | "utm" }

const UTM = /^(\d{1,2})\s*([C-HJ-NP-X])\s+(\d{5,7})\s*(?:M?E)?[\s,]+(\d{1,8})\s*(?:M?N)?$/;
const ANGLE = /^(\d{1,3})[°:\s]+(\d{1,2})(?:['’′:\s]+(\d{1,2}(?:\.\d+)?))?['’′"”″\s]*([NSEW])[\s,;]*/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** `38S LD 71 58`, `38SLD7158`, `38S 371500 3962400`, `35.77 43.58`, `35.77N, 43.58E`, `35°46'12"N 43°34'48"E`; any digits,
 * and whatever keyboard was on. Null when it is no place. */
export function readPlace(text: string): ReadPlace | null {
  const typed = latin(text).trim().toUpperCase();
  for (const clean of [typed, ...meant(typed)]) {
    const found = readMgrs(clean.replace(/\s+/g, "")) ?? readUtm(clean) ?? readSexagesimal(clean) ?? readDegrees(clean);
    if (found) return found;
  }
  return null;
}

/**
 * What is to stand in a box for places when this was typed there: the same in Latin digits; of a place whose letters came from another
 * keyboard the ones that are read. Arabic digits and letters both turn the order of the figures round on the screen. Line by line.
 */
export function typedPlace(text: string): string {
  return digits(text)
    .split("\n")
    .map((line) => meant(line.toUpperCase()).find(readPlace) ?? line)
    .join("\n");
}

/** Zone with its band, easting, northing, in metres. */
function readUtm(text: string): ReadPlace | null {
  const found = UTM.exec(text);
  const zone = Number(found?.[1]);
  if (!found || zone < 1 || zone > 60) return null;
  const letter = found[2] ?? "";
  const northing = Number(found[4]) - (letter < "N" ? FALSE_NORTHING : 0);
  const position = backward(Number(found[3]), northing, zone);
  // A slip in one digit mostly lands in another band: that is no place, not another one.
  const near = [band(position[1]), band(position[1] - 0.5), band(position[1] + 0.5)];
  if (!position.every(Number.isFinite) || !near.includes(letter)) return null;
  return { position, precision_m: 1, given: "utm" };
}

/** Degrees and minutes, with or without seconds; each with its letter. */
function readSexagesimal(text: string): ReadPlace | null {
  const values = new Map<string, number>();
  let rest = text;
  let precision_m = 1;
  for (let i = 0; i < 2; i++) {
    const found = ANGLE.exec(rest);
    if (!found) return null;
    const [all, d, m, s, letter = ""] = found;
    if (Number(m) >= 60 || Number(s ?? 0) >= 60) return null;
    precision_m = Math.max(precision_m, s === undefined ? 1852 : s.includes(".") ? 3 : 31);
    const value = Number(d) + Number(m) / 60 + Number(s ?? 0) / 3600;
    values.set(letter === "N" || letter === "S" ? "lat" : "lon", letter === "S" || letter === "W" ? -value : value);
    rest = rest.slice(all.length);
  }
  const [lat, lon] = [values.get("lat"), values.get("lon")];
  if (rest !== "" || lat === undefined || lon === undefined || Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return { position: [lon, lat], precision_m, given: "dms" };
}

function readMgrs(compact: string): ReadPlace | null {
  const parts = splitGrid(compact);
  const position = parts && gridMiddle(parts);
  return position && { position, precision_m: 10 ** (5 - parts.easting.length), given: "mgrs" };
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
  const parts = gridParts(position, digits);
  return parts ? spell(parts) : "";
}

/** Degrees are told to so many decimals that they come to a little more than the round figure that is meant. */
const ROUNDING = 0.05;

/** A grid reference with no more figures than are known: a place within a kilometre has no metres. */
export function gridWithin(position: Position, precision_m: number): string {
  return grid(position, Math.min(5, Math.max(1, 5 - Math.ceil(Math.log10(Math.max(1, precision_m)) - ROUNDING))));
}

/** How a record's place is written: a point as well as it is known, whatever was written with it. */
export function gridOf(place: Pick<Place, "geometry" | "precision_m" | "mgrs">): string {
  const { geometry, precision_m } = place;
  if (geometry.type === "Point" && precision_m > 0) return gridWithin(geometry.coordinates, precision_m);
  return spaced(place.mgrs) || grid(middle(geometry));
}

/** A grid reference as it was given, spaced for reading. */
export function spaced(mgrs: string): string {
  const parts = splitGrid(mgrs.replace(/\s+/g, "").toUpperCase());
  return parts ? spell(parts) : mgrs;
}

const spell = (parts: GridParts): string => `${parts.zone}${parts.band} ${parts.square} ${parts.easting} ${parts.northing}`.trim();

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
