/** Where the map has been: back and forth, like a browser's own history. */
import type { Bounds } from "./port.ts";

/** A hand that pans in several strokes goes to one place. */
const SETTLED_MS = 700;
const MOST = 50;

export class Extents {
  #been = $state.raw<readonly Bounds[]>([]);
  #at = $state(-1);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #going = false;
  back = $derived(this.#at > 0);
  forth = $derived(this.#at < this.#been.length - 1);

  moved(box: Bounds): void {
    clearTimeout(this.#timer);
    if (this.#going) {
      this.#going = false;
      return;
    }
    this.#timer = setTimeout(() => this.#note(box), this.#been.length === 0 ? 0 : SETTLED_MS);
  }

  step(by: -1 | 1): Bounds | null {
    const box = this.#been[this.#at + by];
    if (!box) return null;
    clearTimeout(this.#timer);
    this.#at += by;
    this.#going = true;
    return box;
  }

  #note(box: Bounds): void {
    const here = this.#been[this.#at];
    if (here && here.every((value, i) => Math.abs(value - (box[i] ?? 0)) < 1e-6)) return;
    this.#been = [...this.#been.slice(0, this.#at + 1), box].slice(-MOST);
    this.#at = this.#been.length - 1;
  }
}
