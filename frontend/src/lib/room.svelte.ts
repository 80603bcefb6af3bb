/** The one place that wires the page: who holds what, and what an event from the node does to it. */
import { getContext, setContext } from "svelte";
import { Api, Refusal, type Alarm, type Ground, type Links, type Position, type Row } from "./api.ts";
import { Drawer, type Outgoing, type Sheet } from "./drafts.ts";
import { FeedStore } from "./feed.svelte.ts";
import { Filter } from "../feed/filter.svelte.ts";
import { Installed } from "./installed.svelte.ts";
import { list, name, t } from "./language.svelte.ts";
import { Outbox } from "./outbox.svelte.ts";
import { Pencil } from "./pencil.svelte.ts";
import { refusalWords } from "./refusals.ts";
import { band, calls, LINGER_MS, type Lately } from "./ringing.ts";
import { Route } from "./route.svelte.ts";
import { atDesk, Session } from "./session.svelte.ts";
import { Siren } from "./siren.svelte.ts";
import { Stream } from "./stream.svelte.ts";
import { Look } from "./theme.svelte.ts";
import { uuid7 } from "./uuid.ts";
import { Then } from "../time/then.svelte.ts";

/** So often it is noted in the browser that the node is heard: a page that is opened without it says for how long. */
const HEARD_EVERY_S = 5;

export interface Toast { words: string; bad: boolean; act?: { words: string; run: () => void } }

export class Room {
  ground = $state.raw<Ground | null>(null);
  links = $state.raw<Links | null>(null);
  alarms = $state.raw<Alarm[]>([]);
  /** Now, by the node's clock, in milliseconds. */
  now = $state(Date.now());
  sheet = $state.raw<Sheet | null>(null);
  toast = $state.raw<Toast | null>(null);
  /** What the map is asked to bring into view; a new object each time. */
  looked = $state.raw<{ row: Row } | null>(null);
  /** Where the map is asked to go; a new object each time. */
  goTo = $state.raw<{ at: Position; zoom?: number } | null>(null);
  /** The record under the pointer or the focus, in the feed or on the map: the other one marks it. */
  pointed = $state<string | null>(null);
  mapReady = $state(false);
  /** Prints the map as it stands; null as long as there is none. */
  printMap = $state.raw<(() => void) | null>(null);
  /** Bumped when a record that is open may have changed on the node. */
  touched = $state.raw<{ id: string } | null>(null);
  /** Counts the events that may have changed what a view shows: a view that reads it asks the node again, not more than it must. */
  pulse = $state(0);
  /** What waits in each view, by its name: the rail shows it. */
  counts = $state<Record<string, number>>({});
  /** The sheet of keys is shown. */
  help = $state(false);
  started = $state(false);

