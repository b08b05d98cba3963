import type { FilePlace } from "../../../errors.ts";
import { UserError } from "../../../errors.ts";
import type { Comment } from "../../types.ts";

/** A line of a cue's text, where it lies in the source, without its ending. */
export interface CueLine {
  readonly start: number;
  readonly end: number;
}

/** What is shown from one moment to another. */
export interface Cue {
  /** Milliseconds from the beginning of the film. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly CueLine[];
}

export interface Cues {
  readonly cues: readonly Cue[];
  readonly comments: readonly Comment[];
}

interface Line extends CueLine {
  readonly text: string;
  readonly number: number;
}

const CLOCK = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?";
/** "00:01:02,500 --> 00:01:04,000 X1:10": settings may stand behind; WebVTT leaves the hours out and writes a full stop. */
const TIMING = new RegExp(`^\\s*${CLOCK}\\s*-->\\s*${CLOCK}(?:\\s.*)?$`, "u");
const BROKEN_TIMING = /^\s*\d[\d:.,\s]*-->|-->\s*\d+:\d+/u;

/**
 * Cues of SubRip. A cue's text goes on to the number of the next one, so that an empty line in it, or none between two cues, does no harm.
 *
 * @throws UserError for a file without cues and for a timing that cannot be read
 */
export function subRipCues(source: string, path: string): Cues {
  const lines = linesOf(source);
  const cues: Cue[] = [];
  let text: Line[] = [];
  let times: Pick<Cue, "from" | "to"> | undefined;
  const close = (): void => {
    if (times !== undefined) cues.push({ ...times, lines: filled(text) });
    text = [];
  };
  for (const line of lines) {
    const found = timesOf(line, path);
    if (found === undefined) {
      text.push(line);
      continue;
    }
    if (/^\s*\d+\s*$/u.test(text.at(-1)?.text ?? "")) text.pop();
    close();
    times = found;
  }
  close();
  refuseOther(cues, lines, path);
  return { cues, comments: [] };
}

/**
 * Cues of WebVTT (W3C, 4.1 "WebVTT file structure"): blocks parted by empty lines. NOTE blocks are comments; STYLE and REGION blocks
 * and the header are left out.
 *
 * @throws UserError as `subRipCues`
 */
export function webVttCues(source: string, path: string): Cues {
  const lines = linesOf(source);
  const cues: Cue[] = [];
  const comments: Comment[] = [];
  for (const block of blocksOf(lines)) {
    const first = block[0]!;
    if (/^NOTE(?:\s|$)/u.test(first.text)) comments.push(commentOf(source, block));
    if (/^(?:NOTE|STYLE|REGION|WEBVTT)(?:\s|$)/u.test(first.text)) continue;
    // An identifier may stand before the timing.
    const at = block.slice(0, 2).findIndex((line) => line.text.includes("-->"));
    const times = at < 0 ? undefined : timesOf(block[at]!, path);
    if (times !== undefined) cues.push({ ...times, lines: block.slice(at + 1) });
  }
  if (!/^WEBVTT(?:\s|$)/u.test(source)) refuseOther(cues, lines, path);
  return { cues, comments };
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (const match of source.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/gu)) {
    const text = match[1]!;
    lines.push({ text, start: match.index, end: match.index + text.length, number: lines.length + 1 });
  }
  return lines;
}

function* blocksOf(lines: readonly Line[]): Generator<readonly Line[]> {
  let block: Line[] = [];
  for (const line of lines) {
    if (line.text.trim() !== "") block.push(line);
    else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

function filled(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => text.trim() !== "");
}

function commentOf(source: string, block: readonly Line[]): Comment {
  const span = { start: block[0]!.start, end: block.at(-1)!.end };
  return { span, text: source.slice(span.start + "NOTE".length, span.end).trim() };
}

function timesOf(line: Line, path: string): Pick<Cue, "from" | "to"> | undefined {
  const found = TIMING.exec(line.text);
  if (found !== null) return { from: milliseconds(found.slice(1, 5)), to: milliseconds(found.slice(5, 9)) };
  if (!BROKEN_TIMING.test(line.text)) return undefined;
  throw new UserError("This line looks like a cue's timing, but is none", {
    place: placeOf(line, path),
    hints: ["Timings look like 00:01:02,500 --> 00:01:04,000 (SubRip) or 00:01:02.500 --> 00:01:04.000 (WebVTT)."],
  });
}

function milliseconds([hours, minutes, seconds, rest]: readonly (string | undefined)[]): number {
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number((rest ?? "0").padEnd(3, "0"));
}

/** Text without any timing is another file under a wrong name. */
function refuseOther(cues: readonly Cue[], lines: readonly Line[], path: string): void {
  const first = filled(lines)[0];
  if (cues.length > 0 || first === undefined) return;
  throw new UserError("This file has no subtitles in it", { place: placeOf(first, path), hints: ["There is no line like 00:01:02,500 --> 00:01:04,000. If it is plain text, name it .txt."] });
}

function placeOf({ number, text }: Line, path: string): FilePlace {
  return { path, line: number, column: 1, excerpt: text };
}
