/** What each control measure looks like on the ground (`kinds.measure.SHAPES`). Pure. */
import { ANY, type GroundShape, SPOT } from "./letters.ts";

const SHAPES: Record<string, readonly GroundShape[]> = {
  boundary: ["line"], "phase-line": ["line"], route: ["line"], checkpoint: ["point"], "contact-point": ["point"], "no-entry": ["area"], "humanitarian-notified": SPOT,
};
export const TYPES = Object.keys(SHAPES);
export const shapesOf = (type: string | undefined): readonly GroundShape[] => SHAPES[type ?? ""] ?? ANY;
/** Of these one says when they are open. */
export const OPENS = ["checkpoint", "route"];
