/** What `npm run check` runs, in order: the quick refusals first. Each is a program with arguments, from the repository root. */
export const STEPS: ReadonlyArray<{ name: string; program: string; args: readonly string[] }> = [
  { name: 'format and lint', program: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'house (floors, doors, purity, names, migrations)', program: 'node', args: ['checks/house.ts'] },
  { name: 'types: pure code', program: 'tsc', args: ['-p', 'tsconfig.pure.json'] },
  { name: 'types: node', program: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types: web', program: 'tsc', args: ['-p', 'tsconfig.web.json'] },
  { name: 'promises and switches', program: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  {
    name: 'unused code and undeclared dependencies',
    program: 'knip',
    args: ['--strict', '--treat-config-hints-as-errors'],
  },
  {
    name: 'every branch of the methods is tried',
    program: 'vitest',
    // Counting branches takes several times as long, beside other work longer still.
    args: ['run', '--project=unit', '--coverage.enabled', '--testTimeout=30000', 'foundation/methods'],
  },
  { name: 'packs', program: 'node', args: ['apps/server/cli.ts', 'pack', 'check'] },
]
