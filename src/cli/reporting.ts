import type { Report } from "../check/types.ts";
import { UserError } from "../errors.ts";
import { formats, type FormatName } from "../report/formats/index.ts";
import { colored, type Io } from "./io.ts";
import { nearest } from "../nearest.ts";
import { deliver } from "./output.ts";
import { namesFromRoot } from "./root.ts";

export interface WantedFormat {
  readonly format: FormatName;
  /** Standard output where it is undefined. */
  readonly file?: string;
}

/** `["json:a.json", "pretty"]`: formats with the files they go to. @throws UserError for a format there is not. */
export function wantedFormats(given: readonly string[] | undefined, outputFile: string | undefined): WantedFormat[] {
  const wanted = (given ?? ["pretty"]).map((text) => {
    const colon = text.indexOf(":");
    const [name, file] = colon < 0 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 1)];
    return { format: formatName(name), ...(file === undefined ? {} : { file }) };
  });
  const onOutput = wanted.filter(({ file }) => file === undefined);
  if (onOutput.length > 1) throw new UserError("Only one format can go to standard output", { hints: ["Write the others to files: -f json:report.json -f pretty"] });
  return outputFile === undefined ? wanted : wanted.map((one) => (one.file === undefined ? { ...one, file: outputFile } : one));
}

function formatName(name: string): FormatName {
  if (Object.hasOwn(formats, name)) return name as FormatName;
  const known = Object.keys(formats);
  const meant = nearest(name, known);
  throw new UserError(`There is no format "${name}"`, { hints: [meant === undefined ? `Formats: ${known.join(", ")}.` : `Did you mean ${meant}? Formats: ${known.join(", ")}.`] });
}

/**
 * Writes a report in every wanted format; colours and the terminal's width only where it goes to a terminal.
 *
 * @param settings the settings' folder
 */
export async function printReport(report: Report, outputs: readonly WantedFormat[], { io, color, settings }: { readonly io: Io; readonly color: boolean; readonly settings: string }): Promise<void> {
  const fromRoot = namesFromRoot(io.cwd, settings);
  for (const { format, file } of outputs) {
    const onTerminal = file === undefined && io.out.terminal;
    const options = { color: file === undefined && colored(io.out, io.env, color), width: onTerminal ? io.out.columns : 100, fromRoot };
    const text = await reportText(format, () => formats[format](report, options), io);
    await deliver(text, file, io);
  }
}

/** Makes a report's text; a signal may end samma meanwhile. @throws UserError where it would be longer than a string may be (2^29 letters). */
export async function reportText(format: FormatName, make: () => string, io: Io): Promise<string> {
  try {
    return await io.killable(make);
  } catch (error) {
    if (!(error instanceof RangeError) || error.message !== "Invalid string length") throw error;
    throw new UserError(`There is more to say than a ${format} report can hold`, {
      hints: ["Check fewer files at once, or accept what is known: samma check --suppress-all. -f compact, csv and sarif say less of each finding."],
      cause: error,
    });
  }
}
