//! Changes that were silent, or told of where there was none: by kind, with what is right.

use nextgen_patient_access_codegen::convert::convert;
use nextgen_patient_access_codegen::diff::{Comparison, Policy};
use nextgen_patient_access_codegen::document;

/// What of a document is replaced by what, and what is told: `LEVEL id`, or `notice` and its text.
pub struct Kind {
    pub name: &'static str,
    /// A document without its first lines: its version, its info.
    pub document: &'static str,
    pub edit: (&'static str, &'static str),
    pub told: &'static [&'static str],
}

pub const SWAGGER: &str = "swagger: '2.0'\ninfo: {title: A, version: '1'}\nhost: ehr.example\nconsumes: [application/json]\nproduces: [application/json]\n";
pub const OPENAPI: &str = "openapi: 3.0.3\ninfo: {title: A, version: '1'}\n";
pub const OPENAPI_31: &str = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\n";

fn told(start: &str, kind: &Kind) -> Vec<String> {
    let (from, to) = kind.edit;
    assert!(kind.document.contains(from), "{}", kind.name);
    let read = |text: &str| {
        let document = document::read(format!("{start}{text}").as_bytes(), kind.name)
            .unwrap_or_else(|problem| panic!("{problem}"));
        if start == SWAGGER { convert(document).unwrap_or_else(|problem| panic!("{problem}")) } else { document }
    };
    let Comparison { changes, notices } =
        Comparison::of(&read(kind.document), &read(&kind.document.replacen(from, to, 1)), &Policy::default());
    let changes = changes.into_iter().map(|change| format!("{} {}", change.level, change.id));
    let mut told: Vec<_> = changes.chain(notices.into_iter().map(|notice| format!("notice {}", notice.text))).collect();
    told.sort();
    told
}

pub fn assert_told(start: &str, kinds: &[Kind]) {
    for kind in kinds {
        assert_eq!(told(start, kind), kind.told, "{}", kind.name);
    }
}

#[test]
fn parameters_of_a_path_are_those_of_its_operations() {
    let document = "paths: {/x: {parameters: [{name: n, in: query, schema: {type: string, enum: [a, b]}}], get: {}}}";
    let gone = "[{name: n, in: query, schema: {type: string, enum: [a, b]}}]";
    assert_told(
        OPENAPI,
        &[
            Kind {
                name: "becomes required",
                document,
                edit: ("in: query", "in: query, required: true"),
                told: &["ERR request-parameter-became-required"],
            },
            Kind {
                name: "is of another type",
                document,
                edit: ("{type: string, enum: [a, b]}", "{type: integer}"),
                told: &["ERR request-parameter-type-changed", "INFO request-parameter-enum-value-added"],
            },
            Kind {
                name: "loses a value",
                document,
                edit: ("[a, b]", "[a]"),
                told: &["ERR request-parameter-enum-value-removed"],
            },
            Kind { name: "goes", document, edit: (gone, "[]"), told: &["WARN request-parameter-removed"] },
            Kind {
                name: "moves to the operation",
                document: "paths: {/x: {parameters: [{name: n, in: query}], get: {}}}",
                edit: ("{parameters: [{name: n, in: query}], get: {}}", "{get: {parameters: [{name: n, in: query}]}}"),
                told: &[],
            },
            Kind {
                name: "is the path's no more, but the operation's, and required",
                document: "paths: {/x: {parameters: [{name: n, in: query}], get: {}}}",
                edit: (
                    "{parameters: [{name: n, in: query}], get: {}}",
                    "{get: {parameters: [{name: n, in: query, required: true}]}}",
                ),
                told: &["ERR request-parameter-became-required"],
            },
        ],
    );
}

