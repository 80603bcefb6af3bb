/** What claim and movement have in common: ground for a time, and who must answer by when. */
import type { Body, Volume } from "../lib/api.ts";
import { grid, middle, ring } from "../lib/place.ts";
import { wire } from "../lib/time.ts";
import type { Found } from "./form-kind.ts";
import { compact, type Letters, soon, stamped, words } from "./letters.ts";

const BEGINS_HOURS = 1;
const ENDS_HOURS = 13;
const ANSWER_HOURS = 0.75;

export const prefilledPlan = (now: Date): Record<string, string> => ({ from: soon(now, BEGINS_HOURS), to: soon(now, ENDS_HOURS), answer_by: soon(now, ANSWER_HOURS) });

/** Everything but what the kind alone has, which is `more`. */
export function readPlan(letters: Letters, more: Body): Found | null {
  letters.need("title", "fact-title");
  const from = letters.time("from", "from");
  const to = letters.time("to", "to");
  const by = letters.time("answer_by", "answer-by");
  if (from && to && to <= from) letters.wrong["to"] = "wrong-order";
  const corners = letters.corners("corners", "area");
  if (!from || !to || !by || corners.length < 3) return null;
  const area = ring(corners);
  // The form shows one volume; further ones, from another client, stay as they were.
  const further = ((letters.sheet.kept?.body["volumes"] as Volume[] | undefined) ?? []).slice(1);
  return {
    event_time: { from: wire(from), to: wire(to), precision: "minute" },
    place: { geometry: area, precision_m: 10, mgrs: compact(grid(middle(area), 4)), names: null },
    evaluation: null,
    body: {
      title: letters.line("title"), volumes: [{ area, from: wire(from), to: wire(to) } satisfies Volume, ...further], unit: letters.line("unit"), contact: letters.line("contact"),
      answer_by: wire(by), state: "proposed", ...more,
    },
  };
}

export function planLetters(body: Body): Record<string, string> {
  const volume = (body["volumes"] as Volume[] | undefined)?.[0];
  return {
    title: words(body, "title"), unit: words(body, "unit"), contact: words(body, "contact"), answer_by: stamped(body["answer_by"]),
    from: stamped(volume?.from), to: stamped(volume?.to), corners: (volume?.area.coordinates[0] ?? []).slice(0, -1).map((at) => grid(at, 5)).join("\n"),
  };
}

export const PLAN_SHOWS = { place: "corners", event_time: "from", "body.volumes": "corners" };

/** A body as its owner writes it: what the node fills in is left out. */
export function bodyForNext(body: Body): Body {
  const { nonce, map_hash, terms, proposal, ...rest } = body;
  void [nonce, map_hash, terms, proposal];
  return rest;
}
