import { expect, test } from "vitest";
import { MATHS_CHECKSUMS, mathsChecksums } from "./maths-checksum.ts";

test("the portable maths has the same bits in this engine as in every other", () => {
  expect(mathsChecksums()).toEqual(MATHS_CHECKSUMS);
});
