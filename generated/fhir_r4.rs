// @generated from specs/fhir/r4.json; not to be edited: `cargo xtask generate` writes it.
// source sha256: ca704971f5a0eaefb39aa10f5e70d14e3defd4e08e03808c85a5ef9950abcdd1
// generator: nextgen-patient-access-codegen 0.1.0, progenitor 0.15

use crate::fhir::object::{Choice, Member, Name, Object};
use crate::fhir::reader::{ReadError, Reader};
use crate::fhir::{Date, DateTime, Decimal, Instant, Time};
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
            Name::plain("encounter"),
            Name::choice("onset", &["DateTime", "Age", "Period", "Range", "String"]),
            Name::plain("recordedDate"),
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
                16 => &self.encounter,
                17 => &self.onset,
                18 => &self.recorded_date,
                19 => &self.recorder,
                20 => &self.asserter,
                21 => &self.last_occurrence,
                22 => &self.note,
                23 => &self.reaction,
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
                16 => &mut self.encounter,
                17 => &mut self.onset,
                18 => &mut self.recorded_date,
                19 => &mut self.recorder,
                20 => &mut self.asserter,
                21 => &mut self.last_occurrence,
                22 => &mut self.note,
                23 => &mut self.reaction,
                _ => return None,
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
impl Object for Binary {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("contentType"),
            Name::plain("securityContext"),
            Name::plain("data"),
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
                6 => &self.data,
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
                6 => &mut self.data,
                _ => return None,
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
impl Object for Bundle {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("meta"),
            Name::plain("implicitRules"),
            Name::plain("language"),
            Name::plain("identifier"),
            Name::plain("type"),
            Name::plain("timestamp"),
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
                6 => &self.timestamp,
                7 => &self.total,
                8 => &self.link,
                9 => &self.entry,
                10 => &self.signature,
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
                6 => &mut self.timestamp,
                7 => &mut self.total,
                8 => &mut self.link,
                9 => &mut self.entry,
                10 => &mut self.signature,
                _ => return None,
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
            Name::plain("imports"),
            Name::plain("software"),
            Name::plain("implementation"),
            Name::plain("fhirVersion"),
            Name::plain("format"),
            Name::plain("patchFormat"),
            Name::plain("implementationGuide"),
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
                24 => &self.imports,
                25 => &self.software,
                26 => &self.implementation,
                27 => &self.fhir_version,
                28 => &self.format,
                29 => &self.patch_format,
                30 => &self.implementation_guide,
                31 => &self.rest,
                32 => &self.messaging,
                33 => &self.document,
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
                24 => &mut self.imports,
                25 => &mut self.software,
                26 => &mut self.implementation,
                27 => &mut self.fhir_version,
                28 => &mut self.format,
                29 => &mut self.patch_format,
                30 => &mut self.implementation_guide,
                31 => &mut self.rest,
                32 => &mut self.messaging,
                33 => &mut self.document,
                _ => return None,
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
impl Object for CapabilityStatementImplementation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("description"),
            Name::plain("url"),
            Name::plain("custodian"),
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
                5 => &self.custodian,
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
                5 => &mut self.custodian,
                _ => return None,
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
                _ => return None,
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
impl Object for CapabilityStatementRestOperation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("name"),
            Name::plain("definition"),
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
                5 => &self.documentation,
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
                5 => &mut self.documentation,
                _ => return None,
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
impl Object for CapabilityStatementRestResource {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("profile"),
            Name::plain("supportedProfile"),
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
            Name::plain("operation"),
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
                5 => &self.supported_profile,
                6 => &self.documentation,
                7 => &self.interaction,
                8 => &self.versioning,
                9 => &self.read_history,
                10 => &self.update_create,
                11 => &self.conditional_create,
                12 => &self.conditional_read,
                13 => &self.conditional_update,
                14 => &self.conditional_delete,
                15 => &self.reference_policy,
                16 => &self.search_include,
                17 => &self.search_rev_include,
                18 => &self.search_param,
                19 => &self.operation,
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
                5 => &mut self.supported_profile,
                6 => &mut self.documentation,
                7 => &mut self.interaction,
                8 => &mut self.versioning,
                9 => &mut self.read_history,
                10 => &mut self.update_create,
                11 => &mut self.conditional_create,
                12 => &mut self.conditional_read,
                13 => &mut self.conditional_update,
                14 => &mut self.conditional_delete,
                15 => &mut self.reference_policy,
                16 => &mut self.search_include,
                17 => &mut self.search_rev_include,
                18 => &mut self.search_param,
                19 => &mut self.operation,
                _ => return None,
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
impl Object for CapabilityStatementRestSecurity {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("cors"),
            Name::plain("service"),
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
                3 => &self.cors,
                4 => &self.service,
                5 => &self.description,
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
                _ => return None,
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
            Name::plain("instantiatesCanonical"),
            Name::plain("instantiatesUri"),
            Name::plain("basedOn"),
            Name::plain("replaces"),
            Name::plain("partOf"),
            Name::plain("status"),
            Name::plain("intent"),
            Name::plain("category"),
            Name::plain("title"),
            Name::plain("description"),
            Name::plain("subject"),
            Name::plain("encounter"),
            Name::plain("period"),
            Name::plain("created"),
            Name::plain("author"),
            Name::plain("contributor"),
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
                9 => &self.instantiates_canonical,
                10 => &self.instantiates_uri,
                11 => &self.based_on,
                12 => &self.replaces,
                13 => &self.part_of,
                14 => &self.status,
                15 => &self.intent,
                16 => &self.category,
                17 => &self.title,
                18 => &self.description,
                19 => &self.subject,
                20 => &self.encounter,
                21 => &self.period,
                22 => &self.created,
                23 => &self.author,
                24 => &self.contributor,
                25 => &self.care_team,
                26 => &self.addresses,
                27 => &self.supporting_info,
                28 => &self.goal,
                29 => &self.activity,
                30 => &self.note,
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
                9 => &mut self.instantiates_canonical,
                10 => &mut self.instantiates_uri,
                11 => &mut self.based_on,
                12 => &mut self.replaces,
                13 => &mut self.part_of,
                14 => &mut self.status,
                15 => &mut self.intent,
                16 => &mut self.category,
                17 => &mut self.title,
                18 => &mut self.description,
                19 => &mut self.subject,
                20 => &mut self.encounter,
                21 => &mut self.period,
                22 => &mut self.created,
                23 => &mut self.author,
                24 => &mut self.contributor,
                25 => &mut self.care_team,
                26 => &mut self.addresses,
                27 => &mut self.supporting_info,
                28 => &mut self.goal,
                29 => &mut self.activity,
                30 => &mut self.note,
                _ => return None,
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
impl Object for CarePlanActivityDetail {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("kind"),
            Name::plain("instantiatesCanonical"),
            Name::plain("instantiatesUri"),
            Name::plain("code"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("goal"),
            Name::plain("status"),
            Name::plain("statusReason"),
            Name::plain("doNotPerform"),
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
                3 => &self.kind,
                4 => &self.instantiates_canonical,
                5 => &self.instantiates_uri,
                6 => &self.code,
                7 => &self.reason_code,
                8 => &self.reason_reference,
                9 => &self.goal,
                10 => &self.status,
                11 => &self.status_reason,
                12 => &self.do_not_perform,
                13 => &self.scheduled,
                14 => &self.location,
                15 => &self.performer,
                16 => &self.product,
                17 => &self.daily_amount,
                18 => &self.quantity,
                19 => &self.description,
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
                3 => &mut self.kind,
                4 => &mut self.instantiates_canonical,
                5 => &mut self.instantiates_uri,
                6 => &mut self.code,
                7 => &mut self.reason_code,
                8 => &mut self.reason_reference,
                9 => &mut self.goal,
                10 => &mut self.status,
                11 => &mut self.status_reason,
                12 => &mut self.do_not_perform,
                13 => &mut self.scheduled,
                14 => &mut self.location,
                15 => &mut self.performer,
                16 => &mut self.product,
                17 => &mut self.daily_amount,
                18 => &mut self.quantity,
                19 => &mut self.description,
                _ => return None,
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
            Name::plain("encounter"),
            Name::plain("period"),
            Name::plain("participant"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("managingOrganization"),
            Name::plain("telecom"),
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
                13 => &self.encounter,
                14 => &self.period,
                15 => &self.participant,
                16 => &self.reason_code,
                17 => &self.reason_reference,
                18 => &self.managing_organization,
                19 => &self.telecom,
                20 => &self.note,
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
                13 => &mut self.encounter,
                14 => &mut self.period,
                15 => &mut self.participant,
                16 => &mut self.reason_code,
                17 => &mut self.reason_reference,
                18 => &mut self.managing_organization,
                19 => &mut self.telecom,
                20 => &mut self.note,
                _ => return None,
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
            Name::plain("encounter"),
            Name::choice("onset", &["DateTime", "Age", "Period", "Range", "String"]),
            Name::choice("abatement", &["DateTime", "Age", "Period", "Range", "String"]),
            Name::plain("recordedDate"),
            Name::plain("recorder"),
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
                16 => &self.encounter,
                17 => &self.onset,
                18 => &self.abatement,
                19 => &self.recorded_date,
                20 => &self.recorder,
                21 => &self.asserter,
                22 => &self.stage,
                23 => &self.evidence,
                24 => &self.note,
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
                16 => &mut self.encounter,
                17 => &mut self.onset,
                18 => &mut self.abatement,
                19 => &mut self.recorded_date,
                20 => &mut self.recorder,
                21 => &mut self.asserter,
                22 => &mut self.stage,
                23 => &mut self.evidence,
                24 => &mut self.note,
                _ => return None,
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
    /// `Period`.
    Period(Box<Period>),
    /// `Range`.
    Range(Box<Range>),
    /// `string`.
    String(String),
}
impl Choice for ConditionAbatement {
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
impl std::fmt::Debug for ConditionAbatement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ConditionAbatement)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ConditionAbatement);
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
impl Object for ConditionStage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("summary"),
            Name::plain("assessment"),
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
                3 => &self.summary,
                4 => &self.assessment,
                5 => &self.type_,
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
                5 => &mut self.type_,
                _ => return None,
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
impl Object for Contributor {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("type"),
            Name::plain("name"),
            Name::plain("contact"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.type_,
                3 => &self.name,
                4 => &self.contact,
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
                3 => &mut self.name,
                4 => &mut self.contact,
                _ => return None,
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
            Name::plain("dependent"),
            Name::plain("relationship"),
            Name::plain("period"),
            Name::plain("payor"),
            Name::plain("class"),
            Name::plain("order"),
            Name::plain("network"),
            Name::plain("costToBeneficiary"),
            Name::plain("subrogation"),
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
                15 => &self.dependent,
                16 => &self.relationship,
                17 => &self.period,
                18 => &self.payor,
                19 => &self.class,
                20 => &self.order,
                21 => &self.network,
                22 => &self.cost_to_beneficiary,
                23 => &self.subrogation,
                24 => &self.contract,
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
                15 => &mut self.dependent,
                16 => &mut self.relationship,
                17 => &mut self.period,
                18 => &mut self.payor,
                19 => &mut self.class,
                20 => &mut self.order,
                21 => &mut self.network,
                22 => &mut self.cost_to_beneficiary,
                23 => &mut self.subrogation,
                24 => &mut self.contract,
                _ => return None,
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
impl Object for CoverageClass {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("value"),
            Name::plain("name"),
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
                4 => &self.value,
                5 => &self.name,
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
                4 => &mut self.value,
                5 => &mut self.name,
                _ => return None,
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
impl Object for CoverageCostToBeneficiary {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::choice("value", &["Quantity", "Money"]),
            Name::plain("exception"),
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
                4 => &self.value,
                5 => &self.exception,
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
                4 => &mut self.value,
                5 => &mut self.exception,
                _ => return None,
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
/// The types of `Coverage.costToBeneficiary.value[x]`.
#[derive(Clone)]
pub enum CoverageCostToBeneficiaryValue {
    /// `Quantity`.
    Quantity(Box<Quantity>),
    /// `Money`.
    Money(Box<Money>),
}
impl Choice for CoverageCostToBeneficiaryValue {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Quantity),
            1 => Value::read(peek, reader).map(Self::Money),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Money(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::write(value, out),
            Self::Money(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::object(value),
            Self::Money(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for CoverageCostToBeneficiaryValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(CoverageCostToBeneficiaryValue))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(CoverageCostToBeneficiaryValue);
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
impl Object for CoverageCostToBeneficiaryException {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
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
                3 => &self.type_,
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
                3 => &mut self.type_,
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
impl Object for DataRequirement {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("type"),
            Name::plain("profile"),
            Name::choice("subject", &["CodeableConcept", "Reference"]),
            Name::plain("mustSupport"),
            Name::plain("codeFilter"),
            Name::plain("dateFilter"),
            Name::plain("limit"),
            Name::plain("sort"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.type_,
                3 => &self.profile,
                4 => &self.subject,
                5 => &self.must_support,
                6 => &self.code_filter,
                7 => &self.date_filter,
                8 => &self.limit,
                9 => &self.sort,
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
                3 => &mut self.profile,
                4 => &mut self.subject,
                5 => &mut self.must_support,
                6 => &mut self.code_filter,
                7 => &mut self.date_filter,
                8 => &mut self.limit,
                9 => &mut self.sort,
                _ => return None,
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
/// The types of `DataRequirement.subject[x]`.
#[derive(Clone)]
pub enum DataRequirementSubject {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for DataRequirementSubject {
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
impl std::fmt::Debug for DataRequirementSubject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(DataRequirementSubject)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(DataRequirementSubject);
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
impl Object for DataRequirementCodeFilter {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("path"),
            Name::plain("searchParam"),
            Name::plain("valueSet"),
            Name::plain("code"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.path,
                3 => &self.search_param,
                4 => &self.value_set,
                5 => &self.code,
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
                3 => &mut self.search_param,
                4 => &mut self.value_set,
                5 => &mut self.code,
                _ => return None,
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
impl Object for DataRequirementDateFilter {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("path"),
            Name::plain("searchParam"),
            Name::choice("value", &["DateTime", "Period", "Duration"]),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.path,
                3 => &self.search_param,
                4 => &self.value,
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
                3 => &mut self.search_param,
                4 => &mut self.value,
                _ => return None,
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
impl Choice for DataRequirementDateFilterValue {
    const PRIMITIVE: &'static [bool] = &[true, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            2 => Value::read(peek, reader).map(Self::Duration),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Duration(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Duration(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Duration(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for DataRequirementDateFilterValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(DataRequirementDateFilterValue))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(DataRequirementDateFilterValue);
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
impl Object for DataRequirementSort {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("path"),
            Name::plain("direction"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.path,
                3 => &self.direction,
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
                3 => &mut self.direction,
                _ => return None,
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
            Name::plain("definition"),
            Name::plain("udiCarrier"),
            Name::plain("status"),
            Name::plain("statusReason"),
            Name::plain("distinctIdentifier"),
            Name::plain("manufacturer"),
            Name::plain("manufactureDate"),
            Name::plain("expirationDate"),
            Name::plain("lotNumber"),
            Name::plain("serialNumber"),
            Name::plain("deviceName"),
            Name::plain("modelNumber"),
            Name::plain("partNumber"),
            Name::plain("type"),
            Name::plain("specialization"),
            Name::plain("version"),
            Name::plain("property"),
            Name::plain("patient"),
            Name::plain("owner"),
            Name::plain("contact"),
            Name::plain("location"),
            Name::plain("url"),
            Name::plain("note"),
            Name::plain("safety"),
            Name::plain("parent"),
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
                10 => &self.udi_carrier,
                11 => &self.status,
                12 => &self.status_reason,
                13 => &self.distinct_identifier,
                14 => &self.manufacturer,
                15 => &self.manufacture_date,
                16 => &self.expiration_date,
                17 => &self.lot_number,
                18 => &self.serial_number,
                19 => &self.device_name,
                20 => &self.model_number,
                21 => &self.part_number,
                22 => &self.type_,
                23 => &self.specialization,
                24 => &self.version,
                25 => &self.property,
                26 => &self.patient,
                27 => &self.owner,
                28 => &self.contact,
                29 => &self.location,
                30 => &self.url,
                31 => &self.note,
                32 => &self.safety,
                33 => &self.parent,
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
                10 => &mut self.udi_carrier,
                11 => &mut self.status,
                12 => &mut self.status_reason,
                13 => &mut self.distinct_identifier,
                14 => &mut self.manufacturer,
                15 => &mut self.manufacture_date,
                16 => &mut self.expiration_date,
                17 => &mut self.lot_number,
                18 => &mut self.serial_number,
                19 => &mut self.device_name,
                20 => &mut self.model_number,
                21 => &mut self.part_number,
                22 => &mut self.type_,
                23 => &mut self.specialization,
                24 => &mut self.version,
                25 => &mut self.property,
                26 => &mut self.patient,
                27 => &mut self.owner,
                28 => &mut self.contact,
                29 => &mut self.location,
                30 => &mut self.url,
                31 => &mut self.note,
                32 => &mut self.safety,
                33 => &mut self.parent,
                _ => return None,
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
impl Object for DeviceDeviceName {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("name"),
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
                3 => &self.name,
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
                3 => &mut self.name,
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
impl Object for DeviceProperty {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("valueQuantity"),
            Name::plain("valueCode"),
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
                4 => &self.value_quantity,
                5 => &self.value_code,
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
                4 => &mut self.value_quantity,
                5 => &mut self.value_code,
                _ => return None,
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
impl Object for DeviceSpecialization {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("systemType"),
            Name::plain("version"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.system_type,
                4 => &self.version,
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
                3 => &mut self.system_type,
                4 => &mut self.version,
                _ => return None,
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
impl Object for DeviceUdiCarrier {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("deviceIdentifier"),
            Name::plain("issuer"),
            Name::plain("jurisdiction"),
            Name::plain("carrierAIDC"),
            Name::plain("carrierHRF"),
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
                4 => &self.issuer,
                5 => &self.jurisdiction,
                6 => &self.carrier_aidc,
                7 => &self.carrier_hrf,
                8 => &self.entry_type,
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
                4 => &mut self.issuer,
                5 => &mut self.jurisdiction,
                6 => &mut self.carrier_aidc,
                7 => &mut self.carrier_hrf,
                8 => &mut self.entry_type,
                _ => return None,
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
impl Object for DeviceVersion {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("component"),
            Name::plain("value"),
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
                4 => &self.component,
                5 => &self.value,
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
                4 => &mut self.component,
                5 => &mut self.value,
                _ => return None,
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
            Name::plain("encounter"),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("issued"),
            Name::plain("performer"),
            Name::plain("resultsInterpreter"),
            Name::plain("specimen"),
            Name::plain("result"),
            Name::plain("imagingStudy"),
            Name::plain("media"),
            Name::plain("conclusion"),
            Name::plain("conclusionCode"),
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
                14 => &self.encounter,
                15 => &self.effective,
                16 => &self.issued,
                17 => &self.performer,
                18 => &self.results_interpreter,
                19 => &self.specimen,
                20 => &self.result,
                21 => &self.imaging_study,
                22 => &self.media,
                23 => &self.conclusion,
                24 => &self.conclusion_code,
                25 => &self.presented_form,
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
                14 => &mut self.encounter,
                15 => &mut self.effective,
                16 => &mut self.issued,
                17 => &mut self.performer,
                18 => &mut self.results_interpreter,
                19 => &mut self.specimen,
                20 => &mut self.result,
                21 => &mut self.imaging_study,
                22 => &mut self.media,
                23 => &mut self.conclusion,
                24 => &mut self.conclusion_code,
                25 => &mut self.presented_form,
                _ => return None,
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
impl Object for DiagnosticReportMedia {
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
            Name::plain("category"),
            Name::plain("subject"),
            Name::plain("date"),
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
                13 => &self.category,
                14 => &self.subject,
                15 => &self.date,
                16 => &self.author,
                17 => &self.authenticator,
                18 => &self.custodian,
                19 => &self.relates_to,
                20 => &self.description,
                21 => &self.security_label,
                22 => &self.content,
                23 => &self.context,
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
                13 => &mut self.category,
                14 => &mut self.subject,
                15 => &mut self.date,
                16 => &mut self.author,
                17 => &mut self.authenticator,
                18 => &mut self.custodian,
                19 => &mut self.relates_to,
                20 => &mut self.description,
                21 => &mut self.security_label,
                22 => &mut self.content,
                23 => &mut self.context,
                _ => return None,
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
impl Object for Dosage {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("sequence"),
            Name::plain("text"),
            Name::plain("additionalInstruction"),
            Name::plain("patientInstruction"),
            Name::plain("timing"),
            Name::choice("asNeeded", &["Boolean", "CodeableConcept"]),
            Name::plain("site"),
            Name::plain("route"),
            Name::plain("method"),
            Name::plain("doseAndRate"),
            Name::plain("maxDosePerPeriod"),
            Name::plain("maxDosePerAdministration"),
            Name::plain("maxDosePerLifetime"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.sequence,
                4 => &self.text,
                5 => &self.additional_instruction,
                6 => &self.patient_instruction,
                7 => &self.timing,
                8 => &self.as_needed,
                9 => &self.site,
                10 => &self.route,
                11 => &self.method,
                12 => &self.dose_and_rate,
                13 => &self.max_dose_per_period,
                14 => &self.max_dose_per_administration,
                15 => &self.max_dose_per_lifetime,
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
                3 => &mut self.sequence,
                4 => &mut self.text,
                5 => &mut self.additional_instruction,
                6 => &mut self.patient_instruction,
                7 => &mut self.timing,
                8 => &mut self.as_needed,
                9 => &mut self.site,
                10 => &mut self.route,
                11 => &mut self.method,
                12 => &mut self.dose_and_rate,
                13 => &mut self.max_dose_per_period,
                14 => &mut self.max_dose_per_administration,
                15 => &mut self.max_dose_per_lifetime,
                _ => return None,
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
impl Object for DosageDoseAndRate {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::choice("dose", &["Range", "Quantity"]),
            Name::choice("rate", &["Ratio", "Range", "Quantity"]),
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
                4 => &self.dose,
                5 => &self.rate,
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
                4 => &mut self.dose,
                5 => &mut self.rate,
                _ => return None,
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
/// The types of `Dosage.doseAndRate.dose[x]`.
#[derive(Clone)]
pub enum DosageDoseAndRateDose {
    /// `Range`.
    Range(Box<Range>),
    /// `Quantity`.
    Quantity(Box<Quantity>),
}
impl Choice for DosageDoseAndRateDose {
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
impl std::fmt::Debug for DosageDoseAndRateDose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(DosageDoseAndRateDose)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(DosageDoseAndRateDose);
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
impl Choice for DosageDoseAndRateRate {
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
impl std::fmt::Debug for DosageDoseAndRateRate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(DosageDoseAndRateRate)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(DosageDoseAndRateRate);
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
            Name::plain("serviceType"),
            Name::plain("priority"),
            Name::plain("subject"),
            Name::plain("episodeOfCare"),
            Name::plain("basedOn"),
            Name::plain("participant"),
            Name::plain("appointment"),
            Name::plain("period"),
            Name::plain("length"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
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
                14 => &self.service_type,
                15 => &self.priority,
                16 => &self.subject,
                17 => &self.episode_of_care,
                18 => &self.based_on,
                19 => &self.participant,
                20 => &self.appointment,
                21 => &self.period,
                22 => &self.length,
                23 => &self.reason_code,
                24 => &self.reason_reference,
                25 => &self.diagnosis,
                26 => &self.account,
                27 => &self.hospitalization,
                28 => &self.location,
                29 => &self.service_provider,
                30 => &self.part_of,
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
                14 => &mut self.service_type,
                15 => &mut self.priority,
                16 => &mut self.subject,
                17 => &mut self.episode_of_care,
                18 => &mut self.based_on,
                19 => &mut self.participant,
                20 => &mut self.appointment,
                21 => &mut self.period,
                22 => &mut self.length,
                23 => &mut self.reason_code,
                24 => &mut self.reason_reference,
                25 => &mut self.diagnosis,
                26 => &mut self.account,
                27 => &mut self.hospitalization,
                28 => &mut self.location,
                29 => &mut self.service_provider,
                30 => &mut self.part_of,
                _ => return None,
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
impl Object for EncounterDiagnosis {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("condition"),
            Name::plain("use"),
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
                4 => &self.use_,
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
                4 => &mut self.use_,
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
impl Object for EncounterLocation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("location"),
            Name::plain("status"),
            Name::plain("physicalType"),
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
                5 => &self.physical_type,
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
                3 => &mut self.location,
                4 => &mut self.status,
                5 => &mut self.physical_type,
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
impl Object for Expression {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("description"),
            Name::plain("name"),
            Name::plain("language"),
            Name::plain("expression"),
            Name::plain("reference"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.description,
                3 => &self.name,
                4 => &self.language,
                5 => &self.expression,
                6 => &self.reference,
                _ => return None,
            },
        )
    }
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Member> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.extension,
                2 => &mut self.description,
                3 => &mut self.name,
                4 => &mut self.language,
                5 => &mut self.expression,
                6 => &mut self.reference,
                _ => return None,
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
                    "Canonical",
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
                    "Url",
                    "Uuid",
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
                    "ContactDetail",
                    "Contributor",
                    "DataRequirement",
                    "Expression",
                    "ParameterDefinition",
                    "RelatedArtifact",
                    "TriggerDefinition",
                    "UsageContext",
                    "Dosage",
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
impl Choice for ExtensionValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false,
        false, false, false,
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
            2 => Value::read(peek, reader).map(Self::Canonical),
            3 => Value::read(peek, reader).map(Self::Code),
            4 => Value::read(peek, reader).map(Self::Date),
            5 => Value::read(peek, reader).map(Self::DateTime),
            6 => Value::read(peek, reader).map(Self::Decimal),
            7 => Value::read(peek, reader).map(Self::Id),
            8 => Value::read(peek, reader).map(Self::Instant),
            9 => Value::read(peek, reader).map(Self::Integer),
            10 => Value::read(peek, reader).map(Self::Markdown),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::PositiveInt),
            13 => Value::read(peek, reader).map(Self::String),
            14 => Value::read(peek, reader).map(Self::Time),
            15 => Value::read(peek, reader).map(Self::UnsignedInt),
            16 => Value::read(peek, reader).map(Self::Uri),
            17 => Value::read(peek, reader).map(Self::Url),
            18 => Value::read(peek, reader).map(Self::Uuid),
            19 => Value::read(peek, reader).map(Self::Address),
            20 => Value::read(peek, reader).map(Self::Age),
            21 => Value::read(peek, reader).map(Self::Annotation),
            22 => Value::read(peek, reader).map(Self::Attachment),
            23 => Value::read(peek, reader).map(Self::CodeableConcept),
            24 => Value::read(peek, reader).map(Self::Coding),
            25 => Value::read(peek, reader).map(Self::ContactPoint),
            26 => Value::read(peek, reader).map(Self::Count),
            27 => Value::read(peek, reader).map(Self::Distance),
            28 => Value::read(peek, reader).map(Self::Duration),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Identifier),
            31 => Value::read(peek, reader).map(Self::Money),
            32 => Value::read(peek, reader).map(Self::Period),
            33 => Value::read(peek, reader).map(Self::Quantity),
            34 => Value::read(peek, reader).map(Self::Range),
            35 => Value::read(peek, reader).map(Self::Ratio),
            36 => Value::read(peek, reader).map(Self::Reference),
            37 => Value::read(peek, reader).map(Self::SampledData),
            38 => Value::read(peek, reader).map(Self::Signature),
            39 => Value::read(peek, reader).map(Self::Timing),
            40 => Value::read(peek, reader).map(Self::ContactDetail),
            41 => Value::read(peek, reader).map(Self::Contributor),
            42 => Value::read(peek, reader).map(Self::DataRequirement),
            43 => Value::read(peek, reader).map(Self::Expression),
            44 => Value::read(peek, reader).map(Self::ParameterDefinition),
            45 => Value::read(peek, reader).map(Self::RelatedArtifact),
            46 => Value::read(peek, reader).map(Self::TriggerDefinition),
            47 => Value::read(peek, reader).map(Self::UsageContext),
            48 => Value::read(peek, reader).map(Self::Dosage),
            49 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Base64Binary(_) => 0,
            Self::Boolean(_) => 1,
            Self::Canonical(_) => 2,
            Self::Code(_) => 3,
            Self::Date(_) => 4,
            Self::DateTime(_) => 5,
            Self::Decimal(_) => 6,
            Self::Id(_) => 7,
            Self::Instant(_) => 8,
            Self::Integer(_) => 9,
            Self::Markdown(_) => 10,
            Self::Oid(_) => 11,
            Self::PositiveInt(_) => 12,
            Self::String(_) => 13,
            Self::Time(_) => 14,
            Self::UnsignedInt(_) => 15,
            Self::Uri(_) => 16,
            Self::Url(_) => 17,
            Self::Uuid(_) => 18,
            Self::Address(_) => 19,
            Self::Age(_) => 20,
            Self::Annotation(_) => 21,
            Self::Attachment(_) => 22,
            Self::CodeableConcept(_) => 23,
            Self::Coding(_) => 24,
            Self::ContactPoint(_) => 25,
            Self::Count(_) => 26,
            Self::Distance(_) => 27,
            Self::Duration(_) => 28,
            Self::HumanName(_) => 29,
            Self::Identifier(_) => 30,
            Self::Money(_) => 31,
            Self::Period(_) => 32,
            Self::Quantity(_) => 33,
            Self::Range(_) => 34,
            Self::Ratio(_) => 35,
            Self::Reference(_) => 36,
            Self::SampledData(_) => 37,
            Self::Signature(_) => 38,
            Self::Timing(_) => 39,
            Self::ContactDetail(_) => 40,
            Self::Contributor(_) => 41,
            Self::DataRequirement(_) => 42,
            Self::Expression(_) => 43,
            Self::ParameterDefinition(_) => 44,
            Self::RelatedArtifact(_) => 45,
            Self::TriggerDefinition(_) => 46,
            Self::UsageContext(_) => 47,
            Self::Dosage(_) => 48,
            Self::Meta(_) => 49,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Boolean(value) => Value::write(value, out),
            Self::Canonical(value) => Value::write(value, out),
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
            Self::Url(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
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
            Self::ContactDetail(value) => Value::write(value, out),
            Self::Contributor(value) => Value::write(value, out),
            Self::DataRequirement(value) => Value::write(value, out),
            Self::Expression(value) => Value::write(value, out),
            Self::ParameterDefinition(value) => Value::write(value, out),
            Self::RelatedArtifact(value) => Value::write(value, out),
            Self::TriggerDefinition(value) => Value::write(value, out),
            Self::UsageContext(value) => Value::write(value, out),
            Self::Dosage(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Base64Binary(value) => Value::object(value),
            Self::Boolean(value) => Value::object(value),
            Self::Canonical(value) => Value::object(value),
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
            Self::Url(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
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
            Self::ContactDetail(value) => Value::object(value),
            Self::Contributor(value) => Value::object(value),
            Self::DataRequirement(value) => Value::object(value),
            Self::Expression(value) => Value::object(value),
            Self::ParameterDefinition(value) => Value::object(value),
            Self::RelatedArtifact(value) => Value::object(value),
            Self::TriggerDefinition(value) => Value::object(value),
            Self::UsageContext(value) => Value::object(value),
            Self::Dosage(value) => Value::object(value),
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
            Name::plain("lifecycleStatus"),
            Name::plain("achievementStatus"),
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
                9 => &self.lifecycle_status,
                10 => &self.achievement_status,
                11 => &self.category,
                12 => &self.priority,
                13 => &self.description,
                14 => &self.subject,
                15 => &self.start,
                16 => &self.target,
                17 => &self.status_date,
                18 => &self.status_reason,
                19 => &self.expressed_by,
                20 => &self.addresses,
                21 => &self.note,
                22 => &self.outcome_code,
                23 => &self.outcome_reference,
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
                9 => &mut self.lifecycle_status,
                10 => &mut self.achievement_status,
                11 => &mut self.category,
                12 => &mut self.priority,
                13 => &mut self.description,
                14 => &mut self.subject,
                15 => &mut self.start,
                16 => &mut self.target,
                17 => &mut self.status_date,
                18 => &mut self.status_reason,
                19 => &mut self.expressed_by,
                20 => &mut self.addresses,
                21 => &mut self.note,
                22 => &mut self.outcome_code,
                23 => &mut self.outcome_reference,
                _ => return None,
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
impl Object for GoalTarget {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("measure"),
            Name::choice(
                "detail",
                &[
                    "Quantity",
                    "Range",
                    "CodeableConcept",
                    "String",
                    "Boolean",
                    "Integer",
                    "Ratio",
                ],
            ),
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
    /// `string`.
    String(String),
    /// `boolean`.
    Boolean(bool),
    /// `integer`.
    Integer(i32),
    /// `Ratio`.
    Ratio(Box<Ratio>),
}
impl Choice for GoalTargetDetail {
    const PRIMITIVE: &'static [bool] = &[false, false, false, true, true, true, false];
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
            3 => Value::read(peek, reader).map(Self::String),
            4 => Value::read(peek, reader).map(Self::Boolean),
            5 => Value::read(peek, reader).map(Self::Integer),
            6 => Value::read(peek, reader).map(Self::Ratio),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Range(_) => 1,
            Self::CodeableConcept(_) => 2,
            Self::String(_) => 3,
            Self::Boolean(_) => 4,
            Self::Integer(_) => 5,
            Self::Ratio(_) => 6,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Boolean(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::CodeableConcept(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Boolean(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
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
impl Object for Group {
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
            Name::plain("actual"),
            Name::plain("code"),
            Name::plain("name"),
            Name::plain("quantity"),
            Name::plain("managingEntity"),
            Name::plain("characteristic"),
            Name::plain("member"),
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
                11 => &self.actual,
                12 => &self.code,
                13 => &self.name,
                14 => &self.quantity,
                15 => &self.managing_entity,
                16 => &self.characteristic,
                17 => &self.member,
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
                11 => &mut self.actual,
                12 => &mut self.code,
                13 => &mut self.name,
                14 => &mut self.quantity,
                15 => &mut self.managing_entity,
                16 => &mut self.characteristic,
                17 => &mut self.member,
                _ => return None,
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
        Some("Group")
    }
}
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
impl Object for GroupCharacteristic {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("code"),
            Name::choice(
                "value",
                &["CodeableConcept", "Boolean", "Quantity", "Range", "Reference"],
            ),
            Name::plain("exclude"),
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
                3 => &self.code,
                4 => &self.value,
                5 => &self.exclude,
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
                3 => &mut self.code,
                4 => &mut self.value,
                5 => &mut self.exclude,
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
impl Choice for GroupCharacteristicValue {
    const PRIMITIVE: &'static [bool] = &[false, true, false, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Boolean),
            2 => Value::read(peek, reader).map(Self::Quantity),
            3 => Value::read(peek, reader).map(Self::Range),
            4 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Boolean(_) => 1,
            Self::Quantity(_) => 2,
            Self::Range(_) => 3,
            Self::Reference(_) => 4,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Boolean(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Boolean(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for GroupCharacteristicValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(GroupCharacteristicValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(GroupCharacteristicValue);
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
impl Object for GroupMember {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("entity"),
            Name::plain("period"),
            Name::plain("inactive"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.entity,
                4 => &self.period,
                5 => &self.inactive,
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
                3 => &mut self.entity,
                4 => &mut self.period,
                5 => &mut self.inactive,
                _ => return None,
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
            Name::plain("statusReason"),
            Name::plain("vaccineCode"),
            Name::plain("patient"),
            Name::plain("encounter"),
            Name::choice("occurrence", &["DateTime", "String"]),
            Name::plain("recorded"),
            Name::plain("primarySource"),
            Name::plain("reportOrigin"),
            Name::plain("location"),
            Name::plain("manufacturer"),
            Name::plain("lotNumber"),
            Name::plain("expirationDate"),
            Name::plain("site"),
            Name::plain("route"),
            Name::plain("doseQuantity"),
            Name::plain("performer"),
            Name::plain("note"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("isSubpotent"),
            Name::plain("subpotentReason"),
            Name::plain("education"),
            Name::plain("programEligibility"),
            Name::plain("fundingSource"),
            Name::plain("reaction"),
            Name::plain("protocolApplied"),
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
                10 => &self.status_reason,
                11 => &self.vaccine_code,
                12 => &self.patient,
                13 => &self.encounter,
                14 => &self.occurrence,
                15 => &self.recorded,
                16 => &self.primary_source,
                17 => &self.report_origin,
                18 => &self.location,
                19 => &self.manufacturer,
                20 => &self.lot_number,
                21 => &self.expiration_date,
                22 => &self.site,
                23 => &self.route,
                24 => &self.dose_quantity,
                25 => &self.performer,
                26 => &self.note,
                27 => &self.reason_code,
                28 => &self.reason_reference,
                29 => &self.is_subpotent,
                30 => &self.subpotent_reason,
                31 => &self.education,
                32 => &self.program_eligibility,
                33 => &self.funding_source,
                34 => &self.reaction,
                35 => &self.protocol_applied,
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
                10 => &mut self.status_reason,
                11 => &mut self.vaccine_code,
                12 => &mut self.patient,
                13 => &mut self.encounter,
                14 => &mut self.occurrence,
                15 => &mut self.recorded,
                16 => &mut self.primary_source,
                17 => &mut self.report_origin,
                18 => &mut self.location,
                19 => &mut self.manufacturer,
                20 => &mut self.lot_number,
                21 => &mut self.expiration_date,
                22 => &mut self.site,
                23 => &mut self.route,
                24 => &mut self.dose_quantity,
                25 => &mut self.performer,
                26 => &mut self.note,
                27 => &mut self.reason_code,
                28 => &mut self.reason_reference,
                29 => &mut self.is_subpotent,
                30 => &mut self.subpotent_reason,
                31 => &mut self.education,
                32 => &mut self.program_eligibility,
                33 => &mut self.funding_source,
                34 => &mut self.reaction,
                35 => &mut self.protocol_applied,
                _ => return None,
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
/// The types of `Immunization.occurrence[x]`.
#[derive(Clone)]
pub enum ImmunizationOccurrence {
    /// `dateTime`.
    DateTime(DateTime),
    /// `string`.
    String(String),
}
impl Choice for ImmunizationOccurrence {
    const PRIMITIVE: &'static [bool] = &[true, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::String),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::String(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ImmunizationOccurrence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ImmunizationOccurrence)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ImmunizationOccurrence);
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
impl Object for ImmunizationEducation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("documentType"),
            Name::plain("reference"),
            Name::plain("publicationDate"),
            Name::plain("presentationDate"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.document_type,
                4 => &self.reference,
                5 => &self.publication_date,
                6 => &self.presentation_date,
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
                3 => &mut self.document_type,
                4 => &mut self.reference,
                5 => &mut self.publication_date,
                6 => &mut self.presentation_date,
                _ => return None,
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
impl Object for ImmunizationPerformer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("function"),
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
                3 => &self.function,
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
                3 => &mut self.function,
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
impl Object for ImmunizationProtocolApplied {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("series"),
            Name::plain("authority"),
            Name::plain("targetDisease"),
            Name::choice("doseNumber", &["PositiveInt", "String"]),
            Name::choice("seriesDoses", &["PositiveInt", "String"]),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.series,
                4 => &self.authority,
                5 => &self.target_disease,
                6 => &self.dose_number,
                7 => &self.series_doses,
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
                3 => &mut self.series,
                4 => &mut self.authority,
                5 => &mut self.target_disease,
                6 => &mut self.dose_number,
                7 => &mut self.series_doses,
                _ => return None,
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
/// The types of `Immunization.protocolApplied.doseNumber[x]`.
#[derive(Clone)]
pub enum ImmunizationProtocolAppliedDoseNumber {
    /// `positiveInt`.
    PositiveInt(u32),
    /// `string`.
    String(String),
}
impl Choice for ImmunizationProtocolAppliedDoseNumber {
    const PRIMITIVE: &'static [bool] = &[true, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::PositiveInt),
            1 => Value::read(peek, reader).map(Self::String),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::PositiveInt(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::PositiveInt(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::PositiveInt(value) => Value::object(value),
            Self::String(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ImmunizationProtocolAppliedDoseNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ImmunizationProtocolAppliedDoseNumber))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ImmunizationProtocolAppliedDoseNumber);
/// The types of `Immunization.protocolApplied.seriesDoses[x]`.
#[derive(Clone)]
pub enum ImmunizationProtocolAppliedSeriesDoses {
    /// `positiveInt`.
    PositiveInt(u32),
    /// `string`.
    String(String),
}
impl Choice for ImmunizationProtocolAppliedSeriesDoses {
    const PRIMITIVE: &'static [bool] = &[true, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::PositiveInt),
            1 => Value::read(peek, reader).map(Self::String),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::PositiveInt(_) => 0,
            Self::String(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::PositiveInt(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::PositiveInt(value) => Value::object(value),
            Self::String(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ImmunizationProtocolAppliedSeriesDoses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ImmunizationProtocolAppliedSeriesDoses))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ImmunizationProtocolAppliedSeriesDoses);
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
            Name::plain("hoursOfOperation"),
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
                22 => &self.hours_of_operation,
                23 => &self.availability_exceptions,
                24 => &self.endpoint,
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
                22 => &mut self.hours_of_operation,
                23 => &mut self.availability_exceptions,
                24 => &mut self.endpoint,
                _ => return None,
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
impl Object for LocationHoursOfOperation {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("daysOfWeek"),
            Name::plain("allDay"),
            Name::plain("openingTime"),
            Name::plain("closingTime"),
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
                5 => &self.opening_time,
                6 => &self.closing_time,
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
                5 => &mut self.opening_time,
                6 => &mut self.closing_time,
                _ => return None,
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
            Name::plain("identifier"),
            Name::plain("code"),
            Name::plain("status"),
            Name::plain("manufacturer"),
            Name::plain("form"),
            Name::plain("amount"),
            Name::plain("ingredient"),
            Name::plain("batch"),
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
                9 => &self.code,
                10 => &self.status,
                11 => &self.manufacturer,
                12 => &self.form,
                13 => &self.amount,
                14 => &self.ingredient,
                15 => &self.batch,
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
                9 => &mut self.code,
                10 => &mut self.status,
                11 => &mut self.manufacturer,
                12 => &mut self.form,
                13 => &mut self.amount,
                14 => &mut self.ingredient,
                15 => &mut self.batch,
                _ => return None,
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
impl Object for MedicationBatch {
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
impl Object for MedicationIngredient {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::choice("item", &["CodeableConcept", "Reference"]),
            Name::plain("isActive"),
            Name::plain("strength"),
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
                5 => &self.strength,
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
                5 => &mut self.strength,
                _ => return None,
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
            Name::plain("instantiates"),
            Name::plain("partOf"),
            Name::plain("status"),
            Name::plain("statusReason"),
            Name::plain("category"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("subject"),
            Name::plain("context"),
            Name::plain("supportingInformation"),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("performer"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("request"),
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
                9 => &self.instantiates,
                10 => &self.part_of,
                11 => &self.status,
                12 => &self.status_reason,
                13 => &self.category,
                14 => &self.medication,
                15 => &self.subject,
                16 => &self.context,
                17 => &self.supporting_information,
                18 => &self.effective,
                19 => &self.performer,
                20 => &self.reason_code,
                21 => &self.reason_reference,
                22 => &self.request,
                23 => &self.device,
                24 => &self.note,
                25 => &self.dosage,
                26 => &self.event_history,
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
                9 => &mut self.instantiates,
                10 => &mut self.part_of,
                11 => &mut self.status,
                12 => &mut self.status_reason,
                13 => &mut self.category,
                14 => &mut self.medication,
                15 => &mut self.subject,
                16 => &mut self.context,
                17 => &mut self.supporting_information,
                18 => &mut self.effective,
                19 => &mut self.performer,
                20 => &mut self.reason_code,
                21 => &mut self.reason_reference,
                22 => &mut self.request,
                23 => &mut self.device,
                24 => &mut self.note,
                25 => &mut self.dosage,
                26 => &mut self.event_history,
                _ => return None,
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
impl Object for MedicationAdministrationPerformer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("function"),
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
                3 => &self.function,
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
                3 => &mut self.function,
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
            Name::choice("statusReason", &["CodeableConcept", "Reference"]),
            Name::plain("category"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("subject"),
            Name::plain("context"),
            Name::plain("supportingInformation"),
            Name::plain("performer"),
            Name::plain("location"),
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
                11 => &self.status_reason,
                12 => &self.category,
                13 => &self.medication,
                14 => &self.subject,
                15 => &self.context,
                16 => &self.supporting_information,
                17 => &self.performer,
                18 => &self.location,
                19 => &self.authorizing_prescription,
                20 => &self.type_,
                21 => &self.quantity,
                22 => &self.days_supply,
                23 => &self.when_prepared,
                24 => &self.when_handed_over,
                25 => &self.destination,
                26 => &self.receiver,
                27 => &self.note,
                28 => &self.dosage_instruction,
                29 => &self.substitution,
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
                9 => &mut self.part_of,
                10 => &mut self.status,
                11 => &mut self.status_reason,
                12 => &mut self.category,
                13 => &mut self.medication,
                14 => &mut self.subject,
                15 => &mut self.context,
                16 => &mut self.supporting_information,
                17 => &mut self.performer,
                18 => &mut self.location,
                19 => &mut self.authorizing_prescription,
                20 => &mut self.type_,
                21 => &mut self.quantity,
                22 => &mut self.days_supply,
                23 => &mut self.when_prepared,
                24 => &mut self.when_handed_over,
                25 => &mut self.destination,
                26 => &mut self.receiver,
                27 => &mut self.note,
                28 => &mut self.dosage_instruction,
                29 => &mut self.substitution,
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
        Some("MedicationDispense")
    }
}
/// The types of `MedicationDispense.statusReason[x]`.
#[derive(Clone)]
pub enum MedicationDispenseStatusReason {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationDispenseStatusReason {
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
impl std::fmt::Debug for MedicationDispenseStatusReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationDispenseStatusReason))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationDispenseStatusReason);
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
impl Object for MedicationDispensePerformer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("function"),
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
                3 => &self.function,
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
                3 => &mut self.function,
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
            Name::plain("status"),
            Name::plain("statusReason"),
            Name::plain("intent"),
            Name::plain("category"),
            Name::plain("priority"),
            Name::plain("doNotPerform"),
            Name::choice("reported", &["Boolean", "Reference"]),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("subject"),
            Name::plain("encounter"),
            Name::plain("supportingInformation"),
            Name::plain("authoredOn"),
            Name::plain("requester"),
            Name::plain("performer"),
            Name::plain("performerType"),
            Name::plain("recorder"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("instantiatesCanonical"),
            Name::plain("instantiatesUri"),
            Name::plain("basedOn"),
            Name::plain("groupIdentifier"),
            Name::plain("courseOfTherapyType"),
            Name::plain("insurance"),
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
                9 => &self.status,
                10 => &self.status_reason,
                11 => &self.intent,
                12 => &self.category,
                13 => &self.priority,
                14 => &self.do_not_perform,
                15 => &self.reported,
                16 => &self.medication,
                17 => &self.subject,
                18 => &self.encounter,
                19 => &self.supporting_information,
                20 => &self.authored_on,
                21 => &self.requester,
                22 => &self.performer,
                23 => &self.performer_type,
                24 => &self.recorder,
                25 => &self.reason_code,
                26 => &self.reason_reference,
                27 => &self.instantiates_canonical,
                28 => &self.instantiates_uri,
                29 => &self.based_on,
                30 => &self.group_identifier,
                31 => &self.course_of_therapy_type,
                32 => &self.insurance,
                33 => &self.note,
                34 => &self.dosage_instruction,
                35 => &self.dispense_request,
                36 => &self.substitution,
                37 => &self.prior_prescription,
                38 => &self.detected_issue,
                39 => &self.event_history,
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
                10 => &mut self.status_reason,
                11 => &mut self.intent,
                12 => &mut self.category,
                13 => &mut self.priority,
                14 => &mut self.do_not_perform,
                15 => &mut self.reported,
                16 => &mut self.medication,
                17 => &mut self.subject,
                18 => &mut self.encounter,
                19 => &mut self.supporting_information,
                20 => &mut self.authored_on,
                21 => &mut self.requester,
                22 => &mut self.performer,
                23 => &mut self.performer_type,
                24 => &mut self.recorder,
                25 => &mut self.reason_code,
                26 => &mut self.reason_reference,
                27 => &mut self.instantiates_canonical,
                28 => &mut self.instantiates_uri,
                29 => &mut self.based_on,
                30 => &mut self.group_identifier,
                31 => &mut self.course_of_therapy_type,
                32 => &mut self.insurance,
                33 => &mut self.note,
                34 => &mut self.dosage_instruction,
                35 => &mut self.dispense_request,
                36 => &mut self.substitution,
                37 => &mut self.prior_prescription,
                38 => &mut self.detected_issue,
                39 => &mut self.event_history,
                _ => return None,
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
/// The types of `MedicationRequest.reported[x]`.
#[derive(Clone)]
pub enum MedicationRequestReported {
    /// `boolean`.
    Boolean(bool),
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for MedicationRequestReported {
    const PRIMITIVE: &'static [bool] = &[true, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Reference(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for MedicationRequestReported {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationRequestReported)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationRequestReported);
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
impl Object for MedicationRequestDispenseRequest {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("initialFill"),
            Name::plain("dispenseInterval"),
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
                3 => &self.initial_fill,
                4 => &self.dispense_interval,
                5 => &self.validity_period,
                6 => &self.number_of_repeats_allowed,
                7 => &self.quantity,
                8 => &self.expected_supply_duration,
                9 => &self.performer,
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
                3 => &mut self.initial_fill,
                4 => &mut self.dispense_interval,
                5 => &mut self.validity_period,
                6 => &mut self.number_of_repeats_allowed,
                7 => &mut self.quantity,
                8 => &mut self.expected_supply_duration,
                9 => &mut self.performer,
                _ => return None,
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
impl Object for MedicationRequestDispenseRequestInitialFill {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("quantity"),
            Name::plain("duration"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.quantity,
                4 => &self.duration,
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
                3 => &mut self.quantity,
                4 => &mut self.duration,
                _ => return None,
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
impl Object for MedicationRequestSubstitution {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::choice("allowed", &["Boolean", "CodeableConcept"]),
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
/// The types of `MedicationRequest.substitution.allowed[x]`.
#[derive(Clone)]
pub enum MedicationRequestSubstitutionAllowed {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
impl Choice for MedicationRequestSubstitutionAllowed {
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
impl std::fmt::Debug for MedicationRequestSubstitutionAllowed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(MedicationRequestSubstitutionAllowed))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(MedicationRequestSubstitutionAllowed);
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
            Name::plain("status"),
            Name::plain("statusReason"),
            Name::plain("category"),
            Name::choice("medication", &["CodeableConcept", "Reference"]),
            Name::plain("subject"),
            Name::plain("context"),
            Name::choice("effective", &["DateTime", "Period"]),
            Name::plain("dateAsserted"),
            Name::plain("informationSource"),
            Name::plain("derivedFrom"),
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
                11 => &self.status,
                12 => &self.status_reason,
                13 => &self.category,
                14 => &self.medication,
                15 => &self.subject,
                16 => &self.context,
                17 => &self.effective,
                18 => &self.date_asserted,
                19 => &self.information_source,
                20 => &self.derived_from,
                21 => &self.reason_code,
                22 => &self.reason_reference,
                23 => &self.note,
                24 => &self.dosage,
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
                11 => &mut self.status,
                12 => &mut self.status_reason,
                13 => &mut self.category,
                14 => &mut self.medication,
                15 => &mut self.subject,
                16 => &mut self.context,
                17 => &mut self.effective,
                18 => &mut self.date_asserted,
                19 => &mut self.information_source,
                20 => &mut self.derived_from,
                21 => &mut self.reason_code,
                22 => &mut self.reason_reference,
                23 => &mut self.note,
                24 => &mut self.dosage,
                _ => return None,
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
impl Object for Meta {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("versionId"),
            Name::plain("lastUpdated"),
            Name::plain("source"),
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
                4 => &self.source,
                5 => &self.profile,
                6 => &self.security,
                7 => &self.tag,
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
                4 => &mut self.source,
                5 => &mut self.profile,
                6 => &mut self.security,
                7 => &mut self.tag,
                _ => return None,
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
impl Object for Money {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("value"),
            Name::plain("currency"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.value,
                3 => &self.currency,
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
                3 => &mut self.currency,
                _ => return None,
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
            Name::plain("partOf"),
            Name::plain("status"),
            Name::plain("category"),
            Name::plain("code"),
            Name::plain("subject"),
            Name::plain("focus"),
            Name::plain("encounter"),
            Name::choice("effective", &["DateTime", "Period", "Timing", "Instant"]),
            Name::plain("issued"),
            Name::plain("performer"),
            Name::choice(
                "value",
                &[
                    "Quantity",
                    "CodeableConcept",
                    "String",
                    "Boolean",
                    "Integer",
                    "Range",
                    "Ratio",
                    "SampledData",
                    "Time",
                    "DateTime",
                    "Period",
                ],
            ),
            Name::plain("dataAbsentReason"),
            Name::plain("interpretation"),
            Name::plain("note"),
            Name::plain("bodySite"),
            Name::plain("method"),
            Name::plain("specimen"),
            Name::plain("device"),
            Name::plain("referenceRange"),
            Name::plain("hasMember"),
            Name::plain("derivedFrom"),
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
                10 => &self.part_of,
                11 => &self.status,
                12 => &self.category,
                13 => &self.code,
                14 => &self.subject,
                15 => &self.focus,
                16 => &self.encounter,
                17 => &self.effective,
                18 => &self.issued,
                19 => &self.performer,
                20 => &self.value,
                21 => &self.data_absent_reason,
                22 => &self.interpretation,
                23 => &self.note,
                24 => &self.body_site,
                25 => &self.method,
                26 => &self.specimen,
                27 => &self.device,
                28 => &self.reference_range,
                29 => &self.has_member,
                30 => &self.derived_from,
                31 => &self.component,
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
                11 => &mut self.status,
                12 => &mut self.category,
                13 => &mut self.code,
                14 => &mut self.subject,
                15 => &mut self.focus,
                16 => &mut self.encounter,
                17 => &mut self.effective,
                18 => &mut self.issued,
                19 => &mut self.performer,
                20 => &mut self.value,
                21 => &mut self.data_absent_reason,
                22 => &mut self.interpretation,
                23 => &mut self.note,
                24 => &mut self.body_site,
                25 => &mut self.method,
                26 => &mut self.specimen,
                27 => &mut self.device,
                28 => &mut self.reference_range,
                29 => &mut self.has_member,
                30 => &mut self.derived_from,
                31 => &mut self.component,
                _ => return None,
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
    /// `Timing`.
    Timing(Box<Timing>),
    /// `instant`.
    Instant(Instant),
}
impl Choice for ObservationEffective {
    const PRIMITIVE: &'static [bool] = &[true, false, false, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            2 => Value::read(peek, reader).map(Self::Timing),
            3 => Value::read(peek, reader).map(Self::Instant),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
            Self::Instant(_) => 3,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
            Self::Instant(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
            Self::Instant(value) => Value::object(value),
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
impl Choice for ObservationValue {
    const PRIMITIVE: &'static [bool] = &[
        false, false, true, true, true, false, false, false, true, true, false,
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
            4 => Value::read(peek, reader).map(Self::Integer),
            5 => Value::read(peek, reader).map(Self::Range),
            6 => Value::read(peek, reader).map(Self::Ratio),
            7 => Value::read(peek, reader).map(Self::SampledData),
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
            Self::Integer(_) => 4,
            Self::Range(_) => 5,
            Self::Ratio(_) => 6,
            Self::SampledData(_) => 7,
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
            Self::Integer(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
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
            Self::Integer(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
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
                    "Boolean",
                    "Integer",
                    "Range",
                    "Ratio",
                    "SampledData",
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
impl Choice for ObservationComponentValue {
    const PRIMITIVE: &'static [bool] = &[
        false, false, true, true, true, false, false, false, true, true, false,
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
            4 => Value::read(peek, reader).map(Self::Integer),
            5 => Value::read(peek, reader).map(Self::Range),
            6 => Value::read(peek, reader).map(Self::Ratio),
            7 => Value::read(peek, reader).map(Self::SampledData),
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
            Self::Integer(_) => 4,
            Self::Range(_) => 5,
            Self::Ratio(_) => 6,
            Self::SampledData(_) => 7,
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
            Self::Integer(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::SampledData(value) => Value::write(value, out),
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
            Self::Integer(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::SampledData(value) => Value::object(value),
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
impl Object for ParameterDefinition {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("name"),
            Name::plain("use"),
            Name::plain("min"),
            Name::plain("max"),
            Name::plain("documentation"),
            Name::plain("type"),
            Name::plain("profile"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.name,
                3 => &self.use_,
                4 => &self.min,
                5 => &self.max,
                6 => &self.documentation,
                7 => &self.type_,
                8 => &self.profile,
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
                3 => &mut self.use_,
                4 => &mut self.min,
                5 => &mut self.max,
                6 => &mut self.documentation,
                7 => &mut self.type_,
                8 => &mut self.profile,
                _ => return None,
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
                    "Canonical",
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
                    "Url",
                    "Uuid",
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
                    "ContactDetail",
                    "Contributor",
                    "DataRequirement",
                    "Expression",
                    "ParameterDefinition",
                    "RelatedArtifact",
                    "TriggerDefinition",
                    "UsageContext",
                    "Dosage",
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
impl Choice for ParametersParameterValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false,
        false, false, false,
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
            2 => Value::read(peek, reader).map(Self::Canonical),
            3 => Value::read(peek, reader).map(Self::Code),
            4 => Value::read(peek, reader).map(Self::Date),
            5 => Value::read(peek, reader).map(Self::DateTime),
            6 => Value::read(peek, reader).map(Self::Decimal),
            7 => Value::read(peek, reader).map(Self::Id),
            8 => Value::read(peek, reader).map(Self::Instant),
            9 => Value::read(peek, reader).map(Self::Integer),
            10 => Value::read(peek, reader).map(Self::Markdown),
            11 => Value::read(peek, reader).map(Self::Oid),
            12 => Value::read(peek, reader).map(Self::PositiveInt),
            13 => Value::read(peek, reader).map(Self::String),
            14 => Value::read(peek, reader).map(Self::Time),
            15 => Value::read(peek, reader).map(Self::UnsignedInt),
            16 => Value::read(peek, reader).map(Self::Uri),
            17 => Value::read(peek, reader).map(Self::Url),
            18 => Value::read(peek, reader).map(Self::Uuid),
            19 => Value::read(peek, reader).map(Self::Address),
            20 => Value::read(peek, reader).map(Self::Age),
            21 => Value::read(peek, reader).map(Self::Annotation),
            22 => Value::read(peek, reader).map(Self::Attachment),
            23 => Value::read(peek, reader).map(Self::CodeableConcept),
            24 => Value::read(peek, reader).map(Self::Coding),
            25 => Value::read(peek, reader).map(Self::ContactPoint),
            26 => Value::read(peek, reader).map(Self::Count),
            27 => Value::read(peek, reader).map(Self::Distance),
            28 => Value::read(peek, reader).map(Self::Duration),
            29 => Value::read(peek, reader).map(Self::HumanName),
            30 => Value::read(peek, reader).map(Self::Identifier),
            31 => Value::read(peek, reader).map(Self::Money),
            32 => Value::read(peek, reader).map(Self::Period),
            33 => Value::read(peek, reader).map(Self::Quantity),
            34 => Value::read(peek, reader).map(Self::Range),
            35 => Value::read(peek, reader).map(Self::Ratio),
            36 => Value::read(peek, reader).map(Self::Reference),
            37 => Value::read(peek, reader).map(Self::SampledData),
            38 => Value::read(peek, reader).map(Self::Signature),
            39 => Value::read(peek, reader).map(Self::Timing),
            40 => Value::read(peek, reader).map(Self::ContactDetail),
            41 => Value::read(peek, reader).map(Self::Contributor),
            42 => Value::read(peek, reader).map(Self::DataRequirement),
            43 => Value::read(peek, reader).map(Self::Expression),
            44 => Value::read(peek, reader).map(Self::ParameterDefinition),
            45 => Value::read(peek, reader).map(Self::RelatedArtifact),
            46 => Value::read(peek, reader).map(Self::TriggerDefinition),
            47 => Value::read(peek, reader).map(Self::UsageContext),
            48 => Value::read(peek, reader).map(Self::Dosage),
            49 => Value::read(peek, reader).map(Self::Meta),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Base64Binary(_) => 0,
            Self::Boolean(_) => 1,
            Self::Canonical(_) => 2,
            Self::Code(_) => 3,
            Self::Date(_) => 4,
            Self::DateTime(_) => 5,
            Self::Decimal(_) => 6,
            Self::Id(_) => 7,
            Self::Instant(_) => 8,
            Self::Integer(_) => 9,
            Self::Markdown(_) => 10,
            Self::Oid(_) => 11,
            Self::PositiveInt(_) => 12,
            Self::String(_) => 13,
            Self::Time(_) => 14,
            Self::UnsignedInt(_) => 15,
            Self::Uri(_) => 16,
            Self::Url(_) => 17,
            Self::Uuid(_) => 18,
            Self::Address(_) => 19,
            Self::Age(_) => 20,
            Self::Annotation(_) => 21,
            Self::Attachment(_) => 22,
            Self::CodeableConcept(_) => 23,
            Self::Coding(_) => 24,
            Self::ContactPoint(_) => 25,
            Self::Count(_) => 26,
            Self::Distance(_) => 27,
            Self::Duration(_) => 28,
            Self::HumanName(_) => 29,
            Self::Identifier(_) => 30,
            Self::Money(_) => 31,
            Self::Period(_) => 32,
            Self::Quantity(_) => 33,
            Self::Range(_) => 34,
            Self::Ratio(_) => 35,
            Self::Reference(_) => 36,
            Self::SampledData(_) => 37,
            Self::Signature(_) => 38,
            Self::Timing(_) => 39,
            Self::ContactDetail(_) => 40,
            Self::Contributor(_) => 41,
            Self::DataRequirement(_) => 42,
            Self::Expression(_) => 43,
            Self::ParameterDefinition(_) => 44,
            Self::RelatedArtifact(_) => 45,
            Self::TriggerDefinition(_) => 46,
            Self::UsageContext(_) => 47,
            Self::Dosage(_) => 48,
            Self::Meta(_) => 49,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Base64Binary(value) => Value::write(value, out),
            Self::Boolean(value) => Value::write(value, out),
            Self::Canonical(value) => Value::write(value, out),
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
            Self::Url(value) => Value::write(value, out),
            Self::Uuid(value) => Value::write(value, out),
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
            Self::ContactDetail(value) => Value::write(value, out),
            Self::Contributor(value) => Value::write(value, out),
            Self::DataRequirement(value) => Value::write(value, out),
            Self::Expression(value) => Value::write(value, out),
            Self::ParameterDefinition(value) => Value::write(value, out),
            Self::RelatedArtifact(value) => Value::write(value, out),
            Self::TriggerDefinition(value) => Value::write(value, out),
            Self::UsageContext(value) => Value::write(value, out),
            Self::Dosage(value) => Value::write(value, out),
            Self::Meta(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Base64Binary(value) => Value::object(value),
            Self::Boolean(value) => Value::object(value),
            Self::Canonical(value) => Value::object(value),
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
            Self::Url(value) => Value::object(value),
            Self::Uuid(value) => Value::object(value),
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
            Self::ContactDetail(value) => Value::object(value),
            Self::Contributor(value) => Value::object(value),
            Self::DataRequirement(value) => Value::object(value),
            Self::Expression(value) => Value::object(value),
            Self::ParameterDefinition(value) => Value::object(value),
            Self::RelatedArtifact(value) => Value::object(value),
            Self::TriggerDefinition(value) => Value::object(value),
            Self::UsageContext(value) => Value::object(value),
            Self::Dosage(value) => Value::object(value),
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
                20 => &self.communication,
                21 => &self.general_practitioner,
                22 => &self.managing_organization,
                23 => &self.link,
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
                20 => &mut self.communication,
                21 => &mut self.general_practitioner,
                22 => &mut self.managing_organization,
                23 => &mut self.link,
                _ => return None,
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
            Name::plain("instantiatesCanonical"),
            Name::plain("instantiatesUri"),
            Name::plain("basedOn"),
            Name::plain("partOf"),
            Name::plain("status"),
            Name::plain("statusReason"),
            Name::plain("category"),
            Name::plain("code"),
            Name::plain("subject"),
            Name::plain("encounter"),
            Name::choice("performed", &["DateTime", "Period", "String", "Age", "Range"]),
            Name::plain("recorder"),
            Name::plain("asserter"),
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
                9 => &self.instantiates_canonical,
                10 => &self.instantiates_uri,
                11 => &self.based_on,
                12 => &self.part_of,
                13 => &self.status,
                14 => &self.status_reason,
                15 => &self.category,
                16 => &self.code,
                17 => &self.subject,
                18 => &self.encounter,
                19 => &self.performed,
                20 => &self.recorder,
                21 => &self.asserter,
                22 => &self.performer,
                23 => &self.location,
                24 => &self.reason_code,
                25 => &self.reason_reference,
                26 => &self.body_site,
                27 => &self.outcome,
                28 => &self.report,
                29 => &self.complication,
                30 => &self.complication_detail,
                31 => &self.follow_up,
                32 => &self.note,
                33 => &self.focal_device,
                34 => &self.used_reference,
                35 => &self.used_code,
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
                9 => &mut self.instantiates_canonical,
                10 => &mut self.instantiates_uri,
                11 => &mut self.based_on,
                12 => &mut self.part_of,
                13 => &mut self.status,
                14 => &mut self.status_reason,
                15 => &mut self.category,
                16 => &mut self.code,
                17 => &mut self.subject,
                18 => &mut self.encounter,
                19 => &mut self.performed,
                20 => &mut self.recorder,
                21 => &mut self.asserter,
                22 => &mut self.performer,
                23 => &mut self.location,
                24 => &mut self.reason_code,
                25 => &mut self.reason_reference,
                26 => &mut self.body_site,
                27 => &mut self.outcome,
                28 => &mut self.report,
                29 => &mut self.complication,
                30 => &mut self.complication_detail,
                31 => &mut self.follow_up,
                32 => &mut self.note,
                33 => &mut self.focal_device,
                34 => &mut self.used_reference,
                35 => &mut self.used_code,
                _ => return None,
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
    /// `string`.
    String(String),
    /// `Age`.
    Age(Box<Age>),
    /// `Range`.
    Range(Box<Range>),
}
impl Choice for ProcedurePerformed {
    const PRIMITIVE: &'static [bool] = &[true, false, true, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            2 => Value::read(peek, reader).map(Self::String),
            3 => Value::read(peek, reader).map(Self::Age),
            4 => Value::read(peek, reader).map(Self::Range),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::String(_) => 2,
            Self::Age(_) => 3,
            Self::Range(_) => 4,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Age(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Age(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ProcedurePerformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ProcedurePerformed)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ProcedurePerformed);
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
impl Object for ProcedurePerformer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("function"),
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
                3 => &self.function,
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
                3 => &mut self.function,
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
            Name::choice("occurred", &["Period", "DateTime"]),
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
                9 => &self.occurred,
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
                9 => &mut self.occurred,
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
/// The types of `Provenance.occurred[x]`.
#[derive(Clone)]
pub enum ProvenanceOccurred {
    /// `Period`.
    Period(Box<Period>),
    /// `dateTime`.
    DateTime(DateTime),
}
impl Choice for ProvenanceOccurred {
    const PRIMITIVE: &'static [bool] = &[false, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Period),
            1 => Value::read(peek, reader).map(Self::DateTime),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Period(_) => 0,
            Self::DateTime(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Period(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Period(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ProvenanceOccurred {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ProvenanceOccurred)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ProvenanceOccurred);
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
impl Object for ProvenanceAgent {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("type"),
            Name::plain("role"),
            Name::plain("who"),
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
                3 => &self.type_,
                4 => &self.role,
                5 => &self.who,
                6 => &self.on_behalf_of,
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
                4 => &mut self.role,
                5 => &mut self.who,
                6 => &mut self.on_behalf_of,
                _ => return None,
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
impl Object for ProvenanceEntity {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("role"),
            Name::plain("what"),
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
impl Object for Questionnaire {
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
            Name::plain("identifier"),
            Name::plain("version"),
            Name::plain("name"),
            Name::plain("title"),
            Name::plain("derivedFrom"),
            Name::plain("status"),
            Name::plain("experimental"),
            Name::plain("subjectType"),
            Name::plain("date"),
            Name::plain("publisher"),
            Name::plain("contact"),
            Name::plain("description"),
            Name::plain("useContext"),
            Name::plain("jurisdiction"),
            Name::plain("purpose"),
            Name::plain("copyright"),
            Name::plain("approvalDate"),
            Name::plain("lastReviewDate"),
            Name::plain("effectivePeriod"),
            Name::plain("code"),
            Name::plain("item"),
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
                9 => &self.identifier,
                10 => &self.version,
                11 => &self.name,
                12 => &self.title,
                13 => &self.derived_from,
                14 => &self.status,
                15 => &self.experimental,
                16 => &self.subject_type,
                17 => &self.date,
                18 => &self.publisher,
                19 => &self.contact,
                20 => &self.description,
                21 => &self.use_context,
                22 => &self.jurisdiction,
                23 => &self.purpose,
                24 => &self.copyright,
                25 => &self.approval_date,
                26 => &self.last_review_date,
                27 => &self.effective_period,
                28 => &self.code,
                29 => &self.item,
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
                9 => &mut self.identifier,
                10 => &mut self.version,
                11 => &mut self.name,
                12 => &mut self.title,
                13 => &mut self.derived_from,
                14 => &mut self.status,
                15 => &mut self.experimental,
                16 => &mut self.subject_type,
                17 => &mut self.date,
                18 => &mut self.publisher,
                19 => &mut self.contact,
                20 => &mut self.description,
                21 => &mut self.use_context,
                22 => &mut self.jurisdiction,
                23 => &mut self.purpose,
                24 => &mut self.copyright,
                25 => &mut self.approval_date,
                26 => &mut self.last_review_date,
                27 => &mut self.effective_period,
                28 => &mut self.code,
                29 => &mut self.item,
                _ => return None,
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
        Some("Questionnaire")
    }
}
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
impl Object for QuestionnaireItem {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("linkId"),
            Name::plain("definition"),
            Name::plain("code"),
            Name::plain("prefix"),
            Name::plain("text"),
            Name::plain("type"),
            Name::plain("enableWhen"),
            Name::plain("enableBehavior"),
            Name::plain("required"),
            Name::plain("repeats"),
            Name::plain("readOnly"),
            Name::plain("maxLength"),
            Name::plain("answerValueSet"),
            Name::plain("answerOption"),
            Name::plain("initial"),
            Name::plain("item"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.link_id,
                4 => &self.definition,
                5 => &self.code,
                6 => &self.prefix,
                7 => &self.text,
                8 => &self.type_,
                9 => &self.enable_when,
                10 => &self.enable_behavior,
                11 => &self.required,
                12 => &self.repeats,
                13 => &self.read_only,
                14 => &self.max_length,
                15 => &self.answer_value_set,
                16 => &self.answer_option,
                17 => &self.initial,
                18 => &self.item,
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
                3 => &mut self.link_id,
                4 => &mut self.definition,
                5 => &mut self.code,
                6 => &mut self.prefix,
                7 => &mut self.text,
                8 => &mut self.type_,
                9 => &mut self.enable_when,
                10 => &mut self.enable_behavior,
                11 => &mut self.required,
                12 => &mut self.repeats,
                13 => &mut self.read_only,
                14 => &mut self.max_length,
                15 => &mut self.answer_value_set,
                16 => &mut self.answer_option,
                17 => &mut self.initial,
                18 => &mut self.item,
                _ => return None,
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
impl Object for QuestionnaireItemAnswerOption {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::choice(
                "value",
                &["Integer", "Date", "Time", "String", "Coding", "Reference"],
            ),
            Name::plain("initialSelected"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.value,
                4 => &self.initial_selected,
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
                3 => &mut self.value,
                4 => &mut self.initial_selected,
                _ => return None,
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
impl Choice for QuestionnaireItemAnswerOptionValue {
    const PRIMITIVE: &'static [bool] = &[true, true, true, true, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Integer),
            1 => Value::read(peek, reader).map(Self::Date),
            2 => Value::read(peek, reader).map(Self::Time),
            3 => Value::read(peek, reader).map(Self::String),
            4 => Value::read(peek, reader).map(Self::Coding),
            5 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Integer(_) => 0,
            Self::Date(_) => 1,
            Self::Time(_) => 2,
            Self::String(_) => 3,
            Self::Coding(_) => 4,
            Self::Reference(_) => 5,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Integer(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Integer(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for QuestionnaireItemAnswerOptionValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(QuestionnaireItemAnswerOptionValue))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(QuestionnaireItemAnswerOptionValue);
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
impl Object for QuestionnaireItemEnableWhen {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("question"),
            Name::plain("operator"),
            Name::choice(
                "answer",
                &[
                    "Boolean",
                    "Decimal",
                    "Integer",
                    "Date",
                    "DateTime",
                    "Time",
                    "String",
                    "Coding",
                    "Quantity",
                    "Reference",
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
                2 => &self.modifier_extension,
                3 => &self.question,
                4 => &self.operator,
                5 => &self.answer,
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
                3 => &mut self.question,
                4 => &mut self.operator,
                5 => &mut self.answer,
                _ => return None,
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
impl Choice for QuestionnaireItemEnableWhenAnswer {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Decimal),
            2 => Value::read(peek, reader).map(Self::Integer),
            3 => Value::read(peek, reader).map(Self::Date),
            4 => Value::read(peek, reader).map(Self::DateTime),
            5 => Value::read(peek, reader).map(Self::Time),
            6 => Value::read(peek, reader).map(Self::String),
            7 => Value::read(peek, reader).map(Self::Coding),
            8 => Value::read(peek, reader).map(Self::Quantity),
            9 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Decimal(_) => 1,
            Self::Integer(_) => 2,
            Self::Date(_) => 3,
            Self::DateTime(_) => 4,
            Self::Time(_) => 5,
            Self::String(_) => 6,
            Self::Coding(_) => 7,
            Self::Quantity(_) => 8,
            Self::Reference(_) => 9,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for QuestionnaireItemEnableWhenAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(QuestionnaireItemEnableWhenAnswer))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(QuestionnaireItemEnableWhenAnswer);
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
impl Object for QuestionnaireItemInitial {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::choice(
                "value",
                &[
                    "Boolean",
                    "Decimal",
                    "Integer",
                    "Date",
                    "DateTime",
                    "Time",
                    "String",
                    "Uri",
                    "Attachment",
                    "Coding",
                    "Quantity",
                    "Reference",
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
                2 => &self.modifier_extension,
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
                2 => &mut self.modifier_extension,
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
impl Choice for QuestionnaireItemInitialValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Decimal),
            2 => Value::read(peek, reader).map(Self::Integer),
            3 => Value::read(peek, reader).map(Self::Date),
            4 => Value::read(peek, reader).map(Self::DateTime),
            5 => Value::read(peek, reader).map(Self::Time),
            6 => Value::read(peek, reader).map(Self::String),
            7 => Value::read(peek, reader).map(Self::Uri),
            8 => Value::read(peek, reader).map(Self::Attachment),
            9 => Value::read(peek, reader).map(Self::Coding),
            10 => Value::read(peek, reader).map(Self::Quantity),
            11 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Decimal(_) => 1,
            Self::Integer(_) => 2,
            Self::Date(_) => 3,
            Self::DateTime(_) => 4,
            Self::Time(_) => 5,
            Self::String(_) => 6,
            Self::Uri(_) => 7,
            Self::Attachment(_) => 8,
            Self::Coding(_) => 9,
            Self::Quantity(_) => 10,
            Self::Reference(_) => 11,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for QuestionnaireItemInitialValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(QuestionnaireItemInitialValue)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(QuestionnaireItemInitialValue);
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
impl Object for QuestionnaireResponse {
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
            Name::plain("questionnaire"),
            Name::plain("status"),
            Name::plain("subject"),
            Name::plain("encounter"),
            Name::plain("authored"),
            Name::plain("author"),
            Name::plain("source"),
            Name::plain("item"),
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
                11 => &self.questionnaire,
                12 => &self.status,
                13 => &self.subject,
                14 => &self.encounter,
                15 => &self.authored,
                16 => &self.author,
                17 => &self.source,
                18 => &self.item,
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
                11 => &mut self.questionnaire,
                12 => &mut self.status,
                13 => &mut self.subject,
                14 => &mut self.encounter,
                15 => &mut self.authored,
                16 => &mut self.author,
                17 => &mut self.source,
                18 => &mut self.item,
                _ => return None,
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
        Some("QuestionnaireResponse")
    }
}
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
impl Object for QuestionnaireResponseItem {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("linkId"),
            Name::plain("definition"),
            Name::plain("text"),
            Name::plain("answer"),
            Name::plain("item"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.link_id,
                4 => &self.definition,
                5 => &self.text,
                6 => &self.answer,
                7 => &self.item,
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
                3 => &mut self.link_id,
                4 => &mut self.definition,
                5 => &mut self.text,
                6 => &mut self.answer,
                7 => &mut self.item,
                _ => return None,
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
impl Object for QuestionnaireResponseItemAnswer {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::choice(
                "value",
                &[
                    "Boolean",
                    "Decimal",
                    "Integer",
                    "Date",
                    "DateTime",
                    "Time",
                    "String",
                    "Uri",
                    "Attachment",
                    "Coding",
                    "Quantity",
                    "Reference",
                ],
            ),
            Name::plain("item"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.modifier_extension,
                3 => &self.value,
                4 => &self.item,
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
                3 => &mut self.value,
                4 => &mut self.item,
                _ => return None,
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
impl Choice for QuestionnaireResponseItemAnswerValue {
    const PRIMITIVE: &'static [bool] = &[
        true, true, true, true, true, true, true, true, false, false, false, false,
    ];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Boolean),
            1 => Value::read(peek, reader).map(Self::Decimal),
            2 => Value::read(peek, reader).map(Self::Integer),
            3 => Value::read(peek, reader).map(Self::Date),
            4 => Value::read(peek, reader).map(Self::DateTime),
            5 => Value::read(peek, reader).map(Self::Time),
            6 => Value::read(peek, reader).map(Self::String),
            7 => Value::read(peek, reader).map(Self::Uri),
            8 => Value::read(peek, reader).map(Self::Attachment),
            9 => Value::read(peek, reader).map(Self::Coding),
            10 => Value::read(peek, reader).map(Self::Quantity),
            11 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Boolean(_) => 0,
            Self::Decimal(_) => 1,
            Self::Integer(_) => 2,
            Self::Date(_) => 3,
            Self::DateTime(_) => 4,
            Self::Time(_) => 5,
            Self::String(_) => 6,
            Self::Uri(_) => 7,
            Self::Attachment(_) => 8,
            Self::Coding(_) => 9,
            Self::Quantity(_) => 10,
            Self::Reference(_) => 11,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::write(value, out),
            Self::Decimal(value) => Value::write(value, out),
            Self::Integer(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
            Self::Time(value) => Value::write(value, out),
            Self::String(value) => Value::write(value, out),
            Self::Uri(value) => Value::write(value, out),
            Self::Attachment(value) => Value::write(value, out),
            Self::Coding(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Boolean(value) => Value::object(value),
            Self::Decimal(value) => Value::object(value),
            Self::Integer(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
            Self::Time(value) => Value::object(value),
            Self::String(value) => Value::object(value),
            Self::Uri(value) => Value::object(value),
            Self::Attachment(value) => Value::object(value),
            Self::Coding(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for QuestionnaireResponseItemAnswerValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(QuestionnaireResponseItemAnswerValue))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(QuestionnaireResponseItemAnswerValue);
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
impl Object for Reference {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("reference"),
            Name::plain("type"),
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
                3 => &self.type_,
                4 => &self.identifier,
                5 => &self.display,
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
                3 => &mut self.type_,
                4 => &mut self.identifier,
                5 => &mut self.display,
                _ => return None,
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
impl Object for RelatedArtifact {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("type"),
            Name::plain("label"),
            Name::plain("display"),
            Name::plain("citation"),
            Name::plain("url"),
            Name::plain("document"),
            Name::plain("resource"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.type_,
                3 => &self.label,
                4 => &self.display,
                5 => &self.citation,
                6 => &self.url,
                7 => &self.document,
                8 => &self.resource,
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
                3 => &mut self.label,
                4 => &mut self.display,
                5 => &mut self.citation,
                6 => &mut self.url,
                7 => &mut self.document,
                8 => &mut self.resource,
                _ => return None,
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
                10 => &self.patient,
                11 => &self.relationship,
                12 => &self.name,
                13 => &self.telecom,
                14 => &self.gender,
                15 => &self.birth_date,
                16 => &self.address,
                17 => &self.photo,
                18 => &self.period,
                19 => &self.communication,
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
                19 => &mut self.communication,
                _ => return None,
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
impl Object for RelatedPersonCommunication {
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
impl Object for ServiceRequest {
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
            Name::plain("instantiatesCanonical"),
            Name::plain("instantiatesUri"),
            Name::plain("basedOn"),
            Name::plain("replaces"),
            Name::plain("requisition"),
            Name::plain("status"),
            Name::plain("intent"),
            Name::plain("category"),
            Name::plain("priority"),
            Name::plain("doNotPerform"),
            Name::plain("code"),
            Name::plain("orderDetail"),
            Name::choice("quantity", &["Quantity", "Ratio", "Range"]),
            Name::plain("subject"),
            Name::plain("encounter"),
            Name::choice("occurrence", &["DateTime", "Period", "Timing"]),
            Name::choice("asNeeded", &["Boolean", "CodeableConcept"]),
            Name::plain("authoredOn"),
            Name::plain("requester"),
            Name::plain("performerType"),
            Name::plain("performer"),
            Name::plain("locationCode"),
            Name::plain("locationReference"),
            Name::plain("reasonCode"),
            Name::plain("reasonReference"),
            Name::plain("insurance"),
            Name::plain("supportingInfo"),
            Name::plain("specimen"),
            Name::plain("bodySite"),
            Name::plain("note"),
            Name::plain("patientInstruction"),
            Name::plain("relevantHistory"),
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
                9 => &self.instantiates_canonical,
                10 => &self.instantiates_uri,
                11 => &self.based_on,
                12 => &self.replaces,
                13 => &self.requisition,
                14 => &self.status,
                15 => &self.intent,
                16 => &self.category,
                17 => &self.priority,
                18 => &self.do_not_perform,
                19 => &self.code,
                20 => &self.order_detail,
                21 => &self.quantity,
                22 => &self.subject,
                23 => &self.encounter,
                24 => &self.occurrence,
                25 => &self.as_needed,
                26 => &self.authored_on,
                27 => &self.requester,
                28 => &self.performer_type,
                29 => &self.performer,
                30 => &self.location_code,
                31 => &self.location_reference,
                32 => &self.reason_code,
                33 => &self.reason_reference,
                34 => &self.insurance,
                35 => &self.supporting_info,
                36 => &self.specimen,
                37 => &self.body_site,
                38 => &self.note,
                39 => &self.patient_instruction,
                40 => &self.relevant_history,
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
                9 => &mut self.instantiates_canonical,
                10 => &mut self.instantiates_uri,
                11 => &mut self.based_on,
                12 => &mut self.replaces,
                13 => &mut self.requisition,
                14 => &mut self.status,
                15 => &mut self.intent,
                16 => &mut self.category,
                17 => &mut self.priority,
                18 => &mut self.do_not_perform,
                19 => &mut self.code,
                20 => &mut self.order_detail,
                21 => &mut self.quantity,
                22 => &mut self.subject,
                23 => &mut self.encounter,
                24 => &mut self.occurrence,
                25 => &mut self.as_needed,
                26 => &mut self.authored_on,
                27 => &mut self.requester,
                28 => &mut self.performer_type,
                29 => &mut self.performer,
                30 => &mut self.location_code,
                31 => &mut self.location_reference,
                32 => &mut self.reason_code,
                33 => &mut self.reason_reference,
                34 => &mut self.insurance,
                35 => &mut self.supporting_info,
                36 => &mut self.specimen,
                37 => &mut self.body_site,
                38 => &mut self.note,
                39 => &mut self.patient_instruction,
                40 => &mut self.relevant_history,
                _ => return None,
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
        Some("ServiceRequest")
    }
}
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
impl Choice for ServiceRequestQuantity {
    const PRIMITIVE: &'static [bool] = &[false, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Quantity),
            1 => Value::read(peek, reader).map(Self::Ratio),
            2 => Value::read(peek, reader).map(Self::Range),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Quantity(_) => 0,
            Self::Ratio(_) => 1,
            Self::Range(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::write(value, out),
            Self::Ratio(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Quantity(value) => Value::object(value),
            Self::Ratio(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ServiceRequestQuantity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ServiceRequestQuantity)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ServiceRequestQuantity);
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
impl Choice for ServiceRequestOccurrence {
    const PRIMITIVE: &'static [bool] = &[true, false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::DateTime),
            1 => Value::read(peek, reader).map(Self::Period),
            2 => Value::read(peek, reader).map(Self::Timing),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::DateTime(_) => 0,
            Self::Period(_) => 1,
            Self::Timing(_) => 2,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::write(value, out),
            Self::Period(value) => Value::write(value, out),
            Self::Timing(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::DateTime(value) => Value::object(value),
            Self::Period(value) => Value::object(value),
            Self::Timing(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for ServiceRequestOccurrence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ServiceRequestOccurrence)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ServiceRequestOccurrence);
/// The types of `ServiceRequest.asNeeded[x]`.
#[derive(Clone)]
pub enum ServiceRequestAsNeeded {
    /// `boolean`.
    Boolean(bool),
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
}
impl Choice for ServiceRequestAsNeeded {
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
impl std::fmt::Debug for ServiceRequestAsNeeded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(ServiceRequestAsNeeded)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(ServiceRequestAsNeeded);
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
impl Object for Signature {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("type"),
            Name::plain("when"),
            Name::plain("who"),
            Name::plain("onBehalfOf"),
            Name::plain("targetFormat"),
            Name::plain("sigFormat"),
            Name::plain("data"),
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
                6 => &self.target_format,
                7 => &self.sig_format,
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
                2 => &mut self.type_,
                3 => &mut self.when,
                4 => &mut self.who,
                5 => &mut self.on_behalf_of,
                6 => &mut self.target_format,
                7 => &mut self.sig_format,
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
            Name::plain("condition"),
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
                19 => &self.condition,
                20 => &self.note,
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
                19 => &mut self.condition,
                20 => &mut self.note,
                _ => return None,
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
impl Object for SpecimenCollection {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
            Name::plain("collector"),
            Name::choice("collected", &["DateTime", "Period"]),
            Name::plain("duration"),
            Name::plain("quantity"),
            Name::plain("method"),
            Name::plain("bodySite"),
            Name::choice("fastingStatus", &["CodeableConcept", "Duration"]),
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
                5 => &self.duration,
                6 => &self.quantity,
                7 => &self.method,
                8 => &self.body_site,
                9 => &self.fasting_status,
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
                5 => &mut self.duration,
                6 => &mut self.quantity,
                7 => &mut self.method,
                8 => &mut self.body_site,
                9 => &mut self.fasting_status,
                _ => return None,
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
/// The types of `Specimen.collection.fastingStatus[x]`.
#[derive(Clone)]
pub enum SpecimenCollectionFastingStatus {
    /// `CodeableConcept`.
    CodeableConcept(Box<CodeableConcept>),
    /// `Duration`.
    Duration(Box<Duration>),
}
impl Choice for SpecimenCollectionFastingStatus {
    const PRIMITIVE: &'static [bool] = &[false, false];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::CodeableConcept),
            1 => Value::read(peek, reader).map(Self::Duration),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Duration(_) => 1,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Duration(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Duration(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for SpecimenCollectionFastingStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(SpecimenCollectionFastingStatus))
            .finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(SpecimenCollectionFastingStatus);
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
impl Object for Timing {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
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
                2 => &self.modifier_extension,
                3 => &self.event,
                4 => &self.repeat,
                5 => &self.code,
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
                3 => &mut self.event,
                4 => &mut self.repeat,
                5 => &mut self.code,
                _ => return None,
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
impl Object for TimingRepeat {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("modifierExtension"),
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
                2 => &self.modifier_extension,
                3 => &self.bounds,
                4 => &self.count,
                5 => &self.count_max,
                6 => &self.duration,
                7 => &self.duration_max,
                8 => &self.duration_unit,
                9 => &self.frequency,
                10 => &self.frequency_max,
                11 => &self.period,
                12 => &self.period_max,
                13 => &self.period_unit,
                14 => &self.day_of_week,
                15 => &self.time_of_day,
                16 => &self.when,
                17 => &self.offset,
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
                3 => &mut self.bounds,
                4 => &mut self.count,
                5 => &mut self.count_max,
                6 => &mut self.duration,
                7 => &mut self.duration_max,
                8 => &mut self.duration_unit,
                9 => &mut self.frequency,
                10 => &mut self.frequency_max,
                11 => &mut self.period,
                12 => &mut self.period_max,
                13 => &mut self.period_unit,
                14 => &mut self.day_of_week,
                15 => &mut self.time_of_day,
                16 => &mut self.when,
                17 => &mut self.offset,
                _ => return None,
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
impl Object for TriggerDefinition {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("type"),
            Name::plain("name"),
            Name::choice("timing", &["Timing", "Reference", "Date", "DateTime"]),
            Name::plain("data"),
            Name::plain("condition"),
        ];
        NAMES
    }
    fn member(&self, index: usize) -> Option<&dyn Member> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.extension,
                2 => &self.type_,
                3 => &self.name,
                4 => &self.timing,
                5 => &self.data,
                6 => &self.condition,
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
                3 => &mut self.name,
                4 => &mut self.timing,
                5 => &mut self.data,
                6 => &mut self.condition,
                _ => return None,
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
impl Choice for TriggerDefinitionTiming {
    const PRIMITIVE: &'static [bool] = &[false, false, true, true];
    fn read(
        type_index: usize,
        peek: jiter::Peek,
        reader: &mut Reader<'_>,
    ) -> Result<Self, ReadError> {
        use crate::fhir::object::Value;
        match type_index {
            0 => Value::read(peek, reader).map(Self::Timing),
            1 => Value::read(peek, reader).map(Self::Reference),
            2 => Value::read(peek, reader).map(Self::Date),
            3 => Value::read(peek, reader).map(Self::DateTime),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::Timing(_) => 0,
            Self::Reference(_) => 1,
            Self::Date(_) => 2,
            Self::DateTime(_) => 3,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::Timing(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
            Self::Date(value) => Value::write(value, out),
            Self::DateTime(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::Timing(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
            Self::Date(value) => Value::object(value),
            Self::DateTime(value) => Value::object(value),
        }
    }
}
impl std::fmt::Debug for TriggerDefinitionTiming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct(stringify!(TriggerDefinitionTiming)).finish_non_exhaustive()
    }
}
crate::fhir::member::choice_member!(TriggerDefinitionTiming);
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
impl Object for UsageContext {
    fn names(&self) -> &'static [Name] {
        static NAMES: &[Name] = &[
            Name::plain("id"),
            Name::plain("extension"),
            Name::plain("code"),
            Name::choice("value", &["CodeableConcept", "Quantity", "Range", "Reference"]),
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
    /// `Reference`.
    Reference(Box<Reference>),
}
impl Choice for UsageContextValue {
    const PRIMITIVE: &'static [bool] = &[false, false, false, false];
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
            3 => Value::read(peek, reader).map(Self::Reference),
            _ => Err(ReadError::Misfit),
        }
    }
    fn type_index(&self) -> usize {
        match self {
            Self::CodeableConcept(_) => 0,
            Self::Quantity(_) => 1,
            Self::Range(_) => 2,
            Self::Reference(_) => 3,
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::write(value, out),
            Self::Quantity(value) => Value::write(value, out),
            Self::Range(value) => Value::write(value, out),
            Self::Reference(value) => Value::write(value, out),
        }
    }
    fn object(&self) -> Option<&dyn Object> {
        use crate::fhir::object::Value;
        match self {
            Self::CodeableConcept(value) => Value::object(value),
            Self::Quantity(value) => Value::object(value),
            Self::Range(value) => Value::object(value),
            Self::Reference(value) => Value::object(value),
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
    Unknown(crate::fhir::UnknownResource),
}
crate::fhir::resource::resource_impls!(
    Resource { AllergyIntolerance, Binary, Bundle, CapabilityStatement, CarePlan,
    CareTeam, Condition, Coverage, Device, DiagnosticReport, DocumentReference,
    Encounter, Endpoint, Goal, Group, Immunization, Location, Medication,
    MedicationAdministration, MedicationDispense, MedicationRequest, MedicationStatement,
    Observation, OperationOutcome, Organization, Parameters, Patient, Practitioner,
    PractitionerRole, Procedure, Provenance, Questionnaire, QuestionnaireResponse,
    RelatedPerson, ServiceRequest, Specimen }
);
crate::fhir::resource::object_impls!(
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
    EncounterStatusHistory, Endpoint, Expression, Extension, Goal, GoalTarget, Group,
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
