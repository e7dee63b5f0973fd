//! Puts what came into place: all of it, or nothing.

use std::{fs, io, path::Path};

use tempfile::TempDir;

use super::origin::Content;

/// Puts each content at its path under `upstream`. Everything is written beside its place first and then renamed into it, so that a full
/// disk leaves the old files as they were.
pub(super) fn replace(upstream: &Path, contents: &[(String, Content)]) -> io::Result<()> {
    fs::create_dir_all(upstream)?;
    let staging = TempDir::new_in(upstream)?;
    let (new, old) = (staging.path().join("new"), staging.path().join("old"));
    for (path, content) in contents {
        let staged = new.join(path);
        match content {
            Content::File(bytes) => write(&staged, bytes)?,
            Content::Folder(files) => files.iter().try_for_each(|(name, bytes)| write(&staged.join(name), bytes))?,
        }
    }
    for (path, _) in contents {
        let place = upstream.join(path);
        create_parent(&place)?;
        // A file is replaced by renaming; a folder has to go out of the way first, and goes for good with the staging folder.
        if place.is_dir() {
            create_parent(&old.join(path))?;
            fs::rename(&place, old.join(path))?;
        }
        fs::rename(new.join(path), place)?;
    }
    staging.close()
}

/// Puts `text` at `path`, in one step.
pub(super) fn replace_text(path: &Path, text: &str) -> io::Result<()> {
    let staged = path.with_extension("new");
    write(&staged, text.as_bytes())?;
    fs::rename(staged, path)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    create_parent(path)?;
    fs::write(path, bytes)
}

fn create_parent(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}
