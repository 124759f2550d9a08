/** A reader of CSV after RFC 4180 that knows a quoted field from one without quotes; written for tests, apart from the writer. */
export interface Field {
  readonly text: string;
  readonly quoted: boolean;
}

export function readCsv(text: string): Field[][] {
  const lines: Field[][] = [];
  let line: Field[] = [];
  for (let at = 0; at < text.length;) {
    const [field, next] = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    line.push(field);
    if (text[next] === ",") {
      at = next + 1;
      if (at === text.length) throw new Error("The file ends within a line.");
      continue;
    }
    if (text[next] !== "\n") throw new Error(`Expected a comma or a line end at ${next}; got ${text[next]}.`);
    lines.push(line);
    line = [];
    at = next + 1;
  }
  return lines;
}

function readPlain(text: string, from: number): [Field, number] {
  let to = from;
  while (to < text.length && !',\n"\r'.includes(text[to]!)) to++;
  return [{ text: text.slice(from, to), quoted: false }, to];
}

function readQuoted(text: string, from: number): [Field, number] {
  let found = "";
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') found += text[at];
    else if (text[at + 1] === '"') found += text[at++];
    else return [{ text: found, quoted: true }, at + 1];
  }
  throw new Error("The file ends within quotes.");
}
