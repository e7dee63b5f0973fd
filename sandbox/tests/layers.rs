//! `src/` is layers: a file names only what lies beneath it. State and population know no handler, handlers do not know who
//! chooses among them.
//!
//! Read are tokens, not lines: what stands in a comment or a string is no import, and an import has no second spelling.
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "tests may fail by panicking")]

use std::{fs, path::Path};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// From the ground up. What stands in one row does not know its neighbours.
const LAYERS: &[&[&str]] = &[
    &["connection", "error", "form", "host", "place"],
    &["rates"],
    &["behaviour", "description", "faults", "lies", "population", "script"],
    &["replay", "state"],
    &["answer/capability", "answer/html", "answer/resource"],
    &["answer/refusal"],
    &["answer/caller"],
    &["answer/auth", "answer/bulk", "answer/faults", "answer/fhir", "answer/lies", "answer/scripted"],
    &["answer/page"],
    // No more than the list of its rooms.
    &["answer"],
    &["serve"],
    &["sandbox"],
    // The face, which nobody names.
    &["lib", "main"],
];
/// Rooms that are divided.
const HOUSES: &[&str] = &["answer"];

#[test]
fn every_file_names_only_what_lies_beneath_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut wrong, mut files) = (Vec::new(), 0);
    visit(&src, &mut |path| {
        files += 1;
        let name = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        wrong.extend(check(&name, &fs::read_to_string(path).unwrap()));
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(files > 50, "{files} files: is src/ elsewhere?");
}

#[test]
fn no_way_around_it_is_left() {
    let cases = [
        ("state/mod.rs", "use crate::answer::fhir;", "names crate::answer::fhir"),
        ("state/mod.rs", "use crate::{error::Error, answer::{html::page, auth}};", "names crate::answer::auth"),
        ("state/mod.rs", "fn f() { format!(\"{}\", crate::serve::x()) }", "names crate::serve::x"),
        ("state/mod.rs", "macro_rules! m { () => { $crate::serve::x() } }", "names crate::serve::x"),
        ("state/mod.rs", "struct S(pub (crate::serve::X));", "names crate::serve::X"),
        ("state/mod.rs", "const A: &str = \"http://x\"; use crate::serve::x;", "names crate::serve::x"),
        ("state/mod.rs", "use crate::*;", "names crate::*"),
        ("state/mod.rs", "use crate::Error;", "names crate::Error"),
        ("state/mod.rs", "use crate as all;", "gives the crate another name"),
        ("state/mod.rs", "extern crate self as all;", "gives the crate another name"),
        ("state/mod.rs", "use super::serve;", "leaves its room by super"),
        ("state/auth.rs", "use super::super::serve;", "leaves its room by super"),
        ("state/auth.rs", "use super::{super::serve};", "leaves its room by super"),
        ("state/auth.rs", "mod inner { use super::super::super::serve; }", "leaves its room by super"),
        ("state/auth.rs", "#[cfg(test)] mod tests { use crate::serve; } fn f() {}", "names crate::serve"),
        ("state/auth.rs", "#[cfg(any())] mod tests { use crate::serve; }", "names crate::serve"),
        ("state/auth.rs", "#[path = \"../serve.rs\"] mod serve;", "has a module elsewhere"),
        ("state/auth.rs", "include!(\"../serve.rs\");", "includes another file"),
        ("answer/fhir/mod.rs", "use crate::serve::serve;", "names crate::serve::serve"),
        ("answer/fhir/mod.rs", "use crate::answer::bulk::answer;", "names crate::answer::bulk::answer"),
        ("answer/fhir/mod.rs", "use crate::answer::{self, caller};", "names crate::answer"),
        ("answer/fhir/search.rs", "use super::super::bulk;", "leaves its room by super"),
        ("answer/caller.rs", "use super::fhir;", "leaves its room by super"),
        ("utils.rs", "", "is in no room"),
        ("answer/manager/mod.rs", "", "is in no room"),
    ];
    for (path, text, expected) in cases {
        let wrong = check(path, text);
        assert!(wrong.iter().any(|it| it.contains(path) && it.ends_with(expected)), "{path}: {text}\n{wrong:?}");
    }
    let right = [
        (
            "answer/fhir/search.rs",
            "use super::rules; use crate::{answer::caller::Caller, state::{State, ids::short_id}};",
        ),
        ("state/auth.rs", "//! See [`crate::serve`].\npub(crate) fn f() {} pub(super) struct S(pub(crate) u8);"),
        ("state/auth.rs", "pub(in crate::state) fn f() {} mod inner { use super::super::table; }"),
        ("state/auth.rs", "fn f() {} #[cfg(test)] mod tests { use super::*; use crate::serve; }"),
        ("serve.rs", "use crate::answer::{fhir, bulk};"),
    ];
    for (path, text) in right {
        assert_eq!(check(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}

/// What is wrong with a file.
fn check(path: &str, text: &str) -> Vec<String> {
    let module: Vec<&str> = path.trim_end_matches(".rs").split('/').filter(|part| *part != "mod").collect();
    let own_room = room(&module);
    let Some(own) = layer(&own_room) else { return vec![format!("src/{path} is in no room")] };
    let mut found = Vec::new();
    let tokens = tokens(text.parse().unwrap());
    read(without_tests(&tokens), module.len(), &mut found);
    let mut wrong = Vec::new();
    for found in found {
        match found {
            Found::Odd(what) => wrong.push(format!("src/{path} {what}")),
            Found::Below(depth) if depth < own_room.split('/').count() => {
                wrong.push(format!("src/{path} leaves its room by super"));
            }
            Found::Below(_) => {}
            Found::Named(names) => {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                let named = room(&names);
                if named != own_room && layer(&named).is_none_or(|its| its >= own) {
                    wrong.push(format!("src/{path} names crate::{}", names.join("::")));
                }
            }
        }
    }
    wrong
}

/// The room that a module is in.
fn room(module: &[&str]) -> String {
    match module {
        [house, room, ..] if HOUSES.contains(house) => format!("{house}/{room}"),
        [room, ..] => (*room).to_owned(),
        [] => String::new(),
    }
}

fn layer(room: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&room))
}

/// Tests stand at the end of a file, and may know everything.
fn without_tests(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [code @ .., hash, cfg, module, _, TokenTree::Group(body)]
            if is(hash, "#")
                && cfg.to_string().replace(' ', "") == "[cfg(test)]"
                && is(module, "mod")
                && body.delimiter() == Delimiter::Brace =>
        {
            code
        }
        all => all,
    }
}

enum Found {
    /// What follows `crate::`.
    Named(Vec<String>),
    /// How deep below the crate the module is to which a path with `super` leads.
    Below(usize),
    Odd(&'static str),
}

/// Finds what the tokens of a module name, which is so deep below the crate.
fn read(tokens: &[TokenTree], depth: usize, found: &mut Vec<Found>) {
    for (at, token) in tokens.iter().enumerate() {
        let (before, rest) = tokens.split_at(at);
        match token {
            TokenTree::Group(group) => match before {
                [.., it] if is(it, "pub") && is_visibility(group) => {}
                [.., it] if is(it, "#") && has_path(group) => found.push(Found::Odd("has a module elsewhere")),
                [.., it, _] if is(it, "mod") => read(&self::tokens(group.stream()), depth + 1, found),
                _ => read(&self::tokens(group.stream()), depth, found),
            },
            it if is(it, "include") && rest.get(1).is_some_and(|it| is(it, "!")) => {
                found.push(Found::Odd("includes another file"));
            }
            it if ["crate", "super", "self"].iter().any(|name| is(it, name)) => {
                found.extend(paths(rest).into_iter().map(|path| match path.split_first() {
                    Some((first, [])) if first == "crate" => Found::Odd("gives the crate another name"),
                    Some((first, names)) if first == "crate" => Found::Named(names.to_vec()),
                    _ => Found::Below(depth.saturating_sub(path.iter().filter(|name| *name == "super").count())),
                }));
            }
            _ => {}
        }
    }
}

/// The paths that begin here: several where there are braces.
fn paths(tokens: &[TokenTree]) -> Vec<Vec<String>> {
    match tokens {
        [TokenTree::Group(group), ..] => {
            let tokens = self::tokens(group.stream());
            tokens.split(|it| is(it, ",")).filter(|branch| !branch.is_empty()).flat_map(paths).collect()
        }
        [name, rest @ ..] if is_path(rest) => {
            let inner = paths(rest.get(2..).unwrap_or_default());
            inner.into_iter().map(|path| [vec![name.to_string()], path].concat()).collect()
        }
        // `{self}` names what is before the brace.
        [name, ..] if is(name, "self") => vec![Vec::new()],
        [name, ..] => vec![vec![name.to_string()]],
        [] => Vec::new(),
    }
}

fn tokens(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

fn is(token: &TokenTree, text: &str) -> bool {
    matches!(token, TokenTree::Ident(_) | TokenTree::Punct(_)) && token.to_string() == text
}

/// Whether `::` comes next.
fn is_path(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [first, second, ..] if is(first, ":") && is(second, ":"))
}

/// `(crate)`, `(super)`, `(self)`, `(in …)`: the last can only name where the file itself is.
fn is_visibility(group: &Group) -> bool {
    match tokens(group.stream()).as_slice() {
        [one] => ["crate", "super", "self"].iter().any(|it| is(one, it)),
        [first, ..] => is(first, "in"),
        [] => false,
    }
}

/// `[path = "…"]`, also within `cfg_attr`.
fn has_path(group: &Group) -> bool {
    let tokens = tokens(group.stream());
    tokens.windows(2).any(|two| matches!(two, [name, equals] if is(name, "path") && is(equals, "=")))
        || tokens.iter().any(|it| matches!(it, TokenTree::Group(group) if has_path(group)))
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
