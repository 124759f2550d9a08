/** A worker that dies in replicate 1 without a word, as one that is killed or out of memory does. */
export default function work({ chunk }) {
  if (chunk.replicate === 1) process.exit(3);
  return { failure: { name: "LedgerError", message: `replicate ${chunk.replicate}`, problems: [chunk.replicate] } };
}
