//! specs/: descriptions and element tables, made anew where the upstream documents are at hand, else as they are.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use nextgen_patient_access_codegen::correct::{Context, Corrected, ledger};
use nextgen_patient_access_codegen::description::describe;
use nextgen_patient_access_codegen::fhir::{Version, distil};
use nextgen_patient_access_codegen::lock::{ApiSource, FhirSource, Fingerprint, Lock, Provenance, Sources};
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
        if let Some((source, corrected)) = specs.description(api)? {
            files.insert(format!("specs/openapi/{}.json", api.id).into(), document::canonical(&corrected.document));
            described.push((source, corrected));
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

    /// The corrected document of an API, if what it is made from is at hand.
    fn description(&self, api: &ApiSource) -> Result<Option<(Source, Corrected)>, Diagnostic> {
        let Some(source) = Source::of(self, api)? else { return Ok(None) };
        let context = Context {
            api_id: &api.id,
            product: &api.product,
            fhir_version: api.fhir.parse()?,
            service_base: &api.base_url,
            provenance: source.provenance.id(),
        };
        let corrections = source.corrections.as_ref().map(|(file, text)| (file.as_str(), text.as_slice()));
        let corrected = describe((&source.file, &source.text), corrections, &context)?;
        Ok(Some((source, corrected)))
    }

    fn readme(&self, described: &[(Source, Corrected)]) -> Result<String, Diagnostic> {
        let entries: Vec<_> = described
            .iter()
            .map(|(source, corrected)| ledger::ApiLedger {
                document: &corrected.document,
                source: &source.place,
                corrections: source.corrections.as_ref().map(|(file, _)| file.as_str()),
                entries: &corrected.ledger,
            })
            .collect();
        let path = PathBuf::from("specs/README.md");
        ledger::rewrite(&self.text(&path)?, &ledger::render(&entries))
            .map_err(|problem| problem.in_file("specs/README.md"))
    }
}

/// What the description of an API is made from.
struct Source {
    file: String,
    text: Vec<u8>,
    /// Where it stands, for readers: the vendor's URL, or the file where it is one of ours.
    place: String,
    corrections: Option<(String, Vec<u8>)>,
    provenance: Provenance,
}

impl Source {
    /// The vendor's document with its corrections; as long as that has never been fetched, ours from specs/inferred.
    fn of(specs: &Specs<'_>, api: &ApiSource) -> Result<Option<Self>, Diagnostic> {
        let upstream = format!("specs/upstream/{}", api.description);
        let read = |file: String| fs::read(specs.root.join(&file)).ok().map(|text| (file, text));
        match (read(upstream), specs.lock.pins.get(&api.description)) {
            (Some((file, text)), pin) => {
                specs.lock.verify(&api.description, &Fingerprint::of_file(&text))?;
                let provenance = match api.provenance {
                    Provenance::Inferred => Provenance::Vendor,
                    known => known,
                };
                let place = pin.map(|pin| pin.url.clone()).unwrap_or_default();
                let corrections = read(format!("specs/corrections/{}.overlay.yaml", api.id));
                Ok(Some(Self { file, text, place, corrections, provenance }))
            }
            (None, Some(_)) => Ok(None),
            (None, None) => {
                let folder = Path::new("specs/inferred");
                let prefix = format!("{}.", api.id);
                let ours = json_or_rust(&specs.root.join(folder))?.into_iter().map(|name| folder.join(name));
                let mut ours = ours.map(|file| file.display().to_string());
                let ours = ours.find(|file| file.trim_start_matches("specs/inferred/").starts_with(&prefix));
                Ok(ours.and_then(read).map(|(file, text)| {
                    let corrections = read(format!("specs/inferred/{}.overlay.yaml", api.id));
                    Self { place: file.clone(), file, text, corrections, provenance: Provenance::Inferred }
                }))
            }
        }
    }
}

/// Schemas that repeat the others, or that are of XML itself.
fn is_no_schema_of_types(name: &str) -> bool {
    !name.ends_with(".xsd")
        || matches!(name, "fhir-single.xsd" | "fhir-all.xsd" | "fhir-xhtml.xsd" | "xml.xsd" | "xmldsig-core-schema.xsd")
}
