// Made by making/make-search-parameters.ts from the SearchParameters of FHIR R4 (4.0.1). Not edited.

/** By type, a line for each parameter: code, kind, types found, targets, components, basis (`<`: says less than all). */
export const SEARCH_PARAMETERS: Readonly<Record<string, string>> = {
  Resource: `_id token id
_lastUpdated date instant
_profile uri canonical
_security token Coding
_source uri uri
_tag token Coding`,
  Account: `identifier token Identifier
name string string
owner reference Reference Organization
patient reference Reference Patient - subject
period date Period
status token code
subject reference Reference Device,HealthcareService,Location,Organization,Patient,Practitioner,PractitionerRole
type token CodeableConcept`,
  ActivityDefinition: `composed-of reference canonical *
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
depends-on reference canonical *
derived-from reference canonical *
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
predecessor reference canonical *
publisher string string
status token code
successor reference canonical *
title string string
topic token CodeableConcept
url uri uri
version token string`,
  AdverseEvent: `actuality token code
category token CodeableConcept
date date dateTime
event token CodeableConcept
location reference Reference Location
recorder reference Reference Patient,Practitioner,PractitionerRole,RelatedPerson
resultingcondition reference Reference Condition
seriousness token CodeableConcept
severity token CodeableConcept
study reference Reference ResearchStudy
subject reference Reference Group,Patient,Practitioner,RelatedPerson
substance reference Reference Device,Immunization,Medication,MedicationAdministration,MedicationStatement,Procedure,Substance`,
  AllergyIntolerance: `asserter reference Reference Patient,Practitioner,PractitionerRole,RelatedPerson
category token code
clinical-status token CodeableConcept
code token CodeableConcept
criticality token code
date date dateTime
identifier token Identifier
last-date date dateTime
manifestation token CodeableConcept
onset date dateTime
patient reference Reference Patient
recorder reference Reference Patient,Practitioner,PractitionerRole,RelatedPerson
route token CodeableConcept
severity token code
type token code
verification-status token CodeableConcept`,
  Appointment: `actor reference Reference Device,HealthcareService,Location,Patient,Practitioner,PractitionerRole,RelatedPerson
appointment-type token CodeableConcept
based-on reference Reference ServiceRequest
date date instant
identifier token Identifier
location reference Reference Location - actor
part-status token code
patient reference Reference Patient - actor
practitioner reference Reference Practitioner - actor
reason-code token CodeableConcept
reason-reference reference Reference Condition,ImmunizationRecommendation,Observation,Procedure
service-category token CodeableConcept
service-type token CodeableConcept
slot reference Reference Slot
specialty token CodeableConcept
status token code
supporting-info reference Reference *`,
  AppointmentResponse: `actor reference Reference Device,HealthcareService,Location,Patient,Practitioner,PractitionerRole,RelatedPerson
appointment reference Reference Appointment
identifier token Identifier
location reference Reference Location - actor
part-status token code
patient reference Reference Patient - actor
practitioner reference Reference Practitioner - actor`,
  AuditEvent: `action token code
address string string
agent reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
agent-name string string
agent-role token CodeableConcept
altid token string
date date instant
entity reference Reference *
entity-name string string
entity-role token Coding
entity-type token Coding
outcome token code
patient reference Reference Patient
policy uri uri
site token string
source reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
subtype token Coding
type token Coding`,
  Basic: `author reference Reference Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
code token CodeableConcept
created date date
identifier token Identifier
patient reference Reference Patient - subject
subject reference Reference *`,
  BodyStructure: `identifier token Identifier
location token CodeableConcept
morphology token CodeableConcept
patient reference Reference Patient`,
  Bundle: `composition reference Resource Composition
identifier token Identifier
message reference Resource MessageHeader
timestamp date instant
type token code`,
  CapabilityStatement: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
fhirversion token string
format token code
guide reference canonical ImplementationGuide
jurisdiction token CodeableConcept
mode token code
name string string
publisher string string
resource token code
resource-profile reference canonical StructureDefinition
security-service token CodeableConcept
software string string
status token code
supported-profile reference canonical StructureDefinition
title string string
url uri uri
version token string - - fhirversion`,
  CarePlan: `activity-code token CodeableConcept
activity-date date Period,Timing,string
activity-reference reference Reference Appointment,CommunicationRequest,DeviceRequest,MedicationRequest,NutritionOrder,RequestGroup,ServiceRequest,Task,VisionPrescription
based-on reference Reference CarePlan
care-team reference Reference CareTeam
category token CodeableConcept
condition reference Reference Condition
date date Period
encounter reference Reference Encounter
goal reference Reference Goal
identifier token Identifier
instantiates-canonical reference canonical ActivityDefinition,Measure,OperationDefinition,PlanDefinition,Questionnaire
instantiates-uri uri uri
intent token code
part-of reference Reference CarePlan
patient reference Reference Patient - subject
performer reference Reference CareTeam,Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
replaces reference Reference CarePlan
status token code
subject reference Reference Group,Patient`,
  CareTeam: `category token CodeableConcept
date date Period
encounter reference Reference Encounter
identifier token Identifier
participant reference Reference CareTeam,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
patient reference Reference Patient - subject
status token code
subject reference Reference Group,Patient`,
  ChargeItem: `account reference Reference Account
code token CodeableConcept
context reference Reference Encounter,EpisodeOfCare
entered-date date dateTime
enterer reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
factor-override number decimal
identifier token Identifier
occurrence date Period,Timing,dateTime
patient reference Reference Patient - subject
performer-actor reference Reference CareTeam,Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
performer-function token CodeableConcept
performing-organization reference Reference Organization
price-override quantity Money
quantity quantity Quantity
requesting-organization reference Reference Organization
service reference Reference DiagnosticReport,ImagingStudy,Immunization,MedicationAdministration,MedicationDispense,Observation,Procedure,SupplyDelivery
subject reference Reference Group,Patient`,
  ChargeItemDefinition: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
publisher string string
status token code
title string string
url uri uri
version token string`,
  Claim: `care-team reference Reference Organization,Practitioner,PractitionerRole
created date dateTime
detail-udi reference Reference Device
encounter reference Reference Encounter
enterer reference Reference Practitioner,PractitionerRole
facility reference Reference Location
identifier token Identifier
insurer reference Reference Organization
item-udi reference Reference Device
patient reference Reference Patient
payee reference Reference Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
priority token CodeableConcept
procedure-udi reference Reference Device
provider reference Reference Organization,Practitioner,PractitionerRole
status token code
subdetail-udi reference Reference Device
use token code`,
  ClaimResponse: `created date dateTime
disposition string string
identifier token Identifier
insurer reference Reference Organization
outcome token code
patient reference Reference Patient
payment-date date date
request reference Reference Claim
requestor reference Reference Organization,Practitioner,PractitionerRole
status token code
use token code`,
  ClinicalImpression: `assessor reference Reference Practitioner,PractitionerRole
date date dateTime
encounter reference Reference Encounter
finding-code token CodeableConcept
finding-ref reference Reference Condition,Media,Observation
identifier token Identifier
investigation reference Reference DiagnosticReport,FamilyMemberHistory,ImagingStudy,Media,Observation,QuestionnaireResponse,RiskAssessment
patient reference Reference Patient - subject
previous reference Reference ClinicalImpression
problem reference Reference AllergyIntolerance,Condition
status token code
subject reference Reference Group,Patient
supporting-info reference Reference *`,
  CodeSystem: `code token code
content-mode token code
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
identifier token Identifier
jurisdiction token CodeableConcept
language token code
name string string
publisher string string
status token code
supplements reference canonical CodeSystem
system uri uri
title string string
url uri uri
version token string`,
  Communication: `based-on reference Reference *
category token CodeableConcept
encounter reference Reference Encounter
identifier token Identifier
instantiates-canonical reference canonical ActivityDefinition,Measure,OperationDefinition,PlanDefinition,Questionnaire
instantiates-uri uri uri
medium token CodeableConcept
part-of reference Reference *
patient reference Reference Patient - subject
received date dateTime
recipient reference Reference CareTeam,Device,Group,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
sender reference Reference Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
sent date dateTime
status token code
subject reference Reference Group,Patient`,
  CommunicationRequest: `authored date dateTime
based-on reference Reference *
category token CodeableConcept
encounter reference Reference Encounter
group-identifier token Identifier
identifier token Identifier
medium token CodeableConcept
occurrence date dateTime
patient reference Reference Patient - subject
priority token code
recipient reference Reference CareTeam,Device,Group,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
replaces reference Reference CommunicationRequest
requester reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
sender reference Reference Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
status token code
subject reference Reference Group,Patient`,
  CompartmentDefinition: `code token code
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
name string string
publisher string string
resource token code
status token code
url uri uri
version token string`,
  Composition: `attester reference Reference Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
author reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
category token CodeableConcept
confidentiality token code
context token CodeableConcept
date date dateTime
encounter reference Reference Encounter,EpisodeOfCare
entry reference Reference *
identifier token Identifier
patient reference Reference Patient - subject
period date Period
related-id token Identifier
related-ref reference Reference Composition
section token CodeableConcept
status token code
subject reference Reference *
title string string
type token CodeableConcept`,
  ConceptMap: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
dependson uri uri
description string markdown
identifier token Identifier
jurisdiction token CodeableConcept
name string string
other reference canonical ConceptMap
product uri uri
publisher string string
source reference canonical ValueSet
source-code token code
source-system uri uri
source-uri reference uri ValueSet
status token code
target reference canonical ValueSet
target-code token code
target-system uri uri
target-uri reference uri ValueSet
title string string
url uri uri
version token string`,
  Condition: `abatement-age quantity Age,Range
abatement-date date Period,dateTime
abatement-string string string
asserter reference Reference Patient,Practitioner,PractitionerRole,RelatedPerson
body-site token CodeableConcept
category token CodeableConcept
clinical-status token CodeableConcept
code token CodeableConcept
encounter reference Reference Encounter
evidence token CodeableConcept
evidence-detail reference Reference *
identifier token Identifier
onset-age quantity Age,Range
onset-date date Period,dateTime
onset-info string string
patient reference Reference Patient - subject
recorded-date date dateTime
severity token CodeableConcept
stage token CodeableConcept
subject reference Reference Group,Patient
verification-status token CodeableConcept`,
  Consent: `action token CodeableConcept
actor reference Reference CareTeam,Device,Group,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
category token CodeableConcept
consentor reference Reference Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
data reference Reference *
date date dateTime
identifier token Identifier
organization reference Reference Organization
patient reference Reference Patient
period date Period
purpose token Coding
scope token CodeableConcept
security-label token Coding
source-reference reference Attachment,Reference Consent,Contract,DocumentReference,QuestionnaireResponse
status token code`,
  Contract: `authority reference Reference Organization
domain reference Reference Location
identifier token Identifier
instantiates uri uri
issued date dateTime
patient reference Reference Patient - subject
signer reference Reference Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
status token code
subject reference Reference *
url uri uri`,
  Coverage: `beneficiary reference Reference Patient
class-type token CodeableConcept
class-value string string
dependent string string
identifier token Identifier
patient reference Reference Patient - beneficiary
payor reference Reference Organization,Patient,RelatedPerson
policy-holder reference Reference Organization,Patient,RelatedPerson
status token code
subscriber reference Reference Patient,RelatedPerson
type token CodeableConcept`,
  CoverageEligibilityRequest: `created date dateTime
enterer reference Reference Practitioner,PractitionerRole
facility reference Reference Location
identifier token Identifier
patient reference Reference Patient
provider reference Reference Organization,Practitioner,PractitionerRole
status token code`,
  CoverageEligibilityResponse: `created date dateTime
disposition string string
identifier token Identifier
insurer reference Reference Organization
outcome token code
patient reference Reference Patient
request reference Reference CoverageEligibilityRequest
requestor reference Reference Organization,Practitioner,PractitionerRole
status token code`,
  DetectedIssue: `author reference Reference Device,Practitioner,PractitionerRole
code token CodeableConcept
identified date Period,dateTime
identifier token Identifier
implicated reference Reference *
patient reference Reference Patient
status token code`,
  Device: `device-name string string
identifier token Identifier
location reference Reference Location
manufacturer string string
model string string
organization reference Reference Organization
patient reference Reference Patient
status token code
type token CodeableConcept
udi-carrier string string
udi-di string string
url uri uri`,
  DeviceDefinition: `classification token CodeableConcept
identifier token Identifier
parent reference Reference DeviceDefinition
type token CodeableConcept`,
  DeviceMetric: `category token code
identifier token Identifier
parent reference Reference Device
source reference Reference Device
type token CodeableConcept`,
  DeviceRequest: `authored-on date dateTime
based-on reference Reference *
code token CodeableConcept
device reference Reference Device
encounter reference Reference Encounter,EpisodeOfCare
event-date date Period,dateTime
group-identifier token Identifier
identifier token Identifier
instantiates-canonical reference canonical ActivityDefinition,PlanDefinition
instantiates-uri uri uri
insurance reference Reference ClaimResponse,Coverage
intent token code
patient reference Reference Patient - subject
performer reference Reference CareTeam,Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
prior-request reference Reference *
requester reference Reference Device,Organization,Practitioner,PractitionerRole
status token code
subject reference Reference Device,Group,Location,Patient`,
  DeviceUseStatement: `device reference Reference Device
identifier token Identifier
patient reference Reference Patient
subject reference Reference Group,Patient`,
  DiagnosticReport: `based-on reference Reference CarePlan,ImmunizationRecommendation,MedicationRequest,NutritionOrder,ServiceRequest
category token CodeableConcept
code token CodeableConcept
conclusion token CodeableConcept
date date Period,dateTime
encounter reference Reference Encounter,EpisodeOfCare
identifier token Identifier
issued date instant
media reference Reference Media
patient reference Reference Patient - subject
performer reference Reference CareTeam,Organization,Practitioner,PractitionerRole
result reference Reference Observation
results-interpreter reference Reference CareTeam,Organization,Practitioner,PractitionerRole
specimen reference Reference Specimen
status token code
subject reference Reference Device,Group,Location,Patient`,
  DocumentManifest: `author reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
created date dateTime
description string string
identifier token Identifier
item reference Reference *
patient reference Reference Patient - subject
recipient reference Reference Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
related-id token Identifier
related-ref reference Reference *
source uri uri
status token code
subject reference Reference Device,Group,Patient,Practitioner
type token CodeableConcept`,
  DocumentReference: `authenticator reference Reference Organization,Practitioner,PractitionerRole
author reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
category token CodeableConcept
contenttype token code
custodian reference Reference Organization
date date instant
description string string
encounter reference Reference Encounter,EpisodeOfCare
event token CodeableConcept
facility token CodeableConcept
format token Coding
identifier token Identifier
language token code
location uri url
patient reference Reference Patient - subject
period date Period
related reference Reference *
relatesto reference Reference DocumentReference
relation token code
relationship composite - - relatesto,relation
security-label token CodeableConcept
setting token CodeableConcept
status token code
subject reference Reference Device,Group,Patient,Practitioner
type token CodeableConcept`,
  EffectEvidenceSynthesis: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
publisher string string
status token code
title string string
url uri uri
version token string`,
  Encounter: `account reference Reference Account
appointment reference Reference Appointment
based-on reference Reference ServiceRequest
class token Coding
date date Period
diagnosis reference Reference Condition,Procedure
episode-of-care reference Reference EpisodeOfCare
identifier token Identifier
length quantity Duration
location reference Reference Location
location-period date Period
part-of reference Reference Encounter
participant reference Reference Practitioner,PractitionerRole,RelatedPerson
participant-type token CodeableConcept
patient reference Reference Patient - subject
practitioner reference Reference Practitioner - participant
reason-code token CodeableConcept
reason-reference reference Reference Condition,ImmunizationRecommendation,Observation,Procedure
service-provider reference Reference Organization
special-arrangement token CodeableConcept
status token code
subject reference Reference Group,Patient
type token CodeableConcept`,
  Endpoint: `connection-type token Coding
identifier token Identifier
name string string
organization reference Reference Organization
payload-type token CodeableConcept
status token code`,
  EnrollmentRequest: `identifier token Identifier
patient reference Reference Patient
status token code
subject reference Reference Patient - patient`,
  EnrollmentResponse: `identifier token Identifier
request reference Reference EnrollmentRequest
status token code`,
  EpisodeOfCare: `care-manager reference Reference Practitioner
condition reference Reference Condition
date date Period
identifier token Identifier
incoming-referral reference Reference ServiceRequest
organization reference Reference Organization
patient reference Reference Patient
status token code
type token CodeableConcept`,
  EventDefinition: `composed-of reference canonical *
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
depends-on reference canonical *
derived-from reference canonical *
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
predecessor reference canonical *
publisher string string
status token code
successor reference canonical *
title string string
topic token CodeableConcept
url uri uri
version token string`,
  Evidence: `composed-of reference canonical *
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
depends-on reference canonical *
derived-from reference canonical *
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
predecessor reference canonical *
publisher string string
status token code
successor reference canonical *
title string string
topic token CodeableConcept
url uri uri
version token string`,
  EvidenceVariable: `composed-of reference canonical *
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
depends-on reference canonical *
derived-from reference canonical *
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
predecessor reference canonical *
publisher string string
status token code
successor reference canonical *
title string string
topic token CodeableConcept
url uri uri
version token string`,
  ExampleScenario: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
identifier token Identifier
jurisdiction token CodeableConcept
name string string
publisher string string
status token code
url uri uri
version token string`,
  ExplanationOfBenefit: `care-team reference Reference Organization,Practitioner,PractitionerRole
claim reference Reference Claim
coverage reference Reference Coverage
created date dateTime
detail-udi reference Reference Device
disposition string string
encounter reference Reference Encounter
enterer reference Reference Practitioner,PractitionerRole
facility reference Reference Location
identifier token Identifier
item-udi reference Reference Device
patient reference Reference Patient
payee reference Reference Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
procedure-udi reference Reference Device
provider reference Reference Organization,Practitioner,PractitionerRole
status token code
subdetail-udi reference Reference Device`,
  FamilyMemberHistory: `code token CodeableConcept
date date dateTime
identifier token Identifier
instantiates-canonical reference canonical ActivityDefinition,Measure,OperationDefinition,PlanDefinition,Questionnaire
instantiates-uri uri uri
patient reference Reference Patient
relationship token CodeableConcept
sex token CodeableConcept
status token code`,
  Flag: `author reference Reference Device,Organization,Patient,Practitioner,PractitionerRole
date date Period
encounter reference Reference Encounter,EpisodeOfCare
identifier token Identifier
patient reference Reference Patient - subject
subject reference Reference Group,Location,Medication,Organization,Patient,PlanDefinition,Practitioner,Procedure`,
  Goal: `achievement-status token CodeableConcept
category token CodeableConcept
identifier token Identifier
lifecycle-status token code
patient reference Reference Patient - subject
start-date date date
subject reference Reference Group,Organization,Patient
target-date date date`,
  GraphDefinition: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
jurisdiction token CodeableConcept
name string string
publisher string string
start token code
status token code
url uri uri
version token string`,
  Group: `actual token boolean
characteristic token CodeableConcept
characteristic-value composite - - characteristic,value
code token CodeableConcept
exclude token boolean
identifier token Identifier
managing-entity reference Reference Organization,Practitioner,PractitionerRole,RelatedPerson
member reference Reference Device,Group,Medication,Patient,Practitioner,PractitionerRole,Substance
type token code
value token CodeableConcept,boolean`,
  GuidanceResponse: `identifier token Identifier
patient reference Reference Patient - subject
request token Identifier
subject reference Reference Group,Patient`,
  HealthcareService: `active token boolean
characteristic token CodeableConcept
coverage-area reference Reference Location
endpoint reference Reference Endpoint
identifier token Identifier
location reference Reference Location
name string string
organization reference Reference Organization
program token CodeableConcept
service-category token CodeableConcept
service-type token CodeableConcept
specialty token CodeableConcept`,
  ImagingStudy: `basedon reference Reference Appointment,AppointmentResponse,CarePlan,ServiceRequest,Task
bodysite token Coding
dicom-class token Coding
encounter reference Reference Encounter
endpoint reference Reference Endpoint
identifier token Identifier
instance token id
interpreter reference Reference Practitioner,PractitionerRole
modality token Coding
patient reference Reference Patient - subject
performer reference Reference CareTeam,Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
reason token CodeableConcept
referrer reference Reference Practitioner,PractitionerRole
series token id
started date dateTime
status token code
subject reference Reference Device,Group,Patient`,
  Immunization: `date date dateTime,string
identifier token Identifier
location reference Reference Location
lot-number string string
manufacturer reference Reference Organization
patient reference Reference Patient
performer reference Reference Organization,Practitioner,PractitionerRole
reaction reference Reference Observation
reaction-date date dateTime
reason-code token CodeableConcept
reason-reference reference Reference Condition,DiagnosticReport,Observation
series string string
status token code
status-reason token CodeableConcept
target-disease token CodeableConcept
vaccine-code token CodeableConcept`,
  ImmunizationEvaluation: `date date dateTime
dose-status token CodeableConcept
identifier token Identifier
immunization-event reference Reference Immunization
patient reference Reference Patient
status token code
target-disease token CodeableConcept`,
  ImmunizationRecommendation: `date date dateTime
identifier token Identifier
information reference Reference *
patient reference Reference Patient
status token CodeableConcept
support reference Reference Immunization,ImmunizationEvaluation
target-disease token CodeableConcept
vaccine-type token CodeableConcept`,
  ImplementationGuide: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
depends-on reference canonical ImplementationGuide
description string markdown
experimental token boolean
global reference canonical StructureDefinition
jurisdiction token CodeableConcept
name string string
publisher string string
resource reference Reference *
status token code
title string string
url uri uri
version token string`,
  InsurancePlan: `address string Address
address-city string string - - <address
address-country string string - - <address
address-postalcode string string - - <address
address-state string string - - <address
address-use token code
administered-by reference Reference Organization
endpoint reference Reference Endpoint
identifier token Identifier
name string string
owned-by reference Reference Organization
phonetic string string
status token code
type token CodeableConcept`,
  Invoice: `account reference Reference Account
date date dateTime
identifier token Identifier
issuer reference Reference Organization
participant reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
participant-role token CodeableConcept
patient reference Reference Patient - subject
recipient reference Reference Organization,Patient,RelatedPerson
status token code
subject reference Reference Group,Patient
totalgross quantity Money
totalnet quantity Money
type token CodeableConcept`,
  Library: `composed-of reference canonical *
content-type token code
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
depends-on reference canonical *
derived-from reference canonical *
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
predecessor reference canonical *
publisher string string
status token code
successor reference canonical *
title string string
topic token CodeableConcept
type token CodeableConcept
url uri uri
version token string`,
  Linkage: `author reference Reference Organization,Practitioner,PractitionerRole
item reference Reference *
source reference Reference * - item`,
  List: `code token CodeableConcept
date date dateTime
empty-reason token CodeableConcept
encounter reference Reference Encounter,EpisodeOfCare
identifier token Identifier
item reference Reference *
notes string markdown
patient reference Reference Patient - subject
source reference Reference Device,Patient,Practitioner,PractitionerRole
status token code
subject reference Reference Device,Group,Location,Patient
title string string`,
  Location: `address string Address
address-city string string - - <address
address-country string string - - <address
address-postalcode string string - - <address
address-state string string - - <address
address-use token code
endpoint reference Reference Endpoint
identifier token Identifier
name string string
near special
operational-status token Coding
organization reference Reference Organization
partof reference Reference Location
status token code
type token CodeableConcept`,
  Measure: `composed-of reference canonical *
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
depends-on reference canonical *
derived-from reference canonical *
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
predecessor reference canonical *
publisher string string
status token code
successor reference canonical *
title string string
topic token CodeableConcept
url uri uri
version token string`,
  MeasureReport: `date date dateTime
evaluated-resource reference Reference *
identifier token Identifier
measure reference canonical Measure
patient reference Reference Patient - subject
period date Period
reporter reference Reference Location,Organization,Practitioner,PractitionerRole
status token code
subject reference Reference CareTeam,Device,Group,HealthcareService,Location,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson`,
  Media: `based-on reference Reference CarePlan,ServiceRequest
created date Period,dateTime
device reference Reference Device,DeviceMetric
encounter reference Reference Encounter
identifier token Identifier
modality token CodeableConcept
operator reference Reference CareTeam,Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
patient reference Reference Patient - subject
site token CodeableConcept
status token code
subject reference Reference Device,Group,Location,Patient,Practitioner,PractitionerRole,Specimen
type token CodeableConcept
view token CodeableConcept`,
  Medication: `code token CodeableConcept
expiration-date date dateTime
form token CodeableConcept
identifier token Identifier
ingredient reference Reference Medication,Substance
ingredient-code token CodeableConcept
lot-number token string
manufacturer reference Reference Organization
status token code`,
  MedicationAdministration: `code token CodeableConcept
context reference Reference Encounter,EpisodeOfCare
device reference Reference Device
effective-time date Period,dateTime
identifier token Identifier
medication reference Reference Medication
patient reference Reference Patient - subject
performer reference Reference Device,Patient,Practitioner,PractitionerRole,RelatedPerson
reason-given token CodeableConcept
reason-not-given token CodeableConcept
request reference Reference MedicationRequest
status token code
subject reference Reference Group,Patient`,
  MedicationDispense: `code token CodeableConcept
context reference Reference Encounter,EpisodeOfCare
destination reference Reference Location
identifier token Identifier
medication reference Reference Medication
patient reference Reference Patient - subject
performer reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
prescription reference Reference MedicationRequest
receiver reference Reference Patient,Practitioner
responsibleparty reference Reference Practitioner,PractitionerRole
status token code
subject reference Reference Group,Patient
type token CodeableConcept
whenhandedover date dateTime
whenprepared date dateTime`,
  MedicationKnowledge: `classification token CodeableConcept
classification-type token CodeableConcept
code token CodeableConcept
doseform token CodeableConcept
ingredient reference Reference Substance
ingredient-code token CodeableConcept
manufacturer reference Reference Organization
monitoring-program-name token string
monitoring-program-type token CodeableConcept
monograph reference Reference DocumentReference,Media
monograph-type token CodeableConcept
source-cost token string
status token code`,
  MedicationRequest: `authoredon date dateTime
category token CodeableConcept
code token CodeableConcept
date date dateTime
encounter reference Reference Encounter
identifier token Identifier
intended-dispenser reference Reference Organization
intended-performer reference Reference CareTeam,Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
intended-performertype token CodeableConcept
intent token code
medication reference Reference Medication
patient reference Reference Patient - subject
priority token code
requester reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
status token code
subject reference Reference Group,Patient`,
  MedicationStatement: `category token CodeableConcept
code token CodeableConcept
context reference Reference Encounter,EpisodeOfCare
effective date Period,dateTime
identifier token Identifier
medication reference Reference Medication
part-of reference Reference MedicationAdministration,MedicationDispense,MedicationStatement,Observation,Procedure
patient reference Reference Patient - subject
source reference Reference Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
status token code
subject reference Reference Group,Patient`,
  MedicinalProduct: `identifier token Identifier
name string string
name-language token CodeableConcept`,
  MedicinalProductAuthorization: `country token CodeableConcept
holder reference Reference Organization
identifier token Identifier
status token CodeableConcept
subject reference Reference MedicinalProduct,MedicinalProductPackaged`,
  MedicinalProductContraindication: `subject reference Reference Medication,MedicinalProduct`,
  MedicinalProductIndication: `subject reference Reference Medication,MedicinalProduct`,
  MedicinalProductInteraction: `subject reference Reference Medication,MedicinalProduct,Substance`,
  MedicinalProductPackaged: `identifier token Identifier
subject reference Reference MedicinalProduct`,
  MedicinalProductPharmaceutical: `identifier token Identifier
route token CodeableConcept
target-species token CodeableConcept`,
  MedicinalProductUndesirableEffect: `subject reference Reference Medication,MedicinalProduct`,
  MessageDefinition: `category token code
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
event token Coding,uri
focus token code
identifier token Identifier
jurisdiction token CodeableConcept
name string string
parent reference canonical ActivityDefinition,PlanDefinition
publisher string string
status token code
title string string
url uri uri
version token string`,
  MessageHeader: `author reference Reference Practitioner,PractitionerRole
code token code
destination string string
destination-uri uri url
enterer reference Reference Practitioner,PractitionerRole
event token Coding,uri
focus reference Reference *
receiver reference Reference Organization,Practitioner,PractitionerRole
response-id token id
responsible reference Reference Organization,Practitioner,PractitionerRole
sender reference Reference Organization,Practitioner,PractitionerRole
source string string
source-uri uri url
target reference Reference Device`,
  MolecularSequence: `chromosome token CodeableConcept
chromosome-variant-coordinate composite - - chromosome,variant-start,variant-end
chromosome-window-coordinate composite - - chromosome,window-start,window-end
identifier token Identifier
patient reference Reference Patient
referenceseqid token CodeableConcept
referenceseqid-variant-coordinate composite - - referenceseqid,variant-start,variant-end
referenceseqid-window-coordinate composite - - referenceseqid,window-start,window-end
type token code
variant-end number integer
variant-start number integer
window-end number integer
window-start number integer`,
  NamingSystem: `contact string string
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
id-type token code
jurisdiction token CodeableConcept
kind token code
name string string
period date Period
publisher string string
responsible string string
status token code
telecom token ContactPoint
type token CodeableConcept
value string string`,
  NutritionOrder: `additive token CodeableConcept
datetime date dateTime
encounter reference Reference Encounter,EpisodeOfCare
formula token CodeableConcept
identifier token Identifier
instantiates-canonical reference canonical ActivityDefinition,PlanDefinition
instantiates-uri uri uri
oraldiet token CodeableConcept
patient reference Reference Patient
provider reference Reference Practitioner,PractitionerRole
status token code
supplement token CodeableConcept`,
  Observation: `based-on reference Reference CarePlan,DeviceRequest,ImmunizationRecommendation,MedicationRequest,NutritionOrder,ServiceRequest
category token CodeableConcept
code token CodeableConcept
code-value-concept composite - - code,value-concept
code-value-date composite - - code,value-date
code-value-quantity composite - - code,value-quantity
code-value-string composite - - code,value-string
combo-code token CodeableConcept - - code,component-code
combo-code-value-concept composite - - combo-code,combo-value-concept
combo-code-value-quantity composite - - combo-code,combo-value-quantity
combo-data-absent-reason token CodeableConcept - - data-absent-reason,component-data-absent-reason
combo-value-concept token CodeableConcept - - value-concept,component-value-concept
combo-value-quantity quantity Quantity,SampledData
component-code token CodeableConcept
component-code-value-concept composite - - component-code,component-value-concept
component-code-value-quantity composite - - component-code,component-value-quantity
component-data-absent-reason token CodeableConcept
component-value-concept token CodeableConcept
component-value-quantity quantity Quantity,SampledData
data-absent-reason token CodeableConcept
date date Period,Timing,dateTime,instant
derived-from reference Reference DocumentReference,ImagingStudy,Media,MolecularSequence,Observation,QuestionnaireResponse
device reference Reference Device,DeviceMetric
encounter reference Reference Encounter,EpisodeOfCare
focus reference Reference *
has-member reference Reference MolecularSequence,Observation,QuestionnaireResponse
identifier token Identifier
method token CodeableConcept
part-of reference Reference ImagingStudy,Immunization,MedicationAdministration,MedicationDispense,MedicationStatement,Procedure
patient reference Reference Patient - subject
performer reference Reference CareTeam,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
specimen reference Reference Specimen
status token code
subject reference Reference Device,Group,Location,Patient
value-concept token CodeableConcept
value-date date Period,dateTime
value-quantity quantity Quantity,SampledData
value-string string string`,
  OperationDefinition: `base reference canonical OperationDefinition
code token code
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
input-profile reference canonical StructureDefinition
instance token boolean
jurisdiction token CodeableConcept
kind token code
name string string
output-profile reference canonical StructureDefinition
publisher string string
status token code
system token boolean
title string string
type token boolean
url uri uri
version token string`,
  Organization: `active token boolean
address string Address
address-city string string - - <address
address-country string string - - <address
address-postalcode string string - - <address
address-state string string - - <address
address-use token code
endpoint reference Reference Endpoint
identifier token Identifier
name string string
partof reference Reference Organization
phonetic string string
type token CodeableConcept`,
  OrganizationAffiliation: `active token boolean
date date Period
email token ContactPoint - - <telecom
endpoint reference Reference Endpoint
identifier token Identifier
location reference Reference Location
network reference Reference Organization
participating-organization reference Reference Organization
phone token ContactPoint - - <telecom
primary-organization reference Reference Organization
role token CodeableConcept
service reference Reference HealthcareService
specialty token CodeableConcept
telecom token ContactPoint`,
  Patient: `active token boolean
address string Address
address-city string string - - <address
address-country string string - - <address
address-postalcode string string - - <address
address-state string string - - <address
address-use token code
birthdate date date
death-date date dateTime
deceased token boolean
email token ContactPoint - - <telecom
family string string - - <name
gender token code
general-practitioner reference Reference Organization,Practitioner,PractitionerRole
given string string - - <name
identifier token Identifier
language token CodeableConcept
link reference Reference Patient,RelatedPerson
name string HumanName
organization reference Reference Organization
phone token ContactPoint - - <telecom
phonetic string HumanName - - name
telecom token ContactPoint`,
  PaymentNotice: `created date dateTime
identifier token Identifier
payment-status token CodeableConcept
provider reference Reference Organization,Practitioner,PractitionerRole
request reference Reference *
response reference Reference *
status token code`,
  PaymentReconciliation: `created date dateTime
disposition string string
identifier token Identifier
outcome token code
payment-issuer reference Reference Organization
request reference Reference Task
requestor reference Reference Organization,Practitioner,PractitionerRole
status token code`,
  Person: `address string Address
address-city string string - - <address
address-country string string - - <address
address-postalcode string string - - <address
address-state string string - - <address
address-use token code
birthdate date date
email token ContactPoint - - <telecom
gender token code
identifier token Identifier
link reference Reference Patient,Person,Practitioner,RelatedPerson
name string HumanName
organization reference Reference Organization
patient reference Reference Patient - link
phone token ContactPoint - - <telecom
phonetic string HumanName - - name
practitioner reference Reference Practitioner - link
relatedperson reference Reference RelatedPerson - link
telecom token ContactPoint`,
  PlanDefinition: `composed-of reference canonical *
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
definition reference canonical,uri ActivityDefinition,PlanDefinition,Questionnaire
depends-on reference canonical *
derived-from reference canonical *
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
predecessor reference canonical *
publisher string string
status token code
successor reference canonical *
title string string
topic token CodeableConcept
type token CodeableConcept
url uri uri
version token string`,
  Practitioner: `active token boolean
address string Address
address-city string string - - <address
address-country string string - - <address
address-postalcode string string - - <address
address-state string string - - <address
address-use token code
communication token CodeableConcept
email token ContactPoint - - <telecom
family string string - - <name
gender token code
given string string - - <name
identifier token Identifier
name string HumanName
phone token ContactPoint - - <telecom
phonetic string HumanName - - name
telecom token ContactPoint`,
  PractitionerRole: `active token boolean
date date Period
email token ContactPoint - - <telecom
endpoint reference Reference Endpoint
identifier token Identifier
location reference Reference Location
organization reference Reference Organization
phone token ContactPoint - - <telecom
practitioner reference Reference Practitioner
role token CodeableConcept
service reference Reference HealthcareService
specialty token CodeableConcept
telecom token ContactPoint`,
  Procedure: `based-on reference Reference CarePlan,ServiceRequest
category token CodeableConcept
code token CodeableConcept
date date Age,Period,Range,dateTime,string
encounter reference Reference Encounter,EpisodeOfCare
identifier token Identifier
instantiates-canonical reference canonical ActivityDefinition,Measure,OperationDefinition,PlanDefinition,Questionnaire
instantiates-uri uri uri
location reference Reference Location
part-of reference Reference MedicationAdministration,Observation,Procedure
patient reference Reference Patient - subject
performer reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
reason-code token CodeableConcept
reason-reference reference Reference Condition,DiagnosticReport,DocumentReference,Observation,Procedure
status token code
subject reference Reference Group,Patient`,
  Provenance: `agent reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
agent-role token CodeableConcept
agent-type token CodeableConcept
entity reference Reference *
location reference Reference Location
patient reference Reference Patient - target
recorded date instant
signature-type token Coding
target reference Reference *
when date dateTime`,
  Questionnaire: `code token Coding
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
definition uri uri
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
publisher string string
status token code
subject-type token code
title string string
url uri uri
version token string`,
  QuestionnaireResponse: `author reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
authored date dateTime
based-on reference Reference CarePlan,ServiceRequest
encounter reference Reference Encounter
identifier token Identifier
part-of reference Reference Observation,Procedure
patient reference Reference Patient - subject
questionnaire reference canonical Questionnaire
source reference Reference Patient,Practitioner,PractitionerRole,RelatedPerson
status token code
subject reference Reference *`,
  RelatedPerson: `active token boolean
address string Address
address-city string string - - <address
address-country string string - - <address
address-postalcode string string - - <address
address-state string string - - <address
address-use token code
birthdate date date
email token ContactPoint - - <telecom
gender token code
identifier token Identifier
name string HumanName
patient reference Reference Patient
phone token ContactPoint - - <telecom
phonetic string HumanName - - name
relationship token CodeableConcept
telecom token ContactPoint`,
  RequestGroup: `author reference Reference Device,Practitioner,PractitionerRole
authored date dateTime
code token CodeableConcept
encounter reference Reference Encounter
group-identifier token Identifier
identifier token Identifier
instantiates-canonical reference canonical
instantiates-uri uri uri
intent token code
participant reference Reference Device,Patient,Practitioner,PractitionerRole,RelatedPerson
patient reference Reference Patient - subject
priority token code
status token code
subject reference Reference Group,Patient`,
  ResearchDefinition: `composed-of reference canonical *
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
depends-on reference canonical *
derived-from reference canonical *
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
predecessor reference canonical *
publisher string string
status token code
successor reference canonical *
title string string
topic token CodeableConcept
url uri uri
version token string`,
  ResearchElementDefinition: `composed-of reference canonical *
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
depends-on reference canonical *
derived-from reference canonical *
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
predecessor reference canonical *
publisher string string
status token code
successor reference canonical *
title string string
topic token CodeableConcept
url uri uri
version token string`,
  ResearchStudy: `category token CodeableConcept
date date Period
focus token CodeableConcept
identifier token Identifier
keyword token CodeableConcept
location token CodeableConcept
partof reference Reference ResearchStudy
principalinvestigator reference Reference Practitioner,PractitionerRole
protocol reference Reference PlanDefinition
site reference Reference Location
sponsor reference Reference Organization
status token code
title string string`,
  ResearchSubject: `date date Period
identifier token Identifier
individual reference Reference Patient
patient reference Reference Patient - individual
status token code
study reference Reference ResearchStudy`,
  RiskAssessment: `condition reference Reference Condition
date date dateTime
encounter reference Reference Encounter,EpisodeOfCare
identifier token Identifier
method token CodeableConcept
patient reference Reference Patient - subject
performer reference Reference Device,Practitioner,PractitionerRole
probability number Range,decimal
risk token CodeableConcept
subject reference Reference Group,Patient`,
  RiskEvidenceSynthesis: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
effective date Period
identifier token Identifier
jurisdiction token CodeableConcept
name string string
publisher string string
status token code
title string string
url uri uri
version token string`,
  Schedule: `active token boolean
actor reference Reference Device,HealthcareService,Location,Patient,Practitioner,PractitionerRole,RelatedPerson
date date Period
identifier token Identifier
service-category token CodeableConcept
service-type token CodeableConcept
specialty token CodeableConcept`,
  SearchParameter: `base token code
code token code
component reference canonical SearchParameter
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
derived-from reference canonical SearchParameter
description string markdown
jurisdiction token CodeableConcept
name string string
publisher string string
status token code
target token code
type token code
url uri uri
version token string`,
  ServiceRequest: `authored date dateTime
based-on reference Reference CarePlan,MedicationRequest,ServiceRequest
body-site token CodeableConcept
category token CodeableConcept
code token CodeableConcept
encounter reference Reference Encounter,EpisodeOfCare
identifier token Identifier
instantiates-canonical reference canonical ActivityDefinition,PlanDefinition
instantiates-uri uri uri
intent token code
occurrence date Period,Timing,dateTime
order-detail token string
patient reference Reference Patient - subject
performer reference Reference CareTeam,Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
performer-type token CodeableConcept
priority token code
replaces reference Reference ServiceRequest
requester reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
requisition token Identifier
specimen reference Reference Specimen
status token code
subject reference Reference Device,Group,Location,Patient`,
  Slot: `appointment-type token CodeableConcept
identifier token Identifier
schedule reference Reference Schedule
service-category token CodeableConcept
service-type token CodeableConcept
specialty token CodeableConcept
start date instant
status token code`,
  Specimen: `accession token Identifier
bodysite token CodeableConcept
collected date Period,dateTime
collector reference Reference Practitioner,PractitionerRole
container token CodeableConcept
container-id token Identifier
identifier token Identifier
parent reference Reference Specimen
patient reference Reference Patient - subject
status token code
subject reference Reference Device,Group,Location,Patient,Substance
type token CodeableConcept`,
  SpecimenDefinition: `container token CodeableConcept
identifier token Identifier
type token CodeableConcept`,
  StructureDefinition: `abstract token boolean
base reference canonical StructureDefinition
base-path token string
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
derivation token code
description string markdown
experimental token boolean
ext-context token code
identifier token Identifier
jurisdiction token CodeableConcept
keyword token Coding
kind token code
name string string
path token string
publisher string string
status token code
title string string
type uri uri
url uri uri
valueset reference canonical ValueSet
version token string`,
  StructureMap: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
identifier token Identifier
jurisdiction token CodeableConcept
name string string
publisher string string
status token code
title string string
url uri uri
version token string`,
  Subscription: `contact token ContactPoint
criteria string string
payload token code
status token code
type token code
url uri url`,
  Substance: `category token CodeableConcept
code token CodeableConcept
container-identifier token Identifier
expiry date dateTime
identifier token Identifier
quantity quantity Quantity
status token code
substance-reference reference Reference Substance`,
  SubstanceSpecification: `code token CodeableConcept`,
  SupplyDelivery: `identifier token Identifier
patient reference Reference Patient
receiver reference Reference Practitioner,PractitionerRole
status token code
supplier reference Reference Organization,Practitioner,PractitionerRole`,
  SupplyRequest: `category token CodeableConcept
date date dateTime
identifier token Identifier
requester reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
status token code
subject reference Reference Location,Organization,Patient
supplier reference Reference HealthcareService,Organization`,
  Task: `authored-on date dateTime
based-on reference Reference *
business-status token CodeableConcept
code token CodeableConcept
encounter reference Reference Encounter
focus reference Reference *
group-identifier token Identifier
identifier token Identifier
intent token code
modified date dateTime
owner reference Reference CareTeam,Device,HealthcareService,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
part-of reference Reference Task
patient reference Reference Patient - subject
performer token CodeableConcept
period date Period
priority token code
requester reference Reference Device,Organization,Patient,Practitioner,PractitionerRole,RelatedPerson
status token code
subject reference Reference *`,
  TerminologyCapabilities: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
jurisdiction token CodeableConcept
name string string
publisher string string
status token code
title string string
url uri uri
version token string`,
  TestReport: `identifier token Identifier
issued date dateTime
participant uri uri
result token code
tester string string
testscript reference Reference TestScript`,
  TestScript: `context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
identifier token Identifier
jurisdiction token CodeableConcept
name string string
publisher string string
status token code
testscript-capability string string
title string string
url uri uri
version token string`,
  ValueSet: `code token code
context token CodeableConcept
context-quantity quantity Quantity,Range
context-type token Coding
context-type-quantity composite - - context-type,context-quantity
context-type-value composite - - context-type,context
date date dateTime
description string markdown
expansion uri uri
identifier token Identifier
jurisdiction token CodeableConcept
name string string
publisher string string
reference uri uri
status token code
title string string
url uri uri
version token string`,
  VerificationResult: `target reference Reference *`,
  VisionPrescription: `datewritten date dateTime
encounter reference Reference Encounter,EpisodeOfCare
identifier token Identifier
patient reference Reference Patient
prescriber reference Reference Practitioner,PractitionerRole
status token code`,
}
