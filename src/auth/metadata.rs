//! What is known of an authorization server: by its own document, or by default.

use url::Url;

use super::Source;
use crate::base::{Endpoint, Product, endpoint};
use crate::fhir::tree::Json;

#[derive(Debug)]
pub(super) struct Metadata {
    pub(super) source: Source,
    pub(super) authorize: Url,
    pub(super) token: Url,
    pub(super) revoke: Option<Url>,
    pub(super) introspect: Option<Url>,
    pub(super) issuers: Vec<String>,
    /// Whether one of the issuers is from the document or by default.
    pub(super) says_issuer: bool,
    pub(super) jwks: Vec<Url>,
    pub(super) capabilities: Vec<String>,
    pub(super) names_itself: bool,
    pub(super) problems: Vec<String>,
    #[cfg(feature = "openid")]
    pub(super) keys: super::id_token::Keys,
}

impl Metadata {
    pub(super) fn defaults(endpoint: &Endpoint, problems: Vec<String>) -> Self {
        let api = endpoint.api();
        // Beside NextGen's page, from the documents of its production servers.
        let (revoke, introspect, issuer, jwks) = match api.product() {
            Product::Enterprise => (
                "https://fhir.nextgen.com/nge/prod/patient-oauth/token/revoke",
                None,
                "https://fhir.nextgen.com/nge/prod/patient-oauth",
                "https://fhir.nextgen.com/nge/prod/fhir-api-r4/.well-known/jwks.json",
            ),
            Product::Office => (
                "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen/protocol/openid-connect/revoke",
                Some(
                    "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen/protocol/openid-connect/token/introspect",
                ),
                "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen",
                "https://idp-prod.prod.ngo.nextgenaws.net/auth/realms/nextgen/protocol/openid-connect/certs",
            ),
        };
        Self {
            source: Source::Defaults,
            authorize: constant(api.authorize_url()),
            token: constant(api.token_url()),
            revoke: Some(constant(revoke)),
            introspect: introspect.map(constant),
            issuers: vec![issuer.to_owned()],
            says_issuer: true,
            jwks: vec![constant(jwks)],
            capabilities: Vec::new(),
            names_itself: false,
            problems,
            #[cfg(feature = "openid")]
            keys: super::id_token::Keys::default(),
        }
        .with_enterprise_aliases(endpoint)
    }

    /// What a server's document, a JSON text, says; or why it cannot be believed.
    pub(super) fn from_document(endpoint: &Endpoint, document: &str) -> Result<Self, String> {
        let document = Json::of(document).map_err(|why| why.to_string())?;
        let Json::Object(_) = &document else { return Err("it is not a JSON object".to_owned()) };
        let url = |name: &str| match document.get(name) {
            Json::Null => Ok(None),
            value => value
                .text()
                .and_then(|text| Url::parse(text).ok())
                .filter(|url| may_be_asked(endpoint, url))
                .map(Some)
                .ok_or_else(|| format!("its {name} is not an https URL")),
        };
        let required = |name: &str| url(name)?.ok_or_else(|| format!("it has no {name}"));
        let strings = |name: &str| -> Vec<String> {
            let Json::Array(values) = document.get(name) else { return Vec::new() };
            values.iter().filter_map(Json::text).map(str::to_owned).collect()
        };
        let (authorize, token) = (required("authorization_endpoint")?, required("token_endpoint")?);
        // Else a document could send a patient to another server's sign-in, and have the code and the app's secret itself.
        if authorize.origin() != token.origin() {
            return Err("its authorization_endpoint and token_endpoint are on different origins".to_owned());
        }

        // What the document leaves out is as by default, but only where it means that same server.
        let defaults = Self::defaults(endpoint, Vec::new());
        let is_default = token == defaults.token;
        let mut problems = Vec::new();
        let mut optional = |found: Result<Option<Url>, String>, default: Option<Url>| match found {
            Ok(Some(url)) => Some(url),
            Ok(None) => default.filter(|_| is_default),
            Err(problem) => {
                problems.push(format!("in the server's smart-configuration, {problem}: it is not used"));
                None
            }
        };
        // Where a token goes, and the app's secret.
        let beside_token = |name: &str| match url(name)? {
            Some(url) if url.origin() != token.origin() => {
                Err(format!("its {name} is on another origin than its token_endpoint"))
            }
            found => Ok(found),
        };
        let revoke = optional(beside_token("revocation_endpoint"), defaults.revoke);
        let introspect = optional(beside_token("introspection_endpoint"), defaults.introspect);
        let jwks = optional(url("jwks_uri"), defaults.jwks.into_iter().next());
        let issuer = document.get("issuer").text().map(str::to_owned);
        let issuer = issuer.or_else(|| defaults.issuers.into_iter().next().filter(|_| is_default));
        Ok(Self {
            source: Source::Discovered,
            authorize,
            token,
            revoke,
            introspect,
            says_issuer: issuer.is_some(),
            issuers: issuer.into_iter().collect(),
            jwks: jwks.into_iter().collect(),
            capabilities: strings("capabilities"),
            names_itself: document.get("authorization_response_iss_parameter_supported").is_true(),
            problems,
            #[cfg(feature = "openid")]
            keys: super::id_token::Keys::default(),
        }
        .with_enterprise_aliases(endpoint))
    }

    /// What Enterprise's `openid-configuration` says otherwise than its `smart-configuration`. Both places are below the FHIR base,
    /// whose word counts anyway.
    fn with_enterprise_aliases(mut self, endpoint: &Endpoint) -> Self {
        if endpoint.api().product() == Product::Enterprise {
            let issuer = endpoint.base_url().to_owned();
            if !self.issuers.contains(&issuer) {
                self.issuers.push(issuer);
            }
            let jwks = endpoint.url_of(&[".well-known", "jwk"]);
            if !self.jwks.contains(&jwks) {
                self.jwks.push(jwks);
            }
        }
        self
    }
}

