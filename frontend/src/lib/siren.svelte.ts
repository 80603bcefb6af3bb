/** The room's two sounds, made by the page: a soft tick for something new, and an alarm that one cannot mistake. */

/** An alarm wails again after so long while it rings; and no tick comes sooner after another sound. */
const REPEAT_MS = 15_000;

export class Siren {
  /** Browsers keep a page mute until somebody has touched it; the officer must see that. */
  muted = $state(true);
  /** Whether the alarm was heard on this page since the desk was taken: by a test, or because it rang. */
  tested = $state(false);
  #context: AudioContext | null = null;
  #last = 0;
  #wailed = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Called from a gesture. */
  async wake(): Promise<void> {
    this.#context ??= new AudioContext();
    this.#context.onstatechange = () => (this.muted = this.#context?.state !== "running");
    await this.#context.resume().catch(() => undefined);
    this.muted = this.#context.state !== "running";
  }

  async test(): Promise<void> {
    await this.wake();
    this.#wail();
  }

  /** Rings now and again until told that nothing is left to ring for. */
  ring(on: boolean): void {
    if (!on) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    } else if (this.#timer === undefined) {
      this.#due();
      this.#timer = setInterval(() => this.#due(), 1000);
    }
  }

  tick(): void {
    if (this.muted || Date.now() - this.#last < REPEAT_MS) return;
    this.#last = Date.now();
    this.#tone(1320, 0, 0.05, 0.03, "sine");
  }

  #due(): void {
    if (this.muted || Date.now() - this.#wailed < REPEAT_MS) return;
    this.#wail();
  }

  #wail(): void {
    this.#last = this.#wailed = Date.now();
    if (!this.muted) this.tested = true;
    for (let i = 0; i < 4; i++) {
      this.#tone(880, i * 0.5, 0.22, 0.22, "square");
      this.#tone(622, i * 0.5 + 0.25, 0.22, 0.22, "square");
    }
  }

  #tone(hertz: number, after_s: number, length_s: number, volume: number, shape: OscillatorType): void {
    const context = this.#context;
    if (!context || context.state !== "running") return;
    const start = context.currentTime + after_s;
    const tone = new OscillatorNode(context, { type: shape, frequency: hertz });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(volume, start + 0.01);
    gain.gain.setValueAtTime(volume, start + length_s - 0.02);
    gain.gain.linearRampToValueAtTime(0, start + length_s);
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + length_s + 0.02);
  }
}
