//! A client's own signature in place of a secret: `private_key_jwt`.

use std::{fmt, sync::Arc, time::SystemTime};

use jsonwebtoken::{Algorithm, EncodingKey, Header, crypto::aws_lc};
use oauth2::CsrfToken;
use serde_json::json;
use url::Url;

use crate::base::{Error, ErrorKind};

/// How long an assertion may be used: SMART allows five minutes at most.
const LIFETIME: u64 = 240;

/// An app's private key, for [`ClientAuthentication::PrivateKeyJwt`](super::ClientAuthentication). `Debug` does not show it.
///
/// The public key has to be registered with NextGen, as a JWKS or its URL.
///
/// ```no_run
/// use nextgen_patient_access::auth::{ClientAuthentication, Registration, SigningKey};
///
/// # fn register() -> Result<(), Box<dyn std::error::Error>> {
/// let key = SigningKey::es384(&std::fs::read("key.pem")?, "key-2026")?;
/// let system = Registration::backend("my-system", ClientAuthentication::PrivateKeyJwt(key))?;
/// # Ok(())
/// # }
/// ```
///
/// Source: <https://hl7.org/fhir/smart-app-launch/client-confidential-asymmetric.html>.
#[derive(Clone)]
pub struct SigningKey {
    key: Arc<EncodingKey>,
    algorithm: Algorithm,
    id: String,
}

impl SigningKey {
    /// A key for RS384: an RSA private key in PEM (PKCS #1 or PKCS #8), and its `kid` in the registered JWKS.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the text is not such a key.
    pub fn rs384(pem: &[u8], key_id: impl Into<String>) -> Result<Self, Error> {
        Self::new(EncodingKey::from_rsa_pem(pem), Algorithm::RS384, key_id.into())
    }

    /// A key for ES384: a private key on P-384 in PEM (PKCS #8), and its `kid` in the registered JWKS.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if the text is not such a key.
    pub fn es384(pem: &[u8], key_id: impl Into<String>) -> Result<Self, Error> {
        Self::new(EncodingKey::from_ec_pem(pem), Algorithm::ES384, key_id.into())
    }

    fn new(
        key: Result<EncodingKey, jsonwebtoken::errors::Error>,
        algorithm: Algorithm,
        id: String,
    ) -> Result<Self, Error> {
        use_aws_lc();
        let unusable = || {
            let form = if algorithm == Algorithm::RS384 {
                "an RSA private key in PEM"
            } else {
                "a P-384 private key in PEM, as PKCS #8 (`openssl pkcs8 -topk8 -nocrypt`)"
            };
            Error::new(ErrorKind::Request, "the private key cannot be used").with_help(format!("give {form}"))
        };
        let key = Self { key: Arc::new(key.map_err(|_| unusable())?), algorithm, id };
        // The PEM says little of what is in it: only signing shows whether the key fits.
        key.sign("", "", SystemTime::UNIX_EPOCH).map_err(|_| unusable())?;
        Ok(key)
    }

    /// The assertion that this client sends to this token endpoint, good for one request.
    pub(super) fn assertion(&self, client_id: &str, token_url: &Url, now: SystemTime) -> Result<String, Error> {
        self.sign(client_id, token_url.as_str(), now)
            .map_err(|_| Error::new(ErrorKind::Request, "the client's assertion cannot be signed"))
    }

    fn sign(&self, client_id: &str, audience: &str, now: SystemTime) -> Result<String, jsonwebtoken::errors::Error> {
        let now = now.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        let claims = json!({
            "iss": client_id,
            "sub": client_id,
            "aud": audience,
            "iat": now,
            "exp": now + LIFETIME,
            "jti": CsrfToken::new_random().secret(),
        });
        let header = Header { kid: Some(self.id.clone()), ..Header::new(self.algorithm) };
        jsonwebtoken::encode(&header, &claims, &self.key)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("algorithm", &self.algorithm).field("id", &self.id).finish_non_exhaustive()
    }
}

/// Where an app's other dependencies turn on a second backend of jsonwebtoken, it panics unless one has been chosen. An app's own
/// choice, made before, stands.
pub(super) fn use_aws_lc() {
    let _ = aws_lc::DEFAULT_PROVIDER.install_default();
}
