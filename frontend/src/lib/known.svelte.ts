/** Something that several panels know together: asked once, and again when it may have changed. */
import { type Api, Refusal } from "./api.ts";
import type { Room } from "./room.svelte.ts";

export class Known<T> {
  all = $state.raw<T | null>(null);
  #asking: Promise<void> | null = null;

  constructor(private readonly get: (api: Api) => Promise<T>) {}

  /** Asks the node; while it does not answer, what was known stays. */
  ask(room: Room): Promise<void> {
    this.#asking ??= this.get(room.api)
      .then((found) => void (this.all = found))
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      })
      .finally(() => (this.#asking = null));
    return this.#asking;
  }
}
