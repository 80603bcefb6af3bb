/** A list that the node computes: asked again when something may have changed, at most once a second; kept and greyed while cut off. */
import { untrack } from "svelte";
import { Refusal } from "../lib/api.ts";
import type { Room } from "../lib/room.svelte.ts";
import type { Page } from "./boards-api.ts";

const PAGE = 50;
const MOST = 200;
const LEAST_MS = 1000;

export class Board<T> {
  /** Null until the node has answered for the first time. */
  items = $state.raw<T[] | null>(null);
  next = $state.raw<string | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);
  #asked = 0;

  constructor(private readonly ask: (after: string | null, limit: number) => Promise<Page<T>>) {}

  /** From the top, as much of it as was shown. */
  async load(): Promise<void> {
    await this.#put(null, Math.min(MOST, Math.max(PAGE, this.items?.length ?? 0)), (page) => page.items);
  }

  async more(): Promise<void> {
    if (this.next === null || this.busy) return;
    await this.#put(this.next, PAGE, (page) => [...(this.items ?? []), ...page.items]);
  }

  /** Another question: what stood there is not shown as its answer. */
  clear(): void {
    this.#asked += 1;
    this.items = null;
    this.next = null;
  }

  async #put(after: string | null, limit: number, put: (page: Page<T>) => T[]): Promise<void> {
    const mine = (this.#asked += 1);
    this.busy = true;
    try {
      const page = await this.ask(after, limit);
      if (mine !== this.#asked) return; // it was asked again meanwhile, or something else was
      this.items = put(page);
      this.next = page.next;
      this.refusal = null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (mine === this.#asked) this.refusal = error;
    } finally {
      if (mine === this.#asked) this.busy = false;
    }
  }
}

/** Calls at once, then when the room's pulse or the minute has changed, but never twice within a second. For use where a component begins. */
export function whenChanged(room: Room, call: () => void): void {
  let last = 0;
  const minute = $derived(Math.floor(room.now / 60_000));
  $effect(() => {
    void [room.pulse, minute];
    if (room.cut || room.session.state !== "in") return;
    const wait = setTimeout(() => {
      last = Date.now();
      untrack(call);
    }, Math.max(0, last + LEAST_MS - Date.now()));
    return () => clearTimeout(wait);
  });
}
