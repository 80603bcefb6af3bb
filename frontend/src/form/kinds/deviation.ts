import { readAbout } from "../about.ts";
import { byTable, choice, text } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { words } from "../letters.ts";
import { prefilledWarning, readWarning, WARNING_FACTS, WARNING_SHOWS, warningLetters } from "../warning.ts";
import Fields from "./DeviationFields.svelte";

const VALID_HOURS = 4;

export const deviation: FormKind = {
  kind: "deviation",
  group: "plan",
  code: "KeyD",
  ground: "point",
  line: "words",
  prefilled: prefilledWarning(VALID_HOURS),
  // No clock holds it back, the page's no more than the node's: what happens is said.
  read(letters) {
    letters.need("state", "fact-deviation");
    const told = readWarning(letters, letters.time("time", "fact-when"), { state: letters.of("state"), unit: letters.line("unit") });
    return told && { ...told, evaluation: null, refs: readAbout(letters.of("about")) };
  },
  from: (body, detail, row) => ({ ...warningLetters(body, row), about: detail.refs.join(" "), state: words(body, "state"), unit: words(body, "unit") }),
  shows: { ...WARNING_SHOWS, refs: "about" },
  after: ["claim", "movement", "operation"],
  // Off the plan is the one place where they are not: where they are is for the officer to say.
  elsewhere: true,
  ownOnly: true,
  facts: byTable([["fact-deviation", "state", choice("deviation")], ["fact-unit", "unit", text], ...WARNING_FACTS]),
  Fields,
};
