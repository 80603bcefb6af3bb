import { byTable, text } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { words } from "../letters.ts";
import { PLAN_SHOWS, planLetters, prefilledPlan, readPlan } from "../plan.ts";
import Fields from "./ClaimFields.svelte";

export const claim: FormKind = {
  kind: "claim",
  group: "plan",
  code: "KeyC",
  ground: "area",
  line: "title",
  prefilled: prefilledPlan,
  read: (letters) => readPlan(letters, { reason: letters.text("words") }),
  from: (body) => ({ ...planLetters(body), words: words(body, "reason") }),
  shows: { ...PLAN_SHOWS, "body.reason": "words" },
  facts: byTable([
    ["fact-title", "title", text],
    ["fact-unit", "unit", text],
    ["fact-reason", "reason", text],
    ["fact-contact", "contact", text],
  ]),
  Fields,
};
