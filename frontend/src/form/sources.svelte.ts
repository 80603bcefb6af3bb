/**
 * The records that a form's record is made from, opened: what their labels demand of it. Held while the form stands, never stored.
 * Their owners are told that a desk here has opened them, as of any record: whoever writes from one has read it.
 */
import { untrack } from "svelte";
import { Refusal, type Detail } from "../lib/api.ts";
import type { Room } from "../lib/room.svelte.ts";

export class Sources {
  #details = $state.raw<ReadonlyMap<string, Detail>>(new Map());
  #asked = new Set<string>();

  constructor(private readonly room: Room) {}

  /** Opens them, each once; an own record is followed to what *it* was made from, as the node does. */
  async want(ids: readonly string[]): Promise<void> {
    const fresh = ids.filter((id) => !this.#asked.has(id));
    fresh.forEach((id) => this.#asked.add(id));
    await Promise.all(fresh.map((id) => this.#open(id)));
  }

  of = (id: string): Detail | undefined => this.#details.get(id);

  /** The records of others behind some records, each once, as far as they are here. */
  behind(ids: readonly string[]): Detail[] {
    const wanted = [...ids];
    for (const id of wanted) {
      const held = this.#details.get(id);
      if (held?.row.own) wanted.push(...(held.derived_from ?? []).filter((each) => !wanted.includes(each)));
    }
    return [...new Set(wanted)].flatMap((id) => this.#details.get(id) ?? []).filter((held) => !held.row.own);
  }

  async #open(id: string): Promise<void> {
    try {
      const detail = await untrack(() => this.room.api.record(id));
      this.#details = new Map(this.#details).set(id, detail);
      if (detail.row.own) await this.want(detail.derived_from ?? []);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // What was recalled stays unknown here, and the node says so of the draft; else it is asked for again.
      if (error.code !== "record.not-found") this.#asked.delete(id);
    }
  }
}
