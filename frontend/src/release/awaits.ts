/** Whether a record may still wait for somebody's word: the node is asked for its queue only then. Pure. */
import type { Label, Row } from "../lib/api.ts";

/** It is the newest of its own, stands, and somebody whom its label names has not been given the record itself. Who is in a group, the node knows. */
export function mayBeWaiting(row: Pick<Row, "own" | "current" | "recalled_at" | "release">, label: Label): boolean {
  if (!row.own || !row.current || row.recalled_at) return false;
  const given = new Set((row.release ?? []).filter((held) => !held.minimum).map((held) => held.agency));
  return label.caveats.includes("PUBLIC") || (label.groups ?? []).length > 0 || label.audience.some((id) => !given.has(id));
}
