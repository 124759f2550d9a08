/** From the schema library's issues to our own codes. */
import type * as z from "zod/mini";
import type { Expectation, Path, ProblemCode } from "../support/problem.ts";
import { dataAt, type Fault } from "./fault.ts";
import { allowsNumber, expectationOf, keyExpectationOf, keysOf, namesIn, schemaAt } from "./schema-at.ts";

type Issue = z.core.$ZodIssue;
interface Checked {
  readonly schema: z.core.$ZodType;
  readonly data: unknown;
}

/** What an issue at or below `root` says, with the path from the top. */
export function faultsOf(issue: Issue, checked: Checked, root: Path = []): readonly Fault[] {
  const path = [...root, ...(issue.path as Path)];
  switch (issue.code) {
    case "unrecognized_keys": {
      const names = keysOf(schemaAt(checked.schema, path)!);
      return issue.keys.map((key) => ({
        code: "unknownKey",
        path: [...path, key],
        at: "key",
        names,
      }));
    }
    case "invalid_union":
      return branchOf(issue.errors)?.flatMap((inner) => faultsOf(inner, checked, path)) ?? [misfit(path, checked)];
    case "invalid_key":
      // The key itself breaks its schema: the month of a schedule.
      return [
        {
          ...atPlace(codeOfKey(issue.issues), path, checked),
          at: "key",
          expected: keyExpectationOf(schemaAt(checked.schema, path.slice(0, -1))!),
        },
      ];
    case "too_big":
    case "too_small":
      if (issue.origin === "array") return [wrongCount(path, checked)];
      return [atPlace(issue.origin === "string" ? "textTooLong" : "outOfRange", path, checked)];
    case "invalid_format":
      return [atPlace(malformed[expectedAt(path, checked).kind] ?? "wrongType", path, checked)];
    case "custom": {
      const { code, ...more } = issue.params as Partial<Fault> & Pick<Fault, "code">;
      return [code === "wrongCount" ? wrongCount(path, checked) : { ...atPlace(code, path, checked), ...more }];
    }
    default:
      return [misfit(path, checked)];
  }
}

const malformed: Readonly<Record<string, ProblemCode>> = {
  month: "badMonth",
  identifier: "badIdentifier",
  text: "emptyText",
};

/** The alternative that was meant: one whose own type fits what came. */
function branchOf(errors: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return errors.find(
    (issues) =>
      !issues.some(({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value")),
  );
}

/** A value of the wrong kind, a name nobody knows, or nothing where something must be. */
function misfit(path: Path, checked: Checked): Fault {
  const value = dataAt(checked.data, path);
  const expected = expectedAt(path, checked);
  const fault = { path, at: "value", expected } as const;
  if (value === undefined) {
    const language = expectedAt(path.slice(0, -1), checked).kind === "bilingual";
    return {
      ...fault,
      code: language ? "missingLanguage" : "missing",
      arguments: { key: String(path[path.length - 1] ?? "") },
    };
  }
  if (typeof value === "number" && allowsNumber(expected))
    return atPlace(Number.isFinite(value) ? "notWhole" : "notFinite", path, checked);
  if (typeof value === "string") {
    if (allowsNumber(expected) && path.includes("settings") && !/^[-+\d.,_%\s]*$/.test(value))
      return { ...fault, code: "formulaUnavailable" };
    const names = namesIn(expected);
    if (names.length > 0) return { ...fault, code: "unknownName", names };
  }
  if (path.length === 1 && path[0] === "schema") return { ...fault, code: "wrongSchema" };
  const quotable = typeof value === "number" || typeof value === "boolean";
  return {
    ...fault,
    code: quotable && (expected.kind === "text" || expected.kind === "identifier") ? "needsQuotes" : "wrongType",
  };
}

const expectedAt = (path: Path, { schema }: Checked) => {
  const part = schemaAt(schema, path);
  return part ? expectationOf(part) : ({ kind: "map" } as const);
};
const wrongCount = (path: Path, checked: Checked): Fault => ({
  ...atPlace("wrongCount", path, checked),
  arguments: { count: Object.keys(dataAt(checked.data, path) as object).length },
});
const atPlace = (code: ProblemCode, path: Path, checked: Checked): Fault => ({
  code,
  path,
  at: "value",
  expected: narrowed(expectedAt(path, checked), dataAt(checked.data, path), code),
});

/** Of a number out of range it helps to know the range, not what else might stand there. */
function narrowed(expected: Expectation, value: unknown, code: ProblemCode): Expectation {
  if (expected.kind !== "anyOf") return expected;
  if (code === "outsideRun") return expected.of.find(({ kind }) => kind === "month") ?? expected;
  return expected.of.find(({ kind }) => (kind === "number") === (typeof value === "number")) ?? expected;
}

const codeOfKey = (issues: readonly Issue[]): ProblemCode => {
  const custom = issues.find(({ code }) => code === "custom") as { params?: { code: ProblemCode } } | undefined;
  return custom?.params?.code ?? "badMonth";
};
