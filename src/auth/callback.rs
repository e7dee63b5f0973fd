//! What a browser brings: to the redirect URI, the answer to an authorization request; to the launch URL, an EHR launch.

use std::{collections::BTreeMap, fmt};

use url::{Url, form_urlencoded};

use crate::base::{Endpoint, Error, ErrorKind};

/// The answer to an authorization request.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2> and, for `iss`, <https://www.rfc-editor.org/rfc/rfc9207>.
pub(super) struct Callback(BTreeMap<String, String>);

impl Callback {
    /// Reads a callback: the URL, from the path on, or the query. It must be at the redirect URI.
    pub(super) fn parse(text: &str, redirect_uri: &str) -> Result<Self, &'static str> {
        let url = url_of(text, redirect_uri)?;
        // Some sign-in pages leave `#_=_` behind, which means nothing.
        if url.fragment().is_some_and(|fragment| !matches!(fragment, "" | "_=_")) {
            return Err("the callback has a fragment, which no answer to this app has");
        }
        let parameters = once_each(url.query().unwrap_or_default())?;
        if parameters.contains_key("code") && parameters.contains_key("error") {
            return Err("the callback has both a code and an error");
        }
        Ok(Self(parameters))
    }

    /// Whether a text is a callback with this `state`, or one that lacks its `state`; whatever else is wrong with it.
    pub(super) fn is_for(text: &str, redirect_uri: &str, state: &str) -> bool {
        let Ok(url) = url_of(text, redirect_uri) else { return false };
        let has = |searched: &str| url.query_pairs().any(|(name, _)| name == searched);
        match has("state") {
            true => url.query_pairs().any(|(name, value)| name == "state" && value == state),
            false => has("code") || has("error"),
        }
    }

    pub(super) fn state(&self) -> Option<&str> {
        self.get("state")
    }

    pub(super) fn iss(&self) -> Option<&str> {
        self.get("iss")
    }

    pub(super) fn code(&self) -> Option<&str> {
        self.get("code").filter(|code| !code.is_empty())
    }

    pub(super) fn error(&self) -> Option<&str> {
        self.get("error")
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

/// The URL of a callback, if it is at the redirect URI.
fn url_of(text: &str, redirect_uri: &str) -> Result<Url, &'static str> {
    const ELSEWHERE: &str = "the callback is not at the app's redirect URI";
    let registered = Url::parse(redirect_uri).map_err(|_| ELSEWHERE)?;
    let text = text.trim();
    let url = if text.starts_with('/') {
        // `//` would make it another host's.
        registered.join(text).map_err(|_| ELSEWHERE)?
    } else if let Ok(url) = Url::parse(text) {
        url
    } else {
        let query = text.strip_prefix('?').unwrap_or(text);
        let (query, fragment) = query.split_once('#').map_or((query, None), |(query, rest)| (query, Some(rest)));
        let mut url = registered.clone();
        url.set_query(Some(query));
        url.set_fragment(fragment);
        url
    };
    let mut place = url.clone();
    place.set_query(None);
    place.set_fragment(None);
    if place == registered { Ok(url) } else { Err(ELSEWHERE) }
}

/// Whether a text is taken for an answer at that redirect URI.
#[cfg(fuzzing)]
pub(crate) fn is_callback(text: &str, redirect_uri: &str) -> bool {
    Callback::parse(text, redirect_uri).is_ok()
}

/// An EHR launch: what NextGen adds to the app's launch URL. `Debug` does not show the launch token.
///
/// ```
/// use nextgen_patient_access::auth::Launch;
///
/// let launch = Launch::from_url("https://app.example/launch?iss=https%3A%2F%2Ffhir.example%2Fr4&launch=123")?;
/// assert_eq!(launch.iss(), "https://fhir.example/r4");
/// # Ok::<(), nextgen_patient_access::Error>(())
/// ```
///
/// Source: <https://hl7.org/fhir/smart-app-launch/app-launch.html#launch-app-ehr-launch>.
#[derive(Clone)]
pub struct Launch {
    iss: String,
    launch: String,
}

impl Launch {
    /// Reads the launch URL that the browser asked for, or its query.
    ///
    /// # Errors
    /// [`ErrorKind::Authorization`] unless `iss` and `launch` are there, and no parameter is there twice.
    pub fn from_url(url: &str) -> Result<Self, Error> {
        let refuse = |what| {
            Error::new(ErrorKind::Authorization, what)
                .at(None, "launch")
                .with_help("open the app from within NextGen again")
        };
        let url = url.split_once('#').map_or(url, |(url, _)| url);
        let query = url.split_once('?').map_or(url, |(_, query)| query);
        let mut parameters = once_each(query).map_err(refuse)?;
        let mut take = |name| parameters.remove(name).filter(|value| !value.is_empty());
        match (take("iss"), take("launch")) {
            (Some(iss), Some(launch)) => Ok(Self { iss, launch }),
            _ => Err(refuse("the launch URL has no `iss` or no `launch`")),
        }
    }

