//! specs/: descriptions and element tables, made anew where the upstream documents are at hand, else as they are.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use nextgen_patient_access_codegen::correct::{Context, Corrected, ledger};
use nextgen_patient_access_codegen::description::describe;
use nextgen_patient_access_codegen::fhir::{Version, distil};
use nextgen_patient_access_codegen::lock::{ApiSource, FhirSource, Fingerprint, Lock, Sources};
use nextgen_patient_access_codegen::{Diagnostic, document};
use serde::Deserialize;

use super::{Files, at, json_or_rust};

pub(super) fn generate(root: &Path) -> Result<Files, Diagnostic> {
    let specs = Specs::read(root)?;
    let mut files = Files::new();
    for folder in ["specs/openapi", "specs/fhir"] {
        for name in json_or_rust(&root.join(folder))? {
            let path = Path::new(folder).join(name);
            files.insert(path.clone(), specs.text(&path)?);
        }
    }
    for source in &specs.sources.fhir {
        if let Some(table) = specs.table(source)? {
            files.insert(format!("specs/fhir/{}.json", source.id).into(), table);
        }
    }
    let mut described = Vec::new();
    for api in &specs.sources.apis {
        if let Some(corrected) = specs.description(api)? {
            files.insert(format!("specs/openapi/{}.json", api.id).into(), document::canonical(&corrected.document));
            described.push((api, corrected));
        }
    }
    // The ledger is whole or not at all: it tells of every API that there is a document of.
    if described.len() == files.keys().filter(|path| path.starts_with("specs/openapi")).count() {
        files.insert("specs/README.md".into(), specs.readme(&described)?);
    }
    Ok(files)
}

struct Specs<'r> {
    root: &'r Path,
    sources: Sources,
    lock: Lock,
    resources: BTreeMap<String, Resources>,
}

/// A table of specs/fhir/resources.toml.
#[derive(Deserialize)]
struct Resources {
    resources: Vec<String>,
}

impl<'r> Specs<'r> {
    fn read(root: &'r Path) -> Result<Self, Diagnostic> {
        let parse = |path: &str| {
            let text = fs::read_to_string(root.join(path)).map_err(|error| at(Path::new(path), &error))?;
            Ok::<_, Diagnostic>(text)
        };
        let (sources, lock) = ("specs/sources.toml", "specs/sources.lock");
        let resources = "specs/fhir/resources.toml";
        Ok(Self {
            root,
            sources: Sources::parse(&parse(sources)?).map_err(|problem| problem.in_file(sources))?,
            lock: Lock::parse(&parse(lock)?).map_err(|problem| problem.in_file(lock))?,
            resources: toml::from_str(&parse(resources)?)
                .map_err(|error| Diagnostic::new(error.message().to_owned()).in_file(resources))?,
        })
    }

    fn text(&self, path: &Path) -> Result<String, Diagnostic> {
        fs::read_to_string(self.root.join(path)).map_err(|error| at(path, &error))
    }

    /// The element table of a FHIR version, if its schemas are at hand and it has resources to make types of.
    fn table(&self, source: &FhirSource) -> Result<Option<String>, Diagnostic> {
        let folder = self.root.join("specs/upstream").join(source.folder());
        let (true, Some(Resources { resources })) = (folder.is_dir(), self.resources.get(&source.id)) else {
            return Ok(None);
        };
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(&folder).map_err(|error| at(&folder, &error))? {
            let path = entry.map_err(|error| at(&folder, &error))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.insert(name, fs::read(&path).map_err(|error| at(&path, &error))?);
        }
        self.lock.verify(&source.folder(), &Fingerprint::of_folder(&files))?;
        let version: Version = source.id.parse()?;
        let schemas = files.into_iter().filter(|(name, _)| !is_no_schema_of_types(name)).map(|(name, bytes)| {
            let text = String::from_utf8(bytes).map_err(|_| Diagnostic::new("no UTF-8").in_file(&name))?;
            Ok((name, text))
        });
        let schemas = schemas.collect::<Result<_, Diagnostic>>()?;
        distil(version, &schemas, resources)?.print().map(Some)
    }

    /// The corrected document of an API, if it has corrections and the document it is made from is at hand.
    fn description(&self, api: &ApiSource) -> Result<Option<Corrected>, Diagnostic> {
        let file = format!("specs/upstream/{}", api.description);
        let corrections = corrections(api);
        let (Ok(bytes), Ok(overlay)) = (fs::read(self.root.join(&file)), fs::read(self.root.join(&corrections))) else {
            return Ok(None);
        };
        self.lock.verify(&api.description, &Fingerprint::of_file(&bytes))?;
        let overlay = Some((corrections.as_str(), overlay.as_slice()));
        let fhir_version = api.fhir.parse()?;
        let context = Context {
            api_id: &api.id,
            product: &api.product,
            fhir_version,
            service_base: &api.base_url,
            provenance: api.provenance.id(),
        };
        describe((&file, &bytes), overlay, &context).map(Some)
    }

    fn readme(&self, described: &[(&ApiSource, Corrected)]) -> Result<String, Diagnostic> {
        let corrections: Vec<_> = described.iter().map(|(api, _)| corrections(api)).collect();
        let entries: Vec<_> = described
            .iter()
            .zip(&corrections)
            .map(|((api, corrected), corrections)| ledger::ApiLedger {
                document: &corrected.document,
                source: self.lock.pins.get(&api.description).map(|pin| pin.url.as_str()).unwrap_or_default(),
                corrections,
                entries: &corrected.ledger,
            })
            .collect();
        let path = PathBuf::from("specs/README.md");
        ledger::rewrite(&self.text(&path)?, &ledger::render(&entries))
            .map_err(|problem| problem.in_file("specs/README.md"))
    }
}

fn corrections(api: &ApiSource) -> String {
    format!("specs/corrections/{}.overlay.yaml", api.id)
}

/// Schemas that repeat the others, or that are of XML itself.
fn is_no_schema_of_types(name: &str) -> bool {
    !name.ends_with(".xsd")
        || matches!(name, "fhir-single.xsd" | "fhir-all.xsd" | "fhir-xhtml.xsd" | "xml.xsd" | "xmldsig-core-schema.xsd")
}
