//! Swagger 2.0 to OpenAPI 3.0.3: what becomes of each thing, what is refused and where.

use nextgen_patient_access_codegen::{convert::swagger2, document};
use serde_json::{Value, json};

/// A whole document, in YAML, with these lines at its top level.
fn swagger(lines: &str) -> Value {
    let paths = if lines.contains("paths:") { "" } else { "\npaths: {}" };
    let text = format!("swagger: '2.0'\ninfo: {{title: Test, version: '1'}}\n{lines}{paths}\n");
    document::read(text.as_bytes(), "test.yaml").unwrap()
}

/// A document with one operation, `get /a`, that has these members, and further lines at the top level.
fn operation(members: &str, lines: &str) -> Value {
    swagger(&format!("{lines}\npaths: {{/a: {{get: {{responses: {{default: {{description: d}}}}, {members}}}}}}}"))
}

fn convert(document: &Value) -> Value {
    swagger2::convert(document).map_err(|problem| problem.to_string()).unwrap()
}

#[test]
fn every_document_is_valid_openapi() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/swagger2")).unwrap() {
        let path = entry.unwrap().path();
        let document = document::read(&std::fs::read(&path).unwrap(), path.to_str().unwrap()).unwrap();
        let openapi: openapiv3::OpenAPI = serde_json::from_value(convert(&document)).unwrap();
        assert_eq!(openapi.openapi, "3.0.3");
    }
}

#[test]
fn servers() {
    for (lines, expected) in [
        ("", json!(null)),
        ("basePath: /", json!(null)),
        ("basePath: /v1/", json!([{"url": "/v1"}])),
        ("host: a.example:8080", json!([{"url": "//a.example:8080"}])),
        (
            "host: a.example\nschemes: [https, ws]\nbasePath: /v1",
            json!([{"url": "https://a.example/v1"}, {"url": "ws://a.example/v1"}]),
        ),
        ("schemes: [https]", json!([{"url": "/", "x-schemes": ["https"]}])),
        (
            "host: '{site}.example'\nschemes: [https]\nbasePath: '/{v}'",
            json!([{"url": "https://{site}.example/{v}", "variables": {"site": {"default": "unknown"}, "v": {"default": "unknown"}}}]),
        ),
    ] {
        assert_eq!(convert(&swagger(lines))["servers"], expected, "{lines}");
    }
    let own = convert(&operation("schemes: [wss]", "host: a.example\nschemes: [https]"));
    assert_eq!(own["paths"]["/a"]["get"]["servers"], json!([{"url": "wss://a.example"}]));
}

#[test]
fn collection_formats() {
    for (place, format, style, explode) in [
        ("query", "csv", "form", json!(false)),
        ("query", "multi", "form", json!(true)),
        ("query", "ssv", "spaceDelimited", json!(false)),
        ("query", "pipes", "pipeDelimited", json!(false)),
        ("header", "csv", "simple", json!(null)),
        ("path", "csv", "simple", json!(null)),
    ] {
        let parameter =
            format!("{{name: p, in: {place}, type: array, items: {{type: string}}, collectionFormat: {format}}}");
        let openapi = convert(&operation(&format!("parameters: [{parameter}]"), ""));
        let parameter = &openapi["paths"]["/a"]["get"]["parameters"][0];
        assert_eq!((&parameter["style"], &parameter["explode"]), (&json!(style), &explode), "{place} {format}");
    }
    for (format, style, explode) in [("csv", "form", false), ("multi", "form", true), ("ssv", "spaceDelimited", false)]
    {
        let parameter =
            format!("{{name: p, in: formData, type: array, items: {{type: string}}, collectionFormat: {format}}}");
        let openapi = convert(&operation(&format!("parameters: [{parameter}]"), ""));
        let media = &openapi["paths"]["/a"]["get"]["requestBody"]["content"]["application/x-www-form-urlencoded"];
        assert_eq!(media["encoding"]["p"], json!({"style": style, "explode": explode}), "{format}");
    }
}

