import type { TargetExample } from './example-readings.ts'
import { EXAMPLES_OF_FIGURES } from './examples-of-figures.ts'
import { EXAMPLES_OF_WORDS } from './examples-of-words.ts'

/** Phrases and what they must be read as; serves the tests and docs/targets.md. */
export const TARGET_EXAMPLES: readonly TargetExample[] = [...EXAMPLES_OF_FIGURES, ...EXAMPLES_OF_WORDS].map(
  ([phrase, reads, context]) => ({ phrase, reads, ...(context && { context }) }),
)
