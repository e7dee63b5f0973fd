//! One schema in several forms.

use nextgen_patient_access_codegen::diff::{Comparison, Policy};
use nextgen_patient_access_codegen::document;

use super::kinds::{Kind, OPENAPI, OPENAPI_31, SWAGGER, assert_told};

#[test]
fn another_form_of_the_same_is_nothing() {
    let schema = "paths: {/x: {post: {parameters: [{name: b, in: body, schema: {$ref: '#/definitions/A'}}], responses: {200: {description: '', schema: {$ref: '#/definitions/A'}}}}}}\ndefinitions: {A: {type: object, required: [a], properties: {a: {$ref: '#/definitions/B'}}}, B: {type: object, properties: {b: {type: string}}}}";
    assert_told(
        SWAGGER,
        &[
            Kind {
                name: "a description beside a reference",
                document: schema,
                edit: ("{$ref: '#/definitions/B'}", "{$ref: '#/definitions/B', description: New.}"),
                told: &[],
            },
            Kind {
                name: "a title beside the reference of a body",
                document: schema,
                edit: ("schema: {$ref: '#/definitions/A'}", "schema: {$ref: '#/definitions/A', title: A}"),
                told: &[],
            },
            Kind {
                name: "a reference in a list of one",
                document: schema,
                edit: ("{$ref: '#/definitions/B'}", "{allOf: [{$ref: '#/definitions/B'}], description: New.}"),
                told: &[],
            },
            Kind {
                name: "a body in a list of one",
                document: schema,
                edit: ("schema: {$ref: '#/definitions/A'}", "schema: {allOf: [{$ref: '#/definitions/A'}]}"),
                told: &[],
            },
            Kind {
                name: "what is inline, in a list of one",
                document: schema,
                edit: (
                    "{type: object, properties: {b: {type: string}}}",
                    "{allOf: [{type: object, properties: {b: {type: string}}}]}",
                ),
                told: &[],
            },
        ],
    );
    let body = "paths: {/x: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}}}";
    let openapi = [
        Kind {
            name: "a list of one, and a type that the one has too",
            document: body,
            edit: ("{$ref: '#/components/schemas/A'}", "{type: object, allOf: [{$ref: '#/components/schemas/A'}]}"),
            told: &[],
        },
        Kind {
            name: "a list of one in a list of one",
            document: body,
            edit: ("{$ref: '#/components/schemas/A'}", "{allOf: [{allOf: [{$ref: '#/components/schemas/A'}]}]}"),
            told: &[],
        },
        Kind {
            name: "the only one to choose",
            document: body,
            edit: ("{$ref: '#/components/schemas/A'}", "{oneOf: [{$ref: '#/components/schemas/A'}]}"),
            told: &[],
        },
        Kind {
            name: "what else is said beside the one counts",
            document: body,
            edit: ("{$ref: '#/components/schemas/A'}", "{nullable: true, allOf: [{$ref: '#/components/schemas/A'}]}"),
            told: &["INFO request-body-became-nullable"],
        },
        Kind {
            name: "another schema in the list counts",
            document: "paths: {/x: {post: {requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/A'}]}}}}}}}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}}}",
            edit: ("[{$ref: '#/components/schemas/A'}]", "[{$ref: '#/components/schemas/A'}, {required: [a]}]"),
            told: &["ERR request-body-all-of-added"],
        },
        Kind {
            name: "a schema becomes one of several",
            document: body,
            edit: ("{$ref: '#/components/schemas/A'}", "{allOf: [{$ref: '#/components/schemas/A'}, {required: [a]}]}"),
            told: &["ERR request-body-all-of-added"],
        },
        Kind {
            name: "and is the only one again",
            document: "paths: {/x: {post: {requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/A'}, {required: [a]}]}}}}}}}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}}}",
            edit: ("{allOf: [{$ref: '#/components/schemas/A'}, {required: [a]}]}", "{$ref: '#/components/schemas/A'}"),
            told: &["WARN request-body-all-of-removed"],
        },
        Kind {
            name: "what must be said anyway",
            document: body,
            edit: (
                "{type: object, properties: {a: {type: string}}}",
                "{type: object, required: [], properties: {a: {type: string, minLength: 0, readOnly: false}}, additionalProperties: true, minProperties: 0}",
            ),
            told: &[],
        },
    ];
    assert_told(OPENAPI, &openapi);
    assert_told(OPENAPI_31, &openapi[..2]);
    assert_told(
        OPENAPI_31,
        &[
            Kind {
                name: "a description beside a reference",
                document: body,
                edit: ("{$ref: '#/components/schemas/A'}", "{$ref: '#/components/schemas/A', description: New.}"),
                told: &[],
            },
            Kind {
                name: "other words beside a reference count",
                document: body,
                edit: ("{$ref: '#/components/schemas/A'}", "{$ref: '#/components/schemas/A', maxProperties: 3}"),
                told: &["notice request body, application/json: maxProperties set to `3`"],
            },
            Kind {
                name: "a reference beside null",
                document: body,
                edit: (
                    "{$ref: '#/components/schemas/A'}",
                    "{oneOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}",
                ),
                told: &["INFO request-body-became-nullable"],
            },
            Kind {
                name: "null first, and anyOf",
                document: body,
                edit: (
                    "{$ref: '#/components/schemas/A'}",
                    "{anyOf: [{type: 'null'}, {$ref: '#/components/schemas/A'}]}",
                ),
                told: &["INFO request-body-became-nullable"],
            },
        ],
    );
}

