//! How many requests a record takes, by what the server makes of `_count`.

use nextgen_patient_access::{Api, Client, transport::RateLimit};
use nextgen_sandbox::{Behaviour, Sandbox};

use crate::all;

/// How many it took before large pages were asked for.
const BEFORE: usize = 174;

/// The requests for a ten-year patient of Office under a limit, the statuses of those that were refused, and how many resources came.
async fn requests(limit: RateLimit, switch: impl FnOnce(&mut Behaviour)) -> (usize, Vec<u16>, usize) {
    let mut behaviour = Behaviour::default();
    behaviour.switch_off("office-limit").unwrap();
    switch(&mut behaviour);
    let sandbox = Sandbox::builder().behaviour(behaviour).start().await.unwrap();
    let patient = sandbox.patients().next().unwrap().id;
    let token = sandbox.access_token(Api::OfficeR4, &patient);
    let builder = Client::builder(sandbox.endpoint(Api::OfficeR4).unwrap(), token);
    let client = builder.rate_limit(limit).build().unwrap();
    let (resources, _, report) = all(client.record(&patient)).await;
    assert!(report.complete, "{:?}", report.gaps().collect::<Vec<_>>());
    let statuses: Vec<u16> = sandbox.requests().iter().filter_map(|request| request.status).collect();
    let refused = statuses.iter().copied().filter(|status| *status >= 400).collect();
    (statuses.len(), refused, resources.len())
}

#[tokio::test]
async fn large_pages_are_asked_for_where_they_are_given() {
    for limit in [RateLimit::per_minute(100_000), RateLimit::unlimited()] {
        let (ignored, none, all_of_it) = requests(limit.clone(), |_| {}).await;
        let (honoured, _, as_many) = requests(limit.clone(), |behaviour| behaviour.own_page_size = false).await;
        let (refused, statuses, no_fewer) = requests(limit, |behaviour| behaviour.count_refused = true).await;
        println!("requests: {ignored} where _count is ignored, {honoured} honoured, {refused} refused");
        assert_eq!((as_many, no_fewer), (all_of_it, all_of_it));
        assert!(none.is_empty(), "{none:?}");
        assert!(ignored <= BEFORE, "{ignored}");
        assert!(honoured <= 55, "{honoured}");
        assert!(statuses.len() <= 4 && statuses.iter().all(|status| *status == 400), "{statuses:?}");
        assert_eq!(refused, ignored + statuses.len());
    }
}
