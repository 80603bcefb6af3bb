import { forceFacts } from "../../forces/facts.ts";
import { idsOf, readAbout } from "../about.ts";
import type { FormKind } from "../form-kind.ts";
import { slug, title, titleLetters } from "../force.ts";
import { placed, words } from "../letters.ts";
import Fields from "./UnitFields.svelte";

export const unit: FormKind = {
  kind: "unit",
  group: "force",
  ground: "point",
  line: "title_ar",
  prefilled: () => ({ strength: "unknown", state: "present" }),
  read(letters) {
    letters.need("echelon", "force-echelon");
    const body = {
      unit: slug(letters, "unit"), title: title(letters, true), echelon: letters.of("echelon"), branch: letters.of("branch") || "other",
      strength: letters.of("strength") || "unknown", state: letters.of("state") || "present", contact: letters.of("contact"), agencies: readAbout(letters.of("agencies")),
    };
    return { place: letters.placeIfAny("place"), body };
  },
  from: (body, _, row) => ({
    ...titleLetters(body), slug: words(body, "unit"), echelon: words(body, "echelon"), branch: words(body, "branch"), strength: words(body, "strength"),
    state: words(body, "state"), contact: words(body, "contact"), agencies: idsOf(body["agencies"]), place: placed(row),
  }),
  shows: { place: "place", "body.unit": "slug", "body.title": "title_ar" },
  facts: (body, room) => forceFacts("unit", body, room),
  Fields,
};
