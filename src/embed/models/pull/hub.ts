import { z } from "zod";
import { UserError } from "../../../errors.ts";

/** The hub's web address, and how to reach it. */
export interface Hub {
  readonly endpoint: string;
  readonly fetch: typeof globalThis.fetch;
  readonly signal?: AbortSignal | undefined;
}

/** A file of a model on the hub. */
export interface HubFile {
  readonly path: string;
  readonly size: number;
  /** Hex; large files have a sha256, small ones the sha1 that git gives a blob. */
  readonly sha256: string | undefined;
  readonly gitSha1: string | undefined;
}

export interface HubModel {
  readonly commit: string;
  readonly files: readonly HubFile[];
}

const answerSchema = z.object({
  sha: z.string().regex(/^[0-9a-f]{7,64}$/u),
  siblings: z.array(
    z.object({
      rfilename: z.string(),
      size: z.int().nonnegative().optional(),
      blobId: z.string().optional(),
      lfs: z.object({ sha256: z.string(), size: z.int().nonnegative() }).nullish(),
    }),
  ),
});

/** Long enough for a slow line, short enough that nobody thinks samma hangs. */
export const patienceMs = 30_000;

/**
 * What the hub has of a model at a revision (branch, tag or commit).
 *
 * @throws UserError where the hub cannot be reached, or has no such model.
 */
export async function askHub(id: string, revision: string, hub: Hub): Promise<HubModel> {
  const url = `${hub.endpoint}/api/models/${id}/revision/${encodeURIComponent(revision)}?blobs=true`;
  const response = await request(url, {}, hub);
  if (response.status === 404) throw new UserError(`${hub.endpoint} has no model "${id}" with a revision "${revision}".`, { hints: ["Ids have the form owner/name, such as Xenova/LaBSE."] });
  if (response.status === 401 || response.status === 403) {
    throw new UserError(`${hub.endpoint} does not give the model "${id}" to everybody (${response.status}).`, { hints: ["Either the id is misspelt (owner/name), or the model asks for a registration, which samma does not do."] });
  }
  if (!response.ok) throw unreachable(hub, `it answers ${response.status}`);
  const answer = answerSchema.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw unreachable(hub, "its answer is not that of a model hub");
  return {
    commit: answer.data.sha,
    files: answer.data.siblings.map(({ rfilename, size, blobId, lfs }) => ({ path: rfilename, size: lfs?.size ?? size ?? 0, sha256: lfs?.sha256, gitSha1: lfs ? undefined : blobId })),
  };
}

/** One request; what goes wrong on the way is a `UserError`. */
export async function request(url: string, headers: Record<string, string>, hub: Hub): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patienceMs);
  try {
    return await hub.fetch(url, { headers, signal: hub.signal === undefined ? late.signal : AbortSignal.any([hub.signal, late.signal]) });
  } catch (cause) {
    hub.signal?.throwIfAborted();
    throw unreachable(hub, late.signal.aborted ? "it does not answer" : networkReason(cause), cause);
  } finally {
    clearTimeout(timer);
  }
}

export function unreachable(hub: Hub, why: string, cause?: unknown): UserError {
  return new UserError(`The model hub ${hub.endpoint} cannot be used: ${why}.`, { hints: ["Is there a network, and does a proxy or firewall allow the hub? What was fetched so far is kept; the same command goes on from there."], cause });
}

/** fetch says only "fetch failed"; the cause below it says why. */
export function networkReason(error: unknown): string {
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = typeof inner === "object" && inner !== null && "code" in inner ? String(inner.code) : "";
  const words: Readonly<Record<string, string>> = { ENOTFOUND: "its name is unknown here (no network?)", EAI_AGAIN: "its name is unknown here (no network?)", ECONNREFUSED: "the connection is refused", ECONNRESET: "the connection broke" };
  return words[code] ?? (inner instanceof Error ? inner.message || code : String(inner));
}
