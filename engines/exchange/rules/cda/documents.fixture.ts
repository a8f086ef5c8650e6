/** Shared documents about invented people, as hospitals write them; the ID numbers begin with 99, which no region has. */

const element = (code: string, name: string) =>
  `<code code="${code}" displayName="${name}" codeSystem="2.16.156.10011.2.2.1" codeSystemName="卫生信息数据元目录"/>`
const statement = (code: string, name: string, value: string, more = '') =>
  `<entry><observation classCode="OBS" moodCode="EVN">${element(code, name)}${value}${more}</observation></entry>`
const text = (words: string) => `<value xsi:type="ST">${words}</value>`
const quantity = (value: string, unit: string) => `<value xsi:type="PQ" value="${value}" unit="${unit}"/>`
const diagnosis = (code: string, name: string) =>
  `<value xsi:type="CD" code="${code}" displayName="${name}" codeSystem="2.16.156.10011.2.3.3.11.3" codeSystemName="诊断代码表(ICD-10)"/>`
const section = (code: string, name: string, content: string, narrative = '<text/>') =>
  `<component><section><code ${code === '' ? '' : `code="${code}" codeSystem="2.16.840.1.113883.6.1" `}displayName="${name}"/>${narrative}${content}</section></component>`

const document = (
  header: { template: number; code: string; title: string; patientIds: string; more?: string },
  sections: string,
  encoding = 'UTF-8',
) => `<?xml version="1.0" encoding="${encoding}"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:mif="urn:hl7-org:v3/mif" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:hl7-org:v3 ../sdschemas/SDA.xsd">
  <realmCode code="CN"/>
  <typeId root="2.16.840.1.113883.1.3" extension="POCD_MT000040"/>
  <templateId root="2.16.156.10011.2.1.1.${header.template}"/>
  <!-- 文档流水号 -->
  <id root="2.16.156.10011.1.1" extension="RN-${header.code}-1"/>
  <code code="${header.code}" codeSystem="2.16.156.10011.2.4" codeSystemName="卫生信息共享文档规范编码体系"/>
  <title>${header.title}</title>
  <effectiveTime value="20261120103015"/>
  <confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25" codeSystemName="Confidentiality" displayName="正常访问保密级别"/>
  <languageCode code="zh-CN"/>
  <setId/>
  <versionNumber/>
  <recordTarget typeCode="RCT" contextControlCode="OP">
    <patientRole classCode="PAT">
      ${header.patientIds}
      <addr use="H"><houseNumber>1号</houseNumber><streetName>康城路</streetName><township/><county>演示县</county><city>演示市</city><state>演示省</state><postalCode>000000</postalCode></addr>
      <telecom use="MP" value="tel:19901010011"/>
      <patient classCode="PSN" determinerCode="INSTANCE">
        <id root="2.16.156.10011.1.3" extension="990101197002280011"/>
        <name>测试甲</name>
        <administrativeGenderCode code="1" codeSystem="2.16.156.10011.2.3.3.4" codeSystemName="生理性别代码表(GB/T 2261.1)" displayName="男性"/>
        <birthTime value="19700228"/>
        <maritalStatusCode code="20" displayName="已婚" codeSystem="2.16.156.10011.2.3.3.5" codeSystemName="婚姻状况代码表(GB/T 2261.2)"/>
        <ethnicGroupCode code="01" displayName="汉族" codeSystem="2.16.156.10011.2.3.3.3" codeSystemName="民族类别代码表(GB 3304)"/>
      </patient>
    </patientRole>
  </recordTarget>
  <author typeCode="AUT" contextControlCode="OP">
    <time value="20261120"/>
    <assignedAuthor classCode="ASSIGNED"><id root="2.16.156.10011.1.7" extension="D0042"/><assignedPerson><name>李医生</name></assignedPerson>
      <representedOrganization><id root="2.16.156.10011.1.5" extension="990000017"/><name>演示县人民医院</name></representedOrganization></assignedAuthor>
  </author>
  <custodian typeCode="CST"><assignedCustodian classCode="ASSIGNED"><representedCustodianOrganization classCode="ORG" determinerCode="INSTANCE">
    <id root="2.16.156.10011.1.5" extension="990000017"/><name>演示县人民医院</name></representedCustodianOrganization></assignedCustodian></custodian>
  <legalAuthenticator><time value="20261120103500"/><signatureCode/><assignedEntity><id root="2.16.156.10011.1.4" extension="D0042"/><code displayName="责任医生"/><assignedPerson><name>李医生</name></assignedPerson></assignedEntity></legalAuthenticator>
  ${header.more ?? ''}
  <component><structuredBody>${sections}</structuredBody></component>
</ClinicalDocument>
`

const OUTPATIENT_SECTIONS = [
  section(
    '48765-2',
    '过敏史',
    statement(
      'DE02.10.023.00',
      '过敏史标志',
      '<value xsi:type="BL" value="true"/>',
      `<entryRelationship typeCode="COMP"><observation classCode="OBS" moodCode="EVN">${element('DE05.01.022.00', '过敏史')}${text('青霉素')}</observation></entryRelationship>`,
    ),
  ),
  section('10154-3', '主诉', statement('DE04.01.119.00', '主诉', text('多饮、多尿三个月'))),
  section('10164-2', '现病史', statement('DE02.10.071.00', '现病史', text('三个月前无诱因出现多饮、多尿。'))),
  section(
    '11348-0',
    '既往史',
    statement('DE02.10.099.00', '既往史', text('否认高血压病史')),
    '<text><paragraph>否认高血压病史 &amp; 手术史</paragraph></text>',
  ),
  section('29545-1', '体格检查', statement('DE04.10.258.00', '体格检查', text('血压 132/84 mmHg'))),
  section(
    '29548-5',
    '诊断',
    statement('DE05.01.025.00', '诊断名称', text('2型糖尿病')) +
      statement('DE05.01.024.00', '诊断代码', diagnosis('E11.900', '2型糖尿病不伴有并发症')) +
      statement('DE05.01.025.00', '诊断名称', text('高血压病')) +
      statement('DE05.01.024.00', '诊断代码', diagnosis('I10.x00', '特发性高血压')),
  ),
].join('')

