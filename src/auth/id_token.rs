//! Who signed in: the `id_token`, verified against the server's public keys.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use jsonwebtoken::{
    Algorithm, DecodingKey, Validation,
    jwk::{AlgorithmParameters, EllipticCurve, Jwk, PublicKeyUse},
};
use serde::Deserialize;
use serde_json::{Value, value::RawValue};
use tokio::sync::Mutex;

use super::{AuthServer, Grant, Registration, assertion::use_aws_lc};
use crate::base::Error;
#[cfg(doc)]
use crate::base::ErrorKind;

const READ_KEYS: &str = "read the authorization server's keys";

/// How long an `id_token` may be.
const MOST_BYTES: usize = 64 * 1024;

/// How far the server's clock and ours may differ, either way.
const SKEW: Duration = Duration::from_secs(300);
/// How long keys that were read are used.
const LIFETIME: Duration = Duration::from_secs(60 * 60);
/// How many keys are looked at: servers have a handful.
const MOST_KEYS: usize = 100;

/// Who signed in, by a verified `id_token`. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Identity {
    /// The authorization server.
    pub issuer: String,
    /// Its name for the user; unique together with the issuer.
    pub subject: String,
    /// The user as a FHIR reference or URL, where the scopes had `fhirUser`.
    pub fhir_user: Option<String>,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