  readonly look = new Look();
  readonly installed = new Installed();
  readonly siren = new Siren();
  readonly pencil = new Pencil();
  readonly route = new Route();
  readonly api: Api = new Api({
    csrf: () => this.session.me?.csrf ?? "",
    ended: () => void this.session.ask("ended"),
    unreachable: () => this.started && this.reads && this.stream.lost(),
  });
  readonly session = new Session(() => this.api);
  readonly filter = new Filter(this.route);
  readonly feed = new FeedStore(
    () => this.api,
    () => this.ground,
  );
  readonly then = new Then(
    this.feed,
    () => this.now,
  );
  readonly outbox = new Outbox(() => this.api, new Drawer(), (row) => this.#sent(row), () => this.siren.tick());
  readonly stream = new Stream({
    record: (row) => {
      if (this.feed.take(row) && !row.own) this.siren.tick();
      this.#touch(row.id);
    },
    change: (row) => this.#changed(row),
    gone: (id) => {
      this.feed.drop(id);
      if (this.looked?.row.id === id) this.looked = null;
      this.#touch(id);
    },
    sight: (changes) => {
      if (this.session.me && this.session.me.sight !== changes) location.reload();
    },
    alarms: (alarms) => (this.alarms = alarms),
    links: (links) => (this.links = links),
    back: () => this.#back(),
    last: () => this.feed.last,
  });
  #lately = $state.raw<Lately[]>([]);
  /** What calls for somebody: this is counted, and sounds. */
  ringing = $derived(this.alarms.filter(calls));
  /** What stands in the band: with what has settled, until somebody acknowledges it. */
  band = $derived(band(this.alarms, this.#lately));
  /** The instant at which what is shown is judged: that of the picture, when one looks back. */
  at = $derived(this.feed.asOf === null ? this.now : Date.parse(this.feed.asOf));
  cut = $derived(this.stream.cutSince !== null);
  /** For how long the node has not been heard, in seconds: so much older is all that it last said. */
  cutFor_s = $derived(this.stream.cutSince === null ? 0 : Math.max(0, (this.now - this.session.skew_ms - this.stream.cutSince) / 1000));
  /** Whether records are read and written here; an administrator by that role alone has his own page. */
  reads = $derived(this.session.me !== null && atDesk(this.session.me));
  #acknowledging = false;
  #beats = 0;
  #toastTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    setInterval(() => {
      this.now = Date.now() + this.session.skew_ms;
      if (this.started && !this.cut && ++this.#beats % HEARD_EVERY_S === 0) this.session.hear();
    }, 1000);
  }

  async start(): Promise<void> {
    await this.session.begin();
    if (this.session.state === "in") await this.enter();
    else if (this.session.state === "unreachable" && this.session.me) await this.#enterCut();
    else if (this.session.state === "unreachable") setTimeout(() => void this.start(), 1500);
    void this.installed.begin();
  }

  /** After signing in: everything the shell shows, then the stream. */
  async enter(): Promise<void> {
    const me = this.session.me;
    if (!me) return;
    this.now = Date.now() + this.session.skew_ms;
    this.started = true;
    this.stream.answered();
    if (!atDesk(me)) return;
    await this.outbox.load(me.account);
    await this.#refresh();
    this.stream.open();
    void this.outbox.flush();
  }

  /** Without the node: own drafts and the basemap are here; all else comes with the node, and the session is asked for then. */
  async #enterCut(): Promise<void> {
    await this.outbox.load(this.session.me?.account ?? "");
    this.started = true;
    this.stream.begin(this.session.heard ?? Date.now());
  }

  agency(id: string | null | undefined): string {
    if (!id) return "";
    const agency = this.ground?.agencies.find((held) => held.id === id);
    return agency ? name(agency.names) : id;
  }

  agencies(ids: readonly string[]): string {
    return list(ids.map((id) => this.agency(id)));
  }

  isAgency(id: string): boolean {
    return this.ground?.agencies.some((held) => held.id === id) ?? false;
  }

  desk(id: string): string {
    return name(this.ground?.desks.find((held) => held.id === id)?.names) || id;
  }

  sector(id: string | null | undefined): string {
    const sector = this.ground?.sectors.find((held) => held.id === id);
    return sector ? name(sector.names) : (id ?? "");
  }

  /** Opens a form; what is begun is kept. */
  begin(kind: string, fields: Record<string, string>, more: Partial<Sheet> = {}): void {
    this.pencil.clear();
    this.sheet = {
      key: uuid7(), account: this.session.me?.account ?? "", kind, saved_at: Date.now(), fields, level: Math.min(1, this.session.me?.max_level ?? 0),
      audience: [], caveats: [], show_audience: true, previous: null, refs: [], ...more,
    };
  }

  open(row: { id: string }): void {
    const held = this.feed.byId(row.id);
    if (held && !this.route.alone) this.feed.markRead(held);
    this.sheet = null;
    this.pencil.clear();
    this.route.open(row.id);
  }

  /** Opens a view in the panel, or none. */
  show(view: string | null, rest = ""): void {
    this.sheet = null;
    this.pencil.clear();
    this.route.show(view, rest);
  }

