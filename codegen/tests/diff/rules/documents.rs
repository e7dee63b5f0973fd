//! Rules that are of no schema alone: the id, the document before, and the document now.

use serde_json::{Value, json};

use super::{document, object, parameter, request, response};

pub struct Row {
    pub id: &'static str,
    pub base: Value,
    pub revision: Value,
}

fn row(id: &'static str, base: Value, revision: Value) -> Row {
    Row { id, base, revision }
}

pub fn rows() -> Vec<Row> {
    let operations = [operations(), lives(), bodies(), parameters(), properties(), responses()].into_iter().flatten();
    let operations = operations.map(|Row { id, base, revision }| row(id, document(&base), document(&revision)));
    operations.chain(removals()).chain(documents()).collect()
}

fn operations() -> Vec<Row> {
    let id = |id: &str| json!({ "operationId": id });
    let tags = |tags: Value| json!({ "tags": tags });
    let security = |requirement: Value| json!({ "security": [requirement] });
    let stability = |level: &str| json!({ "x-stability-level": level });
    let (more, less) = (json!([{ "a": [] }, { "b": [] }]), json!([{ "a": [] }]));
    vec![
        row("api-operation-id-added", json!({}), id("a")),
        row("api-operation-id-removed", id("a"), id("b")),
        row("api-tag-added", tags(json!([])), tags(json!(["a"]))),
        row("api-tag-removed", tags(json!(["a"])), tags(json!([]))),
        row("api-security-added", json!({ "security": less }), json!({ "security": more })),
        row("api-security-removed", json!({ "security": more }), json!({ "security": less })),
        row("api-security-scope-added", security(json!({ "a": [] })), security(json!({ "a": ["x"] }))),
        row("api-security-scope-removed", security(json!({ "a": ["x"] })), security(json!({ "a": [] }))),
        row("api-stability-decreased", stability("stable"), stability("beta")),
        row("api-stability-increased", stability("beta"), stability("stable")),
        row("api-invalid-stability-level", json!({}), stability("finished")),
    ]
}

fn deprecated() -> Value {
    json!({ "deprecated": true })
}

fn sunset(day: &str) -> Value {
    json!({ "deprecated": true, "x-sunset": day })
}

/// What becomes of operations and of parameters.
fn lives() -> Vec<Row> {
    let query = |members: Value| {
        let mut parameter = json!({ "name": "p", "in": "query", "schema": {} });
        parameter.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        json!({ "parameters": [parameter] })
    };
    let none = json!({ "parameters": [] });
    vec![
        row("endpoint-deprecated", json!({}), deprecated()),
        row("endpoint-deprecated-with-sunset", json!({}), sunset("2030-01-01")),
        row("endpoint-reactivated", deprecated(), json!({})),
        row("api-deprecated-sunset-missing", json!({}), deprecated()),
        row("api-deprecated-sunset-parse", json!({}), sunset("soon")),
        row("api-sunset-date-too-small", json!({}), sunset("2020-01-01")),
        row("sunset-deleted", sunset("2030-01-01"), deprecated()),
        row("api-sunset-date-changed-too-small", sunset("2030-01-01"), sunset("2020-01-01")),
        row("request-parameter-deprecated", query(json!({})), query(deprecated())),
        row("request-parameter-reactivated", query(deprecated()), query(json!({}))),
        row("request-parameter-deprecated-sunset-missing", query(json!({})), query(deprecated())),
        row("request-parameter-sunset-parse", query(json!({})), query(sunset("soon"))),
        row("request-parameter-sunset-date-too-small", query(json!({})), query(sunset("2020-01-01"))),
        row("request-parameter-sunset-deleted", query(sunset("2030-01-01")), query(deprecated())),
        row(
            "request-parameter-sunset-date-changed-too-small",
            query(sunset("2030-01-01")),
            query(sunset("2020-01-01")),
        ),
        row("request-parameter-removed", query(json!({})), none.clone()),
        row("request-parameter-removed-with-deprecation", query(deprecated()), none.clone()),
        row("request-parameter-removed-before-sunset", query(sunset("2030-01-01")), none),
        row("request-parameter-became-required", query(json!({})), query(json!({ "required": true }))),
        row("request-parameter-became-optional", query(json!({ "required": true })), query(json!({}))),
        row(
            "request-property-deprecated-sunset-missing",
            request(&object(&json!({}), false)),
            request(&object(&deprecated(), false)),
        ),
        row(
            "response-property-deprecated-sunset-missing",
            response(&object(&json!({}), false)),
            response(&object(&deprecated(), false)),
        ),
    ]
}

