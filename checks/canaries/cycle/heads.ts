import { tails } from './tails.ts'

export const heads = (): string => tails()
