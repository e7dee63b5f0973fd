//! What the description of an API is made from: the vendor's document, or ours until there is one.

use std::fs;
use std::path::Path;

use nextgen_patient_access_codegen::Diagnostic;
use nextgen_patient_access_codegen::description::File;
use nextgen_patient_access_codegen::lock::{Fingerprint, Lock};
use nextgen_patient_access_codegen::sources::{ApiSource, Provenance};

use super::made_files;

pub(super) struct Source {
    pub(super) file: String,
    pub(super) text: Vec<u8>,
    /// Where readers find it: the vendor's address of it, or the file, if it is one of ours.
    pub(super) place: String,
    pub(super) provenance: Provenance,
    corrections: Option<(String, Vec<u8>)>,
}

impl Source {
    /// The vendor's document with our corrections of it; or, as long as nobody has fetched one, what specs/inferred has.
    ///
    /// `None` if a vendor's document is pinned and is not here: what is committed was made from it, and stays.
    pub(super) fn of(api: &ApiSource, root: &Path, lock: &Lock) -> Result<Option<Self>, Diagnostic> {
        let read = |file: String| fs::read(root.join(&file)).ok().map(|text| (file, text));
        let pin = lock.pins.get(&api.description);
        if let Some((file, text)) = read(format!("specs/upstream/{}", api.description)) {
            lock.verify(&api.description, &Fingerprint::of_file(&text))?;
            let provenance = match api.provenance {
                Provenance::Inferred => Provenance::Vendor,
                known => known,
            };
            let place = pin.map(|pin| pin.url.clone()).unwrap_or_default();
            let corrections = read(format!("specs/corrections/{}.overlay.yaml", api.id));
            return Ok(Some(Self { file, text, place, provenance, corrections }));
        }
        if pin.is_some() {
            return Ok(None);
        }
        let name = made_files(&root.join("specs/inferred"))?.into_iter().find_map(|name| {
            let name = name.to_str()?;
            name.strip_prefix(&api.id)?.starts_with('.').then(|| name.to_owned())
        });
        Ok(name.and_then(|name| read(format!("specs/inferred/{name}"))).map(|(file, text)| Self {
            place: format!("`{file}`"),
            corrections: read(format!("specs/inferred/{}.overlay.yaml", api.id)),
            provenance: Provenance::Inferred,
            file,
            text,
        }))
    }

