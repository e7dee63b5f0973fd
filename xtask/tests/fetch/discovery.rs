//! Every way from what is published to a document.

use nextgen_patient_access_codegen::lock::Fingerprint;

use crate::{
    server::{Reply, Server},
    specs::{CAPABILITY, OPENAPI, SHELL, SWAGGER, Specs, api, api_with_witness},
};

#[test]
fn a_document_is_found_by_its_url_a_petstore_page_or_metadata() {
    let server = Server::start([("/swagger.yaml", SWAGGER.into()), ("/fhir/metadata", CAPABILITY.into())]);
    let specs = Specs::new(
        &server,
        &(api("direct", "{ url = '{base}/swagger.yaml' }")
            + &api_with_witness("petstore", "{ petstore = 'https://petstore.example/?url={base}/swagger.yaml#/' }")),
    );
    let run = specs.fetch(&["direct", "petstore"]);
    assert_eq!((run.code, &*run.stderr), (0, ""), "{}", run.stdout);
    assert_eq!(specs.upstream("direct.doc").unwrap(), SWAGGER);
    assert_eq!(specs.upstream("petstore.doc").unwrap(), SWAGGER);
    assert_eq!(specs.upstream("petstore.capabilitystatement.json").unwrap(), CAPABILITY);

    let pin = &specs.lock().pins["petstore.doc"];
    assert_eq!(pin.url, format!("{}/swagger.yaml", server.base));
    assert_eq!(pin.content, Fingerprint::of_file(SWAGGER.as_bytes()));
    assert!(pin.date.len() == 10 && pin.date.starts_with("20"), "{}", pin.date);
}

#[test]
fn a_swagger_ui_names_its_documents_in_the_page_or_in_a_script() {
    let config = r#"var configObject = JSON.parse('{"urls":[{"url":"v/r4.json","name":"R4"},{"url":"/v/dstu2.json","name":"DSTU2"}]}')"#;
    let server = Server::start([
        ("/inline/index.html", format!("<html><script>{config}</script></html>").as_str().into()),
        (
            "/loaded/index.html",
            "<html><script src='./swagger-ui-bundle.js'></script><script src='gone.js'></script>\
             <script src='index.js'></script></html>"
                .into(),
        ),
        ("/loaded/index.js", config.into()),
        // What Swagger UI ships, loaded by neither page.
        ("/loaded/swagger-initializer.js", "SwaggerUIBundle({url: 'https://petstore.example/swagger.json'})".into()),
        ("/loaded/swagger-ui-bundle.js", "urls: [{url: '/wrong', name: 'DSTU2'}]".into()),
        ("/v/dstu2.json", OPENAPI.into()),
        ("/loaded/v/r4.json", OPENAPI.into()),
    ]);
    let specs = Specs::new(
        &server,
        &(api("inline", "{ swagger-ui = '{base}/inline/index.html?urls.primaryName=DSTU2' }")
            + &api("loaded", "{ swagger-ui = '{base}/loaded/index.html' }")
            + &api("other", "{ swagger-ui = '{base}/inline/index.html?urls.primaryName=STU3' }")),
    );
    let run = specs.fetch(&["inline", "loaded"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert_eq!(specs.lock().pins["inline.doc"].url, format!("{}/v/dstu2.json", server.base));
    assert_eq!(specs.lock().pins["loaded.doc"].url, format!("{}/loaded/v/r4.json", server.base));

    let run = specs.fetch(&["other"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("no description named `STU3`, only: R4, DSTU2"), "{}", run.stderr);
}

#[test]
fn a_page_for_people_links_to_the_document() {
    let server = Server::start([
        ("/moved", Reply::redirect("/docs/page")),
        ("/docs/page", "<html><a href='/'>Home</a> <a href='../r4/swagger.json?a=1&amp;b=2'>swagger</a></html>".into()),
        ("/r4/swagger.json", OPENAPI.into()),
        ("/shell", SHELL.into()),
    ]);
    let specs =
        Specs::new(&server, &(api("linked", "{ link = '{base}/moved' }") + &api("shell", "{ link = '{base}/shell' }")));
    let run = specs.fetch(&["linked", "shell"]);
    assert_eq!(run.code, 1);
    assert_eq!(specs.lock().pins["linked.doc"].url, format!("{}/r4/swagger.json?a=1&b=2", server.base));
    assert!(run.stderr.contains("error: shell: "), "{}", run.stderr);
    assert!(run.stderr.contains("links to no Swagger or OpenAPI file"), "{}", run.stderr);
}
