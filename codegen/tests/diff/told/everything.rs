//! A document that has something of everything that OpenAPI 3.1 knows.

use serde_json::{Value, json};

pub fn everything() -> Value {
    let schema = json!({ "$ref": "#/components/schemas/Everything" });
    let content =
        json!({ "application/json": { "schema": schema, "example": {}, "examples": { "a": { "value": 1 } } } });
    let parameter = |name: &str, location: &str, more: Value| {
        let mut parameter = json!({ "name": name, "in": location, "description": "A parameter." });
        parameter.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        parameter
    };
    let list = json!({ "type": "array", "items": { "type": "string", "maxLength": 9 } });
    let object = json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } });
    let server = json!({
        "url": "https://{stage}.example", "description": "Ours.",
        "variables": { "stage": { "default": "live", "enum": ["live", "test"] } },
    });
    let called_back = json!({ "post": {
        "requestBody": { "required": true, "content": content },
        "responses": { "200": { "description": "Got it." } },
    } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Everything", "version": "1" },
        "servers": [server],
        "security": [{ "oauth": ["a", "b"] }, { "key": [] }],
        "tags": [{ "name": "x", "description": "All." }],
        "paths": { "/x/{id}": {
            "summary": "X",
            "servers": [server],
            "parameters": [parameter("id", "path", json!({ "required": true, "schema": { "type": "string", "pattern": "x" } }))],
            "post": {
                "operationId": "x", "summary": "X", "tags": ["x"], "deprecated": true, "x-sunset": "2030-01-01",
                "x-stability-level": "beta", "x-own": 1,
                "security": [{ "oauth": ["a"] }, {}],
                "servers": [server],
                "parameters": [
                    parameter("list", "query", json!({ "style": "spaceDelimited", "schema": list })),
                    parameter("form", "query", json!({ "explode": false, "allowReserved": true, "schema": list })),
                    parameter("empty", "query", json!({ "allowEmptyValue": true, "schema": { "type": "integer", "maximum": 3 } })),
                    parameter("json", "query", json!({ "content": { "application/json": { "schema": object } } })),
                    parameter("deep", "query", json!({ "style": "deepObject", "explode": true, "schema": object })),
                    parameter("X-Old", "header", json!({ "deprecated": true, "x-sunset": "2030-01-01", "schema": object })),
                    parameter("c", "cookie", json!({ "required": true, "schema": { "type": "boolean", "default": true } })),
                ],
                "requestBody": { "required": true, "content": {
                    "application/json": { "schema": schema },
                    "multipart/form-data": {
                        "schema": object,
                        "encoding": { "a": { "contentType": "image/png", "headers": { "X-A": { "schema": { "type": "string" } } } } },
                    },
                } },
                "responses": {
                    "200": {
                        "description": "OK",
                        "headers": {
                            "ETag": { "required": true, "schema": { "type": "string", "format": "etag", "maxLength": 9 } },
                            "Link": { "deprecated": true, "explode": true, "content": { "text/plain": { "schema": { "type": "string" } } } },
                        },
                        "content": content,
                        "links": { "next": { "operationId": "x", "parameters": { "id": "$response.body#/id" } } },
                    },
                    "default": { "description": "Else", "content": content },
                },
                "callbacks": { "done": { "{$request.body#/url}": called_back } },
            },
        } },
        "webhooks": { "new": called_back },
        "components": {
            "schemas": {
                "Everything": schema_of_everything(),
                "Leaf": { "type": "object", "properties": { "kind": { "type": "string" } } },
            },
            "securitySchemes": {
                "oauth": { "type": "oauth2", "flows": {
                    "implicit": { "authorizationUrl": "https://a.example", "refreshUrl": "https://r.example", "scopes": { "a": "A", "b": "B" } },
                    "authorizationCode": { "authorizationUrl": "https://a.example", "tokenUrl": "https://t.example", "scopes": { "a": "A" } },
                } },
                "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
                "bearer": { "type": "http", "scheme": "bearer" },
                "connect": { "type": "openIdConnect", "openIdConnectUrl": "https://o.example" },
            },
        },
    })
}

fn schema_of_everything() -> Value {
    let leaf = json!({ "$ref": "#/components/schemas/Leaf" });
    let string = json!({ "type": "string" });
    let with = |words: Value| {
        let mut schema = string.clone();
        schema.as_object_mut().unwrap().extend(words.as_object().unwrap().clone());
        schema
    };
    json!({
        "type": "object",
        "title": "Everything", "description": "All.", "examples": [{}],
        "required": ["code", "elsewhere"],
        "discriminator": { "propertyName": "kind", "mapping": { "leaf": "#/components/schemas/Leaf" } },
        "allOf": [leaf, { "title": "rest", "properties": { "elsewhere": string, "other": string } }],
        "anyOf": [{ "title": "one", "minProperties": 1 }, { "title": "other", "maxProperties": 9 }],
        "properties": {
            "code": with(json!({ "enum": ["a", "b"], "readOnly": true, "default": "a" })),
            "constant": with(json!({ "const": "a", "writeOnly": true })),
            "old": with(json!({ "deprecated": true, "x-sunset": "2030-01-01", "x-stability-level": "beta" })),
            "text": with(json!({ "minLength": 1, "maxLength": 9, "pattern": "a", "format": "date", "x-extensible-enum": ["a"] })),
            "number": {
                "type": "number", "minimum": 1, "exclusiveMaximum": 9, "multipleOf": 2, "x-own": { "a": 1 },
            },
            "bytes": with(json!({ "contentEncoding": "base64", "contentMediaType": "application/json", "contentSchema": leaf })),
            "list": {
                "type": "array", "items": { "type": ["string", "null"], "maxLength": 3 }, "prefixItems": [string, { "type": "integer" }],
                "minItems": 1, "maxItems": 9, "uniqueItems": true, "contains": string, "minContains": 2, "maxContains": 3,
                "unevaluatedItems": false,
            },
            "map": {
                "type": "object", "additionalProperties": { "type": "integer" }, "patternProperties": { "^x": string },
                "propertyNames": { "maxLength": 9 }, "minProperties": 1, "maxProperties": 9,
                "dependentRequired": { "a": ["b"] }, "dependentSchemas": { "a": { "minProperties": 2 } },
                "unevaluatedProperties": { "type": "integer" },
            },
            "closed": { "type": "object", "additionalProperties": false },
            "logic": {
                "not": { "required": ["b"] }, "if": { "required": ["c"] }, "then": { "required": ["d"] }, "else": { "required": ["e"] },
            },
            "choice": { "oneOf": [leaf, { "title": "inline", "type": "object", "properties": { "a": string } }] },
            "types": { "oneOf": [string, { "type": "integer", "maximum": 3 }] },
            "beside": { "$ref": "#/components/schemas/Leaf", "minProperties": 1 },
            "nullable": { "anyOf": [leaf, { "type": "null" }] },
            "parent": { "$ref": "#/components/schemas/Everything" },
        },
    })
}
