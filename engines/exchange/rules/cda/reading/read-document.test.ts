import { encode } from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ADMISSION, LABORATORY, OUTPATIENT, OUTPATIENT_GB18030, utf8 } from '../documents.fixture.ts'
import { MOST_BYTES } from '../xml/decode-xml.ts'
import { readDocument } from './read-document.ts'

function read(xml: string | Uint8Array) {
  const document = readDocument(typeof xml === 'string' ? utf8(xml) : xml)
  if (!document.ok) throw new Error(JSON.stringify(document.refusal))
  return document.value
}

function refusalOf(bytes: Uint8Array) {
  const document = readDocument(bytes)
  if (document.ok) throw new Error('was read')
  return document.refusal
}

describe('header', () => {
  const { header } = read(OUTPATIENT)

  test('which document it is', () => {
    expect(header.id).toEqual({ root: '2.16.156.10011.1.1', extension: 'RN-C0002-1' })
    expect(header.code).toMatchObject({ code: 'C0002', codeSystem: '2.16.156.10011.2.4' })
    expect(header).toMatchObject({
      realm: 'CN',
      title: '门（急）诊病历',
      effectiveTime: '20261120103015',
      language: 'zh-CN',
    })
    expect(header.confidentiality?.code).toBe('N')
    expect(header.templateIds).toEqual([{ root: '2.16.156.10011.2.1.1.22' }])
  })

  test('empty elements say nothing', () => {
    expect(header).not.toHaveProperty('setId')
    expect(header).not.toHaveProperty('versionNumber')
  })

  test('about whom', () => {
    expect(header.patients).toHaveLength(1)
    expect(header.patients[0]).toMatchObject({
      ids: [
        { root: '2.16.156.10011.1.11', extension: 'MZ20261120001' },
        { root: '2.16.156.10011.1.3', extension: '990101197002280011' },
      ],
      name: '测试甲',
      sex: { code: '1' },
      birthTime: '19700228',
      addresses: [
        { use: 'H', state: '演示省', city: '演示市', county: '演示县', streetName: '康城路', houseNumber: '1号' },
      ],
      telecom: [{ use: 'MP', value: '19901010011' }],
    })
  })

  test('by whom, where, and in whose place', () => {
    expect(header.authors[0]).toMatchObject({ ids: [{ extension: 'D0042' }], name: '李医生', time: '20261120' })
    expect(header.legalAuthenticator).toMatchObject({
      name: '李医生',
      time: '20261120103500',
      role: { displayName: '责任医生' },
    })
    expect(header.custodian).toMatchObject({
      ids: [{ root: '2.16.156.10011.1.5', extension: '990000017' }],
      name: '演示县人民医院',
    })
    expect(header.encounter).toMatchObject({ time: { low: '20261120T090000' }, location: { name: '内分泌科' } })
    expect(header.related).toEqual([{ type: 'RPLC', id: { root: '2.16.156.10011.1.1', extension: 'RN-C0002-0' } }])
  })
})

test('sections with what a person reads and what a program reads', () => {
  const { sections } = read(OUTPATIENT)
  expect(sections.map(({ code }) => code?.code)).toEqual([
    '48765-2',
    '10154-3',
    '10164-2',
    '11348-0',
    '29545-1',
    '29548-5',
  ])
  expect(sections[0]?.place).toBe('/ClinicalDocument/component/structuredBody/component/section')
  expect(sections[5]?.place).toBe('/ClinicalDocument/component/structuredBody/component[6]/section')
  const [allergy] = sections[0]?.entries ?? []
  expect(allergy).toMatchObject({ code: { code: 'DE02.10.023.00' }, value: { type: 'BL', holds: true } })
  expect(allergy?.entries[0]).toMatchObject({ code: { code: 'DE05.01.022.00' }, value: { type: 'ST', text: '青霉素' } })
  expect(sections[5]?.entries[1]?.value).toMatchObject({
    type: 'CD',
    code: 'E11.900',
    displayName: '2型糖尿病不伴有并发症',
  })
})

test('sections without a body around them', () => {
  const { sections } = read(LABORATORY)
  expect(sections.map(({ place }) => place)).toEqual([
    '/ClinicalDocument/component/section',
    '/ClinicalDocument/component[2]/section',
  ])
  expect(sections[0]?.entries[2]).toMatchObject({
    value: { type: 'REAL', number: '7.9' },
    entries: [{ value: { type: 'ST', text: '%' } }],
  })
})

