import type { Finding } from "../types.ts";
import type { Directive, DirectiveProblem, Directives, Selector } from "./types.ts";

/** A finding that a directive silences, and the part of the directive that does it (undefined: it silences everything). */
export interface Silenced {
  readonly directive: Directive;
  readonly selector: Selector | undefined;
}

/** What silences a finding, if anything: a block directive before its paragraph, else the last `disable` or `enable` before it that speaks of it. */
export function silencedBy(finding: Finding, directives: readonly Directive[]): Silenced | undefined {
  let state: Silenced | undefined;
  for (const directive of directives) {
    const selector = directive.selectors.find((candidate) => covers(candidate, finding));
    if (selector === undefined && directive.selectors.length > 0) continue;
    if (directive.command === "disable-next-block") {
      if (isInNextBlock(finding, directive)) return { directive, selector };
    } else if (directive.span.end <= finding.place.span.start) {
      state = directive.command === "disable" ? { directive, selector } : undefined;
    }
  }
  return state;
}

function covers({ rule, concept }: Selector, finding: Finding): boolean {
  return rule === finding.rule && (concept === undefined || concept === finding.concept);
}

function isInNextBlock({ place }: Finding, { span }: Directive): boolean {
  const { segments } = place.article;
  const next = segments.find((segment) => segment.span.start >= span.end);
  return next !== undefined && segments[place.segment]?.paragraph === next.paragraph;
}

/**
 * Directives that silenced nothing, and `enable`s with nothing to end. `couldSpeak` tells whether a rule had its say on an
 * article at all: a set rule is mute on an article that was checked alone, and its directive is not to blame.
 */
export function unusedDirectives({ directives }: Directives, used: readonly Silenced[], couldSpeak: (selector: Selector) => boolean): DirectiveProblem[] {
  return directives.flatMap((directive): DirectiveProblem[] => {
    const { article, span, selectors } = directive;
    if (directive.command === "enable") return endsNothing(directive, directives) ? [{ problem: "nothing-to-enable", article, span }] : [];
    const uses = used.filter((use) => use.directive === directive);
    if (selectors.length === 0) return uses.length === 0 ? [{ problem: "unused", article, span }] : [];
    const idle = selectors.filter((selector) => couldSpeak(selector) && !uses.some((use) => use.selector === selector));
    if (idle.length === selectors.length) return [{ problem: "unused", article, span }];
    return idle.map(({ text }) => ({ problem: "unused", article, span, selector: text }));
  });
}

function endsNothing(enable: Directive, directives: readonly Directive[]): boolean {
  const open = directives.slice(0, directives.indexOf(enable)).filter(({ command }) => command === "disable");
  if (enable.selectors.length === 0) return open.length === 0;
  return !open.some(({ selectors }) => selectors.length === 0 || selectors.some((one) => enable.selectors.some((other) => one.rule === other.rule)));
}
