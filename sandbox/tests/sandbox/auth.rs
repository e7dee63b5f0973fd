//! Signing in at both authorization servers, with the SDK and by hand.

use std::{collections::BTreeMap, time::Duration};

use nextgen_patient_access::auth::{
    AuthServer, BackendServices, ClientAuthentication, Grant, Registration, Scopes, SigningKey,
};
use nextgen_patient_access::{Api, Client, ErrorKind};
use nextgen_sandbox::{App, Behaviour, Sandbox};
use reqwest::Url;
use serde_json::{Value, json};

use crate::{first_patient, http, json, plain};

const CALLBACK: &str = "http://127.0.0.1:8123/callback";
const BOTH: [Api; 2] = [Api::EnterpriseR4, Api::OfficeR4];

fn app(sandbox: &Sandbox) -> Registration {
    Registration::confidential(sandbox.client_id(), sandbox.client_secret(), CALLBACK).unwrap()
}

async fn server(sandbox: &Sandbox, api: Api) -> AuthServer {
    let server = AuthServer::discover(&sandbox.endpoint(api).unwrap()).await.unwrap();
    assert!(server.problems().is_empty(), "{:?}", server.problems());
    server
}

async fn sign_in(sandbox: &Sandbox, server: &AuthServer) -> Grant {
    let pending = server.authorize(&app(sandbox), &Scopes::patient_read()).unwrap();
    let callback = sandbox.sign_in(pending.url(), &first_patient(sandbox)).await.unwrap();
    pending.complete(&callback).await.unwrap()
}

#[tokio::test]
async fn a_patient_signs_in_refreshes_and_signs_out() {
    let sandbox = plain_with_rotation().await;
    for api in [Api::EnterpriseR4, Api::EnterpriseDstu2, Api::OfficeR4, Api::OfficeR3] {
        let (server, patient) = (server(&sandbox, api).await, first_patient(&sandbox));
        let grant = sign_in(&sandbox, &server).await;
        assert_eq!(grant.patient.as_deref(), Some(&*patient), "{api}");
        assert_eq!(grant.identity.unwrap().subject, format!("user-{patient}"), "{api}");
        let client = Client::new(sandbox.endpoint(api).unwrap(), grant.access_token.clone()).unwrap();
        client.read_json("Patient", &patient).await.unwrap();

        let first = grant.refresh_token.unwrap();
        let renewed = server.refresh(&app(&sandbox), &first).await.unwrap();
        let second = renewed.refresh_token.unwrap();
        assert!(first != second, "{api}: it rotates");
        // Whoever uses the first again may have stolen it.
        for token in [&first, &second] {
            let error = server.refresh(&app(&sandbox), token).await.unwrap_err();
            assert_eq!((error.kind(), error.oauth_code()), (ErrorKind::SessionEnded, Some("invalid_grant")), "{api}");
        }
        assert!(client.read_json("Patient", &patient).await.is_err(), "{api}: its access tokens end with it");

        let grant = sign_in(&sandbox, &server).await;
        let token = grant.refresh_token.unwrap();
        server.revoke(&app(&sandbox), &token).await.unwrap();
        assert_eq!(server.refresh(&app(&sandbox), &token).await.unwrap_err().kind(), ErrorKind::SessionEnded);
    }
}

async fn plain_with_rotation() -> Sandbox {
    let mut behaviour = Behaviour::plain();
    behaviour.switch_on("rotation").unwrap();
    Sandbox::builder().behaviour(behaviour).start().await.unwrap()
}

#[tokio::test]
async fn codes_and_tokens_expire() {
    for api in BOTH {
        // Each has a clock of its own; the SDK's is the machine's.
        let sandbox = plain().await;
        let (server, patient) = (server(&sandbox, api).await, first_patient(&sandbox));
        let pending = server.authorize(&app(&sandbox), &Scopes::patient_read()).unwrap();
        let callback = sandbox.sign_in(pending.url(), &patient).await.unwrap();
        sandbox.advance(Duration::from_secs(61));
        assert_eq!(pending.complete(&callback).await.unwrap_err().oauth_code(), Some("invalid_grant"));

        let grant = sign_in(&sandbox, &server).await;
        let client = Client::new(sandbox.endpoint(api).unwrap(), grant.access_token).unwrap();
        client.read_json("Patient", &patient).await.unwrap();
        sandbox.advance(grant.expires_in.unwrap());
        assert_eq!(client.read_json("Patient", &patient).await.unwrap_err().status().unwrap(), 401, "{api}");
        let refresh_token = grant.refresh_token.unwrap();
        server.refresh(&app(&sandbox), &refresh_token).await.unwrap();
        sandbox.advance(Duration::from_secs(90 * 24 * 60 * 60));
        assert_eq!(server.refresh(&app(&sandbox), &refresh_token).await.unwrap_err().kind(), ErrorKind::SessionEnded);
    }
}

