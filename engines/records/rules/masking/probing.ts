import type { MaskField } from '@kangcheng/access/contract'
import type { Criterion, SearchQuery } from '../searching/search-query.ts'
import { OPEN_TYPES } from './open-types.ts'

const NAMES: ReadonlySet<string> = new Set([
  'name',
  'family',
  'given',
  'phonetic',
  'address',
  'agent-name',
  'altid',
  'entity-name',
])
const NUMBERS: ReadonlySet<string> = new Set(['identifier', 'policy-holder', 'subscriber'])

/**
 * What a search asks for that its sender may only see masked: who may ask whether there is a 王芳 has seen her name. The
 * name of the first such parameter; undefined where it asks for none. Orders tell as much as criteria do.
 */
export function probeOf(
  { types, criteria, sort }: Pick<SearchQuery, 'types' | 'criteria' | 'sort'>,
  mask: readonly MaskField[],
): string | undefined {
  if (mask.length === 0) return undefined
  const hidden = hiddenParameters(mask)
  const isOpen = types?.every((type) => OPEN_TYPES.has(type)) === true
  for (const criterion of criteria) {
    const probe = probeIn(criterion, isOpen, hidden, mask)
    if (probe !== undefined) return probe
  }
  return isOpen ? undefined : sort.find(({ parameter }) => hidden.has(parameter.code))?.parameter.code
}

function hiddenParameters(mask: readonly MaskField[]): ReadonlySet<string> {
  return new Set([
    ...(mask.includes('name') ? NAMES : ['address']),
    ...(mask.includes('id-number') ? NUMBERS : []),
    ...(mask.includes('phone') ? ['phone', 'telecom'] : []),
    ...(mask.includes('email') ? ['email', 'telecom'] : []),
  ])
}

/** @param isOpen what is asked is of types that nobody masks; chains lead on from there all the same */
function probeIn(
  criterion: Criterion,
  isOpen: boolean,
  hidden: ReadonlySet<string>,
  mask: readonly MaskField[],
): string | undefined {
  switch (criterion.kind) {
    case 'id':
    case 'lastUpdated':
      return undefined
    case 'words':
      if (isOpen) return undefined
      return criterion.where === 'content' ? '_content' : '_text'
    case 'missing':
      return !isOpen && hidden.has(criterion.parameter.code) ? criterion.parameter.code : undefined
    case 'param': {
      const { parameter, modifier } = criterion
      const asksText = modifier === 'text' && parameter.kind === 'reference' && mask.includes('name')
      const asksNumber = (modifier === 'identifier' || modifier === 'of-type') && mask.includes('id-number')
      return !isOpen && (hidden.has(parameter.code) || asksText || asksNumber) ? parameter.code : undefined
    }
    case 'chain':
      for (const { type, criterion: inner } of criterion.targets) {
        const probe = probeIn(inner, OPEN_TYPES.has(type), hidden, mask)
        if (probe !== undefined) return `${criterion.parameter.code}.${probe}`
      }
      return undefined
    case 'has': {
      const probe = probeIn(criterion.criterion, OPEN_TYPES.has(criterion.type), hidden, mask)
      return probe === undefined ? undefined : `_has:${criterion.type}:${criterion.parameter.code}:${probe}`
    }
  }
}