fn bodies() -> Vec<Row> {
    let body = |body: Value| json!({ "requestBody": body });
    let content = |content: Value| body(json!({ "content": content }));
    let of = |media_type: &str, kind: &str| content(json!({ media_type: { "schema": { "type": kind } } }));
    let required = || body(json!({ "required": true, "content": {} }));
    let both = json!({ "application/json": {}, "text/csv": {} });
    vec![
        row("request-body-added-optional", json!({}), content(json!({}))),
        row("request-body-added-required", json!({}), required()),
        row("request-body-removed", content(json!({})), json!({})),
        row("request-body-became-required", content(json!({})), required()),
        row("request-body-became-optional", required(), content(json!({}))),
        row("request-body-media-type-added", content(json!({ "text/csv": {} })), content(both.clone())),
        row("request-body-media-type-removed", content(both), content(json!({ "text/csv": {} }))),
        row("request-body-media-type-schema-added", content(json!({ "text/csv": {} })), of("text/csv", "string")),
        row("request-body-media-type-schema-removed", of("text/csv", "string"), content(json!({ "text/csv": {} }))),
        row("request-body-type-compatible", of("text/csv", "integer"), of("text/csv", "string")),
        row(
            "request-property-type-compatible",
            content(json!({ "text/csv": { "schema": object(&json!({ "type": "integer" }), false) } })),
            content(json!({ "text/csv": { "schema": object(&json!({ "type": "string" }), false) } })),
        ),
    ]
}

fn parameters() -> Vec<Row> {
    let none = json!({ "parameters": [] });
    let of = |location: &str, required: bool| json!({ "parameters": [{ "name": "p", "in": location, "required": required }] });
    let (string, integer) = (json!({ "type": "string" }), json!({ "type": "integer" }));
    let header = |schema: &Value, required| parameter("header", &object(schema, required));
    let property = |schema: &Value| parameter("query", &object(schema, false));
    vec![
        row("new-request-path-parameter", none.clone(), of("path", true)),
        row("new-required-request-parameter", none.clone(), of("query", true)),
        row("new-optional-request-parameter", none, of("query", false)),
        row(
            "new-required-request-header-property",
            parameter("header", &json!({ "type": "object" })),
            header(&string, true),
        ),
        row("request-header-property-became-required", header(&string, false), header(&string, true)),
        row(
            "request-header-property-became-enum",
            header(&string, false),
            header(&json!({ "type": "string", "enum": ["a"] }), false),
        ),
        row("request-parameter-property-type-changed", property(&integer), property(&string)),
        row("request-parameter-property-type-specialized", property(&string), property(&integer)),
    ]
}

fn properties() -> Vec<Row> {
    let (none, plain) = (json!({ "type": "object" }), json!({ "type": "string" }));
    let default = json!({ "type": "string", "default": "a" });
    let write_only = json!({ "type": "string", "writeOnly": true });
    let read_only = json!({ "type": "string", "readOnly": true });
    let sent = |schema: &Value, required| request(&object(schema, required));
    let got = |schema: &Value, required| response(&object(schema, required));
    let mut rows = vec![
        row("new-optional-request-property", request(&none), sent(&plain, false)),
        row("new-required-request-property", request(&none), sent(&plain, true)),
        row("new-required-request-property-with-default", request(&none), sent(&default, true)),
        row("request-property-removed", sent(&plain, false), request(&none)),
        row("request-property-became-required", sent(&plain, false), sent(&plain, true)),
        row("request-property-became-required-with-default", sent(&default, false), sent(&default, true)),
        row("request-property-became-optional", sent(&plain, true), sent(&plain, false)),
        row("response-property-became-required", got(&plain, false), got(&plain, true)),
        row("response-property-became-optional", got(&plain, true), got(&plain, false)),
        row("response-write-only-property-became-required", got(&write_only, false), got(&write_only, true)),
        row("response-write-only-property-became-optional", got(&write_only, true), got(&write_only, false)),
        row("response-required-property-added", response(&none), got(&plain, true)),
        row("response-optional-property-added", response(&none), got(&plain, false)),
        row("response-required-property-removed", got(&plain, true), response(&none)),
        row("response-optional-property-removed", got(&plain, false), response(&none)),
        row("response-required-write-only-property-added", response(&none), got(&write_only, true)),
        row("response-optional-write-only-property-added", response(&none), got(&write_only, false)),
        row("response-required-write-only-property-removed", got(&write_only, true), response(&none)),
        row("response-optional-write-only-property-removed", got(&write_only, false), response(&none)),
    ];
    let ids = [
        ["request-required-property-became-read-only", "request-required-property-became-not-read-only"],
        ["request-optional-property-became-read-only", "request-optional-property-became-not-read-only"],
        ["response-required-property-became-read-only", "response-required-property-became-not-read-only"],
        ["response-optional-property-became-read-only", "response-optional-property-became-not-read-only"],
        ["request-required-property-became-write-only", "request-required-property-became-not-write-only"],
        ["request-optional-property-became-write-only", "request-optional-property-became-not-write-only"],
        ["response-required-property-became-write-only", "response-required-property-became-not-write-only"],
        ["response-optional-property-became-write-only", "response-optional-property-became-not-write-only"],
    ];
    for [became, became_not] in ids {
        let marked = if became.ends_with("read-only") { &read_only } else { &write_only };
        let required = became.contains("required");
        let place =
            |schema: &Value| if became.starts_with("request") { sent(schema, required) } else { got(schema, required) };
        rows.push(row(became, place(&plain), place(marked)));
        rows.push(row(became_not, place(marked), place(&plain)));
    }
    rows
}

