import type { Body } from "../../lib/api.ts";
import { wire } from "../../lib/time.ts";
import type { FormKind } from "../form-kind.ts";
import { stamped, words } from "../letters.ts";
import Fields from "./WatchFields.svelte";

const LINES = 50;
const LONGEST = 200;
const lines = (body: Body): string[] => (Array.isArray(body["pending"]) ? (body["pending"] as string[]) : []);

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
    const pending = letters.of("pending").split("\n").map((line) => line.trim()).filter(Boolean);
    if (pending.length > LINES || pending.some((line) => line.length > LONGEST)) letters.wrong["pending"] = "wrong-pending";
    return {
      event_time: null, place: null, evaluation: null,
      body: { entry, text: letters.of("text"), shift: letters.of("shift"), until: until ? wire(until) : null, pending },
    };
  },
  from: (body) => ({
    entry: words(body, "entry") || "log", text: words(body, "text"), shift: words(body, "shift"), until: stamped(body["until"]),
    pending: lines(body).join("\n"),
  }),
  shows: {},
  facts: (body) => [
    ["watch-pending", lines(body).join("\n")],
    ["watch-shift", words(body, "shift")],
    ["watch-until", stamped(body["until"])],
  ],
  Fields,
};
