/** What the page can be told to do in the command box, in the order in which it offers it. */
import { formsFor } from "../form/kinds.ts";
import { further, KEYS, shown } from "../lib/keys.ts";
import { LANGUAGES, OWN_NAMES, speech, t } from "../lib/language.svelte.ts";
import type { Room } from "../lib/room.svelte.ts";
import { openMapWindow } from "../lib/route.svelte.ts";
import { kindIcon } from "../parts/words.ts";
import { VIEWS } from "../views.ts";

export interface Command {
  id: string;
  icon: string;
  words: string;
  /** The key that does the same. */
  key: string | null;
  run: () => void;
}

export function commands(room: Room): Command[] {
  const me = room.session.me;
  const keys = new Map([...KEYS, ...further(room)].map((key) => [key.words, shown(key)]));
  const command = (id: string, icon: string, words: string, run: () => void, key: string | null = null): Command => ({ id, icon, words, key, run });
  const said = (id: string, icon: string, run: () => void): Command => command(id, icon, t(id), run, keys.get(id) ?? null);
  const found = formsFor(me).map(({ kind }) => command(`new-${kind}`, kindIcon(kind), t("command-new", { kind: t(`kind-${kind}`) }), () => room.begin(kind, {}), keys.get(`kind-${kind}`) ?? null));
  const unheard = room.alarms.filter((alarm) => alarm.acknowledged === null).length;
  if (unheard > 0) found.unshift(command("acknowledge-all", "bell", t("acknowledge-all", { n: unheard }), () => void room.acknowledgeAll()));
  for (const view of VIEWS) {
    if (me && (view.isFor?.(me) ?? true)) found.push(command(`view-${view.name}`, view.name, t("command-view", { view: t(`view-${view.name}`) }), () => room.show(view.name), keys.get(`view-${view.name}`) ?? null));
  }
  if (room.filter.count > 0) found.push(said("filter-clear", "funnel", () => room.filter.clear()));
  if (room.feed.unread > 0) found.push(said("mark-all-read", "feed", () => room.feed.markAllRead()));
  found.push(
    said(room.look.theme === "night" ? "theme-light" : "theme-night", room.look.theme === "night" ? "light" : "night", () => room.look.toggle()),
    ...LANGUAGES.filter((language) => language !== speech.language).map((language) => command(`language-${language}`, "command", `${t("language")}: ${OWN_NAMES[language]}`, () => speech.use(language))),
    said("map-window", "map-window", openMapWindow),
    ...(room.printMap ? [said("map-print", "print", room.printMap)] : []),
    said("alarm-test-title", "bell", () => void room.siren.test()),
    said("key-help", "keys", () => (room.help = true)),
    said("sign-out", "exit", () => void room.session.signOut()),
  );
  return found;
}
