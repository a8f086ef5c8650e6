import { expect } from 'vitest'
import type { Answer, City } from './start-city.ts'

/** The code of a refusal; under /fhir it stands in an OperationOutcome. */
export function codeOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { code, issue } = body as { code?: string; issue?: { details?: { coding?: { code?: string }[] } }[] }
  return code ?? issue?.[0]?.details?.coding?.[0]?.code
}

/**
 * Asks and expects a refusal: status and code, words in both languages without gaps, and nothing changed behind it.
 * Answers with its details, which say where and what.
 */
export async function expectRefusal(
  city: Pick<City, 'rowCounts'>,
  ask: () => Promise<Pick<Answer, 'status' | 'body'>>,
  status: number,
  code: string,
): Promise<Record<string, unknown>> {
  const before = await city.rowCounts()
  const answer = await ask()
  expect(answer).toMatchObject({
    status,
    body: {
      code,
      words: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^[A-Z“].*[.?]$/u) },
      requestId: expect.any(String),
    },
  })
  const { words, details = {} } = answer.body as { words: object; details?: Record<string, unknown> }
  for (const text of Object.values(words)) expect(text).not.toMatch(/[{}…]/)
  expect(await city.rowCounts()).toEqual(before)
  return details
}
