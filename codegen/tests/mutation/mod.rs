//! Damage to vendor documents, drawn from a seed: the same seed, the same damage.

use serde_json::{Map, Value, json};

/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    pub(crate) fn one_of<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }
}

const NAMES: [&str; 34] = [
    "type",
    "self",
    "Self",
    "crate",
    "async",
    "gen",
    "r#type",
    "_",
    "__",
    "",
    " ",
    "1",
    "9lives",
    "+1",
    "-1",
    "a b",
    "a-b",
    "a_b",
    "aB",
    "päron",
    "患者",
    "\u{202e}x",
    "\"",
    "\\",
    "*/",
    "{",
    "{id}",
    "a/b",
    "$ref",
    "'",
    "new",
    "send",
    "client",
    "Result",
];

/// A few of the paths, resources or definitions of a document, so that the damage is not far from what is left.
pub(crate) fn excerpt(document: &mut Value, random: &mut Random) {
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
        let wanted: Vec<String> = paths.keys().cloned().collect();
        let wanted: Vec<&String> = (0..5).map(|_| random.one_of(&wanted)).collect();
        paths.retain(|path, _| wanted.contains(&path));
    }
    if let Some(resources) = document.pointer_mut("/rest/0/resource").and_then(Value::as_array_mut) {
        while resources.len() > 4 {
            resources.remove(random.below(resources.len()));
        }
    }
}

/// Damages the document in one place and says how.
pub(crate) fn damage(document: &mut Value, random: &mut Random) -> String {
    let mut places = Vec::new();
    collect(document, String::new(), &mut places);
    // Half of the damage where it does most: the vendors' definitions are large, and mostly unused.
    if random.below(2) == 0 {
        let near: Vec<_> = places.iter().filter(|place| !place.starts_with("/definitions")).cloned().collect();
        places = if near.is_empty() { places } else { near };
    }
    let place = random.one_of(&places).clone();
    let kind = random.below(8);
    match kind {
        0 => {
            remove(document, &place);
            format!("dropped {place}")
        }
        1 => {
            let other = random.one_of(&others()).clone();
            let text = format!("put {other} at {place}");
            set(document, &place, other);
            text
        }
        2 => {
            let references: Vec<_> = places.iter().filter(|place| place.ends_with("/$ref")).collect();
            let Some(place) = (!references.is_empty()).then(|| (*random.one_of(&references)).clone()) else {
                return "no reference to break".to_owned();
            };
            let own = place.trim_end_matches("/$ref").to_owned();
            let reference = match random.below(6) {
                0 => format!("#{own}"),
                1 => format!("#{}", own.rsplit_once('/').map_or("", |(parent, _)| parent)),
                2 => "#/definitions/Nothing".to_owned(),
                3 => "other.json#/Patient".to_owned(),
                4 => "#/components/schemas/Patient/properties/id".to_owned(),
                _ => (*random.one_of(&NAMES)).to_owned(),
            };
            let text = format!("referred to {reference} at {place}");
            set(document, &place, reference.into());
            text
        }
        3 => {
            let name = *random.one_of(&NAMES);
            rename(document, &place, |_| name.to_owned());
            format!("renamed {place} to {name:?}")
        }
        4 => {
            let texts: Vec<_> =
                places.iter().filter(|place| document.pointer(place).is_some_and(Value::is_string)).collect();
            let places: Vec<_> = texts.iter().filter(|place| is_a_name(place)).copied().collect();
            if places.is_empty() {
                return "no name to change".to_owned();
            }
            let place = (*random.one_of(&places)).clone();
            let name = *random.one_of(&NAMES);
            set(document, &place, name.into());
            format!("called {place} {name:?}")
        }
        5 => {
            let copied = collide(document, &place, random);
            format!("doubled {place} as {copied}")
        }
        6 => {
            let other = random.one_of(&places).clone();
            let (one, two) = (document.pointer(&place).cloned(), document.pointer(&other).cloned());
            set(document, &other, one.unwrap_or_default());
            set(document, &place, two.unwrap_or_default());
            format!("swapped {place} and {other}")
        }
        _ => {
            let up = place.rsplit_once('/').map_or("", |(parent, _)| parent);
            set(document, &place, json!({ "$ref": format!("#{up}") }));
            format!("made {place} refer to what it stands in")
        }
    }
}

