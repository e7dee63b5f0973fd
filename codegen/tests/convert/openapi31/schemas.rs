//! Schemas and instances, drawn from a seed, of few names and values, so that they meet.

use serde_json::{Map, Value, json};

use crate::mutation::Random;

const NAMES: [&str; 3] = ["a", "b", "ab"];
const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/// Values that any keyword may say something of. No number is 0 or 1, which Python takes for truth values.
pub(crate) fn plain() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(false),
        json!(2),
        json!(5),
        json!(7.5),
        json!(-3),
        json!(""),
        json!("a"),
        json!("abc"),
        json!([]),
        json!([2]),
        json!([2, "a"]),
        json!(["a", 2]),
        json!([2, 2, 2]),
        json!([null]),
        json!({}),
        json!({"a": 2}),
        json!({"a": "a"}),
        json!({"a": null, "b": 2}),
        json!({"ab": 2}),
        json!({"b": "abc", "ab": [2]}),
    ]
}

pub(crate) fn instance(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 6 } else { 9 }) {
        0..=5 => plain()[random.below(10)].clone(),
        6 => (0..random.below(4)).map(|_| instance(random, depth - 1)).collect(),
        _ => {
            let members =
                (0..random.below(4)).map(|_| ((*random.one_of(&NAMES)).to_owned(), instance(random, depth - 1)));
            Value::Object(members.collect())
        }
    }
}

/// A schema of OpenAPI 3.1.
pub(crate) fn schema(random: &mut Random, depth: usize) -> Value {
    if depth == 0 || random.below(12) == 0 {
        return match random.below(8) {
            0 => json!(true),
            1 => json!(false),
            2 => json!({ "$ref": "#/components/schemas/Name" }),
            3 => json!({ "const": plain()[random.below(10)] }),
            4 => json!({ "enum": [plain()[random.below(10)], plain()[random.below(10)]] }),
            _ => json!({ "type": random.one_of(&TYPES) }),
        };
    }
    let mut members = Map::new();
    for _ in 0..1 + random.below(4) {
        let (keyword, value) = keyword(random, depth - 1);
        members.insert(keyword.to_owned(), value);
    }
    members.into()
}

fn keyword(random: &mut Random, depth: usize) -> (&'static str, Value) {
    let number = |random: &mut Random| json!(*random.one_of(&[-3.0, 2.5, 5.0, 7.0]));
    let count = |random: &mut Random| json!(random.below(3));
    let one = |random: &mut Random| schema(random, depth);
    let several = |random: &mut Random| (0..1 + random.below(3)).map(|_| schema(random, depth)).collect::<Value>();
    let named = |random: &mut Random| {
        let members = (0..1 + random.below(2)).map(|_| ((*random.one_of(&NAMES)).to_owned(), schema(random, depth)));
        Value::Object(members.collect())
    };
    match random.below(36) {
        0 | 1 => ("type", json!(random.one_of(&TYPES))),
        2 => ("type", json!(["string", "null"])),
        3 => ("type", json!([random.one_of(&TYPES[..3]), random.one_of(&TYPES[3..])])),
        4 => ("type", json!(["array", "boolean", "null", "number", "object", "string"])),
        5 => ("enum", json!([plain()[random.below(10)], plain()[random.below(10)], null])),
        6 => ("const", plain()[random.below(10)].clone()),
        7 => ("minimum", number(random)),
        8 => ("maximum", number(random)),
        9 => ("exclusiveMinimum", number(random)),
        10 => ("exclusiveMaximum", number(random)),
        11 => ("minLength", count(random)),
        12 => ("maxItems", count(random)),
        13 => ("minItems", count(random)),
        14 => ("maxProperties", count(random)),
        15 => ("required", json!([random.one_of(&NAMES)])),
        16 => ("items", one(random)),
        17 => ("prefixItems", several(random)),
        18 => ("contains", one(random)),
        19 => ("minContains", count(random)),
        20 => ("maxContains", count(random)),
        21 => ("properties", named(random)),
        22 => ("additionalProperties", one(random)),
        23 => ("patternProperties", json!({ random.one_of(&["^a", "b$"]).to_owned(): one(random) })),
        24 => ("propertyNames", one(random)),
        25 => ("dependentRequired", json!({ "a": [random.one_of(&NAMES)] })),
        26 => ("dependentSchemas", named(random)),
        27 => ("if", one(random)),
        28 => ("then", one(random)),
        29 => ("else", one(random)),
        30 => ("not", one(random)),
        31 => ("allOf", several(random)),
        32 => ("anyOf", several(random)),
        33 => ("oneOf", several(random)),
        34 => ("unevaluatedProperties", one(random)),
        _ => (*random.one_of(&["unevaluatedItems", "$ref"]), json!(false)),
    }
    .or_reference()
}

trait OrReference {
    fn or_reference(self) -> Self;
}

impl OrReference for (&'static str, Value) {
    fn or_reference(self) -> Self {
        match self {
            ("$ref", _) => ("$ref", json!("#/components/schemas/Node")),
            other => other,
        }
    }
}

/// A schema of OpenAPI 3.0.
pub(crate) fn schema_30(random: &mut Random, depth: usize) -> Value {
    const TYPES_30: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];
    let mut members = Map::new();
    if random.below(3) > 0 {
        members.insert("type".to_owned(), json!(random.one_of(&TYPES_30)));
    }
    for _ in 0..random.below(4) {
        let below =
            |random: &mut Random| if depth == 0 { json!({ "type": "string" }) } else { schema_30(random, depth - 1) };
        let number = |random: &mut Random| json!(*random.one_of(&[-3.0, 2.5, 5.0, 7.0]));
        let (keyword, value) = match random.below(18) {
            // Without a type it says nothing.
            0 | 1 if members.contains_key("type") => ("nullable", json!(true)),
            2 => ("minimum", number(random)),
            3 => ("maximum", number(random)),
            // Nor do these without the limit.
            4 if members.contains_key("minimum") => ("exclusiveMinimum", json!(true)),
            5 if members.contains_key("maximum") => ("exclusiveMaximum", json!(true)),
            6 => ("enum", json!([plain()[random.below(10)], plain()[random.below(10)]])),
            7 => ("properties", json!({ *random.one_of(&NAMES): below(random) })),
            8 => ("additionalProperties", below(random)),
            9 => ("additionalProperties", json!(random.below(2) == 0)),
            10 => ("required", json!([random.one_of(&NAMES)])),
            11 => ("items", below(random)),
            12 => ("allOf", json!([below(random), below(random)])),
            13 => ("anyOf", json!([below(random), below(random)])),
            14 => ("oneOf", json!([below(random), below(random)])),
            15 => ("not", below(random)),
            16 => ("example", json!("x")),
            _ => ("minItems", json!(random.below(3))),
        };
        members.insert(keyword.to_owned(), value);
    }
    if members.get("type") == Some(&json!("array")) {
        members.entry("items").or_insert_with(|| json!({}));
    }
    match random.below(8) {
        0 => json!({ "$ref": "#/components/schemas/Name" }),
        _ => members.into(),
    }
}
