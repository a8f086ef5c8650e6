import type { TerminologyFaultCode, TerminologyFormat } from '../../../contract/terminology.ts'
import { loincProblem } from './loinc-check.ts'
import type { TableColumn } from './table-columns.ts'

export interface TableFormat {
  readonly url?: string
  readonly name: string
  readonly title: string
  readonly language: string
  readonly copyright?: string
  /** `code` and `name` are needed; `parent`, `status`, `english` and `definition` are understood; any other is a property. */
  readonly columns: readonly TableColumn[]
  /** What a written code is without what only marks it, and the mark. */
  readonly plainCode?: (code: string) => { readonly code: string; readonly mark?: string }
  readonly problem?: (code: string) => TerminologyFaultCode | undefined
  /** Lengths of the beginnings of a code that are groups, longest first: `E11.9` and `E11` of `E11.900`. */
  readonly groups?: readonly number[]
  /** Pairs of columns that name the groups a line stands in, from the widest. */
  readonly levels?: ReadonlyArray<readonly [code: string, name: string]>
}

const WHO =
  'ICD © World Health Organization. The Chinese editions are published by the authorities named in the title. ' +
  'Loaded from a file of this installation; not part of the software and not to be passed on with it.'

const LOINC_NOTICE =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the ' +
  'Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at ' +
  'http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.'

/** A dagger, a plus or an asterisk says that a disease has two codes; it is no part of either. */
function withoutMark(written: string): { code: string; mark?: string } {
  const match = /^(.*?)([†+*＊]|\s*\(?[†+*]\)?)$/u.exec(written)
  if (match?.[1] === undefined || match[2] === undefined) return { code: upperCategory(written) }
  return { code: upperCategory(match[1].trim()), mark: /[*＊]/u.test(match[2]) ? '*' : '+' }
}

function upperCategory(code: string): string {
  return code.slice(0, 1).toUpperCase() + code.slice(1).replace(/X/g, 'x')
}

const fits = (pattern: RegExp) => (code: string) => (pattern.test(code) ? undefined : ('bad-code' as const))
/** `E11.900`, `A00.000x001`, `M80000/3`; groups are `E11`, `E11.9` and, of chapters and blocks, `E10-E14`. */
const icd10 = fits(/^(?:[A-Z]\d[\dA-Z](?:\.(?:\d{1,3}|x\d{0,2})(?:x\d{1,4})?)?|M\d{4,6}\/\d{1,2}|[A-Z]\d\d-[A-Z]\d\d)$/)
/** `00.0100`, `00.0100x001`; groups `00`, `00.0`, `00.01` and ranges of them. */
const icd9 = fits(/^(?:\d\d(?:\.\d{1,4}(?:x\d{1,4})?)?|\d\d-\d\d)$/)

const code = (...headings: string[]): TableColumn => ({ key: 'code', headings, required: true })
const name = (...headings: string[]): TableColumn => ({ key: 'name', headings, required: true })
const column = (key: string, ...headings: string[]): TableColumn => ({ key, headings })

const ICD_LEVELS = [
  column('chapter', '章代码范围', '章代码', '章编码'),
  column('chapter-name', '章的名称', '章名称'),
  column('block', '节代码范围', '节代码', '节编码'),
  column('block-name', '节名称', '节的名称'),
  column('category', '类目代码', '类目编码'),
  column('category-name', '类目名称'),
  column('subcategory', '亚目代码', '亚目编码'),
  column('subcategory-name', '亚目名称'),
]
const LEVELS = [
  ['chapter', 'chapter-name'],
  ['block', 'block-name'],
  ['category', 'category-name'],
  ['subcategory', 'subcategory-name'],
] as const

