import type { FormKind } from "../form-kind.ts";
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
  read: (letters) => readPlan(letters, { size: letters.size("size") }),
  from: (body) => ({ ...planLetters(body), size: sized(body["size"]) }),
  shows: PLAN_SHOWS,
  Fields,
};
