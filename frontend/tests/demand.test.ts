/** What a label must be that is made from others' records, as the node demands it (`labels.derived`). */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Label } from "../src/lib/api.ts";
import { demandOf, isLax, raised, reachOf } from "../src/form/demand.ts";

const label = (more: Partial<Label>): Label => ({ level: 0, audience: ["a"], caveats: [], handling_until: null, show_audience: false, ...more });
const bare = { level: 0, caveats: [] as string[], until: null };

test("the highest level, all caveats but PUBLIC, the first end", () => {
  const demand = demandOf([
    label({ level: 2, handling_until: "2026-12-02T00:00:30Z" }), label({ level: 1, caveats: ["ORCON", "PUBLIC"], handling_until: "2026-12-01T12:00:30Z" }), label({ caveats: ["SOURCE"] }),
  ]);
  assert.deepEqual(demand, { level: 2, caveats: ["ORCON", "SOURCE"], until: "2026-12-01T12:00:30Z", closed: true });
  assert.deepEqual(raised(bare, demand, 3), { level: 2, caveats: ["ORCON", "SOURCE"], until: new Date("2026-12-01T12:00:00Z") });
});

test("of nothing, and of what is for everyone, nothing is demanded", () => {
  const open = { ...bare, caveats: ["PUBLIC"] };
  for (const demand of [demandOf([]), demandOf([label({ caveats: ["PUBLIC"] })])]) assert.equal(isLax(open, demand), false);
  const closed = demandOf([label({ caveats: ["PUBLIC"] }), label({})]);
  assert.equal(isLax(open, closed), true);
  assert.deepEqual(raised(open, closed, 3).caveats, []);
});

test("no label is made laxer, and none goes above the desk's ceiling", () => {
  const strict = { level: 3, caveats: ["SOURCE"], until: new Date("2026-11-30T10:00:00Z") };
  const demand = demandOf([label({ level: 2, handling_until: "2026-12-01T00:00:00Z" })]);
  assert.deepEqual(raised(strict, demand, 3), strict);
  assert.equal(isLax(strict, demand), false);
  assert.equal(raised(bare, demand, 1).level, 1);
  assert.equal(isLax({ ...bare, level: 1, until: new Date("2026-11-30T10:00:00Z") }, demand), true, "below what is demanded, though it can go no higher");
});

test("whom it may reach", () => {
  assert.equal(reachOf(label({ caveats: ["PUBLIC"] })), "all");
  assert.equal(reachOf(label({ caveats: ["ORCON", "PUBLIC"], show_audience: true })), "asked");
  assert.deepEqual(reachOf(label({})), []);
  assert.deepEqual(reachOf(label({ show_audience: true })), ["a"]);
});
