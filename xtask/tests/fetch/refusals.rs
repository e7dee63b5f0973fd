//! What goes wrong, and that it leaves everything as it was.

use std::{fs, time::Duration};

use crate::{
    server::{Reply, Server},
    specs::{CAPABILITY, SHELL, SWAGGER, Specs, api, api_with_witness},
};

/// Fetches an API that has been fetched before, after its description has become `reply`; nothing may change.
#[track_caller]
fn refused(reply: Reply, args: &[&str], reason: &str) {
    let server = Server::start([("/doc", SWAGGER.into()), ("/fhir/metadata", CAPABILITY.into())]);
    let specs = Specs::new(&server, &api_with_witness("office", "{ url = '{base}/doc' }"));
    assert_eq!(specs.fetch(&["office"]).code, 0);
    let before = specs.everything();

    server.set("/doc", reply);
    // The witness has changed as well, but an API comes as a whole.
    server.set("/fhir/metadata", "{\"resourceType\": \"CapabilityStatement\", \"status\": \"active\"}".into());
    let run = specs.fetch(&[&["office"], args].concat());
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(run.stderr.starts_with(&format!("error: office: {}/doc: ", server.base)), "{}", run.stderr);
    assert!(run.stderr.contains(reason), "{}", run.stderr);
    assert_eq!(specs.everything(), before, "an error must leave everything as it was");
}

#[test]
fn what_is_no_description_is_refused() {
    refused(SHELL.into(), &[], "an HTML page, where a Swagger or OpenAPI description was expected");
    refused(CAPABILITY.into(), &[], "a CapabilityStatement, where a Swagger");
    refused("{\"swagger\": \"2.0\", \"paths\": {".into(), &[], "JSON that breaks off");
    refused("hello".into(), &[], "text with neither `swagger:` nor `openapi:`");
    refused("".into(), &[], "an empty document");
}

#[test]
fn a_body_shorter_than_declared_is_refused() {
    refused(Reply { declared: Some(1000), ..SWAGGER.into() }, &[], "breaks off after 25 of 1000 bytes");
}

#[test]
fn a_body_above_the_limit_is_refused() {
    refused(Reply { declared: Some(17 << 20), ..SWAGGER.into() }, &[], "larger than 16777216 bytes");
    let endless = format!("{SWAGGER}{}", "# \n".repeat(6 << 20));
    refused(Reply { chunked: true, ..endless.as_str().into() }, &[], "larger than 16777216 bytes");
}

#[test]
fn a_slow_answer_is_given_up() {
    refused(Reply { pause: Duration::from_secs(30), ..SWAGGER.into() }, &["--timeout", "1"], "within the time limit");
}

#[test]
fn an_error_status_is_refused() {
    refused(Reply { status: "400 Bad Request", ..SWAGGER.into() }, &[], "answered 400 Bad Request");
    refused(Reply { status: "404 Not Found", ..SWAGGER.into() }, &[], "not there (404)");
}

#[test]
fn plain_http_is_refused_but_for_loopback() {
    refused(
        Reply::redirect("http://docs.example/swagger.yaml"),
        &[],
        "redirected to http://docs.example/swagger.yaml: `http` is refused",
    );
    refused(Reply::redirect("/doc"), &[], "too many redirects");

    let server = Server::start([("/", "<script>SwaggerUIBundle({url: 'http://docs.example/x.json'})</script>".into())]);
    let specs = Specs::new(
        &server,
        &(api("direct", "{ url = 'http://docs.example/x' }") + &api("page", "{ swagger-ui = '{base}/' }")),
    );
    let run = specs.fetch(&["direct", "page"]);
    assert_eq!(run.code, 1);
    assert_eq!(run.stderr.matches("`http` is refused").count(), 2, "{}", run.stderr);
    assert_eq!(specs.fetch(&["--from", "http://docs.example/"]).code, 2);
}

#[test]
fn one_failing_api_does_not_stop_the_others() {
    let server = Server::start([("/good", SWAGGER.into()), ("/bad", SHELL.into())]);
    let specs = Specs::new(
        &server,
        &(api("bad", "{ url = '{base}/bad' }")
            + &api("good", "{ url = '{base}/good' }")
            + &api("absent", "{ url = '{base}/absent' }")),
    );
    let run = specs.fetch(&["bad", "good", "absent"]);
    assert_eq!(run.code, 1);
    assert_eq!(specs.lock().pins.keys().collect::<Vec<_>>(), ["good.doc"]);
    assert_eq!(specs.upstream("good.doc").unwrap(), SWAGGER);
    let named: Vec<_> = run.stderr.lines().filter(|line| line.starts_with("error: ")).collect();
    assert!(named.len() == 2 && named[0].contains("bad: ") && named[1].contains("absent: "), "{}", run.stderr);
}

#[test]
fn usage_errors_exit_with_2() {
    let server = Server::start([]);
    let specs = Specs::new(&server, &(api("a", "{ url = '{base}/a' }") + &api("b", "{ url = '{base}/b' }")));
    fs::write(specs.path("a.yaml"), SWAGGER).unwrap();
    let file = specs.path("a.yaml");
    for (args, reason) in [
        (&["c"][..], "there is no API `c`; there are: a, b, fhir"),
        (&["--from", file.to_str().unwrap()], "name the one API"),
        (&["--frm"], "unexpected argument"),
    ] {
        let run = specs.fetch(args);
        assert_eq!(run.code, 2, "{}", run.stderr);
        assert!(run.stderr.starts_with("error: ") && run.stderr.contains(reason), "{}", run.stderr);
    }
}

#[test]
fn a_broken_list_or_lock_is_named_with_its_place() {
    let server = Server::start([("/a", SWAGGER.into())]);
    let specs = Specs::new(&server, &api("a", "{ url = '{base}/a' }"));
    fs::write(specs.path("sources.lock"), "[pins.x]\nurl = 1\n").unwrap();
    let run = specs.fetch(&["a"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("sources.lock:2:7: "), "{}", run.stderr);

    fs::write(specs.path("sources.toml"), "[[api]\n").unwrap();
    let run = specs.fetch(&["a"]);
    assert_eq!(run.code, 1);
    assert!(run.stderr.contains("sources.toml:1:"), "{}", run.stderr);
}
