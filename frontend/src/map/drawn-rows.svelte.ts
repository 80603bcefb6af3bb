/** The feed's rows as the map draws them. They come one by one, ten thousand in a second when much moves: the map is told at most so often. */
import { untrack } from "svelte";
import type { Row } from "../lib/api.ts";
import type { Room } from "../lib/room.svelte.ts";

const TELL_MS = 250;

export class DrawnRows {
  all = $state.raw<readonly Row[]>([]);
  readonly #plans = kept((row) => row.plan !== null);
  readonly #shapes = kept((row) => row.plan === null && row.place !== null && row.place.geometry.type !== "Point");
  plans = $derived(this.#plans(this.all));
  shapes = $derived(this.#shapes(this.all));

  /** Made while a component is made; ends with it. */
  constructor(room: Room) {
    let told = 0;
    let telling: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      telling = undefined;
      told = performance.now();
      this.all = untrack(() => room.feed.rows);
    };
    $effect(() => {
      void room.feed.rows;
      if (performance.now() - told > TELL_MS) {
        clearTimeout(telling);
        tell();
      } else telling ??= setTimeout(tell, TELL_MS);
    });
  }
}

/** The rows that fit; the same list again as long as they are the same rows. */
function kept(fits: (row: Row) => boolean): (rows: readonly Row[]) => readonly Row[] {
  let held: readonly Row[] = [];
  return (rows) => {
    const found = rows.filter(fits);
    if (found.length !== held.length || found.some((row, i) => row !== held[i])) held = found;
    return held;
  };
}
