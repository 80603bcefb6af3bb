/** What a row says in one line, in the reader's language: in the feed, and where it rings. */
import { told } from "../form/facts.ts";
import type { Row } from "../lib/api.ts";
import { t } from "../lib/language.svelte.ts";
import { called, kindWord } from "./words.ts";

/** What a row without words of its own is told by: its category. */
const TOLD: Record<string, string> = { hazard: "hazard", alert: "danger", "hazard-action": "method", find: "found", incident: "event", info: "info-basis", deviation: "deviation", concurrence: "answer" };

export function line(row: Row): string {
  const said = called(row);
  if (row.kind === "reply") return joined(told("word", row.category), said, row.about ? t("reply-on", { words: row.about.words }) : "");
  const what = said || told(TOLD[row.kind] ?? "", row.category);
  return row.minimum ? joined(what, t("minimum-words", { kind: t(kindWord(row.kind)) })) : what;
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join(" · ");
