//! From schemas to element tables to Rust, on small schemas of our own.

use std::collections::BTreeMap;

use nextgen_patient_access_codegen::Diagnostic;
use nextgen_patient_access_codegen::fhir::{Definitions, Max, Version, distil, emit};

const BASE: &str = r#"
<xs:complexType name="string"><xs:complexContent><xs:extension base="Element">
  <xs:attribute name="value" type="string-primitive"/></xs:extension></xs:complexContent></xs:complexType>
<xs:simpleType name="Light-list"><xs:restriction base="code-primitive">
  <xs:enumeration value="on"/><xs:enumeration value="off"/></xs:restriction></xs:simpleType>
<xs:complexType name="Light"><xs:complexContent><xs:extension base="Element">
  <xs:attribute name="value" type="Light-list"/></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Element"><xs:sequence>
  <xs:element name="extension" type="Extension" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
  <xs:attribute name="id" type="string-primitive"/></xs:complexType>
<xs:complexType name="BackboneElement"><xs:complexContent><xs:extension base="Element"/></xs:complexContent></xs:complexType>
<xs:complexType name="Extension"><xs:complexContent><xs:extension base="Element"><xs:sequence>
  <xs:choice minOccurs="0"><xs:element name="valueString" type="string"/><xs:element name="valueQuantity" type="Age"/></xs:choice>
  </xs:sequence><xs:attribute name="url" type="string-primitive" use="required"/></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Quantity"><xs:complexContent><xs:extension base="Element"><xs:sequence>
  <xs:element name="unit" type="string" minOccurs="0"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Age"><xs:complexContent><xs:restriction base="Quantity"/></xs:complexContent></xs:complexType>
<xs:complexType name="Resource"><xs:sequence>
  <xs:element name="language" type="string" minOccurs="0"/></xs:sequence></xs:complexType>
<xs:complexType name="ResourceContainer"><xs:choice><xs:element ref="Lamp"/></xs:choice></xs:complexType>"#;

const LAMP: &str = r#"
<xs:complexType name="Lamp"><xs:complexContent><xs:extension base="Resource"><xs:sequence>
  <xs:element name="state" type="Light" minOccurs="1" maxOccurs="1"/>
  <xs:element name="part" type="Lamp.Part" minOccurs="0" maxOccurs="unbounded"/>
  <xs:element name="type" type="string" minOccurs="0" maxOccurs="unbounded"/>
  <xs:element name="inside" type="ResourceContainer" minOccurs="0"/>
</xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Lamp.Part"><xs:complexContent><xs:extension base="BackboneElement"><xs:sequence>
  <xs:element name="piece" type="Lamp.Piece" minOccurs="0"/>
</xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="Lamp.Piece"><xs:complexContent><xs:extension base="BackboneElement"><xs:sequence>
  <xs:element name="part" type="Lamp.Part" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence></xs:extension></xs:complexContent></xs:complexType>"#;

