//! From HL7's XML schemas to element tables.
//!
//! Only facts are taken: names, order, types, cardinalities, codes. The schemas describe the XML form; what differs in
//! JSON is small: attributes (`id`, `url`) are members too, and `xhtml:div` is a string.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};

use super::definitions::{Base, Definitions, Element, Max, TypeDefinition};
use super::members::primitive;
use super::version::Version;
use crate::Diagnostic;

/// A list of codes that the schemas lack: the version, the element, the list's name and its codes.
///
/// R4 has two value sets named `MedicationStatusCodes`, and its schemas, which go by the name, only the codes of
/// `Medication.status`. Source: <https://hl7.org/fhir/R4/valueset-medication-statement-status.html>.
const LACKING: (Version, &str, &str, [&str; 8]) = (
    Version::R4,
    "MedicationStatement.status",
    "MedicationStatementStatusCodes",
    ["active", "completed", "entered-in-error", "intended", "stopped", "on-hold", "unknown", "not-taken"],
);

/// The tables of `resources` and of all types that they use, from the schemas (file name to text) of a FHIR version.
///
/// # Errors
/// A schema is no well-formed XML, uses a form of XML Schema that HL7's do not, or lacks a type that is used.
pub fn distil(
    version: Version,
    files: &BTreeMap<String, String>,
    resources: &[String],
) -> Result<Definitions, Diagnostic> {
    let schemas = Schemas::read(files)?;
    let mut distilled = Distilled { version, schemas: &schemas, types: BTreeMap::new(), bindings: BTreeMap::new() };
    for name in resources {
        if !schemas.types.contains_key(name.as_str()) {
            let help = "correct the list in fhir/specs/resources.toml, or fetch the schemas again";
            return Err(Diagnostic::new(format!("FHIR {version} has no resource type `{name}`")).with_help(help));
        }
        distilled.add(name, name)?;
    }
    distilled.add("Element", "Element")?;
    Ok(Definitions { resources: resources.to_vec(), types: distilled.types, bindings: distilled.bindings })
}

/// All complex types and code lists of the schemas, by name.
struct Schemas {
    types: BTreeMap<String, Schema>,
    codes: BTreeMap<String, Vec<String>>,
}

/// A complex type as the schema has it.
struct Schema {
    file: String,
    base: Option<String>,
    /// The type of the attribute `value`: this is a primitive.
    value: Option<String>,
    elements: Vec<Particle>,
}

struct Particle {
    names: Vec<(String, String)>,
    choice: bool,
    min: u8,
    max: Max,
}

impl Schemas {
    fn read(files: &BTreeMap<String, String>) -> Result<Self, Diagnostic> {
        let mut schemas = Self { types: BTreeMap::new(), codes: BTreeMap::new() };
        for (file, text) in files {
            let document = Document::parse(text).map_err(|e| {
                let at = e.pos();
                Diagnostic::new(format!("no well-formed XML: {e}"))
                    .in_file(file)
                    .at_position(u64::from(at.row), u64::from(at.col))
            })?;
            for node in document.root_element().children().filter(Node::is_element) {
                let Some(name) = node.attribute("name") else { continue };
                match node.tag_name().name() {
                    "complexType" => {
                        schemas.types.insert(name.to_owned(), Schema::read(file, node)?);
                    }
                    "simpleType" => {
                        let codes = node.descendants().filter(|inner| inner.has_tag_name((XS, "enumeration")));
                        let codes = codes.filter_map(|code| code.attribute("value")).map(str::to_owned).collect();
                        schemas.codes.insert(name.to_owned(), codes);
                    }
                    _ => {}
                }
            }
        }
        Ok(schemas)
    }
}

const XS: &str = "http://www.w3.org/2001/XMLSchema";

impl Schema {
    fn read(file: &str, node: Node<'_, '_>) -> Result<Self, Diagnostic> {
        let mut schema = Self { file: file.to_owned(), base: None, value: None, elements: Vec::new() };
        schema.read_content(node)?;
        Ok(schema)
    }

