import type { PackKinds } from '@kangcheng/platform'
import { DataLevels, SensitiveCategory } from '../../contract/disclosure/data-level.ts'
import { DisclosureRules } from '../../contract/disclosure/rules.ts'
import { isOfCategory } from './classify.ts'
import { levelBook, maskByLevel } from './data-levels.ts'

interface Problem {
  readonly pointer: string
  readonly message: string
}

/** The kinds of pack document that disclosure reads. */
export const disclosureKinds: PackKinds = {
  'data-levels': { schema: DataLevels, check: (body: DataLevels) => levelFaults(body) },
  'sensitive-category': { schema: SensitiveCategory, check: (body: SensitiveCategory) => categoryFaults(body) },
  'disclosure-rules': { schema: DisclosureRules, check: (body: DisclosureRules) => ruleFaults(body) },
}

function levelFaults(definition: DataLevels): Problem[] {
  const book = levelBook([definition])
  const places = definition.levels.map(({ of }) => of)
  const twice = places.flatMap((of, at) =>
    places.indexOf(of) < at ? [{ pointer: `/levels/${at}`, message: `${of} stands twice` }] : [],
  )
  const wrong = definition.examples.flatMap(({ given, expect: { level, seenAt } }, at) => {
    const found = book.ofResource(given.resourceType)
    const seen =
      seenAt &&
      Object.keys(maskByLevel(given, seenAt.level, book).resource)
        .toSorted()
        .join()
    return [
      ...(found === level ? [] : [`expects level ${level}, and it is ${found}`]),
      ...(seenAt === undefined || seen === seenAt.elements.toSorted().join() ? [] : [`is seen as ${seen}`]),
    ].map((message) => ({ pointer: `/examples/${at}`, message }))
  })
  return [...twice, ...wrong]
}

function categoryFaults(category: SensitiveCategory): Problem[] {
  return category.examples.flatMap(({ given, organisation = '', on, expect }, at) => {
    const isValid =
      on === undefined || (category.validFrom <= on && (category.validTo === undefined || on <= category.validTo))
    const found = isValid && isOfCategory(category, { source: organisation, resource: given })
    const words = found ? 'is of the category' : 'is not of the category'
    return found === expect ? [] : [{ pointer: `/examples/${at}`, message: words }]
  })
}

function ruleFaults({ bases, guardians }: DisclosureRules): Problem[] {
  const low = bases.flatMap(({ ownCharts, highestLevel }, at) =>
    ownCharts < highestLevel ? [{ pointer: `/bases/${at}/ownCharts`, message: 'is below what others show' }] : [],
  )
  const strictest = bases.flatMap(({ highestLevel }, at) =>
    highestLevel > 4
      ? [{ pointer: `/bases/${at}/highestLevel`, message: 'the strictest level is opened by consent' }]
      : [],
  )
  const kinds = guardians.map(({ kind }) => kind)
  const twice = kinds.flatMap((kind, at) =>
    kinds.indexOf(kind) < at ? [{ pointer: `/guardians/${at}`, message: `${kind} stands twice` }] : [],
  )
  return [...low, ...strictest, ...twice]
}
