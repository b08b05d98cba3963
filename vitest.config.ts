import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // The end-to-end tests start the built command; a slow shared machine must not fail them.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
