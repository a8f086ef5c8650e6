import { seededRandom } from '@kangcheng/methods'
import { expect, it } from 'vitest'
import { badLine } from './bad/bad-lines.ts'
import { acceptedExamples, rowCounts } from './bad/hl7-examples.ts'
import { invented, openRecords, type Records } from './open-records.ts'

it('lines of a file: each is named with what is wrong, and those between them are taken', async () => {
  const records = await openRecords()
  const examples = await acceptedExamples(records)
  const before = await rowCounts(records)
  const count = 500
  const bad = Array.from({ length: count }, (_, turn) => badLine(seededRandom.must(20261122, turn), examples))
  const sent = await sendLines(records, 'all-bad', bad)
  expect([sent.lines, sent.refused, sent.written]).toEqual([count, count, 0])
  expect(sent.faults.map(({ line }) => line)).toEqual(bad.map((_, index) => index + 1))
  for (const { issues } of sent.faults) {
    expect(issues[0]).toMatchObject({ severity: 'error', diagnostics: expect.stringMatching(/.{10}/) })
  }
  expect(await rowCounts(records)).toEqual(before)

  const good = bad.flatMap((line, index) => [line, JSON.stringify({ ...invented(1), id: `between-${index}` })])
  const mixed = await sendLines(records, 'some-bad', good)
  expect([mixed.lines, mixed.refused, mixed.written]).toEqual([2 * count, count, count])
  // Sent once more under its name it is the same file, and not written twice.
  expect(await sendLines(records, 'some-bad', good)).toMatchObject({ lines: 2 * count, written: count })
})

interface Progress {
  lines: number
  refused: number
  written: number
  faults: { line: number; issues: { severity: string; diagnostics: string }[] }[]
}

async function sendLines({ ask }: Records, name: string, lines: readonly string[]): Promise<Progress> {
  const wish = { method: 'POST', body: lines.join('\n'), type: 'application/fhir+ndjson' }
  const { status, body } = await ask(`$import?name=${name}`, wish)
  expect([status, body]).toMatchObject([200, {}])
  return body as unknown as Progress
}
