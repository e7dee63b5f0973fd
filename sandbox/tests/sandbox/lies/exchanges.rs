//! Lies about documents, tokens, exports, and when to come back.

use std::collections::BTreeSet;

use base64::{Engine, engine::general_purpose::STANDARD};
use nextgen_patient_access::Api;
use nextgen_sandbox::{Behaviour, Faults, Lies, Sandbox};
use reqwest::{Response, header::HeaderMap};
use serde_json::{Value, json};

use super::{LABS, Liar, SMALL, ask, ask_url, begin, entries, lying, telling, told, with_years};
use crate::{first_patient, json};

/// The URLs of the patient's documents.
async fn document_urls(sandbox: &Liar, api: Api) -> Vec<String> {
    let bundle = json(ask(sandbox, api, "DocumentReference?patient={id}&_count=100").await).await;
    let urls: Vec<String> = entries(&bundle)
        .iter()
        .map(|it| it["resource"]["content"][0]["attachment"]["url"].as_str().unwrap().to_owned())
        .collect();
    assert!(urls.len() > 10, "{api}: {}", urls.len());
    urls
}

#[tokio::test]
async fn documents_are_none() {
    let sandbox = with_years("document-empty=1", 10).await;
    let mut empty = BTreeSet::new();
    for url in document_urls(&sandbox, Api::OfficeR4).await {
        let answer = ask_url(&sandbox, Api::OfficeR4, &url, "*/*").await;
        empty.insert(answer.status().as_u16());
        assert!(answer.bytes().await.unwrap().is_empty());
    }
    assert_eq!(empty, BTreeSet::from([200, 204]));
    let sandbox = with_years("document-outcome=1", 10).await;
    let mut outcomes = BTreeSet::new();
    for url in document_urls(&sandbox, Api::OfficeR4).await {
        let answer = ask_url(&sandbox, Api::OfficeR4, &url, "*/*").await;
        assert_eq!(answer.status(), 200);
        outcomes.insert(answer.headers()["content-type"].to_str().unwrap().to_owned());
        assert!(answer.text().await.unwrap().contains("OperationOutcome"));
    }
    assert_eq!(told(&sandbox), BTreeSet::from(["document-outcome"]));
    assert_eq!(outcomes.iter().collect::<Vec<_>>(), ["Application/FHIR+JSON", "application/fhir+xml", "text/xml"]);

    let sandbox = telling("document-page").await;
    let ccda = sandbox.endpoint(Api::OfficeR4).unwrap().ccda_url().unwrap().to_string();
    let ccda = format!("{ccda}?patient={}", first_patient(&sandbox));
    let answer = ask_url(&sandbox, Api::OfficeR4, &ccda, "text/xml").await;
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
}

#[tokio::test]
async fn documents_come_in_a_binary_and_in_odd_base64() {
    let lenient = base64::engine::GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent);
    let lenient = base64::engine::GeneralPurpose::new(&base64::alphabet::STANDARD, lenient);
    for (api, member) in [(Api::EnterpriseR4, "data"), (Api::OfficeR3, "content")] {
        let mut strict = BTreeSet::new();
        let (honest, sandbox) = (with_years("", 10).await, with_years("document-wrapped=1", 10).await);
        let urls = document_urls(&honest, api).await.into_iter().zip(document_urls(&sandbox, api).await);
        for (honest_url, url) in urls {
            let whole = ask_url(&honest, api, &honest_url, "application/pdf, text/xml").await;
            let media_type = whole.headers()["content-type"].to_str().unwrap().to_owned();
            let whole = whole.bytes().await.unwrap();
            let answer = ask_url(&sandbox, api, &url, "application/fhir+json, */*").await;
            assert_eq!(answer.headers()["content-type"], "Application/FHIR+JSON");
            let binary = json(answer).await;
            assert_eq!((&binary["resourceType"], &binary["contentType"]), (&json!("Binary"), &json!(media_type)));
            let data = binary[member].as_str().unwrap();
            strict.insert(STANDARD.decode(data).is_ok());
            let data = data.replace('-', "+").replace('_', "/");
            assert_eq!(lenient.decode(data).unwrap(), whole, "{api}");
        }
        assert_eq!(strict.len(), 2, "some are standard's, some are not: {api}");
    }
    let sandbox = with_years("document-unacceptable=1", 10).await;
    let url = document_urls(&sandbox, Api::OfficeR4).await.remove(0);
    assert_eq!(ask_url(&sandbox, Api::OfficeR4, &url, "application/pdf").await.status(), 406);
    let binary = json(ask_url(&sandbox, Api::OfficeR4, &url, "application/fhir+json").await).await;
    assert_eq!(binary["resourceType"], "Binary");
}

