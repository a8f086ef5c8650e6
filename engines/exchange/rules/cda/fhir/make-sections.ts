import type { Section } from '../clinical-document.ts'
import { sectionRule } from '../find-template.ts'
import { only } from '../only.ts'
import type { CdaTemplate } from '../template-kind.ts'
import { conceptOf } from './datatypes.ts'
import { gatherFacts } from './gather-facts.ts'
import { makeFact } from './make-fact.ts'
import { narrativeOf } from './narrative.ts'
import type { FhirResource, Making } from './resource.ts'

interface MadeSections {
  /** As they stand in the Composition. */
  readonly sections: readonly object[]
  readonly facts: readonly FhirResource[]
}

/** The sections of a document with what their statements make. */
export function makeSections(
  sections: readonly Section[],
  template: CdaTemplate | undefined,
  making: Making,
): MadeSections {
  const made = sections.map((section) => makeSection(section, template, making))
  return { sections: made.map(({ section }) => section), facts: made.flatMap(({ facts }) => facts) }
}

function makeSection(section: Section, template: CdaTemplate | undefined, making: Making) {
  const rule = sectionRule(template, section)
  const facts = gatherFacts(section, rule).flatMap((fact) => makeFact(fact, making) ?? [])
  const inner = makeSections(section.sections, template, making)
  const title = section.title ?? rule?.name.zh ?? section.code?.displayName
  return {
    section: only({
      title,
      code: section.code && conceptOf(section.code),
      text: narrativeOf(section),
      entry:
        facts.length > 0 ? facts.map(({ resourceType, id }) => ({ reference: `${resourceType}/${id}` })) : undefined,
      section: inner.sections.length > 0 ? inner.sections : undefined,
    }),
    facts: [...facts, ...inner.facts],
  }
}
