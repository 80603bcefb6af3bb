/** Who is named by one choice, over the map of sectors and the lines of command. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { audienceFor } from "../src/form/audience.ts";
import type { Ground } from "../src/lib/api.ts";

const names = { ar: "", ckb: "", en: "" };
const area = { type: "Polygon" as const, coordinates: [[[43, 35], [44, 35], [44, 36], [43, 35]]] as [number, number][][] };
const agency = (id: string, parents: string[], self = false): Ground["agencies"][number] => ({ id, names, parents, self, external: false });

/** A joint force stands under an army's command and a ministry, and these under one government. */
const ground: Ground = {
  map_hash: "", centre: null, seams: [], desks: [],
  agencies: [agency("joint", ["command", "ministry"], true), agency("command", ["state"]), agency("ministry", ["state"]), agency("state", []), agency("police", ["command"])],
  sectors: [{ id: "north", names, agency: "police", area }],
};

test("a joint force's line is both of its lines, to the top, each once", () => {
  assert.deepEqual(audienceFor("line", ground, "joint", null), ["command", "ministry", "state"]);
});

test("both lines are above whoever holds ground, and above a joint force", () => {
  assert.deepEqual(audienceFor("lines", ground, "joint", null), ["command", "ministry", "police"]);
});

test("who stands above nobody has no line", () => {
  assert.deepEqual(audienceFor("line", { ...ground, agencies: [agency("joint", [], true)] }, "joint", null), []);
});
