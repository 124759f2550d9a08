/** An AbortSignal, as far as the engine needs one: the engine itself knows no platform and cannot name it. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Never stops. */
export const never: StopSignal = Object.freeze({
  aborted: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

/** What a cancelled run rejects with; its name is the one platforms give it. */
export const abortError = (): Error => Object.assign(new Error("The run was cancelled."), { name: "AbortError" });
