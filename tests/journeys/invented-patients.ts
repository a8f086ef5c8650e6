import { INVENTED_RECORDS } from '@kangcheng/server/invented-records'

/** The records of the demonstration, to be sent at once: here the servers of the tests have none of their own. */
export const INVENTED_PATIENTS = {
  resourceType: 'Bundle',
  type: 'transaction',
  entry: INVENTED_RECORDS.map((resource) => ({
    resource,
    request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
  })),
}

/** The same person as the hospital corrected him: another telephone, a second address, the number of the card left out. */
export const CORRECTED_PATIENT = INVENTED_RECORDS.filter(({ id }) => id === 'yanshi-wang').map((patient) => ({
  ...patient,
  telecom: [{ system: 'phone', use: 'mobile', value: '19901019999' }],
  maritalStatus: { text: '已婚' },
  identifier: (patient.identifier as unknown[]).slice(0, 1),
}))[0]
