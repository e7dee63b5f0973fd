// @generated from fhir/specs/r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 3f6035a4fcd681436be3a3f29f54a3d2739561742249fb380023cbb0c2d5a6de
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use crate::{Date, DateTime, Decimal, Instant, Time};
/// FHIR R4 `Address` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Address {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Address.use`, 0..1, code: `home` `work` `temp` `old` `billing`.
    pub use_: Option<String>,
    /// `Address.type`, 0..1, code: `postal` `physical` `both`.
    pub type_: Option<String>,
    /// `Address.text`, 0..1, string.
    pub text: Option<String>,
    /// `Address.line`, 0..*, string.
    pub line: Vec<Option<String>>,
    /// `Address.city`, 0..1, string.
    pub city: Option<String>,
    /// `Address.district`, 0..1, string.
    pub district: Option<String>,
    /// `Address.state`, 0..1, string.
    pub state: Option<String>,
    /// `Address.postalCode`, 0..1, string.
    pub postal_code: Option<String>,
    /// `Address.country`, 0..1, string.
    pub country: Option<String>,
    /// `Address.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Address { 0 id "id", 1 extension "extension", 2 use_ "use", 3 type_ "type", 4 text
    "text", 5 line "line", 6 city "city", 7 district "district", 8 state "state", 9
    postal_code "postalCode", 10 country "country", 11 period "period" }
);
/// FHIR R4 `Age` (<https://hl7.org/fhir/R4/datatypes.html>).
pub type Age = Quantity;
/// FHIR R4 `AllergyIntolerance` (<https://hl7.org/fhir/R4/allergyintolerance.html>).
#[derive(Clone, Default)]
pub struct AllergyIntolerance {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `AllergyIntolerance.clinicalStatus`, 0..1.
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.verificationStatus`, 0..1.
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.type`, 0..1, code: `allergy` `intolerance`.
    pub type_: Option<String>,
    /// `AllergyIntolerance.category`, 0..*, code: `food` `medication` `environment` `biologic`.
    pub category: Vec<Option<String>>,
    /// `AllergyIntolerance.criticality`, 0..1, code: `low` `high` `unable-to-assess`.
    pub criticality: Option<String>,
    /// `AllergyIntolerance.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `AllergyIntolerance.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `AllergyIntolerance.onset[x]`, 0..1.
    pub onset: Option<AllergyIntoleranceOnset>,
    /// `AllergyIntolerance.recordedDate`, 0..1.
    pub recorded_date: Option<DateTime>,
    /// `AllergyIntolerance.recorder`, 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `AllergyIntolerance.asserter`, 0..1.
    pub asserter: Option<Box<Reference>>,
    /// `AllergyIntolerance.lastOccurrence`, 0..1.
    pub last_occurrence: Option<DateTime>,
    /// `AllergyIntolerance.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `AllergyIntolerance.reaction`, 0..*.
    pub reaction: Vec<AllergyIntoleranceReaction>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    AllergyIntolerance = "AllergyIntolerance" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 clinical_status "clinicalStatus", 10 verification_status
    "verificationStatus", 11 type_ "type", 12 category "category", 13 criticality
    "criticality", 14 code "code", 15 patient "patient", 16 encounter "encounter", 17
    onset "onset" AllergyIntoleranceOnset, 18 recorded_date "recordedDate", 19 recorder
    "recorder", 20 asserter "asserter", 21 last_occurrence "lastOccurrence", 22 note
    "note", 23 reaction "reaction" }
);
/// The types of `AllergyIntolerance.onset[x]`.
#[derive(Clone)]
pub enum AllergyIntoleranceOnset {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Age`.
    Age(Box<Age>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    AllergyIntoleranceOnset { 0 DateTime(DateTime), 1 Age(Box < Age >), 2 Period(Box <
    Period >), 3 Range(Box < Range >), 4 String(String) }
);
/// FHIR R4 `AllergyIntolerance.reaction` (<https://hl7.org/fhir/R4/allergyintolerance.html>).
#[derive(Clone, Default)]
pub struct AllergyIntoleranceReaction {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.reaction.substance`, 0..1.
    pub substance: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.manifestation`, 1..*.
    pub manifestation: Vec<CodeableConcept>,
    /// `AllergyIntolerance.reaction.description`, 0..1, string.
    pub description: Option<String>,
    /// `AllergyIntolerance.reaction.onset`, 0..1.
    pub onset: Option<DateTime>,
    /// `AllergyIntolerance.reaction.severity`, 0..1, code: `mild` `moderate` `severe`.
    pub severity: Option<String>,
    /// `AllergyIntolerance.reaction.exposureRoute`, 0..1.
    pub exposure_route: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.note`, 0..*.
    pub note: Vec<Annotation>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    AllergyIntoleranceReaction { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 substance "substance", 4 manifestation "manifestation", 5
    description "description", 6 onset "onset", 7 severity "severity", 8 exposure_route
    "exposureRoute", 9 note "note" }
);
/// FHIR R4 `Annotation` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Annotation {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Annotation.author[x]`, 0..1.
    pub author: Option<AnnotationAuthor>,
    /// `Annotation.time`, 0..1.
    pub time: Option<DateTime>,
    /// `Annotation.text`, 1..1, markdown.
    pub text: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Annotation { 0 id "id", 1 extension "extension", 2 author "author" AnnotationAuthor,
    3 time "time", 4 text "text" }
);
/// The types of `Annotation.author[x]`.
#[derive(Clone)]
pub enum AnnotationAuthor {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    AnnotationAuthor { 0 Reference(Box < Reference >), 1 String(String) }
);
/// FHIR R4 `Attachment` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Attachment {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Attachment.contentType`, 0..1, code.
    pub content_type: Option<String>,
    /// `Attachment.language`, 0..1, code.
    pub language: Option<String>,
    /// `Attachment.data`, 0..1, base64Binary.
    pub data: Option<String>,
    /// `Attachment.url`, 0..1, url.
    pub url: Option<String>,
    /// `Attachment.size`, 0..1.
    pub size: Option<u32>,
    /// `Attachment.hash`, 0..1, base64Binary.
    pub hash: Option<String>,
    /// `Attachment.title`, 0..1, string.
    pub title: Option<String>,
    /// `Attachment.creation`, 0..1.
    pub creation: Option<DateTime>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Attachment { 0 id "id", 1 extension "extension", 2 content_type "contentType", 3
    language "language", 4 data "data", 5 url "url", 6 size "size", 7 hash "hash", 8
    title "title", 9 creation "creation" }
);
/// FHIR R4 `Binary` (<https://hl7.org/fhir/R4/binary.html>).
#[derive(Clone, Default)]
pub struct Binary {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `Binary.contentType`, 1..1, code.
    pub content_type: Option<String>,
    /// `Binary.securityContext`, 0..1.
    pub security_context: Option<Box<Reference>>,
    /// `Binary.data`, 0..1, base64Binary.
    pub data: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Binary = "Binary" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 content_type "contentType", 5 security_context
    "securityContext", 6 data "data" }
);
/// FHIR R4 `Bundle` (<https://hl7.org/fhir/R4/bundle.html>).
#[derive(Clone, Default)]
pub struct Bundle {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `Bundle.identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Bundle.type`, 1..1, code: `document` `message` `transaction` `transaction-response` `batch` `batch-response` `history` `searchset` `collection`.
    pub type_: Option<String>,
    /// `Bundle.timestamp`, 0..1.
    pub timestamp: Option<Instant>,
    /// `Bundle.total`, 0..1.
    pub total: Option<u32>,
    /// `Bundle.link`, 0..*.
    pub link: Vec<BundleLink>,
    /// `Bundle.entry`, 0..*.
    pub entry: Vec<BundleEntry>,
    /// `Bundle.signature`, 0..1.
    pub signature: Option<Box<Signature>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Bundle = "Bundle" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 identifier "identifier", 5 type_ "type", 6 timestamp
    "timestamp", 7 total "total", 8 link "link", 9 entry "entry", 10 signature
    "signature" }
);
/// FHIR R4 `Bundle.entry` (<https://hl7.org/fhir/R4/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleEntry {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.link`, 0..*.
    pub link: Vec<BundleLink>,
    /// `Bundle.entry.fullUrl`, 0..1, uri.
    pub full_url: Option<String>,
    /// `Bundle.entry.resource`, 0..1.
    pub resource: Option<Resource>,
    /// `Bundle.entry.search`, 0..1.
    pub search: Option<Box<BundleEntrySearch>>,
    /// `Bundle.entry.request`, 0..1.
    pub request: Option<Box<BundleEntryRequest>>,
    /// `Bundle.entry.response`, 0..1.
    pub response: Option<Box<BundleEntryResponse>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    BundleEntry { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 link "link", 4 full_url "fullUrl", 5 resource "resource", 6
    search "search", 7 request "request", 8 response "response" }
);
/// FHIR R4 `Bundle.entry.request` (<https://hl7.org/fhir/R4/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleEntryRequest {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.request.method`, 1..1, code: `GET` `HEAD` `POST` `PUT` `DELETE` `PATCH`.
    pub method: Option<String>,
    /// `Bundle.entry.request.url`, 1..1, uri.
    pub url: Option<String>,
    /// `Bundle.entry.request.ifNoneMatch`, 0..1, string.
    pub if_none_match: Option<String>,
    /// `Bundle.entry.request.ifModifiedSince`, 0..1.
    pub if_modified_since: Option<Instant>,
    /// `Bundle.entry.request.ifMatch`, 0..1, string.
    pub if_match: Option<String>,
    /// `Bundle.entry.request.ifNoneExist`, 0..1, string.
    pub if_none_exist: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    BundleEntryRequest { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 method "method", 4 url "url", 5 if_none_match "ifNoneMatch", 6
    if_modified_since "ifModifiedSince", 7 if_match "ifMatch", 8 if_none_exist
    "ifNoneExist" }
);
/// FHIR R4 `Bundle.entry.response` (<https://hl7.org/fhir/R4/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleEntryResponse {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.response.status`, 1..1, string.
    pub status: Option<String>,
    /// `Bundle.entry.response.location`, 0..1, uri.
    pub location: Option<String>,
    /// `Bundle.entry.response.etag`, 0..1, string.
    pub etag: Option<String>,
    /// `Bundle.entry.response.lastModified`, 0..1.
    pub last_modified: Option<Instant>,
    /// `Bundle.entry.response.outcome`, 0..1.
    pub outcome: Option<Resource>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    BundleEntryResponse { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 status "status", 4 location "location", 5 etag "etag", 6
    last_modified "lastModified", 7 outcome "outcome" }
);
/// FHIR R4 `Bundle.entry.search` (<https://hl7.org/fhir/R4/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleEntrySearch {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.search.mode`, 0..1, code: `match` `include` `outcome`.
    pub mode: Option<String>,
    /// `Bundle.entry.search.score`, 0..1.
    pub score: Option<Decimal>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    BundleEntrySearch { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 mode "mode", 4 score "score" }
);
/// FHIR R4 `Bundle.link` (<https://hl7.org/fhir/R4/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleLink {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.link.relation`, 1..1, string.
    pub relation: Option<String>,
    /// `Bundle.link.url`, 1..1, uri.
    pub url: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    BundleLink { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 relation "relation", 4 url "url" }
);
/// FHIR R4 `CapabilityStatement` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatement {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.url`, 0..1, uri.
    pub url: Option<String>,
    /// `CapabilityStatement.version`, 0..1, string.
    pub version: Option<String>,
    /// `CapabilityStatement.name`, 0..1, string.
    pub name: Option<String>,
    /// `CapabilityStatement.title`, 0..1, string.
    pub title: Option<String>,
    /// `CapabilityStatement.status`, 1..1, code: `draft` `active` `retired` `unknown`.
    pub status: Option<String>,
    /// `CapabilityStatement.experimental`, 0..1.
    pub experimental: Option<bool>,
    /// `CapabilityStatement.date`, 1..1.
    pub date: Option<DateTime>,
    /// `CapabilityStatement.publisher`, 0..1, string.
    pub publisher: Option<String>,
    /// `CapabilityStatement.contact`, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `CapabilityStatement.description`, 0..1, markdown.
    pub description: Option<String>,
    /// `CapabilityStatement.useContext`, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `CapabilityStatement.jurisdiction`, 0..*.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `CapabilityStatement.purpose`, 0..1, markdown.
    pub purpose: Option<String>,
    /// `CapabilityStatement.copyright`, 0..1, markdown.
    pub copyright: Option<String>,
    /// `CapabilityStatement.kind`, 1..1, code: `instance` `capability` `requirements`.
    pub kind: Option<String>,
    /// `CapabilityStatement.instantiates`, 0..*, canonical.
    pub instantiates: Vec<Option<String>>,
    /// `CapabilityStatement.imports`, 0..*, canonical.
    pub imports: Vec<Option<String>>,
    /// `CapabilityStatement.software`, 0..1.
    pub software: Option<Box<CapabilityStatementSoftware>>,
    /// `CapabilityStatement.implementation`, 0..1.
    pub implementation: Option<Box<CapabilityStatementImplementation>>,
    /// `CapabilityStatement.fhirVersion`, 1..1, code.
    pub fhir_version: Option<String>,
    /// `CapabilityStatement.format`, 1..*, code.
    pub format: Vec<Option<String>>,
    /// `CapabilityStatement.patchFormat`, 0..*, code.
    pub patch_format: Vec<Option<String>>,
    /// `CapabilityStatement.implementationGuide`, 0..*, canonical.
    pub implementation_guide: Vec<Option<String>>,
    /// `CapabilityStatement.rest`, 0..*.
    pub rest: Vec<CapabilityStatementRest>,
    /// `CapabilityStatement.messaging`, 0..*.
    pub messaging: Vec<CapabilityStatementMessaging>,
    /// `CapabilityStatement.document`, 0..*.
    pub document: Vec<CapabilityStatementDocument>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatement = "CapabilityStatement" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8 url
    "url", 9 version "version", 10 name "name", 11 title "title", 12 status "status", 13
    experimental "experimental", 14 date "date", 15 publisher "publisher", 16 contact
    "contact", 17 description "description", 18 use_context "useContext", 19 jurisdiction
    "jurisdiction", 20 purpose "purpose", 21 copyright "copyright", 22 kind "kind", 23
    instantiates "instantiates", 24 imports "imports", 25 software "software", 26
    implementation "implementation", 27 fhir_version "fhirVersion", 28 format "format",
    29 patch_format "patchFormat", 30 implementation_guide "implementationGuide", 31 rest
    "rest", 32 messaging "messaging", 33 document "document" }
);
/// FHIR R4 `CapabilityStatement.document` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementDocument {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.document.mode`, 1..1, code: `producer` `consumer`.
    pub mode: Option<String>,
    /// `CapabilityStatement.document.documentation`, 0..1, markdown.
    pub documentation: Option<String>,
    /// `CapabilityStatement.document.profile`, 1..1, canonical.
    pub profile: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementDocument { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 mode "mode", 4 documentation
    "documentation", 5 profile "profile" }
);
/// FHIR R4 `CapabilityStatement.implementation` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementImplementation {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.implementation.description`, 1..1, string.
    pub description: Option<String>,
    /// `CapabilityStatement.implementation.url`, 0..1, url.
    pub url: Option<String>,
    /// `CapabilityStatement.implementation.custodian`, 0..1.
    pub custodian: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementImplementation { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 description "description", 4 url "url", 5
    custodian "custodian" }
);
/// FHIR R4 `CapabilityStatement.messaging` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementMessaging {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint`, 0..*.
    pub endpoint: Vec<CapabilityStatementMessagingEndpoint>,
    /// `CapabilityStatement.messaging.reliableCache`, 0..1.
    pub reliable_cache: Option<u32>,
    /// `CapabilityStatement.messaging.documentation`, 0..1, markdown.
    pub documentation: Option<String>,
    /// `CapabilityStatement.messaging.supportedMessage`, 0..*.
    pub supported_message: Vec<CapabilityStatementMessagingSupportedMessage>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementMessaging { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 endpoint "endpoint", 4 reliable_cache
    "reliableCache", 5 documentation "documentation", 6 supported_message
    "supportedMessage" }
);
/// FHIR R4 `CapabilityStatement.messaging.endpoint` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementMessagingEndpoint {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.endpoint.protocol`, 1..1.
    pub protocol: Option<Box<Coding>>,
    /// `CapabilityStatement.messaging.endpoint.address`, 1..1, url.
    pub address: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementMessagingEndpoint { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 protocol "protocol", 4 address "address" }
);
/// FHIR R4 `CapabilityStatement.messaging.supportedMessage` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementMessagingSupportedMessage {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.supportedMessage.mode`, 1..1, code: `sender` `receiver`.
    pub mode: Option<String>,
    /// `CapabilityStatement.messaging.supportedMessage.definition`, 1..1, canonical.
    pub definition: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementMessagingSupportedMessage { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 mode "mode", 4 definition "definition" }
);
/// FHIR R4 `CapabilityStatement.rest` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementRest {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.mode`, 1..1, code: `client` `server`.
    pub mode: Option<String>,
    /// `CapabilityStatement.rest.documentation`, 0..1, markdown.
    pub documentation: Option<String>,
    /// `CapabilityStatement.rest.security`, 0..1.
    pub security: Option<Box<CapabilityStatementRestSecurity>>,
    /// `CapabilityStatement.rest.resource`, 0..*.
    pub resource: Vec<CapabilityStatementRestResource>,
    /// `CapabilityStatement.rest.interaction`, 0..*.
    pub interaction: Vec<CapabilityStatementRestInteraction>,
    /// `CapabilityStatement.rest.searchParam`, 0..*.
    pub search_param: Vec<CapabilityStatementRestSearchParam>,
    /// `CapabilityStatement.rest.operation`, 0..*.
    pub operation: Vec<CapabilityStatementRestOperation>,
    /// `CapabilityStatement.rest.compartment`, 0..*, canonical.
    pub compartment: Vec<Option<String>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRest { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 mode "mode", 4 documentation "documentation", 5 security
    "security", 6 resource "resource", 7 interaction "interaction", 8 search_param
    "searchParam", 9 operation "operation", 10 compartment "compartment" }
);
/// FHIR R4 `CapabilityStatement.rest.interaction` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementRestInteraction {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.interaction.code`, 1..1, code: `transaction` `batch` `search-system` `history-system`.
    pub code: Option<String>,
    /// `CapabilityStatement.rest.interaction.documentation`, 0..1, markdown.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestInteraction { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 code "code", 4 documentation
    "documentation" }
);
/// FHIR R4 `CapabilityStatement.rest.operation` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementRestOperation {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.operation.name`, 1..1, string.
    pub name: Option<String>,
    /// `CapabilityStatement.rest.operation.definition`, 1..1, canonical.
    pub definition: Option<String>,
    /// `CapabilityStatement.rest.operation.documentation`, 0..1, markdown.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestOperation { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 name "name", 4 definition "definition", 5
    documentation "documentation" }
);
/// FHIR R4 `CapabilityStatement.rest.resource` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementRestResource {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.type`, 1..1, code.
    pub type_: Option<String>,
    /// `CapabilityStatement.rest.resource.profile`, 0..1, canonical.
    pub profile: Option<String>,
    /// `CapabilityStatement.rest.resource.supportedProfile`, 0..*, canonical.
    pub supported_profile: Vec<Option<String>>,
    /// `CapabilityStatement.rest.resource.documentation`, 0..1, markdown.
    pub documentation: Option<String>,
    /// `CapabilityStatement.rest.resource.interaction`, 0..*.
    pub interaction: Vec<CapabilityStatementRestResourceInteraction>,
    /// `CapabilityStatement.rest.resource.versioning`, 0..1, code: `no-version` `versioned` `versioned-update`.
    pub versioning: Option<String>,
    /// `CapabilityStatement.rest.resource.readHistory`, 0..1.
    pub read_history: Option<bool>,
    /// `CapabilityStatement.rest.resource.updateCreate`, 0..1.
    pub update_create: Option<bool>,
    /// `CapabilityStatement.rest.resource.conditionalCreate`, 0..1.
    pub conditional_create: Option<bool>,
    /// `CapabilityStatement.rest.resource.conditionalRead`, 0..1, code: `not-supported` `modified-since` `not-match` `full-support`.
    pub conditional_read: Option<String>,
    /// `CapabilityStatement.rest.resource.conditionalUpdate`, 0..1.
    pub conditional_update: Option<bool>,
    /// `CapabilityStatement.rest.resource.conditionalDelete`, 0..1, code: `not-supported` `single` `multiple`.
    pub conditional_delete: Option<String>,
    /// `CapabilityStatement.rest.resource.referencePolicy`, 0..*, code: `literal` `logical` `resolves` `enforced` `local`.
    pub reference_policy: Vec<Option<String>>,
    /// `CapabilityStatement.rest.resource.searchInclude`, 0..*, string.
    pub search_include: Vec<Option<String>>,
    /// `CapabilityStatement.rest.resource.searchRevInclude`, 0..*, string.
    pub search_rev_include: Vec<Option<String>>,
    /// `CapabilityStatement.rest.resource.searchParam`, 0..*.
    pub search_param: Vec<CapabilityStatementRestSearchParam>,
    /// `CapabilityStatement.rest.resource.operation`, 0..*.
    pub operation: Vec<CapabilityStatementRestOperation>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestResource { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 type_ "type", 4 profile "profile", 5
    supported_profile "supportedProfile", 6 documentation "documentation", 7 interaction
    "interaction", 8 versioning "versioning", 9 read_history "readHistory", 10
    update_create "updateCreate", 11 conditional_create "conditionalCreate", 12
    conditional_read "conditionalRead", 13 conditional_update "conditionalUpdate", 14
    conditional_delete "conditionalDelete", 15 reference_policy "referencePolicy", 16
    search_include "searchInclude", 17 search_rev_include "searchRevInclude", 18
    search_param "searchParam", 19 operation "operation" }
);
/// FHIR R4 `CapabilityStatement.rest.resource.interaction` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementRestResourceInteraction {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.resource.interaction.code`, 1..1, code: `read` `vread` `update` `patch` `delete` `history-instance` `history-type` `create` `search-type`.
    pub code: Option<String>,
    /// `CapabilityStatement.rest.resource.interaction.documentation`, 0..1, markdown.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestResourceInteraction { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 code "code", 4 documentation
    "documentation" }
);
/// FHIR R4 `CapabilityStatement.rest.searchParam` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementRestSearchParam {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.searchParam.name`, 1..1, string.
    pub name: Option<String>,
    /// `CapabilityStatement.rest.searchParam.definition`, 0..1, canonical.
    pub definition: Option<String>,
    /// `CapabilityStatement.rest.searchParam.type`, 1..1, code: `number` `date` `string` `token` `reference` `composite` `quantity` `uri` `special`.
    pub type_: Option<String>,
    /// `CapabilityStatement.rest.searchParam.documentation`, 0..1, markdown.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestSearchParam { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 name "name", 4 definition "definition", 5
    type_ "type", 6 documentation "documentation" }
);
/// FHIR R4 `CapabilityStatement.rest.security` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementRestSecurity {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.security.cors`, 0..1.
    pub cors: Option<bool>,
    /// `CapabilityStatement.rest.security.service`, 0..*.
    pub service: Vec<CodeableConcept>,
    /// `CapabilityStatement.rest.security.description`, 0..1, markdown.
    pub description: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestSecurity { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 cors "cors", 4 service "service", 5
    description "description" }
);
/// FHIR R4 `CapabilityStatement.software` (<https://hl7.org/fhir/R4/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementSoftware {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.software.name`, 1..1, string.
    pub name: Option<String>,
    /// `CapabilityStatement.software.version`, 0..1, string.
    pub version: Option<String>,
    /// `CapabilityStatement.software.releaseDate`, 0..1.
    pub release_date: Option<DateTime>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementSoftware { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 name "name", 4 version "version", 5
    release_date "releaseDate" }
);
/// FHIR R4 `CarePlan` (<https://hl7.org/fhir/R4/careplan.html>).
#[derive(Clone, Default)]
pub struct CarePlan {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CarePlan.instantiatesCanonical`, 0..*, canonical.
    pub instantiates_canonical: Vec<Option<String>>,
    /// `CarePlan.instantiatesUri`, 0..*, uri.
    pub instantiates_uri: Vec<Option<String>>,
    /// `CarePlan.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `CarePlan.replaces`, 0..*.
    pub replaces: Vec<Reference>,
    /// `CarePlan.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `CarePlan.status`, 1..1, code: `draft` `active` `on-hold` `revoked` `completed` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `CarePlan.intent`, 1..1, code: `proposal` `plan` `order` `option`.
    pub intent: Option<String>,
    /// `CarePlan.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `CarePlan.title`, 0..1, string.
    pub title: Option<String>,
    /// `CarePlan.description`, 0..1, string.
    pub description: Option<String>,
    /// `CarePlan.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `CarePlan.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `CarePlan.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `CarePlan.created`, 0..1.
    pub created: Option<DateTime>,
    /// `CarePlan.author`, 0..1.
    pub author: Option<Box<Reference>>,
    /// `CarePlan.contributor`, 0..*.
    pub contributor: Vec<Reference>,
    /// `CarePlan.careTeam`, 0..*.
    pub care_team: Vec<Reference>,
    /// `CarePlan.addresses`, 0..*.
    pub addresses: Vec<Reference>,
    /// `CarePlan.supportingInfo`, 0..*.
    pub supporting_info: Vec<Reference>,
    /// `CarePlan.goal`, 0..*.
    pub goal: Vec<Reference>,
    /// `CarePlan.activity`, 0..*.
    pub activity: Vec<CarePlanActivity>,
    /// `CarePlan.note`, 0..*.
    pub note: Vec<Annotation>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CarePlan = "CarePlan" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9
    instantiates_canonical "instantiatesCanonical", 10 instantiates_uri
    "instantiatesUri", 11 based_on "basedOn", 12 replaces "replaces", 13 part_of
    "partOf", 14 status "status", 15 intent "intent", 16 category "category", 17 title
    "title", 18 description "description", 19 subject "subject", 20 encounter
    "encounter", 21 period "period", 22 created "created", 23 author "author", 24
    contributor "contributor", 25 care_team "careTeam", 26 addresses "addresses", 27
    supporting_info "supportingInfo", 28 goal "goal", 29 activity "activity", 30 note
    "note" }
);
/// FHIR R4 `CarePlan.activity` (<https://hl7.org/fhir/R4/careplan.html>).
#[derive(Clone, Default)]
pub struct CarePlanActivity {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.activity.outcomeCodeableConcept`, 0..*.
    pub outcome_codeable_concept: Vec<CodeableConcept>,
    /// `CarePlan.activity.outcomeReference`, 0..*.
    pub outcome_reference: Vec<Reference>,
    /// `CarePlan.activity.progress`, 0..*.
    pub progress: Vec<Annotation>,
    /// `CarePlan.activity.reference`, 0..1.
    pub reference: Option<Box<Reference>>,
    /// `CarePlan.activity.detail`, 0..1.
    pub detail: Option<Box<CarePlanActivityDetail>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CarePlanActivity { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 outcome_codeable_concept "outcomeCodeableConcept", 4
    outcome_reference "outcomeReference", 5 progress "progress", 6 reference "reference",
    7 detail "detail" }
);
/// FHIR R4 `CarePlan.activity.detail` (<https://hl7.org/fhir/R4/careplan.html>).
#[derive(Clone, Default)]
pub struct CarePlanActivityDetail {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.activity.detail.kind`, 0..1, code: `Appointment` `CommunicationRequest` `DeviceRequest` `MedicationRequest` `NutritionOrder` `Task` `ServiceRequest` `VisionPrescription`.
    pub kind: Option<String>,
    /// `CarePlan.activity.detail.instantiatesCanonical`, 0..*, canonical.
    pub instantiates_canonical: Vec<Option<String>>,
    /// `CarePlan.activity.detail.instantiatesUri`, 0..*, uri.
    pub instantiates_uri: Vec<Option<String>>,
    /// `CarePlan.activity.detail.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `CarePlan.activity.detail.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `CarePlan.activity.detail.goal`, 0..*.
    pub goal: Vec<Reference>,
    /// `CarePlan.activity.detail.status`, 1..1, code: `not-started` `scheduled` `in-progress` `on-hold` `completed` `cancelled` `stopped` `unknown` `entered-in-error`.
    pub status: Option<String>,
    /// `CarePlan.activity.detail.statusReason`, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.doNotPerform`, 0..1.
    pub do_not_perform: Option<bool>,
    /// `CarePlan.activity.detail.scheduled[x]`, 0..1.
    pub scheduled: Option<CarePlanActivityDetailScheduled>,
    /// `CarePlan.activity.detail.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `CarePlan.activity.detail.performer`, 0..*.
    pub performer: Vec<Reference>,
    /// `CarePlan.activity.detail.product[x]`, 0..1.
    pub product: Option<CarePlanActivityDetailProduct>,
    /// `CarePlan.activity.detail.dailyAmount`, 0..1.
    pub daily_amount: Option<Box<Quantity>>,
    /// `CarePlan.activity.detail.quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `CarePlan.activity.detail.description`, 0..1, string.
    pub description: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CarePlanActivityDetail { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 kind "kind", 4 instantiates_canonical "instantiatesCanonical",
    5 instantiates_uri "instantiatesUri", 6 code "code", 7 reason_code "reasonCode", 8
    reason_reference "reasonReference", 9 goal "goal", 10 status "status", 11
    status_reason "statusReason", 12 do_not_perform "doNotPerform", 13 scheduled
    "scheduled" CarePlanActivityDetailScheduled, 14 location "location", 15 performer
    "performer", 16 product "product" CarePlanActivityDetailProduct, 17 daily_amount
    "dailyAmount", 18 quantity "quantity", 19 description "description" }
);
/// The types of `CarePlan.activity.detail.scheduled[x]`.
#[derive(Clone)]
pub enum CarePlanActivityDetailScheduled {
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Period`.
    Period(Box<Period>),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    CarePlanActivityDetailScheduled { 0 Timing(Box < Timing >), 1 Period(Box < Period >),
    2 String(String) }
);
/// The types of `CarePlan.activity.detail.product[x]`.
#[derive(Clone)]
pub enum CarePlanActivityDetailProduct {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    CarePlanActivityDetailProduct { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// FHIR R4 `CareTeam` (<https://hl7.org/fhir/R4/careteam.html>).
#[derive(Clone, Default)]
pub struct CareTeam {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CareTeam.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `CareTeam.status`, 0..1, code: `proposed` `active` `suspended` `inactive` `entered-in-error`.
    pub status: Option<String>,
    /// `CareTeam.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `CareTeam.name`, 0..1, string.
    pub name: Option<String>,
    /// `CareTeam.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `CareTeam.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `CareTeam.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `CareTeam.participant`, 0..*.
    pub participant: Vec<CareTeamParticipant>,
    /// `CareTeam.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `CareTeam.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `CareTeam.managingOrganization`, 0..*.
    pub managing_organization: Vec<Reference>,
    /// `CareTeam.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `CareTeam.note`, 0..*.
    pub note: Vec<Annotation>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CareTeam = "CareTeam" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 status
    "status", 10 category "category", 11 name "name", 12 subject "subject", 13 encounter
    "encounter", 14 period "period", 15 participant "participant", 16 reason_code
    "reasonCode", 17 reason_reference "reasonReference", 18 managing_organization
    "managingOrganization", 19 telecom "telecom", 20 note "note" }
);
/// FHIR R4 `CareTeam.participant` (<https://hl7.org/fhir/R4/careteam.html>).
#[derive(Clone, Default)]
pub struct CareTeamParticipant {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CareTeam.participant.role`, 0..*.
    pub role: Vec<CodeableConcept>,
    /// `CareTeam.participant.member`, 0..1.
    pub member: Option<Box<Reference>>,
    /// `CareTeam.participant.onBehalfOf`, 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// `CareTeam.participant.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CareTeamParticipant { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 member "member", 5 on_behalf_of "onBehalfOf", 6
    period "period" }
);
/// FHIR R4 `CodeableConcept` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct CodeableConcept {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `CodeableConcept.coding`, 0..*.
    pub coding: Vec<Coding>,
    /// `CodeableConcept.text`, 0..1, string.
    pub text: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CodeableConcept { 0 id "id", 1 extension "extension", 2 coding "coding", 3 text
    "text" }
);
/// FHIR R4 `Coding` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Coding {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Coding.system`, 0..1, uri.
    pub system: Option<String>,
    /// `Coding.version`, 0..1, string.
    pub version: Option<String>,
    /// `Coding.code`, 0..1, code.
    pub code: Option<String>,
    /// `Coding.display`, 0..1, string.
    pub display: Option<String>,
    /// `Coding.userSelected`, 0..1.
    pub user_selected: Option<bool>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Coding { 0 id "id", 1 extension "extension", 2 system "system", 3 version "version",
    4 code "code", 5 display "display", 6 user_selected "userSelected" }
);
/// FHIR R4 `Condition` (<https://hl7.org/fhir/R4/condition.html>).
#[derive(Clone, Default)]
pub struct Condition {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Condition.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Condition.clinicalStatus`, 0..1.
    pub clinical_status: Option<Box<CodeableConcept>>,
    /// `Condition.verificationStatus`, 0..1.
    pub verification_status: Option<Box<CodeableConcept>>,
    /// `Condition.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `Condition.severity`, 0..1.
    pub severity: Option<Box<CodeableConcept>>,
    /// `Condition.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Condition.bodySite`, 0..*.
    pub body_site: Vec<CodeableConcept>,
    /// `Condition.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Condition.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Condition.onset[x]`, 0..1.
    pub onset: Option<ConditionOnset>,
    /// `Condition.abatement[x]`, 0..1.
    pub abatement: Option<ConditionAbatement>,
    /// `Condition.recordedDate`, 0..1.
    pub recorded_date: Option<DateTime>,
    /// `Condition.recorder`, 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `Condition.asserter`, 0..1.
    pub asserter: Option<Box<Reference>>,
    /// `Condition.stage`, 0..*.
    pub stage: Vec<ConditionStage>,
    /// `Condition.evidence`, 0..*.
    pub evidence: Vec<ConditionEvidence>,
    /// `Condition.note`, 0..*.
    pub note: Vec<Annotation>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Condition = "Condition" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules",
    3 language "language", 4 text "text", 5 contained "contained", 6 extension
    "extension", 7 modifier_extension "modifierExtension", 8 identifier "identifier", 9
    clinical_status "clinicalStatus", 10 verification_status "verificationStatus", 11
    category "category", 12 severity "severity", 13 code "code", 14 body_site "bodySite",
    15 subject "subject", 16 encounter "encounter", 17 onset "onset" ConditionOnset, 18
    abatement "abatement" ConditionAbatement, 19 recorded_date "recordedDate", 20
    recorder "recorder", 21 asserter "asserter", 22 stage "stage", 23 evidence
    "evidence", 24 note "note" }
);
/// The types of `Condition.onset[x]`.
#[derive(Clone)]
pub enum ConditionOnset {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Age`.
    Age(Box<Age>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    ConditionOnset { 0 DateTime(DateTime), 1 Age(Box < Age >), 2 Period(Box < Period >),
    3 Range(Box < Range >), 4 String(String) }
);
/// The types of `Condition.abatement[x]`.
#[derive(Clone)]
pub enum ConditionAbatement {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Age`.
    Age(Box<Age>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    ConditionAbatement { 0 DateTime(DateTime), 1 Age(Box < Age >), 2 Period(Box < Period
    >), 3 Range(Box < Range >), 4 String(String) }
);
/// FHIR R4 `Condition.evidence` (<https://hl7.org/fhir/R4/condition.html>).
#[derive(Clone, Default)]
pub struct ConditionEvidence {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Condition.evidence.code`, 0..*.
    pub code: Vec<CodeableConcept>,
    /// `Condition.evidence.detail`, 0..*.
    pub detail: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConditionEvidence { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 code "code", 4 detail "detail" }
);
/// FHIR R4 `Condition.stage` (<https://hl7.org/fhir/R4/condition.html>).
#[derive(Clone, Default)]
pub struct ConditionStage {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Condition.stage.summary`, 0..1.
    pub summary: Option<Box<CodeableConcept>>,
    /// `Condition.stage.assessment`, 0..*.
    pub assessment: Vec<Reference>,
    /// `Condition.stage.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConditionStage { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 summary "summary", 4 assessment "assessment", 5 type_ "type" }
);
/// FHIR R4 `ContactDetail` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct ContactDetail {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ContactDetail.name`, 0..1, string.
    pub name: Option<String>,
    /// `ContactDetail.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ContactDetail { 0 id "id", 1 extension "extension", 2 name "name", 3 telecom
    "telecom" }
);
/// FHIR R4 `ContactPoint` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct ContactPoint {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ContactPoint.system`, 0..1, code: `phone` `fax` `email` `pager` `url` `sms` `other`.
    pub system: Option<String>,
    /// `ContactPoint.value`, 0..1, string.
    pub value: Option<String>,
    /// `ContactPoint.use`, 0..1, code: `home` `work` `temp` `old` `mobile`.
    pub use_: Option<String>,
    /// `ContactPoint.rank`, 0..1.
    pub rank: Option<u32>,
    /// `ContactPoint.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ContactPoint { 0 id "id", 1 extension "extension", 2 system "system", 3 value
    "value", 4 use_ "use", 5 rank "rank", 6 period "period" }
);
/// FHIR R4 `Contributor` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Contributor {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Contributor.type`, 1..1, code: `author` `editor` `reviewer` `endorser`.
    pub type_: Option<String>,
    /// `Contributor.name`, 1..1, string.
    pub name: Option<String>,
    /// `Contributor.contact`, 0..*.
    pub contact: Vec<ContactDetail>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Contributor { 0 id "id", 1 extension "extension", 2 type_ "type", 3 name "name", 4
    contact "contact" }
);
/// FHIR R4 `Count` (<https://hl7.org/fhir/R4/datatypes.html>).
pub type Count = Quantity;
/// FHIR R4 `Coverage` (<https://hl7.org/fhir/R4/coverage.html>).
#[derive(Clone, Default)]
pub struct Coverage {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Coverage.status`, 1..1, code: `active` `cancelled` `draft` `entered-in-error`.
    pub status: Option<String>,
    /// `Coverage.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Coverage.policyHolder`, 0..1.
    pub policy_holder: Option<Box<Reference>>,
    /// `Coverage.subscriber`, 0..1.
    pub subscriber: Option<Box<Reference>>,
    /// `Coverage.subscriberId`, 0..1, string.
    pub subscriber_id: Option<String>,
    /// `Coverage.beneficiary`, 1..1.
    pub beneficiary: Option<Box<Reference>>,
    /// `Coverage.dependent`, 0..1, string.
    pub dependent: Option<String>,
    /// `Coverage.relationship`, 0..1.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Coverage.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Coverage.payor`, 1..*.
    pub payor: Vec<Reference>,
    /// `Coverage.class`, 0..*.
    pub class: Vec<CoverageClass>,
    /// `Coverage.order`, 0..1.
    pub order: Option<u32>,
    /// `Coverage.network`, 0..1, string.
    pub network: Option<String>,
    /// `Coverage.costToBeneficiary`, 0..*.
    pub cost_to_beneficiary: Vec<CoverageCostToBeneficiary>,
    /// `Coverage.subrogation`, 0..1.
    pub subrogation: Option<bool>,
    /// `Coverage.contract`, 0..*.
    pub contract: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Coverage = "Coverage" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 status
    "status", 10 type_ "type", 11 policy_holder "policyHolder", 12 subscriber
    "subscriber", 13 subscriber_id "subscriberId", 14 beneficiary "beneficiary", 15
    dependent "dependent", 16 relationship "relationship", 17 period "period", 18 payor
    "payor", 19 class "class", 20 order "order", 21 network "network", 22
    cost_to_beneficiary "costToBeneficiary", 23 subrogation "subrogation", 24 contract
    "contract" }
);
/// FHIR R4 `Coverage.class` (<https://hl7.org/fhir/R4/coverage.html>).
#[derive(Clone, Default)]
pub struct CoverageClass {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.class.type`, 1..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Coverage.class.value`, 1..1, string.
    pub value: Option<String>,
    /// `Coverage.class.name`, 0..1, string.
    pub name: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CoverageClass { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 type_ "type", 4 value "value", 5 name "name" }
);
/// FHIR R4 `Coverage.costToBeneficiary` (<https://hl7.org/fhir/R4/coverage.html>).
#[derive(Clone, Default)]
pub struct CoverageCostToBeneficiary {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.value[x]`, 1..1.
    pub value: Option<CoverageCostToBeneficiaryValue>,
    /// `Coverage.costToBeneficiary.exception`, 0..*.
    pub exception: Vec<CoverageCostToBeneficiaryException>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CoverageCostToBeneficiary { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 type_ "type", 4 value "value" CoverageCostToBeneficiaryValue,
    5 exception "exception" }
);
/// The types of `Coverage.costToBeneficiary.value[x]`.
#[derive(Clone)]
pub enum CoverageCostToBeneficiaryValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Money`.
    Money(Box<Money>),
}
crate::choice::choice!(
    CoverageCostToBeneficiaryValue { 0 Quantity(Box < Quantity >), 1 Money(Box < Money >)
    }
);
/// FHIR R4 `Coverage.costToBeneficiary.exception` (<https://hl7.org/fhir/R4/coverage.html>).
#[derive(Clone, Default)]
pub struct CoverageCostToBeneficiaryException {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.costToBeneficiary.exception.type`, 1..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.exception.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CoverageCostToBeneficiaryException { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 type_ "type", 4 period "period" }
);
/// FHIR R4 `DataRequirement` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct DataRequirement {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.type`, 1..1, code.
    pub type_: Option<String>,
    /// `DataRequirement.profile`, 0..*, canonical.
    pub profile: Vec<Option<String>>,
    /// `DataRequirement.subject[x]`, 0..1.
    pub subject: Option<DataRequirementSubject>,
    /// `DataRequirement.mustSupport`, 0..*, string.
    pub must_support: Vec<Option<String>>,
    /// `DataRequirement.codeFilter`, 0..*.
    pub code_filter: Vec<DataRequirementCodeFilter>,
    /// `DataRequirement.dateFilter`, 0..*.
    pub date_filter: Vec<DataRequirementDateFilter>,
    /// `DataRequirement.limit`, 0..1.
    pub limit: Option<u32>,
    /// `DataRequirement.sort`, 0..*.
    pub sort: Vec<DataRequirementSort>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DataRequirement { 0 id "id", 1 extension "extension", 2 type_ "type", 3 profile
    "profile", 4 subject "subject" DataRequirementSubject, 5 must_support "mustSupport",
    6 code_filter "codeFilter", 7 date_filter "dateFilter", 8 limit "limit", 9 sort
    "sort" }
);
/// The types of `DataRequirement.subject[x]`.
#[derive(Clone)]
pub enum DataRequirementSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    DataRequirementSubject { 0 CodeableConcept(Box < CodeableConcept >), 1 Reference(Box
    < Reference >) }
);
/// FHIR R4 `DataRequirement.codeFilter` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct DataRequirementCodeFilter {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.codeFilter.path`, 0..1, string.
    pub path: Option<String>,
    /// `DataRequirement.codeFilter.searchParam`, 0..1, string.
    pub search_param: Option<String>,
    /// `DataRequirement.codeFilter.valueSet`, 0..1, canonical.
    pub value_set: Option<String>,
    /// `DataRequirement.codeFilter.code`, 0..*.
    pub code: Vec<Coding>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DataRequirementCodeFilter { 0 id "id", 1 extension "extension", 2 path "path", 3
    search_param "searchParam", 4 value_set "valueSet", 5 code "code" }
);
/// FHIR R4 `DataRequirement.dateFilter` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct DataRequirementDateFilter {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.dateFilter.path`, 0..1, string.
    pub path: Option<String>,
    /// `DataRequirement.dateFilter.searchParam`, 0..1, string.
    pub search_param: Option<String>,
    /// `DataRequirement.dateFilter.value[x]`, 0..1.
    pub value: Option<DataRequirementDateFilterValue>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DataRequirementDateFilter { 0 id "id", 1 extension "extension", 2 path "path", 3
    search_param "searchParam", 4 value "value" DataRequirementDateFilterValue }
);
/// The types of `DataRequirement.dateFilter.value[x]`.
#[derive(Clone)]
pub enum DataRequirementDateFilterValue {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
    /// `Duration`.
    Duration(Box<Duration>),
}
crate::choice::choice!(
    DataRequirementDateFilterValue { 0 DateTime(DateTime), 1 Period(Box < Period >), 2
    Duration(Box < Duration >) }
);
/// FHIR R4 `DataRequirement.sort` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct DataRequirementSort {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DataRequirement.sort.path`, 1..1, string.
    pub path: Option<String>,
    /// `DataRequirement.sort.direction`, 1..1, code: `ascending` `descending`.
    pub direction: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DataRequirementSort { 0 id "id", 1 extension "extension", 2 path "path", 3 direction
    "direction" }
);
/// FHIR R4 `Device` (<https://hl7.org/fhir/R4/device.html>).
#[derive(Clone, Default)]
pub struct Device {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Device.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Device.definition`, 0..1.
    pub definition: Option<Box<Reference>>,
    /// `Device.udiCarrier`, 0..*.
    pub udi_carrier: Vec<DeviceUdiCarrier>,
    /// `Device.status`, 0..1, code: `active` `inactive` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `Device.statusReason`, 0..*.
    pub status_reason: Vec<CodeableConcept>,
    /// `Device.distinctIdentifier`, 0..1, string.
    pub distinct_identifier: Option<String>,
    /// `Device.manufacturer`, 0..1, string.
    pub manufacturer: Option<String>,
    /// `Device.manufactureDate`, 0..1.
    pub manufacture_date: Option<DateTime>,
    /// `Device.expirationDate`, 0..1.
    pub expiration_date: Option<DateTime>,
    /// `Device.lotNumber`, 0..1, string.
    pub lot_number: Option<String>,
    /// `Device.serialNumber`, 0..1, string.
    pub serial_number: Option<String>,
    /// `Device.deviceName`, 0..*.
    pub device_name: Vec<DeviceDeviceName>,
    /// `Device.modelNumber`, 0..1, string.
    pub model_number: Option<String>,
    /// `Device.partNumber`, 0..1, string.
    pub part_number: Option<String>,
    /// `Device.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Device.specialization`, 0..*.
    pub specialization: Vec<DeviceSpecialization>,
    /// `Device.version`, 0..*.
    pub version: Vec<DeviceVersion>,
    /// `Device.property`, 0..*.
    pub property: Vec<DeviceProperty>,
    /// `Device.patient`, 0..1.
    pub patient: Option<Box<Reference>>,
    /// `Device.owner`, 0..1.
    pub owner: Option<Box<Reference>>,
    /// `Device.contact`, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Device.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `Device.url`, 0..1, uri.
    pub url: Option<String>,
    /// `Device.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `Device.safety`, 0..*.
    pub safety: Vec<CodeableConcept>,
    /// `Device.parent`, 0..1.
    pub parent: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Device = "Device" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 definition
    "definition", 10 udi_carrier "udiCarrier", 11 status "status", 12 status_reason
    "statusReason", 13 distinct_identifier "distinctIdentifier", 14 manufacturer
    "manufacturer", 15 manufacture_date "manufactureDate", 16 expiration_date
    "expirationDate", 17 lot_number "lotNumber", 18 serial_number "serialNumber", 19
    device_name "deviceName", 20 model_number "modelNumber", 21 part_number "partNumber",
    22 type_ "type", 23 specialization "specialization", 24 version "version", 25
    property "property", 26 patient "patient", 27 owner "owner", 28 contact "contact", 29
    location "location", 30 url "url", 31 note "note", 32 safety "safety", 33 parent
    "parent" }
);
/// FHIR R4 `Device.deviceName` (<https://hl7.org/fhir/R4/device.html>).
#[derive(Clone, Default)]
pub struct DeviceDeviceName {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Device.deviceName.name`, 1..1, string.
    pub name: Option<String>,
    /// `Device.deviceName.type`, 1..1, code: `udi-label-name` `user-friendly-name` `patient-reported-name` `manufacturer-name` `model-name` `other`.
    pub type_: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DeviceDeviceName { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 name "name", 4 type_ "type" }
);
/// FHIR R4 `Device.property` (<https://hl7.org/fhir/R4/device.html>).
#[derive(Clone, Default)]
pub struct DeviceProperty {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Device.property.type`, 1..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Device.property.valueQuantity`, 0..*.
    pub value_quantity: Vec<Quantity>,
    /// `Device.property.valueCode`, 0..*.
    pub value_code: Vec<CodeableConcept>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DeviceProperty { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 type_ "type", 4 value_quantity "valueQuantity", 5 value_code
    "valueCode" }
);
/// FHIR R4 `Device.specialization` (<https://hl7.org/fhir/R4/device.html>).
#[derive(Clone, Default)]
pub struct DeviceSpecialization {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Device.specialization.systemType`, 1..1.
    pub system_type: Option<Box<CodeableConcept>>,
    /// `Device.specialization.version`, 0..1, string.
    pub version: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DeviceSpecialization { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 system_type "systemType", 4 version "version" }
);
/// FHIR R4 `Device.udiCarrier` (<https://hl7.org/fhir/R4/device.html>).
#[derive(Clone, Default)]
pub struct DeviceUdiCarrier {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Device.udiCarrier.deviceIdentifier`, 0..1, string.
    pub device_identifier: Option<String>,
    /// `Device.udiCarrier.issuer`, 0..1, uri.
    pub issuer: Option<String>,
    /// `Device.udiCarrier.jurisdiction`, 0..1, uri.
    pub jurisdiction: Option<String>,
    /// `Device.udiCarrier.carrierAIDC`, 0..1, base64Binary.
    pub carrier_aidc: Option<String>,
    /// `Device.udiCarrier.carrierHRF`, 0..1, string.
    pub carrier_hrf: Option<String>,
    /// `Device.udiCarrier.entryType`, 0..1, code: `barcode` `rfid` `manual` `card` `self-reported` `unknown`.
    pub entry_type: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DeviceUdiCarrier { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 device_identifier "deviceIdentifier", 4 issuer "issuer", 5
    jurisdiction "jurisdiction", 6 carrier_aidc "carrierAIDC", 7 carrier_hrf
    "carrierHRF", 8 entry_type "entryType" }
);
/// FHIR R4 `Device.version` (<https://hl7.org/fhir/R4/device.html>).
#[derive(Clone, Default)]
pub struct DeviceVersion {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Device.version.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Device.version.component`, 0..1.
    pub component: Option<Box<Identifier>>,
    /// `Device.version.value`, 1..1, string.
    pub value: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DeviceVersion { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 type_ "type", 4 component "component", 5 value "value" }
);
/// FHIR R4 `DiagnosticReport` (<https://hl7.org/fhir/R4/diagnosticreport.html>).
#[derive(Clone, Default)]
pub struct DiagnosticReport {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DiagnosticReport.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DiagnosticReport.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `DiagnosticReport.status`, 1..1, code: `registered` `partial` `preliminary` `final` `amended` `corrected` `appended` `cancelled` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `DiagnosticReport.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `DiagnosticReport.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `DiagnosticReport.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DiagnosticReport.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `DiagnosticReport.effective[x]`, 0..1.
    pub effective: Option<DiagnosticReportEffective>,
    /// `DiagnosticReport.issued`, 0..1.
    pub issued: Option<Instant>,
    /// `DiagnosticReport.performer`, 0..*.
    pub performer: Vec<Reference>,
    /// `DiagnosticReport.resultsInterpreter`, 0..*.
    pub results_interpreter: Vec<Reference>,
    /// `DiagnosticReport.specimen`, 0..*.
    pub specimen: Vec<Reference>,
    /// `DiagnosticReport.result`, 0..*.
    pub result: Vec<Reference>,
    /// `DiagnosticReport.imagingStudy`, 0..*.
    pub imaging_study: Vec<Reference>,
    /// `DiagnosticReport.media`, 0..*.
    pub media: Vec<DiagnosticReportMedia>,
    /// `DiagnosticReport.conclusion`, 0..1, string.
    pub conclusion: Option<String>,
    /// `DiagnosticReport.conclusionCode`, 0..*.
    pub conclusion_code: Vec<CodeableConcept>,
    /// `DiagnosticReport.presentedForm`, 0..*.
    pub presented_form: Vec<Attachment>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DiagnosticReport = "DiagnosticReport" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 based_on "basedOn", 10 status "status", 11 category "category", 12
    code "code", 13 subject "subject", 14 encounter "encounter", 15 effective "effective"
    DiagnosticReportEffective, 16 issued "issued", 17 performer "performer", 18
    results_interpreter "resultsInterpreter", 19 specimen "specimen", 20 result "result",
    21 imaging_study "imagingStudy", 22 media "media", 23 conclusion "conclusion", 24
    conclusion_code "conclusionCode", 25 presented_form "presentedForm" }
);
/// The types of `DiagnosticReport.effective[x]`.
#[derive(Clone)]
pub enum DiagnosticReportEffective {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    DiagnosticReportEffective { 0 DateTime(DateTime), 1 Period(Box < Period >) }
);
/// FHIR R4 `DiagnosticReport.media` (<https://hl7.org/fhir/R4/diagnosticreport.html>).
#[derive(Clone, Default)]
pub struct DiagnosticReportMedia {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DiagnosticReport.media.comment`, 0..1, string.
    pub comment: Option<String>,
    /// `DiagnosticReport.media.link`, 1..1.
    pub link: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DiagnosticReportMedia { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 comment "comment", 4 link "link" }
);
/// FHIR R4 `Distance` (<https://hl7.org/fhir/R4/datatypes.html>).
pub type Distance = Quantity;
/// FHIR R4 `DocumentReference` (<https://hl7.org/fhir/R4/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReference {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.masterIdentifier`, 0..1.
    pub master_identifier: Option<Box<Identifier>>,
    /// `DocumentReference.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `DocumentReference.status`, 1..1, code: `current` `superseded` `entered-in-error`.
    pub status: Option<String>,
    /// `DocumentReference.docStatus`, 0..1, code: `preliminary` `final` `amended` `entered-in-error`.
    pub doc_status: Option<String>,
    /// `DocumentReference.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `DocumentReference.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `DocumentReference.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DocumentReference.date`, 0..1.
    pub date: Option<Instant>,
    /// `DocumentReference.author`, 0..*.
    pub author: Vec<Reference>,
    /// `DocumentReference.authenticator`, 0..1.
    pub authenticator: Option<Box<Reference>>,
    /// `DocumentReference.custodian`, 0..1.
    pub custodian: Option<Box<Reference>>,
    /// `DocumentReference.relatesTo`, 0..*.
    pub relates_to: Vec<DocumentReferenceRelatesTo>,
    /// `DocumentReference.description`, 0..1, string.
    pub description: Option<String>,
    /// `DocumentReference.securityLabel`, 0..*.
    pub security_label: Vec<CodeableConcept>,
    /// `DocumentReference.content`, 1..*.
    pub content: Vec<DocumentReferenceContent>,
    /// `DocumentReference.context`, 0..1.
    pub context: Option<Box<DocumentReferenceContext>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DocumentReference = "DocumentReference" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 master_identifier
    "masterIdentifier", 9 identifier "identifier", 10 status "status", 11 doc_status
    "docStatus", 12 type_ "type", 13 category "category", 14 subject "subject", 15 date
    "date", 16 author "author", 17 authenticator "authenticator", 18 custodian
    "custodian", 19 relates_to "relatesTo", 20 description "description", 21
    security_label "securityLabel", 22 content "content", 23 context "context" }
);
/// FHIR R4 `DocumentReference.content` (<https://hl7.org/fhir/R4/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReferenceContent {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.content.attachment`, 1..1.
    pub attachment: Option<Box<Attachment>>,
    /// `DocumentReference.content.format`, 0..1.
    pub format: Option<Box<Coding>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DocumentReferenceContent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 attachment "attachment", 4 format "format" }
);
/// FHIR R4 `DocumentReference.context` (<https://hl7.org/fhir/R4/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReferenceContext {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.context.encounter`, 0..*.
    pub encounter: Vec<Reference>,
    /// `DocumentReference.context.event`, 0..*.
    pub event: Vec<CodeableConcept>,
    /// `DocumentReference.context.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `DocumentReference.context.facilityType`, 0..1.
    pub facility_type: Option<Box<CodeableConcept>>,
    /// `DocumentReference.context.practiceSetting`, 0..1.
    pub practice_setting: Option<Box<CodeableConcept>>,
    /// `DocumentReference.context.sourcePatientInfo`, 0..1.
    pub source_patient_info: Option<Box<Reference>>,
    /// `DocumentReference.context.related`, 0..*.
    pub related: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DocumentReferenceContext { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 encounter "encounter", 4 event "event", 5 period "period", 6
    facility_type "facilityType", 7 practice_setting "practiceSetting", 8
    source_patient_info "sourcePatientInfo", 9 related "related" }
);
/// FHIR R4 `DocumentReference.relatesTo` (<https://hl7.org/fhir/R4/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReferenceRelatesTo {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.relatesTo.code`, 1..1, code: `replaces` `transforms` `signs` `appends`.
    pub code: Option<String>,
    /// `DocumentReference.relatesTo.target`, 1..1.
    pub target: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DocumentReferenceRelatesTo { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 code "code", 4 target "target" }
);
/// FHIR R4 `Dosage` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Dosage {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Dosage.sequence`, 0..1.
    pub sequence: Option<i32>,
    /// `Dosage.text`, 0..1, string.
    pub text: Option<String>,
    /// `Dosage.additionalInstruction`, 0..*.
    pub additional_instruction: Vec<CodeableConcept>,
    /// `Dosage.patientInstruction`, 0..1, string.
    pub patient_instruction: Option<String>,
    /// `Dosage.timing`, 0..1.
    pub timing: Option<Box<Timing>>,
    /// `Dosage.asNeeded[x]`, 0..1.
    pub as_needed: Option<DosageAsNeeded>,
    /// `Dosage.site`, 0..1.
    pub site: Option<Box<CodeableConcept>>,
    /// `Dosage.route`, 0..1.
    pub route: Option<Box<CodeableConcept>>,
    /// `Dosage.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `Dosage.doseAndRate`, 0..*.
    pub dose_and_rate: Vec<DosageDoseAndRate>,
    /// `Dosage.maxDosePerPeriod`, 0..1.
    pub max_dose_per_period: Option<Box<Ratio>>,
    /// `Dosage.maxDosePerAdministration`, 0..1.
    pub max_dose_per_administration: Option<Box<Quantity>>,
    /// `Dosage.maxDosePerLifetime`, 0..1.
    pub max_dose_per_lifetime: Option<Box<Quantity>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Dosage { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 sequence "sequence", 4 text "text", 5 additional_instruction
    "additionalInstruction", 6 patient_instruction "patientInstruction", 7 timing
    "timing", 8 as_needed "asNeeded" DosageAsNeeded, 9 site "site", 10 route "route", 11
    method "method", 12 dose_and_rate "doseAndRate", 13 max_dose_per_period
    "maxDosePerPeriod", 14 max_dose_per_administration "maxDosePerAdministration", 15
    max_dose_per_lifetime "maxDosePerLifetime" }
);
/// The types of `Dosage.asNeeded[x]`.
#[derive(Clone)]
pub enum DosageAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
crate::choice::choice!(
    DosageAsNeeded { 0 Boolean(bool), 1 CodeableConcept(Box < CodeableConcept >) }
);
/// FHIR R4 `Dosage.doseAndRate` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct DosageDoseAndRate {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Dosage.doseAndRate.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Dosage.doseAndRate.dose[x]`, 0..1.
    pub dose: Option<DosageDoseAndRateDose>,
    /// `Dosage.doseAndRate.rate[x]`, 0..1.
    pub rate: Option<DosageDoseAndRateRate>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DosageDoseAndRate { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 type_ "type", 4 dose "dose" DosageDoseAndRateDose, 5 rate
    "rate" DosageDoseAndRateRate }
);
/// The types of `Dosage.doseAndRate.dose[x]`.
#[derive(Clone)]
pub enum DosageDoseAndRateDose {
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
crate::choice::choice!(
    DosageDoseAndRateDose { 0 Range(Box < Range >), 1 Quantity(Box < Quantity >) }
);
/// The types of `Dosage.doseAndRate.rate[x]`.
#[derive(Clone)]
pub enum DosageDoseAndRateRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
crate::choice::choice!(
    DosageDoseAndRateRate { 0 Ratio(Box < Ratio >), 1 Range(Box < Range >), 2
    Quantity(Box < Quantity >) }
);
/// FHIR R4 `Duration` (<https://hl7.org/fhir/R4/datatypes.html>).
pub type Duration = Quantity;
/// FHIR R4 `Element` (<https://hl7.org/fhir/R4/element.html>).
#[derive(Clone, Default)]
pub struct Element {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(Element { 0 id "id", 1 extension "extension" });
/// FHIR R4 `Encounter` (<https://hl7.org/fhir/R4/encounter.html>).
#[derive(Clone, Default)]
pub struct Encounter {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Encounter.status`, 1..1, code: `planned` `arrived` `triaged` `in-progress` `onleave` `finished` `cancelled` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `Encounter.statusHistory`, 0..*.
    pub status_history: Vec<EncounterStatusHistory>,
    /// `Encounter.class`, 1..1.
    pub class: Option<Box<Coding>>,
    /// `Encounter.classHistory`, 0..*.
    pub class_history: Vec<EncounterClassHistory>,
    /// `Encounter.type`, 0..*.
    pub type_: Vec<CodeableConcept>,
    /// `Encounter.serviceType`, 0..1.
    pub service_type: Option<Box<CodeableConcept>>,
    /// `Encounter.priority`, 0..1.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Encounter.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Encounter.episodeOfCare`, 0..*.
    pub episode_of_care: Vec<Reference>,
    /// `Encounter.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `Encounter.participant`, 0..*.
    pub participant: Vec<EncounterParticipant>,
    /// `Encounter.appointment`, 0..*.
    pub appointment: Vec<Reference>,
    /// `Encounter.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Encounter.length`, 0..1.
    pub length: Option<Box<Duration>>,
    /// `Encounter.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `Encounter.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `Encounter.diagnosis`, 0..*.
    pub diagnosis: Vec<EncounterDiagnosis>,
    /// `Encounter.account`, 0..*.
    pub account: Vec<Reference>,
    /// `Encounter.hospitalization`, 0..1.
    pub hospitalization: Option<Box<EncounterHospitalization>>,
    /// `Encounter.location`, 0..*.
    pub location: Vec<EncounterLocation>,
    /// `Encounter.serviceProvider`, 0..1.
    pub service_provider: Option<Box<Reference>>,
    /// `Encounter.partOf`, 0..1.
    pub part_of: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Encounter = "Encounter" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules",
    3 language "language", 4 text "text", 5 contained "contained", 6 extension
    "extension", 7 modifier_extension "modifierExtension", 8 identifier "identifier", 9
    status "status", 10 status_history "statusHistory", 11 class "class", 12
    class_history "classHistory", 13 type_ "type", 14 service_type "serviceType", 15
    priority "priority", 16 subject "subject", 17 episode_of_care "episodeOfCare", 18
    based_on "basedOn", 19 participant "participant", 20 appointment "appointment", 21
    period "period", 22 length "length", 23 reason_code "reasonCode", 24 reason_reference
    "reasonReference", 25 diagnosis "diagnosis", 26 account "account", 27 hospitalization
    "hospitalization", 28 location "location", 29 service_provider "serviceProvider", 30
    part_of "partOf" }
);
/// FHIR R4 `Encounter.classHistory` (<https://hl7.org/fhir/R4/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterClassHistory {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.classHistory.class`, 1..1.
    pub class: Option<Box<Coding>>,
    /// `Encounter.classHistory.period`, 1..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    EncounterClassHistory { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 class "class", 4 period "period" }
);
/// FHIR R4 `Encounter.diagnosis` (<https://hl7.org/fhir/R4/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterDiagnosis {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.diagnosis.condition`, 1..1.
    pub condition: Option<Box<Reference>>,
    /// `Encounter.diagnosis.use`, 0..1.
    pub use_: Option<Box<CodeableConcept>>,
    /// `Encounter.diagnosis.rank`, 0..1.
    pub rank: Option<u32>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    EncounterDiagnosis { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 condition "condition", 4 use_ "use", 5 rank "rank" }
);
/// FHIR R4 `Encounter.hospitalization` (<https://hl7.org/fhir/R4/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterHospitalization {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.hospitalization.preAdmissionIdentifier`, 0..1.
    pub pre_admission_identifier: Option<Box<Identifier>>,
    /// `Encounter.hospitalization.origin`, 0..1.
    pub origin: Option<Box<Reference>>,
    /// `Encounter.hospitalization.admitSource`, 0..1.
    pub admit_source: Option<Box<CodeableConcept>>,
    /// `Encounter.hospitalization.reAdmission`, 0..1.
    pub re_admission: Option<Box<CodeableConcept>>,
    /// `Encounter.hospitalization.dietPreference`, 0..*.
    pub diet_preference: Vec<CodeableConcept>,
    /// `Encounter.hospitalization.specialCourtesy`, 0..*.
    pub special_courtesy: Vec<CodeableConcept>,
    /// `Encounter.hospitalization.specialArrangement`, 0..*.
    pub special_arrangement: Vec<CodeableConcept>,
    /// `Encounter.hospitalization.destination`, 0..1.
    pub destination: Option<Box<Reference>>,
    /// `Encounter.hospitalization.dischargeDisposition`, 0..1.
    pub discharge_disposition: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    EncounterHospitalization { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 pre_admission_identifier "preAdmissionIdentifier", 4 origin
    "origin", 5 admit_source "admitSource", 6 re_admission "reAdmission", 7
    diet_preference "dietPreference", 8 special_courtesy "specialCourtesy", 9
    special_arrangement "specialArrangement", 10 destination "destination", 11
    discharge_disposition "dischargeDisposition" }
);
/// FHIR R4 `Encounter.location` (<https://hl7.org/fhir/R4/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterLocation {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.location.location`, 1..1.
    pub location: Option<Box<Reference>>,
    /// `Encounter.location.status`, 0..1, code: `planned` `active` `reserved` `completed`.
    pub status: Option<String>,
    /// `Encounter.location.physicalType`, 0..1.
    pub physical_type: Option<Box<CodeableConcept>>,
    /// `Encounter.location.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    EncounterLocation { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 location "location", 4 status "status", 5 physical_type
    "physicalType", 6 period "period" }
);
/// FHIR R4 `Encounter.participant` (<https://hl7.org/fhir/R4/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterParticipant {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.participant.type`, 0..*.
    pub type_: Vec<CodeableConcept>,
    /// `Encounter.participant.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Encounter.participant.individual`, 0..1.
    pub individual: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    EncounterParticipant { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 type_ "type", 4 period "period", 5 individual "individual" }
);
/// FHIR R4 `Encounter.statusHistory` (<https://hl7.org/fhir/R4/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterStatusHistory {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.statusHistory.status`, 1..1, code: `planned` `arrived` `triaged` `in-progress` `onleave` `finished` `cancelled` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `Encounter.statusHistory.period`, 1..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    EncounterStatusHistory { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 status "status", 4 period "period" }
);
/// FHIR R4 `Endpoint` (<https://hl7.org/fhir/R4/endpoint.html>).
#[derive(Clone, Default)]
pub struct Endpoint {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Endpoint.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Endpoint.status`, 1..1, code: `active` `suspended` `error` `off` `entered-in-error` `test`.
    pub status: Option<String>,
    /// `Endpoint.connectionType`, 1..1.
    pub connection_type: Option<Box<Coding>>,
    /// `Endpoint.name`, 0..1, string.
    pub name: Option<String>,
    /// `Endpoint.managingOrganization`, 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Endpoint.contact`, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Endpoint.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Endpoint.payloadType`, 1..*.
    pub payload_type: Vec<CodeableConcept>,
    /// `Endpoint.payloadMimeType`, 0..*, code.
    pub payload_mime_type: Vec<Option<String>>,
    /// `Endpoint.address`, 1..1, url.
    pub address: Option<String>,
    /// `Endpoint.header`, 0..*, string.
    pub header: Vec<Option<String>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Endpoint = "Endpoint" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 status
    "status", 10 connection_type "connectionType", 11 name "name", 12
    managing_organization "managingOrganization", 13 contact "contact", 14 period
    "period", 15 payload_type "payloadType", 16 payload_mime_type "payloadMimeType", 17
    address "address", 18 header "header" }
);
/// FHIR R4 `Expression` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Expression {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Expression.description`, 0..1, string.
    pub description: Option<String>,
    /// `Expression.name`, 0..1, id.
    pub name: Option<String>,
    /// `Expression.language`, 1..1, code: `text/cql` `text/fhirpath` `application/x-fhir-query`.
    pub language: Option<String>,
    /// `Expression.expression`, 0..1, string.
    pub expression: Option<String>,
    /// `Expression.reference`, 0..1, uri.
    pub reference: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Expression { 0 id "id", 1 extension "extension", 2 description "description", 3 name
    "name", 4 language "language", 5 expression "expression", 6 reference "reference" }
);
/// FHIR R4 `Extension` (<https://hl7.org/fhir/R4/extensibility.html>).
#[derive(Clone, Default)]
pub struct Extension {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Extension.url`, 1..1, uri.
    pub url: Option<String>,
    /// `Extension.value[x]`, 0..1.
    pub value: Option<ExtensionValue>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Extension { 0 id "id", 1 extension "extension", 2 url "url", 3 value "value"
    ExtensionValue }
);
/// The types of `Extension.value[x]`.
#[derive(Clone)]
pub enum ExtensionValue {
    /// `base64Binary`.
    Base64Binary(String),
    /// `boolean`.
    Boolean(bool),
    /// `canonical`.
    Canonical(String),
    /// `code`.
    Code(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `decimal`.
    Decimal(Decimal),
    /// `id`.
    Id(String),
    /// `instant`.
    Instant(Instant),
    /// `integer`.
    Integer(i32),
    /// `markdown`.
    Markdown(String),
    /// `oid`.
    Oid(String),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `string`.
    String(String),
    /// `time`.
    Time(Time),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `uri`.
    Uri(String),
    /// `url`.
    Url(String),
    /// `uuid`.
    Uuid(String),
    /// `Address`.
    Address(Box<Address>),
    /// `Age`.
    Age(Box<Age>),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Count`.
    Count(Box<Count>),
    /// `Distance`.
    Distance(Box<Distance>),
    /// `Duration`.
    Duration(Box<Duration>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `Money`.
    Money(Box<Money>),
    /// `Period`.
    Period(Box<Period>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `ContactDetail`.
    ContactDetail(Box<ContactDetail>),
    /// `Contributor`.
    Contributor(Box<Contributor>),
    /// `DataRequirement`.
    DataRequirement(Box<DataRequirement>),
    /// `Expression`.
    Expression(Box<Expression>),
    /// `ParameterDefinition`.
    ParameterDefinition(Box<ParameterDefinition>),
    /// `RelatedArtifact`.
    RelatedArtifact(Box<RelatedArtifact>),
    /// `TriggerDefinition`.
    TriggerDefinition(Box<TriggerDefinition>),
    /// `UsageContext`.
    UsageContext(Box<UsageContext>),
    /// `Dosage`.
    Dosage(Box<Dosage>),
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ExtensionValue { 0 Base64Binary(String), 1 Boolean(bool), 2 Canonical(String), 3
    Code(String), 4 Date(Date), 5 DateTime(DateTime), 6 Decimal(Decimal), 7 Id(String), 8
    Instant(Instant), 9 Integer(i32), 10 Markdown(String), 11 Oid(String), 12
    PositiveInt(u32), 13 String(String), 14 Time(Time), 15 UnsignedInt(u32), 16
    Uri(String), 17 Url(String), 18 Uuid(String), 19 Address(Box < Address >), 20 Age(Box
    < Age >), 21 Annotation(Box < Annotation >), 22 Attachment(Box < Attachment >), 23
    CodeableConcept(Box < CodeableConcept >), 24 Coding(Box < Coding >), 25
    ContactPoint(Box < ContactPoint >), 26 Count(Box < Count >), 27 Distance(Box <
    Distance >), 28 Duration(Box < Duration >), 29 HumanName(Box < HumanName >), 30
    Identifier(Box < Identifier >), 31 Money(Box < Money >), 32 Period(Box < Period >),
    33 Quantity(Box < Quantity >), 34 Range(Box < Range >), 35 Ratio(Box < Ratio >), 36
    Reference(Box < Reference >), 37 SampledData(Box < SampledData >), 38 Signature(Box <
    Signature >), 39 Timing(Box < Timing >), 40 ContactDetail(Box < ContactDetail >), 41
    Contributor(Box < Contributor >), 42 DataRequirement(Box < DataRequirement >), 43
    Expression(Box < Expression >), 44 ParameterDefinition(Box < ParameterDefinition >),
    45 RelatedArtifact(Box < RelatedArtifact >), 46 TriggerDefinition(Box <
    TriggerDefinition >), 47 UsageContext(Box < UsageContext >), 48 Dosage(Box < Dosage
    >), 49 Meta(Box < Meta >) }
);
/// FHIR R4 `FamilyMemberHistory` (<https://hl7.org/fhir/R4/familymemberhistory.html>).
#[derive(Clone, Default)]
pub struct FamilyMemberHistory {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `FamilyMemberHistory.instantiatesCanonical`, 0..*, canonical.
    pub instantiates_canonical: Vec<Option<String>>,
    /// `FamilyMemberHistory.instantiatesUri`, 0..*, uri.
    pub instantiates_uri: Vec<Option<String>>,
    /// `FamilyMemberHistory.status`, 1..1, code: `partial` `completed` `entered-in-error` `health-unknown`.
    pub status: Option<String>,
    /// `FamilyMemberHistory.dataAbsentReason`, 0..1.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `FamilyMemberHistory.date`, 0..1.
    pub date: Option<DateTime>,
    /// `FamilyMemberHistory.name`, 0..1, string.
    pub name: Option<String>,
    /// `FamilyMemberHistory.relationship`, 1..1.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.sex`, 0..1.
    pub sex: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.born[x]`, 0..1.
    pub born: Option<FamilyMemberHistoryBorn>,
    /// `FamilyMemberHistory.age[x]`, 0..1.
    pub age: Option<FamilyMemberHistoryAge>,
    /// `FamilyMemberHistory.estimatedAge`, 0..1.
    pub estimated_age: Option<bool>,
    /// `FamilyMemberHistory.deceased[x]`, 0..1.
    pub deceased: Option<FamilyMemberHistoryDeceased>,
    /// `FamilyMemberHistory.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `FamilyMemberHistory.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `FamilyMemberHistory.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `FamilyMemberHistory.condition`, 0..*.
    pub condition: Vec<FamilyMemberHistoryCondition>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    FamilyMemberHistory = "FamilyMemberHistory" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 instantiates_canonical "instantiatesCanonical", 10
    instantiates_uri "instantiatesUri", 11 status "status", 12 data_absent_reason
    "dataAbsentReason", 13 patient "patient", 14 date "date", 15 name "name", 16
    relationship "relationship", 17 sex "sex", 18 born "born" FamilyMemberHistoryBorn, 19
    age "age" FamilyMemberHistoryAge, 20 estimated_age "estimatedAge", 21 deceased
    "deceased" FamilyMemberHistoryDeceased, 22 reason_code "reasonCode", 23
    reason_reference "reasonReference", 24 note "note", 25 condition "condition" }
);
/// The types of `FamilyMemberHistory.born[x]`.
#[derive(Clone)]
pub enum FamilyMemberHistoryBorn {
    /// `Period`.
    Period(Box<Period>),
    /// `date`.
    Date(Date),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    FamilyMemberHistoryBorn { 0 Period(Box < Period >), 1 Date(Date), 2 String(String) }
);
/// The types of `FamilyMemberHistory.age[x]`.
#[derive(Clone)]
pub enum FamilyMemberHistoryAge {
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    FamilyMemberHistoryAge { 0 Age(Box < Age >), 1 Range(Box < Range >), 2 String(String)
    }
);
/// The types of `FamilyMemberHistory.deceased[x]`.
#[derive(Clone)]
pub enum FamilyMemberHistoryDeceased {
    /// `boolean`.
    Boolean(bool),
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
    /// `date`.
    Date(Date),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    FamilyMemberHistoryDeceased { 0 Boolean(bool), 1 Age(Box < Age >), 2 Range(Box <
    Range >), 3 Date(Date), 4 String(String) }
);
/// FHIR R4 `FamilyMemberHistory.condition` (<https://hl7.org/fhir/R4/familymemberhistory.html>).
#[derive(Clone, Default)]
pub struct FamilyMemberHistoryCondition {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `FamilyMemberHistory.condition.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.condition.outcome`, 0..1.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `FamilyMemberHistory.condition.contributedToDeath`, 0..1.
    pub contributed_to_death: Option<bool>,
    /// `FamilyMemberHistory.condition.onset[x]`, 0..1.
    pub onset: Option<FamilyMemberHistoryConditionOnset>,
    /// `FamilyMemberHistory.condition.note`, 0..*.
    pub note: Vec<Annotation>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    FamilyMemberHistoryCondition { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 code "code", 4 outcome "outcome", 5
    contributed_to_death "contributedToDeath", 6 onset "onset"
    FamilyMemberHistoryConditionOnset, 7 note "note" }
);
/// The types of `FamilyMemberHistory.condition.onset[x]`.
#[derive(Clone)]
pub enum FamilyMemberHistoryConditionOnset {
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    FamilyMemberHistoryConditionOnset { 0 Age(Box < Age >), 1 Range(Box < Range >), 2
    Period(Box < Period >), 3 String(String) }
);
/// FHIR R4 `Goal` (<https://hl7.org/fhir/R4/goal.html>).
#[derive(Clone, Default)]
pub struct Goal {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Goal.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Goal.lifecycleStatus`, 1..1, code: `proposed` `planned` `accepted` `active` `on-hold` `completed` `cancelled` `entered-in-error` `rejected`.
    pub lifecycle_status: Option<String>,
    /// `Goal.achievementStatus`, 0..1.
    pub achievement_status: Option<Box<CodeableConcept>>,
    /// `Goal.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `Goal.priority`, 0..1.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Goal.description`, 1..1.
    pub description: Option<Box<CodeableConcept>>,
    /// `Goal.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Goal.start[x]`, 0..1.
    pub start: Option<GoalStart>,
    /// `Goal.target`, 0..*.
    pub target: Vec<GoalTarget>,
    /// `Goal.statusDate`, 0..1.
    pub status_date: Option<Date>,
    /// `Goal.statusReason`, 0..1, string.
    pub status_reason: Option<String>,
    /// `Goal.expressedBy`, 0..1.
    pub expressed_by: Option<Box<Reference>>,
    /// `Goal.addresses`, 0..*.
    pub addresses: Vec<Reference>,
    /// `Goal.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `Goal.outcomeCode`, 0..*.
    pub outcome_code: Vec<CodeableConcept>,
    /// `Goal.outcomeReference`, 0..*.
    pub outcome_reference: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Goal = "Goal" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9
    lifecycle_status "lifecycleStatus", 10 achievement_status "achievementStatus", 11
    category "category", 12 priority "priority", 13 description "description", 14 subject
    "subject", 15 start "start" GoalStart, 16 target "target", 17 status_date
    "statusDate", 18 status_reason "statusReason", 19 expressed_by "expressedBy", 20
    addresses "addresses", 21 note "note", 22 outcome_code "outcomeCode", 23
    outcome_reference "outcomeReference" }
);
/// The types of `Goal.start[x]`.
#[derive(Clone)]
pub enum GoalStart {
    /// `date`.
    Date(Date),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
crate::choice::choice!(
    GoalStart { 0 Date(Date), 1 CodeableConcept(Box < CodeableConcept >) }
);
/// FHIR R4 `Goal.target` (<https://hl7.org/fhir/R4/goal.html>).
#[derive(Clone, Default)]
pub struct GoalTarget {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Goal.target.measure`, 0..1.
    pub measure: Option<Box<CodeableConcept>>,
    /// `Goal.target.detail[x]`, 0..1.
    pub detail: Option<GoalTargetDetail>,
    /// `Goal.target.due[x]`, 0..1.
    pub due: Option<GoalTargetDue>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    GoalTarget { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 measure "measure", 4 detail "detail" GoalTargetDetail, 5 due
    "due" GoalTargetDue }
);
/// The types of `Goal.target.detail[x]`.
#[derive(Clone)]
pub enum GoalTargetDetail {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(String),
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `Ratio`.
    Ratio(Box<Ratio>),
}
crate::choice::choice!(
    GoalTargetDetail { 0 Quantity(Box < Quantity >), 1 Range(Box < Range >), 2
    CodeableConcept(Box < CodeableConcept >), 3 String(String), 4 Boolean(bool), 5
    Integer(i32), 6 Ratio(Box < Ratio >) }
);
/// The types of `Goal.target.due[x]`.
#[derive(Clone)]
pub enum GoalTargetDue {
    /// `date`.
    Date(Date),
    /// `Duration`.
    Duration(Box<Duration>),
}
crate::choice::choice!(GoalTargetDue { 0 Date(Date), 1 Duration(Box < Duration >) });
/// FHIR R4 `Group` (<https://hl7.org/fhir/R4/group.html>).
#[derive(Clone, Default)]
pub struct Group {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Group.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Group.active`, 0..1.
    pub active: Option<bool>,
    /// `Group.type`, 1..1, code: `person` `animal` `practitioner` `device` `medication` `substance`.
    pub type_: Option<String>,
    /// `Group.actual`, 1..1.
    pub actual: Option<bool>,
    /// `Group.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Group.name`, 0..1, string.
    pub name: Option<String>,
    /// `Group.quantity`, 0..1.
    pub quantity: Option<u32>,
    /// `Group.managingEntity`, 0..1.
    pub managing_entity: Option<Box<Reference>>,
    /// `Group.characteristic`, 0..*.
    pub characteristic: Vec<GroupCharacteristic>,
    /// `Group.member`, 0..*.
    pub member: Vec<GroupMember>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Group = "Group" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 active
    "active", 10 type_ "type", 11 actual "actual", 12 code "code", 13 name "name", 14
    quantity "quantity", 15 managing_entity "managingEntity", 16 characteristic
    "characteristic", 17 member "member" }
);
/// FHIR R4 `Group.characteristic` (<https://hl7.org/fhir/R4/group.html>).
#[derive(Clone, Default)]
pub struct GroupCharacteristic {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Group.characteristic.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Group.characteristic.value[x]`, 1..1.
    pub value: Option<GroupCharacteristicValue>,
    /// `Group.characteristic.exclude`, 1..1.
    pub exclude: Option<bool>,
    /// `Group.characteristic.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    GroupCharacteristic { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 code "code", 4 value "value" GroupCharacteristicValue, 5
    exclude "exclude", 6 period "period" }
);
/// The types of `Group.characteristic.value[x]`.
#[derive(Clone)]
pub enum GroupCharacteristicValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `boolean`.
    Boolean(bool),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    GroupCharacteristicValue { 0 CodeableConcept(Box < CodeableConcept >), 1
    Boolean(bool), 2 Quantity(Box < Quantity >), 3 Range(Box < Range >), 4 Reference(Box
    < Reference >) }
);
/// FHIR R4 `Group.member` (<https://hl7.org/fhir/R4/group.html>).
#[derive(Clone, Default)]
pub struct GroupMember {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Group.member.entity`, 1..1.
    pub entity: Option<Box<Reference>>,
    /// `Group.member.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Group.member.inactive`, 0..1.
    pub inactive: Option<bool>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    GroupMember { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 entity "entity", 4 period "period", 5 inactive "inactive" }
);
/// FHIR R4 `HumanName` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct HumanName {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `HumanName.use`, 0..1, code: `usual` `official` `temp` `nickname` `anonymous` `old` `maiden`.
    pub use_: Option<String>,
    /// `HumanName.text`, 0..1, string.
    pub text: Option<String>,
    /// `HumanName.family`, 0..1, string.
    pub family: Option<String>,
    /// `HumanName.given`, 0..*, string.
    pub given: Vec<Option<String>>,
    /// `HumanName.prefix`, 0..*, string.
    pub prefix: Vec<Option<String>>,
    /// `HumanName.suffix`, 0..*, string.
    pub suffix: Vec<Option<String>>,
    /// `HumanName.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    HumanName { 0 id "id", 1 extension "extension", 2 use_ "use", 3 text "text", 4 family
    "family", 5 given "given", 6 prefix "prefix", 7 suffix "suffix", 8 period "period" }
);
/// FHIR R4 `Identifier` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Identifier {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Identifier.use`, 0..1, code: `usual` `official` `temp` `secondary` `old`.
    pub use_: Option<String>,
    /// `Identifier.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Identifier.system`, 0..1, uri.
    pub system: Option<String>,
    /// `Identifier.value`, 0..1, string.
    pub value: Option<String>,
    /// `Identifier.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Identifier.assigner`, 0..1.
    pub assigner: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Identifier { 0 id "id", 1 extension "extension", 2 use_ "use", 3 type_ "type", 4
    system "system", 5 value "value", 6 period "period", 7 assigner "assigner" }
);
/// FHIR R4 `Immunization` (<https://hl7.org/fhir/R4/immunization.html>).
#[derive(Clone, Default)]
pub struct Immunization {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Immunization.status`, 1..1, code: `completed` `entered-in-error` `not-done`.
    pub status: Option<String>,
    /// `Immunization.statusReason`, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Immunization.vaccineCode`, 1..1.
    pub vaccine_code: Option<Box<CodeableConcept>>,
    /// `Immunization.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `Immunization.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Immunization.occurrence[x]`, 1..1.
    pub occurrence: Option<ImmunizationOccurrence>,
    /// `Immunization.recorded`, 0..1.
    pub recorded: Option<DateTime>,
    /// `Immunization.primarySource`, 0..1.
    pub primary_source: Option<bool>,
    /// `Immunization.reportOrigin`, 0..1.
    pub report_origin: Option<Box<CodeableConcept>>,
    /// `Immunization.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `Immunization.manufacturer`, 0..1.
    pub manufacturer: Option<Box<Reference>>,
    /// `Immunization.lotNumber`, 0..1, string.
    pub lot_number: Option<String>,
    /// `Immunization.expirationDate`, 0..1.
    pub expiration_date: Option<Date>,
    /// `Immunization.site`, 0..1.
    pub site: Option<Box<CodeableConcept>>,
    /// `Immunization.route`, 0..1.
    pub route: Option<Box<CodeableConcept>>,
    /// `Immunization.doseQuantity`, 0..1.
    pub dose_quantity: Option<Box<Quantity>>,
    /// `Immunization.performer`, 0..*.
    pub performer: Vec<ImmunizationPerformer>,
    /// `Immunization.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `Immunization.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `Immunization.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `Immunization.isSubpotent`, 0..1.
    pub is_subpotent: Option<bool>,
    /// `Immunization.subpotentReason`, 0..*.
    pub subpotent_reason: Vec<CodeableConcept>,
    /// `Immunization.education`, 0..*.
    pub education: Vec<ImmunizationEducation>,
    /// `Immunization.programEligibility`, 0..*.
    pub program_eligibility: Vec<CodeableConcept>,
    /// `Immunization.fundingSource`, 0..1.
    pub funding_source: Option<Box<CodeableConcept>>,
    /// `Immunization.reaction`, 0..*.
    pub reaction: Vec<ImmunizationReaction>,
    /// `Immunization.protocolApplied`, 0..*.
    pub protocol_applied: Vec<ImmunizationProtocolApplied>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Immunization = "Immunization" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 status "status", 10 status_reason "statusReason", 11 vaccine_code
    "vaccineCode", 12 patient "patient", 13 encounter "encounter", 14 occurrence
    "occurrence" ImmunizationOccurrence, 15 recorded "recorded", 16 primary_source
    "primarySource", 17 report_origin "reportOrigin", 18 location "location", 19
    manufacturer "manufacturer", 20 lot_number "lotNumber", 21 expiration_date
    "expirationDate", 22 site "site", 23 route "route", 24 dose_quantity "doseQuantity",
    25 performer "performer", 26 note "note", 27 reason_code "reasonCode", 28
    reason_reference "reasonReference", 29 is_subpotent "isSubpotent", 30
    subpotent_reason "subpotentReason", 31 education "education", 32 program_eligibility
    "programEligibility", 33 funding_source "fundingSource", 34 reaction "reaction", 35
    protocol_applied "protocolApplied" }
);
/// The types of `Immunization.occurrence[x]`.
#[derive(Clone)]
pub enum ImmunizationOccurrence {
    /// `dateTime`.
    DateTime(DateTime),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    ImmunizationOccurrence { 0 DateTime(DateTime), 1 String(String) }
);
/// FHIR R4 `Immunization.education` (<https://hl7.org/fhir/R4/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationEducation {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.education.documentType`, 0..1, string.
    pub document_type: Option<String>,
    /// `Immunization.education.reference`, 0..1, uri.
    pub reference: Option<String>,
    /// `Immunization.education.publicationDate`, 0..1.
    pub publication_date: Option<DateTime>,
    /// `Immunization.education.presentationDate`, 0..1.
    pub presentation_date: Option<DateTime>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ImmunizationEducation { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 document_type "documentType", 4 reference "reference", 5
    publication_date "publicationDate", 6 presentation_date "presentationDate" }
);
/// FHIR R4 `Immunization.performer` (<https://hl7.org/fhir/R4/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationPerformer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.performer.function`, 0..1.
    pub function: Option<Box<CodeableConcept>>,
    /// `Immunization.performer.actor`, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ImmunizationPerformer { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 function "function", 4 actor "actor" }
);
/// FHIR R4 `Immunization.protocolApplied` (<https://hl7.org/fhir/R4/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationProtocolApplied {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.protocolApplied.series`, 0..1, string.
    pub series: Option<String>,
    /// `Immunization.protocolApplied.authority`, 0..1.
    pub authority: Option<Box<Reference>>,
    /// `Immunization.protocolApplied.targetDisease`, 0..*.
    pub target_disease: Vec<CodeableConcept>,
    /// `Immunization.protocolApplied.doseNumber[x]`, 1..1.
    pub dose_number: Option<ImmunizationProtocolAppliedDoseNumber>,
    /// `Immunization.protocolApplied.seriesDoses[x]`, 0..1.
    pub series_doses: Option<ImmunizationProtocolAppliedSeriesDoses>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ImmunizationProtocolApplied { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 series "series", 4 authority "authority", 5
    target_disease "targetDisease", 6 dose_number "doseNumber"
    ImmunizationProtocolAppliedDoseNumber, 7 series_doses "seriesDoses"
    ImmunizationProtocolAppliedSeriesDoses }
);
/// The types of `Immunization.protocolApplied.doseNumber[x]`.
#[derive(Clone)]
pub enum ImmunizationProtocolAppliedDoseNumber {
    /// `positiveInt`.
    PositiveInt(u32),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    ImmunizationProtocolAppliedDoseNumber { 0 PositiveInt(u32), 1 String(String) }
);
/// The types of `Immunization.protocolApplied.seriesDoses[x]`.
#[derive(Clone)]
pub enum ImmunizationProtocolAppliedSeriesDoses {
    /// `positiveInt`.
    PositiveInt(u32),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    ImmunizationProtocolAppliedSeriesDoses { 0 PositiveInt(u32), 1 String(String) }
);
/// FHIR R4 `Immunization.reaction` (<https://hl7.org/fhir/R4/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationReaction {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.reaction.date`, 0..1.
    pub date: Option<DateTime>,
    /// `Immunization.reaction.detail`, 0..1.
    pub detail: Option<Box<Reference>>,
    /// `Immunization.reaction.reported`, 0..1.
    pub reported: Option<bool>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ImmunizationReaction { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 date "date", 4 detail "detail", 5 reported "reported" }
);
/// FHIR R4 `Location` (<https://hl7.org/fhir/R4/location.html>).
#[derive(Clone, Default)]
pub struct Location {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Location.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Location.status`, 0..1, code: `active` `suspended` `inactive`.
    pub status: Option<String>,
    /// `Location.operationalStatus`, 0..1.
    pub operational_status: Option<Box<Coding>>,
    /// `Location.name`, 0..1, string.
    pub name: Option<String>,
    /// `Location.alias`, 0..*, string.
    pub alias: Vec<Option<String>>,
    /// `Location.description`, 0..1, string.
    pub description: Option<String>,
    /// `Location.mode`, 0..1, code: `instance` `kind`.
    pub mode: Option<String>,
    /// `Location.type`, 0..*.
    pub type_: Vec<CodeableConcept>,
    /// `Location.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Location.address`, 0..1.
    pub address: Option<Box<Address>>,
    /// `Location.physicalType`, 0..1.
    pub physical_type: Option<Box<CodeableConcept>>,
    /// `Location.position`, 0..1.
    pub position: Option<Box<LocationPosition>>,
    /// `Location.managingOrganization`, 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Location.partOf`, 0..1.
    pub part_of: Option<Box<Reference>>,
    /// `Location.hoursOfOperation`, 0..*.
    pub hours_of_operation: Vec<LocationHoursOfOperation>,
    /// `Location.availabilityExceptions`, 0..1, string.
    pub availability_exceptions: Option<String>,
    /// `Location.endpoint`, 0..*.
    pub endpoint: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Location = "Location" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 status
    "status", 10 operational_status "operationalStatus", 11 name "name", 12 alias
    "alias", 13 description "description", 14 mode "mode", 15 type_ "type", 16 telecom
    "telecom", 17 address "address", 18 physical_type "physicalType", 19 position
    "position", 20 managing_organization "managingOrganization", 21 part_of "partOf", 22
    hours_of_operation "hoursOfOperation", 23 availability_exceptions
    "availabilityExceptions", 24 endpoint "endpoint" }
);
/// FHIR R4 `Location.hoursOfOperation` (<https://hl7.org/fhir/R4/location.html>).
#[derive(Clone, Default)]
pub struct LocationHoursOfOperation {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Location.hoursOfOperation.daysOfWeek`, 0..*, code: `mon` `tue` `wed` `thu` `fri` `sat` `sun`.
    pub days_of_week: Vec<Option<String>>,
    /// `Location.hoursOfOperation.allDay`, 0..1.
    pub all_day: Option<bool>,
    /// `Location.hoursOfOperation.openingTime`, 0..1.
    pub opening_time: Option<Time>,
    /// `Location.hoursOfOperation.closingTime`, 0..1.
    pub closing_time: Option<Time>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    LocationHoursOfOperation { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 days_of_week "daysOfWeek", 4 all_day "allDay", 5 opening_time
    "openingTime", 6 closing_time "closingTime" }
);
/// FHIR R4 `Location.position` (<https://hl7.org/fhir/R4/location.html>).
#[derive(Clone, Default)]
pub struct LocationPosition {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Location.position.longitude`, 1..1.
    pub longitude: Option<Decimal>,
    /// `Location.position.latitude`, 1..1.
    pub latitude: Option<Decimal>,
    /// `Location.position.altitude`, 0..1.
    pub altitude: Option<Decimal>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    LocationPosition { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 longitude "longitude", 4 latitude "latitude", 5 altitude
    "altitude" }
);
/// FHIR R4 `Medication` (<https://hl7.org/fhir/R4/medication.html>).
#[derive(Clone, Default)]
pub struct Medication {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Medication.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Medication.status`, 0..1, code: `active` `inactive` `entered-in-error`.
    pub status: Option<String>,
    /// `Medication.manufacturer`, 0..1.
    pub manufacturer: Option<Box<Reference>>,
    /// `Medication.form`, 0..1.
    pub form: Option<Box<CodeableConcept>>,
    /// `Medication.amount`, 0..1.
    pub amount: Option<Box<Ratio>>,
    /// `Medication.ingredient`, 0..*.
    pub ingredient: Vec<MedicationIngredient>,
    /// `Medication.batch`, 0..1.
    pub batch: Option<Box<MedicationBatch>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Medication = "Medication" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 code "code", 10 status "status", 11 manufacturer "manufacturer", 12
    form "form", 13 amount "amount", 14 ingredient "ingredient", 15 batch "batch" }
);
/// FHIR R4 `Medication.batch` (<https://hl7.org/fhir/R4/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationBatch {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.batch.lotNumber`, 0..1, string.
    pub lot_number: Option<String>,
    /// `Medication.batch.expirationDate`, 0..1.
    pub expiration_date: Option<DateTime>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationBatch { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 lot_number "lotNumber", 4 expiration_date "expirationDate" }
);
/// FHIR R4 `Medication.ingredient` (<https://hl7.org/fhir/R4/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationIngredient {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.ingredient.item[x]`, 1..1.
    pub item: Option<MedicationIngredientItem>,
    /// `Medication.ingredient.isActive`, 0..1.
    pub is_active: Option<bool>,
    /// `Medication.ingredient.strength`, 0..1.
    pub strength: Option<Box<Ratio>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationIngredient { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 item "item" MedicationIngredientItem, 4 is_active "isActive",
    5 strength "strength" }
);
/// The types of `Medication.ingredient.item[x]`.
#[derive(Clone)]
pub enum MedicationIngredientItem {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationIngredientItem { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// FHIR R4 `MedicationAdministration` (<https://hl7.org/fhir/R4/medicationadministration.html>).
#[derive(Clone, Default)]
pub struct MedicationAdministration {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationAdministration.instantiates`, 0..*, uri.
    pub instantiates: Vec<Option<String>>,
    /// `MedicationAdministration.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationAdministration.status`, 1..1, code.
    pub status: Option<String>,
    /// `MedicationAdministration.statusReason`, 0..*.
    pub status_reason: Vec<CodeableConcept>,
    /// `MedicationAdministration.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.medication[x]`, 1..1.
    pub medication: Option<MedicationAdministrationMedication>,
    /// `MedicationAdministration.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationAdministration.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `MedicationAdministration.supportingInformation`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `MedicationAdministration.effective[x]`, 1..1.
    pub effective: Option<MedicationAdministrationEffective>,
    /// `MedicationAdministration.performer`, 0..*.
    pub performer: Vec<MedicationAdministrationPerformer>,
    /// `MedicationAdministration.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationAdministration.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `MedicationAdministration.request`, 0..1.
    pub request: Option<Box<Reference>>,
    /// `MedicationAdministration.device`, 0..*.
    pub device: Vec<Reference>,
    /// `MedicationAdministration.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationAdministration.dosage`, 0..1.
    pub dosage: Option<Box<MedicationAdministrationDosage>>,
    /// `MedicationAdministration.eventHistory`, 0..*.
    pub event_history: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationAdministration = "MedicationAdministration" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 instantiates "instantiates", 10 part_of "partOf", 11
    status "status", 12 status_reason "statusReason", 13 category "category", 14
    medication "medication" MedicationAdministrationMedication, 15 subject "subject", 16
    context "context", 17 supporting_information "supportingInformation", 18 effective
    "effective" MedicationAdministrationEffective, 19 performer "performer", 20
    reason_code "reasonCode", 21 reason_reference "reasonReference", 22 request
    "request", 23 device "device", 24 note "note", 25 dosage "dosage", 26 event_history
    "eventHistory" }
);
/// The types of `MedicationAdministration.medication[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationAdministrationMedication { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// The types of `MedicationAdministration.effective[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationEffective {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    MedicationAdministrationEffective { 0 DateTime(DateTime), 1 Period(Box < Period >) }
);
/// FHIR R4 `MedicationAdministration.dosage` (<https://hl7.org/fhir/R4/medicationadministration.html>).
#[derive(Clone, Default)]
pub struct MedicationAdministrationDosage {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.dosage.text`, 0..1, string.
    pub text: Option<String>,
    /// `MedicationAdministration.dosage.site`, 0..1.
    pub site: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.route`, 0..1.
    pub route: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.dose`, 0..1.
    pub dose: Option<Box<Quantity>>,
    /// `MedicationAdministration.dosage.rate[x]`, 0..1.
    pub rate: Option<MedicationAdministrationDosageRate>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationAdministrationDosage { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 text "text", 4 site "site", 5 route
    "route", 6 method "method", 7 dose "dose", 8 rate "rate"
    MedicationAdministrationDosageRate }
);
/// The types of `MedicationAdministration.dosage.rate[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationDosageRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
crate::choice::choice!(
    MedicationAdministrationDosageRate { 0 Ratio(Box < Ratio >), 1 Quantity(Box <
    Quantity >) }
);
/// FHIR R4 `MedicationAdministration.performer` (<https://hl7.org/fhir/R4/medicationadministration.html>).
#[derive(Clone, Default)]
pub struct MedicationAdministrationPerformer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.performer.function`, 0..1.
    pub function: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.performer.actor`, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationAdministrationPerformer { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 function "function", 4 actor "actor" }
);
/// FHIR R4 `MedicationDispense` (<https://hl7.org/fhir/R4/medicationdispense.html>).
#[derive(Clone, Default)]
pub struct MedicationDispense {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationDispense.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationDispense.status`, 1..1, code.
    pub status: Option<String>,
    /// `MedicationDispense.statusReason[x]`, 0..1.
    pub status_reason: Option<MedicationDispenseStatusReason>,
    /// `MedicationDispense.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.medication[x]`, 1..1.
    pub medication: Option<MedicationDispenseMedication>,
    /// `MedicationDispense.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationDispense.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `MedicationDispense.supportingInformation`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `MedicationDispense.performer`, 0..*.
    pub performer: Vec<MedicationDispensePerformer>,
    /// `MedicationDispense.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `MedicationDispense.authorizingPrescription`, 0..*.
    pub authorizing_prescription: Vec<Reference>,
    /// `MedicationDispense.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationDispense.daysSupply`, 0..1.
    pub days_supply: Option<Box<Quantity>>,
    /// `MedicationDispense.whenPrepared`, 0..1.
    pub when_prepared: Option<DateTime>,
    /// `MedicationDispense.whenHandedOver`, 0..1.
    pub when_handed_over: Option<DateTime>,
    /// `MedicationDispense.destination`, 0..1.
    pub destination: Option<Box<Reference>>,
    /// `MedicationDispense.receiver`, 0..*.
    pub receiver: Vec<Reference>,
    /// `MedicationDispense.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationDispense.dosageInstruction`, 0..*.
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationDispense.substitution`, 0..1.
    pub substitution: Option<Box<MedicationDispenseSubstitution>>,
    /// `MedicationDispense.detectedIssue`, 0..*.
    pub detected_issue: Vec<Reference>,
    /// `MedicationDispense.eventHistory`, 0..*.
    pub event_history: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationDispense = "MedicationDispense" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 part_of "partOf", 10 status "status", 11 status_reason
    "statusReason" MedicationDispenseStatusReason, 12 category "category", 13 medication
    "medication" MedicationDispenseMedication, 14 subject "subject", 15 context
    "context", 16 supporting_information "supportingInformation", 17 performer
    "performer", 18 location "location", 19 authorizing_prescription
    "authorizingPrescription", 20 type_ "type", 21 quantity "quantity", 22 days_supply
    "daysSupply", 23 when_prepared "whenPrepared", 24 when_handed_over "whenHandedOver",
    25 destination "destination", 26 receiver "receiver", 27 note "note", 28
    dosage_instruction "dosageInstruction", 29 substitution "substitution", 30
    detected_issue "detectedIssue", 31 event_history "eventHistory" }
);
/// The types of `MedicationDispense.statusReason[x]`.
#[derive(Clone)]
pub enum MedicationDispenseStatusReason {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationDispenseStatusReason { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// The types of `MedicationDispense.medication[x]`.
#[derive(Clone)]
pub enum MedicationDispenseMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationDispenseMedication { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// FHIR R4 `MedicationDispense.performer` (<https://hl7.org/fhir/R4/medicationdispense.html>).
#[derive(Clone, Default)]
pub struct MedicationDispensePerformer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.performer.function`, 0..1.
    pub function: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.performer.actor`, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationDispensePerformer { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 function "function", 4 actor "actor" }
);
/// FHIR R4 `MedicationDispense.substitution` (<https://hl7.org/fhir/R4/medicationdispense.html>).
#[derive(Clone, Default)]
pub struct MedicationDispenseSubstitution {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.substitution.wasSubstituted`, 1..1.
    pub was_substituted: Option<bool>,
    /// `MedicationDispense.substitution.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.substitution.reason`, 0..*.
    pub reason: Vec<CodeableConcept>,
    /// `MedicationDispense.substitution.responsibleParty`, 0..*.
    pub responsible_party: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationDispenseSubstitution { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 was_substituted "wasSubstituted", 4 type_
    "type", 5 reason "reason", 6 responsible_party "responsibleParty" }
);
/// FHIR R4 `MedicationRequest` (<https://hl7.org/fhir/R4/medicationrequest.html>).
#[derive(Clone, Default)]
pub struct MedicationRequest {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationRequest.status`, 1..1, code: `active` `on-hold` `cancelled` `completed` `entered-in-error` `stopped` `draft` `unknown`.
    pub status: Option<String>,
    /// `MedicationRequest.statusReason`, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.intent`, 1..1, code: `proposal` `plan` `order` `original-order` `reflex-order` `filler-order` `instance-order` `option`.
    pub intent: Option<String>,
    /// `MedicationRequest.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `MedicationRequest.priority`, 0..1, code: `routine` `urgent` `asap` `stat`.
    pub priority: Option<String>,
    /// `MedicationRequest.doNotPerform`, 0..1.
    pub do_not_perform: Option<bool>,
    /// `MedicationRequest.reported[x]`, 0..1.
    pub reported: Option<MedicationRequestReported>,
    /// `MedicationRequest.medication[x]`, 1..1.
    pub medication: Option<MedicationRequestMedication>,
    /// `MedicationRequest.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationRequest.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `MedicationRequest.supportingInformation`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `MedicationRequest.authoredOn`, 0..1.
    pub authored_on: Option<DateTime>,
    /// `MedicationRequest.requester`, 0..1.
    pub requester: Option<Box<Reference>>,
    /// `MedicationRequest.performer`, 0..1.
    pub performer: Option<Box<Reference>>,
    /// `MedicationRequest.performerType`, 0..1.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.recorder`, 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `MedicationRequest.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationRequest.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `MedicationRequest.instantiatesCanonical`, 0..*, canonical.
    pub instantiates_canonical: Vec<Option<String>>,
    /// `MedicationRequest.instantiatesUri`, 0..*, uri.
    pub instantiates_uri: Vec<Option<String>>,
    /// `MedicationRequest.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `MedicationRequest.groupIdentifier`, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `MedicationRequest.courseOfTherapyType`, 0..1.
    pub course_of_therapy_type: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.insurance`, 0..*.
    pub insurance: Vec<Reference>,
    /// `MedicationRequest.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationRequest.dosageInstruction`, 0..*.
    pub dosage_instruction: Vec<Dosage>,
    /// `MedicationRequest.dispenseRequest`, 0..1.
    pub dispense_request: Option<Box<MedicationRequestDispenseRequest>>,
    /// `MedicationRequest.substitution`, 0..1.
    pub substitution: Option<Box<MedicationRequestSubstitution>>,
    /// `MedicationRequest.priorPrescription`, 0..1.
    pub prior_prescription: Option<Box<Reference>>,
    /// `MedicationRequest.detectedIssue`, 0..*.
    pub detected_issue: Vec<Reference>,
    /// `MedicationRequest.eventHistory`, 0..*.
    pub event_history: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationRequest = "MedicationRequest" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 status "status", 10 status_reason "statusReason", 11 intent "intent",
    12 category "category", 13 priority "priority", 14 do_not_perform "doNotPerform", 15
    reported "reported" MedicationRequestReported, 16 medication "medication"
    MedicationRequestMedication, 17 subject "subject", 18 encounter "encounter", 19
    supporting_information "supportingInformation", 20 authored_on "authoredOn", 21
    requester "requester", 22 performer "performer", 23 performer_type "performerType",
    24 recorder "recorder", 25 reason_code "reasonCode", 26 reason_reference
    "reasonReference", 27 instantiates_canonical "instantiatesCanonical", 28
    instantiates_uri "instantiatesUri", 29 based_on "basedOn", 30 group_identifier
    "groupIdentifier", 31 course_of_therapy_type "courseOfTherapyType", 32 insurance
    "insurance", 33 note "note", 34 dosage_instruction "dosageInstruction", 35
    dispense_request "dispenseRequest", 36 substitution "substitution", 37
    prior_prescription "priorPrescription", 38 detected_issue "detectedIssue", 39
    event_history "eventHistory" }
);
/// The types of `MedicationRequest.reported[x]`.
#[derive(Clone)]
pub enum MedicationRequestReported {
    /// `boolean`.
    Boolean(bool),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationRequestReported { 0 Boolean(bool), 1 Reference(Box < Reference >) }
);
/// The types of `MedicationRequest.medication[x]`.
#[derive(Clone)]
pub enum MedicationRequestMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationRequestMedication { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// FHIR R4 `MedicationRequest.dispenseRequest` (<https://hl7.org/fhir/R4/medicationrequest.html>).
#[derive(Clone, Default)]
pub struct MedicationRequestDispenseRequest {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill`, 0..1.
    pub initial_fill: Option<Box<MedicationRequestDispenseRequestInitialFill>>,
    /// `MedicationRequest.dispenseRequest.dispenseInterval`, 0..1.
    pub dispense_interval: Option<Box<Duration>>,
    /// `MedicationRequest.dispenseRequest.validityPeriod`, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// `MedicationRequest.dispenseRequest.numberOfRepeatsAllowed`, 0..1.
    pub number_of_repeats_allowed: Option<u32>,
    /// `MedicationRequest.dispenseRequest.quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationRequest.dispenseRequest.expectedSupplyDuration`, 0..1.
    pub expected_supply_duration: Option<Box<Duration>>,
    /// `MedicationRequest.dispenseRequest.performer`, 0..1.
    pub performer: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationRequestDispenseRequest { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 initial_fill "initialFill", 4
    dispense_interval "dispenseInterval", 5 validity_period "validityPeriod", 6
    number_of_repeats_allowed "numberOfRepeatsAllowed", 7 quantity "quantity", 8
    expected_supply_duration "expectedSupplyDuration", 9 performer "performer" }
);
/// FHIR R4 `MedicationRequest.dispenseRequest.initialFill` (<https://hl7.org/fhir/R4/medicationrequest.html>).
#[derive(Clone, Default)]
pub struct MedicationRequestDispenseRequestInitialFill {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.dispenseRequest.initialFill.quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `MedicationRequest.dispenseRequest.initialFill.duration`, 0..1.
    pub duration: Option<Box<Duration>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationRequestDispenseRequestInitialFill { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 quantity "quantity", 4 duration "duration"
    }
);
/// FHIR R4 `MedicationRequest.substitution` (<https://hl7.org/fhir/R4/medicationrequest.html>).
#[derive(Clone, Default)]
pub struct MedicationRequestSubstitution {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.substitution.allowed[x]`, 1..1.
    pub allowed: Option<MedicationRequestSubstitutionAllowed>,
    /// `MedicationRequest.substitution.reason`, 0..1.
    pub reason: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationRequestSubstitution { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 allowed "allowed"
    MedicationRequestSubstitutionAllowed, 4 reason "reason" }
);
/// The types of `MedicationRequest.substitution.allowed[x]`.
#[derive(Clone)]
pub enum MedicationRequestSubstitutionAllowed {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
crate::choice::choice!(
    MedicationRequestSubstitutionAllowed { 0 Boolean(bool), 1 CodeableConcept(Box <
    CodeableConcept >) }
);
/// FHIR R4 `MedicationStatement` (<https://hl7.org/fhir/R4/medicationstatement.html>).
#[derive(Clone, Default)]
pub struct MedicationStatement {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationStatement.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationStatement.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `MedicationStatement.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationStatement.status`, 1..1, code: `active` `completed` `entered-in-error` `intended` `stopped` `on-hold` `unknown` `not-taken`.
    pub status: Option<String>,
    /// `MedicationStatement.statusReason`, 0..*.
    pub status_reason: Vec<CodeableConcept>,
    /// `MedicationStatement.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationStatement.medication[x]`, 1..1.
    pub medication: Option<MedicationStatementMedication>,
    /// `MedicationStatement.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationStatement.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `MedicationStatement.effective[x]`, 0..1.
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.dateAsserted`, 0..1.
    pub date_asserted: Option<DateTime>,
    /// `MedicationStatement.informationSource`, 0..1.
    pub information_source: Option<Box<Reference>>,
    /// `MedicationStatement.derivedFrom`, 0..*.
    pub derived_from: Vec<Reference>,
    /// `MedicationStatement.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationStatement.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `MedicationStatement.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `MedicationStatement.dosage`, 0..*.
    pub dosage: Vec<Dosage>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationStatement = "MedicationStatement" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 based_on "basedOn", 10 part_of "partOf", 11 status
    "status", 12 status_reason "statusReason", 13 category "category", 14 medication
    "medication" MedicationStatementMedication, 15 subject "subject", 16 context
    "context", 17 effective "effective" MedicationStatementEffective, 18 date_asserted
    "dateAsserted", 19 information_source "informationSource", 20 derived_from
    "derivedFrom", 21 reason_code "reasonCode", 22 reason_reference "reasonReference", 23
    note "note", 24 dosage "dosage" }
);
/// The types of `MedicationStatement.medication[x]`.
#[derive(Clone)]
pub enum MedicationStatementMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationStatementMedication { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// The types of `MedicationStatement.effective[x]`.
#[derive(Clone)]
pub enum MedicationStatementEffective {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    MedicationStatementEffective { 0 DateTime(DateTime), 1 Period(Box < Period >) }
);
/// FHIR R4 `Meta` (<https://hl7.org/fhir/R4/resource.html#Meta>).
#[derive(Clone, Default)]
pub struct Meta {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Meta.versionId`, 0..1, id.
    pub version_id: Option<String>,
    /// `Meta.lastUpdated`, 0..1.
    pub last_updated: Option<Instant>,
    /// `Meta.source`, 0..1, uri.
    pub source: Option<String>,
    /// `Meta.profile`, 0..*, canonical.
    pub profile: Vec<Option<String>>,
    /// `Meta.security`, 0..*.
    pub security: Vec<Coding>,
    /// `Meta.tag`, 0..*.
    pub tag: Vec<Coding>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Meta { 0 id "id", 1 extension "extension", 2 version_id "versionId", 3 last_updated
    "lastUpdated", 4 source "source", 5 profile "profile", 6 security "security", 7 tag
    "tag" }
);
/// FHIR R4 `Money` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Money {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Money.value`, 0..1.
    pub value: Option<Decimal>,
    /// `Money.currency`, 0..1, code.
    pub currency: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Money { 0 id "id", 1 extension "extension", 2 value "value", 3 currency "currency" }
);
/// FHIR R4 `Narrative` (<https://hl7.org/fhir/R4/narrative.html>).
#[derive(Clone, Default)]
pub struct Narrative {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Narrative.status`, 1..1, code: `generated` `extensions` `additional` `empty`.
    pub status: Option<String>,
    /// `Narrative.div`, 1..1, xhtml.
    pub div: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Narrative { 0 id "id", 1 extension "extension", 2 status "status", 3 div "div" }
);
/// FHIR R4 `Observation` (<https://hl7.org/fhir/R4/observation.html>).
#[derive(Clone, Default)]
pub struct Observation {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Observation.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `Observation.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `Observation.status`, 1..1, code: `registered` `preliminary` `final` `amended` `corrected` `cancelled` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `Observation.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `Observation.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Observation.focus`, 0..*.
    pub focus: Vec<Reference>,
    /// `Observation.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Observation.effective[x]`, 0..1.
    pub effective: Option<ObservationEffective>,
    /// `Observation.issued`, 0..1.
    pub issued: Option<Instant>,
    /// `Observation.performer`, 0..*.
    pub performer: Vec<Reference>,
    /// `Observation.value[x]`, 0..1.
    pub value: Option<ObservationValue>,
    /// `Observation.dataAbsentReason`, 0..1.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `Observation.interpretation`, 0..*.
    pub interpretation: Vec<CodeableConcept>,
    /// `Observation.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `Observation.bodySite`, 0..1.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Observation.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `Observation.specimen`, 0..1.
    pub specimen: Option<Box<Reference>>,
    /// `Observation.device`, 0..1.
    pub device: Option<Box<Reference>>,
    /// `Observation.referenceRange`, 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// `Observation.hasMember`, 0..*.
    pub has_member: Vec<Reference>,
    /// `Observation.derivedFrom`, 0..*.
    pub derived_from: Vec<Reference>,
    /// `Observation.component`, 0..*.
    pub component: Vec<ObservationComponent>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Observation = "Observation" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 based_on "basedOn", 10 part_of "partOf", 11 status "status", 12
    category "category", 13 code "code", 14 subject "subject", 15 focus "focus", 16
    encounter "encounter", 17 effective "effective" ObservationEffective, 18 issued
    "issued", 19 performer "performer", 20 value "value" ObservationValue, 21
    data_absent_reason "dataAbsentReason", 22 interpretation "interpretation", 23 note
    "note", 24 body_site "bodySite", 25 method "method", 26 specimen "specimen", 27
    device "device", 28 reference_range "referenceRange", 29 has_member "hasMember", 30
    derived_from "derivedFrom", 31 component "component" }
);
/// The types of `Observation.effective[x]`.
#[derive(Clone)]
pub enum ObservationEffective {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `instant`.
    Instant(Instant),
}
crate::choice::choice!(
    ObservationEffective { 0 DateTime(DateTime), 1 Period(Box < Period >), 2 Timing(Box <
    Timing >), 3 Instant(Instant) }
);
/// The types of `Observation.value[x]`.
#[derive(Clone)]
pub enum ObservationValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(String),
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `time`.
    Time(Time),
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    ObservationValue { 0 Quantity(Box < Quantity >), 1 CodeableConcept(Box <
    CodeableConcept >), 2 String(String), 3 Boolean(bool), 4 Integer(i32), 5 Range(Box <
    Range >), 6 Ratio(Box < Ratio >), 7 SampledData(Box < SampledData >), 8 Time(Time), 9
    DateTime(DateTime), 10 Period(Box < Period >) }
);
/// FHIR R4 `Observation.component` (<https://hl7.org/fhir/R4/observation.html>).
#[derive(Clone, Default)]
pub struct ObservationComponent {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.component.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.component.value[x]`, 0..1.
    pub value: Option<ObservationComponentValue>,
    /// `Observation.component.dataAbsentReason`, 0..1.
    pub data_absent_reason: Option<Box<CodeableConcept>>,
    /// `Observation.component.interpretation`, 0..*.
    pub interpretation: Vec<CodeableConcept>,
    /// `Observation.component.referenceRange`, 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ObservationComponent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 code "code", 4 value "value" ObservationComponentValue, 5
    data_absent_reason "dataAbsentReason", 6 interpretation "interpretation", 7
    reference_range "referenceRange" }
);
/// The types of `Observation.component.value[x]`.
#[derive(Clone)]
pub enum ObservationComponentValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `string`.
    String(String),
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `time`.
    Time(Time),
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    ObservationComponentValue { 0 Quantity(Box < Quantity >), 1 CodeableConcept(Box <
    CodeableConcept >), 2 String(String), 3 Boolean(bool), 4 Integer(i32), 5 Range(Box <
    Range >), 6 Ratio(Box < Ratio >), 7 SampledData(Box < SampledData >), 8 Time(Time), 9
    DateTime(DateTime), 10 Period(Box < Period >) }
);
/// FHIR R4 `Observation.referenceRange` (<https://hl7.org/fhir/R4/observation.html>).
#[derive(Clone, Default)]
pub struct ObservationReferenceRange {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.referenceRange.low`, 0..1.
    pub low: Option<Box<Quantity>>,
    /// `Observation.referenceRange.high`, 0..1.
    pub high: Option<Box<Quantity>>,
    /// `Observation.referenceRange.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Observation.referenceRange.appliesTo`, 0..*.
    pub applies_to: Vec<CodeableConcept>,
    /// `Observation.referenceRange.age`, 0..1.
    pub age: Option<Box<Range>>,
    /// `Observation.referenceRange.text`, 0..1, string.
    pub text: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ObservationReferenceRange { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 low "low", 4 high "high", 5 type_ "type", 6 applies_to
    "appliesTo", 7 age "age", 8 text "text" }
);
/// FHIR R4 `OperationOutcome` (<https://hl7.org/fhir/R4/operationoutcome.html>).
#[derive(Clone, Default)]
pub struct OperationOutcome {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `OperationOutcome.issue`, 1..*.
    pub issue: Vec<OperationOutcomeIssue>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    OperationOutcome = "OperationOutcome" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 issue "issue" }
);
/// FHIR R4 `OperationOutcome.issue` (<https://hl7.org/fhir/R4/operationoutcome.html>).
#[derive(Clone, Default)]
pub struct OperationOutcomeIssue {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `OperationOutcome.issue.severity`, 1..1, code: `fatal` `error` `warning` `information`.
    pub severity: Option<String>,
    /// `OperationOutcome.issue.code`, 1..1, code.
    pub code: Option<String>,
    /// `OperationOutcome.issue.details`, 0..1.
    pub details: Option<Box<CodeableConcept>>,
    /// `OperationOutcome.issue.diagnostics`, 0..1, string.
    pub diagnostics: Option<String>,
    /// `OperationOutcome.issue.location`, 0..*, string.
    pub location: Vec<Option<String>>,
    /// `OperationOutcome.issue.expression`, 0..*, string.
    pub expression: Vec<Option<String>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    OperationOutcomeIssue { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 severity "severity", 4 code "code", 5 details "details", 6
    diagnostics "diagnostics", 7 location "location", 8 expression "expression" }
);
/// FHIR R4 `Organization` (<https://hl7.org/fhir/R4/organization.html>).
#[derive(Clone, Default)]
pub struct Organization {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Organization.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Organization.active`, 0..1.
    pub active: Option<bool>,
    /// `Organization.type`, 0..*.
    pub type_: Vec<CodeableConcept>,
    /// `Organization.name`, 0..1, string.
    pub name: Option<String>,
    /// `Organization.alias`, 0..*, string.
    pub alias: Vec<Option<String>>,
    /// `Organization.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Organization.address`, 0..*.
    pub address: Vec<Address>,
    /// `Organization.partOf`, 0..1.
    pub part_of: Option<Box<Reference>>,
    /// `Organization.contact`, 0..*.
    pub contact: Vec<OrganizationContact>,
    /// `Organization.endpoint`, 0..*.
    pub endpoint: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Organization = "Organization" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 active "active", 10 type_ "type", 11 name "name", 12 alias "alias",
    13 telecom "telecom", 14 address "address", 15 part_of "partOf", 16 contact
    "contact", 17 endpoint "endpoint" }
);
/// FHIR R4 `Organization.contact` (<https://hl7.org/fhir/R4/organization.html>).
#[derive(Clone, Default)]
pub struct OrganizationContact {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Organization.contact.purpose`, 0..1.
    pub purpose: Option<Box<CodeableConcept>>,
    /// `Organization.contact.name`, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `Organization.contact.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Organization.contact.address`, 0..1.
    pub address: Option<Box<Address>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    OrganizationContact { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 purpose "purpose", 4 name "name", 5 telecom "telecom", 6
    address "address" }
);
/// FHIR R4 `ParameterDefinition` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct ParameterDefinition {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ParameterDefinition.name`, 0..1, code.
    pub name: Option<String>,
    /// `ParameterDefinition.use`, 1..1, code.
    pub use_: Option<String>,
    /// `ParameterDefinition.min`, 0..1.
    pub min: Option<i32>,
    /// `ParameterDefinition.max`, 0..1, string.
    pub max: Option<String>,
    /// `ParameterDefinition.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// `ParameterDefinition.type`, 1..1, code.
    pub type_: Option<String>,
    /// `ParameterDefinition.profile`, 0..1, canonical.
    pub profile: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ParameterDefinition { 0 id "id", 1 extension "extension", 2 name "name", 3 use_
    "use", 4 min "min", 5 max "max", 6 documentation "documentation", 7 type_ "type", 8
    profile "profile" }
);
/// FHIR R4 `Parameters` (<https://hl7.org/fhir/R4/parameters.html>).
#[derive(Clone, Default)]
pub struct Parameters {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `Parameters.parameter`, 0..*.
    pub parameter: Vec<ParametersParameter>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Parameters = "Parameters" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 parameter "parameter" }
);
/// FHIR R4 `Parameters.parameter` (<https://hl7.org/fhir/R4/parameters.html>).
#[derive(Clone, Default)]
pub struct ParametersParameter {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Parameters.parameter.name`, 1..1, string.
    pub name: Option<String>,
    /// `Parameters.parameter.value[x]`, 0..1.
    pub value: Option<ParametersParameterValue>,
    /// `Parameters.parameter.resource`, 0..1.
    pub resource: Option<Resource>,
    /// `Parameters.parameter.part`, 0..*.
    pub part: Vec<ParametersParameter>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ParametersParameter { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 name "name", 4 value "value" ParametersParameterValue, 5
    resource "resource", 6 part "part" }
);
/// The types of `Parameters.parameter.value[x]`.
#[derive(Clone)]
pub enum ParametersParameterValue {
    /// `base64Binary`.
    Base64Binary(String),
    /// `boolean`.
    Boolean(bool),
    /// `canonical`.
    Canonical(String),
    /// `code`.
    Code(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `decimal`.
    Decimal(Decimal),
    /// `id`.
    Id(String),
    /// `instant`.
    Instant(Instant),
    /// `integer`.
    Integer(i32),
    /// `markdown`.
    Markdown(String),
    /// `oid`.
    Oid(String),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `string`.
    String(String),
    /// `time`.
    Time(Time),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `uri`.
    Uri(String),
    /// `url`.
    Url(String),
    /// `uuid`.
    Uuid(String),
    /// `Address`.
    Address(Box<Address>),
    /// `Age`.
    Age(Box<Age>),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Count`.
    Count(Box<Count>),
    /// `Distance`.
    Distance(Box<Distance>),
    /// `Duration`.
    Duration(Box<Duration>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `Money`.
    Money(Box<Money>),
    /// `Period`.
    Period(Box<Period>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `ContactDetail`.
    ContactDetail(Box<ContactDetail>),
    /// `Contributor`.
    Contributor(Box<Contributor>),
    /// `DataRequirement`.
    DataRequirement(Box<DataRequirement>),
    /// `Expression`.
    Expression(Box<Expression>),
    /// `ParameterDefinition`.
    ParameterDefinition(Box<ParameterDefinition>),
    /// `RelatedArtifact`.
    RelatedArtifact(Box<RelatedArtifact>),
    /// `TriggerDefinition`.
    TriggerDefinition(Box<TriggerDefinition>),
    /// `UsageContext`.
    UsageContext(Box<UsageContext>),
    /// `Dosage`.
    Dosage(Box<Dosage>),
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ParametersParameterValue { 0 Base64Binary(String), 1 Boolean(bool), 2
    Canonical(String), 3 Code(String), 4 Date(Date), 5 DateTime(DateTime), 6
    Decimal(Decimal), 7 Id(String), 8 Instant(Instant), 9 Integer(i32), 10
    Markdown(String), 11 Oid(String), 12 PositiveInt(u32), 13 String(String), 14
    Time(Time), 15 UnsignedInt(u32), 16 Uri(String), 17 Url(String), 18 Uuid(String), 19
    Address(Box < Address >), 20 Age(Box < Age >), 21 Annotation(Box < Annotation >), 22
    Attachment(Box < Attachment >), 23 CodeableConcept(Box < CodeableConcept >), 24
    Coding(Box < Coding >), 25 ContactPoint(Box < ContactPoint >), 26 Count(Box < Count
    >), 27 Distance(Box < Distance >), 28 Duration(Box < Duration >), 29 HumanName(Box <
    HumanName >), 30 Identifier(Box < Identifier >), 31 Money(Box < Money >), 32
    Period(Box < Period >), 33 Quantity(Box < Quantity >), 34 Range(Box < Range >), 35
    Ratio(Box < Ratio >), 36 Reference(Box < Reference >), 37 SampledData(Box <
    SampledData >), 38 Signature(Box < Signature >), 39 Timing(Box < Timing >), 40
    ContactDetail(Box < ContactDetail >), 41 Contributor(Box < Contributor >), 42
    DataRequirement(Box < DataRequirement >), 43 Expression(Box < Expression >), 44
    ParameterDefinition(Box < ParameterDefinition >), 45 RelatedArtifact(Box <
    RelatedArtifact >), 46 TriggerDefinition(Box < TriggerDefinition >), 47
    UsageContext(Box < UsageContext >), 48 Dosage(Box < Dosage >), 49 Meta(Box < Meta >)
    }
);
/// FHIR R4 `Patient` (<https://hl7.org/fhir/R4/patient.html>).
#[derive(Clone, Default)]
pub struct Patient {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Patient.active`, 0..1.
    pub active: Option<bool>,
    /// `Patient.name`, 0..*.
    pub name: Vec<HumanName>,
    /// `Patient.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Patient.gender`, 0..1, code: `male` `female` `other` `unknown`.
    pub gender: Option<String>,
    /// `Patient.birthDate`, 0..1.
    pub birth_date: Option<Date>,
    /// `Patient.deceased[x]`, 0..1.
    pub deceased: Option<PatientDeceased>,
    /// `Patient.address`, 0..*.
    pub address: Vec<Address>,
    /// `Patient.maritalStatus`, 0..1.
    pub marital_status: Option<Box<CodeableConcept>>,
    /// `Patient.multipleBirth[x]`, 0..1.
    pub multiple_birth: Option<PatientMultipleBirth>,
    /// `Patient.photo`, 0..*.
    pub photo: Vec<Attachment>,
    /// `Patient.contact`, 0..*.
    pub contact: Vec<PatientContact>,
    /// `Patient.communication`, 0..*.
    pub communication: Vec<PatientCommunication>,
    /// `Patient.generalPractitioner`, 0..*.
    pub general_practitioner: Vec<Reference>,
    /// `Patient.managingOrganization`, 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Patient.link`, 0..*.
    pub link: Vec<PatientLink>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Patient = "Patient" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 active
    "active", 10 name "name", 11 telecom "telecom", 12 gender "gender", 13 birth_date
    "birthDate", 14 deceased "deceased" PatientDeceased, 15 address "address", 16
    marital_status "maritalStatus", 17 multiple_birth "multipleBirth"
    PatientMultipleBirth, 18 photo "photo", 19 contact "contact", 20 communication
    "communication", 21 general_practitioner "generalPractitioner", 22
    managing_organization "managingOrganization", 23 link "link" }
);
/// The types of `Patient.deceased[x]`.
#[derive(Clone)]
pub enum PatientDeceased {
    /// `boolean`.
    Boolean(bool),
    /// `dateTime`.
    DateTime(DateTime),
}
crate::choice::choice!(PatientDeceased { 0 Boolean(bool), 1 DateTime(DateTime) });
/// The types of `Patient.multipleBirth[x]`.
#[derive(Clone)]
pub enum PatientMultipleBirth {
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
}
crate::choice::choice!(PatientMultipleBirth { 0 Boolean(bool), 1 Integer(i32) });
/// FHIR R4 `Patient.communication` (<https://hl7.org/fhir/R4/patient.html>).
#[derive(Clone, Default)]
pub struct PatientCommunication {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.communication.language`, 1..1.
    pub language: Option<Box<CodeableConcept>>,
    /// `Patient.communication.preferred`, 0..1.
    pub preferred: Option<bool>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PatientCommunication { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 language "language", 4 preferred "preferred" }
);
/// FHIR R4 `Patient.contact` (<https://hl7.org/fhir/R4/patient.html>).
#[derive(Clone, Default)]
pub struct PatientContact {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.contact.relationship`, 0..*.
    pub relationship: Vec<CodeableConcept>,
    /// `Patient.contact.name`, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `Patient.contact.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Patient.contact.address`, 0..1.
    pub address: Option<Box<Address>>,
    /// `Patient.contact.gender`, 0..1, code: `male` `female` `other` `unknown`.
    pub gender: Option<String>,
    /// `Patient.contact.organization`, 0..1.
    pub organization: Option<Box<Reference>>,
    /// `Patient.contact.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PatientContact { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 relationship "relationship", 4 name "name", 5 telecom
    "telecom", 6 address "address", 7 gender "gender", 8 organization "organization", 9
    period "period" }
);
/// FHIR R4 `Patient.link` (<https://hl7.org/fhir/R4/patient.html>).
#[derive(Clone, Default)]
pub struct PatientLink {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.link.other`, 1..1.
    pub other: Option<Box<Reference>>,
    /// `Patient.link.type`, 1..1, code: `replaced-by` `replaces` `refer` `seealso`.
    pub type_: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PatientLink { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 other "other", 4 type_ "type" }
);
/// FHIR R4 `Period` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Period {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Period.start`, 0..1.
    pub start: Option<DateTime>,
    /// `Period.end`, 0..1.
    pub end: Option<DateTime>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Period { 0 id "id", 1 extension "extension", 2 start "start", 3 end "end" }
);
/// FHIR R4 `Practitioner` (<https://hl7.org/fhir/R4/practitioner.html>).
#[derive(Clone, Default)]
pub struct Practitioner {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Practitioner.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Practitioner.active`, 0..1.
    pub active: Option<bool>,
    /// `Practitioner.name`, 0..*.
    pub name: Vec<HumanName>,
    /// `Practitioner.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Practitioner.address`, 0..*.
    pub address: Vec<Address>,
    /// `Practitioner.gender`, 0..1, code: `male` `female` `other` `unknown`.
    pub gender: Option<String>,
    /// `Practitioner.birthDate`, 0..1.
    pub birth_date: Option<Date>,
    /// `Practitioner.photo`, 0..*.
    pub photo: Vec<Attachment>,
    /// `Practitioner.qualification`, 0..*.
    pub qualification: Vec<PractitionerQualification>,
    /// `Practitioner.communication`, 0..*.
    pub communication: Vec<CodeableConcept>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Practitioner = "Practitioner" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 active "active", 10 name "name", 11 telecom "telecom", 12 address
    "address", 13 gender "gender", 14 birth_date "birthDate", 15 photo "photo", 16
    qualification "qualification", 17 communication "communication" }
);
/// FHIR R4 `Practitioner.qualification` (<https://hl7.org/fhir/R4/practitioner.html>).
#[derive(Clone, Default)]
pub struct PractitionerQualification {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Practitioner.qualification.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Practitioner.qualification.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Practitioner.qualification.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Practitioner.qualification.issuer`, 0..1.
    pub issuer: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PractitionerQualification { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 identifier "identifier", 4 code "code", 5 period "period", 6
    issuer "issuer" }
);
/// FHIR R4 `PractitionerRole` (<https://hl7.org/fhir/R4/practitionerrole.html>).
#[derive(Clone, Default)]
pub struct PractitionerRole {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `PractitionerRole.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `PractitionerRole.active`, 0..1.
    pub active: Option<bool>,
    /// `PractitionerRole.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `PractitionerRole.practitioner`, 0..1.
    pub practitioner: Option<Box<Reference>>,
    /// `PractitionerRole.organization`, 0..1.
    pub organization: Option<Box<Reference>>,
    /// `PractitionerRole.code`, 0..*.
    pub code: Vec<CodeableConcept>,
    /// `PractitionerRole.specialty`, 0..*.
    pub specialty: Vec<CodeableConcept>,
    /// `PractitionerRole.location`, 0..*.
    pub location: Vec<Reference>,
    /// `PractitionerRole.healthcareService`, 0..*.
    pub healthcare_service: Vec<Reference>,
    /// `PractitionerRole.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `PractitionerRole.availableTime`, 0..*.
    pub available_time: Vec<PractitionerRoleAvailableTime>,
    /// `PractitionerRole.notAvailable`, 0..*.
    pub not_available: Vec<PractitionerRoleNotAvailable>,
    /// `PractitionerRole.availabilityExceptions`, 0..1, string.
    pub availability_exceptions: Option<String>,
    /// `PractitionerRole.endpoint`, 0..*.
    pub endpoint: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PractitionerRole = "PractitionerRole" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 active "active", 10 period "period", 11 practitioner "practitioner",
    12 organization "organization", 13 code "code", 14 specialty "specialty", 15 location
    "location", 16 healthcare_service "healthcareService", 17 telecom "telecom", 18
    available_time "availableTime", 19 not_available "notAvailable", 20
    availability_exceptions "availabilityExceptions", 21 endpoint "endpoint" }
);
/// FHIR R4 `PractitionerRole.availableTime` (<https://hl7.org/fhir/R4/practitionerrole.html>).
#[derive(Clone, Default)]
pub struct PractitionerRoleAvailableTime {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `PractitionerRole.availableTime.daysOfWeek`, 0..*, code: `mon` `tue` `wed` `thu` `fri` `sat` `sun`.
    pub days_of_week: Vec<Option<String>>,
    /// `PractitionerRole.availableTime.allDay`, 0..1.
    pub all_day: Option<bool>,
    /// `PractitionerRole.availableTime.availableStartTime`, 0..1.
    pub available_start_time: Option<Time>,
    /// `PractitionerRole.availableTime.availableEndTime`, 0..1.
    pub available_end_time: Option<Time>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PractitionerRoleAvailableTime { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 days_of_week "daysOfWeek", 4 all_day
    "allDay", 5 available_start_time "availableStartTime", 6 available_end_time
    "availableEndTime" }
);
/// FHIR R4 `PractitionerRole.notAvailable` (<https://hl7.org/fhir/R4/practitionerrole.html>).
#[derive(Clone, Default)]
pub struct PractitionerRoleNotAvailable {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `PractitionerRole.notAvailable.description`, 1..1, string.
    pub description: Option<String>,
    /// `PractitionerRole.notAvailable.during`, 0..1.
    pub during: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PractitionerRoleNotAvailable { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 description "description", 4 during
    "during" }
);
/// FHIR R4 `Procedure` (<https://hl7.org/fhir/R4/procedure.html>).
#[derive(Clone, Default)]
pub struct Procedure {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Procedure.instantiatesCanonical`, 0..*, canonical.
    pub instantiates_canonical: Vec<Option<String>>,
    /// `Procedure.instantiatesUri`, 0..*, uri.
    pub instantiates_uri: Vec<Option<String>>,
    /// `Procedure.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `Procedure.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `Procedure.status`, 1..1, code: `preparation` `in-progress` `not-done` `on-hold` `stopped` `completed` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `Procedure.statusReason`, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Procedure.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `Procedure.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Procedure.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Procedure.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Procedure.performed[x]`, 0..1.
    pub performed: Option<ProcedurePerformed>,
    /// `Procedure.recorder`, 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `Procedure.asserter`, 0..1.
    pub asserter: Option<Box<Reference>>,
    /// `Procedure.performer`, 0..*.
    pub performer: Vec<ProcedurePerformer>,
    /// `Procedure.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `Procedure.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `Procedure.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `Procedure.bodySite`, 0..*.
    pub body_site: Vec<CodeableConcept>,
    /// `Procedure.outcome`, 0..1.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `Procedure.report`, 0..*.
    pub report: Vec<Reference>,
    /// `Procedure.complication`, 0..*.
    pub complication: Vec<CodeableConcept>,
    /// `Procedure.complicationDetail`, 0..*.
    pub complication_detail: Vec<Reference>,
    /// `Procedure.followUp`, 0..*.
    pub follow_up: Vec<CodeableConcept>,
    /// `Procedure.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `Procedure.focalDevice`, 0..*.
    pub focal_device: Vec<ProcedureFocalDevice>,
    /// `Procedure.usedReference`, 0..*.
    pub used_reference: Vec<Reference>,
    /// `Procedure.usedCode`, 0..*.
    pub used_code: Vec<CodeableConcept>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Procedure = "Procedure" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules",
    3 language "language", 4 text "text", 5 contained "contained", 6 extension
    "extension", 7 modifier_extension "modifierExtension", 8 identifier "identifier", 9
    instantiates_canonical "instantiatesCanonical", 10 instantiates_uri
    "instantiatesUri", 11 based_on "basedOn", 12 part_of "partOf", 13 status "status", 14
    status_reason "statusReason", 15 category "category", 16 code "code", 17 subject
    "subject", 18 encounter "encounter", 19 performed "performed" ProcedurePerformed, 20
    recorder "recorder", 21 asserter "asserter", 22 performer "performer", 23 location
    "location", 24 reason_code "reasonCode", 25 reason_reference "reasonReference", 26
    body_site "bodySite", 27 outcome "outcome", 28 report "report", 29 complication
    "complication", 30 complication_detail "complicationDetail", 31 follow_up "followUp",
    32 note "note", 33 focal_device "focalDevice", 34 used_reference "usedReference", 35
    used_code "usedCode" }
);
/// The types of `Procedure.performed[x]`.
#[derive(Clone)]
pub enum ProcedurePerformed {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
    /// `string`.
    String(String),
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
}
crate::choice::choice!(
    ProcedurePerformed { 0 DateTime(DateTime), 1 Period(Box < Period >), 2
    String(String), 3 Age(Box < Age >), 4 Range(Box < Range >) }
);
/// FHIR R4 `Procedure.focalDevice` (<https://hl7.org/fhir/R4/procedure.html>).
#[derive(Clone, Default)]
pub struct ProcedureFocalDevice {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.focalDevice.action`, 0..1.
    pub action: Option<Box<CodeableConcept>>,
    /// `Procedure.focalDevice.manipulated`, 1..1.
    pub manipulated: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProcedureFocalDevice { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 action "action", 4 manipulated "manipulated" }
);
/// FHIR R4 `Procedure.performer` (<https://hl7.org/fhir/R4/procedure.html>).
#[derive(Clone, Default)]
pub struct ProcedurePerformer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.performer.function`, 0..1.
    pub function: Option<Box<CodeableConcept>>,
    /// `Procedure.performer.actor`, 1..1.
    pub actor: Option<Box<Reference>>,
    /// `Procedure.performer.onBehalfOf`, 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProcedurePerformer { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 function "function", 4 actor "actor", 5 on_behalf_of
    "onBehalfOf" }
);
/// FHIR R4 `Provenance` (<https://hl7.org/fhir/R4/provenance.html>).
#[derive(Clone, Default)]
pub struct Provenance {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.target`, 1..*.
    pub target: Vec<Reference>,
    /// `Provenance.occurred[x]`, 0..1.
    pub occurred: Option<ProvenanceOccurred>,
    /// `Provenance.recorded`, 1..1.
    pub recorded: Option<Instant>,
    /// `Provenance.policy`, 0..*, uri.
    pub policy: Vec<Option<String>>,
    /// `Provenance.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `Provenance.reason`, 0..*.
    pub reason: Vec<CodeableConcept>,
    /// `Provenance.activity`, 0..1.
    pub activity: Option<Box<CodeableConcept>>,
    /// `Provenance.agent`, 1..*.
    pub agent: Vec<ProvenanceAgent>,
    /// `Provenance.entity`, 0..*.
    pub entity: Vec<ProvenanceEntity>,
    /// `Provenance.signature`, 0..*.
    pub signature: Vec<Signature>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Provenance = "Provenance" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 target "target", 9
    occurred "occurred" ProvenanceOccurred, 10 recorded "recorded", 11 policy "policy",
    12 location "location", 13 reason "reason", 14 activity "activity", 15 agent "agent",
    16 entity "entity", 17 signature "signature" }
);
/// The types of `Provenance.occurred[x]`.
#[derive(Clone)]
pub enum ProvenanceOccurred {
    /// `Period`.
    Period(Box<Period>),
    /// `dateTime`.
    DateTime(DateTime),
}
crate::choice::choice!(
    ProvenanceOccurred { 0 Period(Box < Period >), 1 DateTime(DateTime) }
);
/// FHIR R4 `Provenance.agent` (<https://hl7.org/fhir/R4/provenance.html>).
#[derive(Clone, Default)]
pub struct ProvenanceAgent {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.agent.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Provenance.agent.role`, 0..*.
    pub role: Vec<CodeableConcept>,
    /// `Provenance.agent.who`, 1..1.
    pub who: Option<Box<Reference>>,
    /// `Provenance.agent.onBehalfOf`, 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProvenanceAgent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 type_ "type", 4 role "role", 5 who "who", 6 on_behalf_of
    "onBehalfOf" }
);
/// FHIR R4 `Provenance.entity` (<https://hl7.org/fhir/R4/provenance.html>).
#[derive(Clone, Default)]
pub struct ProvenanceEntity {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.entity.role`, 1..1, code: `derivation` `revision` `quotation` `source` `removal`.
    pub role: Option<String>,
    /// `Provenance.entity.what`, 1..1.
    pub what: Option<Box<Reference>>,
    /// `Provenance.entity.agent`, 0..*.
    pub agent: Vec<ProvenanceAgent>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProvenanceEntity { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 what "what", 5 agent "agent" }
);
/// FHIR R4 `Quantity` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Quantity {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Quantity.value`, 0..1.
    pub value: Option<Decimal>,
    /// `Quantity.comparator`, 0..1, code: `<` `<=` `>=` `>`.
    pub comparator: Option<String>,
    /// `Quantity.unit`, 0..1, string.
    pub unit: Option<String>,
    /// `Quantity.system`, 0..1, uri.
    pub system: Option<String>,
    /// `Quantity.code`, 0..1, code.
    pub code: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Quantity { 0 id "id", 1 extension "extension", 2 value "value", 3 comparator
    "comparator", 4 unit "unit", 5 system "system", 6 code "code" }
);
/// FHIR R4 `Questionnaire` (<https://hl7.org/fhir/R4/questionnaire.html>).
#[derive(Clone, Default)]
pub struct Questionnaire {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.url`, 0..1, uri.
    pub url: Option<String>,
    /// `Questionnaire.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Questionnaire.version`, 0..1, string.
    pub version: Option<String>,
    /// `Questionnaire.name`, 0..1, string.
    pub name: Option<String>,
    /// `Questionnaire.title`, 0..1, string.
    pub title: Option<String>,
    /// `Questionnaire.derivedFrom`, 0..*, canonical.
    pub derived_from: Vec<Option<String>>,
    /// `Questionnaire.status`, 1..1, code: `draft` `active` `retired` `unknown`.
    pub status: Option<String>,
    /// `Questionnaire.experimental`, 0..1.
    pub experimental: Option<bool>,
    /// `Questionnaire.subjectType`, 0..*, code.
    pub subject_type: Vec<Option<String>>,
    /// `Questionnaire.date`, 0..1.
    pub date: Option<DateTime>,
    /// `Questionnaire.publisher`, 0..1, string.
    pub publisher: Option<String>,
    /// `Questionnaire.contact`, 0..*.
    pub contact: Vec<ContactDetail>,
    /// `Questionnaire.description`, 0..1, markdown.
    pub description: Option<String>,
    /// `Questionnaire.useContext`, 0..*.
    pub use_context: Vec<UsageContext>,
    /// `Questionnaire.jurisdiction`, 0..*.
    pub jurisdiction: Vec<CodeableConcept>,
    /// `Questionnaire.purpose`, 0..1, markdown.
    pub purpose: Option<String>,
    /// `Questionnaire.copyright`, 0..1, markdown.
    pub copyright: Option<String>,
    /// `Questionnaire.approvalDate`, 0..1.
    pub approval_date: Option<Date>,
    /// `Questionnaire.lastReviewDate`, 0..1.
    pub last_review_date: Option<Date>,
    /// `Questionnaire.effectivePeriod`, 0..1.
    pub effective_period: Option<Box<Period>>,
    /// `Questionnaire.code`, 0..*.
    pub code: Vec<Coding>,
    /// `Questionnaire.item`, 0..*.
    pub item: Vec<QuestionnaireItem>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Questionnaire = "Questionnaire" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 url "url", 9
    identifier "identifier", 10 version "version", 11 name "name", 12 title "title", 13
    derived_from "derivedFrom", 14 status "status", 15 experimental "experimental", 16
    subject_type "subjectType", 17 date "date", 18 publisher "publisher", 19 contact
    "contact", 20 description "description", 21 use_context "useContext", 22 jurisdiction
    "jurisdiction", 23 purpose "purpose", 24 copyright "copyright", 25 approval_date
    "approvalDate", 26 last_review_date "lastReviewDate", 27 effective_period
    "effectivePeriod", 28 code "code", 29 item "item" }
);
/// FHIR R4 `Questionnaire.item` (<https://hl7.org/fhir/R4/questionnaire.html>).
#[derive(Clone, Default)]
pub struct QuestionnaireItem {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.linkId`, 1..1, string.
    pub link_id: Option<String>,
    /// `Questionnaire.item.definition`, 0..1, uri.
    pub definition: Option<String>,
    /// `Questionnaire.item.code`, 0..*.
    pub code: Vec<Coding>,
    /// `Questionnaire.item.prefix`, 0..1, string.
    pub prefix: Option<String>,
    /// `Questionnaire.item.text`, 0..1, string.
    pub text: Option<String>,
    /// `Questionnaire.item.type`, 1..1, code: `group` `display` `boolean` `decimal` `integer` `date` `dateTime` `time` `string` `text` `url` `choice` `open-choice` `attachment` `reference` `quantity`.
    pub type_: Option<String>,
    /// `Questionnaire.item.enableWhen`, 0..*.
    pub enable_when: Vec<QuestionnaireItemEnableWhen>,
    /// `Questionnaire.item.enableBehavior`, 0..1, code: `all` `any`.
    pub enable_behavior: Option<String>,
    /// `Questionnaire.item.required`, 0..1.
    pub required: Option<bool>,
    /// `Questionnaire.item.repeats`, 0..1.
    pub repeats: Option<bool>,
    /// `Questionnaire.item.readOnly`, 0..1.
    pub read_only: Option<bool>,
    /// `Questionnaire.item.maxLength`, 0..1.
    pub max_length: Option<i32>,
    /// `Questionnaire.item.answerValueSet`, 0..1, canonical.
    pub answer_value_set: Option<String>,
    /// `Questionnaire.item.answerOption`, 0..*.
    pub answer_option: Vec<QuestionnaireItemAnswerOption>,
    /// `Questionnaire.item.initial`, 0..*.
    pub initial: Vec<QuestionnaireItemInitial>,
    /// `Questionnaire.item.item`, 0..*.
    pub item: Vec<QuestionnaireItem>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    QuestionnaireItem { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 link_id "linkId", 4 definition "definition", 5 code "code", 6
    prefix "prefix", 7 text "text", 8 type_ "type", 9 enable_when "enableWhen", 10
    enable_behavior "enableBehavior", 11 required "required", 12 repeats "repeats", 13
    read_only "readOnly", 14 max_length "maxLength", 15 answer_value_set
    "answerValueSet", 16 answer_option "answerOption", 17 initial "initial", 18 item
    "item" }
);
/// FHIR R4 `Questionnaire.item.answerOption` (<https://hl7.org/fhir/R4/questionnaire.html>).
#[derive(Clone, Default)]
pub struct QuestionnaireItemAnswerOption {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.answerOption.value[x]`, 1..1.
    pub value: Option<QuestionnaireItemAnswerOptionValue>,
    /// `Questionnaire.item.answerOption.initialSelected`, 0..1.
    pub initial_selected: Option<bool>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    QuestionnaireItemAnswerOption { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 value "value"
    QuestionnaireItemAnswerOptionValue, 4 initial_selected "initialSelected" }
);
/// The types of `Questionnaire.item.answerOption.value[x]`.
#[derive(Clone)]
pub enum QuestionnaireItemAnswerOptionValue {
    /// `integer`.
    Integer(i32),
    /// `date`.
    Date(Date),
    /// `time`.
    Time(Time),
    /// `string`.
    String(String),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    QuestionnaireItemAnswerOptionValue { 0 Integer(i32), 1 Date(Date), 2 Time(Time), 3
    String(String), 4 Coding(Box < Coding >), 5 Reference(Box < Reference >) }
);
/// FHIR R4 `Questionnaire.item.enableWhen` (<https://hl7.org/fhir/R4/questionnaire.html>).
#[derive(Clone, Default)]
pub struct QuestionnaireItemEnableWhen {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.enableWhen.question`, 1..1, string.
    pub question: Option<String>,
    /// `Questionnaire.item.enableWhen.operator`, 1..1, code: `exists` `=` `!=` `>` `<` `>=` `<=`.
    pub operator: Option<String>,
    /// `Questionnaire.item.enableWhen.answer[x]`, 1..1.
    pub answer: Option<QuestionnaireItemEnableWhenAnswer>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    QuestionnaireItemEnableWhen { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 question "question", 4 operator "operator",
    5 answer "answer" QuestionnaireItemEnableWhenAnswer }
);
/// The types of `Questionnaire.item.enableWhen.answer[x]`.
#[derive(Clone)]
pub enum QuestionnaireItemEnableWhenAnswer {
    /// `boolean`.
    Boolean(bool),
    /// `decimal`.
    Decimal(Decimal),
    /// `integer`.
    Integer(i32),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `string`.
    String(String),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    QuestionnaireItemEnableWhenAnswer { 0 Boolean(bool), 1 Decimal(Decimal), 2
    Integer(i32), 3 Date(Date), 4 DateTime(DateTime), 5 Time(Time), 6 String(String), 7
    Coding(Box < Coding >), 8 Quantity(Box < Quantity >), 9 Reference(Box < Reference >)
    }
);
/// FHIR R4 `Questionnaire.item.initial` (<https://hl7.org/fhir/R4/questionnaire.html>).
#[derive(Clone, Default)]
pub struct QuestionnaireItemInitial {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Questionnaire.item.initial.value[x]`, 1..1.
    pub value: Option<QuestionnaireItemInitialValue>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    QuestionnaireItemInitial { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 value "value" QuestionnaireItemInitialValue }
);
/// The types of `Questionnaire.item.initial.value[x]`.
#[derive(Clone)]
pub enum QuestionnaireItemInitialValue {
    /// `boolean`.
    Boolean(bool),
    /// `decimal`.
    Decimal(Decimal),
    /// `integer`.
    Integer(i32),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    QuestionnaireItemInitialValue { 0 Boolean(bool), 1 Decimal(Decimal), 2 Integer(i32),
    3 Date(Date), 4 DateTime(DateTime), 5 Time(Time), 6 String(String), 7 Uri(String), 8
    Attachment(Box < Attachment >), 9 Coding(Box < Coding >), 10 Quantity(Box < Quantity
    >), 11 Reference(Box < Reference >) }
);
/// FHIR R4 `QuestionnaireResponse` (<https://hl7.org/fhir/R4/questionnaireresponse.html>).
#[derive(Clone, Default)]
pub struct QuestionnaireResponse {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `QuestionnaireResponse.identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `QuestionnaireResponse.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `QuestionnaireResponse.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `QuestionnaireResponse.questionnaire`, 0..1, canonical.
    pub questionnaire: Option<String>,
    /// `QuestionnaireResponse.status`, 1..1, code: `in-progress` `completed` `amended` `entered-in-error` `stopped`.
    pub status: Option<String>,
    /// `QuestionnaireResponse.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `QuestionnaireResponse.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `QuestionnaireResponse.authored`, 0..1.
    pub authored: Option<DateTime>,
    /// `QuestionnaireResponse.author`, 0..1.
    pub author: Option<Box<Reference>>,
    /// `QuestionnaireResponse.source`, 0..1.
    pub source: Option<Box<Reference>>,
    /// `QuestionnaireResponse.item`, 0..*.
    pub item: Vec<QuestionnaireResponseItem>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    QuestionnaireResponse = "QuestionnaireResponse" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 based_on "basedOn", 10 part_of "partOf", 11 questionnaire
    "questionnaire", 12 status "status", 13 subject "subject", 14 encounter "encounter",
    15 authored "authored", 16 author "author", 17 source "source", 18 item "item" }
);
/// FHIR R4 `QuestionnaireResponse.item` (<https://hl7.org/fhir/R4/questionnaireresponse.html>).
#[derive(Clone, Default)]
pub struct QuestionnaireResponseItem {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.linkId`, 1..1, string.
    pub link_id: Option<String>,
    /// `QuestionnaireResponse.item.definition`, 0..1, uri.
    pub definition: Option<String>,
    /// `QuestionnaireResponse.item.text`, 0..1, string.
    pub text: Option<String>,
    /// `QuestionnaireResponse.item.answer`, 0..*.
    pub answer: Vec<QuestionnaireResponseItemAnswer>,
    /// `QuestionnaireResponse.item.item`, 0..*.
    pub item: Vec<QuestionnaireResponseItem>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    QuestionnaireResponseItem { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 link_id "linkId", 4 definition "definition", 5 text "text", 6
    answer "answer", 7 item "item" }
);
/// FHIR R4 `QuestionnaireResponse.item.answer` (<https://hl7.org/fhir/R4/questionnaireresponse.html>).
#[derive(Clone, Default)]
pub struct QuestionnaireResponseItemAnswer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `QuestionnaireResponse.item.answer.value[x]`, 0..1.
    pub value: Option<QuestionnaireResponseItemAnswerValue>,
    /// `QuestionnaireResponse.item.answer.item`, 0..*.
    pub item: Vec<QuestionnaireResponseItem>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    QuestionnaireResponseItemAnswer { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 value "value"
    QuestionnaireResponseItemAnswerValue, 4 item "item" }
);
/// The types of `QuestionnaireResponse.item.answer.value[x]`.
#[derive(Clone)]
pub enum QuestionnaireResponseItemAnswerValue {
    /// `boolean`.
    Boolean(bool),
    /// `decimal`.
    Decimal(Decimal),
    /// `integer`.
    Integer(i32),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    QuestionnaireResponseItemAnswerValue { 0 Boolean(bool), 1 Decimal(Decimal), 2
    Integer(i32), 3 Date(Date), 4 DateTime(DateTime), 5 Time(Time), 6 String(String), 7
    Uri(String), 8 Attachment(Box < Attachment >), 9 Coding(Box < Coding >), 10
    Quantity(Box < Quantity >), 11 Reference(Box < Reference >) }
);
/// FHIR R4 `Range` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Range {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Range.low`, 0..1.
    pub low: Option<Box<Quantity>>,
    /// `Range.high`, 0..1.
    pub high: Option<Box<Quantity>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Range { 0 id "id", 1 extension "extension", 2 low "low", 3 high "high" }
);
/// FHIR R4 `Ratio` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Ratio {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Ratio.numerator`, 0..1.
    pub numerator: Option<Box<Quantity>>,
    /// `Ratio.denominator`, 0..1.
    pub denominator: Option<Box<Quantity>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Ratio { 0 id "id", 1 extension "extension", 2 numerator "numerator", 3 denominator
    "denominator" }
);
/// FHIR R4 `Reference` (<https://hl7.org/fhir/R4/references.html>).
#[derive(Clone, Default)]
pub struct Reference {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Reference.reference`, 0..1, string.
    pub reference: Option<String>,
    /// `Reference.type`, 0..1, uri.
    pub type_: Option<String>,
    /// `Reference.identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Reference.display`, 0..1, string.
    pub display: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Reference { 0 id "id", 1 extension "extension", 2 reference "reference", 3 type_
    "type", 4 identifier "identifier", 5 display "display" }
);
/// FHIR R4 `RelatedArtifact` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct RelatedArtifact {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `RelatedArtifact.type`, 1..1, code: `documentation` `justification` `citation` `predecessor` `successor` `derived-from` `depends-on` `composed-of`.
    pub type_: Option<String>,
    /// `RelatedArtifact.label`, 0..1, string.
    pub label: Option<String>,
    /// `RelatedArtifact.display`, 0..1, string.
    pub display: Option<String>,
    /// `RelatedArtifact.citation`, 0..1, markdown.
    pub citation: Option<String>,
    /// `RelatedArtifact.url`, 0..1, url.
    pub url: Option<String>,
    /// `RelatedArtifact.document`, 0..1.
    pub document: Option<Box<Attachment>>,
    /// `RelatedArtifact.resource`, 0..1, canonical.
    pub resource: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    RelatedArtifact { 0 id "id", 1 extension "extension", 2 type_ "type", 3 label
    "label", 4 display "display", 5 citation "citation", 6 url "url", 7 document
    "document", 8 resource "resource" }
);
/// FHIR R4 `RelatedPerson` (<https://hl7.org/fhir/R4/relatedperson.html>).
#[derive(Clone, Default)]
pub struct RelatedPerson {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `RelatedPerson.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `RelatedPerson.active`, 0..1.
    pub active: Option<bool>,
    /// `RelatedPerson.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `RelatedPerson.relationship`, 0..*.
    pub relationship: Vec<CodeableConcept>,
    /// `RelatedPerson.name`, 0..*.
    pub name: Vec<HumanName>,
    /// `RelatedPerson.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `RelatedPerson.gender`, 0..1, code: `male` `female` `other` `unknown`.
    pub gender: Option<String>,
    /// `RelatedPerson.birthDate`, 0..1.
    pub birth_date: Option<Date>,
    /// `RelatedPerson.address`, 0..*.
    pub address: Vec<Address>,
    /// `RelatedPerson.photo`, 0..*.
    pub photo: Vec<Attachment>,
    /// `RelatedPerson.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `RelatedPerson.communication`, 0..*.
    pub communication: Vec<RelatedPersonCommunication>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    RelatedPerson = "RelatedPerson" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 active "active", 10 patient "patient", 11 relationship
    "relationship", 12 name "name", 13 telecom "telecom", 14 gender "gender", 15
    birth_date "birthDate", 16 address "address", 17 photo "photo", 18 period "period",
    19 communication "communication" }
);
/// FHIR R4 `RelatedPerson.communication` (<https://hl7.org/fhir/R4/relatedperson.html>).
#[derive(Clone, Default)]
pub struct RelatedPersonCommunication {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `RelatedPerson.communication.language`, 1..1.
    pub language: Option<Box<CodeableConcept>>,
    /// `RelatedPerson.communication.preferred`, 0..1.
    pub preferred: Option<bool>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    RelatedPersonCommunication { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 language "language", 4 preferred "preferred" }
);
/// FHIR R4 `SampledData` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct SampledData {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `SampledData.origin`, 1..1.
    pub origin: Option<Box<Quantity>>,
    /// `SampledData.period`, 1..1.
    pub period: Option<Decimal>,
    /// `SampledData.factor`, 0..1.
    pub factor: Option<Decimal>,
    /// `SampledData.lowerLimit`, 0..1.
    pub lower_limit: Option<Decimal>,
    /// `SampledData.upperLimit`, 0..1.
    pub upper_limit: Option<Decimal>,
    /// `SampledData.dimensions`, 1..1.
    pub dimensions: Option<u32>,
    /// `SampledData.data`, 0..1, string.
    pub data: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    SampledData { 0 id "id", 1 extension "extension", 2 origin "origin", 3 period
    "period", 4 factor "factor", 5 lower_limit "lowerLimit", 6 upper_limit "upperLimit",
    7 dimensions "dimensions", 8 data "data" }
);
/// FHIR R4 `ServiceRequest` (<https://hl7.org/fhir/R4/servicerequest.html>).
#[derive(Clone, Default)]
pub struct ServiceRequest {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `ServiceRequest.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `ServiceRequest.instantiatesCanonical`, 0..*, canonical.
    pub instantiates_canonical: Vec<Option<String>>,
    /// `ServiceRequest.instantiatesUri`, 0..*, uri.
    pub instantiates_uri: Vec<Option<String>>,
    /// `ServiceRequest.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `ServiceRequest.replaces`, 0..*.
    pub replaces: Vec<Reference>,
    /// `ServiceRequest.requisition`, 0..1.
    pub requisition: Option<Box<Identifier>>,
    /// `ServiceRequest.status`, 1..1, code: `draft` `active` `on-hold` `revoked` `completed` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `ServiceRequest.intent`, 1..1, code: `proposal` `plan` `directive` `order` `original-order` `reflex-order` `filler-order` `instance-order` `option`.
    pub intent: Option<String>,
    /// `ServiceRequest.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `ServiceRequest.priority`, 0..1, code: `routine` `urgent` `asap` `stat`.
    pub priority: Option<String>,
    /// `ServiceRequest.doNotPerform`, 0..1.
    pub do_not_perform: Option<bool>,
    /// `ServiceRequest.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `ServiceRequest.orderDetail`, 0..*.
    pub order_detail: Vec<CodeableConcept>,
    /// `ServiceRequest.quantity[x]`, 0..1.
    pub quantity: Option<ServiceRequestQuantity>,
    /// `ServiceRequest.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `ServiceRequest.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `ServiceRequest.occurrence[x]`, 0..1.
    pub occurrence: Option<ServiceRequestOccurrence>,
    /// `ServiceRequest.asNeeded[x]`, 0..1.
    pub as_needed: Option<ServiceRequestAsNeeded>,
    /// `ServiceRequest.authoredOn`, 0..1.
    pub authored_on: Option<DateTime>,
    /// `ServiceRequest.requester`, 0..1.
    pub requester: Option<Box<Reference>>,
    /// `ServiceRequest.performerType`, 0..1.
    pub performer_type: Option<Box<CodeableConcept>>,
    /// `ServiceRequest.performer`, 0..*.
    pub performer: Vec<Reference>,
    /// `ServiceRequest.locationCode`, 0..*.
    pub location_code: Vec<CodeableConcept>,
    /// `ServiceRequest.locationReference`, 0..*.
    pub location_reference: Vec<Reference>,
    /// `ServiceRequest.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `ServiceRequest.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `ServiceRequest.insurance`, 0..*.
    pub insurance: Vec<Reference>,
    /// `ServiceRequest.supportingInfo`, 0..*.
    pub supporting_info: Vec<Reference>,
    /// `ServiceRequest.specimen`, 0..*.
    pub specimen: Vec<Reference>,
    /// `ServiceRequest.bodySite`, 0..*.
    pub body_site: Vec<CodeableConcept>,
    /// `ServiceRequest.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `ServiceRequest.patientInstruction`, 0..1, string.
    pub patient_instruction: Option<String>,
    /// `ServiceRequest.relevantHistory`, 0..*.
    pub relevant_history: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ServiceRequest = "ServiceRequest" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 instantiates_canonical "instantiatesCanonical", 10 instantiates_uri
    "instantiatesUri", 11 based_on "basedOn", 12 replaces "replaces", 13 requisition
    "requisition", 14 status "status", 15 intent "intent", 16 category "category", 17
    priority "priority", 18 do_not_perform "doNotPerform", 19 code "code", 20
    order_detail "orderDetail", 21 quantity "quantity" ServiceRequestQuantity, 22 subject
    "subject", 23 encounter "encounter", 24 occurrence "occurrence"
    ServiceRequestOccurrence, 25 as_needed "asNeeded" ServiceRequestAsNeeded, 26
    authored_on "authoredOn", 27 requester "requester", 28 performer_type
    "performerType", 29 performer "performer", 30 location_code "locationCode", 31
    location_reference "locationReference", 32 reason_code "reasonCode", 33
    reason_reference "reasonReference", 34 insurance "insurance", 35 supporting_info
    "supportingInfo", 36 specimen "specimen", 37 body_site "bodySite", 38 note "note", 39
    patient_instruction "patientInstruction", 40 relevant_history "relevantHistory" }
);
/// The types of `ServiceRequest.quantity[x]`.
#[derive(Clone)]
pub enum ServiceRequestQuantity {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}
crate::choice::choice!(
    ServiceRequestQuantity { 0 Quantity(Box < Quantity >), 1 Ratio(Box < Ratio >), 2
    Range(Box < Range >) }
);
/// The types of `ServiceRequest.occurrence[x]`.
#[derive(Clone)]
pub enum ServiceRequestOccurrence {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
    /// `Timing`.
    Timing(Box<Timing>),
}
crate::choice::choice!(
    ServiceRequestOccurrence { 0 DateTime(DateTime), 1 Period(Box < Period >), 2
    Timing(Box < Timing >) }
);
/// The types of `ServiceRequest.asNeeded[x]`.
#[derive(Clone)]
pub enum ServiceRequestAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
crate::choice::choice!(
    ServiceRequestAsNeeded { 0 Boolean(bool), 1 CodeableConcept(Box < CodeableConcept >)
    }
);
/// FHIR R4 `Signature` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Signature {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Signature.type`, 1..*.
    pub type_: Vec<Coding>,
    /// `Signature.when`, 1..1.
    pub when: Option<Instant>,
    /// `Signature.who`, 1..1.
    pub who: Option<Box<Reference>>,
    /// `Signature.onBehalfOf`, 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// `Signature.targetFormat`, 0..1, code.
    pub target_format: Option<String>,
    /// `Signature.sigFormat`, 0..1, code.
    pub sig_format: Option<String>,
    /// `Signature.data`, 0..1, base64Binary.
    pub data: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Signature { 0 id "id", 1 extension "extension", 2 type_ "type", 3 when "when", 4 who
    "who", 5 on_behalf_of "onBehalfOf", 6 target_format "targetFormat", 7 sig_format
    "sigFormat", 8 data "data" }
);
/// FHIR R4 `Specimen` (<https://hl7.org/fhir/R4/specimen.html>).
#[derive(Clone, Default)]
pub struct Specimen {
    /// `Resource.id`, 0..1, id.
    pub id: Option<String>,
    /// `Resource.meta`, 0..1.
    pub meta: Option<Box<Meta>>,
    /// `Resource.implicitRules`, 0..1, uri.
    pub implicit_rules: Option<String>,
    /// `Resource.language`, 0..1, code.
    pub language: Option<String>,
    /// `DomainResource.text`, 0..1.
    pub text: Option<Box<Narrative>>,
    /// `DomainResource.contained`, 0..*.
    pub contained: Vec<Resource>,
    /// `DomainResource.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `DomainResource.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Specimen.accessionIdentifier`, 0..1.
    pub accession_identifier: Option<Box<Identifier>>,
    /// `Specimen.status`, 0..1, code: `available` `unavailable` `unsatisfactory` `entered-in-error`.
    pub status: Option<String>,
    /// `Specimen.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Specimen.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Specimen.receivedTime`, 0..1.
    pub received_time: Option<DateTime>,
    /// `Specimen.parent`, 0..*.
    pub parent: Vec<Reference>,
    /// `Specimen.request`, 0..*.
    pub request: Vec<Reference>,
    /// `Specimen.collection`, 0..1.
    pub collection: Option<Box<SpecimenCollection>>,
    /// `Specimen.processing`, 0..*.
    pub processing: Vec<SpecimenProcessing>,
    /// `Specimen.container`, 0..*.
    pub container: Vec<SpecimenContainer>,
    /// `Specimen.condition`, 0..*.
    pub condition: Vec<CodeableConcept>,
    /// `Specimen.note`, 0..*.
    pub note: Vec<Annotation>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Specimen = "Specimen" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9
    accession_identifier "accessionIdentifier", 10 status "status", 11 type_ "type", 12
    subject "subject", 13 received_time "receivedTime", 14 parent "parent", 15 request
    "request", 16 collection "collection", 17 processing "processing", 18 container
    "container", 19 condition "condition", 20 note "note" }
);
/// FHIR R4 `Specimen.collection` (<https://hl7.org/fhir/R4/specimen.html>).
#[derive(Clone, Default)]
pub struct SpecimenCollection {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.collection.collector`, 0..1.
    pub collector: Option<Box<Reference>>,
    /// `Specimen.collection.collected[x]`, 0..1.
    pub collected: Option<SpecimenCollectionCollected>,
    /// `Specimen.collection.duration`, 0..1.
    pub duration: Option<Box<Duration>>,
    /// `Specimen.collection.quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Specimen.collection.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.bodySite`, 0..1.
    pub body_site: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.fastingStatus[x]`, 0..1.
    pub fasting_status: Option<SpecimenCollectionFastingStatus>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    SpecimenCollection { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 collector "collector", 4 collected "collected"
    SpecimenCollectionCollected, 5 duration "duration", 6 quantity "quantity", 7 method
    "method", 8 body_site "bodySite", 9 fasting_status "fastingStatus"
    SpecimenCollectionFastingStatus }
);
/// The types of `Specimen.collection.collected[x]`.
#[derive(Clone)]
pub enum SpecimenCollectionCollected {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    SpecimenCollectionCollected { 0 DateTime(DateTime), 1 Period(Box < Period >) }
);
/// The types of `Specimen.collection.fastingStatus[x]`.
#[derive(Clone)]
pub enum SpecimenCollectionFastingStatus {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Duration`.
    Duration(Box<Duration>),
}
crate::choice::choice!(
    SpecimenCollectionFastingStatus { 0 CodeableConcept(Box < CodeableConcept >), 1
    Duration(Box < Duration >) }
);
/// FHIR R4 `Specimen.container` (<https://hl7.org/fhir/R4/specimen.html>).
#[derive(Clone, Default)]
pub struct SpecimenContainer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.container.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `Specimen.container.description`, 0..1, string.
    pub description: Option<String>,
    /// `Specimen.container.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Specimen.container.capacity`, 0..1.
    pub capacity: Option<Box<Quantity>>,
    /// `Specimen.container.specimenQuantity`, 0..1.
    pub specimen_quantity: Option<Box<Quantity>>,
    /// `Specimen.container.additive[x]`, 0..1.
    pub additive: Option<SpecimenContainerAdditive>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    SpecimenContainer { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 identifier "identifier", 4 description "description", 5 type_
    "type", 6 capacity "capacity", 7 specimen_quantity "specimenQuantity", 8 additive
    "additive" SpecimenContainerAdditive }
);
/// The types of `Specimen.container.additive[x]`.
#[derive(Clone)]
pub enum SpecimenContainerAdditive {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    SpecimenContainerAdditive { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// FHIR R4 `Specimen.processing` (<https://hl7.org/fhir/R4/specimen.html>).
#[derive(Clone, Default)]
pub struct SpecimenProcessing {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.processing.description`, 0..1, string.
    pub description: Option<String>,
    /// `Specimen.processing.procedure`, 0..1.
    pub procedure: Option<Box<CodeableConcept>>,
    /// `Specimen.processing.additive`, 0..*.
    pub additive: Vec<Reference>,
    /// `Specimen.processing.time[x]`, 0..1.
    pub time: Option<SpecimenProcessingTime>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    SpecimenProcessing { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 description "description", 4 procedure "procedure", 5 additive
    "additive", 6 time "time" SpecimenProcessingTime }
);
/// The types of `Specimen.processing.time[x]`.
#[derive(Clone)]
pub enum SpecimenProcessingTime {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    SpecimenProcessingTime { 0 DateTime(DateTime), 1 Period(Box < Period >) }
);
/// FHIR R4 `Timing` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct Timing {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Timing.event`, 0..*.
    pub event: Vec<Option<DateTime>>,
    /// `Timing.repeat`, 0..1.
    pub repeat: Option<Box<TimingRepeat>>,
    /// `Timing.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Timing { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 event "event", 4 repeat "repeat", 5 code "code" }
);
/// FHIR R4 `Timing.repeat` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct TimingRepeat {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Timing.repeat.bounds[x]`, 0..1.
    pub bounds: Option<TimingRepeatBounds>,
    /// `Timing.repeat.count`, 0..1.
    pub count: Option<u32>,
    /// `Timing.repeat.countMax`, 0..1.
    pub count_max: Option<u32>,
    /// `Timing.repeat.duration`, 0..1.
    pub duration: Option<Decimal>,
    /// `Timing.repeat.durationMax`, 0..1.
    pub duration_max: Option<Decimal>,
    /// `Timing.repeat.durationUnit`, 0..1, code: `s` `min` `h` `d` `wk` `mo` `a`.
    pub duration_unit: Option<String>,
    /// `Timing.repeat.frequency`, 0..1.
    pub frequency: Option<u32>,
    /// `Timing.repeat.frequencyMax`, 0..1.
    pub frequency_max: Option<u32>,
    /// `Timing.repeat.period`, 0..1.
    pub period: Option<Decimal>,
    /// `Timing.repeat.periodMax`, 0..1.
    pub period_max: Option<Decimal>,
    /// `Timing.repeat.periodUnit`, 0..1, code: `s` `min` `h` `d` `wk` `mo` `a`.
    pub period_unit: Option<String>,
    /// `Timing.repeat.dayOfWeek`, 0..*, code.
    pub day_of_week: Vec<Option<String>>,
    /// `Timing.repeat.timeOfDay`, 0..*.
    pub time_of_day: Vec<Option<Time>>,
    /// `Timing.repeat.when`, 0..*, code.
    pub when: Vec<Option<String>>,
    /// `Timing.repeat.offset`, 0..1.
    pub offset: Option<u32>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    TimingRepeat { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 bounds "bounds" TimingRepeatBounds, 4 count "count", 5
    count_max "countMax", 6 duration "duration", 7 duration_max "durationMax", 8
    duration_unit "durationUnit", 9 frequency "frequency", 10 frequency_max
    "frequencyMax", 11 period "period", 12 period_max "periodMax", 13 period_unit
    "periodUnit", 14 day_of_week "dayOfWeek", 15 time_of_day "timeOfDay", 16 when "when",
    17 offset "offset" }
);
/// The types of `Timing.repeat.bounds[x]`.
#[derive(Clone)]
pub enum TimingRepeatBounds {
    /// `Duration`.
    Duration(Box<Duration>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    TimingRepeatBounds { 0 Duration(Box < Duration >), 1 Range(Box < Range >), 2
    Period(Box < Period >) }
);
/// FHIR R4 `TriggerDefinition` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct TriggerDefinition {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `TriggerDefinition.type`, 1..1, code: `named-event` `periodic` `data-changed` `data-added` `data-modified` `data-removed` `data-accessed` `data-access-ended`.
    pub type_: Option<String>,
    /// `TriggerDefinition.name`, 0..1, string.
    pub name: Option<String>,
    /// `TriggerDefinition.timing[x]`, 0..1.
    pub timing: Option<TriggerDefinitionTiming>,
    /// `TriggerDefinition.data`, 0..*.
    pub data: Vec<DataRequirement>,
    /// `TriggerDefinition.condition`, 0..1.
    pub condition: Option<Box<Expression>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    TriggerDefinition { 0 id "id", 1 extension "extension", 2 type_ "type", 3 name
    "name", 4 timing "timing" TriggerDefinitionTiming, 5 data "data", 6 condition
    "condition" }
);
/// The types of `TriggerDefinition.timing[x]`.
#[derive(Clone)]
pub enum TriggerDefinitionTiming {
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
}
crate::choice::choice!(
    TriggerDefinitionTiming { 0 Timing(Box < Timing >), 1 Reference(Box < Reference >), 2
    Date(Date), 3 DateTime(DateTime) }
);
/// FHIR R4 `UsageContext` (<https://hl7.org/fhir/R4/datatypes.html>).
#[derive(Clone, Default)]
pub struct UsageContext {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `UsageContext.code`, 1..1.
    pub code: Option<Box<Coding>>,
    /// `UsageContext.value[x]`, 1..1.
    pub value: Option<UsageContextValue>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    UsageContext { 0 id "id", 1 extension "extension", 2 code "code", 3 value "value"
    UsageContextValue }
);
/// The types of `UsageContext.value[x]`.
#[derive(Clone)]
pub enum UsageContextValue {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    UsageContextValue { 0 CodeableConcept(Box < CodeableConcept >), 1 Quantity(Box <
    Quantity >), 2 Range(Box < Range >), 3 Reference(Box < Reference >) }
);
/// Siblings of primitive members, and members that FHIR does not define.
pub type Extra = crate::Extra<Element>;
/// A FHIR R4 resource of any type.
///
/// The type is found by `resourceType`, wherever it stands in the object.
#[derive(Clone)]
#[non_exhaustive]
pub enum Resource {
    /// `AllergyIntolerance`.
    AllergyIntolerance(Box<AllergyIntolerance>),
    /// `Binary`.
    Binary(Box<Binary>),
    /// `Bundle`.
    Bundle(Box<Bundle>),
    /// `CapabilityStatement`.
    CapabilityStatement(Box<CapabilityStatement>),
    /// `CarePlan`.
    CarePlan(Box<CarePlan>),
    /// `CareTeam`.
    CareTeam(Box<CareTeam>),
    /// `Condition`.
    Condition(Box<Condition>),
    /// `Coverage`.
    Coverage(Box<Coverage>),
    /// `Device`.
    Device(Box<Device>),
    /// `DiagnosticReport`.
    DiagnosticReport(Box<DiagnosticReport>),
    /// `DocumentReference`.
    DocumentReference(Box<DocumentReference>),
    /// `Encounter`.
    Encounter(Box<Encounter>),
    /// `Endpoint`.
    Endpoint(Box<Endpoint>),
    /// `FamilyMemberHistory`.
    FamilyMemberHistory(Box<FamilyMemberHistory>),
    /// `Goal`.
    Goal(Box<Goal>),
    /// `Group`.
    Group(Box<Group>),
    /// `Immunization`.
    Immunization(Box<Immunization>),
    /// `Location`.
    Location(Box<Location>),
    /// `Medication`.
    Medication(Box<Medication>),
    /// `MedicationAdministration`.
    MedicationAdministration(Box<MedicationAdministration>),
    /// `MedicationDispense`.
    MedicationDispense(Box<MedicationDispense>),
    /// `MedicationRequest`.
    MedicationRequest(Box<MedicationRequest>),
    /// `MedicationStatement`.
    MedicationStatement(Box<MedicationStatement>),
    /// `Observation`.
    Observation(Box<Observation>),
    /// `OperationOutcome`.
    OperationOutcome(Box<OperationOutcome>),
    /// `Organization`.
    Organization(Box<Organization>),
    /// `Parameters`.
    Parameters(Box<Parameters>),
    /// `Patient`.
    Patient(Box<Patient>),
    /// `Practitioner`.
    Practitioner(Box<Practitioner>),
    /// `PractitionerRole`.
    PractitionerRole(Box<PractitionerRole>),
    /// `Procedure`.
    Procedure(Box<Procedure>),
    /// `Provenance`.
    Provenance(Box<Provenance>),
    /// `Questionnaire`.
    Questionnaire(Box<Questionnaire>),
    /// `QuestionnaireResponse`.
    QuestionnaireResponse(Box<QuestionnaireResponse>),
    /// `RelatedPerson`.
    RelatedPerson(Box<RelatedPerson>),
    /// `ServiceRequest`.
    ServiceRequest(Box<ServiceRequest>),
    /// `Specimen`.
    Specimen(Box<Specimen>),
    /// A resource type without a variant, kept whole.
    Unknown(crate::UnknownResource),
}
crate::resource::resource_impls!(
    Resource { AllergyIntolerance, Binary, Bundle, CapabilityStatement, CarePlan,
    CareTeam, Condition, Coverage, Device, DiagnosticReport, DocumentReference,
    Encounter, Endpoint, FamilyMemberHistory, Goal, Group, Immunization, Location,
    Medication, MedicationAdministration, MedicationDispense, MedicationRequest,
    MedicationStatement, Observation, OperationOutcome, Organization, Parameters,
    Patient, Practitioner, PractitionerRole, Procedure, Provenance, Questionnaire,
    QuestionnaireResponse, RelatedPerson, ServiceRequest, Specimen }
);
crate::resource::object_impls!(
    Address, AllergyIntolerance, AllergyIntoleranceReaction, Annotation, Attachment,
    Binary, Bundle, BundleEntry, BundleEntryRequest, BundleEntryResponse,
    BundleEntrySearch, BundleLink, CapabilityStatement, CapabilityStatementDocument,
    CapabilityStatementImplementation, CapabilityStatementMessaging,
    CapabilityStatementMessagingEndpoint, CapabilityStatementMessagingSupportedMessage,
    CapabilityStatementRest, CapabilityStatementRestInteraction,
    CapabilityStatementRestOperation, CapabilityStatementRestResource,
    CapabilityStatementRestResourceInteraction, CapabilityStatementRestSearchParam,
    CapabilityStatementRestSecurity, CapabilityStatementSoftware, CarePlan,
    CarePlanActivity, CarePlanActivityDetail, CareTeam, CareTeamParticipant,
    CodeableConcept, Coding, Condition, ConditionEvidence, ConditionStage, ContactDetail,
    ContactPoint, Contributor, Coverage, CoverageClass, CoverageCostToBeneficiary,
    CoverageCostToBeneficiaryException, DataRequirement, DataRequirementCodeFilter,
    DataRequirementDateFilter, DataRequirementSort, Device, DeviceDeviceName,
    DeviceProperty, DeviceSpecialization, DeviceUdiCarrier, DeviceVersion,
    DiagnosticReport, DiagnosticReportMedia, DocumentReference, DocumentReferenceContent,
    DocumentReferenceContext, DocumentReferenceRelatesTo, Dosage, DosageDoseAndRate,
    Element, Encounter, EncounterClassHistory, EncounterDiagnosis,
    EncounterHospitalization, EncounterLocation, EncounterParticipant,
    EncounterStatusHistory, Endpoint, Expression, Extension, FamilyMemberHistory,
    FamilyMemberHistoryCondition, Goal, GoalTarget, Group, GroupCharacteristic,
    GroupMember, HumanName, Identifier, Immunization, ImmunizationEducation,
    ImmunizationPerformer, ImmunizationProtocolApplied, ImmunizationReaction, Location,
    LocationHoursOfOperation, LocationPosition, Medication, MedicationBatch,
    MedicationIngredient, MedicationAdministration, MedicationAdministrationDosage,
    MedicationAdministrationPerformer, MedicationDispense, MedicationDispensePerformer,
    MedicationDispenseSubstitution, MedicationRequest, MedicationRequestDispenseRequest,
    MedicationRequestDispenseRequestInitialFill, MedicationRequestSubstitution,
    MedicationStatement, Meta, Money, Narrative, Observation, ObservationComponent,
    ObservationReferenceRange, OperationOutcome, OperationOutcomeIssue, Organization,
    OrganizationContact, ParameterDefinition, Parameters, ParametersParameter, Patient,
    PatientCommunication, PatientContact, PatientLink, Period, Practitioner,
    PractitionerQualification, PractitionerRole, PractitionerRoleAvailableTime,
    PractitionerRoleNotAvailable, Procedure, ProcedureFocalDevice, ProcedurePerformer,
    Provenance, ProvenanceAgent, ProvenanceEntity, Quantity, Questionnaire,
    QuestionnaireItem, QuestionnaireItemAnswerOption, QuestionnaireItemEnableWhen,
    QuestionnaireItemInitial, QuestionnaireResponse, QuestionnaireResponseItem,
    QuestionnaireResponseItemAnswer, Range, Ratio, Reference, RelatedArtifact,
    RelatedPerson, RelatedPersonCommunication, SampledData, ServiceRequest, Signature,
    Specimen, SpecimenCollection, SpecimenContainer, SpecimenProcessing, Timing,
    TimingRepeat, TriggerDefinition, UsageContext
);
crate::aids::extension::extension_impls!(
    Address, AllergyIntolerance, AllergyIntoleranceReaction, Annotation, Attachment,
    BundleEntry, BundleEntryRequest, BundleEntryResponse, BundleEntrySearch, BundleLink,
    CapabilityStatement, CapabilityStatementDocument, CapabilityStatementImplementation,
    CapabilityStatementMessaging, CapabilityStatementMessagingEndpoint,
    CapabilityStatementMessagingSupportedMessage, CapabilityStatementRest,
    CapabilityStatementRestInteraction, CapabilityStatementRestOperation,
    CapabilityStatementRestResource, CapabilityStatementRestResourceInteraction,
    CapabilityStatementRestSearchParam, CapabilityStatementRestSecurity,
    CapabilityStatementSoftware, CarePlan, CarePlanActivity, CarePlanActivityDetail,
    CareTeam, CareTeamParticipant, CodeableConcept, Coding, Condition, ConditionEvidence,
    ConditionStage, ContactDetail, ContactPoint, Contributor, Coverage, CoverageClass,
    CoverageCostToBeneficiary, CoverageCostToBeneficiaryException, DataRequirement,
    DataRequirementCodeFilter, DataRequirementDateFilter, DataRequirementSort, Device,
    DeviceDeviceName, DeviceProperty, DeviceSpecialization, DeviceUdiCarrier,
    DeviceVersion, DiagnosticReport, DiagnosticReportMedia, DocumentReference,
    DocumentReferenceContent, DocumentReferenceContext, DocumentReferenceRelatesTo,
    Dosage, DosageDoseAndRate, Element, Encounter, EncounterClassHistory,
    EncounterDiagnosis, EncounterHospitalization, EncounterLocation,
    EncounterParticipant, EncounterStatusHistory, Endpoint, Expression, Extension,
    FamilyMemberHistory, FamilyMemberHistoryCondition, Goal, GoalTarget, Group,
    GroupCharacteristic, GroupMember, HumanName, Identifier, Immunization,
    ImmunizationEducation, ImmunizationPerformer, ImmunizationProtocolApplied,
    ImmunizationReaction, Location, LocationHoursOfOperation, LocationPosition,
    Medication, MedicationBatch, MedicationIngredient, MedicationAdministration,
    MedicationAdministrationDosage, MedicationAdministrationPerformer,
    MedicationDispense, MedicationDispensePerformer, MedicationDispenseSubstitution,
    MedicationRequest, MedicationRequestDispenseRequest,
    MedicationRequestDispenseRequestInitialFill, MedicationRequestSubstitution,
    MedicationStatement, Meta, Money, Narrative, Observation, ObservationComponent,
    ObservationReferenceRange, OperationOutcome, OperationOutcomeIssue, Organization,
    OrganizationContact, ParameterDefinition, ParametersParameter, Patient,
    PatientCommunication, PatientContact, PatientLink, Period, Practitioner,
    PractitionerQualification, PractitionerRole, PractitionerRoleAvailableTime,
    PractitionerRoleNotAvailable, Procedure, ProcedureFocalDevice, ProcedurePerformer,
    Provenance, ProvenanceAgent, ProvenanceEntity, Quantity, Questionnaire,
    QuestionnaireItem, QuestionnaireItemAnswerOption, QuestionnaireItemEnableWhen,
    QuestionnaireItemInitial, QuestionnaireResponse, QuestionnaireResponseItem,
    QuestionnaireResponseItemAnswer, Range, Ratio, Reference, RelatedArtifact,
    RelatedPerson, RelatedPersonCommunication, SampledData, ServiceRequest, Signature,
    Specimen, SpecimenCollection, SpecimenContainer, SpecimenProcessing, Timing,
    TimingRepeat, TriggerDefinition, UsageContext
);
/// The codes that FHIR R4 requires of an element, as enums.
pub mod codes {
    crate::aids::code::codes!(
        #[doc = " `AddressType`: codes that FHIR R4 requires, and what else came."]
        AddressType { Postal(0, "postal"), Physical(1, "physical"), Both(2, "both") }
        #[doc = " `AddressUse`: codes that FHIR R4 requires, and what else came."]
        AddressUse { Home(0, "home"), Work(1, "work"), Temp(2, "temp"), Old(3, "old"),
        Billing(4, "billing") } #[doc =
        " `AdministrativeGender`: codes that FHIR R4 requires, and what else came."]
        AdministrativeGender { Male(0, "male"), Female(1, "female"), Other(2, "other"),
        Unknown(3, "unknown") } #[doc =
        " `AllergyIntoleranceCategory`: codes that FHIR R4 requires, and what else came."]
        AllergyIntoleranceCategory { Food(0, "food"), Medication(1, "medication"),
        Environment(2, "environment"), Biologic(3, "biologic") } #[doc =
        " `AllergyIntoleranceCriticality`: codes that FHIR R4 requires, and what else came."]
        AllergyIntoleranceCriticality { Low(0, "low"), High(1, "high"), UnableToAssess(2,
        "unable-to-assess") } #[doc =
        " `AllergyIntoleranceSeverity`: codes that FHIR R4 requires, and what else came."]
        AllergyIntoleranceSeverity { Mild(0, "mild"), Moderate(1, "moderate"), Severe(2,
        "severe") } #[doc =
        " `AllergyIntoleranceType`: codes that FHIR R4 requires, and what else came."]
        AllergyIntoleranceType { Allergy(0, "allergy"), Intolerance(1, "intolerance") }
        #[doc = " `BundleType`: codes that FHIR R4 requires, and what else came."]
        BundleType { Document(0, "document"), Message(1, "message"), Transaction(2,
        "transaction"), TransactionResponse(3, "transaction-response"), Batch(4,
        "batch"), BatchResponse(5, "batch-response"), History(6, "history"), Searchset(7,
        "searchset"), Collection(8, "collection") } #[doc =
        " `CapabilityStatementKind`: codes that FHIR R4 requires, and what else came."]
        CapabilityStatementKind { Instance(0, "instance"), Capability(1, "capability"),
        Requirements(2, "requirements") } #[doc =
        " `CarePlanActivityKind`: codes that FHIR R4 requires, and what else came."]
        CarePlanActivityKind { Appointment(0, "Appointment"), CommunicationRequest(1,
        "CommunicationRequest"), DeviceRequest(2, "DeviceRequest"), MedicationRequest(3,
        "MedicationRequest"), NutritionOrder(4, "NutritionOrder"), Task(5, "Task"),
        ServiceRequest(6, "ServiceRequest"), VisionPrescription(7, "VisionPrescription")
        } #[doc =
        " `CarePlanActivityStatus`: codes that FHIR R4 requires, and what else came."]
        CarePlanActivityStatus { NotStarted(0, "not-started"), Scheduled(1, "scheduled"),
        InProgress(2, "in-progress"), OnHold(3, "on-hold"), Completed(4, "completed"),
        Cancelled(5, "cancelled"), Stopped(6, "stopped"), Unknown(7, "unknown"),
        EnteredInError(8, "entered-in-error") } #[doc =
        " `CarePlanIntent`: codes that FHIR R4 requires, and what else came."]
        CarePlanIntent { Proposal(0, "proposal"), Plan(1, "plan"), Order(2, "order"),
        Option(3, "option") } #[doc =
        " `CareTeamStatus`: codes that FHIR R4 requires, and what else came."]
        CareTeamStatus { Proposed(0, "proposed"), Active(1, "active"), Suspended(2,
        "suspended"), Inactive(3, "inactive"), EnteredInError(4, "entered-in-error") }
        #[doc = " `CompositionStatus`: codes that FHIR R4 requires, and what else came."]
        CompositionStatus { Preliminary(0, "preliminary"), Final(1, "final"), Amended(2,
        "amended"), EnteredInError(3, "entered-in-error") } #[doc =
        " `ConditionalDeleteStatus`: codes that FHIR R4 requires, and what else came."]
        ConditionalDeleteStatus { NotSupported(0, "not-supported"), Single(1, "single"),
        Multiple(2, "multiple") } #[doc =
        " `ConditionalReadStatus`: codes that FHIR R4 requires, and what else came."]
        ConditionalReadStatus { NotSupported(0, "not-supported"), ModifiedSince(1,
        "modified-since"), NotMatch(2, "not-match"), FullSupport(3, "full-support") }
        #[doc =
        " `ContactPointSystem`: codes that FHIR R4 requires, and what else came."]
        ContactPointSystem { Phone(0, "phone"), Fax(1, "fax"), Email(2, "email"),
        Pager(3, "pager"), Url(4, "url"), Sms(5, "sms"), Other(6, "other") } #[doc =
        " `ContactPointUse`: codes that FHIR R4 requires, and what else came."]
        ContactPointUse { Home(0, "home"), Work(1, "work"), Temp(2, "temp"), Old(3,
        "old"), Mobile(4, "mobile") } #[doc =
        " `ContributorType`: codes that FHIR R4 requires, and what else came."]
        ContributorType { Author(0, "author"), Editor(1, "editor"), Reviewer(2,
        "reviewer"), Endorser(3, "endorser") } #[doc =
        " `DaysOfWeek`: codes that FHIR R4 requires, and what else came."] DaysOfWeek {
        Mon(0, "mon"), Tue(1, "tue"), Wed(2, "wed"), Thu(3, "thu"), Fri(4, "fri"), Sat(5,
        "sat"), Sun(6, "sun") } #[doc =
        " `DeviceNameType`: codes that FHIR R4 requires, and what else came."]
        DeviceNameType { UdiLabelName(0, "udi-label-name"), UserFriendlyName(1,
        "user-friendly-name"), PatientReportedName(2, "patient-reported-name"),
        ManufacturerName(3, "manufacturer-name"), ModelName(4, "model-name"), Other(5,
        "other") } #[doc =
        " `DiagnosticReportStatus`: codes that FHIR R4 requires, and what else came."]
        DiagnosticReportStatus { Registered(0, "registered"), Partial(1, "partial"),
        Preliminary(2, "preliminary"), Final(3, "final"), Amended(4, "amended"),
        Corrected(5, "corrected"), Appended(6, "appended"), Cancelled(7, "cancelled"),
        EnteredInError(8, "entered-in-error"), Unknown(9, "unknown") } #[doc =
        " `DocumentMode`: codes that FHIR R4 requires, and what else came."] DocumentMode
        { Producer(0, "producer"), Consumer(1, "consumer") } #[doc =
        " `DocumentReferenceStatus`: codes that FHIR R4 requires, and what else came."]
        DocumentReferenceStatus { Current(0, "current"), Superseded(1, "superseded"),
        EnteredInError(2, "entered-in-error") } #[doc =
        " `DocumentRelationshipType`: codes that FHIR R4 requires, and what else came."]
        DocumentRelationshipType { Replaces(0, "replaces"), Transforms(1, "transforms"),
        Signs(2, "signs"), Appends(3, "appends") } #[doc =
        " `EnableWhenBehavior`: codes that FHIR R4 requires, and what else came."]
        EnableWhenBehavior { All(0, "all"), Any(1, "any") } #[doc =
        " `EncounterLocationStatus`: codes that FHIR R4 requires, and what else came."]
        EncounterLocationStatus { Planned(0, "planned"), Active(1, "active"), Reserved(2,
        "reserved"), Completed(3, "completed") } #[doc =
        " `EncounterStatus`: codes that FHIR R4 requires, and what else came."]
        EncounterStatus { Planned(0, "planned"), Arrived(1, "arrived"), Triaged(2,
        "triaged"), InProgress(3, "in-progress"), Onleave(4, "onleave"), Finished(5,
        "finished"), Cancelled(6, "cancelled"), EnteredInError(7, "entered-in-error"),
        Unknown(8, "unknown") } #[doc =
        " `EndpointStatus`: codes that FHIR R4 requires, and what else came."]
        EndpointStatus { Active(0, "active"), Suspended(1, "suspended"), Error(2,
        "error"), Off(3, "off"), EnteredInError(4, "entered-in-error"), Test(5, "test") }
        #[doc =
        " `EventCapabilityMode`: codes that FHIR R4 requires, and what else came."]
        EventCapabilityMode { Sender(0, "sender"), Receiver(1, "receiver") } #[doc =
        " `EventStatus`: codes that FHIR R4 requires, and what else came."] EventStatus {
        Preparation(0, "preparation"), InProgress(1, "in-progress"), NotDone(2,
        "not-done"), OnHold(3, "on-hold"), Stopped(4, "stopped"), Completed(5,
        "completed"), EnteredInError(6, "entered-in-error"), Unknown(7, "unknown") }
        #[doc = " `EventTiming`: codes that FHIR R4 requires, and what else came."]
        EventTiming { Morn(0, "MORN"), MornEarly(1, "MORN.early"), MornLate(2,
        "MORN.late"), Noon(3, "NOON"), Aft(4, "AFT"), AftEarly(5, "AFT.early"),
        AftLate(6, "AFT.late"), Eve(7, "EVE"), EveEarly(8, "EVE.early"), EveLate(9,
        "EVE.late"), Night(10, "NIGHT"), Phs(11, "PHS"), Hs(12, "HS"), Wake(13, "WAKE"),
        C(14, "C"), Cm(15, "CM"), Cd(16, "CD"), Cv(17, "CV"), Ac(18, "AC"), Acm(19,
        "ACM"), Acd(20, "ACD"), Acv(21, "ACV"), Pc(22, "PC"), Pcm(23, "PCM"), Pcd(24,
        "PCD"), Pcv(25, "PCV") } #[doc =
        " `ExpressionLanguage`: codes that FHIR R4 requires, and what else came."]
        ExpressionLanguage { TextCql(0, "text/cql"), TextFhirpath(1, "text/fhirpath"),
        ApplicationXFhirQuery(2, "application/x-fhir-query") } #[doc =
        " `FHIRDeviceStatus`: codes that FHIR R4 requires, and what else came."]
        FHIRDeviceStatus { Active(0, "active"), Inactive(1, "inactive"),
        EnteredInError(2, "entered-in-error"), Unknown(3, "unknown") } #[doc =
        " `FamilyHistoryStatus`: codes that FHIR R4 requires, and what else came."]
        FamilyHistoryStatus { Partial(0, "partial"), Completed(1, "completed"),
        EnteredInError(2, "entered-in-error"), HealthUnknown(3, "health-unknown") } #[doc
        =
        " `FinancialResourceStatusCodes`: codes that FHIR R4 requires, and what else came."]
        FinancialResourceStatusCodes { Active(0, "active"), Cancelled(1, "cancelled"),
        Draft(2, "draft"), EnteredInError(3, "entered-in-error") } #[doc =
        " `GoalLifecycleStatus`: codes that FHIR R4 requires, and what else came."]
        GoalLifecycleStatus { Proposed(0, "proposed"), Planned(1, "planned"), Accepted(2,
        "accepted"), Active(3, "active"), OnHold(4, "on-hold"), Completed(5,
        "completed"), Cancelled(6, "cancelled"), EnteredInError(7, "entered-in-error"),
        Rejected(8, "rejected") } #[doc =
        " `GroupType`: codes that FHIR R4 requires, and what else came."] GroupType {
        Person(0, "person"), Animal(1, "animal"), Practitioner(2, "practitioner"),
        Device(3, "device"), Medication(4, "medication"), Substance(5, "substance") }
        #[doc = " `HTTPVerb`: codes that FHIR R4 requires, and what else came."] HTTPVerb
        { Get(0, "GET"), Head(1, "HEAD"), Post(2, "POST"), Put(3, "PUT"), Delete(4,
        "DELETE"), Patch(5, "PATCH") } #[doc =
        " `IdentifierUse`: codes that FHIR R4 requires, and what else came."]
        IdentifierUse { Usual(0, "usual"), Official(1, "official"), Temp(2, "temp"),
        Secondary(3, "secondary"), Old(4, "old") } #[doc =
        " `ImmunizationStatusCodes`: codes that FHIR R4 requires, and what else came."]
        ImmunizationStatusCodes { Completed(0, "completed"), EnteredInError(1,
        "entered-in-error"), NotDone(2, "not-done") } #[doc =
        " `IssueSeverity`: codes that FHIR R4 requires, and what else came."]
        IssueSeverity { Fatal(0, "fatal"), Error(1, "error"), Warning(2, "warning"),
        Information(3, "information") } #[doc =
        " `IssueType`: codes that FHIR R4 requires, and what else came."] IssueType {
        Invalid(0, "invalid"), Structure(1, "structure"), Required(2, "required"),
        Value(3, "value"), Invariant(4, "invariant"), Security(5, "security"), Login(6,
        "login"), Unknown(7, "unknown"), Expired(8, "expired"), Forbidden(9,
        "forbidden"), Suppressed(10, "suppressed"), Processing(11, "processing"),
        NotSupported(12, "not-supported"), Duplicate(13, "duplicate"),
        MultipleMatches(14, "multiple-matches"), NotFound(15, "not-found"), Deleted(16,
        "deleted"), TooLong(17, "too-long"), CodeInvalid(18, "code-invalid"),
        Extension(19, "extension"), TooCostly(20, "too-costly"), BusinessRule(21,
        "business-rule"), Conflict(22, "conflict"), Transient(23, "transient"),
        LockError(24, "lock-error"), NoStore(25, "no-store"), Exception(26, "exception"),
        Timeout(27, "timeout"), Incomplete(28, "incomplete"), Throttled(29, "throttled"),
        Informational(30, "informational") } #[doc =
        " `LinkType`: codes that FHIR R4 requires, and what else came."] LinkType {
        ReplacedBy(0, "replaced-by"), Replaces(1, "replaces"), Refer(2, "refer"),
        Seealso(3, "seealso") } #[doc =
        " `LocationMode`: codes that FHIR R4 requires, and what else came."] LocationMode
        { Instance(0, "instance"), Kind(1, "kind") } #[doc =
        " `LocationStatus`: codes that FHIR R4 requires, and what else came."]
        LocationStatus { Active(0, "active"), Suspended(1, "suspended"), Inactive(2,
        "inactive") } #[doc =
        " `MedicationStatementStatusCodes`: codes that FHIR R4 requires, and what else came."]
        MedicationStatementStatusCodes { Active(0, "active"), Completed(1, "completed"),
        EnteredInError(2, "entered-in-error"), Intended(3, "intended"), Stopped(4,
        "stopped"), OnHold(5, "on-hold"), Unknown(6, "unknown"), NotTaken(7, "not-taken")
        } #[doc =
        " `MedicationStatusCodes`: codes that FHIR R4 requires, and what else came."]
        MedicationStatusCodes { Active(0, "active"), Inactive(1, "inactive"),
        EnteredInError(2, "entered-in-error") } #[doc =
        " `NameUse`: codes that FHIR R4 requires, and what else came."] NameUse {
        Usual(0, "usual"), Official(1, "official"), Temp(2, "temp"), Nickname(3,
        "nickname"), Anonymous(4, "anonymous"), Old(5, "old"), Maiden(6, "maiden") }
        #[doc = " `NarrativeStatus`: codes that FHIR R4 requires, and what else came."]
        NarrativeStatus { Generated(0, "generated"), Extensions(1, "extensions"),
        Additional(2, "additional"), Empty(3, "empty") } #[doc =
        " `ObservationStatus`: codes that FHIR R4 requires, and what else came."]
        ObservationStatus { Registered(0, "registered"), Preliminary(1, "preliminary"),
        Final(2, "final"), Amended(3, "amended"), Corrected(4, "corrected"), Cancelled(5,
        "cancelled"), EnteredInError(6, "entered-in-error"), Unknown(7, "unknown") }
        #[doc =
        " `ProvenanceEntityRole`: codes that FHIR R4 requires, and what else came."]
        ProvenanceEntityRole { Derivation(0, "derivation"), Revision(1, "revision"),
        Quotation(2, "quotation"), Source(3, "source"), Removal(4, "removal") } #[doc =
        " `PublicationStatus`: codes that FHIR R4 requires, and what else came."]
        PublicationStatus { Draft(0, "draft"), Active(1, "active"), Retired(2,
        "retired"), Unknown(3, "unknown") } #[doc =
        " `QuantityComparator`: codes that FHIR R4 requires, and what else came."]
        QuantityComparator { LessThan(0, "<"), LessOrEqual(1, "<="), GreaterOrEqual(2,
        ">="), GreaterThan(3, ">") } #[doc =
        " `QuestionnaireItemOperator`: codes that FHIR R4 requires, and what else came."]
        QuestionnaireItemOperator { Exists(0, "exists"), Equal(1, "="), NotEqual(2,
        "!="), GreaterThan(3, ">"), LessThan(4, "<"), GreaterOrEqual(5, ">="),
        LessOrEqual(6, "<=") } #[doc =
        " `QuestionnaireItemType`: codes that FHIR R4 requires, and what else came."]
        QuestionnaireItemType { Group(0, "group"), Display(1, "display"), Boolean(2,
        "boolean"), Decimal(3, "decimal"), Integer(4, "integer"), Date(5, "date"),
        DateTime(6, "dateTime"), Time(7, "time"), String(8, "string"), Text(9, "text"),
        Url(10, "url"), Choice(11, "choice"), OpenChoice(12, "open-choice"),
        Attachment(13, "attachment"), Reference(14, "reference"), Quantity(15,
        "quantity") } #[doc =
        " `QuestionnaireResponseStatus`: codes that FHIR R4 requires, and what else came."]
        QuestionnaireResponseStatus { InProgress(0, "in-progress"), Completed(1,
        "completed"), Amended(2, "amended"), EnteredInError(3, "entered-in-error"),
        Stopped(4, "stopped") } #[doc =
        " `ReferenceHandlingPolicy`: codes that FHIR R4 requires, and what else came."]
        ReferenceHandlingPolicy { Literal(0, "literal"), Logical(1, "logical"),
        Resolves(2, "resolves"), Enforced(3, "enforced"), Local(4, "local") } #[doc =
        " `RelatedArtifactType`: codes that FHIR R4 requires, and what else came."]
        RelatedArtifactType { Documentation(0, "documentation"), Justification(1,
        "justification"), Citation(2, "citation"), Predecessor(3, "predecessor"),
        Successor(4, "successor"), DerivedFrom(5, "derived-from"), DependsOn(6,
        "depends-on"), ComposedOf(7, "composed-of") } #[doc =
        " `RequestIntent`: codes that FHIR R4 requires, and what else came."]
        RequestIntent { Proposal(0, "proposal"), Plan(1, "plan"), Directive(2,
        "directive"), Order(3, "order"), OriginalOrder(4, "original-order"),
        ReflexOrder(5, "reflex-order"), FillerOrder(6, "filler-order"), InstanceOrder(7,
        "instance-order"), Option(8, "option") } #[doc =
        " `RequestPriority`: codes that FHIR R4 requires, and what else came."]
        RequestPriority { Routine(0, "routine"), Urgent(1, "urgent"), Asap(2, "asap"),
        Stat(3, "stat") } #[doc =
        " `RequestStatus`: codes that FHIR R4 requires, and what else came."]
        RequestStatus { Draft(0, "draft"), Active(1, "active"), OnHold(2, "on-hold"),
        Revoked(3, "revoked"), Completed(4, "completed"), EnteredInError(5,
        "entered-in-error"), Unknown(6, "unknown") } #[doc =
        " `ResourceVersionPolicy`: codes that FHIR R4 requires, and what else came."]
        ResourceVersionPolicy { NoVersion(0, "no-version"), Versioned(1, "versioned"),
        VersionedUpdate(2, "versioned-update") } #[doc =
        " `RestfulCapabilityMode`: codes that FHIR R4 requires, and what else came."]
        RestfulCapabilityMode { Client(0, "client"), Server(1, "server") } #[doc =
        " `SearchEntryMode`: codes that FHIR R4 requires, and what else came."]
        SearchEntryMode { Match(0, "match"), Include(1, "include"), Outcome(2, "outcome")
        } #[doc = " `SearchParamType`: codes that FHIR R4 requires, and what else came."]
        SearchParamType { Number(0, "number"), Date(1, "date"), String(2, "string"),
        Token(3, "token"), Reference(4, "reference"), Composite(5, "composite"),
        Quantity(6, "quantity"), Uri(7, "uri"), Special(8, "special") } #[doc =
        " `SortDirection`: codes that FHIR R4 requires, and what else came."]
        SortDirection { Ascending(0, "ascending"), Descending(1, "descending") } #[doc =
        " `SpecimenStatus`: codes that FHIR R4 requires, and what else came."]
        SpecimenStatus { Available(0, "available"), Unavailable(1, "unavailable"),
        Unsatisfactory(2, "unsatisfactory"), EnteredInError(3, "entered-in-error") }
        #[doc =
        " `SystemRestfulInteraction`: codes that FHIR R4 requires, and what else came."]
        SystemRestfulInteraction { Transaction(0, "transaction"), Batch(1, "batch"),
        SearchSystem(2, "search-system"), HistorySystem(3, "history-system") } #[doc =
        " `TriggerType`: codes that FHIR R4 requires, and what else came."] TriggerType {
        NamedEvent(0, "named-event"), Periodic(1, "periodic"), DataChanged(2,
        "data-changed"), DataAdded(3, "data-added"), DataModified(4, "data-modified"),
        DataRemoved(5, "data-removed"), DataAccessed(6, "data-accessed"),
        DataAccessEnded(7, "data-access-ended") } #[doc =
        " `TypeRestfulInteraction`: codes that FHIR R4 requires, and what else came."]
        TypeRestfulInteraction { Read(0, "read"), Vread(1, "vread"), Update(2, "update"),
        Patch(3, "patch"), Delete(4, "delete"), HistoryInstance(5, "history-instance"),
        HistoryType(6, "history-type"), Create(7, "create"), SearchType(8, "search-type")
        } #[doc = " `UDIEntryType`: codes that FHIR R4 requires, and what else came."]
        UDIEntryType { Barcode(0, "barcode"), Rfid(1, "rfid"), Manual(2, "manual"),
        Card(3, "card"), SelfReported(4, "self-reported"), Unknown(5, "unknown") } #[doc
        = " `UnitsOfTime`: codes that FHIR R4 requires, and what else came."] UnitsOfTime
        { S(0, "s"), Min(1, "min"), H(2, "h"), D(3, "d"), Wk(4, "wk"), Mo(5, "mo"), A(6,
        "a") } #[doc =
        " `medicationRequestIntent`: codes that FHIR R4 requires, and what else came."]
        MedicationRequestIntent { Proposal(0, "proposal"), Plan(1, "plan"), Order(2,
        "order"), OriginalOrder(3, "original-order"), ReflexOrder(4, "reflex-order"),
        FillerOrder(5, "filler-order"), InstanceOrder(6, "instance-order"), Option(7,
        "option") } #[doc =
        " `medicationrequestStatus`: codes that FHIR R4 requires, and what else came."]
        MedicationrequestStatus { Active(0, "active"), OnHold(1, "on-hold"), Cancelled(2,
        "cancelled"), Completed(3, "completed"), EnteredInError(4, "entered-in-error"),
        Stopped(5, "stopped"), Draft(6, "draft"), Unknown(7, "unknown") }
    );
}
crate::aids::code::code_impls!(
    Address { one use_ => use_code : AddressUse, one type_ => type_code : AddressType }
    AllergyIntolerance { one type_ => type_code : AllergyIntoleranceType, many category
    => category_codes : AllergyIntoleranceCategory, one criticality => criticality_code :
    AllergyIntoleranceCriticality } AllergyIntoleranceReaction { one severity =>
    severity_code : AllergyIntoleranceSeverity } Bundle { one type_ => type_code :
    BundleType } BundleEntryRequest { one method => method_code : HTTPVerb }
    BundleEntrySearch { one mode => mode_code : SearchEntryMode } CapabilityStatement {
    one status => status_code : PublicationStatus, one kind => kind_code :
    CapabilityStatementKind } CapabilityStatementDocument { one mode => mode_code :
    DocumentMode } CapabilityStatementMessagingSupportedMessage { one mode => mode_code :
    EventCapabilityMode } CapabilityStatementRest { one mode => mode_code :
    RestfulCapabilityMode } CapabilityStatementRestInteraction { one code => code_code :
    SystemRestfulInteraction } CapabilityStatementRestResource { one versioning =>
    versioning_code : ResourceVersionPolicy, one conditional_read =>
    conditional_read_code : ConditionalReadStatus, one conditional_delete =>
    conditional_delete_code : ConditionalDeleteStatus, many reference_policy =>
    reference_policy_codes : ReferenceHandlingPolicy }
    CapabilityStatementRestResourceInteraction { one code => code_code :
    TypeRestfulInteraction } CapabilityStatementRestSearchParam { one type_ => type_code
    : SearchParamType } CarePlan { one status => status_code : RequestStatus, one intent
    => intent_code : CarePlanIntent } CarePlanActivityDetail { one kind => kind_code :
    CarePlanActivityKind, one status => status_code : CarePlanActivityStatus } CareTeam {
    one status => status_code : CareTeamStatus } ContactPoint { one system => system_code
    : ContactPointSystem, one use_ => use_code : ContactPointUse } Contributor { one
    type_ => type_code : ContributorType } Coverage { one status => status_code :
    FinancialResourceStatusCodes } DataRequirementSort { one direction => direction_code
    : SortDirection } Device { one status => status_code : FHIRDeviceStatus }
    DeviceDeviceName { one type_ => type_code : DeviceNameType } DeviceUdiCarrier { one
    entry_type => entry_type_code : UDIEntryType } DiagnosticReport { one status =>
    status_code : DiagnosticReportStatus } DocumentReference { one status => status_code
    : DocumentReferenceStatus, one doc_status => doc_status_code : CompositionStatus }
    DocumentReferenceRelatesTo { one code => code_code : DocumentRelationshipType }
    Encounter { one status => status_code : EncounterStatus } EncounterLocation { one
    status => status_code : EncounterLocationStatus } EncounterStatusHistory { one status
    => status_code : EncounterStatus } Endpoint { one status => status_code :
    EndpointStatus } Expression { one language => language_code : ExpressionLanguage }
    FamilyMemberHistory { one status => status_code : FamilyHistoryStatus } Goal { one
    lifecycle_status => lifecycle_status_code : GoalLifecycleStatus } Group { one type_
    => type_code : GroupType } HumanName { one use_ => use_code : NameUse } Identifier {
    one use_ => use_code : IdentifierUse } Immunization { one status => status_code :
    ImmunizationStatusCodes } Location { one status => status_code : LocationStatus, one
    mode => mode_code : LocationMode } LocationHoursOfOperation { many days_of_week =>
    days_of_week_codes : DaysOfWeek } Medication { one status => status_code :
    MedicationStatusCodes } MedicationRequest { one status => status_code :
    MedicationrequestStatus, one intent => intent_code : MedicationRequestIntent, one
    priority => priority_code : RequestPriority } MedicationStatement { one status =>
    status_code : MedicationStatementStatusCodes } Narrative { one status => status_code
    : NarrativeStatus } Observation { one status => status_code : ObservationStatus }
    OperationOutcomeIssue { one severity => severity_code : IssueSeverity, one code =>
    code_code : IssueType } Patient { one gender => gender_code : AdministrativeGender }
    PatientContact { one gender => gender_code : AdministrativeGender } PatientLink { one
    type_ => type_code : LinkType } Practitioner { one gender => gender_code :
    AdministrativeGender } PractitionerRoleAvailableTime { many days_of_week =>
    days_of_week_codes : DaysOfWeek } Procedure { one status => status_code : EventStatus
    } ProvenanceEntity { one role => role_code : ProvenanceEntityRole } Quantity { one
    comparator => comparator_code : QuantityComparator } Questionnaire { one status =>
    status_code : PublicationStatus } QuestionnaireItem { one type_ => type_code :
    QuestionnaireItemType, one enable_behavior => enable_behavior_code :
    EnableWhenBehavior } QuestionnaireItemEnableWhen { one operator => operator_code :
    QuestionnaireItemOperator } QuestionnaireResponse { one status => status_code :
    QuestionnaireResponseStatus } RelatedArtifact { one type_ => type_code :
    RelatedArtifactType } RelatedPerson { one gender => gender_code :
    AdministrativeGender } ServiceRequest { one status => status_code : RequestStatus,
    one intent => intent_code : RequestIntent, one priority => priority_code :
    RequestPriority } Specimen { one status => status_code : SpecimenStatus }
    TimingRepeat { one duration_unit => duration_unit_code : UnitsOfTime, one period_unit
    => period_unit_code : UnitsOfTime, many when => when_codes : EventTiming }
    TriggerDefinition { one type_ => type_code : TriggerType }
);
