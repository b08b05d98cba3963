import { defaultTreeAdapter, type DefaultTreeAdapterTypes, type TreeAdapter } from "parse5";
import { UserError } from "../../errors.ts";

/** How many elements a page may come to: so many, and so many for each tag that is written. */
const FREE = 100_000;
const EACH = 20;

/**
 * parse5's tree, of bounded size. HTML opens what was not closed (`<font color=…>`) again in each paragraph that follows: a thousand of
 * them, each with another attribute, are half a million elements.
 *
 * @throws UserError from its `createElement`, when there are too many
 */
export function boundedTree(source: string, path: string): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  const most = FREE + EACH * source.split("<").length;
  let made = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      made += 1;
      if (made > most) throw tooMany(path);
      return defaultTreeAdapter.createElement(...given);
    },
  };
}

function tooMany(path: string): UserError {
  return new UserError("This page's unclosed tags come to more elements than can be read", {
    place: { path },
    hints: ["Close the <font>, <b>, <span> and the like, for example by saving the page from a browser or an editor; or save its text as .txt."],
  });
}
