/** Errors as plain data, because an error that crosses a worker boundary loses everything but its message. */

export interface Failure {
  readonly name: string;
  readonly message: string;
  /** Everything wrong at once, where an error lists it (a wrong scenario does). */
  readonly problems?: readonly unknown[];
  /** Where in the program it happened. */
  readonly stack?: string;
}

/** What a worker answers: a result, or what went wrong. */
export type Reply<T> = { readonly result: T } | { readonly failure: Failure };

/** An error as plain data. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const { name, message, problems, stack } = error as Error & { problems?: unknown };
  return { name, message, ...(Array.isArray(problems) && { problems }), ...(stack !== undefined && { stack }) };
}

/** The error again, on the other side. */
export function errorOf({ message, ...rest }: Failure): Error {
  return Object.assign(new Error(message), rest);
}

/** Runs something and answers with its result or its failure; never throws. */
export async function reply<T>(run: () => T | Promise<T>): Promise<Reply<T>> {
  try {
    return { result: await run() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** The result of a reply; throws its failure as an error. */
export function resultOf<T>(answer: Reply<T>): T {
  if ("failure" in answer) throw errorOf(answer.failure);
  return answer.result;
}