    fn read_content(&mut self, node: Node<'_, '_>) -> Result<(), Diagnostic> {
        for child in node.children().filter(Node::is_element) {
            match child.tag_name().name() {
                "complexContent" | "sequence" => self.read_content(child)?,
                "extension" => {
                    self.base = child.attribute("base").map(str::to_owned);
                    self.read_content(child)?;
                }
                // DSTU2 derives Age, Money and the like from Quantity by restriction: nothing new in them.
                "restriction" => self.base = child.attribute("base").map(str::to_owned),
                "element" => self.elements.push(Particle::one(&self.file, child)?),
                "choice" => self.elements.push(Particle::choice(&self.file, child)?),
                "attribute" if child.attribute("name") == Some("value") => {
                    self.value = child.attribute("type").map(str::to_owned);
                }
                "attribute" => {
                    let min = u8::from(child.attribute("use") == Some("required"));
                    let name = required(&self.file, child, "name")?;
                    let kind = required(&self.file, child, "type")?.trim_end_matches("-primitive").to_owned();
                    // Attributes come last in a schema and first in an element table.
                    let particle = Particle { names: vec![(name.to_owned(), kind)], choice: false, min, max: Max::One };
                    self.elements.insert(0, particle);
                }
                "annotation" => {}
                other => return Err(unexpected(&self.file, child, other)),
            }
        }
        Ok(())
    }
}

impl Particle {
    fn one(file: &str, node: Node<'_, '_>) -> Result<Self, Diagnostic> {
        let min =
            node.attribute("minOccurs").unwrap_or("1").parse().map_err(|_| unexpected(file, node, "minOccurs"))?;
        let max = match node.attribute("maxOccurs").unwrap_or("1") {
            "unbounded" => Max::Many,
            _ => Max::One,
        };
        let name = match node.attribute("ref") {
            Some("xhtml:div") => ("div".to_owned(), "xhtml".to_owned()),
            Some(_) => return Err(unexpected(file, node, "ref")),
            None => (required(file, node, "name")?.to_owned(), required(file, node, "type")?.to_owned()),
        };
        Ok(Self { names: vec![name], choice: false, min, max })
    }

    fn choice(file: &str, node: Node<'_, '_>) -> Result<Self, Diagnostic> {
        let min =
            node.attribute("minOccurs").unwrap_or("1").parse().map_err(|_| unexpected(file, node, "minOccurs"))?;
        let max = if node.attribute("maxOccurs") == Some("unbounded") { Max::Many } else { Max::One };
        let mut names = Vec::new();
        for child in node.children().filter(Node::is_element) {
            // The choice of all resources, in ResourceContainer, refers to elements; the container itself is a type.
            if child.attribute("ref").is_none() && child.has_tag_name((XS, "element")) {
                names.push((required(file, child, "name")?.to_owned(), required(file, child, "type")?.to_owned()));
            }
        }
        Ok(Self { names, choice: true, min, max })
    }
}

fn required<'n>(file: &str, node: Node<'n, '_>, attribute: &str) -> Result<&'n str, Diagnostic> {
    node.attribute(attribute).ok_or_else(|| {
        at(Diagnostic::new(format!("`{}` lacks the attribute `{attribute}`", node.tag_name().name())), file, node)
    })
}

fn unexpected(file: &str, node: Node<'_, '_>, what: &str) -> Diagnostic {
    let message = format!("`{what}` in `{}` is a form that HL7's schemas do not use", node.tag_name().name());
    at(Diagnostic::new(message), file, node).with_help("extend codegen/src/fhir/distil.rs")
}

fn at(diagnostic: Diagnostic, file: &str, node: Node<'_, '_>) -> Diagnostic {
    let position = node.document().text_pos_at(node.range().start);
    diagnostic.in_file(file).at_position(u64::from(position.row), u64::from(position.col))
}

struct Distilled<'s> {
    version: Version,
    schemas: &'s Schemas,
    types: BTreeMap<String, TypeDefinition>,
    bindings: BTreeMap<String, Vec<String>>,
}

