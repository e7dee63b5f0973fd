//! What oasdiff reports of documents such as its own tests have: odd ones, and ones in which little differs.

use nextgen_patient_access_codegen::diff::{Date, Level, compare_on};
use nextgen_patient_access_codegen::document;
use serde_json::Value;

/// A path item of both documents; what of the base is replaced by what in the revision; and what that breaks, or may.
struct Case {
    name: &'static str,
    item: &'static str,
    edit: (&'static str, &'static str),
    expected: &'static [&'static str],
}

const CASES: &[Case] = &[
    Case {
        name: "the parameters of a path are those of its operations",
        item: "{parameters: [{name: n, in: query, schema: {type: array, maxItems: 20}}], get: {}, post: {}}",
        edit: ("maxItems: 20", "maxItems: 10"),
        expected: &["ERR request-parameter-max-items-decreased", "ERR request-parameter-max-items-decreased"],
    },
    Case {
        name: "but for those that an operation has of its own",
        item: "{parameters: [{name: n, in: query, schema: {maximum: 2}}], get: {parameters: [{name: n, in: query}]}}",
        edit: ("maximum: 2", "maximum: 1"),
        expected: &[],
    },
    Case {
        name: "one that a path takes is a finding of each of its operations",
        item: "{parameters: [], get: {}, post: {}}",
        edit: ("[]", "[{name: n, in: header, required: true}]"),
        expected: &[
            "ERR new-required-request-default-parameter-to-existing-path",
            "ERR new-required-request-default-parameter-to-existing-path",
        ],
    },
    Case {
        name: "a path parameter has a default if it does not say that it is required",
        item: "{get: {parameters: [{name: n, in: path, schema: {type: string, default: '1'}}]}}",
        edit: ("'1'", "'2'"),
        expected: &["ERR request-parameter-default-value-changed"],
    },
    Case {
        name: "a property of a header is limited to values",
        item: "{get: {parameters: [{name: n, in: header, schema: {properties: {p: {type: string}}}}]}}",
        edit: ("type: string", "type: string, enum: [a, b]"),
        expected: &["ERR request-header-property-became-enum"],
    },
    Case {
        name: "a header is limited to values",
        item: "{get: {parameters: [{name: n, in: header, schema: {type: string}}]}}",
        edit: ("type: string", "type: string, enum: [a, b]"),
        expected: &["ERR request-header-property-became-enum", "ERR request-parameter-became-enum"],
    },
    Case {
        name: "types that are none, and responses beside the responses",
        item: "{post: {requestBody: {content: {application/json: {schema: {type: string}}}}, responses: , '200': {}}}",
        edit: ("type: string", "type: int, enum: [a]"),
        expected: &["ERR request-body-became-enum", "ERR request-body-type-changed"],
    },
    Case {
        name: "a required property goes, and stays required",
        item: "{get: {responses: {200: {content: {application/json: {schema: {required: [p], properties: {p: {}}}}}}}}}",
        edit: ("properties: {p: {}}", "properties: {}"),
        expected: &["ERR response-required-property-removed"],
    },
    Case {
        name: "an optional property goes, and its name becomes required",
        item: "{get: {responses: {200: {content: {application/json: {schema: {properties: {p: {}}}}}}}}}",
        edit: ("properties: {p: {}}", "required: [p]"),
        expected: &["WARN response-optional-property-removed"],
    },
    Case {
        name: "a required property that there never was",
        item: "{post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}",
        edit: ("type: object", "type: object, required: [p]"),
        expected: &[],
    },
    Case {
        name: "a stability level that is no text",
        item: "{get: {operationId: a}}",
        edit: ("operationId: a", "operationId: a, x-stability-level: {level: stable}"),
        expected: &["ERR api-invalid-stability-level"],
    },
    Case {
        name: "a level that rises to one that promises nothing",
        item: "{get: {x-stability-level: draft, parameters: [{name: n, in: query}]}}",
        edit: ("draft, parameters: [{name: n, in: query}]", "alpha"),
        expected: &[],
    },
    Case {
        name: "callbacks, links, examples and servers",
        item: "{post: {servers: [{url: /a}], callbacks: {c: {'{$request.query.url}': {post: {tags: [a]}}}}, responses: {200: \
               {description: a, links: {l: {operationId: a}}, content: {application/json: {example: {a: 1}}}}}}}",
        edit: ("a", "b"),
        expected: &[],
    },
];

/// `edit` may be a single letter, which then is a name that stands everywhere.
fn documents(case: &Case) -> [Value; 2] {
    let (from, to) = case.edit;
    assert!(case.item.contains(from), "{}", case.name);
    let revision = match from {
        "a" => case.item.replace(": a", ": b").replace("[a]", "[b]").replace("/a}", "/b}"),
        _ => case.item.replace(from, to),
    };
    [case.item, &revision].map(|item| {
        let text = format!("openapi: 3.0.1\ninfo: {{title: A}}\npaths:\n  /x/{{n}}: {item}\n");
        document::read(text.as_bytes(), case.name).unwrap_or_else(|problem| panic!("{problem}"))
    })
}

/// The changes of WARN and ERR.
fn found(base: &Value, revision: &Value) -> Vec<String> {
    let changes = compare_on(base, revision, &Date::parse("2026-11-24").unwrap());
    let changes = changes.into_iter().filter(|change| change.level > Level::Info);
    let mut found: Vec<_> = changes.map(|change| format!("{} {}", change.level, change.id)).collect();
    found.sort();
    found
}

#[test]
fn the_cases_give_what_oasdiff_does() {
    for case in CASES {
        let [base, revision] = documents(case);
        assert_ne!(base, revision, "{}", case.name);
        assert_eq!(found(&base, &revision), case.expected, "{}", case.name);
    }
}
