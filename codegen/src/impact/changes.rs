//! Two surfaces side by side.

use std::collections::{BTreeMap, BTreeSet};

use super::surface::{Function, Public, Surface};
use super::{Change, Kind, Module, Verdict};

pub(super) fn changes(base: &Module, revision: &Module) -> Vec<Change> {
    let mut found = Vec::new();
    let base = &rename(base, revision, &mut found);
    for (name, before) in &base.routes {
        let Some(after) = revision.routes.get(name) else { continue };
        let mut report = |kind, before, after| {
            let change = change(kind, Verdict::Patch, format!("Client::{name}"));
            found.push(Change { at_run_time: true, before, after, ..change });
        };
        if before.place != after.place {
            report(Kind::OperationMoved, Some(before.place.clone()), Some(after.place.clone()));
        }
        if before.demands != after.demands {
            report(Kind::SearchDemandChanged, before.demands.clone(), after.demands.clone());
        }
    }
    let paths: BTreeSet<&String> = base.surface.keys().chain(revision.surface.keys()).collect();
    let is_known = |path: &String| base.surface.contains_key(path) || revision.surface.contains_key(path);
    for path in paths.into_iter().filter(|path| !builds(path).is_some_and(|built| is_known(&built))) {
        match (base.surface.get(path), revision.surface.get(path)) {
            (Some(before), None) if !belongs_to_another(path, before, &base.surface, &revision.surface) => {
                found.push(removed(path, before));
            }
            (None, Some(after)) if !belongs_to_another(path, after, &revision.surface, &base.surface) => {
                found.push(added(path, after, base));
            }
            (Some(before), Some(after)) if before != after => changed(path, before, after, &mut found),
            _ => {}
        }
    }
    let (old, new) = (operations(base), operations(revision));
    for change in &mut found {
        let is_of = |builder: &str| change.item == builder || change.item.starts_with(&format!("{builder}::"));
        let operation = new.iter().chain(&old).find(|operation| is_of(&operation.method) || is_of(&operation.builder));
        change.operation = operation.map(|operation| operation.route.to_owned());
    }
    found.sort_by(|a, b| (b.verdict, a.kind, &a.item).cmp(&(a.verdict, b.kind, &b.item)));
    found
}

/// An operation's method of `Client`, its builder, and what it calls.
struct Operation<'m> {
    method: String,
    builder: String,
    route: &'m str,
}

fn operations(module: &Module) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    for (name, route) in &module.routes {
        let method = format!("Client::{name}");
        if let Some(Public::Function(Function { returns, .. })) = module.surface.get(&method) {
            found.push(Operation { builder: built(returns).to_owned(), method, route: &route.place });
        }
    }
    found
}

/// `builder::PatientRead` of `builder::PatientRead<'_>`.
fn built(returned: &str) -> &str {
    returned.split('<').next().unwrap_or_default()
}

/// The base with the operations named as in the revision, and a change for each that has another name there.
fn rename(base: &Module, revision: &Module, found: &mut Vec<Change>) -> Module {
    let new: BTreeMap<&str, Operation<'_>> =
        operations(revision).into_iter().map(|operation| (operation.route, operation)).collect();
    let mut renamed = base.clone();
    for old in operations(base) {
        let Some(new) = new.get(old.route).filter(|new| new.method != old.method) else { continue };
        let names = [(&*old.method, &*new.method), (&*old.builder, &*new.builder)];
        renamed.surface = renamed.surface.iter().map(|(path, public)| respell(path, public, names)).collect();
        if let Some(route) = old.method.strip_prefix("Client::").and_then(|name| renamed.routes.remove(name)) {
            renamed.routes.insert(new.method.trim_start_matches("Client::").to_owned(), route);
        }
        let change = change(Kind::OperationRenamed, Verdict::Major, new.method.clone());
        found.push(Change { before: Some(old.method), after: Some(new.method.clone()), ..change });
    }
    renamed
}

