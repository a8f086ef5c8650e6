import { type Decision, maskRow } from '@kangcheng/access'
import type { VitalCertificate, VitalRow } from '../../contract/vital-events.ts'

type Mask = Decision['mask']

export function maskListed(row: VitalRow, mask: Mask): VitalRow {
  return maskRow(row, { name: 'name', idNumber: 'id-number' }, mask)
}

/** Whether something of a person is hidden: such content must not be written back. */
export function hides(mask: Mask): boolean {
  return mask.includes('name') || mask.includes('id-number')
}

/** Names and numbers hidden as the mask says; who may not see the name sees no street either. */
export function maskCertificate<Body extends VitalCertificate['certificate']>(body: Body, mask: Mask): Body {
  const kinds = {
    ...{ name: 'name', motherName: 'name', childName: 'name' },
    ...{ idNumber: 'id-number', motherIdNumber: 'id-number' },
  } as const
  const masked = maskRow<Body>(body, kinds as Parameters<typeof maskRow<Body>>[1], mask)
  if (mask.includes('name')) delete masked.address
  return masked
}
