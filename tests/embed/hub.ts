import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export const commit = "0123456789abcdef0123456789abcdef01234567";

export interface FakeHub {
  readonly endpoint: string;
  /** Requests as they came: path, and range where there was one. */
  readonly requests: { readonly path: string; readonly range: string | undefined }[];
  /** Cuts the connection after so many bytes of a large file, so many times. */
  cut: { after: number; times: number };
  /** Changes what is sent of a path, but not what is said of it. */
  readonly tampered: Map<string, Buffer>;
  close(): Promise<void>;
}

/** A model hub on this machine, with one model; it speaks as much of the Hugging Face hub's language as samma listens to. */
export async function fakeHub(id: string, files: ReadonlyMap<string, Buffer>): Promise<FakeHub> {
  const hub = { requests: [] as FakeHub["requests"], cut: { after: 0, times: 0 }, tampered: new Map<string, Buffer>() };
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://hub");
    const range = request.headers.range;
    hub.requests.push({ path: pathname, range });
    if (pathname.startsWith(`/api/models/${id}/revision/`)) {
      const siblings = [...files].map(([rfilename, bytes]) => ({
        rfilename,
        size: bytes.length,
        blobId: createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"),
        ...(rfilename.endsWith(".onnx") && { lfs: { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") } }),
      }));
      return void response.setHeader("content-type", "application/json").end(JSON.stringify({ sha: commit, siblings }));
    }
    const path = pathname.replace(`/${id}/resolve/${commit}/`, "");
    const bytes = hub.tampered.get(path) ?? files.get(path);
    if (bytes === undefined) return void response.writeHead(404).end();
    const start = range === undefined ? 0 : Number(/bytes=(\d+)-/u.exec(range)![1]);
    response.writeHead(start > 0 ? 206 : 200, { "content-length": bytes.length - start });
    if (path.endsWith(".onnx") && hub.cut.times > 0) {
      hub.cut.times--;
      response.write(bytes.subarray(start, start + hub.cut.after), () => response.destroy());
      return;
    }
    response.end(bytes.subarray(start));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(hub, {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  });
}