#[test]
fn forms_choose_their_media_types() {
    for (consumes, kind, expected) in [
        ("[]", "string", vec!["application/x-www-form-urlencoded"]),
        ("[]", "file", vec!["multipart/form-data"]),
        ("[application/json]", "file", vec!["multipart/form-data"]),
        ("[application/x-www-form-urlencoded]", "file", vec!["application/x-www-form-urlencoded"]),
        (
            "[multipart/form-data, application/x-www-form-urlencoded, application/json]",
            "string",
            vec!["application/x-www-form-urlencoded", "multipart/form-data"],
        ),
    ] {
        let members = format!("consumes: {consumes}, parameters: [{{name: p, in: formData, type: {kind}}}]");
        let openapi = convert(&operation(&members, ""));
        let content = openapi["paths"]["/a"]["get"]["requestBody"]["content"].as_object().unwrap();
        assert_eq!(content.keys().collect::<Vec<_>>(), expected, "{consumes} {kind}");
    }
}

#[test]
fn schemas() {
    for (schema, expected) in [
        ("{type: [string, 'null']}", json!({"type": "string", "nullable": true})),
        ("{type: [string, integer]}", json!({"anyOf": [{"type": "string"}, {"type": "integer"}]})),
        ("{type: file}", json!({"type": "string", "format": "binary"})),
        ("{type: array}", json!({"type": "array", "items": {}})),
        ("{x-nullable: false, x-a: 1}", json!({"nullable": false, "x-a": 1})),
        ("{minimum: 1, exclusiveMinimum: true}", json!({"minimum": 1, "exclusiveMinimum": true})),
        // Data, not a reference.
        ("{example: {$ref: '#/nothing'}}", json!({"example": {"$ref": "#/nothing"}})),
        ("{x-see: [{$ref: '#/definitions/B'}]}", json!({"x-see": [{"$ref": "#/components/schemas/B"}]})),
        (
            "{$ref: '#/definitions/B', description: d, allOf: [{type: object}]}",
            json!({"description": "d", "allOf": [{"$ref": "#/components/schemas/B"}, {"type": "object"}]}),
        ),
    ] {
        let openapi = convert(&swagger(&format!("definitions: {{A: {schema}, B: {{type: object}}}}")));
        assert_eq!(openapi["components"]["schemas"]["A"], expected, "{schema}");
    }
}

#[test]
fn discriminators_of_renamed_definitions_keep_their_values() {
    let openapi = convert(&swagger(
        "definitions: {Base: {type: object, discriminator: kind}, 'A B': {allOf: [{$ref: '#/definitions/Base'}]}, C: {allOf: [{$ref: '#/definitions/Base'}]}}",
    ));
    let expected = json!({"propertyName": "kind", "mapping": {"A B": "#/components/schemas/A_B"}});
    assert_eq!(openapi["components"]["schemas"]["Base"]["discriminator"], expected);
}

#[test]
fn names_give_way_to_those_that_are_allowed() {
    let openapi = convert(&swagger(
        "definitions: {'A B': {$ref: '#/definitions/A~1B'}, A_B: {title: 2nd}, 'A/B': {properties: {p: {$ref: '#/definitions/A%20B'}}}}",
    ));
    let schemas = openapi["components"]["schemas"].as_object().unwrap();
    assert_eq!(schemas.keys().collect::<Vec<_>>(), ["A_B", "A_B2", "A_B3"]);
    assert_eq!(schemas["A_B"]["title"], "2nd");
    assert_eq!(schemas["A_B2"], json!({"$ref": "#/components/schemas/A_B3"}));
    assert_eq!(schemas["A_B3"]["properties"]["p"], json!({"$ref": "#/components/schemas/A_B2"}));
}

#[test]
fn references_to_odd_places() {
    let document = swagger(
        "paths:\n  /a:\n    get:\n      responses:\n        200: {description: d, schema: {type: object, properties: {next: {$ref: '#/paths/~1a/get/responses/200/schema'}}}}\n  \
         /b: {$ref: '#/paths/~1a', x-copy: true}\n  \
         /c:\n    get:\n      parameters: [{$ref: '#/x-parameters/0', description: laid over}]\n      responses: {200: {$ref: '#/paths/~1a/get/responses/200'}}\n\
         x-parameters: [{name: p, in: query, type: string, description: below}]",
    );
    let openapi = convert(&document);
    let reference = json!({"$ref": "#/components/schemas/paths_a_get_responses_200_schema"});
    let schema = json!({"type": "object", "properties": {"next": reference}});
    assert_eq!(openapi["components"]["schemas"]["paths_a_get_responses_200_schema"], schema);
    let response = json!({"200": {"description": "d", "content": {"*/*": {"schema": schema}}}});
    assert_eq!(openapi["paths"]["/b"], json!({"get": {"responses": response}, "x-copy": true}));
    let parameter = json!({"name": "p", "in": "query", "description": "laid over", "schema": {"type": "string"}});
    assert_eq!(openapi["paths"]["/c"]["get"], json!({"parameters": [parameter], "responses": response}));
}

