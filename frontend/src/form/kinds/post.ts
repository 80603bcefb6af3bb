import { forceFacts } from "../../forces/facts.ts";
import { idsOf, readAbout } from "../about.ts";
import type { FormKind } from "../form-kind.ts";
import { calendar, mannedLetters, number, numbered, slug, title, titleLetters, view, viewLetters } from "../force.ts";
import { placed, words } from "../letters.ts";
import Fields from "./PostFields.svelte";

const FARTHEST_M = 50_000;
const HIGHEST_M = 500;

export const post: FormKind = {
  kind: "post",
  group: "force",
  ground: "point",
  line: "title_ar",
  prefilled: () => ({ type: "observation", state: "standing", strength: "unknown", height: "2", manning: "" }),
  read(letters) {
    letters.need("sees", "force-sees");
    const body = {
      post: slug(letters, "post"), title: title(letters, true), type: letters.of("type") || "observation", observer_height_m: number(letters, "height", 0, HIGHEST_M) ?? 2,
      max_distance_m: number(letters, "sees", 0, FARTHEST_M) ?? 0, night_distance_m: number(letters, "sees_night", 0, FARTHEST_M), view: view(letters),
      manning: calendar(letters), strength: letters.of("strength") || "unknown", state: letters.of("state") || "standing", contact: letters.of("contact"), agencies: readAbout(letters.of("agencies")),
    };
    const place = letters.place("place", "fact-where");
    return place ? { place, body } : null;
  },
  from: (body, _, row) => ({
    ...titleLetters(body), ...mannedLetters(body, "manning"), ...viewLetters(body), slug: words(body, "post"), type: words(body, "type"), state: words(body, "state"),
    strength: words(body, "strength"), height: numbered(body, "observer_height_m"), sees: numbered(body, "max_distance_m"), sees_night: numbered(body, "night_distance_m"),
    contact: words(body, "contact"), agencies: idsOf(body["agencies"]), place: placed(row),
  }),
  shows: {
    place: "place", "body.post": "slug", "body.title": "title_ar", "body.max_distance_m": "sees", "body.night_distance_m": "sees_night",
    "body.observer_height_m": "height", "body.view": "view_from",
  },
  facts: (body, room) => forceFacts("post", body, room),
  Fields,
};
