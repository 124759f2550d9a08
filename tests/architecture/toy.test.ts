import { expect, test } from "vitest";
import { TOY_HASH, toyHash } from "./toy.ts";

test("a YAML text becomes the same bits in Node as in a browser", () => expect(toyHash()).toBe(TOY_HASH));
