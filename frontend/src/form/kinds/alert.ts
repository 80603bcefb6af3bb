import { byTable, choice } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { words } from "../letters.ts";
import { prefilledWarning, readWarning, WARNING_FACTS, WARNING_SHOWS, warningLetters } from "../warning.ts";
import Fields from "./AlertFields.svelte";

const VALID_HOURS = 6;

export const alert: FormKind = {
  kind: "alert",
  group: "report",
  code: "KeyA",
  ground: "point",
  line: "words",
  prefilled: prefilledWarning(VALID_HOURS),
  read(letters) {
    letters.need("danger", "fact-danger");
    return readWarning(letters, letters.seen("time", "fact-when"), { danger: letters.of("danger") });
  },
  from: (body, _, row) => ({ ...warningLetters(body, row), danger: words(body, "danger") }),
  shows: WARNING_SHOWS,
  outOf: ["spot", "info", "alert", "hazard", "find", "incident", "movement"],
  facts: byTable([["fact-danger", "danger", choice("danger")], ...WARNING_FACTS]),
  Fields,
};
