//! Who signed in: `id_token`s, good and forged.

use std::{
    sync::{Arc, Mutex},
    time::{SystemTime, UNIX_EPOCH},
};

use jsonwebtoken::{Algorithm, EncodingKey, Header, jwk::Jwk};
use nextgen_patient_access::{
    Api, Endpoint, Error, ErrorKind,
    auth::{AuthServer, Identity},
};
use nextgen_test_support::{Server, json};
use serde_json::{Value, json};

use crate::server::*;

const RSA: &[u8] = include_bytes!("../keys/rsa.pem");
const OTHER_RSA: &[u8] = include_bytes!("../keys/rsa-other.pem");
const NONCE: &str = "nonce-1";

fn key(pem: &[u8]) -> EncodingKey {
    EncodingKey::from_rsa_pem(pem).unwrap()
}

fn public(key: &EncodingKey, algorithm: Algorithm, id: &str) -> Value {
    let mut jwk = Jwk::from_encoding_key(key, algorithm).unwrap();
    jwk.common.key_id = Some(id.to_owned());
    serde_json::to_value(jwk).unwrap()
}

/// A server with these keys at `/jwks`, to be changed at will.
fn start_with_keys(keys: Vec<Value>) -> (Server, Arc<Mutex<Vec<Value>>>) {
    let keys = Arc::new(Mutex::new(keys));
    let served = keys.clone();
    let server = start(document(), move |_, _| json(200, json!({"keys": *served.lock().unwrap()}).to_string()));
    (server, keys)
}

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

fn claims(server: &Server) -> Value {
    json!({
        "iss": format!("{}/issuer", server.origin()),
        "sub": "Doe",
        "aud": CLIENT_ID,
        "exp": now() + 60,
        "iat": now(),
        "nonce": NONCE,
        "fhirUser": "Patient/1",
    })
}

fn signed(claims: &Value, key: &EncodingKey, algorithm: Algorithm, id: Option<&str>) -> String {
    let header = Header { kid: id.map(str::to_owned), ..Header::new(algorithm) };
    jsonwebtoken::encode(&header, claims, key).unwrap()
}

async fn verify(server: &Server, id_token: &str) -> Result<Identity, Error> {
    let authorization = discover(server).await;
    authorization.verify_id_token(&crate::server::public(), id_token, Some(NONCE)).await.map_err(clean)
}

#[tokio::test]
async fn a_good_token_says_who_signed_in() {
    let p384 = EncodingKey::from_ec_pem(include_bytes!("../keys/p384.pem")).unwrap();
    let p256 = EncodingKey::from_ec_pem(include_bytes!("../keys/p256.pem")).unwrap();
    for (key, algorithm) in [
        (&key(RSA), Algorithm::RS256),
        (&key(RSA), Algorithm::RS384),
        (&p384, Algorithm::ES384),
        (&p256, Algorithm::ES256),
    ] {
        let alien = json!({"kty": "XYZ", "kid": "alien", "x": 1});
        let (server, _) = start_with_keys(vec![alien, public(key, algorithm, "k1")]);
        for id in [Some("k1"), None] {
            let identity = verify(&server, &signed(&claims(&server), key, algorithm, id)).await.unwrap();
            assert_eq!(identity.issuer, format!("{}/issuer", server.origin()));
            assert_eq!((&*identity.subject, identity.fhir_user.as_deref()), ("Doe", Some("Patient/1")));
            assert!(!format!("{identity:?}").contains("Doe"));
        }
        assert_eq!(seen(&server, "/jwks").len(), 1, "keys are kept");
    }
}

#[tokio::test]
async fn claims_that_do_not_fit_are_refused() {
    let rsa = key(RSA);
    let (server, _) = start_with_keys(vec![public(&rsa, Algorithm::RS256, "k1")]);
    let result = async |changes: Value| {
        let mut claims = claims(&server);
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        verify(&server, &signed(&claims, &rsa, Algorithm::RS256, Some("k1"))).await
    };
    for (changes, why) in [
        (json!({"aud": "app-2"}), "`aud`"),
        (json!({"aud": []}), "`aud`"),
        (json!({"aud": ["app-2", "app-3"]}), "`aud`"),
        (json!({"aud": [CLIENT_ID, "app-2"], "azp": "app-2"}), "`aud`"),
        (json!({"aud": null}), "lacks"),
        (json!({"iss": "https://evil.example"}), "`iss`"),
        (json!({"iss": ["https://evil.example"]}), "lacks"),
        (json!({"iss": null}), "lacks"),
        (json!({"exp": now() - 310}), "expired"),
        (json!({"exp": null}), "lacks"),
        (json!({"exp": "never"}), "lacks"),
        (json!({"iat": now() + 310}), "future"),
        (json!({"nbf": now() + 310}), "future"),
        (json!({"nonce": "nonce-2"}), "`nonce`"),
        (json!({"nonce": null}), "`nonce`"),
        (json!({"sub": null}), "lacks"),
    ] {
        let error = result(changes.clone()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authorization);
        assert!(error.to_string().contains(why), "{changes}: {error}");
    }
    for changes in [
        json!({"exp": now() - 290}),
        json!({"iat": now() + 290}),
        json!({"aud": ["app-2", CLIENT_ID], "azp": CLIENT_ID}),
        json!({"exp": (now() + 60) as f64 + 0.5}),
    ] {
        result(changes).await.unwrap();
    }
}

