import { stampUtc, wire } from "../../lib/time.ts";
import { byTable, choice, instant, metres, text } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { placed, soon, stamped, words } from "../letters.ts";
import Fields from "./AlertFields.svelte";

const VALID_HOURS = 6;

export const alert: FormKind = {
  kind: "alert",
  group: "report",
  code: "KeyA",
  ground: "point",
  line: "words",
  prefilled: (now) => ({ time: stampUtc(now), valid_until: soon(now, VALID_HOURS) }),
  read(letters) {
    const at = letters.seen("time", "fact-when");
    const place = letters.place("place", "fact-where");
    letters.need("danger", "fact-danger");
    const until = letters.time("valid_until", "valid-until");
    if (until && at && until <= at) letters.wrong["valid_until"] = "wrong-order";
    const off = letters.metres("stand_off");
    if (!at || !place || !until) return null;
    return {
      event_time: letters.moment("time", at),
      place,
      body: { danger: letters.of("danger"), text: letters.text("words"), contact: letters.line("contact"), stand_off_m: off, valid_until: wire(until) },
    };
  },
  from: (body, _, row) => ({
    time: stamped(row.event_time?.from), place: placed(row), danger: words(body, "danger"), words: words(body, "text"), contact: words(body, "contact"),
    stand_off: body["stand_off_m"] ? String(body["stand_off_m"]) : "", valid_until: stamped(body["valid_until"]),
  }),
  shows: { place: "place", event_time: "time", "body.text": "words", "body.stand_off_m": "stand_off" },
  outOf: ["spot", "info", "alert", "hazard", "find", "incident", "movement"],
  facts: byTable([
    ["fact-danger", "danger", choice("danger")],
    ["fact-text", "text", text],
    ["fact-contact", "contact", text],
    ["fact-stand-off", "stand_off_m", metres],
    ["valid-until", "valid_until", instant],
  ]),
  Fields,
};
