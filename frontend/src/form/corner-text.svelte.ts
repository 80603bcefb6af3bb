/**
 * The corners of a form, one a line, in the officer's own letters: what a hand does on the map becomes letters, and every step can be taken back
 * and made again. Lines that are no place are left alone, wherever they stand.
 */
import type { Position } from "../lib/api.ts";
import type { PencilHooks } from "../lib/pencil.svelte.ts";
import { grid, readPlace } from "../lib/place.ts";

export class CornerText implements PencilHooks {
  #past = $state.raw<readonly string[]>([]);
  #future = $state.raw<readonly string[]>([]);
  #before: string | null = null;
  canUndo = $derived(this.#past.length > 0);
  canRedo = $derived(this.#future.length > 0);

  constructor(private readonly held: () => string, private readonly write: (text: string) => void) {}

  put = (at: Position): void => this.#step([...this.#lines(), grid(at, 5)]);
  remove = (index: number): void => this.#step(this.#lines().toSpliced(this.#line(index), 1));
  clear = (): void => this.#step([]);
  set = (corners: readonly Position[]): void => this.#step(corners.map((at) => grid(at, 5)));

  move = (index: number, at: Position): void => {
    this.#before ??= this.held();
    this.write(this.#lines().with(this.#line(index), grid(at, 5)).join("\n"));
  };

  insert = (index: number, at: Position): void => {
    this.#before ??= this.held();
    this.write(this.#lines().toSpliced(this.#line(index) + 1, 0, grid(at, 5)).join("\n"));
  };

  rest = (): void => {
    if (this.#before !== null && this.#before !== this.held()) this.#note(this.#before);
    this.#before = null;
  };

  undo = (): void => {
    const last = this.#past.at(-1);
    if (last === undefined) return;
    this.#future = [...this.#future, this.held()];
    this.#past = this.#past.slice(0, -1);
    this.write(last);
  };

  redo = (): void => {
    const next = this.#future.at(-1);
    if (next === undefined) return;
    this.#past = [...this.#past, this.held()];
    this.#future = this.#future.slice(0, -1);
    this.write(next);
  };

  #lines(): string[] {
    return this.held().split("\n").filter((line) => line.trim());
  }

  /** In which line a corner stands: only lines that are places have corners on the map. */
  #line(corner: number): number {
    const lines = this.#lines();
    const places = lines.flatMap((line, i) => (readPlace(line) ? [i] : []));
    return places[corner] ?? lines.length - 1;
  }

  #step(lines: readonly string[]): void {
    this.#note(this.held());
    this.write(lines.join("\n"));
  }

  #note(before: string): void {
    this.#past = [...this.#past, before];
    this.#future = [];
  }
}
