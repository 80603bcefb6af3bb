import assert from "node:assert/strict";
import { mock, test } from "node:test";
import type { Map as GlMap } from "maplibre-gl";
import { oneFrame } from "../src/map/one-frame.ts";

type Told = { sourceId: string; sourceDataType?: string };

/** As much of a map as is asked, with sources that are ready when the test says so. */
class FakeMap {
  frames = 0;
  moving = false;
  ready = new Set<string>();
  #heard: ((told: Told) => void)[] = [];
  triggerRepaint = (): void => void this.frames++;
  isMoving = (): boolean => this.moving;
  isSourceLoaded = (id: string): boolean => this.ready.has(id);
  on(event: string, hear: (told: Told) => void): void {
    if (event === "sourcedata") this.#heard.push(hear);
  }
  /** As MapLibre: whoever listens, then a frame. */
  tells(told: Told): void {
    for (const hear of this.#heard) hear(told);
    this.triggerRepaint();
  }
}

function made(): { map: FakeMap; expect: (source: string) => void } {
  const map = new FakeMap();
  return { map, expect: oneFrame(map as unknown as GlMap) };
}

test("sources that are told at once are drawn at once, when the last is ready", () => {
  const { map, expect } = made();
  expect("plans");
  expect("plan-labels");
  map.ready.add("plans");
  map.tells({ sourceId: "plans" });
  map.tells({ sourceId: "plan-labels", sourceDataType: "content" });
  assert.equal(map.frames, 0);
  map.ready.add("plan-labels");
  map.tells({ sourceId: "plan-labels" });
  assert.ok(map.frames > 0);
});

test("a source is not ready by what is said before its tiles are cut anew", () => {
  const { map, expect } = made();
  map.ready.add("plans");
  expect("plans");
  map.tells({ sourceId: "plans", sourceDataType: "metadata" });
  assert.equal(map.frames, 0);
});

test("what is not expected, and a map that moves, is drawn as ever", () => {
  const { map, expect } = made();
  map.tells({ sourceId: "basemap" });
  assert.equal(map.frames, 1);
  expect("plans");
  map.moving = true;
  map.triggerRepaint();
  assert.equal(map.frames, 2);
});

test("a source that never comes holds the map for a moment only", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const { map, expect } = made();
    expect("plans");
    map.triggerRepaint();
    mock.timers.tick(200);
    expect("plans");
    mock.timers.tick(40);
    assert.equal(map.frames, 0);
    mock.timers.tick(20);
    assert.equal(map.frames, 1, "patience is not begun anew by each that is told");
    map.triggerRepaint();
    assert.equal(map.frames, 2);
  } finally {
    mock.timers.reset();
  }
});
