//! HL7's schemas of a FHIR version: from their archive, or from a folder of files.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Cursor, Read},
    path::Path,
};

use zip::ZipArchive;

/// File names to contents.
pub(super) type Schemas = BTreeMap<String, Vec<u8>>;

/// All schemas of a FHIR version together have less than 20 MB; more is no archive of schemas.
const MAX_UNPACKED: u64 = 256 << 20;

/// The schemas in a zip archive, wherever they lie in it; what else it holds (Schematron) is left out.
pub(super) fn unzip(archive: &[u8]) -> Result<Schemas, String> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).map_err(|error| format!("no zip archive: {error}"))?;
    let mut schemas = Schemas::new();
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|error| format!("entry {index} of the archive: {error}"))?;
        let path = file.name().map_err(|error| format!("entry {index} of the archive: {error}"))?.into_owned();
        let name = path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        if !is_schema(&name) {
            continue;
        }
        let mut bytes = Vec::new();
        file.take(left + 1).read_to_end(&mut bytes).map_err(|error| format!("`{path}` in the archive: {error}"))?;
        left = left
            .checked_sub(bytes.len() as u64)
            .ok_or_else(|| format!("the archive holds more than {MAX_UNPACKED} bytes of schemas"))?;
        if schemas.insert(name, bytes).is_some() {
            return Err(format!("`{path}` stands twice in the archive"));
        }
    }
    check(schemas)
}

/// The schemas in a folder.
pub(super) fn read_folder(folder: &Path) -> Result<Schemas, String> {
    let read = || -> io::Result<Schemas> {
        let mut schemas = Schemas::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if is_schema(&name) {
                schemas.insert(name, fs::read(entry.path())?);
            }
        }
        Ok(schemas)
    };
    check(read().map_err(|error| error.to_string())?)
}

fn is_schema(name: &str) -> bool {
    name.ends_with(".xsd") && !name.starts_with('.')
}

/// `fhir-base.xsd` holds the data types: without it, no other schema can be read.
fn check(schemas: Schemas) -> Result<Schemas, String> {
    let is_xml = |bytes: &[u8]| bytes.trim_ascii_start().starts_with(b"<") || bytes.starts_with(b"\xef\xbb\xbf<");
    if !schemas.contains_key("fhir-base.xsd") {
        return Err(format!("no FHIR schemas: `fhir-base.xsd` is not among its {} schemas", schemas.len()));
    }
    match schemas.iter().find(|(_, bytes)| !is_xml(bytes)) {
        Some((name, _)) => Err(format!("`{name}` is no XML")),
        None => Ok(schemas),
    }
}
