import { VERDICTS } from '@kangcheng/indicators/contract'

export const first = VERDICTS[0]
