//! A document's header and body, out of its XML.

use base64::{
    Engine as _,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use super::{
    Body, Ccda, Patient, Section,
    narrative::{line, narrative},
    refuse,
    time::time,
    xml::{Element, Node, Xml},
};
use crate::base::Error;

/// Base64 as it comes, with its padding or without.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Reads a document to its end.
pub(super) fn read(text: &str) -> Result<Ccda, Error> {
    let mut xml = Xml::new(text);
    let mut ccda = None;
    while let Some(node) = xml.next()? {
        match node {
            Node::Start(root) if root.name() == "ClinicalDocument" => ccda = Some(document(&mut xml)?),
            _ => return Err(refuse("the document is no ClinicalDocument")),
        }
    }
    ccda.ok_or_else(|| refuse("the document is no ClinicalDocument"))
}

fn document(xml: &mut Xml<'_>) -> Result<Ccda, Error> {
    let depth = xml.depth();
    let mut ccda = Ccda::default();
    let mut patient = None;
    while let Some(element) = xml.child(depth)? {
        match element.name() {
            "title" if ccda.title.is_none() => ccda.title = line(xml)?,
            "effectiveTime" if ccda.date.is_none() => ccda.date = time_of(&element),
            "recordTarget" if patient.is_none() => patient = Some(record_target(xml)?),
            "component" => component(xml, &mut ccda)?,
            _ => {}
        }
    }
    ccda.patient = patient.unwrap_or_default();
    Ok(ccda)
}

fn record_target(xml: &mut Xml<'_>) -> Result<Patient, Error> {
    let depth = xml.depth();
    let mut patient = Patient::default();
    while let Some(role) = xml.child(depth)? {
        if role.name() != "patientRole" {
            continue;
        }
        while let Some(element) = xml.child(depth + 1)? {
            match element.name() {
                "id" => patient.ids.extend(id(&element)),
                "patient" => person(xml, &mut patient)?,
                _ => {}
            }
        }
    }
    Ok(patient)
}

fn person(xml: &mut Xml<'_>, patient: &mut Patient) -> Result<(), Error> {
    let depth = xml.depth();
    while let Some(element) = xml.child(depth)? {
        match element.name() {
            "name" if patient.name.is_none() && !element.is_null() => patient.name = line(xml)?,
            "birthTime" if patient.birth_date.is_none() => {
                patient.birth_date = time_of(&element).map(|time| time.chars().take(10).collect());
            }
            "administrativeGenderCode" if patient.gender.is_none() => patient.gender = element.attribute("code"),
            _ => {}
        }
    }
    Ok(())
}

fn id(element: &Element<'_>) -> Option<String> {
    if element.is_null() {
        return None;
    }
    match (element.attribute("root"), element.attribute("extension")) {
        (Some(root), Some(extension)) => Some(format!("{root}^{extension}")),
        (one, other) => one.or(other),
    }
}

fn time_of(element: &Element<'_>) -> Option<String> {
    time(&element.attribute("value")?)
}

fn component(xml: &mut Xml<'_>, ccda: &mut Ccda) -> Result<(), Error> {
    let depth = xml.depth();
    while let Some(element) = xml.child(depth)? {
        match element.name() {
            "structuredBody" => sections(xml, &mut ccda.sections)?,
            "nonXMLBody" if ccda.body.is_none() => ccda.body = body(xml)?,
            _ => {}
        }
    }
    Ok(())
}

/// The sections of a body, however deep they are in one another.
fn sections(xml: &mut Xml<'_>, sections: &mut Vec<Section>) -> Result<(), Error> {
    let depth = xml.depth();
    // Those that are open: where each is, and at which depth.
    let mut open: Vec<(usize, usize)> = Vec::new();
    while let Some(node) = xml.inside(depth)? {
        let element = match node {
            Node::Start(element) if !element.is_foreign() => element,
            Node::End(_) => {
                open.pop_if(|(_, depth)| *depth > xml.depth());
                continue;
            }
            Node::Start(_) | Node::Text(_) => continue,
        };
        if element.name() == "section" {
            let level = open.len();
            open.push((sections.len(), xml.depth()));
            sections.push(Section { level, ..Section::default() });
            continue;
        }
        let Some((index, _)) = open.last().filter(|(_, depth)| depth + 1 == xml.depth()) else { continue };
        let Some(section) = sections.get_mut(*index) else { continue };
        match element.name() {
            "code" if section.code.is_none() => section.code = element.attribute("code"),
            "title" if section.title.is_none() => section.title = line(xml)?,
            "text" if section.text.is_empty() => section.text = narrative(xml)?,
            _ => {}
        }
    }
    Ok(())
}

fn body(xml: &mut Xml<'_>) -> Result<Option<Body>, Error> {
    let depth = xml.depth();
    let mut body = None;
    while let Some(element) = xml.child(depth)? {
        if element.name() == "text" && body.is_none() {
            body = Some(file(xml, &element)?);
        }
    }
    Ok(body)
}

/// The encapsulated data in the element that was just opened.
fn file(xml: &mut Xml<'_>, element: &Element<'_>) -> Result<Body, Error> {
    let depth = xml.depth();
    let mut body = Body { media_type: element.attribute("mediaType"), ..Body::default() };
    let mut text = String::new();
    while let Some(node) = xml.inside(depth)? {
        match node {
            Node::Text(part) => text.push_str(&part),
            Node::Start(element) if element.name() == "reference" => body.url = element.attribute("value"),
            Node::Start(element) if element.name() == "thumbnail" => xml.skip()?,
            Node::Start(_) | Node::End(_) => text.push('\n'),
        }
    }
    let text = text.trim();
    let bare = || text.split_ascii_whitespace().collect::<String>();
    body.bytes = match element.attribute("representation").as_deref() {
        Some("B64") => {
            BASE64.decode(bare()).map_err(|_| refuse("the document's body is not base64, which it says it is"))?
        }
        // A PDF is no text, whatever is not said of it.
        _ if !body.is_text() => BASE64.decode(bare()).unwrap_or_else(|_| text.as_bytes().to_vec()),
        _ => text.as_bytes().to_vec(),
    };
    Ok(body)
}
