/**
 * The feed's rows as the map draws them. They come one by one, ten thousand in a second when much moves: the map is told at most so
 * often, and never in the frame in which they come. Drawing it anew takes longer than all else on the page: the alarm stands first.
 */
import { untrack } from "svelte";
import type { Row } from "../lib/api.ts";
import { lastEnd } from "../lib/over.ts";
import { VAGUE_M } from "./doubts.ts";
import type { Room } from "../lib/room.svelte.ts";

const TELL_MS = 250;
const AFTER_MS = 50;

export class DrawnRows {
  all = $state.raw<readonly Row[]>([]);
  readonly #plans = kept((row) => row.plan !== null);
  readonly #shapes = kept((row) => row.plan === null && row.place !== null && row.place.geometry.type !== "Point");
  readonly #vague = kept((row) => row.plan === null && row.place?.geometry.type === "Point" && row.place.precision_m >= VAGUE_M);
  readonly #ending = kept((row) => Boolean(row.over?.since));
  /** While a sheet is drawn: of what may not leave without its owner that alone is on it for which he has given leave. */
  onPaper = $state.raw<ReadonlySet<string> | null>(null);
  drawn = $derived.by(() => {
    const paper = this.onPaper;
    return paper ? this.all.filter((row) => !row.orcon || paper.has(row.id)) : this.all;
  });
  plans = $derived(this.#plans(this.drawn));
  shapes = $derived(this.#shapes(this.drawn));
  vague = $derived(this.#vague(this.drawn));

  readonly #now: () => number;
  /** The instant at which they are judged over or not; time that passes without an end draws nothing anew. */
  at = $derived.by(() => lastEnd(this.#ending(this.all), this.#now()));

  /** Made while a component is made; ends with it. */
  constructor(room: Room) {
    this.#now = () => room.at;
    let told = -Infinity;
    let telling: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      telling = undefined;
      told = performance.now();
      this.all = untrack(() => room.feed.rows);
    };
    $effect(() => {
      void room.feed.rows;
      if (told === -Infinity) tell();
      else telling ??= setTimeout(tell, Math.max(AFTER_MS, told + TELL_MS - performance.now()));
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