fn schema(content: &str) -> String {
    format!("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">{content}</xs:schema>")
}

fn tables(base: &str, lamp: &str, resources: &[&str]) -> Result<Definitions, Diagnostic> {
    let files = BTreeMap::from([("base.xsd".to_owned(), schema(base)), ("lamp.xsd".to_owned(), schema(lamp))]);
    let resources: Vec<_> = resources.iter().map(|&name| name.to_owned()).collect();
    distil(Version::R4, &files, &resources)
}

#[test]
fn a_table_has_paths_types_cardinalities_and_codes() {
    let definitions = tables(BASE, LAMP, &["Lamp"]).unwrap();
    let elements: Vec<_> = definitions.elements("Lamp").unwrap();
    let paths: Vec<_> = elements.iter().map(|element| element.path.as_str()).collect();
    assert_eq!(paths, ["Resource.language", "Lamp.state", "Lamp.part", "Lamp.type", "Lamp.inside"]);
    let state = elements[1];
    assert_eq!((state.types[0].as_str(), state.min, state.max), ("code", 1, Max::One));
    assert_eq!(definitions.bindings[state.binding.as_ref().unwrap()], ["on", "off"]);
    let choice = definitions.elements("Extension").unwrap().into_iter().find(|element| element.is_choice()).unwrap();
    // The suffix says which type it is; Age is a Quantity.
    assert_eq!(
        (choice.path.as_str(), choice.types.as_slice()),
        ("Extension.value[x]", ["string".into(), "Quantity".into()].as_slice())
    );
    // A backbone element that is used again refers to the place where it was first.
    assert_eq!(definitions.types["Lamp.part.piece"].elements[0].types, ["Lamp.part"]);
    // A primitive's own type is no table.
    assert!(!definitions.types.contains_key("string"));
}

#[test]
fn a_table_is_the_same_after_printing_and_reading() {
    let definitions = tables(BASE, LAMP, &["Lamp"]).unwrap();
    let text = definitions.print().unwrap();
    assert_eq!(Definitions::parse(&text).unwrap(), definitions);
    assert_eq!(tables(BASE, LAMP, &["Lamp"]).unwrap().print().unwrap(), text);
}

#[test]
fn the_rust_has_the_members_in_their_forms() {
    let rust = emit(Version::R4, &tables(BASE, LAMP, &["Lamp"]).unwrap()).unwrap();
    let rust = rust.split_whitespace().collect::<Vec<_>>().join(" ");
    for line in [
        "pub state: Option<String>,",
        "pub part: Vec<LampPart>,",
        "pub type_: Vec<Option<String>>,",
        "pub inside: Option<Resource>,",
        "pub piece: Option<Box<LampPartPiece>>,",
        "/// `Lamp.state`, 1..1, code: `on` `off`.",
        "3 value \"value\" ExtensionValue }",
        "0 String(String), 1 Quantity(",
        "On(0, \"on\"), Off(1, \"off\") }",
        "Lamp { one state => state_code : ",
        "Lamp(Box<Lamp>),",
    ] {
        assert!(rust.contains(line), "{line} in\n{rust}");
    }
}

#[test]
fn damaged_schemas_are_errors_with_their_place() {
    let said = |base: &str, lamp: &str, resources: &[&str]| tables(base, lamp, resources).unwrap_err().to_string();
    let cases = [
        (said(BASE, "<xs:complexType name='Lamp'>", &[]), "lamp.xsd:1:"),
        (said(BASE, LAMP, &["Torch"]), "no resource type `Torch`"),
        (said(BASE, &LAMP.replace("type=\"Light\"", "type=\"Glow\""), &["Lamp"]), "lack the type `Glow`"),
        (said(&BASE.replace("valueString", "amount"), LAMP, &["Lamp"]), "`amount` at `Extension`"),
        (said(BASE, &LAMP.replace("minOccurs=\"1\"", "minOccurs=\"some\""), &["Lamp"]), "lamp.xsd:3:3"),
        (said(BASE, &LAMP.replace(" name=\"state\"", ""), &["Lamp"]), "lacks the attribute `name`"),
        (
            said(BASE, &LAMP.replace("<xs:sequence>", "<xs:all>").replace("</xs:sequence>", "</xs:all>"), &["Lamp"]),
            "`all`",
        ),
    ];
    for (error, expected) in cases {
        assert!(error.contains(expected), "{expected} in: {error}");
    }
}

#[test]
fn damaged_tables_are_errors_with_their_place() {
    let text = tables(BASE, LAMP, &["Lamp"]).unwrap().print().unwrap();
    let cut = Definitions::parse(text.split_once("\"bindings\"").unwrap().0).unwrap_err();
    assert!(cut.position.is_some(), "{cut}");

    let without_base = text.replacen("\"base\": \"Resource\"", "\"base\": \"Thing\"", 1);
    let missing = emit(Version::R4, &Definitions::parse(&without_base).unwrap()).unwrap_err();
    assert!(missing.to_string().contains("`Thing` is not in the table"), "{missing}");

    let circle = text.replacen("\"base\": null", "\"base\": \"Lamp\"", 3);
    let circle = emit(Version::R4, &Definitions::parse(&circle).unwrap()).unwrap_err();
    assert!(circle.to_string().contains("circle"), "{circle}");

    let twice = text.replace("Lamp.type", "Lamp.state");
    let twice = emit(Version::R4, &Definitions::parse(&twice).unwrap()).unwrap_err();
    assert!(twice.to_string().contains("second field `state`"), "{twice}");
}
