/** What happened, in the page's words: the node sends what and values, never a sentence. */
import { maybe, t } from "../lib/language.svelte.ts";
import type { Room } from "../lib/room.svelte.ts";
import { age, clockLocal, clockUtc } from "../lib/time.ts";
import { kindIcon, kindWord, type Tone } from "../parts/words.ts";
import type { Happened, Left } from "./watch-api.ts";

/** Many records that a machine wrote in one go are one line. */
export interface Line { first: Happened; count: number }

export function lines(entries: Happened[]): Line[] {
  const found: Line[] = [];
  for (const each of entries) {
    const before = found.at(-1);
    const same = before && each.machine && before.first.machine && (["what", "kind", "owner"] as const).every((key) => before.first[key] === each[key]);
    if (same) before.count += 1;
    else found.push({ first: each, count: 1 });
  }
  return found;
}

const ANSWERS = ["received", "concur", "concur-with-conditions", "object"];
const cause = (code: string | null): string => maybe(`alarm-${code}`) ?? t("alarm-other");
const kind = (held: { kind: string | null }): string => t(kindWord(held.kind ?? "other"));

/** The sentence of a line; the record's own words stand beside it. */
export function sentence(each: Happened, count: number, room: Room): string {
  const agency = room.agency(each.owner);
  if (count > 1) return t("watch-many", { kind: kind(each), n: count });
  switch (each.what) {
    case "written":
    case "changed":
      if (each.kind === "concurrence" && ANSWERS.includes(each.category ?? "")) return t("watch-answered", { answer: t(`answer-${each.category}`) });
      if (each.category === "cancelled") return t("watch-cancelled", { kind: kind(each) });
      return each.what === "written" ? t("watch-written", { kind: kind(each) }) : t("watch-changed", { kind: kind(each), n: each.version ?? 2 });
    case "received":
    case "received-changed":
      if (each.kind === "concurrence" && ANSWERS.includes(each.category ?? "")) return t("watch-answer-received", { agency, answer: t(`answer-${each.category}`) });
      if (each.category === "cancelled") return t("watch-received-cancelled", { agency, kind: kind(each) });
      return each.what === "received"
        ? t("watch-received", { agency, kind: kind(each) })
        : t("watch-received-changed", { agency, kind: kind(each), n: each.version ?? 2 });
    case "recalled":
      return t("watch-recalled", { kind: kind(each) });
    case "recalled-by-owner":
      return t("watch-recalled-by-owner", { agency });
    case "approved":
      return t("watch-approved", { kind: kind(each) });
    case "refused":
      return t("watch-refused", { kind: kind(each) });
    case "rang":
      return t("watch-rang", { cause: cause(each.category) });
    case "acknowledged":
      return t("watch-acknowledged", { cause: cause(each.category) });
    case "plan-agreed":
      return t("watch-plan-agreed", { agency, kind: kind(each) });
    case "plan-begun":
      return t("watch-plan-begun", { agency, kind: kind(each) });
    case "plan-ended":
      return each.category === "agreed" ? t("watch-plan-ended", { agency, kind: kind(each) }) : t("watch-plan-lapsed", { agency, kind: kind(each) });
    case "link-silent":
    case "link-back": {
      const old = age((Date.parse(each.at) - Date.parse(each.since ?? each.at)) / 1000);
      return each.what === "link-silent" ? t("watch-link-silent", { agency, age: old }) : t("watch-link-back", { agency, age: old });
    }
    case "log":
      return t("watch-log");
    case "hand-over":
      return t("watch-hand-over");
    case "taken-over":
      return t("watch-taken-over");
    default:
      return maybe(`watch-${each.what}`) ?? each.what;
  }
}

/** The record's own words; where an alarm's are the agencies that it is about, their names. */
export function said(each: Happened, room: Room): string {
  const ids = each.words.split(" ");
  return [ids.every((id) => room.isAgency(id)) ? room.agencies(ids) : each.words, each.about].filter(Boolean).join(" · ");
}

const ICONS: Record<string, string> = {
  recalled: "recalled", "recalled-by-owner": "recalled", approved: "concur", refused: "refused", rang: "bell", acknowledged: "received",
  "plan-agreed": "concur", "plan-begun": "play", "plan-ended": "none", "link-silent": "silent", "link-back": "live", log: "watch", "hand-over": "next",
  "taken-over": "shield",
};
export function icon(each: Happened): string {
  return ICONS[each.what] ?? (each.kind === "concurrence" ? (each.category ?? "concurrence") : kindIcon(each.kind ?? "other"));
}

const TONES: Record<string, Tone> = {
  rang: "danger", refused: "danger", "link-silent": "attention", "recalled-by-owner": "attention", recalled: "attention", "plan-agreed": "done", approved: "done",
  "link-back": "done", "hand-over": "info", "taken-over": "done",
};
export function tone(each: Happened): Tone | null {
  if (each.kind === "alert" && each.what.startsWith("received")) return "danger";
  return TONES[each.what] ?? null;
}

const moment = (iso: string): string => `⁦${clockUtc(new Date(iso))}Z (${clockLocal(new Date(iso))})⁩`;
const LONGEST = 200;

/** What is left to do, as a line of the hand-over in the officer's language; he goes over it before it is written. */
export function pendingLine(left: Left, room: Room): string {
  const values = { agency: room.agency(left.owner), words: left.words || kind(left), due: left.due ? moment(left.due) : "", since: left.since ? moment(left.since) : "" };
  const line = left.what === "alarm" ? t("left-alarm", { cause: cause(left.category), words: left.words }) : t(`left-${left.what}`, values);
  return line.replaceAll("\n", " ").slice(0, LONGEST);
}
