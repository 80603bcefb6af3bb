/** The demonstration's own interface (docs/formats/api.md, last section). */
import type { Names } from "../lib/api.ts";

export interface Desk { node: string; agency: string; names: Names; desk: string; desk_names: Names; account: string; url: string; host: Names | null }
export interface Node { node: string; names: Names; cut: boolean; alive: boolean }
export interface Step { id: string; names: Names; by: string | null; done: boolean }
export interface DemoState {
  desks: Desk[];
  nodes: Node[];
  script: { playing: boolean; waits: boolean; next: string | null; steps: Step[] };
  set_up: { done: boolean; step: string; fraction: number };
}
export type NodeAct = "cut" | "heal" | "kill" | "start";

/** What the picker shows; a refusal of one lever leaves the rest as it is. */
async function call(method: string, path: string): Promise<DemoState> {
  const answer = await fetch(path, { method, cache: "no-store" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as DemoState;
}

export const demo = {
  state: (): Promise<DemoState> => call("GET", "/demo/state"),
  script: (act: "play" | "pause" | "next" | "seated"): Promise<DemoState> => call("POST", `/demo/script/${act}`),
  node: (node: string, act: NodeAct): Promise<DemoState> => call("POST", `/demo/nodes/${encodeURIComponent(node)}/${act}`),
};
