import type { Language } from '@kangcheng/web-kit/plain'
import { entryOf } from './resource.ts'

/** What resources are called in China's health statistics and record standards; others keep their FHIR name. */
const NAMES: Readonly<Record<string, string>> = {
  Account: '账户',
  AdverseEvent: '不良事件',
  AllergyIntolerance: '过敏',
  Appointment: '预约',
  AuditEvent: '审计事件',
  Binary: '文件内容',
  BodyStructure: '身体部位',
  CarePlan: '健康管理计划',
  CareTeam: '诊疗团队',
  ChargeItem: '收费项目',
  Claim: '费用申报',
  ClinicalImpression: '临床评估',
  CodeSystem: '代码系统',
  Communication: '沟通记录',
  Composition: '病历文书',
  ConceptMap: '代码对照',
  Condition: '诊断',
  Consent: '知情同意',
  Coverage: '参保',
  DetectedIssue: '用药警示',
  Device: '设备',
  DiagnosticReport: '检查检验报告',
  DocumentReference: '文书',
  Encounter: '就诊',
  EpisodeOfCare: '诊疗周期',
  ExplanationOfBenefit: '费用结算',
  FamilyMemberHistory: '家族史',
  Flag: '警示',
  Goal: '目标',
  Group: '人群',
  HealthcareService: '医疗服务',
  ImagingStudy: '影像检查',
  Immunization: '免疫接种',
  ImmunizationRecommendation: '接种建议',
  Invoice: '账单',
  List: '清单',
  Location: '地点',
  Measure: '指标',
  MeasureReport: '指标报告',
  Media: '图像资料',
  Medication: '药品',
  MedicationAdministration: '给药',
  MedicationDispense: '发药',
  MedicationRequest: '用药',
  MedicationStatement: '用药史',
  NutritionOrder: '膳食医嘱',
  Observation: '检验检查结果',
  OperationOutcome: '处理结果',
  Organization: '机构',
  Patient: '患者',
  Person: '人员',
  Practitioner: '医务人员',
  PractitionerRole: '医务岗位',
  Procedure: '手术操作',
  Provenance: '来源记录',
  Questionnaire: '问卷',
  QuestionnaireResponse: '问卷答卷',
  RelatedPerson: '联系人',
  RiskAssessment: '风险评估',
  Schedule: '排班',
  SearchParameter: '检索参数',
  ServiceRequest: '申请单',
  Slot: '号源',
  Specimen: '标本',
  StructureDefinition: '结构定义',
  Subscription: '订阅',
  Substance: '物质',
  Task: '任务',
  ValueSet: '值集',
  VisionPrescription: '验光处方',
}

export const NAMED_TYPES: readonly string[] = Object.keys(NAMES)

/** `患者 Patient` in Chinese, `Patient` in English. */
export function typeName(type: string, language: Language): string {
  const name = shortTypeName(type, language)
  return name === type ? type : `${name} ${type}`
}

/** The Chinese word alone, where there is one: where the English one stands beside it already. */
export function shortTypeName(type: string, language: Language): string {
  return (language === 'zh' ? entryOf(NAMES, type) : undefined) ?? type
}
