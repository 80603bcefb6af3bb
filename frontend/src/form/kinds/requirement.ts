import { wire } from "../../lib/time.ts";
import { idsOf, readAbout } from "../about.ts";
import type { FormKind } from "../form-kind.ts";
import { placed, soon, stamped, words } from "../letters.ts";
import Fields from "./RequirementFields.svelte";

const BY_HOURS = 24;

export const requirement: FormKind = {
  kind: "requirement",
  group: "request",
  ground: "point",
  line: "words",
  prefilled: (now) => ({ by: soon(now, BY_HOURS), priority: "routine" }),
  read(letters) {
    letters.need("words", "requirement-question");
    const question = letters.text("words");
    const by = letters.time("by", "request-by");
    const collectors = readAbout(letters.of("collectors"));
    const state = letters.sheet.previous ? letters.of("state") || "open" : collectors.length > 0 ? "assigned" : "open";
    if (by && by <= letters.now && !letters.sheet.previous) letters.wrong["by"] = "wrong-past";
    const place = letters.placeIfAny("place");
    const answer = letters.text("answer");
    if (!by) return null;
    return {
      place, refs: readAbout(letters.of("about")),
      body: { question, by: wire(by), collectors, priority: letters.of("priority") || "routine", state, answer },
    };
  },
  from: (body, detail, row) => ({
    about: detail.refs.join(" "), words: words(body, "question"), by: stamped(body["by"]), collectors: idsOf(body["collectors"]),
    priority: words(body, "priority"), place: placed(row), state: words(body, "state"), answer: words(body, "answer"),
  }),
  shows: { place: "place", refs: "about", "body.question": "words" },
  after: ["gap"],
  // What it says stands on its card, which the panel shows as the board does.
  facts: () => [],
  Fields,
};