    /// The base URL of the FHIR server that launches the app. Whoever makes the link chooses it: compare it with the endpoints that
    /// the app knows, and ask no other.
    pub fn iss(&self) -> &str {
        &self.iss
    }

    pub(super) fn launch(&self) -> &str {
        &self.launch
    }

    /// Upper and lower case are one: Enterprise's statement says `/fhir/R4` where its base is `/fhir/r4`.
    pub(super) fn is_from(&self, endpoint: &Endpoint) -> bool {
        let is_base = |iss: Endpoint| iss.base_url().eq_ignore_ascii_case(endpoint.base_url());
        Endpoint::new(endpoint.api(), &self.iss).is_ok_and(is_base)
    }
}

impl fmt::Debug for Launch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Launch").field("iss", &self.iss).finish_non_exhaustive()
    }
}

/// The parameters of a query. OAuth allows none of them twice: which of two counts would be a matter of taste.
fn once_each(query: &str) -> Result<BTreeMap<String, String>, &'static str> {
    let mut parameters = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
        if parameters.insert(name, value).is_some() {
            return Err("a parameter of the URL is there twice");
        }
    }
    Ok(parameters)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REDIRECT_URI: &str = "https://app.example/callback";

    fn code(callback: &str, redirect_uri: &str) -> Result<String, &'static str> {
        Callback::parse(callback, redirect_uri).map(|callback| callback.code().unwrap_or_default().to_owned())
    }

    #[test]
    fn a_callback_is_a_url_or_the_end_of_one() {
        for callback in [
            "https://app.example/callback?code=a%3Ab&state=s",
            "https://APP.example:443/callback?code=a%3Ab&state=s#",
            "https://app.example/callback?code=a%3Ab&state=s#_=_",
            "/callback?code=a%3Ab&state=s",
            "?code=a%3Ab&state=s",
            "code=a:b&state=s#_=_",
        ] {
            assert_eq!(code(callback, REDIRECT_URI).as_deref(), Ok("a:b"), "{callback}");
        }
        assert_eq!(code("com.example.app:/callback?code=c", "com.example.app:/callback").as_deref(), Ok("c"));
        assert_eq!(code("http://127.0.0.1:81/?code=c", "http://127.0.0.1:81").as_deref(), Ok("c"));
    }

    #[test]
    fn a_callback_elsewhere_or_ambiguous_is_refused() {
        for callback in [
            "https://evil.example/callback?code=c",
            "http://app.example/callback?code=c",
            "https://app.example:8443/callback?code=c",
            "https://app.example/callback/more?code=c",
            "https://app.example/callback/../other?code=c",
            "https://app.example@evil.example/callback?code=c",
            "https://user@app.example/callback?code=c",
            "//evil.example/callback?code=c",
            "/\\evil.example/callback?code=c",
            "/other?code=c",
            "other.app:/callback?code=c",
            "?code=c&code=d",
            "?code=c&state=s&state=t",
            "?code=c&error=access_denied",
            "/callback?code=c#code=d",
            "?code=c#code=d",
        ] {
            assert!(code(callback, REDIRECT_URI).is_err(), "{callback}");
        }
    }

    #[test]
    fn a_callback_that_nobody_else_can_be_meant_by_is_for_this_sign_in() {
        let is_for = |callback: &str| Callback::is_for(callback, REDIRECT_URI, "mine");
        for callback in
            ["?code=c&state=mine", "?code=c&code=d&state=mine#x", "?state=s&state=mine", "?code=c", "?error=e&x=1"]
        {
            assert!(is_for(callback), "{callback}");
        }
        for callback in ["?code=c&state=s", "?code=c&state=", "/other?code=c", "?", "?x=1", "/callback#code=c"] {
            assert!(!is_for(callback), "{callback}");
        }
    }

    #[test]
    fn a_launch_is_from_the_endpoint_or_not() {
        let endpoint = Endpoint::new(crate::Api::EnterpriseR4, "https://fhir.example/r4/").unwrap();
        let launch = |iss: &str| Launch::from_url(&format!("/launch?iss={iss}&launch=hunter2")).unwrap();
        assert!(launch("https://fhir.example/r4").is_from(&endpoint));
        assert!(launch("https://fhir.example/R4").is_from(&endpoint));
        assert!(launch("https%3A%2F%2Ffhir.example%2Fr4%2F").is_from(&endpoint));
        for iss in ["https://fhir.example/r4/x", "http://fhir.example/r4", "https://evil.example/r4", "fhir.example/r4"]
        {
            assert!(!launch(iss).is_from(&endpoint), "{iss}");
        }
        for url in ["/launch", "/launch?iss=https://h", "?launch=1&iss=", "?iss=a&iss=b&launch=1", "#iss=a&launch=1"] {
            assert!(Launch::from_url(url).is_err(), "{url}");
        }
        assert!(!format!("{:?}", launch("https://fhir.example/r4")).contains("hunter2"));
    }
}
