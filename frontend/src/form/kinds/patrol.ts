import { forceFacts } from "../../forces/facts.ts";
import type { FormKind } from "../form-kind.ts";
import { calendar, mannedLetters, number, numbered, slug } from "../force.ts";
import { shaped, words } from "../letters.ts";
import Fields from "./PatrolFields.svelte";

const FARTHEST_M = 50_000;
const HIGHEST_M = 500;
const FASTEST_KMH = 200;

export const patrol: FormKind = {
  kind: "patrol",
  group: "force",
  ground: null,
  line: "unit",
  prefilled: () => ({ state: "going", speed: "4", height: "2", both: "yes", manning: "" }),
  read(letters) {
    letters.need("unit", "force-unit");
    letters.need("speed", "force-speed");
    letters.need("sees", "force-sees");
    const body = {
      patrol: slug(letters, "patrol"), unit: letters.of("unit"), schedule: calendar(letters), speed_kmh: number(letters, "speed", 0.1, FASTEST_KMH) ?? 4,
      observer_height_m: number(letters, "height", 0, HIGHEST_M) ?? 2, max_distance_m: number(letters, "sees", 0, FARTHEST_M) ?? 0, both_ways: letters.of("both") === "yes",
      state: letters.of("state") || "going", contact: letters.of("contact"),
    };
    const place = letters.where(["line"]);
    return place ? { place, body } : null;
  },
  from: (body, _, row) => ({
    ...mannedLetters(body, "schedule"), slug: words(body, "patrol"), unit: words(body, "unit"), speed: numbered(body, "speed_kmh"), sees: numbered(body, "max_distance_m"),
    height: numbered(body, "observer_height_m"), both: body["both_ways"] === false ? "" : "yes", state: words(body, "state"), contact: words(body, "contact"),
    ...shaped(row),
  }),
  shows: {
    place: "route", "body.patrol": "slug", "body.schedule": "manning", "body.speed_kmh": "speed", "body.max_distance_m": "sees", "body.observer_height_m": "height",
  },
  facts: (body, room) => forceFacts("patrol", body, room),
  Fields,
};
