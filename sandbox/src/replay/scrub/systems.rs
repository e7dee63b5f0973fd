//! The namespaces that are the world's, not a practice's: code systems, profiles, extensions.

use super::{Kept, pseudonyms::Pseudonyms};

/// How a system's codes look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Codes {
    Digits,
    Loinc,
    /// ICD, CPT and the like: few letters, digits, a dot.
    Short,
    Ucum,
    Words,
    /// They are somebody's.
    Numbers,
}

const SYSTEMS: [(&str, Codes); 31] = [
    ("http://fdasis.nlm.nih.gov", Codes::Short),
    ("http://hl7.org/fhir/sid/cvx", Codes::Digits),
    ("http://hl7.org/fhir/sid/icd-10", Codes::Short),
    ("http://hl7.org/fhir/sid/icd-10-cm", Codes::Short),
    ("http://hl7.org/fhir/sid/icd-9-cm", Codes::Short),
    ("http://hl7.org/fhir/sid/mvx", Codes::Short),
    ("http://hl7.org/fhir/sid/ndc", Codes::Digits),
    ("http://hl7.org/fhir/sid/us-ssn", Codes::Numbers),
    ("http://hl7.org/fhir/sid/us-npi", Codes::Numbers),
    ("http://loinc.org", Codes::Loinc),
    ("http://nucc.org/provider-taxonomy", Codes::Short),
    ("http://snomed.info/sct", Codes::Digits),
    ("http://unitsofmeasure.org", Codes::Ucum),
    ("http://www.ama-assn.org/go/cpt", Codes::Short),
    ("http://www.cms.gov/Medicare/Coding/ICD10", Codes::Short),
    ("http://www.nlm.nih.gov/research/umls/rxnorm", Codes::Digits),
    ("https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", Codes::Short),
    ("urn:ietf:bcp:47", Codes::Words),
    ("urn:ietf:rfc:3986", Codes::Numbers),
    ("urn:iso:std:iso:3166", Codes::Short),
    ("urn:iso:std:iso:4217", Codes::Short),
    ("urn:oid:2.16.840.1.113883.12.292", Codes::Digits),
    ("urn:oid:2.16.840.1.113883.4.1", Codes::Numbers),
    ("urn:oid:2.16.840.1.113883.4.6", Codes::Numbers),
    ("urn:oid:2.16.840.1.113883.6.1", Codes::Loinc),
    ("urn:oid:2.16.840.1.113883.6.12", Codes::Short),
    ("urn:oid:2.16.840.1.113883.6.238", Codes::Digits),
    ("urn:oid:2.16.840.1.113883.6.69", Codes::Digits),
    ("urn:oid:2.16.840.1.113883.6.88", Codes::Digits),
    ("urn:oid:2.16.840.1.113883.6.90", Codes::Short),
    ("urn:oid:2.16.840.1.113883.6.96", Codes::Digits),
];

/// Units of UCUM's, without prefixes.
const UNITS: [&str; 38] = [
    "%", "Cel", "Eq", "Hz", "J", "K", "L", "Pa", "U", "V", "W", "[HPF]", "[IU]", "[LPF]", "[degF]", "[ft_i]", "[iU]",
    "[in_i]", "[lb_av]", "[oz_av]", "[pH]", "a", "bar", "cal", "d", "deg", "eq", "g", "h", "l", "m", "m[Hg]", "min",
    "mo", "mol", "osm", "s", "wk",
];

/// HL7's own namespaces.
const HL7: [&str; 4] = [
    "http://hl7.org/fhir/",
    "http://terminology.hl7.org/",
    "http://fhir-registry.smarthealthit.org/",
    "http://www.hl7.org/fhir/",
];

/// What nested extensions and those of conformance are called.
const EXTENSIONS: [&str; 8] =
    ["authorize", "detailed", "introspect", "manage", "ombCategory", "register", "revoke", "token"];

/// How the codes of a system look, if it is the world's.
pub(super) fn of(system: &str) -> Option<Codes> {
    let found = SYSTEMS.iter().find(|(known, _)| *known == system.trim_end_matches('/')).map(|(_, codes)| *codes);
    found.or_else(|| (is_hl7(system) && !system.contains("/sid/")).then_some(Codes::Words))
}

