/** One sheet of paper with the map: made, printed, taken away. The page's own print styles (`data-print`) leave nothing else on it. */
import { flushSync, mount, unmount, type ComponentProps } from "svelte";
import PrintSheet from "./PrintSheet.svelte";

/** Gives back what takes the sheet away if the browser never says that it has printed. */
export function printSheet(props: ComponentProps<typeof PrintSheet>): () => void {
  const { dataset } = document.documentElement;
  const sheet = mount(PrintSheet, { target: document.body, props });
  const over = new AbortController();
  const away = (): void => {
    if (over.signal.aborted) return;
    over.abort();
    delete dataset["print"];
    void unmount(sheet);
  };
  dataset["print"] = "map";
  flushSync();
  addEventListener("afterprint", away, { signal: over.signal });
  window.print();
  return away;
}
