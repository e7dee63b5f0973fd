//! What the APIs answer when they keep to the standards.

use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, ErrorKind, FhirVersion, directory};
use serde_json::{Value, json};

use crate::{first_patient, get, http, json, plain};

const PATIENT_APIS: [Api; 4] = [Api::EnterpriseR4, Api::EnterpriseDstu2, Api::OfficeR4, Api::OfficeR3];

#[tokio::test]
async fn every_api_reads_the_patient_who_was_seeded() {
    let sandbox = plain().await;
    for api in PATIENT_APIS {
        for patient in sandbox.patients() {
            let token = sandbox.access_token(api, &patient.id);
            let client = Client::new(sandbox.endpoint(api).unwrap(), token).unwrap();
            let read: Value =
                serde_json::from_str(client.read_json("Patient", &patient.id).await.unwrap().get()).unwrap();
            let seeded = sandbox.population(api).read(api.fhir_version(), "Patient", &patient.id).unwrap();
            assert_eq!(read, seeded, "{api}");
        }
    }
}

#[tokio::test]
async fn a_search_is_read_to_its_last_page() {
    let sandbox = plain().await;
    for api in PATIENT_APIS {
        for patient in sandbox.patients() {
            let client = Client::new(sandbox.endpoint(api).unwrap(), sandbox.access_token(api, &patient.id)).unwrap();
            let query = [("patient", &*patient.id), ("category", "laboratory")];
            let mut pages = client.search_json("Observation", query).unwrap();
            let (mut ids, mut total) = (Vec::new(), None);
            while let Some(page) = pages.next_page().await.unwrap() {
                total = page.total;
                for entry in page.entries {
                    let resource: Value = serde_json::from_str(entry.resource.unwrap().get()).unwrap();
                    ids.push(resource["id"].as_str().unwrap().to_owned());
                }
            }
            assert_eq!(total, Some(ids.len() as u64), "{api}");
            let all = ids.len();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), all, "{api}: each once");
            assert!(all > 25, "{api}: {all} do not fill a page");
        }
    }
}

#[tokio::test]
async fn a_page_is_as_long_as_asked_for_and_no_longer_than_what_is_wanted() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let search = |more: &str| {
        get(&sandbox, Api::EnterpriseR4, &format!("Observation?patient={patient}&category=laboratory{more}"))
    };
    let length = |bundle: &Value| bundle["entry"].as_array().map_or(0, Vec::len);
    let bundle = json(search("&_count=7").send().await.unwrap()).await;
    assert_eq!(length(&bundle), 7);
    let bundle = json(search("&_maxresults=3").send().await.unwrap()).await;
    assert_eq!((length(&bundle), &bundle["total"]), (3, &json!(3)));
    let bundle = json(search("&_summary=count").send().await.unwrap()).await;
    assert!(length(&bundle) == 0 && bundle["total"].as_u64().unwrap() > 25, "{bundle}");
    assert_eq!(search("&page=x").send().await.unwrap().status(), 400);
}