#[tokio::test]
async fn office_introspects_and_takes_public_apps() {
    let sandbox = plain().await;
    let server = server(&sandbox, Api::OfficeR4).await;
    let app = Registration::public(sandbox.public_client_id(), CALLBACK).unwrap();
    let pending = server.authorize(&app, &Scopes::patient_read()).unwrap();
    let callback = sandbox.sign_in(pending.url(), &first_patient(&sandbox)).await.unwrap();
    let grant = pending.complete(&callback).await.unwrap();
    let known = server.introspect(&app, &grant.access_token).await.unwrap();
    assert!(known.active && known.scopes.unwrap().to_string().contains("patient/*"));
    let url = format!("{}/protocol/openid-connect/token/introspect", sandbox.office_issuer());
    let form = format!("token={}&client_id={}", grant.refresh_token.unwrap().secret(), sandbox.public_client_id());
    let post = http().post(url).header("content-type", "application/x-www-form-urlencoded").body(form);
    let known = json(post.send().await.unwrap()).await;
    assert_eq!((&known["active"], &known["token_type"]), (&json!(true), &json!("Refresh")), "refresh tokens, too");
    sandbox.end_sessions();
    assert!(!server.introspect(&app, &grant.access_token).await.unwrap().active);

    let enterprise = AuthServer::discover(&sandbox.endpoint(Api::EnterpriseR4).unwrap()).await.unwrap();
    let pending = enterprise.authorize(&app, &Scopes::patient_read()).unwrap();
    let callback = sandbox.sign_in(pending.url(), &first_patient(&sandbox)).await.unwrap();
    assert_eq!(pending.complete(&callback).await.unwrap_err().oauth_code(), Some("unauthorized_client"));
}

/// An authorization request as an app writes it, with changes: an empty value leaves the parameter out.
pub(crate) fn request(sandbox: &Sandbox, api: Api, changes: &[(&str, &str)]) -> Url {
    let aud = sandbox.base_url(api);
    let mut parameters = BTreeMap::from([
        ("response_type", "code"),
        ("client_id", sandbox.client_id()),
        ("redirect_uri", CALLBACK),
        ("scope", "launch/patient patient/*.read"),
        ("state", "s1"),
        ("aud", &aud),
        ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
        ("code_challenge_method", "S256"),
    ]);
    parameters.extend(changes.iter().copied());
    parameters.retain(|_, value| !value.is_empty());
    let url = match api {
        Api::EnterpriseR4 => format!("{}nge/prod/patient-oauth/authorize", sandbox.page_url()),
        _ => format!("{}/protocol/openid-connect/auth", sandbox.office_issuer()),
    };
    Url::parse_with_params(&url, parameters).unwrap()
}

/// Where an answer leads back to the app, and with what.
pub(crate) async fn callback(url: Url) -> Result<BTreeMap<String, String>, (u16, String)> {
    let response = http().get(url).send().await.unwrap();
    match response.headers().get("location").map(|location| Url::parse(location.to_str().unwrap()).unwrap()) {
        Some(location) => {
            assert!(location.as_str().starts_with(CALLBACK));
            Ok(location.query_pairs().into_owned().collect())
        }
        None => Err((response.status().as_u16(), response.text().await.unwrap())),
    }
}

#[tokio::test]
async fn a_request_that_is_not_the_apps_own_leads_nowhere() {
    let sandbox = plain().await;
    for api in BOTH {
        for changes in [
            [("redirect_uri", "https://evil.example/callback")],
            [("redirect_uri", "http://127.0.0.1:8123/callback?next=x")],
            [("redirect_uri", "")],
            [("client_id", "nobody")],
        ] {
            let (status, page) = callback(request(&sandbox, api, &changes)).await.unwrap_err();
            assert!(status == 400 && page.contains("cannot go on"), "{changes:?}: {page}");
        }
    }
}

