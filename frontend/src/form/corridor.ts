/**
 * Ground that is given as a route with a width. The node makes the outline of it; it comes into the letters as any area's corners do, and
 * `corridor` says of which route and width it is the outline: one of another is as good as none. Pure.
 */
import type { LineString, Position } from "../lib/api.ts";
import { grid } from "../lib/place.ts";
import { latin } from "../lib/digits.ts";
import { type Letters, readCorners } from "./letters.ts";

export interface Route { route: LineString; width_m: number }

export const asRoute = (fields: Record<string, string>): boolean => fields["shape"] === "route";
const stamp = (fields: Record<string, string>): string => `${(fields["route"] ?? "").trim()}\n${latin((fields["width"] ?? "").trim())}`;
/** The route that the letters give, if they give one whole. */
export function routeOf(fields: Record<string, string>): Route | null {
  const { corners, wrong } = readCorners(fields["route"] ?? "");
  const width = widthOf(fields["width"]);
  return wrong.length === 0 && corners.length > 1 && width ? { route: { type: "LineString", coordinates: corners }, width_m: width } : null;
}

/** Metres, in digits of any script; null while it is none. */
export function widthOf(text: string | undefined): number | null {
  const clean = latin((text ?? "").trim());
  return /^\d{1,5}$/.test(clean) && Number(clean) > 0 ? Number(clean) : null;
}

export const outlined = (fields: Record<string, string>): boolean => fields["corridor"] === stamp(fields);

/** The node's outline into the letters. */
export function takeOutline(fields: Record<string, string>, ring: Position[]): void {
  fields["corners"] = ring.slice(0, -1).map((at) => grid(at, 5)).join("\n");
  fields["corridor"] = stamp(fields);
}

/** Whether the ground is all there; where it is no route, the corners say so themselves. */
export function readCorridor(letters: Letters): boolean {
  const fields = letters.sheet.fields;
  if (!asRoute(fields)) return true;
  const { corners, wrong } = readCorners(letters.of("route"));
  if (wrong.length > 0) letters.wrong["route"] = "wrong-corners";
  else if (corners.length < 2) letters.lack("force-route", "route");
  letters.need("width", "corridor-width");
  const width = letters.metres("width");
  if (width === 0) letters.wrong["width"] = "wrong-metres";
  const ready = outlined(fields);
  if (routeOf(fields) && !ready && Object.keys(letters.wrong).length === 0) letters.lack("corridor-outline", "corners");
  return ready;
}
