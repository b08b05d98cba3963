import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML as strictly as the standard says; anything that is not well formed throws. */
export function parseXml(text: string): Element {
  const parser = new SaxesParser();
  const stack: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on("text", (found) => {
    stack.at(-1)!.text += found;
  });
  parser.on("closetag", () => {
    stack.pop();
  });
  parser.write(text).close();
  return stack[0]!.children[0]!;
}
