/** A result of an invented patient, as a laboratory sends it. */
export function inventedResult(
  control: string,
  {
    value = '63',
    patient = '00012345',
    birth = '19580307',
    status = 'F',
    kind = 'ORU^R01^ORU_R01',
    sender = 'LIS|GY01',
    more = '',
  } = {},
): string {
  return [
    `MSH|^~\\&|${sender}|KANGCHENG|410181|20261122083015||${kind}|${control}|P|2.5.1${more}`,
    `PID|1||${patient}^^^^MR||示例^甲||${birth}|M`,
    `OBR|1|R-${patient}|L-${patient}|LFT^肝功能|||20261122070000`,
    `OBX|1|NM|ALT^丙氨酸氨基转移酶||${value}|U/L|9-50|H|||${status}`,
    '',
  ].join('\r')
}
