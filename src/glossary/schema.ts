export { glossaryJsonSchema } from "./read/schema.ts";
