export * from './recognition/list.ts'
export * from './recognition/offer.ts'
export * from './recognition/statistics.ts'
export * from './recognition/words.ts'

/** What an actor may be allowed to do with recognition; roles grant it. */
export const RECOGNITION_PERMISSIONS = [
  'exchange.recognition.offer',
  'exchange.recognition.decide',
  'exchange.recognition.read',
  'exchange.recognition.define',
] as const
export type RecognitionPermission = (typeof RECOGNITION_PERMISSIONS)[number]

export const RECOGNITION_REFUSALS = [
  'recognition.patient-not-found',
  'recognition.order-differs',
  'recognition.offer-not-found',
  'recognition.item-not-offered',
  'recognition.result-not-offered',
  'recognition.reason-missing',
  'recognition.reason-unknown',
  'recognition.reason-not-asked',
  'recognition.text-missing',
  'recognition.decided-meanwhile',
  'recognition.records-refused',
  'recognition.period-impossible',
  'recognition.region-unknown',
  'recognition.version-differs',
] as const
export type RecognitionRefusal = (typeof RECOGNITION_REFUSALS)[number]
