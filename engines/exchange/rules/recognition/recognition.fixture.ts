import type { RecognitionItem, RecognitionList } from '../../contract/recognition.ts'

const LOINC = 'http://loinc.org'

export const HBA1C: RecognitionItem = {
  code: 'hba1c',
  name: { zh: '糖化血红蛋白', en: 'Haemoglobin A1c' },
  kind: 'laboratory',
  codings: [
    { system: LOINC, code: '4548-4' },
    { system: 'urn:local', code: 'GHB' },
  ],
  days: 60,
  price: { yuan: 65, status: 'unverified' },
}
export const CHEST_CT: RecognitionItem = {
  code: 'chest-ct',
  name: { zh: '胸部CT平扫', en: 'CT of the chest' },
  kind: 'imaging',
  codings: [{ system: LOINC, code: '24627-2' }],
  days: 30,
}

const SOURCE = { title: '试验', status: 'unverified' as const }

/** A list that two hospitals are marked for. */
export function testList(list: Partial<RecognitionList> = {}): RecognitionList {
  return {
    code: 'test-list',
    version: 1,
    name: { zh: '试验目录', en: 'Test list' },
    validFrom: '2026-01-01',
    items: [HBA1C, CHEST_CT],
    marks: [
      {
        ...{ organisation: 'east-hospital', items: 'all', scope: 'county', source: SOURCE },
        ...{ validFrom: '2026-01-01', validTo: '2026-12-31' },
      },
    ],
    reasons: [
      { code: 'emergency', name: { zh: '急诊', en: 'Emergency' } },
      { code: 'other', name: { zh: '其他', en: 'Other' }, needsText: true },
    ],
    examples: [],
    source: SOURCE,
    ...list,
  }
}
