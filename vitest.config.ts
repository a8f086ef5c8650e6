import { defineConfig } from 'vitest/config'

const ELSEWHERE = ['**/node_modules/**', '**/dist/**', 'data/**']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...ELSEWHERE, '**/*.db.test.ts', 'tests/{system,journeys}/**'],
        },
      },
      {
        test: {
          name: 'database',
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
          name: 'system',
          include: ['tests/system/**/*.test.ts'],
          globalSetup: ['./foundation/testing/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // Left out by tests/run.ts on a machine without Chromium.
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['./foundation/testing/global-setup.ts'],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
