import { stampUtc } from "../../lib/time.ts";
import { byTable, choice, size, text } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { judged, placed, sized, stamped, words } from "../letters.ts";
import Fields from "./SpotFields.svelte";

export const spot: FormKind = {
  kind: "spot",
  group: "report",
  code: "KeyR",
  ground: "point",
  line: "words",
  prefilled: (now) => ({ time: stampUtc(now), basis: "fact" }),
  read(letters) {
    const at = letters.seen("time", "fact-when");
    const place = letters.place("place", "fact-where");
    const size = letters.size("size");
    letters.need("category", "fact-category");
    letters.need("words", "fact-activity");
    if (!at || !place) return null;
    return {
      event_time: letters.moment("time", at),
      place,
      evaluation: letters.evaluation(),
      body: {
        category: letters.of("category"), size, activity: letters.text("words"), direction: letters.of("direction") || null,
        group: letters.line("group") || null, basis: letters.of("basis") === "opinion" ? "opinion" : "fact",
      },
    };
  },
  from: (body, detail, row) => ({
    time: stamped(row.event_time?.from), place: placed(row), category: words(body, "category"), words: words(body, "activity"), size: sized(body["size"]),
    direction: words(body, "direction"), group: words(body, "group"), basis: words(body, "basis") || "fact", ...judged(detail),
  }),
  shows: { place: "place", event_time: "time", "body.activity": "words", evaluation: "evaluation" },
  outOf: ["spot", "info", "alert", "find", "incident", "patrol"],
  facts: byTable([
    ["fact-category", "category", choice("category")],
    ["fact-size", "size", size],
    ["fact-activity", "activity", text],
    ["fact-direction", "direction", choice("direction")],
    ["fact-group", "group", text],
    ["fact-basis", "basis", choice("basis")],
  ]),
  Fields,
};
