//! `--from` a folder, a mirror or a file.

use std::fs;

use tempfile::TempDir;

use crate::{
    server::Server,
    specs::{CAPABILITY, OPENAPI, SHELL, SWAGGER, Specs, api, api_with_witness},
};

#[test]
fn a_folder_or_a_mirror_stands_in_for_the_publishers() {
    let offline = "https://publisher.example";
    let apis = api_with_witness("a", "{ petstore = 'https://petstore.example/?url=https://publisher.example/a.yaml' }")
        + &api("b", "{ swagger-ui = 'https://publisher.example/ui?urls.primaryName=B' }");
    let mirror = Server::start([("/copies/a.doc", SWAGGER.into())]);
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.doc"), SWAGGER).unwrap();

    for from in [folder.path().to_str().unwrap(), &format!("{}/copies/", mirror.base)] {
        let specs = Specs::new(&mirror, &apis);
        let sources = fs::read_to_string(specs.path("sources.toml")).unwrap().replace(&mirror.base, offline);
        fs::write(specs.path("sources.toml"), sources).unwrap();

        let run = specs.fetch(&["--from", from]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert_eq!(specs.lock().pins.keys().collect::<Vec<_>>(), ["a.doc"]);
        assert_eq!(specs.lock().pins["a.doc"].url, "https://publisher.example/a.yaml");
        let notices: Vec<_> = run.stderr.lines().collect();
        assert_eq!(
            notices,
            [
                format!("notice: a: a.capabilitystatement.json is not in {from}; nothing is pinned yet"),
                format!("notice: b: b.doc is not in {from}; nothing is pinned yet"),
                format!("notice: fhir r4: fhir/r4/xsd is not in {from}; nothing is pinned yet"),
            ]
        );

        assert_eq!(specs.fetch(&["a", "--from", from]).code, 0, "only a witness is missing");
        assert_eq!(specs.fetch(&["--check", "--from", from]).code, 0);
        let run = specs.fetch(&["b", "a", "--from", from]);
        assert_eq!(run.code, 1);
        assert_eq!(run.stderr.lines().last(), Some(&*format!("error: b: b.doc is not in {from}")));
        assert_eq!(specs.fetch(&["fhir", "--from", from]).code, 1);
    }
}

#[test]
fn a_document_behind_a_page_keeps_the_url_that_was_found() {
    let server = Server::start([
        ("/ui", "<script>SwaggerUIBundle({url: '/v/x.json'})</script>".into()),
        ("/v/x.json", OPENAPI.into()),
    ]);
    let specs = Specs::new(&server, &api("a", "{ swagger-ui = '{base}/ui' }"));
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("a.doc"), OPENAPI).unwrap();
    let from = folder.path().to_str().unwrap();

    assert_eq!(specs.fetch(&["--from", from]).code, 0);
    assert_eq!(specs.lock().pins["a.doc"].url, format!("{}/ui", server.base), "nothing better is known");
    assert_eq!(specs.fetch(&["a"]).code, 0);
    assert_eq!(specs.lock().pins["a.doc"].url, format!("{}/v/x.json", server.base));
    assert_eq!(specs.fetch(&["--from", from, "--check"]).code, 0);
}

#[test]
fn a_file_is_put_where_it_belongs() {
    let server = Server::start([]);
    let specs = Specs::new(&server, &api_with_witness("a", "{ url = '{base}/a' }"));
    let file = specs.path("anything");
    let from = file.to_str().unwrap();
    for (text, code) in [(CAPABILITY, 0), (SWAGGER, 0), (SHELL, 1), ("{\"resourceType\": \"Patient\"}", 1)] {
        fs::write(&file, text).unwrap();
        assert_eq!(specs.fetch(&["a", "--from", from]).code, code, "{text}");
    }
    assert_eq!(specs.upstream("a.doc").unwrap(), SWAGGER);
    assert_eq!(specs.upstream("a.capabilitystatement.json").unwrap(), CAPABILITY);

    let run = specs.fetch(&["--from", "no/such/folder"]);
    assert_eq!((run.code, &*run.stderr), (1, "error: no/such/folder: there is no such file or folder\n"));
}

#[test]
fn a_witness_may_come_alone_to_a_description_that_is_pinned() {
    let server = Server::start([]);
    let apis = api_with_witness("a", "{ url = 'https://publisher.example/a.yaml' }");
    let specs = Specs::new(&server, &apis);
    let folder = TempDir::new().unwrap();
    let from = folder.path().to_str().unwrap();
    let statement = folder.path().join("a.capabilitystatement.json");
    fs::write(&statement, CAPABILITY).unwrap();
    assert_eq!(specs.fetch(&["a", "--from", from]).code, 1, "there is no description yet");

    fs::write(folder.path().join("a.doc"), SWAGGER).unwrap();
    assert_eq!(specs.fetch(&["a", "--from", from]).code, 0);
    fs::remove_file(folder.path().join("a.doc")).unwrap();
    let run = specs.fetch(&["a", "--from", from]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stderr.contains("a.doc is not in") && run.stderr.contains("keeping the pin"), "{}", run.stderr);

    fs::remove_file(statement).unwrap();
    assert_eq!(specs.fetch(&["a", "--from", from]).code, 1, "nothing came");
}
