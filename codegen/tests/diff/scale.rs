//! Documents of the size of Kubernetes': 4 MB, a thousand operations over schemas that all go through the same few.
//!
//! How long it takes is measured by hand, in a release build:
//!
//! ```text
//! cargo test -p nextgen-patient-access-codegen --test diff scale -- --ignored --nocapture
//! cargo xtask diff OLD NEW
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::diff::{Comparison, Policy};
use serde_json::{Map, Value, json};

/// How much there is of it.
struct Scale {
    kinds: usize,
    /// Of how many kinds the specification has a pod's in it.
    workloads: usize,
    /// The number of sentences of each description.
    words: usize,
}

const KUBERNETES: Scale = Scale { kinds: 120, workloads: 14, words: 2 };

impl Scale {
    /// The document, and its next revision: what a pod's containers are changed, and five operations take another parameter.
    fn documents(&self) -> (Value, Value) {
        let base = json!({
            "openapi": "3.0.3",
            "info": { "title": "Cluster", "version": "1" },
            "paths": self.paths(),
            "components": { "schemas": self.schemas() },
        });
        let mut revision = base.clone();
        let container = &mut revision["components"]["schemas"]["Container"];
        container["properties"].as_object_mut().unwrap().remove("p3");
        container["properties"]["p4"]["maxLength"] = json!(9);
        container["required"] = json!(["p5"]);
        container["properties"]["p6"]["uniqueItems"] = json!(true);
        for kind in self.workloads..self.workloads + 5 {
            let parameters = revision["paths"][format!("/k{kind}/{{name}}")]["get"]["parameters"].as_array_mut();
            parameters
                .unwrap()
                .push(json!({ "name": "exact", "in": "query", "required": true, "schema": { "type": "boolean" } }));
        }
        (base, revision)
    }

    fn prose(&self) -> String {
        "It says what this is for, and what becomes of it where it is left out. ".repeat(self.words)
    }

    /// An object of that many properties, of every kind that there is, and those beside.
    fn object(&self, properties: usize, others: &[(&str, &str)]) -> Value {
        let mut members = Map::new();
        for number in 0..properties {
            let mut member = match number % 5 {
                0 => json!({ "type": "integer", "format": "int32", "minimum": 0 }),
                1 => json!({ "type": "array", "items": { "type": "string", "maxLength": 253 } }),
                2 => json!({ "type": "boolean", "default": false }),
                3 => json!({ "type": "string", "enum": ["Always", "Never"] }),
                _ => json!({ "type": "string", "pattern": "^[a-z0-9-]+$" }),
            };
            member["description"] = json!(self.prose());
            members.insert(format!("p{number}"), member);
        }
        for (name, schema) in others {
            let reference = json!({ "$ref": format!("#/components/schemas/{schema}") });
            members.insert(
                (*name).to_owned(),
                json!({ "type": "array", "items": reference, "description": self.prose() }),
            );
        }
        json!({ "type": "object", "description": self.prose(), "required": ["p0"], "properties": members })
    }

    fn schemas(&self) -> Map<String, Value> {
        let mut schemas = Map::new();
        let mut add = |name: &str, schema| schemas.insert(name.to_owned(), schema);
        for level in 0..12 {
            let next = format!("Part{}", level + 1);
            let others: &[(&str, &str)] =
                if level < 11 { &[("one", &next), ("other", &next), ("leaf", "Leaf")] } else { &[] };
            add(&format!("Part{level}"), self.object(8, others));
        }
        add("Leaf", self.object(4, &[]));
        add("Meta", self.object(15, &[("owners", "Leaf"), ("parts", "Part0")]));
        add("Container", self.object(20, &[("probe", "Part6"), ("env", "Part8")]));
        add("Pod", self.object(30, &[("containers", "Container"), ("init", "Container"), ("volumes", "Part2")]));
        add("Status", self.object(8, &[("causes", "Leaf")]));
        for kind in 0..self.kinds {
            let (spec, status) = (format!("K{kind}Spec"), format!("K{kind}Status"));
            let pod: &[(&str, &str)] = if kind < self.workloads { &[("template", "Pod")] } else { &[] };
            add(&spec, self.object(20, pod));
            add(&status, self.object(15, &[("conditions", "Leaf")]));
            add(&format!("K{kind}"), self.object(2, &[("metadata", "Meta"), ("spec", &spec), ("status", &status)]));
            add(&format!("K{kind}List"), self.object(2, &[("metadata", "Leaf"), ("items", &format!("K{kind}"))]));
        }
        schemas
    }

