//! What a token is good for: what its scopes say, and no more.

use nextgen_patient_access::Api;
use nextgen_sandbox::{App, Sandbox};
use serde_json::{Value, json};

use crate::{
    auth::{callback, request, token},
    first_patient, http, json, plain,
};

/// Signs in at Office for these scopes.
async fn sign_in(sandbox: &Sandbox, scope: &str) -> Value {
    let patient = first_patient(sandbox);
    let changes = [("prompt", "none"), ("login_hint", &*patient), ("scope", scope)];
    let code = callback(request(sandbox, Api::OfficeR4, &changes)).await.unwrap()["code"].clone();
    token(sandbox, &[("code", &code)]).await.1
}

/// What Office answers to somebody with this token response.
async fn get(sandbox: &Sandbox, tokens: &Value, path: &str) -> (u16, Value) {
    let request = http().get(format!("{}/{path}", sandbox.base_url(Api::OfficeR4)));
    let answer = request.bearer_auth(tokens["access_token"].as_str().unwrap()).send().await.unwrap();
    (answer.status().as_u16(), json(answer).await)
}

#[tokio::test]
async fn a_refresh_for_fewer_scopes_gives_a_token_for_these() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let all = sign_in(&sandbox, "launch/patient patient/Condition.read patient/Goal.read").await;
    let refresh = async |scope: &str| {
        let refresh_token = all["refresh_token"].as_str().unwrap();
        token(&sandbox, &[("grant_type", "refresh_token"), ("refresh_token", refresh_token), ("scope", scope)]).await
    };
    let (status, fewer) = refresh("patient/Goal.read").await;
    assert_eq!((status, &fewer["scope"]), (200, &json!("patient/Goal.read")));
    assert_eq!(fewer["patient"], *patient, "the session still is for a patient");
    for (tokens, condition) in [(&all, 200), (&fewer, 403)] {
        assert_eq!(get(&sandbox, tokens, &format!("Condition?patient={patient}")).await.0, condition);
        assert_eq!(get(&sandbox, tokens, &format!("Goal?patient={patient}")).await.0, 200);
    }
    assert_eq!(refresh("patient/Observation.read").await.1["error"], "invalid_scope");
    assert_eq!(
        get(&sandbox, &refresh("").await.1, &format!("Condition?patient={patient}")).await.0,
        200,
        "not used up"
    );
}

#[tokio::test]
async fn a_scope_of_smart_v2_is_kept_to_the_letter() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let scope = "launch/patient patient/Condition.s patient/Patient.r patient/Observation.rs?category=laboratory";
    let tokens = sign_in(&sandbox, scope).await;
    let everything = sign_in(&sandbox, "patient/*.rs").await;
    let status = async |path: &str| get(&sandbox, &tokens, path).await.0;

    assert_eq!(status(&format!("Patient/{patient}")).await, 200);
    assert_eq!(status(&format!("Patient?_id={patient}")).await, 403);
    let (found, conditions) = get(&sandbox, &tokens, &format!("Condition?patient={patient}")).await;
    assert_eq!(found, 200);
    assert_eq!(status(&format!("Condition/{}", conditions["entry"][0]["resource"]["id"].as_str().unwrap())).await, 403);

    let search = |category: &str| format!("Observation?patient={patient}&category={category}");
    let (_, all) = get(&sandbox, &everything, &search("laboratory,vital-signs")).await;
    let (_, laboratory) = get(&sandbox, &everything, &search("laboratory")).await;
    let (_, vital_signs) = get(&sandbox, &everything, &search("vital-signs")).await;
    assert!(all["total"].as_u64() > laboratory["total"].as_u64());
    let (_, allowed) = get(&sandbox, &tokens, &search("laboratory,vital-signs")).await;
    assert_eq!(allowed["total"], laboratory["total"]);
    let read = |bundle: &Value| format!("Observation/{}", bundle["entry"][0]["resource"]["id"].as_str().unwrap());
    assert_eq!(status(&read(&laboratory)).await, 200);
    assert_eq!(status(&read(&vital_signs)).await, 403);
}

