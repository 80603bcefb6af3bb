/** The groups that this desk knows, asked once and again when something may have changed; shared by label, recipients and queue. */
import { Refusal } from "../lib/api.ts";
import type { Room } from "../lib/room.svelte.ts";
import { groups, type Group, type Groups } from "./release-api.ts";

class Known {
  all = $state.raw<Groups | null>(null);
  #asking: Promise<void> | null = null;

  /** Asks the node; while it does not answer, what was known stays. */
  ask(room: Room): Promise<void> {
    this.#asking ??= groups(room.api)
      .then((found) => void (this.all = found))
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      })
      .finally(() => (this.#asking = null));
    return this.#asking;
  }
}

export const known = new Known();
export const openGroups = (): Group[] => known.all?.groups.filter((group) => !group.ended) ?? [];

/** What a group is called: its title, else who keeps it and its own name. */
export function groupTitle(room: Room, id: string): string {
  const title = known.all?.groups.find((group) => group.id === id)?.title;
  const [owner = "", own = ""] = id.split("/");
  return title || `${room.agency(owner)} / ${own}`;
}
