import { describe, expect, it } from 'vitest'
import { compareElements, elementText } from './elements.ts'

const patient = {
  resourceType: 'Patient',
  id: 'a',
  name: [{ text: '示例甲' }],
  birthDate: '1958-03-07',
  gender: 'male',
}

describe('compareElements', () => {
  it('says what is the same in whatever order it was written', () => {
    const stored = {
      id: 'a',
      gender: 'male',
      birthDate: '1958-03-07',
      name: [{ text: '示例甲' }],
      resourceType: 'Patient',
    }
    expect(compareElements(patient, stored, { language: 'zh' }).every((one) => one.is === 'same')).toBe(true)
  })
  it('marks what differs, what is missing, and what is there alone', () => {
    const stored = { ...patient, gender: undefined, birthDate: '1958-03-08', active: true, meta: { versionId: '4' } }
    const found = compareElements(patient, stored, { language: 'zh' })
    expect(Object.fromEntries(found.map(({ name, is }) => [name, is]))).toEqual({
      name: 'same',
      birthDate: 'differs',
      gender: 'onlyMapped',
      active: 'onlyStored',
    })
    expect(found.find(({ name }) => name === 'birthDate')).toMatchObject({
      title: '出生日期',
      mapped: '1958年3月7日',
      stored: '1958年3月8日',
    })
  })
  it('reads one side alone', () => {
    expect(compareElements(undefined, patient, { language: 'en' }).map(({ is }) => is)).toEqual([
      'onlyStored',
      'onlyStored',
      'onlyStored',
    ])
  })
})

describe('elementText', () => {
  it('leaves nothing of an element out', () => {
    const component = [{ code: { text: '收缩压' }, valueQuantity: { value: 120, unit: 'mmHg' } }]
    expect(elementText(component, 'component', { language: 'zh' })).toBe('代码 收缩压，值 120 mmHg')
  })
  it('calls what it refers to by its name where that is known', () => {
    const nameOf = (address: string) => (address === 'Patient/a' ? '患者 示例甲' : undefined)
    const read = (reference: string) => elementText({ reference }, 'subject', { language: 'zh', nameOf })
    expect([read('Patient/a'), read('Patient/b')]).toEqual(['患者 示例甲', 'Patient/b'])
  })
  it('says which number an identifier is', () => {
    const identifier = [{ type: { text: '病案号' }, system: 'urn:x', value: '0001' }, { value: '2' }]
    expect(elementText(identifier, 'identifier', { language: 'zh' })).toBe('病案号 0001；2')
  })
})
