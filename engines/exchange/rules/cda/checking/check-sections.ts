import type { DocumentFinding } from '../../../contract/cda.ts'
import type { ClinicalDocument, Entry, Section, Value } from '../clinical-document.ts'
import { elementRule, sectionRule } from '../find-template.ts'
import type { CdaElement, CdaSection, CdaTemplate } from '../template-kind.ts'
import { missing, notInTemplate, type Part, type Severity, wrongType, wrongValue } from './finding.ts'

const BODY = '/ClinicalDocument/component/structuredBody'

/** The sections and their statements, by the template. */
export function checkSections({ sections }: ClinicalDocument, template: CdaTemplate): DocumentFinding[] {
  if (!template.sections) return []
  const severity: Severity = template.source.status === 'verified' ? 'error' : 'warning'
  const all = sections.flatMap(withInner)
  const found = new Set(all.map((section) => sectionRule(template, section)))
  const gone = template.sections.filter((rule) => rule.required && !found.has(rule))
  return [
    ...gone.map((rule) => missing(severity, BODY, nameOf(rule))),
    ...all.flatMap((section) => {
      const rule = sectionRule(template, section)
      return rule ? checkSection(section, rule, severity) : [notInTemplate(section.place, saidOf(section))]
    }),
  ]
}

function checkSection(section: Section, rule: CdaSection, severity: Severity): DocumentFinding[] {
  const entries = section.entries.flatMap(withParts)
  const required = rule.elements?.filter((element) => element.required) ?? []
  const gone = required.filter((element) => !entries.some(({ code, value }) => code?.code === element.code && value))
  return [
    ...gone.map((element) =>
      missing(severity, section.place, { zh: element.name, en: `${element.code} ${element.name}` }),
    ),
    ...entries.flatMap((entry) => checkEntry(entry, elementRule(rule, entry.code), severity)),
  ]
}

function checkEntry(entry: Entry, element: CdaElement | undefined, severity: Severity): DocumentFinding[] {
  const name = element?.name ?? entry.code?.displayName ?? entry.code?.code ?? entry.kind
  const part: Part = { zh: name, en: element ? `${element.code} ${element.name}` : name }
  if (entry.unreadable) return [wrongValue('error', `${entry.place}/value`, part)]
  if (!element?.type || !entry.value || fits(entry.value, element.type)) return []
  return [wrongType(severity, `${entry.place}/value`, part, element.type)]
}

/** A whole number is a number. */
function fits({ type }: Value, asked: NonNullable<CdaElement['type']>): boolean {
  return type === asked || (type === 'INT' && (asked === 'REAL' || asked === 'PQ')) || (type === 'ED' && asked === 'ST')
}

function withInner(section: Section): Section[] {
  return [section, ...section.sections.flatMap(withInner)]
}

function withParts(entry: Entry): Entry[] {
  return [entry, ...entry.entries.flatMap(withParts)]
}

function nameOf({ loinc, name }: CdaSection): Part {
  const code = loinc === undefined ? '' : ` ${loinc}`
  return { zh: `章节“${name.zh}”${code}`, en: `the section «${name.en ?? name.zh}»${code}` }
}

/** By its code alone: a title is written by a person, and may name one. */
function saidOf({ code }: Section): Part {
  const said = code?.code?.slice(0, 40) ?? '?'
  return { zh: `章节 ${said}`, en: `the section ${said}` }
}
