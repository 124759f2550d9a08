import { expect, test } from "vitest";
import { library } from "../../engine/experiment/library.ts";
import { localPort } from "../../engine/experiment/run-chunk.ts";
import type { Port } from "../../engine/experiment/chunk.ts";
import { v7 } from "../../engine/validation/rows/v7.ts";
import { runValidation } from "../../engine/validation/run-validation.ts";
import { scenarioOf } from "../../engine/validation/scenario-of.ts";

const small = { replicates: 2, households: 60 };

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

test("an experiment the model does not know is refused by name", () => {
  const wrong = { ...v7.experiments["grant"]!, outcomes: ["happiness"] };
  expect(() => scenarioOf("V7-grant", wrong, library, small)).toThrow(
    /Validation experiment V7-grant: report[.]outcomes/,
  );
});
