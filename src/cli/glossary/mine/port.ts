import { decode } from "../../../article/decode.ts";
import { addConcept, addTerms, finishEdit, type GlossaryFile } from "../../../glossary/edit/index.ts";
import { conceptTypes } from "../../../glossary/kinds.ts";
import type { Proposal } from "../../../check/mining/types.ts";
import type { Draft, MinePort, Outcome } from "../../../tui/mine/port.ts";
import type { FileChange } from "../../../tui/review/port.ts";
import { bytesOf } from "../../input/bytes.ts";
import { encodeLike, takeBack, writeChanges } from "../../review/files.ts";
import { conceptOf, wordsOf } from "./drafts.ts";
import { rejectionOf, withRejection } from "./rejected.ts";

export interface MinePlaces {
  readonly cwd: string;
  /** As the user sees it: where rejections are remembered. */
  readonly rejected: string;
  /** The file that new concepts go into; the glossary's last one where nothing is said. To be said where there is no glossary yet. */
  readonly file: string | undefined;
  /** Read when it is asked for, never kept: somebody else may write it too. */
  glossaryFiles(): Promise<GlossaryFile[]>;
}

/** Decisions on proposals, each written at once, whole or not at all, and taken back as long as nobody changed the file since. */
export function minePort({ cwd, rejected, file, glossaryFiles }: MinePlaces, proposals: readonly Proposal[]): MinePort {
  const decisions: { readonly words: string; readonly changes: readonly FileChange[] }[] = [];
  const write = async (words: string, texts: readonly { readonly path: string; readonly after: string }[]): Promise<Outcome> => {
    const changes = await Promise.all(
      texts.map(async ({ path, after }): Promise<FileChange> => {
        const before = await bytesOf(path, cwd);
        return { path, before, after: encodeLike(before, after) };
      }),
    );
    await writeChanges(changes, cwd);
    decisions.push({ words, changes });
    return { done: true, words: `${words} (${[...new Set(changes.map(({ path }) => path))].join(", ")})` };
  };
  /** The glossary with the file that concepts go into, which may be begun here and outside the glossary that was found. */
  const filesNow = async (): Promise<GlossaryFile[]> => {
    const files = await glossaryFiles();
    const bytes = file === undefined || files.some(({ path }) => path === file) ? undefined : await bytesOf(file, cwd);
    return bytes === undefined ? files : [...files, { path: file!, text: decode(bytes, file!) }];
  };
  return {
    types: conceptTypes,
    accept: async (draft) => {
      const files = await filesNow();
      const after = withDraft(files, draft, file);
      if (after === undefined) return { done: false, why: "every form is left out: nothing would be written" };
      return write(`accepted ${draft.id}`, finishEdit(files, after).edited);
    },
    reject: async (draft) => {
      const bytes = await bytesOf(rejected, cwd);
      const rejection = rejectionOf(proposals[draft.key]!);
      return write(`rejected ${draft.id}`, [{ path: rejected, after: withRejection(bytes === undefined ? "" : decode(bytes, rejected), rejected, rejection) }]);
    },
    undo: async () => {
      const last = decisions.at(-1);
      if (last === undefined) return { done: false, why: "nothing to undo" };
      const changed = await takeBack(last.changes, cwd);
      if (changed !== undefined) return { done: false, why: `${changed} was changed since: it is left as it is` };
      decisions.pop();
      return { done: true, words: `undone: ${last.words}` };
    },
  };
}

/** The glossary's files with a draft in them: a new concept, or terms for one that is there. */
function withDraft(files: readonly GlossaryFile[], draft: Draft, file: string | undefined): GlossaryFile[] | undefined {
  const concept = conceptOf(draft);
  if (concept === undefined) return undefined;
  if (!draft.isKnown) return addConcept(files, concept, file === undefined ? {} : { file });
  return addTerms(files, draft.sections.flatMap((section) => wordsOf(section).map((words) => ({ id: draft.id, language: section.language, term: typeof words === "string" ? { term: words } : words }))));
}
