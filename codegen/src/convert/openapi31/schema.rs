//! One schema, and all schemas in it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::objects::map_schemas;
use super::{lists, logic, types};
use crate::Diagnostic;
use crate::convert::notice::{NoticeKind, Notices};
use crate::diagnostic::join;

/// The document under way.
pub(super) struct Lowering<'d> {
    pub(super) root: &'d Value,
    /// Whether something may stand beside a `$ref`.
    pub(super) is_31: bool,
    /// The components that take more values than before.
    pub(super) open: BTreeSet<String>,
    pub(super) notices: Notices,
    /// Pointers of the schemas that `$anchor` and `$id` name.
    pub(super) anchors: BTreeMap<String, String>,
    /// Names of the components that other schemas become, by their pointers, and which of them are still to be lowered.
    pub(super) hoisted: RefCell<BTreeMap<String, String>>,
    pub(super) waiting: RefCell<Vec<String>>,
}

/// A schema of OpenAPI 3.0.
pub(super) struct Lowered {
    pub(super) schema: Value,
    /// Whether it takes more values than the one that it was made of.
    pub(super) is_open: bool,
}

/// The schema while it is put together: what its keywords became.
pub(super) struct Draft<'s> {
    /// What it is made of.
    pub(super) source: &'s Map<String, Value>,
    pub(super) at: &'s str,
    pub(super) out: Map<String, Value>,
    /// What else must hold.
    pub(super) parts: Vec<Value>,
    pub(super) is_open: bool,
}

/// Keywords that are the same in both versions, and hold no schemas.
const SAME: [&str; 23] = [
    "title",
    "description",
    "format",
    "default",
    "multipleOf",
    "maximum",
    "minimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "required",
    "readOnly",
    "writeOnly",
    "xml",
    "externalDocs",
    "example",
    "deprecated",
    "discriminator",
];

impl Lowering<'_> {
    /// The whole document; [`Self::open`] then has what was found to be open.
    pub(super) fn document(&mut self) -> Value {
        let mut open = BTreeSet::new();
        let mut lowered = map_schemas(self.root, &mut |schema, at| {
            let lowered = self.schema(schema, at);
            if let Some(name) = at.strip_prefix("/components/schemas/").filter(|_| lowered.is_open) {
                open.insert(name.replace("~1", "/").replace("~0", "~"));
            }
            lowered.schema
        });
        loop {
            let next = self.waiting.borrow_mut().pop();
            let Some(pointer) = next else { break };
            let (Some(schema), Some(name)) =
                (self.root.pointer(&pointer), self.hoisted.borrow().get(&pointer).cloned())
            else {
                continue;
            };
            let Lowered { schema, is_open } = self.schema(schema, &pointer);
            if is_open {
                open.insert(name.clone());
            }
            let components =
                lowered.as_object_mut().map(|members| members.entry("components").or_insert_with(|| json!({})));
            let components = components.and_then(Value::as_object_mut);
            let schemas = components.map(|members| members.entry("schemas").or_insert_with(|| json!({})));
            schemas.and_then(Value::as_object_mut).and_then(|schemas| schemas.insert(name, schema));
        }
        self.open = open;
        lowered
    }

    pub(super) fn schema(&self, schema: &Value, at: &str) -> Lowered {
        let source = match schema {
            Value::Object(source) => source,
            Value::Bool(false) => return Lowered { schema: json!({ "not": {} }), is_open: false },
            _ => return Lowered { schema: json!({}), is_open: false },
        };
        if !self.is_31 && source.contains_key("$ref") {
            return Lowered { schema: schema.clone(), is_open: false };
        }
        let mut draft = Draft { source, at, out: Map::new(), parts: Vec::new(), is_open: false };
        for name in SAME {
            draft.out.extend(source.get(name).map(|value| (name.to_owned(), value.clone())));
        }
        draft.out.extend(source.iter().filter(|(name, _)| name.starts_with("x-")).map(|(n, v)| (n.clone(), v.clone())));
        types::lower(&mut draft, self.is_31);
        self.properties(&mut draft);
        lists::lower(self, &mut draft);
        self.combined(&mut draft);
        logic::lower(self, &mut draft);
        self.reference(&mut draft);
        if draft.out.get("type") == Some(&json!("array")) {
            draft.out.entry("items").or_insert_with(|| json!({}));
        }
        draft.finish()
    }

    /// A schema in a keyword of the draft.
    pub(super) fn part(&self, draft: &mut Draft<'_>, keyword: &str) -> Option<Value> {
        let value = draft.source.get(keyword)?;
        Some(self.taken(draft, value, &join(draft.at, keyword)))
    }

    /// A schema whose being open makes the draft open.
    pub(super) fn taken(&self, draft: &mut Draft<'_>, value: &Value, at: &str) -> Value {
        let Lowered { schema, is_open } = self.schema(value, at);
        draft.is_open |= is_open;
        schema
    }

    /// The schemas in a keyword that lists them.
    pub(super) fn list(&self, draft: &mut Draft<'_>, keyword: &str) -> Option<Vec<Value>> {
        let list = draft.source.get(keyword)?.as_array()?;
        let at = join(draft.at, keyword);
        let items = list.iter().enumerate();
        Some(items.map(|(index, value)| self.taken(draft, value, &join(&at, &index.to_string()))).collect())
    }

    /// The schemas in a keyword that names them.
    pub(super) fn named(&self, draft: &mut Draft<'_>, keyword: &str) -> Option<Vec<(String, Value)>> {
        let named = draft.source.get(keyword)?.as_object()?;
        let at = join(draft.at, keyword);
        Some(named.iter().map(|(name, value)| (name.clone(), self.taken(draft, value, &join(&at, name)))).collect())
    }

    fn properties(&self, draft: &mut Draft<'_>) {
        if let Some(properties) = self.named(draft, "properties") {
            draft.set("properties", properties.into_iter().collect::<Map<_, _>>());
        }
        let source = draft.source;
        let in_place = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"];
        let is_alone = !in_place.iter().any(|keyword| source.contains_key(*keyword));
        let rest = if source.contains_key("additionalProperties") {
            Some("additionalProperties")
        } else if source.get("unevaluatedProperties").is_some_and(|rest| *rest != json!(true)) && !is_alone {
            self.open(draft, "unevaluated", "unevaluatedProperties");
            None
        } else {
            source.contains_key("unevaluatedProperties").then_some("unevaluatedProperties")
        };
        let taken = rest.and_then(|keyword| source.get(keyword));
        let additional = match taken {
            Some(Value::Bool(flag)) => Some(json!(flag)),
            Some(_) => rest.and_then(|keyword| self.part(draft, keyword)),
            None => None,
        };
        let patterns = self.named(draft, "patternProperties").filter(|patterns| !patterns.is_empty());
        match (patterns, additional) {
            (None, additional) => draft.out.extend(additional.map(|rest| ("additionalProperties".to_owned(), rest))),
            (Some(patterns), additional) => {
                self.open(draft, "pattern-properties", "patternProperties");
                let rest = additional.filter(|rest| *rest != json!(true));
                if let Some(rest) = rest {
                    let alternatives = patterns.into_iter().map(|(_, schema)| schema);
                    let alternatives = alternatives.chain((rest != json!(false)).then_some(rest)).collect();
                    draft.set("additionalProperties", any_of(alternatives));
                }
            }
        }
        match source.get("propertyNames") {
            None | Some(Value::Bool(true)) => {}
            Some(Value::Bool(false)) => draft.at_most("maxProperties", 0),
            Some(names) if *names == json!({}) || *names == json!({ "type": "string" }) => {}
            Some(_) => self.open(draft, "property-names", "propertyNames"),
        }
    }

    fn combined(&self, draft: &mut Draft<'_>) {
        if let Some(parts) = self.list(draft, "allOf") {
            draft.parts.extend(parts);
        }
        for keyword in ["anyOf", "oneOf"] {
            let was_open = std::mem::take(&mut draft.is_open);
            let Some(list) = self.list(draft, keyword) else {
                draft.is_open = was_open;
                continue;
            };
            // More than one of them may take a value, now that one takes more.
            let becomes_any = keyword == "oneOf" && draft.is_open;
            if becomes_any {
                self.open(draft, "negation", "oneOf");
            }
            draft.is_open |= was_open;
            let keyword = if becomes_any { "anyOf" } else { keyword };
            let (list, is_nullable) = types::without_null(list);
            match (list, is_nullable) {
                (list, true) if draft.merge(&list) => {}
                (list, _) => draft.combine(keyword, list),
            }
        }
    }

    /// Tells that the draft says less than its source does in `keyword`.
    pub(super) fn open(&self, draft: &mut Draft<'_>, rule: &'static str, keyword: &str) {
        draft.is_open = true;
        let problem = format!("OpenAPI 3.0 cannot say this `{keyword}`: lowered by the rule `{rule}`");
        let problem = Diagnostic::new(problem).at_pointer(join(draft.at, keyword));
        self.notices.add(NoticeKind::Lowered(rule), problem);
    }
}

