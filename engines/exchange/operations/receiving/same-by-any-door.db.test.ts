import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { feedOf } from '../../testing/invented-tables.ts'
import { nationalMaps, openExchange, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'
import { encodeIn } from './encode-text.ts'

/** One invented patient with two results, as each door brings them. */
const NUMBER = '00077001'
const ID_NUMBER = '990101195803070015'

const ADT = `MSH|^~\\&|LIS|GY01|KANGCHENG|410181|20261122080000||ADT^A28^ADT_A05|A1|P|2.5
PID|1||${NUMBER}^^^^MR~${ID_NUMBER}^^^^NI||示例甲||19580307|M`
const ORU = `MSH|^~\\&|LIS|GY01|KANGCHENG|410181|20261122083015||ORU^R01^ORU_R01|A2|P|2.5
PID|1||${NUMBER}^^^^MR~${ID_NUMBER}^^^^NI||示例甲||19580307|M
OBR|1|R1|L1|LFT^肝功能|||20261122070000|||||||||||||||20261122083000||LAB|F
OBX|1|NM|ALT^丙氨酸氨基转移酶||63|U/L|9-50|H|||F
OBX|2|NM|TBIL^总胆红素||<1.7|μmol/L|<23|N|||F`
const PERSONS = `病案号,姓名,性别,出生日期,身份证号\n${NUMBER},示例甲,男,1958-03-07,${ID_NUMBER}\n`
const RESULTS = `病案号,报告单号,组合代码,项目代码,项目名称,结果,单位,参考范围,异常提示,采样时间,报告时间
${NUMBER},L1,LFT,ALT,丙氨酸氨基转移酶,63,U/L,9-50,↑,2026-11-22 07:00,2026-11-22 08:30
${NUMBER},L1,LFT,TBIL,总胆红素,<1.7,μmol/L,<23,正常,2026-11-22 07:00:00,2026/11/22 8:30
`
const observation = (item: string, name: string, rest: object) => ({
  fullUrl: `urn:uuid:${item}`,
  resource: {
    ...{ resourceType: 'Observation', id: `L1.LFT.${item}.`, status: 'final' },
    code: { coding: [{ code: item, display: name }], text: name },
    subject: { reference: 'urn:uuid:patient' },
    ...{ effectiveDateTime: '2026-11-22T07:00:00+08:00', issued: '2026-11-22T08:30:00+08:00' },
    ...rest,
  },
  request: { method: 'POST', url: 'Observation' },
})
const flag = (code: string) => [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code }] },
]
const typed = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code }],
})
const BUNDLE = {
  ...{ resourceType: 'Bundle', type: 'transaction' },
  entry: [
    observation('ALT', '丙氨酸氨基转移酶', {
      valueQuantity: { value: 63, unit: 'U/L' },
      interpretation: flag('H'),
      referenceRange: [{ low: { value: 9, unit: 'U/L' }, high: { value: 50, unit: 'U/L' }, text: '9-50' }],
    }),
    observation('TBIL', '总胆红素', {
      valueQuantity: { value: 1.7, comparator: '<', unit: 'μmol/L' },
      interpretation: flag('N'),
      referenceRange: [{ high: { value: 23, unit: 'μmol/L' }, text: '<23' }],
    }),
    {
      fullUrl: 'urn:uuid:patient',
      resource: {
        ...{ resourceType: 'Patient', id: NUMBER, active: true, gender: 'male', birthDate: '1958-03-07' },
        identifier: [
          { type: typed('MR'), value: NUMBER },
          { type: typed('NI'), system: 'urn:oid:2.16.156.10011.1.3', value: ID_NUMBER },
        ],
        name: [{ text: '示例甲' }],
      },
      request: { method: 'PUT', url: `Patient/${NUMBER}` },
    },
  ],
}

const PATIENT_ELEMENTS = ['id', 'identifier', 'name', 'gender', 'birthDate'] as const
const RESULT_ELEMENTS = [
  ...(['id', 'status', 'code', 'subject', 'valueQuantity', 'referenceRange', 'interpretation'] as const),
  ...(['effectiveDateTime', 'issued'] as const),
]

const doors: Record<string, (room: TestExchange, feed: string) => Promise<void>> = {
  async hl7v2(room) {
    const feed = await room.feed()
    for (const text of [ADT, ORU]) {
      const receipt = await room.exchange.receive(feed, encodeIn(text.replaceAll('\n', '\r'), 'gb18030'))
      expect(receipt.fault ?? (await receipt.stored)).toBeUndefined()
    }
  },
  async table(room, feed) {
    for (const text of [PERSONS, RESULTS]) {
      const receipt = must(await room.exchange.pushMessage(room.all, feed, encodeIn(text, 'gb18030')))
      expect(receipt.lines).toMatchObject({ dead: 0 })
    }
  },
  async fhir(room, feed) {
    const bytes = Buffer.from(JSON.stringify(BUNDLE))
    expect(must(await room.exchange.pushMessage(room.all, feed, bytes))).toMatchObject({ state: 'waiting' })
  },
}

describe('one patient with results', () => {
  const found: Record<string, { patients: object[]; results: object[] }> = {}
  beforeAll(async () => {
    for (const [format, send] of Object.entries(doors)) {
      const { database } = await testDatabase(TEST_MIGRATIONS)
      const room = await openExchange({ database, clock: fixedClock('2026-11-22') })
      const [lis] = await room.exchange.listFeeds(room.all)
      const maps = ['hl7v2-persons', 'hl7v2-results']
      const settings = { ...lis?.settings, maps } as NonNullable<typeof lis>['settings']
      must(await room.exchange.changeFeed(room.all, { code: 'lis', version: 1, settings }))
      await feedOf(room, 'table', { format: 'table', maps: ['table-persons', 'table-results'] })
      await feedOf(room, 'fhir', { format: 'fhir', maps: [] })
      await send(room, format)
      // Stores what it has taken.
      await room.exchange.stop()
      const read = async (type: string, elements: readonly string[]) => {
        const answer = await room.records.findResources(room.all, type, '_count=50')
        if (!answer.ok) throw new Error(JSON.stringify(answer.issues))
        const chosen = answer.resources.map((one) =>
          Object.fromEntries(elements.map((name) => [name, withoutSourceIds(one[name as keyof typeof one])])),
        )
        return chosen.sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1))
      }
      found[format] = {
        patients: await read('Patient', PATIENT_ELEMENTS),
        results: await read('Observation', RESULT_ELEMENTS),
      }
    }
  }, 120_000)

  it('is the same resources by HL7 version 2, by CSV and as a FHIR bundle', () => {
    expect(found.hl7v2?.patients).toHaveLength(1)
    expect(found.hl7v2?.results).toHaveLength(2)
    expect(found.table).toEqual(found.hl7v2)
    expect(found.fhir).toEqual(found.hl7v2)
  })

  it('is called the same by every map of the national pack', () => {
    const ids = nationalMaps()
      .filter(({ format }) => format === 'table')
      .map(({ make }) => JSON.stringify(make.find((step) => 'resource' in step && step.resource === 'Patient')))
    expect(ids.every((step) => step.includes('"id":["{病案号}"]'))).toBe(true)
  })
})

function withoutSourceIds(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((one) => one?.system !== 'urn:kangcheng:source-id') : value
}
