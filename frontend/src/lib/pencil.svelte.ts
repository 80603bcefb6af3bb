import type { Position } from "./api.ts";

export type Shape = "point" | "line" | "area" | "circle";
/**
 * What a gesture on the map does to the form that owns the corners. `insert`: a new corner after the one with this index. `rest`: the gesture is
 * over (a form that keeps a history notes one step). A form without `insert` or `remove` has no such handles' effect.
 */
export interface PencilHooks {
  put: (at: Position) => void; move?: (index: number, at: Position) => void; insert?: (index: number, at: Position) => void;
  remove?: (index: number) => void; undo?: () => void; redo?: () => void; rest?: () => void;
}

/** What the map draws for the open form, and where a click on it goes. The form owns the corners; the map only shows and reports. */
export class Pencil {
  /** What a click draws now; null: clicks go to the records. */
  mode = $state<Shape | null>(null);
  /** As what the corners are drawn, also when no more clicks are taken. A circle is its middle and a place on its rim. */
  shape = $state<Shape>("area");
  point = $state.raw<Position | null>(null);
  corners = $state.raw<Position[]>([]);
  /** A corridor's width on the ground, round a line; null: a bare line. */
  width_m = $state<number | null>(null);
  #hooks: PencilHooks = { put: () => undefined };

  begin(mode: Shape, hooks: PencilHooks): void {
    this.mode = mode;
    this.shape = mode;
    this.#hooks = hooks;
  }

  put = (at: Position): void => this.#hooks.put(at);
  move = (index: number, at: Position): void => this.#hooks.move?.(index, at);
  insert = (index: number, at: Position): void => this.#hooks.insert?.(index, at);
  remove = (index: number): void => this.#hooks.remove?.(index);
  undo = (): void => this.#hooks.undo?.();
  redo = (): void => this.#hooks.redo?.();
  over = (): void => this.#hooks.rest?.();

  /** No more clicks are taken; what is drawn stays. */
  rest(): void {
    this.mode = null;
  }

  clear(): void {
    this.mode = null;
    this.point = null;
    this.corners = [];
    this.width_m = null;
  }
}
