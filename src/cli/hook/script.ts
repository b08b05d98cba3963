/** What a git hook of samma's runs; the same words in every kind of hook. */
export const hookCommand = "samma check --staged";

const begin = "# >>> samma: written by `samma hook install`, taken out by `samma hook uninstall` >>>";
const end = "# <<< samma <<<";

/**
 * Our part of a shell hook. samma is looked for in the project first (npm i -D samma), then on the PATH; where there is none the
 * commit is stopped with what to do, rather than let pass unseen.
 */
function block(notes: readonly string[] = []): string {
  return [
    begin,
    ...notes,
    "if [ -x ./node_modules/.bin/samma ]; then",
    "  ./node_modules/.bin/samma check --staged || exit $?",
    "elif command -v samma >/dev/null 2>&1; then",
    "  samma check --staged || exit $?",
    "else",
    "  echo 'samma is not installed: npm install --save-dev samma (or commit with --no-verify)' >&2",
    "  exit 1",
    "fi",
    end,
    "",
  ].join("\n");
}

const madeFile = "# samma made this file";
const madeFolder = "# samma made its folder";
const addedLineEnd = "# samma added the line end above";

/** A new hook with nothing but our part. It says what was made for it, so that uninstalling leaves nothing. */
export function wholeScript({ folderToo }: { readonly folderToo: boolean }): string {
  return `#!/bin/sh\n${block(folderToo ? [madeFile, madeFolder] : [madeFile])}`;
}

export const hasBlock = (script: string): boolean => script.includes(begin);

/** True for a script that a POSIX shell runs: only there our lines mean what they say. */
export function isShell(script: string): boolean {
  const [first = ""] = script.split("\n");
  return !first.startsWith("#!") || /^#!\s*(?:\/\S*\/)?(?:env\s+(?:-S\s+)?)?(?:\/\S*\/)?(?:sh|bash|dash|zsh|ksh)\b/u.test(first);
}

/**
 * Our part goes in behind the first line (`#!`), ahead of the rest: a script that ends in `exit` or `exec` would never reach its
 * end. What was there stays byte for byte.
 */
export function withBlock(script: string): string {
  if (hasBlock(script)) return script;
  const at = script.startsWith("#!") ? script.indexOf("\n") + 1 : 0;
  // A `#!` line without a line end: the file is that line alone.
  if (at === 0 && script.startsWith("#!")) return `${script}\n${block([addedLineEnd])}`;
  return script.slice(0, at) + block() + script.slice(at);
}

export interface Restored {
  /** The script as it was before; undefined where there was none. */
  readonly script: string | undefined;
  readonly folderToo: boolean;
}

/** Takes our part out again. */
export function withoutBlock(script: string): Restored {
  const from = script.indexOf(begin);
  const close = script.indexOf(end, from);
  if (from < 0 || close < 0) return { script, folderToo: false };
  const ours = script.slice(from, close);
  const to = script.indexOf("\n", close) + 1;
  const rest = script.slice(0, ours.includes(addedLineEnd) ? from - 1 : from) + (to === 0 ? "" : script.slice(to));
  // Somebody may have written lines of their own into the file that we made.
  const isOurs = ours.includes(madeFile) && rest === "#!/bin/sh\n";
  return { script: isOurs ? undefined : rest, folderToo: isOurs && ours.includes(madeFolder) };
}
