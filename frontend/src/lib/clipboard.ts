/** Copies words. On plain HTTP under a LAN name browsers give no clipboard: then the old way, through a selection. */
export async function copy(words: string): Promise<boolean> {
  if (navigator.clipboard) {
    const done = await navigator.clipboard.writeText(words).then(() => true, () => false);
    if (done) return true;
  }
  const before = document.activeElement;
  const box = document.createElement("textarea");
  box.value = words;
  box.style.position = "fixed";
  box.style.opacity = "0";
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
