import { forceFacts } from "../../forces/facts.ts";
import type { FormKind } from "../form-kind.ts";
import { numbered, title, titleLetters } from "../force.ts";
import { placed, sized, words } from "../letters.ts";
import Fields from "./FacilityFields.svelte";

export const facility: FormKind = {
  kind: "facility",
  group: "force",
  ground: "point",
  line: "title_ar",
  prefilled: () => ({ importance: "3" }),
  read(letters) {
    letters.need("category", "force-facility");
    const inhabitants = letters.size("inhabitants");
    const body = {
      category: letters.of("category"), title: title(letters, true), inhabitants, importance: Number(letters.of("importance") || "3"),
      guarded_by: letters.of("guarded_by") || null, notified: letters.of("notified") === "yes", text: letters.of("words"),
    };
    const place = letters.place("place", "fact-where");
    return place ? { place, body } : null;
  },
  from: (body, _, row) => ({
    ...titleLetters(body), category: words(body, "category"), inhabitants: sized(body["inhabitants"]), importance: numbered(body, "importance"),
    guarded_by: words(body, "guarded_by"), notified: body["notified"] === true ? "yes" : "", words: words(body, "text"), place: placed(row),
  }),
  shows: { place: "place", "body.text": "words", "body.title": "title_ar" },
  facts: (body, room) => forceFacts("facility", body, room),
  Fields,
};
