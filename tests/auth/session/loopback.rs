//! The loopback redirect.

use std::time::Duration;

use nextgen_patient_access::{ErrorKind, auth::Loopback, reqwest};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const LIMIT: Duration = Duration::from_secs(20);

async fn get(url: &str) -> (u16, reqwest::header::HeaderMap, String) {
    let answer = reqwest::get(url).await.unwrap();
    (answer.status().as_u16(), answer.headers().clone(), answer.text().await.unwrap())
}

#[tokio::test]
async fn one_callback_is_taken_and_the_browser_is_told_how_it_ended() {
    for (outcome, title) in [(Ok(()), "Signed in"), (Err("no"), "Not signed in")] {
        let loopback = Loopback::bind("http://127.0.0.1:0/callback").await.unwrap();
        let uri = loopback.redirect_uri().to_owned();
        let authority = uri.trim_start_matches("http://").split('/').next().unwrap().to_owned();
        // A connection that a browser opened ahead.
        let idle = TcpStream::connect(&authority).await.unwrap();
        let waiting = tokio::spawn(async move {
            let callback = loopback.wait(LIMIT, |url| url.contains("state=mine")).await.unwrap();
            let url = callback.url().to_owned();
            assert!(!format!("{callback:?}").contains("s3cr3t"));
            callback.answer(&outcome).await;
            url
        });
        for stray in
            ["/favicon.ico", "/callback", "/callback?state=mine", "/other?code=1&state=mine", "/callback?code=1"]
        {
            let (status, _, page) = get(&format!("http://{authority}{stray}")).await;
            assert_eq!(status, 404, "{stray}");
            assert!(!page.contains("mine"));
        }
        let post = reqwest::Client::new().post(format!("{uri}?code=1&state=mine")).send().await.unwrap();
        assert_eq!(post.status(), 404);

        let (status, headers, page) = get(&format!("{uri}?code=s3cr3t&state=mine&more=<script>")).await;
        assert_eq!((status, waiting.await.unwrap()), (200, format!("{uri}?code=s3cr3t&state=mine&more=%3Cscript%3E")));
        assert!(page.contains(title) && !page.contains("script") && !page.contains("s3cr3t"), "{page}");
        assert!(headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
        assert_eq!(headers["cache-control"], "no-store");
        assert_eq!(headers["referrer-policy"], "no-referrer");
        drop(idle);
        assert!(reqwest::get(format!("{uri}?code=2&state=mine")).await.is_err(), "nobody listens any more");
    }
}

#[tokio::test]
async fn what_is_no_http_is_endured() {
    let loopback = Loopback::bind("http://localhost:0/").await.unwrap();
    let authority = loopback.redirect_uri().replace("localhost", "127.0.0.1").replace("http://", "").replace('/', "");
    let waiting = tokio::spawn(async move { loopback.wait(LIMIT, |_| true).await.unwrap().url().to_owned() });
    for noise in [
        b"\xff\xfe\r\n\r\n".to_vec(),
        b"GET\r\n\r\n".to_vec(),
        b"GET http://evil.example/?code=1 HTTP/1.1\r\n\r\n".to_vec(),
    ] {
        let mut connection = TcpStream::connect(&authority).await.unwrap();
        connection.write_all(&noise).await.unwrap();
        let mut answer = Vec::new();
        let _ = connection.read_to_end(&mut answer).await;
        assert!(!String::from_utf8_lossy(&answer).contains("200 OK"));
    }
    let mut long = TcpStream::connect(&authority).await.unwrap();
    let _ = long.write_all(&[b'a'; 40_000]).await;
    let mut connection = TcpStream::connect(&authority).await.unwrap();
    connection.write_all(b"GET /?error=access_denied HTTP/1.1\r\n\r\n").await.unwrap();
    assert!(waiting.await.unwrap().ends_with("/?error=access_denied"));
}

#[tokio::test]
async fn waiting_has_a_limit() {
    let loopback = Loopback::bind("http://127.0.0.1:0/callback").await.unwrap();
    let error = loopback.wait(Duration::from_millis(50), |_| true).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authorization);
}

#[tokio::test]
async fn only_plain_loopback_urls_are_listened_on() {
    for uri in [
        "",
        "https://127.0.0.1/callback",
        "http://app.example/callback",
        "http://0.0.0.0:0/",
        "http://127.0.0.1:0/callback?a=b",
        "com.example.app:/callback",
    ] {
        assert_eq!(Loopback::bind(uri).await.unwrap_err().kind(), ErrorKind::Request, "{uri}");
    }
    let taken = Loopback::bind("http://127.0.0.1:0/").await.unwrap();
    let error = Loopback::bind(taken.redirect_uri()).await.unwrap_err();
    assert!(error.to_string().contains("cannot be listened on"), "{error}");
    let given = "http://127.0.0.1:0";
    assert!(Loopback::bind(given).await.unwrap().redirect_uri().starts_with("http://127.0.0.1:"));
}

#[tokio::test]
async fn only_web_pages_are_opened() {
    let loopback = Loopback::bind("http://127.0.0.1:0/").await.unwrap();
    for url in ["file:///etc/passwd", "javascript:alert(1)", "-x"] {
        assert_eq!(loopback.open_browser(url).unwrap_err().kind(), ErrorKind::Request);
    }
}
