import type { Position } from "./api.ts";

/** Corners being drawn, with every step taken back and made again. One gesture is one step, however long the hand drags. */
export class Drawing {
  corners = $state.raw<readonly Position[]>([]);
  #past = $state.raw<readonly (readonly Position[])[]>([]);
  #future = $state.raw<readonly (readonly Position[])[]>([]);
  #before: readonly Position[] | null = null;
  canUndo = $derived(this.#past.length > 0);
  canRedo = $derived(this.#future.length > 0);

  /** `most`: a circle has a middle and a place on its rim, and no more: a further click moves the rim. */
  put(at: Position, most = Infinity): void {
    this.#step(this.corners.length < most ? [...this.corners, at] : [...this.corners.slice(0, -1), at]);
  }

  move(index: number, at: Position): void {
    this.#before ??= this.corners;
    this.corners = this.corners.map((held, i) => (i === index ? at : held));
  }

  insert(index: number, at: Position): void {
    this.#before ??= this.corners;
    this.corners = this.corners.toSpliced(index + 1, 0, at);
  }

  remove(index: number): void {
    this.#step(this.corners.toSpliced(index, 1));
  }

  /** The gesture is over: what it moved is one step. */
  rest(): void {
    const before = this.#before;
    this.#before = null;
    if (before && before !== this.corners) this.#note(before);
  }

  undo(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#future = [...this.#future, this.corners];
    this.#past = this.#past.slice(0, -1);
    this.corners = last;
  }

  redo(): void {
    const next = this.#future.at(-1);
    if (!next) return;
    this.#past = [...this.#past, this.corners];
    this.#future = this.#future.slice(0, -1);
    this.corners = next;
  }

  clear(): void {
    if (this.corners.length > 0) this.#step([]);
  }

  reset(corners: readonly Position[] = []): void {
    this.corners = corners;
    this.#past = [];
    this.#future = [];
    this.#before = null;
  }

  #step(next: readonly Position[]): void {
    this.#note(this.corners);
    this.corners = next;
  }

  #note(before: readonly Position[]): void {
    this.#past = [...this.#past, before];
    this.#future = [];
  }
}