test('organizers hold what stands in them; a number that is none is kept as it was written', () => {
  const { sections } = read(ADMISSION)
  expect(sections[5]?.entries[0]).toMatchObject({ kind: 'organizer', entries: [{ kind: 'observation' }, {}, {}] })
  expect(sections[3]?.entries[3]).toMatchObject({ unreadable: { type: 'PQ', text: '约70' } })
  expect(sections[3]?.entries[3]).not.toHaveProperty('value')
})

describe('values by their types', () => {
  const observed = (value: string) =>
    read(OUTPATIENT.replace('<value xsi:type="ST">多饮、多尿三个月</value>', value)).sections[1]?.entries[0]

  test.each([
    ['<value xsi:type="PQ" value="6.1" unit="%"/>', { type: 'PQ', number: '6.1', unit: '%' }],
    ['<value xsi:type="INT" value="3"/>', { type: 'INT', number: '3' }],
    ['<value xsi:type="MO" value="12.50" currency="元"/>', { type: 'MO', number: '12.50', currency: '元' }],
    ['<value xsi:type="TS" value="20261120"/>', { type: 'TS', time: '20261120' }],
    ['<value xsi:type="IVL_TS"><low value="2025"/></value>', { type: 'IVL_TS', low: '2025' }],
    [
      '<value xsi:type="IVL_PQ"><low value="4" unit="%"/><high value="6" unit="%"/></value>',
      { type: 'IVL_PQ', low: '4', high: '6', unit: '%' },
    ],
    ['<value xsi:type="BL" value="F"/>', { type: 'BL', holds: false }],
    ['<value xsi:type="CE" code="1" displayName="正常"/>', { type: 'CD', code: '1', displayName: '正常' }],
    ['<value code="1"/>', { type: 'CD', code: '1' }],
    ['<value>随便写的</value>', { type: 'ST', text: '随便写的' }],
    ['<value xsi:type="ED" mediaType="image/png">aGk=</value>', { type: 'ED', mediaType: 'image/png', text: 'aGk=' }],
  ])('%s', (written, value) => {
    expect(observed(written)?.value).toEqual(value)
  })

  test.each([
    '<value/>',
    '<value xsi:type="ST"> </value>',
    '<value xsi:type="CD" code=""/>',
    '<value nullFlavor="NI" value="1"/>',
    '',
  ])('%s says nothing', (written) => {
    expect(observed(written)).not.toHaveProperty('value')
    expect(observed(written)).not.toHaveProperty('unreadable')
  })

  test.each([
    '<value xsi:type="PQ" value="阴性"/>',
    '<value xsi:type="REAL" value="1e400"/>',
    '<value xsi:type="BL" value="护士"/>',
    '<value xsi:type="XX" value="1"/>',
  ])('%s cannot be read', (written) => {
    expect(observed(written)).toHaveProperty('unreadable')
  })
})

describe('charsets', () => {
  const name = (bytes: Uint8Array) => read(bytes).header.patients[0]?.name

  test('UTF-8, with and without a byte order mark', () => {
    expect(name(utf8(OUTPATIENT))).toBe('测试甲')
    expect(name(utf8(`\ufeff${OUTPATIENT}`))).toBe('测试甲')
  })

  test.each(['GB2312', 'GBK', 'gb18030'])('%s by declaration', (charset) => {
    expect(name(encode(OUTPATIENT.replace('UTF-8', charset), 'gb18030'))).toBe('测试甲')
  })

  test('a byte order mark outweighs the declaration', () => {
    expect(name(utf8(`\ufeff${OUTPATIENT_GB18030}`))).toBe('测试甲')
    expect(name(encode(OUTPATIENT, 'utf16-le', { addBOM: true }))).toBe('测试甲')
  })

  test('bytes of another charset are refused', () => {
    expect(refusalOf(encode(OUTPATIENT, 'gb18030'))).toEqual({ code: 'cda.charset', details: { charset: 'UTF-8' } })
    expect(refusalOf(utf8(OUTPATIENT.replace('UTF-8', 'Big5')))).toEqual({
      code: 'cda.charset',
      details: { charset: '?' },
    })
  })
})

test('another root, and what is too large, are refused', () => {
  expect(refusalOf(utf8('<html/>'))).toEqual({ code: 'cda.wrong-root', details: { element: 'html' } })
  expect(refusalOf(new Uint8Array(MOST_BYTES + 1)).code).toBe('cda.too-large')
})
