/** Finding a lever or a parameter by any of its words, in either language. */
import type { Text } from "#engine";

interface Described {
  readonly name: string;
  readonly label: Text;
  readonly description?: Text;
}

/** Words of a query: all of them must be found. */
const wordsIn = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * Whether a thing answers to a query.
 *
 * @param query An empty one is answered by everything.
 */
export function answers({ name, label, description }: Described, query: string): boolean {
  const said = [name, label.en, label.zh, description?.en ?? "", description?.zh ?? ""].join(" ").toLowerCase();
  return wordsIn(query).every((word) => said.includes(word));
}