/// Whether a document may name this URL: `https`; `http` on loopback only if the FHIR base is on loopback too.
fn may_be_asked(base: &Endpoint, url: &Url) -> bool {
    endpoint::is_safe(url) && url.fragment().is_none() && (base.is_loopback() || url.scheme() == "https")
}

/// A URL that is written in this crate.
#[allow(clippy::expect_used, reason = "a test parses each of them")]
fn constant(url: &str) -> Url {
    Url::parse(url).expect("a constant of this crate is a URL")
}

/// Where a document says that patients of the server at `base` sign in: what gets codes, secrets and tokens; and what has the keys.
#[cfg(fuzzing)]
pub(crate) fn sign_in_of(base: &str, document: &str) -> Option<(Vec<Url>, Vec<Url>)> {
    let endpoint = Endpoint::new(crate::base::Api::OfficeR4, base).ok()?;
    let Metadata { authorize, token, revoke, introspect, jwks, .. } =
        Metadata::from_document(&endpoint, document).ok()?;
    Some(([authorize, token].into_iter().chain(revoke).chain(introspect).collect(), jwks))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::Api;

    fn endpoint(api: Api) -> Endpoint {
        Endpoint::production(api).unwrap()
    }

    #[test]
    fn every_api_has_defaults() {
        for api in Api::ALL {
            let metadata = Metadata::defaults(&endpoint(api), Vec::new());
            assert_eq!(metadata.token.as_str(), api.token_url());
            assert_eq!(metadata.introspect.is_some(), api.product() == Product::Office);
        }
    }

    #[test]
    fn enterprise_goes_by_two_names() {
        let metadata = Metadata::defaults(&endpoint(Api::EnterpriseR4), Vec::new());
        assert_eq!(
            metadata.issuers,
            [
                "https://fhir.nextgen.com/nge/prod/patient-oauth",
                "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/r4"
            ]
        );
        let jwks: Vec<&str> = metadata.jwks.iter().map(Url::as_str).collect();
        assert_eq!(
            jwks,
            [
                "https://fhir.nextgen.com/nge/prod/fhir-api-r4/.well-known/jwks.json",
                "https://fhir.nextgen.com/nge/prod/fhir-api-r4/fhir/r4/.well-known/jwk"
            ]
        );
    }

    #[test]
    fn a_document_moves_no_endpoint_into_the_clear() {
        let good = json!({"authorization_endpoint": "https://h/a", "token_endpoint": "https://h/t"});
        for bad in
            ["http://h/t", "http://127.0.0.1/t", "ftp://h/t", "https://u:p@h/t", "https://h/t#x", "/t", "javascript:0"]
        {
            for name in ["authorization_endpoint", "token_endpoint"] {
                let mut document = good.clone();
                document[name] = bad.into();
                let problem = Metadata::from_document(&endpoint(Api::OfficeR4), &document.to_string()).unwrap_err();
                assert_eq!(problem, format!("its {name} is not an https URL"), "{bad}");
            }
            let mut document = good.clone();
            document["jwks_uri"] = bad.into();
            let metadata = Metadata::from_document(&endpoint(Api::OfficeR4), &document.to_string()).unwrap();
            assert!(metadata.jwks.is_empty() && metadata.problems.len() == 1);
        }
        let metadata = Metadata::from_document(&endpoint(Api::OfficeR4), &good.to_string()).unwrap();
        assert!(metadata.revoke.is_none(), "another server's revocation endpoint is not the default's");
    }

    #[test]
    fn what_gets_codes_tokens_and_secrets_is_on_one_origin() {
        let read = |document: Value| Metadata::from_document(&endpoint(Api::OfficeR4), &document.to_string());
        let production = Api::OfficeR4.authorize_url();
        for evil in ["https://evil.example/token", "https://idp-prod.prod.ngo.nextgenaws.net:8443/token"] {
            let problem = read(json!({"authorization_endpoint": production, "token_endpoint": evil})).unwrap_err();
            assert_eq!(problem, "its authorization_endpoint and token_endpoint are on different origins");
        }
        let metadata = read(json!({
            "authorization_endpoint": "https://h/a", "token_endpoint": "https://h:443/t", "jwks_uri": "https://keys/",
            "revocation_endpoint": "https://evil.example/r", "introspection_endpoint": "https://evil.example/i",
        }))
        .unwrap();
        assert_eq!((metadata.revoke, metadata.introspect, metadata.jwks.len()), (None, None, 1));
        assert!(
            metadata.problems[0].contains("its revocation_endpoint is on another origin"),
            "{:?}",
            metadata.problems
        );
        assert_eq!(metadata.problems.len(), 2);
    }

    /// The vendor's own documents, where they are at hand.
    #[test]
    fn defaults_are_what_production_says() {
        for (api, name) in [(Api::EnterpriseR4, "enterprise-r4"), (Api::OfficeR4, "office-r4")] {
            let Ok(text) = std::fs::read_to_string(format!("../shared/upstream/{name}.smart-configuration.json"))
            else {
                eprintln!("skipped: ../shared/upstream is not here");
                return;
            };
            let found = Metadata::from_document(&endpoint(api), &text).unwrap();
            let defaults = Metadata::defaults(&endpoint(api), Vec::new());
            assert_eq!(found.problems, [""; 0]);
            assert_eq!((found.authorize, found.token), (defaults.authorize, defaults.token));
            assert_eq!((found.revoke, found.introspect), (defaults.revoke, defaults.introspect));
            assert_eq!((found.issuers, found.jwks), (defaults.issuers, defaults.jwks));
        }
    }
}
