import { wire } from "../../lib/time.ts";
import type { FormKind } from "../form-kind.ts";
import { stamped, words } from "../letters.ts";
import { linesFrom, linesOf } from "../points.ts";
import Fields from "./WatchFields.svelte";


/** The room's log: an entry, or the hand-over of a shift with what is left to do. */
export const watch: FormKind = {
  kind: "watch",
  group: "room",
  ground: null,
  line: "text",
  prefilled: () => ({ entry: "log", choice: "own" }),
  read(letters) {
    const entry = letters.of("entry");
    if (entry !== "taken-over") letters.need("text", entry === "hand-over" ? "watch-next-must-know" : "watch-what-happened");
    const until = letters.timeIfAny("until");
    const pending = linesOf(letters, "pending");
    return {
      body: { entry, text: letters.of("text"), shift: letters.of("shift"), until: until ? wire(until) : null, pending },
    };
  },
  from: (body) => ({
    entry: words(body, "entry") || "log", text: words(body, "text"), shift: words(body, "shift"), until: stamped(body["until"]),
    pending: linesFrom(body["pending"]),
  }),
  shows: {},
  facts: (body) => [
    ["watch-pending", linesFrom(body["pending"])],
    ["watch-shift", words(body, "shift")],
    ["watch-until", stamped(body["until"])],
  ],
  Fields,
};
