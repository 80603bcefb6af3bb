import type { Component } from "svelte";
import type { Body, Detail, Draft, Me, Row } from "../lib/api.ts";
import type { Room } from "../lib/room.svelte.ts";
import type { Sheet } from "../lib/drafts.ts";
import type { GroundShape, Letters } from "./letters.ts";

export interface FieldsProps {
  /** The officer's own letters, by field; bound, so that the form keeps them. */
  fields: Record<string, string>;
  /** What is wrong with a field, in the page's language; null: nothing. */
  wrong: (field: string) => string | null;
  sheet: Sheet;
}

/**
 * What a kind's form gives of a draft; the label, the refs and the rest are every form's. Where it does not ask for when, where or how sure, it
 * leaves that out: a next version keeps it.
 */
export type Found = Partial<Pick<Draft, "event_time" | "place" | "evaluation">> & Pick<Draft, "body"> & {
  /** What every version says anew, whatever the one before said. */
  anew?: Body;
  /** Which records it is about, where the form asks for them; else those that it was begun with. */
  refs?: string[];
};

/**
 * The form of one kind of record. A further one: its file and its component in `form/kinds/`, a line in `form/kinds.ts`, the
 * messages `form-KIND` and `kind-KIND`, an icon KIND.
 */
export interface FormKind {
  kind: string;
  /** Under which heading it stands where a new record is begun. */
  group: "report" | "plan" | "force" | "request" | "room";
  /** The key that opens it, by its place on the keyboard (`event.code`). */
  code?: string;
  /** What a click on the map gives this form. */
  ground: "point" | "area" | "line" | null;
  /** As what its place may be given, where that is to be chosen (`WhereBox`). */
  shapes?: readonly GroundShape[];
  /** The field of which one line tells the draft while it waits. */
  line: string;
  /** What a new form starts with; what it was begun with (a place, say) goes before. */
  prefilled: (now: Date, me: Me | null) => Record<string, string>;
  /** Null while something is missing or wrong; `letters` says what. It reads every field each time, so that all that is wrong shows. */
  read: (letters: Letters) => Found | null;
  /** The letters of an own record for its next version. */
  from: (body: Body, detail: Detail, row: Row) => Record<string, string>;
  /** Which field shows what the node says of these of the draft's; the longest beginning counts. `body.NAME` is NAME unless told here. */
  shows: Record<string, string>;
  Fields: Component<FieldsProps, object, "fields">;
  /** Whether it is offered to whoever has signed in; else to everybody. The node decides. */
  isFor?: (me: Me) => boolean;
  /** The kinds of record at which it is offered as a next step (`FromRecord`): it begins with that record's place, and names it. */
  after?: readonly string[];
  /** There it begins without that record's place: it tells of being anywhere but there. */
  elsewhere?: true;
  /** There at own records alone. */
  ownOnly?: true;
  /** The kinds of another's record that it may quote or pass on: there it is offered too, and names that one as what it is made from. */
  outOf?: readonly string[];
  /** It is made from what stands in `refs`, by its nature (`kinds.registry`): nobody is asked for it a second time. */
  derives?: true;
  /** What a record of this kind says, for the panel: the id of a label and the words; empty ones are left out. */
  facts: (body: Body, room: Room) => [label: string, words: string][];
}
