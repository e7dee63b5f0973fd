//! The CapabilityStatement (DSTU2: Conformance), made from the description.

use nextgen_patient_access::{Api, FhirVersion, Product};
use serde_json::{Value, json};

use crate::{
    description::{Description, Operation},
    state::State,
};

const BULK_DATA: &str = "http://hl7.org/fhir/uv/bulkdata/";
const OAUTH_URIS: &str = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

pub(crate) fn statement(state: &State, api: Api) -> Value {
    let description = state.description(api);
    let version = api.fhir_version();
    let mut resources: Vec<Value> = description.resource_types().into_iter().map(resource).collect();
    add_exports(description, &mut resources);
    // Office is a HAPI server, which does not say whose it is.
    let (name, publisher, software) = match api.product() {
        Product::Office if api == Api::OfficeBulkR4 => ("NGO Bulk FHIR Server", "Not provided", "HAPI FHIR Server"),
        Product::Office => ("RestServer", "Not provided", "HAPI FHIR Server"),
        _ => ("NextGen.Fhir", "NextGen", "Nextgen FHIR Server"),
    };
    let mut statement = json!({
        "resourceType": if version == FhirVersion::Dstu2 { "Conformance" } else { "CapabilityStatement" },
        "name": name,
        "status": "active",
        "date": "2026-01-01",
        "publisher": publisher,
        "description": format!("{}: a sandbox with synthetic patients", description.title),
        "kind": "instance",
        "software": { "name": software, "version": format!("sandbox-{}", env!("CARGO_PKG_VERSION")) },
        "implementation": { "description": "nextgen-sandbox", "url": state.link_base(api) },
        "fhirVersion": version.number(),
        "format": [api.media_type()],
        "rest": [{ "mode": "server", "security": security(state, api.product()), "resource": resources }],
    });
    if let Some(statement) = statement.as_object_mut().filter(|_| version != FhirVersion::R4) {
        statement.insert("acceptUnknown".to_owned(), json!("both"));
    }
    if let Some(statement) = statement.as_object_mut().filter(|_| api == Api::OfficeBulkR4) {
        statement.insert("instantiates".to_owned(), json!([format!("{BULK_DATA}CapabilityStatement/bulk-data")]));
    }
    statement
}

/// The bulk exports, each with its type: of all patients, of a group.
fn add_exports(description: &Description, resources: &mut Vec<Value>) {
    for (name, id, definition) in
        [("Group", "group_export", "group-export"), ("Patient", "patient_export", "patient-export")]
    {
        if description.operation(id).is_none() {
            continue;
        }
        let at = resources.iter().position(|resource| resource.get("type").is_some_and(|own| own == name));
        let at = at.unwrap_or_else(|| {
            resources.push(json!({ "type": name }));
            resources.len() - 1
        });
        if let Some(resource) = resources.get_mut(at).and_then(Value::as_object_mut) {
            let definition = format!("{BULK_DATA}OperationDefinition/{definition}");
            resource.insert("operation".to_owned(), json!([{ "name": "export", "definition": definition }]));
        }
    }
}

fn resource((name, codes, search): (&str, Vec<&str>, Option<&Operation>)) -> Value {
    let interaction: Vec<Value> = codes.into_iter().map(|code| json!({ "code": code })).collect();
    let mut resource = json!({ "type": name, "interaction": interaction, "versioning": "no-version" });
    let Some((search, members)) = search.zip(resource.as_object_mut()) else { return resource };
    let mut parameters = Vec::new();
    for parameter in &search.parameters {
        let included = match &*parameter.name {
            "_revinclude" => Some("searchRevInclude"),
            "_include" => Some("searchInclude"),
            _ => None,
        };
        match included {
            Some(member) if !parameter.values.is_empty() => {
                members.insert(member.to_owned(), json!(parameter.values));
            }
            Some(_) => {}
            None => parameters.push(json!({ "name": parameter.name, "type": parameter.search_type })),
        }
    }
    if !parameters.is_empty() {
        members.insert("searchParam".to_owned(), json!(parameters));
    }
    resource
}

fn security(state: &State, product: Product) -> Value {
    let mut uris = vec![
        json!({ "url": "authorize", "valueUri": state.authorize_url(product) }),
        json!({ "url": "token", "valueUri": state.token_url(product) }),
        json!({ "url": "revoke", "valueUri": state.revoke_url(product) }),
    ];
    if product == Product::Office {
        uris.push(json!({ "url": "introspect", "valueUri": state.introspect_url() }));
    }
    let service = json!({
        "system": "http://terminology.hl7.org/CodeSystem/restful-security-service",
        "code": "SMART-on-FHIR",
    });
    json!({
        "cors": !state.origins.allowed.is_empty(),
        "service": [{ "coding": [service] }],
        "extension": [{ "url": OAUTH_URIS, "extension": uris }],
    })
}
