/** From the parser's tree to our own steps, checking what kind of value stands where. */
import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from "mathjs";
import type { Formula, Kind } from "../../model/formula/formula.ts";
import { householdNames, monthNames } from "../../model/formula/names.ts";
import { functions, signs, type Operator } from "../../model/formula/operators.ts";
import type { FormulaFault } from "./formula-fault.ts";
import type { Word } from "./words.ts";

/** A part of a formula: its kind (null where it could not be told) and the words it reaches over. */
interface Part {
  readonly kind: Kind | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Translates a tree.
 *
 * The tree has no places; but its numbers and names stand in the order of the text, so they are counted along.
 *
 * @param words The words of the formula's text.
 * @param wanted What the whole must be.
 */
export function translate(
  root: MathNode,
  words: readonly Word[],
  wanted: Kind,
): { readonly code: Formula["code"]; readonly faults: readonly FormulaFault[] } {
  const leaves = words.filter(({ kind, text }) => kind === "number" || (kind === "name" && !isSign(text)));
  const code: (number | string)[] = [];
  const faults: FormulaFault[] = [];
  let next = 0;

  function leaf(kind: Kind): Part {
    const { from, to } = leaves[next++] ?? { from: 0, to: 1 };
    return { kind, from, to };
  }
  function refuse(fault: ProblemOf, { from, to }: Part): Part {
    faults.push({ ...fault, from, to });
    return { kind: null, from, to };
  }
  /** A word such as `or` with nothing before it, which the parser takes for a name. */
  function misplaced(name: string): Part {
    const { from, to } = words.find(({ text }) => text === name)!;
    return refuse({ code: "formulaSyntax" }, { kind: null, from, to });
  }
  const over = (kind: Kind | null, parts: readonly Part[]): Part => ({
    kind,
    from: Math.min(...parts.map(({ from }) => from)),
    to: Math.max(...parts.map(({ to }) => to)),
  });
  function demand(kind: Kind, part: Part): void {
    if (part.kind !== null && part.kind !== kind)
      refuse({ code: kind === "number" ? "formulaNeedsNumber" : "formulaNeedsTruth" }, part);
  }
  function operation(name: string, { takes, gives, many = false }: Operator, values: readonly MathNode[]): Part {
    const parts: Part[] = [];
    values.forEach((value, k) => {
      parts.push(part(value));
      demand(takes[k] ?? takes.at(-1)!, parts.at(-1)!);
      // With many values each joins what came before; otherwise the last one completes the operation.
      if (many ? k > 0 : k === values.length - 1) code.push(name);
    });
    return over(gives, parts);
  }

  function part(node: MathNode): Part {
    switch (node.type) {
      case "ConstantNode": {
        const { value } = node as ConstantNode;
        const found = leaf("number");
        if (typeof value !== "number") return refuse({ code: "formulaEmpty" }, found);
        code.push(value);
        return found;
      }
      case "SymbolNode": {
        const { name } = node as SymbolNode;
        if (isSign(name)) return misplaced(name);
        code.push(name);
        return leaf((householdNames[name] ?? monthNames[name])!.kind);
      }
      case "ParenthesisNode":
        return part((node as ParenthesisNode).content);
      case "ConditionalNode": {
        const { condition, trueExpr, falseExpr } = node as ConditionalNode;
        const asked = part(condition);
        demand("truth", asked);
        const [yes, no] = [part(trueExpr), part(falseExpr)];
        if (yes.kind !== null) demand(yes.kind, no);
        code.push("?");
        return over(yes.kind, [asked, yes, no]);
      }
      case "FunctionNode": {
        const { fn, args } = node as FunctionNode;
        const { name } = fn as SymbolNode;
        if (isSign(name)) return misplaced(name);
        const operator = functions[name]!;
        const called = leaf("number");
        const { takes, many = false } = operator;
        if (many ? args.length < takes.length : args.length !== takes.length)
          return refuse(
            { code: "formulaCount", arguments: { wanted: takes.length, count: args.length } },
            over(null, [called, ...args.map(part)]),
          );
        return over(operator.gives, [called, operation(name, operator, args)]);
      }
      case "OperatorNode": {
        const { op, args, implicit } = node as OperatorNode & { readonly implicit?: boolean };
        const name = op === "-" && args.length === 1 ? "negative" : op;
        const operator = Object.hasOwn(signs, name) ? signs[name]! : null;
        if (operator === null || operator.takes.length !== args.length || implicit) {
          const parts = args.map(part);
          return refuse({ code: implicit ? "formulaTimes" : "formulaSyntax" }, parts.at(-1)!);
        }
        return operation(name, operator, args);
      }
      case "RelationalNode":
        return refuse(
          { code: "formulaChain" },
          over(null, (node as unknown as { params: MathNode[] }).params.map(part)),
        );
      default:
        return refuse(
          { code: "formulaSyntax" },
          over(null, words.length > 0 ? words.map(({ from, to }) => ({ kind: null, from, to })) : [leaf("number")]),
        );
    }
  }

  demand(wanted, part(root));
  return { code, faults };
}

type ProblemOf = Pick<FormulaFault, "code" | "arguments">;
const isSign = (text: string): boolean => Object.hasOwn(signs, text);
