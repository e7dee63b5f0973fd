//! What of a profile a resource falls short of.

use std::fmt;

use serde::Serialize;

use super::definition::{Definition, Element};
use super::place::{Place, holds, of_type};
use super::{AnyResource, EXTENSIONS, Profile, TYPES};
use crate::tree::Json;

/// What no check here looks into.
const NEVER: &str = "codes (no value set is looked into), the types of what references lead to, and invariants";

/// How many findings a report has at most: a text of 1 MB could have 100,000.
const MAX_FINDINGS: usize = 1000;

/// How deep extensions are looked for: FHIR's own elements nest ten deep.
const MAX_DEPTH: usize = 40;

/// What a resource falls short of, by one profile.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The profile.
    pub profile: Profile,
    /// What is not as it demands, in its order; what is not as FHIR itself demands, and of extensions, behind.
    pub findings: Vec<Finding>,
    /// What was not checked: terminology never is, nor what a base demands that is not at hand, nor slices that a value set tells.
    pub not_checked: Vec<String>,
}

impl Report {
    /// Whether nothing that is demanded is missing or other. Must-support elements may be missing.
    pub fn conforms(&self) -> bool {
        self.errors().next().is_none()
    }

    /// What breaks the profile.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }
}

/// One thing that is not as a profile demands. It tells nothing of what the resource says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// Where: as in FHIRPath (`Observation.component[0].value.ofType(Quantity).code`), with `component:systolic` for a slice that is missing.
    pub path: String,
    /// What is not met.
    pub rule: Rule,
    /// What is demanded.
    pub demand: String,
}

/// How grave a finding is, in FHIR's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A must-support element is missing: a server that has no value leaves it out.
    Information,
    /// The resource does not conform.
    Error,
}

/// What is not met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// There are fewer values than are demanded.
    Min,
    /// There are more values than are allowed.
    Max,
    /// A value is not the fixed one, or lacks what the pattern has.
    Value,
    /// A value is of a type that is not allowed.
    Type,
    /// An extension of US Core stands where its context does not let it.
    Context,
    /// An element that has to be supported is missing.
    MustSupport,
    /// The resource is of another type than the profile.
    ResourceType,
    /// The resource is too large to be checked: it has over 100,000 values.
    TooLarge,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Information => "information",
            Self::Error => "error",
        })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.severity, self.path, self.demand)
    }
}

/// What a resource falls short of by a profile, whether it claims it or not.
///
/// Checked are cardinalities and the types of choices (of both, FHIR's own as well), fixed values and patterns, slices, and must-support elements;
/// and US Core's extensions, wherever they stand, and whether they may stand there. [`Report::not_checked`] says what is not.
pub fn check(resource: &impl AnyResource, profile: Profile) -> Report {
    let definition = profile.definition();
    let mut check =
        Check { findings: Vec::new(), not_checked: vec![NEVER.to_owned()], is_cut: false, is_of_type: false };
    if let Some(base) = definition.base {
        check.not_checked.push(format!("what {base} demands, which the profile builds on"));
    }
    let text = resource.json();
    match Json::of(&text) {
        Ok(json) if json.get("resourceType").text() == Some(definition.of) => {
            let root = Place::new(definition.of.to_owned(), &json);
            check.elements(definition, &root);
            check.of_type(definition.of, &root);
            check.extensions(&json, &mut definition.of.to_owned(), definition.of, 0);
        }
        Ok(_) => check.error(
            definition.of.to_owned(),
            Rule::ResourceType,
            format!("a resource of the type {}", definition.of),
        ),
        Err(_) => check.error(definition.of.to_owned(), Rule::TooLarge, "a resource that can be read".to_owned()),
    }
    Report { profile, findings: check.findings, not_checked: check.not_checked }
}

struct Check {
    findings: Vec<Finding>,
    not_checked: Vec<String>,
    is_cut: bool,
    /// Whether it is FHIR itself that demands, of which the profile may have spoken already.
    is_of_type: bool,
}

impl Check {
    fn error(&mut self, path: String, rule: Rule, demand: String) {
        self.find(Finding { severity: Severity::Error, path, rule, demand });
    }

    fn find(&mut self, finding: Finding) {
        if self.findings.len() < MAX_FINDINGS {
            let is_same = |known: &Finding| known.rule == finding.rule && known.path == finding.path;
            if !self.is_of_type || !self.findings.iter().any(is_same) {
                self.findings.push(finding);
            }
        } else if !self.is_cut {
            self.is_cut = true;
            self.not_checked.push(format!("what there is beyond {MAX_FINDINGS} findings"));
        }
    }

