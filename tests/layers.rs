//! `src/` is layers: a file names only what lies beneath it. docs/architecture.md says what each is for.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs, reason = "tests may fail by panicking")]

use std::{fs, path::Path};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// From the ground up. What stands in one row does not know its neighbours.
const LAYERS: &[&[&str]] = &[
    // A package of its own, which cannot name what is here.
    &["fhir"],
    &["base"],
    &["files", "search", "transport"],
    &["discover", "paging"],
    &["client"],
    &["auth", "directory", "record"],
    &["export"],
];

/// They name everything, and nothing names them.
const FACE: &[&str] = &["lib.rs", "fuzzing.rs", "guide.rs"];

/// What a room never names, beyond the rooms above it.
const FORBIDDEN: &[(&str, &[&str])] =
    &[("base", &["async", "hyper", "progenitor_client", "reqwest", "tokio", "tower_service"])];

/// What of `fhir` a room may name, where that is not all.
const OF_FHIR: &[(&str, &[&str])] = &[("transport", &["Outcome", "identity", "json"])];

#[test]
fn every_file_names_only_what_lies_beneath_it() {
    let mut wrong = Vec::new();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    visit(&src, &mut |file| {
        let path = file.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        wrong.extend(faults(&path, &fs::read_to_string(file).unwrap()));
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The test has no holes: each of these is a fault.
#[test]
fn what_breaks_the_rule_is_found() {
    for (path, code, fault) in [
        ("base/mod.rs", "use crate::transport::Sender;", "names crate::transport"),
        ("base/mod.rs", "use crate::{fhir::Outcome, client::{self, Client}};", "names crate::client"),
        ("paging/mod.rs", "fn f() { crate::discover::find() }", "names crate::discover"),
        ("paging/mod.rs", "macro_rules! m { () => { $crate::record::Record } }", "names crate::record"),
        ("record/mod.rs", "use crate::Error;", "names crate::Error, which is no room"),
        ("record/mod.rs", "use crate as all;", "names the crate itself"),
        ("record/mod.rs", "use super::auth;", "leaves its room by super"),
        ("record/a/b.rs", "use super::super::super::auth;", "leaves its room by super"),
        ("record/a.rs", "mod inner { use super::super::super::auth; }", "leaves its room by super"),
        ("record/a.rs", "#[path = \"../auth/x.rs\"] mod x;", "takes a module from elsewhere"),
        ("record/a.rs", "#[cfg(test)] mod tests { use crate::auth::X; } fn f() {}", "names crate::auth"),
        ("tools/mod.rs", "", "is in no layer"),
        ("tools.rs", "", "is in no layer"),
        ("base/a.rs", "use tokio::time::sleep;", "names tokio"),
        ("base/token.rs", "async fn token() {}", "names async"),
        ("transport/a.rs", "use crate::fhir::{json::text, r4::Patient};", "names crate::fhir::r4"),
    ] {
        let found = faults(path, code);
        assert_eq!(found, [format!("src/{path} {fault}")], "{code}");
    }
    for (path, code) in [
        ("record/a/b.rs", "use super::super::x; use crate::client::Client; // crate::export"),
        ("record/a.rs", "mod inner { use super::super::x; } const TEXT: &str = \"crate::export\";"),
        ("record/a.rs", "/// [`crate::export`]\nfn f() {} #[cfg(test)] mod tests { use crate::export::X; }"),
        ("lib.rs", "pub use crate::export::X;"),
        ("transport/a.rs", "pub(crate) use crate::{base::Api, fhir::json::text};"),
    ] {
        assert_eq!(faults(path, code), [] as [String; 0], "{code}");
    }
}

/// What is wrong with a file, whose path is below `src/`.
fn faults(path: &str, text: &str) -> Vec<String> {
    if FACE.contains(&path) {
        return Vec::new();
    }
    let room = path.split(['/', '.']).next().unwrap();
    let Some(own) = layer(room) else { return vec![format!("src/{path} is in no layer")] };
    let tokens: Vec<TokenTree> = text.parse::<TokenStream>().unwrap().into_iter().collect();
    // A `mod.rs` is the module of its folder.
    let depth = path.trim_end_matches("/mod.rs").split('/').count();
    let mut found = Vec::new();
    let file = File { room, own };
    file.read(without_tests(&tokens), depth, &mut found);
    found.dedup();
    found.into_iter().map(|fault| format!("src/{path} {fault}")).collect()
}

/// Without the `#[cfg(test)] mod tests { … }` at the end: tests may know everything.
fn without_tests(tokens: &[TokenTree]) -> &[TokenTree] {
    let Some(start) = tokens.len().checked_sub(5) else { return tokens };
    let end: String = tokens[start..start + 3].iter().map(|token| token.to_string().replace(' ', "")).collect();
    let is_tests = end == "#[cfg(test)]mod" && matches!(&tokens[start + 4], TokenTree::Group(_));
    if is_tests { &tokens[..start] } else { tokens }
}

struct File<'p> {
    room: &'p str,
    own: usize,
}

impl File<'_> {
    fn read(&self, tokens: &[TokenTree], depth: usize, found: &mut Vec<String>) {
        let word = |at: usize| tokens.get(at).map(ToString::to_string).unwrap_or_default();
        let is_path = |at: usize| word(at) == ":" && word(at + 1) == ":";
        let banned = of(FORBIDDEN, self.room).unwrap_or_default();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Ident(name) if name == "crate" && is_path(at + 1) => self.path(&tokens[at + 3..], found),
                TokenTree::Ident(name) if name == "crate" && tokens.len() > 1 => {
                    found.push("names the crate itself".to_owned());
                }
                TokenTree::Ident(name) if name == "super" => {
                    let supers = (at..).step_by(3).take_while(|at| word(*at) == "super" && is_path(at + 1)).count();
                    if supers >= depth {
                        found.push("leaves its room by super".to_owned());
                    }
                    at += 3 * supers.max(1) - 1;
                }
                TokenTree::Ident(name) if name == "path" && at == 0 && word(1) == "=" => {
                    found.push("takes a module from elsewhere".to_owned());
                }
                TokenTree::Ident(name) => {
                    let name = name.to_string();
                    if banned.contains(&&*name) {
                        found.push(format!("names {name}"));
                    }
                }
                TokenTree::Group(group) => {
                    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                    let is_module = group.delimiter() == Delimiter::Brace && at >= 2 && word(at - 2) == "mod";
                    self.read(&inside, depth + usize::from(is_module), found);
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// What follows `crate::`.
    fn path(&self, tokens: &[TokenTree], found: &mut Vec<String>) {
        for [name, next] in first_names(tokens) {
            match layer(&name) {
                _ if name == self.room => {}
                None => found.push(format!("names crate::{name}, which is no room")),
                Some(its) if its >= self.own => found.push(format!("names crate::{name}")),
                Some(_) => {}
            }
            let all = of(OF_FHIR, self.room).filter(|_| name == "fhir");
            if let Some(some) = all {
                let inner = next.strip_prefix('{').map_or_else(
                    || vec![next.clone()],
                    |_| {
                        let inside: TokenStream = next.trim_matches(['{', '}']).parse().unwrap();
                        split(&inside.into_iter().collect::<Vec<_>>()).map(|part| part[0].to_string()).collect()
                    },
                );
                let more = inner.into_iter().filter(|inner| !some.contains(&&**inner));
                found.extend(more.map(|inner| format!("names crate::fhir::{inner}")));
            }
        }
    }
}

/// The first two names of each path: of the one that follows, or of those of a group in braces.
fn first_names(tokens: &[TokenTree]) -> Vec<[String; 2]> {
    let pair = |part: &[TokenTree]| {
        let second = part.get(3).map(ToString::to_string).unwrap_or_default();
        [part[0].to_string(), second]
    };
    match tokens {
        [TokenTree::Group(group), ..] => {
            let inside: Vec<TokenTree> = group.stream().into_iter().collect();
            split(&inside).map(pair).collect()
        }
        _ => vec![pair(tokens)],
    }
}

fn split(tokens: &[TokenTree]) -> impl Iterator<Item = &[TokenTree]> {
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    tokens.split(is_comma).filter(|part| !part.is_empty())
}

fn layer(room: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&room))
}

fn of<'t>(table: &[(&str, &'t [&'t str])], room: &str) -> Option<&'t [&'t str]> {
    table.iter().find(|(name, _)| *name == room).map(|(_, names)| *names)
}

fn visit(folder: &Path, file: &mut dyn FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, file);
        } else if path.extension().is_some_and(|it| it == "rs") {
            file(&path);
        }
    }
}
