import { defineConfig } from 'vitest/config'

const ELSEWHERE = ['**/node_modules/**', '**/dist/**', 'data/**']
/**
 * The files of a worker share what they load: loading took half of the time. No module of ours may therefore keep
 * something that another file would see; `--isolate` or `--sequence.shuffle.files` shows one that does.
 */
const SHARED = { isolate: false }
// Projects that run together must have as many workers; the others go one after the other, by `groupOrder`.

export default defineConfig({
  test: {
    // Asked for by `npm run check`: what a city takes its numbers from has no branch that nobody tried.
    coverage: {
      provider: 'v8',
      include: ['foundation/methods/**/*.ts'],
      exclude: ['**/*.{test,fixture}.ts', '**/{dist,example,making}/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { branches: 100 },
    },
    projects: [
      {
        test: {
          ...SHARED,
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ELSEWHERE, '**/*.db.test.ts', 'tests/{system,journeys}/**'],
        },
      },
      {
        test: {
          ...SHARED,
          name: 'database',
          sequence: { groupOrder: 1 },
          include: ['**/*.db.test.ts'],
          exclude: [...ELSEWHERE, 'tests/**'],
          globalSetup: ['./foundation/testing/global-setup.ts'],
          // More workers than cores only make the one PostgreSQL wait.
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...SHARED,
          name: 'system',
          sequence: { groupOrder: 1 },
          include: ['tests/system/**/*.test.ts'],
          globalSetup: ['./foundation/testing/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...SHARED,
          // Left out by tests/run.ts on a machine without Chromium.
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['./foundation/testing/global-setup.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