  /** The row that a recall gave back; the stream's own, if it has come already, is fresher. */
  recalled(row: Row): void {
    if (!this.feed.byId(row.id)?.recalled_at) this.#changed(row);
  }

  showOnMap(row: Row): void {
    this.looked = { row };
  }

  say(words: string, bad = false, act?: Toast["act"]): void {
    clearTimeout(this.#toastTimer);
    this.toast = act ? { words, bad, act } : { words, bad };
    this.#toastTimer = setTimeout(() => (this.toast = null), bad || act ? 12_000 : 5_000);
  }

  /** A thrown-away form can be taken back for some seconds. */
  async discard(sheet: Sheet): Promise<void> {
    if (this.sheet?.key === sheet.key) this.sheet = null;
    const begun = this.outbox.sheets.some((held) => held.key === sheet.key);
    await this.outbox.dropSheet(sheet.key);
    if (!begun) return;
    this.say(t("discarded"), false, {
      words: t("undo"),
      run: () => {
        this.toast = null;
        void this.outbox.keep(sheet);
        this.sheet = sheet;
      },
    });
  }

  /** What was told to go comes before a person again: its form is opened. */
  review(item: Outgoing): void {
    const sheet = this.outbox.sheets.find((held) => held.key === item.key);
    void this.outbox.drop(item.key);
    if (sheet) this.sheet = sheet;
    else if (item.draft.previous ?? item.draft.refs[0]) this.open({ id: item.draft.previous?.id ?? item.draft.refs[0] ?? "" });
  }

  async acknowledge(alarm: Alarm): Promise<void> {
    const done = await this.api.acknowledge(alarm.id);
    const kept = { alarm: done, place: Math.max(0, this.band.findIndex((held) => held.id === done.id)) };
    this.#lately = [...this.#lately, kept];
    setTimeout(() => (this.#lately = this.#lately.filter((held) => held !== kept)), LINGER_MS);
    this.alarms = this.alarms.map((held) => (held.id === done.id ? done : held));
  }

  /** The same by key, for the first of the band; while one that was just acknowledged stands there still, the next is not meant. */
  async acknowledgeFirst(): Promise<void> {
    const [first] = this.band;
    if (!first || this.#lately.length > 0 || this.#acknowledging) return;
    this.#acknowledging = true;
    try {
      await this.acknowledge(first);
    } catch (error) {
      this.say(error instanceof Refusal ? refusalWords(error) : String(error), true);
    } finally {
      this.#acknowledging = false;
    }
  }

  async acknowledgeAll(): Promise<void> {
    for (const alarm of this.alarms.filter((held) => held.acknowledged === null)) await this.acknowledge(alarm);
  }

  /** The row that sending gave back. The stream may have been faster, and knows more of its delivery. */
  #sent(row: Row): void {
    const held = this.feed.byId(row.id);
    if (!held || held.version < row.version) this.feed.take(row);
    this.#touch(row.id);
  }

  #changed(row: Row): void {
    this.feed.take(row);
    this.#touch(row.id);
  }

  #touch(id: string): void {
    this.touched = { id };
    this.pulse += 1;
  }

  async #back(): Promise<boolean> {
    if (!(await this.session.renew())) return false;
    await this.#refresh();
    void this.outbox.flush();
    this.installed.look();
    return true;
  }

  async #refresh(): Promise<void> {
    const account = this.session.me?.account ?? "";
    const [ground, , alarms, links] = await Promise.all([this.api.ground(), this.feed.load(account, this.filter.sought(this.now)), this.api.alarms(), this.api.links()]);
    this.ground = ground;
    this.alarms = alarms.alarms;
    this.links = links;
    this.pulse += 1;
    if (this.route.record) this.touched = { id: this.route.record };
  }
}

const KEY = Symbol("room");
export const provideRoom = (room: Room): Room => setContext(KEY, room);
export const useRoom = (): Room => getContext<Room>(KEY);
