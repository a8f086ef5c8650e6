import { Compile } from 'typebox/compile'
import { expect, test } from 'vitest'
import { type CdaTemplate, CdaTemplate as CdaTemplateSchema, templateFaults } from './template-kind.ts'
import { NATIONAL_TEMPLATES, templateOf } from './templates.fixture.ts'

test('the national templates are what the kind asks for', () => {
  const validator = Compile(CdaTemplateSchema)
  const faults = NATIONAL_TEMPLATES.flatMap((template) => [
    ...validator.Errors(template).map(({ message }) => `${template.code} ${message}`),
    ...templateFaults(template),
  ])
  expect(faults).toEqual([])
})

test('every part of WS/T 483 and WS/T 500 is there once, under the number that follows from it', () => {
  const numbers = NATIONAL_TEMPLATES.map(({ template }) => Number(template.split('.').at(-1)))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 73 }, (_, at) => at + 1))
  expect(new Set(NATIONAL_TEMPLATES.map(({ code }) => code)).size).toBe(73)
  for (const { code, template } of NATIONAL_TEMPLATES.filter((one) => one.code.startsWith('C')))
    expect(template).toBe(`2.16.156.10011.2.1.1.${Number(code.slice(1)) + 20}`)
})

test('what a schema cannot say is found', () => {
  const given: CdaTemplate = {
    ...templateOf('C0004'),
    sections: [
      {
        loinc: '29548-5',
        name: { zh: '诊断' },
        elements: [{ code: 'DE05.01.024.00', name: '诊断代码', part: 'code' }],
      },
      { loinc: '29548-5', name: { zh: '诊断' } },
    ],
  }
  expect(templateFaults(given)).toEqual([
    'section 29548-5 stands there twice',
    'DE05.01.024.00 makes nothing, and has part, group or loinc',
  ])
})
