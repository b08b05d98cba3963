import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Document, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { UserError } from "../../errors.ts";

/** Beside the models that it pins; it can be committed, so that colleagues get the very same files. */
const lockName = "models.lock.yaml";

const pinSchema = z.strictObject({
  /** Commit on the hub; absent where the model does not come from there. */
  revision: z.string().optional(),
  files: z.record(z.string(), z.strictObject({ size: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/u) })),
});
const lockSchema = z.strictObject({ models: z.record(z.string(), pinSchema) });

/** What a model's files must be, by path inside the model's folder. */
export type Pin = z.infer<typeof pinSchema>;

/**
 * The pins of a models folder, by model id; none where it has no lock file.
 *
 * @throws UserError where the file is not what it should be.
 */
export function readPins(folder: string): ReadonlyMap<string, Pin> {
  const path = join(folder, lockName);
  if (!existsSync(path)) return new Map();
  const parsed = lockSchema.safeParse(document(path).toJS());
  if (!parsed.success) throw unreadable(path, `${parsed.error.issues[0]!.path.join(".")}: ${parsed.error.issues[0]!.message}`);
  return new Map(Object.entries(parsed.data.models));
}

/** Pins a model in a folder's lock file, in place of an older pin; the file's comments and order stay. */
export async function writePin(folder: string, id: string, pin: Pin): Promise<void> {
  const path = join(folder, lockName);
  readPins(folder);
  const lock = existsSync(path) ? document(path) : new Document({ models: {} });
  if (!existsSync(path)) lock.commentBefore = " Written by samma models pull: what each model's files are. samma models verify compares.";
  lock.setIn(["models", id], lock.createNode(pin));
  const { default: writeFileAtomic } = await import("write-file-atomic");
  await mkdir(folder, { recursive: true });
  await writeFileAtomic(path, lock.toString({ lineWidth: 0 }));
}

function document(path: string): Document {
  const lineCounter = new LineCounter();
  const parsed = parseDocument(readFileSync(path, "utf8"), { lineCounter });
  const [fault] = parsed.errors;
  if (fault === undefined) return parsed;
  const { line, col } = lineCounter.linePos(fault.pos[0]);
  throw unreadable(path, fault.message.split("\n")[0]!, { line, column: col });
}

function unreadable(path: string, what: string, at: { line?: number; column?: number } = {}): UserError {
  return new UserError(`The pins of the models cannot be read: ${what}`, { place: { path, ...at }, hints: ["Restore the file from version control, or delete it and pull the models again."] });
}
