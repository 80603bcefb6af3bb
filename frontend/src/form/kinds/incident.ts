import type { Body } from "../../lib/api.ts";
import { list } from "../../lib/language.svelte.ts";
import { stampUtc } from "../../lib/time.ts";
import { readAbout } from "../about.ts";
import { axisWords, told } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { itemsFrom, itemsOf, readItems } from "../items.ts";
import { ANY, judged, shaped, stamped, words } from "../letters.ts";
import Fields from "./IncidentFields.svelte";

export const incident: FormKind = {
  kind: "incident",
  group: "report",
  code: "KeyE",
  ground: "point",
  shapes: ANY,
  line: "words",
  prefilled: (now) => ({ time: stampUtc(now), shape: "point", state: "confirmed" }),
  read(letters) {
    const place = letters.where(ANY);
    const at = letters.seen("time", "fact-when");
    letters.need("event", "fact-event");
    letters.need("words", "fact-summary");
    const counts = itemsOf(letters, "counts");
    if (new Set(counts.map((item) => item.what)).size < counts.length) letters.wrong["counts"] ??= "wrong-twice";
    if (counts.some((item) => !item.count)) letters.wrong["counts"] ??= "wrong-size";
    const body: Body = {
      event: letters.of("event"), summary: letters.text("words"), counts: counts.map((item) => ({ what: item.what, size: item.size })),
      group: letters.line("group") || null, axis: letters.of("axis") || null, state: letters.of("state") || "confirmed",
    };
    if (!place || !at) return null;
    return { event_time: letters.moment("time", at), place, evaluation: letters.evaluation(), body, refs: readAbout(letters.of("about")) };
  },
  from: (body, detail, row) => ({
    ...shaped(row), about: detail.refs.join(" "), time: stamped(row.event_time?.from), event: words(body, "event"), words: words(body, "summary"),
    counts: itemsFrom(body["counts"], "what", "size"), group: words(body, "group"), axis: words(body, "axis"), state: words(body, "state"), ...judged(detail),
  }),
  shows: { place: "place", event_time: "time", refs: "about", "body.summary": "words", evaluation: "evaluation" },
  derives: true,
  after: ["spot", "info", "alert", "find"],
  facts: (body) => [
    ["fact-event", told("event", body["event"])],
    ["fact-summary", words(body, "summary")],
    ["fact-counts", list(readItems(itemsFrom(body["counts"], "what", "size")).map((item) => `${told("count", item.what)}: ${item.count}`))],
    ["fact-group", words(body, "group")],
    ["fact-axis", axisWords(body["axis"])],
    ["fact-state", told("incident", body["state"])],
  ],
  Fields,
};
