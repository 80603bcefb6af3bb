/** What claim, movement and operation have in common: ground for a time, and who must answer by when. */
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
  const volume = readVolume(letters);
  // The form shows one volume; further ones, from another client, stay as they were.
  const further = ((letters.sheet.kept?.body["volumes"] as Volume[] | undefined) ?? []).slice(1);
  return planOf(letters, volume && [volume, ...further], more);
}

/** One volume. A form with several has the letters of the others under names that end in `tail`. */
export function readVolume(letters: Letters, tail = ""): Volume | null {
  const from = letters.time(`from${tail}`, "from");
  const to = letters.time(`to${tail}`, "to");
  letters.inOrder(from, to, `to${tail}`);
  const corners = letters.corners(`corners${tail}`, "area");
  if (!from || !to || corners.length < 3) return null;
  return { area: ring(corners), from: wire(from), to: wire(to) };
}

/** What is found of a plan on these volumes: null while one is missing. It begins with the earliest, ends with the latest, and lies where the first does. */
export function planOf(letters: Letters, volumes: Volume[] | null, more: Body): Found | null {
  const by = letters.time("answer_by", "answer-by");
  const [first] = volumes ?? [];
  if (!by || !volumes || !first) return null;
  const [from, to] = [volumes.map((one) => one.from).sort()[0] ?? first.from, volumes.map((one) => one.to).sort().at(-1) ?? first.to];
  return {
    event_time: { from, to, precision: "minute" },
    place: { geometry: first.area, precision_m: 10, mgrs: compact(grid(middle(first.area), 4)), names: null },
    body: { title: letters.line("title"), volumes, unit: letters.line("unit"), contact: letters.line("contact"), answer_by: wire(by), ...more },
    anew: { state: "proposed" },
  };
}

export const planLetters = (body: Body): Record<string, string> => ({
  title: words(body, "title"), unit: words(body, "unit"), contact: words(body, "contact"), answer_by: stamped(body["answer_by"]),
  ...volumeLetters((body["volumes"] as Volume[] | undefined)?.[0]),
});

export const volumeLetters = (volume: Volume | undefined, tail = ""): Record<string, string> => ({
  [`from${tail}`]: stamped(volume?.from), [`to${tail}`]: stamped(volume?.to),
  [`corners${tail}`]: (volume?.area.coordinates[0] ?? []).slice(0, -1).map((at) => grid(at, 5)).join("\n"),
});

export const PLAN_SHOWS = { place: "corners", event_time: "from", "body.volumes": "corners" };

/** A body as its owner writes it: what the node fills in is left out. */
export function bodyForNext(body: Body): Body {
  const { nonce, map_hash, terms, proposal, ...rest } = body;
  void [nonce, map_hash, terms, proposal];
  return rest;
}
