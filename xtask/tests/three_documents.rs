//! The three documents that nobody could fetch yet arrive, as the vendor would write them: one command takes them over.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests may fail by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use nextgen_patient_access_codegen::document;
use serde_json::{Map, Value, json};

/// What `update` reads and writes of this project, in a folder of its own; nothing is fetched.
struct Clone(tempfile::TempDir);

impl Clone {
    fn new() -> Self {
        let clone = Self(tempfile::tempdir().unwrap());
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for path in ["specs", "generated", "fhir/specs", "fhir/generated", "tests/routes", "CHANGELOG.md", "Cargo.toml"]
        {
            copy(&project.join(path), &clone.path(path));
        }
        clone
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn openapi(&self, api: &str) -> Value {
        document::read(self.read(&format!("specs/openapi/{api}.json")).as_bytes(), "a.json").unwrap()
    }

    fn update(&self, arguments: &[&str]) -> Output {
        let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
        xtask.args(["update", "--skip-tests", "--root"]).arg(self.0.path()).args(arguments).output().unwrap()
    }
}

/// But for what was fetched here.
fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            if name != "upstream" {
                copy(&from.join(&name), &to.join(&name));
            }
        }
    } else {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    }
}

/// Path, method and parameters of each operation, without what is ours: ids, words, bodies.
fn routes(document: &Value) -> Vec<(String, Vec<(String, String)>)> {
    let shared = &document["components"]["parameters"];
    let named = |parameter: &Value| {
        let own = parameter["$ref"].as_str().map(|reference| &shared[reference.rsplit('/').next().unwrap()]);
        let text = |member: &str| own.unwrap_or(parameter)[member].as_str().unwrap().to_owned();
        (text("name"), text("in"))
    };
    let paths = document["paths"].as_object().unwrap().iter();
    let routes = paths.map(|(path, item)| {
        let parameters = item["get"]["parameters"].as_array().into_iter().flatten().map(named);
        (path.clone(), parameters.filter(|(_, place)| place != "header").collect())
    });
    routes.collect()
}

/// What Swashbuckle writes of an ASP.NET controller that nobody has annotated.
fn swashbuckle(document: &Value, prefix: &str) -> String {
    let mut paths = Map::new();
    for (path, parameters) in routes(document) {
        let parameters = parameters.iter().map(|(name, place)| match place.as_str() {
            "path" => json!({ "name": name, "in": place, "required": true, "schema": { "type": "string" } }),
            _ => json!({ "name": name, "in": place, "schema": { "type": "string", "nullable": true } }),
        });
        let tag = path.split('/').nth(1).unwrap_or_default();
        let operation = json!({
            "tags": [tag],
            "parameters": parameters.collect::<Vec<_>>(),
            "responses": { "200": { "description": "Success" } },
        });
        paths.insert(format!("{prefix}{path}"), json!({ "get": operation }));
    }
    let new = json!({
        "tags": ["Specimen"],
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "200": { "description": "Success" } },
    });
    paths.insert(format!("{prefix}/Specimen/{{id}}"), json!({ "get": new }));
    let bearer = json!({ "type": "apiKey", "description": "JWT", "name": "Authorization", "in": "header" });
    let document = json!({
        "openapi": "3.0.1",
        "info": { "title": "FHIR API", "version": "v1" },
        "paths": paths,
        "components": { "securitySchemes": { "Bearer": bearer } },
        "security": [{ "Bearer": [] }],
    });
    document.to_string()
}