/// A URI that stays as it is: of a namespace that is the world's.
pub(super) fn kept(uri: &str, names: &mut Pseudonyms) -> Option<String> {
    if SYSTEMS.iter().any(|(known, _)| *known == uri.trim_end_matches('/')) || EXTENSIONS.contains(&uri) {
        return Some(uri.to_owned());
    }
    is_hl7(uri).then(|| names.keep(Kept::Url, uri))
}

/// A code that stays as it is, since it looks as its system's do.
pub(super) fn kept_code(system: &str, code: &str, names: &mut Pseudonyms) -> Option<String> {
    let is_good = of(system)?.fits(code);
    is_good.then(|| {
        names.keep(Kept::Code, &format!("{system}|{code}"));
        code.to_owned()
    })
}

/// Of no more than names and numbers: no query, nothing encoded.
fn is_hl7(uri: &str) -> bool {
    let (path, version) = uri.split_once('|').unwrap_or((uri, ""));
    HL7.iter().any(|space| path.strip_prefix(space).is_some_and(|rest| is_plain(rest, b"-_./")))
        && version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && uri.len() <= 150
}

fn is_plain(text: &str, beside: &[u8]) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || beside.contains(&byte))
}

impl Codes {
    fn fits(self, code: &str) -> bool {
        let digits = code.bytes().filter(u8::is_ascii_digit).count();
        match self {
            Self::Digits => code.len() <= 18 && code.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'),
            Self::Loinc => {
                let rest = ["LA", "LP", "LG"].iter().find_map(|start| code.strip_prefix(start)).unwrap_or(code);
                matches!(rest.split_once('-'), Some((number, check)) if check.len() == 1
                    && (1..=7).contains(&number.len())
                    && [number, check].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit())))
            }
            Self::Short => code.len() <= 10 && is_plain(code, b".-") && (digits >= 2 || code.len() <= 3),
            Self::Ucum => code.len() <= 20 && code.split(['/', '.']).all(is_unit),
            Self::Numbers => false,
            Self::Words => code.len() <= 40 && is_plain(code, b"-_."),
        }
    }
}

/// One factor of a UCUM unit: `10*3`, `uL`, `m2`, or nothing before a `/`. What stands in braces is anybody's words.
fn is_unit(factor: &str) -> bool {
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number(factor.strip_prefix("10*").or(factor.strip_prefix("10^")).unwrap_or(factor)) {
        return factor.len() <= 5;
    }
    let atom = factor.strip_suffix(['2', '3']).unwrap_or(factor);
    UNITS.contains(&atom)
        || atom.strip_prefix(['k', 'c', 'd', 'm', 'u', 'n', 'p', 'f']).is_some_and(|atom| UNITS.contains(&atom))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stay_where_they_look_as_their_systems_do() {
        let mut names = Pseudonyms::new().unwrap();
        let mut stays = |system: &str, code: &str| kept_code(system, code, &mut names).is_some();
        for (system, code) in [
            ("http://loinc.org", "8867-4"),
            ("http://loinc.org", "LA6576-8"),
            ("http://snomed.info/sct", "38341003"),
            ("http://hl7.org/fhir/sid/icd-10-cm", "E11.9"),
            ("http://unitsofmeasure.org", "10*3/uL"),
            ("http://unitsofmeasure.org", "mm[Hg]"),
            ("http://unitsofmeasure.org", "mg/dL"),
            ("http://unitsofmeasure.org", "/min"),
            ("http://unitsofmeasure.org", "kg/m2"),
            ("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs"),
        ] {
            assert!(stays(system, code), "{system}|{code}");
        }
        for (system, code) in [
            ("http://loinc.org", "Wilhelmina"),
            ("http://loinc.org", "123456789"),
            ("http://snomed.info/sct", "Plantagenet"),
            ("http://hl7.org/fhir/sid/icd-10-cm", "Wilhelmina"),
            ("http://unitsofmeasure.org", "{Wilhelmina}"),
            ("http://unitsofmeasure.org", "MRN-361-4711"),
            ("http://unitsofmeasure.org", "4711361"),
            ("http://unitsofmeasure.org", "Ann"),
            ("http://hl7.org/fhir/sid/us-ssn", "900-00-1234"),
            ("http://practice.example/codes", "8867-4"),
            ("http://hl7.org/fhir/x?name=Ann", "a"),
            ("http://hl7.org.practice.example/fhir/", "a"),
        ] {
            assert!(!stays(system, code), "{system}|{code}");
        }
    }
}
