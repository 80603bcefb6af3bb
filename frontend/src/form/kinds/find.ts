import type { Body } from "../../lib/api.ts";
import { list } from "../../lib/language.svelte.ts";
import { stampUtc } from "../../lib/time.ts";
import { readAbout } from "../about.ts";
import { axisWords, told } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { itemsFrom, itemsOf, readItems } from "../items.ts";
import { type Letters, shaped, SPOT, stamped, words } from "../letters.ts";
import Fields from "./FindFields.svelte";

/** A count of things found is one number: a range of them is two finds, or words. */
function contents(letters: Letters): Body[] {
  return itemsOf(letters, "contents").map((item) => {
    if (item.count && item.size.n === null) letters.wrong["contents"] ??= "wrong-number";
    return { what: item.what, count: item.size.n, unit: item.unit, model: item.model };
  });
}

export const find: FormKind = {
  kind: "find",
  group: "report",
  code: "KeyF",
  ground: "point",
  shapes: SPOT,
  line: "words",
  prefilled: (now) => ({ time: stampUtc(now), shape: "point", disposition: "unknown" }),
  read(letters) {
    const place = letters.where();
    const at = letters.seen("time", "fact-when");
    letters.need("category", "fact-category");
    const body: Body = {
      category: letters.of("category"), contents: contents(letters), disposition: letters.of("disposition") || "unknown", by_agency: letters.of("by_agency") || null,
      axis: letters.of("axis") || null, text: letters.text("words"),
    };
    if (!place || !at) return null;
    const refs = [...new Set([...letters.sheet.refs, ...(body["axis"] ? readAbout(letters.of("axis_in")) : [])])];
    return { event_time: letters.moment("time", at), place, body, refs };
  },
  from: (body, _, row) => ({
    ...shaped(row), time: stamped(row.event_time?.from), category: words(body, "category"), contents: itemsFrom(body["contents"], "what", "count"),
    disposition: words(body, "disposition"), by_agency: words(body, "by_agency"), axis: words(body, "axis"), words: words(body, "text"),
  }),
  shows: { place: "place", event_time: "time", "body.text": "words" },
  outOf: ["spot", "info", "find", "incident"],
  facts: (body, room) => [
    ["fact-category", told("found", body["category"])],
    ["fact-contents", list(readItems(itemsFrom(body["contents"], "what", "count")).map((item) => [told("item", item.what), item.model, item.count && `${item.count} ${told("unit", item.unit)}`].filter(Boolean).join(" ")))],
    ["fact-disposition", told("disposition", body["disposition"])],
    ["fact-by-agency", room.agency(words(body, "by_agency"))],
    ["fact-axis", axisWords(body["axis"])],
    ["fact-more", words(body, "text")],
  ],
  Fields,
};