impl Draft<'_> {
    pub(super) fn set(&mut self, keyword: &str, value: impl Into<Value>) {
        self.out.insert(keyword.to_owned(), value.into());
    }

    /// Sets a keyword that combines schemas, which may be there already.
    pub(super) fn combine(&mut self, keyword: &str, list: Vec<Value>) {
        if self.out.contains_key(keyword) {
            self.parts.push(json!({ keyword: list }));
        } else {
            self.set(keyword, list);
        }
    }

    /// Lays the one alternative that is left over what is there, if the two have nothing in common.
    fn merge(&mut self, list: &[Value]) -> bool {
        let [Value::Object(only)] = list else { return false };
        let is_free = only.keys().all(|keyword| !self.out.contains_key(keyword));
        if is_free {
            self.out.extend(only.clone());
        }
        is_free
    }

    /// Lowers a limit from above.
    pub(super) fn at_most(&mut self, keyword: &str, limit: u64) {
        let before = self.out.get(keyword).and_then(Value::as_u64);
        self.set(keyword, before.map_or(limit, |before| before.min(limit)));
    }

    /// Raises a limit from below.
    pub(super) fn at_least(&mut self, keyword: &str, limit: u64) {
        let before = self.out.get(keyword).and_then(Value::as_u64);
        self.set(keyword, before.map_or(limit, |before| before.max(limit)));
    }

    fn finish(mut self) -> Lowered {
        let schema = match self.parts.as_slice() {
            [only] if self.out.is_empty() && only.get("$ref").is_some() => only.clone(),
            [] => Value::Object(self.out),
            _ => {
                let parts = std::mem::take(&mut self.parts);
                self.set("allOf", parts);
                Value::Object(self.out)
            }
        };
        Lowered { schema, is_open: self.is_open }
    }
}

/// What takes what any of them takes.
pub(super) fn any_of(mut list: Vec<Value>) -> Value {
    match (list.pop(), list.is_empty()) {
        (None, _) => json!({ "not": {} }),
        (Some(only), true) => only,
        (Some(last), false) => {
            list.push(last);
            json!({ "anyOf": list })
        }
    }
}
