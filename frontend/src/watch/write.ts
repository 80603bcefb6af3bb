/** Writing an entry of our own in one step: for us alone, so that there is nobody to be asked about first. */
import type { Draft } from "../lib/api.ts";
import type { Room } from "../lib/room.svelte.ts";
import { uuid7 } from "../lib/uuid.ts";

export interface Entry { entry: "log" | "taken-over"; text: string; refs: string[] }

/** Whether it is written, or kept here until the node is back; null when somebody else would get it: then a form shows who. */
export async function write(room: Room, { entry, text, refs }: Entry): Promise<"written" | "kept" | null> {
  const me = room.session.me;
  if (!me) return null;
  const draft: Draft = {
    kind: "watch", status: me.status, event_time: null, place: null, evaluation: null, refs, previous: null,
    label: { level: Math.min(1, me.max_level), audience: [], caveats: [], handling_until: null, show_audience: true },
    body: { entry, text, shift: "", until: null, pending: [] },
  };
  const key = uuid7();
  let digest: string | null = null;
  if (!room.cut) {
    const run = await room.api.dryRun(draft);
    if (run.recipients.length > 0) return null;
    digest = run.digest;
  }
  const outcome = await room.outbox.submit({ key, draft, digest, to: [], words: text });
  if (outcome.kind === "refused") throw outcome.refusal;
  return outcome.kind === "sent" ? "written" : "kept";
}
