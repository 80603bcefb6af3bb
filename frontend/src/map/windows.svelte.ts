/**
 * What the windows of one browser tell each other of the map: where the room page looks and which record is open there, and which record
 * somebody has chosen in a window of the map alone. Nothing else, nothing received; nothing is kept. Every window asks the node for itself.
 *
 * One direction for where one looks: a map window never moves the room page's map, so two windows cannot push each other to and fro. With
 * several room pages open, map windows go after the one that moved last.
 */
import type { Room } from "../lib/room.svelte.ts";
import type { Bounds, MapPort } from "./port.ts";

const CHANNEL = "tansiq.map";

type Word =
  | { from: "room"; box: Bounds; record: string | null }
  /** Without a record: a window has opened, and asks where the room page looks. */
  | { from: "map"; record?: string };

export interface MapWindows {
  /** Where the room page's map looks, in a window of the map alone; null: it has not said. */
  readonly heard: Bounds | null;
  /** This window's own map has come to rest. */
  moved(box: Bounds): void;
}

/** Called while a component is made; ends with it. */
export function mapWindows(room: Room, map: () => MapPort | null): MapWindows {
  const channel = new BroadcastChannel(CHANNEL);
  const tell = (word: Word): void => channel.postMessage(word);
  $effect(() => () => channel.close());
  return room.route.alone ? follower(room, map, channel, tell) : leader(room, channel, tell);
}

function leader(room: Room, channel: BroadcastChannel, tell: (word: Word) => void): MapWindows {
  let box: Bounds | null = null;
  const say = (): void => {
    if (box) tell({ from: "room", box, record: room.route.record });
  };
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.from !== "map") return;
    if (!data.record) say();
    // Who is writing is not thrown out: the record stands behind the form.
    else if (room.sheet) room.route.open(data.record);
    else room.open({ id: data.record });
  };
  $effect(() => {
    void room.route.record;
    say();
  });
  return {
    heard: null,
    moved: (now) => {
      box = now;
      say();
    },
  };
}

function follower(room: Room, map: () => MapPort | null, channel: BroadcastChannel, tell: (word: Word) => void): MapWindows {
  let heard = $state.raw<Bounds | null>(null);
  let known = room.route.record;
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.from !== "room") return;
    if (String(heard) !== String(data.box)) heard = data.box;
    known = data.record;
    if (room.route.record !== known) room.route.open(known);
  };
  $effect(() => {
    const record = room.route.record;
    if (record === known) return;
    known = record;
    if (record) tell({ from: "map", record });
  });
  $effect(() => {
    if (heard && !room.route.free) map()?.look({ box: heard });
  });
  tell({ from: "map" });
  return {
    get heard() {
      return heard;
    },
    moved: () => undefined,
  };
}