fn is_a_name(place: &str) -> bool {
    [
        "name",
        "operationId",
        "in",
        "type",
        "format",
        "code",
        "collectionFormat",
        "title",
        "default",
        "url",
        "host",
        "basePath",
        "version",
        "pattern",
    ]
    .iter()
    .any(|member| place.rsplit('/').next() == Some(member))
}

fn others() -> Vec<Value> {
    let mut deep = json!({});
    for _ in 0..40 {
        deep = json!({ "allOf": [deep], "properties": { "x": {} } });
    }
    vec![
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(1e300),
        json!(""),
        json!("text"),
        json!([]),
        json!({}),
        json!([[]]),
        json!(["a", "a"]),
        json!({ "type": "string", "enum": ["", "a", "A", "a b", "type"] }),
        json!({ "type": "string", "pattern": "^(?<=a)\\d+$", "format": "uuid", "default": "x" }),
        json!({ "type": "array", "items": { "type": "object", "properties": { "a-b": { "type": "integer" }, "a_b": { "type": "number" } } } }),
        json!({ "type": "integer", "minimum": 3, "maximum": 1, "exclusiveMinimum": true, "format": "int32" }),
        json!({ "type": ["string", "null"], "const": "a", "examples": ["a"] }),
        json!({ "type": ["array", "integer"], "prefixItems": [{ "exclusiveMinimum": 2 }, false], "items": { "type": "string" } }),
        json!({ "anyOf": [{ "type": "null" }, { "type": "object", "unevaluatedProperties": { "type": "integer" } }] }),
        json!({ "if": { "type": "null" }, "then": false, "dependentRequired": { "a": ["b"] }, "contains": { "const": null } }),
        json!({ "name": "list", "in": "query", "explode": false, "schema": { "type": "array", "items": { "type": "integer" } } }),
        deep,
    ]
}

/// An operation and a schema that have most of what OpenAPI 3.1 has and 3.0 has not.
pub(crate) fn enrich(document: &mut Value) {
    let schema = json!({
        "type": "object",
        "required": ["kind"],
        "properties": {
            "kind": { "const": "entry" },
            "note": { "type": ["string", "null"] },
            "next": { "anyOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Entry", "description": "The next." }] },
            "point": { "prefixItems": [{ "type": "number" }, { "$ref": "#/components/schemas/Entry/$defs/Part" }], "items": false },
            "value": { "type": ["integer", "string"], "exclusiveMinimum": 2 },
            "values": { "type": "array", "items": { "type": "number" }, "contains": { "const": 2 }, "minContains": 2 },
            "more": { "patternProperties": { "^x": { "type": "string" } }, "additionalProperties": false },
            "data": { "type": "string", "contentEncoding": "base64" },
        },
        "$defs": { "Part": { "enum": ["a", null] } },
        "if": { "required": ["note"] },
        "then": { "required": ["next"] },
        "dependentSchemas": { "point": { "minProperties": 2 } },
        "unevaluatedProperties": false,
    });
    let body = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Entry" } } } });
    let list = |name: &str, place: &str| json!({ "name": name, "in": place, "required": place == "path", "schema": { "type": "array", "items": { "type": ["string", "null"] } } });
    let item = json!({
        "parameters": [list("parts", "path")],
        "post": {
            "parameters": [
                { "name": "csv", "in": "query", "explode": false, "schema": { "type": ["array", "null"], "items": { "type": "integer" } } },
                { "name": "either", "in": "query", "schema": { "type": ["integer", "string"] } },
                list("X-List", "header"),
            ],
            "requestBody": body,
            "responses": { "200": { "$ref": "#/components/responses/Entry", "description": "It." } },
        },
        "options": { "responses": { "200": { "description": "What can be done." } } },
    });
    let Some(members) = document.as_object_mut() else { return };
    let mut put = |path: &[&str], value: Value| {
        let (last, path) = path.split_last().unwrap();
        let mut members = &mut *members;
        for name in path {
            members = members.entry(*name).or_insert_with(|| json!({})).as_object_mut().unwrap();
        }
        members.insert((*last).to_owned(), value);
    };
    put(&["components", "schemas", "Entry"], schema);
    put(&["components", "responses", "Entry"], {
        let mut response = body;
        response["description"] = "An entry.".into();
        response
    });
    put(&["components", "pathItems", "Entries"], item);
    put(&["paths", "/entries/{parts}"], json!({ "$ref": "#/components/pathItems/Entries" }));
    put(&["webhooks"], json!({ "changed": { "post": { "responses": {} } } }));
}

