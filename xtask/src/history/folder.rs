//! The vendor's documents of the past, which somebody kept in a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use nextgen_patient_access_codegen::diff::Date;
use nextgen_patient_access_codegen::sources::ApiSource;
use nextgen_patient_access_codegen::{Diagnostic, document};

use super::Known;
use crate::fetch;

/// Folders in folders are looked into this deep: one for each day is usual.
const DEPTH: usize = 4;

/// The documents of an API below some folders and in specs/upstream, each content once; the oldest first.
pub(super) fn documents(
    api: &ApiSource,
    root: &Path,
    folders: &[PathBuf],
    pinned: Option<String>,
) -> Result<Vec<Known>, Diagnostic> {
    let name = Path::new(&api.description);
    let stem = name.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut files = BTreeMap::new();
    for folder in folders {
        collect(folder, folder, &format!("{stem}."), DEPTH, &mut files)?;
    }
    let mut found: Vec<_> = files.into_iter().map(|(name, path)| read(&path, name, None)).collect();
    let fetched = root.join("specs/upstream").join(name);
    if fetched.is_file() {
        found.push(read(&fetched, format!("specs/upstream/{}", api.description), pinned));
    }
    found.sort_by(|one, other| (&one.date, &one.name).cmp(&(&other.date, &other.name)));
    let mut known: Vec<Known> = Vec::new();
    for one in found {
        let is_same = |other: &Known| matches!((&other.text, &one.text), (Ok(one), Ok(other)) if one == other);
        if !known.iter().any(is_same) {
            known.push(one);
        }
    }
    Ok(known)
}

/// The files below a folder whose names begin so, by their path below it.
fn collect(
    top: &Path,
    folder: &Path,
    start: &str,
    depth: usize,
    files: &mut BTreeMap<String, PathBuf>,
) -> Result<(), Diagnostic> {
    let at = |error: std::io::Error| Diagnostic::new(error.to_string()).in_file(folder.display().to_string());
    for entry in fs::read_dir(folder).map_err(at)? {
        let entry = entry.map_err(at)?;
        let path = entry.path();
        if entry.file_type().map_err(at)?.is_dir() && depth > 0 {
            collect(top, &path, start, depth - 1, files)?;
        } else if entry.file_name().to_string_lossy().starts_with(start) && path.is_file() {
            let name = path.strip_prefix(top).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.insert(name, path);
        }
    }
    Ok(())
}

fn read(path: &Path, name: String, pinned: Option<String>) -> Known {
    let text = fs::read(path).map_err(|error| Diagnostic::new(error.to_string()).in_file(&name));
    let own = text.as_ref().ok().and_then(|text| stated(text, &name));
    let date = own.or_else(|| in_path(&name)).or(pinned).or_else(|| modified(path)).unwrap_or_default();
    Known { date, about: String::new(), file: name.clone(), name, text }
}

/// The day that a CapabilityStatement says.
fn stated(text: &[u8], file: &str) -> Option<String> {
    let document = document::read(text, file).ok()?;
    day(document.get("date")?.as_str()?)
}

/// The last day that a path names.
fn in_path(path: &str) -> Option<String> {
    path.char_indices().rev().find_map(|(start, _)| day(path.get(start..)?))
}

fn day(text: &str) -> Option<String> {
    let day = text.get(..10)?;
    Date::parse(day).map(|_| day.to_owned())
}

fn modified(path: &Path) -> Option<String> {
    fetch::day(fs::metadata(path).ok()?.modified().ok()?)
}
