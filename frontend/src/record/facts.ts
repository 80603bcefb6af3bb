/** What a record says, for the panel, in its kind's order: as its form has it; of what nobody writes on this page, from the tables here. */
import { byTable, choice, type Fact, instant, size, text, titled } from "../form/facts.ts";
import { formKind } from "../form/kinds.ts";
import type { Body, Row } from "../lib/api.ts";
import type { Room } from "../lib/room.svelte.ts";

const OTHERS: Record<string, readonly Fact[]> = {
  concurrence: [
    ["fact-answer", "answer", choice("answer")],
    ["fact-conditions", "conditions", text],
    ["valid-until", "valid_until", instant],
  ],
  coverage: [["fact-source", "source", text]],
  metric: [["fact-title", "title", titled], ["fact-text", "rule", text]],
  result: [["from", "from", instant], ["to", "to", instant], ["fact-size", "size", size], ["fact-reason", "reason", text]],
  statement: [["fact-title", "title", titled], ["from", "from", instant], ["to", "to", instant]],
};
/** Of a kind that a newer node has sent: what it most likely has. */
const UNKNOWN: readonly Fact[] = [["fact-title", "title", text], ["fact-text", "text", text], ["fact-contact", "contact", text]];

/** What stands there once, on top of the panel, is not said again. */
export function factsOf({ kind, words }: Row, body: Body | null, room: Room): [label: string, words: string][] {
  const tell = formKind(kind)?.facts ?? byTable(OTHERS[kind] ?? UNKNOWN);
  return body ? tell(body, room).filter(([, said]) => said && said !== words) : [];
}