fn collect(value: &Value, pointer: String, places: &mut Vec<String>) {
    let nested: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, value)| (escape(name), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (token, value) in nested {
        let pointer = format!("{pointer}/{token}");
        places.push(pointer.clone());
        collect(value, pointer, places);
    }
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn parent<'d>(document: &'d mut Value, place: &str) -> Option<(&'d mut Value, String)> {
    let (up, token) = place.rsplit_once('/')?;
    Some((document.pointer_mut(up)?, token.replace("~1", "/").replace("~0", "~")))
}

fn set(document: &mut Value, place: &str, value: Value) {
    if let Some(there) = document.pointer_mut(place) {
        *there = value;
    }
}

fn remove(document: &mut Value, place: &str) {
    match parent(document, place) {
        Some((Value::Object(members), name)) => drop(members.remove(&name)),
        Some((Value::Array(items), index)) => drop(items.remove(index.parse().unwrap())),
        _ => {}
    }
}

fn rename(document: &mut Value, place: &str, name: impl Fn(&str) -> String) {
    if let Some((Value::Object(members), old)) = parent(document, place) {
        let value = members.remove(&old).unwrap_or_default();
        members.insert(name(&old), value);
    }
}

/// A second of what stands there, under a name that Rust has the same word for.
fn collide(document: &mut Value, place: &str, random: &mut Random) -> String {
    let respell = |name: &str, random: &mut Random| match random.below(4) {
        0 => name.to_uppercase(),
        1 => format!("{name}_"),
        2 => name.chars().rev().collect::<String>(),
        _ => format!("-{}", name.to_lowercase()),
    };
    match parent(document, place) {
        Some((Value::Object(members), name)) => {
            let new = respell(&name, random);
            let value = members.get(&name).cloned().unwrap_or_default();
            members.insert(new.clone(), value);
            new
        }
        Some((Value::Array(items), index)) => {
            let mut copy = items[index.parse::<usize>().unwrap()].clone();
            if let Some(name) = copy.get("name").and_then(Value::as_str).map(str::to_owned) {
                copy["name"] = respell(&name, random).into();
            }
            let text = copy.get("name").unwrap_or(&Value::Null).to_string();
            items.push(copy);
            text
        }
        _ => String::new(),
    }
}

/// What is defined twice in one scope of a Rust file; rustc refuses it.
pub(crate) fn twice(items: &[syn::Item]) -> Vec<String> {
    let mut types = Map::new();
    let mut functions = Map::new();
    let mut found = Vec::new();
    let mut take = |scope: &mut Map<String, Value>, name: String| {
        if scope.insert(name.clone(), Value::Null).is_some() {
            found.push(name);
        }
    };
    let mut nested = Vec::new();
    for item in items {
        match item {
            syn::Item::Struct(item) => {
                take(&mut types, item.ident.to_string());
                let mut fields = Map::new();
                for field in item.fields.iter().filter_map(|field| field.ident.as_ref()) {
                    take(&mut fields, field.to_string());
                }
            }
            syn::Item::Enum(item) => {
                take(&mut types, item.ident.to_string());
                let mut variants = Map::new();
                for variant in &item.variants {
                    take(&mut variants, variant.ident.to_string());
                }
            }
            syn::Item::Impl(item) if item.trait_.is_none() => {
                let of = &item.self_ty;
                let of = quote::quote!(#of).to_string();
                for item in &item.items {
                    if let syn::ImplItem::Fn(function) = item {
                        take(&mut functions, format!("{of}::{}", function.sig.ident));
                    }
                }
            }
            syn::Item::Mod(item) => nested.extend(item.content.iter().map(|(_, items)| items)),
            _ => {}
        }
    }
    found.extend(nested.into_iter().flat_map(|items| twice(items)));
    found
}
