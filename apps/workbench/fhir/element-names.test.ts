import { expect, it } from 'vitest'
import { elementName } from './element-names.ts'

it.each([
  ['birthDate', '', '出生日期'],
  ['valueQuantity', '', '值'],
  ['onsetDateTime', '', '发病时间'],
  ['name', 'Patient', '姓名'],
  ['name', 'Organization', '名称'],
  ['codeFilter', '', undefined],
  ['multipleBirthBoolean', '', undefined],
  ['constructor', '', undefined],
])('calls %s of %j %s', (element, within, name) => expect(elementName(element, 'zh', within)).toBe(name))

it('leaves FHIR its own names in English', () => expect(elementName('birthDate', 'en')).toBeUndefined())
