/** What the mouse reaches and the keyboard has not: elements without the mark that focus.js leaves. */
() => {
  const name = (held) => `${held.dataset.testid ?? held.closest("[data-testid]")?.dataset.testid ?? ""} ${held.tagName.toLowerCase()} «${(held.ariaLabel ?? held.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40)}»`;
  // A dialogue holds the keyboard until it is closed.
  const within = document.querySelector("dialog:modal") ?? document;
  const left = [...within.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter((element) => {
    if ("reached" in element.dataset || element.disabled || element.closest("[inert]") || !element.checkVisibility({ visibilityProperty: true })) return false;
    // A group that the arrows walk through (radio buttons, rows, tabs, options) is reached once.
    if (element.tabIndex < 0) return element.getAttribute("tabindex") === null;
    if (element.type === "radio") return ![...document.getElementsByName(element.name)].some((held) => "reached" in held.dataset);
    return true;
  });
  for (const element of document.querySelectorAll("[data-reached]")) delete element.dataset.reached;
  return left.map(name);
}