#[test]
fn how_a_list_is_written_counts() {
    let document = "paths: {/x: {get: {parameters: [{name: ids, in: query, type: array, items: {type: string}}], responses: {200: {description: ''}}}}}";
    let changed = &["ERR request-parameter-type-changed"];
    assert_told(
        SWAGGER,
        &[
            Kind {
                name: "csv is the default",
                document,
                edit: ("type: array", "type: array, collectionFormat: csv"),
                told: &[],
            },
            Kind {
                name: "csv to multi",
                document,
                edit: ("type: array", "type: array, collectionFormat: multi"),
                told: changed,
            },
            Kind {
                name: "csv to ssv",
                document,
                edit: ("type: array", "type: array, collectionFormat: ssv"),
                told: changed,
            },
            Kind {
                name: "csv to pipes",
                document,
                edit: ("type: array", "type: array, collectionFormat: pipes"),
                told: changed,
            },
        ],
    );
    let parameter = "paths: {'/x/{n}': {get: {parameters: [{name: n, in: path, required: true, schema: {type: string}}, {name: q, in: query, schema: {type: array, items: {type: string}}}]}}}";
    assert_told(
        OPENAPI,
        &[
            Kind {
                name: "the defaults",
                document: parameter,
                edit: ("name: q, in: query,", "name: q, in: query, style: form, explode: true,"),
                told: &[],
            },
            Kind {
                name: "explode",
                document: parameter,
                edit: ("name: q, in: query,", "name: q, in: query, explode: false,"),
                told: changed,
            },
            Kind {
                name: "style",
                document: parameter,
                edit: ("name: q, in: query,", "name: q, in: query, style: pipeDelimited, explode: true,"),
                told: changed,
            },
            Kind {
                name: "a single value is written alike",
                document: parameter,
                edit: ("in: path,", "in: path, explode: true,"),
                told: &[],
            },
            Kind {
                name: "but for a mark before it",
                document: parameter,
                edit: ("in: path,", "in: path, style: matrix,"),
                told: changed,
            },
            Kind {
                name: "a single value became a list of such, each by itself",
                document: parameter,
                edit: (
                    "name: n, in: path, required: true, schema: {type: string}",
                    "name: n, in: path, required: true, schema: {type: array, items: {type: string}}",
                ),
                told: changed,
            },
            Kind {
                name: "reserved characters",
                document: parameter,
                edit: ("name: q, in: query,", "name: q, in: query, allowReserved: true,"),
                told: &["notice query parameter `q`: allowReserved set to `true`"],
            },
        ],
    );
}

#[test]
fn security_is_what_an_operation_ends_up_with() {
    let both = "security: [{a: []}]\npaths: {/x: {get: {}}, /y: {get: {}}}";
    let open = "security: [{a: []}]\npaths: {/x: {get: {security: []}}}";
    assert_told(
        OPENAPI,
        &[
            Kind {
                name: "none is added",
                document: both,
                edit: ("{get: {}}", "{get: {security: []}}"),
                told: &["INFO api-security-removed", "notice security is not required any more"],
            },
            Kind {
                name: "none is taken away",
                document: open,
                edit: ("{security: []}", "{}"),
                told: &["INFO api-security-added", "notice security is required now"],
            },
            Kind { name: "none in other words", document: open, edit: ("security: []}", "security: [{}]}"), told: &[] },
            Kind {
                name: "it may be called without",
                document: both,
                edit: ("{get: {}}", "{get: {security: [{a: []}, {}]}}"),
                told: &["notice security is not required any more"],
            },
            Kind {
                name: "the same as the document's",
                document: both,
                edit: ("{get: {}}", "{get: {security: [{a: []}]}}"),
                told: &[],
            },
            Kind {
                name: "the document's is told once",
                document: both,
                edit: ("[{a: []}]", "[{a: [x]}]"),
                told: &["INFO api-global-security-scope-added"],
            },
            Kind {
                name: "the document's, where an operation has its own",
                document: "security: [{a: []}]\npaths: {/x: {get: {security: [{a: []}]}}}",
                edit: ("[{a: []}]\npaths", "[{b: []}]\npaths"),
                told: &["INFO api-global-security-added", "INFO api-global-security-removed"],
            },
        ],
    );
}

