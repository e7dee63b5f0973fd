//! `nextgen discover`.

use std::io::{self, Write};

use nextgen_patient_access::{Endpoint, reqwest::Url};
use serde::Serialize;

use crate::{
    args::Discover,
    output::{self, Exit, Failure, Output, printable},
    patience::bearing,
    reach,
};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer<'d> {
    api: &'static str,
    product: String,
    fhir_version: &'d str,
    base_url: &'d str,
    signal: String,
    software: Option<&'d str>,
    implementation_url: Option<&'d str>,
    authorize_url: Option<&'d str>,
    token_url: Option<&'d str>,
    revoke_url: Option<&'d str>,
    introspect_url: Option<&'d str>,
}

pub(crate) async fn discover(output: &Output, args: &Discover) -> Result<Exit, Failure> {
    let found = bearing(output, || reach::told(output, &args.url, Endpoint::discover(&args.url))).await?;
    let api = found.endpoint.api();
    let answer = Answer {
        api: api.id(),
        product: api.product().to_string(),
        fhir_version: &found.fhir_version,
        base_url: found.endpoint.base_url(),
        signal: found.signal.to_string(),
        software: found.software.as_deref(),
        implementation_url: found.implementation_url.as_deref(),
        authorize_url: found.oauth.authorize.as_ref().map(Url::as_str),
        token_url: found.oauth.token.as_ref().map(Url::as_str),
        revoke_url: found.oauth.revoke.as_ref().map(Url::as_str),
        introspect_url: found.oauth.introspect.as_ref().map(Url::as_str),
    };
    if args.json {
        output::json(&answer)?;
    } else {
        let mut out = io::stdout().lock();
        for (name, value) in [
            ("API", Some(answer.api)),
            ("Product", Some(&answer.product)),
            ("FHIR version", Some(answer.fhir_version)),
            ("Base URL", Some(answer.base_url)),
            ("Told by", Some(&answer.signal)),
            ("Software", answer.software),
            ("Its own URL", answer.implementation_url),
            ("Authorize", answer.authorize_url),
            ("Token", answer.token_url),
            ("Revoke", answer.revoke_url),
            ("Introspect", answer.introspect_url),
        ] {
            writeln!(out, "{name:<12}  {}", printable(value.unwrap_or("-")))?;
        }
    }
    found.warnings.iter().for_each(|warning| output.notice(warning));
    Ok(Exit::Done)
}