#[tokio::test]
async fn a_patient_sees_no_other_patients_record() {
    let sandbox = plain().await;
    let ids: Vec<String> = sandbox.patients().map(|patient| patient.id).collect();
    let (own, other) = (&ids[0], &ids[1]);
    for api in PATIENT_APIS {
        let status = async |path: String| get(&sandbox, api, &path).send().await.unwrap().status().as_u16();
        assert_eq!(status(format!("Patient/{own}")).await, 200, "{api}");
        assert_eq!(status(format!("Patient/{other}")).await, 403, "{api}");
        assert_eq!(status(format!("Condition?patient={other}")).await, 403, "{api}");
        assert_eq!(status(format!("Condition?patient=Patient/{own}")).await, 200, "{api}");
        let people = json(get(&sandbox, api, "Patient").send().await.unwrap()).await;
        assert_eq!(people["total"], 1, "{api}");
        assert_eq!(people["entry"][0]["resource"]["id"], **own, "{api}");
    }
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let sandbox = plain().await;
    for api in PATIENT_APIS {
        let path = format!("Patient/{}", first_patient(&sandbox));
        let got = get(&sandbox, api, &path).send().await.unwrap();
        let token = sandbox.access_token(api, &first_patient(&sandbox));
        let head = http().head(format!("{}/{path}", sandbox.base_url(api))).bearer_auth(token.secret());
        let head = head.send().await.unwrap();
        assert_eq!((head.status(), &head.headers()["content-type"]), (got.status(), &got.headers()["content-type"]));
        assert_eq!(head.headers()["content-length"], got.headers()["content-length"]);
        assert!(head.bytes().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_reference_to_another_type_finds_nothing() {
    let sandbox = plain().await;
    let total = async |patient: String| {
        json(get(&sandbox, Api::OfficeR4, &format!("Condition?patient={patient}")).send().await.unwrap()).await["total"]
            .as_u64()
            .unwrap()
    };
    let patient = first_patient(&sandbox);
    assert!(total(patient.clone()).await > 0 && total(format!("Patient/{patient}")).await > 0);
    assert_eq!(total(format!("Practitioner/{patient}")).await, 0);
}

#[tokio::test]
async fn nothing_is_read_without_a_token_but_what_is_open() {
    let sandbox = plain().await;
    for api in PATIENT_APIS {
        let base = sandbox.base_url(api);
        let status = async |path: &str| http().get(format!("{base}/{path}")).send().await.unwrap().status().as_u16();
        assert_eq!(status("Patient").await, 401, "{api}");
        assert_eq!(status("metadata").await, 200, "{api}");
        assert_eq!(status(".well-known/smart-configuration").await, 200, "{api}");
        assert_eq!(status("Nonsense").await, 404, "{api}");
    }
    let wrong_product = sandbox.access_token(Api::OfficeR4, &first_patient(&sandbox));
    let request = http().get(format!("{}/Patient", sandbox.base_url(Api::EnterpriseR4)));
    assert_eq!(request.bearer_auth(wrong_product.secret()).send().await.unwrap().status(), 401);
}

#[tokio::test]
async fn each_api_is_recognised_by_its_statement() {
    let sandbox = plain().await;
    for api in PATIENT_APIS {
        let found = Endpoint::discover(&sandbox.base_url(api)).await.unwrap();
        assert_eq!(found.endpoint.api(), api);
        assert!(found.oauth.authorize.is_some() && found.oauth.token.is_some() && found.oauth.revoke.is_some());
        let statement = json(http().get(format!("{}/metadata", sandbox.base_url(api))).send().await.unwrap()).await;
        let is_dstu2 = api.fhir_version() == FhirVersion::Dstu2;
        assert_eq!(statement["resourceType"], if is_dstu2 { "Conformance" } else { "CapabilityStatement" });
        let resources = statement["rest"][0]["resource"].as_array().unwrap();
        let observation = resources.iter().find(|it| it["type"] == "Observation").unwrap();
        assert_eq!(observation["interaction"].as_array().unwrap().len(), 2);
        assert!(observation["searchParam"].as_array().unwrap().iter().any(|it| it["name"] == "category"), "{api}");
    }
}

#[tokio::test]
async fn unknown_parameters_are_ignored_unless_the_client_is_strict() {
    let sandbox = plain().await;
    let path = format!("Condition?patient={}&nonsense=1", first_patient(&sandbox));
    let bundle = json(get(&sandbox, Api::OfficeR4, &path).send().await.unwrap()).await;
    assert!(!bundle["link"][0]["url"].as_str().unwrap().contains("nonsense"), "what was not used is not in `self`");
    let strict = get(&sandbox, Api::OfficeR4, &path).header("prefer", "handling=strict").send().await.unwrap();
    assert_eq!(strict.status(), 400);
    assert!(json(strict).await["issue"][0]["diagnostics"].as_str().unwrap().contains("nonsense"));
}

#[tokio::test]
async fn practices_are_found_without_a_token() {
    let sandbox = plain().await;
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        let client = Client::new(sandbox.endpoint(api).unwrap(), None::<AccessToken>).unwrap();
        let organization = sandbox.population(api).all(FhirVersion::R4, "Endpoint").next().unwrap();
        let name = organization["name"].as_str().unwrap();
        let found = directory::find(&client, name).await.unwrap();
        assert!(found.practices.iter().any(|practice| practice.name == name), "{api}: {found:?}");
    }
}

#[tokio::test]
async fn documents_are_read_where_attachments_point() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let path = format!("DocumentReference?patient={patient}");
    let bundle = json(get(&sandbox, Api::EnterpriseR4, &path).send().await.unwrap()).await;
    let token = sandbox.access_token(Api::EnterpriseR4, &patient);
    let mut kinds = std::collections::BTreeSet::new();
    for entry in bundle["entry"].as_array().unwrap() {
        for content in entry["resource"]["content"].as_array().unwrap() {
            let attachment = &content["attachment"];
            let url = attachment["url"].as_str().unwrap();
            assert!(url.starts_with(sandbox.page_url().as_str()), "{url}");
            assert_eq!(http().get(url).send().await.unwrap().status(), 401, "{url}");
            let document = http().get(url).bearer_auth(token.secret()).send().await.unwrap();
            assert_eq!(document.status(), 200, "{url}");
            let media_type = document.headers()["content-type"].to_str().unwrap().to_owned();
            assert!(media_type.starts_with(attachment["contentType"].as_str().unwrap()), "{media_type}");
            let start = document.bytes().await.unwrap();
            assert!(start.starts_with(if media_type.contains("pdf") { b"%PDF" } else { b"<?xm" }));
            kinds.insert(media_type);
        }
    }
    assert!(kinds.len() >= 2, "PDF and XML: {kinds:?}");
}

#[tokio::test]
async fn office_has_a_c_cda_beside_the_fhir_base() {
    let sandbox = plain().await;
    let patient = first_patient(&sandbox);
    let endpoint = sandbox.endpoint(Api::OfficeR4).unwrap();
    let token = sandbox.access_token(Api::OfficeR4, &patient);
    let ask = async |query: &str| {
        let url = format!("{}?{query}", endpoint.ccda_url().unwrap());
        http().get(url).bearer_auth(token.secret()).send().await.unwrap()
    };
    let document = ask(&format!("patient={patient}")).await;
    assert!(document.headers()["content-type"].to_str().unwrap().starts_with("text/xml"));
    assert!(document.text().await.unwrap().contains("ClinicalDocument"));
    assert_eq!(ask(&format!("patient={patient}&date=ge2024-01-15")).await.status(), 200);
    assert_eq!(ask("patient=somebody-else").await.status(), 403);
    assert_eq!(ask(&format!("patient={patient}&date=soon")).await.status(), 400);
    assert_eq!(ask("").await.status(), 400);
}

#[tokio::test]
async fn what_is_not_there_is_told_by_an_outcome() {
    let sandbox = plain().await;
    let client = Client::new(
        sandbox.endpoint(Api::OfficeR4).unwrap(),
        sandbox.access_token(Api::OfficeR4, &first_patient(&sandbox)),
    );
    let error = client.unwrap().read_json("Condition", "PL-0").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.outcome().unwrap().issues()[0].code(), Some("not-found"));
}

#[tokio::test]
async fn older_versions_keep_documents_as_binaries() {
    let sandbox = plain().await;
    for api in [Api::EnterpriseDstu2, Api::OfficeR3] {
        let patient = first_patient(&sandbox);
        let bundle =
            json(get(&sandbox, api, &format!("DocumentReference/$docref?patient={patient}")).send().await.unwrap())
                .await;
        let url = bundle["entry"][0]["resource"]["content"][0]["attachment"]["url"].as_str().unwrap();
        let token = sandbox.access_token(api, &patient);
        let ask = async |accept: &str| {
            http().get(url).bearer_auth(token.secret()).header("accept", accept).send().await.unwrap()
        };
        let binary = json(ask(api.media_type()).await).await;
        assert_eq!(binary["resourceType"], "Binary", "{api}");
        let raw = ask("application/pdf, text/xml").await;
        assert_eq!(raw.headers()["content-type"], binary["contentType"].as_str().unwrap(), "{api}");
        let content =
            base64::Engine::decode(&base64::engine::general_purpose::STANDARD, binary["content"].as_str().unwrap());
        assert_eq!(raw.bytes().await.unwrap(), content.unwrap(), "{api}");
    }
}
