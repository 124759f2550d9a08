/** Numbers as text that keeps every bit. */

/** The bytes of an array as base64. */
export const base64Of = ({ buffer, byteOffset, byteLength }: Float64Array | Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64");

/** Base64 as bytes. */
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));

/** Base64 as little-endian numbers of 64 bits. */
export const floatsOf = (text: string): Float64Array => new Float64Array(bytesOf(text).buffer);
