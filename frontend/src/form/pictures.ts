/** Photographs of a record that is being written: made anew by the node, kept with the draft, sent after the record as its own. */
import type { Api, Draft } from "../lib/api.ts";
import type { Told } from "../lib/outbox.svelte.ts";
import { uuid7 } from "../lib/uuid.ts";

export interface Picture {
  /** Its idempotency key. */
  key: string;
  caption: string;
  media_type: "image/jpeg";
  width: number;
  height: number;
  /** Base64, as it will leave. */
  data: string;
  /** What the copy for one recipient takes, about. */
  copy_bytes: number;
}

/** Forms to which photographs belong. */
export const PICTURED = new Set(["spot", "incident", "find", "hazard"]);
export const MOST_PICTURES = 6;
/** A bad line, for what a picture costs on it. */
export const BAD_LINE_BITS_S = 64_000;
/** A large file on its way, and others before it. */
const PATIENCE_MS = 90_000;

export async function remade(api: Api, file: Blob): Promise<Picture> {
  const made = await api.call<Omit<Picture, "key" | "caption">>("POST", "/api/pictures", { raw: file, reads: true, patience_ms: PATIENCE_MS });
  return { ...made, key: uuid7(), caption: "" };
}

export const source = (picture: Picture): string => `data:${picture.media_type};base64,${picture.data}`;

/** A picture of a record that has just gone, for those whom the officer was shown. */
export function toldOf(picture: Picture, record: Told, id: string): Told {
  const { caption, media_type, width, height, data } = picture;
  const draft: Draft = {
    kind: "attachment", status: record.draft.status, event_time: null, place: null, evaluation: null, label: record.draft.label,
    body: { caption: caption.trim(), media_type, width, height, data }, refs: [id], previous: null,
  };
  return { key: picture.key, draft, digest: null, to: record.to, words: caption.trim() || record.words };
}
