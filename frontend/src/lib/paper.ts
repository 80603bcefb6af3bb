/** What is under ORCON goes on paper with its owner's leave alone; the node knows of it, and notes that it was used. */
import { Refusal } from "./api.ts";
import type { Room } from "./room.svelte.ts";

/** Of some bound records those that may be printed; none while the node cannot be asked. */
export async function mayPrint(room: Room, bound: string[]): Promise<ReadonlySet<string>> {
  try {
    return await room.api.takeOut([...new Set(bound)]);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Set();
  }
}
