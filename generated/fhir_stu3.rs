// @generated from specs/fhir/stu3.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: c61215e02f87659dd6c6c85fffddea2cc3cab57114e393bb0885a4a8bfa3f980
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use crate::fhir::object::{Choice, Member, Name, Object};
use crate::fhir::reader::{ReadError, Reader};
use crate::fhir::{Date, DateTime, Decimal, Instant, Time};
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
            Name::plain("clinicalStatus"),
            Name::plain("verificationStatus"),
            Name::plain("type"),
            Name::plain("category"),
            Name::plain("criticality"),
            Name::plain("code"),
            Name::plain("patient"),
            Name::choice("onset", &["DateTime", "Age", "Period", "Range", "String"]),
            Name::plain("assertedDate"),
            Name::plain("recorder"),
            Name::plain("asserter"),
            Name::plain("lastOccurrence"),
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
                9 => &self.clinical_status,
                10 => &self.verification_status,
                11 => &self.type_,
                12 => &self.category,
                13 => &self.criticality,
                14 => &self.code,
                15 => &self.patient,
                16 => &self.onset,
                17 => &self.asserted_date,
                18 => &self.recorder,
                19 => &self.asserter,
                20 => &self.last_occurrence,
                21 => &self.note,
                22 => &self.reaction,
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
                9 => &mut self.clinical_status,
                10 => &mut self.verification_status,
                11 => &mut self.type_,
                12 => &mut self.category,
                13 => &mut self.criticality,
                14 => &mut self.code,
                15 => &mut self.patient,
                16 => &mut self.onset,
                17 => &mut self.asserted_date,
                18 => &mut self.recorder,
                19 => &mut self.asserter,
                20 => &mut self.last_occurrence,
                21 => &mut self.note,
                22 => &mut self.reaction,
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
impl Choice for AllergyIntoleranceOnset {
    const PRIMITIVE: &'static [bool] = &[true, false, false, false, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Age),
            2 => Value::read(peek, reader).map(Self::Period),
            3 => Value::read(peek, reader).map(Self::Range),
            4 => Value::read(peek, reader).map(Self::String),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Age(_) => 1,
            Self::Period(_) => 2,
            Self::Range(_) => 3,
            Self::String(_) => 4,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Age(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Age(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::String(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for AllergyIntoleranceOnset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(AllergyIntoleranceOnset)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(AllergyIntoleranceOnset);
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
impl Object for AllergyIntoleranceReaction {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("substance"),
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
                4 => &self.manifestation,
                5 => &self.description,
                6 => &self.onset,
                7 => &self.severity,
                8 => &self.exposure_route,
                9 => &self.note,
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
                4 => &mut self.manifestation,
                5 => &mut self.description,
                6 => &mut self.onset,
                7 => &mut self.severity,
                8 => &mut self.exposure_route,
                9 => &mut self.note,
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
impl Object for Binary {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("contentType"),
            Name::plain("securityContext"),
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
                5 => &self.security_context,
                6 => &self.content,
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
                5 => &mut self.security_context,
                6 => &mut self.content,
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
impl Object for Bundle {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("identifier"),
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
                4 => &self.identifier,
                5 => &self.type_,
                6 => &self.total,
                7 => &self.link,
                8 => &self.entry,
                9 => &self.signature,
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
                4 => &mut self.identifier,
                5 => &mut self.type_,
                6 => &mut self.total,
                7 => &mut self.link,
                8 => &mut self.entry,
                9 => &mut self.signature,
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
            Name::plain("outcome"),
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
                7 => &self.outcome,
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
                7 => &mut self.outcome,
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
impl Object for CapabilityStatement {
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
            Name::plain("title"),
            Name::plain("status"),
            Name::plain("experimental"),
            Name::plain("date"),
            Name::plain("publisher"),
            Name::plain("contact"),
            Name::plain("description"),
            Name::plain("useContext"),
            Name::plain("jurisdiction"),
            Name::plain("purpose"),
            Name::plain("copyright"),
            Name::plain("kind"),
            Name::plain("instantiates"),
            Name::plain("software"),
            Name::plain("implementation"),
            Name::plain("fhirVersion"),
            Name::plain("acceptUnknown"),
            Name::plain("format"),
            Name::plain("patchFormat"),
            Name::plain("implementationGuide"),
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
                11 => &self.title,
                12 => &self.status,
                13 => &self.experimental,
                14 => &self.date,
                15 => &self.publisher,
                16 => &self.contact,
                17 => &self.description,
                18 => &self.use_context,
                19 => &self.jurisdiction,
                20 => &self.purpose,
                21 => &self.copyright,
                22 => &self.kind,
                23 => &self.instantiates,
                24 => &self.software,
                25 => &self.implementation,
                26 => &self.fhir_version,
                27 => &self.accept_unknown,
                28 => &self.format,
                29 => &self.patch_format,
                30 => &self.implementation_guide,
                31 => &self.profile,
                32 => &self.rest,
                33 => &self.messaging,
                34 => &self.document,
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
                11 => &mut self.title,
                12 => &mut self.status,
                13 => &mut self.experimental,
                14 => &mut self.date,
                15 => &mut self.publisher,
                16 => &mut self.contact,
                17 => &mut self.description,
                18 => &mut self.use_context,
                19 => &mut self.jurisdiction,
                20 => &mut self.purpose,
                21 => &mut self.copyright,
                22 => &mut self.kind,
                23 => &mut self.instantiates,
                24 => &mut self.software,
                25 => &mut self.implementation,
                26 => &mut self.fhir_version,
                27 => &mut self.accept_unknown,
                28 => &mut self.format,
                29 => &mut self.patch_format,
                30 => &mut self.implementation_guide,
                31 => &mut self.profile,
                32 => &mut self.rest,
                33 => &mut self.messaging,
                34 => &mut self.document,
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
        Some("CapabilityStatement")
    }
}
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
impl Object for CapabilityStatementDocument {
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
impl Object for CapabilityStatementImplementation {
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
impl Object for CapabilityStatementMessaging {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("endpoint"),
            Name::plain("reliableCache"),
            Name::plain("documentation"),
            Name::plain("supportedMessage"),
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
                6 => &self.supported_message,
                7 => &self.event,
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
                6 => &mut self.supported_message,
                7 => &mut self.event,
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
impl Object for CapabilityStatementMessagingEndpoint {
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
impl Object for CapabilityStatementMessagingEvent {
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
impl Object for CapabilityStatementMessagingSupportedMessage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("mode"),
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
                3 => &self.mode,
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
                3 => &mut self.mode,
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
impl Object for CapabilityStatementRest {
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
                8 => &self.search_param,
                9 => &self.operation,
                10 => &self.compartment,
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
                8 => &mut self.search_param,
                9 => &mut self.operation,
                10 => &mut self.compartment,
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
impl Object for CapabilityStatementRestInteraction {
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
impl Object for CapabilityStatementRestOperation {
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
impl Object for CapabilityStatementRestResource {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("profile"),
            Name::plain("documentation"),
            Name::plain("interaction"),
            Name::plain("versioning"),
            Name::plain("readHistory"),
            Name::plain("updateCreate"),
            Name::plain("conditionalCreate"),
            Name::plain("conditionalRead"),
            Name::plain("conditionalUpdate"),
            Name::plain("conditionalDelete"),
            Name::plain("referencePolicy"),
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
                5 => &self.documentation,
                6 => &self.interaction,
                7 => &self.versioning,
                8 => &self.read_history,
                9 => &self.update_create,
                10 => &self.conditional_create,
                11 => &self.conditional_read,
                12 => &self.conditional_update,
                13 => &self.conditional_delete,
                14 => &self.reference_policy,
                15 => &self.search_include,
                16 => &self.search_rev_include,
                17 => &self.search_param,
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
                5 => &mut self.documentation,
                6 => &mut self.interaction,
                7 => &mut self.versioning,
                8 => &mut self.read_history,
                9 => &mut self.update_create,
                10 => &mut self.conditional_create,
                11 => &mut self.conditional_read,
                12 => &mut self.conditional_update,
                13 => &mut self.conditional_delete,
                14 => &mut self.reference_policy,
                15 => &mut self.search_include,
                16 => &mut self.search_rev_include,
                17 => &mut self.search_param,
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
impl Object for CapabilityStatementRestResourceInteraction {
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
impl Object for CapabilityStatementRestSearchParam {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("name"),
            Name::plain("definition"),
            Name::plain("type"),
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
                3 => &self.name,
                4 => &self.definition,
                5 => &self.type_,
                6 => &self.documentation,
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
impl Object for CapabilityStatementRestSecurity {
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
impl Object for CapabilityStatementRestSecurityCertificate {
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
impl Object for CapabilityStatementSoftware {
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
            Name::plain("definition"),
            Name::plain("basedOn"),
            Name::plain("replaces"),
            Name::plain("partOf"),
            Name::plain("status"),
            Name::plain("intent"),
            Name::plain("category"),
            Name::plain("title"),
            Name::plain("description"),
            Name::plain("subject"),
            Name::plain("context"),
            Name::plain("period"),
            Name::plain("author"),
            Name::plain("careTeam"),
            Name::plain("addresses"),
            Name::plain("supportingInfo"),
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
                9 => &self.definition,
                10 => &self.based_on,
                11 => &self.replaces,
                12 => &self.part_of,
                13 => &self.status,
                14 => &self.intent,
                15 => &self.category,
                16 => &self.title,
                17 => &self.description,
                18 => &self.subject,
                19 => &self.context,
                20 => &self.period,
                21 => &self.author,
                22 => &self.care_team,
                23 => &self.addresses,
                24 => &self.supporting_info,
                25 => &self.goal,
                26 => &self.activity,
                27 => &self.note,
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
                9 => &mut self.definition,
                10 => &mut self.based_on,
                11 => &mut self.replaces,
                12 => &mut self.part_of,
                13 => &mut self.status,
                14 => &mut self.intent,
                15 => &mut self.category,
                16 => &mut self.title,
                17 => &mut self.description,
                18 => &mut self.subject,
                19 => &mut self.context,
                20 => &mut self.period,
                21 => &mut self.author,
                22 => &mut self.care_team,
                23 => &mut self.addresses,
                24 => &mut self.supporting_info,
                25 => &mut self.goal,
                26 => &mut self.activity,
                27 => &mut self.note,
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
impl Object for CarePlanActivity {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("outcomeCodeableConcept"),
            Name::plain("outcomeReference"),
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
                3 => &self.outcome_codeable_concept,
                4 => &self.outcome_reference,
                5 => &self.progress,
                6 => &self.reference,
                7 => &self.detail,
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
                3 => &mut self.outcome_codeable_concept,
                4 => &mut self.outcome_reference,
                5 => &mut self.progress,
                6 => &mut self.reference,
                7 => &mut self.detail,
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
impl Object for CarePlanActivityDetail {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("category"),
            Name::plain("definition"),
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
                4 => &self.definition,
                5 => &self.code,
                6 => &self.reason_code,
                7 => &self.reason_reference,
                8 => &self.goal,
                9 => &self.status,
                10 => &self.status_reason,
                11 => &self.prohibited,
                12 => &self.scheduled,
                13 => &self.location,
                14 => &self.performer,
                15 => &self.product,
                16 => &self.daily_amount,
                17 => &self.quantity,
                18 => &self.description,
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
                4 => &mut self.definition,
                5 => &mut self.code,
                6 => &mut self.reason_code,
                7 => &mut self.reason_reference,
                8 => &mut self.goal,
                9 => &mut self.status,
                10 => &mut self.status_reason,
                11 => &mut self.prohibited,
                12 => &mut self.scheduled,
                13 => &mut self.location,
                14 => &mut self.performer,
                15 => &mut self.product,
                16 => &mut self.daily_amount,
                17 => &mut self.quantity,
                18 => &mut self.description,
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
impl Object for CareTeam {
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
            Name::plain("name"),
            Name::plain("subject"),
            Name::plain("context"),
            Name::plain("period"),
            Name::plain("participant"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("managingOrganization"),
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
                9 => &self.status,
                10 => &self.category,
                11 => &self.name,
                12 => &self.subject,
                13 => &self.context,
                14 => &self.period,
                15 => &self.participant,
                16 => &self.reason_code,
                17 => &self.reason_reference,
                18 => &self.managing_organization,
                19 => &self.note,
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
                11 => &mut self.name,
                12 => &mut self.subject,
                13 => &mut self.context,
                14 => &mut self.period,
                15 => &mut self.participant,
                16 => &mut self.reason_code,
                17 => &mut self.reason_reference,
                18 => &mut self.managing_organization,
                19 => &mut self.note,
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
        Some("CareTeam")
    }
}
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
impl Object for CareTeamParticipant {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::plain("member"),
            Name::plain("onBehalfOf"),
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
                3 => &self.role,
                4 => &self.member,
                5 => &self.on_behalf_of,
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
                2 => &mut self.modifier_extension,
                3 => &mut self.role,
                4 => &mut self.member,
                5 => &mut self.on_behalf_of,
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
            Name::plain("clinicalStatus"),
            Name::plain("verificationStatus"),
            Name::plain("category"),
            Name::plain("severity"),
            Name::plain("code"),
            Name::plain("bodySite"),
            Name::plain("subject"),
            Name::plain("context"),
            Name::choice("onset", &["DateTime", "Age", "Period", "Range", "String"]),
            Name::choice(
                "abatement",
                &["DateTime", "Age", "Boolean", "Period", "Range", "String"],
            ),
            Name::plain("assertedDate"),
            Name::plain("asserter"),
            Name::plain("stage"),
            Name::plain("evidence"),
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
                9 => &self.clinical_status,
                10 => &self.verification_status,
                11 => &self.category,
                12 => &self.severity,
                13 => &self.code,
                14 => &self.body_site,
                15 => &self.subject,
                16 => &self.context,
                17 => &self.onset,
                18 => &self.abatement,
                19 => &self.asserted_date,
                20 => &self.asserter,
                21 => &self.stage,
                22 => &self.evidence,
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
                9 => &mut self.clinical_status,
                10 => &mut self.verification_status,
                11 => &mut self.category,
                12 => &mut self.severity,
                13 => &mut self.code,
                14 => &mut self.body_site,
                15 => &mut self.subject,
                16 => &mut self.context,
                17 => &mut self.onset,
                18 => &mut self.abatement,
                19 => &mut self.asserted_date,
                20 => &mut self.asserter,
                21 => &mut self.stage,
                22 => &mut self.evidence,
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
        Some("Condition")
    }
}
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
            1 => Value::read(peek, reader).map(Self::Age),
            2 => Value::read(peek, reader).map(Self::Period),
            3 => Value::read(peek, reader).map(Self::Range),
            4 => Value::read(peek, reader).map(Self::String),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Age(_) => 1,
            Self::Period(_) => 2,
            Self::Range(_) => 3,
            Self::String(_) => 4,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Age(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Age(value) => Value::object(value),
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
            1 => Value::read(peek, reader).map(Self::Age),
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
            Self::Age(_) => 1,
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
            Self::Age(value) => Value::write(value, out),
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
            Self::Age(value) => Value::object(value),
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
impl Object for ContactDetail {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
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
                2 => &self.name,
                3 => &self.telecom,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.name,
                3 => &mut self.telecom,
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
impl Object for Coverage {
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
            Name::plain("policyHolder"),
            Name::plain("subscriber"),
            Name::plain("subscriberId"),
            Name::plain("beneficiary"),
            Name::plain("relationship"),
            Name::plain("period"),
            Name::plain("payor"),
            Name::plain("grouping"),
            Name::plain("dependent"),
            Name::plain("sequence"),
            Name::plain("order"),
            Name::plain("network"),
            Name::plain("contract"),
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
                11 => &self.policy_holder,
                12 => &self.subscriber,
                13 => &self.subscriber_id,
                14 => &self.beneficiary,
                15 => &self.relationship,
                16 => &self.period,
                17 => &self.payor,
                18 => &self.grouping,
                19 => &self.dependent,
                20 => &self.sequence,
                21 => &self.order,
                22 => &self.network,
                23 => &self.contract,
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
                11 => &mut self.policy_holder,
                12 => &mut self.subscriber,
                13 => &mut self.subscriber_id,
                14 => &mut self.beneficiary,
                15 => &mut self.relationship,
                16 => &mut self.period,
                17 => &mut self.payor,
                18 => &mut self.grouping,
                19 => &mut self.dependent,
                20 => &mut self.sequence,
                21 => &mut self.order,
                22 => &mut self.network,
                23 => &mut self.contract,
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
        Some("Coverage")
    }
}
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
impl Object for CoverageGrouping {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("group"),
            Name::plain("groupDisplay"),
            Name::plain("subGroup"),
            Name::plain("subGroupDisplay"),
            Name::plain("plan"),
            Name::plain("planDisplay"),
            Name::plain("subPlan"),
            Name::plain("subPlanDisplay"),
            Name::plain("class"),
            Name::plain("classDisplay"),
            Name::plain("subClass"),
            Name::plain("subClassDisplay"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.group,
                4 => &self.group_display,
                5 => &self.sub_group,
                6 => &self.sub_group_display,
                7 => &self.plan,
                8 => &self.plan_display,
                9 => &self.sub_plan,
                10 => &self.sub_plan_display,
                11 => &self.class,
                12 => &self.class_display,
                13 => &self.sub_class,
                14 => &self.sub_class_display,
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
                3 => &mut self.group,
                4 => &mut self.group_display,
                5 => &mut self.sub_group,
                6 => &mut self.sub_group_display,
                7 => &mut self.plan,
                8 => &mut self.plan_display,
                9 => &mut self.sub_plan,
                10 => &mut self.sub_plan_display,
                11 => &mut self.class,
                12 => &mut self.class_display,
                13 => &mut self.sub_class,
                14 => &mut self.sub_class_display,
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
            Name::plain("udi"),
            Name::plain("status"),
            Name::plain("type"),
            Name::plain("lotNumber"),
            Name::plain("manufacturer"),
            Name::plain("manufactureDate"),
            Name::plain("expirationDate"),
            Name::plain("model"),
            Name::plain("version"),
            Name::plain("patient"),
            Name::plain("owner"),
            Name::plain("contact"),
            Name::plain("location"),
            Name::plain("url"),
            Name::plain("note"),
            Name::plain("safety"),
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
                9 => &self.udi,
                10 => &self.status,
                11 => &self.type_,
                12 => &self.lot_number,
                13 => &self.manufacturer,
                14 => &self.manufacture_date,
                15 => &self.expiration_date,
                16 => &self.model,
                17 => &self.version,
                18 => &self.patient,
                19 => &self.owner,
                20 => &self.contact,
                21 => &self.location,
                22 => &self.url,
                23 => &self.note,
                24 => &self.safety,
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
                9 => &mut self.udi,
                10 => &mut self.status,
                11 => &mut self.type_,
                12 => &mut self.lot_number,
                13 => &mut self.manufacturer,
                14 => &mut self.manufacture_date,
                15 => &mut self.expiration_date,
                16 => &mut self.model,
                17 => &mut self.version,
                18 => &mut self.patient,
                19 => &mut self.owner,
                20 => &mut self.contact,
                21 => &mut self.location,
                22 => &mut self.url,
                23 => &mut self.note,
                24 => &mut self.safety,
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
impl Object for DeviceUdi {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("deviceIdentifier"),
            Name::plain("name"),
            Name::plain("jurisdiction"),
            Name::plain("carrierHRF"),
            Name::plain("carrierAIDC"),
            Name::plain("issuer"),
            Name::plain("entryType"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.device_identifier,
                4 => &self.name,
                5 => &self.jurisdiction,
                6 => &self.carrier_hrf,
                7 => &self.carrier_aidc,
                8 => &self.issuer,
                9 => &self.entry_type,
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
                3 => &mut self.device_identifier,
                4 => &mut self.name,
                5 => &mut self.jurisdiction,
                6 => &mut self.carrier_hrf,
                7 => &mut self.carrier_aidc,
                8 => &mut self.issuer,
                9 => &mut self.entry_type,
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
            Name::plain("basedOn"),
            Name::plain("status"),
            Name::plain("category"),
            Name::plain("code"),
            Name::plain("subject"),
            Name::plain("context"),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("issued"),
            Name::plain("performer"),
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
                9 => &self.based_on,
                10 => &self.status,
                11 => &self.category,
                12 => &self.code,
                13 => &self.subject,
                14 => &self.context,
                15 => &self.effective,
                16 => &self.issued,
                17 => &self.performer,
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
                9 => &mut self.based_on,
                10 => &mut self.status,
                11 => &mut self.category,
                12 => &mut self.code,
                13 => &mut self.subject,
                14 => &mut self.context,
                15 => &mut self.effective,
                16 => &mut self.issued,
                17 => &mut self.performer,
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
impl Object for DiagnosticReportPerformer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::plain("actor"),
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
            Name::plain("status"),
            Name::plain("docStatus"),
            Name::plain("type"),
            Name::plain("class"),
            Name::plain("subject"),
            Name::plain("created"),
            Name::plain("indexed"),
            Name::plain("author"),
            Name::plain("authenticator"),
            Name::plain("custodian"),
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
                10 => &self.status,
                11 => &self.doc_status,
                12 => &self.type_,
                13 => &self.class,
                14 => &self.subject,
                15 => &self.created,
                16 => &self.indexed,
                17 => &self.author,
                18 => &self.authenticator,
                19 => &self.custodian,
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
                10 => &mut self.status,
                11 => &mut self.doc_status,
                12 => &mut self.type_,
                13 => &mut self.class,
                14 => &mut self.subject,
                15 => &mut self.created,
                16 => &mut self.indexed,
                17 => &mut self.author,
                18 => &mut self.authenticator,
                19 => &mut self.custodian,
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
impl Object for Dosage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("sequence"),
            Name::plain("text"),
            Name::plain("additionalInstruction"),
            Name::plain("patientInstruction"),
            Name::plain("timing"),
            Name::choice("asNeeded", &["Boolean", "CodeableConcept"]),
            Name::plain("site"),
            Name::plain("route"),
            Name::plain("method"),
            Name::choice("dose", &["Range", "Quantity"]),
            Name::plain("maxDosePerPeriod"),
            Name::plain("maxDosePerAdministration"),
            Name::plain("maxDosePerLifetime"),
            Name::choice("rate", &["Ratio", "Range", "Quantity"]),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.sequence,
                3 => &self.text,
                4 => &self.additional_instruction,
                5 => &self.patient_instruction,
                6 => &self.timing,
                7 => &self.as_needed,
                8 => &self.site,
                9 => &self.route,
                10 => &self.method,
                11 => &self.dose,
                12 => &self.max_dose_per_period,
                13 => &self.max_dose_per_administration,
                14 => &self.max_dose_per_lifetime,
                15 => &self.rate,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.sequence,
                3 => &mut self.text,
                4 => &mut self.additional_instruction,
                5 => &mut self.patient_instruction,
                6 => &mut self.timing,
                7 => &mut self.as_needed,
                8 => &mut self.site,
                9 => &mut self.route,
                10 => &mut self.method,
                11 => &mut self.dose,
                12 => &mut self.max_dose_per_period,
                13 => &mut self.max_dose_per_administration,
                14 => &mut self.max_dose_per_lifetime,
                15 => &mut self.rate,
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
/// The types of `Dosage.asNeeded[x]`.
#[derive(Clone)]
pub enum DosageAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
impl Choice for DosageAsNeeded {
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
impl std::fmt::Debug for DosageAsNeeded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(DosageAsNeeded)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(DosageAsNeeded);
/// The types of `Dosage.dose[x]`.
#[derive(Clone)]
pub enum DosageDose {
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
impl Choice for DosageDose {
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
impl std::fmt::Debug for DosageDose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(DosageDose)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(DosageDose);
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
impl Choice for DosageRate {
    const PRIMITIVE: &'static [bool] = &[false, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Ratio),
            1 => Value::read(peek, reader).map(Self::Range),
            2 => Value::read(peek, reader).map(Self::Quantity),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::Range(_) => 1,
            Self::Quantity(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for DosageRate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(DosageRate)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(DosageRate);
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
            Name::plain("classHistory"),
            Name::plain("type"),
            Name::plain("priority"),
            Name::plain("subject"),
            Name::plain("episodeOfCare"),
            Name::plain("incomingReferral"),
            Name::plain("participant"),
            Name::plain("appointment"),
            Name::plain("period"),
            Name::plain("length"),
            Name::plain("reason"),
            Name::plain("diagnosis"),
            Name::plain("account"),
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
                12 => &self.class_history,
                13 => &self.type_,
                14 => &self.priority,
                15 => &self.subject,
                16 => &self.episode_of_care,
                17 => &self.incoming_referral,
                18 => &self.participant,
                19 => &self.appointment,
                20 => &self.period,
                21 => &self.length,
                22 => &self.reason,
                23 => &self.diagnosis,
                24 => &self.account,
                25 => &self.hospitalization,
                26 => &self.location,
                27 => &self.service_provider,
                28 => &self.part_of,
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
                12 => &mut self.class_history,
                13 => &mut self.type_,
                14 => &mut self.priority,
                15 => &mut self.subject,
                16 => &mut self.episode_of_care,
                17 => &mut self.incoming_referral,
                18 => &mut self.participant,
                19 => &mut self.appointment,
                20 => &mut self.period,
                21 => &mut self.length,
                22 => &mut self.reason,
                23 => &mut self.diagnosis,
                24 => &mut self.account,
                25 => &mut self.hospitalization,
                26 => &mut self.location,
                27 => &mut self.service_provider,
                28 => &mut self.part_of,
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
impl Object for EncounterClassHistory {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("class"),
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
                3 => &self.class,
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
                3 => &mut self.class,
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
impl Object for EncounterDiagnosis {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("condition"),
            Name::plain("role"),
            Name::plain("rank"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.condition,
                4 => &self.role,
                5 => &self.rank,
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
                3 => &mut self.condition,
                4 => &mut self.role,
                5 => &mut self.rank,
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
impl Object for EncounterHospitalization {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("preAdmissionIdentifier"),
            Name::plain("origin"),
            Name::plain("admitSource"),
            Name::plain("reAdmission"),
            Name::plain("dietPreference"),
            Name::plain("specialCourtesy"),
            Name::plain("specialArrangement"),
            Name::plain("destination"),
            Name::plain("dischargeDisposition"),
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
                6 => &self.re_admission,
                7 => &self.diet_preference,
                8 => &self.special_courtesy,
                9 => &self.special_arrangement,
                10 => &self.destination,
                11 => &self.discharge_disposition,
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
                6 => &mut self.re_admission,
                7 => &mut self.diet_preference,
                8 => &mut self.special_courtesy,
                9 => &mut self.special_arrangement,
                10 => &mut self.destination,
                11 => &mut self.discharge_disposition,
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
impl Object for Endpoint {
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
            Name::plain("connectionType"),
            Name::plain("name"),
            Name::plain("managingOrganization"),
            Name::plain("contact"),
            Name::plain("period"),
            Name::plain("payloadType"),
            Name::plain("payloadMimeType"),
            Name::plain("address"),
            Name::plain("header"),
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
                10 => &self.connection_type,
                11 => &self.name,
                12 => &self.managing_organization,
                13 => &self.contact,
                14 => &self.period,
                15 => &self.payload_type,
                16 => &self.payload_mime_type,
                17 => &self.address,
                18 => &self.header,
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
                10 => &mut self.connection_type,
                11 => &mut self.name,
                12 => &mut self.managing_organization,
                13 => &mut self.contact,
                14 => &mut self.period,
                15 => &mut self.payload_type,
                16 => &mut self.payload_mime_type,
                17 => &mut self.address,
                18 => &mut self.header,
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
        Some("Endpoint")
    }
}
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
impl Object for Extension {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("url"),
            Name::choice(
                "value",
                &[
                    "Base64Binary",
                    "Boolean",
                    "Code",
                    "Date",
                    "DateTime",
                    "Decimal",
                    "Id",
                    "Instant",
                    "Integer",
                    "Markdown",
                    "Oid",
                    "PositiveInt",
                    "String",
                    "Time",
                    "UnsignedInt",
                    "Uri",
                    "Address",
                    "Age",
                    "Annotation",
                    "Attachment",
                    "CodeableConcept",
                    "Coding",
                    "ContactPoint",
                    "Count",
                    "Distance",
                    "Duration",
                    "HumanName",
                    "Identifier",
                    "Money",
                    "Period",
                    "Quantity",
                    "Range",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
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
impl Choice for ExtensionValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false,
        false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Base64Binary),
            1 => Value::read(peek, reader).map(Self::Boolean),
            2 => Value::read(peek, reader).map(Self::Code),
            3 => Value::read(peek, reader).map(Self::Date),
            4 => Value::read(peek, reader).map(Self::DateTime),
            5 => Value::read(peek, reader).map(Self::Decimal),
            6 => Value::read(peek, reader).map(Self::Id),
            7 => Value::read(peek, reader).map(Self::Instant),
            8 => Value::read(peek, reader).map(Self::Integer),
            9 => Value::read(peek, reader).map(Self::Markdown),
            10 => Value::read(peek, reader).map(Self::Oid),
            11 => Value::read(peek, reader).map(Self::PositiveInt),
            12 => Value::read(peek, reader).map(Self::String),
            13 => Value::read(peek, reader).map(Self::Time),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::Uri),
            16 => Value::read(peek, reader).map(Self::Address),
            17 => Value::read(peek, reader).map(Self::Age),
            18 => Value::read(peek, reader).map(Self::Annotation),
            19 => Value::read(peek, reader).map(Self::Attachment),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::ContactPoint),
            23 => Value::read(peek, reader).map(Self::Count),
            24 => Value::read(peek, reader).map(Self::Distance),
            25 => Value::read(peek, reader).map(Self::Duration),
            26 => Value::read(peek, reader).map(Self::HumanName),
            27 => Value::read(peek, reader).map(Self::Identifier),
            28 => Value::read(peek, reader).map(Self::Money),
            29 => Value::read(peek, reader).map(Self::Period),
            30 => Value::read(peek, reader).map(Self::Quantity),
            31 => Value::read(peek, reader).map(Self::Range),
            32 => Value::read(peek, reader).map(Self::Ratio),
            33 => Value::read(peek, reader).map(Self::Reference),
            34 => Value::read(peek, reader).map(Self::SampledData),
            35 => Value::read(peek, reader).map(Self::Signature),
            36 => Value::read(peek, reader).map(Self::Timing),
            37 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Base64Binary(_) => 0,
            Self::Boolean(_) => 1,
            Self::Code(_) => 2,
            Self::Date(_) => 3,
            Self::DateTime(_) => 4,
            Self::Decimal(_) => 5,
            Self::Id(_) => 6,
            Self::Instant(_) => 7,
            Self::Integer(_) => 8,
            Self::Markdown(_) => 9,
            Self::Oid(_) => 10,
            Self::PositiveInt(_) => 11,
            Self::String(_) => 12,
            Self::Time(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::Uri(_) => 15,
            Self::Address(_) => 16,
            Self::Age(_) => 17,
            Self::Annotation(_) => 18,
            Self::Attachment(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::ContactPoint(_) => 22,
            Self::Count(_) => 23,
            Self::Distance(_) => 24,
            Self::Duration(_) => 25,
            Self::HumanName(_) => 26,
            Self::Identifier(_) => 27,
            Self::Money(_) => 28,
            Self::Period(_) => 29,
            Self::Quantity(_) => 30,
            Self::Range(_) => 31,
            Self::Ratio(_) => 32,
            Self::Reference(_) => 33,
            Self::SampledData(_) => 34,
            Self::Signature(_) => 35,
            Self::Timing(_) => 36,
            Self::Meta(_) => 37,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Boolean(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::Age(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Count(value) => Value::write(value, out),
            Self::Distance(value) => Value::write(value, out),
            Self::Duration(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::Money(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Base64Binary(value) => Value::object(value),
            Self::Boolean(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::Age(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Count(value) => Value::object(value),
            Self::Distance(value) => Value::object(value),
            Self::Duration(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::Money(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
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
            Name::plain("status"),
            Name::plain("category"),
            Name::plain("priority"),
            Name::plain("description"),
            Name::plain("subject"),
            Name::choice("start", &["Date", "CodeableConcept"]),
            Name::plain("target"),
            Name::plain("statusDate"),
            Name::plain("statusReason"),
            Name::plain("expressedBy"),
            Name::plain("addresses"),
            Name::plain("note"),
            Name::plain("outcomeCode"),
            Name::plain("outcomeReference"),
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
                11 => &self.priority,
                12 => &self.description,
                13 => &self.subject,
                14 => &self.start,
                15 => &self.target,
                16 => &self.status_date,
                17 => &self.status_reason,
                18 => &self.expressed_by,
                19 => &self.addresses,
                20 => &self.note,
                21 => &self.outcome_code,
                22 => &self.outcome_reference,
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
                11 => &mut self.priority,
                12 => &mut self.description,
                13 => &mut self.subject,
                14 => &mut self.start,
                15 => &mut self.target,
                16 => &mut self.status_date,
                17 => &mut self.status_reason,
                18 => &mut self.expressed_by,
                19 => &mut self.addresses,
                20 => &mut self.note,
                21 => &mut self.outcome_code,
                22 => &mut self.outcome_reference,
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
impl Object for GoalTarget {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("measure"),
            Name::choice("detail", &["Quantity", "Range", "CodeableConcept"]),
            Name::choice("due", &["Date", "Duration"]),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.measure,
                4 => &self.detail,
                5 => &self.due,
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
                3 => &mut self.measure,
                4 => &mut self.detail,
                5 => &mut self.due,
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
impl Choice for GoalTargetDetail {
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
            2 => Value::read(peek, reader).map(Self::CodeableConcept),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
            Self::CodeableConcept(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for GoalTargetDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(GoalTargetDetail)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(GoalTargetDetail);
/// The types of `Goal.target.due[x]`.
#[derive(Clone)]
pub enum GoalTargetDue {
    /// `date`.
    Date(Date),
    /// `Duration`.
    Duration(Box<Duration>),
}
impl Choice for GoalTargetDue {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Date),
            1 => Value::read(peek, reader).map(Self::Duration),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Date(_) => 0,
            Self::Duration(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Date(value) => Value::write(value, out),
            Self::Duration(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Date(value) => Value::object(value),
            Self::Duration(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for GoalTargetDue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(GoalTargetDue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(GoalTargetDue);
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
            Name::plain("notGiven"),
            Name::plain("vaccineCode"),
            Name::plain("patient"),
            Name::plain("encounter"),
            Name::plain("date"),
            Name::plain("primarySource"),
            Name::plain("reportOrigin"),
            Name::plain("location"),
            Name::plain("manufacturer"),
            Name::plain("lotNumber"),
            Name::plain("expirationDate"),
            Name::plain("site"),
            Name::plain("route"),
            Name::plain("doseQuantity"),
            Name::plain("practitioner"),
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
                10 => &self.not_given,
                11 => &self.vaccine_code,
                12 => &self.patient,
                13 => &self.encounter,
                14 => &self.date,
                15 => &self.primary_source,
                16 => &self.report_origin,
                17 => &self.location,
                18 => &self.manufacturer,
                19 => &self.lot_number,
                20 => &self.expiration_date,
                21 => &self.site,
                22 => &self.route,
                23 => &self.dose_quantity,
                24 => &self.practitioner,
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
                10 => &mut self.not_given,
                11 => &mut self.vaccine_code,
                12 => &mut self.patient,
                13 => &mut self.encounter,
                14 => &mut self.date,
                15 => &mut self.primary_source,
                16 => &mut self.report_origin,
                17 => &mut self.location,
                18 => &mut self.manufacturer,
                19 => &mut self.lot_number,
                20 => &mut self.expiration_date,
                21 => &mut self.site,
                22 => &mut self.route,
                23 => &mut self.dose_quantity,
                24 => &mut self.practitioner,
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
impl Object for ImmunizationPractitioner {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::plain("actor"),
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
            Name::plain("operationalStatus"),
            Name::plain("name"),
            Name::plain("alias"),
            Name::plain("description"),
            Name::plain("mode"),
            Name::plain("type"),
            Name::plain("telecom"),
            Name::plain("address"),
            Name::plain("physicalType"),
            Name::plain("position"),
            Name::plain("managingOrganization"),
            Name::plain("partOf"),
            Name::plain("endpoint"),
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
                10 => &self.operational_status,
                11 => &self.name,
                12 => &self.alias,
                13 => &self.description,
                14 => &self.mode,
                15 => &self.type_,
                16 => &self.telecom,
                17 => &self.address,
                18 => &self.physical_type,
                19 => &self.position,
                20 => &self.managing_organization,
                21 => &self.part_of,
                22 => &self.endpoint,
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
                10 => &mut self.operational_status,
                11 => &mut self.name,
                12 => &mut self.alias,
                13 => &mut self.description,
                14 => &mut self.mode,
                15 => &mut self.type_,
                16 => &mut self.telecom,
                17 => &mut self.address,
                18 => &mut self.physical_type,
                19 => &mut self.position,
                20 => &mut self.managing_organization,
                21 => &mut self.part_of,
                22 => &mut self.endpoint,
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
            Name::plain("status"),
            Name::plain("isBrand"),
            Name::plain("isOverTheCounter"),
            Name::plain("manufacturer"),
            Name::plain("form"),
            Name::plain("ingredient"),
            Name::plain("package"),
            Name::plain("image"),
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
                9 => &self.status,
                10 => &self.is_brand,
                11 => &self.is_over_the_counter,
                12 => &self.manufacturer,
                13 => &self.form,
                14 => &self.ingredient,
                15 => &self.package,
                16 => &self.image,
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
                9 => &mut self.status,
                10 => &mut self.is_brand,
                11 => &mut self.is_over_the_counter,
                12 => &mut self.manufacturer,
                13 => &mut self.form,
                14 => &mut self.ingredient,
                15 => &mut self.package,
                16 => &mut self.image,
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
impl Object for MedicationIngredient {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::choice("item", &["CodeableConcept", "Reference"]),
            Name::plain("isActive"),
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
                4 => &self.is_active,
                5 => &self.amount,
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
                4 => &mut self.is_active,
                5 => &mut self.amount,
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
/// The types of `Medication.ingredient.item[x]`.
#[derive(Clone)]
pub enum MedicationIngredientItem {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationIngredientItem {
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
impl std::fmt::Debug for MedicationIngredientItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationIngredientItem)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationIngredientItem);
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
impl Object for MedicationPackage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("container"),
            Name::plain("content"),
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
                3 => &self.container,
                4 => &self.content,
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
                3 => &mut self.container,
                4 => &mut self.content,
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
impl Object for MedicationPackageBatch {
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
impl Object for MedicationPackageContent {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::choice("item", &["CodeableConcept", "Reference"]),
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
/// The types of `Medication.package.content.item[x]`.
#[derive(Clone)]
pub enum MedicationPackageContentItem {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationPackageContentItem {
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
impl std::fmt::Debug for MedicationPackageContentItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationPackageContentItem)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationPackageContentItem);
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
            Name::plain("definition"),
            Name::plain("partOf"),
            Name::plain("status"),
            Name::plain("category"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("subject"),
            Name::plain("context"),
            Name::plain("supportingInformation"),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("performer"),
            Name::plain("notGiven"),
            Name::plain("reasonNotGiven"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("prescription"),
            Name::plain("device"),
            Name::plain("note"),
            Name::plain("dosage"),
            Name::plain("eventHistory"),
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
                9 => &self.definition,
                10 => &self.part_of,
                11 => &self.status,
                12 => &self.category,
                13 => &self.medication,
                14 => &self.subject,
                15 => &self.context,
                16 => &self.supporting_information,
                17 => &self.effective,
                18 => &self.performer,
                19 => &self.not_given,
                20 => &self.reason_not_given,
                21 => &self.reason_code,
                22 => &self.reason_reference,
                23 => &self.prescription,
                24 => &self.device,
                25 => &self.note,
                26 => &self.dosage,
                27 => &self.event_history,
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
                9 => &mut self.definition,
                10 => &mut self.part_of,
                11 => &mut self.status,
                12 => &mut self.category,
                13 => &mut self.medication,
                14 => &mut self.subject,
                15 => &mut self.context,
                16 => &mut self.supporting_information,
                17 => &mut self.effective,
                18 => &mut self.performer,
                19 => &mut self.not_given,
                20 => &mut self.reason_not_given,
                21 => &mut self.reason_code,
                22 => &mut self.reason_reference,
                23 => &mut self.prescription,
                24 => &mut self.device,
                25 => &mut self.note,
                26 => &mut self.dosage,
                27 => &mut self.event_history,
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
/// The types of `MedicationAdministration.effective[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationEffective {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
impl Choice for MedicationAdministrationEffective {
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
impl std::fmt::Debug for MedicationAdministrationEffective {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationAdministrationEffective))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationAdministrationEffective);
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
impl Object for MedicationAdministrationDosage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("text"),
            Name::plain("site"),
            Name::plain("route"),
            Name::plain("method"),
            Name::plain("dose"),
            Name::choice("rate", &["Ratio", "Quantity"]),
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
                7 => &self.dose,
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
                7 => &mut self.dose,
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
/// The types of `MedicationAdministration.dosage.rate[x]`.
#[derive(Clone)]
pub enum MedicationAdministrationDosageRate {
    /// `Ratio`.
    Ratio(Box<Ratio>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
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
            1 => Value::read(peek, reader).map(Self::Quantity),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Ratio(_) => 0,
            Self::Quantity(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Ratio(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
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
impl Object for MedicationAdministrationPerformer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("actor"),
            Name::plain("onBehalfOf"),
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
                4 => &self.on_behalf_of,
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
                4 => &mut self.on_behalf_of,
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
            Name::plain("partOf"),
            Name::plain("status"),
            Name::plain("category"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("subject"),
            Name::plain("context"),
            Name::plain("supportingInformation"),
            Name::plain("performer"),
            Name::plain("authorizingPrescription"),
            Name::plain("type"),
            Name::plain("quantity"),
            Name::plain("daysSupply"),
            Name::plain("whenPrepared"),
            Name::plain("whenHandedOver"),
            Name::plain("destination"),
            Name::plain("receiver"),
            Name::plain("note"),
            Name::plain("dosageInstruction"),
            Name::plain("substitution"),
            Name::plain("detectedIssue"),
            Name::plain("notDone"),
            Name::choice("notDoneReason", &["CodeableConcept", "Reference"]),
            Name::plain("eventHistory"),
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
                9 => &self.part_of,
                10 => &self.status,
                11 => &self.category,
                12 => &self.medication,
                13 => &self.subject,
                14 => &self.context,
                15 => &self.supporting_information,
                16 => &self.performer,
                17 => &self.authorizing_prescription,
                18 => &self.type_,
                19 => &self.quantity,
                20 => &self.days_supply,
                21 => &self.when_prepared,
                22 => &self.when_handed_over,
                23 => &self.destination,
                24 => &self.receiver,
                25 => &self.note,
                26 => &self.dosage_instruction,
                27 => &self.substitution,
                28 => &self.detected_issue,
                29 => &self.not_done,
                30 => &self.not_done_reason,
                31 => &self.event_history,
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
                9 => &mut self.part_of,
                10 => &mut self.status,
                11 => &mut self.category,
                12 => &mut self.medication,
                13 => &mut self.subject,
                14 => &mut self.context,
                15 => &mut self.supporting_information,
                16 => &mut self.performer,
                17 => &mut self.authorizing_prescription,
                18 => &mut self.type_,
                19 => &mut self.quantity,
                20 => &mut self.days_supply,
                21 => &mut self.when_prepared,
                22 => &mut self.when_handed_over,
                23 => &mut self.destination,
                24 => &mut self.receiver,
                25 => &mut self.note,
                26 => &mut self.dosage_instruction,
                27 => &mut self.substitution,
                28 => &mut self.detected_issue,
                29 => &mut self.not_done,
                30 => &mut self.not_done_reason,
                31 => &mut self.event_history,
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
/// The types of `MedicationDispense.notDoneReason[x]`.
#[derive(Clone)]
pub enum MedicationDispenseNotDoneReason {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationDispenseNotDoneReason {
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
impl std::fmt::Debug for MedicationDispenseNotDoneReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationDispenseNotDoneReason))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationDispenseNotDoneReason);
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
impl Object for MedicationDispensePerformer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("actor"),
            Name::plain("onBehalfOf"),
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
                4 => &self.on_behalf_of,
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
                4 => &mut self.on_behalf_of,
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
impl Object for MedicationDispenseSubstitution {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("wasSubstituted"),
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
                3 => &self.was_substituted,
                4 => &self.type_,
                5 => &self.reason,
                6 => &self.responsible_party,
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
                3 => &mut self.was_substituted,
                4 => &mut self.type_,
                5 => &mut self.reason,
                6 => &mut self.responsible_party,
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
impl Object for MedicationRequest {
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
            Name::plain("definition"),
            Name::plain("basedOn"),
            Name::plain("groupIdentifier"),
            Name::plain("status"),
            Name::plain("intent"),
            Name::plain("category"),
            Name::plain("priority"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("subject"),
            Name::plain("context"),
            Name::plain("supportingInformation"),
            Name::plain("authoredOn"),
            Name::plain("requester"),
            Name::plain("recorder"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("note"),
            Name::plain("dosageInstruction"),
            Name::plain("dispenseRequest"),
            Name::plain("substitution"),
            Name::plain("priorPrescription"),
            Name::plain("detectedIssue"),
            Name::plain("eventHistory"),
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
                9 => &self.definition,
                10 => &self.based_on,
                11 => &self.group_identifier,
                12 => &self.status,
                13 => &self.intent,
                14 => &self.category,
                15 => &self.priority,
                16 => &self.medication,
                17 => &self.subject,
                18 => &self.context,
                19 => &self.supporting_information,
                20 => &self.authored_on,
                21 => &self.requester,
                22 => &self.recorder,
                23 => &self.reason_code,
                24 => &self.reason_reference,
                25 => &self.note,
                26 => &self.dosage_instruction,
                27 => &self.dispense_request,
                28 => &self.substitution,
                29 => &self.prior_prescription,
                30 => &self.detected_issue,
                31 => &self.event_history,
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
                9 => &mut self.definition,
                10 => &mut self.based_on,
                11 => &mut self.group_identifier,
                12 => &mut self.status,
                13 => &mut self.intent,
                14 => &mut self.category,
                15 => &mut self.priority,
                16 => &mut self.medication,
                17 => &mut self.subject,
                18 => &mut self.context,
                19 => &mut self.supporting_information,
                20 => &mut self.authored_on,
                21 => &mut self.requester,
                22 => &mut self.recorder,
                23 => &mut self.reason_code,
                24 => &mut self.reason_reference,
                25 => &mut self.note,
                26 => &mut self.dosage_instruction,
                27 => &mut self.dispense_request,
                28 => &mut self.substitution,
                29 => &mut self.prior_prescription,
                30 => &mut self.detected_issue,
                31 => &mut self.event_history,
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
        Some("MedicationRequest")
    }
}
/// The types of `MedicationRequest.medication[x]`.
#[derive(Clone)]
pub enum MedicationRequestMedication {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationRequestMedication {
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
impl std::fmt::Debug for MedicationRequestMedication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationRequestMedication)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationRequestMedication);
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
impl Object for MedicationRequestDispenseRequest {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("validityPeriod"),
            Name::plain("numberOfRepeatsAllowed"),
            Name::plain("quantity"),
            Name::plain("expectedSupplyDuration"),
            Name::plain("performer"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.validity_period,
                4 => &self.number_of_repeats_allowed,
                5 => &self.quantity,
                6 => &self.expected_supply_duration,
                7 => &self.performer,
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
                3 => &mut self.validity_period,
                4 => &mut self.number_of_repeats_allowed,
                5 => &mut self.quantity,
                6 => &mut self.expected_supply_duration,
                7 => &mut self.performer,
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
impl Object for MedicationRequestRequester {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("agent"),
            Name::plain("onBehalfOf"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.agent,
                4 => &self.on_behalf_of,
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
                3 => &mut self.agent,
                4 => &mut self.on_behalf_of,
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
impl Object for MedicationRequestSubstitution {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("allowed"),
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
                3 => &self.allowed,
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
                3 => &mut self.allowed,
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
            Name::plain("basedOn"),
            Name::plain("partOf"),
            Name::plain("context"),
            Name::plain("status"),
            Name::plain("category"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("dateAsserted"),
            Name::plain("informationSource"),
            Name::plain("subject"),
            Name::plain("derivedFrom"),
            Name::plain("taken"),
            Name::plain("reasonNotTaken"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
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
                9 => &self.based_on,
                10 => &self.part_of,
                11 => &self.context,
                12 => &self.status,
                13 => &self.category,
                14 => &self.medication,
                15 => &self.effective,
                16 => &self.date_asserted,
                17 => &self.information_source,
                18 => &self.subject,
                19 => &self.derived_from,
                20 => &self.taken,
                21 => &self.reason_not_taken,
                22 => &self.reason_code,
                23 => &self.reason_reference,
                24 => &self.note,
                25 => &self.dosage,
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
                9 => &mut self.based_on,
                10 => &mut self.part_of,
                11 => &mut self.context,
                12 => &mut self.status,
                13 => &mut self.category,
                14 => &mut self.medication,
                15 => &mut self.effective,
                16 => &mut self.date_asserted,
                17 => &mut self.information_source,
                18 => &mut self.subject,
                19 => &mut self.derived_from,
                20 => &mut self.taken,
                21 => &mut self.reason_not_taken,
                22 => &mut self.reason_code,
                23 => &mut self.reason_reference,
                24 => &mut self.note,
                25 => &mut self.dosage,
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
            Name::plain("basedOn"),
            Name::plain("status"),
            Name::plain("category"),
            Name::plain("code"),
            Name::plain("subject"),
            Name::plain("context"),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("issued"),
            Name::plain("performer"),
            Name::choice(
                "value",
                &[
                    "Quantity",
                    "CodeableConcept",
                    "String",
                    "Boolean",
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
            Name::plain("comment"),
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
                9 => &self.based_on,
                10 => &self.status,
                11 => &self.category,
                12 => &self.code,
                13 => &self.subject,
                14 => &self.context,
                15 => &self.effective,
                16 => &self.issued,
                17 => &self.performer,
                18 => &self.value,
                19 => &self.data_absent_reason,
                20 => &self.interpretation,
                21 => &self.comment,
                22 => &self.body_site,
                23 => &self.method,
                24 => &self.specimen,
                25 => &self.device,
                26 => &self.reference_range,
                27 => &self.related,
                28 => &self.component,
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
                9 => &mut self.based_on,
                10 => &mut self.status,
                11 => &mut self.category,
                12 => &mut self.code,
                13 => &mut self.subject,
                14 => &mut self.context,
                15 => &mut self.effective,
                16 => &mut self.issued,
                17 => &mut self.performer,
                18 => &mut self.value,
                19 => &mut self.data_absent_reason,
                20 => &mut self.interpretation,
                21 => &mut self.comment,
                22 => &mut self.body_site,
                23 => &mut self.method,
                24 => &mut self.specimen,
                25 => &mut self.device,
                26 => &mut self.reference_range,
                27 => &mut self.related,
                28 => &mut self.component,
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
impl Choice for ObservationValue {
    const PRIMITIVE: &'static [bool] = &[
        false, false, true, true, false, false, false, false, true, true, false,
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
            3 => Value::read(peek, reader).map(Self::Boolean),
            4 => Value::read(peek, reader).map(Self::Range),
            5 => Value::read(peek, reader).map(Self::Ratio),
            6 => Value::read(peek, reader).map(Self::SampledData),
            7 => Value::read(peek, reader).map(Self::Attachment),
            8 => Value::read(peek, reader).map(Self::Time),
            9 => Value::read(peek, reader).map(Self::DateTime),
            10 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::CodeableConcept(_) => 1,
            Self::String(_) => 2,
            Self::Boolean(_) => 3,
            Self::Range(_) => 4,
            Self::Ratio(_) => 5,
            Self::SampledData(_) => 6,
            Self::Attachment(_) => 7,
            Self::Time(_) => 8,
            Self::DateTime(_) => 9,
            Self::Period(_) => 10,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Boolean(value) => Value::write(value, out),
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
            Self::Boolean(value) => Value::object(value),
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
            Name::plain("interpretation"),
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
                6 => &self.interpretation,
                7 => &self.reference_range,
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
                6 => &mut self.interpretation,
                7 => &mut self.reference_range,
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
impl Object for ObservationReferenceRange {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("low"),
            Name::plain("high"),
            Name::plain("type"),
            Name::plain("appliesTo"),
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
                5 => &self.type_,
                6 => &self.applies_to,
                7 => &self.age,
                8 => &self.text,
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
                5 => &mut self.type_,
                6 => &mut self.applies_to,
                7 => &mut self.age,
                8 => &mut self.text,
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
            Name::plain("expression"),
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
                8 => &self.expression,
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
                8 => &mut self.expression,
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
            Name::plain("alias"),
            Name::plain("telecom"),
            Name::plain("address"),
            Name::plain("partOf"),
            Name::plain("contact"),
            Name::plain("endpoint"),
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
                12 => &self.alias,
                13 => &self.telecom,
                14 => &self.address,
                15 => &self.part_of,
                16 => &self.contact,
                17 => &self.endpoint,
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
                12 => &mut self.alias,
                13 => &mut self.telecom,
                14 => &mut self.address,
                15 => &mut self.part_of,
                16 => &mut self.contact,
                17 => &mut self.endpoint,
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
                    "Base64Binary",
                    "Boolean",
                    "Code",
                    "Date",
                    "DateTime",
                    "Decimal",
                    "Id",
                    "Instant",
                    "Integer",
                    "Markdown",
                    "Oid",
                    "PositiveInt",
                    "String",
                    "Time",
                    "UnsignedInt",
                    "Uri",
                    "Address",
                    "Age",
                    "Annotation",
                    "Attachment",
                    "CodeableConcept",
                    "Coding",
                    "ContactPoint",
                    "Count",
                    "Distance",
                    "Duration",
                    "HumanName",
                    "Identifier",
                    "Money",
                    "Period",
                    "Quantity",
                    "Range",
                    "Ratio",
                    "Reference",
                    "SampledData",
                    "Signature",
                    "Timing",
                    "Meta",
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
impl Choice for ParametersParameterValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false,
        false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Base64Binary),
            1 => Value::read(peek, reader).map(Self::Boolean),
            2 => Value::read(peek, reader).map(Self::Code),
            3 => Value::read(peek, reader).map(Self::Date),
            4 => Value::read(peek, reader).map(Self::DateTime),
            5 => Value::read(peek, reader).map(Self::Decimal),
            6 => Value::read(peek, reader).map(Self::Id),
            7 => Value::read(peek, reader).map(Self::Instant),
            8 => Value::read(peek, reader).map(Self::Integer),
            9 => Value::read(peek, reader).map(Self::Markdown),
            10 => Value::read(peek, reader).map(Self::Oid),
            11 => Value::read(peek, reader).map(Self::PositiveInt),
            12 => Value::read(peek, reader).map(Self::String),
            13 => Value::read(peek, reader).map(Self::Time),
            14 => Value::read(peek, reader).map(Self::UnsignedInt),
            15 => Value::read(peek, reader).map(Self::Uri),
            16 => Value::read(peek, reader).map(Self::Address),
            17 => Value::read(peek, reader).map(Self::Age),
            18 => Value::read(peek, reader).map(Self::Annotation),
            19 => Value::read(peek, reader).map(Self::Attachment),
            20 => Value::read(peek, reader).map(Self::CodeableConcept),
            21 => Value::read(peek, reader).map(Self::Coding),
            22 => Value::read(peek, reader).map(Self::ContactPoint),
            23 => Value::read(peek, reader).map(Self::Count),
            24 => Value::read(peek, reader).map(Self::Distance),
            25 => Value::read(peek, reader).map(Self::Duration),
            26 => Value::read(peek, reader).map(Self::HumanName),
            27 => Value::read(peek, reader).map(Self::Identifier),
            28 => Value::read(peek, reader).map(Self::Money),
            29 => Value::read(peek, reader).map(Self::Period),
            30 => Value::read(peek, reader).map(Self::Quantity),
            31 => Value::read(peek, reader).map(Self::Range),
            32 => Value::read(peek, reader).map(Self::Ratio),
            33 => Value::read(peek, reader).map(Self::Reference),
            34 => Value::read(peek, reader).map(Self::SampledData),
            35 => Value::read(peek, reader).map(Self::Signature),
            36 => Value::read(peek, reader).map(Self::Timing),
            37 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Base64Binary(_) => 0,
            Self::Boolean(_) => 1,
            Self::Code(_) => 2,
            Self::Date(_) => 3,
            Self::DateTime(_) => 4,
            Self::Decimal(_) => 5,
            Self::Id(_) => 6,
            Self::Instant(_) => 7,
            Self::Integer(_) => 8,
            Self::Markdown(_) => 9,
            Self::Oid(_) => 10,
            Self::PositiveInt(_) => 11,
            Self::String(_) => 12,
            Self::Time(_) => 13,
            Self::UnsignedInt(_) => 14,
            Self::Uri(_) => 15,
            Self::Address(_) => 16,
            Self::Age(_) => 17,
            Self::Annotation(_) => 18,
            Self::Attachment(_) => 19,
            Self::CodeableConcept(_) => 20,
            Self::Coding(_) => 21,
            Self::ContactPoint(_) => 22,
            Self::Count(_) => 23,
            Self::Distance(_) => 24,
            Self::Duration(_) => 25,
            Self::HumanName(_) => 26,
            Self::Identifier(_) => 27,
            Self::Money(_) => 28,
            Self::Period(_) => 29,
            Self::Quantity(_) => 30,
            Self::Range(_) => 31,
            Self::Ratio(_) => 32,
            Self::Reference(_) => 33,
            Self::SampledData(_) => 34,
            Self::Signature(_) => 35,
            Self::Timing(_) => 36,
            Self::Meta(_) => 37,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Boolean(value) => Value::write(value, out),
            Self::Code(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Id(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Markdown(value) => Value::write(value, out),
            Self::Oid(value) => Value::write(value, out),
            Self::PositiveInt(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::UnsignedInt(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Address(value) => Value::write(value, out),
            Self::Age(value) => Value::write(value, out),
            Self::Annotation(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::ContactPoint(value) => Value::write(value, out),
            Self::Count(value) => Value::write(value, out),
            Self::Distance(value) => Value::write(value, out),
            Self::Duration(value) => Value::write(value, out),
            Self::HumanName(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
            Self::Money(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
            Self::Signature(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Base64Binary(value) => Value::object(value),
            Self::Boolean(value) => Value::object(value),
            Self::Code(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Id(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Markdown(value) => Value::object(value),
            Self::Oid(value) => Value::object(value),
            Self::PositiveInt(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::UnsignedInt(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Address(value) => Value::object(value),
            Self::Age(value) => Value::object(value),
            Self::Annotation(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::ContactPoint(value) => Value::object(value),
            Self::Count(value) => Value::object(value),
            Self::Distance(value) => Value::object(value),
            Self::Duration(value) => Value::object(value),
            Self::HumanName(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
            Self::Money(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
            Self::Signature(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Meta(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ParametersParameterValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ParametersParameterValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ParametersParameterValue);
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
            Name::plain("generalPractitioner"),
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
                22 => &self.general_practitioner,
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
                22 => &mut self.general_practitioner,
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
                16 => &self.qualification,
                17 => &self.communication,
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
                16 => &mut self.qualification,
                17 => &mut self.communication,
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
impl Object for PractitionerRole {
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
            Name::plain("period"),
            Name::plain("practitioner"),
            Name::plain("organization"),
            Name::plain("code"),
            Name::plain("specialty"),
            Name::plain("location"),
            Name::plain("healthcareService"),
            Name::plain("telecom"),
            Name::plain("availableTime"),
            Name::plain("notAvailable"),
            Name::plain("availabilityExceptions"),
            Name::plain("endpoint"),
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
                10 => &self.period,
                11 => &self.practitioner,
                12 => &self.organization,
                13 => &self.code,
                14 => &self.specialty,
                15 => &self.location,
                16 => &self.healthcare_service,
                17 => &self.telecom,
                18 => &self.available_time,
                19 => &self.not_available,
                20 => &self.availability_exceptions,
                21 => &self.endpoint,
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
                10 => &mut self.period,
                11 => &mut self.practitioner,
                12 => &mut self.organization,
                13 => &mut self.code,
                14 => &mut self.specialty,
                15 => &mut self.location,
                16 => &mut self.healthcare_service,
                17 => &mut self.telecom,
                18 => &mut self.available_time,
                19 => &mut self.not_available,
                20 => &mut self.availability_exceptions,
                21 => &mut self.endpoint,
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
        Some("PractitionerRole")
    }
}
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
impl Object for PractitionerRoleAvailableTime {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("daysOfWeek"),
            Name::plain("allDay"),
            Name::plain("availableStartTime"),
            Name::plain("availableEndTime"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.days_of_week,
                4 => &self.all_day,
                5 => &self.available_start_time,
                6 => &self.available_end_time,
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
                3 => &mut self.days_of_week,
                4 => &mut self.all_day,
                5 => &mut self.available_start_time,
                6 => &mut self.available_end_time,
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
impl Object for PractitionerRoleNotAvailable {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("description"),
            Name::plain("during"),
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
                4 => &self.during,
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
                4 => &mut self.during,
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
            Name::plain("definition"),
            Name::plain("basedOn"),
            Name::plain("partOf"),
            Name::plain("status"),
            Name::plain("notDone"),
            Name::plain("notDoneReason"),
            Name::plain("category"),
            Name::plain("code"),
            Name::plain("subject"),
            Name::plain("context"),
            Name::choice("performed", &["DateTime", "Period"]),
            Name::plain("performer"),
            Name::plain("location"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("bodySite"),
            Name::plain("outcome"),
            Name::plain("report"),
            Name::plain("complication"),
            Name::plain("complicationDetail"),
            Name::plain("followUp"),
            Name::plain("note"),
            Name::plain("focalDevice"),
            Name::plain("usedReference"),
            Name::plain("usedCode"),
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
                9 => &self.definition,
                10 => &self.based_on,
                11 => &self.part_of,
                12 => &self.status,
                13 => &self.not_done,
                14 => &self.not_done_reason,
                15 => &self.category,
                16 => &self.code,
                17 => &self.subject,
                18 => &self.context,
                19 => &self.performed,
                20 => &self.performer,
                21 => &self.location,
                22 => &self.reason_code,
                23 => &self.reason_reference,
                24 => &self.body_site,
                25 => &self.outcome,
                26 => &self.report,
                27 => &self.complication,
                28 => &self.complication_detail,
                29 => &self.follow_up,
                30 => &self.note,
                31 => &self.focal_device,
                32 => &self.used_reference,
                33 => &self.used_code,
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
                9 => &mut self.definition,
                10 => &mut self.based_on,
                11 => &mut self.part_of,
                12 => &mut self.status,
                13 => &mut self.not_done,
                14 => &mut self.not_done_reason,
                15 => &mut self.category,
                16 => &mut self.code,
                17 => &mut self.subject,
                18 => &mut self.context,
                19 => &mut self.performed,
                20 => &mut self.performer,
                21 => &mut self.location,
                22 => &mut self.reason_code,
                23 => &mut self.reason_reference,
                24 => &mut self.body_site,
                25 => &mut self.outcome,
                26 => &mut self.report,
                27 => &mut self.complication,
                28 => &mut self.complication_detail,
                29 => &mut self.follow_up,
                30 => &mut self.note,
                31 => &mut self.focal_device,
                32 => &mut self.used_reference,
                33 => &mut self.used_code,
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
impl Object for ProcedurePerformer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::plain("actor"),
            Name::plain("onBehalfOf"),
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
                5 => &self.on_behalf_of,
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
                5 => &mut self.on_behalf_of,
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
            Name::plain("policy"),
            Name::plain("location"),
            Name::plain("reason"),
            Name::plain("activity"),
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
                11 => &self.policy,
                12 => &self.location,
                13 => &self.reason,
                14 => &self.activity,
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
                11 => &mut self.policy,
                12 => &mut self.location,
                13 => &mut self.reason,
                14 => &mut self.activity,
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
impl Object for ProvenanceAgent {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::choice("who", &["Uri", "Reference"]),
            Name::choice("onBehalfOf", &["Uri", "Reference"]),
            Name::plain("relatedAgentType"),
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
                4 => &self.who,
                5 => &self.on_behalf_of,
                6 => &self.related_agent_type,
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
                4 => &mut self.who,
                5 => &mut self.on_behalf_of,
                6 => &mut self.related_agent_type,
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
/// The types of `Provenance.agent.who[x]`.
#[derive(Clone)]
pub enum ProvenanceAgentWho {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for ProvenanceAgentWho {
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
impl std::fmt::Debug for ProvenanceAgentWho {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ProvenanceAgentWho)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ProvenanceAgentWho);
/// The types of `Provenance.agent.onBehalfOf[x]`.
#[derive(Clone)]
pub enum ProvenanceAgentOnBehalfOf {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for ProvenanceAgentOnBehalfOf {
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
impl std::fmt::Debug for ProvenanceAgentOnBehalfOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ProvenanceAgentOnBehalfOf)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ProvenanceAgentOnBehalfOf);
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
impl Object for ProvenanceEntity {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::choice("what", &["Uri", "Reference", "Identifier"]),
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
                4 => &self.what,
                5 => &self.agent,
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
                4 => &mut self.what,
                5 => &mut self.agent,
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
impl Choice for ProvenanceEntityWhat {
    const PRIMITIVE: &'static [bool] = &[true, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Uri),
            1 => Value::read(peek, reader).map(Self::Reference),
            2 => Value::read(peek, reader).map(Self::Identifier),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Uri(_) => 0,
            Self::Reference(_) => 1,
            Self::Identifier(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Uri(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::Identifier(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Uri(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::Identifier(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ProvenanceEntityWhat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ProvenanceEntityWhat)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ProvenanceEntityWhat);
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
impl Object for Reference {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("reference"),
            Name::plain("identifier"),
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
                3 => &self.identifier,
                4 => &self.display,
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
                3 => &mut self.identifier,
                4 => &mut self.display,
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
            Name::plain("active"),
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
                9 => &self.active,
                10 => &self.patient,
                11 => &self.relationship,
                12 => &self.name,
                13 => &self.telecom,
                14 => &self.gender,
                15 => &self.birth_date,
                16 => &self.address,
                17 => &self.photo,
                18 => &self.period,
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
                10 => &mut self.patient,
                11 => &mut self.relationship,
                12 => &mut self.name,
                13 => &mut self.telecom,
                14 => &mut self.gender,
                15 => &mut self.birth_date,
                16 => &mut self.address,
                17 => &mut self.photo,
                18 => &mut self.period,
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
impl Object for Signature {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("type"),
            Name::plain("when"),
            Name::choice("who", &["Uri", "Reference"]),
            Name::choice("onBehalfOf", &["Uri", "Reference"]),
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
                5 => &self.on_behalf_of,
                6 => &self.content_type,
                7 => &self.blob,
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
                5 => &mut self.on_behalf_of,
                6 => &mut self.content_type,
                7 => &mut self.blob,
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
/// The types of `Signature.onBehalfOf[x]`.
#[derive(Clone)]
pub enum SignatureOnBehalfOf {
    /// `uri`.
    Uri(String),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for SignatureOnBehalfOf {
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
impl std::fmt::Debug for SignatureOnBehalfOf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(SignatureOnBehalfOf)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(SignatureOnBehalfOf);
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
            Name::plain("accessionIdentifier"),
            Name::plain("status"),
            Name::plain("type"),
            Name::plain("subject"),
            Name::plain("receivedTime"),
            Name::plain("parent"),
            Name::plain("request"),
            Name::plain("collection"),
            Name::plain("processing"),
            Name::plain("container"),
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
                9 => &self.accession_identifier,
                10 => &self.status,
                11 => &self.type_,
                12 => &self.subject,
                13 => &self.received_time,
                14 => &self.parent,
                15 => &self.request,
                16 => &self.collection,
                17 => &self.processing,
                18 => &self.container,
                19 => &self.note,
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
                9 => &mut self.accession_identifier,
                10 => &mut self.status,
                11 => &mut self.type_,
                12 => &mut self.subject,
                13 => &mut self.received_time,
                14 => &mut self.parent,
                15 => &mut self.request,
                16 => &mut self.collection,
                17 => &mut self.processing,
                18 => &mut self.container,
                19 => &mut self.note,
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
impl Object for SpecimenCollection {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("collector"),
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
                4 => &self.collected,
                5 => &self.quantity,
                6 => &self.method,
                7 => &self.body_site,
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
                4 => &mut self.collected,
                5 => &mut self.quantity,
                6 => &mut self.method,
                7 => &mut self.body_site,
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
impl Object for SpecimenProcessing {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("description"),
            Name::plain("procedure"),
            Name::plain("additive"),
            Name::choice("time", &["DateTime", "Period"]),
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
                6 => &self.time,
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
                6 => &mut self.time,
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
/// The types of `Specimen.processing.time[x]`.
#[derive(Clone)]
pub enum SpecimenProcessingTime {
    /// `dateTime`.
    DateTime(DateTime),
    /// `Period`.
    Period(Box<Period>),
}
impl Choice for SpecimenProcessingTime {
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
impl std::fmt::Debug for SpecimenProcessingTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(SpecimenProcessingTime)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(SpecimenProcessingTime);
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
impl Object for TimingRepeat {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::choice("bounds", &["Duration", "Range", "Period"]),
            Name::plain("count"),
            Name::plain("countMax"),
            Name::plain("duration"),
            Name::plain("durationMax"),
            Name::plain("durationUnit"),
            Name::plain("frequency"),
            Name::plain("frequencyMax"),
            Name::plain("period"),
            Name::plain("periodMax"),
            Name::plain("periodUnit"),
            Name::plain("dayOfWeek"),
            Name::plain("timeOfDay"),
            Name::plain("when"),
            Name::plain("offset"),
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
                4 => &self.count_max,
                5 => &self.duration,
                6 => &self.duration_max,
                7 => &self.duration_unit,
                8 => &self.frequency,
                9 => &self.frequency_max,
                10 => &self.period,
                11 => &self.period_max,
                12 => &self.period_unit,
                13 => &self.day_of_week,
                14 => &self.time_of_day,
                15 => &self.when,
                16 => &self.offset,
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
                4 => &mut self.count_max,
                5 => &mut self.duration,
                6 => &mut self.duration_max,
                7 => &mut self.duration_unit,
                8 => &mut self.frequency,
                9 => &mut self.frequency_max,
                10 => &mut self.period,
                11 => &mut self.period_max,
                12 => &mut self.period_unit,
                13 => &mut self.day_of_week,
                14 => &mut self.time_of_day,
                15 => &mut self.when,
                16 => &mut self.offset,
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
    /// `Duration`.
    Duration(Box<Duration>),
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
            0 => Value::read(peek, reader).map(Self::Duration),
            1 => Value::read(peek, reader).map(Self::Range),
            2 => Value::read(peek, reader).map(Self::Period),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Duration(_) => 0,
            Self::Range(_) => 1,
            Self::Period(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Duration(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Duration(value) => Value::object(value),
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
impl Object for UsageContext {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("code"),
            Name::choice("value", &["CodeableConcept", "Quantity", "Range"]),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.code,
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
                2 => &mut self.code,
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
impl Choice for UsageContextValue {
    const PRIMITIVE: &'static [bool] = &[false, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Quantity),
            2 => Value::read(peek, reader).map(Self::Range),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Range(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for UsageContextValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(UsageContextValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(UsageContextValue);
/// Siblings of primitive members, and members that FHIR does not define.
pub type Extra = crate::fhir::Extra<Element>;
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
    Unknown(crate::fhir::UnknownResource),
}
crate::fhir::resource::resource_impls!(
    Resource { AllergyIntolerance, Binary, Bundle, CapabilityStatement, CarePlan,
    CareTeam, Condition, Coverage, Device, DiagnosticReport, DocumentReference,
    Encounter, Endpoint, Goal, Immunization, Location, Medication,
    MedicationAdministration, MedicationDispense, MedicationRequest, MedicationStatement,
    Observation, OperationOutcome, Organization, Parameters, Patient, Practitioner,
    PractitionerRole, Procedure, Provenance, RelatedPerson, Specimen }
);
crate::fhir::resource::object_impls!(
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
