/** The page as it is kept in this browser (`worker/worker.ts`): whether a reload works without the node, and whether a newer page is there. */

const LOOK_MS = 60 * 60 * 1000;

export class Installed {
  /** `absent`: this browser keeps nothing, because the address is no secure one or it cannot. */
  state = $state<"absent" | "preparing" | "ready">("absent");
  newer = $state(false);
  #registration: ServiceWorkerRegistration | null = null;
  #loading = false;

  async begin(): Promise<void> {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    const workers = navigator.serviceWorker;
    const controlled = workers.controller !== null;
    workers.addEventListener("controllerchange", () => {
      // Either this page asked for it, or another one of the same browser did: then what is loaded here is the older page.
      if (this.#loading) location.reload();
      else if (controlled) this.newer = true;
      this.state = "ready";
    });
    try {
      this.#registration = await workers.register("/sw.js", { scope: "/", updateViaCache: "none" });
    } catch {
      return; // It is tried again when the page is opened again; until then all works but a reload without the node.
    }
    const registration = this.#registration;
    this.state = workers.controller || registration.active ? "ready" : "preparing";
    this.#watch(registration.waiting);
    this.#watch(registration.installing);
    registration.addEventListener("updatefound", () => this.#watch(registration.installing));
    setInterval(() => this.look(), LOOK_MS);
  }

  /** Asks the node whether it has a newer page; a node that was away may have been updated. */
  look(): void {
    this.#registration?.update().catch(() => undefined);
  }

  /** Loads the newer page. Only ever by somebody's hand. */
  load(): void {
    this.#loading = true;
    const waiting = this.#registration?.waiting;
    if (waiting) waiting.postMessage("go");
    else location.reload();
  }

  #watch(worker: ServiceWorker | null): void {
    if (!worker) return;
    const told = (): void => {
      if (worker.state === "installed" && navigator.serviceWorker.controller) this.newer = true;
      if (worker.state === "activated") this.state = "ready";
    };
    worker.addEventListener("statechange", told);
    told();
  }
}
