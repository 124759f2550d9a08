import { expect, test } from "vitest";
import { library } from "../../engine/experiment/library.ts";
import { validationMarkdown } from "../../engine/hosts/cli/validation/markdown.ts";
import { localPort } from "../../engine/experiment/run-chunk.ts";
import type { Port } from "../../engine/experiment/chunk.ts";
import { parseMonth } from "../../engine/model/clock.ts";
import { v7 } from "../../engine/validation/rows/v7.ts";
import { runValidation } from "../../engine/validation/run-validation.ts";
import { scenarioOf } from "../../engine/validation/scenario-of.ts";

// Two villages: with one, the cooperative of a replicate may fail before anything is paid.
const small = { replicates: 2, households: 200 };

test("the table does not depend on the number of ports, and names what it was made with", async () => {
  const port = localPort(library);
  const [one, two] = await Promise.all(
    [[port], [port, port]].map((ports) => runValidation([v7], library, ports, small)),
  );
  expect(two).toEqual(one);
  expect(one!.modelHash).toMatch(/^[0-9a-f]{64}$/);
  expect(one!.rows[0]).toMatchObject({ id: "V7", replicates: 2, failed: 0 });
  expect(one!.rows[0]!.checks[0]!.simulated!.defined).toBe(2);
});

test("a replicate that fails is counted and left out", async () => {
  const { runChunk } = localPort(library);
  const failing: Port = {
    runChunk: (chunk, signal, tell) =>
      chunk.replicate === 1 ? Promise.reject(new Error("no")) : runChunk(chunk, signal, tell),
  };
  const { rows } = await runValidation([v7], library, [failing], small);
  expect(rows[0]).toMatchObject({ failed: 1 });
  expect(rows[0]!.checks[0]!.simulated!.defined).toBe(1);
});

test("a posterior takes the place of the priors of its parameters, and only of those", () => {
  const posterior = { labourBeta: [2, 2.1], assetRisk: [0.02, 0.03], weight: [1, 2] };
  const { assumptions, posterior: drawn } = scenarioOf("V7-grant", v7.experiments["grant"]!, library, {
    ...small,
    posterior,
  });
  expect(drawn).toEqual({
    parameters: ["assetRisk", "labourBeta"],
    rows: [
      [0.02, 2],
      [0.03, 2.1],
    ],
    weights: [1, 2],
  });
  for (const name of ["labourBeta", "assetRisk"]) expect(assumptions).not.toHaveProperty(name);
  expect(assumptions).toHaveProperty("reconsider");
});

test("a check that waits for a part of the model says what it needs, and leaves its row run in part", async () => {
  const { id, label, unit, published, rule } = v7.checks[1]!;
  const waits = { id, label, unit, published, rule, needs: { en: "something that is not there", zh: "尚无之物" } };
  const row = { ...v7, checks: [v7.checks[0]!, waits] };
  const table = await runValidation([row], library, [localPort(library)], { ...small, replicates: 1 });
  expect(table.rows[0]!.checks[1]).toMatchObject({ simulated: null, needs: waits.needs, verdict: "notYetRun" });
  expect(["inPart", "differs"]).toContain(table.rows[0]!.verdict);
  expect(validationMarkdown(table, "en")).toContain("| needs: something that is not there | not yet run |");
});

test("an experiment that names its first month starts there", () => {
  const { start } = scenarioOf("V7-grant", { ...v7.experiments["grant"]!, start: "2013-06" }, library, small);
  expect(start).toBe(parseMonth("2013-06"));
});

test("an experiment the model does not know is refused by name", () => {
  const wrong = { ...v7.experiments["grant"]!, outcomes: ["happiness"] };
  expect(() => scenarioOf("V7-grant", wrong, library, small)).toThrow(
    /Validation experiment V7-grant: report[.]outcomes/,
  );
});
