//! HL7's schemas of a FHIR version, and the profiles of a guide: from their archive, or from a folder of files.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Cursor, Read},
    path::Path,
};

use zip::ZipArchive;

/// File names to contents.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// All schemas of a FHIR version together have less than 20 MB; more is no archive of schemas.
const MAX_UNPACKED: u64 = 256 << 20;

/// What HL7's definitions are written in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// XML Schemas.
    Schemas,
    /// FHIR's StructureDefinitions in JSON.
    Profiles,
}

impl Kind {
    /// The files of this kind in a zip archive, wherever they lie in it; what else it holds (Schematron, examples) is left out.
    pub(super) fn unzip(self, archive: &[u8]) -> Result<Files, String> {
        let mut archive = ZipArchive::new(Cursor::new(archive)).map_err(|error| format!("no zip archive: {error}"))?;
        let mut files = Files::new();
        let mut left = MAX_UNPACKED;
        for index in 0..archive.len() {
            let file = archive.by_index(index).map_err(|error| format!("entry {index} of the archive: {error}"))?;
            let path = file.name().map_err(|error| format!("entry {index} of the archive: {error}"))?.into_owned();
            let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
            let is_wanted = self == Self::Schemas || name.starts_with(DEFINITION);
            let Some(name) = self.name(name).filter(|_| is_wanted) else { continue };
            let mut bytes = Vec::new();
            file.take(left + 1).read_to_end(&mut bytes).map_err(|error| format!("`{path}` in the archive: {error}"))?;
            left = left
                .checked_sub(bytes.len() as u64)
                .ok_or_else(|| format!("the archive holds more than {MAX_UNPACKED} bytes of {}", self.word()))?;
            if files.insert(name, bytes).is_some() {
                return Err(format!("`{path}` stands twice in the archive"));
            }
        }
        self.check(files)
    }

    /// The files of this kind in a folder.
    pub(super) fn read_folder(self, folder: &Path) -> Result<Files, String> {
        let read = || -> io::Result<Files> {
            let mut files = Files::new();
            for entry in fs::read_dir(folder)? {
                let entry = entry?;
                if let Some(name) = self.name(&entry.file_name().to_string_lossy()) {
                    files.insert(name, fs::read(entry.path())?);
                }
            }
            Ok(files)
        };
        self.check(read().map_err(|error| error.to_string())?)
    }

    /// What a file of this kind is called in specs/upstream.
    fn name(self, name: &str) -> Option<String> {
        let ending = match self {
            Self::Schemas => ".xsd",
            Self::Profiles => ".json",
        };
        let is_wanted = name.ends_with(ending) && !name.starts_with('.');
        is_wanted.then(|| name.strip_prefix(DEFINITION).unwrap_or(name).to_owned())
    }

    fn word(self) -> &'static str {
        match self {
            Self::Schemas => "schemas",
            Self::Profiles => "profiles",
        }
    }

    fn check(self, files: Files) -> Result<Files, String> {
        let is_one = |bytes: &[u8]| match self {
            Self::Schemas => bytes.trim_ascii_start().starts_with(b"<") || bytes.starts_with(b"\xef\xbb\xbf<"),
            Self::Profiles => serde_json::from_slice::<serde_json::Value>(bytes)
                .is_ok_and(|json| json.get("resourceType").is_some_and(|name| name == "StructureDefinition")),
        };
        // It holds the data types: without it, no other schema can be read.
        if self == Self::Schemas && !files.contains_key("fhir-base.xsd") {
            return Err(format!("no FHIR schemas: `fhir-base.xsd` is not among its {} schemas", files.len()));
        }
        if files.is_empty() {
            return Err(format!("there are no {} in it", self.word()));
        }
        match files.iter().find(|(_, bytes)| !is_one(bytes)) {
            Some((name, _)) if self == Self::Schemas => Err(format!("`{name}` is no XML")),
            Some((name, _)) => Err(format!("`{name}` is no StructureDefinition")),
            None => Ok(files),
        }
    }
}

/// How the names of profiles begin in HL7's archives.
const DEFINITION: &str = "StructureDefinition-";