const encounter = (id: string, time: string) =>
  `<componentOf typeCode="COMP"><encompassingEncounter classCode="ENC" moodCode="EVN">${id}<effectiveTime>${time}</effectiveTime><location><healthCareFacility><serviceProviderOrganization><asOrganizationPartOf classCode="PART"><wholeOrganization><id root="2.16.156.10011.1.26" extension="K01"/><name>内分泌科</name></wholeOrganization></asOrganizationPartOf></serviceProviderOrganization></healthCareFacility></location></encompassingEncounter></componentOf>`

/** 门（急）诊病历. */
export const OUTPATIENT = document(
  {
    template: 22,
    code: 'C0002',
    title: '门（急）诊病历',
    patientIds: '<id root="2.16.156.10011.1.11" extension="MZ20261120001"/>',
    more:
      '<relatedDocument typeCode="RPLC"><parentDocument><id root="2.16.156.10011.1.1" extension="RN-C0002-0"/><setId/><versionNumber/></parentDocument></relatedDocument>' +
      encounter('', '<low value="20261120T090000"/>'),
  },
  OUTPATIENT_SECTIONS,
)

/** The same in GB 18030, as its declaration says. */
export const OUTPATIENT_GB18030 = OUTPATIENT.replace('encoding="UTF-8"', 'encoding="GB2312"')

const unit = (name: string) =>
  `<entryRelationship typeCode="COMP"><observation classCode="OBS" moodCode="EVN">${element('DE04.30.016.00', '检查定量结果计量单位')}${text(name)}</observation></entryRelationship>`
const result = (item: string, value: string, name: string, code: string) =>
  statement('DE04.30.019.00', '检验项目代码', `<effectiveTime value="20261119083000"/>${text(item)}`) +
  statement(
    'DE04.30.017.00',
    '检验结果代码',
    `<value xsi:type="CD" code="${code}" codeSystem="2.16.156.10011.2.3.2.38"/>`,
  ) +
  statement('DE04.30.015.00', '检验定量结果', `<value xsi:type="REAL" value="${value}"/>`, unit(name))

/** 检验报告, whose sections stand without a body, as some programs write them. */
export const LABORATORY = document(
  {
    template: 27,
    code: 'C0007',
    title: '检验报告',
    patientIds: '<id root="2.16.156.10011.1.12" extension="ZY0007"/>',
  },
  section('30954-2', '实验室检验', result('糖化血红蛋白', '7.9', '%', '2') + result('血红蛋白', '131', 'g/L', '1')) +
    section('', '检验报告', statement('DE04.50.130.00', '检验报告结果', text('糖化血红蛋白升高'))),
).replace(/<component><structuredBody>(.*)<\/structuredBody><\/component>/s, '$1')

/** 入院记录 with vital signs and diagnoses of both medicines. */
export const ADMISSION = document(
  {
    template: 54,
    code: 'C0034',
    title: '入院记录',
    patientIds: '<id root="2.16.156.10011.1.12" extension="ZY0007"/>',
    more: encounter(
      '<id root="2.16.156.10011.1.12" extension="ZY0007"/>',
      '<low value="20261118080000"/><high value="20261121100000"/>',
    ),
  },
  [
    section('10154-3', '主诉', statement('DE04.01.119.00', '主诉', text('发现血糖升高一周'))),
    section('10164-2', '现病史', statement('DE02.10.071.00', '现病史', text('一周前体检发现血糖升高。'))),
    section(
      '11348-0',
      '既往史',
      statement('DE02.10.026.00', '疾病史(含外伤)', text('无')) +
        statement('DE02.10.022.00', '过敏史', text('否认药物过敏史')),
    ),
    section(
      '8716-3',
      '生命体征',
      statement('DE04.10.186.00', '体温', quantity('36.7', '℃')) +
        statement('DE04.10.174.00', '收缩压', quantity('132', 'mmHg')) +
        statement('DE04.10.176.00', '舒张压', quantity('84', '')) +
        statement('DE04.10.188.00', '体重', quantity('约70', 'kg')),
    ),
    section('29545-1', '体格检查', ''),
    section(
      '11450-4',
      '主要健康问题',
      `<entry><organizer classCode="CLUSTER" moodCode="EVN"><statusCode/>${[
        [element('DE05.01.025.00', '初步诊断-西医诊断名称'), text('2型糖尿病')],
        [element('DE05.01.024.00', '初步诊断-西医诊断编码'), diagnosis('E11.900', '2型糖尿病不伴有并发症')],
        [element('DE05.10.172.00', '初步诊断-中医病名名称'), text('消渴病')],
      ]
        .map(
          ([code, value]) =>
            `<component><observation classCode="OBS" moodCode="EVN">${code}${value}</observation></component>`,
        )
        .join('')}</organizer></entry>`,
    ),
  ].join(''),
)

/** A type of document that nobody listed. */
export const UNKNOWN = document(
  { template: 999, code: 'X9999', title: '院内评估单', patientIds: '' },
  section('', '评估', statement('DE09.99.999.00', '评分', '<value xsi:type="INT" value="7"/>')),
)

export const ALL_DOCUMENTS = [OUTPATIENT, LABORATORY, ADMISSION, UNKNOWN]

export function utf8(xml: string): Uint8Array {
  return new TextEncoder().encode(xml)
}
