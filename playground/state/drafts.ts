/**
 * Drafts: a small run of what the settings are under a moving hand. One is under way and one waits at most; of those
 * that wait the last one wins, and nothing older than what has been asked for since is heard after `forget`.
 */
import type { Comparison, Port, Scenario } from "#engine";
import { workers } from "./workers.ts";

interface Means {
  readonly simulation: typeof import("./simulation.ts");
  readonly ports: readonly Port[];
}

/** The engine is large and not needed for the first numbers. */
const simulation = () => import("./simulation.ts");

/** What a draft's months may take, milliseconds; checking, comparing and drawing take the rest of a tenth of a second. */
const MONTHS_TAKE = 45;
/** Milliseconds for a household and month on a laptop of the year 2020, to begin with. */
const PACE = 0.0015;
/** Households below which a draft says too little, however slow the device. */
const LEAST = 100;
/** Another size means another burn-in, so a draft keeps its size until the device has turned out so many times slower or faster. */
const HYSTERESIS = 1.7;

type Heard = (comparison: Comparison) => void;
interface Wish {
  readonly scenario: Scenario;
  readonly place: number;
  /** Null where only the burn-in and the baseline are wanted, for drafts to come. */
  readonly heard: Heard | null;
}

export class Drafts {
  readonly #open: () => Promise<{ readonly ports: readonly Port[] }>;
  /** Once loaded nothing is waited for: workers must have the draft before the page is drawn anew, not after. */
  #means: Means | null = null;
  #waiting: Wish | null = null;
  #underWay: { readonly wish: Wish; readonly stop: AbortController } | null = null;
  /** Milliseconds a worker takes for a household and month; null until it has been measured. */
  #pace: number | null = null;
  /** Households a draft may have for each number of months to simulate. */
  readonly #sizes = new Map<number, number>();
  /** The assumptions whose burn-in the workers keep. */
  #ready = "";

  /** @param open Opens the workers; a test brings its own. */
  constructor(open: () => Promise<{ readonly ports: readonly Port[] }> = workers) {
    this.#open = open;
  }

  /** Asks for a draft of a scenario with the policy in one place beside its baseline. */
  ask(scenario: Scenario, place: number, heard: Heard): void {
    this.#want({ scenario, place, heard });
  }

  /** Runs the burn-in and the baseline of drafts to come, so that the first one has only its policy to simulate. */
  prepare(scenario: Scenario): void {
    this.#ready = worldOf(scenario);
    this.#want({ scenario, place: 0, heard: null });
  }

  /** What was asked for is heard no more. What is being prepared goes on. */
  forget(): void {
    this.#waiting = null;
    if (!this.#underWay?.wish.heard) return;
    this.#underWay.stop.abort();
    this.#underWay = null;
  }

  #want(wish: Wish): void {
    this.#waiting = wish;
    if (!this.#underWay) void this.#next();
  }

  async #next(): Promise<void> {
    const wish = this.#waiting;
    if (!wish) return;
    this.#waiting = null;
    const mine = (this.#underWay = { wish, stop: new AbortController() });
    // What fails here fails in the full run too, and is said there.
    const size = this.#sizeFor(wish.scenario);
    const comparison = await this.#draw(wish, size, mine.stop.signal).catch(() => null);
    if (this.#underWay !== mine) return;
    this.#underWay = null;
    if (comparison) wish.heard?.(comparison);
    // Measured on the way, the device may have turned out to be made for another size.
    if (!wish.heard && this.#sizeFor(wish.scenario) !== size) this.#waiting ??= wish;
    void this.#next();
  }

  async #draw({ scenario, place }: Wish, households: number, signal: AbortSignal): Promise<Comparison> {
    this.#means ??= { simulation: await simulation(), ports: (await this.#open()).ports };
    const {
      simulation: { aboutOf, draftOf, runAll },
      ports,
    } = this.#means;
    const draft = draftOf(scenario, place, households, ports.length);
    const timed = ports.map((port) => this.#timed(port));
    return (await runAll(draft, aboutOf(draft), timed, { signal })).comparison;
  }

  /** Households for a draft: those of the last one, unless the device is much slower or faster than it was taken for. */
  #sizeFor(scenario: Scenario): number {
    const { burnIn, months } = scenario;
    const simulated = worldOf(scenario) === this.#ready || this.#ready === "" ? months : burnIn + 2 * months;
    const best = Math.max(LEAST, MONTHS_TAKE / ((this.#pace ?? PACE) * simulated));
    const before = this.#sizes.get(simulated);
    const size = before && best / before < HYSTERESIS && before / best < HYSTERESIS ? before : best;
    this.#sizes.set(simulated, size);
    return size;
  }

  /** A port that keeps burn-ins and tells the pace of its months, not of its waiting. */
  #timed(port: Port): Port {
    return {
      runChunk: (chunk, signal, onProgress) => {
        let first: { readonly done: number; readonly at: number } | undefined;
        return port.runChunk({ ...chunk, keepStart: true }, signal, (done, all) => {
          const at = performance.now();
          first ??= { done, at };
          if (done === all && done > first.done) {
            const pace = (at - first.at) / (done - first.done) / chunk.scenario.population.households;
            this.#pace = this.#pace === null ? pace : 0.7 * this.#pace + 0.3 * pace;
          }
          onProgress(done, all);
        });
      },
    };
  }
}

/** What burn-ins differ by while a hand is on a control. */
const worldOf = ({ id, assumptions }: Scenario): string => JSON.stringify([id, assumptions]);
