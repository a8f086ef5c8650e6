import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { CdaTemplate } from './template-kind.ts'

const FOLDER = new URL('../../../../packs/national/cda/', import.meta.url)

/** The templates of the national pack as they stand in its files. */
export const NATIONAL_TEMPLATES: readonly CdaTemplate[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => (parse(readFileSync(new URL(file, FOLDER), 'utf8')) as { items: CdaTemplate[] }).items)

export function templateOf(code: string): CdaTemplate {
  const template = NATIONAL_TEMPLATES.find((one) => one.code === code)
  if (!template) throw new Error(`no template ${code}`)
  return template
}
