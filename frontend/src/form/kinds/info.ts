import { stampUtc, wire } from "../../lib/time.ts";
import { told } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { judged, placed, stamped, words } from "../letters.ts";
import Fields from "./InfoFields.svelte";

export const info: FormKind = {
  kind: "info",
  group: "report",
  code: "KeyO",
  ground: "point",
  line: "words",
  prefilled: (now) => ({ time: stampUtc(now), info_basis: "reported", topic: "other" }),
  read(letters) {
    const at = letters.seen("time", "fact-when");
    const place = letters.placeIfAny("place");
    letters.need("words", "fact-statement");
    const until = letters.timeIfAny("valid_until");
    if (until && until <= letters.now) letters.wrong["valid_until"] = "wrong-past";
    letters.inOrder(at, until, "valid_until");
    const statement = letters.text("words");
    const group = letters.line("group");
    if (!at) return null;
    return {
      event_time: letters.moment("time", at),
      place,
      evaluation: letters.evaluation(),
      body: { statement, basis: letters.of("info_basis"), topic: letters.of("topic"), group: group || null, valid_until: until ? wire(until) : null },
    };
  },
  from: (body, detail, row) => ({
    time: stamped(row.event_time?.from), place: placed(row), words: words(body, "statement"), info_basis: words(body, "basis"), topic: words(body, "topic"),
    group: words(body, "group"), valid_until: stamped(body["valid_until"]), ...judged(detail),
  }),
  shows: { place: "place", event_time: "time", "body.statement": "words", "body.basis": "info_basis", evaluation: "evaluation" },
  outOf: [
    "spot", "info", "alert", "hazard", "hazard-action", "find", "incident", "unit", "facility", "post", "patrol", "sensor", "gap", "measure", "statement", "claim",
    "movement", "operation",
  ],
  facts: (body) => [
    ["fact-basis", told("info-basis", body["basis"])],
    ["fact-topic", told("topic", body["topic"])],
    ["fact-statement", words(body, "statement")],
    ["fact-group", words(body, "group")],
    ["valid-until", stamped(body["valid_until"])],
  ],
  Fields,
};
