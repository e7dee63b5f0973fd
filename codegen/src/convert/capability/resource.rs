//! Resource types and their interactions.

use std::collections::BTreeSet;

use super::search::{self, Search};
use super::{Node, Routes, in_path};
use crate::Diagnostic;

/// The interactions with a resource type that FHIR has and that are left out here: this is for reading.
const LEFT_OUT: [&str; 6] = ["create", "update", "patch", "delete", "history-instance", "history-type"];
/// The same, of the whole system.
const SYSTEM: [&str; 4] = ["transaction", "batch", "search-system", "history-system"];

impl Routes<'_> {
    pub(super) fn resources(&mut self, rest: &Node<'_>) -> Result<(), Diagnostic> {
        let common = search::parameters(rest)?;
        let mut seen = BTreeSet::new();
        for resource in rest.list("resource")? {
            let name = resource_type(&resource.need("type")?)?;
            if !seen.insert(name) {
                return Err(resource.problem(format!("`{name}` stands here twice")));
            }
            self.resource(name, &resource, &common)?;
        }
        Ok(())
    }

    fn resource(&mut self, name: &str, resource: &Node<'_>, common: &[Search]) -> Result<(), Diagnostic> {
        let about = resource.text_of("documentation")?;
        let own = search::of_resource(resource, common)?;
        let mut is_searched = false;
        for interaction in resource.list("interaction")? {
            let code = interaction.need("code")?;
            let about = interaction.text_of("documentation")?.or(about);
            match code.text()? {
                "read" => {
                    let operation = self.get(Some(name), vec![in_path("id")], name, about);
                    self.add(format!("/{name}/{{id}}"), operation, &interaction)?;
                }
                "vread" => {
                    let operation = self.get(Some(name), vec![in_path("id"), in_path("vid")], name, about);
                    self.add(format!("/{name}/{{id}}/_history/{{vid}}"), operation, &interaction)?;
                }
                "search-type" => {
                    is_searched = true;
                    let parameters = own.iter().map(Search::parameter).collect();
                    let operation = self.get(Some(name), parameters, "Bundle", about);
                    self.add(format!("/{name}"), operation, &interaction)?;
                }
                other if LEFT_OUT.contains(&other) => self.left_out.push(format!("{name}: {other}")),
                other => return Err(code.problem(format!("`{other}` is no interaction of FHIR with a resource type"))),
            }
        }
        if !is_searched && !resource.list("searchParam")?.is_empty() {
            self.left_out.push(format!("{name}: search parameters, there being no `search-type`"));
        }
        for operation in resource.list("operation")? {
            self.operation(&operation, Some(name))?;
        }
        Ok(())
    }

    /// What is not about one resource type.
    pub(super) fn system(&mut self, rest: &Node<'_>) -> Result<(), Diagnostic> {
        for interaction in rest.list("interaction")? {
            let code = interaction.need("code")?;
            match code.text()? {
                known if SYSTEM.contains(&known) => self.left_out.push(known.to_owned()),
                other => return Err(code.problem(format!("`{other}` is no interaction of FHIR with a system"))),
            }
        }
        for operation in rest.list("operation")? {
            self.operation(&operation, None)?;
        }
        Ok(())
    }
}

/// The name of a resource type, which becomes part of a path and of Rust names.
pub(super) fn resource_type<'a>(node: &Node<'a>) -> Result<&'a str, Diagnostic> {
    let name = node.text()?;
    if name.starts_with(|first: char| first.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric()) {
        Ok(name)
    } else {
        Err(node.problem(format!("`{name}` is no name of a resource type")))
    }
}
