import type { FormKind } from "../form-kind.ts";
import { words } from "../letters.ts";
import { operationLetters, partsOf, readOperation } from "../operation.ts";
import { PLAN_SHOWS, prefilledPlan } from "../plan.ts";
import Fields from "./OperationFields.svelte";

export const operation: FormKind = {
  kind: "operation",
  group: "plan",
  code: "KeyV",
  ground: "area",
  line: "title",
  prefilled: (now) => ({ ...prefilledPlan(now), parts: "1" }),
  read: readOperation,
  from: operationLetters,
  shows: { ...PLAN_SHOWS, "body.axes": "axis", "body.phases": "phase", "body.parts": "axis" },
  facts: (body) => [
    ["fact-unit", words(body, "unit")],
    ["operation-axes", [...new Set(partsOf(body).map(({ axis, unit }) => [axis, unit].filter(Boolean).join(" · ")))].join("\n")],
    ["operation-parts", partsOf(body).map(({ axis, phase }, i) => `${i + 1}. ${[phase, axis].filter(Boolean).join(" · ")}`).join("\n")],
    ["fact-contact", words(body, "contact")],
  ],
  Fields,
};
