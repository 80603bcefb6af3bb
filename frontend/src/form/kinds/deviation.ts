import { t } from "../../lib/language.svelte.ts";
import { stampUtc, wire } from "../../lib/time.ts";
import { readAbout } from "../about.ts";
import { told } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { placed, soon, stamped, words } from "../letters.ts";
import Fields from "./DeviationFields.svelte";

const VALID_HOURS = 4;

export const deviation: FormKind = {
  kind: "deviation",
  group: "plan",
  code: "KeyD",
  ground: "point",
  line: "words",
  prefilled: (now) => ({ time: stampUtc(now), valid_until: soon(now, VALID_HOURS) }),
  // No clock holds it back, the page's no more than the node's: what happens is said.
  read(letters) {
    const at = letters.time("time", "fact-when");
    const place = letters.place("place", "fact-where");
    letters.need("state", "fact-deviation");
    const until = letters.time("valid_until", "valid-until");
    if (until && at && until <= at) letters.wrong["valid_until"] = "wrong-order";
    const off = letters.metres("stand_off");
    if (!at || !place || !until) return null;
    return {
      event_time: letters.moment("time", at),
      place,
      evaluation: null,
      refs: readAbout(letters.of("about")),
      body: {
        state: letters.of("state"), unit: letters.line("unit"), contact: letters.line("contact"), stand_off_m: off, text: letters.text("words"),
        valid_until: wire(until),
      },
    };
  },
  from: (body, detail, row) => ({
    about: detail.refs.join(" "), time: stamped(row.event_time?.from), place: placed(row), state: words(body, "state"), unit: words(body, "unit"),
    words: words(body, "text"), contact: words(body, "contact"), stand_off: body["stand_off_m"] ? String(body["stand_off_m"]) : "",
    valid_until: stamped(body["valid_until"]),
  }),
  shows: { place: "place", event_time: "time", refs: "about", "body.text": "words", "body.stand_off_m": "stand_off" },
  after: ["claim", "movement", "operation"],
  ownOnly: true,
  facts: (body) => [
    ["fact-deviation", told("deviation", body["state"])],
    ["fact-unit", words(body, "unit")],
    ["fact-text", words(body, "text")],
    ["fact-contact", words(body, "contact")],
    ["fact-stand-off", body["stand_off_m"] ? t("metres", { n: Number(body["stand_off_m"]) }) : ""],
    ["valid-until", stamped(body["valid_until"])],
  ],
  Fields,
};
