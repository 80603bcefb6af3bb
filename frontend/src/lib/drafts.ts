/** What this desk has begun or not yet got away: kept in the browser, own words only. Nothing received is ever stored. */
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Picture } from "../form/pictures.ts";
import type { Body, Coarsen, Draft, Evaluation, EventTime, Place } from "./api.ts";

/** A form as it stands, in the officer's own letters. */
export interface Sheet {
  key: string;
  account: string;
  /** One of `form/kinds.ts`. */
  kind: string;
  saved_at: number;
  fields: Record<string, string>;
  level: number;
  audience: string[];
  caveats: string[];
  show_audience: boolean;
  groups?: string[];
  coarsen?: Coarsen[];
  previous: { id: string; version: number } | null;
  refs: string[];
  /** The records that it is made from. Drafts of an older page have none. */
  derived_from?: string[];
  /** Photographs that go with it, made anew already. */
  pictures?: Picture[];
  /** Of a next version: how the version before it was. What the form has no field for, and what was not touched, stays as it was. */
  kept?: { body: Body; place: Place | null; event_time: EventTime | null; evaluation?: Evaluation | null; fields: Record<string, string>; derived_from?: string[] };
}

/** Something told to go. `digest` is null when the node could not say who would get it: then a person looks again first. */
export interface Outgoing {
  key: string;
  account: string;
  draft: Draft;
  digest: string | null;
  to: string[];
  words: string;
  /** Of a page before this one, which sent each after its record. */
  pictures?: Picture[];
  saved_at: number;
  state: "waiting" | "look-again" | "refused";
  code: string | null;
  detail: string;
}

interface Schema extends DBSchema {
  sheets: { key: string; value: Sheet };
  outgoing: { key: string; value: Outgoing };
}

export class Drawer {
  #db: Promise<IDBPDatabase<Schema>>;

  constructor() {
    this.#db = openDB<Schema>("tansiq", 1, {
      upgrade(db) {
        db.createObjectStore("sheets", { keyPath: "key" });
        db.createObjectStore("outgoing", { keyPath: "key" });
      },
    });
  }

  async all(account: string): Promise<{ sheets: Sheet[]; outgoing: Outgoing[] }> {
    const db = await this.#db;
    const own = <T extends { account: string }>(items: T[]): T[] => items.filter((item) => item.account === account);
    return { sheets: own(await db.getAll("sheets")), outgoing: own(await db.getAll("outgoing")) };
  }

  putSheet = async (sheet: Sheet): Promise<void> => void (await (await this.#db).put("sheets", sheet));
  dropSheet = async (key: string): Promise<void> => (await this.#db).delete("sheets", key);
  putOutgoing = async (item: Outgoing): Promise<void> => void (await (await this.#db).put("outgoing", item));
  dropOutgoing = async (key: string): Promise<void> => (await this.#db).delete("outgoing", key);
}
