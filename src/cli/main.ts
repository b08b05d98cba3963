import { listen } from "./interrupts.ts";
import { exit, type ExitCode, type Io, type Stream } from "./io.ts";
import { runProgram } from "./program.ts";
import { whyNotWritten } from "./reasons.ts";

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    write: (text) => void stream.write(text),
    get terminal() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns ?? 80;
    },
  };
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function main(): Promise<ExitCode> {
  const { signal, killable, code } = listen();
  const io: Io = { cwd: process.cwd(), env: process.env, out: streamOf(process.stdout), err: streamOf(process.stderr), signal, killable, readInput };
  return code(await runProgram(process.argv.slice(2), io));
}

// A reader that has seen enough (`samma check | head`) closes the pipe: that is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(exit.clean);
  process.stderr.write(`error: Cannot write to standard output: ${whyNotWritten(error)}\n`);
  process.exit(exit.failed);
});

// exitCode, not exit(): what was written to a pipe must be flushed first.
process.exitCode = await main();