    /// What FHIR's own definition of a type demands, and no finding says already.
    fn of_type(&mut self, of: &str, root: &Place<'_>) {
        self.is_of_type = true;
        if let Some(definition) = TYPES.iter().find(|definition| definition.of == of) {
            self.elements(definition, root);
        }
        self.is_of_type = false;
    }

    fn elements(&mut self, definition: &Definition, root: &Place<'_>) {
        for element in definition.elements {
            if element.untold {
                self.not_checked.push(format!("the slice {}.{}, which a value set tells", definition.of, element.path));
                continue;
            }
            let parents = match element.path.rsplit_once('.') {
                Some((parent, _)) => root.all(definition, parent),
                None => Some(vec![root.clone()]),
            };
            for parent in parents.unwrap_or_default() {
                if let Some(values) = parent.within(definition, element.path) {
                    self.element(element, &parent, &values);
                }
            }
        }
    }

    fn element(&mut self, element: &Element, parent: &Place<'_>, values: &[Place<'_>]) {
        let path = || format!("{}.{}", parent.path, shown(element));
        let count = values.len();
        if count < usize::from(element.min) {
            self.error(path(), Rule::Min, format!("at least {}, there are {count}", element.min));
        } else if count == 0 && element.must_support {
            let (severity, demand) = (Severity::Information, "must be supported, is missing".to_owned());
            self.find(Finding { severity, path: path(), rule: Rule::MustSupport, demand });
        }
        if count > usize::from(element.max) {
            self.error(path(), Rule::Max, format!("at most {}, there are {count}", element.max));
        }
        let pattern = element.value.and_then(|json| Some((json, Json::of(json).ok()?)));
        for value in values {
            if let Some((json, pattern)) = &pattern
                && !holds(pattern, value.value)
            {
                self.error(value.path.clone(), Rule::Value, format!("must hold {json}"));
            }
            if !element.types.is_empty() && !element.types.contains(&value.of) {
                let demand = format!("must be of the type {}", element.types.join(" or "));
                self.error(value.path.clone(), Rule::Type, demand);
            }
        }
    }

    /// The extensions beneath a value, wherever they stand: each as FHIR has it, and those of US Core as that has them. `place` is the value's path from the resource that it is in, without
    /// indexes: so contexts are written.
    fn extensions(&mut self, value: &Json<'_>, path: &mut String, place: &str, depth: usize) {
        if depth == MAX_DEPTH {
            return;
        }
        let length = path.len();
        for (name, below) in value.members() {
            // What a primitive's sibling holds is of the primitive.
            let element = name.strip_prefix('_').unwrap_or(name);
            path.extend([".", element]);
            let beneath = format!("{place}.{element}");
            let (is_list, member) = (matches!(below, Json::Array(_)), path.len());
            let mut counts = [0; EXTENSIONS.len()];
            for (index, item) in below.items().iter().enumerate() {
                if is_list {
                    path.push_str(&format!("[{index}]"));
                }
                let url = item.get("url").text().filter(|_| name == "extension");
                let known = EXTENSIONS.iter().zip(&mut counts).find(|(known, _)| Some(known.url) == url);
                if let Some((definition, count)) = known {
                    *count += 1;
                    if !definition.may_stand_at(place) {
                        self.error(path.clone(), Rule::Context, format!("{} may not stand here", definition.url));
                    }
                    if *count == usize::from(definition.max) + 1 {
                        // Where the profile names the extension, it has said so.
                        let named =
                            format!("{}.extension('{}')", path.get(..length).unwrap_or_default(), definition.url);
                        if !self.findings.iter().any(|known| known.rule == Rule::Max && known.path == named) {
                            let demand = format!("at most {} of {}", definition.max, definition.url);
                            self.error(path.clone(), Rule::Max, demand);
                        }
                    }
                    self.elements(definition, &Place::new(path.clone(), item));
                }
                if matches!(&**name, "extension" | "modifierExtension") {
                    self.of_type("Extension", &Place::new(path.clone(), item));
                }
                let resource = item.get("resourceType").text();
                self.extensions(item, path, resource.unwrap_or(&beneath), depth + 1);
                path.truncate(member);
            }
            path.truncate(length);
        }
    }
}

/// The last part of an element's path, where there is no value to give it a place.
fn shown(element: &Element) -> String {
    let last = element.path.rsplit('.').next().unwrap_or(element.path);
    if let (true, [("url", json)]) = (last.starts_with("extension:"), element.by) {
        return format!("extension({})", json.replace('"', "'"));
    }
    match last.split_once('[') {
        Some((name, "x]")) => name.to_owned(),
        Some((name, of)) => of_type(name, of.trim_end_matches(']')),
        None => last.to_owned(),
    }
}
