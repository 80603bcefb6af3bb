/** The house rule on words: every message is used, every used message exists, every language is complete and takes the same values. */
import { FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = new URL("..", import.meta.url).pathname;
const faults = [];

/** Codes of the node, of which the page may meet any. */
const OPEN_PREFIXES = ["error-"];

const walk = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)]));

function variables(node, found = new Set()) {
  if (Array.isArray(node)) node.forEach((part) => variables(part, found));
  else if (node && typeof node === "object") {
    if (node.type === "var") found.add(node.name);
    Object.values(node).forEach((part) => variables(part, found));
  }
  return found;
}

const languages = new Map();
for (const language of readdirSync(join(root, "locales"))) {
  const messages = new Map();
  for (const file of readdirSync(join(root, "locales", language)).filter((file) => file.endsWith(".ftl"))) {
    const text = readFileSync(join(root, "locales", language, file), "utf8");
    const body = new FluentResource(text).body;
    // The runtime parser drops what it cannot read; counting the beginnings finds what it dropped.
    const begun = text.split("\n").filter((line) => /^[a-zA-Z][\w-]* *=/.test(line)).length;
    if (begun !== body.length) faults.push(`${language}/${file}: ${begun - body.length} message(s) cannot be read`);
    for (const message of body) {
      if (messages.has(message.id)) faults.push(`${language}/${file}: ${message.id} stands twice`);
      messages.set(message.id, variables(message.value));
    }
  }
  languages.set(language, messages);
}

const every = new Set([...languages.values()].flatMap((messages) => [...messages.keys()]));
for (const [language, messages] of languages) {
  for (const id of every) {
    if (!messages.has(id)) faults.push(`${language}: ${id} is missing`);
  }
}
const [first, ...rest] = [...languages];
for (const [id, wanted] of first[1]) {
  for (const [language, messages] of rest) {
    const given = messages.get(id);
    if (given && [...given].sort().join() !== [...wanted].sort().join()) faults.push(`${language}: ${id} takes ${[...given]} where ${first[0]} takes ${[...wanted]}`);
  }
}

/** A neighbour's keyboard writes ي, ك and ة, which look alike and are found by no search; Sorani has its own letters. */
const SORANI = new Set("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهەوۆێی،؛؟");
for (const file of readdirSync(join(root, "locales", "ckb"))) {
  const foreign = [...readFileSync(join(root, "locales", "ckb", file), "utf8")].filter((letter) => /\p{Script=Arabic}/u.test(letter) && !SORANI.has(letter));
  if (foreign.length > 0) faults.push(`ckb/${file}: no letters of Sorani: ${[...new Set(foreign)].join(" ")}`);
  // Values are isolated, and no letter joins across that: an ending must not hang on one.
  for (const [line] of readFileSync(join(root, "locales", "ckb", file), "utf8").matchAll(/^.*\}\p{Script=Arabic}.*$/gmu)) faults.push(`ckb/${file}: an ending hangs on a value: ${line.trim()}`);
}

const literals = new Set();
const prefixes = new Set();
for (const file of walk(join(root, "src")).filter((file) => /\.(ts|svelte)$/.test(file))) {
  const source = readFileSync(file, "utf8");
  for (const [, id] of source.matchAll(/["']([a-z][\w-]*)["']/g)) literals.add(id);
  for (const [, prefix] of source.matchAll(/`([a-z][\w-]*-)\$\{/g)) prefixes.add(prefix);
  for (const [, id] of source.matchAll(/\bt\(\s*["']([\w-]+)["']/g)) if (!every.has(id)) faults.push(`${file.slice(root.length)}: there is no message ${id}`);
}
// Parts of the page that build an id from a property: `PREFIX-CHOICE`, `send-VERB`, `send-VERB-own`.
for (const [, prefix] of walk(join(root, "src")).map((file) => readFileSync(file, "utf8")).join("\n").matchAll(/(?:prefix=|\bchoice\()"([a-z-]+)"/g)) prefixes.add(`${prefix}-`);
for (const id of every) {
  const used = literals.has(id) || [...prefixes, ...OPEN_PREFIXES].some((prefix) => id.startsWith(prefix));
  if (!used) faults.push(`${id} is used nowhere`);
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`messages: ${every.size} in each of ${[...languages.keys()].join(", ")}`);
