/** One place in every form in which officers say it. What is written here is read again by `place.ts`. */
import type { Position } from "./api.ts";
import { degrees, grid } from "./place.ts";
import { band, FALSE_NORTHING, forward, zoneOf } from "./utm.ts";

export const FORMATS = ["mgrs", "degrees", "dms", "utm"] as const;
export type Format = (typeof FORMATS)[number];

export function written(at: Position, format: Format): string {
  if (format === "mgrs") return grid(at, 5) || degrees(at);
  if (format === "dms") return `${sexagesimal(at[1], "N", "S")} ${sexagesimal(at[0], "E", "W")}`;
  if (format === "utm") return utm(at) || degrees(at);
  return degrees(at);
}

/** `35°46'12.3"N`: tenths of a second are three metres. */
function sexagesimal(value: number, positive: string, negative: string): string {
  const tenths = Math.round(Math.abs(value) * 36_000);
  const [d, m, s] = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60, (tenths % 600) / 10];
  return `${d}°${String(m).padStart(2, "0")}'${s.toFixed(1).padStart(4, "0")}"${value < 0 ? negative : positive}`;
}

/** `38S 371500 3962400`: zone and band, then metres. */
function utm(at: Position): string {
  const letter = band(at[1]);
  if (!letter) return "";
  const zone = zoneOf(at[0]);
  const [easting, northing] = forward(at, zone);
  const [e, n] = [Math.floor(easting), Math.floor(northing < 0 ? northing + FALSE_NORTHING : northing)];
  return `${zone}${letter} ${e} ${String(n).padStart(7, "0")}`;
}
