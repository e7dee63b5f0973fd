//! A page of a folder: what is read of it, and how links lead there.

use std::{
    io::Read,
    path::{Component, Path},
};

use super::{Page, documents::Text};
use crate::base::Error;
use crate::files::{self, Folder};
use crate::record::{DocumentReport, download};

/// Up to which length a document is read to be shown; it can be opened all the same.
const LONGEST: u64 = 32 << 20;

pub(super) fn read(path: &Path) -> Result<Page, Error> {
    page_of(&files::folder(path)?, path).map_err(|error| error.in_folder(path))
}

fn page_of(folder: &Folder, path: &Path) -> Result<Page, Error> {
    let mut page = Page::default();
    let report = download::finished(folder)?;
    for resource in download::resources(folder)? {
        page.add(&resource?);
    }
    let mut shown = Vec::new();
    for row in &report.documents {
        let Some(file) = row.file.as_deref().filter(|file| report.files.contains_key(*file)) else { continue };
        if Text::may_be_of(row) && !shown.contains(&file) {
            shown.push(file);
            page.texts.extend(text(folder, row, file)?);
        }
    }
    page.report = Some(report);
    page.folder = path.canonicalize().ok();
    Ok(page)
}

/// The text of a document; `None` also of one that is gone, which `verify` tells of.
fn text(folder: &Folder, row: &DocumentReport, file: &str) -> Result<Option<Text>, Error> {
    let Ok(opened) = folder.open(file) else { return Ok(None) };
    let mut bytes = Vec::new();
    opened.take(LONGEST + 1).read_to_end(&mut bytes).map_err(files::failed_at("the file cannot be read", file))?;
    Ok(if bytes.len() as u64 > LONGEST { None } else { Text::of(row, &bytes) })
}

/// The relative URL that leads from a folder to another, with a slash at its end; `None` if none does.
pub(super) fn link(from: &Path, to: &Path) -> Option<String> {
    let from = if from.as_os_str().is_empty() { Path::new(".") } else { from }.canonicalize().ok()?;
    let (from, to): (Vec<_>, Vec<_>) = (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    if shared == 0 {
        // Another drive.
        return None;
    }
    let mut link = "../".repeat(from.len() - shared);
    for folder in to.get(shared..)? {
        let Component::Normal(name) = folder else { return None };
        // As the segment of a path, in which a colon, a slash or a question mark means nothing.
        let mut url = url::Url::parse("file:///").ok()?;
        url.path_segments_mut().ok()?.push(name.to_str()?);
        let segment = url.path().trim_start_matches('/').to_owned();
        if link.is_empty() {
            // `a:b/` would be a scheme.
            link.push_str("./");
        }
        link.push_str(&segment);
        link.push('/');
    }
    Some(link)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn links_lead_from_one_folder_to_another() {
        let scratch = tempfile::tempdir().unwrap();
        let root = scratch.path().canonicalize().unwrap();
        let place = |path: &str| -> PathBuf {
            let folder = root.join(path);
            std::fs::create_dir_all(&folder).unwrap();
            folder
        };
        for (from, to, expected) in [
            ("a", "a", ""),
            ("a", "a/b", "./b/"),
            ("a/b", "a", "../"),
            ("a/b", "a/c d", "../c%20d/"),
            ("a", "a/x:y", "./x:y/"),
            ("a", "a/é?#%", "./%C3%A9%3F%23%25/"),
        ] {
            assert_eq!(link(&place(from), &place(to)).as_deref(), Some(expected), "{from} to {to}");
        }
        assert_eq!(link(&root.join("none"), &root), None);
    }
}
