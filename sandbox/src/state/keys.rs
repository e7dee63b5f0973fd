//! The key that signs id tokens: made when it is first needed, and never kept.

use std::sync::OnceLock;

use aws_lc_rs::{
    encoding::{AsDer, Pkcs8V1Der},
    rsa::{KeyPair, KeySize},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use jsonwebtoken::{
    Algorithm, EncodingKey, Header,
    crypto::aws_lc,
    jwk::{Jwk, PublicKeyUse},
};
use serde_json::{Value, json};

const KEY_ID: &str = "sandbox-1";

/// An RSA key: both products sign with RS256.
#[derive(Default)]
pub(crate) struct Keys(OnceLock<Option<EncodingKey>>);

impl Keys {
    /// The public keys, as a JWKS.
    pub(crate) fn jwks(&self) -> Value {
        let jwk = self.key().and_then(|key| Jwk::from_encoding_key(key, Algorithm::RS256).ok()).map(|mut jwk| {
            jwk.common.key_id = Some(KEY_ID.to_owned());
            jwk.common.public_key_use = Some(PublicKeyUse::Signature);
            jwk
        });
        json!({ "keys": jwk.into_iter().collect::<Vec<_>>() })
    }

    /// A token with these claims; `None` if this machine cannot sign.
    pub(crate) fn sign(&self, claims: &Value) -> Option<String> {
        let header = Header { kid: Some(KEY_ID.to_owned()), ..Header::new(Algorithm::RS256) };
        jsonwebtoken::encode(&header, claims, self.key()?).ok()
    }

    fn key(&self) -> Option<&EncodingKey> {
        self.0.get_or_init(generate).as_ref()
    }
}

fn generate() -> Option<EncodingKey> {
    use_aws_lc();
    let der: Pkcs8V1Der<'_> = KeyPair::generate(KeySize::Rsa2048).ok()?.as_der().ok()?;
    // jsonwebtoken takes PKCS #8 in PEM only.
    let pem =
        format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", lines(&STANDARD.encode(der.as_ref())));
    EncodingKey::from_rsa_pem(pem.as_bytes()).ok()
}

fn lines(base64: &str) -> String {
    let mut text = String::new();
    for (at, c) in base64.chars().enumerate() {
        if at > 0 && at % 64 == 0 {
            text.push('\n');
        }
        text.push(c);
    }
    text
}

/// jsonwebtoken panics where two backends are there and none was chosen. A choice made before stands.
pub(crate) fn use_aws_lc() {
    let _ = aws_lc::DEFAULT_PROVIDER.install_default();
}
