/** The list of a hundred thousand of which a few hundred are here, against a plain array of all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Roll } from "../src/lib/roll.ts";

interface Row { id: string; n: number; version: number }
const PAGE = 5;

/** Numbers in [0, 1) from a seed: the same run every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The node: every row that fits, newest first, page by page below a number. */
class Node {
  rows: Row[] = [];
  last = 0;

  write(id: string): Row {
    const held = this.rows.find((row) => row.id === id);
    const row = { id, n: ++this.last, version: (held?.version ?? 0) + 1 };
    this.rows = [row, ...this.rows.filter((each) => each.id !== id)];
    return row;
  }

  page(before: number | null): { rows: Row[]; next: number | null } {
    const rows = this.rows.filter((row) => before === null || row.n < before).slice(0, PAGE);
    return { rows, next: rows.length === PAGE ? (rows.at(-1)?.n ?? null) : null };
  }
}

function begun(node: Node): Roll<Row> {
  const roll = new Roll<Row>(PAGE);
  const { rows, next } = node.page(null);
  roll.begin(rows, next);
  return roll;
}

function load(roll: Roll<Row>, node: Node, index: number): boolean {
  const before = roll.want(index);
  if (before === null) return false;
  const { rows, next } = node.page(before);
  roll.fill(before, rows, next);
  return true;
}

/** What is loaded is what the node has, in its order, each row at its place; where all is loaded the places are the true ones. */
function check(roll: Roll<Row>, node: Node): void {
  const rows = roll.rows();
  const ids = new Set(rows.map((row) => row.id));
  assert.deepEqual(rows, node.rows.filter((row) => ids.has(row.id)));
  assert.equal(roll.loaded, rows.length);
  const whole = roll.slice(0, roll.length);
  assert.equal(whole.length, roll.length);
  assert.deepEqual(whole.filter(Boolean), rows);
  for (const row of rows) assert.equal(roll.slice(roll.indexOf(row.id), roll.indexOf(row.id) + 1)[0], row);
  if (roll.exact) assert.deepEqual(rows, node.rows);
}

test("any order of asking, writing, correcting and letting go shows what the node has", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const next = chance(seed);
    const pick = (below: number): number => Math.floor(next() * below);
    const node = new Node();
    for (let i = 0; i < 5 + pick(60); i++) node.write(next() < 0.3 ? `r${pick(20)}` : `new ${i}`);
    const roll = begun(node);
    check(roll, node);
    for (let step = 0; step < 80; step++) {
      const what = next();
      if (what < 0.5) load(roll, node, pick(roll.length));
      else if (what < 0.7) roll.put(node.write(next() < 0.5 ? `r${pick(20)}` : `later ${step}`));
      else if (what < 0.8 && node.rows.length > 0) {
        const [gone] = node.rows.splice(pick(node.rows.length), 1);
        if (gone) roll.remove(gone.id);
      } else if (what < 0.9) roll.forget(pick(roll.length), 3 * PAGE, PAGE);
      else {
        const held = node.rows[pick(node.rows.length)];
        if (held) {
          const changed = { ...held };
          node.rows[node.rows.indexOf(held)] = changed;
          roll.put(changed);
          // What lies in a hole is read when it is loaded; what is loaded changes at once.
          if (roll.get(held.id)) assert.equal(roll.get(held.id), changed);
        }
      }
      check(roll, node);
    }
    let asked = 0;
    for (let i = 0; i < roll.length; i++) while (load(roll, node, i)) assert.ok(++asked < 1000, "it comes to an end");
    check(roll, node);
    assert.ok(roll.exact);
    assert.equal(roll.length, node.rows.length);
  }
});

test("the end of a long list is one question away, and its middle too", () => {
  const node = new Node();
  for (let i = 0; i < 2000; i++) node.write(`r${i}`);
  const roll = begun(node);
  assert.equal(roll.length, 2000);
  assert.ok(load(roll, node, roll.length - 1));
  assert.equal(roll.slice(1999, 2000)[0]?.id, "r0");
  assert.ok(load(roll, node, 1000));
  assert.equal(roll.slice(1000, 1001)[0]?.id, "r999");
  assert.ok(roll.loaded <= 3 * PAGE);
});

test("a list of which most numbers do not fit is guessed by what is known of it, and comes right as it is read", () => {
  const node = new Node();
  for (let i = 0; i < 1000; i++) {
    const row = node.write(`r${i}`);
    if (i % 10 !== 0) node.rows = node.rows.filter((each) => each !== row);
  }
  const roll = begun(node);
  assert.ok(roll.length > 60 && roll.length < 180, `${roll.length} guessed`);
  for (let i = 0; i < roll.length; i++) while (load(roll, node, i)) continue;
  assert.equal(roll.length, 100);
  assert.ok(roll.exact);
});

test("what is let go is known by its count, and the newest stays", () => {
  const node = new Node();
  for (let i = 0; i < 200; i++) node.write(`r${i}`);
  const roll = begun(node);
  for (let i = 0; i < 100; i++) while (load(roll, node, i)) continue;
  const before = roll.length;
  roll.forget(95, 30, 10);
  assert.ok(roll.loaded <= 30);
  assert.equal(roll.length, before);
  assert.equal(roll.slice(0, 1)[0]?.id, "r199");
  assert.equal(roll.slice(95, 96)[0]?.id, "r104");
  assert.equal(roll.slice(50, 51)[0], undefined);
  assert.ok(load(roll, node, 50));
  assert.equal(roll.slice(50, 51)[0]?.id, "r149");
});

test("an empty feed has no place", () => {
  const roll = begun(new Node());
  assert.deepEqual([roll.length, roll.exact, roll.want(0), roll.slice(0, 9), roll.indexOf("x"), roll.place(3)], [0, true, null, [], -1, 0]);
  roll.put({ id: "a", n: 1, version: 1 });
  assert.equal(roll.length, 1);
});
