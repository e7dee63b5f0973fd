//! From an OpenAPI document to a module: what progenitor cannot express, and what is refused.

use nextgen_patient_access_codegen::emit::{api_module, api_page, with_header};
use serde_json::{Value, json};

fn document(operation: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "Example", "version": "1", "x-fhir-version": "4.0.1" },
        "paths": { "/Group/{id}": { "post": operation } },
        "components": { "schemas": {
            "Group": { "type": "object", "x-fhir-type": "Group" },
            "Ticket": { "type": "object", "properties": { "number": { "type": "integer" } } },
        } },
    })
}

fn operation(responses: Value) -> Value {
    json!({
        "operationId": "group_update",
        "x-provenance": "vendor",
        "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "string" }, "description": "Logical id." },
            { "name": "type", "in": "query", "schema": { "type": "string" } },
        ],
        "responses": responses,
    })
}

fn body(media_type: &str, schema: &str) -> Value {
    let reference = format!("#/components/schemas/{schema}");
    json!({ "description": "It.", "content": { media_type: { "schema": { "$ref": reference } } } })
}

fn module(responses: Value) -> String {
    api_module(&document(operation(responses))).unwrap()
}

#[test]
fn fhir_bodies_are_the_sdks_types() {
    for media_type in ["application/fhir+json", "application/json+fhir", "application/json"] {
        let rust = module(json!({ "200": body(media_type, "Group"), "4XX": body(media_type, "Group") }));
        assert!(rust.contains("Result<ResponseValue<crate::fhir::r4::Group>, crate::Error>"), "{rust}");
        assert!(rust.contains("crate::client::typed::read_fhir(response)"), "{rust}");
        assert!(!rust.contains("pub struct Group {"), "bodies are not declared twice");
    }
}

#[test]
fn other_bodies_are_progenitors_types() {
    let rust = module(json!({ "200": body("application/json", "Ticket") }));
    assert!(rust.contains("pub struct Ticket"), "{rust}");
    assert!(rust.contains("Result<ResponseValue<types::Ticket>, crate::Error>"), "{rust}");
}

#[test]
fn successes_that_differ_leave_status_and_bytes_to_the_caller() {
    let rust = module(json!({ "200": body("application/json", "Ticket"), "202": { "description": "Later." } }));
    assert!(rust.contains("Result<ResponseValue<ByteStream>, crate::Error>"), "{rust}");
}

#[test]
fn setters_say_name_place_and_necessity() {
    let rust = module(json!({ "200": body("application/json", "Group") }));
    for line in ["/// `id` (path, required).", "/// Logical id.", "/// `type` (query, optional)."] {
        assert!(rust.contains(line), "{line} in\n{rust}");
    }
}

