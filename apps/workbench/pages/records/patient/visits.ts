import { referenced } from '../../../fhir/address.ts'
import { type Bundle, entriesOf, type Json, listAt, objectAt, type Resource, textAt } from '../../../fhir/resource.ts'

/** What refers to a visit, by its id; each resource once, though a later page may bring it again. */
export function doneByVisit(pages: readonly Bundle[]): ReadonlyMap<string, readonly Resource[]> {
  const all = pages.flatMap((page) => [...entriesOf(page), ...entriesOf(page, 'include')])
  const done = new Map<string, Resource[]>()
  for (const resource of new Map(all.map((one) => [`${one.resourceType}/${one.id}`, one])).values()) {
    const visit = referenced(textAt(objectAt(resource, 'encounter'), 'reference'))
    if (visit?.type === 'Encounter') done.set(visit.id, [...(done.get(visit.id) ?? []), resource])
  }
  return done
}

/** How a medication is to be taken, in the words of who prescribed it. */
export function dosageOf(request: Json): string {
  return textAt(listAt(request, 'dosageInstruction')[0], 'text') ?? ''
}

/** How loud the mark of a visit is: an emergency, a stay, anything else. */
export function visitLook(visit: Json): 'alarm' | 'strong' | 'soft' {
  const code = textAt(objectAt(visit, 'class'), 'code')
  return code === 'EMER' ? 'alarm' : code === 'IMP' || code === 'ACUTE' ? 'strong' : 'soft'
}