    pub(super) fn document(&self) -> File<'_> {
        (&self.file, &self.text)
    }

    pub(super) fn corrections(&self) -> Option<File<'_>> {
        self.corrections.as_ref().map(|(file, text)| (file.as_str(), text.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use nextgen_patient_access_codegen::{document, lock::Pin};
    use serde_json::Value;

    use super::*;

    const SOURCES: &str = r#"
        [[api]]
        id = "enterprise-dstu2"
        product = "Enterprise"
        fhir = "dstu2"
        base_url = "https://ehr.example/fhir-api/fhir/dstu2/"
        provenance = "inferred"
        description = "enterprise-dstu2.swagger.json"
        documents = [{ file = "enterprise-dstu2.swagger.json", kind = "description", find = { url = "https://ehr.example/x" } }]

        [[fhir]]
        id = "dstu2"
        version = "1.0.2"
        archive = "https://hl7.example/dstu2.zip"
    "#;

    const INFERRED: &str = r#"{
        "resourceType": "Conformance",
        "fhirVersion": "1.0.2",
        "implementation": { "url": "https://ehr.example/fhir-api/fhir/dstu2" },
        "rest": [{ "mode": "server", "resource": [{ "type": "Device", "interaction": [{ "code": "read" }] }] }]
    }"#;

    /// As such documents are: without a host, with an operation and with parameters that nobody has described.
    const SWAGGER: &str = r#"{
        "swagger": "2.0",
        "info": { "title": "API", "version": "v1" },
        "paths": {
            "/fhir/dstu2/Patient/{id}": { "get": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "type": "string" }],
                "responses": { "200": { "description": "Success" } }
            } },
            "/fhir/dstu2/Patient": { "get": {
                "parameters": [{ "name": "_sort", "in": "query", "type": "string", "description": "The vendor's words" }],
                "responses": { "200": { "description": "Success" } }
            } },
            "/fhir/dstu2/Patient/$match": { "post": { "responses": { "200": { "description": "Success" } } } }
        }
    }"#;

    const OVERLAY: &str = "
        overlay: 1.0.0
        info: { title: Additions, version: '1' }
        actions:
          - { target: \"$.paths['/Device/{id}'].get\", update: { summary: Ours. }, x-reason: Because., x-evidence: Seen. }
    ";

    struct Project(tempfile::TempDir);

    impl Project {
        fn new() -> Self {
            let project = Self(tempfile::tempdir().unwrap());
            project.write("specs/sources.toml", SOURCES);
            project.write("specs/sources.lock", "");
            project.write("fhir/specs/resources.toml", "");
            project.write("specs/README.md", "<!-- generated: ledger -->\n<!-- /generated -->\n");
            project.write("specs/inferred/enterprise-dstu2.conformance.json", INFERRED);
            project.write("specs/inferred/enterprise-dstu2.overlay.yaml", OVERLAY);
            project
        }

        fn write(&self, path: &str, text: &str) {
            let path = self.0.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }

        fn pin(&self) {
            let content = Fingerprint::of_file(SWAGGER.as_bytes());
            let pin = Pin { url: "https://ehr.example/x".into(), content, date: "2026-11-24".into() };
            let lock = Lock { pins: [("enterprise-dstu2.swagger.json".to_owned(), pin)].into() };
            self.write("specs/sources.lock", &lock.print().unwrap());
        }

        /// Generates specs/ and gives the document of the API, and the ledger.
        fn generate(&self) -> (Value, String) {
            let files = super::super::specs::generate(self.0.path()).unwrap_or_else(|problem| panic!("{problem}"));
            for (path, text) in &files {
                self.write(path.to_str().unwrap(), text);
            }
            let text = |path: &str| files.get(Path::new(path)).cloned().unwrap_or_default();
            let document = document::read(text("specs/openapi/enterprise-dstu2.json").as_bytes(), "document").unwrap();
            (document, text("specs/README.md"))
        }
    }

    #[test]
    fn what_is_inferred_stands_in_until_the_vendors_document_is_fetched() {
        let project = Project::new();
        let (document, readme) = project.generate();
        let read = &document["paths"]["/Device/{id}"]["get"];
        assert_eq!((&read["x-provenance"], &read["summary"]), (&"inferred".into(), &"Ours.".into()));
        assert!(readme.contains("`specs/inferred/enterprise-dstu2.conformance.json` | 2 inferred"), "{readme}");

        // Its overlay is of the inferred document, and no correction of the vendor's.
        project.write("specs/upstream/enterprise-dstu2.swagger.json", SWAGGER);
        project.pin();
        let (document, readme) = project.generate();
        assert!(document["paths"]["/Device/{id}"].is_null());
        let search = &document["paths"]["/Patient"]["get"];
        assert_eq!((&search["x-provenance"], &search["operationId"]), (&"vendor".into(), &"patient_search".into()));
        assert_eq!(
            search["responses"]["200"]["content"]["application/json+fhir"]["schema"]["$ref"],
            "#/components/schemas/Bundle"
        );
        assert_eq!(search["parameters"][0]["description"], "`_sort`, which nobody has described here yet.");
        assert!(readme.contains("https://ehr.example/x | 3 vendor"), "{readme}");
        let code = nextgen_patient_access_codegen::emit::api_module(&document).unwrap();
        assert!(code.contains("Result<ResponseValue<crate::fhir::dstu2::Patient>, crate::Error>"));

        // Where the pinned document is not at hand, what was made from it stays.
        fs::remove_file(project.0.path().join("specs/upstream/enterprise-dstu2.swagger.json")).unwrap();
        assert_eq!(project.generate().0, document);
    }
}