fn responses() -> Vec<Row> {
    let statuses = |statuses: &[&str]| {
        let responses: serde_json::Map<_, _> =
            statuses.iter().map(|status| ((*status).to_owned(), json!({}))).collect();
        json!({ "responses": responses })
    };
    let content = |content: Value| json!({ "responses": { "200": { "content": content } } });
    let of = |media_type: &str, kind: &str| content(json!({ media_type: { "schema": { "type": kind } } }));
    let named = |name: &str| content(json!({ name: {} }));
    let header = |header: Value| json!({ "responses": { "200": { "headers": header } } });
    let header_of = |kind: &str| header(json!({ "Age": { "schema": { "type": kind } } }));
    let both = json!({ "application/json": {}, "text/csv": {} });
    let enumerated = |values: Value| response(&json!({ "type": "string", "enum": values }));
    vec![
        row("response-success-status-added", statuses(&["200"]), statuses(&["200", "201"])),
        row("response-success-status-removed", statuses(&["200", "201"]), statuses(&["200"])),
        row("response-non-success-status-added", statuses(&["200"]), statuses(&["200", "404"])),
        row("response-non-success-status-removed", statuses(&["200", "404"]), statuses(&["200"])),
        row("response-media-type-added", named("text/csv"), content(both.clone())),
        row("response-media-type-removed", content(both), named("text/csv")),
        row("response-media-type-name-changed", named("text/csv"), named("text/csv; header=present")),
        row("response-media-type-name-generalized", named("application/fhir+json"), named("application/json")),
        row("response-media-type-name-specialized", named("application/json"), named("application/fhir+json")),
        row("response-body-media-type-schema-added", named("text/csv"), of("text/csv", "string")),
        row("response-body-media-type-schema-removed", of("text/csv", "string"), named("text/csv")),
        row("response-body-type-compatible", of("text/csv", "string"), of("text/csv", "integer")),
        row(
            "response-property-type-compatible",
            content(json!({ "text/csv": { "schema": object(&json!({ "type": "string" }), false) } })),
            content(json!({ "text/csv": { "schema": object(&json!({ "type": "integer" }), false) } })),
        ),
        row("response-mediatype-enum-value-removed", enumerated(json!(["a", "b"])), enumerated(json!(["a"]))),
        row("response-header-added", header(json!({})), header(json!({ "Age": {} }))),
        row("optional-response-header-removed", header(json!({ "Age": {} })), header(json!({}))),
        row("required-response-header-removed", header(json!({ "Age": { "required": true } })), header(json!({}))),
        row(
            "response-header-became-optional",
            header(json!({ "Age": { "required": true } })),
            header(json!({ "Age": {} })),
        ),
        row("response-header-type-compatible", header_of("string"), header_of("integer")),
    ]
}

