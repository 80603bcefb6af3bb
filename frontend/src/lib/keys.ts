import type { Room } from "./room.svelte.ts";
import { FORM_KINDS } from "../form/kinds.ts";
import { VIEWS } from "../views.ts";

/** By the key's place, not its letter: the same key works on an Arabic, Kurdish and English keyboard. */
export function act(event: KeyboardEvent, room: Room): void {
  if (event.defaultPrevented || event.isComposing) return;
  const writing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]") !== null;
  if (event.code === "Escape") {
    if (writing) return;
    if (room.sheet) room.sheet = null;
    else if (room.route.record || room.route.view) room.route.open(null);
    room.pencil.clear();
    return;
  }
  if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
  const form = FORM_KINDS.find((held) => held.code === event.code);
  if (form && !room.sheet) {
    event.preventDefault();
    room.begin(form.kind, {});
  }
  const view = VIEWS.find((held) => held.code === event.code);
  const me = room.session.me;
  if (view && me && (view.isFor?.(me) ?? true)) {
    event.preventDefault();
    room.show(view.name);
  }
  if (event.code === "KeyJ" || event.code === "KeyK") {
    event.preventDefault();
    step(event.code === "KeyJ" ? 1 : -1);
  }
  if (event.code === "Slash") {
    event.preventDefault();
    document.getElementById("search")?.focus();
  }
}

/** Moves the focus along the feed's rows. */
export function step(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-feed-row]")];
  const at = rows.findIndex((row) => row === document.activeElement);
  const chosen = rows.findIndex((row) => row.getAttribute("aria-current") === "true");
  const from = at >= 0 ? at : chosen;
  rows[Math.min(rows.length - 1, Math.max(0, from + by))]?.focus();
}
