const DENIED =
  /^(无($|[\s，。、；,.;]|特殊|明显|明确|殊|异常|药物|食物|过敏|.{0,10}史)|否认|未见|未发现|未接种|没有|不详|不清|未知|暂无|-+$|\/$|none|nil|no\b|unknown)/i

/**
 * Whether a statement says that there is nothing, or that nothing is known. Histories are written as sentences («否认药物过敏史»,
 * «无»): made a resource of, they would say the contrary to every program that reads the code alone. Codes are taken at their word.
 */
export function isDenied(isNegated: boolean, concept: { coding?: readonly unknown[]; text?: string }): boolean {
  return isNegated || (concept.coding === undefined && concept.text !== undefined && DENIED.test(concept.text.trim()))
}
