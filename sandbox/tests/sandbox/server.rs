//! The sandbox as a server that others than its user may reach: pages of the world, whoever sends too much.

use nextgen_patient_access::{Api, reqwest::StatusCode};
use nextgen_sandbox::{Sandbox, replay::Recording};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{first_patient, get, http, json as json_of, plain};

#[tokio::test]
async fn a_name_of_the_world_that_leads_here_is_refused() {
    let sandbox = plain().await;
    let replay = Recording::from_har(
        r#"{"log": {"entries": [
        {"request": {"method": "GET", "url": "https://a.example/x"}, "response": {"status": 200, "content": {"text": "secret"}}}
    ]}}"#,
    );
    let replay = replay.unwrap().serve(0).unwrap();
    let status = |url: String, host: &'static str| async move {
        let answer = http().get(url).header("host", host).send().await.unwrap();
        let status = answer.status();
        (status, answer.text().await.unwrap())
    };
    let issuer = sandbox.office_issuer();
    let urls = [
        sandbox.page_url(),
        format!("{}/metadata", sandbox.base_url(Api::OfficeR4)),
        format!("{issuer}/.well-known/openid-configuration"),
        format!("{}/x", replay.base_url()),
    ];
    for url in urls {
        for host in [
            "evil.example",
            "evil.example:8080",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "192.0.2.1",
            "x@localhost",
        ] {
            let (refused, said) = status(url.clone(), host).await;
            assert_eq!(refused, StatusCode::MISDIRECTED_REQUEST, "{url} as {host}");
            assert!(said.contains("Host") && said.contains("127.0.0.1") && !said.contains("secret"), "{said}");
        }
        for host in ["127.0.0.1", "localhost:9999", "LocalHost", "[::1]:80"] {
            assert_eq!(status(url.clone(), host).await.0, StatusCode::OK, "{url} as {host}");
        }
    }
    let asked = sandbox.requests();
    assert!(asked.iter().any(|request| request.status == Some(421)), "they are in the log");
}

#[tokio::test]
async fn no_page_reads_what_is_answered_unless_its_origin_is_allowed() {
    let (closed, open) = (plain().await, Sandbox::builder().allow_origin("https://app.example").start().await.unwrap());
    let shared = |answer: &reqwest::Response| {
        let names = [
            "access-control-allow-origin",
            "access-control-expose-headers",
            "access-control-allow-headers",
            "access-control-allow-methods",
        ];
        let given: Vec<_> = names
            .iter()
            .filter_map(|name| answer.headers().get(*name))
            .map(|it| it.to_str().unwrap().to_owned())
            .collect();
        given
    };
    for (sandbox, origin, is_allowed) in [
        (&closed, "https://app.example", false),
        (&open, "https://app.example", true),
        (&open, "https://evil.example", false),
        (&open, "null", false),
    ] {
        let patient = first_patient(sandbox);
        for url in [sandbox.page_url(), format!("{}/metadata", sandbox.base_url(Api::OfficeR4))] {
            let answer = http().get(url).header("origin", origin).send().await.unwrap();
            assert_eq!(answer.status(), 200);
            assert_eq!(shared(&answer).first().map(String::as_str), is_allowed.then_some(origin), "{origin}");
        }
        let path = format!("{}/Patient/{patient}", sandbox.base_url(Api::OfficeR4));
        let preflight = http()
            .request(Method::OPTIONS, path)
            .header("origin", origin)
            .header("access-control-request-headers", "authorization");
        assert_eq!(shared(&preflight.send().await.unwrap()).len(), if is_allowed { 4 } else { 0 }, "{origin}");
        let statement = json_of(get(sandbox, Api::OfficeR4, "metadata").send().await.unwrap()).await;
        assert_eq!(statement["rest"][0]["security"]["cors"], std::ptr::eq(sandbox, &open));
    }
    for origin in ["*", "app.example", "https://app.example/", "https://app.example/path", "null"] {
        let error = Sandbox::builder().allow_origin(origin).start().await.unwrap_err().to_string();
        assert!(error.contains(origin) && error.contains("is no origin"), "{error}");
    }
}