/// Paths, and operations of paths that stay.
fn removals() -> Vec<Row> {
    let path = |operation: Value| (document(&operation), json!({ "paths": {} }));
    let operation = |operation: Value| {
        let mut base = document(&operation);
        base["paths"]["/x"]["get"] = json!({});
        let mut revision = base.clone();
        revision["paths"]["/x"].as_object_mut().unwrap().remove("post");
        (base, revision)
    };
    let item = |parameters: Value| json!({ "paths": { "/x": { "get": {}, "parameters": parameters } } });
    let row = |id, (base, revision)| row(id, base, revision);
    let added = json!({ "paths": { "/x": { "post": {}, "get": {} } } });
    vec![
        row("endpoint-added", (document(&json!({})), added)),
        row("api-path-removed-without-deprecation", path(json!({}))),
        row("api-path-removed-with-deprecation", path(deprecated())),
        row("api-path-removed-before-sunset", path(sunset("2030-01-01"))),
        row("api-path-sunset-parse", path(sunset("soon"))),
        row("api-removed-without-deprecation", operation(json!({}))),
        row("api-removed-with-deprecation", operation(deprecated())),
        row("api-removed-before-sunset", operation(sunset("2030-01-01"))),
        row(
            "new-required-request-default-parameter-to-existing-path",
            (item(json!([])), item(json!([{ "name": "p", "in": "query", "required": true }]))),
        ),
        row(
            "new-optional-request-default-parameter-to-existing-path",
            (item(json!([])), item(json!([{ "name": "p", "in": "query" }]))),
        ),
    ]
}

/// What is no operation's.
fn documents() -> Vec<Row> {
    let schemes = |schemes: Value| json!({ "components": { "securitySchemes": schemes } });
    let scheme = |scheme: Value| schemes(json!({ "s": scheme }));
    let flow = |flow: Value| scheme(json!({ "type": "oauth2", "flows": { "implicit": flow } }));
    let security = |list: Value| json!({ "security": list });
    let (more, less) = (json!([{ "a": [] }, { "b": [] }]), json!([{ "a": [] }]));
    let hooks = |hooks: Value| json!({ "openapi": "3.1.0", "webhooks": hooks });
    // That an operation goes breaks, whatever the version is.
    let version =
        |version: &str, operation: Value| json!({ "info": { "version": version }, "paths": { "/x": operation } });
    let (is, was) = (json!({}), json!({ "get": {} }));
    vec![
        row("api-security-component-added", schemes(json!({})), scheme(json!({ "type": "http" }))),
        row("api-security-component-removed", scheme(json!({ "type": "http" })), schemes(json!({}))),
        row(
            "api-security-component-type-changed",
            scheme(json!({ "type": "http" })),
            scheme(json!({ "type": "apiKey" })),
        ),
        row(
            "api-security-component-oauth-url-changed",
            flow(json!({ "authorizationUrl": "a" })),
            flow(json!({ "authorizationUrl": "b" })),
        ),
        row(
            "api-security-component-oauth-token-url-changed",
            flow(json!({ "tokenUrl": "a" })),
            flow(json!({ "tokenUrl": "b" })),
        ),
        row(
            "api-security-component-oauth-scope-added",
            flow(json!({ "scopes": {} })),
            flow(json!({ "scopes": { "a": "A" } })),
        ),
        row(
            "api-security-component-oauth-scope-removed",
            flow(json!({ "scopes": { "a": "A" } })),
            flow(json!({ "scopes": {} })),
        ),
        row(
            "api-security-component-oauth-scope-changed",
            flow(json!({ "scopes": { "a": "A" } })),
            flow(json!({ "scopes": { "a": "B" } })),
        ),
        row("api-global-security-added", security(less.clone()), security(more.clone())),
        row("api-global-security-removed", security(more), security(less)),
        row("api-global-security-scope-added", security(json!([{ "a": [] }])), security(json!([{ "a": ["x"] }]))),
        row("api-global-security-scope-removed", security(json!([{ "a": ["x"] }])), security(json!([{ "a": [] }]))),
        row("api-schema-removed", json!({ "components": { "schemas": { "A": {} } } }), json!({ "components": {} })),
        row("webhook-added", hooks(json!({})), hooks(json!({ "new": { "post": {} } }))),
        row("webhook-removed", hooks(json!({ "new": { "post": {} } })), hooks(json!({}))),
        row("api-version-not-bumped", version("1.2.3", was.clone()), version("1.2.3", is.clone())),
        row("api-version-decreased", version("1.2.3", was.clone()), version("1.2.2", is.clone())),
        row("api-major-version-not-bumped", version("1.2.3", was), version("1.3.0", is)),
    ]
}
