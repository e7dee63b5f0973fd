//! What a token endpoint answers, read leniently: a token that works is worth more than a form that is kept to.

use std::time::Duration;

use oauth2::{TokenResponse, basic::BasicTokenType};
use serde::{Deserialize, Serialize, de::Error as _};
use serde_json::value::RawValue;

use super::{Grant, RefreshToken};
use crate::base::AccessToken;
use crate::fhir::tree::Json;

/// A lifetime beyond this is no lifetime but a mistake.
const LONGEST: u64 = 366 * 24 * 60 * 60;

/// The answer, for oauth2: hence the traits.
#[derive(Debug, Serialize)]
pub(super) struct TokenAnswer {
    access_token: oauth2::AccessToken,
    #[serde(skip)]
    token_type: BasicTokenType,
    #[serde(skip)]
    grant: Grant,
}

impl TokenAnswer {
    pub(super) fn into_grant(self) -> Grant {
        self.grant
    }
}

impl TokenResponse for TokenAnswer {
    type TokenType = BasicTokenType;

    fn access_token(&self) -> &oauth2::AccessToken {
        &self.access_token
    }

    fn token_type(&self) -> &BasicTokenType {
        &self.token_type
    }

    fn expires_in(&self) -> Option<Duration> {
        self.grant.expires_in
    }

    fn refresh_token(&self) -> Option<&oauth2::RefreshToken> {
        None
    }

    fn scopes(&self) -> Option<&Vec<oauth2::Scope>> {
        None
    }
}

impl<'de> Deserialize<'de> for TokenAnswer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let answer = Box::<RawValue>::deserialize(deserializer)?;
        let members = Json::of(answer.get()).map_err(D::Error::custom)?;
        let text = |name: &str| match members.get(name) {
            Json::String(text) if !text.trim().is_empty() => Some(text.to_string()),
            Json::Number(number) => Some((*number).to_owned()),
            _ => None,
        };
        let access_token = text("access_token").ok_or_else(|| D::Error::missing_field("access_token"))?;
        if access_token.bytes().any(|byte| !byte.is_ascii_graphic()) {
            return Err(D::Error::custom("no header can carry the access token"));
        }
        if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err(D::Error::custom("the token is not a bearer token"));
        }
        let grant = Grant {
            access_token: AccessToken::new(access_token.clone()),
            refresh_token: text("refresh_token").map(RefreshToken::new),
            expires_in: lifetime(members.get("expires_in")),
            scopes: text("scope").and_then(|scopes| scopes.parse().ok()),
            patient: text("patient"),
            encounter: text("encounter"),
            fhir_user: text("fhirUser"),
            id_token: text("id_token"),
            #[cfg(feature = "openid")]
            identity: None,
        };
        let access_token = oauth2::AccessToken::new(access_token);
        Ok(Self { access_token, token_type: BasicTokenType::Bearer, grant })
    }
}

/// Seconds, as a number or as a string with one. Nothing that cannot be: a token that is declared dead on arrival is used all
/// the same, until the server refuses it.
fn lifetime(value: &Json<'_>) -> Option<Duration> {
    let seconds: f64 = value.scalar()?.parse().ok()?;
    let lifetime = Duration::try_from_secs_f64(seconds.floor()).ok()?;
    (1..=LONGEST).contains(&lifetime.as_secs()).then_some(lifetime)
}

/// What an answer grants: the token, and for how many seconds.
#[cfg(fuzzing)]
pub(crate) fn grant_of(json: &[u8]) -> Option<(String, Option<u64>)> {
    let grant = serde_json::from_slice::<TokenAnswer>(json).ok()?.into_grant();
    Some((grant.access_token.secret().to_owned(), grant.expires_in.map(|lifetime| lifetime.as_secs())))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn grant(answer: Value) -> Result<Grant, serde_json::Error> {
        serde_json::from_value(answer).map(TokenAnswer::into_grant)
    }

    #[test]
    fn lifetimes_that_can_be() {
        let seconds = |value: Value| {
            let grant = grant(json!({"access_token": "t", "expires_in": value})).unwrap();
            grant.expires_in.map(|lifetime| lifetime.as_secs())
        };
        for (value, expected) in [(json!(3600), 3600), (json!("3600"), 3600), (json!(" 300 "), 300), (json!(59.9), 59)]
        {
            assert_eq!(seconds(value), Some(expected));
        }
        let absurd =
            [json!(-1), json!("-1"), json!(0), json!("soon"), json!(1e300), json!("NaN"), json!("inf"), json!(null)];
        for value in absurd.into_iter().chain([json!(u64::MAX), json!([60]), json!({})]) {
            assert_eq!(seconds(value), None);
        }
    }

    #[test]
    fn only_bearer_tokens_that_a_header_can_carry() {
        for kind in [json!("bearer"), json!("BEARER"), json!("Bearer"), json!(null)] {
            assert!(grant(json!({"access_token": "t", "token_type": kind})).is_ok());
        }
        for answer in [
            json!({"access_token": "t", "token_type": "DPoP"}),
            json!({"access_token": ""}),
            json!({"access_token": null}),
            json!({"access_token": "a\r\nHost: b"}),
            json!({}),
        ] {
            assert!(grant(answer).is_err());
        }
    }

    #[test]
    fn a_grant_keeps_secrets() {
        let grant = grant(json!({
            "access_token": "hunter2", "refresh_token": "hunter2", "id_token": "hunter2",
            "patient": "hunter2", "fhirUser": "hunter2", "encounter": "", "scope": "launch/patient",
        }))
        .unwrap();
        assert_eq!((grant.patient.as_deref(), grant.encounter.as_deref()), (Some("hunter2"), None));
        assert!(!format!("{grant:?}").contains("hunter2"));
    }
}