#[tokio::test]
async fn a_wrong_request_is_told_to_the_app() {
    let sandbox = plain().await;
    let error = async |api, changes: &[(&str, &str)]| {
        let answer = callback(request(&sandbox, api, changes)).await.unwrap();
        assert_eq!(answer["state"], "s1");
        answer["error"].clone()
    };
    for api in BOTH {
        assert_eq!(error(api, &[("aud", "")]).await, "invalid_request");
        assert_eq!(error(api, &[("aud", "https://fhir.example.com/r4")]).await, "invalid_request");
        assert_eq!(error(api, &[("response_type", "token")]).await, "unsupported_response_type");
        assert_eq!(error(api, &[("code_challenge_method", "plain")]).await, "invalid_request");
        assert_eq!(error(api, &[("scope", "system/*.read")]).await, "invalid_scope");
        assert_eq!(error(api, &[("prompt", "none")]).await, "login_required");
        assert_eq!(error(api, &[("prompt", "none"), ("login_hint", "nobody")]).await, "access_denied");
        assert_eq!(error(api, &[("decision", "deny")]).await, "access_denied");
    }
    let without_pkce = [("code_challenge", ""), ("code_challenge_method", "")];
    assert_eq!(error(Api::OfficeR4, &without_pkce).await, "invalid_request");
    let patient = first_patient(&sandbox);
    let silent = [("prompt", "none"), ("login_hint", &*patient), without_pkce[0], without_pkce[1]];
    assert!(callback(request(&sandbox, Api::EnterpriseR4, &silent)).await.unwrap().contains_key("code"));
}

