/** Which alarms stand in the band: the worst first as the node says, and nothing moves under a pointer that has just acknowledged one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Alarm } from "../src/lib/api.ts";
import { band, calls } from "../src/lib/ringing.ts";

const alarm = (id: number, more: Partial<Alarm> = {}): Alarm => ({
  id, cause: "alert", record: `r${id}`, since: "2023-10-22T05:00:00Z", words: "", acknowledged: null, weight: "danger", settled: null, ...more,
});
const heard = { desk: "army.watch", at: "2023-10-22T05:01:00Z", account: "watch" };
const ids = (alarms: Alarm[]): (string | number)[] => alarms.map(({ id }) => id);

test("the band is what nobody has acknowledged, as the node orders it", () => {
  assert.deepEqual(ids(band([alarm(1), alarm(3), alarm(2, { acknowledged: heard })], [])), [1, 3]);
});

test("what was just acknowledged keeps its place, wherever the node lists it by then", () => {
  const [one, two, three] = [alarm(1), alarm(2), alarm(3)];
  const done = { ...one, acknowledged: heard };
  const lately = [{ alarm: done, place: 0 }];
  assert.deepEqual(ids(band([done, two, three], lately)), [1, 2, 3]);
  assert.deepEqual(ids(band([two, three, done], lately)), [1, 2, 3]);
  assert.deepEqual(ids(band([two, three, done], [])), [2, 3]);
  assert.deepEqual(ids(band([three, done], [...lately, { alarm: two, place: 1 }])), [1, 2, 3]);
});

test("the last one keeps its place too, and is gone afterwards", () => {
  const done = alarm(1, { acknowledged: heard });
  assert.deepEqual(ids(band([done], [{ alarm: done, place: 0 }])), [1]);
  assert.deepEqual(ids(band([], [{ alarm: done, place: 0 }])), [1], "recalled meanwhile");
  assert.deepEqual(band([done], []), []);
});

test("what has settled stands in the band and calls nobody", () => {
  const past = alarm(1, { settled: { word: "arrived", at: "2023-10-22T05:01:00Z" } });
  assert.deepEqual(ids(band([alarm(2), past], [])), [2, 1]);
  assert.deepEqual([calls(past), calls(alarm(2)), calls(alarm(3, { acknowledged: heard }))], [false, true, false]);
});
