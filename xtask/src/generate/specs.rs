//! specs/ and fhir/specs/: descriptions and element tables, made anew where the upstream documents are at hand, else as they are.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use nextgen_patient_access_codegen::complete::complete;
use nextgen_patient_access_codegen::correct::{Context, Corrected, LedgerEntry, ledger};
use nextgen_patient_access_codegen::description::{self, File, describe};
use nextgen_patient_access_codegen::drift::{self, Drift};
use nextgen_patient_access_codegen::fhir::guide::Guide;
use nextgen_patient_access_codegen::fhir::{Version, distil};
use nextgen_patient_access_codegen::lock::{Fingerprint, Lock};
use nextgen_patient_access_codegen::sources::{ApiSource, FhirSource, GuideSource, Provenance, Sources};
use nextgen_patient_access_codegen::{Diagnostic, document};
use serde::Deserialize;
use serde_json::Value;

use super::source::Source;
use super::{Files, at, made_files};

pub(super) fn generate(root: &Path) -> Result<Files, Diagnostic> {
    let specs = Specs::read(root)?;
    let mut files = Files::new();
    for folder in ["specs/openapi", "fhir/specs"] {
        for name in made_files(&root.join(folder))? {
            let path = Path::new(folder).join(name);
            files.insert(path.clone(), specs.text(&path)?);
        }
    }
    for source in &specs.sources.fhir {
        if let Some(table) = specs.table(source)? {
            files.insert(format!("fhir/specs/{}.json", source.id).into(), table);
        }
    }
    for source in &specs.sources.guides {
        if let Some(table) = specs.guide(source)? {
            files.insert(format!("fhir/specs/{}.json", source.id).into(), table);
        }
    }
    let mut described = Vec::new();
    for api in &specs.sources.apis {
        if let Some(description) = specs.description(api)? {
            let document = document::canonical(&description.corrected.document);
            files.insert(format!("specs/openapi/{}.json", api.id).into(), document);
            described.push(description);
        }
    }
    // The ledger is whole or not at all: it tells of every API that there is a document of.
    if described.len() == files.keys().filter(|path| path.starts_with("specs/openapi")).count() {
        files.insert("specs/README.md".into(), specs.readme(&described)?);
    }
    Ok(files)
}

/// The document of an API without the corrections that change nothing any more, and those.
pub(super) fn description(root: &Path, api: &str) -> Result<Option<(Value, Vec<Diagnostic>)>, Diagnostic> {
    let specs = Specs { stale: Some(RefCell::default()), ..Specs::read(root)? };
    let Some(api) = specs.sources.apis.iter().find(|known| known.id == api) else { return Ok(None) };
    let Some(description) = specs.description(api)? else { return Ok(None) };
    Ok(Some((description.corrected.document, specs.stale.map(RefCell::into_inner).unwrap_or_default())))
}

/// The corrections of what an API is completed by.
fn witness_corrections(api: &ApiSource) -> String {
    format!("specs/corrections/{}.capability.overlay.yaml", api.id)
}

struct Specs<'r> {
    root: &'r Path,
    sources: Sources,
    lock: Lock,
    resources: BTreeMap<String, Resources>,
    /// Where corrections that change nothing any more are collected; without it they are errors.
    stale: Option<RefCell<Vec<Diagnostic>>>,
}

