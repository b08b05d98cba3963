/**
 * Packages that the bundle must not carry; each becomes an empty module.
 *
 * - sharp reads images for transformers.js and is a native module; samma embeds text. It must be truthy: the library refuses to load without.
 * - onnxruntime-web is transformers.js's runtime for browsers; in Node it takes onnxruntime-node.
 * - react-devtools-core, and ws for it, are loaded by Ink only with DEV=true.
 */
export const emptied = ["sharp", "onnxruntime-web", "react-devtools-core", "ws"];

/** esbuild plugin: replaces the packages above by empty modules, and leaves out parts of others that nobody would reach. */
export function emptyModules() {
  return {
    name: "empty-modules",
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(${emptied.join("|")})$`) }, ({ path }) => ({ path, namespace: "empty" }));
      build.onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export default {};" }));
      // zod brings its messages in 50 languages, a quarter of a megabyte that every start would read; samma words its own.
      build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({ contents: 'export { default as en } from "./en.js";' }));
    },
  };
}
