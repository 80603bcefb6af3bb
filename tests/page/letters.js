/**
 * Marks (data-letters) an element for each wording in each face that this page has not been found sound in: the font of the same
 * letters in the same face is the same one, so only these are asked for. Gives how many it marked.
 */
() => {
  const sound = (window.tansiqLetters ??= new Set());
  const now = (window.tansiqAsked = new Set());
  const FACE = ["fontFamily", "fontWeight", "fontStyle", "fontStretch", "fontVariant", "fontFeatureSettings", "fontVariationSettings", "textTransform", "direction", "display"];
  for (const element of document.querySelectorAll("body *")) {
    const style = getComputedStyle(element);
    const said = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data);
    // What a control shows, and what the style sheet writes, stands in no text node of the page's.
    if (element.matches("input, textarea, select")) said.push(element.value, element.placeholder, element.selectedOptions?.[0]?.text, element.type);
    if (style.display === "list-item") said.push(style.listStyleType, [...element.parentElement.children].indexOf(element));
    for (const part of ["::before", "::after"]) {
      const drawn = getComputedStyle(element, part);
      if (!["none", "normal", ""].includes(drawn.content)) said.push(drawn.content, ...FACE.map((name) => drawn[name]));
    }
    if (!said.join("").trim() || element.matches("script, style, [type=file]")) continue;
    const key = [...said, ...FACE.map((name) => style[name]), element.closest("[lang]")?.lang, element.checkVisibility()].join("\n");
    if (sound.has(key) || now.has(key)) continue;
    now.add(key);
    element.dataset.letters = "";
  }
  return now.size;
}
