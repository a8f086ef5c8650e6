import { heads } from './heads.ts'

export const tails = (): string => heads()
