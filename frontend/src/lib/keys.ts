/**
 * Every key of the page, in one table: what acts on it, and what the sheet of keys (`?`) shows. By the key's place, not its letter: the
 * same key works on an Arabic, Kurdish and English keyboard. Views and forms bring their own (`views.ts`, `form/kinds.ts`).
 */
import type { Room } from "./room.svelte.ts";
import { FORM_KINDS } from "../form/kinds.ts";
import { VIEWS } from "../views.ts";

/** The headings of the sheet, in its order; each is the message `keys-GROUP`. */
export const KEY_GROUPS = ["room", "new", "views", "feed", "map", "time"] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

export interface Key {
  group: KeyGroup;
  /** By its place on the keyboard (`event.code`). */
  code: string;
  shift?: boolean;
  /** With Ctrl, or Cmd; such a key acts in a text box too. */
  ctrl?: boolean;
  /** Once for each time that it is pressed, however long. */
  once?: boolean;
  /** What it does: a message. */
  words: string;
  /** Null: the part that has the focus acts on it by itself. */
  run: ((room: Room) => void) | null;
}

/** How far the keys step through time. */
const STEP_MS = 10 * 60_000;
const seek = (): void => document.getElementById("search")?.focus();

export const KEYS: readonly Key[] = [
  { group: "room", code: "Slash", words: "key-search", run: seek },
  { group: "room", code: "KeyK", ctrl: true, words: "key-search", run: seek },
  { group: "room", code: "Slash", shift: true, words: "key-help", run: (room) => (room.help = true) },
  { group: "room", code: "KeyY", words: "key-acknowledge", once: true, run: (room) => void room.acknowledgeFirst() },
  { group: "room", code: "KeyZ", words: "key-open-alarm", run: (room) => room.band[0] && room.open({ id: room.band[0].record }) },
  { group: "room", code: "Escape", words: "key-escape", run: back },
  { group: "feed", code: "KeyJ", words: "key-next", run: (room) => room.feed.hand?.step(1) },
  { group: "feed", code: "KeyK", words: "key-previous", run: (room) => room.feed.hand?.step(-1) },
  { group: "feed", code: "ArrowDown", words: "key-next", run: null },
  { group: "feed", code: "ArrowUp", words: "key-previous", run: null },
  { group: "feed", code: "Home", words: "key-first", run: null },
  { group: "feed", code: "End", words: "key-last", run: null },
  { group: "feed", code: "Enter", words: "key-open", run: null },
  { group: "feed", code: "KeyU", words: "key-unread", run: (room) => room.feed.hand?.toggle() },
  { group: "feed", code: "KeyS", words: "key-filter", run: () => document.getElementById("feed-words")?.focus() },
  { group: "feed", code: "KeyX", words: "filter-clear", run: (room) => room.filter.clear() },
  { group: "map", code: "Enter", words: "key-map-here", run: null },
  { group: "map", code: "F10", shift: true, words: "key-map-menu", run: null },
  { group: "map", code: "KeyC", ctrl: true, words: "key-map-copy", run: null },
  { group: "time", code: "KeyL", words: "key-play", run: (room) => room.then.toggle() },
  { group: "time", code: "Digit0", words: "then-now", run: (room) => room.then.leave() },
  { group: "time", code: "BracketLeft", words: "key-earlier", run: (room) => room.then.by(-STEP_MS) },
  { group: "time", code: "BracketRight", words: "key-later", run: (room) => room.then.on && room.then.by(STEP_MS) },
  { group: "time", code: "Digit1", words: "key-speed-1", run: (room) => (room.then.speed = 1) },
  { group: "time", code: "Digit2", words: "key-speed-10", run: (room) => (room.then.speed = 10) },
  { group: "time", code: "Digit3", words: "key-speed-60", run: (room) => (room.then.speed = 60) },
  { group: "time", code: "Digit4", words: "key-speed-600", run: (room) => (room.then.speed = 600) },
];

/** The keys of forms and views, as the table has them. */
export function further(room: Room): Key[] {
  const me = room.session.me;
  const forms = FORM_KINDS.flatMap(({ kind, code }): Key[] => (code ? [{ group: "new", code, words: `kind-${kind}`, run: (room) => room.sheet ?? room.begin(kind, {}) }] : []));
  const views = VIEWS.flatMap(({ name, code, isFor }): Key[] =>
    code && me && (isFor?.(me) ?? true) ? [{ group: "views", code, words: `view-${name}`, run: (room) => room.show(name) }] : [],
  );
  return [...forms, ...views];
}

const SHOWN: Record<string, string> = { Slash: "/", Escape: "Esc", Comma: ",", Period: ".", BracketLeft: "[", BracketRight: "]" };

/** The key as it is written on a Latin keyboard. */
export function shown(key: Key): string {
  if (key.code === "Slash" && key.shift) return "?";
  const name = SHOWN[key.code] ?? key.code.replace(/^(Key|Digit)/, "");
  return [key.ctrl && "Ctrl", key.shift && "Shift", name].filter(Boolean).join(" + ");
}

export function act(event: KeyboardEvent, room: Room): void {
  if (event.defaultPrevented || event.isComposing || room.help || room.session.asked) return;
  const writing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]") !== null;
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.altKey || (writing && !ctrl)) return;
  const key = [...KEYS, ...further(room)].find((held) => held.run && held.code === event.code && (held.shift ?? false) === event.shiftKey && (held.ctrl ?? false) === ctrl);
  if (!key?.run) return;
  event.preventDefault();
  if (event.repeat && key.once) return;
  key.run(room);
}

function back(room: Room): void {
  if (room.sheet) room.sheet = null;
  else if (room.route.record || room.route.view) room.route.open(null);
  room.pencil.clear();
}
