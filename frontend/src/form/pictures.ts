/** Photographs of a record that is being written: made anew by the node, kept with the draft, sent with the record in one act. */
import type { Api, DraftPicture } from "../lib/api.ts";
import { uuid7 } from "../lib/uuid.ts";

export interface Picture {
  /** By which the page tells it apart. */
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

/** As it goes with its record, under that one's label. */
export function drawn(picture: Picture): DraftPicture {
  const { caption, media_type, width, height, data } = picture;
  return { body: { caption: caption.trim(), media_type, width, height, data } };
}
