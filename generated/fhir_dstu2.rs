// @generated from specs/fhir/dstu2.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: 75e835dab4001a75b7d656302c7017e5f58701b5befe3e2e4503ac0d6c423dc5
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use crate::fhir::object::{Choice, Member, Name, Object};
use crate::fhir::reader::{ReadError, Reader};
use crate::fhir::{Date, DateTime, Decimal, Instant, Time};
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
impl Object for Address {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("use"),
            Name::plain("type"),
            Name::plain("text"),
            Name::plain("line"),
            Name::plain("city"),
            Name::plain("district"),
            Name::plain("state"),
            Name::plain("postalCode"),
            Name::plain("country"),
            Name::plain("period"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.use_,
                3 => &self.type_,
                4 => &self.text,
                5 => &self.line,
                6 => &self.city,
                7 => &self.district,
                8 => &self.state,
                9 => &self.postal_code,
                10 => &self.country,
                11 => &self.period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.use_,
                3 => &mut self.type_,
                4 => &mut self.text,
                5 => &mut self.line,
                6 => &mut self.city,
                7 => &mut self.district,
                8 => &mut self.state,
                9 => &mut self.postal_code,
                10 => &mut self.country,
                11 => &mut self.period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for AllergyIntolerance {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("onset"),
            Name::plain("recordedDate"),
            Name::plain("recorder"),
            Name::plain("patient"),
            Name::plain("reporter"),
            Name::plain("substance"),
            Name::plain("status"),
            Name::plain("criticality"),
            Name::plain("type"),
            Name::plain("category"),
            Name::plain("lastOccurence"),
            Name::plain("note"),
            Name::plain("reaction"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.onset,
                10 => &self.recorded_date,
                11 => &self.recorder,
                12 => &self.patient,
                13 => &self.reporter,
                14 => &self.substance,
                15 => &self.status,
                16 => &self.criticality,
                17 => &self.type_,
                18 => &self.category,
                19 => &self.last_occurence,
                20 => &self.note,
                21 => &self.reaction,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.onset,
                10 => &mut self.recorded_date,
                11 => &mut self.recorder,
                12 => &mut self.patient,
                13 => &mut self.reporter,
                14 => &mut self.substance,
                15 => &mut self.status,
                16 => &mut self.criticality,
                17 => &mut self.type_,
                18 => &mut self.category,
                19 => &mut self.last_occurence,
                20 => &mut self.note,
                21 => &mut self.reaction,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("AllergyIntolerance")
    }
}
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
impl Object for AllergyIntoleranceReaction {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("substance"),
            Name::plain("certainty"),
            Name::plain("manifestation"),
            Name::plain("description"),
            Name::plain("onset"),
            Name::plain("severity"),
            Name::plain("exposureRoute"),
            Name::plain("note"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.substance,
                4 => &self.certainty,
                5 => &self.manifestation,
                6 => &self.description,
                7 => &self.onset,
                8 => &self.severity,
                9 => &self.exposure_route,
                10 => &self.note,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.substance,
                4 => &mut self.certainty,
                5 => &mut self.manifestation,
                6 => &mut self.description,
                7 => &mut self.onset,
                8 => &mut self.severity,
                9 => &mut self.exposure_route,
                10 => &mut self.note,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Annotation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::choice("author", &["Reference", "String"]),
            Name::plain("time"),
            Name::plain("text"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.author,
                3 => &self.time,
                4 => &self.text,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.author,
                3 => &mut self.time,
                4 => &mut self.text,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `Annotation.author[x]`.
#[derive(Clone)]
pub enum AnnotationAuthor {
    /// `Reference`.
    Reference(Box<Reference>),
    /// `string`.
    String(String),
}
impl Choice for AnnotationAuthor {
    const PRIMITIVE: &'static [bool] = &[false, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Reference),
            1 => Value::read(peek, reader).map(Self::String),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Reference(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Reference(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Reference(value) => Value::object(value),
            Self::String(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for AnnotationAuthor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(AnnotationAuthor)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(AnnotationAuthor);
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
impl Object for Attachment {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("contentType"),
            Name::plain("language"),
            Name::plain("data"),
            Name::plain("url"),
            Name::plain("size"),
            Name::plain("hash"),
            Name::plain("title"),
            Name::plain("creation"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.content_type,
                3 => &self.language,
                4 => &self.data,
                5 => &self.url,
                6 => &self.size,
                7 => &self.hash,
                8 => &self.title,
                9 => &self.creation,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.content_type,
                3 => &mut self.language,
                4 => &mut self.data,
                5 => &mut self.url,
                6 => &mut self.size,
                7 => &mut self.hash,
                8 => &mut self.title,
                9 => &mut self.creation,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Binary {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("contentType"),
            Name::plain("content"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.content_type,
                5 => &self.content,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.content_type,
                5 => &mut self.content,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Binary")
    }
}
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
impl Object for Bundle {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("type"),
            Name::plain("total"),
            Name::plain("link"),
            Name::plain("entry"),
            Name::plain("signature"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.type_,
                5 => &self.total,
                6 => &self.link,
                7 => &self.entry,
                8 => &self.signature,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.type_,
                5 => &mut self.total,
                6 => &mut self.link,
                7 => &mut self.entry,
                8 => &mut self.signature,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Bundle")
    }
}
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
impl Object for BundleEntry {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("link"),
            Name::plain("fullUrl"),
            Name::plain("resource"),
            Name::plain("search"),
            Name::plain("request"),
            Name::plain("response"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.link,
                4 => &self.full_url,
                5 => &self.resource,
                6 => &self.search,
                7 => &self.request,
                8 => &self.response,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.link,
                4 => &mut self.full_url,
                5 => &mut self.resource,
                6 => &mut self.search,
                7 => &mut self.request,
                8 => &mut self.response,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for BundleEntryRequest {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("method"),
            Name::plain("url"),
            Name::plain("ifNoneMatch"),
            Name::plain("ifModifiedSince"),
            Name::plain("ifMatch"),
            Name::plain("ifNoneExist"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.method,
                4 => &self.url,
                5 => &self.if_none_match,
                6 => &self.if_modified_since,
                7 => &self.if_match,
                8 => &self.if_none_exist,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.method,
                4 => &mut self.url,
                5 => &mut self.if_none_match,
                6 => &mut self.if_modified_since,
                7 => &mut self.if_match,
                8 => &mut self.if_none_exist,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for BundleEntryResponse {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("status"),
            Name::plain("location"),
            Name::plain("etag"),
            Name::plain("lastModified"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.status,
                4 => &self.location,
                5 => &self.etag,
                6 => &self.last_modified,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.status,
                4 => &mut self.location,
                5 => &mut self.etag,
                6 => &mut self.last_modified,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for BundleEntrySearch {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("mode"),
            Name::plain("score"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.mode,
                4 => &self.score,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.mode,
                4 => &mut self.score,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for BundleLink {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("relation"),
            Name::plain("url"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.relation,
                4 => &self.url,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.relation,
                4 => &mut self.url,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for CarePlan {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("subject"),
            Name::plain("status"),
            Name::plain("context"),
            Name::plain("period"),
            Name::plain("author"),
            Name::plain("modified"),
            Name::plain("category"),
            Name::plain("description"),
            Name::plain("addresses"),
            Name::plain("support"),
            Name::plain("relatedPlan"),
            Name::plain("participant"),
            Name::plain("goal"),
            Name::plain("activity"),
            Name::plain("note"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.subject,
                10 => &self.status,
                11 => &self.context,
                12 => &self.period,
                13 => &self.author,
                14 => &self.modified,
                15 => &self.category,
                16 => &self.description,
                17 => &self.addresses,
                18 => &self.support,
                19 => &self.related_plan,
                20 => &self.participant,
                21 => &self.goal,
                22 => &self.activity,
                23 => &self.note,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.subject,
                10 => &mut self.status,
                11 => &mut self.context,
                12 => &mut self.period,
                13 => &mut self.author,
                14 => &mut self.modified,
                15 => &mut self.category,
                16 => &mut self.description,
                17 => &mut self.addresses,
                18 => &mut self.support,
                19 => &mut self.related_plan,
                20 => &mut self.participant,
                21 => &mut self.goal,
                22 => &mut self.activity,
                23 => &mut self.note,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("CarePlan")
    }
}
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
impl Object for CarePlanActivity {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("actionResulting"),
            Name::plain("progress"),
            Name::plain("reference"),
            Name::plain("detail"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.action_resulting,
                4 => &self.progress,
                5 => &self.reference,
                6 => &self.detail,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.action_resulting,
                4 => &mut self.progress,
                5 => &mut self.reference,
                6 => &mut self.detail,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for CarePlanActivityDetail {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("category"),
            Name::plain("code"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("goal"),
            Name::plain("status"),
            Name::plain("statusReason"),
            Name::plain("prohibited"),
            Name::choice("scheduled", &["Timing", "Period", "String"]),
            Name::plain("location"),
            Name::plain("performer"),
            Name::choice("product", &["CodeableConcept", "Reference"]),
            Name::plain("dailyAmount"),
            Name::plain("quantity"),
            Name::plain("description"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.category,
                4 => &self.code,
                5 => &self.reason_code,
                6 => &self.reason_reference,
                7 => &self.goal,
                8 => &self.status,
                9 => &self.status_reason,
                10 => &self.prohibited,
                11 => &self.scheduled,
                12 => &self.location,
                13 => &self.performer,
                14 => &self.product,
                15 => &self.daily_amount,
                16 => &self.quantity,
                17 => &self.description,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.category,
                4 => &mut self.code,
                5 => &mut self.reason_code,
                6 => &mut self.reason_reference,
                7 => &mut self.goal,
                8 => &mut self.status,
                9 => &mut self.status_reason,
                10 => &mut self.prohibited,
                11 => &mut self.scheduled,
                12 => &mut self.location,
                13 => &mut self.performer,
                14 => &mut self.product,
                15 => &mut self.daily_amount,
                16 => &mut self.quantity,
                17 => &mut self.description,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Choice for CarePlanActivityDetailScheduled {
    const PRIMITIVE: &'static [bool] = &[false, false, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Timing),
            1 => Value::read(peek, reader).map(Self::Period),
            2 => Value::read(peek, reader).map(Self::String),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Timing(_) => 0,
            Self::Period(_) => 1,
            Self::String(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Timing(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Timing(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::String(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for CarePlanActivityDetailScheduled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(CarePlanActivityDetailScheduled))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(CarePlanActivityDetailScheduled);
/// The types of `CarePlan.activity.detail.product[x]`.
#[derive(Clone)]
pub enum CarePlanActivityDetailProduct {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for CarePlanActivityDetailProduct {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for CarePlanActivityDetailProduct {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(CarePlanActivityDetailProduct)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(CarePlanActivityDetailProduct);
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
impl Object for CarePlanParticipant {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::plain("member"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.role,
                4 => &self.member,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.role,
                4 => &mut self.member,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for CarePlanRelatedPlan {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("code"),
            Name::plain("plan"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.code,
                4 => &self.plan,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.code,
                4 => &mut self.plan,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for CodeableConcept {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("coding"),
            Name::plain("text"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.coding,
                3 => &self.text,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.coding,
                3 => &mut self.text,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Coding {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("system"),
            Name::plain("version"),
            Name::plain("code"),
            Name::plain("display"),
            Name::plain("userSelected"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.system,
                3 => &self.version,
                4 => &self.code,
                5 => &self.display,
                6 => &self.user_selected,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.system,
                3 => &mut self.version,
                4 => &mut self.code,
                5 => &mut self.display,
                6 => &mut self.user_selected,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Condition {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("patient"),
            Name::plain("encounter"),
            Name::plain("asserter"),
            Name::plain("dateRecorded"),
            Name::plain("code"),
            Name::plain("category"),
            Name::plain("clinicalStatus"),
            Name::plain("verificationStatus"),
            Name::plain("severity"),
            Name::choice(
                "onset",
                &["DateTime", "Quantity", "Period", "Range", "String"],
            ),
            Name::choice(
                "abatement",
                &["DateTime", "Quantity", "Boolean", "Period", "Range", "String"],
            ),
            Name::plain("stage"),
            Name::plain("evidence"),
            Name::plain("bodySite"),
            Name::plain("notes"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.patient,
                10 => &self.encounter,
                11 => &self.asserter,
                12 => &self.date_recorded,
                13 => &self.code,
                14 => &self.category,
                15 => &self.clinical_status,
                16 => &self.verification_status,
                17 => &self.severity,
                18 => &self.onset,
                19 => &self.abatement,
                20 => &self.stage,
                21 => &self.evidence,
                22 => &self.body_site,
                23 => &self.notes,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.patient,
                10 => &mut self.encounter,
                11 => &mut self.asserter,
                12 => &mut self.date_recorded,
                13 => &mut self.code,
                14 => &mut self.category,
                15 => &mut self.clinical_status,
                16 => &mut self.verification_status,
                17 => &mut self.severity,
                18 => &mut self.onset,
                19 => &mut self.abatement,
                20 => &mut self.stage,
                21 => &mut self.evidence,
                22 => &mut self.body_site,
                23 => &mut self.notes,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Condition")
    }
}
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
impl Choice for ConditionOnset {
    const PRIMITIVE: &'static [bool] = &[true, false, false, false, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Quantity),
            2 => Value::read(peek, reader).map(Self::Period),
            3 => Value::read(peek, reader).map(Self::Range),
            4 => Value::read(peek, reader).map(Self::String),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Quantity(_) => 1,
            Self::Period(_) => 2,
            Self::Range(_) => 3,
            Self::String(_) => 4,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::String(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ConditionOnset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ConditionOnset)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ConditionOnset);
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
impl Choice for ConditionAbatement {
    const PRIMITIVE: &'static [bool] = &[true, false, true, false, false, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Quantity),
            2 => Value::read(peek, reader).map(Self::Boolean),
            3 => Value::read(peek, reader).map(Self::Period),
            4 => Value::read(peek, reader).map(Self::Range),
            5 => Value::read(peek, reader).map(Self::String),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Quantity(_) => 1,
            Self::Boolean(_) => 2,
            Self::Period(_) => 3,
            Self::Range(_) => 4,
            Self::String(_) => 5,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Boolean(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Boolean(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::String(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ConditionAbatement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ConditionAbatement)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ConditionAbatement);
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
impl Object for ConditionEvidence {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("code"),
            Name::plain("detail"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.code,
                4 => &self.detail,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.code,
                4 => &mut self.detail,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConditionStage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("summary"),
            Name::plain("assessment"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.summary,
                4 => &self.assessment,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.summary,
                4 => &mut self.assessment,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Conformance {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("url"),
            Name::plain("version"),
            Name::plain("name"),
            Name::plain("status"),
            Name::plain("experimental"),
            Name::plain("publisher"),
            Name::plain("contact"),
            Name::plain("date"),
            Name::plain("description"),
            Name::plain("requirements"),
            Name::plain("copyright"),
            Name::plain("kind"),
            Name::plain("software"),
            Name::plain("implementation"),
            Name::plain("fhirVersion"),
            Name::plain("acceptUnknown"),
            Name::plain("format"),
            Name::plain("profile"),
            Name::plain("rest"),
            Name::plain("messaging"),
            Name::plain("document"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.url,
                9 => &self.version,
                10 => &self.name,
                11 => &self.status,
                12 => &self.experimental,
                13 => &self.publisher,
                14 => &self.contact,
                15 => &self.date,
                16 => &self.description,
                17 => &self.requirements,
                18 => &self.copyright,
                19 => &self.kind,
                20 => &self.software,
                21 => &self.implementation,
                22 => &self.fhir_version,
                23 => &self.accept_unknown,
                24 => &self.format,
                25 => &self.profile,
                26 => &self.rest,
                27 => &self.messaging,
                28 => &self.document,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.url,
                9 => &mut self.version,
                10 => &mut self.name,
                11 => &mut self.status,
                12 => &mut self.experimental,
                13 => &mut self.publisher,
                14 => &mut self.contact,
                15 => &mut self.date,
                16 => &mut self.description,
                17 => &mut self.requirements,
                18 => &mut self.copyright,
                19 => &mut self.kind,
                20 => &mut self.software,
                21 => &mut self.implementation,
                22 => &mut self.fhir_version,
                23 => &mut self.accept_unknown,
                24 => &mut self.format,
                25 => &mut self.profile,
                26 => &mut self.rest,
                27 => &mut self.messaging,
                28 => &mut self.document,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Conformance")
    }
}
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
impl Object for ConformanceContact {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("name"),
            Name::plain("telecom"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.name,
                4 => &self.telecom,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.name,
                4 => &mut self.telecom,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceDocument {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("mode"),
            Name::plain("documentation"),
            Name::plain("profile"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.mode,
                4 => &self.documentation,
                5 => &self.profile,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.mode,
                4 => &mut self.documentation,
                5 => &mut self.profile,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceImplementation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("description"),
            Name::plain("url"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.description,
                4 => &self.url,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.description,
                4 => &mut self.url,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceMessaging {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("endpoint"),
            Name::plain("reliableCache"),
            Name::plain("documentation"),
            Name::plain("event"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.endpoint,
                4 => &self.reliable_cache,
                5 => &self.documentation,
                6 => &self.event,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.endpoint,
                4 => &mut self.reliable_cache,
                5 => &mut self.documentation,
                6 => &mut self.event,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceMessagingEndpoint {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("protocol"),
            Name::plain("address"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.protocol,
                4 => &self.address,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.protocol,
                4 => &mut self.address,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceMessagingEvent {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("code"),
            Name::plain("category"),
            Name::plain("mode"),
            Name::plain("focus"),
            Name::plain("request"),
            Name::plain("response"),
            Name::plain("documentation"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.code,
                4 => &self.category,
                5 => &self.mode,
                6 => &self.focus,
                7 => &self.request,
                8 => &self.response,
                9 => &self.documentation,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.code,
                4 => &mut self.category,
                5 => &mut self.mode,
                6 => &mut self.focus,
                7 => &mut self.request,
                8 => &mut self.response,
                9 => &mut self.documentation,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceRest {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("mode"),
            Name::plain("documentation"),
            Name::plain("security"),
            Name::plain("resource"),
            Name::plain("interaction"),
            Name::plain("transactionMode"),
            Name::plain("searchParam"),
            Name::plain("operation"),
            Name::plain("compartment"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.mode,
                4 => &self.documentation,
                5 => &self.security,
                6 => &self.resource,
                7 => &self.interaction,
                8 => &self.transaction_mode,
                9 => &self.search_param,
                10 => &self.operation,
                11 => &self.compartment,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.mode,
                4 => &mut self.documentation,
                5 => &mut self.security,
                6 => &mut self.resource,
                7 => &mut self.interaction,
                8 => &mut self.transaction_mode,
                9 => &mut self.search_param,
                10 => &mut self.operation,
                11 => &mut self.compartment,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceRestInteraction {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("code"),
            Name::plain("documentation"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.code,
                4 => &self.documentation,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.code,
                4 => &mut self.documentation,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceRestOperation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("name"),
            Name::plain("definition"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.name,
                4 => &self.definition,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.name,
                4 => &mut self.definition,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceRestResource {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("profile"),
            Name::plain("interaction"),
            Name::plain("versioning"),
            Name::plain("readHistory"),
            Name::plain("updateCreate"),
            Name::plain("conditionalCreate"),
            Name::plain("conditionalUpdate"),
            Name::plain("conditionalDelete"),
            Name::plain("searchInclude"),
            Name::plain("searchRevInclude"),
            Name::plain("searchParam"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.type_,
                4 => &self.profile,
                5 => &self.interaction,
                6 => &self.versioning,
                7 => &self.read_history,
                8 => &self.update_create,
                9 => &self.conditional_create,
                10 => &self.conditional_update,
                11 => &self.conditional_delete,
                12 => &self.search_include,
                13 => &self.search_rev_include,
                14 => &self.search_param,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.type_,
                4 => &mut self.profile,
                5 => &mut self.interaction,
                6 => &mut self.versioning,
                7 => &mut self.read_history,
                8 => &mut self.update_create,
                9 => &mut self.conditional_create,
                10 => &mut self.conditional_update,
                11 => &mut self.conditional_delete,
                12 => &mut self.search_include,
                13 => &mut self.search_rev_include,
                14 => &mut self.search_param,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceRestResourceInteraction {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("code"),
            Name::plain("documentation"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.code,
                4 => &self.documentation,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.code,
                4 => &mut self.documentation,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceRestSearchParam {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("name"),
            Name::plain("definition"),
            Name::plain("type"),
            Name::plain("documentation"),
            Name::plain("target"),
            Name::plain("modifier"),
            Name::plain("chain"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.name,
                4 => &self.definition,
                5 => &self.type_,
                6 => &self.documentation,
                7 => &self.target,
                8 => &self.modifier,
                9 => &self.chain,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.name,
                4 => &mut self.definition,
                5 => &mut self.type_,
                6 => &mut self.documentation,
                7 => &mut self.target,
                8 => &mut self.modifier,
                9 => &mut self.chain,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceRestSecurity {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("cors"),
            Name::plain("service"),
            Name::plain("description"),
            Name::plain("certificate"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.cors,
                4 => &self.service,
                5 => &self.description,
                6 => &self.certificate,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.cors,
                4 => &mut self.service,
                5 => &mut self.description,
                6 => &mut self.certificate,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceRestSecurityCertificate {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("blob"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.type_,
                4 => &self.blob,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.type_,
                4 => &mut self.blob,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ConformanceSoftware {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("name"),
            Name::plain("version"),
            Name::plain("releaseDate"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.name,
                4 => &self.version,
                5 => &self.release_date,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.name,
                4 => &mut self.version,
                5 => &mut self.release_date,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ContactPoint {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("system"),
            Name::plain("value"),
            Name::plain("use"),
            Name::plain("rank"),
            Name::plain("period"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.system,
                3 => &self.value,
                4 => &self.use_,
                5 => &self.rank,
                6 => &self.period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.system,
                3 => &mut self.value,
                4 => &mut self.use_,
                5 => &mut self.rank,
                6 => &mut self.period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Device {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("type"),
            Name::plain("note"),
            Name::plain("status"),
            Name::plain("manufacturer"),
            Name::plain("model"),
            Name::plain("version"),
            Name::plain("manufactureDate"),
            Name::plain("expiry"),
            Name::plain("udi"),
            Name::plain("lotNumber"),
            Name::plain("owner"),
            Name::plain("location"),
            Name::plain("patient"),
            Name::plain("contact"),
            Name::plain("url"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.type_,
                10 => &self.note,
                11 => &self.status,
                12 => &self.manufacturer,
                13 => &self.model,
                14 => &self.version,
                15 => &self.manufacture_date,
                16 => &self.expiry,
                17 => &self.udi,
                18 => &self.lot_number,
                19 => &self.owner,
                20 => &self.location,
                21 => &self.patient,
                22 => &self.contact,
                23 => &self.url,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.type_,
                10 => &mut self.note,
                11 => &mut self.status,
                12 => &mut self.manufacturer,
                13 => &mut self.model,
                14 => &mut self.version,
                15 => &mut self.manufacture_date,
                16 => &mut self.expiry,
                17 => &mut self.udi,
                18 => &mut self.lot_number,
                19 => &mut self.owner,
                20 => &mut self.location,
                21 => &mut self.patient,
                22 => &mut self.contact,
                23 => &mut self.url,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Device")
    }
}
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
impl Object for DiagnosticReport {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("status"),
            Name::plain("category"),
            Name::plain("code"),
            Name::plain("subject"),
            Name::plain("encounter"),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("issued"),
            Name::plain("performer"),
            Name::plain("request"),
            Name::plain("specimen"),
            Name::plain("result"),
            Name::plain("imagingStudy"),
            Name::plain("image"),
            Name::plain("conclusion"),
            Name::plain("codedDiagnosis"),
            Name::plain("presentedForm"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.status,
                10 => &self.category,
                11 => &self.code,
                12 => &self.subject,
                13 => &self.encounter,
                14 => &self.effective,
                15 => &self.issued,
                16 => &self.performer,
                17 => &self.request,
                18 => &self.specimen,
                19 => &self.result,
                20 => &self.imaging_study,
                21 => &self.image,
                22 => &self.conclusion,
                23 => &self.coded_diagnosis,
                24 => &self.presented_form,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.status,
                10 => &mut self.category,
                11 => &mut self.code,
                12 => &mut self.subject,
                13 => &mut self.encounter,
                14 => &mut self.effective,
                15 => &mut self.issued,
                16 => &mut self.performer,
                17 => &mut self.request,
                18 => &mut self.specimen,
                19 => &mut self.result,
                20 => &mut self.imaging_study,
                21 => &mut self.image,
                22 => &mut self.conclusion,
                23 => &mut self.coded_diagnosis,
                24 => &mut self.presented_form,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("DiagnosticReport")
    }
}
/// The types of `DiagnosticReport.effective[x]`.
#[derive(Clone)]
pub enum DiagnosticReportEffective {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
impl Choice for DiagnosticReportEffective {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for DiagnosticReportEffective {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(DiagnosticReportEffective)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(DiagnosticReportEffective);
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
impl Object for DiagnosticReportImage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("comment"),
            Name::plain("link"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.comment,
                4 => &self.link,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.comment,
                4 => &mut self.link,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for DocumentReference {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("masterIdentifier"),
            Name::plain("identifier"),
            Name::plain("subject"),
            Name::plain("type"),
            Name::plain("class"),
            Name::plain("author"),
            Name::plain("custodian"),
            Name::plain("authenticator"),
            Name::plain("created"),
            Name::plain("indexed"),
            Name::plain("status"),
            Name::plain("docStatus"),
            Name::plain("relatesTo"),
            Name::plain("description"),
            Name::plain("securityLabel"),
            Name::plain("content"),
            Name::plain("context"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.master_identifier,
                9 => &self.identifier,
                10 => &self.subject,
                11 => &self.type_,
                12 => &self.class,
                13 => &self.author,
                14 => &self.custodian,
                15 => &self.authenticator,
                16 => &self.created,
                17 => &self.indexed,
                18 => &self.status,
                19 => &self.doc_status,
                20 => &self.relates_to,
                21 => &self.description,
                22 => &self.security_label,
                23 => &self.content,
                24 => &self.context,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.master_identifier,
                9 => &mut self.identifier,
                10 => &mut self.subject,
                11 => &mut self.type_,
                12 => &mut self.class,
                13 => &mut self.author,
                14 => &mut self.custodian,
                15 => &mut self.authenticator,
                16 => &mut self.created,
                17 => &mut self.indexed,
                18 => &mut self.status,
                19 => &mut self.doc_status,
                20 => &mut self.relates_to,
                21 => &mut self.description,
                22 => &mut self.security_label,
                23 => &mut self.content,
                24 => &mut self.context,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("DocumentReference")
    }
}
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
impl Object for DocumentReferenceContent {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("attachment"),
            Name::plain("format"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.attachment,
                4 => &self.format,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.attachment,
                4 => &mut self.format,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for DocumentReferenceContext {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("encounter"),
            Name::plain("event"),
            Name::plain("period"),
            Name::plain("facilityType"),
            Name::plain("practiceSetting"),
            Name::plain("sourcePatientInfo"),
            Name::plain("related"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.encounter,
                4 => &self.event,
                5 => &self.period,
                6 => &self.facility_type,
                7 => &self.practice_setting,
                8 => &self.source_patient_info,
                9 => &self.related,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.encounter,
                4 => &mut self.event,
                5 => &mut self.period,
                6 => &mut self.facility_type,
                7 => &mut self.practice_setting,
                8 => &mut self.source_patient_info,
                9 => &mut self.related,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for DocumentReferenceContextRelated {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("ref"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.identifier,
                4 => &self.ref_,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.identifier,
                4 => &mut self.ref_,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for DocumentReferenceRelatesTo {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("code"),
            Name::plain("target"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.code,
                4 => &self.target,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.code,
                4 => &mut self.target,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Element {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[Name::plain("id"), Name::plain("extension")];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ElementDefinition {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("path"),
            Name::plain("representation"),
            Name::plain("name"),
            Name::plain("label"),
            Name::plain("code"),
            Name::plain("slicing"),
            Name::plain("short"),
            Name::plain("definition"),
            Name::plain("comments"),
            Name::plain("requirements"),
            Name::plain("alias"),
            Name::plain("min"),
            Name::plain("max"),
            Name::plain("base"),
            Name::plain("type"),
            Name::plain("nameReference"),
            Name::choice(
                "defaultValue",
                &[
                    "Boolean",
                    "Integer",
                    "Decimal",
                    "Base64Binary",
                    "Instant",
                    "String",
                    "Uri",
                    "Date",
                    "DateTime",
                    "Time",
                    "Code",
                    "Oid",
                    "Uuid",
                    "Id",
                    "UnsignedInt",
                    "PositiveInt",
                    "Markdown",
                    "Annotation",
                    "Attachment",
                    "Identifier",
                    "CodeableConcept",
                    "Coding",
                    "Quantity",
                    "Range",
                    "Period",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
                    "HumanName",
                    "Address",
                    "ContactPoint",
                    "Timing",
                    "Meta",
                ],
            ),
            Name::plain("meaningWhenMissing"),
            Name::choice(
                "fixed",
                &[
                    "Boolean",
                    "Integer",
                    "Decimal",
                    "Base64Binary",
                    "Instant",
                    "String",
                    "Uri",
                    "Date",
                    "DateTime",
                    "Time",
                    "Code",
                    "Oid",
                    "Uuid",
                    "Id",
                    "UnsignedInt",
                    "PositiveInt",
                    "Markdown",
                    "Annotation",
                    "Attachment",
                    "Identifier",
                    "CodeableConcept",
                    "Coding",
                    "Quantity",
                    "Range",
                    "Period",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
                    "HumanName",
                    "Address",
                    "ContactPoint",
                    "Timing",
                    "Meta",
                ],
            ),
            Name::choice(
                "pattern",
                &[
                    "Boolean",
                    "Integer",
                    "Decimal",
                    "Base64Binary",
                    "Instant",
                    "String",
                    "Uri",
                    "Date",
                    "DateTime",
                    "Time",
                    "Code",
                    "Oid",
                    "Uuid",
                    "Id",
                    "UnsignedInt",
                    "PositiveInt",
                    "Markdown",
                    "Annotation",
                    "Attachment",
                    "Identifier",
                    "CodeableConcept",
                    "Coding",
                    "Quantity",
                    "Range",
                    "Period",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
                    "HumanName",
                    "Address",
                    "ContactPoint",
                    "Timing",
                    "Meta",
                ],
            ),
            Name::choice(
                "example",
                &[
                    "Boolean",
                    "Integer",
                    "Decimal",
                    "Base64Binary",
                    "Instant",
                    "String",
                    "Uri",
                    "Date",
                    "DateTime",
                    "Time",
                    "Code",
                    "Oid",
                    "Uuid",
                    "Id",
                    "UnsignedInt",
                    "PositiveInt",
                    "Markdown",
                    "Annotation",
                    "Attachment",
                    "Identifier",
                    "CodeableConcept",
                    "Coding",
                    "Quantity",
                    "Range",
                    "Period",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
                    "HumanName",
                    "Address",
                    "ContactPoint",
                    "Timing",
                    "Meta",
                ],
            ),
            Name::choice(
                "minValue",
                &[
                    "Boolean",
                    "Integer",
                    "Decimal",
                    "Base64Binary",
                    "Instant",
                    "String",
                    "Uri",
                    "Date",
                    "DateTime",
                    "Time",
                    "Code",
                    "Oid",
                    "Uuid",
                    "Id",
                    "UnsignedInt",
                    "PositiveInt",
                    "Markdown",
                    "Annotation",
                    "Attachment",
                    "Identifier",
                    "CodeableConcept",
                    "Coding",
                    "Quantity",
                    "Range",
                    "Period",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
                    "HumanName",
                    "Address",
                    "ContactPoint",
                    "Timing",
                    "Meta",
                ],
            ),
            Name::choice(
                "maxValue",
                &[
                    "Boolean",
                    "Integer",
                    "Decimal",
                    "Base64Binary",
                    "Instant",
                    "String",
                    "Uri",
                    "Date",
                    "DateTime",
                    "Time",
                    "Code",
                    "Oid",
                    "Uuid",
                    "Id",
                    "UnsignedInt",
                    "PositiveInt",
                    "Markdown",
                    "Annotation",
                    "Attachment",
                    "Identifier",
                    "CodeableConcept",
                    "Coding",
                    "Quantity",
                    "Range",
                    "Period",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
                    "HumanName",
                    "Address",
                    "ContactPoint",
                    "Timing",
                    "Meta",
                ],
            ),
            Name::plain("maxLength"),
            Name::plain("condition"),
            Name::plain("constraint"),
            Name::plain("mustSupport"),
            Name::plain("isModifier"),
            Name::plain("isSummary"),
            Name::plain("binding"),
            Name::plain("mapping"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.path,
                3 => &self.representation,
                4 => &self.name,
                5 => &self.label,
                6 => &self.code,
                7 => &self.slicing,
                8 => &self.short,
                9 => &self.definition,
                10 => &self.comments,
                11 => &self.requirements,
                12 => &self.alias,
                13 => &self.min,
                14 => &self.max,
                15 => &self.base,
                16 => &self.type_,
                17 => &self.name_reference,
                18 => &self.default_value,
                19 => &self.meaning_when_missing,
                20 => &self.fixed,
                21 => &self.pattern,
                22 => &self.example,
                23 => &self.min_value,
                24 => &self.max_value,
                25 => &self.max_length,
                26 => &self.condition,
                27 => &self.constraint,
                28 => &self.must_support,
                29 => &self.is_modifier,
                30 => &self.is_summary,
                31 => &self.binding,
                32 => &self.mapping,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.path,
                3 => &mut self.representation,
                4 => &mut self.name,
                5 => &mut self.label,
                6 => &mut self.code,
                7 => &mut self.slicing,
                8 => &mut self.short,
                9 => &mut self.definition,
                10 => &mut self.comments,
                11 => &mut self.requirements,
                12 => &mut self.alias,
                13 => &mut self.min,
                14 => &mut self.max,
                15 => &mut self.base,
                16 => &mut self.type_,
                17 => &mut self.name_reference,
                18 => &mut self.default_value,
                19 => &mut self.meaning_when_missing,
                20 => &mut self.fixed,
                21 => &mut self.pattern,
                22 => &mut self.example,
                23 => &mut self.min_value,
                24 => &mut self.max_value,
                25 => &mut self.max_length,
                26 => &mut self.condition,
                27 => &mut self.constraint,
                28 => &mut self.must_support,
                29 => &mut self.is_modifier,
                30 => &mut self.is_summary,
                31 => &mut self.binding,
                32 => &mut self.mapping,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Choice for ElementDefinitionDefaultValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Integer),
            2 => Value::read(peek, reader).map(Self::Decimal),
            3 => Value::read(peek, reader).map(Self::Base64Binary),
            4 => Value::read(peek, reader).map(Self::Instant),
            5 => Value::read(peek, reader).map(Self::String),
            6 => Value::read(peek, reader).map(Self::Uri),
            7 => Value::read(peek, reader).map(Self::Date),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Time),
            10 => Value::read(peek, reader).map(Self::Code),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::Uuid),
            13 => Value::read(peek, reader).map(Self::Id),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::PositiveInt),
            16 => Value::read(peek, reader).map(Self::Markdown),
            17 => Value::read(peek, reader).map(Self::Annotation),
            18 => Value::read(peek, reader).map(Self::Attachment),
            19 => Value::read(peek, reader).map(Self::Identifier),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::Quantity),
            23 => Value::read(peek, reader).map(Self::Range),
            24 => Value::read(peek, reader).map(Self::Period),
            25 => Value::read(peek, reader).map(Self::Ratio),
            26 => Value::read(peek, reader).map(Self::Reference),
            27 => Value::read(peek, reader).map(Self::SampledData),
            28 => Value::read(peek, reader).map(Self::Signature),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Address),
            31 => Value::read(peek, reader).map(Self::ContactPoint),
            32 => Value::read(peek, reader).map(Self::Timing),
            33 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::Decimal(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Instant(_) => 4,
            Self::String(_) => 5,
            Self::Uri(_) => 6,
            Self::Date(_) => 7,
            Self::DateTime(_) => 8,
            Self::Time(_) => 9,
            Self::Code(_) => 10,
            Self::Oid(_) => 11,
            Self::Uuid(_) => 12,
            Self::Id(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::PositiveInt(_) => 15,
            Self::Markdown(_) => 16,
            Self::Annotation(_) => 17,
            Self::Attachment(_) => 18,
            Self::Identifier(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::Quantity(_) => 22,
            Self::Range(_) => 23,
            Self::Period(_) => 24,
            Self::Ratio(_) => 25,
            Self::Reference(_) => 26,
            Self::SampledData(_) => 27,
            Self::Signature(_) => 28,
            Self::HumanName(_) => 29,
            Self::Address(_) => 30,
            Self::ContactPoint(_) => 31,
            Self::Timing(_) => 32,
            Self::Meta(_) => 33,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Base64Binary(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Meta(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ElementDefinitionDefaultValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ElementDefinitionDefaultValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ElementDefinitionDefaultValue);
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
impl Choice for ElementDefinitionFixed {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Integer),
            2 => Value::read(peek, reader).map(Self::Decimal),
            3 => Value::read(peek, reader).map(Self::Base64Binary),
            4 => Value::read(peek, reader).map(Self::Instant),
            5 => Value::read(peek, reader).map(Self::String),
            6 => Value::read(peek, reader).map(Self::Uri),
            7 => Value::read(peek, reader).map(Self::Date),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Time),
            10 => Value::read(peek, reader).map(Self::Code),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::Uuid),
            13 => Value::read(peek, reader).map(Self::Id),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::PositiveInt),
            16 => Value::read(peek, reader).map(Self::Markdown),
            17 => Value::read(peek, reader).map(Self::Annotation),
            18 => Value::read(peek, reader).map(Self::Attachment),
            19 => Value::read(peek, reader).map(Self::Identifier),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::Quantity),
            23 => Value::read(peek, reader).map(Self::Range),
            24 => Value::read(peek, reader).map(Self::Period),
            25 => Value::read(peek, reader).map(Self::Ratio),
            26 => Value::read(peek, reader).map(Self::Reference),
            27 => Value::read(peek, reader).map(Self::SampledData),
            28 => Value::read(peek, reader).map(Self::Signature),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Address),
            31 => Value::read(peek, reader).map(Self::ContactPoint),
            32 => Value::read(peek, reader).map(Self::Timing),
            33 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::Decimal(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Instant(_) => 4,
            Self::String(_) => 5,
            Self::Uri(_) => 6,
            Self::Date(_) => 7,
            Self::DateTime(_) => 8,
            Self::Time(_) => 9,
            Self::Code(_) => 10,
            Self::Oid(_) => 11,
            Self::Uuid(_) => 12,
            Self::Id(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::PositiveInt(_) => 15,
            Self::Markdown(_) => 16,
            Self::Annotation(_) => 17,
            Self::Attachment(_) => 18,
            Self::Identifier(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::Quantity(_) => 22,
            Self::Range(_) => 23,
            Self::Period(_) => 24,
            Self::Ratio(_) => 25,
            Self::Reference(_) => 26,
            Self::SampledData(_) => 27,
            Self::Signature(_) => 28,
            Self::HumanName(_) => 29,
            Self::Address(_) => 30,
            Self::ContactPoint(_) => 31,
            Self::Timing(_) => 32,
            Self::Meta(_) => 33,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Base64Binary(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Meta(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ElementDefinitionFixed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ElementDefinitionFixed)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ElementDefinitionFixed);
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
impl Choice for ElementDefinitionPattern {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Integer),
            2 => Value::read(peek, reader).map(Self::Decimal),
            3 => Value::read(peek, reader).map(Self::Base64Binary),
            4 => Value::read(peek, reader).map(Self::Instant),
            5 => Value::read(peek, reader).map(Self::String),
            6 => Value::read(peek, reader).map(Self::Uri),
            7 => Value::read(peek, reader).map(Self::Date),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Time),
            10 => Value::read(peek, reader).map(Self::Code),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::Uuid),
            13 => Value::read(peek, reader).map(Self::Id),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::PositiveInt),
            16 => Value::read(peek, reader).map(Self::Markdown),
            17 => Value::read(peek, reader).map(Self::Annotation),
            18 => Value::read(peek, reader).map(Self::Attachment),
            19 => Value::read(peek, reader).map(Self::Identifier),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::Quantity),
            23 => Value::read(peek, reader).map(Self::Range),
            24 => Value::read(peek, reader).map(Self::Period),
            25 => Value::read(peek, reader).map(Self::Ratio),
            26 => Value::read(peek, reader).map(Self::Reference),
            27 => Value::read(peek, reader).map(Self::SampledData),
            28 => Value::read(peek, reader).map(Self::Signature),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Address),
            31 => Value::read(peek, reader).map(Self::ContactPoint),
            32 => Value::read(peek, reader).map(Self::Timing),
            33 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::Decimal(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Instant(_) => 4,
            Self::String(_) => 5,
            Self::Uri(_) => 6,
            Self::Date(_) => 7,
            Self::DateTime(_) => 8,
            Self::Time(_) => 9,
            Self::Code(_) => 10,
            Self::Oid(_) => 11,
            Self::Uuid(_) => 12,
            Self::Id(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::PositiveInt(_) => 15,
            Self::Markdown(_) => 16,
            Self::Annotation(_) => 17,
            Self::Attachment(_) => 18,
            Self::Identifier(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::Quantity(_) => 22,
            Self::Range(_) => 23,
            Self::Period(_) => 24,
            Self::Ratio(_) => 25,
            Self::Reference(_) => 26,
            Self::SampledData(_) => 27,
            Self::Signature(_) => 28,
            Self::HumanName(_) => 29,
            Self::Address(_) => 30,
            Self::ContactPoint(_) => 31,
            Self::Timing(_) => 32,
            Self::Meta(_) => 33,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Base64Binary(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Meta(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ElementDefinitionPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ElementDefinitionPattern)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ElementDefinitionPattern);
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
impl Choice for ElementDefinitionExample {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Integer),
            2 => Value::read(peek, reader).map(Self::Decimal),
            3 => Value::read(peek, reader).map(Self::Base64Binary),
            4 => Value::read(peek, reader).map(Self::Instant),
            5 => Value::read(peek, reader).map(Self::String),
            6 => Value::read(peek, reader).map(Self::Uri),
            7 => Value::read(peek, reader).map(Self::Date),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Time),
            10 => Value::read(peek, reader).map(Self::Code),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::Uuid),
            13 => Value::read(peek, reader).map(Self::Id),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::PositiveInt),
            16 => Value::read(peek, reader).map(Self::Markdown),
            17 => Value::read(peek, reader).map(Self::Annotation),
            18 => Value::read(peek, reader).map(Self::Attachment),
            19 => Value::read(peek, reader).map(Self::Identifier),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::Quantity),
            23 => Value::read(peek, reader).map(Self::Range),
            24 => Value::read(peek, reader).map(Self::Period),
            25 => Value::read(peek, reader).map(Self::Ratio),
            26 => Value::read(peek, reader).map(Self::Reference),
            27 => Value::read(peek, reader).map(Self::SampledData),
            28 => Value::read(peek, reader).map(Self::Signature),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Address),
            31 => Value::read(peek, reader).map(Self::ContactPoint),
            32 => Value::read(peek, reader).map(Self::Timing),
            33 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::Decimal(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Instant(_) => 4,
            Self::String(_) => 5,
            Self::Uri(_) => 6,
            Self::Date(_) => 7,
            Self::DateTime(_) => 8,
            Self::Time(_) => 9,
            Self::Code(_) => 10,
            Self::Oid(_) => 11,
            Self::Uuid(_) => 12,
            Self::Id(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::PositiveInt(_) => 15,
            Self::Markdown(_) => 16,
            Self::Annotation(_) => 17,
            Self::Attachment(_) => 18,
            Self::Identifier(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::Quantity(_) => 22,
            Self::Range(_) => 23,
            Self::Period(_) => 24,
            Self::Ratio(_) => 25,
            Self::Reference(_) => 26,
            Self::SampledData(_) => 27,
            Self::Signature(_) => 28,
            Self::HumanName(_) => 29,
            Self::Address(_) => 30,
            Self::ContactPoint(_) => 31,
            Self::Timing(_) => 32,
            Self::Meta(_) => 33,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Base64Binary(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Meta(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ElementDefinitionExample {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ElementDefinitionExample)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ElementDefinitionExample);
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
impl Choice for ElementDefinitionMinValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Integer),
            2 => Value::read(peek, reader).map(Self::Decimal),
            3 => Value::read(peek, reader).map(Self::Base64Binary),
            4 => Value::read(peek, reader).map(Self::Instant),
            5 => Value::read(peek, reader).map(Self::String),
            6 => Value::read(peek, reader).map(Self::Uri),
            7 => Value::read(peek, reader).map(Self::Date),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Time),
            10 => Value::read(peek, reader).map(Self::Code),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::Uuid),
            13 => Value::read(peek, reader).map(Self::Id),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::PositiveInt),
            16 => Value::read(peek, reader).map(Self::Markdown),
            17 => Value::read(peek, reader).map(Self::Annotation),
            18 => Value::read(peek, reader).map(Self::Attachment),
            19 => Value::read(peek, reader).map(Self::Identifier),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::Quantity),
            23 => Value::read(peek, reader).map(Self::Range),
            24 => Value::read(peek, reader).map(Self::Period),
            25 => Value::read(peek, reader).map(Self::Ratio),
            26 => Value::read(peek, reader).map(Self::Reference),
            27 => Value::read(peek, reader).map(Self::SampledData),
            28 => Value::read(peek, reader).map(Self::Signature),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Address),
            31 => Value::read(peek, reader).map(Self::ContactPoint),
            32 => Value::read(peek, reader).map(Self::Timing),
            33 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::Decimal(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Instant(_) => 4,
            Self::String(_) => 5,
            Self::Uri(_) => 6,
            Self::Date(_) => 7,
            Self::DateTime(_) => 8,
            Self::Time(_) => 9,
            Self::Code(_) => 10,
            Self::Oid(_) => 11,
            Self::Uuid(_) => 12,
            Self::Id(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::PositiveInt(_) => 15,
            Self::Markdown(_) => 16,
            Self::Annotation(_) => 17,
            Self::Attachment(_) => 18,
            Self::Identifier(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::Quantity(_) => 22,
            Self::Range(_) => 23,
            Self::Period(_) => 24,
            Self::Ratio(_) => 25,
            Self::Reference(_) => 26,
            Self::SampledData(_) => 27,
            Self::Signature(_) => 28,
            Self::HumanName(_) => 29,
            Self::Address(_) => 30,
            Self::ContactPoint(_) => 31,
            Self::Timing(_) => 32,
            Self::Meta(_) => 33,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Base64Binary(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Meta(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ElementDefinitionMinValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ElementDefinitionMinValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ElementDefinitionMinValue);
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
impl Choice for ElementDefinitionMaxValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Integer),
            2 => Value::read(peek, reader).map(Self::Decimal),
            3 => Value::read(peek, reader).map(Self::Base64Binary),
            4 => Value::read(peek, reader).map(Self::Instant),
            5 => Value::read(peek, reader).map(Self::String),
            6 => Value::read(peek, reader).map(Self::Uri),
            7 => Value::read(peek, reader).map(Self::Date),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Time),
            10 => Value::read(peek, reader).map(Self::Code),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::Uuid),
            13 => Value::read(peek, reader).map(Self::Id),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::PositiveInt),
            16 => Value::read(peek, reader).map(Self::Markdown),
            17 => Value::read(peek, reader).map(Self::Annotation),
            18 => Value::read(peek, reader).map(Self::Attachment),
            19 => Value::read(peek, reader).map(Self::Identifier),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::Quantity),
            23 => Value::read(peek, reader).map(Self::Range),
            24 => Value::read(peek, reader).map(Self::Period),
            25 => Value::read(peek, reader).map(Self::Ratio),
            26 => Value::read(peek, reader).map(Self::Reference),
            27 => Value::read(peek, reader).map(Self::SampledData),
            28 => Value::read(peek, reader).map(Self::Signature),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Address),
            31 => Value::read(peek, reader).map(Self::ContactPoint),
            32 => Value::read(peek, reader).map(Self::Timing),
            33 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::Decimal(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Instant(_) => 4,
            Self::String(_) => 5,
            Self::Uri(_) => 6,
            Self::Date(_) => 7,
            Self::DateTime(_) => 8,
            Self::Time(_) => 9,
            Self::Code(_) => 10,
            Self::Oid(_) => 11,
            Self::Uuid(_) => 12,
            Self::Id(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::PositiveInt(_) => 15,
            Self::Markdown(_) => 16,
            Self::Annotation(_) => 17,
            Self::Attachment(_) => 18,
            Self::Identifier(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::Quantity(_) => 22,
            Self::Range(_) => 23,
            Self::Period(_) => 24,
            Self::Ratio(_) => 25,
            Self::Reference(_) => 26,
            Self::SampledData(_) => 27,
            Self::Signature(_) => 28,
            Self::HumanName(_) => 29,
            Self::Address(_) => 30,
            Self::ContactPoint(_) => 31,
            Self::Timing(_) => 32,
            Self::Meta(_) => 33,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Base64Binary(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Meta(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ElementDefinitionMaxValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ElementDefinitionMaxValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ElementDefinitionMaxValue);
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
impl Object for ElementDefinitionBase {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("path"),
            Name::plain("min"),
            Name::plain("max"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.path,
                3 => &self.min,
                4 => &self.max,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.path,
                3 => &mut self.min,
                4 => &mut self.max,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ElementDefinitionBinding {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("strength"),
            Name::plain("description"),
            Name::choice("valueSet", &["Uri", "Reference"]),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.strength,
                3 => &self.description,
                4 => &self.value_set,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.strength,
                3 => &mut self.description,
                4 => &mut self.value_set,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `ElementDefinition.binding.valueSet[x]`.
#[derive(Clone)]
pub enum ElementDefinitionBindingValueSet {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for ElementDefinitionBindingValueSet {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Uri),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Uri(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Uri(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ElementDefinitionBindingValueSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ElementDefinitionBindingValueSet))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ElementDefinitionBindingValueSet);
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
impl Object for ElementDefinitionConstraint {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("key"),
            Name::plain("requirements"),
            Name::plain("severity"),
            Name::plain("human"),
            Name::plain("xpath"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.key,
                3 => &self.requirements,
                4 => &self.severity,
                5 => &self.human,
                6 => &self.xpath,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.key,
                3 => &mut self.requirements,
                4 => &mut self.severity,
                5 => &mut self.human,
                6 => &mut self.xpath,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ElementDefinitionMapping {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("identity"),
            Name::plain("language"),
            Name::plain("map"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.identity,
                3 => &self.language,
                4 => &self.map,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.identity,
                3 => &mut self.language,
                4 => &mut self.map,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ElementDefinitionSlicing {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("discriminator"),
            Name::plain("description"),
            Name::plain("ordered"),
            Name::plain("rules"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.discriminator,
                3 => &self.description,
                4 => &self.ordered,
                5 => &self.rules,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.discriminator,
                3 => &mut self.description,
                4 => &mut self.ordered,
                5 => &mut self.rules,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ElementDefinitionType {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("code"),
            Name::plain("profile"),
            Name::plain("aggregation"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.code,
                3 => &self.profile,
                4 => &self.aggregation,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.code,
                3 => &mut self.profile,
                4 => &mut self.aggregation,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Encounter {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("status"),
            Name::plain("statusHistory"),
            Name::plain("class"),
            Name::plain("type"),
            Name::plain("priority"),
            Name::plain("patient"),
            Name::plain("episodeOfCare"),
            Name::plain("incomingReferral"),
            Name::plain("participant"),
            Name::plain("appointment"),
            Name::plain("period"),
            Name::plain("length"),
            Name::plain("reason"),
            Name::plain("indication"),
            Name::plain("hospitalization"),
            Name::plain("location"),
            Name::plain("serviceProvider"),
            Name::plain("partOf"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.status,
                10 => &self.status_history,
                11 => &self.class,
                12 => &self.type_,
                13 => &self.priority,
                14 => &self.patient,
                15 => &self.episode_of_care,
                16 => &self.incoming_referral,
                17 => &self.participant,
                18 => &self.appointment,
                19 => &self.period,
                20 => &self.length,
                21 => &self.reason,
                22 => &self.indication,
                23 => &self.hospitalization,
                24 => &self.location,
                25 => &self.service_provider,
                26 => &self.part_of,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.status,
                10 => &mut self.status_history,
                11 => &mut self.class,
                12 => &mut self.type_,
                13 => &mut self.priority,
                14 => &mut self.patient,
                15 => &mut self.episode_of_care,
                16 => &mut self.incoming_referral,
                17 => &mut self.participant,
                18 => &mut self.appointment,
                19 => &mut self.period,
                20 => &mut self.length,
                21 => &mut self.reason,
                22 => &mut self.indication,
                23 => &mut self.hospitalization,
                24 => &mut self.location,
                25 => &mut self.service_provider,
                26 => &mut self.part_of,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Encounter")
    }
}
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
impl Object for EncounterHospitalization {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("preAdmissionIdentifier"),
            Name::plain("origin"),
            Name::plain("admitSource"),
            Name::plain("admittingDiagnosis"),
            Name::plain("reAdmission"),
            Name::plain("dietPreference"),
            Name::plain("specialCourtesy"),
            Name::plain("specialArrangement"),
            Name::plain("destination"),
            Name::plain("dischargeDisposition"),
            Name::plain("dischargeDiagnosis"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.pre_admission_identifier,
                4 => &self.origin,
                5 => &self.admit_source,
                6 => &self.admitting_diagnosis,
                7 => &self.re_admission,
                8 => &self.diet_preference,
                9 => &self.special_courtesy,
                10 => &self.special_arrangement,
                11 => &self.destination,
                12 => &self.discharge_disposition,
                13 => &self.discharge_diagnosis,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.pre_admission_identifier,
                4 => &mut self.origin,
                5 => &mut self.admit_source,
                6 => &mut self.admitting_diagnosis,
                7 => &mut self.re_admission,
                8 => &mut self.diet_preference,
                9 => &mut self.special_courtesy,
                10 => &mut self.special_arrangement,
                11 => &mut self.destination,
                12 => &mut self.discharge_disposition,
                13 => &mut self.discharge_diagnosis,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for EncounterLocation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("location"),
            Name::plain("status"),
            Name::plain("period"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.location,
                4 => &self.status,
                5 => &self.period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.location,
                4 => &mut self.status,
                5 => &mut self.period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for EncounterParticipant {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("period"),
            Name::plain("individual"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.type_,
                4 => &self.period,
                5 => &self.individual,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.type_,
                4 => &mut self.period,
                5 => &mut self.individual,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for EncounterStatusHistory {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("status"),
            Name::plain("period"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.status,
                4 => &self.period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.status,
                4 => &mut self.period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Extension {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("url"),
            Name::choice(
                "value",
                &[
                    "Boolean",
                    "Integer",
                    "Decimal",
                    "Base64Binary",
                    "Instant",
                    "String",
                    "Uri",
                    "Date",
                    "DateTime",
                    "Time",
                    "Code",
                    "Oid",
                    "Uuid",
                    "Id",
                    "UnsignedInt",
                    "PositiveInt",
                    "Markdown",
                    "Annotation",
                    "Attachment",
                    "Identifier",
                    "CodeableConcept",
                    "Coding",
                    "Quantity",
                    "Range",
                    "Period",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
                    "HumanName",
                    "Address",
                    "ContactPoint",
                    "Timing",
                    "Meta",
                ],
            ),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.url,
                3 => &self.value,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.url,
                3 => &mut self.value,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Choice for ExtensionValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Integer),
            2 => Value::read(peek, reader).map(Self::Decimal),
            3 => Value::read(peek, reader).map(Self::Base64Binary),
            4 => Value::read(peek, reader).map(Self::Instant),
            5 => Value::read(peek, reader).map(Self::String),
            6 => Value::read(peek, reader).map(Self::Uri),
            7 => Value::read(peek, reader).map(Self::Date),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Time),
            10 => Value::read(peek, reader).map(Self::Code),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::Uuid),
            13 => Value::read(peek, reader).map(Self::Id),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::PositiveInt),
            16 => Value::read(peek, reader).map(Self::Markdown),
            17 => Value::read(peek, reader).map(Self::Annotation),
            18 => Value::read(peek, reader).map(Self::Attachment),
            19 => Value::read(peek, reader).map(Self::Identifier),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::Quantity),
            23 => Value::read(peek, reader).map(Self::Range),
            24 => Value::read(peek, reader).map(Self::Period),
            25 => Value::read(peek, reader).map(Self::Ratio),
            26 => Value::read(peek, reader).map(Self::Reference),
            27 => Value::read(peek, reader).map(Self::SampledData),
            28 => Value::read(peek, reader).map(Self::Signature),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Address),
            31 => Value::read(peek, reader).map(Self::ContactPoint),
            32 => Value::read(peek, reader).map(Self::Timing),
            33 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::Decimal(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Instant(_) => 4,
            Self::String(_) => 5,
            Self::Uri(_) => 6,
            Self::Date(_) => 7,
            Self::DateTime(_) => 8,
            Self::Time(_) => 9,
            Self::Code(_) => 10,
            Self::Oid(_) => 11,
            Self::Uuid(_) => 12,
            Self::Id(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::PositiveInt(_) => 15,
            Self::Markdown(_) => 16,
            Self::Annotation(_) => 17,
            Self::Attachment(_) => 18,
            Self::Identifier(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::Quantity(_) => 22,
            Self::Range(_) => 23,
            Self::Period(_) => 24,
            Self::Ratio(_) => 25,
            Self::Reference(_) => 26,
            Self::SampledData(_) => 27,
            Self::Signature(_) => 28,
            Self::HumanName(_) => 29,
            Self::Address(_) => 30,
            Self::ContactPoint(_) => 31,
            Self::Timing(_) => 32,
            Self::Meta(_) => 33,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Base64Binary(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Meta(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ExtensionValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ExtensionValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ExtensionValue);
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
impl Object for Goal {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("subject"),
            Name::choice("start", &["Date", "CodeableConcept"]),
            Name::choice("target", &["Date", "Quantity"]),
            Name::plain("category"),
            Name::plain("description"),
            Name::plain("status"),
            Name::plain("statusDate"),
            Name::plain("statusReason"),
            Name::plain("author"),
            Name::plain("priority"),
            Name::plain("addresses"),
            Name::plain("note"),
            Name::plain("outcome"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.subject,
                10 => &self.start,
                11 => &self.target,
                12 => &self.category,
                13 => &self.description,
                14 => &self.status,
                15 => &self.status_date,
                16 => &self.status_reason,
                17 => &self.author,
                18 => &self.priority,
                19 => &self.addresses,
                20 => &self.note,
                21 => &self.outcome,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.subject,
                10 => &mut self.start,
                11 => &mut self.target,
                12 => &mut self.category,
                13 => &mut self.description,
                14 => &mut self.status,
                15 => &mut self.status_date,
                16 => &mut self.status_reason,
                17 => &mut self.author,
                18 => &mut self.priority,
                19 => &mut self.addresses,
                20 => &mut self.note,
                21 => &mut self.outcome,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Goal")
    }
}
/// The types of `Goal.start[x]`.
#[derive(Clone)]
pub enum GoalStart {
    /// `date`.
    Date(Date),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
impl Choice for GoalStart {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Date),
            1 => Value::read(peek, reader).map(Self::CodeableConcept),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Date(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Date(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for GoalStart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(GoalStart)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(GoalStart);
/// The types of `Goal.target[x]`.
#[derive(Clone)]
pub enum GoalTarget {
    /// `date`.
    Date(Date),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
impl Choice for GoalTarget {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Date),
            1 => Value::read(peek, reader).map(Self::Quantity),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::Quantity(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Date(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Date(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for GoalTarget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(GoalTarget)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(GoalTarget);
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
impl Object for GoalOutcome {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::choice("result", &["CodeableConcept", "Reference"]),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.result,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.result,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `Goal.outcome.result[x]`.
#[derive(Clone)]
pub enum GoalOutcomeResult {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for GoalOutcomeResult {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for GoalOutcomeResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(GoalOutcomeResult)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(GoalOutcomeResult);
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
impl Object for HumanName {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("use"),
            Name::plain("text"),
            Name::plain("family"),
            Name::plain("given"),
            Name::plain("prefix"),
            Name::plain("suffix"),
            Name::plain("period"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.use_,
                3 => &self.text,
                4 => &self.family,
                5 => &self.given,
                6 => &self.prefix,
                7 => &self.suffix,
                8 => &self.period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.use_,
                3 => &mut self.text,
                4 => &mut self.family,
                5 => &mut self.given,
                6 => &mut self.prefix,
                7 => &mut self.suffix,
                8 => &mut self.period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Identifier {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("use"),
            Name::plain("type"),
            Name::plain("system"),
            Name::plain("value"),
            Name::plain("period"),
            Name::plain("assigner"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.use_,
                3 => &self.type_,
                4 => &self.system,
                5 => &self.value,
                6 => &self.period,
                7 => &self.assigner,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.use_,
                3 => &mut self.type_,
                4 => &mut self.system,
                5 => &mut self.value,
                6 => &mut self.period,
                7 => &mut self.assigner,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Immunization {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("status"),
            Name::plain("date"),
            Name::plain("vaccineCode"),
            Name::plain("patient"),
            Name::plain("wasNotGiven"),
            Name::plain("reported"),
            Name::plain("performer"),
            Name::plain("requester"),
            Name::plain("encounter"),
            Name::plain("manufacturer"),
            Name::plain("location"),
            Name::plain("lotNumber"),
            Name::plain("expirationDate"),
            Name::plain("site"),
            Name::plain("route"),
            Name::plain("doseQuantity"),
            Name::plain("note"),
            Name::plain("explanation"),
            Name::plain("reaction"),
            Name::plain("vaccinationProtocol"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.status,
                10 => &self.date,
                11 => &self.vaccine_code,
                12 => &self.patient,
                13 => &self.was_not_given,
                14 => &self.reported,
                15 => &self.performer,
                16 => &self.requester,
                17 => &self.encounter,
                18 => &self.manufacturer,
                19 => &self.location,
                20 => &self.lot_number,
                21 => &self.expiration_date,
                22 => &self.site,
                23 => &self.route,
                24 => &self.dose_quantity,
                25 => &self.note,
                26 => &self.explanation,
                27 => &self.reaction,
                28 => &self.vaccination_protocol,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.status,
                10 => &mut self.date,
                11 => &mut self.vaccine_code,
                12 => &mut self.patient,
                13 => &mut self.was_not_given,
                14 => &mut self.reported,
                15 => &mut self.performer,
                16 => &mut self.requester,
                17 => &mut self.encounter,
                18 => &mut self.manufacturer,
                19 => &mut self.location,
                20 => &mut self.lot_number,
                21 => &mut self.expiration_date,
                22 => &mut self.site,
                23 => &mut self.route,
                24 => &mut self.dose_quantity,
                25 => &mut self.note,
                26 => &mut self.explanation,
                27 => &mut self.reaction,
                28 => &mut self.vaccination_protocol,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Immunization")
    }
}
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
impl Object for ImmunizationExplanation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("reason"),
            Name::plain("reasonNotGiven"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.reason,
                4 => &self.reason_not_given,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.reason,
                4 => &mut self.reason_not_given,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ImmunizationReaction {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("date"),
            Name::plain("detail"),
            Name::plain("reported"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.date,
                4 => &self.detail,
                5 => &self.reported,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.date,
                4 => &mut self.detail,
                5 => &mut self.reported,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ImmunizationVaccinationProtocol {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("doseSequence"),
            Name::plain("description"),
            Name::plain("authority"),
            Name::plain("series"),
            Name::plain("seriesDoses"),
            Name::plain("targetDisease"),
            Name::plain("doseStatus"),
            Name::plain("doseStatusReason"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.dose_sequence,
                4 => &self.description,
                5 => &self.authority,
                6 => &self.series,
                7 => &self.series_doses,
                8 => &self.target_disease,
                9 => &self.dose_status,
                10 => &self.dose_status_reason,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.dose_sequence,
                4 => &mut self.description,
                5 => &mut self.authority,
                6 => &mut self.series,
                7 => &mut self.series_doses,
                8 => &mut self.target_disease,
                9 => &mut self.dose_status,
                10 => &mut self.dose_status_reason,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Location {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("status"),
            Name::plain("name"),
            Name::plain("description"),
            Name::plain("mode"),
            Name::plain("type"),
            Name::plain("telecom"),
            Name::plain("address"),
            Name::plain("physicalType"),
            Name::plain("position"),
            Name::plain("managingOrganization"),
            Name::plain("partOf"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.status,
                10 => &self.name,
                11 => &self.description,
                12 => &self.mode,
                13 => &self.type_,
                14 => &self.telecom,
                15 => &self.address,
                16 => &self.physical_type,
                17 => &self.position,
                18 => &self.managing_organization,
                19 => &self.part_of,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.status,
                10 => &mut self.name,
                11 => &mut self.description,
                12 => &mut self.mode,
                13 => &mut self.type_,
                14 => &mut self.telecom,
                15 => &mut self.address,
                16 => &mut self.physical_type,
                17 => &mut self.position,
                18 => &mut self.managing_organization,
                19 => &mut self.part_of,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Location")
    }
}
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
impl Object for LocationPosition {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("longitude"),
            Name::plain("latitude"),
            Name::plain("altitude"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.longitude,
                4 => &self.latitude,
                5 => &self.altitude,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.longitude,
                4 => &mut self.latitude,
                5 => &mut self.altitude,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Medication {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("code"),
            Name::plain("isBrand"),
            Name::plain("manufacturer"),
            Name::plain("product"),
            Name::plain("package"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.code,
                9 => &self.is_brand,
                10 => &self.manufacturer,
                11 => &self.product,
                12 => &self.package,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.code,
                9 => &mut self.is_brand,
                10 => &mut self.manufacturer,
                11 => &mut self.product,
                12 => &mut self.package,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Medication")
    }
}
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
impl Object for MedicationPackage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("container"),
            Name::plain("content"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.container,
                4 => &self.content,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.container,
                4 => &mut self.content,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for MedicationPackageContent {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("item"),
            Name::plain("amount"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.item,
                4 => &self.amount,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.item,
                4 => &mut self.amount,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for MedicationProduct {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("form"),
            Name::plain("ingredient"),
            Name::plain("batch"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.form,
                4 => &self.ingredient,
                5 => &self.batch,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.form,
                4 => &mut self.ingredient,
                5 => &mut self.batch,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for MedicationProductBatch {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("lotNumber"),
            Name::plain("expirationDate"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.lot_number,
                4 => &self.expiration_date,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.lot_number,
                4 => &mut self.expiration_date,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for MedicationProductIngredient {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("item"),
            Name::plain("amount"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.item,
                4 => &self.amount,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.item,
                4 => &mut self.amount,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for MedicationAdministration {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("status"),
            Name::plain("patient"),
            Name::plain("practitioner"),
            Name::plain("encounter"),
            Name::plain("prescription"),
            Name::plain("wasNotGiven"),
            Name::plain("reasonNotGiven"),
            Name::plain("reasonGiven"),
            Name::choice("effectiveTime", &["DateTime", "Period"]),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("device"),
            Name::plain("note"),
            Name::plain("dosage"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.status,
                10 => &self.patient,
                11 => &self.practitioner,
                12 => &self.encounter,
                13 => &self.prescription,
                14 => &self.was_not_given,
                15 => &self.reason_not_given,
                16 => &self.reason_given,
                17 => &self.effective_time,
                18 => &self.medication,
                19 => &self.device,
                20 => &self.note,
                21 => &self.dosage,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.status,
                10 => &mut self.patient,
                11 => &mut self.practitioner,
                12 => &mut self.encounter,
                13 => &mut self.prescription,
                14 => &mut self.was_not_given,
                15 => &mut self.reason_not_given,
                16 => &mut self.reason_given,
                17 => &mut self.effective_time,
                18 => &mut self.medication,
                19 => &mut self.device,
                20 => &mut self.note,
                21 => &mut self.dosage,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("MedicationAdministration")
    }
}
/// The types of `MedicationAdministration.effectiveTime[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationEffectiveTime {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
impl Choice for MedicationAdministrationEffectiveTime {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationAdministrationEffectiveTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationAdministrationEffectiveTime))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationAdministrationEffectiveTime);
/// The types of `MedicationAdministration.medication[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationAdministrationMedication {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationAdministrationMedication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationAdministrationMedication))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationAdministrationMedication);
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
impl Object for MedicationAdministrationDosage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("text"),
            Name::choice("site", &["CodeableConcept", "Reference"]),
            Name::plain("route"),
            Name::plain("method"),
            Name::plain("quantity"),
            Name::choice("rate", &["Ratio", "Range"]),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.text,
                4 => &self.site,
                5 => &self.route,
                6 => &self.method,
                7 => &self.quantity,
                8 => &self.rate,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.text,
                4 => &mut self.site,
                5 => &mut self.route,
                6 => &mut self.method,
                7 => &mut self.quantity,
                8 => &mut self.rate,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `MedicationAdministration.dosage.site[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationDosageSite {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationAdministrationDosageSite {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationAdministrationDosageSite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationAdministrationDosageSite))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationAdministrationDosageSite);
/// The types of `MedicationAdministration.dosage.rate[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationDosageRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}
impl Choice for MedicationAdministrationDosageRate {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Ratio),
            1 => Value::read(peek, reader).map(Self::Range),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationAdministrationDosageRate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationAdministrationDosageRate))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationAdministrationDosageRate);
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
impl Object for MedicationDispense {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("status"),
            Name::plain("patient"),
            Name::plain("dispenser"),
            Name::plain("authorizingPrescription"),
            Name::plain("type"),
            Name::plain("quantity"),
            Name::plain("daysSupply"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("whenPrepared"),
            Name::plain("whenHandedOver"),
            Name::plain("destination"),
            Name::plain("receiver"),
            Name::plain("note"),
            Name::plain("dosageInstruction"),
            Name::plain("substitution"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.status,
                10 => &self.patient,
                11 => &self.dispenser,
                12 => &self.authorizing_prescription,
                13 => &self.type_,
                14 => &self.quantity,
                15 => &self.days_supply,
                16 => &self.medication,
                17 => &self.when_prepared,
                18 => &self.when_handed_over,
                19 => &self.destination,
                20 => &self.receiver,
                21 => &self.note,
                22 => &self.dosage_instruction,
                23 => &self.substitution,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.status,
                10 => &mut self.patient,
                11 => &mut self.dispenser,
                12 => &mut self.authorizing_prescription,
                13 => &mut self.type_,
                14 => &mut self.quantity,
                15 => &mut self.days_supply,
                16 => &mut self.medication,
                17 => &mut self.when_prepared,
                18 => &mut self.when_handed_over,
                19 => &mut self.destination,
                20 => &mut self.receiver,
                21 => &mut self.note,
                22 => &mut self.dosage_instruction,
                23 => &mut self.substitution,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("MedicationDispense")
    }
}
/// The types of `MedicationDispense.medication[x]`.
#[derive(Clone)]
pub enum MedicationDispenseMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationDispenseMedication {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationDispenseMedication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationDispenseMedication)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationDispenseMedication);
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
impl Object for MedicationDispenseDosageInstruction {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("text"),
            Name::plain("additionalInstructions"),
            Name::plain("timing"),
            Name::choice("asNeeded", &["Boolean", "CodeableConcept"]),
            Name::choice("site", &["CodeableConcept", "Reference"]),
            Name::plain("route"),
            Name::plain("method"),
            Name::choice("dose", &["Range", "Quantity"]),
            Name::choice("rate", &["Ratio", "Range"]),
            Name::plain("maxDosePerPeriod"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.text,
                4 => &self.additional_instructions,
                5 => &self.timing,
                6 => &self.as_needed,
                7 => &self.site,
                8 => &self.route,
                9 => &self.method,
                10 => &self.dose,
                11 => &self.rate,
                12 => &self.max_dose_per_period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.text,
                4 => &mut self.additional_instructions,
                5 => &mut self.timing,
                6 => &mut self.as_needed,
                7 => &mut self.site,
                8 => &mut self.route,
                9 => &mut self.method,
                10 => &mut self.dose,
                11 => &mut self.rate,
                12 => &mut self.max_dose_per_period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `MedicationDispense.dosageInstruction.asNeeded[x]`.
#[derive(Clone)]
pub enum MedicationDispenseDosageInstructionAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
impl Choice for MedicationDispenseDosageInstructionAsNeeded {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::CodeableConcept),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationDispenseDosageInstructionAsNeeded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationDispenseDosageInstructionAsNeeded))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationDispenseDosageInstructionAsNeeded);
/// The types of `MedicationDispense.dosageInstruction.site[x]`.
#[derive(Clone)]
pub enum MedicationDispenseDosageInstructionSite {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationDispenseDosageInstructionSite {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationDispenseDosageInstructionSite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationDispenseDosageInstructionSite))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationDispenseDosageInstructionSite);
/// The types of `MedicationDispense.dosageInstruction.dose[x]`.
#[derive(Clone)]
pub enum MedicationDispenseDosageInstructionDose {
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
impl Choice for MedicationDispenseDosageInstructionDose {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Range),
            1 => Value::read(peek, reader).map(Self::Quantity),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Range(_) => 0,
            Self::Quantity(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Range(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Range(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationDispenseDosageInstructionDose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationDispenseDosageInstructionDose))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationDispenseDosageInstructionDose);
/// The types of `MedicationDispense.dosageInstruction.rate[x]`.
#[derive(Clone)]
pub enum MedicationDispenseDosageInstructionRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}
impl Choice for MedicationDispenseDosageInstructionRate {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Ratio),
            1 => Value::read(peek, reader).map(Self::Range),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationDispenseDosageInstructionRate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationDispenseDosageInstructionRate))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationDispenseDosageInstructionRate);
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
impl Object for MedicationDispenseSubstitution {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("reason"),
            Name::plain("responsibleParty"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.type_,
                4 => &self.reason,
                5 => &self.responsible_party,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.type_,
                4 => &mut self.reason,
                5 => &mut self.responsible_party,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for MedicationOrder {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("dateWritten"),
            Name::plain("status"),
            Name::plain("dateEnded"),
            Name::plain("reasonEnded"),
            Name::plain("patient"),
            Name::plain("prescriber"),
            Name::plain("encounter"),
            Name::choice("reason", &["CodeableConcept", "Reference"]),
            Name::plain("note"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("dosageInstruction"),
            Name::plain("dispenseRequest"),
            Name::plain("substitution"),
            Name::plain("priorPrescription"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.date_written,
                10 => &self.status,
                11 => &self.date_ended,
                12 => &self.reason_ended,
                13 => &self.patient,
                14 => &self.prescriber,
                15 => &self.encounter,
                16 => &self.reason,
                17 => &self.note,
                18 => &self.medication,
                19 => &self.dosage_instruction,
                20 => &self.dispense_request,
                21 => &self.substitution,
                22 => &self.prior_prescription,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.date_written,
                10 => &mut self.status,
                11 => &mut self.date_ended,
                12 => &mut self.reason_ended,
                13 => &mut self.patient,
                14 => &mut self.prescriber,
                15 => &mut self.encounter,
                16 => &mut self.reason,
                17 => &mut self.note,
                18 => &mut self.medication,
                19 => &mut self.dosage_instruction,
                20 => &mut self.dispense_request,
                21 => &mut self.substitution,
                22 => &mut self.prior_prescription,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("MedicationOrder")
    }
}
/// The types of `MedicationOrder.reason[x]`.
#[derive(Clone)]
pub enum MedicationOrderReason {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationOrderReason {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationOrderReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationOrderReason)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationOrderReason);
/// The types of `MedicationOrder.medication[x]`.
#[derive(Clone)]
pub enum MedicationOrderMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationOrderMedication {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationOrderMedication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationOrderMedication)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationOrderMedication);
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
impl Object for MedicationOrderDispenseRequest {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("validityPeriod"),
            Name::plain("numberOfRepeatsAllowed"),
            Name::plain("quantity"),
            Name::plain("expectedSupplyDuration"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.medication,
                4 => &self.validity_period,
                5 => &self.number_of_repeats_allowed,
                6 => &self.quantity,
                7 => &self.expected_supply_duration,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.medication,
                4 => &mut self.validity_period,
                5 => &mut self.number_of_repeats_allowed,
                6 => &mut self.quantity,
                7 => &mut self.expected_supply_duration,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `MedicationOrder.dispenseRequest.medication[x]`.
#[derive(Clone)]
pub enum MedicationOrderDispenseRequestMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationOrderDispenseRequestMedication {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationOrderDispenseRequestMedication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationOrderDispenseRequestMedication))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationOrderDispenseRequestMedication);
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
impl Object for MedicationOrderDosageInstruction {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("text"),
            Name::plain("additionalInstructions"),
            Name::plain("timing"),
            Name::choice("asNeeded", &["Boolean", "CodeableConcept"]),
            Name::choice("site", &["CodeableConcept", "Reference"]),
            Name::plain("route"),
            Name::plain("method"),
            Name::choice("dose", &["Range", "Quantity"]),
            Name::choice("rate", &["Ratio", "Range"]),
            Name::plain("maxDosePerPeriod"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.text,
                4 => &self.additional_instructions,
                5 => &self.timing,
                6 => &self.as_needed,
                7 => &self.site,
                8 => &self.route,
                9 => &self.method,
                10 => &self.dose,
                11 => &self.rate,
                12 => &self.max_dose_per_period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.text,
                4 => &mut self.additional_instructions,
                5 => &mut self.timing,
                6 => &mut self.as_needed,
                7 => &mut self.site,
                8 => &mut self.route,
                9 => &mut self.method,
                10 => &mut self.dose,
                11 => &mut self.rate,
                12 => &mut self.max_dose_per_period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `MedicationOrder.dosageInstruction.asNeeded[x]`.
#[derive(Clone)]
pub enum MedicationOrderDosageInstructionAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
impl Choice for MedicationOrderDosageInstructionAsNeeded {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::CodeableConcept),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationOrderDosageInstructionAsNeeded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationOrderDosageInstructionAsNeeded))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationOrderDosageInstructionAsNeeded);
/// The types of `MedicationOrder.dosageInstruction.site[x]`.
#[derive(Clone)]
pub enum MedicationOrderDosageInstructionSite {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationOrderDosageInstructionSite {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationOrderDosageInstructionSite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationOrderDosageInstructionSite))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationOrderDosageInstructionSite);
/// The types of `MedicationOrder.dosageInstruction.dose[x]`.
#[derive(Clone)]
pub enum MedicationOrderDosageInstructionDose {
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
impl Choice for MedicationOrderDosageInstructionDose {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Range),
            1 => Value::read(peek, reader).map(Self::Quantity),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Range(_) => 0,
            Self::Quantity(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Range(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Range(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationOrderDosageInstructionDose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationOrderDosageInstructionDose))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationOrderDosageInstructionDose);
/// The types of `MedicationOrder.dosageInstruction.rate[x]`.
#[derive(Clone)]
pub enum MedicationOrderDosageInstructionRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}
impl Choice for MedicationOrderDosageInstructionRate {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Ratio),
            1 => Value::read(peek, reader).map(Self::Range),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationOrderDosageInstructionRate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationOrderDosageInstructionRate))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationOrderDosageInstructionRate);
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
impl Object for MedicationOrderSubstitution {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("reason"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.type_,
                4 => &self.reason,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.type_,
                4 => &mut self.reason,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for MedicationStatement {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("patient"),
            Name::plain("informationSource"),
            Name::plain("dateAsserted"),
            Name::plain("status"),
            Name::plain("wasNotTaken"),
            Name::plain("reasonNotTaken"),
            Name::choice("reasonForUse", &["CodeableConcept", "Reference"]),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("note"),
            Name::plain("supportingInformation"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("dosage"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.patient,
                10 => &self.information_source,
                11 => &self.date_asserted,
                12 => &self.status,
                13 => &self.was_not_taken,
                14 => &self.reason_not_taken,
                15 => &self.reason_for_use,
                16 => &self.effective,
                17 => &self.note,
                18 => &self.supporting_information,
                19 => &self.medication,
                20 => &self.dosage,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.patient,
                10 => &mut self.information_source,
                11 => &mut self.date_asserted,
                12 => &mut self.status,
                13 => &mut self.was_not_taken,
                14 => &mut self.reason_not_taken,
                15 => &mut self.reason_for_use,
                16 => &mut self.effective,
                17 => &mut self.note,
                18 => &mut self.supporting_information,
                19 => &mut self.medication,
                20 => &mut self.dosage,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("MedicationStatement")
    }
}
/// The types of `MedicationStatement.reasonForUse[x]`.
#[derive(Clone)]
pub enum MedicationStatementReasonForUse {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationStatementReasonForUse {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationStatementReasonForUse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationStatementReasonForUse))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationStatementReasonForUse);
/// The types of `MedicationStatement.effective[x]`.
#[derive(Clone)]
pub enum MedicationStatementEffective {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
impl Choice for MedicationStatementEffective {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationStatementEffective {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationStatementEffective)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationStatementEffective);
/// The types of `MedicationStatement.medication[x]`.
#[derive(Clone)]
pub enum MedicationStatementMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationStatementMedication {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationStatementMedication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationStatementMedication)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationStatementMedication);
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
impl Object for MedicationStatementDosage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("text"),
            Name::plain("timing"),
            Name::choice("asNeeded", &["Boolean", "CodeableConcept"]),
            Name::choice("site", &["CodeableConcept", "Reference"]),
            Name::plain("route"),
            Name::plain("method"),
            Name::choice("quantity", &["Quantity", "Range"]),
            Name::choice("rate", &["Ratio", "Range"]),
            Name::plain("maxDosePerPeriod"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.text,
                4 => &self.timing,
                5 => &self.as_needed,
                6 => &self.site,
                7 => &self.route,
                8 => &self.method,
                9 => &self.quantity,
                10 => &self.rate,
                11 => &self.max_dose_per_period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.text,
                4 => &mut self.timing,
                5 => &mut self.as_needed,
                6 => &mut self.site,
                7 => &mut self.route,
                8 => &mut self.method,
                9 => &mut self.quantity,
                10 => &mut self.rate,
                11 => &mut self.max_dose_per_period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `MedicationStatement.dosage.asNeeded[x]`.
#[derive(Clone)]
pub enum MedicationStatementDosageAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
impl Choice for MedicationStatementDosageAsNeeded {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::CodeableConcept),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::CodeableConcept(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationStatementDosageAsNeeded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationStatementDosageAsNeeded))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationStatementDosageAsNeeded);
/// The types of `MedicationStatement.dosage.site[x]`.
#[derive(Clone)]
pub enum MedicationStatementDosageSite {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationStatementDosageSite {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationStatementDosageSite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationStatementDosageSite)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationStatementDosageSite);
/// The types of `MedicationStatement.dosage.quantity[x]`.
#[derive(Clone)]
pub enum MedicationStatementDosageQuantity {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Range`.
    Range(Box<Range>),
}
impl Choice for MedicationStatementDosageQuantity {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Quantity),
            1 => Value::read(peek, reader).map(Self::Range),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationStatementDosageQuantity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationStatementDosageQuantity))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationStatementDosageQuantity);
/// The types of `MedicationStatement.dosage.rate[x]`.
#[derive(Clone)]
pub enum MedicationStatementDosageRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Range`.
    Range(Box<Range>),
}
impl Choice for MedicationStatementDosageRate {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Ratio),
            1 => Value::read(peek, reader).map(Self::Range),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::Range(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationStatementDosageRate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationStatementDosageRate)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationStatementDosageRate);
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
impl Object for Meta {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("versionId"),
            Name::plain("lastUpdated"),
            Name::plain("profile"),
            Name::plain("security"),
            Name::plain("tag"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.version_id,
                3 => &self.last_updated,
                4 => &self.profile,
                5 => &self.security,
                6 => &self.tag,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.version_id,
                3 => &mut self.last_updated,
                4 => &mut self.profile,
                5 => &mut self.security,
                6 => &mut self.tag,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Narrative {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("status"),
            Name::plain("div"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.status,
                3 => &self.div,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.status,
                3 => &mut self.div,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Observation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("status"),
            Name::plain("category"),
            Name::plain("code"),
            Name::plain("subject"),
            Name::plain("encounter"),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("issued"),
            Name::plain("performer"),
            Name::choice(
                "value",
                &[
                    "Quantity",
                    "CodeableConcept",
                    "String",
                    "Range",
                    "Ratio",
                    "SampledData",
                    "Attachment",
                    "Time",
                    "DateTime",
                    "Period",
                ],
            ),
            Name::plain("dataAbsentReason"),
            Name::plain("interpretation"),
            Name::plain("comments"),
            Name::plain("bodySite"),
            Name::plain("method"),
            Name::plain("specimen"),
            Name::plain("device"),
            Name::plain("referenceRange"),
            Name::plain("related"),
            Name::plain("component"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.status,
                10 => &self.category,
                11 => &self.code,
                12 => &self.subject,
                13 => &self.encounter,
                14 => &self.effective,
                15 => &self.issued,
                16 => &self.performer,
                17 => &self.value,
                18 => &self.data_absent_reason,
                19 => &self.interpretation,
                20 => &self.comments,
                21 => &self.body_site,
                22 => &self.method,
                23 => &self.specimen,
                24 => &self.device,
                25 => &self.reference_range,
                26 => &self.related,
                27 => &self.component,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.status,
                10 => &mut self.category,
                11 => &mut self.code,
                12 => &mut self.subject,
                13 => &mut self.encounter,
                14 => &mut self.effective,
                15 => &mut self.issued,
                16 => &mut self.performer,
                17 => &mut self.value,
                18 => &mut self.data_absent_reason,
                19 => &mut self.interpretation,
                20 => &mut self.comments,
                21 => &mut self.body_site,
                22 => &mut self.method,
                23 => &mut self.specimen,
                24 => &mut self.device,
                25 => &mut self.reference_range,
                26 => &mut self.related,
                27 => &mut self.component,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Observation")
    }
}
/// The types of `Observation.effective[x]`.
#[derive(Clone)]
pub enum ObservationEffective {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
impl Choice for ObservationEffective {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ObservationEffective {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ObservationEffective)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ObservationEffective);
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
impl Choice for ObservationValue {
    const PRIMITIVE: &'static [bool] = &[
        false, false, true, false, false, false, false, true, true, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Quantity),
            1 => Value::read(peek, reader).map(Self::CodeableConcept),
            2 => Value::read(peek, reader).map(Self::String),
            3 => Value::read(peek, reader).map(Self::Range),
            4 => Value::read(peek, reader).map(Self::Ratio),
            5 => Value::read(peek, reader).map(Self::SampledData),
            6 => Value::read(peek, reader).map(Self::Attachment),
            7 => Value::read(peek, reader).map(Self::Time),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::String(_) => 2,
            Self::Range(_) => 3,
            Self::Ratio(_) => 4,
            Self::SampledData(_) => 5,
            Self::Attachment(_) => 6,
            Self::Time(_) => 7,
            Self::DateTime(_) => 8,
            Self::Period(_) => 9,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ObservationValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ObservationValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ObservationValue);
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
impl Object for ObservationComponent {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("code"),
            Name::choice(
                "value",
                &[
                    "Quantity",
                    "CodeableConcept",
                    "String",
                    "Range",
                    "Ratio",
                    "SampledData",
                    "Attachment",
                    "Time",
                    "DateTime",
                    "Period",
                ],
            ),
            Name::plain("dataAbsentReason"),
            Name::plain("referenceRange"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.code,
                4 => &self.value,
                5 => &self.data_absent_reason,
                6 => &self.reference_range,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.code,
                4 => &mut self.value,
                5 => &mut self.data_absent_reason,
                6 => &mut self.reference_range,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Choice for ObservationComponentValue {
    const PRIMITIVE: &'static [bool] = &[
        false, false, true, false, false, false, false, true, true, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Quantity),
            1 => Value::read(peek, reader).map(Self::CodeableConcept),
            2 => Value::read(peek, reader).map(Self::String),
            3 => Value::read(peek, reader).map(Self::Range),
            4 => Value::read(peek, reader).map(Self::Ratio),
            5 => Value::read(peek, reader).map(Self::SampledData),
            6 => Value::read(peek, reader).map(Self::Attachment),
            7 => Value::read(peek, reader).map(Self::Time),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::String(_) => 2,
            Self::Range(_) => 3,
            Self::Ratio(_) => 4,
            Self::SampledData(_) => 5,
            Self::Attachment(_) => 6,
            Self::Time(_) => 7,
            Self::DateTime(_) => 8,
            Self::Period(_) => 9,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ObservationComponentValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ObservationComponentValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ObservationComponentValue);
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
impl Object for ObservationReferenceRange {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("low"),
            Name::plain("high"),
            Name::plain("meaning"),
            Name::plain("age"),
            Name::plain("text"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.low,
                4 => &self.high,
                5 => &self.meaning,
                6 => &self.age,
                7 => &self.text,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.low,
                4 => &mut self.high,
                5 => &mut self.meaning,
                6 => &mut self.age,
                7 => &mut self.text,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ObservationRelated {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("target"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.type_,
                4 => &self.target,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.type_,
                4 => &mut self.target,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for OperationOutcome {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("issue"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.issue,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.issue,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("OperationOutcome")
    }
}
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
impl Object for OperationOutcomeIssue {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("severity"),
            Name::plain("code"),
            Name::plain("details"),
            Name::plain("diagnostics"),
            Name::plain("location"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.severity,
                4 => &self.code,
                5 => &self.details,
                6 => &self.diagnostics,
                7 => &self.location,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.severity,
                4 => &mut self.code,
                5 => &mut self.details,
                6 => &mut self.diagnostics,
                7 => &mut self.location,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Organization {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("active"),
            Name::plain("type"),
            Name::plain("name"),
            Name::plain("telecom"),
            Name::plain("address"),
            Name::plain("partOf"),
            Name::plain("contact"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.active,
                10 => &self.type_,
                11 => &self.name,
                12 => &self.telecom,
                13 => &self.address,
                14 => &self.part_of,
                15 => &self.contact,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.active,
                10 => &mut self.type_,
                11 => &mut self.name,
                12 => &mut self.telecom,
                13 => &mut self.address,
                14 => &mut self.part_of,
                15 => &mut self.contact,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Organization")
    }
}
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
impl Object for OrganizationContact {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("purpose"),
            Name::plain("name"),
            Name::plain("telecom"),
            Name::plain("address"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.purpose,
                4 => &self.name,
                5 => &self.telecom,
                6 => &self.address,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.purpose,
                4 => &mut self.name,
                5 => &mut self.telecom,
                6 => &mut self.address,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Parameters {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("parameter"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.parameter,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.parameter,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Parameters")
    }
}
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
impl Object for ParametersParameter {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("name"),
            Name::choice(
                "value",
                &[
                    "Boolean",
                    "Integer",
                    "Decimal",
                    "Base64Binary",
                    "Instant",
                    "String",
                    "Uri",
                    "Date",
                    "DateTime",
                    "Time",
                    "Code",
                    "Oid",
                    "Uuid",
                    "Id",
                    "UnsignedInt",
                    "PositiveInt",
                    "Markdown",
                    "Annotation",
                    "Attachment",
                    "Identifier",
                    "CodeableConcept",
                    "Coding",
                    "Quantity",
                    "Range",
                    "Period",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
                    "HumanName",
                    "Address",
                    "ContactPoint",
                    "Timing",
                    "Meta",
                    "ElementDefinition",
                ],
            ),
            Name::plain("resource"),
            Name::plain("part"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.name,
                4 => &self.value,
                5 => &self.resource,
                6 => &self.part,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.name,
                4 => &mut self.value,
                5 => &mut self.resource,
                6 => &mut self.part,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Choice for ParametersParameterValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Integer),
            2 => Value::read(peek, reader).map(Self::Decimal),
            3 => Value::read(peek, reader).map(Self::Base64Binary),
            4 => Value::read(peek, reader).map(Self::Instant),
            5 => Value::read(peek, reader).map(Self::String),
            6 => Value::read(peek, reader).map(Self::Uri),
            7 => Value::read(peek, reader).map(Self::Date),
            8 => Value::read(peek, reader).map(Self::DateTime),
            9 => Value::read(peek, reader).map(Self::Time),
            10 => Value::read(peek, reader).map(Self::Code),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::Uuid),
            13 => Value::read(peek, reader).map(Self::Id),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::PositiveInt),
            16 => Value::read(peek, reader).map(Self::Markdown),
            17 => Value::read(peek, reader).map(Self::Annotation),
            18 => Value::read(peek, reader).map(Self::Attachment),
            19 => Value::read(peek, reader).map(Self::Identifier),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::Quantity),
            23 => Value::read(peek, reader).map(Self::Range),
            24 => Value::read(peek, reader).map(Self::Period),
            25 => Value::read(peek, reader).map(Self::Ratio),
            26 => Value::read(peek, reader).map(Self::Reference),
            27 => Value::read(peek, reader).map(Self::SampledData),
            28 => Value::read(peek, reader).map(Self::Signature),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Address),
            31 => Value::read(peek, reader).map(Self::ContactPoint),
            32 => Value::read(peek, reader).map(Self::Timing),
            33 => Value::read(peek, reader).map(Self::Meta),
            34 => Value::read(peek, reader).map(Self::ElementDefinition),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
            Self::Decimal(_) => 2,
            Self::Base64Binary(_) => 3,
            Self::Instant(_) => 4,
            Self::String(_) => 5,
            Self::Uri(_) => 6,
            Self::Date(_) => 7,
            Self::DateTime(_) => 8,
            Self::Time(_) => 9,
            Self::Code(_) => 10,
            Self::Oid(_) => 11,
            Self::Uuid(_) => 12,
            Self::Id(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::PositiveInt(_) => 15,
            Self::Markdown(_) => 16,
            Self::Annotation(_) => 17,
            Self::Attachment(_) => 18,
            Self::Identifier(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::Quantity(_) => 22,
            Self::Range(_) => 23,
            Self::Period(_) => 24,
            Self::Ratio(_) => 25,
            Self::Reference(_) => 26,
            Self::SampledData(_) => 27,
            Self::Signature(_) => 28,
            Self::HumanName(_) => 29,
            Self::Address(_) => 30,
            Self::ContactPoint(_) => 31,
            Self::Timing(_) => 32,
            Self::Meta(_) => 33,
            Self::ElementDefinition(_) => 34,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
            Self::ElementDefinition(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Base64Binary(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Meta(value) => Value::object(value),
            Self::ElementDefinition(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ParametersParameterValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ParametersParameterValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ParametersParameterValue);
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
impl Object for Patient {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("active"),
            Name::plain("name"),
            Name::plain("telecom"),
            Name::plain("gender"),
            Name::plain("birthDate"),
            Name::choice("deceased", &["Boolean", "DateTime"]),
            Name::plain("address"),
            Name::plain("maritalStatus"),
            Name::choice("multipleBirth", &["Boolean", "Integer"]),
            Name::plain("photo"),
            Name::plain("contact"),
            Name::plain("animal"),
            Name::plain("communication"),
            Name::plain("careProvider"),
            Name::plain("managingOrganization"),
            Name::plain("link"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.active,
                10 => &self.name,
                11 => &self.telecom,
                12 => &self.gender,
                13 => &self.birth_date,
                14 => &self.deceased,
                15 => &self.address,
                16 => &self.marital_status,
                17 => &self.multiple_birth,
                18 => &self.photo,
                19 => &self.contact,
                20 => &self.animal,
                21 => &self.communication,
                22 => &self.care_provider,
                23 => &self.managing_organization,
                24 => &self.link,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.active,
                10 => &mut self.name,
                11 => &mut self.telecom,
                12 => &mut self.gender,
                13 => &mut self.birth_date,
                14 => &mut self.deceased,
                15 => &mut self.address,
                16 => &mut self.marital_status,
                17 => &mut self.multiple_birth,
                18 => &mut self.photo,
                19 => &mut self.contact,
                20 => &mut self.animal,
                21 => &mut self.communication,
                22 => &mut self.care_provider,
                23 => &mut self.managing_organization,
                24 => &mut self.link,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Patient")
    }
}
/// The types of `Patient.deceased[x]`.
#[derive(Clone)]
pub enum PatientDeceased {
    /// `boolean`.
    Boolean(bool),
    /// `dateTime`.
    DateTime(DateTime),
}
impl Choice for PatientDeceased {
    const PRIMITIVE: &'static [bool] = &[true, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::DateTime),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::DateTime(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for PatientDeceased {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(PatientDeceased)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(PatientDeceased);
/// The types of `Patient.multipleBirth[x]`.
#[derive(Clone)]
pub enum PatientMultipleBirth {
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
}
impl Choice for PatientMultipleBirth {
    const PRIMITIVE: &'static [bool] = &[true, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Integer),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Integer(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for PatientMultipleBirth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(PatientMultipleBirth)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(PatientMultipleBirth);
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
impl Object for PatientAnimal {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("species"),
            Name::plain("breed"),
            Name::plain("genderStatus"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.species,
                4 => &self.breed,
                5 => &self.gender_status,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.species,
                4 => &mut self.breed,
                5 => &mut self.gender_status,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for PatientCommunication {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("language"),
            Name::plain("preferred"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.language,
                4 => &self.preferred,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.language,
                4 => &mut self.preferred,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for PatientContact {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("relationship"),
            Name::plain("name"),
            Name::plain("telecom"),
            Name::plain("address"),
            Name::plain("gender"),
            Name::plain("organization"),
            Name::plain("period"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.relationship,
                4 => &self.name,
                5 => &self.telecom,
                6 => &self.address,
                7 => &self.gender,
                8 => &self.organization,
                9 => &self.period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.relationship,
                4 => &mut self.name,
                5 => &mut self.telecom,
                6 => &mut self.address,
                7 => &mut self.gender,
                8 => &mut self.organization,
                9 => &mut self.period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for PatientLink {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("other"),
            Name::plain("type"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.other,
                4 => &self.type_,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.other,
                4 => &mut self.type_,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Period {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("start"),
            Name::plain("end"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.start,
                3 => &self.end,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.start,
                3 => &mut self.end,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Practitioner {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("active"),
            Name::plain("name"),
            Name::plain("telecom"),
            Name::plain("address"),
            Name::plain("gender"),
            Name::plain("birthDate"),
            Name::plain("photo"),
            Name::plain("practitionerRole"),
            Name::plain("qualification"),
            Name::plain("communication"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.active,
                10 => &self.name,
                11 => &self.telecom,
                12 => &self.address,
                13 => &self.gender,
                14 => &self.birth_date,
                15 => &self.photo,
                16 => &self.practitioner_role,
                17 => &self.qualification,
                18 => &self.communication,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.active,
                10 => &mut self.name,
                11 => &mut self.telecom,
                12 => &mut self.address,
                13 => &mut self.gender,
                14 => &mut self.birth_date,
                15 => &mut self.photo,
                16 => &mut self.practitioner_role,
                17 => &mut self.qualification,
                18 => &mut self.communication,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Practitioner")
    }
}
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
impl Object for PractitionerPractitionerRole {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("managingOrganization"),
            Name::plain("role"),
            Name::plain("specialty"),
            Name::plain("period"),
            Name::plain("location"),
            Name::plain("healthcareService"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.managing_organization,
                4 => &self.role,
                5 => &self.specialty,
                6 => &self.period,
                7 => &self.location,
                8 => &self.healthcare_service,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.managing_organization,
                4 => &mut self.role,
                5 => &mut self.specialty,
                6 => &mut self.period,
                7 => &mut self.location,
                8 => &mut self.healthcare_service,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for PractitionerQualification {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("code"),
            Name::plain("period"),
            Name::plain("issuer"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.identifier,
                4 => &self.code,
                5 => &self.period,
                6 => &self.issuer,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.identifier,
                4 => &mut self.code,
                5 => &mut self.period,
                6 => &mut self.issuer,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Procedure {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("subject"),
            Name::plain("status"),
            Name::plain("category"),
            Name::plain("code"),
            Name::plain("notPerformed"),
            Name::plain("reasonNotPerformed"),
            Name::plain("bodySite"),
            Name::choice("reason", &["CodeableConcept", "Reference"]),
            Name::plain("performer"),
            Name::choice("performed", &["DateTime", "Period"]),
            Name::plain("encounter"),
            Name::plain("location"),
            Name::plain("outcome"),
            Name::plain("report"),
            Name::plain("complication"),
            Name::plain("followUp"),
            Name::plain("request"),
            Name::plain("notes"),
            Name::plain("focalDevice"),
            Name::plain("used"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.subject,
                10 => &self.status,
                11 => &self.category,
                12 => &self.code,
                13 => &self.not_performed,
                14 => &self.reason_not_performed,
                15 => &self.body_site,
                16 => &self.reason,
                17 => &self.performer,
                18 => &self.performed,
                19 => &self.encounter,
                20 => &self.location,
                21 => &self.outcome,
                22 => &self.report,
                23 => &self.complication,
                24 => &self.follow_up,
                25 => &self.request,
                26 => &self.notes,
                27 => &self.focal_device,
                28 => &self.used,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.subject,
                10 => &mut self.status,
                11 => &mut self.category,
                12 => &mut self.code,
                13 => &mut self.not_performed,
                14 => &mut self.reason_not_performed,
                15 => &mut self.body_site,
                16 => &mut self.reason,
                17 => &mut self.performer,
                18 => &mut self.performed,
                19 => &mut self.encounter,
                20 => &mut self.location,
                21 => &mut self.outcome,
                22 => &mut self.report,
                23 => &mut self.complication,
                24 => &mut self.follow_up,
                25 => &mut self.request,
                26 => &mut self.notes,
                27 => &mut self.focal_device,
                28 => &mut self.used,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Procedure")
    }
}
/// The types of `Procedure.reason[x]`.
#[derive(Clone)]
pub enum ProcedureReason {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for ProcedureReason {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ProcedureReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ProcedureReason)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ProcedureReason);
/// The types of `Procedure.performed[x]`.
#[derive(Clone)]
pub enum ProcedurePerformed {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
impl Choice for ProcedurePerformed {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ProcedurePerformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ProcedurePerformed)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ProcedurePerformed);
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
impl Object for ProcedureFocalDevice {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("action"),
            Name::plain("manipulated"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.action,
                4 => &self.manipulated,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.action,
                4 => &mut self.manipulated,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ProcedurePerformer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("actor"),
            Name::plain("role"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.actor,
                4 => &self.role,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.actor,
                4 => &mut self.role,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Provenance {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("target"),
            Name::plain("period"),
            Name::plain("recorded"),
            Name::plain("reason"),
            Name::plain("activity"),
            Name::plain("location"),
            Name::plain("policy"),
            Name::plain("agent"),
            Name::plain("entity"),
            Name::plain("signature"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.target,
                9 => &self.period,
                10 => &self.recorded,
                11 => &self.reason,
                12 => &self.activity,
                13 => &self.location,
                14 => &self.policy,
                15 => &self.agent,
                16 => &self.entity,
                17 => &self.signature,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.target,
                9 => &mut self.period,
                10 => &mut self.recorded,
                11 => &mut self.reason,
                12 => &mut self.activity,
                13 => &mut self.location,
                14 => &mut self.policy,
                15 => &mut self.agent,
                16 => &mut self.entity,
                17 => &mut self.signature,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Provenance")
    }
}
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
impl Object for ProvenanceAgent {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::plain("actor"),
            Name::plain("userId"),
            Name::plain("relatedAgent"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.role,
                4 => &self.actor,
                5 => &self.user_id,
                6 => &self.related_agent,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.role,
                4 => &mut self.actor,
                5 => &mut self.user_id,
                6 => &mut self.related_agent,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ProvenanceAgentRelatedAgent {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("target"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.type_,
                4 => &self.target,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.type_,
                4 => &mut self.target,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for ProvenanceEntity {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::plain("type"),
            Name::plain("reference"),
            Name::plain("display"),
            Name::plain("agent"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.role,
                4 => &self.type_,
                5 => &self.reference,
                6 => &self.display,
                7 => &self.agent,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.role,
                4 => &mut self.type_,
                5 => &mut self.reference,
                6 => &mut self.display,
                7 => &mut self.agent,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Quantity {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("value"),
            Name::plain("comparator"),
            Name::plain("unit"),
            Name::plain("system"),
            Name::plain("code"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.value,
                3 => &self.comparator,
                4 => &self.unit,
                5 => &self.system,
                6 => &self.code,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.value,
                3 => &mut self.comparator,
                4 => &mut self.unit,
                5 => &mut self.system,
                6 => &mut self.code,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Range {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("low"),
            Name::plain("high"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.low,
                3 => &self.high,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.low,
                3 => &mut self.high,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Ratio {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("numerator"),
            Name::plain("denominator"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.numerator,
                3 => &self.denominator,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.numerator,
                3 => &mut self.denominator,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Reference {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("reference"),
            Name::plain("display"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.reference,
                3 => &self.display,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.reference,
                3 => &mut self.display,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for RelatedPerson {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("patient"),
            Name::plain("relationship"),
            Name::plain("name"),
            Name::plain("telecom"),
            Name::plain("gender"),
            Name::plain("birthDate"),
            Name::plain("address"),
            Name::plain("photo"),
            Name::plain("period"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.patient,
                10 => &self.relationship,
                11 => &self.name,
                12 => &self.telecom,
                13 => &self.gender,
                14 => &self.birth_date,
                15 => &self.address,
                16 => &self.photo,
                17 => &self.period,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.patient,
                10 => &mut self.relationship,
                11 => &mut self.name,
                12 => &mut self.telecom,
                13 => &mut self.gender,
                14 => &mut self.birth_date,
                15 => &mut self.address,
                16 => &mut self.photo,
                17 => &mut self.period,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("RelatedPerson")
    }
}
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
impl Object for SampledData {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("origin"),
            Name::plain("period"),
            Name::plain("factor"),
            Name::plain("lowerLimit"),
            Name::plain("upperLimit"),
            Name::plain("dimensions"),
            Name::plain("data"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.origin,
                3 => &self.period,
                4 => &self.factor,
                5 => &self.lower_limit,
                6 => &self.upper_limit,
                7 => &self.dimensions,
                8 => &self.data,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.origin,
                3 => &mut self.period,
                4 => &mut self.factor,
                5 => &mut self.lower_limit,
                6 => &mut self.upper_limit,
                7 => &mut self.dimensions,
                8 => &mut self.data,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Signature {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("type"),
            Name::plain("when"),
            Name::choice("who", &["Uri", "Reference"]),
            Name::plain("contentType"),
            Name::plain("blob"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.type_,
                3 => &self.when,
                4 => &self.who,
                5 => &self.content_type,
                6 => &self.blob,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.type_,
                3 => &mut self.when,
                4 => &mut self.who,
                5 => &mut self.content_type,
                6 => &mut self.blob,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `Signature.who[x]`.
#[derive(Clone)]
pub enum SignatureWho {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for SignatureWho {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Uri),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Uri(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Uri(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for SignatureWho {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(SignatureWho)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(SignatureWho);
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
impl Object for Specimen {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("text"),
            Name::plain("contained"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("status"),
            Name::plain("type"),
            Name::plain("parent"),
            Name::plain("subject"),
            Name::plain("accessionIdentifier"),
            Name::plain("receivedTime"),
            Name::plain("collection"),
            Name::plain("treatment"),
            Name::plain("container"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.meta,
                2 => &self.implicit_rules,
                3 => &self.language,
                4 => &self.text,
                5 => &self.contained,
                6 => &self.extension,
                7 => &self.modifier_extension,
                8 => &self.identifier,
                9 => &self.status,
                10 => &self.type_,
                11 => &self.parent,
                12 => &self.subject,
                13 => &self.accession_identifier,
                14 => &self.received_time,
                15 => &self.collection,
                16 => &self.treatment,
                17 => &self.container,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.meta,
                2 => &mut self.implicit_rules,
                3 => &mut self.language,
                4 => &mut self.text,
                5 => &mut self.contained,
                6 => &mut self.extension,
                7 => &mut self.modifier_extension,
                8 => &mut self.identifier,
                9 => &mut self.status,
                10 => &mut self.type_,
                11 => &mut self.parent,
                12 => &mut self.subject,
                13 => &mut self.accession_identifier,
                14 => &mut self.received_time,
                15 => &mut self.collection,
                16 => &mut self.treatment,
                17 => &mut self.container,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
    fn resource_type(&self) -> Option<&'static str> {
        Some("Specimen")
    }
}
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
impl Object for SpecimenCollection {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("collector"),
            Name::plain("comment"),
            Name::choice("collected", &["DateTime", "Period"]),
            Name::plain("quantity"),
            Name::plain("method"),
            Name::plain("bodySite"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.collector,
                4 => &self.comment,
                5 => &self.collected,
                6 => &self.quantity,
                7 => &self.method,
                8 => &self.body_site,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.collector,
                4 => &mut self.comment,
                5 => &mut self.collected,
                6 => &mut self.quantity,
                7 => &mut self.method,
                8 => &mut self.body_site,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `Specimen.collection.collected[x]`.
#[derive(Clone)]
pub enum SpecimenCollectionCollected {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
impl Choice for SpecimenCollectionCollected {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for SpecimenCollectionCollected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(SpecimenCollectionCollected)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(SpecimenCollectionCollected);
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
impl Object for SpecimenContainer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("identifier"),
            Name::plain("description"),
            Name::plain("type"),
            Name::plain("capacity"),
            Name::plain("specimenQuantity"),
            Name::choice("additive", &["CodeableConcept", "Reference"]),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.identifier,
                4 => &self.description,
                5 => &self.type_,
                6 => &self.capacity,
                7 => &self.specimen_quantity,
                8 => &self.additive,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.identifier,
                4 => &mut self.description,
                5 => &mut self.type_,
                6 => &mut self.capacity,
                7 => &mut self.specimen_quantity,
                8 => &mut self.additive,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
/// The types of `Specimen.container.additive[x]`.
#[derive(Clone)]
pub enum SpecimenContainerAdditive {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for SpecimenContainerAdditive {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for SpecimenContainerAdditive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(SpecimenContainerAdditive)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(SpecimenContainerAdditive);
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
impl Object for SpecimenTreatment {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("description"),
            Name::plain("procedure"),
            Name::plain("additive"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.description,
                4 => &self.procedure,
                5 => &self.additive,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.modifier_extension,
                3 => &mut self.description,
                4 => &mut self.procedure,
                5 => &mut self.additive,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for Timing {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("event"),
            Name::plain("repeat"),
            Name::plain("code"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.event,
                3 => &self.repeat,
                4 => &self.code,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.event,
                3 => &mut self.repeat,
                4 => &mut self.code,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Object for TimingRepeat {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::choice("bounds", &["Quantity", "Range", "Period"]),
            Name::plain("count"),
            Name::plain("duration"),
            Name::plain("durationMax"),
            Name::plain("durationUnits"),
            Name::plain("frequency"),
            Name::plain("frequencyMax"),
            Name::plain("period"),
            Name::plain("periodMax"),
            Name::plain("periodUnits"),
            Name::plain("when"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.bounds,
                3 => &self.count,
                4 => &self.duration,
                5 => &self.duration_max,
                6 => &self.duration_units,
                7 => &self.frequency,
                8 => &self.frequency_max,
                9 => &self.period,
                10 => &self.period_max,
                11 => &self.period_units,
                12 => &self.when,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.bounds,
                3 => &mut self.count,
                4 => &mut self.duration,
                5 => &mut self.duration_max,
                6 => &mut self.duration_units,
                7 => &mut self.frequency,
                8 => &mut self.frequency_max,
                9 => &mut self.period,
                10 => &mut self.period_max,
                11 => &mut self.period_units,
                12 => &mut self.when,
                _ => return None,
            },
        )
    }
    fn extras(&self) -> &dyn crate::fhir::extra::Extras {
        &self.extra
    }
    fn extras_mut(&mut self) -> &mut dyn crate::fhir::extra::Extras {
        &mut self.extra
    }
}
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
impl Choice for TimingRepeatBounds {
    const PRIMITIVE: &'static [bool] = &[false, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Quantity),
            1 => Value::read(peek, reader).map(Self::Range),
            2 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
            Self::Period(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for TimingRepeatBounds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(TimingRepeatBounds)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(TimingRepeatBounds);
/// Siblings of primitive members, and members that FHIR does not define.
pub type Extra = crate::fhir::Extra<Element>;
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
    Unknown(crate::fhir::UnknownResource),
}
crate::fhir::resource::resource_impls!(
    Resource { AllergyIntolerance, Binary, Bundle, CarePlan, Condition, Conformance,
    Device, DiagnosticReport, DocumentReference, Encounter, Goal, Immunization, Location,
    Medication, MedicationAdministration, MedicationDispense, MedicationOrder,
    MedicationStatement, Observation, OperationOutcome, Organization, Parameters,
    Patient, Practitioner, Procedure, Provenance, RelatedPerson, Specimen }
);
crate::fhir::resource::object_impls!(
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