#[test]
fn shared_things_are_written_out_where_media_types_differ() {
    let lines = "parameters: {b: {name: b, in: body, schema: {}}}\nresponses: {r: {description: d, schema: {}}, e: {description: e}}";
    let same = convert(&operation("parameters: [{$ref: '#/parameters/b'}]", lines));
    assert_eq!(same["paths"]["/a"]["get"]["requestBody"], json!({"$ref": "#/components/requestBodies/b"}));
    let document = swagger(&format!(
        "{lines}\npaths: {{/a: {{get: {{consumes: [text/xml], produces: [text/csv], parameters: [{{$ref: '#/parameters/b'}}], \
         responses: {{200: {{$ref: '#/responses/r'}}, 404: {{$ref: '#/responses/e'}}}}}}}}}}"
    ));
    let operation = convert(&document)["paths"]["/a"]["get"].take();
    assert_eq!(operation["requestBody"]["content"], json!({"text/xml": {"schema": {}}}));
    assert_eq!(operation["responses"]["200"]["content"], json!({"text/csv": {"schema": {}}}));
    assert_eq!(operation["responses"]["404"], json!({"$ref": "#/components/responses/e"}));
}

#[test]
fn what_cannot_be_converted_is_refused_with_its_place() {
    let parameter = |text: &str| operation(&format!("parameters: [{text}]"), "");
    let of_path = "/paths/~1a/get/parameters/0";
    for (document, place, message) in [
        (swagger("parameters: 3"), "/parameters", "expected a mapping, found a number"),
        (swagger("consumes: json"), "/consumes", "expected a list, found a string"),
        (swagger("host: https://a.example"), "/host", "is no host"),
        (swagger("basePath: v1"), "/basePath", "does not begin with `/`"),
        (swagger("schemes: [gopher]"), "/schemes", "`gopher` is none of the schemes"),
        (swagger("servers: []"), "/servers", "has no member `servers`"),
        (swagger("paths: {a: {}}"), "/paths/a", "does not begin with `/`"),
        (swagger("paths: {/a: {trace: {}}}"), "/paths/~1a/trace", "has no member `trace`"),
        (swagger("paths: {/a: {get: {}}}"), "/paths/~1a/get", "`responses` is missing"),
        (swagger("paths: {/a: {get: {responses: {ok: {}}}}}"), "/paths/~1a/get/responses/ok", "neither a status code"),
        (
            swagger("paths: {/a: {get: {responses: {200: {}}}}}"),
            "/paths/~1a/get/responses/200",
            "`description` is missing",
        ),
        (swagger("paths: {/a: {$ref: '#/paths/~1a'}}"), "/paths/~1a", "cyclic `$ref`"),
        (swagger("security: [{key: []}]"), "/security/0/key", "not among the `securityDefinitions`"),
        (
            swagger("securityDefinitions: {a: {type: oauth2, flow: code}}"),
            "/securityDefinitions/a/flow",
            "no flow `code`",
        ),
        (
            swagger("securityDefinitions: {a: {type: openIdConnect}}"),
            "/securityDefinitions/a/type",
            "the type `openIdConnect`",
        ),
        (
            swagger("securityDefinitions: {a: {type: oauth2, flow: implicit, scopes: {}}}"),
            "/securityDefinitions/a",
            "`authorizationUrl` is missing",
        ),
        (
            swagger("parameters: {a: {$ref: '#/parameters/b'}, b: {$ref: '#/parameters/a'}}"),
            "/parameters/a",
            "cyclic `$ref`",
        ),
        (swagger("responses: {a: {$ref: '#/responses/b'}}"), "/responses/a/$ref", "does not exist"),
        (swagger("definitions: {A: {$ref: 'b.yaml#/B'}}"), "/definitions/A/$ref", "outside the document"),
        (swagger("definitions: {A: {$ref: '#/definitions/A'}}"), "/definitions/A", "cyclic `$ref`"),
        (swagger("definitions: {A: {patternProperties: {}}}"), "/definitions/A/patternProperties", "has no member"),
        (swagger("definitions: {A: {items: [{}]}}"), "/definitions/A/items", "a schema for each item"),
        (swagger("definitions: {A: {type: 'null'}}"), "/definitions/A/type", "no type `null`"),
        (swagger("definitions: {A: {required: true}}"), "/definitions/A/required", "expected a list"),
        (
            parameter("{name: p, in: cookie, type: string}"),
            "/paths/~1a/get/parameters/0/in",
            "no parameter can be in `cookie`",
        ),
        (parameter("{name: p, in: query}"), of_path, "`type` is missing"),
        (parameter("{name: p, in: query, type: file}"), "/paths/~1a/get/parameters/0/type", "`file` is no type"),
        (
            parameter("{name: p, in: path, type: string, required: false}"),
            "/paths/~1a/get/parameters/0/required",
            "optional",
        ),
        (parameter("{name: p, in: body}"), of_path, "`schema` is missing"),
        (parameter("{name: p, in: body, schema: {}}, {name: q, in: body, schema: {}}"), of_path, "beside another body"),
        (
            parameter("{name: p, in: body, schema: {}}, {name: q, in: formData, type: string}"),
            of_path,
            "beside another body",
        ),
        (
            parameter("{name: p, in: query, type: string}, {name: p, in: query, type: string}"),
            "/paths/~1a/get/parameters/1",
            "a second parameter `p` in query",
        ),
        (
            parameter("{name: p, in: query, type: array, items: {type: string}, collectionFormat: tsv}"),
            "/paths/~1a/get/parameters/0/collectionFormat",
            "collection format `tsv` in query",
        ),
        (
            parameter("{name: p, in: header, type: array, items: {type: string}, collectionFormat: multi}"),
            "/paths/~1a/get/parameters/0/collectionFormat",
            "collection format `multi` in header",
        ),
        (
            parameter("{name: p, in: query, type: array, items: {type: array, items: {type: string}}}"),
            "/paths/~1a/get/parameters/0/items",
            "a list of lists",
        ),
    ] {
        let problem = swagger2::convert(&document).expect_err(message);
        assert_eq!(problem.pointer.as_deref(), Some(place), "{problem}");
        assert!(problem.message.contains(message), "{problem}");
    }
}