fn respell(path: &str, public: &Public, names: [(&str, &str); 2]) -> (String, Public) {
    let renamed = names.iter().find_map(|(old, new)| {
        let rest = path.strip_prefix(old)?;
        (rest.is_empty() || rest.starts_with("::")).then(|| format!("{new}{rest}"))
    });
    let mut public = public.clone();
    if let (Public::Function(function), Some(_)) = (&mut public, &renamed) {
        for (old, new) in names {
            function.returns = function.returns.replace(old, new);
            let short = |name: &str| name.rsplit("::").next().unwrap_or_default().to_owned();
            function.signature = function.signature.replace(old, new);
            function.signature =
                function.signature.replace(&format!("fn {}(", short(old)), &format!("fn {}(", short(new)));
        }
    }
    (renamed.unwrap_or_else(|| path.to_owned()), public)
}

/// What `types::builder::Group` and `types::builder::Group::name` are there for, and change with: `types::Group`, `types::Group.name`.
fn builds(path: &str) -> Option<String> {
    let path = path.strip_prefix("types::builder::")?;
    Some(format!("types::{}", path.replacen("::", ".", 1)))
}

/// Whether an item that one side lacks needs no line of its own: what it stands in, or the operation that it builds, is lacking too.
fn belongs_to_another(path: &str, public: &Public, here: &Surface, there: &Surface) -> bool {
    let lacks = |path: &str| here.contains_key(path) && !there.contains_key(path);
    let mut parent = path;
    while let Some(end) = parent.rfind(['.', ':']) {
        parent = parent.get(..end).unwrap_or_default().trim_end_matches(':');
        if lacks(parent) {
            return true;
        }
    }
    let is_builder = matches!(public, Public::Struct { .. }) && path.starts_with("builder::");
    is_builder
        && here.iter().any(|(method, public)| {
            let builds = matches!(public, Public::Function(function) if built(&function.returns) == path);
            builds && method.starts_with("Client::") && lacks(method)
        })
}

fn removed(path: &str, before: &Public) -> Change {
    let kind = match before {
        Public::Field(_) => Kind::FieldRemoved,
        Public::Variant(_) => Kind::VariantRemoved,
        Public::Function(_) if path.starts_with("Client::") => Kind::OperationRemoved,
        Public::Function(function) if function.setter.is_some() => Kind::ParameterRemoved,
        _ => Kind::ItemRemoved,
    };
    Change { before: Some(shown(before)), ..change(kind, Verdict::Major, path.to_owned()) }
}

fn added(path: &str, after: &Public, base: &Module) -> Change {
    let parent = |separator| path.rsplit_once(separator).and_then(|(parent, _)| base.surface.get(parent));
    let (kind, verdict) = match after {
        // Who writes the struct out would have to write the field as well.
        Public::Field(_) => match parent(".") {
            Some(Public::Struct { is_constructible: true, .. }) => (Kind::FieldAdded, Verdict::Major),
            _ => (Kind::FieldAdded, Verdict::Minor),
        },
        Public::Variant(_) => match parent("::") {
            Some(Public::Enum { is_exhaustive: true, .. }) => (Kind::VariantAdded, Verdict::Major),
            _ => (Kind::VariantAdded, Verdict::Minor),
        },
        Public::Function(_) if path.starts_with("Client::") => (Kind::OperationAdded, Verdict::Minor),
        Public::Function(Function { setter: Some(setter), .. }) if setter.is_required => {
            (Kind::RequiredParameterAdded, Verdict::Minor)
        }
        Public::Function(Function { setter: Some(_), .. }) => (Kind::ParameterAdded, Verdict::Minor),
        _ => (Kind::ItemAdded, Verdict::Minor),
    };
    let at_run_time = kind == Kind::RequiredParameterAdded;
    Change { at_run_time, after: Some(shown(after)), ..change(kind, verdict, path.to_owned()) }
}