/// Posts a form to Office's token endpoint.
pub(crate) async fn token(sandbox: &Sandbox, changes: &[(&str, &str)]) -> (u16, Value) {
    let mut form = BTreeMap::from([
        ("grant_type", "authorization_code"),
        ("redirect_uri", CALLBACK),
        ("client_id", sandbox.client_id()),
        ("client_secret", sandbox.client_secret()),
        ("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
    ]);
    form.extend(changes.iter().copied());
    form.retain(|_, value| !value.is_empty());
    let body = Url::parse_with_params("http://x/", form).unwrap().query().unwrap().to_owned();
    let url = format!("{}/protocol/openid-connect/token", sandbox.office_issuer());
    let request = http().post(url).header("content-type", "application/x-www-form-urlencoded");
    let response = request.body(body).send().await.unwrap();
    (response.status().as_u16(), json(response).await)
}

async fn office_code(sandbox: &Sandbox) -> String {
    let patient = first_patient(sandbox);
    let silent = [("prompt", "none"), ("login_hint", &*patient)];
    callback(request(sandbox, Api::OfficeR4, &silent)).await.unwrap()["code"].clone()
}

#[tokio::test]
async fn a_code_is_good_once_and_for_its_own_request_only() {
    let sandbox = plain().await;
    let wrong = [
        [("code_verifier", "x")],
        [("code_verifier", "")],
        [("redirect_uri", "http://localhost:8123/callback")],
        [("redirect_uri", "")],
    ];
    for change in wrong {
        let code = office_code(&sandbox).await;
        let (status, answer) = token(&sandbox, &[("code", &code), change[0]]).await;
        assert_eq!((status, &answer["error"]), (400, &json!("invalid_grant")), "{change:?}");
        let (_, answer) = token(&sandbox, &[("code", &code)]).await;
        assert_eq!(answer["error"], "invalid_grant", "the code is used up");
    }
    let code = office_code(&sandbox).await;
    let (status, answer) = token(&sandbox, &[("code", &code)]).await;
    assert_eq!((status, &answer["token_type"]), (200, &json!("Bearer")));
    let (_, again) = token(&sandbox, &[("code", &code)]).await;
    assert_eq!(again["error"], "invalid_grant");
    let refresh_token = answer["refresh_token"].as_str().unwrap();
    let (_, refreshed) = token(&sandbox, &[("grant_type", "refresh_token"), ("refresh_token", refresh_token)]).await;
    assert_eq!(refreshed["error"], "invalid_grant", "a code that comes twice ends the session");
    let (status, answer) = token(&sandbox, &[("code", "x"), ("client_secret", "wrong")]).await;
    assert_eq!((status, &answer["error"]), (401, &json!("invalid_client")));
}

#[tokio::test]
async fn a_patient_goes_through_the_pages_and_withholds_a_category() {
    let sandbox = plain().await;
    for api in BOTH {
        let url = request(&sandbox, api, &[("code_challenge", ""), ("code_challenge_method", "")]);
        let url = if api == Api::OfficeR4 { request(&sandbox, api, &[]) } else { url };
        let page = http().get(url.clone()).send().await.unwrap().text().await.unwrap();
        let patients: Vec<_> = sandbox.patients().collect();
        assert!(patients.iter().all(|patient| page.contains(&patient.name)), "{page}");
        let post = async |body: String| {
            let request = http().post(url.clone()).header("content-type", "application/x-www-form-urlencoded");
            request.body(body).send().await.unwrap()
        };
        let consent = post(format!("patient_id={}", patients[0].id)).await.text().await.unwrap();
        assert!(consent.contains(r#"name="category" value="Condition" checked"#), "{consent}");
        let allowed = format!("patient_id={}&categories=listed&category=Condition&decision=allow", patients[0].id);
        let location = post(allowed).await.headers()["location"].to_str().unwrap().to_owned();
        let code =
            Url::parse(&location).unwrap().query_pairs().find(|(name, _)| name == "code").unwrap().1.into_owned();

        let server = server(&sandbox, api).await;
        let form = format!(
            "grant_type=authorization_code&code={code}&redirect_uri={CALLBACK}&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        );
        let request =
            http().post(server.token_url().clone()).header("content-type", "application/x-www-form-urlencoded");
        let request = request.basic_auth(sandbox.client_id(), Some(sandbox.client_secret())).body(form);
        let answer = json(request.send().await.unwrap()).await;
        let scope = answer["scope"].as_str().unwrap();
        assert!(scope.contains("patient/Condition.read") && !scope.contains("Observation"), "{scope}");
        let status = async |path: String| {
            let request = http().get(format!("{}/{path}", sandbox.base_url(api)));
            request.bearer_auth(answer["access_token"].as_str().unwrap()).send().await.unwrap().status().as_u16()
        };
        let patient = &patients[0].id;
        assert_eq!(status(format!("Condition?patient={patient}")).await, 200);
        let path = format!("Condition?patient={patient}&_revinclude=Provenance:target");
        let request = http().get(format!("{}/{path}", sandbox.base_url(api)));
        let bundle = json(request.bearer_auth(answer["access_token"].as_str().unwrap()).send().await.unwrap()).await;
        let all = json(crate::get(&sandbox, api, &path).send().await.unwrap()).await;
        let modes = |bundle: &Value, mode: &str| {
            bundle["entry"].as_array().unwrap().iter().filter(|entry| entry["search"]["mode"] == mode).count()
        };
        assert!(modes(&all, "include") > 0 && modes(&bundle, "match") == modes(&all, "match"));
        assert_eq!(modes(&bundle, "include"), 0, "what is withheld does not come along");
        assert_eq!(status(format!("Observation?patient={patient}&category=laboratory")).await, 403);
    }
}

#[tokio::test]
async fn a_system_signs_its_own_assertion() {
    let pem = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/keys/p384.pem")).unwrap();
    let key = jsonwebtoken::EncodingKey::from_ec_pem(&pem).unwrap();
    let mut public = jsonwebtoken::jwk::Jwk::from_encoding_key(&key, jsonwebtoken::Algorithm::ES384).unwrap();
    public.common.key_id = Some("k1".to_owned());
    let system = App::with_keys("system", json!({ "keys": [public] })).unwrap();
    let sandbox = Sandbox::builder().behaviour(Behaviour::plain()).app(system).start().await.unwrap();
    let server = server(&sandbox, Api::OfficeBulkR4).await;

    let registered = |id: &str| {
        let key = SigningKey::es384(&pem, id).unwrap();
        Registration::backend("system", ClientAuthentication::PrivateKeyJwt(key)).unwrap()
    };
    let scopes: Scopes = "system/*.read".parse().unwrap();
    let tokens = BackendServices::new(server.clone(), registered("k1"), scopes.clone());
    let client = Client::new(sandbox.endpoint(Api::OfficeBulkR4).unwrap(), tokens).unwrap();
    let mut groups = client.search_json("Group", [("", ""); 0]).unwrap();
    assert_eq!(groups.next_page().await.unwrap().unwrap().entries.len(), 1);

    let error = server.client_credentials(&registered("k2"), &scopes).await.unwrap_err();
    assert_eq!(error.oauth_code(), Some("invalid_client"));
    let with_secret = Registration::backend(
        sandbox.client_id(),
        ClientAuthentication::Post(nextgen_patient_access::auth::ClientSecret::new(sandbox.client_secret())),
    );
    server.client_credentials(&with_secret.unwrap(), &scopes).await.unwrap();
}

#[tokio::test]
async fn enterprise_can_be_as_lenient_and_as_silent_as_it_is_said_to_be() {
    let mut behaviour = Behaviour::plain();
    for name in ["patient-missing", "enterprise-public-apps"] {
        behaviour.switch_on(name).unwrap();
    }
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await.unwrap();
    let server = server(&sandbox, Api::EnterpriseR4).await;
    let app = Registration::public(sandbox.public_client_id(), CALLBACK).unwrap();
    let pending = server.authorize(&app, &Scopes::patient_read()).unwrap();
    let callback = sandbox.sign_in(pending.url(), &first_patient(&sandbox)).await.unwrap();
    let grant = pending.complete(&callback).await.unwrap();
    assert_eq!(grant.patient, None);
    let client = Client::new(sandbox.endpoint(Api::EnterpriseR4).unwrap(), grant.access_token).unwrap();
    let mut people = client.search_json("Patient", [("", ""); 0]).unwrap();
    assert_eq!(people.next_page().await.unwrap().unwrap().total, Some(1), "the patient is found all the same");
}
