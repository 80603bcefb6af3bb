/** What came under keys that were in other hands, as far as this desk sees it; asked once, and again when something may have changed. */
import { Refusal } from "../lib/api.ts";
import type { Room } from "../lib/room.svelte.ts";
import { doubts, type InDoubt } from "./release-api.ts";

class Known {
  all = $state.raw<InDoubt[] | null>(null);
  #asking: Promise<void> | null = null;

  ask(room: Room): Promise<void> {
    this.#asking ??= doubts(room.api)
      .then((found) => void (this.all = found))
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      })
      .finally(() => (this.#asking = null));
    return this.#asking;
  }
}

export const inDoubt = new Known();
/** Received, and this agency has not said since how sure it is. */
export const unjudged = (held: InDoubt): string[] => held.theirs.filter((id) => !held.judged.includes(id));
export const openDoubts = (): number => (inDoubt.all ?? []).reduce((sum, held) => sum + held.mine.length + unjudged(held).length, 0);
