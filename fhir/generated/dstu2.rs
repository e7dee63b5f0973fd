// @generated from fhir/specs/dstu2.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 75e835dab4001a75b7d656302c7017e5f58701b5befe3e2e4503ac0d6c423dc5
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use crate::{Date, DateTime, Decimal, Instant, Time};
/// FHIR DSTU2 `Address` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Address {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `AllergyIntolerance` (<https://hl7.org/fhir/DSTU2/allergyintolerance.html>).
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
    /// `AllergyIntolerance.onset`, 0..1.
    pub onset: Option<DateTime>,
    /// `AllergyIntolerance.recordedDate`, 0..1.
    pub recorded_date: Option<DateTime>,
    /// `AllergyIntolerance.recorder`, 0..1.
    pub recorder: Option<Box<Reference>>,
    /// `AllergyIntolerance.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `AllergyIntolerance.reporter`, 0..1.
    pub reporter: Option<Box<Reference>>,
    /// `AllergyIntolerance.substance`, 1..1.
    pub substance: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.status`, 0..1, code: `active` `unconfirmed` `confirmed` `inactive` `resolved` `refuted` `entered-in-error`.
    pub status: Option<String>,
    /// `AllergyIntolerance.criticality`, 0..1, code: `CRITL` `CRITH` `CRITU`.
    pub criticality: Option<String>,
    /// `AllergyIntolerance.type`, 0..1, code: `allergy` `intolerance`.
    pub type_: Option<String>,
    /// `AllergyIntolerance.category`, 0..1, code: `food` `medication` `environment` `other`.
    pub category: Option<String>,
    /// `AllergyIntolerance.lastOccurence`, 0..1.
    pub last_occurence: Option<DateTime>,
    /// `AllergyIntolerance.note`, 0..1.
    pub note: Option<Box<Annotation>>,
    /// `AllergyIntolerance.reaction`, 0..*.
    pub reaction: Vec<AllergyIntoleranceReaction>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    AllergyIntolerance = "AllergyIntolerance" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 onset "onset", 10 recorded_date "recordedDate", 11
    recorder "recorder", 12 patient "patient", 13 reporter "reporter", 14 substance
    "substance", 15 status "status", 16 criticality "criticality", 17 type_ "type", 18
    category "category", 19 last_occurence "lastOccurence", 20 note "note", 21 reaction
    "reaction" }
);
/// FHIR DSTU2 `AllergyIntolerance.reaction` (<https://hl7.org/fhir/DSTU2/allergyintolerance.html>).
#[derive(Clone, Default)]
pub struct AllergyIntoleranceReaction {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `AllergyIntolerance.reaction.substance`, 0..1.
    pub substance: Option<Box<CodeableConcept>>,
    /// `AllergyIntolerance.reaction.certainty`, 0..1, code: `unlikely` `likely` `confirmed`.
    pub certainty: Option<String>,
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
    /// `AllergyIntolerance.reaction.note`, 0..1.
    pub note: Option<Box<Annotation>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    AllergyIntoleranceReaction { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 substance "substance", 4 certainty "certainty", 5
    manifestation "manifestation", 6 description "description", 7 onset "onset", 8
    severity "severity", 9 exposure_route "exposureRoute", 10 note "note" }
);
/// FHIR DSTU2 `Annotation` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Annotation {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Attachment` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Attachment {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Binary` (<https://hl7.org/fhir/DSTU2/binary.html>).
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
    /// `Binary.content`, 1..1, base64Binary.
    pub content: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Binary = "Binary" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 content_type "contentType", 5 content "content" }
);
/// FHIR DSTU2 `Bundle` (<https://hl7.org/fhir/DSTU2/bundle.html>).
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
    language "language", 4 type_ "type", 5 total "total", 6 link "link", 7 entry "entry",
    8 signature "signature" }
);
/// FHIR DSTU2 `Bundle.entry` (<https://hl7.org/fhir/DSTU2/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleEntry {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Bundle.entry.request` (<https://hl7.org/fhir/DSTU2/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleEntryRequest {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Bundle.entry.response` (<https://hl7.org/fhir/DSTU2/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleEntryResponse {
    /// `Element.id`, 0..1, id.
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
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    BundleEntryResponse { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 status "status", 4 location "location", 5 etag "etag", 6
    last_modified "lastModified" }
);
/// FHIR DSTU2 `Bundle.entry.search` (<https://hl7.org/fhir/DSTU2/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleEntrySearch {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Bundle.link` (<https://hl7.org/fhir/DSTU2/bundle.html>).
#[derive(Clone, Default)]
pub struct BundleLink {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `CarePlan` (<https://hl7.org/fhir/DSTU2/careplan.html>).
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
    /// `CarePlan.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `CarePlan.status`, 1..1, code: `proposed` `draft` `active` `completed` `cancelled`.
    pub status: Option<String>,
    /// `CarePlan.context`, 0..1.
    pub context: Option<Box<Reference>>,
    /// `CarePlan.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `CarePlan.author`, 0..*.
    pub author: Vec<Reference>,
    /// `CarePlan.modified`, 0..1.
    pub modified: Option<DateTime>,
    /// `CarePlan.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `CarePlan.description`, 0..1, string.
    pub description: Option<String>,
    /// `CarePlan.addresses`, 0..*.
    pub addresses: Vec<Reference>,
    /// `CarePlan.support`, 0..*.
    pub support: Vec<Reference>,
    /// `CarePlan.relatedPlan`, 0..*.
    pub related_plan: Vec<CarePlanRelatedPlan>,
    /// `CarePlan.participant`, 0..*.
    pub participant: Vec<CarePlanParticipant>,
    /// `CarePlan.goal`, 0..*.
    pub goal: Vec<Reference>,
    /// `CarePlan.activity`, 0..*.
    pub activity: Vec<CarePlanActivity>,
    /// `CarePlan.note`, 0..1.
    pub note: Option<Box<Annotation>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CarePlan = "CarePlan" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 subject
    "subject", 10 status "status", 11 context "context", 12 period "period", 13 author
    "author", 14 modified "modified", 15 category "category", 16 description
    "description", 17 addresses "addresses", 18 support "support", 19 related_plan
    "relatedPlan", 20 participant "participant", 21 goal "goal", 22 activity "activity",
    23 note "note" }
);
/// FHIR DSTU2 `CarePlan.activity` (<https://hl7.org/fhir/DSTU2/careplan.html>).
#[derive(Clone, Default)]
pub struct CarePlanActivity {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.activity.actionResulting`, 0..*.
    pub action_resulting: Vec<Reference>,
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
    "modifierExtension", 3 action_resulting "actionResulting", 4 progress "progress", 5
    reference "reference", 6 detail "detail" }
);
/// FHIR DSTU2 `CarePlan.activity.detail` (<https://hl7.org/fhir/DSTU2/careplan.html>).
#[derive(Clone, Default)]
pub struct CarePlanActivityDetail {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.activity.detail.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.reasonCode`, 0..*.
    pub reason_code: Vec<CodeableConcept>,
    /// `CarePlan.activity.detail.reasonReference`, 0..*.
    pub reason_reference: Vec<Reference>,
    /// `CarePlan.activity.detail.goal`, 0..*.
    pub goal: Vec<Reference>,
    /// `CarePlan.activity.detail.status`, 0..1, code: `not-started` `scheduled` `in-progress` `on-hold` `completed` `cancelled`.
    pub status: Option<String>,
    /// `CarePlan.activity.detail.statusReason`, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `CarePlan.activity.detail.prohibited`, 1..1.
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
    pub daily_amount: Option<Box<SimpleQuantity>>,
    /// `CarePlan.activity.detail.quantity`, 0..1.
    pub quantity: Option<Box<SimpleQuantity>>,
    /// `CarePlan.activity.detail.description`, 0..1, string.
    pub description: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CarePlanActivityDetail { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 category "category", 4 code "code", 5 reason_code
    "reasonCode", 6 reason_reference "reasonReference", 7 goal "goal", 8 status "status",
    9 status_reason "statusReason", 10 prohibited "prohibited", 11 scheduled "scheduled"
    CarePlanActivityDetailScheduled, 12 location "location", 13 performer "performer", 14
    product "product" CarePlanActivityDetailProduct, 15 daily_amount "dailyAmount", 16
    quantity "quantity", 17 description "description" }
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
/// FHIR DSTU2 `CarePlan.participant` (<https://hl7.org/fhir/DSTU2/careplan.html>).
#[derive(Clone, Default)]
pub struct CarePlanParticipant {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.participant.role`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `CarePlan.participant.member`, 0..1.
    pub member: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CarePlanParticipant { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 member "member" }
);
/// FHIR DSTU2 `CarePlan.relatedPlan` (<https://hl7.org/fhir/DSTU2/careplan.html>).
#[derive(Clone, Default)]
pub struct CarePlanRelatedPlan {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `CarePlan.relatedPlan.code`, 0..1, code: `includes` `replaces` `fulfills`.
    pub code: Option<String>,
    /// `CarePlan.relatedPlan.plan`, 1..1.
    pub plan: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    CarePlanRelatedPlan { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 code "code", 4 plan "plan" }
);
/// FHIR DSTU2 `CodeableConcept` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct CodeableConcept {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Coding` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Coding {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Condition` (<https://hl7.org/fhir/DSTU2/condition.html>).
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
    /// `Condition.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `Condition.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Condition.asserter`, 0..1.
    pub asserter: Option<Box<Reference>>,
    /// `Condition.dateRecorded`, 0..1.
    pub date_recorded: Option<Date>,
    /// `Condition.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Condition.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `Condition.clinicalStatus`, 0..1, code.
    pub clinical_status: Option<String>,
    /// `Condition.verificationStatus`, 1..1, code: `provisional` `differential` `confirmed` `refuted` `entered-in-error` `unknown`.
    pub verification_status: Option<String>,
    /// `Condition.severity`, 0..1.
    pub severity: Option<Box<CodeableConcept>>,
    /// `Condition.onset[x]`, 0..1.
    pub onset: Option<ConditionOnset>,
    /// `Condition.abatement[x]`, 0..1.
    pub abatement: Option<ConditionAbatement>,
    /// `Condition.stage`, 0..1.
    pub stage: Option<Box<ConditionStage>>,
    /// `Condition.evidence`, 0..*.
    pub evidence: Vec<ConditionEvidence>,
    /// `Condition.bodySite`, 0..*.
    pub body_site: Vec<CodeableConcept>,
    /// `Condition.notes`, 0..1, string.
    pub notes: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Condition = "Condition" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules",
    3 language "language", 4 text "text", 5 contained "contained", 6 extension
    "extension", 7 modifier_extension "modifierExtension", 8 identifier "identifier", 9
    patient "patient", 10 encounter "encounter", 11 asserter "asserter", 12 date_recorded
    "dateRecorded", 13 code "code", 14 category "category", 15 clinical_status
    "clinicalStatus", 16 verification_status "verificationStatus", 17 severity
    "severity", 18 onset "onset" ConditionOnset, 19 abatement "abatement"
    ConditionAbatement, 20 stage "stage", 21 evidence "evidence", 22 body_site
    "bodySite", 23 notes "notes" }
);
/// The types of `Condition.onset[x]`.
#[derive(Clone)]
pub enum ConditionOnset {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(String),
}
crate::choice::choice!(
    ConditionOnset { 0 DateTime(DateTime), 1 Quantity(Box < Quantity >), 2 Period(Box <
    Period >), 3 Range(Box < Range >), 4 String(String) }
);
/// The types of `Condition.abatement[x]`.
#[derive(Clone)]
pub enum ConditionAbatement {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Quantity`.
    Quantity(Box<Quantity>),
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
    ConditionAbatement { 0 DateTime(DateTime), 1 Quantity(Box < Quantity >), 2
    Boolean(bool), 3 Period(Box < Period >), 4 Range(Box < Range >), 5 String(String) }
);
/// FHIR DSTU2 `Condition.evidence` (<https://hl7.org/fhir/DSTU2/condition.html>).
#[derive(Clone, Default)]
pub struct ConditionEvidence {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Condition.evidence.code`, 0..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Condition.evidence.detail`, 0..*.
    pub detail: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConditionEvidence { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 code "code", 4 detail "detail" }
);
/// FHIR DSTU2 `Condition.stage` (<https://hl7.org/fhir/DSTU2/condition.html>).
#[derive(Clone, Default)]
pub struct ConditionStage {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Conformance` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct Conformance {
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
    /// `Conformance.url`, 0..1, uri.
    pub url: Option<String>,
    /// `Conformance.version`, 0..1, string.
    pub version: Option<String>,
    /// `Conformance.name`, 0..1, string.
    pub name: Option<String>,
    /// `Conformance.status`, 0..1, code.
    pub status: Option<String>,
    /// `Conformance.experimental`, 0..1.
    pub experimental: Option<bool>,
    /// `Conformance.publisher`, 0..1, string.
    pub publisher: Option<String>,
    /// `Conformance.contact`, 0..*.
    pub contact: Vec<ConformanceContact>,
    /// `Conformance.date`, 1..1.
    pub date: Option<DateTime>,
    /// `Conformance.description`, 0..1, string.
    pub description: Option<String>,
    /// `Conformance.requirements`, 0..1, string.
    pub requirements: Option<String>,
    /// `Conformance.copyright`, 0..1, string.
    pub copyright: Option<String>,
    /// `Conformance.kind`, 1..1, code: `instance` `capability` `requirements`.
    pub kind: Option<String>,
    /// `Conformance.software`, 0..1.
    pub software: Option<Box<ConformanceSoftware>>,
    /// `Conformance.implementation`, 0..1.
    pub implementation: Option<Box<ConformanceImplementation>>,
    /// `Conformance.fhirVersion`, 1..1, id.
    pub fhir_version: Option<String>,
    /// `Conformance.acceptUnknown`, 1..1, code: `no` `extensions` `elements` `both`.
    pub accept_unknown: Option<String>,
    /// `Conformance.format`, 1..*, code.
    pub format: Vec<Option<String>>,
    /// `Conformance.profile`, 0..*.
    pub profile: Vec<Reference>,
    /// `Conformance.rest`, 0..*.
    pub rest: Vec<ConformanceRest>,
    /// `Conformance.messaging`, 0..*.
    pub messaging: Vec<ConformanceMessaging>,
    /// `Conformance.document`, 0..*.
    pub document: Vec<ConformanceDocument>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Conformance = "Conformance" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 url "url", 9
    version "version", 10 name "name", 11 status "status", 12 experimental
    "experimental", 13 publisher "publisher", 14 contact "contact", 15 date "date", 16
    description "description", 17 requirements "requirements", 18 copyright "copyright",
    19 kind "kind", 20 software "software", 21 implementation "implementation", 22
    fhir_version "fhirVersion", 23 accept_unknown "acceptUnknown", 24 format "format", 25
    profile "profile", 26 rest "rest", 27 messaging "messaging", 28 document "document" }
);
/// FHIR DSTU2 `Conformance.contact` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceContact {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.contact.name`, 0..1, string.
    pub name: Option<String>,
    /// `Conformance.contact.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceContact { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 name "name", 4 telecom "telecom" }
);
/// FHIR DSTU2 `Conformance.document` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceDocument {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.document.mode`, 1..1, code: `producer` `consumer`.
    pub mode: Option<String>,
    /// `Conformance.document.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// `Conformance.document.profile`, 1..1.
    pub profile: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceDocument { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 mode "mode", 4 documentation "documentation", 5 profile
    "profile" }
);
/// FHIR DSTU2 `Conformance.implementation` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceImplementation {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.implementation.description`, 1..1, string.
    pub description: Option<String>,
    /// `Conformance.implementation.url`, 0..1, uri.
    pub url: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceImplementation { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 description "description", 4 url "url" }
);
/// FHIR DSTU2 `Conformance.messaging` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceMessaging {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.messaging.endpoint`, 0..*.
    pub endpoint: Vec<ConformanceMessagingEndpoint>,
    /// `Conformance.messaging.reliableCache`, 0..1.
    pub reliable_cache: Option<u32>,
    /// `Conformance.messaging.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// `Conformance.messaging.event`, 1..*.
    pub event: Vec<ConformanceMessagingEvent>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceMessaging { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 endpoint "endpoint", 4 reliable_cache "reliableCache", 5
    documentation "documentation", 6 event "event" }
);
/// FHIR DSTU2 `Conformance.messaging.endpoint` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceMessagingEndpoint {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.messaging.endpoint.protocol`, 1..1.
    pub protocol: Option<Box<Coding>>,
    /// `Conformance.messaging.endpoint.address`, 1..1, uri.
    pub address: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceMessagingEndpoint { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 protocol "protocol", 4 address "address" }
);
/// FHIR DSTU2 `Conformance.messaging.event` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceMessagingEvent {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.messaging.event.code`, 1..1.
    pub code: Option<Box<Coding>>,
    /// `Conformance.messaging.event.category`, 0..1, code: `Consequence` `Currency` `Notification`.
    pub category: Option<String>,
    /// `Conformance.messaging.event.mode`, 1..1, code: `sender` `receiver`.
    pub mode: Option<String>,
    /// `Conformance.messaging.event.focus`, 1..1, code.
    pub focus: Option<String>,
    /// `Conformance.messaging.event.request`, 1..1.
    pub request: Option<Box<Reference>>,
    /// `Conformance.messaging.event.response`, 1..1.
    pub response: Option<Box<Reference>>,
    /// `Conformance.messaging.event.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceMessagingEvent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 code "code", 4 category "category", 5 mode "mode", 6 focus
    "focus", 7 request "request", 8 response "response", 9 documentation "documentation"
    }
);
/// FHIR DSTU2 `Conformance.rest` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceRest {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.rest.mode`, 1..1, code: `client` `server`.
    pub mode: Option<String>,
    /// `Conformance.rest.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// `Conformance.rest.security`, 0..1.
    pub security: Option<Box<ConformanceRestSecurity>>,
    /// `Conformance.rest.resource`, 1..*.
    pub resource: Vec<ConformanceRestResource>,
    /// `Conformance.rest.interaction`, 0..*.
    pub interaction: Vec<ConformanceRestInteraction>,
    /// `Conformance.rest.transactionMode`, 0..1, code: `not-supported` `batch` `transaction` `both`.
    pub transaction_mode: Option<String>,
    /// `Conformance.rest.searchParam`, 0..*.
    pub search_param: Vec<ConformanceRestSearchParam>,
    /// `Conformance.rest.operation`, 0..*.
    pub operation: Vec<ConformanceRestOperation>,
    /// `Conformance.rest.compartment`, 0..*, uri.
    pub compartment: Vec<Option<String>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceRest { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 mode "mode", 4 documentation "documentation", 5 security
    "security", 6 resource "resource", 7 interaction "interaction", 8 transaction_mode
    "transactionMode", 9 search_param "searchParam", 10 operation "operation", 11
    compartment "compartment" }
);
/// FHIR DSTU2 `Conformance.rest.interaction` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceRestInteraction {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.rest.interaction.code`, 1..1, code: `transaction` `search-system` `history-system`.
    pub code: Option<String>,
    /// `Conformance.rest.interaction.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceRestInteraction { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 code "code", 4 documentation "documentation" }
);
/// FHIR DSTU2 `Conformance.rest.operation` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceRestOperation {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.rest.operation.name`, 1..1, string.
    pub name: Option<String>,
    /// `Conformance.rest.operation.definition`, 1..1.
    pub definition: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceRestOperation { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 name "name", 4 definition "definition" }
);
/// FHIR DSTU2 `Conformance.rest.resource` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceRestResource {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.rest.resource.type`, 1..1, code.
    pub type_: Option<String>,
    /// `Conformance.rest.resource.profile`, 0..1.
    pub profile: Option<Box<Reference>>,
    /// `Conformance.rest.resource.interaction`, 1..*.
    pub interaction: Vec<ConformanceRestResourceInteraction>,
    /// `Conformance.rest.resource.versioning`, 0..1, code: `no-version` `versioned` `versioned-update`.
    pub versioning: Option<String>,
    /// `Conformance.rest.resource.readHistory`, 0..1.
    pub read_history: Option<bool>,
    /// `Conformance.rest.resource.updateCreate`, 0..1.
    pub update_create: Option<bool>,
    /// `Conformance.rest.resource.conditionalCreate`, 0..1.
    pub conditional_create: Option<bool>,
    /// `Conformance.rest.resource.conditionalUpdate`, 0..1.
    pub conditional_update: Option<bool>,
    /// `Conformance.rest.resource.conditionalDelete`, 0..1, code: `not-supported` `single` `multiple`.
    pub conditional_delete: Option<String>,
    /// `Conformance.rest.resource.searchInclude`, 0..*, string.
    pub search_include: Vec<Option<String>>,
    /// `Conformance.rest.resource.searchRevInclude`, 0..*, string.
    pub search_rev_include: Vec<Option<String>>,
    /// `Conformance.rest.resource.searchParam`, 0..*.
    pub search_param: Vec<ConformanceRestSearchParam>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceRestResource { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 type_ "type", 4 profile "profile", 5 interaction
    "interaction", 6 versioning "versioning", 7 read_history "readHistory", 8
    update_create "updateCreate", 9 conditional_create "conditionalCreate", 10
    conditional_update "conditionalUpdate", 11 conditional_delete "conditionalDelete", 12
    search_include "searchInclude", 13 search_rev_include "searchRevInclude", 14
    search_param "searchParam" }
);
/// FHIR DSTU2 `Conformance.rest.resource.interaction` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceRestResourceInteraction {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.rest.resource.interaction.code`, 1..1, code: `read` `vread` `update` `delete` `history-instance` `validate` `history-type` `create` `search-type`.
    pub code: Option<String>,
    /// `Conformance.rest.resource.interaction.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceRestResourceInteraction { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 code "code", 4 documentation
    "documentation" }
);
/// FHIR DSTU2 `Conformance.rest.searchParam` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceRestSearchParam {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.rest.searchParam.name`, 1..1, string.
    pub name: Option<String>,
    /// `Conformance.rest.searchParam.definition`, 0..1, uri.
    pub definition: Option<String>,
    /// `Conformance.rest.searchParam.type`, 1..1, code.
    pub type_: Option<String>,
    /// `Conformance.rest.searchParam.documentation`, 0..1, string.
    pub documentation: Option<String>,
    /// `Conformance.rest.searchParam.target`, 0..*, code.
    pub target: Vec<Option<String>>,
    /// `Conformance.rest.searchParam.modifier`, 0..*, code: `missing` `exact` `contains` `not` `text` `in` `not-in` `below` `above` `type`.
    pub modifier: Vec<Option<String>>,
    /// `Conformance.rest.searchParam.chain`, 0..*, string.
    pub chain: Vec<Option<String>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceRestSearchParam { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 name "name", 4 definition "definition", 5 type_ "type", 6
    documentation "documentation", 7 target "target", 8 modifier "modifier", 9 chain
    "chain" }
);
/// FHIR DSTU2 `Conformance.rest.security` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceRestSecurity {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.rest.security.cors`, 0..1.
    pub cors: Option<bool>,
    /// `Conformance.rest.security.service`, 0..*.
    pub service: Vec<CodeableConcept>,
    /// `Conformance.rest.security.description`, 0..1, string.
    pub description: Option<String>,
    /// `Conformance.rest.security.certificate`, 0..*.
    pub certificate: Vec<ConformanceRestSecurityCertificate>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceRestSecurity { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 cors "cors", 4 service "service", 5 description "description",
    6 certificate "certificate" }
);
/// FHIR DSTU2 `Conformance.rest.security.certificate` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceRestSecurityCertificate {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.rest.security.certificate.type`, 0..1, code.
    pub type_: Option<String>,
    /// `Conformance.rest.security.certificate.blob`, 0..1, base64Binary.
    pub blob: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceRestSecurityCertificate { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 type_ "type", 4 blob "blob" }
);
/// FHIR DSTU2 `Conformance.software` (<https://hl7.org/fhir/DSTU2/conformance.html>).
#[derive(Clone, Default)]
pub struct ConformanceSoftware {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Conformance.software.name`, 1..1, string.
    pub name: Option<String>,
    /// `Conformance.software.version`, 0..1, string.
    pub version: Option<String>,
    /// `Conformance.software.releaseDate`, 0..1.
    pub release_date: Option<DateTime>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ConformanceSoftware { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 name "name", 4 version "version", 5 release_date "releaseDate"
    }
);
/// FHIR DSTU2 `ContactPoint` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct ContactPoint {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ContactPoint.system`, 0..1, code: `phone` `fax` `email` `pager` `other`.
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
/// FHIR DSTU2 `Device` (<https://hl7.org/fhir/DSTU2/device.html>).
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
    /// `Device.type`, 1..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Device.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `Device.status`, 0..1, code: `available` `not-available` `entered-in-error`.
    pub status: Option<String>,
    /// `Device.manufacturer`, 0..1, string.
    pub manufacturer: Option<String>,
    /// `Device.model`, 0..1, string.
    pub model: Option<String>,
    /// `Device.version`, 0..1, string.
    pub version: Option<String>,
    /// `Device.manufactureDate`, 0..1.
    pub manufacture_date: Option<DateTime>,
    /// `Device.expiry`, 0..1.
    pub expiry: Option<DateTime>,
    /// `Device.udi`, 0..1, string.
    pub udi: Option<String>,
    /// `Device.lotNumber`, 0..1, string.
    pub lot_number: Option<String>,
    /// `Device.owner`, 0..1.
    pub owner: Option<Box<Reference>>,
    /// `Device.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `Device.patient`, 0..1.
    pub patient: Option<Box<Reference>>,
    /// `Device.contact`, 0..*.
    pub contact: Vec<ContactPoint>,
    /// `Device.url`, 0..1, uri.
    pub url: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Device = "Device" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 type_ "type",
    10 note "note", 11 status "status", 12 manufacturer "manufacturer", 13 model "model",
    14 version "version", 15 manufacture_date "manufactureDate", 16 expiry "expiry", 17
    udi "udi", 18 lot_number "lotNumber", 19 owner "owner", 20 location "location", 21
    patient "patient", 22 contact "contact", 23 url "url" }
);
/// FHIR DSTU2 `DiagnosticReport` (<https://hl7.org/fhir/DSTU2/diagnosticreport.html>).
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
    /// `DiagnosticReport.status`, 1..1, code: `registered` `partial` `final` `corrected` `appended` `cancelled` `entered-in-error`.
    pub status: Option<String>,
    /// `DiagnosticReport.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `DiagnosticReport.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `DiagnosticReport.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `DiagnosticReport.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `DiagnosticReport.effective[x]`, 1..1.
    pub effective: Option<DiagnosticReportEffective>,
    /// `DiagnosticReport.issued`, 1..1.
    pub issued: Option<Instant>,
    /// `DiagnosticReport.performer`, 1..1.
    pub performer: Option<Box<Reference>>,
    /// `DiagnosticReport.request`, 0..*.
    pub request: Vec<Reference>,
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
    "identifier", 9 status "status", 10 category "category", 11 code "code", 12 subject
    "subject", 13 encounter "encounter", 14 effective "effective"
    DiagnosticReportEffective, 15 issued "issued", 16 performer "performer", 17 request
    "request", 18 specimen "specimen", 19 result "result", 20 imaging_study
    "imagingStudy", 21 image "image", 22 conclusion "conclusion", 23 coded_diagnosis
    "codedDiagnosis", 24 presented_form "presentedForm" }
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
/// FHIR DSTU2 `DiagnosticReport.image` (<https://hl7.org/fhir/DSTU2/diagnosticreport.html>).
#[derive(Clone, Default)]
pub struct DiagnosticReportImage {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `DocumentReference` (<https://hl7.org/fhir/DSTU2/documentreference.html>).
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
    /// `DocumentReference.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `DocumentReference.type`, 1..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `DocumentReference.class`, 0..1.
    pub class: Option<Box<CodeableConcept>>,
    /// `DocumentReference.author`, 0..*.
    pub author: Vec<Reference>,
    /// `DocumentReference.custodian`, 0..1.
    pub custodian: Option<Box<Reference>>,
    /// `DocumentReference.authenticator`, 0..1.
    pub authenticator: Option<Box<Reference>>,
    /// `DocumentReference.created`, 0..1.
    pub created: Option<DateTime>,
    /// `DocumentReference.indexed`, 1..1.
    pub indexed: Option<Instant>,
    /// `DocumentReference.status`, 1..1, code.
    pub status: Option<String>,
    /// `DocumentReference.docStatus`, 0..1.
    pub doc_status: Option<Box<CodeableConcept>>,
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
    "masterIdentifier", 9 identifier "identifier", 10 subject "subject", 11 type_ "type",
    12 class "class", 13 author "author", 14 custodian "custodian", 15 authenticator
    "authenticator", 16 created "created", 17 indexed "indexed", 18 status "status", 19
    doc_status "docStatus", 20 relates_to "relatesTo", 21 description "description", 22
    security_label "securityLabel", 23 content "content", 24 context "context" }
);
/// FHIR DSTU2 `DocumentReference.content` (<https://hl7.org/fhir/DSTU2/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReferenceContent {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `DocumentReference.content.attachment`, 1..1.
    pub attachment: Option<Box<Attachment>>,
    /// `DocumentReference.content.format`, 0..*.
    pub format: Vec<Coding>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    DocumentReferenceContent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 attachment "attachment", 4 format "format" }
);
/// FHIR DSTU2 `DocumentReference.context` (<https://hl7.org/fhir/DSTU2/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReferenceContext {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `DocumentReference.context.related` (<https://hl7.org/fhir/DSTU2/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReferenceContextRelated {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `DocumentReference.relatesTo` (<https://hl7.org/fhir/DSTU2/documentreference.html>).
#[derive(Clone, Default)]
pub struct DocumentReferenceRelatesTo {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Duration` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
pub type Duration = Quantity;
/// FHIR DSTU2 `Element` (<https://hl7.org/fhir/DSTU2/element.html>).
#[derive(Clone, Default)]
pub struct Element {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(Element { 0 id "id", 1 extension "extension" });
/// FHIR DSTU2 `ElementDefinition` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct ElementDefinition {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.path`, 1..1, string.
    pub path: Option<String>,
    /// `ElementDefinition.representation`, 0..*, code: `xmlAttr`.
    pub representation: Vec<Option<String>>,
    /// `ElementDefinition.name`, 0..1, string.
    pub name: Option<String>,
    /// `ElementDefinition.label`, 0..1, string.
    pub label: Option<String>,
    /// `ElementDefinition.code`, 0..*.
    pub code: Vec<Coding>,
    /// `ElementDefinition.slicing`, 0..1.
    pub slicing: Option<Box<ElementDefinitionSlicing>>,
    /// `ElementDefinition.short`, 0..1, string.
    pub short: Option<String>,
    /// `ElementDefinition.definition`, 0..1, markdown.
    pub definition: Option<String>,
    /// `ElementDefinition.comments`, 0..1, markdown.
    pub comments: Option<String>,
    /// `ElementDefinition.requirements`, 0..1, markdown.
    pub requirements: Option<String>,
    /// `ElementDefinition.alias`, 0..*, string.
    pub alias: Vec<Option<String>>,
    /// `ElementDefinition.min`, 0..1.
    pub min: Option<i32>,
    /// `ElementDefinition.max`, 0..1, string.
    pub max: Option<String>,
    /// `ElementDefinition.base`, 0..1.
    pub base: Option<Box<ElementDefinitionBase>>,
    /// `ElementDefinition.type`, 0..*.
    pub type_: Vec<ElementDefinitionType>,
    /// `ElementDefinition.nameReference`, 0..1, string.
    pub name_reference: Option<String>,
    /// `ElementDefinition.defaultValue[x]`, 0..1.
    pub default_value: Option<ElementDefinitionDefaultValue>,
    /// `ElementDefinition.meaningWhenMissing`, 0..1, markdown.
    pub meaning_when_missing: Option<String>,
    /// `ElementDefinition.fixed[x]`, 0..1.
    pub fixed: Option<ElementDefinitionFixed>,
    /// `ElementDefinition.pattern[x]`, 0..1.
    pub pattern: Option<ElementDefinitionPattern>,
    /// `ElementDefinition.example[x]`, 0..1.
    pub example: Option<ElementDefinitionExample>,
    /// `ElementDefinition.minValue[x]`, 0..1.
    pub min_value: Option<ElementDefinitionMinValue>,
    /// `ElementDefinition.maxValue[x]`, 0..1.
    pub max_value: Option<ElementDefinitionMaxValue>,
    /// `ElementDefinition.maxLength`, 0..1.
    pub max_length: Option<i32>,
    /// `ElementDefinition.condition`, 0..*, id.
    pub condition: Vec<Option<String>>,
    /// `ElementDefinition.constraint`, 0..*.
    pub constraint: Vec<ElementDefinitionConstraint>,
    /// `ElementDefinition.mustSupport`, 0..1.
    pub must_support: Option<bool>,
    /// `ElementDefinition.isModifier`, 0..1.
    pub is_modifier: Option<bool>,
    /// `ElementDefinition.isSummary`, 0..1.
    pub is_summary: Option<bool>,
    /// `ElementDefinition.binding`, 0..1.
    pub binding: Option<Box<ElementDefinitionBinding>>,
    /// `ElementDefinition.mapping`, 0..*.
    pub mapping: Vec<ElementDefinitionMapping>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ElementDefinition { 0 id "id", 1 extension "extension", 2 path "path", 3
    representation "representation", 4 name "name", 5 label "label", 6 code "code", 7
    slicing "slicing", 8 short "short", 9 definition "definition", 10 comments
    "comments", 11 requirements "requirements", 12 alias "alias", 13 min "min", 14 max
    "max", 15 base "base", 16 type_ "type", 17 name_reference "nameReference", 18
    default_value "defaultValue" ElementDefinitionDefaultValue, 19 meaning_when_missing
    "meaningWhenMissing", 20 fixed "fixed" ElementDefinitionFixed, 21 pattern "pattern"
    ElementDefinitionPattern, 22 example "example" ElementDefinitionExample, 23 min_value
    "minValue" ElementDefinitionMinValue, 24 max_value "maxValue"
    ElementDefinitionMaxValue, 25 max_length "maxLength", 26 condition "condition", 27
    constraint "constraint", 28 must_support "mustSupport", 29 is_modifier "isModifier",
    30 is_summary "isSummary", 31 binding "binding", 32 mapping "mapping" }
);
/// The types of `ElementDefinition.defaultValue[x]`.
#[derive(Clone)]
pub enum ElementDefinitionDefaultValue {
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `decimal`.
    Decimal(Decimal),
    /// `base64Binary`.
    Base64Binary(String),
    /// `instant`.
    Instant(Instant),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `code`.
    Code(String),
    /// `oid`.
    Oid(String),
    /// `uuid`.
    Uuid(String),
    /// `id`.
    Id(String),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `markdown`.
    Markdown(String),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Address`.
    Address(Box<Address>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ElementDefinitionDefaultValue { 0 Boolean(bool), 1 Integer(i32), 2 Decimal(Decimal),
    3 Base64Binary(String), 4 Instant(Instant), 5 String(String), 6 Uri(String), 7
    Date(Date), 8 DateTime(DateTime), 9 Time(Time), 10 Code(String), 11 Oid(String), 12
    Uuid(String), 13 Id(String), 14 UnsignedInt(u32), 15 PositiveInt(u32), 16
    Markdown(String), 17 Annotation(Box < Annotation >), 18 Attachment(Box < Attachment
    >), 19 Identifier(Box < Identifier >), 20 CodeableConcept(Box < CodeableConcept >),
    21 Coding(Box < Coding >), 22 Quantity(Box < Quantity >), 23 Range(Box < Range >), 24
    Period(Box < Period >), 25 Ratio(Box < Ratio >), 26 Reference(Box < Reference >), 27
    SampledData(Box < SampledData >), 28 Signature(Box < Signature >), 29 HumanName(Box <
    HumanName >), 30 Address(Box < Address >), 31 ContactPoint(Box < ContactPoint >), 32
    Timing(Box < Timing >), 33 Meta(Box < Meta >) }
);
/// The types of `ElementDefinition.fixed[x]`.
#[derive(Clone)]
pub enum ElementDefinitionFixed {
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `decimal`.
    Decimal(Decimal),
    /// `base64Binary`.
    Base64Binary(String),
    /// `instant`.
    Instant(Instant),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `code`.
    Code(String),
    /// `oid`.
    Oid(String),
    /// `uuid`.
    Uuid(String),
    /// `id`.
    Id(String),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `markdown`.
    Markdown(String),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Address`.
    Address(Box<Address>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ElementDefinitionFixed { 0 Boolean(bool), 1 Integer(i32), 2 Decimal(Decimal), 3
    Base64Binary(String), 4 Instant(Instant), 5 String(String), 6 Uri(String), 7
    Date(Date), 8 DateTime(DateTime), 9 Time(Time), 10 Code(String), 11 Oid(String), 12
    Uuid(String), 13 Id(String), 14 UnsignedInt(u32), 15 PositiveInt(u32), 16
    Markdown(String), 17 Annotation(Box < Annotation >), 18 Attachment(Box < Attachment
    >), 19 Identifier(Box < Identifier >), 20 CodeableConcept(Box < CodeableConcept >),
    21 Coding(Box < Coding >), 22 Quantity(Box < Quantity >), 23 Range(Box < Range >), 24
    Period(Box < Period >), 25 Ratio(Box < Ratio >), 26 Reference(Box < Reference >), 27
    SampledData(Box < SampledData >), 28 Signature(Box < Signature >), 29 HumanName(Box <
    HumanName >), 30 Address(Box < Address >), 31 ContactPoint(Box < ContactPoint >), 32
    Timing(Box < Timing >), 33 Meta(Box < Meta >) }
);
/// The types of `ElementDefinition.pattern[x]`.
#[derive(Clone)]
pub enum ElementDefinitionPattern {
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `decimal`.
    Decimal(Decimal),
    /// `base64Binary`.
    Base64Binary(String),
    /// `instant`.
    Instant(Instant),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `code`.
    Code(String),
    /// `oid`.
    Oid(String),
    /// `uuid`.
    Uuid(String),
    /// `id`.
    Id(String),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `markdown`.
    Markdown(String),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Address`.
    Address(Box<Address>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ElementDefinitionPattern { 0 Boolean(bool), 1 Integer(i32), 2 Decimal(Decimal), 3
    Base64Binary(String), 4 Instant(Instant), 5 String(String), 6 Uri(String), 7
    Date(Date), 8 DateTime(DateTime), 9 Time(Time), 10 Code(String), 11 Oid(String), 12
    Uuid(String), 13 Id(String), 14 UnsignedInt(u32), 15 PositiveInt(u32), 16
    Markdown(String), 17 Annotation(Box < Annotation >), 18 Attachment(Box < Attachment
    >), 19 Identifier(Box < Identifier >), 20 CodeableConcept(Box < CodeableConcept >),
    21 Coding(Box < Coding >), 22 Quantity(Box < Quantity >), 23 Range(Box < Range >), 24
    Period(Box < Period >), 25 Ratio(Box < Ratio >), 26 Reference(Box < Reference >), 27
    SampledData(Box < SampledData >), 28 Signature(Box < Signature >), 29 HumanName(Box <
    HumanName >), 30 Address(Box < Address >), 31 ContactPoint(Box < ContactPoint >), 32
    Timing(Box < Timing >), 33 Meta(Box < Meta >) }
);
/// The types of `ElementDefinition.example[x]`.
#[derive(Clone)]
pub enum ElementDefinitionExample {
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `decimal`.
    Decimal(Decimal),
    /// `base64Binary`.
    Base64Binary(String),
    /// `instant`.
    Instant(Instant),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `code`.
    Code(String),
    /// `oid`.
    Oid(String),
    /// `uuid`.
    Uuid(String),
    /// `id`.
    Id(String),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `markdown`.
    Markdown(String),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Address`.
    Address(Box<Address>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ElementDefinitionExample { 0 Boolean(bool), 1 Integer(i32), 2 Decimal(Decimal), 3
    Base64Binary(String), 4 Instant(Instant), 5 String(String), 6 Uri(String), 7
    Date(Date), 8 DateTime(DateTime), 9 Time(Time), 10 Code(String), 11 Oid(String), 12
    Uuid(String), 13 Id(String), 14 UnsignedInt(u32), 15 PositiveInt(u32), 16
    Markdown(String), 17 Annotation(Box < Annotation >), 18 Attachment(Box < Attachment
    >), 19 Identifier(Box < Identifier >), 20 CodeableConcept(Box < CodeableConcept >),
    21 Coding(Box < Coding >), 22 Quantity(Box < Quantity >), 23 Range(Box < Range >), 24
    Period(Box < Period >), 25 Ratio(Box < Ratio >), 26 Reference(Box < Reference >), 27
    SampledData(Box < SampledData >), 28 Signature(Box < Signature >), 29 HumanName(Box <
    HumanName >), 30 Address(Box < Address >), 31 ContactPoint(Box < ContactPoint >), 32
    Timing(Box < Timing >), 33 Meta(Box < Meta >) }
);
/// The types of `ElementDefinition.minValue[x]`.
#[derive(Clone)]
pub enum ElementDefinitionMinValue {
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `decimal`.
    Decimal(Decimal),
    /// `base64Binary`.
    Base64Binary(String),
    /// `instant`.
    Instant(Instant),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `code`.
    Code(String),
    /// `oid`.
    Oid(String),
    /// `uuid`.
    Uuid(String),
    /// `id`.
    Id(String),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `markdown`.
    Markdown(String),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Address`.
    Address(Box<Address>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ElementDefinitionMinValue { 0 Boolean(bool), 1 Integer(i32), 2 Decimal(Decimal), 3
    Base64Binary(String), 4 Instant(Instant), 5 String(String), 6 Uri(String), 7
    Date(Date), 8 DateTime(DateTime), 9 Time(Time), 10 Code(String), 11 Oid(String), 12
    Uuid(String), 13 Id(String), 14 UnsignedInt(u32), 15 PositiveInt(u32), 16
    Markdown(String), 17 Annotation(Box < Annotation >), 18 Attachment(Box < Attachment
    >), 19 Identifier(Box < Identifier >), 20 CodeableConcept(Box < CodeableConcept >),
    21 Coding(Box < Coding >), 22 Quantity(Box < Quantity >), 23 Range(Box < Range >), 24
    Period(Box < Period >), 25 Ratio(Box < Ratio >), 26 Reference(Box < Reference >), 27
    SampledData(Box < SampledData >), 28 Signature(Box < Signature >), 29 HumanName(Box <
    HumanName >), 30 Address(Box < Address >), 31 ContactPoint(Box < ContactPoint >), 32
    Timing(Box < Timing >), 33 Meta(Box < Meta >) }
);
/// The types of `ElementDefinition.maxValue[x]`.
#[derive(Clone)]
pub enum ElementDefinitionMaxValue {
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `decimal`.
    Decimal(Decimal),
    /// `base64Binary`.
    Base64Binary(String),
    /// `instant`.
    Instant(Instant),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `code`.
    Code(String),
    /// `oid`.
    Oid(String),
    /// `uuid`.
    Uuid(String),
    /// `id`.
    Id(String),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `markdown`.
    Markdown(String),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Address`.
    Address(Box<Address>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ElementDefinitionMaxValue { 0 Boolean(bool), 1 Integer(i32), 2 Decimal(Decimal), 3
    Base64Binary(String), 4 Instant(Instant), 5 String(String), 6 Uri(String), 7
    Date(Date), 8 DateTime(DateTime), 9 Time(Time), 10 Code(String), 11 Oid(String), 12
    Uuid(String), 13 Id(String), 14 UnsignedInt(u32), 15 PositiveInt(u32), 16
    Markdown(String), 17 Annotation(Box < Annotation >), 18 Attachment(Box < Attachment
    >), 19 Identifier(Box < Identifier >), 20 CodeableConcept(Box < CodeableConcept >),
    21 Coding(Box < Coding >), 22 Quantity(Box < Quantity >), 23 Range(Box < Range >), 24
    Period(Box < Period >), 25 Ratio(Box < Ratio >), 26 Reference(Box < Reference >), 27
    SampledData(Box < SampledData >), 28 Signature(Box < Signature >), 29 HumanName(Box <
    HumanName >), 30 Address(Box < Address >), 31 ContactPoint(Box < ContactPoint >), 32
    Timing(Box < Timing >), 33 Meta(Box < Meta >) }
);
/// FHIR DSTU2 `ElementDefinition.base` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct ElementDefinitionBase {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.base.path`, 1..1, string.
    pub path: Option<String>,
    /// `ElementDefinition.base.min`, 1..1.
    pub min: Option<i32>,
    /// `ElementDefinition.base.max`, 1..1, string.
    pub max: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ElementDefinitionBase { 0 id "id", 1 extension "extension", 2 path "path", 3 min
    "min", 4 max "max" }
);
/// FHIR DSTU2 `ElementDefinition.binding` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct ElementDefinitionBinding {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.binding.strength`, 1..1, code: `required` `extensible` `preferred` `example`.
    pub strength: Option<String>,
    /// `ElementDefinition.binding.description`, 0..1, string.
    pub description: Option<String>,
    /// `ElementDefinition.binding.valueSet[x]`, 0..1.
    pub value_set: Option<ElementDefinitionBindingValueSet>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ElementDefinitionBinding { 0 id "id", 1 extension "extension", 2 strength "strength",
    3 description "description", 4 value_set "valueSet" ElementDefinitionBindingValueSet
    }
);
/// The types of `ElementDefinition.binding.valueSet[x]`.
#[derive(Clone)]
pub enum ElementDefinitionBindingValueSet {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    ElementDefinitionBindingValueSet { 0 Uri(String), 1 Reference(Box < Reference >) }
);
/// FHIR DSTU2 `ElementDefinition.constraint` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct ElementDefinitionConstraint {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.constraint.key`, 1..1, id.
    pub key: Option<String>,
    /// `ElementDefinition.constraint.requirements`, 0..1, string.
    pub requirements: Option<String>,
    /// `ElementDefinition.constraint.severity`, 1..1, code: `error` `warning`.
    pub severity: Option<String>,
    /// `ElementDefinition.constraint.human`, 1..1, string.
    pub human: Option<String>,
    /// `ElementDefinition.constraint.xpath`, 1..1, string.
    pub xpath: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ElementDefinitionConstraint { 0 id "id", 1 extension "extension", 2 key "key", 3
    requirements "requirements", 4 severity "severity", 5 human "human", 6 xpath "xpath"
    }
);
/// FHIR DSTU2 `ElementDefinition.mapping` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct ElementDefinitionMapping {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.mapping.identity`, 1..1, id.
    pub identity: Option<String>,
    /// `ElementDefinition.mapping.language`, 0..1, code.
    pub language: Option<String>,
    /// `ElementDefinition.mapping.map`, 1..1, string.
    pub map: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ElementDefinitionMapping { 0 id "id", 1 extension "extension", 2 identity "identity",
    3 language "language", 4 map "map" }
);
/// FHIR DSTU2 `ElementDefinition.slicing` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct ElementDefinitionSlicing {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.slicing.discriminator`, 0..*, string.
    pub discriminator: Vec<Option<String>>,
    /// `ElementDefinition.slicing.description`, 0..1, string.
    pub description: Option<String>,
    /// `ElementDefinition.slicing.ordered`, 0..1.
    pub ordered: Option<bool>,
    /// `ElementDefinition.slicing.rules`, 1..1, code: `closed` `open` `openAtEnd`.
    pub rules: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ElementDefinitionSlicing { 0 id "id", 1 extension "extension", 2 discriminator
    "discriminator", 3 description "description", 4 ordered "ordered", 5 rules "rules" }
);
/// FHIR DSTU2 `ElementDefinition.type` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct ElementDefinitionType {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `ElementDefinition.type.code`, 1..1, code.
    pub code: Option<String>,
    /// `ElementDefinition.type.profile`, 0..*, uri.
    pub profile: Vec<Option<String>>,
    /// `ElementDefinition.type.aggregation`, 0..*, code: `contained` `referenced` `bundled`.
    pub aggregation: Vec<Option<String>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ElementDefinitionType { 0 id "id", 1 extension "extension", 2 code "code", 3 profile
    "profile", 4 aggregation "aggregation" }
);
/// FHIR DSTU2 `Encounter` (<https://hl7.org/fhir/DSTU2/encounter.html>).
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
    /// `Encounter.status`, 1..1, code: `planned` `arrived` `in-progress` `onleave` `finished` `cancelled`.
    pub status: Option<String>,
    /// `Encounter.statusHistory`, 0..*.
    pub status_history: Vec<EncounterStatusHistory>,
    /// `Encounter.class`, 0..1, code: `inpatient` `outpatient` `ambulatory` `emergency` `home` `field` `daytime` `virtual` `other`.
    pub class: Option<String>,
    /// `Encounter.type`, 0..*.
    pub type_: Vec<CodeableConcept>,
    /// `Encounter.priority`, 0..1.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Encounter.patient`, 0..1.
    pub patient: Option<Box<Reference>>,
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
    /// `Encounter.indication`, 0..*.
    pub indication: Vec<Reference>,
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
    status "status", 10 status_history "statusHistory", 11 class "class", 12 type_
    "type", 13 priority "priority", 14 patient "patient", 15 episode_of_care
    "episodeOfCare", 16 incoming_referral "incomingReferral", 17 participant
    "participant", 18 appointment "appointment", 19 period "period", 20 length "length",
    21 reason "reason", 22 indication "indication", 23 hospitalization "hospitalization",
    24 location "location", 25 service_provider "serviceProvider", 26 part_of "partOf" }
);
/// FHIR DSTU2 `Encounter.hospitalization` (<https://hl7.org/fhir/DSTU2/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterHospitalization {
    /// `Element.id`, 0..1, id.
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
    /// `Encounter.hospitalization.admittingDiagnosis`, 0..*.
    pub admitting_diagnosis: Vec<Reference>,
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
    /// `Encounter.hospitalization.dischargeDiagnosis`, 0..*.
    pub discharge_diagnosis: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    EncounterHospitalization { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 pre_admission_identifier "preAdmissionIdentifier", 4 origin
    "origin", 5 admit_source "admitSource", 6 admitting_diagnosis "admittingDiagnosis", 7
    re_admission "reAdmission", 8 diet_preference "dietPreference", 9 special_courtesy
    "specialCourtesy", 10 special_arrangement "specialArrangement", 11 destination
    "destination", 12 discharge_disposition "dischargeDisposition", 13
    discharge_diagnosis "dischargeDiagnosis" }
);
/// FHIR DSTU2 `Encounter.location` (<https://hl7.org/fhir/DSTU2/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterLocation {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Encounter.participant` (<https://hl7.org/fhir/DSTU2/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterParticipant {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Encounter.statusHistory` (<https://hl7.org/fhir/DSTU2/encounter.html>).
#[derive(Clone, Default)]
pub struct EncounterStatusHistory {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Encounter.statusHistory.status`, 1..1, code: `planned` `arrived` `in-progress` `onleave` `finished` `cancelled`.
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
/// FHIR DSTU2 `Extension` (<https://hl7.org/fhir/DSTU2/extensibility.html>).
#[derive(Clone, Default)]
pub struct Extension {
    /// `Element.id`, 0..1, id.
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
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `decimal`.
    Decimal(Decimal),
    /// `base64Binary`.
    Base64Binary(String),
    /// `instant`.
    Instant(Instant),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `code`.
    Code(String),
    /// `oid`.
    Oid(String),
    /// `uuid`.
    Uuid(String),
    /// `id`.
    Id(String),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `markdown`.
    Markdown(String),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Address`.
    Address(Box<Address>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Meta`.
    Meta(Box<Meta>),
}
crate::choice::choice!(
    ExtensionValue { 0 Boolean(bool), 1 Integer(i32), 2 Decimal(Decimal), 3
    Base64Binary(String), 4 Instant(Instant), 5 String(String), 6 Uri(String), 7
    Date(Date), 8 DateTime(DateTime), 9 Time(Time), 10 Code(String), 11 Oid(String), 12
    Uuid(String), 13 Id(String), 14 UnsignedInt(u32), 15 PositiveInt(u32), 16
    Markdown(String), 17 Annotation(Box < Annotation >), 18 Attachment(Box < Attachment
    >), 19 Identifier(Box < Identifier >), 20 CodeableConcept(Box < CodeableConcept >),
    21 Coding(Box < Coding >), 22 Quantity(Box < Quantity >), 23 Range(Box < Range >), 24
    Period(Box < Period >), 25 Ratio(Box < Ratio >), 26 Reference(Box < Reference >), 27
    SampledData(Box < SampledData >), 28 Signature(Box < Signature >), 29 HumanName(Box <
    HumanName >), 30 Address(Box < Address >), 31 ContactPoint(Box < ContactPoint >), 32
    Timing(Box < Timing >), 33 Meta(Box < Meta >) }
);
/// FHIR DSTU2 `Goal` (<https://hl7.org/fhir/DSTU2/goal.html>).
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
    /// `Goal.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
    /// `Goal.start[x]`, 0..1.
    pub start: Option<GoalStart>,
    /// `Goal.target[x]`, 0..1.
    pub target: Option<GoalTarget>,
    /// `Goal.category`, 0..*.
    pub category: Vec<CodeableConcept>,
    /// `Goal.description`, 1..1, string.
    pub description: Option<String>,
    /// `Goal.status`, 1..1, code: `proposed` `planned` `accepted` `rejected` `in-progress` `achieved` `sustaining` `on-hold` `cancelled`.
    pub status: Option<String>,
    /// `Goal.statusDate`, 0..1.
    pub status_date: Option<Date>,
    /// `Goal.statusReason`, 0..1.
    pub status_reason: Option<Box<CodeableConcept>>,
    /// `Goal.author`, 0..1.
    pub author: Option<Box<Reference>>,
    /// `Goal.priority`, 0..1.
    pub priority: Option<Box<CodeableConcept>>,
    /// `Goal.addresses`, 0..*.
    pub addresses: Vec<Reference>,
    /// `Goal.note`, 0..*.
    pub note: Vec<Annotation>,
    /// `Goal.outcome`, 0..*.
    pub outcome: Vec<GoalOutcome>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Goal = "Goal" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 subject
    "subject", 10 start "start" GoalStart, 11 target "target" GoalTarget, 12 category
    "category", 13 description "description", 14 status "status", 15 status_date
    "statusDate", 16 status_reason "statusReason", 17 author "author", 18 priority
    "priority", 19 addresses "addresses", 20 note "note", 21 outcome "outcome" }
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
/// The types of `Goal.target[x]`.
#[derive(Clone)]
pub enum GoalTarget {
    /// `date`.
    Date(Date),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
crate::choice::choice!(GoalTarget { 0 Date(Date), 1 Quantity(Box < Quantity >) });
/// FHIR DSTU2 `Goal.outcome` (<https://hl7.org/fhir/DSTU2/goal.html>).
#[derive(Clone, Default)]
pub struct GoalOutcome {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Goal.outcome.result[x]`, 0..1.
    pub result: Option<GoalOutcomeResult>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    GoalOutcome { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 result "result" GoalOutcomeResult }
);
/// The types of `Goal.outcome.result[x]`.
#[derive(Clone)]
pub enum GoalOutcomeResult {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    GoalOutcomeResult { 0 CodeableConcept(Box < CodeableConcept >), 1 Reference(Box <
    Reference >) }
);
/// FHIR DSTU2 `HumanName` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct HumanName {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `HumanName.use`, 0..1, code: `usual` `official` `temp` `nickname` `anonymous` `old` `maiden`.
    pub use_: Option<String>,
    /// `HumanName.text`, 0..1, string.
    pub text: Option<String>,
    /// `HumanName.family`, 0..*, string.
    pub family: Vec<Option<String>>,
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
/// FHIR DSTU2 `Identifier` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Identifier {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Immunization` (<https://hl7.org/fhir/DSTU2/immunization.html>).
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
    /// `Immunization.status`, 1..1, code.
    pub status: Option<String>,
    /// `Immunization.date`, 0..1.
    pub date: Option<DateTime>,
    /// `Immunization.vaccineCode`, 1..1.
    pub vaccine_code: Option<Box<CodeableConcept>>,
    /// `Immunization.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `Immunization.wasNotGiven`, 1..1.
    pub was_not_given: Option<bool>,
    /// `Immunization.reported`, 1..1.
    pub reported: Option<bool>,
    /// `Immunization.performer`, 0..1.
    pub performer: Option<Box<Reference>>,
    /// `Immunization.requester`, 0..1.
    pub requester: Option<Box<Reference>>,
    /// `Immunization.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Immunization.manufacturer`, 0..1.
    pub manufacturer: Option<Box<Reference>>,
    /// `Immunization.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `Immunization.lotNumber`, 0..1, string.
    pub lot_number: Option<String>,
    /// `Immunization.expirationDate`, 0..1.
    pub expiration_date: Option<Date>,
    /// `Immunization.site`, 0..1.
    pub site: Option<Box<CodeableConcept>>,
    /// `Immunization.route`, 0..1.
    pub route: Option<Box<CodeableConcept>>,
    /// `Immunization.doseQuantity`, 0..1.
    pub dose_quantity: Option<Box<SimpleQuantity>>,
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
    "identifier", 9 status "status", 10 date "date", 11 vaccine_code "vaccineCode", 12
    patient "patient", 13 was_not_given "wasNotGiven", 14 reported "reported", 15
    performer "performer", 16 requester "requester", 17 encounter "encounter", 18
    manufacturer "manufacturer", 19 location "location", 20 lot_number "lotNumber", 21
    expiration_date "expirationDate", 22 site "site", 23 route "route", 24 dose_quantity
    "doseQuantity", 25 note "note", 26 explanation "explanation", 27 reaction "reaction",
    28 vaccination_protocol "vaccinationProtocol" }
);
/// FHIR DSTU2 `Immunization.explanation` (<https://hl7.org/fhir/DSTU2/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationExplanation {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Immunization.reaction` (<https://hl7.org/fhir/DSTU2/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationReaction {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Immunization.vaccinationProtocol` (<https://hl7.org/fhir/DSTU2/immunization.html>).
#[derive(Clone, Default)]
pub struct ImmunizationVaccinationProtocol {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Immunization.vaccinationProtocol.doseSequence`, 1..1.
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
/// FHIR DSTU2 `Location` (<https://hl7.org/fhir/DSTU2/location.html>).
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
    /// `Location.name`, 0..1, string.
    pub name: Option<String>,
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
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Location = "Location" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 status
    "status", 10 name "name", 11 description "description", 12 mode "mode", 13 type_
    "type", 14 telecom "telecom", 15 address "address", 16 physical_type "physicalType",
    17 position "position", 18 managing_organization "managingOrganization", 19 part_of
    "partOf" }
);
/// FHIR DSTU2 `Location.position` (<https://hl7.org/fhir/DSTU2/location.html>).
#[derive(Clone, Default)]
pub struct LocationPosition {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Medication` (<https://hl7.org/fhir/DSTU2/medication.html>).
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
    /// `Medication.isBrand`, 0..1.
    pub is_brand: Option<bool>,
    /// `Medication.manufacturer`, 0..1.
    pub manufacturer: Option<Box<Reference>>,
    /// `Medication.product`, 0..1.
    pub product: Option<Box<MedicationProduct>>,
    /// `Medication.package`, 0..1.
    pub package: Option<Box<MedicationPackage>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Medication = "Medication" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 code "code", 9
    is_brand "isBrand", 10 manufacturer "manufacturer", 11 product "product", 12 package
    "package" }
);
/// FHIR DSTU2 `Medication.package` (<https://hl7.org/fhir/DSTU2/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationPackage {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.package.container`, 0..1.
    pub container: Option<Box<CodeableConcept>>,
    /// `Medication.package.content`, 0..*.
    pub content: Vec<MedicationPackageContent>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationPackage { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 container "container", 4 content "content" }
);
/// FHIR DSTU2 `Medication.package.content` (<https://hl7.org/fhir/DSTU2/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationPackageContent {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.package.content.item`, 1..1.
    pub item: Option<Box<Reference>>,
    /// `Medication.package.content.amount`, 0..1.
    pub amount: Option<Box<SimpleQuantity>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationPackageContent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 item "item", 4 amount "amount" }
);
/// FHIR DSTU2 `Medication.product` (<https://hl7.org/fhir/DSTU2/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationProduct {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.product.form`, 0..1.
    pub form: Option<Box<CodeableConcept>>,
    /// `Medication.product.ingredient`, 0..*.
    pub ingredient: Vec<MedicationProductIngredient>,
    /// `Medication.product.batch`, 0..*.
    pub batch: Vec<MedicationProductBatch>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationProduct { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 form "form", 4 ingredient "ingredient", 5 batch "batch" }
);
/// FHIR DSTU2 `Medication.product.batch` (<https://hl7.org/fhir/DSTU2/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationProductBatch {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.product.batch.lotNumber`, 0..1, string.
    pub lot_number: Option<String>,
    /// `Medication.product.batch.expirationDate`, 0..1.
    pub expiration_date: Option<DateTime>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationProductBatch { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 lot_number "lotNumber", 4 expiration_date "expirationDate" }
);
/// FHIR DSTU2 `Medication.product.ingredient` (<https://hl7.org/fhir/DSTU2/medication.html>).
#[derive(Clone, Default)]
pub struct MedicationProductIngredient {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Medication.product.ingredient.item`, 1..1.
    pub item: Option<Box<Reference>>,
    /// `Medication.product.ingredient.amount`, 0..1.
    pub amount: Option<Box<Ratio>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationProductIngredient { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 item "item", 4 amount "amount" }
);
/// FHIR DSTU2 `MedicationAdministration` (<https://hl7.org/fhir/DSTU2/medicationadministration.html>).
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
    /// `MedicationAdministration.status`, 1..1, code: `in-progress` `on-hold` `completed` `entered-in-error` `stopped`.
    pub status: Option<String>,
    /// `MedicationAdministration.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `MedicationAdministration.practitioner`, 0..1.
    pub practitioner: Option<Box<Reference>>,
    /// `MedicationAdministration.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `MedicationAdministration.prescription`, 0..1.
    pub prescription: Option<Box<Reference>>,
    /// `MedicationAdministration.wasNotGiven`, 0..1.
    pub was_not_given: Option<bool>,
    /// `MedicationAdministration.reasonNotGiven`, 0..*.
    pub reason_not_given: Vec<CodeableConcept>,
    /// `MedicationAdministration.reasonGiven`, 0..*.
    pub reason_given: Vec<CodeableConcept>,
    /// `MedicationAdministration.effectiveTime[x]`, 1..1.
    pub effective_time: Option<MedicationAdministrationEffectiveTime>,
    /// `MedicationAdministration.medication[x]`, 1..1.
    pub medication: Option<MedicationAdministrationMedication>,
    /// `MedicationAdministration.device`, 0..*.
    pub device: Vec<Reference>,
    /// `MedicationAdministration.note`, 0..1, string.
    pub note: Option<String>,
    /// `MedicationAdministration.dosage`, 0..1.
    pub dosage: Option<Box<MedicationAdministrationDosage>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationAdministration = "MedicationAdministration" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 status "status", 10 patient "patient", 11 practitioner
    "practitioner", 12 encounter "encounter", 13 prescription "prescription", 14
    was_not_given "wasNotGiven", 15 reason_not_given "reasonNotGiven", 16 reason_given
    "reasonGiven", 17 effective_time "effectiveTime"
    MedicationAdministrationEffectiveTime, 18 medication "medication"
    MedicationAdministrationMedication, 19 device "device", 20 note "note", 21 dosage
    "dosage" }
);
/// The types of `MedicationAdministration.effectiveTime[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationEffectiveTime {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    MedicationAdministrationEffectiveTime { 0 DateTime(DateTime), 1 Period(Box < Period
    >) }
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
/// FHIR DSTU2 `MedicationAdministration.dosage` (<https://hl7.org/fhir/DSTU2/medicationadministration.html>).
#[derive(Clone, Default)]
pub struct MedicationAdministrationDosage {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationAdministration.dosage.text`, 0..1, string.
    pub text: Option<String>,
    /// `MedicationAdministration.dosage.site[x]`, 0..1.
    pub site: Option<MedicationAdministrationDosageSite>,
    /// `MedicationAdministration.dosage.route`, 0..1.
    pub route: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `MedicationAdministration.dosage.quantity`, 0..1.
    pub quantity: Option<Box<SimpleQuantity>>,
    /// `MedicationAdministration.dosage.rate[x]`, 0..1.
    pub rate: Option<MedicationAdministrationDosageRate>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationAdministrationDosage { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 text "text", 4 site "site"
    MedicationAdministrationDosageSite, 5 route "route", 6 method "method", 7 quantity
    "quantity", 8 rate "rate" MedicationAdministrationDosageRate }
);
/// The types of `MedicationAdministration.dosage.site[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationDosageSite {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationAdministrationDosageSite { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// The types of `MedicationAdministration.dosage.rate[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationDosageRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}
crate::choice::choice!(
    MedicationAdministrationDosageRate { 0 Ratio(Box < Ratio >), 1 Range(Box < Range >) }
);
/// FHIR DSTU2 `MedicationDispense` (<https://hl7.org/fhir/DSTU2/medicationdispense.html>).
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
    /// `MedicationDispense.identifier`, 0..1.
    pub identifier: Option<Box<Identifier>>,
    /// `MedicationDispense.status`, 0..1, code: `in-progress` `on-hold` `completed` `entered-in-error` `stopped`.
    pub status: Option<String>,
    /// `MedicationDispense.patient`, 0..1.
    pub patient: Option<Box<Reference>>,
    /// `MedicationDispense.dispenser`, 0..1.
    pub dispenser: Option<Box<Reference>>,
    /// `MedicationDispense.authorizingPrescription`, 0..*.
    pub authorizing_prescription: Vec<Reference>,
    /// `MedicationDispense.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.quantity`, 0..1.
    pub quantity: Option<Box<SimpleQuantity>>,
    /// `MedicationDispense.daysSupply`, 0..1.
    pub days_supply: Option<Box<SimpleQuantity>>,
    /// `MedicationDispense.medication[x]`, 1..1.
    pub medication: Option<MedicationDispenseMedication>,
    /// `MedicationDispense.whenPrepared`, 0..1.
    pub when_prepared: Option<DateTime>,
    /// `MedicationDispense.whenHandedOver`, 0..1.
    pub when_handed_over: Option<DateTime>,
    /// `MedicationDispense.destination`, 0..1.
    pub destination: Option<Box<Reference>>,
    /// `MedicationDispense.receiver`, 0..*.
    pub receiver: Vec<Reference>,
    /// `MedicationDispense.note`, 0..1, string.
    pub note: Option<String>,
    /// `MedicationDispense.dosageInstruction`, 0..*.
    pub dosage_instruction: Vec<MedicationDispenseDosageInstruction>,
    /// `MedicationDispense.substitution`, 0..1.
    pub substitution: Option<Box<MedicationDispenseSubstitution>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationDispense = "MedicationDispense" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 status "status", 10 patient "patient", 11 dispenser
    "dispenser", 12 authorizing_prescription "authorizingPrescription", 13 type_ "type",
    14 quantity "quantity", 15 days_supply "daysSupply", 16 medication "medication"
    MedicationDispenseMedication, 17 when_prepared "whenPrepared", 18 when_handed_over
    "whenHandedOver", 19 destination "destination", 20 receiver "receiver", 21 note
    "note", 22 dosage_instruction "dosageInstruction", 23 substitution "substitution" }
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
/// FHIR DSTU2 `MedicationDispense.dosageInstruction` (<https://hl7.org/fhir/DSTU2/medicationdispense.html>).
#[derive(Clone, Default)]
pub struct MedicationDispenseDosageInstruction {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.dosageInstruction.text`, 0..1, string.
    pub text: Option<String>,
    /// `MedicationDispense.dosageInstruction.additionalInstructions`, 0..1.
    pub additional_instructions: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.dosageInstruction.timing`, 0..1.
    pub timing: Option<Box<Timing>>,
    /// `MedicationDispense.dosageInstruction.asNeeded[x]`, 0..1.
    pub as_needed: Option<MedicationDispenseDosageInstructionAsNeeded>,
    /// `MedicationDispense.dosageInstruction.site[x]`, 0..1.
    pub site: Option<MedicationDispenseDosageInstructionSite>,
    /// `MedicationDispense.dosageInstruction.route`, 0..1.
    pub route: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.dosageInstruction.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `MedicationDispense.dosageInstruction.dose[x]`, 0..1.
    pub dose: Option<MedicationDispenseDosageInstructionDose>,
    /// `MedicationDispense.dosageInstruction.rate[x]`, 0..1.
    pub rate: Option<MedicationDispenseDosageInstructionRate>,
    /// `MedicationDispense.dosageInstruction.maxDosePerPeriod`, 0..1.
    pub max_dose_per_period: Option<Box<Ratio>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationDispenseDosageInstruction { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 text "text", 4 additional_instructions
    "additionalInstructions", 5 timing "timing", 6 as_needed "asNeeded"
    MedicationDispenseDosageInstructionAsNeeded, 7 site "site"
    MedicationDispenseDosageInstructionSite, 8 route "route", 9 method "method", 10 dose
    "dose" MedicationDispenseDosageInstructionDose, 11 rate "rate"
    MedicationDispenseDosageInstructionRate, 12 max_dose_per_period "maxDosePerPeriod" }
);
/// The types of `MedicationDispense.dosageInstruction.asNeeded[x]`.
#[derive(Clone)]
pub enum MedicationDispenseDosageInstructionAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
crate::choice::choice!(
    MedicationDispenseDosageInstructionAsNeeded { 0 Boolean(bool), 1 CodeableConcept(Box
    < CodeableConcept >) }
);
/// The types of `MedicationDispense.dosageInstruction.site[x]`.
#[derive(Clone)]
pub enum MedicationDispenseDosageInstructionSite {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationDispenseDosageInstructionSite { 0 CodeableConcept(Box < CodeableConcept >),
    1 Reference(Box < Reference >) }
);
/// The types of `MedicationDispense.dosageInstruction.dose[x]`.
#[derive(Clone)]
pub enum MedicationDispenseDosageInstructionDose {
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
crate::choice::choice!(
    MedicationDispenseDosageInstructionDose { 0 Range(Box < Range >), 1 Quantity(Box <
    Quantity >) }
);
/// The types of `MedicationDispense.dosageInstruction.rate[x]`.
#[derive(Clone)]
pub enum MedicationDispenseDosageInstructionRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}
crate::choice::choice!(
    MedicationDispenseDosageInstructionRate { 0 Ratio(Box < Ratio >), 1 Range(Box < Range
    >) }
);
/// FHIR DSTU2 `MedicationDispense.substitution` (<https://hl7.org/fhir/DSTU2/medicationdispense.html>).
#[derive(Clone, Default)]
pub struct MedicationDispenseSubstitution {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationDispense.substitution.type`, 1..1.
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
    modifier_extension "modifierExtension", 3 type_ "type", 4 reason "reason", 5
    responsible_party "responsibleParty" }
);
/// FHIR DSTU2 `MedicationOrder` (<https://hl7.org/fhir/DSTU2/medicationorder.html>).
#[derive(Clone, Default)]
pub struct MedicationOrder {
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
    /// `MedicationOrder.identifier`, 0..*.
    pub identifier: Vec<Identifier>,
    /// `MedicationOrder.dateWritten`, 0..1.
    pub date_written: Option<DateTime>,
    /// `MedicationOrder.status`, 0..1, code: `active` `on-hold` `completed` `entered-in-error` `stopped` `draft`.
    pub status: Option<String>,
    /// `MedicationOrder.dateEnded`, 0..1.
    pub date_ended: Option<DateTime>,
    /// `MedicationOrder.reasonEnded`, 0..1.
    pub reason_ended: Option<Box<CodeableConcept>>,
    /// `MedicationOrder.patient`, 0..1.
    pub patient: Option<Box<Reference>>,
    /// `MedicationOrder.prescriber`, 0..1.
    pub prescriber: Option<Box<Reference>>,
    /// `MedicationOrder.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `MedicationOrder.reason[x]`, 0..1.
    pub reason: Option<MedicationOrderReason>,
    /// `MedicationOrder.note`, 0..1, string.
    pub note: Option<String>,
    /// `MedicationOrder.medication[x]`, 1..1.
    pub medication: Option<MedicationOrderMedication>,
    /// `MedicationOrder.dosageInstruction`, 0..*.
    pub dosage_instruction: Vec<MedicationOrderDosageInstruction>,
    /// `MedicationOrder.dispenseRequest`, 0..1.
    pub dispense_request: Option<Box<MedicationOrderDispenseRequest>>,
    /// `MedicationOrder.substitution`, 0..1.
    pub substitution: Option<Box<MedicationOrderSubstitution>>,
    /// `MedicationOrder.priorPrescription`, 0..1.
    pub prior_prescription: Option<Box<Reference>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationOrder = "MedicationOrder" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 date_written "dateWritten", 10 status "status", 11 date_ended
    "dateEnded", 12 reason_ended "reasonEnded", 13 patient "patient", 14 prescriber
    "prescriber", 15 encounter "encounter", 16 reason "reason" MedicationOrderReason, 17
    note "note", 18 medication "medication" MedicationOrderMedication, 19
    dosage_instruction "dosageInstruction", 20 dispense_request "dispenseRequest", 21
    substitution "substitution", 22 prior_prescription "priorPrescription" }
);
/// The types of `MedicationOrder.reason[x]`.
#[derive(Clone)]
pub enum MedicationOrderReason {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationOrderReason { 0 CodeableConcept(Box < CodeableConcept >), 1 Reference(Box <
    Reference >) }
);
/// The types of `MedicationOrder.medication[x]`.
#[derive(Clone)]
pub enum MedicationOrderMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationOrderMedication { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// FHIR DSTU2 `MedicationOrder.dispenseRequest` (<https://hl7.org/fhir/DSTU2/medicationorder.html>).
#[derive(Clone, Default)]
pub struct MedicationOrderDispenseRequest {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationOrder.dispenseRequest.medication[x]`, 0..1.
    pub medication: Option<MedicationOrderDispenseRequestMedication>,
    /// `MedicationOrder.dispenseRequest.validityPeriod`, 0..1.
    pub validity_period: Option<Box<Period>>,
    /// `MedicationOrder.dispenseRequest.numberOfRepeatsAllowed`, 0..1.
    pub number_of_repeats_allowed: Option<u32>,
    /// `MedicationOrder.dispenseRequest.quantity`, 0..1.
    pub quantity: Option<Box<SimpleQuantity>>,
    /// `MedicationOrder.dispenseRequest.expectedSupplyDuration`, 0..1.
    pub expected_supply_duration: Option<Box<Duration>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationOrderDispenseRequest { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 medication "medication"
    MedicationOrderDispenseRequestMedication, 4 validity_period "validityPeriod", 5
    number_of_repeats_allowed "numberOfRepeatsAllowed", 6 quantity "quantity", 7
    expected_supply_duration "expectedSupplyDuration" }
);
/// The types of `MedicationOrder.dispenseRequest.medication[x]`.
#[derive(Clone)]
pub enum MedicationOrderDispenseRequestMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationOrderDispenseRequestMedication { 0 CodeableConcept(Box < CodeableConcept
    >), 1 Reference(Box < Reference >) }
);
/// FHIR DSTU2 `MedicationOrder.dosageInstruction` (<https://hl7.org/fhir/DSTU2/medicationorder.html>).
#[derive(Clone, Default)]
pub struct MedicationOrderDosageInstruction {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationOrder.dosageInstruction.text`, 0..1, string.
    pub text: Option<String>,
    /// `MedicationOrder.dosageInstruction.additionalInstructions`, 0..1.
    pub additional_instructions: Option<Box<CodeableConcept>>,
    /// `MedicationOrder.dosageInstruction.timing`, 0..1.
    pub timing: Option<Box<Timing>>,
    /// `MedicationOrder.dosageInstruction.asNeeded[x]`, 0..1.
    pub as_needed: Option<MedicationOrderDosageInstructionAsNeeded>,
    /// `MedicationOrder.dosageInstruction.site[x]`, 0..1.
    pub site: Option<MedicationOrderDosageInstructionSite>,
    /// `MedicationOrder.dosageInstruction.route`, 0..1.
    pub route: Option<Box<CodeableConcept>>,
    /// `MedicationOrder.dosageInstruction.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `MedicationOrder.dosageInstruction.dose[x]`, 0..1.
    pub dose: Option<MedicationOrderDosageInstructionDose>,
    /// `MedicationOrder.dosageInstruction.rate[x]`, 0..1.
    pub rate: Option<MedicationOrderDosageInstructionRate>,
    /// `MedicationOrder.dosageInstruction.maxDosePerPeriod`, 0..1.
    pub max_dose_per_period: Option<Box<Ratio>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationOrderDosageInstruction { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 text "text", 4 additional_instructions
    "additionalInstructions", 5 timing "timing", 6 as_needed "asNeeded"
    MedicationOrderDosageInstructionAsNeeded, 7 site "site"
    MedicationOrderDosageInstructionSite, 8 route "route", 9 method "method", 10 dose
    "dose" MedicationOrderDosageInstructionDose, 11 rate "rate"
    MedicationOrderDosageInstructionRate, 12 max_dose_per_period "maxDosePerPeriod" }
);
/// The types of `MedicationOrder.dosageInstruction.asNeeded[x]`.
#[derive(Clone)]
pub enum MedicationOrderDosageInstructionAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
crate::choice::choice!(
    MedicationOrderDosageInstructionAsNeeded { 0 Boolean(bool), 1 CodeableConcept(Box <
    CodeableConcept >) }
);
/// The types of `MedicationOrder.dosageInstruction.site[x]`.
#[derive(Clone)]
pub enum MedicationOrderDosageInstructionSite {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationOrderDosageInstructionSite { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// The types of `MedicationOrder.dosageInstruction.dose[x]`.
#[derive(Clone)]
pub enum MedicationOrderDosageInstructionDose {
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
crate::choice::choice!(
    MedicationOrderDosageInstructionDose { 0 Range(Box < Range >), 1 Quantity(Box <
    Quantity >) }
);
/// The types of `MedicationOrder.dosageInstruction.rate[x]`.
#[derive(Clone)]
pub enum MedicationOrderDosageInstructionRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}
crate::choice::choice!(
    MedicationOrderDosageInstructionRate { 0 Ratio(Box < Ratio >), 1 Range(Box < Range >)
    }
);
/// FHIR DSTU2 `MedicationOrder.substitution` (<https://hl7.org/fhir/DSTU2/medicationorder.html>).
#[derive(Clone, Default)]
pub struct MedicationOrderSubstitution {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationOrder.substitution.type`, 1..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `MedicationOrder.substitution.reason`, 0..1.
    pub reason: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationOrderSubstitution { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 type_ "type", 4 reason "reason" }
);
/// FHIR DSTU2 `MedicationStatement` (<https://hl7.org/fhir/DSTU2/medicationstatement.html>).
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
    /// `MedicationStatement.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `MedicationStatement.informationSource`, 0..1.
    pub information_source: Option<Box<Reference>>,
    /// `MedicationStatement.dateAsserted`, 0..1.
    pub date_asserted: Option<DateTime>,
    /// `MedicationStatement.status`, 1..1, code: `active` `completed` `entered-in-error` `intended`.
    pub status: Option<String>,
    /// `MedicationStatement.wasNotTaken`, 0..1.
    pub was_not_taken: Option<bool>,
    /// `MedicationStatement.reasonNotTaken`, 0..*.
    pub reason_not_taken: Vec<CodeableConcept>,
    /// `MedicationStatement.reasonForUse[x]`, 0..1.
    pub reason_for_use: Option<MedicationStatementReasonForUse>,
    /// `MedicationStatement.effective[x]`, 0..1.
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.note`, 0..1, string.
    pub note: Option<String>,
    /// `MedicationStatement.supportingInformation`, 0..*.
    pub supporting_information: Vec<Reference>,
    /// `MedicationStatement.medication[x]`, 1..1.
    pub medication: Option<MedicationStatementMedication>,
    /// `MedicationStatement.dosage`, 0..*.
    pub dosage: Vec<MedicationStatementDosage>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationStatement = "MedicationStatement" { 0 id "id", 1 meta "meta", 2
    implicit_rules "implicitRules", 3 language "language", 4 text "text", 5 contained
    "contained", 6 extension "extension", 7 modifier_extension "modifierExtension", 8
    identifier "identifier", 9 patient "patient", 10 information_source
    "informationSource", 11 date_asserted "dateAsserted", 12 status "status", 13
    was_not_taken "wasNotTaken", 14 reason_not_taken "reasonNotTaken", 15 reason_for_use
    "reasonForUse" MedicationStatementReasonForUse, 16 effective "effective"
    MedicationStatementEffective, 17 note "note", 18 supporting_information
    "supportingInformation", 19 medication "medication" MedicationStatementMedication, 20
    dosage "dosage" }
);
/// The types of `MedicationStatement.reasonForUse[x]`.
#[derive(Clone)]
pub enum MedicationStatementReasonForUse {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationStatementReasonForUse { 0 CodeableConcept(Box < CodeableConcept >), 1
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
/// FHIR DSTU2 `MedicationStatement.dosage` (<https://hl7.org/fhir/DSTU2/medicationstatement.html>).
#[derive(Clone, Default)]
pub struct MedicationStatementDosage {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `MedicationStatement.dosage.text`, 0..1, string.
    pub text: Option<String>,
    /// `MedicationStatement.dosage.timing`, 0..1.
    pub timing: Option<Box<Timing>>,
    /// `MedicationStatement.dosage.asNeeded[x]`, 0..1.
    pub as_needed: Option<MedicationStatementDosageAsNeeded>,
    /// `MedicationStatement.dosage.site[x]`, 0..1.
    pub site: Option<MedicationStatementDosageSite>,
    /// `MedicationStatement.dosage.route`, 0..1.
    pub route: Option<Box<CodeableConcept>>,
    /// `MedicationStatement.dosage.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `MedicationStatement.dosage.quantity[x]`, 0..1.
    pub quantity: Option<MedicationStatementDosageQuantity>,
    /// `MedicationStatement.dosage.rate[x]`, 0..1.
    pub rate: Option<MedicationStatementDosageRate>,
    /// `MedicationStatement.dosage.maxDosePerPeriod`, 0..1.
    pub max_dose_per_period: Option<Box<Ratio>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    MedicationStatementDosage { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 text "text", 4 timing "timing", 5 as_needed "asNeeded"
    MedicationStatementDosageAsNeeded, 6 site "site" MedicationStatementDosageSite, 7
    route "route", 8 method "method", 9 quantity "quantity"
    MedicationStatementDosageQuantity, 10 rate "rate" MedicationStatementDosageRate, 11
    max_dose_per_period "maxDosePerPeriod" }
);
/// The types of `MedicationStatement.dosage.asNeeded[x]`.
#[derive(Clone)]
pub enum MedicationStatementDosageAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
crate::choice::choice!(
    MedicationStatementDosageAsNeeded { 0 Boolean(bool), 1 CodeableConcept(Box <
    CodeableConcept >) }
);
/// The types of `MedicationStatement.dosage.site[x]`.
#[derive(Clone)]
pub enum MedicationStatementDosageSite {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    MedicationStatementDosageSite { 0 CodeableConcept(Box < CodeableConcept >), 1
    Reference(Box < Reference >) }
);
/// The types of `MedicationStatement.dosage.quantity[x]`.
#[derive(Clone)]
pub enum MedicationStatementDosageQuantity {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
}
crate::choice::choice!(
    MedicationStatementDosageQuantity { 0 Quantity(Box < Quantity >), 1 Range(Box < Range
    >) }
);
/// The types of `MedicationStatement.dosage.rate[x]`.
#[derive(Clone)]
pub enum MedicationStatementDosageRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}
crate::choice::choice!(
    MedicationStatementDosageRate { 0 Ratio(Box < Ratio >), 1 Range(Box < Range >) }
);
/// FHIR DSTU2 `Meta` (<https://hl7.org/fhir/DSTU2/resource.html#Meta>).
#[derive(Clone, Default)]
pub struct Meta {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Narrative` (<https://hl7.org/fhir/DSTU2/narrative.html>).
#[derive(Clone, Default)]
pub struct Narrative {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Observation` (<https://hl7.org/fhir/DSTU2/observation.html>).
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
    /// `Observation.status`, 1..1, code: `registered` `preliminary` `final` `amended` `cancelled` `entered-in-error` `unknown`.
    pub status: Option<String>,
    /// `Observation.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `Observation.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Observation.subject`, 0..1.
    pub subject: Option<Box<Reference>>,
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
    /// `Observation.interpretation`, 0..1.
    pub interpretation: Option<Box<CodeableConcept>>,
    /// `Observation.comments`, 0..1, string.
    pub comments: Option<String>,
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
    "identifier", 9 status "status", 10 category "category", 11 code "code", 12 subject
    "subject", 13 encounter "encounter", 14 effective "effective" ObservationEffective,
    15 issued "issued", 16 performer "performer", 17 value "value" ObservationValue, 18
    data_absent_reason "dataAbsentReason", 19 interpretation "interpretation", 20
    comments "comments", 21 body_site "bodySite", 22 method "method", 23 specimen
    "specimen", 24 device "device", 25 reference_range "referenceRange", 26 related
    "related", 27 component "component" }
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
    CodeableConcept >), 2 String(String), 3 Range(Box < Range >), 4 Ratio(Box < Ratio >),
    5 SampledData(Box < SampledData >), 6 Attachment(Box < Attachment >), 7 Time(Time), 8
    DateTime(DateTime), 9 Period(Box < Period >) }
);
/// FHIR DSTU2 `Observation.component` (<https://hl7.org/fhir/DSTU2/observation.html>).
#[derive(Clone, Default)]
pub struct ObservationComponent {
    /// `Element.id`, 0..1, id.
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
    /// `Observation.component.referenceRange`, 0..*.
    pub reference_range: Vec<ObservationReferenceRange>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ObservationComponent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 code "code", 4 value "value" ObservationComponentValue, 5
    data_absent_reason "dataAbsentReason", 6 reference_range "referenceRange" }
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
/// FHIR DSTU2 `Observation.referenceRange` (<https://hl7.org/fhir/DSTU2/observation.html>).
#[derive(Clone, Default)]
pub struct ObservationReferenceRange {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Observation.referenceRange.low`, 0..1.
    pub low: Option<Box<SimpleQuantity>>,
    /// `Observation.referenceRange.high`, 0..1.
    pub high: Option<Box<SimpleQuantity>>,
    /// `Observation.referenceRange.meaning`, 0..1.
    pub meaning: Option<Box<CodeableConcept>>,
    /// `Observation.referenceRange.age`, 0..1.
    pub age: Option<Box<Range>>,
    /// `Observation.referenceRange.text`, 0..1, string.
    pub text: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ObservationReferenceRange { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 low "low", 4 high "high", 5 meaning "meaning", 6 age "age", 7
    text "text" }
);
/// FHIR DSTU2 `Observation.related` (<https://hl7.org/fhir/DSTU2/observation.html>).
#[derive(Clone, Default)]
pub struct ObservationRelated {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `OperationOutcome` (<https://hl7.org/fhir/DSTU2/operationoutcome.html>).
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
/// FHIR DSTU2 `OperationOutcome.issue` (<https://hl7.org/fhir/DSTU2/operationoutcome.html>).
#[derive(Clone, Default)]
pub struct OperationOutcomeIssue {
    /// `Element.id`, 0..1, id.
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
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    OperationOutcomeIssue { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 severity "severity", 4 code "code", 5 details "details", 6
    diagnostics "diagnostics", 7 location "location" }
);
/// FHIR DSTU2 `Organization` (<https://hl7.org/fhir/DSTU2/organization.html>).
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
    /// `Organization.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Organization.name`, 0..1, string.
    pub name: Option<String>,
    /// `Organization.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Organization.address`, 0..*.
    pub address: Vec<Address>,
    /// `Organization.partOf`, 0..1.
    pub part_of: Option<Box<Reference>>,
    /// `Organization.contact`, 0..*.
    pub contact: Vec<OrganizationContact>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Organization = "Organization" { 0 id "id", 1 meta "meta", 2 implicit_rules
    "implicitRules", 3 language "language", 4 text "text", 5 contained "contained", 6
    extension "extension", 7 modifier_extension "modifierExtension", 8 identifier
    "identifier", 9 active "active", 10 type_ "type", 11 name "name", 12 telecom
    "telecom", 13 address "address", 14 part_of "partOf", 15 contact "contact" }
);
/// FHIR DSTU2 `Organization.contact` (<https://hl7.org/fhir/DSTU2/organization.html>).
#[derive(Clone, Default)]
pub struct OrganizationContact {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Parameters` (<https://hl7.org/fhir/DSTU2/parameters.html>).
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
/// FHIR DSTU2 `Parameters.parameter` (<https://hl7.org/fhir/DSTU2/parameters.html>).
#[derive(Clone, Default)]
pub struct ParametersParameter {
    /// `Element.id`, 0..1, id.
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
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `decimal`.
    Decimal(Decimal),
    /// `base64Binary`.
    Base64Binary(String),
    /// `instant`.
    Instant(Instant),
    /// `string`.
    String(String),
    /// `uri`.
    Uri(String),
    /// `date`.
    Date(Date),
    /// `dateTime`.
    DateTime(DateTime),
    /// `time`.
    Time(Time),
    /// `code`.
    Code(String),
    /// `oid`.
    Oid(String),
    /// `uuid`.
    Uuid(String),
    /// `id`.
    Id(String),
    /// `unsignedInt`.
    UnsignedInt(u32),
    /// `positiveInt`.
    PositiveInt(u32),
    /// `markdown`.
    Markdown(String),
    /// `Annotation`.
    Annotation(Box<Annotation>),
    /// `Attachment`.
    Attachment(Box<Attachment>),
    /// `Identifier`.
    Identifier(Box<Identifier>),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Coding`.
    Coding(Box<Coding>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Reference`.
    Reference(Box<Reference>),
    /// `SampledData`.
    SampledData(Box<SampledData>),
    /// `Signature`.
    Signature(Box<Signature>),
    /// `HumanName`.
    HumanName(Box<HumanName>),
    /// `Address`.
    Address(Box<Address>),
    /// `ContactPoint`.
    ContactPoint(Box<ContactPoint>),
    /// `Timing`.
    Timing(Box<Timing>),
    /// `Meta`.
    Meta(Box<Meta>),
    /// `ElementDefinition`.
    ElementDefinition(Box<ElementDefinition>),
}
crate::choice::choice!(
    ParametersParameterValue { 0 Boolean(bool), 1 Integer(i32), 2 Decimal(Decimal), 3
    Base64Binary(String), 4 Instant(Instant), 5 String(String), 6 Uri(String), 7
    Date(Date), 8 DateTime(DateTime), 9 Time(Time), 10 Code(String), 11 Oid(String), 12
    Uuid(String), 13 Id(String), 14 UnsignedInt(u32), 15 PositiveInt(u32), 16
    Markdown(String), 17 Annotation(Box < Annotation >), 18 Attachment(Box < Attachment
    >), 19 Identifier(Box < Identifier >), 20 CodeableConcept(Box < CodeableConcept >),
    21 Coding(Box < Coding >), 22 Quantity(Box < Quantity >), 23 Range(Box < Range >), 24
    Period(Box < Period >), 25 Ratio(Box < Ratio >), 26 Reference(Box < Reference >), 27
    SampledData(Box < SampledData >), 28 Signature(Box < Signature >), 29 HumanName(Box <
    HumanName >), 30 Address(Box < Address >), 31 ContactPoint(Box < ContactPoint >), 32
    Timing(Box < Timing >), 33 Meta(Box < Meta >), 34 ElementDefinition(Box <
    ElementDefinition >) }
);
/// FHIR DSTU2 `Patient` (<https://hl7.org/fhir/DSTU2/patient.html>).
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
    /// `Patient.gender`, 0..1, code.
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
    /// `Patient.careProvider`, 0..*.
    pub care_provider: Vec<Reference>,
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
    communication "communication", 22 care_provider "careProvider", 23
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
/// FHIR DSTU2 `Patient.animal` (<https://hl7.org/fhir/DSTU2/patient.html>).
#[derive(Clone, Default)]
pub struct PatientAnimal {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Patient.communication` (<https://hl7.org/fhir/DSTU2/patient.html>).
#[derive(Clone, Default)]
pub struct PatientCommunication {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Patient.contact` (<https://hl7.org/fhir/DSTU2/patient.html>).
#[derive(Clone, Default)]
pub struct PatientContact {
    /// `Element.id`, 0..1, id.
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
    /// `Patient.contact.gender`, 0..1, code.
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
/// FHIR DSTU2 `Patient.link` (<https://hl7.org/fhir/DSTU2/patient.html>).
#[derive(Clone, Default)]
pub struct PatientLink {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Patient.link.other`, 1..1.
    pub other: Option<Box<Reference>>,
    /// `Patient.link.type`, 1..1, code: `replace` `refer` `seealso`.
    pub type_: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PatientLink { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 other "other", 4 type_ "type" }
);
/// FHIR DSTU2 `Period` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Period {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Practitioner` (<https://hl7.org/fhir/DSTU2/practitioner.html>).
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
    /// `Practitioner.name`, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `Practitioner.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `Practitioner.address`, 0..*.
    pub address: Vec<Address>,
    /// `Practitioner.gender`, 0..1, code.
    pub gender: Option<String>,
    /// `Practitioner.birthDate`, 0..1.
    pub birth_date: Option<Date>,
    /// `Practitioner.photo`, 0..*.
    pub photo: Vec<Attachment>,
    /// `Practitioner.practitionerRole`, 0..*.
    pub practitioner_role: Vec<PractitionerPractitionerRole>,
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
    practitioner_role "practitionerRole", 17 qualification "qualification", 18
    communication "communication" }
);
/// FHIR DSTU2 `Practitioner.practitionerRole` (<https://hl7.org/fhir/DSTU2/practitioner.html>).
#[derive(Clone, Default)]
pub struct PractitionerPractitionerRole {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Practitioner.practitionerRole.managingOrganization`, 0..1.
    pub managing_organization: Option<Box<Reference>>,
    /// `Practitioner.practitionerRole.role`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// `Practitioner.practitionerRole.specialty`, 0..*.
    pub specialty: Vec<CodeableConcept>,
    /// `Practitioner.practitionerRole.period`, 0..1.
    pub period: Option<Box<Period>>,
    /// `Practitioner.practitionerRole.location`, 0..*.
    pub location: Vec<Reference>,
    /// `Practitioner.practitionerRole.healthcareService`, 0..*.
    pub healthcare_service: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    PractitionerPractitionerRole { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 managing_organization
    "managingOrganization", 4 role "role", 5 specialty "specialty", 6 period "period", 7
    location "location", 8 healthcare_service "healthcareService" }
);
/// FHIR DSTU2 `Practitioner.qualification` (<https://hl7.org/fhir/DSTU2/practitioner.html>).
#[derive(Clone, Default)]
pub struct PractitionerQualification {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Procedure` (<https://hl7.org/fhir/DSTU2/procedure.html>).
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
    /// `Procedure.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Procedure.status`, 1..1, code: `in-progress` `aborted` `completed` `entered-in-error`.
    pub status: Option<String>,
    /// `Procedure.category`, 0..1.
    pub category: Option<Box<CodeableConcept>>,
    /// `Procedure.code`, 1..1.
    pub code: Option<Box<CodeableConcept>>,
    /// `Procedure.notPerformed`, 0..1.
    pub not_performed: Option<bool>,
    /// `Procedure.reasonNotPerformed`, 0..*.
    pub reason_not_performed: Vec<CodeableConcept>,
    /// `Procedure.bodySite`, 0..*.
    pub body_site: Vec<CodeableConcept>,
    /// `Procedure.reason[x]`, 0..1.
    pub reason: Option<ProcedureReason>,
    /// `Procedure.performer`, 0..*.
    pub performer: Vec<ProcedurePerformer>,
    /// `Procedure.performed[x]`, 0..1.
    pub performed: Option<ProcedurePerformed>,
    /// `Procedure.encounter`, 0..1.
    pub encounter: Option<Box<Reference>>,
    /// `Procedure.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `Procedure.outcome`, 0..1.
    pub outcome: Option<Box<CodeableConcept>>,
    /// `Procedure.report`, 0..*.
    pub report: Vec<Reference>,
    /// `Procedure.complication`, 0..*.
    pub complication: Vec<CodeableConcept>,
    /// `Procedure.followUp`, 0..*.
    pub follow_up: Vec<CodeableConcept>,
    /// `Procedure.request`, 0..1.
    pub request: Option<Box<Reference>>,
    /// `Procedure.notes`, 0..*.
    pub notes: Vec<Annotation>,
    /// `Procedure.focalDevice`, 0..*.
    pub focal_device: Vec<ProcedureFocalDevice>,
    /// `Procedure.used`, 0..*.
    pub used: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Procedure = "Procedure" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules",
    3 language "language", 4 text "text", 5 contained "contained", 6 extension
    "extension", 7 modifier_extension "modifierExtension", 8 identifier "identifier", 9
    subject "subject", 10 status "status", 11 category "category", 12 code "code", 13
    not_performed "notPerformed", 14 reason_not_performed "reasonNotPerformed", 15
    body_site "bodySite", 16 reason "reason" ProcedureReason, 17 performer "performer",
    18 performed "performed" ProcedurePerformed, 19 encounter "encounter", 20 location
    "location", 21 outcome "outcome", 22 report "report", 23 complication "complication",
    24 follow_up "followUp", 25 request "request", 26 notes "notes", 27 focal_device
    "focalDevice", 28 used "used" }
);
/// The types of `Procedure.reason[x]`.
#[derive(Clone)]
pub enum ProcedureReason {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
crate::choice::choice!(
    ProcedureReason { 0 CodeableConcept(Box < CodeableConcept >), 1 Reference(Box <
    Reference >) }
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
/// FHIR DSTU2 `Procedure.focalDevice` (<https://hl7.org/fhir/DSTU2/procedure.html>).
#[derive(Clone, Default)]
pub struct ProcedureFocalDevice {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Procedure.performer` (<https://hl7.org/fhir/DSTU2/procedure.html>).
#[derive(Clone, Default)]
pub struct ProcedurePerformer {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Procedure.performer.actor`, 0..1.
    pub actor: Option<Box<Reference>>,
    /// `Procedure.performer.role`, 0..1.
    pub role: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProcedurePerformer { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 actor "actor", 4 role "role" }
);
/// FHIR DSTU2 `Provenance` (<https://hl7.org/fhir/DSTU2/provenance.html>).
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
    /// `Provenance.reason`, 0..*.
    pub reason: Vec<CodeableConcept>,
    /// `Provenance.activity`, 0..1.
    pub activity: Option<Box<CodeableConcept>>,
    /// `Provenance.location`, 0..1.
    pub location: Option<Box<Reference>>,
    /// `Provenance.policy`, 0..*, uri.
    pub policy: Vec<Option<String>>,
    /// `Provenance.agent`, 0..*.
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
    period "period", 10 recorded "recorded", 11 reason "reason", 12 activity "activity",
    13 location "location", 14 policy "policy", 15 agent "agent", 16 entity "entity", 17
    signature "signature" }
);
/// FHIR DSTU2 `Provenance.agent` (<https://hl7.org/fhir/DSTU2/provenance.html>).
#[derive(Clone, Default)]
pub struct ProvenanceAgent {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.agent.role`, 1..1.
    pub role: Option<Box<Coding>>,
    /// `Provenance.agent.actor`, 0..1.
    pub actor: Option<Box<Reference>>,
    /// `Provenance.agent.userId`, 0..1.
    pub user_id: Option<Box<Identifier>>,
    /// `Provenance.agent.relatedAgent`, 0..*.
    pub related_agent: Vec<ProvenanceAgentRelatedAgent>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProvenanceAgent { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 actor "actor", 5 user_id "userId", 6
    related_agent "relatedAgent" }
);
/// FHIR DSTU2 `Provenance.agent.relatedAgent` (<https://hl7.org/fhir/DSTU2/provenance.html>).
#[derive(Clone, Default)]
pub struct ProvenanceAgentRelatedAgent {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.agent.relatedAgent.type`, 1..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Provenance.agent.relatedAgent.target`, 1..1, uri.
    pub target: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProvenanceAgentRelatedAgent { 0 id "id", 1 extension "extension", 2
    modifier_extension "modifierExtension", 3 type_ "type", 4 target "target" }
);
/// FHIR DSTU2 `Provenance.entity` (<https://hl7.org/fhir/DSTU2/provenance.html>).
#[derive(Clone, Default)]
pub struct ProvenanceEntity {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Provenance.entity.role`, 1..1, code: `derivation` `revision` `quotation` `source`.
    pub role: Option<String>,
    /// `Provenance.entity.type`, 1..1.
    pub type_: Option<Box<Coding>>,
    /// `Provenance.entity.reference`, 1..1, uri.
    pub reference: Option<String>,
    /// `Provenance.entity.display`, 0..1, string.
    pub display: Option<String>,
    /// `Provenance.entity.agent`, 0..1.
    pub agent: Option<Box<ProvenanceAgent>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    ProvenanceEntity { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 role "role", 4 type_ "type", 5 reference "reference", 6
    display "display", 7 agent "agent" }
);
/// FHIR DSTU2 `Quantity` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Quantity {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Range` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Range {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Range.low`, 0..1.
    pub low: Option<Box<SimpleQuantity>>,
    /// `Range.high`, 0..1.
    pub high: Option<Box<SimpleQuantity>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Range { 0 id "id", 1 extension "extension", 2 low "low", 3 high "high" }
);
/// FHIR DSTU2 `Ratio` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Ratio {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Reference` (<https://hl7.org/fhir/DSTU2/references.html>).
#[derive(Clone, Default)]
pub struct Reference {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Reference.reference`, 0..1, string.
    pub reference: Option<String>,
    /// `Reference.display`, 0..1, string.
    pub display: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Reference { 0 id "id", 1 extension "extension", 2 reference "reference", 3 display
    "display" }
);
/// FHIR DSTU2 `RelatedPerson` (<https://hl7.org/fhir/DSTU2/relatedperson.html>).
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
    /// `RelatedPerson.patient`, 1..1.
    pub patient: Option<Box<Reference>>,
    /// `RelatedPerson.relationship`, 0..1.
    pub relationship: Option<Box<CodeableConcept>>,
    /// `RelatedPerson.name`, 0..1.
    pub name: Option<Box<HumanName>>,
    /// `RelatedPerson.telecom`, 0..*.
    pub telecom: Vec<ContactPoint>,
    /// `RelatedPerson.gender`, 0..1, code.
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
    "identifier", 9 patient "patient", 10 relationship "relationship", 11 name "name", 12
    telecom "telecom", 13 gender "gender", 14 birth_date "birthDate", 15 address
    "address", 16 photo "photo", 17 period "period" }
);
/// FHIR DSTU2 `SampledData` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct SampledData {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `SampledData.origin`, 1..1.
    pub origin: Option<Box<SimpleQuantity>>,
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
/// FHIR DSTU2 `Signature` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Signature {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Signature.type`, 1..*.
    pub type_: Vec<Coding>,
    /// `Signature.when`, 1..1.
    pub when: Option<Instant>,
    /// `Signature.who[x]`, 1..1.
    pub who: Option<SignatureWho>,
    /// `Signature.contentType`, 1..1, code.
    pub content_type: Option<String>,
    /// `Signature.blob`, 1..1, base64Binary.
    pub blob: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Signature { 0 id "id", 1 extension "extension", 2 type_ "type", 3 when "when", 4 who
    "who" SignatureWho, 5 content_type "contentType", 6 blob "blob" }
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
/// FHIR DSTU2 `SimpleQuantity` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
pub type SimpleQuantity = Quantity;
/// FHIR DSTU2 `Specimen` (<https://hl7.org/fhir/DSTU2/specimen.html>).
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
    /// `Specimen.status`, 0..1, code: `available` `unavailable` `unsatisfactory` `entered-in-error`.
    pub status: Option<String>,
    /// `Specimen.type`, 0..1.
    pub type_: Option<Box<CodeableConcept>>,
    /// `Specimen.parent`, 0..*.
    pub parent: Vec<Reference>,
    /// `Specimen.subject`, 1..1.
    pub subject: Option<Box<Reference>>,
    /// `Specimen.accessionIdentifier`, 0..1.
    pub accession_identifier: Option<Box<Identifier>>,
    /// `Specimen.receivedTime`, 0..1.
    pub received_time: Option<DateTime>,
    /// `Specimen.collection`, 0..1.
    pub collection: Option<Box<SpecimenCollection>>,
    /// `Specimen.treatment`, 0..*.
    pub treatment: Vec<SpecimenTreatment>,
    /// `Specimen.container`, 0..*.
    pub container: Vec<SpecimenContainer>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    Specimen = "Specimen" { 0 id "id", 1 meta "meta", 2 implicit_rules "implicitRules", 3
    language "language", 4 text "text", 5 contained "contained", 6 extension "extension",
    7 modifier_extension "modifierExtension", 8 identifier "identifier", 9 status
    "status", 10 type_ "type", 11 parent "parent", 12 subject "subject", 13
    accession_identifier "accessionIdentifier", 14 received_time "receivedTime", 15
    collection "collection", 16 treatment "treatment", 17 container "container" }
);
/// FHIR DSTU2 `Specimen.collection` (<https://hl7.org/fhir/DSTU2/specimen.html>).
#[derive(Clone, Default)]
pub struct SpecimenCollection {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.collection.collector`, 0..1.
    pub collector: Option<Box<Reference>>,
    /// `Specimen.collection.comment`, 0..*, string.
    pub comment: Vec<Option<String>>,
    /// `Specimen.collection.collected[x]`, 0..1.
    pub collected: Option<SpecimenCollectionCollected>,
    /// `Specimen.collection.quantity`, 0..1.
    pub quantity: Option<Box<SimpleQuantity>>,
    /// `Specimen.collection.method`, 0..1.
    pub method: Option<Box<CodeableConcept>>,
    /// `Specimen.collection.bodySite`, 0..1.
    pub body_site: Option<Box<CodeableConcept>>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    SpecimenCollection { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 collector "collector", 4 comment "comment", 5 collected
    "collected" SpecimenCollectionCollected, 6 quantity "quantity", 7 method "method", 8
    body_site "bodySite" }
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
/// FHIR DSTU2 `Specimen.container` (<https://hl7.org/fhir/DSTU2/specimen.html>).
#[derive(Clone, Default)]
pub struct SpecimenContainer {
    /// `Element.id`, 0..1, id.
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
    pub capacity: Option<Box<SimpleQuantity>>,
    /// `Specimen.container.specimenQuantity`, 0..1.
    pub specimen_quantity: Option<Box<SimpleQuantity>>,
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
/// FHIR DSTU2 `Specimen.treatment` (<https://hl7.org/fhir/DSTU2/specimen.html>).
#[derive(Clone, Default)]
pub struct SpecimenTreatment {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `BackboneElement.modifierExtension`, 0..*.
    pub modifier_extension: Vec<Extension>,
    /// `Specimen.treatment.description`, 0..1, string.
    pub description: Option<String>,
    /// `Specimen.treatment.procedure`, 0..1.
    pub procedure: Option<Box<CodeableConcept>>,
    /// `Specimen.treatment.additive`, 0..*.
    pub additive: Vec<Reference>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    SpecimenTreatment { 0 id "id", 1 extension "extension", 2 modifier_extension
    "modifierExtension", 3 description "description", 4 procedure "procedure", 5 additive
    "additive" }
);
/// FHIR DSTU2 `Timing` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct Timing {
    /// `Element.id`, 0..1, id.
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
/// FHIR DSTU2 `Timing.repeat` (<https://hl7.org/fhir/DSTU2/datatypes.html>).
#[derive(Clone, Default)]
pub struct TimingRepeat {
    /// `Element.id`, 0..1, id.
    pub id: Option<String>,
    /// `Element.extension`, 0..*.
    pub extension: Vec<Extension>,
    /// `Timing.repeat.bounds[x]`, 0..1.
    pub bounds: Option<TimingRepeatBounds>,
    /// `Timing.repeat.count`, 0..1.
    pub count: Option<i32>,
    /// `Timing.repeat.duration`, 0..1.
    pub duration: Option<Decimal>,
    /// `Timing.repeat.durationMax`, 0..1.
    pub duration_max: Option<Decimal>,
    /// `Timing.repeat.durationUnits`, 0..1, code: `s` `min` `h` `d` `wk` `mo` `a`.
    pub duration_units: Option<String>,
    /// `Timing.repeat.frequency`, 0..1.
    pub frequency: Option<i32>,
    /// `Timing.repeat.frequencyMax`, 0..1.
    pub frequency_max: Option<i32>,
    /// `Timing.repeat.period`, 0..1.
    pub period: Option<Decimal>,
    /// `Timing.repeat.periodMax`, 0..1.
    pub period_max: Option<Decimal>,
    /// `Timing.repeat.periodUnits`, 0..1, code: `s` `min` `h` `d` `wk` `mo` `a`.
    pub period_units: Option<String>,
    /// `Timing.repeat.when`, 0..1, code: `HS` `WAKE` `C` `CM` `CD` `CV` `AC` `ACM` `ACD` `ACV` `PC` `PCM` `PCD` `PCV`.
    pub when: Option<String>,
    /// Siblings of primitive members, and members that FHIR does not define.
    pub extra: Extra,
}
crate::object::object!(
    TimingRepeat { 0 id "id", 1 extension "extension", 2 bounds "bounds"
    TimingRepeatBounds, 3 count "count", 4 duration "duration", 5 duration_max
    "durationMax", 6 duration_units "durationUnits", 7 frequency "frequency", 8
    frequency_max "frequencyMax", 9 period "period", 10 period_max "periodMax", 11
    period_units "periodUnits", 12 when "when" }
);
/// The types of `Timing.repeat.bounds[x]`.
#[derive(Clone)]
pub enum TimingRepeatBounds {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
    /// `Period`.
    Period(Box<Period>),
}
crate::choice::choice!(
    TimingRepeatBounds { 0 Quantity(Box < Quantity >), 1 Range(Box < Range >), 2
    Period(Box < Period >) }
);
/// Siblings of primitive members, and members that FHIR does not define.
pub type Extra = crate::Extra<Element>;
/// A FHIR DSTU2 resource of any type.
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
    /// `CarePlan`.
    CarePlan(Box<CarePlan>),
    /// `Condition`.
    Condition(Box<Condition>),
    /// `Conformance`.
    Conformance(Box<Conformance>),
    /// `Device`.
    Device(Box<Device>),
    /// `DiagnosticReport`.
    DiagnosticReport(Box<DiagnosticReport>),
    /// `DocumentReference`.
    DocumentReference(Box<DocumentReference>),
    /// `Encounter`.
    Encounter(Box<Encounter>),
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
    /// `MedicationOrder`.
    MedicationOrder(Box<MedicationOrder>),
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
    Resource { AllergyIntolerance, Binary, Bundle, CarePlan, Condition, Conformance,
    Device, DiagnosticReport, DocumentReference, Encounter, Goal, Immunization, Location,
    Medication, MedicationAdministration, MedicationDispense, MedicationOrder,
    MedicationStatement, Observation, OperationOutcome, Organization, Parameters,
    Patient, Practitioner, Procedure, Provenance, RelatedPerson, Specimen }
);
crate::resource::object_impls!(
    Address, AllergyIntolerance, AllergyIntoleranceReaction, Annotation, Attachment,
    Binary, Bundle, BundleEntry, BundleEntryRequest, BundleEntryResponse,
    BundleEntrySearch, BundleLink, CarePlan, CarePlanActivity, CarePlanActivityDetail,
    CarePlanParticipant, CarePlanRelatedPlan, CodeableConcept, Coding, Condition,
    ConditionEvidence, ConditionStage, Conformance, ConformanceContact,
    ConformanceDocument, ConformanceImplementation, ConformanceMessaging,
    ConformanceMessagingEndpoint, ConformanceMessagingEvent, ConformanceRest,
    ConformanceRestInteraction, ConformanceRestOperation, ConformanceRestResource,
    ConformanceRestResourceInteraction, ConformanceRestSearchParam,
    ConformanceRestSecurity, ConformanceRestSecurityCertificate, ConformanceSoftware,
    ContactPoint, Device, DiagnosticReport, DiagnosticReportImage, DocumentReference,
    DocumentReferenceContent, DocumentReferenceContext, DocumentReferenceContextRelated,
    DocumentReferenceRelatesTo, Element, ElementDefinition, ElementDefinitionBase,
    ElementDefinitionBinding, ElementDefinitionConstraint, ElementDefinitionMapping,
    ElementDefinitionSlicing, ElementDefinitionType, Encounter, EncounterHospitalization,
    EncounterLocation, EncounterParticipant, EncounterStatusHistory, Extension, Goal,
    GoalOutcome, HumanName, Identifier, Immunization, ImmunizationExplanation,
    ImmunizationReaction, ImmunizationVaccinationProtocol, Location, LocationPosition,
    Medication, MedicationPackage, MedicationPackageContent, MedicationProduct,
    MedicationProductBatch, MedicationProductIngredient, MedicationAdministration,
    MedicationAdministrationDosage, MedicationDispense,
    MedicationDispenseDosageInstruction, MedicationDispenseSubstitution, MedicationOrder,
    MedicationOrderDispenseRequest, MedicationOrderDosageInstruction,
    MedicationOrderSubstitution, MedicationStatement, MedicationStatementDosage, Meta,
    Narrative, Observation, ObservationComponent, ObservationReferenceRange,
    ObservationRelated, OperationOutcome, OperationOutcomeIssue, Organization,
    OrganizationContact, Parameters, ParametersParameter, Patient, PatientAnimal,
    PatientCommunication, PatientContact, PatientLink, Period, Practitioner,
    PractitionerPractitionerRole, PractitionerQualification, Procedure,
    ProcedureFocalDevice, ProcedurePerformer, Provenance, ProvenanceAgent,
    ProvenanceAgentRelatedAgent, ProvenanceEntity, Quantity, Range, Ratio, Reference,
    RelatedPerson, SampledData, Signature, Specimen, SpecimenCollection,
    SpecimenContainer, SpecimenTreatment, Timing, TimingRepeat
);
crate::aids::extension::extension_impls!(
    Address, AllergyIntolerance, AllergyIntoleranceReaction, Annotation, Attachment,
    BundleEntry, BundleEntryRequest, BundleEntryResponse, BundleEntrySearch, BundleLink,
    CarePlan, CarePlanActivity, CarePlanActivityDetail, CarePlanParticipant,
    CarePlanRelatedPlan, CodeableConcept, Coding, Condition, ConditionEvidence,
    ConditionStage, Conformance, ConformanceContact, ConformanceDocument,
    ConformanceImplementation, ConformanceMessaging, ConformanceMessagingEndpoint,
    ConformanceMessagingEvent, ConformanceRest, ConformanceRestInteraction,
    ConformanceRestOperation, ConformanceRestResource,
    ConformanceRestResourceInteraction, ConformanceRestSearchParam,
    ConformanceRestSecurity, ConformanceRestSecurityCertificate, ConformanceSoftware,
    ContactPoint, Device, DiagnosticReport, DiagnosticReportImage, DocumentReference,
    DocumentReferenceContent, DocumentReferenceContext, DocumentReferenceContextRelated,
    DocumentReferenceRelatesTo, Element, ElementDefinition, ElementDefinitionBase,
    ElementDefinitionBinding, ElementDefinitionConstraint, ElementDefinitionMapping,
    ElementDefinitionSlicing, ElementDefinitionType, Encounter, EncounterHospitalization,
    EncounterLocation, EncounterParticipant, EncounterStatusHistory, Extension, Goal,
    GoalOutcome, HumanName, Identifier, Immunization, ImmunizationExplanation,
    ImmunizationReaction, ImmunizationVaccinationProtocol, Location, LocationPosition,
    Medication, MedicationPackage, MedicationPackageContent, MedicationProduct,
    MedicationProductBatch, MedicationProductIngredient, MedicationAdministration,
    MedicationAdministrationDosage, MedicationDispense,
    MedicationDispenseDosageInstruction, MedicationDispenseSubstitution, MedicationOrder,
    MedicationOrderDispenseRequest, MedicationOrderDosageInstruction,
    MedicationOrderSubstitution, MedicationStatement, MedicationStatementDosage, Meta,
    Narrative, Observation, ObservationComponent, ObservationReferenceRange,
    ObservationRelated, OperationOutcome, OperationOutcomeIssue, Organization,
    OrganizationContact, ParametersParameter, Patient, PatientAnimal,
    PatientCommunication, PatientContact, PatientLink, Period, Practitioner,
    PractitionerPractitionerRole, PractitionerQualification, Procedure,
    ProcedureFocalDevice, ProcedurePerformer, Provenance, ProvenanceAgent,
    ProvenanceAgentRelatedAgent, ProvenanceEntity, Quantity, Range, Ratio, Reference,
    RelatedPerson, SampledData, Signature, Specimen, SpecimenCollection,
    SpecimenContainer, SpecimenTreatment, Timing, TimingRepeat
);
/// The codes that FHIR DSTU2 requires of an element, as enums.
pub mod codes {
    crate::aids::code::codes!(
        #[doc = " `AddressType`: codes that FHIR DSTU2 requires, and what else came."]
        AddressType { Postal(0, "postal"), Physical(1, "physical"), Both(2, "both") }
        #[doc = " `AddressUse`: codes that FHIR DSTU2 requires, and what else came."]
        AddressUse { Home(0, "home"), Work(1, "work"), Temp(2, "temp"), Old(3, "old") }
        #[doc =
        " `AggregationMode`: codes that FHIR DSTU2 requires, and what else came."]
        AggregationMode { Contained(0, "contained"), Referenced(1, "referenced"),
        Bundled(2, "bundled") } #[doc =
        " `AllergyIntoleranceCategory`: codes that FHIR DSTU2 requires, and what else came."]
        AllergyIntoleranceCategory { Food(0, "food"), Medication(1, "medication"),
        Environment(2, "environment"), Other(3, "other") } #[doc =
        " `AllergyIntoleranceCertainty`: codes that FHIR DSTU2 requires, and what else came."]
        AllergyIntoleranceCertainty { Unlikely(0, "unlikely"), Likely(1, "likely"),
        Confirmed(2, "confirmed") } #[doc =
        " `AllergyIntoleranceCriticality`: codes that FHIR DSTU2 requires, and what else came."]
        AllergyIntoleranceCriticality { Critl(0, "CRITL"), Crith(1, "CRITH"), Critu(2,
        "CRITU") } #[doc =
        " `AllergyIntoleranceSeverity`: codes that FHIR DSTU2 requires, and what else came."]
        AllergyIntoleranceSeverity { Mild(0, "mild"), Moderate(1, "moderate"), Severe(2,
        "severe") } #[doc =
        " `AllergyIntoleranceStatus`: codes that FHIR DSTU2 requires, and what else came."]
        AllergyIntoleranceStatus { Active(0, "active"), Unconfirmed(1, "unconfirmed"),
        Confirmed(2, "confirmed"), Inactive(3, "inactive"), Resolved(4, "resolved"),
        Refuted(5, "refuted"), EnteredInError(6, "entered-in-error") } #[doc =
        " `AllergyIntoleranceType`: codes that FHIR DSTU2 requires, and what else came."]
        AllergyIntoleranceType { Allergy(0, "allergy"), Intolerance(1, "intolerance") }
        #[doc =
        " `BindingStrength`: codes that FHIR DSTU2 requires, and what else came."]
        BindingStrength { Required(0, "required"), Extensible(1, "extensible"),
        Preferred(2, "preferred"), Example(3, "example") } #[doc =
        " `BundleType`: codes that FHIR DSTU2 requires, and what else came."] BundleType
        { Document(0, "document"), Message(1, "message"), Transaction(2, "transaction"),
        TransactionResponse(3, "transaction-response"), Batch(4, "batch"),
        BatchResponse(5, "batch-response"), History(6, "history"), Searchset(7,
        "searchset"), Collection(8, "collection") } #[doc =
        " `CarePlanActivityStatus`: codes that FHIR DSTU2 requires, and what else came."]
        CarePlanActivityStatus { NotStarted(0, "not-started"), Scheduled(1, "scheduled"),
        InProgress(2, "in-progress"), OnHold(3, "on-hold"), Completed(4, "completed"),
        Cancelled(5, "cancelled") } #[doc =
        " `CarePlanRelationship`: codes that FHIR DSTU2 requires, and what else came."]
        CarePlanRelationship { Includes(0, "includes"), Replaces(1, "replaces"),
        Fulfills(2, "fulfills") } #[doc =
        " `CarePlanStatus`: codes that FHIR DSTU2 requires, and what else came."]
        CarePlanStatus { Proposed(0, "proposed"), Draft(1, "draft"), Active(2, "active"),
        Completed(3, "completed"), Cancelled(4, "cancelled") } #[doc =
        " `ConditionVerificationStatus`: codes that FHIR DSTU2 requires, and what else came."]
        ConditionVerificationStatus { Provisional(0, "provisional"), Differential(1,
        "differential"), Confirmed(2, "confirmed"), Refuted(3, "refuted"),
        EnteredInError(4, "entered-in-error"), Unknown(5, "unknown") } #[doc =
        " `ConditionalDeleteStatus`: codes that FHIR DSTU2 requires, and what else came."]
        ConditionalDeleteStatus { NotSupported(0, "not-supported"), Single(1, "single"),
        Multiple(2, "multiple") } #[doc =
        " `ConformanceEventMode`: codes that FHIR DSTU2 requires, and what else came."]
        ConformanceEventMode { Sender(0, "sender"), Receiver(1, "receiver") } #[doc =
        " `ConformanceStatementKind`: codes that FHIR DSTU2 requires, and what else came."]
        ConformanceStatementKind { Instance(0, "instance"), Capability(1, "capability"),
        Requirements(2, "requirements") } #[doc =
        " `ConstraintSeverity`: codes that FHIR DSTU2 requires, and what else came."]
        ConstraintSeverity { Error(0, "error"), Warning(1, "warning") } #[doc =
        " `ContactPointSystem`: codes that FHIR DSTU2 requires, and what else came."]
        ContactPointSystem { Phone(0, "phone"), Fax(1, "fax"), Email(2, "email"),
        Pager(3, "pager"), Other(4, "other") } #[doc =
        " `ContactPointUse`: codes that FHIR DSTU2 requires, and what else came."]
        ContactPointUse { Home(0, "home"), Work(1, "work"), Temp(2, "temp"), Old(3,
        "old"), Mobile(4, "mobile") } #[doc =
        " `DeviceStatus`: codes that FHIR DSTU2 requires, and what else came."]
        DeviceStatus { Available(0, "available"), NotAvailable(1, "not-available"),
        EnteredInError(2, "entered-in-error") } #[doc =
        " `DiagnosticReportStatus`: codes that FHIR DSTU2 requires, and what else came."]
        DiagnosticReportStatus { Registered(0, "registered"), Partial(1, "partial"),
        Final(2, "final"), Corrected(3, "corrected"), Appended(4, "appended"),
        Cancelled(5, "cancelled"), EnteredInError(6, "entered-in-error") } #[doc =
        " `DocumentMode`: codes that FHIR DSTU2 requires, and what else came."]
        DocumentMode { Producer(0, "producer"), Consumer(1, "consumer") } #[doc =
        " `DocumentRelationshipType`: codes that FHIR DSTU2 requires, and what else came."]
        DocumentRelationshipType { Replaces(0, "replaces"), Transforms(1, "transforms"),
        Signs(2, "signs"), Appends(3, "appends") } #[doc =
        " `EncounterClass`: codes that FHIR DSTU2 requires, and what else came."]
        EncounterClass { Inpatient(0, "inpatient"), Outpatient(1, "outpatient"),
        Ambulatory(2, "ambulatory"), Emergency(3, "emergency"), Home(4, "home"), Field(5,
        "field"), Daytime(6, "daytime"), Virtual(7, "virtual"), Other(8, "other") } #[doc
        =
        " `EncounterLocationStatus`: codes that FHIR DSTU2 requires, and what else came."]
        EncounterLocationStatus { Planned(0, "planned"), Active(1, "active"), Reserved(2,
        "reserved"), Completed(3, "completed") } #[doc =
        " `EncounterState`: codes that FHIR DSTU2 requires, and what else came."]
        EncounterState { Planned(0, "planned"), Arrived(1, "arrived"), InProgress(2,
        "in-progress"), Onleave(3, "onleave"), Finished(4, "finished"), Cancelled(5,
        "cancelled") } #[doc =
        " `EventTiming`: codes that FHIR DSTU2 requires, and what else came."]
        EventTiming { Hs(0, "HS"), Wake(1, "WAKE"), C(2, "C"), Cm(3, "CM"), Cd(4, "CD"),
        Cv(5, "CV"), Ac(6, "AC"), Acm(7, "ACM"), Acd(8, "ACD"), Acv(9, "ACV"), Pc(10,
        "PC"), Pcm(11, "PCM"), Pcd(12, "PCD"), Pcv(13, "PCV") } #[doc =
        " `GoalStatus`: codes that FHIR DSTU2 requires, and what else came."] GoalStatus
        { Proposed(0, "proposed"), Planned(1, "planned"), Accepted(2, "accepted"),
        Rejected(3, "rejected"), InProgress(4, "in-progress"), Achieved(5, "achieved"),
        Sustaining(6, "sustaining"), OnHold(7, "on-hold"), Cancelled(8, "cancelled") }
        #[doc = " `HTTPVerb`: codes that FHIR DSTU2 requires, and what else came."]
        HTTPVerb { Get(0, "GET"), Post(1, "POST"), Put(2, "PUT"), Delete(3, "DELETE") }
        #[doc = " `IdentifierUse`: codes that FHIR DSTU2 requires, and what else came."]
        IdentifierUse { Usual(0, "usual"), Official(1, "official"), Temp(2, "temp"),
        Secondary(3, "secondary") } #[doc =
        " `IssueSeverity`: codes that FHIR DSTU2 requires, and what else came."]
        IssueSeverity { Fatal(0, "fatal"), Error(1, "error"), Warning(2, "warning"),
        Information(3, "information") } #[doc =
        " `IssueType`: codes that FHIR DSTU2 requires, and what else came."] IssueType {
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
        " `LinkType`: codes that FHIR DSTU2 requires, and what else came."] LinkType {
        Replace(0, "replace"), Refer(1, "refer"), Seealso(2, "seealso") } #[doc =
        " `LocationMode`: codes that FHIR DSTU2 requires, and what else came."]
        LocationMode { Instance(0, "instance"), Kind(1, "kind") } #[doc =
        " `LocationStatus`: codes that FHIR DSTU2 requires, and what else came."]
        LocationStatus { Active(0, "active"), Suspended(1, "suspended"), Inactive(2,
        "inactive") } #[doc =
        " `MedicationAdministrationStatus`: codes that FHIR DSTU2 requires, and what else came."]
        MedicationAdministrationStatus { InProgress(0, "in-progress"), OnHold(1,
        "on-hold"), Completed(2, "completed"), EnteredInError(3, "entered-in-error"),
        Stopped(4, "stopped") } #[doc =
        " `MedicationDispenseStatus`: codes that FHIR DSTU2 requires, and what else came."]
        MedicationDispenseStatus { InProgress(0, "in-progress"), OnHold(1, "on-hold"),
        Completed(2, "completed"), EnteredInError(3, "entered-in-error"), Stopped(4,
        "stopped") } #[doc =
        " `MedicationOrderStatus`: codes that FHIR DSTU2 requires, and what else came."]
        MedicationOrderStatus { Active(0, "active"), OnHold(1, "on-hold"), Completed(2,
        "completed"), EnteredInError(3, "entered-in-error"), Stopped(4, "stopped"),
        Draft(5, "draft") } #[doc =
        " `MedicationStatementStatus`: codes that FHIR DSTU2 requires, and what else came."]
        MedicationStatementStatus { Active(0, "active"), Completed(1, "completed"),
        EnteredInError(2, "entered-in-error"), Intended(3, "intended") } #[doc =
        " `MessageSignificanceCategory`: codes that FHIR DSTU2 requires, and what else came."]
        MessageSignificanceCategory { Consequence(0, "Consequence"), Currency(1,
        "Currency"), Notification(2, "Notification") } #[doc =
        " `NameUse`: codes that FHIR DSTU2 requires, and what else came."] NameUse {
        Usual(0, "usual"), Official(1, "official"), Temp(2, "temp"), Nickname(3,
        "nickname"), Anonymous(4, "anonymous"), Old(5, "old"), Maiden(6, "maiden") }
        #[doc =
        " `NarrativeStatus`: codes that FHIR DSTU2 requires, and what else came."]
        NarrativeStatus { Generated(0, "generated"), Extensions(1, "extensions"),
        Additional(2, "additional"), Empty(3, "empty") } #[doc =
        " `ObservationRelationshipType`: codes that FHIR DSTU2 requires, and what else came."]
        ObservationRelationshipType { HasMember(0, "has-member"), DerivedFrom(1,
        "derived-from"), SequelTo(2, "sequel-to"), Replaces(3, "replaces"),
        QualifiedBy(4, "qualified-by"), InterferedBy(5, "interfered-by") } #[doc =
        " `ObservationStatus`: codes that FHIR DSTU2 requires, and what else came."]
        ObservationStatus { Registered(0, "registered"), Preliminary(1, "preliminary"),
        Final(2, "final"), Amended(3, "amended"), Cancelled(4, "cancelled"),
        EnteredInError(5, "entered-in-error"), Unknown(6, "unknown") } #[doc =
        " `ProcedureStatus`: codes that FHIR DSTU2 requires, and what else came."]
        ProcedureStatus { InProgress(0, "in-progress"), Aborted(1, "aborted"),
        Completed(2, "completed"), EnteredInError(3, "entered-in-error") } #[doc =
        " `PropertyRepresentation`: codes that FHIR DSTU2 requires, and what else came."]
        PropertyRepresentation { XmlAttr(0, "xmlAttr") } #[doc =
        " `ProvenanceEntityRole`: codes that FHIR DSTU2 requires, and what else came."]
        ProvenanceEntityRole { Derivation(0, "derivation"), Revision(1, "revision"),
        Quotation(2, "quotation"), Source(3, "source") } #[doc =
        " `QuantityComparator`: codes that FHIR DSTU2 requires, and what else came."]
        QuantityComparator { LessThan(0, "<"), LessOrEqual(1, "<="), GreaterOrEqual(2,
        ">="), GreaterThan(3, ">") } #[doc =
        " `ResourceVersionPolicy`: codes that FHIR DSTU2 requires, and what else came."]
        ResourceVersionPolicy { NoVersion(0, "no-version"), Versioned(1, "versioned"),
        VersionedUpdate(2, "versioned-update") } #[doc =
        " `RestfulConformanceMode`: codes that FHIR DSTU2 requires, and what else came."]
        RestfulConformanceMode { Client(0, "client"), Server(1, "server") } #[doc =
        " `SearchEntryMode`: codes that FHIR DSTU2 requires, and what else came."]
        SearchEntryMode { Match(0, "match"), Include(1, "include"), Outcome(2, "outcome")
        } #[doc =
        " `SearchModifierCode`: codes that FHIR DSTU2 requires, and what else came."]
        SearchModifierCode { Missing(0, "missing"), Exact(1, "exact"), Contains(2,
        "contains"), Not(3, "not"), Text(4, "text"), In(5, "in"), NotIn(6, "not-in"),
        Below(7, "below"), Above(8, "above"), Type(9, "type") } #[doc =
        " `SlicingRules`: codes that FHIR DSTU2 requires, and what else came."]
        SlicingRules { Closed(0, "closed"), Open(1, "open"), OpenAtEnd(2, "openAtEnd") }
        #[doc = " `SpecimenStatus`: codes that FHIR DSTU2 requires, and what else came."]
        SpecimenStatus { Available(0, "available"), Unavailable(1, "unavailable"),
        Unsatisfactory(2, "unsatisfactory"), EnteredInError(3, "entered-in-error") }
        #[doc =
        " `SystemRestfulInteraction`: codes that FHIR DSTU2 requires, and what else came."]
        SystemRestfulInteraction { Transaction(0, "transaction"), SearchSystem(1,
        "search-system"), HistorySystem(2, "history-system") } #[doc =
        " `TransactionMode`: codes that FHIR DSTU2 requires, and what else came."]
        TransactionMode { NotSupported(0, "not-supported"), Batch(1, "batch"),
        Transaction(2, "transaction"), Both(3, "both") } #[doc =
        " `TypeRestfulInteraction`: codes that FHIR DSTU2 requires, and what else came."]
        TypeRestfulInteraction { Read(0, "read"), Vread(1, "vread"), Update(2, "update"),
        Delete(3, "delete"), HistoryInstance(4, "history-instance"), Validate(5,
        "validate"), HistoryType(6, "history-type"), Create(7, "create"), SearchType(8,
        "search-type") } #[doc =
        " `UnitsOfTime`: codes that FHIR DSTU2 requires, and what else came."]
        UnitsOfTime { S(0, "s"), Min(1, "min"), H(2, "h"), D(3, "d"), Wk(4, "wk"), Mo(5,
        "mo"), A(6, "a") } #[doc =
        " `UnknownContentCode`: codes that FHIR DSTU2 requires, and what else came."]
        UnknownContentCode { No(0, "no"), Extensions(1, "extensions"), Elements(2,
        "elements"), Both(3, "both") }
    );
}
crate::aids::code::code_impls!(
    Address { one use_ => use_code : AddressUse, one type_ => type_code : AddressType }
    AllergyIntolerance { one status => status_code : AllergyIntoleranceStatus, one
    criticality => criticality_code : AllergyIntoleranceCriticality, one type_ =>
    type_code : AllergyIntoleranceType, one category => category_code :
    AllergyIntoleranceCategory } AllergyIntoleranceReaction { one certainty =>
    certainty_code : AllergyIntoleranceCertainty, one severity => severity_code :
    AllergyIntoleranceSeverity } Bundle { one type_ => type_code : BundleType }
    BundleEntryRequest { one method => method_code : HTTPVerb } BundleEntrySearch { one
    mode => mode_code : SearchEntryMode } CarePlan { one status => status_code :
    CarePlanStatus } CarePlanActivityDetail { one status => status_code :
    CarePlanActivityStatus } CarePlanRelatedPlan { one code => code_code :
    CarePlanRelationship } Condition { one verification_status =>
    verification_status_code : ConditionVerificationStatus } Conformance { one kind =>
    kind_code : ConformanceStatementKind, one accept_unknown => accept_unknown_code :
    UnknownContentCode } ConformanceDocument { one mode => mode_code : DocumentMode }
    ConformanceMessagingEvent { one category => category_code :
    MessageSignificanceCategory, one mode => mode_code : ConformanceEventMode }
    ConformanceRest { one mode => mode_code : RestfulConformanceMode, one
    transaction_mode => transaction_mode_code : TransactionMode }
    ConformanceRestInteraction { one code => code_code : SystemRestfulInteraction }
    ConformanceRestResource { one versioning => versioning_code : ResourceVersionPolicy,
    one conditional_delete => conditional_delete_code : ConditionalDeleteStatus }
    ConformanceRestResourceInteraction { one code => code_code : TypeRestfulInteraction }
    ConformanceRestSearchParam { many modifier => modifier_codes : SearchModifierCode }
    ContactPoint { one system => system_code : ContactPointSystem, one use_ => use_code :
    ContactPointUse } Device { one status => status_code : DeviceStatus }
    DiagnosticReport { one status => status_code : DiagnosticReportStatus }
    DocumentReferenceRelatesTo { one code => code_code : DocumentRelationshipType }
    ElementDefinition { many representation => representation_codes :
    PropertyRepresentation } ElementDefinitionBinding { one strength => strength_code :
    BindingStrength } ElementDefinitionConstraint { one severity => severity_code :
    ConstraintSeverity } ElementDefinitionSlicing { one rules => rules_code :
    SlicingRules } ElementDefinitionType { many aggregation => aggregation_codes :
    AggregationMode } Encounter { one status => status_code : EncounterState, one class
    => class_code : EncounterClass } EncounterLocation { one status => status_code :
    EncounterLocationStatus } EncounterStatusHistory { one status => status_code :
    EncounterState } Goal { one status => status_code : GoalStatus } HumanName { one use_
    => use_code : NameUse } Identifier { one use_ => use_code : IdentifierUse } Location
    { one status => status_code : LocationStatus, one mode => mode_code : LocationMode }
    MedicationAdministration { one status => status_code : MedicationAdministrationStatus
    } MedicationDispense { one status => status_code : MedicationDispenseStatus }
    MedicationOrder { one status => status_code : MedicationOrderStatus }
    MedicationStatement { one status => status_code : MedicationStatementStatus }
    Narrative { one status => status_code : NarrativeStatus } Observation { one status =>
    status_code : ObservationStatus } ObservationRelated { one type_ => type_code :
    ObservationRelationshipType } OperationOutcomeIssue { one severity => severity_code :
    IssueSeverity, one code => code_code : IssueType } PatientLink { one type_ =>
    type_code : LinkType } Procedure { one status => status_code : ProcedureStatus }
    ProvenanceEntity { one role => role_code : ProvenanceEntityRole } Quantity { one
    comparator => comparator_code : QuantityComparator } Specimen { one status =>
    status_code : SpecimenStatus } TimingRepeat { one duration_units =>
    duration_units_code : UnitsOfTime, one period_units => period_units_code :
    UnitsOfTime, one when => when_code : EventTiming }
);
