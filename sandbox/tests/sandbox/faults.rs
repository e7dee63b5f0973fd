//! Faults, as a client sees them.

use std::time::{Duration, Instant};

use nextgen_patient_access::{Api, Client, ErrorKind, transport::RetryPolicy};
use nextgen_sandbox::{Behaviour, Sandbox};

use crate::{first_patient, get, http};

async fn with(faults: &str) -> Sandbox {
    Sandbox::builder().behaviour(Behaviour::plain()).faults(faults.parse().unwrap()).start().await.unwrap()
}

#[tokio::test]
async fn nothing_goes_wrong_with_signing_in() {
    let sandbox = with("503=1").await;
    for api in [Api::EnterpriseR4, Api::OfficeR4] {
        assert_eq!(get(&sandbox, api, "metadata").send().await.unwrap().status(), 503);
        for document in ["smart-configuration", "openid-configuration"] {
            let url = format!("{}/.well-known/{document}", sandbox.base_url(api));
            assert_eq!(http().get(url).send().await.unwrap().status(), 200, "{api} {document}");
        }
    }
}

#[tokio::test]
async fn a_broken_answer_is_told_apart_from_a_short_one() {
    for fault in ["reset=1", "truncate=1"] {
        let sandbox = with(fault).await;
        for api in [Api::EnterpriseR4, Api::OfficeR4] {
            let patient = first_patient(&sandbox);
            let client = Client::builder(sandbox.endpoint(api).unwrap(), sandbox.access_token(api, &patient));
            // Every further try would go wrong too.
            let client = client.retry(RetryPolicy::never()).build().unwrap();
            let error = client.read_json("Patient", &patient).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transport, "{fault}: {error}");
        }
    }
    let sandbox = with("truncate=1").await;
    let answer = get(&sandbox, Api::OfficeR4, "Patient").send().await.unwrap();
    assert!(answer.content_length().unwrap() > 100 && answer.bytes().await.is_err());
}

#[tokio::test]
async fn refusals_say_when_to_come_back_only_if_so_asked() {
    for (faults, status, retry_after) in [
        ("429=1", 429, None),
        ("429-retry-after=1", 429, Some("1")),
        ("503=1", 503, None),
        ("503-retry-after=1", 503, Some("1")),
    ] {
        let answer = get(&with(faults).await, Api::EnterpriseR4, "Patient").send().await.unwrap();
        let said = answer.headers().get("retry-after").map(|value| value.to_str().unwrap());
        assert_eq!((answer.status().as_u16(), said), (status, retry_after));
    }
}

#[tokio::test]
async fn a_stalled_answer_never_ends_and_a_slow_one_does() {
    let sandbox = with("stall=1").await;
    let mut answer = get(&sandbox, Api::OfficeR4, "Patient").send().await.unwrap();
    assert!(answer.chunk().await.unwrap().is_some());
    assert!(tokio::time::timeout(Duration::from_millis(300), answer.chunk()).await.is_err());

    let sandbox = with("slow=1").await;
    let begun = Instant::now();
    let answer = get(&sandbox, Api::OfficeR4, "Patient").send().await.unwrap();
    assert_eq!(answer.content_length().unwrap() as usize, answer.bytes().await.unwrap().len());
    assert!(begun.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn the_same_seed_has_the_same_faults_and_sign_in_has_none() {
    let run = async |seed| {
        let faults = "429=0.3,503=0.3".parse::<nextgen_sandbox::Faults>().unwrap().with_seed(seed);
        let sandbox = Sandbox::builder().behaviour(Behaviour::plain()).faults(faults).start().await.unwrap();
        let mut statuses = Vec::new();
        for _ in 0..40 {
            statuses.push(get(&sandbox, Api::OfficeR4, "Patient").send().await.unwrap().status().as_u16());
        }
        for wanted in [200, 429, 503] {
            assert!(statuses.contains(&wanted), "{statuses:?}");
        }
        statuses
    };
    let first = run(1).await;
    assert_eq!(first, run(1).await);
    assert_ne!(first, run(2).await);

    // What else is asked, and when, does not matter.
    let faults = "429=0.3,503=0.3".parse::<nextgen_sandbox::Faults>().unwrap().with_seed(1);
    let sandbox = Sandbox::builder().behaviour(Behaviour::plain()).faults(faults).start().await.unwrap();
    for status in first {
        for other in ["Goal", "Device"] {
            get(&sandbox, Api::OfficeR4, other).send().await.unwrap();
        }
        assert_eq!(get(&sandbox, Api::OfficeR4, "Patient").send().await.unwrap().status(), status);
    }

    let sandbox = with("503=1").await;
    for _ in 0..3 {
        let url = format!("{}/.well-known/openid-configuration", sandbox.office_issuer());
        assert_eq!(crate::http().get(url).send().await.unwrap().status(), 200);
    }
}
