/** Every kind that has a form, in the order in which they are offered. */
import type { Me } from "../lib/api.ts";
import type { FormKind } from "./form-kind.ts";
import { agreement } from "./kinds/agreement.ts";
import { alert } from "./kinds/alert.ts";
import { assessment } from "./kinds/assessment.ts";
import { claim } from "./kinds/claim.ts";
import { deviation } from "./kinds/deviation.ts";
import { facility } from "./kinds/facility.ts";
import { find } from "./kinds/find.ts";
import { gap } from "./kinds/gap.ts";
import { group } from "./kinds/group.ts";
import { hazard } from "./kinds/hazard.ts";
import { hazardAction } from "./kinds/hazard-action.ts";
import { incident } from "./kinds/incident.ts";
import { info } from "./kinds/info.ts";
import { measure } from "./kinds/measure.ts";
import { meeting } from "./kinds/meeting.ts";
import { movement } from "./kinds/movement.ts";
import { operation } from "./kinds/operation.ts";
import { patrol } from "./kinds/patrol.ts";
import { post } from "./kinds/post.ts";
import { reply } from "./kinds/reply.ts";
import { request } from "./kinds/request.ts";
import { requirement } from "./kinds/requirement.ts";
import { sensor } from "./kinds/sensor.ts";
import { spot } from "./kinds/spot.ts";
import { unit } from "./kinds/unit.ts";
import { watch } from "./kinds/watch.ts";

export const FORM_KINDS: readonly FormKind[] = [
  spot, alert, info, hazard, hazardAction, find, incident, assessment, claim, movement, operation, deviation, measure, request, requirement, gap, reply,
  unit, post, patrol, sensor, facility, meeting, agreement, watch, group,
];

/** Those that are offered to whoever has signed in. */
export const formsFor = (me: Me | null): FormKind[] => FORM_KINDS.filter((form) => !form.isFor || (me !== null && form.isFor(me)));

const byKind = new Map(FORM_KINDS.map((form) => [form.kind, form]));
/** Null for a kind that a newer page has left in the drafts, or that nobody writes by hand. */
export const formKind = (kind: string): FormKind | null => byKind.get(kind) ?? null;
