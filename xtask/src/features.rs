//! `cargo xtask features`: the SDK compiles, without warnings, with whatever features an app turns on.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use serde::Deserialize;

use crate::checkout;
use crate::failure::Failure;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Check every set of up to N features; none and all are checked in any case
    #[arg(long, value_name = "N", default_value_t = 1)]
    depth: usize,
}

/// The part of a Cargo.toml that is read here.
#[derive(Deserialize)]
struct Manifest {
    features: BTreeMap<String, Vec<String>>,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let root = checkout::root();
    let text = fs::read_to_string(root.join("Cargo.toml")).map_err(|error| failure("Cargo.toml", &error))?;
    let manifest: Manifest = toml::from_str(&text).map_err(|error| failure("Cargo.toml", &error))?;
    let features: Vec<_> = manifest.features.keys().map(String::as_str).filter(|name| is_for_apps(name)).collect();

    let mut failed = Vec::new();
    for set in sets(&features, args.depth) {
        let named = if set.is_empty() { "no feature".to_owned() } else { set.join(" ") };
        println!("{named}");
        if !compiles(&root, &set)? {
            failed.push(format!("{named}: does not compile without warnings; see above"));
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Failure::Task(failed)) }
}

/// Neither what other features are made of, nor what runs progenitor.
fn is_for_apps(feature: &str) -> bool {
    !feature.starts_with('_') && !matches!(feature, "default" | "all-apis" | "buildtime-codegen")
}

/// The sets of up to `depth` features, smallest first, then all.
fn sets<'f>(features: &[&'f str], depth: usize) -> Vec<Vec<&'f str>> {
    let mut sets = vec![Vec::new()];
    for &feature in features {
        let with: Vec<_> = sets.iter().filter(|set| set.len() < depth).cloned().collect();
        sets.extend(with.into_iter().map(|mut set| {
            set.push(feature);
            set
        }));
    }
    sets.sort_by_key(Vec::len);
    if depth < features.len() {
        sets.push(features.to_vec());
    }
    sets
}

/// The library alone, as an app gets it: tests would bring in features of dependencies that it may lack. Quiet cargo prints nothing
/// but warnings and errors, those of the package of types among them.
fn compiles(root: &Path, features: &[&str]) -> Result<bool, Failure> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["rustc", "--quiet", "--package", "nextgen-patient-access", "--lib", "--profile", "check"])
        .args(["--no-default-features", "--features", &features.join(",")])
        .args(["--", "--deny", "warnings"])
        .current_dir(root)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| failure("cargo", &error))?;
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Ok(output.status.success() && output.stderr.is_empty())
}

fn failure(what: &str, error: &dyn std::error::Error) -> Failure {
    Failure::Task(vec![format!("{what}: {error}")])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_small_set_is_there_once_and_so_are_none_and_all() {
        assert_eq!(sets(&["a", "b", "c"], 1), [&[][..], &["a"], &["b"], &["c"], &["a", "b", "c"]]);
        assert_eq!(sets(&["a", "b", "c"], 2).len(), 1 + 3 + 3 + 1);
        assert_eq!(sets(&["a", "b", "c"], 3).len(), 8);
        assert_eq!(sets(&["a", "b", "c"], 9).len(), 8);
    }

    #[test]
    fn inner_features_are_left_out() {
        let names = ["_typed", "all-apis", "buildtime-codegen", "default", "fhir-r4", "office-r4"];
        assert_eq!(names.into_iter().filter(|name| is_for_apps(name)).collect::<Vec<_>>(), ["fhir-r4", "office-r4"]);
    }
}
