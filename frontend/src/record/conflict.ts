import type { Conflict } from "../lib/api.ts";
import { maybe } from "../lib/language.svelte.ts";
import type { Room } from "../lib/room.svelte.ts";

/** A conflict in the page's language. The node's words are the other party's id where it is one that we know. */
export function conflictWords(room: Room, conflict: Conflict): string {
  return [maybe(`conflict-${conflict.class}`) ?? conflict.class, room.agency(conflict.words)].filter(Boolean).join(" · ");
}
