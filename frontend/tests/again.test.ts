/** What came too fast for the node: reading is asked again when the node says, writing is told, and nobody waits for a page that left. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { Api, Refusal } from "../src/lib/api.ts";

const api = new Api({ csrf: () => "token", ended: () => undefined, unreachable: () => undefined });
const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

const tooMany = (again: string | null): Response =>
  new Response(JSON.stringify({ code: "request.too-many", status: 429 }), { status: 429, headers: again === null ? {} : { "Retry-After": again } });

/** A node that answers these in turn, then that all is well; how often it was asked. */
function node(...answers: Response[]): { asked: number } {
  const seen = { asked: 0 };
  globalThis.fetch = () => {
    seen.asked += 1;
    return Promise.resolve(answers.shift() ?? new Response(JSON.stringify({ fine: true })));
  };
  return seen;
}

test("reading is asked again by itself", async () => {
  const seen = node(tooMany("0"), tooMany("0"));
  assert.deepEqual(await api.call("GET", "/api/alarms"), { fine: true });
  assert.equal(seen.asked, 3);
});

test("so is a dry run, which writes nothing", async () => {
  const seen = node(tooMany("0"));
  await api.dryRun({} as never);
  assert.equal(seen.asked, 2);
});

test("writing is not: what was told to go waits in the outbox under its key", async () => {
  const seen = node(tooMany("0"));
  await assert.rejects(api.send({} as never, "digest", "key"), (error) => error instanceof Refusal && error.code === "request.too-many" && error.again_ms === 0);
  assert.equal(seen.asked, 1);
});

test("a wait beyond patience, or of unknown length, is told", async () => {
  for (const again of ["3600", null]) {
    const seen = node(tooMany(again));
    await assert.rejects(api.call("GET", "/api/alarms"), (error) => error instanceof Refusal && error.code === "request.too-many");
    assert.equal(seen.asked, 1);
  }
});

test("whoever has turned to something else is not waited for", async () => {
  const seen = node(tooMany("10"));
  const left = new AbortController();
  const asked = api.call("GET", "/api/alarms", { signal: left.signal });
  setTimeout(() => left.abort(), 5);
  await assert.rejects(asked, { name: "AbortError" });
  assert.equal(seen.asked, 1);
});