/// What OpenAPI 3.0 says, and what 3.1 says for it.
const VERSIONS: &[(&str, &str)] = &[
    ("{type: string}", "{type: [string]}"),
    ("{type: string, nullable: true}", "{type: [string, 'null']}"),
    ("{type: string, nullable: true, enum: [a, null]}", "{type: [string, 'null'], enum: [a, null]}"),
    ("{type: string, nullable: true, enum: [a]}", "{type: [string, 'null'], enum: [a, null]}"),
    ("{type: number, maximum: 3, exclusiveMaximum: true}", "{type: number, exclusiveMaximum: 3}"),
    ("{type: number, minimum: 3, exclusiveMinimum: true}", "{type: number, exclusiveMinimum: 3}"),
    ("{type: number, maximum: 3, exclusiveMaximum: false}", "{type: number, maximum: 3}"),
    ("{type: string, enum: [a]}", "{type: string, const: a}"),
    ("{type: string, format: byte}", "{type: string, contentEncoding: base64}"),
    ("{type: string, format: binary}", "{type: string, contentMediaType: application/octet-stream}"),
    ("{type: string, example: a}", "{type: string, examples: [a]}"),
    (
        "{allOf: [{$ref: '#/components/schemas/B'}], nullable: true}",
        "{oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}",
    ),
    (
        "{allOf: [{$ref: '#/components/schemas/B'}], maxProperties: 3}",
        "{$ref: '#/components/schemas/B', maxProperties: 3}",
    ),
    (
        "{oneOf: [{type: string, nullable: true}, {$ref: '#/components/schemas/B'}]}",
        "{oneOf: [{$ref: '#/components/schemas/B'}, {type: [string, 'null']}]}",
    ),
    ("{type: array, items: {type: string, nullable: true}}", "{type: array, items: {type: [string, 'null']}}"),
];

#[test]
fn a_document_of_3_0_and_its_form_in_3_1_are_the_same() {
    let document = |start: &str, schema: &str| {
        let text = format!(
            "{start}paths: {{/x: {{post: {{parameters: [{{name: n, in: query, schema: {schema}}}], requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, \
             responses: {{200: {{headers: {{Age: {{schema: {schema}}}}}, content: {{application/json: {{schema: {{type: object, properties: {{p: {schema}}}}}}}}}}}}}}}}}}}\n\
             components: {{schemas: {{B: {{type: object, properties: {{b: {{type: string}}}}}}}}}}\n"
        );
        document::read(text.as_bytes(), schema).unwrap_or_else(|problem| panic!("{problem}"))
    };
    let documents: Vec<_> =
        VERSIONS.iter().map(|(old, new)| (document(OPENAPI, old), document(OPENAPI_31, new))).collect();
    for ((old, new), words) in documents.iter().zip(VERSIONS) {
        assert_eq!(Comparison::of(old, new, &Policy::default()), Comparison::default(), "{words:?}");
        assert_eq!(Comparison::of(new, old, &Policy::default()), Comparison::default(), "{words:?}");
    }
    let told = |old: &str, new: &str| {
        let changes = Comparison::of(&document(OPENAPI, old), &document(OPENAPI_31, new), &Policy::default()).changes;
        changes.into_iter().map(|change| change.id).collect::<Vec<_>>()
    };
    let body = |change: &str| format!("request-body-{change}");
    assert!(told("{type: string}", "{type: [string, 'null']}").contains(&body("became-nullable")));
    assert!(
        told("{type: number, maximum: 3, exclusiveMaximum: true}", "{type: number, exclusiveMaximum: 2}")
            .contains(&body("exclusive-max-decreased"))
    );
    assert!(told("{type: string, enum: [a]}", "{type: string, const: b}").contains(&body("const-changed")));
    assert!(
        told("{type: string, format: byte}", "{type: string, contentEncoding: base64url}")
            .contains(&body("content-encoding-changed"))
    );
}
