/**
 * What anybody would see at once and a test of behaviour never does: words that are cut, lie outside or on one another, are too
 * small, unjoined, not translated, or a message's bare id. Gives sentences, each with the element and its words.
 *
 * `known`: the ids of all messages. `language`: that of the page. `foreign`: Latin words that stay as they are in every language.
 */
({ known, language, foreign }) => {
  const faults = new Map();
  const ids = new Set(known);
  const spared = new Set(foreign);
  const SLACK = 1.5;
  const ARABIC = /\p{Script=Arabic}/u;
  const styles = new Map();
  const styleOf = (element) => styles.get(element) ?? styles.set(element, getComputedStyle(element)).get(element);
  const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 60);
  const where = (element) => {
    const named = element.closest("[data-testid]");
    const own = `${element.tagName.toLowerCase()}${typeof element.className === "string" && element.className ? `.${element.className.split(" ")[0]}` : ""}`;
    return named && named !== element ? `${named.dataset.testid} ${own}` : (element.dataset.testid ?? own);
  };
  const say = (what, element, text) => {
    const fault = `${what}: ${where(element)}`;
    faults.set(fault, [...(faults.get(fault) ?? []), short(text)]);
  };
  /** For screen readers alone: nobody sees it. */
  const unseen = (element) => {
    for (let held = element; held; held = held.parentElement) {
      if (held.inert || styleOf(held).clipPath === "inset(50%)") return true;
    }
    return !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const told = (element) => {
    for (let held = element, step = 0; held && step < 4; held = held.parentElement, step++) {
      if (held.title || held.getAttribute("aria-label")) return true;
    }
    return false;
  };

  /** Walks outwards through everything that may cut this box; says by what, or null. */
  function cutBy(element, box) {
    const free = { x: false, y: false };
    const size = parseFloat(styleOf(element).fontSize);
    // A line's box is taller than its letters: only what reaches into these is cut.
    const air = { x: SLACK, y: Math.max(SLACK, (box.height - size) / 2 + 1) };
    let pinned = false;
    for (let held = element; held && held !== document.documentElement; held = held.parentElement) {
      const style = styleOf(held);
      if (pinned && style.position === "static") continue;
      pinned = style.position === "absolute";
      const edge = held.getBoundingClientRect();
      for (const [axis, low, high, flow, at] of [
        ["x", "left", "right", style.overflowX, [edge.left, edge.left + held.clientLeft + held.clientWidth]],
        ["y", "top", "bottom", style.overflowY, [edge.top, edge.top + held.clientTop + held.clientHeight]],
      ]) {
        if (free[axis] || flow === "visible" || styleOf(held).display === "inline") continue;
        if (flow === "auto" || flow === "scroll") free[axis] = true;
        else if (box[low] < at[0] - air[axis] || box[high] > at[1] + air[axis]) {
          const meant = (axis === "x" && style.textOverflow === "ellipsis") || (axis === "y" && style.webkitLineClamp !== "none");
          if (!meant || !told(held)) return { held, meant };
          free[axis] = true;
        }
      }
      if (style.position === "fixed") break;
    }
    const out = (!free.x && (box.left < -SLACK || box.right > innerWidth + SLACK)) || (!free.y && (box.top < -air.y || box.bottom > innerHeight + air.y));
    return out ? { held: document.body, meant: false } : null;
  }

  const canvas = document.createElement("canvas").getContext("2d");

  const TWO_SIDED = /[بتثجحخسشصضطظعغفقكلمنهيئىپچڤگکڵێی]/;
  const ONE_SIDED = /[اأإآدذرزوؤةەۆڕژ]/;
  const sheet = Object.assign(document.createElement("canvas"), { width: 400, height: 160 }).getContext("2d", { willReadFrequently: true });
  function drawn(text, style) {
    sheet.clearRect(0, 0, 400, 160);
    Object.assign(sheet, { font: `${style.fontWeight} 60px ${style.fontFamily}`, direction: "rtl", textBaseline: "middle" });
    sheet.fillText(text, 390, 80);
    return sheet.getImageData(0, 0, 400, 160).data.join();
  }
  /** Whether a letter takes another shape beside others: where it does not, a non-joiner between them changes nothing. */
  function joins(element, letter) {
    if (!TWO_SIDED.test(letter) && !ONE_SIDED.test(letter)) return true;
    const row = TWO_SIDED.test(letter) ? letter.repeat(4) : `س${letter}`;
    const apart = [...row].join("\u200c");
    const probe = document.createElement("span");
    probe.style.cssText = "position: absolute; visibility: hidden; white-space: nowrap; font-size: 1000px";
    element.append(probe);
    const [one, other] = [row, apart].map((text) => ((probe.textContent = text), probe.getBoundingClientRect().width));
    probe.remove();
    if (Math.abs(one - other) > 1) return true;
    // The forms of a letter may happen to be equally wide; a canvas shows them, but knows nothing of features that are switched off.
    return styleOf(element).fontFeatureSettings === "normal" && drawn(row, styleOf(element)) !== drawn(apart, styleOf(element));
  }

  /** Red, green, blue (0 to 255) and opacity of a computed colour. */
  const colour = (text) => {
    const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const scale = text.startsWith("color(") ? 255 : 1;
    return [...numbers.slice(0, 3).map((value) => value * scale), numbers[3] ?? 1];
  };
  const over = (top, under) => [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3]));
  const luminance = (rgb) => rgb.map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  /** WCAG's ratio of words to what lies under them; null where a picture does. axe looks at Latin letters only. */
  function contrast(element) {
    const under = [];
    let faint = 1;
    for (let held = element; held; held = held.parentElement) {
      const style = styleOf(held);
      faint *= Number(style.opacity);
      if (style.backgroundImage !== "none" || held.tagName === "CANVAS") return null;
      const ground = colour(style.backgroundColor);
      if (ground[3] > 0) under.push(ground);
      if (ground[3] === 1) break;
      // What lies on the map is looked at by people.
      if (style.position === "absolute" && ground[3] < 1 && ground[3] > 0) return null;
    }
    const ground = under.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
    const ink = colour(styleOf(element).color);
    const [light, dark] = [luminance(over([ink[0], ink[1], ink[2], ink[3] * faint], ground)), luminance(ground)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  const faces = new Map();
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data;
    const element = node.parentElement;
    if (!text.trim() || !element || element.closest("script, style, noscript, option, svg")) continue;
    const bare = text.replace(/[\u2066-\u2069]/g, "").trim();
    if (ids.has(bare) && /-/.test(bare)) say("a message's bare id", element, text);
    if (/\{\s*\$|\{[\w-]+\}|undefined|\[object|NaN/.test(text)) say("an unfilled value", element, text);
    if (unseen(element)) continue;
    const style = styleOf(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    if (boxes.length === 0) continue;
    for (const box of boxes) {
      const cut = cutBy(element, box);
      if (cut) say(cut.meant ? "cut with an ellipsis, and no title tells the rest" : cut.held === document.body ? "outside the page" : `cut by ${where(cut.held)}`, element, text);
    }
    for (const { 0: word, index } of boxes.length > 1 ? text.matchAll(/[\p{L}\p{M}]{3,}/gu) : []) {
      const part = document.createRange();
      part.setStart(node, index);
      part.setEnd(node, index + word.length);
      const lines = new Set([...part.getClientRects()].filter((box) => box.width > 1).map((box) => Math.round(box.top)));
      if (lines.size > 1) say("a word broken in two", element, word);
    }
    if (parseFloat(style.fontSize) < 13) say(`smaller than 13 px (${style.fontSize})`, element, text);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = element.closest(":disabled, [aria-disabled=true]") ? null : contrast(element);
    if (ratio !== null && ratio < (large ? 3 : 4.5) - 0.005) say(`too little contrast (${ratio.toFixed(2)})`, element, text);
    if (ARABIC.test(text)) {
      if (style.letterSpacing !== "normal" && parseFloat(style.letterSpacing) !== 0) say("letters spaced apart", element, text);
      if (style.fontStyle !== "normal") say("italic", element, text);
      const face = [style.fontFamily, style.fontWeight, style.fontFeatureSettings, style.fontVariantLigatures].join();
      if (!faces.has(face)) faces.set(face, { element, letters: new Set() });
      for (const letter of text) faces.get(face).letters.add(letter);
    }
    if (/[٠-٩۰-۹]/.test(text)) say("digits that are not Latin", element, text);
    const own = element.closest("[lang]");
    if (language !== "en" && own?.lang === language && !element.closest("bdi, [dir=ltr], [dir=auto], code, kbd, output")) {
      // What a message was given (an account's name, say) is isolated, and no word of the page's.
      let said = text;
      for (let before = ""; before !== said; ) [before, said] = [said, said.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, " ")];
      const latin = (said.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !spared.has(word));
      if (latin.length > 0) say("not translated", element, text);
    }
    if (style.direction === "rtl" && /\d\d?[C-X] ?[A-Z]{2} ?\d|[-+−]\d|\d{1,2}:\d{2}Z/.test(bare) && !/[\u2066-\u2068]/.test(text)) say("not isolated left to right", element, text);
    texts.push({ element, text, boxes });
  }
  for (const { element, letters } of faces.values()) {
    const loose = [...letters].filter((letter) => !joins(element, letter));
    if (loose.length > 0) say("letters that do not join", element, loose.join(" "));
  }

  // Two words in one place, with nothing opaque between them.
  const opaque = (element) => {
    const colour = /rgba?\(([^)]+)\)|color\([^)]*\)/.exec(styleOf(element).backgroundColor)?.[0] ?? "";
    const alpha = /[,/]\s*([\d.]+)\)$/.exec(colour);
    return colour.startsWith("rgba") || colour.includes("/") ? Number(alpha?.[1] ?? 1) > 0.85 : colour !== "";
  };
  function bothShow(one, other, x, y) {
    const stack = document.elementsFromPoint(x, y);
    const at = [one, other].map((element) => stack.findIndex((held) => held === element || element.contains(held)));
    if (at.includes(-1)) return false;
    return !stack.slice(Math.min(...at), Math.max(...at)).some(opaque);
  }
  const flat = texts.flatMap(({ element, text, boxes }) => boxes.map((box) => ({ element, text, box, letters: Math.max(2, (box.height - parseFloat(styleOf(element).fontSize)) / 2) })));
  for (let i = 0; i < flat.length; i++) {
    for (let j = i + 1; j < flat.length; j++) {
      const [a, b] = [flat[i], flat[j]];
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const left = Math.max(a.box.left, b.box.left), right = Math.min(a.box.right, b.box.right);
      const top = Math.max(a.box.top + a.letters, b.box.top + b.letters), bottom = Math.min(a.box.bottom - a.letters, b.box.bottom - b.letters);
      if (right - left > 3 && bottom - top > 2 && bothShow(a.element, b.element, (left + right) / 2, (top + bottom) / 2)) say(`words on one another, with «${short(b.text)}»`, a.element, a.text);
    }
  }

  for (const element of document.querySelectorAll("input, textarea, select")) {
    if (unseen(element) || ["checkbox", "radio", "range", "hidden", "file", "color"].includes(element.type)) continue;
    const style = styleOf(element);
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const text = element.tagName === "SELECT" ? (element.selectedOptions[0]?.textContent ?? "") : element.value ? "" : element.placeholder;
    if (element.tagName !== "TEXTAREA" && text && canvas.measureText(text.trim()).width > room + SLACK) say("does not fit its box", element, text);
    if (ids.has(text) && /-/.test(text)) say("a message's bare id", element, text);
    if (parseFloat(style.fontSize) < 13) say(`smaller than 13 px (${style.fontSize})`, element, text);
  }

  for (const element of document.querySelectorAll("body *")) {
    const style = styleOf(element);
    if ((style.overflowX === "auto" || style.overflowX === "scroll") && element.scrollWidth > element.clientWidth + 1 && !unseen(element) && !element.closest("[data-sideways]")) {
      say("scrolls sideways", element, element.textContent ?? "");
    }
    for (const name of ["title", "aria-label", "alt"]) {
      const text = element.getAttribute(name);
      if (text && ids.has(text) && /-/.test(text)) say(`a message's bare id as ${name}`, element, text);
    }
  }

  const TARGET = 40;
  for (const element of document.querySelectorAll("button, select, input, textarea, summary, a[href], [role=button], [role=tab], [role=option]")) {
    // `data-elsewhere`: a mark, such as a tick on an axis; what it does is reached elsewhere, by something large enough.
    if (unseen(element) || element.disabled || element.type === "hidden" || element.closest("[data-elsewhere]")) continue;
    const held = element.labels?.[0] && ["checkbox", "radio"].includes(element.type) ? element.labels[0] : element;
    if (held.tagName === "A" && styleOf(held).display === "inline") continue;
    const box = held.getBoundingClientRect();
    const { width, height } = box;
    if (width > 1 && (box.right < 1 || box.left > innerWidth - 1) && cutBy(held, box)) say("cannot be reached: it lies beside the page", held, held.textContent || held.title || held.getAttribute("aria-label") || "");
    if (width > 0 && Math.min(width, height) < TARGET - 0.5) say(`smaller than a finger (${Math.round(width)}×${Math.round(height)})`, held, held.textContent || held.title || held.getAttribute("aria-label") || element.name || "");
  }
  return [...faults].map(([fault, [first, ...more]]) => `${fault} «${first}»${more.length > 0 ? ` and ${more.length} more` : ""}`).sort();
}
