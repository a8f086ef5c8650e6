import { expect, test } from 'vitest'
import { checkDocument } from './check-document.ts'
import { ADMISSION, LABORATORY, OUTPATIENT, UNKNOWN, utf8 } from './documents.fixture.ts'
import { findTemplate } from './find-template.ts'
import { readDocument } from './reading/read-document.ts'
import type { CdaTemplate } from './template-kind.ts'
import { NATIONAL_TEMPLATES, templateOf } from './templates.fixture.ts'

function findings(xml: string, template?: CdaTemplate) {
  const read = readDocument(utf8(xml))
  if (!read.ok) throw new Error(read.refusal.code)
  return checkDocument(read.value, template ?? findTemplate(read.value, NATIONAL_TEMPLATES))
}
const lines = (xml: string, template?: CdaTemplate) =>
  findings(xml, template).map(({ severity, code, place, words }) => `${severity} ${code} ${place} ${words.zh}`)

test('documents that keep to their templates', () => {
  expect(lines(OUTPATIENT)).toEqual([])
  expect(lines(LABORATORY)).toEqual([])
})

test('a section and a statement that are missing', () => {
  const without = OUTPATIENT.replace('code="10154-3"', 'code="99999-9"').replace('DE02.10.071.00', 'DE02.10.072.00')
  expect(lines(without)).toEqual([
    'warning missing /ClinicalDocument/component/structuredBody 缺少章节“主诉” 10154-3',
    'warning not-in-template /ClinicalDocument/component/structuredBody/component[2]/section 章节 99999-9不在文档模板中',
    'warning missing /ClinicalDocument/component/structuredBody/component[3]/section 缺少现病史',
  ])
})

test('what a verified template asks for is an error', () => {
  const verified = { ...templateOf('C0002'), source: { title: 'WS/T 500.2-2016', status: 'verified' as const } }
  expect(lines(OUTPATIENT.replace('code="10154-3"', 'code="99999-9"'), verified)[0]).toMatch(/^error missing/)
})

test('a value of another type, and a number that is none', () => {
  expect(lines(ADMISSION)).toEqual([
    'error value /ClinicalDocument/component/structuredBody/component[4]/section/entry[4]/observation/value 体重的内容无效',
  ])
  expect(
    lines(ADMISSION.replace('<value xsi:type="PQ" value="约70" unit="kg"/>', '<value xsi:type="ST">70</value>')),
  ).toEqual([
    'warning type /ClinicalDocument/component/structuredBody/component[4]/section/entry[4]/observation/value 体重的数据类型应为 PQ',
  ])
})

test('the header', () => {
  const patient = '/ClinicalDocument/recordTarget/patientRole'
  const broken = OUTPATIENT.replace('<id root="2.16.156.10011.1.1" extension="RN-C0002-1"/>', '<id/>')
    .replace('<effectiveTime value="20261120103015"/>', '<effectiveTime value="20261320"/>')
    .replace('root="2.16.156.10011.2.1.1.22"', 'root="1.2.3"')
    .replace('990101197002280011', '990101197002280012')
    .replace('<name>测试甲</name>', '<name/>')
    .replace('administrativeGenderCode code="1"', 'administrativeGenderCode code="3"')
    .replace('value="19700228"', 'value="19700230"')
    .replace('<versionNumber/>', '<versionNumber value="新"/>')
    .replace(/<author .*<\/author>/s, '')
    .replace('<languageCode code="zh-CN"/>', '')
  expect(lines(broken).toSorted()).toEqual([
    `error missing /ClinicalDocument/author 缺少文档作者`,
    `error missing /ClinicalDocument/id 缺少文档流水号`,
    `error missing /ClinicalDocument/languageCode 缺少文档语言`,
    `error missing ${patient}/patient/name 缺少患者姓名`,
    `error value /ClinicalDocument/effectiveTime 文档生成时间的内容无效`,
    `error value ${patient}/patient/administrativeGenderCode 患者性别的内容无效`,
    `error value ${patient}/patient/birthTime 出生日期的内容无效`,
    `error value ${patient}/patient/id 居民身份证号的内容无效`,
    `warning missing /ClinicalDocument/templateId 缺少模板编号 2.16.156.10011.2.1.1.22`,
    `warning value /ClinicalDocument/versionNumber 文档版本号的内容无效`,
  ])
})

test('an unknown type is asked for its header alone', () => {
  expect(lines(UNKNOWN)).toEqual([])
  expect(lines(UNKNOWN.replace('codeSystem="2.16.156.10011.2.4"', 'codeSystem="1.2"'))).toEqual([
    'error code-system /ClinicalDocument/code 文档类型代码应使用代码系统 2.16.156.10011.2.4',
  ])
})

test('no finding says what stands in the document', () => {
  const broken = ADMISSION.replace('990101197002280011', '990101197002280019').replace(
    'value="19700228"',
    'value="测试"',
  )
  expect(JSON.stringify(findings(broken))).not.toMatch(/测试|990101|约70/)
})
