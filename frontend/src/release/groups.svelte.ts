/** The groups that this desk knows; shared by label, recipients and queue. */
import { Known } from "../lib/known.svelte.ts";
import type { Room } from "../lib/room.svelte.ts";
import { groups, type Group } from "./release-api.ts";

export const known = new Known(groups);
export const openGroups = (): Group[] => known.all?.groups.filter((group) => !group.ended) ?? [];

/** What a group is called: its title, else who keeps it and its own name. */
export function groupTitle(room: Room, id: string): string {
  const title = known.all?.groups.find((group) => group.id === id)?.title;
  const [owner = "", own = ""] = id.split("/");
  return title || `${room.agency(owner)} / ${own}`;
}
