/** The operator's own layers, typed after docs/formats/api.md: change both together. */
import type { Api } from "../lib/api.ts";
import type { OwnLayer } from "./port.ts";

export interface LayerView {
  name: string; title: string; kind: OwnLayer["kind"]; parts: string[]; size_bytes: number; problem: string | null; detail: string;
}

export const ownLayers = (api: Api): Promise<{ layers: LayerView[] }> => api.call("GET", "/api/layers");
export const layerUrl = (name: string): string => `/api/layers/${encodeURIComponent(name)}`;
