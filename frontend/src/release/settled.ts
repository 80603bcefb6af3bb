import { list, t } from "../lib/language.svelte.ts";
import type { Room } from "../lib/room.svelte.ts";
import type { Waiting } from "./release-api.ts";

/** What became of a record that is in the queue no more, as far as the feed says: others have decided. */
export function ended(room: Room, waited: Waiting): string {
  const row = room.feed.byId(waited.row.id);
  if (!row) return t("settled-other");
  if (row.recalled_at) return t("settled-recalled");
  if (row.version > waited.row.version) return t("settled-version", { n: row.version });
  const before = new Set((waited.row.release ?? []).filter((held) => !held.minimum).map((held) => held.agency));
  const fresh = (row.release ?? []).filter((held) => !held.minimum && !before.has(held.agency)).map((held) => room.agency(held.agency));
  return fresh.length > 0 ? t("settled-released", { names: list(fresh) }) : t("settled-refused");
}
