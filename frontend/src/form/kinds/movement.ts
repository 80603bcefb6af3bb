import type { FormKind } from "../form-kind.ts";
import { readCorridor } from "../corridor.ts";
import { byTable, size, text } from "../facts.ts";
import { sized } from "../letters.ts";
import { PLAN_SHOWS, planLetters, prefilledPlan, readPlan } from "../plan.ts";
import Fields from "./MovementFields.svelte";

export const movement: FormKind = {
  kind: "movement",
  group: "plan",
  code: "KeyM",
  ground: "area",
  line: "title",
  prefilled: prefilledPlan,
  read(letters) {
    const drawn = readCorridor(letters);
    const found = readPlan(letters, { size: letters.size("size") });
    return drawn ? found : null;
  },
  from: (body) => ({ ...planLetters(body), size: sized(body["size"]) }),
  shows: PLAN_SHOWS,
  facts: byTable([
    ["fact-title", "title", text],
    ["fact-size", "size", size],
    ["fact-unit", "unit", text],
    ["fact-contact", "contact", text],
  ]),
  Fields,
};
