/** What can stand in the panel beside the map, in the order of the rail. Each is loaded when it is first opened. */
import type { Component } from "svelte";
import { waiting } from "./boards/boards-api.ts";
import type { Me } from "./lib/api.ts";
import type { Room } from "./lib/room.svelte.ts";
import { mayRelease } from "./release/may-release.ts";
import { known } from "./release/groups.svelte.ts";
import { queue } from "./release/release-api.ts";

export interface View {
  /** In the URL, `#/NAME`; its message is `view-NAME`, its icon `NAME`, its count `room.counts[NAME]`. */
  name: string;
  /** The key that opens it, by its place on the keyboard (`event.code`). */
  code?: string;
  /** A table or a board: the panel is as wide as the map allows. */
  wide?: boolean;
  /** For whom it is there. */
  isFor?: (me: Me) => boolean;
  /** False: it has its own way in, and is not shown on the rail. */
  rail?: false;
  /** What waits in it: asked when `room.pulse` has moved, once a second at most, and every quarter of a minute; the rail shows it. */
  count?: (room: Room) => Promise<number>;
  load: () => Promise<{ default: Component }>;
}

export const VIEWS: readonly View[] = [
  { name: "new", code: "KeyN", load: () => import("./form/NewView.svelte") },
  {
    name: "release",
    code: "KeyQ",
    wide: true,
    isFor: (me) => me.roles.some((role) => role === "officer" || role === "release-authority"),
    count: async (room) => {
      const { me } = room.session;
      const waiting = await queue(room.api);
      room.counts["release-all"] = waiting.length;
      // What waits for this desk's word; the others see the queue, and no number that calls them.
      if (!me || !mayRelease(me)) return 0;
      await known.ask(room);
      return waiting.filter((held) => held.approvers.includes(me.desk) && !held.yours).length + (known.all?.offers.length ?? 0);
    },
    load: () => import("./release/ReleaseView.svelte"),
  },
  { name: "alerts", code: "KeyG", load: () => import("./boards/AlertsView.svelte") },
  {
    name: "requests",
    code: "KeyT",
    wide: true,
    count: async (room) => {
      const said = await waiting(room.api); // one call for both boards
      room.counts["requirements"] = said.requirements.wanted;
      return said.requests.wanted;
    },
    load: () => import("./boards/RequestsView.svelte"),
  },
  { name: "requirements", code: "KeyI", wide: true, load: () => import("./boards/RequirementsView.svelte") },
  { name: "forces", code: "KeyB", wide: true, load: () => import("./forces/ForcesView.svelte") },
  { name: "watch", code: "KeyW", wide: true, load: () => import("./watch/WatchView.svelte") },
  { name: "admin", wide: true, isFor: (me) => me.roles.includes("administrator"), load: () => import("./admin/AdminPanel.svelte") },
  { name: "account", rail: false, load: () => import("./account/AccountPanel.svelte") },
];
