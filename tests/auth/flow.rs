//! Signing in: what is sent where, and what becomes of the answers.

use std::time::{Duration, SystemTime};

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Validation, jwk::Jwk};
use nextgen_patient_access::{
    Api, ErrorKind,
    auth::{
        AuthServer, ClientAuthentication, ClientSecret, Launch, PendingAuthorization, RefreshToken, Registration,
        SavedAuthorization, SigningKey,
    },
};
use nextgen_test_support::{Seen, Server, json};
use serde_json::{Value, json};

use crate::server::*;

fn granting() -> Server {
    start(document(), |_, _| json(200, tokens().to_string()))
}

#[tokio::test]
async fn a_public_app_signs_a_patient_in() {
    let server = start(document(), |_, _| {
        let mut answer = tokens();
        answer["patient"] = "p-1".into();
        answer["fhirUser"] = "Patient/p-1".into();
        answer["scope"] = "launch/patient".into();
        json(200, answer.to_string())
    });
    let pending = begun(&server).await;
    assert!(pending.url().starts_with(&format!("{}/authorize?", server.origin())));
    let asked = parameters(pending.url());
    let expected = [
        ("response_type", "code"),
        ("client_id", CLIENT_ID),
        ("redirect_uri", REDIRECT_URI),
        ("scope", "launch/patient patient/*.read"),
        ("state", pending.state()),
        ("aud", &server.base()),
        ("code_challenge_method", "S256"),
    ];
    for (name, value) in expected {
        assert_eq!(asked[name], value);
    }
    assert_eq!(asked.len(), expected.len() + 1, "and code_challenge, but no nonce");
    assert!(pending.is_answered_by(&yes(&pending)));

    let grant = pending.complete(&format!("/callback?code={CODE}&state={}", asked["state"])).await.unwrap();
    assert_eq!(grant.access_token.secret(), TOKEN);
    assert_eq!(grant.refresh_token, Some(RefreshToken::new(REFRESH_TOKEN)));
    assert_eq!(grant.expires_in, Some(Duration::from_secs(300)));
    assert_eq!(grant.scopes, Some(scopes("launch/patient")));
    assert_eq!((grant.patient.as_deref(), grant.fhir_user.as_deref()), (Some("p-1"), Some("Patient/p-1")));

    let sent = seen(&server, "/token");
    assert_eq!(sent.len(), 1);
    assert!(!sent[0].headers.contains_key("authorization"));
    let form = parameters(&sent[0].body);
    let verifier = oauth2::PkceCodeVerifier::new(form["code_verifier"].clone());
    let challenge = oauth2::PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    assert_eq!(challenge.as_str(), asked["code_challenge"]);
    for (name, value) in
        [("grant_type", "authorization_code"), ("code", CODE), ("redirect_uri", REDIRECT_URI), ("client_id", CLIENT_ID)]
    {
        assert_eq!(form[name], value);
    }
    assert_eq!(form.len(), 5);
}

#[tokio::test]
async fn each_sign_in_has_secrets_of_its_own() {
    let server = granting();
    let (one, other) = (begun(&server).await, begun(&server).await);
    for name in ["state", "code_challenge"] {
        assert_ne!(parameters(one.url())[name], parameters(other.url())[name]);
    }
}

/// What the token endpoint sees of a client that authenticates itself this way.
async fn authenticated(authentication: ClientAuthentication) -> Seen {
    let server = granting();
    let app = Registration::new(CLIENT_ID, authentication, REDIRECT_URI).unwrap();
    assert!(!format!("{app:?}").contains("s3cr3t"), "{app:?}");
    discover(&server).await.refresh(&app, &RefreshToken::new(REFRESH_TOKEN)).await.unwrap();
    let seen = seen(&server, "/token").remove(0);
    let form = parameters(&seen.body);
    assert_eq!((&*form["grant_type"], &*form["refresh_token"]), ("refresh_token", REFRESH_TOKEN));
    seen
}

