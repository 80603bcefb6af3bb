/** Measuring on the map: a line with its legs, an area, a circle. Nothing of it is kept or sent. */
import type { Position } from "../lib/api.ts";
import { Drawing } from "../lib/drawing.svelte.ts";
import { area, leg, type Leg } from "../lib/geodesy.ts";

export const RULES = ["line", "area", "circle"] as const;
export type Rule = (typeof RULES)[number];

export class Ruler {
  on = $state(false);
  rule = $state<Rule>("line");
  readonly drawing = new Drawing();
  corners = $derived(this.drawing.corners);
  legs = $derived<Leg[]>(this.corners.slice(1).map((to, i) => leg(this.corners[i] ?? to, to)));
  length_m = $derived(this.legs.reduce((sum, { distance_m }) => sum + distance_m, 0));
  area_m2 = $derived.by(() => {
    if (this.rule === "area") return this.corners.length < 3 ? null : area(this.corners);
    const [radius] = this.legs;
    return this.rule === "circle" && radius ? Math.PI * radius.distance_m ** 2 : null;
  });
  /** Round an area: its legs and the one that closes it. */
  round_m = $derived.by(() => {
    const [first, last] = [this.corners[0], this.corners.at(-1)];
    return this.rule === "area" && first && last && this.corners.length > 2 ? this.length_m + leg(last, first).distance_m : null;
  });

  begin(from?: Position): void {
    this.on = true;
    if (from) this.drawing.reset([from]);
  }

  put(at: Position): void {
    this.drawing.put(at, this.rule === "circle" ? 2 : Infinity);
  }

  choose(rule: Rule): void {
    this.rule = rule;
    if (rule === "circle" && this.corners.length > 2) this.drawing.reset(this.corners.slice(0, 2));
  }

  end(): void {
    this.on = false;
    this.drawing.reset();
  }
}
