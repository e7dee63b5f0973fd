//! References: to components, to what becomes one, by pointer, `$anchor` or `$id`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::schema::{Draft, Lowering};
use crate::convert::notice::Notices;
use crate::convert::swagger2::{allowed, free};
use crate::diagnostic::{join, of_reference};

const SCHEMAS: &str = "/components/schemas/";

impl<'d> Lowering<'d> {
    pub(super) fn of(root: &'d Value, is_31: bool, open: BTreeSet<String>) -> Self {
        let mut anchors = BTreeMap::new();
        if is_31 {
            collect(root, "", &mut anchors);
        }
        Self {
            root,
            is_31,
            open,
            notices: Notices::default(),
            anchors,
            hoisted: RefCell::default(),
            waiting: RefCell::default(),
        }
    }

    pub(super) fn reference(&self, draft: &mut Draft<'_>) {
        if draft.source.contains_key("$dynamicRef") {
            self.open(draft, "dynamic-reference", "$dynamicRef");
        }
        let Some(reference) = draft.source.get("$ref").and_then(Value::as_str) else { return };
        let reference = match self.target(reference) {
            Some(name) => {
                draft.is_open |= self.open.contains(&name);
                format!("#{SCHEMAS}{}", name.replace('~', "~0").replace('/', "~1"))
            }
            // To another document, or nowhere: whoever reads on tells of it.
            None => reference.to_owned(),
        };
        draft.parts.insert(0, json!({ "$ref": reference }));
    }

    /// The component that a reference leads to, or that what it leads to becomes.
    fn target(&self, reference: &str) -> Option<String> {
        let pointer = match of_reference(reference) {
            Some(pointer) if pointer.is_empty() || pointer.starts_with('/') => pointer,
            _ => self.anchors.get(reference)?.clone(),
        };
        let name = pointer.strip_prefix(SCHEMAS).filter(|name| !name.contains('/'));
        if let Some(name) = name {
            return Some(name.replace("~1", "/").replace("~0", "~"));
        }
        self.root.pointer(&pointer)?;
        if let Some(name) = self.hoisted.borrow().get(&pointer) {
            return Some(name.clone());
        }
        let mut hoisted = self.hoisted.borrow_mut();
        let words = pointer.strip_prefix(SCHEMAS).unwrap_or(&pointer).trim_start_matches('/').replace("$defs/", "");
        let is_free = |name: &str| {
            self.root.pointer(&format!("{SCHEMAS}{name}")).is_none() && hoisted.values().all(|taken| taken != name)
        };
        let name = free(&allowed(&words.replace("~1", "/").replace("~0", "~")), is_free);
        hoisted.insert(pointer.clone(), name.clone());
        self.waiting.borrow_mut().push(pointer);
        Some(name)
    }
}

/// What `$anchor` and `$id` name, wherever it stands.
fn collect(value: &Value, at: &str, anchors: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str);
            for anchor in ["$anchor", "$dynamicAnchor"] {
                anchors.extend(text(anchor).map(|name| (format!("#{name}"), at.to_owned())));
            }
            anchors.extend(text("$id").map(|id| (id.to_owned(), at.to_owned())));
            let data = ["default", "enum", "example", "examples", "const"];
            let members = members.iter().filter(|(name, _)| !data.contains(&name.as_str()));
            members.for_each(|(name, member)| collect(member, &join(at, name), anchors));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| collect(item, &join(at, &index.to_string()), anchors));
        }
        _ => {}
    }
}
