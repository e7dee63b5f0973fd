//! The page, as a browser without JavaScript goes through it.

use std::{
    io::{self, Write},
    process::{Command, Stdio},
};

use nextgen_sandbox::{Behaviour, Sandbox};
use reqwest::Url;

use crate::{http, plain};

#[tokio::test]
async fn the_page_shows_what_is_served_and_its_lines_work() {
    let sandbox = plain().await;
    let page = http().get(sandbox.page_url()).send().await.unwrap();
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    let page = page.text().await.unwrap();
    for api in nextgen_patient_access::Api::ALL {
        assert!(page.replace("<wbr>", "").contains(&sandbox.base_url(api)), "{api}");
    }
    for patient in sandbox.patients() {
        assert!(page.contains(&patient.name));
    }
    // Who comes over another name of this machine would lose the cookie on the way.
    assert_eq!(
        page.matches(&format!(r#"href="{}demo"#, sandbox.page_url())).count(),
        2 * (1 + sandbox.patients().count())
    );
    let lines: Vec<&str> =
        page.split("<pre><code>").skip(1).map(|rest| rest.split("</code>").next().unwrap()).collect();
    assert_eq!(lines.len(), 4);
    for line in lines {
        let token = line.split("Bearer ").nth(1).unwrap().split("&#39;").next().unwrap();
        let url = line.rsplit("&#39;").nth(1).unwrap().replace("&amp;", "&");
        assert_eq!(http().get(&url).bearer_auth(token).send().await.unwrap().status(), 200, "{url}");
    }
}

#[tokio::test]
async fn the_buttons_sign_in_at_either_product_and_show_the_whole_record() {
    let sandbox = Sandbox::builder().behaviour(Behaviour::default()).start().await.unwrap();
    let patient = sandbox.patients().next().unwrap();
    let begin = async |product: &str| {
        let url = format!("{}demo?product={product}", sandbox.page_url());
        let begun = http().get(url).send().await.unwrap();
        let cookie = begun.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        (begun.headers()["location"].to_str().unwrap().to_owned(), cookie)
    };
    for (product, own) in
        [("enterprise", "Insurance: the server does not give them"), ("office", "The whole record as a C-CDA")]
    {
        let (authorize, cookie) = begin(product).await;
        let callback = sandbox.sign_in(&authorize, &patient.id).await.unwrap();
        let stranger = http().get(&callback).send().await.unwrap();
        assert_eq!(stranger.status(), 400, "another browser's answer");
        let record = http().get(&callback).header("cookie", &cookie).send().await.unwrap();
        let status = record.status();
        let record = record.text().await.unwrap();
        assert_eq!(status, 200, "{product}: {record}");
        let family = patient.name.rsplit(' ').next().unwrap();
        for text in [family, "Lab results over time", "Content-Security-Policy", own] {
            assert!(record.contains(text), "{product}: {text}");
        }
        assert!(!record.contains("documents/"), "there are no files to link to");
    }
    // Looking at a record is none of the 20 requests that Office allows in a minute.
    let base = sandbox.base_url(nextgen_patient_access::Api::OfficeR4);
    let token = sandbox.access_token(nextgen_patient_access::Api::OfficeR4, &patient.id);
    let read = http().get(format!("{base}/Patient/{}", patient.id)).bearer_auth(token.secret()).send().await.unwrap();
    assert_eq!(read.status(), 200);

    let (authorize, cookie) = begin("enterprise").await;
    let denied = Url::parse_with_params(&authorize, [("decision", "deny")]).unwrap();
    let callback = http().get(denied).send().await.unwrap().headers()["location"].to_str().unwrap().to_owned();
    let refused = http().get(&callback).header("cookie", &cookie).send().await.unwrap();
    assert!(refused.text().await.unwrap().contains("access_denied"));
}

#[tokio::test(flavor = "multi_thread")]
async fn chromium_goes_from_the_patients_to_a_record() {
    let sandbox = Sandbox::start().await.unwrap();
    let patient = sandbox.patients().next().unwrap();
    let profile = tempfile::tempdir().unwrap();
    let dom = |path: &str| {
        let output = Command::new("chromium")
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
            .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .args(["--virtual-time-budget=10000", "--dump-dom"])
            .arg(format!("{}{path}", sandbox.page_url()))
            .stderr(Stdio::null())
            .output();
        output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let Ok(index) = dom("") else {
        let _ = writeln!(io::stderr(), "skipped: chromium is not installed, so the page is not opened in a browser");
        return;
    };
    let link = format!("demo?patient={}", patient.id);
    assert!(index.contains(&format!(r#"href="{}{link}""#, sandbox.page_url())), "{index}");
    // Over the authorization server and back, with the cookie.
    let record = dom(&link).unwrap();
    assert!(record.contains("Lab results over time") && record.contains("<h1><bdi>"), "{record}");
}