#[tokio::test]
async fn a_c_cda_is_for_who_may_read_all_that_is_in_it() {
    let sandbox = plain().await;
    let url = sandbox.base_url(Api::OfficeR4).replace("/fhir/r4", "/ccda");
    for (scope, status) in
        [("patient/*.read", 200), ("patient/Patient.read", 403), ("patient/*.rs?category=laboratory", 403)]
    {
        let tokens = sign_in(&sandbox, scope).await;
        let request = http().get(format!("{url}?patient={}", first_patient(&sandbox)));
        let answer = request.bearer_auth(tokens["access_token"].as_str().unwrap()).send().await.unwrap();
        assert_eq!(answer.status(), status, "{scope}");
    }
}

#[tokio::test]
async fn office_names_the_patient_to_who_asks_for_one() {
    let sandbox = plain().await;
    assert!(sign_in(&sandbox, "launch/patient patient/*.read").await["patient"].is_string());
    assert!(sign_in(&sandbox, "patient/*.read").await["patient"].is_null());
}

#[tokio::test]
async fn the_consent_page_lists_what_the_app_asks_for() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let page = async |scope: &str| {
        let url = request(&sandbox, Api::OfficeR4, &[("patient_id", &patient), ("scope", scope)]);
        http().get(url).send().await.unwrap().text().await.unwrap()
    };
    let two = page("patient/Condition.r patient/Goal.read patient/Patient.read").await;
    assert_eq!(two.matches(r#"name="category""#).count(), 2, "{two}");
    assert!(page("launch/patient").await.contains("asks for none"));
}

#[tokio::test]
async fn an_export_has_what_its_system_may_read() {
    let sandbox = plain().await;
    let changes =
        |scope| [("grant_type", "client_credentials"), ("scope", scope), ("redirect_uri", ""), ("code_verifier", "")];
    let (status, tokens) =
        token(&sandbox, &changes("system/Patient.read system/Observation.rs?category=laboratory")).await;
    assert_eq!(status, 200);
    let base = sandbox.base_url(Api::OfficeBulkR4);
    let ask = |url: &str| http().get(url).bearer_auth(tokens["access_token"].as_str().unwrap());
    let groups = json(ask(&format!("{base}/Group")).send().await.unwrap()).await;
    let group = groups["entry"][0]["resource"]["id"].as_str().unwrap();
    let begun = ask(&format!("{base}/Group/{group}/$export")).header("prefer", "respond-async").send().await.unwrap();
    let job = begun.headers()["content-location"].to_str().unwrap();
    let manifest = json(ask(job).send().await.unwrap()).await;
    let files: Vec<&Value> = manifest["output"].as_array().unwrap().iter().collect();
    let types: Vec<&Value> = files.iter().map(|file| &file["type"]).collect();
    assert_eq!(types, ["Observation", "Patient"]);

    let url = files[0]["url"].as_str().unwrap();
    let lines = http().get(url).send().await.unwrap().text().await.unwrap();
    assert!(lines.lines().count() > 25);
    for line in lines.lines() {
        let observation: Value = serde_json::from_str(line).unwrap();
        assert!(observation["category"].to_string().contains("laboratory"), "{line}");
    }
    let other = http().get(url.replace("Observation", "Condition")).send().await.unwrap();
    assert_eq!(other.status(), 404);
}

#[tokio::test]
async fn an_app_that_nextgen_would_not_register_is_refused() {
    for (app, said) in [
        (App::public("sandbox-app").with_redirect_uri("https://app.example/cb"), "registered already"),
        (App::public("mine").with_redirect_uri("no URL"), "`no URL` cannot be"),
        (App::public("mine").with_redirect_uri("https://app.example/cb?x=1"), "without query"),
    ] {
        let error = Sandbox::builder().app(app).start().await.err().unwrap();
        assert!(error.to_string().contains(said), "{error}");
    }
}
