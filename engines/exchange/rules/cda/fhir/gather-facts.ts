import type { Entry, Section } from '../clinical-document.ts'
import { elementRule } from '../find-template.ts'
import type { CdaElement, CdaSection, FactType } from '../template-kind.ts'

/** What statements of a section say of one resource: one statement with all of it, or several with a part each. */
export interface Fact {
  readonly makes: FactType
  /** The statement that gives its id. */
  readonly first: Entry
  readonly parts: readonly { readonly entry: Entry; readonly rule: CdaElement | undefined }[]
}

interface OpenFact extends Fact {
  readonly parts: { readonly entry: Entry; readonly rule: CdaElement | undefined }[]
}

const KIND_MAKES: Readonly<Record<string, readonly FactType[]>> = {
  procedure: ['Procedure'],
  substanceAdministration: ['MedicationStatement', 'Immunization'],
  observation: ['Observation', 'Condition', 'AllergyIntolerance'],
}

/**
 * The facts of a section, as its template says. Parts stand beside each other as entries of their own, or within each other;
 * a part that comes again, or another organizer, begins the next fact.
 */
export function gatherFacts(section: Section, rule: CdaSection | undefined): Fact[] {
  const facts: OpenFact[] = []
  if (rule) walk(section.entries, rule, facts, new Map())
  return facts
}

function walk(entries: readonly Entry[], section: CdaSection, facts: OpenFact[], open: Map<string, OpenFact>): void {
  for (const entry of entries) {
    const rule = elementRule(section, entry.code)
    const whole = rule?.part === undefined ? makesOf(entry, rule, section) : undefined
    if (whole) facts.push({ makes: whole, first: entry, parts: [{ entry, rule }] })
    else if (rule?.makes && rule.part && says(entry)) addPart(entry, rule, rule.makes, facts, open)
    // What stands within a drug or a procedure is told of it, and makes nothing itself.
    if (whole === undefined || entry.kind === 'observation') {
      walk(entry.entries, section, facts, entry.kind === 'organizer' ? new Map() : open)
    }
  }
}

function makesOf(entry: Entry, rule: CdaElement | undefined, section: CdaSection): FactType | undefined {
  if (entry.kind === 'observation' && !says(entry)) return undefined
  if (rule?.makes && entry.kind === 'observation') return rule.makes
  // An element of the list that makes nothing is not asked again by its section.
  const makes = rule === undefined || entry.kind !== 'observation' ? section.makes : undefined
  return makes !== undefined && KIND_MAKES[entry.kind]?.includes(makes) ? makes : undefined
}

function addPart(
  entry: Entry,
  rule: CdaElement,
  makes: FactType,
  facts: OpenFact[],
  open: Map<string, OpenFact>,
): void {
  const group = `${makes} ${rule.group ?? ''}`
  const current = open.get(group)
  if (current && !current.parts.some((part) => part.rule?.part === rule.part)) {
    current.parts.push({ entry, rule })
    return
  }
  const fact: OpenFact = { makes, first: entry, parts: [{ entry, rule }] }
  open.set(group, fact)
  facts.push(fact)
}

function says({ value }: Entry): boolean {
  return value !== undefined
}
