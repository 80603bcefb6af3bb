import type { Polygon, Position } from "./api.ts";

export type Shape = "point" | "line" | "area" | "circle";
/**
 * What a gesture on the map does to the form that owns the corners. `within_m`: as exact as the hand is at this scale. `insert`: a new corner after the one with this index. `rest`: the gesture is
 * over (a form that keeps a history notes one step). A form without `insert` or `remove` has no such handles' effect.
 */
export interface PencilHooks {
  put: (at: Position, within_m: number) => void; move?: (index: number, at: Position) => void; insert?: (index: number, at: Position) => void;
  remove?: (index: number) => void; undo?: () => void; redo?: () => void; rest?: () => void;
}

const NOWHERE: PencilHooks = { put: () => undefined };

/**
 * What the map draws for the open form, and where a click on it goes. The form owns the corners; the map only shows and reports. A form may
 * have a point and several outlines: one outline at a time has the pencil (`holder`), the point always follows the hand.
 */
export class Pencil {
  /** What a click draws now; null: clicks go to the records. */
  mode = $state<Shape | null>(null);
  /** As what the corners are drawn, also when no more clicks are taken. A circle is its middle and a place on its rim. */
  shape = $state<Shape>("area");
  point = $state.raw<Position | null>(null);
  corners = $state.raw<Position[]>([]);
  /** Whose corners those are; null: nobody's yet. */
  holder = $state.raw<object | null>(null);
  /** An outline that is only looked at: what the record that is open says besides its place. */
  beside = $state.raw<Polygon | null>(null);
  /** A corridor's width on the ground, round a line; null: a bare line. */
  width_m = $state<number | null>(null);
  #point: PencilHooks = NOWHERE;
  #outline: PencilHooks = NOWHERE;

  begin(mode: Shape, hooks: PencilHooks): void {
    this.mode = mode;
    if (mode === "point") {
      this.#point = hooks;
    } else {
      this.shape = mode;
      this.#outline = hooks;
    }
  }

  /** The outline's corners are from now on these; clicks go to the records until something is begun. */
  hold(holder: object, shape: Shape, hooks: PencilHooks): void {
    this.begin(shape, hooks);
    this.holder = holder;
    this.mode = null;
  }

  put = (at: Position, within_m: number): void => (this.mode === null || this.mode === "point" ? this.#point : this.#outline).put(at, within_m);
  /** A corner, or the point: that has the index -1. */
  move = (index: number, at: Position, within_m: number): void => (index < 0 ? this.#point.put(at, within_m) : this.#outline.move?.(index, at));
  insert = (index: number, at: Position): void => this.#outline.insert?.(index, at);
  remove = (index: number): void => this.#outline.remove?.(index);
  undo = (): void => this.#outline.undo?.();
  redo = (): void => this.#outline.redo?.();
  over = (): void => this.#outline.rest?.();

  /** No more clicks are taken; what is drawn stays. */
  rest(): void {
    this.mode = null;
  }

  clear(): void {
    this.mode = null;
    this.point = null;
    this.corners = [];
    this.holder = null;
    this.width_m = null;
  }
}