#[test]
fn what_narrows_or_widens_is_told() {
    let body = "paths: {/x: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}";
    let notice = |words: &'static str, text: &'static [&'static str]| Kind {
        name: words,
        document: body,
        edit: ("{type: object}", words),
        told: text,
    };
    let kinds = [
        notice(
            "{type: object, additionalProperties: false}",
            &["notice request body, application/json: additionalProperties set to `false`"],
        ),
        notice(
            "{type: object, uniqueItems: true}",
            &["notice request body, application/json: uniqueItems set to `true`"],
        ),
        notice("{type: object, multipleOf: 2}", &["notice request body, application/json: multipleOf set to `2`"]),
        notice(
            "{type: object, not: {required: [a]}}",
            &["notice request body, application/json: not set to `{\"required\":[\"a\"]}`"],
        ),
        notice(
            "{type: object, minProperties: 1}",
            &["notice request body, application/json: minProperties increased from `0` to `1`"],
        ),
        notice(
            "{type: object, required: [a]}",
            &["notice request body, application/json: `a`, of which nothing is said, is required"],
        ),
        notice("{type: object, readOnly: true}", &["notice request body, application/json: readOnly set to `true`"]),
    ];
    assert_told(OPENAPI, &kinds);
    assert_told(OPENAPI_31, &kinds);
    let list = Kind {
        name: "what the items of a list are",
        document: "paths: {/x: {post: {requestBody: {content: {application/json: {schema: {type: array}}}}}}}",
        edit: ("{type: array}", "{type: array, items: {type: string}}"),
        told: &["notice request body, application/json: items set to `{\"type\":\"string\"}`"],
    };
    assert_told(OPENAPI, &[list]);
    let parent = "paths: {/x: {post: {requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/A'}, {title: B, type: object}]}}}}}}}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string}}}}}";
    assert_told(
        OPENAPI,
        &[
            Kind {
                name: "a property that is described in allOf becomes required",
                document: parent,
                edit: ("{allOf:", "{required: [a], allOf:"),
                told: &["ERR request-property-became-required"],
            },
            Kind {
                name: "an integer may be a text too",
                document: "paths: {/x: {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}}}}",
                edit: ("{type: integer}", "{oneOf: [{type: integer}, {type: string}]}"),
                told: &["INFO request-body-list-of-types-widened"],
            },
            Kind {
                name: "and has a limit besides",
                document: "paths: {/x: {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}}}}",
                edit: ("{type: integer}", "{oneOf: [{type: integer, maximum: 3}, {type: string}]}"),
                told: &["INFO request-body-list-of-types-widened", "WARN request-property-max-set"],
            },
            Kind {
                name: "an enum is dropped",
                document: "paths: {/x: {get: {parameters: [{name: n, in: query, schema: {type: string, enum: [a]}}]}}}",
                edit: (", enum: [a]", ""),
                told: &["INFO request-parameter-enum-value-added"],
            },
            Kind {
                name: "an enum of a response is dropped",
                document: "paths: {/x: {get: {responses: {200: {content: {application/json: {schema: {type: object, properties: {a: {type: string, enum: [a]}}}}}}}}}}",
                edit: (", enum: [a]", ""),
                told: &["WARN response-property-enum-value-added"],
            },
        ],
    );
}

#[test]
fn schemas_headers_servers_callbacks_and_links_are_told() {
    let document = "servers: [{url: /v1}]\npaths: {/x: {get: {callbacks: {done: {'{$url}': {post: {}}}}, responses: {200: {headers: {Age: {schema: {type: integer, minimum: 0}}}, links: {next: {operationId: a}}, content: {application/json: {schema: {type: object}}}}}}}}";
    assert_told(
        OPENAPI,
        &[
            Kind {
                name: "the schema of a response goes",
                document,
                edit: ("{schema: {type: object}}", "{}"),
                told: &["WARN response-body-media-type-schema-removed"],
            },
            Kind {
                name: "a header is of another type",
                document,
                edit: ("{type: integer, minimum: 0}", "{type: boolean, minimum: 0}"),
                told: &["ERR response-header-type-changed"],
            },
            Kind {
                name: "a header has another limit",
                document,
                edit: ("minimum: 0", "minimum: 1"),
                told: &["notice response header `Age` of the status `200`: minimum increased from `0` to `1`"],
            },
            Kind {
                name: "a header has no schema any more",
                document,
                edit: ("{schema: {type: integer, minimum: 0}}", "{}"),
                told: &[
                    "notice response header `Age` of the status `200`: schema `{\"minimum\":0,\"type\":\"integer\"}` is gone",
                ],
            },
            Kind { name: "servers", document, edit: ("/v1", "/v2"), told: &["notice servers: `/v1` → `/v2`"] },
            Kind {
                name: "servers of a path",
                document,
                edit: ("{get: ", "{servers: [{url: /y}], get: "),
                told: &["notice servers: none → `/y`"],
            },
            Kind {
                name: "callbacks",
                document,
                edit: ("{post: {}}", "{put: {}}"),
                told: &[
                    "notice operation: callbacks/done/{$url}/post `{}` is gone",
                    "notice operation: callbacks/done/{$url}/put set to `{}`",
                ],
            },
            Kind {
                name: "links",
                document,
                edit: ("operationId: a", "operationId: b"),
                told: &["notice response with the status `200`: links/next/operationId changed from `a` to `b`"],
            },
            Kind {
                name: "a default response",
                document,
                edit: ("responses: {", "responses: {default: {}, "),
                told: &["notice any response with the status `default` added"],
            },
        ],
    );
}