/// What an app sends to begin a sign-in as the first patient, with more parameters.
fn authorize(sandbox: &Sandbox, more: &[(&str, &str)]) -> reqwest::RequestBuilder {
    let patient = first_patient(sandbox);
    let aud = sandbox.base_url(Api::EnterpriseR4);
    let mut form = vec![
        ("response_type", "code"),
        ("client_id", sandbox.client_id()),
        ("redirect_uri", "https://app.example/callback"),
        ("aud", &aud),
        ("prompt", "none"),
        ("login_hint", &patient),
    ];
    form.extend(more);
    let body = reqwest::Url::parse_with_params("http://x/", form).unwrap().query().unwrap().to_owned();
    let url = format!("{}nge/prod/patient-oauth/authorize", sandbox.page_url());
    http().post(url).header("content-type", "application/x-www-form-urlencoded").body(body)
}

#[tokio::test]
async fn what_is_asked_for_at_sign_in_is_bounded() {
    let sandbox = plain().await;
    let location = |answer: &reqwest::Response| answer.headers()["location"].to_str().unwrap().to_owned();
    let good =
        authorize(&sandbox, &[("scope", "openid patient/*.read"), ("nonce", "n"), ("state", &"s".repeat(10_000))]);
    assert!(location(&good.send().await.unwrap()).contains("code="), "a long state is the app's own affair");

    let million = "x".repeat(1 << 20);
    for _ in 0..300 {
        let answer = authorize(&sandbox, &[("scope", &million)]).send().await;
        // It answers without having read all, and may close before all is written.
        assert!(answer.map_or(true, |answer| answer.status() == StatusCode::PAYLOAD_TOO_LARGE));
    }
    let long = "patient/*.read ".repeat(400);
    for (name, value, error) in [("scope", &*long, "invalid_scope"), ("nonce", &million[..2_000], "invalid_request")] {
        let answer = authorize(&sandbox, &[(name, value)]).send().await.unwrap();
        let location = location(&answer);
        assert!(location.contains(&format!("error={error}")) && !location.contains("code="), "{location}");
    }
    let many: Vec<(&str, &str)> = (0..1_000).map(|_| ("a", "b")).collect();
    let answer = authorize(&sandbox, &many).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().await.unwrap().contains("1000 parameters"));
    let query = "a=b&".repeat(10_000);
    let answer = get(&sandbox, Api::EnterpriseR4, &format!("Condition?{query}")).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);

    let token = |scope: &str| {
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", sandbox.client_id()),
            ("client_secret", sandbox.client_secret()),
            ("scope", scope),
        ];
        let body = reqwest::Url::parse_with_params("http://x/", form).unwrap().query().unwrap().to_owned();
        let url = format!("{}nge/prod/patient-oauth/token", sandbox.page_url());
        http().post(url).header("content-type", "application/x-www-form-urlencoded").body(body)
    };
    assert_eq!(token("system/*.read").send().await.unwrap().status(), 200);
    let refused = token(&"system/*.read ".repeat(400)).send().await.unwrap();
    assert_eq!((refused.status().as_u16(), json_of(refused).await["error"].clone()), (400, json!("invalid_scope")));
}

#[tokio::test]
async fn consent_is_asked_for_in_no_frame() {
    let sandbox = plain().await;
    let issuer = sandbox.office_issuer();
    for url in [sandbox.page_url(), format!("{issuer}/protocol/openid-connect/auth?client_id={}", sandbox.client_id())]
    {
        let answer = http().get(url).send().await.unwrap();
        assert_eq!(answer.headers()["x-frame-options"], "DENY");
    }
}

#[tokio::test]
async fn groups_keep_no_more_than_there_is() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let base = sandbox.base_url(Api::OfficeBulkR4);
    let token = sandbox.access_token(Api::OfficeBulkR4, &patient);
    let create = |body: Value| http().post(format!("{base}/Group")).bearer_auth(token.secret()).json(&body).send();
    let long = create(json!({ "name": "x".repeat(300), "patientIds": [patient] })).await.unwrap();
    assert_eq!(long.status(), 422);
    let same: Vec<&str> = vec![&patient; 50_000];
    let group = json_of(create(json!({ "name": "x", "patientIds": same })).await.unwrap()).await;
    assert_eq!((&group["quantity"], group["member"].as_array().unwrap().len()), (&json!(1), 1));
    let id = group["id"].as_str().unwrap();
    let change = json!({ "id": id, "patientIdsToInclude": same, "patientIdsToExclude": vec!["x"; 20_000] });
    let changed =
        http().put(format!("{base}/Group/{id}")).bearer_auth(token.secret()).json(&change).send().await.unwrap();
    assert_eq!(json_of(changed).await["quantity"], 1);
}
