import type { Issue, Wish } from '@kangcheng/records'
import type { MessageFault } from '../../contract/faults.ts'
import type { MadeResource } from '../../rules/mapping/compile-map.ts'
import type { Deps } from '../deps.ts'

/** Validates what was made of a message, with `meta.source` naming it. With faults there are no wishes. */
export async function checkResources(
  records: Deps['records'],
  resources: readonly MadeResource[],
  message: string,
): Promise<{ readonly wishes: readonly Wish[]; readonly faults: readonly MessageFault[] }> {
  const wishes: Wish[] = []
  const faults: MessageFault[] = []
  const meta = { source: `urn:uuid:${message}` }
  for (const { wish, resource } of resources) {
    if (wish === 'remove') {
      wishes.push({ kind: 'remove', type: resource.resourceType, id: resource.id })
      continue
    }
    const checked = await records.check({ ...resource, meta: { ...(resource.meta as object | undefined), ...meta } })
    if (checked.ok) wishes.push({ kind: wish, checked: checked.checked })
    else faults.push(...checked.issues.slice(0, 3).map(faultOf))
  }
  return { wishes: faults.length > 0 ? [] : wishes, faults }
}

function faultOf({ diagnostics, expression }: Issue): MessageFault {
  const place = expression?.[0]
  return { code: 'resource', value: diagnostics, ...(place === undefined ? {} : { place }) }
}