/// A session of the first patient's at Office, and the answer to its refresh.
async fn refreshed(lie: &str, seed: u64) -> (Liar, Value, Response) {
    let sandbox = lying(&format!("{lie}=1"), seed).await;
    let issuer = format!("{}/protocol/openid-connect", sandbox.office_issuer());
    // The challenge is that of RFC 7636, appendix B.
    let url = format!(
        "{issuer}/auth?response_type=code&client_id={}&redirect_uri=http://127.0.0.1/callback&aud={}&scope=launch/patient%20patient/*.read&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256",
        sandbox.client_id(),
        sandbox.base_url(Api::OfficeR4),
    );
    let back = sandbox.sign_in(&url, &first_patient(&sandbox)).await.unwrap();
    let code = back.split("code=").nth(1).unwrap().to_owned();
    let post = async |form: &[(&str, &str)]| {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = sandbox.http.post(format!("{issuer}/token")).body(body);
        request.basic_auth(sandbox.client_id(), Some(sandbox.client_secret())).send().await.unwrap()
    };
    let session = json(
        post(&[
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", "http://127.0.0.1/callback"),
            ("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        ])
        .await,
    )
    .await;
    let token = session["refresh_token"].as_str().unwrap_or_else(|| panic!("{session}")).to_owned();
    let answer = post(&[("grant_type", "refresh_token"), ("refresh_token", &token)]).await;
    (sandbox, session, answer)
}

#[tokio::test]
async fn the_token_endpoint_refuses_or_names_another() {
    for (lie, status, body) in
        [("token-405", 405, "<html>"), ("token-403", 403, "invalid_scope"), ("token-error", 200, "invalid_grant")]
    {
        let (sandbox, session, answer) = refreshed(lie, 1).await;
        assert_eq!((session["patient"].as_str(), answer.status().as_u16()), (Some(&*first_patient(&sandbox)), status));
        assert!(answer.text().await.unwrap().contains(body), "{lie}");
        assert_eq!(told(&sandbox), BTreeSet::from([lie]));
    }
    let (sandbox, session, answer) = refreshed("token-other-patient", 1).await;
    assert_eq!(session["patient"], *first_patient(&sandbox), "only a refresh lies");
    let other = json(answer).await["patient"].as_str().unwrap().to_owned();
    assert!(other != first_patient(&sandbox) && sandbox.patients().any(|patient| patient.id == other));

    let mut named = BTreeSet::new();
    for seed in 0..6 {
        let (sandbox, session, answer) = refreshed("token-patient-reference", seed).await;
        let (base, id) = (sandbox.base_url(Api::OfficeR4), first_patient(&sandbox));
        for answer in [session, json(answer).await] {
            named.insert(answer["patient"].as_str().unwrap().replace(&base, "{base}").replace(&id, "{id}"));
        }
    }
    assert_eq!(named.iter().collect::<Vec<_>>(), ["Patient/{id}", "Patient/{id}/_history/2", "{base}/Patient/{id}"]);
}

/// Begins an export of the group that is there from the start: its URL, and the headers of the answer.
async fn kick_off(sandbox: &Liar, query: &str) -> (String, HeaderMap) {
    let (base, token) = (sandbox.base_url(Api::OfficeBulkR4), sandbox.access_token(Api::OfficeBulkR4, ""));
    let groups = sandbox.http.get(format!("{base}/Group")).bearer_auth(token.secret()).send().await.unwrap();
    let group = json(groups).await["entry"][0]["resource"]["id"].as_str().unwrap().to_owned();
    let url = format!("{base}/Group/{group}/$export");
    let asked = sandbox.http.get(format!("{url}{query}")).bearer_auth(token.secret());
    let answer = asked.header("prefer", "respond-async").send().await.unwrap();
    assert_eq!(answer.status(), 202);
    (url, answer.headers().clone())
}

#[tokio::test]
async fn exports_have_no_status_odd_manifests_and_files_that_expire() {
    let (mut places, sandbox) = (BTreeSet::new(), telling("status-url-missing").await);
    for year in 1980..1992 {
        let (url, headers) = kick_off(&sandbox, &format!("?_since={year}")).await;
        places.insert(headers.get("content-location").map(|place| place.to_str().unwrap().replace(&url, "itself")));
    }
    assert_eq!(places, BTreeSet::from([None, Some(String::new()), Some("itself".to_owned())]));

    let manifest = async |sandbox: &Liar, url: &str| json(ask_url(sandbox, Api::OfficeBulkR4, url, "*/*").await).await;
    let started = async |lies: &str| {
        let sandbox = lying(lies, 1).await;
        let (_, headers) = kick_off(&sandbox, "").await;
        let url = headers["content-location"].to_str().unwrap().to_owned();
        (sandbox, url)
    };
    let (sandbox, url) = started("manifest-odd=1").await;
    let odd = manifest(&sandbox, &url).await;
    assert_eq!((&odd["requiresAccessToken"], &odd["output"][0]), (&json!("false"), &Value::Null));

    let (sandbox, url) = started("file-expired=0.5").await;
    let (mut expired, mut had, mut statuses) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for _ in 0..12 {
        for file in manifest(&sandbox, &url).await["output"].as_array().unwrap() {
            let (name, url) = (file["type"].as_str().unwrap().to_owned(), file["url"].as_str().unwrap());
            let status = sandbox.http.get(url).send().await.unwrap().status().as_u16();
            assert_eq!(
                sandbox.http.get(url).send().await.unwrap().status().as_u16(),
                status,
                "the same URL, the same answer"
            );
            if status == 200 { &mut had } else { &mut expired }.insert(name);
            statuses.insert(status);
        }
    }
    assert_eq!(statuses, BTreeSet::from([200, 403, 410]));
    assert!(had.len() > 10 && !expired.is_empty() && expired.is_subset(&had), "asked anew, each can be had");

    let (sandbox, url) = started("line-not-utf8=1").await;
    let manifest = manifest(&sandbox, &url).await;
    let conditions = manifest["output"].as_array().unwrap().iter().find(|it| it["type"] == "Condition").unwrap();
    let file = sandbox.http.get(conditions["url"].as_str().unwrap()).send().await.unwrap().bytes().await.unwrap();
    assert!(std::str::from_utf8(&file).is_err());
}

#[tokio::test]
async fn files_are_empty_short_broken_or_none() {
    for (lie, counts) in [("file-empty", false), ("file-short", true), ("file-page", false), ("line-broken", false)] {
        let sandbox = lying(&format!("{lie}=0.5"), 1).await;
        let (_, headers) = kick_off(&sandbox, "").await;
        let url = headers["content-location"].to_str().unwrap();
        let manifest = json(ask_url(&sandbox, Api::OfficeBulkR4, url, "*/*").await).await;
        let (mut told, mut statuses) = (0, BTreeSet::new());
        for file in manifest["output"].as_array().unwrap() {
            sandbox.forget_requests();
            let answer = sandbox.http.get(file["url"].as_str().unwrap()).send().await.unwrap();
            let (status, text) = (answer.status().as_u16(), answer.text().await.unwrap());
            let is_told = sandbox.requests()[0].lies == [lie];
            let is_json = |line: &str| serde_json::from_str::<Value>(line).is_ok();
            let (good, lines) = (text.lines().filter(|line| is_json(line)).count(), text.lines().count());
            assert_eq!(file.get("count").is_some(), counts);
            assert_eq!(file["count"].as_u64().is_some_and(|count| count as usize > lines), is_told && counts, "{file}");
            match lie {
                "file-empty" => assert_eq!(text.is_empty(), is_told),
                "file-page" => assert_eq!((text.contains("Sign in"), good), (is_told, if is_told { 0 } else { lines })),
                _ => assert_eq!(lines - good, usize::from(is_told && lie == "line-broken")),
            }
            told += usize::from(is_told);
            statuses.insert(status);
        }
        assert!(told > 3, "{lie}: {told}");
        assert_eq!(statuses.contains(&204), lie == "file-empty");
    }
}

/// Whatever number a job or a group has.
#[tokio::test]
async fn what_an_export_meets_follows_from_whose_it_is() {
    let sandbox = lying("file-empty=0.5,manifest-odd=0.4", 1).await;
    let files = async || {
        let (_, headers) = kick_off(&sandbox, "").await;
        let url = headers["content-location"].to_str().unwrap();
        let manifest = json(ask_url(&sandbox, Api::OfficeBulkR4, url, "*/*").await).await;
        let output = manifest["output"].as_array().unwrap();
        let mut empty = vec![("manifest".to_owned(), output[0].is_null())];
        for file in output.iter().filter(|it| !it.is_null()) {
            let text = sandbox.http.get(file["url"].as_str().unwrap()).send().await.unwrap().text().await.unwrap();
            empty.push((file["type"].as_str().unwrap().to_owned(), text.is_empty()));
        }
        (url.to_owned(), empty)
    };
    let (first, second) = (files().await, files().await);
    assert_ne!(first.0, second.0, "another job");
    assert_eq!(first.1, second.1);
}

#[tokio::test]
async fn when_to_come_back_is_odd_or_soon_or_long() {
    let seen = async |lie: &str| {
        let mut seen = BTreeSet::new();
        let (faults, lies): (Faults, Lies) = ("429-retry-after=1".parse().unwrap(), lie.parse().unwrap());
        let sandbox = begin(Sandbox::builder().size(SMALL).faults(faults), lies).await;
        for year in 1980..2010 {
            let answer = ask(&sandbox, Api::EnterpriseR4, &format!("{LABS}&date=ge{year}")).await;
            assert_eq!(answer.status(), 429);
            seen.insert(answer.headers().get("retry-after").map(|value| value.to_str().unwrap().to_owned()));
        }
        seen
    };
    let odd = seen("retry-after-odd=1").await;
    assert!(odd.len() > 5 && odd.contains(&None) && odd.contains(&Some("0".to_owned())), "{odd:?}");
    let soon: Vec<String> = seen("retry-after-soon=1").await.into_iter().flatten().collect();
    for (form, is_it) in [
        ("seconds", &(|it: &str| it == "1") as &dyn Fn(&str) -> bool),
        ("RFC 9110", &|it| it.ends_with(" GMT") && it.as_bytes()[3] == b','),
        ("RFC 850", &|it| it.ends_with(" GMT") && it.contains("day, ")),
        ("asctime", &|it| !it.ends_with(" GMT") && it.len() == 24),
    ] {
        assert!(soon.iter().any(|it| is_it(it)), "{form}: {soon:?}");
    }
    let long = seen("retry-after-long=1").await;
    assert!(long.len() == 4 && long.contains(&Some("99999999999999999999".to_owned())), "{long:?}");
    let mut behaviour = Behaviour::default();
    behaviour.office_limit = Some(1);
    let lies: Lies = "retry-after-long=1".parse().unwrap();
    let sandbox = begin(Sandbox::builder().behaviour(behaviour), lies).await;
    assert!(!ask(&sandbox, Api::OfficeR4, LABS).await.headers().contains_key("retry-after"), "there is no reason");
    assert!(ask(&sandbox, Api::OfficeR4, LABS).await.headers().contains_key("retry-after"));
}
