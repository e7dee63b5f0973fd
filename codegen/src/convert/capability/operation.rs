//! FHIR operations: `$docref`, `$everything`.

use serde_json::Value;

use super::resource::resource_type;
use super::search::{self, Search};
use super::{Node, Routes, in_path};
use crate::Diagnostic;
use crate::fhir::Version;

/// Where an operation can be called, and what it takes and gives.
struct Definition<'a> {
    on_system: bool,
    on_type: bool,
    on_instance: bool,
    resource_types: Vec<&'a str>,
    parameters: Vec<Value>,
    body: &'a str,
    /// What GET cannot do, of it or of its parameters.
    left_out: Vec<String>,
    is_callable: bool,
}

impl Definition<'_> {
    /// What is known where there is no OperationDefinition: of a bulk export (<https://hl7.org/fhir/uv/bulkdata/>) that it is one of
    /// the system, of all patients or of a group; else nothing.
    fn named(name: &str, owner: Option<&str>) -> Self {
        let unknown = Self::unknown();
        match (name, owner) {
            ("export", Some("Patient")) => Self { on_instance: false, ..unknown },
            ("export", Some("Group")) => Self { on_type: false, ..unknown },
            _ => unknown,
        }
    }

    fn unknown() -> Self {
        Self {
            on_system: true,
            on_type: true,
            on_instance: true,
            resource_types: Vec::new(),
            parameters: Vec::new(),
            body: "Resource",
            left_out: Vec::new(),
            is_callable: true,
        }
    }
}

impl<'a> Routes<'a> {
    /// Adds an operation of `rest`, or of a resource type.
    pub(super) fn operation(&mut self, node: &Node<'_>, owner: Option<&str>) -> Result<(), Diagnostic> {
        let name = search::name(&node.need("name")?)?;
        let about = node.text_of("documentation")?;
        let definition = match self.contained(node)? {
            Some(definition) => self.definition(&definition, name)?,
            None => Definition::named(name, owner),
        };
        self.left_out.extend(definition.left_out);
        if !definition.is_callable {
            return Ok(());
        }
        let (body, parameters) = (definition.body, definition.parameters);
        if owner.is_none() && definition.on_system {
            let operation = self.get(None, parameters.clone(), body, about);
            self.add(format!("/${name}"), operation, node)?;
        }
        let resource_types = owner.map_or(definition.resource_types, |owner| vec![owner]);
        for resource_type in resource_types {
            if definition.on_type {
                let operation = self.get(Some(resource_type), parameters.clone(), body, about);
                self.add(format!("/{resource_type}/${name}"), operation, node)?;
            }
            if definition.on_instance {
                let parameters = [in_path("id")].into_iter().chain(parameters.iter().cloned()).collect();
                let operation = self.get(Some(resource_type), parameters, body, about);
                self.add(format!("/{resource_type}/{{id}}/${name}"), operation, node)?;
            }
        }
        Ok(())
    }

    /// The OperationDefinition that the statement contains for an operation.
    fn contained(&self, operation: &Node<'_>) -> Result<Option<Node<'a>>, Diagnostic> {
        let Some(definition) = operation.get("definition") else { return Ok(None) };
        // A canonical in R4, a Reference before.
        let reference = definition.get("reference").unwrap_or(definition);
        let Some(id) = reference.text()?.strip_prefix('#') else { return Ok(None) };
        for resource in self.root.list("contained")? {
            if resource.text_of("id")? == Some(id) && resource.text_of("resourceType")? == Some("OperationDefinition") {
                return Ok(Some(resource));
            }
        }
        Err(reference.problem(format!("no OperationDefinition with the id `{id}` is contained")))
    }

    fn definition(&self, node: &Node<'a>, name: &str) -> Result<Definition<'a>, Diagnostic> {
        let flag = |name| node.get(name).map(|flag| flag.flag()).transpose();
        let is_dstu2 = self.version == Version::Dstu2;
        let resource_types = node.list(if is_dstu2 { "type" } else { "resource" })?;
        let mut definition = Definition {
            on_system: flag("system")?.unwrap_or(false),
            on_type: if is_dstu2 { !resource_types.is_empty() } else { flag("type")?.unwrap_or(false) },
            on_instance: flag("instance")?.unwrap_or(false),
            resource_types: resource_types.iter().map(resource_type).collect::<Result<_, _>>()?,
            body: "Parameters",
            ..Definition::unknown()
        };
        if flag("affectsState")? == Some(true) || flag("idempotent")? == Some(false) {
            definition.left_out.push(format!("${name}: it changes what the server has"));
            definition.is_callable = false;
        }
        for parameter in node.list("parameter")? {
            definition.add(&parameter, name)?;
        }
        Ok(definition)
    }
}

impl<'a> Definition<'a> {
    fn add(&mut self, parameter: &Node<'a>, operation: &str) -> Result<(), Diagnostic> {
        let name = search::name(&parameter.need("name")?)?;
        let data_type = parameter.text_of("type")?;
        let is_complex = data_type.is_none_or(|name| name.starts_with(|first: char| first.is_ascii_uppercase()));
        match parameter.need("use")?.text()? {
            "in" => {}
            // One `return` that is a resource is the body itself; anything else comes in a Parameters.
            _ if name == "return" && is_complex => {
                self.body = data_type.filter(|name| *name != "Any").unwrap_or("Resource");
                return Ok(());
            }
            _ => return Ok(()),
        }
        let is_required = match parameter.get("min") {
            Some(min) => min.value.as_u64().ok_or_else(|| min.wrong("a whole number"))? > 0,
            None => false,
        };
        let search_type = parameter.get("searchType").map(|node| search::search_type(&node)).transpose()?;
        if is_complex && search_type.is_none() {
            self.left_out.push(format!("${operation}: the parameter `{name}`, which a URL cannot hold"));
            self.is_callable &= !is_required;
            return Ok(());
        }
        let search = Search {
            name: name.to_owned(),
            is_required,
            search_type: search_type.map(str::to_owned),
            documentation: parameter.text_of("documentation")?.map(str::to_owned),
            ..Search::default()
        };
        self.parameters.push(search.parameter());
        Ok(())
    }
}