/// A table of fhir/specs/resources.toml.
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
        let resources = "fhir/specs/resources.toml";
        Ok(Self {
            root,
            sources: Sources::parse(&parse(sources)?).map_err(|problem| problem.in_file(sources))?,
            lock: Lock::parse(&parse(lock)?).map_err(|problem| problem.in_file(lock))?,
            resources: toml::from_str(&parse(resources)?)
                .map_err(|error| Diagnostic::new(error.message().to_owned()).in_file(resources))?,
            stale: None,
        })
    }

    fn text(&self, path: &Path) -> Result<String, Diagnostic> {
        fs::read_to_string(self.root.join(path)).map_err(|error| at(path, &error))
    }

    /// The element table of a FHIR version, if its schemas are at hand and it has resources to make types of.
    fn table(&self, source: &FhirSource) -> Result<Option<String>, Diagnostic> {
        let Some(Resources { resources }) = self.resources.get(&source.id) else { return Ok(None) };
        let Some(mut schemas) = self.folder(&source.folder())? else { return Ok(None) };
        schemas.retain(|name, _| !is_no_schema_of_types(name));
        distil(source.id.parse::<Version>()?, &schemas, resources)?.print().map(Some)
    }

    /// The table of a guide's profiles, if their definitions are at hand.
    fn guide(&self, source: &GuideSource) -> Result<Option<String>, Diagnostic> {
        let Some(files) = self.folder(&source.folder())? else { return Ok(None) };
        Guide::distil(&source.version, &files)?.print().map(Some)
    }

    /// The files of a folder of specs/upstream, if it is at hand and is the one that is pinned.
    fn folder(&self, path: &str) -> Result<Option<BTreeMap<String, String>>, Diagnostic> {
        let folder = self.root.join("specs/upstream").join(path);
        if !folder.is_dir() {
            return Ok(None);
        }
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(&folder).map_err(|error| at(&folder, &error))? {
            let path = entry.map_err(|error| at(&folder, &error))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.insert(name, fs::read(&path).map_err(|error| at(&path, &error))?);
        }
        self.lock.verify(path, &Fingerprint::of_folder(&files))?;
        let texts = files.into_iter().map(|(name, bytes)| {
            let text = String::from_utf8(bytes).map_err(|_| Diagnostic::new("no UTF-8").in_file(&name))?;
            Ok((name, text))
        });
        texts.collect::<Result<_, Diagnostic>>().map(Some)
    }

    /// The document of an API, if what it is made from is at hand.
    fn description<'a>(&self, api: &'a ApiSource) -> Result<Option<Description<'a>>, Diagnostic> {
        let Some(source) = Source::of(api, self.root, &self.lock)? else { return Ok(None) };
        let mut context = Context {
            api_id: &api.id,
            product: &api.product,
            fhir_version: api.fhir.parse()?,
            service_base: &api.base_url,
            provenance: source.provenance.id(),
        };
        let mut corrected = self.corrected_by(source.document(), source.corrections(), &context)?;
        // A witness that nobody has heard yet completes nothing.
        let Some(file) = api.completed_by.as_ref().filter(|file| self.lock.pins.contains_key(*file)) else {
            return Ok(Some(Description { source, corrected, witness: None }));
        };
        context.provenance = Provenance::Capability.id();
        let own = witness_corrections(api);
        let Some((statement, witness)) = self.corrected(file, &own, &context)? else { return Ok(None) };
        let vendor = document::read(&source.text, &source.file)?;
        let drift = drift::compare((&source.file, &vendor), (file, &statement))?;
        complete(&mut corrected.document, &witness.document)?;
        let witness = Some(Witness { file, corrections: own, ledger: witness.ledger, drift });
        Ok(Some(Description { source, corrected, witness }))
    }

    /// A document of specs/upstream as it came and as it is corrected, if it is at hand; there need not be any corrections.
    fn corrected(
        &self,
        file: &str,
        corrections: &str,
        context: &Context<'_>,
    ) -> Result<Option<(Value, Corrected)>, Diagnostic> {
        let path = format!("specs/upstream/{file}");
        let Ok(bytes) = fs::read(self.root.join(&path)) else { return Ok(None) };
        let overlay = fs::read(self.root.join(corrections)).ok();
        self.lock.verify(file, &Fingerprint::of_file(&bytes))?;
        let overlay = overlay.as_ref().map(|overlay| (corrections, overlay.as_slice()));
        let corrected = self.corrected_by((&path, &bytes), overlay, context)?;
        Ok(Some((document::read(&bytes, &path)?, corrected)))
    }

    fn corrected_by(
        &self,
        (file, text): File<'_>,
        corrections: Option<File<'_>>,
        context: &Context<'_>,
    ) -> Result<Corrected, Diagnostic> {
        let (Some(told), Some((own, overlay))) = (&self.stale, corrections) else {
            let corrected = describe((file, text), corrections, context)?;
            if self.stale.is_none() {
                corrected.notices.iter().for_each(|notice| eprintln!("notice: {}", notice.diagnostic));
            }
            return Ok(corrected);
        };
        let (current, stale) = description::current((file, text), (own, overlay))?;
        told.borrow_mut().extend(stale);
        describe((file, text), Some((own, current.to_string().as_bytes())), context)
    }

    fn readme(&self, descriptions: &[Description<'_>]) -> Result<String, Diagnostic> {
        let apis: Vec<_> = descriptions
            .iter()
            .map(|description| ledger::ApiLedger {
                document: &description.corrected.document,
                source: &description.source.place,
                corrections: description.source.corrections().map(|(file, _)| file),
                entries: &description.corrected.ledger,
                witness: description.witness.as_ref().map(|witness| ledger::Witness {
                    source: self.lock.pins.get(witness.file).map(|pin| pin.url.as_str()).unwrap_or_default(),
                    corrections: &witness.corrections,
                    entries: &witness.ledger,
                    drift: &witness.drift,
                }),
            })
            .collect();
        let path = PathBuf::from("specs/README.md");
        ledger::rewrite(&self.text(&path)?, &ledger::render(&apis)?)
            .map_err(|problem| problem.in_file("specs/README.md"))
    }
}

/// The document of an API, and how it came about.
struct Description<'a> {
    source: Source,
    corrected: Corrected,
    witness: Option<Witness<'a>>,
}

/// What the document was completed by.
struct Witness<'a> {
    file: &'a str,
    corrections: String,
    ledger: Vec<LedgerEntry>,
    drift: Drift,
}

/// Schemas that repeat the others, or that are of XML itself.
fn is_no_schema_of_types(name: &str) -> bool {
    !name.ends_with(".xsd")
        || matches!(name, "fhir-single.xsd" | "fhir-all.xsd" | "fhir-xhtml.xsd" | "xml.xsd" | "xmldsig-core-schema.xsd")
}