#[test]
fn operations_say_where_they_are_known_from_and_what_they_take_in_one_list() {
    let mut document = document(operation(json!({ "200": body("application/json", "Group") })));
    let operation = &mut document["paths"]["/Group/{id}"]["post"];
    operation["summary"] = json!("Changes a group.");
    operation["parameters"][1]["description"] = json!("What it\n\nis.");
    operation["parameters"][1]["x-provenance"] = json!("capability");
    let rust = api_module(&document).unwrap();
    let docs = "    /// Changes a group.
    ///
    /// `POST /Group/{id}`. Known from NextGen's API document.
    ///
    /// It takes:
    ///
    /// - `id`, required: Logical id.
    /// - [`type_`](builder::GroupUpdate::type_) (`type`): What it is. Known from what NextGen's server says that it can do.
    pub fn group_update(";
    assert!(rust.contains(docs), "{docs}\nin\n{rust}");
}

#[test]
fn operations_have_an_example_that_compiles() {
    let mut document = document(operation(json!({ "200": body("application/json", "Group") })));
    document["info"]["x-api-id"] = json!("office-r4");
    document["paths"]["/Group/{id}"]["post"]["requestBody"] = body("application/json", "Ticket");
    let rust = api_module(&document).unwrap();
    let example = r#"
    /// ```no_run
    /// # use nextgen_patient_access::{Error, office_r4};
    /// # async fn example(client: &office_r4::Client, body: office_r4::types::Ticket) -> Result<(), Error> {
    /// let answer = client.group_update("123").body(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
"#;
    assert!(rust.contains(example), "{example}\nin\n{rust}");
    assert!(!rust.contains("```ignore"), "{rust}");
}

#[test]
fn examples_of_searches_give_what_the_server_demands() {
    let text = |name: &str| json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    let example = |path: &str, id: &str, members: Value| {
        let mut document = document(json!({}));
        document["info"]["x-api-id"] = json!("office-r4");
        let mut operation =
            json!({ "operationId": id, "responses": { "200": body("application/fhir+json", "Group") } });
        operation.as_object_mut().unwrap().extend(members.as_object().cloned().unwrap());
        document["paths"] = json!({ path: { "get": operation } });
        let rust = api_module(&document).unwrap();
        rust.lines().find_map(|line| Some(line.split_once("let answer = client.")?.1.to_owned())).unwrap()
    };
    let demands = json!([{ "accepted": [{ "with": ["category"] }, { "with": ["code"] }], "certainty": "observed", "status": 400 }]);
    let parameters = json!([text("code"), text("patient"), text("category")]);
    assert_eq!(
        example("/Observation", "observation_search", json!({ "parameters": parameters, "x-search-demands": demands })),
        r#"observation_search().patient("123").category("laboratory").send().await?;"#
    );
    let parameters = json!([text("address"), text("name")]);
    assert_eq!(
        example("/Location", "location_search", json!({ "parameters": parameters })),
        r#"location_search().name("Smith").send().await?;"#
    );
    assert_eq!(example("/metadata", "metadata", json!({})), "metadata().send().await?;");
}

#[test]
fn a_modules_page_lists_its_operations_by_resource() {
    let operation = |id: &str, provenance: &str| json!({ "operationId": id, "x-provenance": provenance });
    let mut document = document(json!({}));
    document["paths"] = json!({
        "/Patient": { "get": operation("patient_search", "vendor") },
        "/Group": { "get": operation("group_search", "capability") },
        "/Group/{id}": { "get": operation("group_read", "vendor") },
        "/Group/{id}/$export": { "get": operation("group_export", "inferred") },
        "/metadata": { "get": operation("metadata", "capability") },
    });
    let page = api_page(&document).unwrap();
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with('|')).skip(2).collect();
    assert_eq!(
        rows,
        [
            "| [`Group`] | [read](Client::group_read), [search](Client::group_search), [export](Client::group_export) \
             | NextGen's API document, inferred, what the server says of itself |",
            // No type of that name is in the module.
            "| `Patient` | [search](Client::patient_search) | NextGen's API document |",
            "| of no resource | [metadata](Client::metadata) | what the server says of itself |",
        ]
    );
}

#[test]
fn what_stands_in_the_path_is_an_argument_of_the_method() {
    let rust = module(json!({ "200": body("application/json", "Group") }));
    let code = rust.split_whitespace().collect::<Vec<_>>().join(" ");
    let method = "pub fn group_update( &self, id: impl ::std::convert::TryInto<::std::string::String>, ) -> builder::GroupUpdate<'_> { \
                  builder::GroupUpdate::new(self).id(id) }";
    assert!(code.contains(method), "{rust}");
    assert!(rust.contains("pub(super) fn new(") && rust.contains("pub(super) fn id<V>("), "{rust}");
    assert!(rust.contains("pub fn type_<V>("), "what is not in the path is set: {rust}");
    assert!(!rust.contains("conversion to "), "{rust}");

    // In the path's order, whatever that of the list.
    let mut document = document(operation(json!({ "200": body("application/json", "Group") })));
    let post = document["paths"]["/Group/{id}"]["post"].take();
    document["paths"] = json!({ "/Group/{group}/member/{id}": { "post": post } });
    let listed = document["paths"]["/Group/{group}/member/{id}"]["post"]["parameters"].as_array_mut().unwrap();
    listed.push(json!({ "name": "group", "in": "path", "required": true, "schema": { "type": "string" } }));
    let code = api_module(&document).unwrap();
    assert!(code.contains("builder::GroupUpdate::new(self).group(group).id(id)"), "{code}");
}

