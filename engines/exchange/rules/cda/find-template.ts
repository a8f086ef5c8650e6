import type { ClinicalDocument, Section } from './clinical-document.ts'
import { CODE_SYSTEMS } from './oids.ts'
import type { CdaElement, CdaSection, CdaTemplate } from './template-kind.ts'

/** The template of a document: by the code of its type, else by its template id. */
export function findTemplate(document: ClinicalDocument, templates: readonly CdaTemplate[]): CdaTemplate | undefined {
  const { code, templateIds } = document.header
  return (
    templates.find((template) => template.code === code?.code) ??
    templates.find(({ template }) => templateIds.some(({ root }) => root === template))
  )
}

/** What a template says of a section: by its LOINC code; by its name where one of the two has no code. */
export function sectionRule(template: CdaTemplate | undefined, section: Section): CdaSection | undefined {
  const { code, title } = section
  const rules = template?.sections ?? []
  return (
    rules.find(({ loinc }) => loinc !== undefined && loinc === code?.code) ??
    rules.find(
      ({ loinc, name }) =>
        (loinc === undefined || code?.code === undefined) && name.zh === (code?.displayName ?? title),
    )
  )
}

export function elementRule(
  rule: CdaSection | undefined,
  code: { readonly code?: string; readonly codeSystem?: string } | undefined,
): CdaElement | undefined {
  if (code?.codeSystem !== undefined && code.codeSystem !== CODE_SYSTEMS.dataElement) return undefined
  return rule?.elements?.find((element) => element.code === code?.code)
}