#[tokio::test]
async fn signatures_that_are_none_are_refused() {
    let (rsa, other) = (key(RSA), key(OTHER_RSA));
    let (server, _) = start_with_keys(vec![public(&rsa, Algorithm::RS256, "k1")]);
    let claims = claims(&server);
    let good = signed(&claims, &rsa, Algorithm::RS256, Some("k1"));
    let [header, payload, signature] = good.split('.').collect::<Vec<_>>()[..] else { panic!("{good}") };

    // {"alg":"none"}, in three spellings, with and without the signature.
    let mut forged = Vec::new();
    for none in ["eyJhbGciOiJub25lIn0", "eyJhbGciOiJOb25lIn0", "eyJhbGciOiJOT05FIn0"] {
        forged.push(format!("{none}.{payload}."));
        forged.push(format!("{none}.{payload}.{signature}"));
    }
    // HS256, with what is public as the secret.
    let n = public(&rsa, Algorithm::RS256, "k1")["n"].as_str().unwrap().to_owned();
    for secret in [n.as_bytes(), RSA, b""] {
        forged.push(signed(&claims, &EncodingKey::from_secret(secret), Algorithm::HS256, Some("k1")));
    }
    // Another key, under the right name, a wrong one and none; another payload; bits of a token.
    for id in [Some("k1"), Some("k2"), None] {
        forged.push(signed(&claims, &other, Algorithm::RS256, id));
    }
    forged.push(signed(&claims, &rsa, Algorithm::PS256, Some("k1")));
    let mut promoted = claims.clone();
    promoted["sub"] = "admin".into();
    let promoted = signed(&promoted, &other, Algorithm::RS256, Some("k1"));
    forged.push(format!("{header}.{}.{signature}", promoted.split('.').nth(1).unwrap()));
    forged.extend([String::new(), "s3cr3t".to_owned(), format!("{header}.{payload}"), format!("{good}.{good}")]);

    for token in forged {
        let error = verify(&server, &token).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authorization, "{token}: {error}");
    }
    verify(&server, &good).await.unwrap();
}

#[tokio::test]
async fn keys_rotate() {
    let (old, new) = (key(RSA), key(OTHER_RSA));
    let (server, keys) = start_with_keys(vec![public(&old, Algorithm::RS256, "k1")]);
    let claims = claims(&server);
    let (by_old, by_new) =
        (signed(&claims, &old, Algorithm::RS256, Some("k1")), signed(&claims, &new, Algorithm::RS256, Some("k2")));
    verify(&server, &by_old).await.unwrap();
    verify(&server, &by_new).await.unwrap_err();
    assert_eq!(seen(&server, "/jwks").len(), 2, "asked once more");

    *keys.lock().unwrap() = vec![public(&new, Algorithm::RS256, "k2")];
    verify(&server, &by_new).await.unwrap();
    verify(&server, &by_new).await.unwrap();
    assert_eq!(seen(&server, "/jwks").len(), 3);
    verify(&server, &by_old).await.unwrap_err();
}

#[tokio::test]
async fn a_key_without_a_name_is_tried() {
    let (old, new) = (key(RSA), key(OTHER_RSA));
    let nameless = |key: &EncodingKey| {
        let mut jwk = public(key, Algorithm::RS256, "");
        jwk.as_object_mut().unwrap().remove("kid");
        jwk
    };
    let (server, keys) = start_with_keys(vec![public(&new, Algorithm::RS256, "k2"), nameless(&old)]);
    let claims = claims(&server);
    for id in [Some("k1"), None] {
        verify(&server, &signed(&claims, &old, Algorithm::RS256, id)).await.unwrap();
    }
    assert_eq!(seen(&server, "/jwks").len(), 1);
    // And when it was replaced, the new one.
    *keys.lock().unwrap() = vec![nameless(&new)];
    verify(&server, &signed(&claims, &new, Algorithm::RS256, Some("k3"))).await.unwrap();
    let error = verify(&server, &signed(&claims, &old, Algorithm::RS256, Some("k1"))).await.unwrap_err();
    assert!(error.to_string().contains("signature is wrong"), "{error}");
}

