import type { Row } from "../lib/api.ts";
import { t } from "../lib/language.svelte.ts";
import type { Room } from "../lib/room.svelte.ts";

/** Begins the request to a record's owner that what it says may go to some agencies; an officer reads and sends it. */
export function askOwner(room: Room, row: Row, on: readonly string[], words: string, priority: "immediate" | "routine"): void {
  room.begin(
    "request",
    {
      type: "derive", about: row.id, about_version: String(row.version), to: row.owner, on: on.join(" "), choice: "picked", priority, words,
    },
    { audience: [row.owner], level: Math.min(row.level, room.session.me?.max_level ?? 0) },
  );
}

/** Begins the request to print this version of a record: for nobody but us. */
export function askToPrint(room: Room, row: Row): void {
  const { agency = "", max_level = 0 } = room.session.me ?? {};
  room.begin(
    "request",
    { type: "export", about: row.id, about_version: String(row.version), to: row.owner, on: agency, choice: "picked", priority: "routine", words: t("orcon-print-words") },
    { audience: [row.owner], level: Math.min(row.level, max_level) },
  );
}

/** What the request says; with nobody named yet the officer writes it himself. */
export const askWords = (room: Room, on: readonly string[]): string =>
  on.length > 0 ? t("made-from-ask-words", { agencies: room.agencies(on) }) : "";
