import { describe, expect, it } from 'vitest'
import { codeName } from './code-names.ts'
import {
  addressText,
  conceptText,
  dateText,
  dayOf,
  listText,
  nameText,
  observedText,
  periodText,
  rangeText,
  resourceName,
  resourceTitle,
} from './show-value.ts'
import { typeName } from './type-names.ts'

describe('show-value', () => {
  it('prefers what was written to what was coded', () => {
    const coding = [{ system: 'x', code: 'I10', display: '原发性高血压' }]
    expect(conceptText({ text: '高血压病', coding }, 'zh')).toBe('高血压病')
    expect(conceptText({ coding }, 'zh')).toBe('原发性高血压')
  })
  it('knows a code in its own system only', () => {
    const system = (name: string) => `http://terminology.hl7.org/CodeSystem/${name}`
    expect(conceptText({ coding: [{ system: system('v3-ActCode'), code: 'HH' }] }, 'zh')).toBe('家庭')
    const flag = { coding: [{ system: system('v3-ObservationInterpretation'), code: 'HH' }] }
    expect(conceptText(flag, 'zh')).toBe('危急偏高')
    expect(conceptText({ system: system('v3-ActCode'), code: 'IMP' }, 'en')).toBe('Inpatient')
    expect(conceptText({ system: 'x', code: 'HH' }, 'zh')).toBe('HH')
    expect(conceptText(undefined, 'zh')).toBe('')
  })
  it('takes no name of a code from what every object has', () => {
    expect(codeName('constructor', 'zh', 'toString')).toBe('constructor')
    expect(typeName('constructor', 'zh')).toBe('constructor')
    expect(typeName('Patient', 'zh')).toBe('患者 Patient')
    expect(conceptText({ coding: [{ system: 'constructor', code: 'name' }] }, 'zh')).toBe('name')
  })
  it('lists words as the language does, and nothing that is empty', () => {
    expect(listText(['皮疹', '', '气促'], 'zh')).toBe('皮疹、气促')
    expect(listText(['rash', 'wheeze'], 'en')).toBe('rash, wheeze')
  })
  it('writes Chinese names together and others apart', () => {
    expect(nameText({ family: '欧阳', given: ['明'] })).toBe('欧阳明')
    expect(nameText({ family: 'Hintz', given: ['Ana', 'B.'] })).toBe('Ana B. Hintz')
    expect(nameText({ text: '买买提·艾力', family: '买买提' })).toBe('买买提·艾力')
    expect(nameText(null)).toBe('')
  })
  it('writes addresses from the large to the small in Chinese', () => {
    expect(addressText({ state: '河南省', city: '郑州市', district: '巩义市', line: ['某街1号'] })).toBe(
      '河南省郑州市巩义市某街1号',
    )
    expect(addressText({ line: ['1 Main St'], city: 'Boston', state: 'MA' })).toBe('1 Main St, Boston, MA')
  })
  it('is as exact as a date was said', () => {
    expect(dateText('2024', 'zh')).toBe('2024年')
    expect(dateText('2024-03', 'zh')).toBe('2024年3月')
    expect(dateText('2024-03-01', 'zh')).toBe('2024年3月1日')
    expect(dateText('2024-02-29T16:30:00Z', 'zh')).toBe('2024年3月1日 00:30')
  })
  it('says the day of a visit once', () => {
    const visit = { start: '2024-09-09T09:00:00+08:00', end: '2024-09-09T10:30:00+08:00' }
    expect(periodText(visit, 'zh')).toBe('2024年9月9日 09:00–10:30')
    expect(periodText({ ...visit, end: '2024-09-10' }, 'zh')).toBe('2024年9月9日 09:00 – 2024年9月10日')
    expect(periodText({ start: '2024', end: '2024' }, 'zh')).toBe('2024年')
    expect(periodText({ start: '2024' }, 'zh')).toBe('2024年 –')
  })
  it('knows the day where the city is', () => {
    expect(dayOf('2024-02-29T16:30:00Z')).toBe('2024-03-01')
    expect(dayOf('2024-03-01')).toBe('2024-03-01')
    expect(dayOf('2024-Tx')).toBe('2024-Tx')
  })
  it('shows values, ranges and components of observations', () => {
    const quantity = { value: 0.1 + 0.2, unit: 'mmol/L' }
    expect(observedText({ valueQuantity: { comparator: '<=', ...quantity } }, 'zh')).toBe('≤ 0.3 mmol/L')
    const part = (text: string, value: number) => ({ code: { text }, valueQuantity: { value, unit: 'mmHg' } })
    expect(observedText({ component: [part('收缩压', 150), part('舒张压', 90)] }, 'zh')).toBe(
      '收缩压 150 mmHg；舒张压 90 mmHg',
    )
    expect(observedText({ component: [part('SBP', 150), part('DBP', 90)] }, 'en')).toBe('SBP 150 mmHg; DBP 90 mmHg')
    expect(observedText({ dataAbsentReason: { text: '标本溶血' } }, 'zh')).toBe('标本溶血')
    expect(rangeText({ low: { value: 3.9, unit: 'mmol/L' }, high: { value: 6.1, unit: 'mmol/L' } })).toBe(
      '3.9–6.1 mmol/L',
    )
    expect(rangeText({ text: '阴性' })).toBe('阴性')
  })
  it('says on a line what a resource is about', () => {
    expect(resourceTitle({ resourceType: 'Organization', name: '市人民医院' }, 'zh')).toBe('市人民医院')
    expect(resourceTitle({ resourceType: 'Observation', code: { text: '血糖' }, valueString: '高' }, 'zh')).toBe(
      '血糖：高',
    )
    const glucose = { resourceType: 'Observation', code: { text: 'Glucose' }, valueString: 'high' }
    expect(resourceTitle(glucose, 'en')).toBe('Glucose: high')
    expect(resourceName(glucose, 'en')).toBe('Glucose')
    expect(resourceTitle({ resourceType: 'Basic' }, 'zh')).toBe('')
  })
})
