import { defineConfig } from 'vitest/config'

const ELSEWHERE = ['**/node_modules/**', '**/dist/**', 'data/**']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          // tests/ drives browsers and whole systems and has a runner of its own.
          exclude: [...ELSEWHERE, '**/*.db.test.ts', 'tests/**'],
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
    ],
  },
})
