import type { Position } from "./api.ts";

/** What the map draws for the open form, and where a click on it goes. The form owns the corners; the map only shows and reports. */
export class Pencil {
  mode = $state<"point" | "area" | null>(null);
  point = $state.raw<Position | null>(null);
  corners = $state.raw<Position[]>([]);
  #put: (at: Position) => void = () => undefined;
  #move: (index: number, at: Position) => void = () => undefined;
  #undo: () => void = () => undefined;

  begin(mode: "point" | "area", hooks: { put: (at: Position) => void; move?: (index: number, at: Position) => void; undo?: () => void }): void {
    this.mode = mode;
    this.#put = hooks.put;
    this.#move = hooks.move ?? (() => undefined);
    this.#undo = hooks.undo ?? (() => undefined);
  }

  put = (at: Position): void => this.#put(at);
  move = (index: number, at: Position): void => this.#move(index, at);
  undo = (): void => this.#undo();

  /** No more clicks are taken; what is drawn stays. */
  rest(): void {
    this.mode = null;
  }

  clear(): void {
    this.mode = null;
    this.point = null;
    this.corners = [];
  }
}
