//! sources.lock, and what `--check` says about it.

use std::fs;

use crate::{
    server::Server,
    specs::{OPENAPI, SWAGGER, Specs, api, api_with_witness},
};

#[test]
fn the_date_moves_only_with_the_content() {
    let server = Server::start([("/a", SWAGGER.into()), ("/b", SWAGGER.into())]);
    let specs = Specs::new(&server, &api("a", "{ url = '{base}/a' }"));
    assert_eq!(specs.fetch(&["a"]).code, 0);
    let mut lock = specs.lock();
    lock.pins.get_mut("a.doc").unwrap().date = "2026-07-24".into();
    let text = lock.print().unwrap();
    fs::write(specs.path("sources.lock"), &text).unwrap();

    let run = specs.fetch(&["a"]);
    assert_eq!((run.code, &*run.stdout), (0, "a.doc: unchanged since 2026-07-24\n"));
    assert_eq!(fs::read_to_string(specs.path("sources.lock")).unwrap(), text);

    let moved = fs::read_to_string(specs.path("sources.toml")).unwrap().replace("/a'", "/b'");
    fs::write(specs.path("sources.toml"), moved).unwrap();
    assert_eq!(specs.fetch(&["a"]).code, 0);
    let pin = &specs.lock().pins["a.doc"];
    assert_eq!((&*pin.url, &*pin.date), (&*format!("{}/b", server.base), "2026-07-24"));

    server.set("/b", OPENAPI.into());
    assert_eq!(specs.fetch(&["a"]).code, 0);
    assert_ne!(specs.lock().pins["a.doc"].date, "2026-07-24");
}

#[test]
fn check_names_what_differs_and_changes_nothing() {
    let server = Server::start([("/a", SWAGGER.into()), ("/b", SWAGGER.into())]);
    let specs = Specs::new(&server, &(api("a", "{ url = '{base}/a' }") + &api("b", "{ url = '{base}/b' }")));
    let run = specs.fetch(&["a", "b", "--check"]);
    assert_eq!(run.code, 1, "nothing is pinned yet");
    assert!(run.stderr.starts_with("error: 2 differ from specs/sources.lock: a.doc, b.doc\n"), "{}", run.stderr);
    assert!(!specs.path("upstream").exists() && !specs.path("sources.lock").exists());

    assert_eq!(specs.fetch(&["a", "b"]).code, 0);
    let before = specs.everything();
    let run = specs.fetch(&["a", "b", "--check"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));

    server.set("/b", OPENAPI.into());
    let run = specs.fetch(&["a", "b", "--check"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.starts_with("error: 1 differ from specs/sources.lock: b.doc\n"), "{}", run.stderr);
    assert!(
        run.stdout.contains("a.doc: unchanged since ") && run.stdout.contains("b.doc: moved: sha256 "),
        "{}",
        run.stdout
    );
    assert_eq!(specs.everything(), before);
}

#[test]
fn a_pin_without_a_source_is_dropped() {
    let server = Server::start([("/a", SWAGGER.into())]);
    let specs = Specs::new(&server, &api("a", "{ url = '{base}/a' }"));
    assert_eq!(specs.fetch(&["a"]).code, 0);
    let lock = fs::read_to_string(specs.path("sources.lock")).unwrap().replace("a.doc", "old.doc");
    fs::write(specs.path("sources.lock"), lock).unwrap();
    assert!(specs.fetch(&["a", "--check"]).stderr.contains("a.doc, old.doc"));
    assert_eq!(specs.fetch(&["a"]).code, 0);
    assert_eq!(specs.lock().pins.keys().collect::<Vec<_>>(), ["a.doc"]);
}

/// As servers make it: for each request, with the moment and an id of its own.
fn statement(id: &str, date: &str, version: &str) -> String {
    format!(
        r#"{{"resourceType":"CapabilityStatement","id":"{id}","date":"{date}","version":"{version}","fhirVersion":"4.0.1"}}"#
    )
}

#[test]
fn a_statement_is_pinned_by_what_it_says() {
    let server = Server::start([
        ("/a", SWAGGER.into()),
        ("/fhir/metadata", statement("1", "2026-07-24T13:28:50.988-07:00", "5.0").as_str().into()),
    ]);
    let specs = Specs::new(&server, &api_with_witness("a", "{ url = '{base}/a' }"));
    assert_eq!(specs.fetch(&["a"]).code, 0);
    let before = specs.everything();

    server.set("/fhir/metadata", statement("2", "2026-11-28T09:00:00Z", "5.0").as_str().into());
    let run = specs.fetch(&["a", "--check"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert_eq!(specs.everything(), before);
    assert!(specs.fetch(&["a"]).stdout.contains("a.capabilitystatement.json: unchanged since "));
    assert_eq!(before[&specs.path("sources.lock")], specs.everything()[&specs.path("sources.lock")]);

    server.set("/fhir/metadata", statement("3", "2026-11-28T09:00:00Z", "5.1").as_str().into());
    let run = specs.fetch(&["a", "--check"]);
    assert!(run.code == 1 && run.stdout.contains("a.capabilitystatement.json: moved: "), "{}", run.stdout);
}

#[test]
fn a_page_may_lead_to_the_same_document_in_another_way() {
    let page = |url: &str| format!("<script>SwaggerUIBundle({{url: '{url}'}})</script>");
    let server = Server::start([
        ("/ui", page("/v1/x.json").as_str().into()),
        ("/v1/x.json", OPENAPI.into()),
        ("/v2/x.json", OPENAPI.into()),
    ]);
    let specs = Specs::new(&server, &api("a", "{ swagger-ui = '{base}/ui' }"));
    assert_eq!(specs.fetch(&["a"]).code, 0);
    let lock = specs.lock();

    server.set("/ui", (page("/v2/x.json") + "<p>Built anew</p>").as_str().into());
    let run = specs.fetch(&["a", "--check"]);
    assert_eq!((run.code, &*run.stderr), (0, ""));
    assert!(run.stdout.contains("; now at ") && run.stdout.contains("/v2/x.json"), "{}", run.stdout);
    assert_eq!(specs.fetch(&["a"]).code, 0);
    assert_eq!(specs.lock(), lock);

    server.set("/v2/x.json", SWAGGER.into());
    assert!(specs.fetch(&["a", "--check"]).stdout.contains("a.doc: moved: sha256 "));
    assert_eq!(specs.fetch(&["a"]).code, 0);
    assert_eq!(specs.lock().pins["a.doc"].url, format!("{}/v2/x.json", server.base));
}