/// A sibling of the Swagger document of Office R4: by hand, with ids and words, but no `metadata`.
fn office(document: &Value) -> String {
    let mut paths = Map::new();
    for (path, parameters) in routes(document) {
        let (path, produces) = match path.as_str() {
            "/metadata" => continue,
            "/ccda" => (path.clone(), "text/xml"),
            _ => (format!("/fhir{path}"), "application/json"),
        };
        let parameters = parameters.iter().map(|(name, place)| {
            json!({ "name": name, "in": place, "description": format!("The {name}"), "required": place == "path", "type": "string" })
        });
        let mut operation = json!({
            "summary": format!("Get {path}"),
            "description": "Returns what is asked for.",
            "produces": [produces],
            "parameters": parameters.collect::<Vec<_>>(),
            "responses": { "200": { "$ref": "#/responses/Success200" }, "401": { "$ref": "#/responses/Unauthorized401" } },
        });
        if path != "/ccda" {
            operation["operationId"] = path.replace(|c: char| !c.is_ascii_alphanumeric(), "").into();
        }
        paths.insert(path, json!({ "get": operation }));
    }
    let oauth2 = json!({
        "type": "oauth2",
        "flow": "accessCode",
        "authorizationUrl": "https://ehr.example/auth",
        "tokenUrl": "https://ehr.example/token",
        "scopes": { "patient/*.read": "Read" },
    });
    let document = json!({
        "swagger": "2.0",
        "info": { "title": "FHIR API", "version": "1.0.0" },
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "host": "fhir.meditouchehr.com",
        "basePath": "/api/",
        "schemes": ["https"],
        "paths": paths,
        "securityDefinitions": { "oauth2": oauth2 },
        "security": [{ "oauth2": ["patient/*.read"] }],
        "responses": { "Success200": { "description": "Success" }, "Unauthorized401": { "description": "Unauthorized" } },
    });
    // JSON is YAML.
    document.to_string()
}

fn provenances(document: &Value) -> Vec<&str> {
    let operations = document["paths"].as_object().unwrap().values().map(|item| &item["get"]["x-provenance"]);
    let mut found: Vec<_> = operations.map(|provenance| provenance.as_str().unwrap()).collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[test]
fn what_was_inferred_becomes_the_vendors() {
    let clone = Clone::new();
    let published = tempfile::tempdir().unwrap();
    let publish = |file: &str, text: String| fs::write(published.path().join(file), text).unwrap();
    publish("office-r3.swagger.yaml", office(&clone.openapi("office-r3")));
    publish("enterprise-dstu2.swagger.json", swashbuckle(&clone.openapi("enterprise-dstu2"), "/fhir/dstu2"));
    publish("enterprise-r4.swagger.json", swashbuckle(&clone.openapi("enterprise-r4"), "/fhir/r4"));
    let enterprise_r4 = clone.openapi("enterprise-r4");

    let output = clone.update(&["--from", published.path().to_str().unwrap()]);
    let (stdout, stderr) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{stderr}");
    for api in ["office-r3", "enterprise-dstu2"] {
        assert_eq!(provenances(&clone.openapi(api)), ["vendor"], "{api}");
    }
    // The vendor's document has precedence over what FHIR asks of every server.
    assert!(clone.openapi("office-r3")["paths"]["/metadata"].is_null());
    assert!(clone.openapi("enterprise-dstu2")["paths"]["/Specimen/{id}"].is_object());
    assert!(clone.read("generated/enterprise_dstu2.rs").contains("pub fn specimen_read"));
    let changelog = clone.read("CHANGELOG.md");
    for said in [
        "Of 41 operations that were inferred, the vendor documents 40; not `metadata`.",
        "Of 34 operations that were inferred, the vendor documents 34. Nobody had inferred `specimen_read`.",
    ] {
        assert!(stdout.contains(said) && changelog.contains(said), "{said} in {stdout}");
    }
    let lock = clone.read("specs/sources.lock");
    for file in ["office-r3.swagger.yaml", "enterprise-dstu2.swagger.json", "enterprise-r4.swagger.json"] {
        assert!(lock.contains(&format!("[pins.\"{file}\"]")), "{lock}");
    }
    // A witness changes nothing: the client is made from what the server says of itself.
    assert_eq!(clone.openapi("enterprise-r4"), enterprise_r4);
    // Some documents are not at hand, and the ledger tells of all or of none.
    assert!(stderr.contains("notice: specs/README.md stays as it is"), "{stderr}");
}