#[tokio::test]
async fn where_no_issuer_is_named_the_signature_says_whose_a_token_is() {
    let rsa = key(RSA);
    let jwk = public(&rsa, Algorithm::RS256, "k1");
    let mut document = document();
    document.as_object_mut().unwrap().remove("issuer");
    let server = start(document, move |_, _| json(200, json!({"keys": [jwk]}).to_string()));
    let claims = claims(&server);
    let identity = verify(&server, &signed(&claims, &rsa, Algorithm::RS256, Some("k1"))).await.unwrap();
    assert_eq!(identity.issuer, claims["iss"]);
    verify(&server, &signed(&claims, &key(OTHER_RSA), Algorithm::RS256, Some("k1"))).await.unwrap_err();
}

#[tokio::test]
async fn an_issuer_that_differs_by_a_slash_is_refused_and_the_advice_says_so() {
    let rsa = key(RSA);
    let (server, _) = start_with_keys(vec![public(&rsa, Algorithm::RS256, "k1")]);
    let mut claims = claims(&server);
    claims["iss"] = format!("{}/issuer/", server.origin()).into();
    let error = verify(&server, &signed(&claims, &rsa, Algorithm::RS256, Some("k1"))).await.unwrap_err();
    assert!(error.to_string().contains("by a slash"), "{error}");
}

#[tokio::test]
async fn a_key_for_something_else_signs_nothing() {
    let rsa = key(RSA);
    for (name, value) in [("use", "enc"), ("alg", "RS512")] {
        let mut jwk = public(&rsa, Algorithm::RS256, "k1");
        jwk[name] = value.into();
        let (server, _) = start_with_keys(vec![jwk]);
        verify(&server, &signed(&claims(&server), &rsa, Algorithm::RS256, Some("k1"))).await.unwrap_err();
    }
}

#[tokio::test]
async fn keys_that_cannot_be_read_are_not_a_forgery() {
    let rsa = key(RSA);
    let server = start(document(), |_, _| json(503, "<html>"));
    let error = verify(&server, &signed(&claims(&server), &rsa, Algorithm::RS256, None)).await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Status, true));
    let server = start(document(), |_, _| json(200, "x".repeat(2_000_000)));
    let error = verify(&server, &signed(&claims(&server), &rsa, Algorithm::RS256, None)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Payload);
}

#[tokio::test]
async fn either_of_enterprises_names_and_key_sets_will_do() {
    let rsa = key(RSA);
    let jwk = public(&rsa, Algorithm::RS256, "k1");
    for place in ["/jwks", "/api/fhir/r4/.well-known/jwk"] {
        let jwk = jwk.clone();
        let server = start(document(), move |_, request| {
            if request.target == place { json(200, json!({"keys": [jwk]}).to_string()) } else { json(404, "") }
        });
        let endpoint = Endpoint::new(Api::EnterpriseR4, &server.base()).unwrap();
        let authorization = AuthServer::discover(&endpoint).await.unwrap();
        for issuer in [format!("{}/issuer", server.origin()), server.base()] {
            let mut claims = claims(&server);
            claims["iss"] = issuer.into();
            let token = signed(&claims, &rsa, Algorithm::RS256, Some("k1"));
            authorization.verify_id_token(&crate::server::public(), &token, Some(NONCE)).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_sign_in_with_openid_is_verified() {
    let rsa = key(RSA);
    let jwk = public(&rsa, Algorithm::RS256, "k1");
    let id_token = Arc::new(Mutex::new(String::new()));
    let served = id_token.clone();
    let server = start(document(), move |_, request| {
        let mut answer = tokens();
        answer["id_token"] = served.lock().unwrap().clone().into();
        if request.target == "/jwks" {
            json(200, json!({"keys": [jwk]}).to_string())
        } else {
            json(200, answer.to_string())
        }
    });
    let begin =
        async || discover(&server).await.authorize(&crate::server::public(), &scopes("openid fhirUser")).unwrap();

    let pending = begin().await;
    let mut claims = claims(&server);
    claims["nonce"] = parameters(pending.url())["nonce"].clone().into();
    *id_token.lock().unwrap() = signed(&claims, &rsa, Algorithm::RS256, Some("k1"));
    let callback = yes(&pending);
    let grant = pending.complete(&callback).await.unwrap();
    assert_eq!(grant.identity.as_ref().map(|identity| &*identity.subject), Some("Doe"));
    assert_eq!(grant.fhir_user.as_deref(), Some("Patient/1"));
    assert!(!format!("{grant:?}").contains("Doe"));

    // The same token in another sign-in: it has another nonce.
    let pending = begin().await;
    let callback = yes(&pending);
    let error = clean(pending.complete(&callback).await.unwrap_err());
    assert_eq!(error.kind(), ErrorKind::Authorization);

    // No token at all: a registration may not have `openid`.
    id_token.lock().unwrap().clear();
    let pending = begin().await;
    let callback = yes(&pending);
    assert!(pending.complete(&callback).await.unwrap().identity.is_none());
}
