/** What an alert and a deviation ask alike: where and since when to beware, how far to stay off, whom to call, until when. */
import type { Body, Row } from "../lib/api.ts";
import { stampUtc, wire } from "../lib/time.ts";
import { instant, metres, text, type Fact } from "./facts.ts";
import { type Letters, placed, soon, stamped, words } from "./letters.ts";

export const prefilledWarning = (hours: number) => (now: Date): Record<string, string> => ({ time: stampUtc(now), valid_until: soon(now, hours) });

/** The draft but for what is the matter, which `more` of the body says. */
export function readWarning(letters: Letters, at: Date | null, more: Body) {
  const place = letters.place("place", "fact-where");
  const until = letters.time("valid_until", "valid-until");
  letters.inOrder(at, until, "valid_until");
  const off = letters.metres("stand_off");
  if (!at || !place || !until) return null;
  const body = { ...more, text: letters.text("words"), contact: letters.line("contact"), stand_off_m: off, valid_until: wire(until) };
  return { event_time: letters.moment("time", at), place, body };
}

export const warningLetters = (body: Body, row: Row): Record<string, string> => ({
  time: stamped(row.event_time?.from), place: placed(row), words: words(body, "text"), contact: words(body, "contact"),
  stand_off: body["stand_off_m"] ? String(body["stand_off_m"]) : "", valid_until: stamped(body["valid_until"]),
});

export const WARNING_SHOWS = { place: "place", event_time: "time", "body.text": "words", "body.stand_off_m": "stand_off" };
export const WARNING_FACTS: readonly Fact[] = [
  ["fact-text", "text", text],
  ["fact-contact", "contact", text],
  ["fact-stand-off", "stand_off_m", metres],
  ["valid-until", "valid_until", instant],
];
