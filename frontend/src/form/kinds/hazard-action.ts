import type { Body } from "../../lib/api.ts";
import { stampUtc } from "../../lib/time.ts";
import { readAbout } from "../about.ts";
import { told } from "../facts.ts";
import type { FormKind } from "../form-kind.ts";
import { itemsFrom, whole } from "../items.ts";
import { placed, stamped, words } from "../letters.ts";
import { devicesOf, devicesTold } from "./hazard.ts";
import Fields from "./HazardActionFields.svelte";

const LARGEST_M2 = 1_000_000_000;
const DEEPEST_CM = 1000;

export const hazardAction: FormKind = {
  kind: "hazard-action",
  group: "report",
  ground: "point",
  line: "words",
  prefilled: (now) => ({ time: stampUtc(now), result: "done", residual: "unknown" }),
  read(letters) {
    const about = readAbout(letters.of("about"));
    if (about.length === 0) letters.lack("kind-hazard", "about");
    const at = letters.seen("time", "fact-when");
    const place = letters.placeIfAny("place");
    letters.need("method", "fact-method");
    const body: Body = {
      method: letters.of("method"), result: letters.of("result") || "done", disposed: devicesOf(letters, "disposed"), area_m2: whole(letters, "area_m2", LARGEST_M2),
      depth_cm: whole(letters, "depth_cm", DEEPEST_CM), residual: letters.of("residual") || "unknown", text: letters.text("words"),
    };
    if (!at || about.length === 0) return null;
    return { event_time: letters.moment("time", at), place, body, refs: about };
  },
  from: (body, detail, row) => ({
    about: detail.refs.join(" "), time: stamped(row.event_time?.from), place: placed(row), method: words(body, "method"), result: words(body, "result"),
    disposed: itemsFrom(body["disposed"], "category", "count"), area_m2: body["area_m2"] == null ? "" : String(Math.round(Number(body["area_m2"]))),
    depth_cm: body["depth_cm"] == null ? "" : String(body["depth_cm"]), residual: words(body, "residual"), words: words(body, "text"),
  }),
  shows: { place: "place", event_time: "time", refs: "about", "body.text": "words" },
  after: ["hazard"],
  facts: (body) => [
    ["fact-method", told("method", body["method"])],
    ["fact-result", told("action", body["result"])],
    ["fact-disposed", devicesTold(body["disposed"])],
    ["fact-area-m2", body["area_m2"] == null ? "" : String(body["area_m2"])],
    ["fact-depth-cm", body["depth_cm"] == null ? "" : String(body["depth_cm"])],
    ["fact-residual", told("residual", body["residual"])],
    ["fact-more", words(body, "text")],
  ],
  Fields,
};
