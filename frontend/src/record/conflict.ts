import type { Conflict } from "../lib/api.ts";
import { maybe } from "../lib/language.svelte.ts";
import type { Room } from "../lib/room.svelte.ts";

/** A conflict in the page's language. The node's words are the other party's id where it is one that we know. */
export function conflictWords(room: Room, conflict: Conflict): string {
  return [maybe(`conflict-${conflict.class}`) ?? conflict.class, room.agency(conflict.words)].filter(Boolean).join(" · ");
}

/** The classes of conflicts that an answer accepted; their ids begin with the class and name nothing else that we may know. */
export function acceptedWords(ids: string[]): string[] {
  const classes = ids.map((id) => id.split(":", 1)[0] ?? "");
  return [...new Set(classes)].map((each) => maybe(`conflict-${each}`) ?? each);
}
