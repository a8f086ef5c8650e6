import type { ExaminationKind, RecognitionScope } from '@kangcheng/exchange/contract'
import type { Words } from '@kangcheng/web-kit/plain'

// As the contract has them; its values would bring the schema library along.

export const KIND_NAMES: Readonly<Record<ExaminationKind, Words>> = {
  laboratory: { zh: '检验', en: 'laboratory' },
  imaging: { zh: '影像', en: 'imaging' },
  ultrasound: { zh: '超声', en: 'ultrasound' },
  ecg: { zh: '心电', en: 'ECG' },
  'nuclear-medicine': { zh: '核医学', en: 'nuclear medicine' },
  pathology: { zh: '病理', en: 'pathology' },
}

export const SCOPE_NAMES: Readonly<Record<RecognitionScope, Words>> = {
  national: { zh: '全国', en: 'country' },
  province: { zh: '省', en: 'province' },
  city: { zh: '市', en: 'city' },
  county: { zh: '县', en: 'county' },
  alliance: { zh: '医共体', en: 'medical alliance' },
}
