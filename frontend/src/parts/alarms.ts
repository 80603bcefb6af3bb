/** What an alarm says, in the page's words: the node names agencies, dangers and states by their ids and leaves the words to it. */
import type { Alarm } from "../lib/api.ts";
import { told } from "../form/facts.ts";
import { maybe, t } from "../lib/language.svelte.ts";
import type { Room } from "../lib/room.svelte.ts";
import { line } from "./line.ts";
import { called } from "./words.ts";

/** These ring with their own words, and a later version may be called otherwise. */
const OWN_WORDS = new Set(["claim", "movement", "operation", "alert"]);

export function cause(alarm: Alarm, room: Room): string {
  const theirs = room.feed.byId(alarm.record)?.own === false;
  return (theirs ? maybe(`alarm-${alarm.cause}-theirs`) : null) ?? maybe(`alarm-${alarm.cause}`) ?? t("alarm-other");
}

/** Of what it is: the danger, or what the record is called, and what was said. */
export function words(alarm: Alarm, room: Room): string {
  if (alarm.cause === "hazard" || alarm.cause === "alert") {
    const danger = maybe(`hazard-${alarm.words}`) ?? maybe(`danger-${alarm.words}`);
    if (danger) return danger;
  }
  if (alarm.cause === "reply") {
    const reply = room.feed.byId(alarm.record);
    return reply ? line(reply) : told("word", alarm.words);
  }
  if (alarm.cause === "deviation") return told("deviation", alarm.words);
  const ids = alarm.words.split(" ");
  const said = ids.every((id) => room.isAgency(id)) ? room.agencies(ids) : alarm.words;
  const row = OWN_WORDS.has(alarm.cause) ? undefined : room.feed.byId(alarm.record);
  return [...new Set([row ? called(row) : "", said])].filter(Boolean).join(" · ");
}

/** Whose record it is, when it is not ours. */
export function owner(alarm: Alarm, room: Room): string {
  const row = room.feed.byId(alarm.record);
  return row && !row.own ? room.agency(row.owner) : "";
}

/** What became of it by itself; in a newer node's word: that it is past. */
export const past = (alarm: Alarm): string => (alarm.settled ? (maybe(`past-${alarm.settled.word}`) ?? t("past-over")) : "");