/// The server's public keys, as last read.
#[derive(Debug, Default)]
pub(super) struct Keys(Mutex<Option<(SystemTime, Arc<[Jwk]>)>>);

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    azp: Option<String>,
    exp: f64,
    iat: Option<f64>,
    nbf: Option<f64>,
    nonce: Option<String>,
    #[serde(rename = "fhirUser")]
    fhir_user: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl AuthServer {
    /// Verifies an `id_token`: signed by one of the server's [keys](Self::jwks_urls) with RS256/384/512 or ES256/384, issued by
    /// one of its [names](Self::issuers) for this app, neither expired nor from the future (give or take five minutes), and with
    /// this `nonce`, if one was sent.
    ///
    /// A sign-in does it by itself. Keys are kept for an hour; where none has the token's `kid` and none without a `kid` will do, they
    /// are read once more, as a server changes its keys from time to time. Where the server's document names no issuer, any name will
    /// do: the signature says whose token it is.
    ///
    /// # Errors
    /// [`ErrorKind::Authorization`] if the token is not good; [`ErrorKind::Transport`], [`ErrorKind::Status`] or
    /// [`ErrorKind::Payload`] if the keys cannot be read.
    ///
    /// Source: <https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation>.
    pub async fn verify_id_token(
        &self,
        app: &Registration,
        id_token: &str,
        nonce: Option<&str>,
    ) -> Result<Identity, Error> {
        use_aws_lc();
        if id_token.len() > MOST_BYTES {
            return Err(self.refuse("the id_token is longer than 64 KB, and none is"));
        }
        let header = jsonwebtoken::decode_header(id_token).map_err(|_| self.refuse("the id_token is no signed JWT"))?;
        if !matches!(
            header.alg,
            Algorithm::RS256 | Algorithm::RS384 | Algorithm::RS512 | Algorithm::ES256 | Algorithm::ES384
        ) {
            return Err(self.refuse("the id_token is signed in a way that is not accepted"));
        }
        if header.crit.is_some() {
            return Err(self.refuse("the id_token demands an extension that is not known"));
        }
        if self.jwks_urls().is_empty() {
            return Err(self
                .refuse("the authorization server publishes no keys, so the id_token cannot be verified")
                .with_help("sign in without the scope openid"));
        }
        let id = header.kid.as_deref();
        let mut keys = self.read_keys(None).await?;
        let mut found = verified(id_token, &keys, header.alg, id);
        // The server may have changed its keys; not the one under this name.
        if found.is_none() && !keys.iter().any(|key| id.is_some() && key.common.key_id.as_deref() == id) {
            keys = self.read_keys(Some(&keys)).await?;
            found = verified(id_token, &keys, header.alg, id);
        }
        let claims = found.ok_or_else(|| {
            self.refuse(match keys.iter().any(|key| fits(key, header.alg, id)) {
                true => "the id_token's signature is wrong",
                false => "the id_token is signed with a key that is not the server's",
            })
        })?;
        let claims = serde_json::from_value(claims).map_err(|_| self.refuse("the id_token lacks what it must have"))?;
        self.check(app, claims, nonce)
    }

    /// Verifies the `id_token` of a sign-in, if there is one.
    pub(super) async fn identify(
        &self,
        app: &Registration,
        mut grant: Grant,
        nonce: Option<&str>,
    ) -> Result<Grant, Error> {
        if let (Some(id_token), Some(nonce)) = (&grant.id_token, nonce) {
            let identity = self.verify_id_token(app, id_token, Some(nonce)).await?;
            grant.fhir_user = grant.fhir_user.or_else(|| identity.fhir_user.clone());
            grant.identity = Some(identity);
        }
        Ok(grant)
    }

    fn check(&self, app: &Registration, claims: Claims, nonce: Option<&str>) -> Result<Identity, Error> {
        if !self.may_be_named(&claims.iss) {
            return Err(
                self.of_another("the id_token is another authorization server's: its `iss` differs", &claims.iss)
            );
        }
        let is_us = |audience: &String| audience == app.client_id();
        let is_for_us = match &claims.aud {
            Audience::One(audience) => is_us(audience),
            Audience::Many(audiences) => audiences.iter().any(is_us),
        };
        if !is_for_us || claims.azp.as_ref().is_some_and(|party| !is_us(party)) {
            return Err(self.refuse("the id_token is for another app: its `aud` differs"));
        }
        let now = self.now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs_f64();
        let skew = SKEW.as_secs_f64();
        if claims.exp + skew < now {
            return Err(self.refuse("the id_token has expired, or this machine's clock is wrong"));
        }
        if claims.iat.into_iter().chain(claims.nbf).any(|from| from - skew > now) {
            return Err(self.refuse("the id_token is from the future, or this machine's clock is wrong"));
        }
        if nonce.is_some() && claims.nonce.as_deref() != nonce {
            return Err(self.refuse("the id_token is for another sign-in: its `nonce` differs"));
        }
        Ok(Identity { issuer: claims.iss, subject: claims.sub, fhir_user: claims.fhir_user })
    }

    /// The server's keys: those kept, unless they are old or these, which did not do.
    async fn read_keys(&self, useless: Option<&Arc<[Jwk]>>) -> Result<Arc<[Jwk]>, Error> {
        let mut kept = self.keys().0.lock().await;
        let now = self.now();
        if let Some((read, keys)) = &*kept
            && now.duration_since(*read).is_ok_and(|age| age < LIFETIME)
            && !useless.is_some_and(|useless| Arc::ptr_eq(useless, keys))
        {
            return Ok(keys.clone());
        }
        // One of Enterprise's two URLs may fail: which of its documents is right is not known.
        let mut keys = Vec::new();
        let mut failure = None;
        for url in self.jwks_urls() {
            match self.http().get_json(self.api(), READ_KEYS, url.clone()).await {
                Ok(document) => keys.extend(keys_of(&document)),
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        match failure {
            Some(error) if keys.is_empty() => return Err(error),
            _ => {}
        }
        let keys: Arc<[Jwk]> = keys.into();
        *kept = Some((now, keys.clone()));
        Ok(keys)
    }
}

/// The keys of a JWKS document that can be read; others, of kinds that are not known here, are for others.
fn keys_of(document: &RawValue) -> impl Iterator<Item = Jwk> {
    #[derive(Default, Deserialize)]
    struct Keys<'j> {
        #[serde(borrow)]
        keys: Vec<&'j RawValue>,
    }
    let Keys { keys } = serde_json::from_str(document.get()).unwrap_or_default();
    keys.into_iter().take(MOST_KEYS).filter_map(|key| serde_json::from_str(key.get()).ok())
}

/// Whether a key can have made a signature: its id, where both have one, its kind and what it is for.
fn fits(key: &Jwk, algorithm: Algorithm, id: Option<&str>) -> bool {
    let has_kind = match (&key.algorithm, algorithm) {
        (AlgorithmParameters::RSA(_), Algorithm::RS256 | Algorithm::RS384 | Algorithm::RS512) => true,
        (AlgorithmParameters::EllipticCurve(key), Algorithm::ES256) => key.curve == EllipticCurve::P256,
        (AlgorithmParameters::EllipticCurve(key), Algorithm::ES384) => key.curve == EllipticCurve::P384,
        _ => false,
    };
    let common = &key.common;
    let is_for_signatures = common.public_key_use.as_ref().is_none_or(|is_for| *is_for == PublicKeyUse::Signature);
    let is_for_this = common.key_algorithm.is_none_or(|is_for| is_for.to_string() == format!("{algorithm:?}"));
    let has_id = common.key_id.is_none() || id.is_none() || common.key_id.as_deref() == id;
    has_kind && is_for_signatures && is_for_this && has_id
}

/// The claims of a token that one of these keys has signed. What they say is checked elsewhere, by our own clock.
fn verified(id_token: &str, keys: &[Jwk], algorithm: Algorithm, id: Option<&str>) -> Option<Value> {
    let mut signature_only = Validation::new(algorithm);
    signature_only.required_spec_claims.clear();
    signature_only.validate_exp = false;
    signature_only.validate_aud = false;
    keys.iter().filter(|key| fits(key, algorithm, id)).find_map(|key| {
        let key = DecodingKey::from_jwk(key).ok()?;
        jsonwebtoken::decode(id_token, &key, &signature_only).ok().map(|token| token.claims)
    })
}
