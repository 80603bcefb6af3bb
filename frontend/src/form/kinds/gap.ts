import { t } from "../../lib/language.svelte.ts";
import { wire } from "../../lib/time.ts";
import { idsOf, readAbout } from "../about.ts";
import { agencies, agency, byTable, choice, distance, hours, instant, minutes, text } from "../facts.ts";
import { calendar, mannedLetters, number, numbered } from "../force.ts";
import type { FormKind } from "../form-kind.ts";
import { whole } from "../items.ts";
import { shaped, stamped, STRETCH, words } from "../letters.ts";
import Fields from "./GapFields.svelte";

const LONGEST_KM = 1000;
const SLOWEST_MIN = 10_080;

export const gap: FormKind = {
  kind: "gap",
  group: "request",
  ground: "line",
  shapes: STRETCH,
  line: "title",
  prefilled: () => ({ manning: "", ease: "unknown", priority: "routine" }),
  read(letters) {
    letters.need("title", "fact-title");
    const reason = letters.need("reason", "gap-reason");
    const assigned = letters.of("assigned_to");
    // As in a requirement: who is to close it says that it is assigned, until its owner says otherwise.
    const state = letters.sheet.previous ? letters.of("state") || "open" : assigned ? "assigned" : "open";
    if (state === "assigned" && !assigned) letters.wrong["assigned_to"] = "wrong-nobody";
    const km = number(letters, "length", 0, LONGEST_KM);
    const by = letters.timeIfAny("by");
    const place = letters.where(STRETCH);
    const body = {
      title: letters.line("title"), reason, hours: calendar(letters), length_m: km === null ? null : Math.round(km * 1000), ease: letters.of("ease") || "unknown",
      priority: letters.of("priority") || "routine", assigned_to: assigned || null, responders: readAbout(letters.of("responders")),
      respond_min: whole(letters, "respond", SLOWEST_MIN), by: by ? wire(by) : null, source: letters.line("source"), state, text: letters.text("words"),
    };
    return place ? { place, body, refs: readAbout(letters.of("about")) } : null;
  },
  from: (body, detail, row) => ({
    ...shaped(row), ...mannedLetters(body, "hours"), about: detail.refs.join(" "), title: words(body, "title"), reason: words(body, "reason"),
    length: typeof body["length_m"] === "number" ? String(Math.round(body["length_m"]) / 1000) : "", ease: words(body, "ease"), priority: words(body, "priority"),
    assigned_to: words(body, "assigned_to"), responders: idsOf(body["responders"]), respond: numbered(body, "respond_min"), by: stamped(body["by"]), source: words(body, "source"),
    state: words(body, "state"), words: words(body, "text"),
  }),
  shows: { place: "route", refs: "about", "body.hours": "manning", "body.length_m": "length", "body.respond_min": "respond", "body.text": "words" },
  facts: byTable([
    ["gap-reason", "reason", choice("gap-reason")],
    ["gap-hours", "hours", hours(() => t("gap-hours-unknown"))],
    ["gap-length", "length_m", distance],
    ["gap-ease", "ease", choice("ease")],
    ["request-priority", "priority", choice("priority")],
    ["gap-assigned-to", "assigned_to", (value, room) => agency(value, room) || t("gap-nobody")],
    ["gap-by", "by", instant],
    ["gap-responders", "responders", agencies],
    ["gap-respond", "respond_min", minutes],
    ["fact-state", "state", choice("gap-state")],
    ["gap-method", "method", choice("gap-method")],
    ["gap-source", "source", text],
    ["fact-text", "text", text],
  ]),
  Fields,
};
