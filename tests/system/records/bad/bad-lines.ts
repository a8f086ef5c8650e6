import type { Random } from '@kangcheng/methods'
import { nonsense, pick } from './bad-request.ts'
import type { Examples } from './bad-resources.ts'
import { spoil } from './bad-values.ts'

/** A line of NDJSON that is no resource. */
export function badLine(random: Random, examples: Examples): string {
  const example = pick(random, examples)
  const text = JSON.stringify(example)
  if (random.whole(3) > 0) return JSON.stringify(spoil(example, random).document)
  return pick<string>(random, [
    text.slice(0, 1 + random.whole(text.length - 1)),
    `${text},`,
    `[${text}]`,
    text + text,
    nonsense(random),
    'null',
    '12',
    '{}',
    JSON.stringify({ ...example, resourceType: nonsense(random) }),
    JSON.stringify({ ...example, id: 'a_b' }),
    JSON.stringify({ resourceType: 'Parameters', parameter: [] }),
  ])
}
