import { expect, test } from "vitest";
import { TOY_HASH, toyHash } from "./toy.ts";

test("a YAML text becomes the same bits in a browser as in Node", () => expect(toyHash()).toBe(TOY_HASH));
