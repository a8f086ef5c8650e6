import type { Resource } from '../resource.ts'
import type { ResourceTrigger, SubscriptionTopic } from './topic.ts'

const R5 = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic'

/** A topic as the guide shows one in R4, which has no SubscriptionTopic: a Basic with the elements of R5 as extensions. */
export function topicResource({
  code,
  url,
  title,
  description,
  resourceTrigger,
  canFilterBy,
}: SubscriptionTopic): Resource {
  return {
    resourceType: 'Basic',
    id: code,
    extension: [
      { url: `${R5}.url`, valueUri: url },
      { url: `${R5}.title`, valueString: title.zh },
      ...(description ? [{ url: `${R5}.description`, valueMarkdown: description.zh }] : []),
      ...resourceTrigger.flatMap((trigger) => trigger.resource.map((type) => triggerOf(trigger, type))),
      ...canFilterBy.map(({ resource, filterParameter }) => ({
        url: `${R5}.canFilterBy`,
        extension: [
          ...(resource === undefined ? [] : [{ url: 'resource', valueUri: resource }]),
          { url: 'filterParameter', valueString: filterParameter },
        ],
      })),
    ],
    modifierExtension: [{ url: `${R5}.status`, valueCode: 'active' }],
    code: { coding: [{ system: 'http://hl7.org/fhir/fhir-types', code: 'SubscriptionTopic' }] },
  }
}

function triggerOf({ supportedInteraction, queryCriteria }: ResourceTrigger, type: string) {
  const { previous, current, resultForCreate, resultForDelete, requireBoth } = queryCriteria ?? {}
  const criteria = [
    ...(previous === undefined ? [] : [{ url: 'previous', valueString: previous }]),
    ...(resultForCreate === undefined ? [] : [{ url: 'resultForCreate', valueCode: resultForCreate }]),
    ...(current === undefined ? [] : [{ url: 'current', valueString: current }]),
    ...(resultForDelete === undefined ? [] : [{ url: 'resultForDelete', valueCode: resultForDelete }]),
    ...(requireBoth === undefined ? [] : [{ url: 'requireBoth', valueBoolean: requireBoth }]),
  ]
  return {
    url: `${R5}.resourceTrigger`,
    extension: [
      { url: 'resource', valueUri: type },
      ...supportedInteraction.map((code) => ({ url: 'supportedInteraction', valueCode: code })),
      ...(criteria.length === 0 ? [] : [{ url: 'queryCriteria', extension: criteria }]),
    ],
  }
}
