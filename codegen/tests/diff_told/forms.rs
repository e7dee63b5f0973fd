//! One schema in several forms.

use crate::kinds::{Kind, OPENAPI, OPENAPI_31, SWAGGER, assert_told};

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