    fn paths(&self) -> Map<String, Value> {
        let parameters: Vec<_> = (0..8)
            .map(|number| json!({ "name": format!("q{number}"), "in": "query", "description": self.prose(), "schema": { "type": "string" } }))
            .collect();
        let operation = |id: String, body: Option<&str>, answer: &str| {
            let content = |schema: &str| {
                let schema = json!({ "schema": { "$ref": format!("#/components/schemas/{schema}") } });
                json!({ "application/json": schema, "application/yaml": schema })
            };
            let mut operation = json!({
                "operationId": id, "description": self.prose(), "parameters": parameters,
                "responses": {
                    "200": { "description": "OK", "content": content(answer) },
                    "401": { "description": "Who?", "content": content("Status") },
                },
            });
            if let Some(body) = body {
                operation["requestBody"] = json!({ "required": true, "content": content(body) });
            }
            operation
        };
        let mut paths = Map::new();
        for kind in 0..self.kinds {
            let (own, list) = (format!("K{kind}"), format!("K{kind}List"));
            let name = json!({ "name": "name", "in": "path", "required": true, "schema": { "type": "string" } });
            paths.insert(
                format!("/k{kind}"),
                json!({
                    "get": operation(format!("list{kind}"), None, &list),
                    "post": operation(format!("create{kind}"), Some(&own), &own),
                    "delete": operation(format!("clear{kind}"), None, "Status"),
                }),
            );
            for (path, suffix) in [("", ""), ("/status", "Status"), ("/scale", "Scale")] {
                paths.insert(
                    format!("/k{kind}/{{name}}{path}"),
                    json!({
                        "parameters": [name],
                        "get": operation(format!("read{suffix}{kind}"), None, &own),
                        "put": operation(format!("replace{suffix}{kind}"), Some(&own), &own),
                        "patch": operation(format!("patch{suffix}{kind}"), Some(&own), &own),
                    }),
                );
            }
        }
        paths
    }
}

/// The operations that are told of.
fn operations(comparison: &Comparison) -> BTreeSet<&str> {
    comparison.changes.iter().map(|change| change.operation.as_str()).collect()
}

#[test]
fn what_goes_through_the_same_schemas_is_told_of_each_operation() {
    let (base, revision) = Scale { kinds: 14, workloads: 3, words: 1 }.documents();
    let comparison = Comparison::of(&base, &revision, &Policy::default());
    assert_eq!(operations(&comparison).len(), 3 * 11 + 5);
    let is_told = |id: &str| comparison.changes.iter().any(|change| change.id == id);
    for id in [
        "new-required-request-parameter",
        "request-property-became-required",
        "request-property-max-length-set",
        "request-property-removed",
        "response-optional-property-removed",
        "response-property-became-optional",
    ] {
        assert!(is_told(id), "{id}");
    }
    // Of what no rule speaks, once: it is one place.
    let places: Vec<_> = comparison.notices.iter().filter(|notice| notice.text.contains("uniqueItems")).collect();
    assert_eq!((places.len(), places[0].operations.len()), (1, 3 * 11), "{places:#?}");
}

#[test]
#[ignore = "writes the documents to be measured"]
fn documents_of_the_size_of_kubernetes() {
    let (base, revision) = KUBERNETES.documents();
    for (name, document) in [("old.json", &base), ("new.json", &revision)] {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let text = serde_json::to_string(document).unwrap();
        fs::write(&path, &text).unwrap();
        eprintln!("{}: {} bytes", path.display(), text.len());
    }
    let comparison = Comparison::of(&base, &revision, &Policy::default());
    eprintln!("{} changes of {} operations", comparison.changes.len(), operations(&comparison).len());
}