impl Distilled<'_> {
    /// Adds the schema's type `name` under its FHIR `path`, and what it uses.
    fn add(&mut self, name: &str, path: &str) -> Result<(), Diagnostic> {
        let mut backbones = BTreeMap::from([(name.to_owned(), path.to_owned())]);
        self.add_type(name, path, &mut backbones)
    }

    /// `backbones` has the paths of the backbone elements met so far, by their names in the schema: a name met again
    /// (`Questionnaire.Item` within itself) refers to the first path.
    fn add_type(&mut self, name: &str, path: &str, backbones: &mut BTreeMap<String, String>) -> Result<(), Diagnostic> {
        if self.types.contains_key(path) {
            return Ok(());
        }
        let schemas = self.schemas;
        let schema = schemas.types.get(name).ok_or_else(|| {
            Diagnostic::new(format!("the schemas lack the type `{name}`")).with_help("fetch them again, whole")
        })?;
        let base = schema.base.clone().map_or(Base::None, Base::Type);
        self.types.insert(path.to_owned(), TypeDefinition { base: base.clone(), elements: Vec::new() });
        if let Base::Type(base) = &base {
            self.add(base, base)?;
        }
        let mut elements = Vec::new();
        for particle in &schema.elements {
            elements.push(self.element(path, &schema.file, particle, backbones)?);
        }
        // Backbone elements after their parent's own, so that a name used again refers to the outermost place.
        for (particle, element) in schema.elements.iter().zip(&elements) {
            for ((_, kind), fhir_type) in particle.names.iter().zip(&element.types) {
                if fhir_type.contains('.') {
                    self.add_type(kind, fhir_type, backbones)?;
                } else if primitive(fhir_type).is_none() && fhir_type != "ResourceContainer" {
                    self.add(fhir_type, fhir_type)?;
                }
            }
        }
        if let Some(definition) = self.types.get_mut(path) {
            definition.elements = elements;
        }
        Ok(())
    }

    fn element(
        &mut self,
        path: &str,
        file: &str,
        particle: &Particle,
        backbones: &mut BTreeMap<String, String>,
    ) -> Result<Element, Diagnostic> {
        let mut types = Vec::new();
        let mut binding = None;
        let mut prefixes = BTreeSet::new();
        for (name, kind) in &particle.names {
            let element_path = format!("{path}.{name}");
            let (fhir_type, codes) = self.fhir_type(kind, &element_path, backbones)?;
            if particle.choice {
                let (prefix, fhir_type) = self.choice_type(name, fhir_type).ok_or_else(|| {
                    Diagnostic::new(format!("the choice `{name}` at `{path}` does not end in its type `{kind}`"))
                        .in_file(file)
                })?;
                prefixes.insert(prefix);
                types.push(fhir_type);
            } else {
                prefixes.insert(name.clone());
                types.push(fhir_type);
            }
            binding = codes.or(binding);
        }
        let suffix = if particle.choice { "[x]" } else { "" };
        let mut prefixes = prefixes.into_iter();
        match (prefixes.next(), prefixes.next()) {
            (Some(name), None) => {
                let (min, max) = (particle.min, particle.max);
                Ok(Element { path: format!("{path}.{name}{suffix}"), types, min, max, binding })
            }
            _ => Err(Diagnostic::new(format!("a choice in `{path}` has no single name")).in_file(file)),
        }
    }

    /// The name without its suffix, and the type that the suffix says. DSTU2 says `boundsQuantity` of a Duration, which is a
    /// Quantity with other rules.
    fn choice_type(&self, name: &str, fhir_type: String) -> Option<(String, String)> {
        let base = self.schemas.types.get(&fhir_type).and_then(|schema| schema.base.clone());
        [Some(fhir_type), base].into_iter().flatten().find_map(|fhir_type| {
            let prefix = name.strip_suffix(&capitalized(&fhir_type))?;
            Some((prefix.to_owned(), fhir_type))
        })
    }

    /// The FHIR type that the schema's type `kind` stands for, and the list of codes that it is bound to.
    fn fhir_type(
        &mut self,
        kind: &str,
        path: &str,
        backbones: &mut BTreeMap<String, String>,
    ) -> Result<(String, Option<String>), Diagnostic> {
        if kind.contains('.') {
            let known = backbones.entry(kind.to_owned()).or_insert_with(|| path.to_owned());
            return Ok((known.clone(), None));
        }
        let schemas = self.schemas;
        let Some(list) = schemas.types.get(kind).and_then(|schema| schema.value.as_deref()) else {
            return Ok((kind.to_owned(), None));
        };
        match (list.strip_suffix("-list"), schemas.codes.get(list)) {
            (Some(_), Some(codes)) => {
                let (version, element, name, own_codes) = LACKING;
                let (name, codes) = match (self.version, path) == (version, element) {
                    true => (name, own_codes.map(str::to_owned).to_vec()),
                    false => (kind, codes.clone()),
                };
                self.bindings.insert(name.to_owned(), codes);
                Ok(("code".to_owned(), Some(name.to_owned())))
            }
            _ if primitive(kind).is_some() => Ok((kind.to_owned(), None)),
            // A primitive of the schema's own (SampledDataDataType) is a string in FHIR.
            _ => Ok(("string".to_owned(), None)),
        }
    }
}

/// `dateTime` → `DateTime`.
pub(super) fn capitalized(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
