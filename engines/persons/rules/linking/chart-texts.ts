/** What a chart says of its person, each as it was written; an empty text says nothing. */
export interface ChartTexts {
  readonly name: string
  readonly givenName: string
  readonly familyName: string
  readonly sex: string
  /** Any of 1982-08-18, 19820818, 1982/8/18. */
  readonly birthDate: string
  readonly identityNumber: string
  /** Numbers of any other kind: insurance, social security. */
  readonly numbers: readonly string[]
  readonly phone: string
  readonly email: string
  readonly address: string
  /** Whatever else may agree: suburb, postcode, place of birth. */
  readonly texts: readonly string[]
  readonly registered: string
}