/** Tables of code systems by format. Addresses with an OID are those that the shared documents of WS/T 500 use. */
export const TABLE_FORMATS: Readonly<Partial<Record<TerminologyFormat, TableFormat>>> = {
  'icd-10-clinical': {
    url: 'urn:oid:2.16.156.10011.2.3.3.11',
    name: 'Icd10Clinical',
    title: '疾病分类与代码（国家临床版）',
    language: 'zh-CN',
    copyright: WHO,
    columns: [
      code('主要编码', '疾病编码', '诊断编码', '编码', '主要代码'),
      name('疾病名称', '诊断名称', '名称'),
      column('additional-code', '附加编码', '附加代码'),
    ],
    plainCode: withoutMark,
    problem: icd10,
    groups: [5, 3],
  },
  'icd-10-insurance': {
    url: 'urn:kangcheng:terminology:icd-10-insurance',
    name: 'Icd10Insurance',
    title: '医疗保障疾病诊断分类与代码（医保版）',
    language: 'zh-CN',
    copyright: WHO,
    columns: [code('诊断代码', '诊断编码', '疾病代码'), name('诊断名称', '疾病名称'), ...ICD_LEVELS],
    plainCode: withoutMark,
    problem: icd10,
    levels: LEVELS,
    groups: [5, 3],
  },
  'icd-9-cm-3-clinical': {
    url: 'urn:oid:2.16.156.10011.2.3.3.12',
    name: 'Icd9Cm3Clinical',
    title: '手术操作分类代码（国家临床版）',
    language: 'zh-CN',
    columns: [
      code('手术编码', '手术操作编码', '主要编码', '手术代码', '编码'),
      name('手术名称', '手术操作名称', '名称'),
      column('kind', '类别', '操作类型', '手术类型'),
      column('entry-option', '录入选项'),
    ],
    problem: icd9,
    groups: [5, 4, 2],
  },
  'icd-9-cm-3-insurance': {
    url: 'urn:kangcheng:terminology:icd-9-cm-3-insurance',
    name: 'Icd9Cm3Insurance',
    title: '医疗保障手术操作分类与代码（医保版）',
    language: 'zh-CN',
    columns: [
      code('手术操作代码', '手术操作编码', '手术代码'),
      name('手术操作名称', '手术名称'),
      ...ICD_LEVELS,
      column('item', '细目代码', '细目编码'),
      column('item-name', '细目名称'),
    ],
    problem: icd9,
    levels: [...LEVELS, ['item', 'item-name']],
    groups: [5, 4, 2],
  },
  loinc: {
    url: 'http://loinc.org',
    name: 'LOINC',
    title: 'LOINC',
    language: 'en',
    copyright: LOINC_NOTICE,
    columns: [
      code('LOINC_NUM'),
      name('LONG_COMMON_NAME'),
      column('status', 'STATUS'),
      column('synonym', 'SHORTNAME'),
      ...[
        'COMPONENT',
        'PROPERTY',
        'TIME_ASPCT',
        'SYSTEM',
        'SCALE_TYP',
        'METHOD_TYP',
        'CLASS',
        'CLASSTYPE',
        'ORDER_OBS',
      ].map((key) => column(key, key)),
      column('EXAMPLE_UCUM_UNITS', 'EXAMPLE_UCUM_UNITS'),
    ],
    problem: loincProblem,
  },
  'drug-insurance': {
    url: 'urn:kangcheng:terminology:drug-insurance',
    name: 'DrugInsurance',
    title: '医保药品分类与代码',
    language: 'zh-CN',
    columns: [
      code('药品代码', '医保药品代码', '国家药品代码', '医保药品编码', '药品编码'),
      name('注册名称', '药品名称', '通用名称', '药品通用名'),
      column('synonym', '商品名称', '商品名'),
      column('form', '注册剂型', '剂型', '实际剂型'),
      column('strength', '注册规格', '规格', '实际规格'),
      column('manufacturer', '药品企业', '生产企业', '企业名称'),
      column('approval-number', '批准文号'),
      column('standard-code', '药品本位码', '本位码'),
      column('status', '状态'),
    ],
    problem: fits(/^[A-Z][A-Z0-9]{14,29}$/),
  },
  'drug-approval': {
    url: 'urn:kangcheng:terminology:drug-approval-number',
    name: 'DrugApprovalNumber',
    title: '药品批准文号',
    language: 'zh-CN',
    columns: [
      code('批准文号', '注册证号'),
      name('产品名称', '药品名称', '通用名称'),
      column('english', '英文名称'),
      column('synonym', '商品名', '商品名称'),
      column('form', '剂型'),
      column('strength', '规格'),
      column('manufacturer', '生产单位', '生产企业', '上市许可持有人'),
      column('standard-code', '药品本位码', '本位码'),
    ],
    plainCode: (written) => ({ code: written.replace(/\s/g, '') }),
    problem: fits(/^(?:国药准字)?(?:[HZSBTFJ]|[HZS][JC])\d{8}[A-Z]?$/),
  },
  generic: {
    name: 'CodeList',
    title: '代码表',
    language: 'zh-CN',
    columns: [
      code('代码', '编码', 'code'),
      name('名称', '含义', 'name', 'display'),
      column('parent', '上级代码', '上级编码', '父代码', '父编码', 'parent'),
      column('status', '状态', 'status', '是否有效'),
      column('english', '英文名称', '英文', 'english'),
      column('definition', '说明', '定义', 'definition'),
      column('synonym', '别名', '同义词', 'synonym'),
    ],
  },
}

export const LOINC_NAME_COLUMNS: readonly TableColumn[] = [
  code('LOINC_NUM'),
  column('LINGUISTIC_VARIANT_DISPLAY_NAME', 'LinguisticVariantDisplayName'),
  column('LONG_COMMON_NAME', 'LONG_COMMON_NAME'),
  column('SHORTNAME', 'SHORTNAME'),
  ...['COMPONENT', 'PROPERTY', 'TIME_ASPCT', 'SYSTEM', 'SCALE_TYP', 'METHOD_TYP'].map((key) => column(key, key)),
]

export const MAPPING_COLUMNS: readonly TableColumn[] = [
  {
    key: 'source',
    headings: [
      '临床版编码',
      '国家临床版编码',
      '国家临床版2.0编码',
      '国家临床版代码',
      '临床版代码',
      '国家临床版2.0代码',
      '源编码',
      '源代码',
      'source',
    ],
    required: true,
  },
  column('source-name', '临床版名称', '国家临床版名称', '国家临床版2.0名称', '临床版疾病名称', '源名称'),
  {
    key: 'target',
    headings: [
      '医保版编码',
      '国家医保版编码',
      '医保版2.0编码',
      '医保版代码',
      '国家医保版代码',
      '医保版2.0代码',
      '目标编码',
      '目标代码',
      'target',
    ],
    required: true,
  },
  column('target-name', '医保版名称', '国家医保版名称', '医保版2.0名称', '医保版疾病名称', '目标名称'),
  column('equivalence', '对应关系', '映射关系', 'equivalence'),
]
