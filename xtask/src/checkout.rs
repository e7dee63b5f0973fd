//! The checkout that a task works on: the one that it is started in, wherever this program was compiled.

use std::env;
use std::path::PathBuf;

/// What marks the root of a checkout.
const MARK: &str = "specs/sources.toml";

/// The nearest folder, from the current one upwards, that is the root of a checkout; the current one if there is none, and then the
/// task says which of its files is not there.
pub(crate) fn root() -> PathBuf {
    let here = env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    here.ancestors().find(|folder| folder.join(MARK).is_file()).unwrap_or(&here).to_owned()
}

/// Its folder of specifications.
pub(crate) fn specs() -> PathBuf {
    root().join("specs")
}
