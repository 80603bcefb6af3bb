/** The page's language: Fluent catalogues from locales/, Latin digits everywhere (a grid reference and a count must look alike). */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Names } from "./api.ts";

const catalogues = import.meta.glob<string>("../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

export const LANGUAGES = ["ar", "ckb", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
/** Each language names itself in its own letters. A further one: its folder in locales/, its code above, its name here. */
export const OWN_NAMES: Record<Language, string> = { ar: "العربية", ckb: "کوردی", en: "English" };
const RIGHT_TO_LEFT: readonly string[] = ["ar", "ckb"];
/** Where a thing has no name in the page's language: first the one whose letters its reader knows. */
const NEAREST: Record<Language, readonly Language[]> = { ar: ["ar", "ckb", "en"], ckb: ["ckb", "ar", "en"], en: ["en", "ar", "ckb"] };
const KEPT = "tansiq.language";

const bundles = new Map<Language, FluentBundle>(LANGUAGES.map((language) => [language, load(language)]));

/**
 * Numbers and plurals have one explicit path. Chromium knows nothing of `ckb` and would take the machine's own language instead,
 * its digits too; with English behind it, Latin digits and *one or other* (Sorani's own rule) are certain on every machine.
 */
function load(language: Language): FluentBundle {
  const bundle = new FluentBundle([`${language}-u-nu-latn`, "en-u-nu-latn"]);
  for (const [path, text] of Object.entries(catalogues)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

function kept(): Language {
  const asked = localStorage.getItem(KEPT);
  return LANGUAGES.find((language) => language === asked) ?? "ar";
}

class Speech {
  language = $state<Language>(kept());
  rtl = $derived(RIGHT_TO_LEFT.includes(this.language));

  use(language: Language): void {
    this.language = language;
    localStorage.setItem(KEPT, language);
    this.apply();
  }

  apply(): void {
    document.documentElement.lang = this.language;
    document.documentElement.dir = this.rtl ? "rtl" : "ltr";
    // A manifest speaks one language: the one in which the page is installed.
    document.querySelector<HTMLLinkElement>("link[rel=manifest]")?.setAttribute("href", `${import.meta.env.BASE_URL}manifest.${this.language}.webmanifest`);
  }
}

export const speech = new Speech();

/** The words for a message; an unknown one shows its id, so that the gap is seen. */
export function t(id: string, values?: Record<string, FluentVariable>): string {
  return maybe(id, values) ?? id;
}

/** The words for a message, or null: for codes that a newer node may send. */
export function maybe(id: string, values?: Record<string, FluentVariable>): string | null {
  const bundle = bundles.get(speech.language);
  const message = bundle?.getMessage(id);
  if (!bundle || !message?.value) return null;
  return bundle.formatPattern(message.value, values ?? null, []);
}

/** A name in the page's language, or in the nearest one there is. */
export function name(names: Names | null | undefined): string {
  if (!names) return "";
  return NEAREST[speech.language].map((language) => names[language]).find(Boolean) ?? "";
}

/** Things one after another. The words between them are messages: `Intl.ListFormat` speaks English where Sorani is asked for. */
export function list(items: string[]): string {
  const before = items.slice(0, -1).join(t("list-comma"));
  return before ? before + t("list-and") + items.at(-1) : (items[0] ?? "");
}
