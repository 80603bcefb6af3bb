import { forceFacts } from "../../forces/facts.ts";
import type { FormKind } from "../form-kind.ts";
import { calendar, mannedLetters, number, numbered, slug, view, viewLetters } from "../force.ts";
import { placed, words } from "../letters.ts";
import Fields from "./SensorFields.svelte";

const FARTHEST_M = 50_000;
const HIGHEST_M = 500;

export const sensor: FormKind = {
  kind: "sensor",
  group: "force",
  ground: "point",
  line: "slug",
  prefilled: () => ({ state: "working", height: "10", manning: "" }),
  read(letters) {
    letters.need("type", "force-sort");
    letters.need("sees", "force-sees");
    const body = {
      sensor: slug(letters, "sensor"), type: letters.of("type"), observer_height_m: number(letters, "height", 0, HIGHEST_M) ?? 10,
      max_distance_m: number(letters, "sees", 0, FARTHEST_M) ?? 0, night: letters.of("night") === "yes", view: view(letters), watched: calendar(letters),
      state: letters.of("state") || "working",
    };
    const place = letters.place("place", "fact-where");
    return place ? { place, body } : null;
  },
  from: (body, _, row) => ({
    ...mannedLetters(body, "watched"), ...viewLetters(body), slug: words(body, "sensor"), type: words(body, "type"), height: numbered(body, "observer_height_m"),
    sees: numbered(body, "max_distance_m"), night: body["night"] === true ? "yes" : "", state: words(body, "state"), place: placed(row),
  }),
  shows: {
    place: "place", "body.sensor": "slug", "body.watched": "manning", "body.max_distance_m": "sees", "body.observer_height_m": "height", "body.view": "view_from",
  },
  facts: (body, room) => forceFacts("sensor", body, room),
  Fields,
};
