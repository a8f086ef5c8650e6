import type { Language } from '@kangcheng/kernel'
import type { ImportKind } from './directory-import.ts'

/** Codes that the installation has, so that a sample can be looked at as it is. */
export interface SamplePlace {
  readonly organisation: string
  readonly region: string
}

/** A file to begin from, as the importer reads it and a spreadsheet opens it: CSV with headings and two invented lines. */
export function importSample(kind: ImportKind, place: SamplePlace, language: Language): string {
  const lines = [HEADINGS[kind][language], ...LINES[kind](place)]
  // Without the mark in front, spreadsheets take UTF-8 for something else.
  return `\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`
}

const HEADINGS: Readonly<Record<ImportKind, Record<Language, readonly string[]>>> = {
  organisations: {
    zh: ['代码', '名称', '英文名称', '类别', '行政区划', '上级机构'],
    en: ['code', 'name', 'name en', 'kind', 'region', 'parent'],
  },
  users: {
    zh: ['用户名', '姓名', '机构', '角色', '电话', '电子邮箱'],
    en: ['login', 'name', 'organisation', 'roles', 'phone', 'email'],
  },
}

const LINES: Readonly<Record<ImportKind, (place: SamplePlace) => readonly (readonly string[])[]>> = {
  organisations: ({ organisation, region }) => [
    ['sample-centre', '示例·卫生服务中心', 'Sample centre', 'institution', region, organisation],
    ['sample-station', '示例·卫生服务站', 'Sample station', 'institution', region, 'sample-centre'],
  ],
  users: ({ organisation, region }) => [
    ['sample.zhang', '示例·张某', organisation, `viewer@${organisation}@${region}`, '13800000000', 'zhang@example.cn'],
    ['sample.li', '示例·李某', organisation, '', '', ''],
  ],
}
