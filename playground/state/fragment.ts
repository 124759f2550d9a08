/**
 * The page's state in the part of the address after `#`: what differs from a preset, as JSON, deflated, in base64url.
 * It never leaves the browser. A link from elsewhere is not trusted: it is bounded before it is read, and its settings
 * are checked by the engine like any scenario file.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import * as z from "zod/mini";
import { LARGEST_BUDGET } from "./limits.ts";

/** The form of the state this page writes. */
export const FRAGMENT_SCHEMA = 1;
/** Longest fragment that is read or written: what browsers, mail and chat programs pass on unharmed. */
export const LONGEST_FRAGMENT = 16000;
const LARGEST_TEXT = 200000;

/** Longer formulas are refused by the engine too. */
const LONGEST_FORMULA = 1000;

const value = z.union([
  z.number(),
  z.string().check(z.maxLength(LONGEST_FORMULA)),
  z.record(z.string(), z.unknown()),
  z.array(z.record(z.string(), z.unknown())),
  z.null(),
]);
const Link = z.strictObject({
  schema: z.literal(FRAGMENT_SCHEMA),
  /** Version of the model that wrote it. */
  model: z.string().check(z.maxLength(40)),
  /** A preset's id, or null with the whole text of the user's own file. */
  preset: z.nullable(z.string().check(z.maxLength(80))),
  text: z.optional(z.string().check(z.maxLength(LARGEST_TEXT))),
  settings: z.record(z.string(), z.record(z.string(), value)),
  assumptions: z.record(z.string(), value),
  policy: z.optional(z.string().check(z.maxLength(80))),
  /** What a policy may cost, yuan. */
  budget: z.optional(z.number().check(z.minimum(0), z.maximum(LARGEST_BUDGET))),
  view: z.optional(z.string().check(z.maxLength(40))),
  /** What the view keeps of itself, in its own form. */
  viewState: z.optional(z.string().check(z.maxLength(2000))),
  language: z.optional(z.enum(["en", "zh"])),
});
export type Link = z.infer<typeof Link>;

/** Why a fragment was refused. */
export type Refusal = "tooLong" | "damaged" | "otherSchema";

/**
 * Writes a state as a fragment.
 *
 * @returns Text for after the `#`; null where the state does not fit into a link.
 */
export function writeFragment(link: Link): string | null {
  const packed = deflateSync(strToU8(JSON.stringify(link)), { level: 9 });
  let binary = "";
  for (const byte of packed) binary += String.fromCharCode(byte);
  const text = `s=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
  return text.length <= LONGEST_FRAGMENT ? text : null;
}

/**
 * Reads a fragment.
 *
 * @param fragment The text after the `#`.
 * @returns The state, or why it is refused; null where the fragment is not one of ours.
 */
export function readFragment(fragment: string): Link | Refusal | null {
  if (!fragment.startsWith("s=")) return null;
  if (fragment.length > LONGEST_FRAGMENT) return "tooLong";
  const text = inflateBounded(fragment.slice(2));
  if (text === null) return "damaged";
  try {
    const data: unknown = JSON.parse(text);
    const read = Link.safeParse(data);
    if (read.success) return read.data;
    return (data as { schema?: unknown } | null)?.schema === FRAGMENT_SCHEMA ? "damaged" : "otherSchema";
  } catch {
    return "damaged";
  }
}

/** Unpacks in small steps and gives up at `LARGEST_TEXT`, so that a small link cannot fill the memory. */
function inflateBounded(base64url: string): string | null {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const bytes = Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
    const inflate = new Inflate((piece) => {
      size += piece.length;
      pieces.push(piece.slice());
    });
    for (let at = 0; at < bytes.length; at += 512) {
      inflate.push(bytes.subarray(at, at + 512), at + 512 >= bytes.length);
      if (size > LARGEST_TEXT) return null;
    }
  } catch {
    return null;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return strFromU8(all);
}
