/** Birth date and sex that a resident's number of 18 signs says; nothing while it is not whole. The server checks it. */
export function fromIdNumber(typed: string): { birthDate?: string; sex?: 'male' | 'female' } {
  const digits = typed.replaceAll(/\s/g, '')
  const [, year, month, day, order] = /^\d{6}(\d{4})(\d{2})(\d{2})(\d{3})[\dXx]$/.exec(digits) ?? []
  if (year === undefined) return {}
  return { birthDate: `${year}-${month}-${day}`, sex: Number(order) % 2 === 1 ? 'male' : 'female' }
}
