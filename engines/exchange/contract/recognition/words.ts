import type { ExaminationKind, Obstacle, RecognitionScope } from './list.ts'
import type { RecognitionState } from './statistics.ts'

type Bilingual = { readonly zh: string; readonly en: string }

export const OBSTACLE_WORDS: Readonly<Record<Obstacle, Bilingual>> = {
  'not-final': { zh: '结果不是最终报告', en: 'the result is not final' },
  undated: { zh: '结果没有检查检验日期', en: 'the result has no date' },
  'after-order': { zh: '检查检验日期晚于开单日期', en: 'it is later than the order' },
  'too-old': { zh: '超过互认期限', en: 'it is older than the item allows' },
  'institution-unknown': { zh: '没有写明检查检验机构', en: 'it does not say which institution examined' },
  'own-institution': { zh: '本机构自己的结果', en: 'it is of the ordering institution itself' },
  'institution-not-listed': {
    zh: '该项目的互认机构不包括检查检验机构',
    en: 'the item is not recognised from this institution',
  },
  'no-mark': { zh: '检查检验机构没有该项目的互认标识', en: 'the institution holds no mark for the item' },
  'mark-not-valid': { zh: '检查检验当日互认标识不在有效期', en: 'the mark was not valid on the day' },
  'out-of-scope': { zh: '互认标识的范围不包括开单机构', en: 'the mark does not reach the ordering institution' },
  critical: { zh: '危急值，须按现况判断', en: 'it is critical; the present state must be judged' },
}

export const RECOGNITION_SCOPE_WORDS: Readonly<Record<RecognitionScope, Bilingual>> = {
  national: { zh: '全国', en: 'country' },
  province: { zh: '省', en: 'province' },
  city: { zh: '市', en: 'city' },
  county: { zh: '县', en: 'county' },
  alliance: { zh: '医共体', en: 'medical alliance' },
}

export const EXAMINATION_KIND_WORDS: Readonly<Record<ExaminationKind, Bilingual>> = {
  laboratory: { zh: '检验', en: 'laboratory' },
  imaging: { zh: '影像', en: 'imaging' },
  ultrasound: { zh: '超声', en: 'ultrasound' },
  ecg: { zh: '心电', en: 'ECG' },
  'nuclear-medicine': { zh: '核医学', en: 'nuclear medicine' },
  pathology: { zh: '病理', en: 'pathology' },
}

export const RECOGNITION_STATE_WORDS: Readonly<Record<RecognitionState, Bilingual>> = {
  unanswered: { zh: '未答复', en: 'not answered' },
  recognised: { zh: '已互认', en: 'recognised' },
  refused: { zh: '未互认', en: 'refused' },
}
