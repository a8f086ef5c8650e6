import { createHash } from 'node:crypto'
import { openRecords, TEST_MIGRATIONS, type TestRecords } from '@kangcheng/records/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { ClinicalDocument } from './clinical-document.ts'
import { oddDocument } from './damage.fixture.ts'
import { ALL_DOCUMENTS, OUTPATIENT, utf8 } from './documents.fixture.ts'
import { documentToFhir } from './fhir/document-to-fhir.ts'
import type { FhirResource } from './fhir/resource.ts'
import { findTemplate } from './find-template.ts'
import { readDocument } from './reading/read-document.ts'
import { NATIONAL_TEMPLATES } from './templates.fixture.ts'
import { inventedRecord } from './writing/invented-record.fixture.ts'
import { writeSummary } from './writing/write-summary.ts'

let room: TestRecords

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openRecords({ database, clock: fixedClock('2026-11-22') })
})

function made(document: ClinicalDocument): FhirResource[] {
  const template = findTemplate(document, NATIONAL_TEMPLATES)
  return documentToFhir(document, {
    ...(template ? { template } : {}),
    organisation: { display: '演示县人民医院' },
    original: {
      contentType: 'text/xml',
      size: 1_000,
      sha256: 'ab'.repeat(32),
      url: 'urn:uuid:00000000-0000-0000-0000-000000000000',
    },
    received: '2026-11-22T08:00:00+08:00',
    idOf: (type, ...parts) =>
      createHash('sha256')
        .update(JSON.stringify([type, ...parts]))
        .digest('hex')
        .slice(0, 40),
  })
}

async function faultsOf(document: ClinicalDocument): Promise<string[]> {
  const checked = await Promise.all(made(document).map((one) => room.records.check(one)))
  return checked.flatMap((check) => (check.ok ? [] : check.issues.map(({ diagnostics }) => diagnostics ?? '?')))
}

test.each(ALL_DOCUMENTS.map((xml, at) => [at, xml]))('document %i makes sound resources', async (_, xml) => {
  const read = readDocument(utf8(xml))
  expect(read.ok && (await faultsOf(read.value))).toEqual([])
})

test('so does every document whose content is not what it should be', async () => {
  await fc.assert(
    fc.asyncProperty(oddDocument, async (xml) => {
      const document = readDocument(utf8(xml))
      if (!document.ok) throw new Error(document.refusal.code)
      expect(await faultsOf(document.value)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('and every summary that is read back', async () => {
  await fc.assert(
    fc.asyncProperty(inventedRecord, async (record) => {
      const xml = writeSummary(record, {
        id: '1',
        setId: '1',
        version: 1,
        time: '2026-11-22T09:30:00+08:00',
        organisation: { code: '990000017', name: '演示县人民医院' },
        author: { id: 'D0042', name: '李医生' },
      })
      if (!xml.ok) throw new Error(xml.refusal.code)
      const document = readDocument(utf8(xml.value))
      expect(document.ok && (await faultsOf(document.value))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('the record store takes a document with all that was made of it, twice the same', async () => {
  const read = readDocument(utf8(OUTPATIENT))
  if (!read.ok) throw new Error(read.refusal.code)
  const resources = made(read.value)
  const take = async () => {
    const wishes = await Promise.all(
      resources.map(async (one) => {
        const check = await room.records.check(one)
        if (!check.ok) throw new Error('not sound')
        return { kind: 'put' as const, checked: check.checked }
      }),
    )
    return room.records.takeIn(room.all, {
      operation: 'exchange.cda.take-in',
      subject: 'document',
      deliveries: [{ wishes }],
      alongside: async () => {},
    })
  }
  expect(await take()).toMatchObject({ ok: true, written: [resources.length] })
  expect(await take()).toMatchObject({ ok: true, written: [0] })
})
