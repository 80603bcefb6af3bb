/**
 * What a view has asked the node for: asked again when a record or an alarm may have changed it, once a second at most; and now and
 * then, because time alone changes some of it. Call while a component is made.
 */
import { untrack } from "svelte";
import { Refusal } from "./api.ts";
import type { Room } from "./room.svelte.ts";

const LEAST_MS = 1000;
const NOW_AND_THEN_MS = 30_000;

export class Asked<T> {
  value = $state.raw<T | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  /** When the node last answered, by the page's clock. */
  at = $state(0);
  #asked = 0;
  #last = 0;

  /** `ask` may read what it depends on: when that changes it is asked at once. */
  constructor(room: Room, private readonly ask: () => Promise<T>) {
    $effect(() => {
      this.#go(this.ask());
    });
    $effect(() => {
      void [room.pulse, room.alarms];
      const wait = setTimeout(() => this.again(), Math.max(0, this.#last + LEAST_MS - Date.now()));
      return () => clearTimeout(wait);
    });
    $effect(() => {
      const again = setInterval(() => room.cut || this.again(), NOW_AND_THEN_MS);
      return () => clearInterval(again);
    });
  }

  again(): void {
    untrack(() => this.#go(this.ask()));
  }

  #go(answer: Promise<T>): void {
    const mine = (this.#asked += 1);
    this.#last = Date.now();
    answer.then(
      (value) => {
        if (mine !== this.#asked) return;
        this.value = value;
        this.refusal = null;
        this.at = Date.now();
      },
      (error: unknown) => {
        if (mine !== this.#asked) return;
        if (!(error instanceof Refusal)) throw error;
        this.refusal = error;
      },
    );
  }
}
