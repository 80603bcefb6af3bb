import { idsOf, readAbout } from "../about.ts";
import { agencies, byTable, text } from "../facts.ts";
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
  read: (letters) => readPlan(letters, { reason: letters.text("words"), agencies: readAbout(letters.of("agencies")) }),
  from: (body) => ({ ...planLetters(body), words: words(body, "reason"), agencies: idsOf(body["agencies"]) }),
  shows: { ...PLAN_SHOWS, "body.reason": "words" },
  facts: byTable([
    ["fact-title", "title", text],
    ["fact-unit", "unit", text],
    ["claim-together", "agencies", agencies],
    ["fact-reason", "reason", text],
    ["fact-contact", "contact", text],
  ]),
  Fields,
};
