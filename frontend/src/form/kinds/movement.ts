import type { FormKind } from "../form-kind.ts";
import { readCorridor } from "../corridor.ts";
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
  Fields,
};
