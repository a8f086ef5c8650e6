/** log2 of how much likelier levels are in pairs of one person than of two, by trait; and of the odds before anything is compared. */
export interface Weights {
  readonly even: number
  readonly traits: readonly (readonly number[])[]
}

/** log2 of the odds that a pair is of one person, by its levels alone; 0 is even. */
export function scoreOf({ even, traits }: Weights, levels: readonly number[]): number {
  return levels.reduce((score, level, at) => score + (traits[at]?.[level] as number), even)
}