fn changed(path: &str, before: &Public, after: &Public, found: &mut Vec<Change>) {
    let mut report = |kind, verdict, before: String, after: String| {
        let change = change(kind, verdict, path.to_owned());
        found.push(Change { before: Some(before), after: Some(after), ..change });
    };
    match (before, after) {
        (Public::Field(before), Public::Field(after)) => {
            report(Kind::FieldTypeChanged, Verdict::Major, before.clone(), after.clone());
        }
        (Public::Variant(before), Public::Variant(after)) => {
            report(Kind::VariantChanged, Verdict::Major, before.clone(), after.clone());
        }
        (Public::Function(before), Public::Function(after)) => functions(path, before, after, found),
        (Public::Struct { traits: old, .. }, Public::Struct { traits: new, .. })
        | (Public::Enum { traits: old, .. }, Public::Enum { traits: new, .. }) => {
            if form(before) != form(after) {
                // Opening what was closed takes nothing away.
                let is_opened = form(before).1 == form(after).1 && !form(before).0;
                let verdict = if is_opened { Verdict::Minor } else { Verdict::Major };
                report(Kind::ItemChanged, verdict, shown(before), shown(after));
            }
            for name in old.difference(new) {
                let change = change(Kind::TraitRemoved, Verdict::Major, path.to_owned());
                found.push(Change { before: Some(name.clone()), ..change });
            }
            for name in new.difference(old) {
                let change = change(Kind::TraitAdded, Verdict::Minor, path.to_owned());
                found.push(Change { after: Some(name.clone()), ..change });
            }
        }
        _ => report(Kind::ItemChanged, Verdict::Major, shown(before), shown(after)),
    }
}

fn functions(path: &str, before: &Function, after: &Function, found: &mut Vec<Change>) {
    let change = |kind, verdict, before: &str, after: &str| Change {
        before: Some(before.to_owned()),
        after: Some(after.to_owned()),
        ..change(kind, verdict, path.to_owned())
    };
    let takes = |function: &Function| function.setter.as_ref().map(|setter| setter.takes.clone()).unwrap_or_default();
    if before.signature != after.signature {
        found.push(if takes(before) != takes(after) {
            change(Kind::ParameterTypeChanged, Verdict::Major, &takes(before), &takes(after))
        } else if before.returns != after.returns {
            change(Kind::ReturnTypeChanged, Verdict::Major, &before.returns, &after.returns)
        } else {
            change(Kind::ItemChanged, Verdict::Major, &before.signature, &after.signature)
        });
    }
    let is_required = |function: &Function| function.setter.as_ref().is_some_and(|setter| setter.is_required);
    match (is_required(before), is_required(after)) {
        (false, true) => {
            let change = change(Kind::ParameterBecameRequired, Verdict::Patch, "optional", "required");
            found.push(Change { at_run_time: true, ..change });
        }
        (true, false) => {
            let change = change(Kind::ParameterBecameOptional, Verdict::Patch, "required", "optional");
            found.push(Change { at_run_time: true, ..change });
        }
        _ => {}
    }
}

/// Whether users can write out or match all of a type, and what it is besides.
fn form(public: &Public) -> (bool, &str) {
    match public {
        Public::Struct { is_constructible, generics, .. } => (*is_constructible, generics),
        Public::Enum { is_exhaustive, generics, .. } => (*is_exhaustive, generics),
        _ => (false, ""),
    }
}

fn shown(public: &Public) -> String {
    match public {
        Public::Struct { is_constructible, generics, .. } => {
            format!("struct{generics}{}", if *is_constructible { "" } else { ", with private fields" })
        }
        Public::Enum { is_exhaustive, generics, .. } => {
            format!("enum{generics}{}", if *is_exhaustive { "" } else { ", non-exhaustive" })
        }
        Public::Field(text) | Public::Variant(text) | Public::Other(text) => text.clone(),
        Public::Function(function) => function.signature.clone(),
    }
}

fn change(kind: Kind, verdict: Verdict, item: String) -> Change {
    Change { kind, verdict, at_run_time: false, operation: None, item, before: None, after: None }
}
