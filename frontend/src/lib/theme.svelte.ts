/** Light and night; until somebody chooses, as the machine is set. */
export type Theme = "light" | "night";
const KEPT = "tansiq.theme";

export class Look {
  #dark = matchMedia("(prefers-color-scheme: dark)");
  #chosen = $state<Theme | null>(null);
  #system = $state<Theme>("light");
  theme = $derived<Theme>(this.#chosen ?? this.#system);

  constructor() {
    const kept = localStorage.getItem(KEPT);
    if (kept === "light" || kept === "night") this.#chosen = kept;
    const follow = (): void => {
      this.#system = this.#dark.matches ? "night" : "light";
      this.apply();
    };
    this.#dark.addEventListener("change", follow);
    follow();
  }

  toggle(): void {
    this.#chosen = this.theme === "night" ? "light" : "night";
    localStorage.setItem(KEPT, this.#chosen);
    this.apply();
  }

  apply(): void {
    document.documentElement.dataset["theme"] = this.theme;
  }
}
