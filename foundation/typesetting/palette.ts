/** Colours of series, in order; told apart by those who see no red and green (Okabe and Ito 2008), dark enough on white. */
export const SERIES_COLOURS = ['0072B2', 'B35900', '007A5A', '8A4F7D', '5B6770', '9A6A00', 'A8324A', '3F7F9E'] as const

export function colourOf(series: number): string {
  return SERIES_COLOURS[series % SERIES_COLOURS.length] ?? SERIES_COLOURS[0]
}
