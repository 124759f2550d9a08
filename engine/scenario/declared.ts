/** The building blocks of the scenario schema: each carries what it expects, for messages, and its meaning, for editors. */
import * as z from "zod/mini";
import { formatMonth, parseMonth, type Month } from "../model/clock.ts";
import type { Text } from "../support/quantity.ts";
import type { Expectation } from "../support/problem.ts";

// A schema is used once or twice after it is built, so compiling it never pays; and pages may forbid compiling.
z.config({ jitless: true });

/** What a thing of the model is called and does. */
export interface Meaning {
  readonly label: Text;
  readonly description?: Text;
}
/** A range of numbers with its unit; every `Dial` is one. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly integer?: boolean;
}
/** The months of a run that dates may name, both included. */
export interface Span {
  readonly first: Month;
  readonly last: Month;
}

/** What each part of the schema expects and means. */
export const declared = z.registry<{ readonly expected?: Expectation; readonly meaning?: Meaning }>();

/** A number in a declared range. */
export const number = ({ min, max, unit, integer = false }: Range, meaning?: Meaning) =>
  (integer ? z.int() : z.number()).check(z.minimum(min), z.maximum(max)).register(declared, {
    expected: { kind: "number", minimum: min, maximum: max, unit, whole: integer },
    ...(meaning && { meaning }),
  });

/** A text that says something; half characters and signs that steer terminals are refused. */
export const text = (maximum = 2000) =>
  z
    .string()
    .check(
      z.regex(/\S/),
      z.maxLength(maximum),
      z.check(({ value, issues }) => {
        if (/(?![\n\t])[\p{Cs}\p{Cc}]/u.test(value))
          issues.push({ code: "custom", input: value, params: { code: "brokenText" }, continue: true });
      }),
    )
    .register(declared, { expected: { kind: "text", maximum } });

/** A text in both languages. */
export const bilingual = () =>
  z.strictObject({ en: text(), zh: text() }).register(declared, { expected: { kind: "bilingual" } });

/** A short name for files and columns. The word `constructor` is refused, since every plain object has it. */
export const identifier = (maximum = 40) =>
  z
    .string()
    .check(z.regex(/^(?!constructor$)[A-Za-z0-9][A-Za-z0-9-]*$/), z.maxLength(maximum))
    .register(declared, { expected: { kind: "identifier", maximum } });

/** A date `YYYY-MM`, still as text. */
export const monthText = (span: Span | null) =>
  z
    .string()
    .check(
      z.regex(/^\d{4}-(0[1-9]|1[0-2])$/),
      z.check(({ value, issues }) => {
        const month = parseMonth(value as string);
        if (month !== null && span !== null && (month < span.first || month > span.last))
          issues.push({ code: "custom", input: value, params: { code: "outsideRun" }, continue: true });
      }),
    )
    .register(declared, {
      expected: { kind: "month", first: span && formatMonth(span.first), last: span && formatMonth(span.last) },
    });

/** A date `YYYY-MM`, read as months since January 1970. */
export const month = (span: Span | null) =>
  z.pipe(
    monthText(span),
    z.transform((written: string) => parseMonth(written)!),
  );

/** One of a few names. */
export const oneOf = (names: readonly string[], meaning?: Meaning) =>
  z
    .enum(names as [string, ...string[]])
    .register(declared, { expected: { kind: "oneOf", names }, ...(meaning && { meaning }) });

/** A list with so many entries. */
export const list = <S extends z.ZodMiniType>(entry: S, minimum: number, maximum: number, meaning?: Meaning) =>
  z
    .array(entry)
    .check(z.minLength(minimum), z.maxLength(maximum))
    .register(declared, { expected: { kind: "list", minimum, maximum }, ...(meaning && { meaning }) });
