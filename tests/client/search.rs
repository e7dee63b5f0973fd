//! Searches over real HTTP: what arrives at the server, and what is not sent at all.

use nextgen_patient_access::search::{AnyOf, DateBound, StringValue, Token};
use nextgen_patient_access::{AccessToken, Api, Client, Endpoint, ErrorKind};
use nextgen_test_support::{Server, json, page};

fn client(api: Api, server: &Server) -> Client {
    Client::new(Endpoint::new(api, &server.base()).unwrap(), None::<AccessToken>).unwrap()
}

/// The parameters that the server saw, percent-decoded.
fn parameters(server: &Server) -> Vec<(String, String)> {
    let target = server.seen().pop().unwrap().target;
    let query = target.split_once('?').unwrap().1;
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

#[tokio::test]
async fn values_arrive_as_they_were_made() {
    let server = Server::start(|_, _| json(200, page(None, None, &[])));
    let code = AnyOf::new([Token::new("http://loinc.org", "1|8"), Token::code("a+b&c=d\\é")]).unwrap();
    let name = StringValue::new("Doe, Ann & 50% $");
    let since = DateBound::ge("2024-01-01T00:00:00+05:30".parse().unwrap());
    let given = [("code", code.as_ref()), ("name", name.as_ref()), ("date", since.as_ref()), ("date", "lt2025")];
    let mut pages = client(Api::EnterpriseR4, &server).search_json_allow_unknown("Observation", given).unwrap();
    pages.next_page().await.unwrap();
    let expected = [
        ("code", r"http://loinc.org|1\|8,a+b&c=d\\é"),
        ("name", r"Doe\, Ann & 50% \$"),
        ("date", "ge2024-01-01T00:00:00+05:30"),
        ("date", "lt2025"),
    ];
    assert_eq!(parameters(&server), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[tokio::test]
async fn what_office_documents_as_refused_is_not_sent() {
    let server = Server::start(|_, _| json(200, page(None, None, &[])));
    let office = client(Api::OfficeR4, &server);
    let cases: [(&str, &[(&str, &str)]); 7] = [
        ("Encounter", &[]),
        ("Encounter", &[("date", "2024")]),
        ("Encounter", &[("_id", "PT-1"), ("patient", "Doe")]),
        ("CareTeam", &[("status", "active")]),
        ("Specimen", &[("_id", "1"), ("patient", "Doe")]),
        ("CarePlan", &[("patient", "Doe")]),
        ("Encounter", &[("patient", "")]),
    ];
    for (resource_type, parameters) in cases {
        let error = office.search_json(resource_type, parameters.iter().copied()).unwrap_err();
        assert_eq!((error.kind(), error.api()), (ErrorKind::Request, Some(Api::OfficeR4)), "{resource_type}");
        let text = error.to_string();
        assert!(
            text.starts_with(&format!("office-r4 search {resource_type}: {resource_type} is searched by ")),
            "{text}"
        );
        assert!(!text.contains("Doe"), "{text}");
    }
    assert!(server.seen().is_empty());

    // What it answers is sent, and so are types that nothing is known of.
    let allowed: [(&str, &[(&str, &str)]); 4] = [
        ("Encounter", &[("patient", "1"), ("date", "ge2024"), ("date", "lt2025")]),
        ("CareTeam", &[("_id", "1"), ("_count", "10")]),
        ("Encounter", &[("patient:Patient", "1")]),
        ("Observation", &[]),
    ];
    for (resource_type, parameters) in allowed {
        office.search_json(resource_type, parameters.iter().copied()).unwrap().next_page().await.unwrap();
    }
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn what_was_only_observed_is_sent_by_who_says_so() {
    let server = Server::start(|_, _| json(200, page(None, None, &[])));
    let enterprise = client(Api::EnterpriseR4, &server);
    for resource_type in ["Observation", "CarePlan"] {
        let error = enterprise.search_json(resource_type, [("patient", "1")]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    }
    #[cfg(feature = "enterprise-r4")]
    {
        let typed = nextgen_patient_access::enterprise_r4::Client::try_from(enterprise.clone()).unwrap();
        let error = typed.observation_search().patient("1").send().await.unwrap_err();
        assert!(error.to_string().contains(": add `category`, or add `code`; categories are "), "{error}");
        let error = typed.care_plan_search().patient("1").pages().unwrap_err();
        assert!(error.to_string().contains(": add `category`; categories are `assess-plan`. "), "{error}");
    }
    assert!(server.seen().is_empty());
    for resource_type in ["Observation", "CarePlan", "Encounter"] {
        enterprise.search_json_allow_unknown(resource_type, [("patient", "1")]).unwrap().next_page().await.unwrap();
    }
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn links_to_further_pages_are_the_servers_business() {
    let server = Server::start(|_, target| match target.contains("page=2") {
        false => json(200, page(Some(2), Some("Encounter?page=2"), &["a"])),
        true => json(200, page(Some(2), None, &["b"])),
    });
    let mut pages = client(Api::OfficeR4, &server).search_json("Encounter", [("patient", "1")]).unwrap();
    while pages.next_page().await.unwrap().is_some() {}
    assert_eq!(server.seen().len(), 2);
}

#[cfg(feature = "office-r4")]
mod typed {
    use super::*;
    use nextgen_patient_access::office_r4;

    fn office(server: &Server) -> office_r4::Client {
        client(Api::OfficeR4, server).try_into().unwrap()
    }

    #[tokio::test]
    async fn each_call_of_a_setter_adds_a_value() {
        let server = Server::start(|_, _| json(200, page(None, None, &[])));
        let search = office(&server)
            .observation_search()
            .patient("1")
            .category(AnyOf::new([Token::new("http://x", "a"), Token::code("b")]).unwrap())
            .date(DateBound::ge("2024-01-01".parse().unwrap()))
            .date("lt2025")
            .send()
            .await;
        search.unwrap();
        let expected = [("category", "http://x|a,b"), ("date", "ge2024-01-01"), ("date", "lt2025"), ("patient", "1")];
        assert_eq!(parameters(&server), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[tokio::test]
    async fn a_value_that_is_no_text_is_an_error() {
        struct Never;
        impl TryFrom<Never> for String {
            type Error = ();
            fn try_from(_: Never) -> Result<Self, ()> {
                Err(())
            }
        }
        let server = Server::start(|_, _| json(500, ""));
        let error = office(&server).condition_search().patient("1").date(Never).date("2024").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains("`date`"), "{error}");
        assert!(server.seen().is_empty());
    }

    #[tokio::test]
    async fn refused_combinations_are_not_sent() {
        let server = Server::start(|_, _| json(200, page(None, None, &[])));
        let office = office(&server);
        let errors = [
            office.encounter_search().send().await.unwrap_err(),
            office.encounter_search().date("2024").send().await.unwrap_err(),
            office.encounter_search().id("PT-1").patient("1").date("2024").send().await.unwrap_err(),
            office.care_team_search().id("1").status("active").send().await.unwrap_err(),
            office.specimen_search().send().await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Request);
            assert!(error.operation().unwrap().ends_with("_search") && error.to_string().contains(" is searched by "));
        }
        assert!(server.seen().is_empty());
        office.encounter_search().patient("1").date("2024").send().await.unwrap();
        assert_eq!(server.seen().len(), 1);
    }
}