/// Knuth's multiplicative generator: the same numbers on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

/// Drops, swaps or moves one thing somewhere in the value.
fn damage(value: &mut Value, spare: &Value, numbers: &mut Numbers) {
    let children = match value {
        Value::Object(map) => map.len(),
        Value::Array(list) => list.len(),
        _ => 0,
    };
    if children == 0 || numbers.below(6) == 0 {
        let other = [
            json!(null),
            json!(3),
            json!("#/definitions/Pet"),
            json!([]),
            json!({}),
            json!({"$ref": "#/paths"}),
            spare.clone(),
        ];
        *value = other[numbers.below(other.len())].clone();
        return;
    }
    let chosen = numbers.below(children);
    let child = match value {
        Value::Object(map) => {
            let name = map.keys().nth(chosen).unwrap().clone();
            match numbers.below(12) {
                0 => return drop(map.remove(&name)),
                1 => {
                    let moved = map.remove(&name).unwrap();
                    map.insert(["$ref", "type", "in", "x-y", "schema"][numbers.below(5)].to_owned(), moved);
                    return;
                }
                _ => map.get_mut(&name).unwrap(),
            }
        }
        Value::Array(list) => &mut list[chosen],
        _ => return,
    };
    damage(child, spare, numbers);
}

#[test]
fn damaged_documents_never_panic() {
    let mut numbers = Numbers(20_261_001);
    let mut refused = 0;
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/swagger2")).unwrap() {
        let path = entry.unwrap().path();
        let whole = document::read(&std::fs::read(&path).unwrap(), path.to_str().unwrap()).unwrap();
        for _ in 0..1000 {
            let mut document = whole.clone();
            for _ in 0..=numbers.below(3) {
                damage(&mut document, &whole["paths"], &mut numbers);
            }
            if let Err(problem) = swagger2::convert(&document) {
                refused += 1;
                let pointer = problem.pointer.as_deref().expect("a place");
                assert!(pointer.is_empty() || pointer.starts_with('/'), "{problem}");
            }
        }
    }
    assert!((1000..6000).contains(&refused), "{refused} of 6000 refused");
}
