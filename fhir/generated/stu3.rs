// @generated from fhir/specs/stu3.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: c61215e02f87659dd6c6c85fffddea2cc3cab57114e393bb0885a4a8bfa3f980
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use crate::{Date, DateTime, Decimal, Instant, Time};
/// FHIR STU3 `Address` (<https://hl7.org/fhir/STU3/datatypes.html>).
#[derive(Clone, Default)]
pub struct Address {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Address.use`, 0..1, code: `home` `work` `temp` `old`.
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
/// FHIR STU3 `Age` (<https://hl7.org/fhir/STU3/datatypes.html>).
pub type Age = Quantity;
/// FHIR STU3 `AllergyIntolerance` (<https://hl7.org/fhir/STU3/allergyintolerance.html>).
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
    /// `AllergyIntolerance.clinicalStatus`, 0..1, code: `active` `inactive` `resolved`.
    pub clinical_status: Option<String>,
    /// `AllergyIntolerance.verificationStatus`, 1..1, code: `unconfirmed` `confirmed` `refuted` `entered-in-error`.
    pub verification_status: Option<String>,
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
    /// `AllergyIntolerance.onset[x]`, 0..1.
    pub onset: Option<AllergyIntoleranceOnset>,
    /// `AllergyIntolerance.assertedDate`, 0..1.
    pub asserted_date: Option<DateTime>,
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
    "criticality", 14 code "code", 15 patient "patient", 16 onset "onset"
    AllergyIntoleranceOnset, 17 asserted_date "assertedDate", 18 recorder "recorder", 19
    asserter "asserter", 20 last_occurrence "lastOccurrence", 21 note "note", 22 reaction
    "reaction" }
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
/// FHIR STU3 `AllergyIntolerance.reaction` (<https://hl7.org/fhir/STU3/allergyintolerance.html>).
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
/// FHIR STU3 `Annotation` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
    /// `Annotation.text`, 1..1, string.
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
/// FHIR STU3 `Attachment` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
    /// `Attachment.url`, 0..1, uri.
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
/// FHIR STU3 `Binary` (<https://hl7.org/fhir/STU3/binary.html>).
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
    /// `Binary.content`, 1..1, base64Binary.
    pub content: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Binary = "Binary" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 content_type "contentType", 5 security_context
    "securityContext", 6 content "content" }
);
/// FHIR STU3 `Bundle` (<https://hl7.org/fhir/STU3/bundle.html>).
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
    language "language", 4 identifier "identifier", 5 type_ "type", 6 total "total", 7
    link "link", 8 entry "entry", 9 signature "signature" }
);
/// FHIR STU3 `Bundle.entry` (<https://hl7.org/fhir/STU3/bundle.html>).
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
/// FHIR STU3 `Bundle.entry.request` (<https://hl7.org/fhir/STU3/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleEntryRequest {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Bundle.entry.request.method`, 1..1, code: `GET` `POST` `PUT` `DELETE`.
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
/// FHIR STU3 `Bundle.entry.response` (<https://hl7.org/fhir/STU3/bundle.html>).
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
/// FHIR STU3 `Bundle.entry.search` (<https://hl7.org/fhir/STU3/bundle.html>).
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
/// FHIR STU3 `Bundle.link` (<https://hl7.org/fhir/STU3/bundle.html>).
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
/// FHIR STU3 `CapabilityStatement` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.instantiates`, 0..*, uri.
    pub instantiates: Vec<Option<String>>,
    /// `CapabilityStatement.software`, 0..1.
    pub software: Option<Box<CapabilityStatementSoftware>>,
    /// `CapabilityStatement.implementation`, 0..1.
    pub implementation: Option<Box<CapabilityStatementImplementation>>,
    /// `CapabilityStatement.fhirVersion`, 1..1, id.
    pub fhir_version: Option<String>,
    /// `CapabilityStatement.acceptUnknown`, 1..1, code: `no` `extensions` `elements` `both`.
    pub accept_unknown: Option<String>,
    /// `CapabilityStatement.format`, 1..*, code.
    pub format: Vec<Option<String>>,
    /// `CapabilityStatement.patchFormat`, 0..*, code.
    pub patch_format: Vec<Option<String>>,
    /// `CapabilityStatement.implementationGuide`, 0..*, uri.
    pub implementation_guide: Vec<Option<String>>,
    /// `CapabilityStatement.profile`, 0..*.
    pub profile: Vec<Reference>,
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
    instantiates "instantiates", 24 software "software", 25 implementation
    "implementation", 26 fhir_version "fhirVersion", 27 accept_unknown "acceptUnknown",
    28 format "format", 29 patch_format "patchFormat", 30 implementation_guide
    "implementationGuide", 31 profile "profile", 32 rest "rest", 33 messaging
    "messaging", 34 document "document" }
);
/// FHIR STU3 `CapabilityStatement.document` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.document.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// `CapabilityStatement.document.profile`, 1..1.
    pub profile: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementDocument { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 mode "mode", 4 documentation
    "documentation", 5 profile "profile" }
);
/// FHIR STU3 `CapabilityStatement.implementation` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.implementation.url`, 0..1, uri.
    pub url: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementImplementation { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 description "description", 4 url "url" }
);
/// FHIR STU3 `CapabilityStatement.messaging` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.messaging.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// `CapabilityStatement.messaging.supportedMessage`, 0..*.
    pub supported_message: Vec<CapabilityStatementMessagingSupportedMessage>,
    /// `CapabilityStatement.messaging.event`, 0..*.
    pub event: Vec<CapabilityStatementMessagingEvent>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementMessaging { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 endpoint "endpoint", 4 reliable_cache
    "reliableCache", 5 documentation "documentation", 6 supported_message
    "supportedMessage", 7 event "event" }
);
/// FHIR STU3 `CapabilityStatement.messaging.endpoint` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.messaging.endpoint.address`, 1..1, uri.
    pub address: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementMessagingEndpoint { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 protocol "protocol", 4 address "address" }
);
/// FHIR STU3 `CapabilityStatement.messaging.event` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementMessagingEvent {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.messaging.event.code`, 1..1.
    pub code: Option<Box<Coding>>,
    /// `CapabilityStatement.messaging.event.category`, 0..1, code: `Consequence` `Currency` `Notification`.
    pub category: Option<String>,
    /// `CapabilityStatement.messaging.event.mode`, 1..1, code: `sender` `receiver`.
    pub mode: Option<String>,
    /// `CapabilityStatement.messaging.event.focus`, 1..1, code.
    pub focus: Option<String>,
    /// `CapabilityStatement.messaging.event.request`, 1..1.
    pub request: Option<Box<Reference>>,
    /// `CapabilityStatement.messaging.event.response`, 1..1.
    pub response: Option<Box<Reference>>,
    /// `CapabilityStatement.messaging.event.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementMessagingEvent { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 code "code", 4 category "category", 5 mode
    "mode", 6 focus "focus", 7 request "request", 8 response "response", 9 documentation
    "documentation" }
);
/// FHIR STU3 `CapabilityStatement.messaging.supportedMessage` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.messaging.supportedMessage.definition`, 1..1.
    pub definition: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementMessagingSupportedMessage { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 mode "mode", 4 definition "definition" }
);
/// FHIR STU3 `CapabilityStatement.rest` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.rest.documentation`, 0..1, string.
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
    /// `CapabilityStatement.rest.compartment`, 0..*, uri.
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
/// FHIR STU3 `CapabilityStatement.rest.interaction` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.rest.interaction.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestInteraction { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 code "code", 4 documentation
    "documentation" }
);
/// FHIR STU3 `CapabilityStatement.rest.operation` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.rest.operation.definition`, 1..1.
    pub definition: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestOperation { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 name "name", 4 definition "definition" }
);
/// FHIR STU3 `CapabilityStatement.rest.resource` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.rest.resource.profile`, 0..1.
    pub profile: Option<Box<Reference>>,
    /// `CapabilityStatement.rest.resource.documentation`, 0..1, markdown.
    pub documentation: Option<String>,
    /// `CapabilityStatement.rest.resource.interaction`, 1..*.
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
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestResource { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 type_ "type", 4 profile "profile", 5
    documentation "documentation", 6 interaction "interaction", 7 versioning
    "versioning", 8 read_history "readHistory", 9 update_create "updateCreate", 10
    conditional_create "conditionalCreate", 11 conditional_read "conditionalRead", 12
    conditional_update "conditionalUpdate", 13 conditional_delete "conditionalDelete", 14
    reference_policy "referencePolicy", 15 search_include "searchInclude", 16
    search_rev_include "searchRevInclude", 17 search_param "searchParam" }
);
/// FHIR STU3 `CapabilityStatement.rest.resource.interaction` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.rest.resource.interaction.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestResourceInteraction { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 code "code", 4 documentation
    "documentation" }
);
/// FHIR STU3 `CapabilityStatement.rest.searchParam` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.rest.searchParam.definition`, 0..1, uri.
    pub definition: Option<String>,
    /// `CapabilityStatement.rest.searchParam.type`, 1..1, code: `number` `date` `string` `token` `reference` `composite` `quantity` `uri`.
    pub type_: Option<String>,
    /// `CapabilityStatement.rest.searchParam.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestSearchParam { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 name "name", 4 definition "definition", 5
    type_ "type", 6 documentation "documentation" }
);
/// FHIR STU3 `CapabilityStatement.rest.security` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
    /// `CapabilityStatement.rest.security.description`, 0..1, string.
    pub description: Option<String>,
    /// `CapabilityStatement.rest.security.certificate`, 0..*.
    pub certificate: Vec<CapabilityStatementRestSecurityCertificate>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestSecurity { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 cors "cors", 4 service "service", 5
    description "description", 6 certificate "certificate" }
);
/// FHIR STU3 `CapabilityStatement.rest.security.certificate` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
#[derive(Clone, Default)]
pub struct CapabilityStatementRestSecurityCertificate {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CapabilityStatement.rest.security.certificate.type`, 0..1, code.
    pub type_: Option<String>,
    /// `CapabilityStatement.rest.security.certificate.blob`, 0..1, base64Binary.
    pub blob: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CapabilityStatementRestSecurityCertificate { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 type_ "type", 4 blob "blob" }
);
/// FHIR STU3 `CapabilityStatement.software` (<https://hl7.org/fhir/STU3/capabilitystatement.html>).
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
/// FHIR STU3 `CarePlan` (<https://hl7.org/fhir/STU3/careplan.html>).
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
    /// `CarePlan.definition`, 0..*.
    pub definition: Vec<Reference>,
    /// `CarePlan.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `CarePlan.replaces`, 0..*.
    pub replaces: Vec<Reference>,
    /// `CarePlan.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `CarePlan.status`, 1..1, code: `draft` `active` `suspended` `completed` `entered-in-error` `cancelled` `unknown`.
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
    /// `CarePlan.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `CarePlan.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `CarePlan.author`, 0..*.
    pub author: Vec<Reference>,
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
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 definition
    "definition", 10 based_on "basedOn", 11 replaces "replaces", 12 part_of "partOf", 13
    status "status", 14 intent "intent", 15 category "category", 16 title "title", 17
    description "description", 18 subject "subject", 19 context "context", 20 period
    "period", 21 author "author", 22 care_team "careTeam", 23 addresses "addresses", 24
    supporting_info "supportingInfo", 25 goal "goal", 26 activity "activity", 27 note
    "note" }
);
/// FHIR STU3 `CarePlan.activity` (<https://hl7.org/fhir/STU3/careplan.html>).
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
/// FHIR STU3 `CarePlan.activity.detail` (<https://hl7.org/fhir/STU3/careplan.html>).
#[derive(Clone, Default)]
pub struct CarePlanActivityDetail {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.activity.detail.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.definition`, 0..1.
    pub definition: Option<Box<Reference>>,
    /// `CarePlan.activity.detail.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `CarePlan.activity.detail.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `CarePlan.activity.detail.goal`, 0..*.
    pub goal: Vec<Reference>,
    /// `CarePlan.activity.detail.status`, 1..1, code: `not-started` `scheduled` `in-progress` `on-hold` `completed` `cancelled` `unknown`.
    pub status: Option<String>,
    /// `CarePlan.activity.detail.statusReason`, 0..1, string.
    pub status_reason: Option<String>,
    /// `CarePlan.activity.detail.prohibited`, 0..1.
    pub prohibited: Option<bool>,
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
    "modifierExtension", 3 category "category", 4 definition "definition", 5 code "code",
    6 reason_code "reasonCode", 7 reason_reference "reasonReference", 8 goal "goal", 9
    status "status", 10 status_reason "statusReason", 11 prohibited "prohibited", 12
    scheduled "scheduled" CarePlanActivityDetailScheduled, 13 location "location", 14
    performer "performer", 15 product "product" CarePlanActivityDetailProduct, 16
    daily_amount "dailyAmount", 17 quantity "quantity", 18 description "description" }
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
/// FHIR STU3 `CareTeam` (<https://hl7.org/fhir/STU3/careteam.html>).
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
    /// `CareTeam.context`, 0..1.
    pub context: Option<Box<Reference>>,
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
    /// `CareTeam.note`, 0..*.
    pub note: Vec<Annotation>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CareTeam = "CareTeam" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 status
    "status", 10 category "category", 11 name "name", 12 subject "subject", 13 context
    "context", 14 period "period", 15 participant "participant", 16 reason_code
    "reasonCode", 17 reason_reference "reasonReference", 18 managing_organization
    "managingOrganization", 19 note "note" }
);
/// FHIR STU3 `CareTeam.participant` (<https://hl7.org/fhir/STU3/careteam.html>).
#[derive(Clone, Default)]
pub struct CareTeamParticipant {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CareTeam.participant.role`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
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
/// FHIR STU3 `CodeableConcept` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
/// FHIR STU3 `Coding` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
/// FHIR STU3 `Condition` (<https://hl7.org/fhir/STU3/condition.html>).
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
    /// `Condition.clinicalStatus`, 0..1, code: `active` `recurrence` `inactive` `remission` `resolved`.
    pub clinical_status: Option<String>,
    /// `Condition.verificationStatus`, 0..1, code: `provisional` `differential` `confirmed` `refuted` `entered-in-error` `unknown`.
    pub verification_status: Option<String>,
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
    /// `Condition.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `Condition.onset[x]`, 0..1.
    pub onset: Option<ConditionOnset>,
    /// `Condition.abatement[x]`, 0..1.
    pub abatement: Option<ConditionAbatement>,
    /// `Condition.assertedDate`, 0..1.
    pub asserted_date: Option<DateTime>,
    /// `Condition.asserter`, 0..1.
    pub asserter: Option<Box<Reference>>,
    /// `Condition.stage`, 0..1.
    pub stage: Option<Box<ConditionStage>>,
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
    15 subject "subject", 16 context "context", 17 onset "onset" ConditionOnset, 18
    abatement "abatement" ConditionAbatement, 19 asserted_date "assertedDate", 20
    asserter "asserter", 21 stage "stage", 22 evidence "evidence", 23 note "note" }
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
    /// `boolean`.
    Boolean(bool),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    ConditionAbatement { 0 DateTime(DateTime), 1 Age(Box < Age >), 2 Boolean(bool), 3
    Period(Box < Period >), 4 Range(Box < Range >), 5 String(String) }
);
/// FHIR STU3 `Condition.evidence` (<https://hl7.org/fhir/STU3/condition.html>).
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
/// FHIR STU3 `Condition.stage` (<https://hl7.org/fhir/STU3/condition.html>).
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
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConditionStage { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 summary "summary", 4 assessment "assessment" }
);
/// FHIR STU3 `ContactDetail` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
/// FHIR STU3 `ContactPoint` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
/// FHIR STU3 `Count` (<https://hl7.org/fhir/STU3/datatypes.html>).
pub type Count = Quantity;
/// FHIR STU3 `Coverage` (<https://hl7.org/fhir/STU3/coverage.html>).
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
    /// `Coverage.status`, 0..1, code: `active` `cancelled` `draft` `entered-in-error`.
    pub status: Option<String>,
    /// `Coverage.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Coverage.policyHolder`, 0..1.
    pub policy_holder: Option<Box<Reference>>,
    /// `Coverage.subscriber`, 0..1.
    pub subscriber: Option<Box<Reference>>,
    /// `Coverage.subscriberId`, 0..1, string.
    pub subscriber_id: Option<String>,
    /// `Coverage.beneficiary`, 0..1.
    pub beneficiary: Option<Box<Reference>>,
    /// `Coverage.relationship`, 0..1.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `Coverage.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Coverage.payor`, 0..*.
    pub payor: Vec<Reference>,
    /// `Coverage.grouping`, 0..1.
    pub grouping: Option<Box<CoverageGrouping>>,
    /// `Coverage.dependent`, 0..1, string.
    pub dependent: Option<String>,
    /// `Coverage.sequence`, 0..1, string.
    pub sequence: Option<String>,
    /// `Coverage.order`, 0..1.
    pub order: Option<u32>,
    /// `Coverage.network`, 0..1, string.
    pub network: Option<String>,
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
    relationship "relationship", 16 period "period", 17 payor "payor", 18 grouping
    "grouping", 19 dependent "dependent", 20 sequence "sequence", 21 order "order", 22
    network "network", 23 contract "contract" }
);
/// FHIR STU3 `Coverage.grouping` (<https://hl7.org/fhir/STU3/coverage.html>).
#[derive(Clone, Default)]
pub struct CoverageGrouping {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Coverage.grouping.group`, 0..1, string.
    pub group: Option<String>,
    /// `Coverage.grouping.groupDisplay`, 0..1, string.
    pub group_display: Option<String>,
    /// `Coverage.grouping.subGroup`, 0..1, string.
    pub sub_group: Option<String>,
    /// `Coverage.grouping.subGroupDisplay`, 0..1, string.
    pub sub_group_display: Option<String>,
    /// `Coverage.grouping.plan`, 0..1, string.
    pub plan: Option<String>,
    /// `Coverage.grouping.planDisplay`, 0..1, string.
    pub plan_display: Option<String>,
    /// `Coverage.grouping.subPlan`, 0..1, string.
    pub sub_plan: Option<String>,
    /// `Coverage.grouping.subPlanDisplay`, 0..1, string.
    pub sub_plan_display: Option<String>,
    /// `Coverage.grouping.class`, 0..1, string.
    pub class: Option<String>,
    /// `Coverage.grouping.classDisplay`, 0..1, string.
    pub class_display: Option<String>,
    /// `Coverage.grouping.subClass`, 0..1, string.
    pub sub_class: Option<String>,
    /// `Coverage.grouping.subClassDisplay`, 0..1, string.
    pub sub_class_display: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CoverageGrouping { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 group "group", 4 group_display "groupDisplay", 5 sub_group
    "subGroup", 6 sub_group_display "subGroupDisplay", 7 plan "plan", 8 plan_display
    "planDisplay", 9 sub_plan "subPlan", 10 sub_plan_display "subPlanDisplay", 11 class
    "class", 12 class_display "classDisplay", 13 sub_class "subClass", 14
    sub_class_display "subClassDisplay" }
);
/// FHIR STU3 `Device` (<https://hl7.org/fhir/STU3/device.html>).
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
    /// `Device.udi`, 0..1.
    pub udi: Option<Box<DeviceUdi>>,
    /// `Device.status`, 0..1, code: `active` `inactive` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `Device.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Device.lotNumber`, 0..1, string.
    pub lot_number: Option<String>,
    /// `Device.manufacturer`, 0..1, string.
    pub manufacturer: Option<String>,
    /// `Device.manufactureDate`, 0..1.
    pub manufacture_date: Option<DateTime>,
    /// `Device.expirationDate`, 0..1.
    pub expiration_date: Option<DateTime>,
    /// `Device.model`, 0..1, string.
    pub model: Option<String>,
    /// `Device.version`, 0..1, string.
    pub version: Option<String>,
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
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Device = "Device" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 udi "udi", 10
    status "status", 11 type_ "type", 12 lot_number "lotNumber", 13 manufacturer
    "manufacturer", 14 manufacture_date "manufactureDate", 15 expiration_date
    "expirationDate", 16 model "model", 17 version "version", 18 patient "patient", 19
    owner "owner", 20 contact "contact", 21 location "location", 22 url "url", 23 note
    "note", 24 safety "safety" }
);
/// FHIR STU3 `Device.udi` (<https://hl7.org/fhir/STU3/device.html>).
#[derive(Clone, Default)]
pub struct DeviceUdi {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Device.udi.deviceIdentifier`, 0..1, string.
    pub device_identifier: Option<String>,
    /// `Device.udi.name`, 0..1, string.
    pub name: Option<String>,
    /// `Device.udi.jurisdiction`, 0..1, uri.
    pub jurisdiction: Option<String>,
    /// `Device.udi.carrierHRF`, 0..1, string.
    pub carrier_hrf: Option<String>,
    /// `Device.udi.carrierAIDC`, 0..1, base64Binary.
    pub carrier_aidc: Option<String>,
    /// `Device.udi.issuer`, 0..1, uri.
    pub issuer: Option<String>,
    /// `Device.udi.entryType`, 0..1, code: `barcode` `rfid` `manual` `card` `self-reported` `unknown`.
    pub entry_type: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DeviceUdi { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 device_identifier "deviceIdentifier", 4 name "name", 5
    jurisdiction "jurisdiction", 6 carrier_hrf "carrierHRF", 7 carrier_aidc
    "carrierAIDC", 8 issuer "issuer", 9 entry_type "entryType" }
);
/// FHIR STU3 `DiagnosticReport` (<https://hl7.org/fhir/STU3/diagnosticreport.html>).
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
    /// `DiagnosticReport.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `DiagnosticReport.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `DiagnosticReport.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DiagnosticReport.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `DiagnosticReport.effective[x]`, 0..1.
    pub effective: Option<DiagnosticReportEffective>,
    /// `DiagnosticReport.issued`, 0..1.
    pub issued: Option<Instant>,
    /// `DiagnosticReport.performer`, 0..*.
    pub performer: Vec<DiagnosticReportPerformer>,
    /// `DiagnosticReport.specimen`, 0..*.
    pub specimen: Vec<Reference>,
    /// `DiagnosticReport.result`, 0..*.
    pub result: Vec<Reference>,
    /// `DiagnosticReport.imagingStudy`, 0..*.
    pub imaging_study: Vec<Reference>,
    /// `DiagnosticReport.image`, 0..*.
    pub image: Vec<DiagnosticReportImage>,
    /// `DiagnosticReport.conclusion`, 0..1, string.
    pub conclusion: Option<String>,
    /// `DiagnosticReport.codedDiagnosis`, 0..*.
    pub coded_diagnosis: Vec<CodeableConcept>,
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
    code "code", 13 subject "subject", 14 context "context", 15 effective "effective"
    DiagnosticReportEffective, 16 issued "issued", 17 performer "performer", 18 specimen
    "specimen", 19 result "result", 20 imaging_study "imagingStudy", 21 image "image", 22
    conclusion "conclusion", 23 coded_diagnosis "codedDiagnosis", 24 presented_form
    "presentedForm" }
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
/// FHIR STU3 `DiagnosticReport.image` (<https://hl7.org/fhir/STU3/diagnosticreport.html>).
#[derive(Clone, Default)]
pub struct DiagnosticReportImage {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DiagnosticReport.image.comment`, 0..1, string.
    pub comment: Option<String>,
    /// `DiagnosticReport.image.link`, 1..1.
    pub link: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DiagnosticReportImage { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 comment "comment", 4 link "link" }
);
/// FHIR STU3 `DiagnosticReport.performer` (<https://hl7.org/fhir/STU3/diagnosticreport.html>).
#[derive(Clone, Default)]
pub struct DiagnosticReportPerformer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DiagnosticReport.performer.role`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `DiagnosticReport.performer.actor`, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DiagnosticReportPerformer { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 actor "actor" }
);
/// FHIR STU3 `Distance` (<https://hl7.org/fhir/STU3/datatypes.html>).
pub type Distance = Quantity;
/// FHIR STU3 `DocumentReference` (<https://hl7.org/fhir/STU3/documentreference.html>).
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
    /// `DocumentReference.type`, 1..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `DocumentReference.class`, 0..1.
    pub class: Option<Box<CodeableConcept>>,
    /// `DocumentReference.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DocumentReference.created`, 0..1.
    pub created: Option<DateTime>,
    /// `DocumentReference.indexed`, 1..1.
    pub indexed: Option<Instant>,
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
    "docStatus", 12 type_ "type", 13 class "class", 14 subject "subject", 15 created
    "created", 16 indexed "indexed", 17 author "author", 18 authenticator
    "authenticator", 19 custodian "custodian", 20 relates_to "relatesTo", 21 description
    "description", 22 security_label "securityLabel", 23 content "content", 24 context
    "context" }
);
/// FHIR STU3 `DocumentReference.content` (<https://hl7.org/fhir/STU3/documentreference.html>).
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
/// FHIR STU3 `DocumentReference.context` (<https://hl7.org/fhir/STU3/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReferenceContext {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.context.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
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
    pub related: Vec<DocumentReferenceContextRelated>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DocumentReferenceContext { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 encounter "encounter", 4 event "event", 5 period "period", 6
    facility_type "facilityType", 7 practice_setting "practiceSetting", 8
    source_patient_info "sourcePatientInfo", 9 related "related" }
);
/// FHIR STU3 `DocumentReference.context.related` (<https://hl7.org/fhir/STU3/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReferenceContextRelated {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.context.related.identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `DocumentReference.context.related.ref`, 0..1.
    pub ref_: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DocumentReferenceContextRelated { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 identifier "identifier", 4 ref_ "ref" }
);
/// FHIR STU3 `DocumentReference.relatesTo` (<https://hl7.org/fhir/STU3/documentreference.html>).
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
/// FHIR STU3 `Dosage` (<https://hl7.org/fhir/STU3/datatypes.html>).
#[derive(Clone, Default)]
pub struct Dosage {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
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
    /// `Dosage.dose[x]`, 0..1.
    pub dose: Option<DosageDose>,
    /// `Dosage.maxDosePerPeriod`, 0..1.
    pub max_dose_per_period: Option<Box<Ratio>>,
    /// `Dosage.maxDosePerAdministration`, 0..1.
    pub max_dose_per_administration: Option<Box<Quantity>>,
    /// `Dosage.maxDosePerLifetime`, 0..1.
    pub max_dose_per_lifetime: Option<Box<Quantity>>,
    /// `Dosage.rate[x]`, 0..1.
    pub rate: Option<DosageRate>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Dosage { 0 id "id", 1 extension "extension", 2 sequence "sequence", 3 text "text", 4
    additional_instruction "additionalInstruction", 5 patient_instruction
    "patientInstruction", 6 timing "timing", 7 as_needed "asNeeded" DosageAsNeeded, 8
    site "site", 9 route "route", 10 method "method", 11 dose "dose" DosageDose, 12
    max_dose_per_period "maxDosePerPeriod", 13 max_dose_per_administration
    "maxDosePerAdministration", 14 max_dose_per_lifetime "maxDosePerLifetime", 15 rate
    "rate" DosageRate }
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
/// The types of `Dosage.dose[x]`.
#[derive(Clone)]
pub enum DosageDose {
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
crate::choice::choice!(
    DosageDose { 0 Range(Box < Range >), 1 Quantity(Box < Quantity >) }
);
/// The types of `Dosage.rate[x]`.
#[derive(Clone)]
pub enum DosageRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
crate::choice::choice!(
    DosageRate { 0 Ratio(Box < Ratio >), 1 Range(Box < Range >), 2 Quantity(Box <
    Quantity >) }
);
/// FHIR STU3 `Duration` (<https://hl7.org/fhir/STU3/datatypes.html>).
pub type Duration = Quantity;
/// FHIR STU3 `Element` (<https://hl7.org/fhir/STU3/element.html>).
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
/// FHIR STU3 `Encounter` (<https://hl7.org/fhir/STU3/encounter.html>).
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
    /// `Encounter.class`, 0..1.
    pub class: Option<Box<Coding>>,
    /// `Encounter.classHistory`, 0..*.
    pub class_history: Vec<EncounterClassHistory>,
    /// `Encounter.type`, 0..*.
    pub type_: Vec<CodeableConcept>,
    /// `Encounter.priority`, 0..1.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Encounter.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Encounter.episodeOfCare`, 0..*.
    pub episode_of_care: Vec<Reference>,
    /// `Encounter.incomingReferral`, 0..*.
    pub incoming_referral: Vec<Reference>,
    /// `Encounter.participant`, 0..*.
    pub participant: Vec<EncounterParticipant>,
    /// `Encounter.appointment`, 0..1.
    pub appointment: Option<Box<Reference>>,
    /// `Encounter.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Encounter.length`, 0..1.
    pub length: Option<Box<Duration>>,
    /// `Encounter.reason`, 0..*.
    pub reason: Vec<CodeableConcept>,
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
    class_history "classHistory", 13 type_ "type", 14 priority "priority", 15 subject
    "subject", 16 episode_of_care "episodeOfCare", 17 incoming_referral
    "incomingReferral", 18 participant "participant", 19 appointment "appointment", 20
    period "period", 21 length "length", 22 reason "reason", 23 diagnosis "diagnosis", 24
    account "account", 25 hospitalization "hospitalization", 26 location "location", 27
    service_provider "serviceProvider", 28 part_of "partOf" }
);
/// FHIR STU3 `Encounter.classHistory` (<https://hl7.org/fhir/STU3/encounter.html>).
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
/// FHIR STU3 `Encounter.diagnosis` (<https://hl7.org/fhir/STU3/encounter.html>).
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
    /// `Encounter.diagnosis.role`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `Encounter.diagnosis.rank`, 0..1.
    pub rank: Option<u32>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    EncounterDiagnosis { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 condition "condition", 4 role "role", 5 rank "rank" }
);
/// FHIR STU3 `Encounter.hospitalization` (<https://hl7.org/fhir/STU3/encounter.html>).
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
/// FHIR STU3 `Encounter.location` (<https://hl7.org/fhir/STU3/encounter.html>).
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
    /// `Encounter.location.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    EncounterLocation { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 location "location", 4 status "status", 5 period "period" }
);
/// FHIR STU3 `Encounter.participant` (<https://hl7.org/fhir/STU3/encounter.html>).
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
/// FHIR STU3 `Encounter.statusHistory` (<https://hl7.org/fhir/STU3/encounter.html>).
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
/// FHIR STU3 `Endpoint` (<https://hl7.org/fhir/STU3/endpoint.html>).
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
    /// `Endpoint.address`, 1..1, uri.
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
/// FHIR STU3 `Extension` (<https://hl7.org/fhir/STU3/extensibility.html>).
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
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ExtensionValue { 0 Base64Binary(String), 1 Boolean(bool), 2 Code(String), 3
    Date(Date), 4 DateTime(DateTime), 5 Decimal(Decimal), 6 Id(String), 7
    Instant(Instant), 8 Integer(i32), 9 Markdown(String), 10 Oid(String), 11
    PositiveInt(u32), 12 String(String), 13 Time(Time), 14 UnsignedInt(u32), 15
    Uri(String), 16 Address(Box < Address >), 17 Age(Box < Age >), 18 Annotation(Box <
    Annotation >), 19 Attachment(Box < Attachment >), 20 CodeableConcept(Box <
    CodeableConcept >), 21 Coding(Box < Coding >), 22 ContactPoint(Box < ContactPoint >),
    23 Count(Box < Count >), 24 Distance(Box < Distance >), 25 Duration(Box < Duration
    >), 26 HumanName(Box < HumanName >), 27 Identifier(Box < Identifier >), 28 Money(Box
    < Money >), 29 Period(Box < Period >), 30 Quantity(Box < Quantity >), 31 Range(Box <
    Range >), 32 Ratio(Box < Ratio >), 33 Reference(Box < Reference >), 34
    SampledData(Box < SampledData >), 35 Signature(Box < Signature >), 36 Timing(Box <
    Timing >), 37 Meta(Box < Meta >) }
);
/// FHIR STU3 `Goal` (<https://hl7.org/fhir/STU3/goal.html>).
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
    /// `Goal.status`, 1..1, code: `proposed` `accepted` `planned` `in-progress` `on-target` `ahead-of-target` `behind-target` `sustaining` `achieved` `on-hold` `cancelled` `entered-in-error` `rejected`.
    pub status: Option<String>,
    /// `Goal.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `Goal.priority`, 0..1.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Goal.description`, 1..1.
    pub description: Option<Box<CodeableConcept>>,
    /// `Goal.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Goal.start[x]`, 0..1.
    pub start: Option<GoalStart>,
    /// `Goal.target`, 0..1.
    pub target: Option<Box<GoalTarget>>,
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
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 status
    "status", 10 category "category", 11 priority "priority", 12 description
    "description", 13 subject "subject", 14 start "start" GoalStart, 15 target "target",
    16 status_date "statusDate", 17 status_reason "statusReason", 18 expressed_by
    "expressedBy", 19 addresses "addresses", 20 note "note", 21 outcome_code
    "outcomeCode", 22 outcome_reference "outcomeReference" }
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
/// FHIR STU3 `Goal.target` (<https://hl7.org/fhir/STU3/goal.html>).
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
}
crate::choice::choice!(
    GoalTargetDetail { 0 Quantity(Box < Quantity >), 1 Range(Box < Range >), 2
    CodeableConcept(Box < CodeableConcept >) }
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
/// FHIR STU3 `HumanName` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
/// FHIR STU3 `Identifier` (<https://hl7.org/fhir/STU3/datatypes.html>).
#[derive(Clone, Default)]
pub struct Identifier {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Identifier.use`, 0..1, code: `usual` `official` `temp` `secondary`.
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
/// FHIR STU3 `Immunization` (<https://hl7.org/fhir/STU3/immunization.html>).
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
    /// `Immunization.status`, 1..1, code: `completed` `entered-in-error`.
    pub status: Option<String>,
    /// `Immunization.notGiven`, 1..1.
    pub not_given: Option<bool>,
    /// `Immunization.vaccineCode`, 1..1.
    pub vaccine_code: Option<Box<CodeableConcept>>,
    /// `Immunization.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `Immunization.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Immunization.date`, 0..1.
    pub date: Option<DateTime>,
    /// `Immunization.primarySource`, 1..1.
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
    /// `Immunization.practitioner`, 0..*.
    pub practitioner: Vec<ImmunizationPractitioner>,
    /// `Immunization.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `Immunization.explanation`, 0..1.
    pub explanation: Option<Box<ImmunizationExplanation>>,
    /// `Immunization.reaction`, 0..*.
    pub reaction: Vec<ImmunizationReaction>,
    /// `Immunization.vaccinationProtocol`, 0..*.
    pub vaccination_protocol: Vec<ImmunizationVaccinationProtocol>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Immunization = "Immunization" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 status "status", 10 not_given "notGiven", 11 vaccine_code
    "vaccineCode", 12 patient "patient", 13 encounter "encounter", 14 date "date", 15
    primary_source "primarySource", 16 report_origin "reportOrigin", 17 location
    "location", 18 manufacturer "manufacturer", 19 lot_number "lotNumber", 20
    expiration_date "expirationDate", 21 site "site", 22 route "route", 23 dose_quantity
    "doseQuantity", 24 practitioner "practitioner", 25 note "note", 26 explanation
    "explanation", 27 reaction "reaction", 28 vaccination_protocol "vaccinationProtocol"
    }
);
/// FHIR STU3 `Immunization.explanation` (<https://hl7.org/fhir/STU3/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationExplanation {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.explanation.reason`, 0..*.
    pub reason: Vec<CodeableConcept>,
    /// `Immunization.explanation.reasonNotGiven`, 0..*.
    pub reason_not_given: Vec<CodeableConcept>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ImmunizationExplanation { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 reason "reason", 4 reason_not_given "reasonNotGiven" }
);
/// FHIR STU3 `Immunization.practitioner` (<https://hl7.org/fhir/STU3/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationPractitioner {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.practitioner.role`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `Immunization.practitioner.actor`, 1..1.
    pub actor: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ImmunizationPractitioner { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 actor "actor" }
);
/// FHIR STU3 `Immunization.reaction` (<https://hl7.org/fhir/STU3/immunization.html>).
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
/// FHIR STU3 `Immunization.vaccinationProtocol` (<https://hl7.org/fhir/STU3/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationVaccinationProtocol {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.vaccinationProtocol.doseSequence`, 0..1.
    pub dose_sequence: Option<u32>,
    /// `Immunization.vaccinationProtocol.description`, 0..1, string.
    pub description: Option<String>,
    /// `Immunization.vaccinationProtocol.authority`, 0..1.
    pub authority: Option<Box<Reference>>,
    /// `Immunization.vaccinationProtocol.series`, 0..1, string.
    pub series: Option<String>,
    /// `Immunization.vaccinationProtocol.seriesDoses`, 0..1.
    pub series_doses: Option<u32>,
    /// `Immunization.vaccinationProtocol.targetDisease`, 1..*.
    pub target_disease: Vec<CodeableConcept>,
    /// `Immunization.vaccinationProtocol.doseStatus`, 1..1.
    pub dose_status: Option<Box<CodeableConcept>>,
    /// `Immunization.vaccinationProtocol.doseStatusReason`, 0..1.
    pub dose_status_reason: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ImmunizationVaccinationProtocol { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 dose_sequence "doseSequence", 4 description
    "description", 5 authority "authority", 6 series "series", 7 series_doses
    "seriesDoses", 8 target_disease "targetDisease", 9 dose_status "doseStatus", 10
    dose_status_reason "doseStatusReason" }
);
/// FHIR STU3 `Location` (<https://hl7.org/fhir/STU3/location.html>).
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
    /// `Location.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
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
    endpoint "endpoint" }
);
/// FHIR STU3 `Location.position` (<https://hl7.org/fhir/STU3/location.html>).
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
/// FHIR STU3 `Medication` (<https://hl7.org/fhir/STU3/medication.html>).
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
    /// `Medication.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Medication.status`, 0..1, code: `active` `inactive` `entered-in-error`.
    pub status: Option<String>,
    /// `Medication.isBrand`, 0..1.
    pub is_brand: Option<bool>,
    /// `Medication.isOverTheCounter`, 0..1.
    pub is_over_the_counter: Option<bool>,
    /// `Medication.manufacturer`, 0..1.
    pub manufacturer: Option<Box<Reference>>,
    /// `Medication.form`, 0..1.
    pub form: Option<Box<CodeableConcept>>,
    /// `Medication.ingredient`, 0..*.
    pub ingredient: Vec<MedicationIngredient>,
    /// `Medication.package`, 0..1.
    pub package: Option<Box<MedicationPackage>>,
    /// `Medication.image`, 0..*.
    pub image: Vec<Attachment>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Medication = "Medication" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 code "code", 9
    status "status", 10 is_brand "isBrand", 11 is_over_the_counter "isOverTheCounter", 12
    manufacturer "manufacturer", 13 form "form", 14 ingredient "ingredient", 15 package
    "package", 16 image "image" }
);
/// FHIR STU3 `Medication.ingredient` (<https://hl7.org/fhir/STU3/medication.html>).
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
    /// `Medication.ingredient.amount`, 0..1.
    pub amount: Option<Box<Ratio>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationIngredient { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 item "item" MedicationIngredientItem, 4 is_active "isActive",
    5 amount "amount" }
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
/// FHIR STU3 `Medication.package` (<https://hl7.org/fhir/STU3/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationPackage {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.package.container`, 0..1.
    pub container: Option<Box<CodeableConcept>>,
    /// `Medication.package.content`, 0..*.
    pub content: Vec<MedicationPackageContent>,
    /// `Medication.package.batch`, 0..*.
    pub batch: Vec<MedicationPackageBatch>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationPackage { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 container "container", 4 content "content", 5 batch "batch" }
);
/// FHIR STU3 `Medication.package.batch` (<https://hl7.org/fhir/STU3/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationPackageBatch {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.package.batch.lotNumber`, 0..1, string.
    pub lot_number: Option<String>,
    /// `Medication.package.batch.expirationDate`, 0..1.
    pub expiration_date: Option<DateTime>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationPackageBatch { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 lot_number "lotNumber", 4 expiration_date "expirationDate" }
);
/// FHIR STU3 `Medication.package.content` (<https://hl7.org/fhir/STU3/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationPackageContent {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.package.content.item[x]`, 1..1.
    pub item: Option<MedicationPackageContentItem>,
    /// `Medication.package.content.amount`, 0..1.
    pub amount: Option<Box<Quantity>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationPackageContent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 item "item" MedicationPackageContentItem, 4 amount "amount" }
);
/// The types of `Medication.package.content.item[x]`.
#[derive(Clone)]
pub enum MedicationPackageContentItem {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationPackageContentItem { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// FHIR STU3 `MedicationAdministration` (<https://hl7.org/fhir/STU3/medicationadministration.html>).
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
    /// `MedicationAdministration.definition`, 0..*.
    pub definition: Vec<Reference>,
    /// `MedicationAdministration.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `MedicationAdministration.status`, 1..1, code: `in-progress` `on-hold` `completed` `entered-in-error` `stopped` `unknown`.
    pub status: Option<String>,
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
    /// `MedicationAdministration.notGiven`, 0..1.
    pub not_given: Option<bool>,
    /// `MedicationAdministration.reasonNotGiven`, 0..*.
    pub reason_not_given: Vec<CodeableConcept>,
    /// `MedicationAdministration.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationAdministration.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `MedicationAdministration.prescription`, 0..1.
    pub prescription: Option<Box<Reference>>,
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
    identifier "identifier", 9 definition "definition", 10 part_of "partOf", 11 status
    "status", 12 category "category", 13 medication "medication"
    MedicationAdministrationMedication, 14 subject "subject", 15 context "context", 16
    supporting_information "supportingInformation", 17 effective "effective"
    MedicationAdministrationEffective, 18 performer "performer", 19 not_given "notGiven",
    20 reason_not_given "reasonNotGiven", 21 reason_code "reasonCode", 22
    reason_reference "reasonReference", 23 prescription "prescription", 24 device
    "device", 25 note "note", 26 dosage "dosage", 27 event_history "eventHistory" }
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
/// FHIR STU3 `MedicationAdministration.dosage` (<https://hl7.org/fhir/STU3/medicationadministration.html>).
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
/// FHIR STU3 `MedicationAdministration.performer` (<https://hl7.org/fhir/STU3/medicationadministration.html>).
#[derive(Clone, Default)]
pub struct MedicationAdministrationPerformer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.performer.actor`, 1..1.
    pub actor: Option<Box<Reference>>,
    /// `MedicationAdministration.performer.onBehalfOf`, 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationAdministrationPerformer { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 actor "actor", 4 on_behalf_of "onBehalfOf"
    }
);
/// FHIR STU3 `MedicationDispense` (<https://hl7.org/fhir/STU3/medicationdispense.html>).
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
    /// `MedicationDispense.status`, 0..1, code: `preparation` `in-progress` `on-hold` `completed` `entered-in-error` `stopped`.
    pub status: Option<String>,
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
    /// `MedicationDispense.notDone`, 0..1.
    pub not_done: Option<bool>,
    /// `MedicationDispense.notDoneReason[x]`, 0..1.
    pub not_done_reason: Option<MedicationDispenseNotDoneReason>,
    /// `MedicationDispense.eventHistory`, 0..*.
    pub event_history: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationDispense = "MedicationDispense" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 part_of "partOf", 10 status "status", 11 category
    "category", 12 medication "medication" MedicationDispenseMedication, 13 subject
    "subject", 14 context "context", 15 supporting_information "supportingInformation",
    16 performer "performer", 17 authorizing_prescription "authorizingPrescription", 18
    type_ "type", 19 quantity "quantity", 20 days_supply "daysSupply", 21 when_prepared
    "whenPrepared", 22 when_handed_over "whenHandedOver", 23 destination "destination",
    24 receiver "receiver", 25 note "note", 26 dosage_instruction "dosageInstruction", 27
    substitution "substitution", 28 detected_issue "detectedIssue", 29 not_done
    "notDone", 30 not_done_reason "notDoneReason" MedicationDispenseNotDoneReason, 31
    event_history "eventHistory" }
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
/// The types of `MedicationDispense.notDoneReason[x]`.
#[derive(Clone)]
pub enum MedicationDispenseNotDoneReason {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationDispenseNotDoneReason { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// FHIR STU3 `MedicationDispense.performer` (<https://hl7.org/fhir/STU3/medicationdispense.html>).
#[derive(Clone, Default)]
pub struct MedicationDispensePerformer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.performer.actor`, 1..1.
    pub actor: Option<Box<Reference>>,
    /// `MedicationDispense.performer.onBehalfOf`, 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationDispensePerformer { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 actor "actor", 4 on_behalf_of "onBehalfOf"
    }
);
/// FHIR STU3 `MedicationDispense.substitution` (<https://hl7.org/fhir/STU3/medicationdispense.html>).
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
/// FHIR STU3 `MedicationRequest` (<https://hl7.org/fhir/STU3/medicationrequest.html>).
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
    /// `MedicationRequest.definition`, 0..*.
    pub definition: Vec<Reference>,
    /// `MedicationRequest.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `MedicationRequest.groupIdentifier`, 0..1.
    pub group_identifier: Option<Box<Identifier>>,
    /// `MedicationRequest.status`, 0..1, code: `active` `on-hold` `cancelled` `completed` `entered-in-error` `stopped` `draft` `unknown`.
    pub status: Option<String>,
    /// `MedicationRequest.intent`, 1..1, code: `proposal` `plan` `order` `instance-order`.
    pub intent: Option<String>,
    /// `MedicationRequest.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationRequest.priority`, 0..1, code: `routine` `urgent` `stat` `asap`.
    pub priority: Option<String>,
    /// `MedicationRequest.medication[x]`, 1..1.
    pub medication: Option<MedicationRequestMedication>,
    /// `MedicationRequest.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationRequest.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `MedicationRequest.supportingInformation`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `MedicationRequest.authoredOn`, 0..1.
    pub authored_on: Option<DateTime>,
    /// `MedicationRequest.requester`, 0..1.
    pub requester: Option<Box<MedicationRequestRequester>>,
    /// `MedicationRequest.recorder`, 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `MedicationRequest.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `MedicationRequest.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
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
    "identifier", 9 definition "definition", 10 based_on "basedOn", 11 group_identifier
    "groupIdentifier", 12 status "status", 13 intent "intent", 14 category "category", 15
    priority "priority", 16 medication "medication" MedicationRequestMedication, 17
    subject "subject", 18 context "context", 19 supporting_information
    "supportingInformation", 20 authored_on "authoredOn", 21 requester "requester", 22
    recorder "recorder", 23 reason_code "reasonCode", 24 reason_reference
    "reasonReference", 25 note "note", 26 dosage_instruction "dosageInstruction", 27
    dispense_request "dispenseRequest", 28 substitution "substitution", 29
    prior_prescription "priorPrescription", 30 detected_issue "detectedIssue", 31
    event_history "eventHistory" }
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
/// FHIR STU3 `MedicationRequest.dispenseRequest` (<https://hl7.org/fhir/STU3/medicationrequest.html>).
#[derive(Clone, Default)]
pub struct MedicationRequestDispenseRequest {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
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
    modifier_extension "modifierExtension", 3 validity_period "validityPeriod", 4
    number_of_repeats_allowed "numberOfRepeatsAllowed", 5 quantity "quantity", 6
    expected_supply_duration "expectedSupplyDuration", 7 performer "performer" }
);
/// FHIR STU3 `MedicationRequest.requester` (<https://hl7.org/fhir/STU3/medicationrequest.html>).
#[derive(Clone, Default)]
pub struct MedicationRequestRequester {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.requester.agent`, 1..1.
    pub agent: Option<Box<Reference>>,
    /// `MedicationRequest.requester.onBehalfOf`, 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationRequestRequester { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 agent "agent", 4 on_behalf_of "onBehalfOf" }
);
/// FHIR STU3 `MedicationRequest.substitution` (<https://hl7.org/fhir/STU3/medicationrequest.html>).
#[derive(Clone, Default)]
pub struct MedicationRequestSubstitution {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationRequest.substitution.allowed`, 1..1.
    pub allowed: Option<bool>,
    /// `MedicationRequest.substitution.reason`, 0..1.
    pub reason: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationRequestSubstitution { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 allowed "allowed", 4 reason "reason" }
);
/// FHIR STU3 `MedicationStatement` (<https://hl7.org/fhir/STU3/medicationstatement.html>).
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
    /// `MedicationStatement.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `MedicationStatement.status`, 1..1, code: `active` `completed` `entered-in-error` `intended` `stopped` `on-hold`.
    pub status: Option<String>,
    /// `MedicationStatement.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `MedicationStatement.medication[x]`, 1..1.
    pub medication: Option<MedicationStatementMedication>,
    /// `MedicationStatement.effective[x]`, 0..1.
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.dateAsserted`, 0..1.
    pub date_asserted: Option<DateTime>,
    /// `MedicationStatement.informationSource`, 0..1.
    pub information_source: Option<Box<Reference>>,
    /// `MedicationStatement.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `MedicationStatement.derivedFrom`, 0..*.
    pub derived_from: Vec<Reference>,
    /// `MedicationStatement.taken`, 1..1, code: `y` `n` `unk` `na`.
    pub taken: Option<String>,
    /// `MedicationStatement.reasonNotTaken`, 0..*.
    pub reason_not_taken: Vec<CodeableConcept>,
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
    identifier "identifier", 9 based_on "basedOn", 10 part_of "partOf", 11 context
    "context", 12 status "status", 13 category "category", 14 medication "medication"
    MedicationStatementMedication, 15 effective "effective" MedicationStatementEffective,
    16 date_asserted "dateAsserted", 17 information_source "informationSource", 18
    subject "subject", 19 derived_from "derivedFrom", 20 taken "taken", 21
    reason_not_taken "reasonNotTaken", 22 reason_code "reasonCode", 23 reason_reference
    "reasonReference", 24 note "note", 25 dosage "dosage" }
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
/// FHIR STU3 `Meta` (<https://hl7.org/fhir/STU3/resource.html#Meta>).
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
    /// `Meta.profile`, 0..*, uri.
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
    "lastUpdated", 4 profile "profile", 5 security "security", 6 tag "tag" }
);
/// FHIR STU3 `Money` (<https://hl7.org/fhir/STU3/datatypes.html>).
pub type Money = Quantity;
/// FHIR STU3 `Narrative` (<https://hl7.org/fhir/STU3/narrative.html>).
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
/// FHIR STU3 `Observation` (<https://hl7.org/fhir/STU3/observation.html>).
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
    /// `Observation.status`, 1..1, code: `registered` `preliminary` `final` `amended` `corrected` `cancelled` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `Observation.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `Observation.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Observation.context`, 0..1.
    pub context: Option<Box<Reference>>,
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
    /// `Observation.interpretation`, 0..1.
    pub interpretation: Option<Box<CodeableConcept>>,
    /// `Observation.comment`, 0..1, string.
    pub comment: Option<String>,
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
    /// `Observation.related`, 0..*.
    pub related: Vec<ObservationRelated>,
    /// `Observation.component`, 0..*.
    pub component: Vec<ObservationComponent>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Observation = "Observation" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 based_on "basedOn", 10 status "status", 11 category "category", 12
    code "code", 13 subject "subject", 14 context "context", 15 effective "effective"
    ObservationEffective, 16 issued "issued", 17 performer "performer", 18 value "value"
    ObservationValue, 19 data_absent_reason "dataAbsentReason", 20 interpretation
    "interpretation", 21 comment "comment", 22 body_site "bodySite", 23 method "method",
    24 specimen "specimen", 25 device "device", 26 reference_range "referenceRange", 27
    related "related", 28 component "component" }
);
/// The types of `Observation.effective[x]`.
#[derive(Clone)]
pub enum ObservationEffective {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    ObservationEffective { 0 DateTime(DateTime), 1 Period(Box < Period >) }
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
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `time`.
    Time(Time),
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    ObservationValue { 0 Quantity(Box < Quantity >), 1 CodeableConcept(Box <
    CodeableConcept >), 2 String(String), 3 Boolean(bool), 4 Range(Box < Range >), 5
    Ratio(Box < Ratio >), 6 SampledData(Box < SampledData >), 7 Attachment(Box <
    Attachment >), 8 Time(Time), 9 DateTime(DateTime), 10 Period(Box < Period >) }
);
/// FHIR STU3 `Observation.component` (<https://hl7.org/fhir/STU3/observation.html>).
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
    /// `Observation.component.interpretation`, 0..1.
    pub interpretation: Option<Box<CodeableConcept>>,
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
    /// `Range`.
    Range(Box<Range>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `time`.
    Time(Time),
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    ObservationComponentValue { 0 Quantity(Box < Quantity >), 1 CodeableConcept(Box <
    CodeableConcept >), 2 String(String), 3 Range(Box < Range >), 4 Ratio(Box < Ratio >),
    5 SampledData(Box < SampledData >), 6 Attachment(Box < Attachment >), 7 Time(Time), 8
    DateTime(DateTime), 9 Period(Box < Period >) }
);
/// FHIR STU3 `Observation.referenceRange` (<https://hl7.org/fhir/STU3/observation.html>).
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
/// FHIR STU3 `Observation.related` (<https://hl7.org/fhir/STU3/observation.html>).
#[derive(Clone, Default)]
pub struct ObservationRelated {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.related.type`, 0..1, code: `has-member` `derived-from` `sequel-to` `replaces` `qualified-by` `interfered-by`.
    pub type_: Option<String>,
    /// `Observation.related.target`, 1..1.
    pub target: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ObservationRelated { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 type_ "type", 4 target "target" }
);
/// FHIR STU3 `OperationOutcome` (<https://hl7.org/fhir/STU3/operationoutcome.html>).
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
/// FHIR STU3 `OperationOutcome.issue` (<https://hl7.org/fhir/STU3/operationoutcome.html>).
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
/// FHIR STU3 `Organization` (<https://hl7.org/fhir/STU3/organization.html>).
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
/// FHIR STU3 `Organization.contact` (<https://hl7.org/fhir/STU3/organization.html>).
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
/// FHIR STU3 `Parameters` (<https://hl7.org/fhir/STU3/parameters.html>).
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
/// FHIR STU3 `Parameters.parameter` (<https://hl7.org/fhir/STU3/parameters.html>).
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
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ParametersParameterValue { 0 Base64Binary(String), 1 Boolean(bool), 2 Code(String), 3
    Date(Date), 4 DateTime(DateTime), 5 Decimal(Decimal), 6 Id(String), 7
    Instant(Instant), 8 Integer(i32), 9 Markdown(String), 10 Oid(String), 11
    PositiveInt(u32), 12 String(String), 13 Time(Time), 14 UnsignedInt(u32), 15
    Uri(String), 16 Address(Box < Address >), 17 Age(Box < Age >), 18 Annotation(Box <
    Annotation >), 19 Attachment(Box < Attachment >), 20 CodeableConcept(Box <
    CodeableConcept >), 21 Coding(Box < Coding >), 22 ContactPoint(Box < ContactPoint >),
    23 Count(Box < Count >), 24 Distance(Box < Distance >), 25 Duration(Box < Duration
    >), 26 HumanName(Box < HumanName >), 27 Identifier(Box < Identifier >), 28 Money(Box
    < Money >), 29 Period(Box < Period >), 30 Quantity(Box < Quantity >), 31 Range(Box <
    Range >), 32 Ratio(Box < Ratio >), 33 Reference(Box < Reference >), 34
    SampledData(Box < SampledData >), 35 Signature(Box < Signature >), 36 Timing(Box <
    Timing >), 37 Meta(Box < Meta >) }
);
/// FHIR STU3 `Patient` (<https://hl7.org/fhir/STU3/patient.html>).
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
    /// `Patient.animal`, 0..1.
    pub animal: Option<Box<PatientAnimal>>,
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
    PatientMultipleBirth, 18 photo "photo", 19 contact "contact", 20 animal "animal", 21
    communication "communication", 22 general_practitioner "generalPractitioner", 23
    managing_organization "managingOrganization", 24 link "link" }
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
/// FHIR STU3 `Patient.animal` (<https://hl7.org/fhir/STU3/patient.html>).
#[derive(Clone, Default)]
pub struct PatientAnimal {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.animal.species`, 1..1.
    pub species: Option<Box<CodeableConcept>>,
    /// `Patient.animal.breed`, 0..1.
    pub breed: Option<Box<CodeableConcept>>,
    /// `Patient.animal.genderStatus`, 0..1.
    pub gender_status: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PatientAnimal { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 species "species", 4 breed "breed", 5 gender_status
    "genderStatus" }
);
/// FHIR STU3 `Patient.communication` (<https://hl7.org/fhir/STU3/patient.html>).
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
/// FHIR STU3 `Patient.contact` (<https://hl7.org/fhir/STU3/patient.html>).
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
/// FHIR STU3 `Patient.link` (<https://hl7.org/fhir/STU3/patient.html>).
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
/// FHIR STU3 `Period` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
/// FHIR STU3 `Practitioner` (<https://hl7.org/fhir/STU3/practitioner.html>).
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
/// FHIR STU3 `Practitioner.qualification` (<https://hl7.org/fhir/STU3/practitioner.html>).
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
/// FHIR STU3 `PractitionerRole` (<https://hl7.org/fhir/STU3/practitionerrole.html>).
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
/// FHIR STU3 `PractitionerRole.availableTime` (<https://hl7.org/fhir/STU3/practitionerrole.html>).
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
/// FHIR STU3 `PractitionerRole.notAvailable` (<https://hl7.org/fhir/STU3/practitionerrole.html>).
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
/// FHIR STU3 `Procedure` (<https://hl7.org/fhir/STU3/procedure.html>).
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
    /// `Procedure.definition`, 0..*.
    pub definition: Vec<Reference>,
    /// `Procedure.basedOn`, 0..*.
    pub based_on: Vec<Reference>,
    /// `Procedure.partOf`, 0..*.
    pub part_of: Vec<Reference>,
    /// `Procedure.status`, 1..1, code: `preparation` `in-progress` `suspended` `aborted` `completed` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `Procedure.notDone`, 0..1.
    pub not_done: Option<bool>,
    /// `Procedure.notDoneReason`, 0..1.
    pub not_done_reason: Option<Box<CodeableConcept>>,
    /// `Procedure.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `Procedure.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Procedure.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Procedure.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `Procedure.performed[x]`, 0..1.
    pub performed: Option<ProcedurePerformed>,
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
    definition "definition", 10 based_on "basedOn", 11 part_of "partOf", 12 status
    "status", 13 not_done "notDone", 14 not_done_reason "notDoneReason", 15 category
    "category", 16 code "code", 17 subject "subject", 18 context "context", 19 performed
    "performed" ProcedurePerformed, 20 performer "performer", 21 location "location", 22
    reason_code "reasonCode", 23 reason_reference "reasonReference", 24 body_site
    "bodySite", 25 outcome "outcome", 26 report "report", 27 complication "complication",
    28 complication_detail "complicationDetail", 29 follow_up "followUp", 30 note "note",
    31 focal_device "focalDevice", 32 used_reference "usedReference", 33 used_code
    "usedCode" }
);
/// The types of `Procedure.performed[x]`.
#[derive(Clone)]
pub enum ProcedurePerformed {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    ProcedurePerformed { 0 DateTime(DateTime), 1 Period(Box < Period >) }
);
/// FHIR STU3 `Procedure.focalDevice` (<https://hl7.org/fhir/STU3/procedure.html>).
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
/// FHIR STU3 `Procedure.performer` (<https://hl7.org/fhir/STU3/procedure.html>).
#[derive(Clone, Default)]
pub struct ProcedurePerformer {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.performer.role`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `Procedure.performer.actor`, 1..1.
    pub actor: Option<Box<Reference>>,
    /// `Procedure.performer.onBehalfOf`, 0..1.
    pub on_behalf_of: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProcedurePerformer { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 actor "actor", 5 on_behalf_of "onBehalfOf" }
);
/// FHIR STU3 `Provenance` (<https://hl7.org/fhir/STU3/provenance.html>).
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
    /// `Provenance.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Provenance.recorded`, 1..1.
    pub recorded: Option<Instant>,
    /// `Provenance.policy`, 0..*, uri.
    pub policy: Vec<Option<String>>,
    /// `Provenance.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `Provenance.reason`, 0..*.
    pub reason: Vec<Coding>,
    /// `Provenance.activity`, 0..1.
    pub activity: Option<Box<Coding>>,
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
    period "period", 10 recorded "recorded", 11 policy "policy", 12 location "location",
    13 reason "reason", 14 activity "activity", 15 agent "agent", 16 entity "entity", 17
    signature "signature" }
);
/// FHIR STU3 `Provenance.agent` (<https://hl7.org/fhir/STU3/provenance.html>).
#[derive(Clone, Default)]
pub struct ProvenanceAgent {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.agent.role`, 0..*.
    pub role: Vec<CodeableConcept>,
    /// `Provenance.agent.who[x]`, 1..1.
    pub who: Option<ProvenanceAgentWho>,
    /// `Provenance.agent.onBehalfOf[x]`, 0..1.
    pub on_behalf_of: Option<ProvenanceAgentOnBehalfOf>,
    /// `Provenance.agent.relatedAgentType`, 0..1.
    pub related_agent_type: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProvenanceAgent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 who "who" ProvenanceAgentWho, 5 on_behalf_of
    "onBehalfOf" ProvenanceAgentOnBehalfOf, 6 related_agent_type "relatedAgentType" }
);
/// The types of `Provenance.agent.who[x]`.
#[derive(Clone)]
pub enum ProvenanceAgentWho {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    ProvenanceAgentWho { 0 Uri(String), 1 Reference(Box < Reference >) }
);
/// The types of `Provenance.agent.onBehalfOf[x]`.
#[derive(Clone)]
pub enum ProvenanceAgentOnBehalfOf {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    ProvenanceAgentOnBehalfOf { 0 Uri(String), 1 Reference(Box < Reference >) }
);
/// FHIR STU3 `Provenance.entity` (<https://hl7.org/fhir/STU3/provenance.html>).
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
    /// `Provenance.entity.what[x]`, 1..1.
    pub what: Option<ProvenanceEntityWhat>,
    /// `Provenance.entity.agent`, 0..*.
    pub agent: Vec<ProvenanceAgent>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProvenanceEntity { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 what "what" ProvenanceEntityWhat, 5 agent
    "agent" }
);
/// The types of `Provenance.entity.what[x]`.
#[derive(Clone)]
pub enum ProvenanceEntityWhat {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
}
crate::choice::choice!(
    ProvenanceEntityWhat { 0 Uri(String), 1 Reference(Box < Reference >), 2
    Identifier(Box < Identifier >) }
);
/// FHIR STU3 `Quantity` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
/// FHIR STU3 `Range` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
/// FHIR STU3 `Ratio` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
/// FHIR STU3 `Reference` (<https://hl7.org/fhir/STU3/references.html>).
#[derive(Clone, Default)]
pub struct Reference {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Reference.reference`, 0..1, string.
    pub reference: Option<String>,
    /// `Reference.identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `Reference.display`, 0..1, string.
    pub display: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Reference { 0 id "id", 1 extension "extension", 2 reference "reference", 3 identifier
    "identifier", 4 display "display" }
);
/// FHIR STU3 `RelatedPerson` (<https://hl7.org/fhir/STU3/relatedperson.html>).
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
    /// `RelatedPerson.relationship`, 0..1.
    pub relationship: Option<Box<CodeableConcept>>,
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
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    RelatedPerson = "RelatedPerson" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 active "active", 10 patient "patient", 11 relationship
    "relationship", 12 name "name", 13 telecom "telecom", 14 gender "gender", 15
    birth_date "birthDate", 16 address "address", 17 photo "photo", 18 period "period" }
);
/// FHIR STU3 `SampledData` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
    /// `SampledData.data`, 1..1, string.
    pub data: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    SampledData { 0 id "id", 1 extension "extension", 2 origin "origin", 3 period
    "period", 4 factor "factor", 5 lower_limit "lowerLimit", 6 upper_limit "upperLimit",
    7 dimensions "dimensions", 8 data "data" }
);
/// FHIR STU3 `Signature` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
    /// `Signature.who[x]`, 1..1.
    pub who: Option<SignatureWho>,
    /// `Signature.onBehalfOf[x]`, 0..1.
    pub on_behalf_of: Option<SignatureOnBehalfOf>,
    /// `Signature.contentType`, 0..1, code.
    pub content_type: Option<String>,
    /// `Signature.blob`, 0..1, base64Binary.
    pub blob: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Signature { 0 id "id", 1 extension "extension", 2 type_ "type", 3 when "when", 4 who
    "who" SignatureWho, 5 on_behalf_of "onBehalfOf" SignatureOnBehalfOf, 6 content_type
    "contentType", 7 blob "blob" }
);
/// The types of `Signature.who[x]`.
#[derive(Clone)]
pub enum SignatureWho {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(SignatureWho { 0 Uri(String), 1 Reference(Box < Reference >) });
/// The types of `Signature.onBehalfOf[x]`.
#[derive(Clone)]
pub enum SignatureOnBehalfOf {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    SignatureOnBehalfOf { 0 Uri(String), 1 Reference(Box < Reference >) }
);
/// FHIR STU3 `Specimen` (<https://hl7.org/fhir/STU3/specimen.html>).
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
    /// `Specimen.subject`, 1..1.
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
    "container", 19 note "note" }
);
/// FHIR STU3 `Specimen.collection` (<https://hl7.org/fhir/STU3/specimen.html>).
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
    /// `Specimen.collection.quantity`, 0..1.
    pub quantity: Option<Box<Quantity>>,
    /// `Specimen.collection.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.bodySite`, 0..1.
    pub body_site: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    SpecimenCollection { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 collector "collector", 4 collected "collected"
    SpecimenCollectionCollected, 5 quantity "quantity", 6 method "method", 7 body_site
    "bodySite" }
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
/// FHIR STU3 `Specimen.container` (<https://hl7.org/fhir/STU3/specimen.html>).
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
/// FHIR STU3 `Specimen.processing` (<https://hl7.org/fhir/STU3/specimen.html>).
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
/// FHIR STU3 `Timing` (<https://hl7.org/fhir/STU3/datatypes.html>).
#[derive(Clone, Default)]
pub struct Timing {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
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
    Timing { 0 id "id", 1 extension "extension", 2 event "event", 3 repeat "repeat", 4
    code "code" }
);
/// FHIR STU3 `Timing.repeat` (<https://hl7.org/fhir/STU3/datatypes.html>).
#[derive(Clone, Default)]
pub struct TimingRepeat {
    /// `Element.id`, 0..1, string.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Timing.repeat.bounds[x]`, 0..1.
    pub bounds: Option<TimingRepeatBounds>,
    /// `Timing.repeat.count`, 0..1.
    pub count: Option<i32>,
    /// `Timing.repeat.countMax`, 0..1.
    pub count_max: Option<i32>,
    /// `Timing.repeat.duration`, 0..1.
    pub duration: Option<Decimal>,
    /// `Timing.repeat.durationMax`, 0..1.
    pub duration_max: Option<Decimal>,
    /// `Timing.repeat.durationUnit`, 0..1, code: `s` `min` `h` `d` `wk` `mo` `a`.
    pub duration_unit: Option<String>,
    /// `Timing.repeat.frequency`, 0..1.
    pub frequency: Option<i32>,
    /// `Timing.repeat.frequencyMax`, 0..1.
    pub frequency_max: Option<i32>,
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
    TimingRepeat { 0 id "id", 1 extension "extension", 2 bounds "bounds"
    TimingRepeatBounds, 3 count "count", 4 count_max "countMax", 5 duration "duration", 6
    duration_max "durationMax", 7 duration_unit "durationUnit", 8 frequency "frequency",
    9 frequency_max "frequencyMax", 10 period "period", 11 period_max "periodMax", 12
    period_unit "periodUnit", 13 day_of_week "dayOfWeek", 14 time_of_day "timeOfDay", 15
    when "when", 16 offset "offset" }
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
/// FHIR STU3 `UsageContext` (<https://hl7.org/fhir/STU3/datatypes.html>).
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
}
crate::choice::choice!(
    UsageContextValue { 0 CodeableConcept(Box < CodeableConcept >), 1 Quantity(Box <
    Quantity >), 2 Range(Box < Range >) }
);
/// Siblings of primitive members, and members that FHIR does not define.
pub type Extra = crate::Extra<Element>;
/// A FHIR STU3 resource of any type.
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
    /// `Goal`.
    Goal(Box<Goal>),
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
    /// `RelatedPerson`.
    RelatedPerson(Box<RelatedPerson>),
    /// `Specimen`.
    Specimen(Box<Specimen>),
    /// A resource type without a variant, kept whole.
    Unknown(crate::UnknownResource),
}
crate::resource::resource_impls!(
    Resource { AllergyIntolerance, Binary, Bundle, CapabilityStatement, CarePlan,
    CareTeam, Condition, Coverage, Device, DiagnosticReport, DocumentReference,
    Encounter, Endpoint, Goal, Immunization, Location, Medication,
    MedicationAdministration, MedicationDispense, MedicationRequest, MedicationStatement,
    Observation, OperationOutcome, Organization, Parameters, Patient, Practitioner,
    PractitionerRole, Procedure, Provenance, RelatedPerson, Specimen }
);
crate::resource::object_impls!(
    Address, AllergyIntolerance, AllergyIntoleranceReaction, Annotation, Attachment,
    Binary, Bundle, BundleEntry, BundleEntryRequest, BundleEntryResponse,
    BundleEntrySearch, BundleLink, CapabilityStatement, CapabilityStatementDocument,
    CapabilityStatementImplementation, CapabilityStatementMessaging,
    CapabilityStatementMessagingEndpoint, CapabilityStatementMessagingEvent,
    CapabilityStatementMessagingSupportedMessage, CapabilityStatementRest,
    CapabilityStatementRestInteraction, CapabilityStatementRestOperation,
    CapabilityStatementRestResource, CapabilityStatementRestResourceInteraction,
    CapabilityStatementRestSearchParam, CapabilityStatementRestSecurity,
    CapabilityStatementRestSecurityCertificate, CapabilityStatementSoftware, CarePlan,
    CarePlanActivity, CarePlanActivityDetail, CareTeam, CareTeamParticipant,
    CodeableConcept, Coding, Condition, ConditionEvidence, ConditionStage, ContactDetail,
    ContactPoint, Coverage, CoverageGrouping, Device, DeviceUdi, DiagnosticReport,
    DiagnosticReportImage, DiagnosticReportPerformer, DocumentReference,
    DocumentReferenceContent, DocumentReferenceContext, DocumentReferenceContextRelated,
    DocumentReferenceRelatesTo, Dosage, Element, Encounter, EncounterClassHistory,
    EncounterDiagnosis, EncounterHospitalization, EncounterLocation,
    EncounterParticipant, EncounterStatusHistory, Endpoint, Extension, Goal, GoalTarget,
    HumanName, Identifier, Immunization, ImmunizationExplanation,
    ImmunizationPractitioner, ImmunizationReaction, ImmunizationVaccinationProtocol,
    Location, LocationPosition, Medication, MedicationIngredient, MedicationPackage,
    MedicationPackageBatch, MedicationPackageContent, MedicationAdministration,
    MedicationAdministrationDosage, MedicationAdministrationPerformer,
    MedicationDispense, MedicationDispensePerformer, MedicationDispenseSubstitution,
    MedicationRequest, MedicationRequestDispenseRequest, MedicationRequestRequester,
    MedicationRequestSubstitution, MedicationStatement, Meta, Narrative, Observation,
    ObservationComponent, ObservationReferenceRange, ObservationRelated,
    OperationOutcome, OperationOutcomeIssue, Organization, OrganizationContact,
    Parameters, ParametersParameter, Patient, PatientAnimal, PatientCommunication,
    PatientContact, PatientLink, Period, Practitioner, PractitionerQualification,
    PractitionerRole, PractitionerRoleAvailableTime, PractitionerRoleNotAvailable,
    Procedure, ProcedureFocalDevice, ProcedurePerformer, Provenance, ProvenanceAgent,
    ProvenanceEntity, Quantity, Range, Ratio, Reference, RelatedPerson, SampledData,
    Signature, Specimen, SpecimenCollection, SpecimenContainer, SpecimenProcessing,
    Timing, TimingRepeat, UsageContext
);
crate::aids::extension::extension_impls!(
    Address, AllergyIntolerance, AllergyIntoleranceReaction, Annotation, Attachment,
    BundleEntry, BundleEntryRequest, BundleEntryResponse, BundleEntrySearch, BundleLink,
    CapabilityStatement, CapabilityStatementDocument, CapabilityStatementImplementation,
    CapabilityStatementMessaging, CapabilityStatementMessagingEndpoint,
    CapabilityStatementMessagingEvent, CapabilityStatementMessagingSupportedMessage,
    CapabilityStatementRest, CapabilityStatementRestInteraction,
    CapabilityStatementRestOperation, CapabilityStatementRestResource,
    CapabilityStatementRestResourceInteraction, CapabilityStatementRestSearchParam,
    CapabilityStatementRestSecurity, CapabilityStatementRestSecurityCertificate,
    CapabilityStatementSoftware, CarePlan, CarePlanActivity, CarePlanActivityDetail,
    CareTeam, CareTeamParticipant, CodeableConcept, Coding, Condition, ConditionEvidence,
    ConditionStage, ContactDetail, ContactPoint, Coverage, CoverageGrouping, Device,
    DeviceUdi, DiagnosticReport, DiagnosticReportImage, DiagnosticReportPerformer,
    DocumentReference, DocumentReferenceContent, DocumentReferenceContext,
    DocumentReferenceContextRelated, DocumentReferenceRelatesTo, Dosage, Element,
    Encounter, EncounterClassHistory, EncounterDiagnosis, EncounterHospitalization,
    EncounterLocation, EncounterParticipant, EncounterStatusHistory, Endpoint, Extension,
    Goal, GoalTarget, HumanName, Identifier, Immunization, ImmunizationExplanation,
    ImmunizationPractitioner, ImmunizationReaction, ImmunizationVaccinationProtocol,
    Location, LocationPosition, Medication, MedicationIngredient, MedicationPackage,
    MedicationPackageBatch, MedicationPackageContent, MedicationAdministration,
    MedicationAdministrationDosage, MedicationAdministrationPerformer,
    MedicationDispense, MedicationDispensePerformer, MedicationDispenseSubstitution,
    MedicationRequest, MedicationRequestDispenseRequest, MedicationRequestRequester,
    MedicationRequestSubstitution, MedicationStatement, Meta, Narrative, Observation,
    ObservationComponent, ObservationReferenceRange, ObservationRelated,
    OperationOutcome, OperationOutcomeIssue, Organization, OrganizationContact,
    ParametersParameter, Patient, PatientAnimal, PatientCommunication, PatientContact,
    PatientLink, Period, Practitioner, PractitionerQualification, PractitionerRole,
    PractitionerRoleAvailableTime, PractitionerRoleNotAvailable, Procedure,
    ProcedureFocalDevice, ProcedurePerformer, Provenance, ProvenanceAgent,
    ProvenanceEntity, Quantity, Range, Ratio, Reference, RelatedPerson, SampledData,
    Signature, Specimen, SpecimenCollection, SpecimenContainer, SpecimenProcessing,
    Timing, TimingRepeat, UsageContext
);
/// The codes that FHIR STU3 requires of an element, as enums.
pub mod codes {
    crate::aids::code::codes!(
        #[doc = " `AddressType`: codes that FHIR STU3 requires, and what else came."]
        AddressType { Postal(0, "postal"), Physical(1, "physical"), Both(2, "both") }
        #[doc = " `AddressUse`: codes that FHIR STU3 requires, and what else came."]
        AddressUse { Home(0, "home"), Work(1, "work"), Temp(2, "temp"), Old(3, "old") }
        #[doc =
        " `AdministrativeGender`: codes that FHIR STU3 requires, and what else came."]
        AdministrativeGender { Male(0, "male"), Female(1, "female"), Other(2, "other"),
        Unknown(3, "unknown") } #[doc =
        " `AllergyIntoleranceCategory`: codes that FHIR STU3 requires, and what else came."]
        AllergyIntoleranceCategory { Food(0, "food"), Medication(1, "medication"),
        Environment(2, "environment"), Biologic(3, "biologic") } #[doc =
        " `AllergyIntoleranceClinicalStatus`: codes that FHIR STU3 requires, and what else came."]
        AllergyIntoleranceClinicalStatus { Active(0, "active"), Inactive(1, "inactive"),
        Resolved(2, "resolved") } #[doc =
        " `AllergyIntoleranceCriticality`: codes that FHIR STU3 requires, and what else came."]
        AllergyIntoleranceCriticality { Low(0, "low"), High(1, "high"), UnableToAssess(2,
        "unable-to-assess") } #[doc =
        " `AllergyIntoleranceSeverity`: codes that FHIR STU3 requires, and what else came."]
        AllergyIntoleranceSeverity { Mild(0, "mild"), Moderate(1, "moderate"), Severe(2,
        "severe") } #[doc =
        " `AllergyIntoleranceType`: codes that FHIR STU3 requires, and what else came."]
        AllergyIntoleranceType { Allergy(0, "allergy"), Intolerance(1, "intolerance") }
        #[doc =
        " `AllergyIntoleranceVerificationStatus`: codes that FHIR STU3 requires, and what else came."]
        AllergyIntoleranceVerificationStatus { Unconfirmed(0, "unconfirmed"),
        Confirmed(1, "confirmed"), Refuted(2, "refuted"), EnteredInError(3,
        "entered-in-error") } #[doc =
        " `BundleType`: codes that FHIR STU3 requires, and what else came."] BundleType {
        Document(0, "document"), Message(1, "message"), Transaction(2, "transaction"),
        TransactionResponse(3, "transaction-response"), Batch(4, "batch"),
        BatchResponse(5, "batch-response"), History(6, "history"), Searchset(7,
        "searchset"), Collection(8, "collection") } #[doc =
        " `CapabilityStatementKind`: codes that FHIR STU3 requires, and what else came."]
        CapabilityStatementKind { Instance(0, "instance"), Capability(1, "capability"),
        Requirements(2, "requirements") } #[doc =
        " `CarePlanActivityStatus`: codes that FHIR STU3 requires, and what else came."]
        CarePlanActivityStatus { NotStarted(0, "not-started"), Scheduled(1, "scheduled"),
        InProgress(2, "in-progress"), OnHold(3, "on-hold"), Completed(4, "completed"),
        Cancelled(5, "cancelled"), Unknown(6, "unknown") } #[doc =
        " `CarePlanIntent`: codes that FHIR STU3 requires, and what else came."]
        CarePlanIntent { Proposal(0, "proposal"), Plan(1, "plan"), Order(2, "order"),
        Option(3, "option") } #[doc =
        " `CarePlanStatus`: codes that FHIR STU3 requires, and what else came."]
        CarePlanStatus { Draft(0, "draft"), Active(1, "active"), Suspended(2,
        "suspended"), Completed(3, "completed"), EnteredInError(4, "entered-in-error"),
        Cancelled(5, "cancelled"), Unknown(6, "unknown") } #[doc =
        " `CareTeamStatus`: codes that FHIR STU3 requires, and what else came."]
        CareTeamStatus { Proposed(0, "proposed"), Active(1, "active"), Suspended(2,
        "suspended"), Inactive(3, "inactive"), EnteredInError(4, "entered-in-error") }
        #[doc =
        " `CompositionStatus`: codes that FHIR STU3 requires, and what else came."]
        CompositionStatus { Preliminary(0, "preliminary"), Final(1, "final"), Amended(2,
        "amended"), EnteredInError(3, "entered-in-error") } #[doc =
        " `ConditionClinicalStatusCodes`: codes that FHIR STU3 requires, and what else came."]
        ConditionClinicalStatusCodes { Active(0, "active"), Recurrence(1, "recurrence"),
        Inactive(2, "inactive"), Remission(3, "remission"), Resolved(4, "resolved") }
        #[doc =
        " `ConditionVerificationStatus`: codes that FHIR STU3 requires, and what else came."]
        ConditionVerificationStatus { Provisional(0, "provisional"), Differential(1,
        "differential"), Confirmed(2, "confirmed"), Refuted(3, "refuted"),
        EnteredInError(4, "entered-in-error"), Unknown(5, "unknown") } #[doc =
        " `ConditionalDeleteStatus`: codes that FHIR STU3 requires, and what else came."]
        ConditionalDeleteStatus { NotSupported(0, "not-supported"), Single(1, "single"),
        Multiple(2, "multiple") } #[doc =
        " `ConditionalReadStatus`: codes that FHIR STU3 requires, and what else came."]
        ConditionalReadStatus { NotSupported(0, "not-supported"), ModifiedSince(1,
        "modified-since"), NotMatch(2, "not-match"), FullSupport(3, "full-support") }
        #[doc =
        " `ContactPointSystem`: codes that FHIR STU3 requires, and what else came."]
        ContactPointSystem { Phone(0, "phone"), Fax(1, "fax"), Email(2, "email"),
        Pager(3, "pager"), Url(4, "url"), Sms(5, "sms"), Other(6, "other") } #[doc =
        " `ContactPointUse`: codes that FHIR STU3 requires, and what else came."]
        ContactPointUse { Home(0, "home"), Work(1, "work"), Temp(2, "temp"), Old(3,
        "old"), Mobile(4, "mobile") } #[doc =
        " `DaysOfWeek`: codes that FHIR STU3 requires, and what else came."] DaysOfWeek {
        Mon(0, "mon"), Tue(1, "tue"), Wed(2, "wed"), Thu(3, "thu"), Fri(4, "fri"), Sat(5,
        "sat"), Sun(6, "sun") } #[doc =
        " `DiagnosticReportStatus`: codes that FHIR STU3 requires, and what else came."]
        DiagnosticReportStatus { Registered(0, "registered"), Partial(1, "partial"),
        Preliminary(2, "preliminary"), Final(3, "final"), Amended(4, "amended"),
        Corrected(5, "corrected"), Appended(6, "appended"), Cancelled(7, "cancelled"),
        EnteredInError(8, "entered-in-error"), Unknown(9, "unknown") } #[doc =
        " `DocumentMode`: codes that FHIR STU3 requires, and what else came."]
        DocumentMode { Producer(0, "producer"), Consumer(1, "consumer") } #[doc =
        " `DocumentReferenceStatus`: codes that FHIR STU3 requires, and what else came."]
        DocumentReferenceStatus { Current(0, "current"), Superseded(1, "superseded"),
        EnteredInError(2, "entered-in-error") } #[doc =
        " `DocumentRelationshipType`: codes that FHIR STU3 requires, and what else came."]
        DocumentRelationshipType { Replaces(0, "replaces"), Transforms(1, "transforms"),
        Signs(2, "signs"), Appends(3, "appends") } #[doc =
        " `EncounterLocationStatus`: codes that FHIR STU3 requires, and what else came."]
        EncounterLocationStatus { Planned(0, "planned"), Active(1, "active"), Reserved(2,
        "reserved"), Completed(3, "completed") } #[doc =
        " `EncounterStatus`: codes that FHIR STU3 requires, and what else came."]
        EncounterStatus { Planned(0, "planned"), Arrived(1, "arrived"), Triaged(2,
        "triaged"), InProgress(3, "in-progress"), Onleave(4, "onleave"), Finished(5,
        "finished"), Cancelled(6, "cancelled"), EnteredInError(7, "entered-in-error"),
        Unknown(8, "unknown") } #[doc =
        " `EndpointStatus`: codes that FHIR STU3 requires, and what else came."]
        EndpointStatus { Active(0, "active"), Suspended(1, "suspended"), Error(2,
        "error"), Off(3, "off"), EnteredInError(4, "entered-in-error"), Test(5, "test") }
        #[doc =
        " `EventCapabilityMode`: codes that FHIR STU3 requires, and what else came."]
        EventCapabilityMode { Sender(0, "sender"), Receiver(1, "receiver") } #[doc =
        " `EventStatus`: codes that FHIR STU3 requires, and what else came."] EventStatus
        { Preparation(0, "preparation"), InProgress(1, "in-progress"), Suspended(2,
        "suspended"), Aborted(3, "aborted"), Completed(4, "completed"), EnteredInError(5,
        "entered-in-error"), Unknown(6, "unknown") } #[doc =
        " `EventTiming`: codes that FHIR STU3 requires, and what else came."] EventTiming
        { Morn(0, "MORN"), Aft(1, "AFT"), Eve(2, "EVE"), Night(3, "NIGHT"), Phs(4,
        "PHS"), Hs(5, "HS"), Wake(6, "WAKE"), C(7, "C"), Cm(8, "CM"), Cd(9, "CD"), Cv(10,
        "CV"), Ac(11, "AC"), Acm(12, "ACM"), Acd(13, "ACD"), Acv(14, "ACV"), Pc(15,
        "PC"), Pcm(16, "PCM"), Pcd(17, "PCD"), Pcv(18, "PCV") } #[doc =
        " `FHIRDeviceStatus`: codes that FHIR STU3 requires, and what else came."]
        FHIRDeviceStatus { Active(0, "active"), Inactive(1, "inactive"),
        EnteredInError(2, "entered-in-error"), Unknown(3, "unknown") } #[doc =
        " `FinancialResourceStatusCodes`: codes that FHIR STU3 requires, and what else came."]
        FinancialResourceStatusCodes { Active(0, "active"), Cancelled(1, "cancelled"),
        Draft(2, "draft"), EnteredInError(3, "entered-in-error") } #[doc =
        " `GoalStatus`: codes that FHIR STU3 requires, and what else came."] GoalStatus {
        Proposed(0, "proposed"), Accepted(1, "accepted"), Planned(2, "planned"),
        InProgress(3, "in-progress"), OnTarget(4, "on-target"), AheadOfTarget(5,
        "ahead-of-target"), BehindTarget(6, "behind-target"), Sustaining(7,
        "sustaining"), Achieved(8, "achieved"), OnHold(9, "on-hold"), Cancelled(10,
        "cancelled"), EnteredInError(11, "entered-in-error"), Rejected(12, "rejected") }
        #[doc = " `HTTPVerb`: codes that FHIR STU3 requires, and what else came."]
        HTTPVerb { Get(0, "GET"), Post(1, "POST"), Put(2, "PUT"), Delete(3, "DELETE") }
        #[doc = " `IdentifierUse`: codes that FHIR STU3 requires, and what else came."]
        IdentifierUse { Usual(0, "usual"), Official(1, "official"), Temp(2, "temp"),
        Secondary(3, "secondary") } #[doc =
        " `ImmunizationStatusCodes`: codes that FHIR STU3 requires, and what else came."]
        ImmunizationStatusCodes { Completed(0, "completed"), EnteredInError(1,
        "entered-in-error") } #[doc =
        " `IssueSeverity`: codes that FHIR STU3 requires, and what else came."]
        IssueSeverity { Fatal(0, "fatal"), Error(1, "error"), Warning(2, "warning"),
        Information(3, "information") } #[doc =
        " `IssueType`: codes that FHIR STU3 requires, and what else came."] IssueType {
        Invalid(0, "invalid"), Structure(1, "structure"), Required(2, "required"),
        Value(3, "value"), Invariant(4, "invariant"), Security(5, "security"), Login(6,
        "login"), Unknown(7, "unknown"), Expired(8, "expired"), Forbidden(9,
        "forbidden"), Suppressed(10, "suppressed"), Processing(11, "processing"),
        NotSupported(12, "not-supported"), Duplicate(13, "duplicate"), NotFound(14,
        "not-found"), TooLong(15, "too-long"), CodeInvalid(16, "code-invalid"),
        Extension(17, "extension"), TooCostly(18, "too-costly"), BusinessRule(19,
        "business-rule"), Conflict(20, "conflict"), Incomplete(21, "incomplete"),
        Transient(22, "transient"), LockError(23, "lock-error"), NoStore(24, "no-store"),
        Exception(25, "exception"), Timeout(26, "timeout"), Throttled(27, "throttled"),
        Informational(28, "informational") } #[doc =
        " `LinkType`: codes that FHIR STU3 requires, and what else came."] LinkType {
        ReplacedBy(0, "replaced-by"), Replaces(1, "replaces"), Refer(2, "refer"),
        Seealso(3, "seealso") } #[doc =
        " `LocationMode`: codes that FHIR STU3 requires, and what else came."]
        LocationMode { Instance(0, "instance"), Kind(1, "kind") } #[doc =
        " `LocationStatus`: codes that FHIR STU3 requires, and what else came."]
        LocationStatus { Active(0, "active"), Suspended(1, "suspended"), Inactive(2,
        "inactive") } #[doc =
        " `MedicationAdministrationStatus`: codes that FHIR STU3 requires, and what else came."]
        MedicationAdministrationStatus { InProgress(0, "in-progress"), OnHold(1,
        "on-hold"), Completed(2, "completed"), EnteredInError(3, "entered-in-error"),
        Stopped(4, "stopped"), Unknown(5, "unknown") } #[doc =
        " `MedicationDispenseStatus`: codes that FHIR STU3 requires, and what else came."]
        MedicationDispenseStatus { Preparation(0, "preparation"), InProgress(1,
        "in-progress"), OnHold(2, "on-hold"), Completed(3, "completed"),
        EnteredInError(4, "entered-in-error"), Stopped(5, "stopped") } #[doc =
        " `MedicationRequestIntent`: codes that FHIR STU3 requires, and what else came."]
        MedicationRequestIntent { Proposal(0, "proposal"), Plan(1, "plan"), Order(2,
        "order"), InstanceOrder(3, "instance-order") } #[doc =
        " `MedicationRequestPriority`: codes that FHIR STU3 requires, and what else came."]
        MedicationRequestPriority { Routine(0, "routine"), Urgent(1, "urgent"), Stat(2,
        "stat"), Asap(3, "asap") } #[doc =
        " `MedicationRequestStatus`: codes that FHIR STU3 requires, and what else came."]
        MedicationRequestStatus { Active(0, "active"), OnHold(1, "on-hold"), Cancelled(2,
        "cancelled"), Completed(3, "completed"), EnteredInError(4, "entered-in-error"),
        Stopped(5, "stopped"), Draft(6, "draft"), Unknown(7, "unknown") } #[doc =
        " `MedicationStatementStatus`: codes that FHIR STU3 requires, and what else came."]
        MedicationStatementStatus { Active(0, "active"), Completed(1, "completed"),
        EnteredInError(2, "entered-in-error"), Intended(3, "intended"), Stopped(4,
        "stopped"), OnHold(5, "on-hold") } #[doc =
        " `MedicationStatementTaken`: codes that FHIR STU3 requires, and what else came."]
        MedicationStatementTaken { Y(0, "y"), N(1, "n"), Unk(2, "unk"), Na(3, "na") }
        #[doc =
        " `MedicationStatus`: codes that FHIR STU3 requires, and what else came."]
        MedicationStatus { Active(0, "active"), Inactive(1, "inactive"),
        EnteredInError(2, "entered-in-error") } #[doc =
        " `MessageSignificanceCategory`: codes that FHIR STU3 requires, and what else came."]
        MessageSignificanceCategory { Consequence(0, "Consequence"), Currency(1,
        "Currency"), Notification(2, "Notification") } #[doc =
        " `NameUse`: codes that FHIR STU3 requires, and what else came."] NameUse {
        Usual(0, "usual"), Official(1, "official"), Temp(2, "temp"), Nickname(3,
        "nickname"), Anonymous(4, "anonymous"), Old(5, "old"), Maiden(6, "maiden") }
        #[doc = " `NarrativeStatus`: codes that FHIR STU3 requires, and what else came."]
        NarrativeStatus { Generated(0, "generated"), Extensions(1, "extensions"),
        Additional(2, "additional"), Empty(3, "empty") } #[doc =
        " `ObservationRelationshipType`: codes that FHIR STU3 requires, and what else came."]
        ObservationRelationshipType { HasMember(0, "has-member"), DerivedFrom(1,
        "derived-from"), SequelTo(2, "sequel-to"), Replaces(3, "replaces"),
        QualifiedBy(4, "qualified-by"), InterferedBy(5, "interfered-by") } #[doc =
        " `ObservationStatus`: codes that FHIR STU3 requires, and what else came."]
        ObservationStatus { Registered(0, "registered"), Preliminary(1, "preliminary"),
        Final(2, "final"), Amended(3, "amended"), Corrected(4, "corrected"), Cancelled(5,
        "cancelled"), EnteredInError(6, "entered-in-error"), Unknown(7, "unknown") }
        #[doc =
        " `ProvenanceEntityRole`: codes that FHIR STU3 requires, and what else came."]
        ProvenanceEntityRole { Derivation(0, "derivation"), Revision(1, "revision"),
        Quotation(2, "quotation"), Source(3, "source"), Removal(4, "removal") } #[doc =
        " `PublicationStatus`: codes that FHIR STU3 requires, and what else came."]
        PublicationStatus { Draft(0, "draft"), Active(1, "active"), Retired(2,
        "retired"), Unknown(3, "unknown") } #[doc =
        " `QuantityComparator`: codes that FHIR STU3 requires, and what else came."]
        QuantityComparator { LessThan(0, "<"), LessOrEqual(1, "<="), GreaterOrEqual(2,
        ">="), GreaterThan(3, ">") } #[doc =
        " `ReferenceHandlingPolicy`: codes that FHIR STU3 requires, and what else came."]
        ReferenceHandlingPolicy { Literal(0, "literal"), Logical(1, "logical"),
        Resolves(2, "resolves"), Enforced(3, "enforced"), Local(4, "local") } #[doc =
        " `ResourceType`: codes that FHIR STU3 requires, and what else came."]
        ResourceType { Account(0, "Account"), ActivityDefinition(1,
        "ActivityDefinition"), AdverseEvent(2, "AdverseEvent"), AllergyIntolerance(3,
        "AllergyIntolerance"), Appointment(4, "Appointment"), AppointmentResponse(5,
        "AppointmentResponse"), AuditEvent(6, "AuditEvent"), Basic(7, "Basic"), Binary(8,
        "Binary"), BodySite(9, "BodySite"), Bundle(10, "Bundle"), CapabilityStatement(11,
        "CapabilityStatement"), CarePlan(12, "CarePlan"), CareTeam(13, "CareTeam"),
        ChargeItem(14, "ChargeItem"), Claim(15, "Claim"), ClaimResponse(16,
        "ClaimResponse"), ClinicalImpression(17, "ClinicalImpression"), CodeSystem(18,
        "CodeSystem"), Communication(19, "Communication"), CommunicationRequest(20,
        "CommunicationRequest"), CompartmentDefinition(21, "CompartmentDefinition"),
        Composition(22, "Composition"), ConceptMap(23, "ConceptMap"), Condition(24,
        "Condition"), Consent(25, "Consent"), Contract(26, "Contract"), Coverage(27,
        "Coverage"), DataElement(28, "DataElement"), DetectedIssue(29, "DetectedIssue"),
        Device(30, "Device"), DeviceComponent(31, "DeviceComponent"), DeviceMetric(32,
        "DeviceMetric"), DeviceRequest(33, "DeviceRequest"), DeviceUseStatement(34,
        "DeviceUseStatement"), DiagnosticReport(35, "DiagnosticReport"),
        DocumentManifest(36, "DocumentManifest"), DocumentReference(37,
        "DocumentReference"), DomainResource(38, "DomainResource"),
        EligibilityRequest(39, "EligibilityRequest"), EligibilityResponse(40,
        "EligibilityResponse"), Encounter(41, "Encounter"), Endpoint(42, "Endpoint"),
        EnrollmentRequest(43, "EnrollmentRequest"), EnrollmentResponse(44,
        "EnrollmentResponse"), EpisodeOfCare(45, "EpisodeOfCare"), ExpansionProfile(46,
        "ExpansionProfile"), ExplanationOfBenefit(47, "ExplanationOfBenefit"),
        FamilyMemberHistory(48, "FamilyMemberHistory"), Flag(49, "Flag"), Goal(50,
        "Goal"), GraphDefinition(51, "GraphDefinition"), Group(52, "Group"),
        GuidanceResponse(53, "GuidanceResponse"), HealthcareService(54,
        "HealthcareService"), ImagingManifest(55, "ImagingManifest"), ImagingStudy(56,
        "ImagingStudy"), Immunization(57, "Immunization"), ImmunizationRecommendation(58,
        "ImmunizationRecommendation"), ImplementationGuide(59, "ImplementationGuide"),
        Library(60, "Library"), Linkage(61, "Linkage"), List(62, "List"), Location(63,
        "Location"), Measure(64, "Measure"), MeasureReport(65, "MeasureReport"),
        Media(66, "Media"), Medication(67, "Medication"), MedicationAdministration(68,
        "MedicationAdministration"), MedicationDispense(69, "MedicationDispense"),
        MedicationRequest(70, "MedicationRequest"), MedicationStatement(71,
        "MedicationStatement"), MessageDefinition(72, "MessageDefinition"),
        MessageHeader(73, "MessageHeader"), NamingSystem(74, "NamingSystem"),
        NutritionOrder(75, "NutritionOrder"), Observation(76, "Observation"),
        OperationDefinition(77, "OperationDefinition"), OperationOutcome(78,
        "OperationOutcome"), Organization(79, "Organization"), Parameters(80,
        "Parameters"), Patient(81, "Patient"), PaymentNotice(82, "PaymentNotice"),
        PaymentReconciliation(83, "PaymentReconciliation"), Person(84, "Person"),
        PlanDefinition(85, "PlanDefinition"), Practitioner(86, "Practitioner"),
        PractitionerRole(87, "PractitionerRole"), Procedure(88, "Procedure"),
        ProcedureRequest(89, "ProcedureRequest"), ProcessRequest(90, "ProcessRequest"),
        ProcessResponse(91, "ProcessResponse"), Provenance(92, "Provenance"),
        Questionnaire(93, "Questionnaire"), QuestionnaireResponse(94,
        "QuestionnaireResponse"), ReferralRequest(95, "ReferralRequest"),
        RelatedPerson(96, "RelatedPerson"), RequestGroup(97, "RequestGroup"),
        ResearchStudy(98, "ResearchStudy"), ResearchSubject(99, "ResearchSubject"),
        Resource(100, "Resource"), RiskAssessment(101, "RiskAssessment"), Schedule(102,
        "Schedule"), SearchParameter(103, "SearchParameter"), Sequence(104, "Sequence"),
        ServiceDefinition(105, "ServiceDefinition"), Slot(106, "Slot"), Specimen(107,
        "Specimen"), StructureDefinition(108, "StructureDefinition"), StructureMap(109,
        "StructureMap"), Subscription(110, "Subscription"), Substance(111, "Substance"),
        SupplyDelivery(112, "SupplyDelivery"), SupplyRequest(113, "SupplyRequest"),
        Task(114, "Task"), TestReport(115, "TestReport"), TestScript(116, "TestScript"),
        ValueSet(117, "ValueSet"), VisionPrescription(118, "VisionPrescription") } #[doc
        = " `ResourceVersionPolicy`: codes that FHIR STU3 requires, and what else came."]
        ResourceVersionPolicy { NoVersion(0, "no-version"), Versioned(1, "versioned"),
        VersionedUpdate(2, "versioned-update") } #[doc =
        " `RestfulCapabilityMode`: codes that FHIR STU3 requires, and what else came."]
        RestfulCapabilityMode { Client(0, "client"), Server(1, "server") } #[doc =
        " `SearchEntryMode`: codes that FHIR STU3 requires, and what else came."]
        SearchEntryMode { Match(0, "match"), Include(1, "include"), Outcome(2, "outcome")
        } #[doc =
        " `SearchParamType`: codes that FHIR STU3 requires, and what else came."]
        SearchParamType { Number(0, "number"), Date(1, "date"), String(2, "string"),
        Token(3, "token"), Reference(4, "reference"), Composite(5, "composite"),
        Quantity(6, "quantity"), Uri(7, "uri") } #[doc =
        " `SpecimenStatus`: codes that FHIR STU3 requires, and what else came."]
        SpecimenStatus { Available(0, "available"), Unavailable(1, "unavailable"),
        Unsatisfactory(2, "unsatisfactory"), EnteredInError(3, "entered-in-error") }
        #[doc =
        " `SystemRestfulInteraction`: codes that FHIR STU3 requires, and what else came."]
        SystemRestfulInteraction { Transaction(0, "transaction"), Batch(1, "batch"),
        SearchSystem(2, "search-system"), HistorySystem(3, "history-system") } #[doc =
        " `TypeRestfulInteraction`: codes that FHIR STU3 requires, and what else came."]
        TypeRestfulInteraction { Read(0, "read"), Vread(1, "vread"), Update(2, "update"),
        Patch(3, "patch"), Delete(4, "delete"), HistoryInstance(5, "history-instance"),
        HistoryType(6, "history-type"), Create(7, "create"), SearchType(8, "search-type")
        } #[doc = " `UDIEntryType`: codes that FHIR STU3 requires, and what else came."]
        UDIEntryType { Barcode(0, "barcode"), Rfid(1, "rfid"), Manual(2, "manual"),
        Card(3, "card"), SelfReported(4, "self-reported"), Unknown(5, "unknown") } #[doc
        = " `UnitsOfTime`: codes that FHIR STU3 requires, and what else came."]
        UnitsOfTime { S(0, "s"), Min(1, "min"), H(2, "h"), D(3, "d"), Wk(4, "wk"), Mo(5,
        "mo"), A(6, "a") } #[doc =
        " `UnknownContentCode`: codes that FHIR STU3 requires, and what else came."]
        UnknownContentCode { No(0, "no"), Extensions(1, "extensions"), Elements(2,
        "elements"), Both(3, "both") }
    );
}
crate::aids::code::code_impls!(
    Address { one use_ => use_code : AddressUse, one type_ => type_code : AddressType }
    AllergyIntolerance { one clinical_status => clinical_status_code :
    AllergyIntoleranceClinicalStatus, one verification_status => verification_status_code
    : AllergyIntoleranceVerificationStatus, one type_ => type_code :
    AllergyIntoleranceType, many category => category_codes : AllergyIntoleranceCategory,
    one criticality => criticality_code : AllergyIntoleranceCriticality }
    AllergyIntoleranceReaction { one severity => severity_code :
    AllergyIntoleranceSeverity } Bundle { one type_ => type_code : BundleType }
    BundleEntryRequest { one method => method_code : HTTPVerb } BundleEntrySearch { one
    mode => mode_code : SearchEntryMode } CapabilityStatement { one status => status_code
    : PublicationStatus, one kind => kind_code : CapabilityStatementKind, one
    accept_unknown => accept_unknown_code : UnknownContentCode }
    CapabilityStatementDocument { one mode => mode_code : DocumentMode }
    CapabilityStatementMessagingEvent { one category => category_code :
    MessageSignificanceCategory, one mode => mode_code : EventCapabilityMode, one focus
    => focus_code : ResourceType } CapabilityStatementMessagingSupportedMessage { one
    mode => mode_code : EventCapabilityMode } CapabilityStatementRest { one mode =>
    mode_code : RestfulCapabilityMode } CapabilityStatementRestInteraction { one code =>
    code_code : SystemRestfulInteraction } CapabilityStatementRestResource { one type_ =>
    type_code : ResourceType, one versioning => versioning_code : ResourceVersionPolicy,
    one conditional_read => conditional_read_code : ConditionalReadStatus, one
    conditional_delete => conditional_delete_code : ConditionalDeleteStatus, many
    reference_policy => reference_policy_codes : ReferenceHandlingPolicy }
    CapabilityStatementRestResourceInteraction { one code => code_code :
    TypeRestfulInteraction } CapabilityStatementRestSearchParam { one type_ => type_code
    : SearchParamType } CarePlan { one status => status_code : CarePlanStatus, one intent
    => intent_code : CarePlanIntent } CarePlanActivityDetail { one status => status_code
    : CarePlanActivityStatus } CareTeam { one status => status_code : CareTeamStatus }
    Condition { one clinical_status => clinical_status_code :
    ConditionClinicalStatusCodes, one verification_status => verification_status_code :
    ConditionVerificationStatus } ContactPoint { one system => system_code :
    ContactPointSystem, one use_ => use_code : ContactPointUse } Coverage { one status =>
    status_code : FinancialResourceStatusCodes } Device { one status => status_code :
    FHIRDeviceStatus } DeviceUdi { one entry_type => entry_type_code : UDIEntryType }
    DiagnosticReport { one status => status_code : DiagnosticReportStatus }
    DocumentReference { one status => status_code : DocumentReferenceStatus, one
    doc_status => doc_status_code : CompositionStatus } DocumentReferenceRelatesTo { one
    code => code_code : DocumentRelationshipType } Encounter { one status => status_code
    : EncounterStatus } EncounterLocation { one status => status_code :
    EncounterLocationStatus } EncounterStatusHistory { one status => status_code :
    EncounterStatus } Endpoint { one status => status_code : EndpointStatus } Goal { one
    status => status_code : GoalStatus } HumanName { one use_ => use_code : NameUse }
    Identifier { one use_ => use_code : IdentifierUse } Immunization { one status =>
    status_code : ImmunizationStatusCodes } Location { one status => status_code :
    LocationStatus, one mode => mode_code : LocationMode } Medication { one status =>
    status_code : MedicationStatus } MedicationAdministration { one status => status_code
    : MedicationAdministrationStatus } MedicationDispense { one status => status_code :
    MedicationDispenseStatus } MedicationRequest { one status => status_code :
    MedicationRequestStatus, one intent => intent_code : MedicationRequestIntent, one
    priority => priority_code : MedicationRequestPriority } MedicationStatement { one
    status => status_code : MedicationStatementStatus, one taken => taken_code :
    MedicationStatementTaken } Narrative { one status => status_code : NarrativeStatus }
    Observation { one status => status_code : ObservationStatus } ObservationRelated {
    one type_ => type_code : ObservationRelationshipType } OperationOutcomeIssue { one
    severity => severity_code : IssueSeverity, one code => code_code : IssueType }
    Patient { one gender => gender_code : AdministrativeGender } PatientContact { one
    gender => gender_code : AdministrativeGender } PatientLink { one type_ => type_code :
    LinkType } Practitioner { one gender => gender_code : AdministrativeGender }
    PractitionerRoleAvailableTime { many days_of_week => days_of_week_codes : DaysOfWeek
    } Procedure { one status => status_code : EventStatus } ProvenanceEntity { one role
    => role_code : ProvenanceEntityRole } Quantity { one comparator => comparator_code :
    QuantityComparator } RelatedPerson { one gender => gender_code : AdministrativeGender
    } Specimen { one status => status_code : SpecimenStatus } TimingRepeat { one
    duration_unit => duration_unit_code : UnitsOfTime, one period_unit =>
    period_unit_code : UnitsOfTime, many when => when_codes : EventTiming }
);
