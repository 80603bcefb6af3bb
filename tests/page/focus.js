/** Where the keyboard is: gives a name for the element that has the focus, and what is wrong with how it shows it. */
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const name = (held) => `${held.dataset.testid ?? held.closest("[data-testid]")?.dataset.testid ?? ""} ${held.tagName.toLowerCase()} «${(held.ariaLabel ?? held.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40)}»`;
  // A box of which the input is only a part may show it for the whole.
  const ring = [element, element.parentElement].some((held) => getComputedStyle(held).outlineStyle !== "none" && parseFloat(getComputedStyle(held).outlineWidth) >= 1.5);
  const box = element.getBoundingClientRect();
  const [x, y] = [Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2))];
  const top = document.elementFromPoint(x, y);
  const label = element.labels?.[0];
  // A mark of an axis (look.js: data-elsewhere) hides no handle.
  const covered = box.width > 0 && top && !top.closest("[data-elsewhere]") && !element.contains(top) && !top.contains(element) && !label?.contains(top);
  const outside = box.right < 1 || box.left > innerWidth - 1 || box.bottom < 1 || box.top > innerHeight - 1;
  const again = "reached" in element.dataset;
  element.dataset.reached = "";
  return { again, name: name(element), faults: [...(ring ? [] : ["no visible focus"]), ...(outside ? ["outside the page"] : []), ...(covered && !outside ? [`under ${name(top)}`] : [])] };
}
