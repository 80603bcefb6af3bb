import type { Row } from "../lib/api.ts";
import type { FeedStore } from "../lib/feed.svelte.ts";

export const SPEEDS = [1, 10, 60, 600] as const;
export type Speed = (typeof SPEEDS)[number];
/** A piece of time, in milliseconds. */
export interface Span { from: number; to: number }

const HOUR = 3600_000;
const TICK_MS = 250;
/** However fast time is played or pulled, the node is asked for a picture at most so often, and not before it has answered. */
const ASK_MS = 1000;
const LOOK_AGAIN_MS = 100;

/**
 * Looking back: the picture as this desk knew it at an instant that is over, stood at or played. It is the feed's own list, asked for as
 * of then (`FeedStore.asOf`), so feed, map and axis follow; the node says what was known and may still be seen.
 */
export class Then {
  /** The instant that is looked back to; null: now. */
  at = $state<number | null>(null);
  playing = $state(false);
  speed = $state<Speed>(60);
  on = $derived(this.at !== null);
  #asked = 0;
  #due = false;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly feed: FeedStore,
    private readonly now: () => number,
  ) {}

  /** Looks back to an instant; to one that is not over yet means back to now. */
  go(at: number): void {
    if (at >= this.now()) {
      this.leave();
      return;
    }
    this.at = at;
    this.#want();
  }

  by(ms: number): void {
    this.go((this.at ?? this.now()) + ms);
  }

  leave(): void {
    this.pause();
    this.at = null;
    this.feed.asOf = null;
  }

  /** Plays on from where one is; from now it begins an hour back. */
  play(): void {
    if (this.at === null) this.go(this.now() - HOUR);
    this.playing = true;
    let last = Date.now();
    clearInterval(this.#clock);
    this.#clock = setInterval(() => {
      const passed = Date.now() - last;
      last += passed;
      if (this.at !== null) this.by(passed * this.speed);
    }, TICK_MS);
  }

  pause(): void {
    this.playing = false;
    clearInterval(this.#clock);
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  /** The next speed; after the fastest the slowest. */
  faster(): void {
    this.speed = SPEEDS[(SPEEDS.indexOf(this.speed) + 1) % SPEEDS.length] ?? 60;
  }

  #want(wait = Math.max(0, this.#asked + ASK_MS - Date.now())): void {
    if (this.#due) return;
    this.#due = true;
    setTimeout(() => {
      this.#due = false;
      if (this.at === null) return;
      if (this.feed.asking) {
        this.#want(LOOK_AGAIN_MS);
        return;
      }
      this.#asked = Date.now();
      this.feed.asOf = new Date(this.at).toISOString();
    }, wait);
  }
}

/** When what a row says happens: a plan while it runs, a report when it was seen. */
export function times(row: Row): Span[] {
  if (row.plan) return row.plan.volumes.map((volume) => ({ from: Date.parse(volume.from), to: Date.parse(volume.to) }));
  const from = Date.parse(row.event_time?.from ?? row.recorded_at);
  return [{ from, to: row.event_time?.to ? Date.parse(row.event_time.to) : from }];
}