#[test]
fn searches_have_pages_and_build_their_request_once() {
    let search = |id: &str, answers: &str| {
        let mut document = document(json!({}));
        document["paths"] = json!({ "/Group": { "get": {
            "operationId": id,
            "parameters": [{ "name": "name", "in": "query", "schema": { "type": "string" } }],
            "responses": { "200": body("application/fhir+json", answers) },
        } } });
        document["components"]["schemas"]["Bundle"] = json!({ "type": "object", "x-fhir-type": "Bundle" });
        api_module(&document).unwrap()
    };
    let rust = search("group_search", "Bundle");
    assert!(rust.contains("pub fn pages(self) -> Result<crate::paging::Pages, crate::Error>"), "{rust}");
    assert!(rust.contains(r#"client.inner.pages("group_search", self.build())"#), "{rust}");
    assert_eq!(rust.matches(".build()?;\n").count(), 2, "that of reqwest, and the call of ours: {rust}");
    for rust in [search("group_list", "Bundle"), search("group_search", "Group")] {
        assert!(!rust.contains("fn pages"), "{rust}");
    }
}

#[test]
fn nothing_of_progenitors_own_construction_is_left() {
    let rust = module(json!({ "200": body("application/json", "Group") }));
    for absent in ["unwrap()", "fn new_with_client", "Error, ResponseValue", "mod prelude"] {
        assert!(!rust.contains(absent), "{absent} in\n{rust}");
    }
}

#[test]
fn debug_shows_names_alone() {
    let rust = module(json!({ "200": body("application/json", "Ticket") }));
    let derives = |line: &str| line.trim_start().starts_with("#[derive(") && line.contains("Debug");
    assert!(!rust.lines().any(derives), "{rust}");
    for name in ["Client", "GroupUpdate", "Ticket"] {
        assert!(rust.contains(&format!("f.debug_struct(stringify!({name})).finish_non_exhaustive()")), "{rust}");
    }
}

#[test]
fn what_cannot_be_expressed_is_an_error() {
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut document = document(operation(json!({ "200": body("application/json", "Group") })));
        change(&mut document);
        api_module(&document).unwrap_err().to_string()
    };
    let at = "/paths/~1Group~1{id}/post";
    for (said, expected) in [
        (refused(&|d| d["paths"] = json!(3)), "#/paths: ".to_owned()),
        (refused(&|d| d["paths"]["/Group/{id}"]["post"] = json!([])), format!("#{at}: ")),
        (refused(&|d| d["paths"]["/Group/{id}"]["post"]["operationId"] = Value::Null), format!("#{at}: ")),
        (refused(&|d| d["paths"]["/Group/{id}"]["post"]["responses"] = json!([])), format!("#{at}/responses: ")),
        (
            refused(&|d| {
                d["paths"]["/Group/{id}"]["post"]["parameters"][1] = json!({ "$ref": "#/components/parameters/x" })
            }),
            format!("#{at}/parameters/1: `#/components/parameters/x` points to nothing"),
        ),
        (refused(&|d| d["info"]["x-fhir-version"] = json!("5.0.0")), "#/info/x-fhir-version: `5.0.0`".to_owned()),
        // progenitor panics on a body in two media types; what it says is passed on.
        (
            refused(&|d| {
                let schema = json!({ "schema": { "type": "object" } });
                d["paths"]["/Group/{id}"]["post"]["requestBody"] =
                    json!({ "content": { "application/json": schema, "text/plain": schema } });
            }),
            "progenitor gave up, saying: ".to_owned(),
        ),
    ] {
        assert!(said.contains(&expected), "{expected} in: {said}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes_under_a_header_that_names_it() {
    let responses = json!({ "200": body("application/json", "Group") });
    let (one, two) = (module(responses.clone()), module(responses));
    assert_eq!(one, two);
    let file = with_header("specs/openapi/example.json", b"{}", &one);
    assert!(file.starts_with("// @generated from specs/openapi/example.json"));
    assert!(file.contains("sha256: 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));
}

/// A module with one operation, whose path and parameters are these.
fn with_parameters(
    path: &str,
    method: &str,
    parameters: Value,
) -> Result<String, nextgen_patient_access_codegen::Diagnostic> {
    api_module(&json!({
        "openapi": "3.0.3",
        "info": { "title": "Example", "version": "1", "x-fhir-version": "4.0.1" },
        "paths": { path: { method: {
            "operationId": "example", "parameters": parameters,
            "responses": { "200": { "description": "It." } },
        } } },
        "components": { "schemas": { "Code": { "type": "string", "enum": ["a", "b"] } } },
    }))
}

fn list(name: &str, place: &str, more: Value) -> Value {
    let mut parameter = json!({
        "name": name, "in": place, "required": place == "path",
        "schema": { "type": "array", "items": { "type": "string" } },
    });
    parameter.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    parameter
}

#[test]
fn lists_are_sent_as_their_style_says() {
    let query = |more: Value| with_parameters("/x", "get", json!([list("ids", "query", more)])).unwrap();
    let multi = r#".query(&progenitor_client::QueryParam::new("ids", &ids))"#;
    for (more, separator) in [
        (json!({ "explode": false }), ","),
        (json!({ "style": "form", "explode": false, "required": true }), ","),
        (json!({ "style": "spaceDelimited" }), "%20"),
        (json!({ "style": "pipeDelimited" }), "%7C"),
    ] {
        let rust = query(more);
        assert!(rust.contains(&format!("values.join({separator:?})")), "{rust}");
        assert!(!rust.contains("QueryParam::new(\"ids\""), "{rust}");
        let joined: String = rust.split_whitespace().collect();
        assert!(joined.contains("byte_serialize(value.to_string().as_bytes()"), "{rust}");
    }
    for more in [json!({}), json!({ "style": "form", "explode": true })] {
        assert!(query(more).contains(multi));
    }
    let rust = with_parameters("/x/{ids}", "get", json!([list("ids", "path", json!({}))])).unwrap();
    assert!(rust.contains(r#"format!("{}/x/{}", client.baseurl, ids,)"#), "{rust}");
    assert!(rust.contains(r#"encode_path(&value.to_string()).replace(",", "%2C")"#), "{rust}");
    for required in [true, false] {
        let rust =
            with_parameters("/x", "get", json!([list("X-Ids", "header", json!({ "required": required }))])).unwrap();
        assert!(!rust.contains("ids.to_string()") && rust.contains(r#".join(",")"#), "{rust}");
    }
}

#[test]
fn methods_that_reqwest_has_no_function_for() {
    for method in ["options", "trace"] {
        let rust = with_parameters("/x", method, json!([])).unwrap();
        let name = method.to_uppercase();
        assert!(rust.contains(&format!(".request(::reqwest::Method::{name}, url)")), "{rust}");
        assert!(!rust.contains(&format!(".{method}(url)")), "{rust}");
    }
}

#[test]
fn what_is_no_text_is_refused_where_only_text_can_stand() {
    for (path, parameter, place, said) in [
        (
            "/x/{a}",
            json!({ "name": "a", "in": "path", "required": true, "schema": { "type": "object" } }),
            "/parameters/0/schema",
            "neither a text nor a list",
        ),
        (
            "/x",
            json!({ "name": "a", "in": "header", "schema": { "type": "array", "items": { "type": "array" } } }),
            "/parameters/0/schema",
            "neither",
        ),
        (
            "/x",
            json!({ "name": "a b", "in": "header", "schema": { "type": "string" } }),
            "/parameters/0",
            "no name of a header",
        ),
        (
            "/x",
            json!({ "name": "a", "in": "path", "required": true, "schema": { "type": "string" } }),
            "",
            "the path has no `{a}`",
        ),
        (
            "/x/{b}",
            json!({ "name": "a", "in": "query", "schema": { "type": "string" } }),
            "",
            "no parameter in path has that name",
        ),
    ] {
        let problem = with_parameters(path, "get", json!([parameter])).expect_err(said);
        let path = nextgen_patient_access_codegen::diagnostic::join("/paths", path);
        assert_eq!(problem.pointer, Some(format!("{path}/get{place}")), "{problem}");
        assert!(problem.message.contains(said), "{problem}");
    }
    // Of these it is the text that counts.
    for schema in [
        json!({}),
        json!({ "type": "string", "nullable": true }),
        json!({ "oneOf": [{ "type": "integer" }, { "type": "string" }] }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/Code" }] }),
    ] {
        let parameter = json!({ "name": "a", "in": "path", "required": true, "schema": schema });
        let rust = with_parameters("/x/{a}", "get", json!([parameter])).unwrap();
        assert!(rust.contains("a: Result<::std::string::String, String>"), "{rust}");
    }
}

#[test]
fn a_query_in_a_path_is_refused() {
    let parameter = json!({ "name": "patient", "in": "path", "required": true, "schema": { "type": "string" } });
    let problem = with_parameters("/ccda?patient={patient}", "get", json!([parameter])).unwrap_err();
    assert_eq!(problem.pointer.as_deref(), Some("/paths/~1ccda?patient={patient}"));
    assert!(problem.help.unwrap().contains("parameters in query"));
}

#[test]
fn parameters_of_a_path_are_those_of_its_operations() {
    let mut document = document(operation(json!({ "200": body("application/json", "Group") })));
    document["paths"]["/Group/{id}"]["parameters"] = json!([
        { "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } },
        { "name": "_format", "in": "query", "schema": { "type": "string" }, "description": "The format." },
    ]);
    let rust = api_module(&document).unwrap();
    assert!(rust.contains("/// `_format` (query, optional).\n") && rust.contains("/// The format.\n"), "{rust}");
    assert!(rust.contains("id: Result<::std::string::String, String>"), "its own counts: {rust}");
}

#[test]
fn a_form_that_cannot_be_sent_is_refused_at_its_operation() {
    let converted = |kind: &str| {
        let swagger = json!({
            "swagger": "2.0", "info": { "title": "A", "version": "1", "x-fhir-version": "4.0.1" },
            "paths": { "/x": { "post": {
                "operationId": "x", "consumes": [kind],
                "parameters": [{ "name": "note", "in": "formData", "type": "string" }],
                "responses": { "200": { "description": "It." } },
            } } },
        });
        nextgen_patient_access_codegen::convert::convert(swagger).unwrap()
    };
    let mixed = converted("multipart/mixed");
    let content = mixed["paths"]["/x"]["post"]["requestBody"]["content"].as_object().unwrap();
    assert_eq!(content.keys().collect::<Vec<_>>(), ["multipart/mixed"]);
    assert_eq!(api_module(&mixed).unwrap_err().pointer.as_deref(), Some("/paths/~1x/post"));
    assert!(api_module(&converted("application/x-www-form-urlencoded")).unwrap().contains(".form_urlencoded(&body)?"));
}

#[test]
fn the_deepest_schema_that_is_read_overflows_no_stack() {
    let mut schema = json!({ "type": "string" });
    for _ in 0..45 {
        schema = json!({ "allOf": [schema], "properties": { "x": {} } });
    }
    let mut document = document(operation(json!({ "200": body("application/json", "Ticket") })));
    document["components"]["schemas"]["Ticket"] = schema;
    // Whatever comes of it, it comes back.
    drop(api_module(&document));
}
