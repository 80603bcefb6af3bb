/**
 * A password that its owner lets the page hold for two minutes, so that ten waiting records are not ten passwords. Only if he says so,
 * only in this page's memory and only while the queue is open; each use begins the two minutes anew, a wrong one empties it.
 */
const KEPT_MS = 120_000;

export class Pocket {
  held = $state(false);
  #password = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  keep(password: string): void {
    this.#password = password;
    this.held = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.forget(), KEPT_MS);
  }

  take(): string {
    return this.#password;
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#password = "";
    this.held = false;
  }
}
