import type { Body, Polygon } from "../../lib/api.ts";
import { list, t } from "../../lib/language.svelte.ts";
import { stampUtc, wire } from "../../lib/time.ts";
import { outline, told } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { itemsFrom, itemsOf, readItems } from "../items.ts";
import { type Letters, edge, shaped, SPOT, stamped, words } from "../letters.ts";
import Fields from "./HazardFields.svelte";

/** What lies there or was made safe: both kinds of record list it alike. */
export const devicesOf = (letters: Letters, key: string): Body[] => itemsOf(letters, key).map((item) => ({ category: item.what, model: item.model, count: item.size }));
export const devicesTold = (held: unknown): string =>
  list(readItems(itemsFrom(held, "category", "count")).map((item) => [told("device", item.what), item.model, item.count && `× ${item.count}`].filter(Boolean).join(" ")));

export const hazard: FormKind = {
  kind: "hazard",
  group: "report",
  code: "KeyH",
  ground: "point",
  shapes: SPOT,
  line: "evidence_text",
  prefilled: (now) => ({ time: stampUtc(now), shape: "point", state: "suspected", evidence: "unknown", marked: "unknown" }),
  read(letters) {
    const place = letters.where();
    const at = letters.seen("time", "fact-when");
    letters.need("danger", "fact-danger");
    letters.need("state", "fact-state");
    const over = letters.of("state") === "cleared";
    const cleared = over ? letters.seen("cleared_at", "fact-cleared-at") : null;
    const off = letters.metres("stand_off");
    const body: Body = {
      danger: letters.of("danger"), state: letters.of("state"), cleared_at: cleared ? wire(cleared) : null, stand_off_m: off, contact: letters.line("contact"),
      devices: devicesOf(letters, "devices"), evidence: letters.of("evidence") || "unknown", evidence_text: letters.text("evidence_text"), perimeter: letters.outlineIfAny("perimeter"),
      marked: letters.of("marked") || "unknown", contamination: letters.line("contamination"), threatened: letters.line("threatened"), impact: letters.line("impact"),
      protective_measures: letters.text("protective_measures"), priority: letters.of("priority") || null,
    };
    if (!place || !at || (over && !cleared)) return null;
    return { event_time: letters.moment("time", at), place, body };
  },
  from: (body, _, row) => ({
    ...shaped(row), time: stamped(row.event_time?.from), danger: words(body, "danger"), state: words(body, "state"), cleared_at: stamped(body["cleared_at"]),
    stand_off: body["stand_off_m"] ? String(body["stand_off_m"]) : "", contact: words(body, "contact"), devices: itemsFrom(body["devices"], "category", "count"),
    evidence: words(body, "evidence"), evidence_text: words(body, "evidence_text"), marked: words(body, "marked"), contamination: words(body, "contamination"),
    threatened: words(body, "threatened"), impact: words(body, "impact"), protective_measures: words(body, "protective_measures"), priority: words(body, "priority"),
    perimeter: edge(body["perimeter"] as Polygon | null | undefined),
  }),
  shows: { place: "place", event_time: "time", "body.stand_off_m": "stand_off" },
  outOf: ["spot", "info", "alert", "hazard", "find", "incident"],
  facts: (body, room) => [
    ["fact-danger", told("hazard", body["danger"])],
    ["fact-state", told("hazard-state", body["state"])],
    ["fact-cleared-at", stamped(body["cleared_at"])],
    ["fact-stand-off", body["stand_off_m"] ? t("metres", { n: Number(body["stand_off_m"]) }) : ""],
    ["fact-perimeter", outline(body["perimeter"], room)],
    ["fact-contact", words(body, "contact")],
    ["fact-devices", devicesTold(body["devices"])],
    ["fact-evidence", told("evidence", body["evidence"])],
    ["fact-evidence-text", words(body, "evidence_text")],
    ["fact-marked", told("marked", body["marked"])],
    ["fact-contamination", words(body, "contamination")],
    ["fact-threatened", words(body, "threatened")],
    ["fact-impact", words(body, "impact")],
    ["fact-protective-measures", words(body, "protective_measures")],
    ["fact-priority", told("hazard-priority", body["priority"])],
  ],
  Fields,
};