#[tokio::test]
async fn a_secret_goes_into_the_header_or_the_body() {
    let seen = authenticated(ClientAuthentication::Basic(ClientSecret::new(CLIENT_SECRET))).await;
    // base64 of the two, each form-urlencoded: app-1:s3cr3t%2Bclient%2Fsecret
    assert_eq!(seen.headers["authorization"], "Basic YXBwLTE6czNjcjN0JTJCY2xpZW50JTJGc2VjcmV0");
    assert!(!seen.body.contains("client_secret") && !seen.body.contains("client_id"));

    let seen = authenticated(ClientAuthentication::Post(ClientSecret::new(CLIENT_SECRET))).await;
    assert!(!seen.headers.contains_key("authorization"));
    let form = parameters(&seen.body);
    assert_eq!((&*form["client_id"], &*form["client_secret"]), (CLIENT_ID, CLIENT_SECRET));
}

#[tokio::test]
async fn an_assertion_is_signed_for_the_token_endpoint() {
    let (rsa, p384) = (include_bytes!("../keys/rsa.pem"), include_bytes!("../keys/p384.pem"));
    for (key, pem, algorithm) in [
        (SigningKey::rs384(rsa, "key-1").unwrap(), EncodingKey::from_rsa_pem(rsa), Algorithm::RS384),
        (SigningKey::es384(p384, "key-1").unwrap(), EncodingKey::from_ec_pem(p384), Algorithm::ES384),
    ] {
        let seen = authenticated(ClientAuthentication::PrivateKeyJwt(key)).await;
        let form = parameters(&seen.body);
        assert_eq!(form["client_assertion_type"], "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        assert_eq!(form["client_id"], CLIENT_ID);

        let mut validation = Validation::new(algorithm);
        validation.set_audience(&[format!("http://{}/token", seen.headers["host"].to_str().unwrap())]);
        validation.set_issuer(&[CLIENT_ID]);
        validation.sub = Some(CLIENT_ID.to_owned());
        let public = Jwk::from_encoding_key(&pem.unwrap(), algorithm).unwrap();
        let public = DecodingKey::from_jwk(&public).unwrap();
        let token = jsonwebtoken::decode::<Value>(&form["client_assertion"], &public, &validation).unwrap();
        assert_eq!(token.header.kid.as_deref(), Some("key-1"));
        assert!(token.claims["jti"].as_str().unwrap().len() >= 16);
        let lifetime = token.claims["exp"].as_u64().unwrap() - token.claims["iat"].as_u64().unwrap();
        assert!(lifetime <= 300);
    }
}

#[test]
fn a_key_that_cannot_sign_is_refused_at_once() {
    let (rsa, p384, p256) =
        (include_bytes!("../keys/rsa.pem"), include_bytes!("../keys/p384.pem"), include_bytes!("../keys/p256.pem"));
    for result in [
        SigningKey::rs384(p384, "k"),
        SigningKey::es384(rsa, "k"),
        SigningKey::es384(p256, "k"),
        SigningKey::rs384(b"s3cr3t", "k"),
    ] {
        assert_eq!(clean(result.unwrap_err()).kind(), ErrorKind::Request);
    }
}

#[tokio::test]
async fn a_web_server_keeps_the_sign_in_until_the_callback() {
    let server = granting();
    let pending = begun(&server).await;
    let (url, callback) = (pending.url().to_owned(), yes(&pending));
    let kept = serde_json::to_string(&pending.save()).unwrap();

    let saved: SavedAuthorization = serde_json::from_str(&kept).unwrap();
    assert_eq!(format!("{saved:?}"), "SavedAuthorization(…)");
    let authorization = discover(&server).await;
    let pending = authorization.restore(&public(), saved.clone()).unwrap();
    assert_eq!((pending.url(), pending.scopes()), (&*url, &scopes("launch/patient patient/*.read")));
    pending.complete(&callback).await.unwrap();
    assert_eq!(seen(&server, "/token").len(), 1);

    // It belongs to one server and one registration.
    let others = [
        Registration::public("app-2", REDIRECT_URI).unwrap(),
        Registration::public(CLIENT_ID, "https://app.example/other").unwrap(),
        Registration::backend(CLIENT_ID, ClientAuthentication::Public).unwrap(),
    ];
    for app in others {
        let error = clean(authorization.restore(&app, saved.clone()).unwrap_err());
        assert_eq!(error.kind(), ErrorKind::Authorization);
    }
    let elsewhere = discover(&granting()).await.restore(&public(), saved).unwrap_err();
    assert_eq!(clean(elsewhere).kind(), ErrorKind::Authorization);
}

#[tokio::test]
async fn a_sign_in_waits_an_hour() {
    let server = granting();
    for (minutes, is_good) in [(59, true), (61, false)] {
        let saved = begun(&server).await.save();
        let later = SystemTime::now() + Duration::from_secs(minutes * 60);
        let pending = discover(&server).await.with_clock(move || later).restore(&public(), saved).unwrap();
        let callback = yes(&pending);
        assert_eq!(pending.complete(&callback).await.map_err(clean).is_ok(), is_good, "{minutes} minutes");
    }
}

#[tokio::test]
async fn an_ehr_launches_the_app() {
    let server = granting();
    let authorization = discover(&server).await;
    let launch = |iss: &str| Launch::from_url(&format!("https://app.example/launch?iss={iss}&launch=s3cr3t")).unwrap();
    let begin = |iss: &str, asked: &str| authorization.authorize_launch(&public(), &scopes(asked), &launch(iss));

    let pending = begin(&format!("{}/", server.base()), "patient/*.read").unwrap();
    let asked = parameters(pending.url());
    assert_eq!((&*asked["launch"], &*asked["scope"]), ("s3cr3t", "launch patient/*.read"));
    assert_eq!(asked["aud"], format!("{}/", server.base()), "as the launch has it");
    assert!(!format!("{pending:?}").contains("s3cr3t"));
    let asked = parameters(begin(&server.base(), "launch openid").unwrap().url());
    assert_eq!(asked["scope"], "launch openid");

    for iss in ["https://evil.example/r4", &granting().base(), &format!("{}/x", server.base())] {
        assert_eq!(clean(begin(iss, "launch").unwrap_err()).kind(), ErrorKind::Authorization);
    }
}

#[tokio::test]
async fn a_published_aud_does_not_count_twice() {
    let mut document = document();
    document["authorization_endpoint"] = "$origin/authorize?aud=https://elsewhere.example&audience=x".into();
    let server = start(document, |_, _| json(200, tokens().to_string()));
    let asked = parameters(begun(&server).await.url());
    assert_eq!((&*asked["aud"], &*asked["audience"]), (&*server.base(), "x"));
}

/// Twice as many take about twice as many steps, and so it is done at all: here of 40,000.
#[tokio::test]
async fn a_published_url_may_have_as_many_parameters_as_fit_its_document() {
    let published: String = (0..40_000).map(|n| format!("p{n}={n}&")).collect();
    let mut document = document();
    document["authorization_endpoint"] = format!("$origin/authorize?{published}state=x").into();
    let server = start(document, |_, _| json(200, tokens().to_string()));
    let pending = begun(&server).await;
    let asked = parameters(pending.url());
    assert_eq!((&*asked["p39999"], &*asked["state"]), ("39999", pending.state()));
    assert!(asked.len() > 40_000);
}

#[tokio::test]
async fn a_refused_refresh_is_not_an_unreachable_server() {
    let kind = async |status: u16, body: &'static str| {
        let server = start(document(), move |_, _| json(status, body));
        let result = discover(&server).await.refresh(&public(), &RefreshToken::new(REFRESH_TOKEN)).await;
        let error = clean(result.unwrap_err());
        (error.kind(), error.is_retryable(), error.oauth_code().map(str::to_owned))
    };
    let described = r#"{"error": "invalid_grant", "error_description": "Ann Doe's s3cr3t session"}"#;
    assert_eq!(kind(400, described).await, (ErrorKind::SessionEnded, false, Some("invalid_grant".to_owned())));
    assert_eq!(kind(401, described).await.0, ErrorKind::SessionEnded);
    assert_eq!(kind(400, r#"{"error": "invalid_request"}"#).await.0, ErrorKind::SessionEnded);
    // The client's fault, or the server's: with that put right, the session goes on.
    assert_eq!(kind(401, r#"{"error": "invalid_client"}"#).await.0, ErrorKind::Authorization);
    assert_eq!(kind(503, described).await, (ErrorKind::Status, true, Some("invalid_grant".to_owned())));
    assert_eq!(kind(500, "<html>Ann Doe</html>").await, (ErrorKind::Status, false, None));
    assert_eq!(kind(400, "<html>Ann Doe</html>").await, (ErrorKind::Status, false, None));
    assert_eq!(kind(429, "").await, (ErrorKind::Status, true, None));
    let busy = kind(400, r#"{"error": "temporarily_unavailable"}"#).await;
    assert_eq!((busy.0, busy.1), (ErrorKind::Status, true));
    // A code is a code, not a text.
    assert_eq!(kind(400, r#"{"error": "Ann Doe"}"#).await, (ErrorKind::SessionEnded, false, None));

    // Nobody listens on a port that was just given up.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let elsewhere = document().to_string().replace("$origin", &format!("http://127.0.0.1:{port}"));
    let server = start(elsewhere.parse().unwrap(), |_, _| json(500, ""));
    let result = discover(&server).await.refresh(&public(), &RefreshToken::new(REFRESH_TOKEN)).await;
    let error = clean(result.unwrap_err());
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, true));
}

#[tokio::test]
async fn sessions_are_revoked_and_tokens_introspected() {
    let server = start(document(), |_, request| match &*request.target {
        "/revoke" => json(200, ""),
        "/introspect" => {
            json(200, json!({"active": true, "exp": 2_000_000_000, "scope": "a b", "sub": "Doe"}).to_string())
        }
        other => panic!("{other}"),
    });
    let authorization = discover(&server).await;
    authorization.revoke(&public(), &RefreshToken::new(REFRESH_TOKEN)).await.unwrap();
    let form = parameters(&seen(&server, "/revoke")[0].body);
    assert_eq!((&*form["token"], &*form["token_type_hint"]), (REFRESH_TOKEN, "refresh_token"));

    let said = authorization.introspect(&public(), &nextgen_patient_access::AccessToken::new(TOKEN)).await.unwrap();
    assert!(said.active);
    assert_eq!(said.expires_at, Some(SystemTime::UNIX_EPOCH + Duration::from_secs(2_000_000_000)));
    assert_eq!((said.scopes.clone(), said.subject.as_deref()), (Some(scopes("a b")), Some("Doe")));
    assert!(!format!("{said:?}").contains("Doe"));
    assert_eq!(parameters(&seen(&server, "/introspect")[0].body)["token"], TOKEN);

    let enterprise = nextgen_patient_access::Endpoint::production(Api::EnterpriseR4).unwrap();
    let enterprise = AuthServer::defaults(&enterprise).unwrap();
    let error = enterprise.introspect(&public(), &nextgen_patient_access::AccessToken::new(TOKEN)).await.unwrap_err();
    assert_eq!(clean(error).kind(), ErrorKind::Request);
}

#[tokio::test]
async fn nothing_shows_a_secret() {
    let server = granting();
    let pending: PendingAuthorization = begun(&server).await;
    let state = pending.state().to_owned();
    let shown = format!("{pending:?} {:?}", pending.server());
    let callback = yes(&pending);
    let grant = pending.complete(&callback).await.unwrap();
    let shown = format!("{shown} {grant:?} {:?}", grant.refresh_token);
    assert!(!shown.contains("s3cr3t") && !shown.contains(&state), "{shown}");
}
