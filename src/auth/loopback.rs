//! The redirect to an app on this machine: a server on loopback for one callback.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinSet,
    time,
};
use url::{Host, Url};

use crate::base::{Error, ErrorKind};

/// A callback has a code and a state; what is longer is none.
const MAX_REQUEST: usize = 16 * 1024;

/// Browsers open connections ahead and leave them idle.
const REQUEST_LIMIT: Duration = Duration::from_secs(10);

/// Waits on this machine for the browser to come back from the sign-in, for apps without a web server of their own.
///
/// Only this machine can reach it, over `http`. It takes one callback: after that, nobody listens any more.
///
/// ```no_run
/// use std::time::Duration;
///
/// use nextgen_patient_access::auth::{AuthServer, FileStore, Loopback, Registration, Scopes, Session};
/// use nextgen_patient_access::{Api, Endpoint, Error};
///
/// # async fn sign_in() -> Result<Session, Error> {
/// let server = AuthServer::discover(&Endpoint::production(Api::OfficeR4)?).await?;
/// let loopback = Loopback::bind("http://127.0.0.1:8123/callback").await?; // as registered
/// let app = Registration::public("my-app", loopback.redirect_uri())?;
/// let scopes = Scopes::patient_read();
///
/// let pending = server.authorize(&app, &scopes)?;
/// loopback.open_browser(pending.url())?;
/// let callback = loopback.wait(Duration::from_secs(300), |url| pending.is_answered_by(url)).await?;
/// let grant = pending.complete(callback.url()).await;
/// callback.answer(&grant).await;
/// Session::start(server, app, scopes, grant?, FileStore::new("session.json")).await
/// # }
/// ```
///
/// Source: <https://www.rfc-editor.org/rfc/rfc8252#section-7.3>.
#[derive(Debug)]
pub struct Loopback {
    listener: TcpListener,
    /// As it was given, but for a port that was 0.
    redirect_uri: String,
    url: Url,
}

/// The browser, back from the sign-in: it waits for its answer. `Debug` does not show the URL, which holds the code.
pub struct Callback {
    url: Url,
    browser: TcpStream,
}

impl Loopback {
    /// Listens where a redirect URI leads: an `http` URL with a loopback address (or `localhost`, which is taken as 127.0.0.1).
    /// Its port may be 0, and then is any free one; whether that will do is for the server to say.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] for another URL, and if the port is taken.
    pub async fn bind(redirect_uri: &str) -> Result<Self, Error> {
        let refuse = |what| {
            Error::new(ErrorKind::Request, what)
                .with_help("give the redirect URI as registered, such as http://127.0.0.1:8123/callback")
        };
        let mut url = Url::parse(redirect_uri).map_err(|_| refuse("the redirect URI is no URL"))?;
        let address = match url.host() {
            Some(Host::Ipv4(address)) if address.is_loopback() => IpAddr::V4(address),
            Some(Host::Ipv6(address)) if address.is_loopback() => IpAddr::V6(address),
            Some(Host::Domain("localhost")) => Ipv4Addr::LOCALHOST.into(),
            _ => return Err(refuse("the redirect URI does not lead to this machine")),
        };
        if url.scheme() != "http" || url.query().is_some() || url.fragment().is_some() {
            return Err(refuse("the redirect URI is not a plain http URL"));
        }
        let port = url.port_or_known_default().unwrap_or_default();
        let listening = TcpListener::bind(SocketAddr::new(address, port)).await;
        let failed = |error| {
            Error::new(ErrorKind::Request, format!("port {port} of this machine cannot be listened on"))
                .with_help("end the program that uses it, or have another redirect URI registered")
                .with_source(error)
        };
        let listener = listening.map_err(failed)?;
        let mut redirect_uri = redirect_uri.to_owned();
        if port == 0 {
            let bound = listener.local_addr().map_err(failed)?;
            url.set_port(Some(bound.port())).map_err(|()| refuse("the redirect URI can have no port"))?;
            redirect_uri = url.to_string();
        }
        Ok(Self { listener, redirect_uri, url })
    }

    /// The redirect URI to send: as given, to the letter, unless its port was 0.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Opens a page, the one to sign in at, in the browser of this machine's user.
    ///
    /// # Errors
    /// [`ErrorKind::Request`] if no browser can be started: show the URL to the user instead.
    pub fn open_browser(&self, url: &str) -> Result<(), Error> {
        let refuse = |what| Error::new(ErrorKind::Request, what).with_help("open the page to sign in at by hand");
        let url = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "https" | "http"));
        let url = url.ok_or_else(|| refuse("what is to be opened is no web page"))?;
        open::that_detached(url.as_str())
            .map_err(|error| refuse("no browser can be started").with_source(error.kind().to_string()))
    }

    /// Waits for the callback: a GET of the redirect URI with `code` or `error` that `is_ours`, which should compare its `state`, as
    /// [`PendingAuthorization::is_answered_by`](super::PendingAuthorization::is_answered_by) does. Anything else (an icon, a stray
    /// request of another page) is answered with 404 and uses nothing up.
    ///
    /// # Errors
    /// [`ErrorKind::Authorization`] if none comes within the time limit.
    pub async fn wait(self, limit: Duration, is_ours: impl Fn(&str) -> bool) -> Result<Callback, Error> {
        time::timeout(limit, self.callback(is_ours)).await.map_err(|_| {
            let what = format!("nobody came back from the sign-in in {} s", limit.as_secs());
            Error::new(ErrorKind::Authorization, what).with_help("start again, and sign in within that time")
        })
    }

    async fn callback(&self, is_ours: impl Fn(&str) -> bool) -> Callback {
        // One connection may be idle for ever: each is read beside the others.
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = self.listener.accept() => match accepted {
                    Ok((browser, _)) => {
                        connections.spawn(receive(browser, self.url.clone()));
                    }
                    // Out of file handles, or a connection that is gone already.
                    Err(_) => time::sleep(Duration::from_millis(50)).await,
                },
                Some(received) = connections.join_next() => match received {
                    Ok(Some(callback)) if is_ours(callback.url()) => return callback,
                    Ok(Some(callback)) => {
                        connections.spawn(async {
                            not_found(callback.browser).await;
                            None
                        });
                    }
                    _ => {}
                }
            }
        }
    }
}

impl Callback {
    /// The URL that the browser was sent to. It holds the authorization code: a secret.
    pub fn url(&self) -> &str {
        self.url.as_str()
    }

    /// Tells the user, in the browser, whether the sign-in was completed. Nothing of the error is shown there.
    pub async fn answer<T, E>(self, outcome: &Result<T, E>) {
        let (title, text) = match outcome {
            Ok(_) => ("Signed in", "You are signed in. You can close this page and go back to the app."),
            Err(_) => (
                "Not signed in",
                "The sign-in was not completed. Close this page; the app says why and what to do next.",
            ),
        };
        respond(self.browser, "200 OK", title, text).await;
    }
}

impl std::fmt::Debug for Callback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Callback").finish_non_exhaustive()
    }
}

/// The callback, if a connection brings it; else the connection is answered.
async fn receive(mut browser: TcpStream, redirect_uri: Url) -> Option<Callback> {
    let head = time::timeout(REQUEST_LIMIT, read_head(&mut browser)).await.ok()??;
    let mut words = head.lines().next()?.split(' ');
    let (method, target) = (words.next()?, words.next()?);
    // The target is a path; put behind the own origin, it cannot lead elsewhere.
    let url = target.strip_prefix('/').and_then(|_| {
        let origin = redirect_uri.origin().ascii_serialization();
        Url::parse(&format!("{origin}{target}")).ok()
    });
    let callback = url.filter(|url| {
        url.path() == redirect_uri.path() && url.query_pairs().any(|(name, _)| name == "code" || name == "error")
    });
    match callback {
        Some(url) if method == "GET" => Some(Callback { url, browser }),
        _ => {
            not_found(browser).await;
            None
        }
    }
}

/// The request up to the empty line; `None` if it breaks off, is too long or no text.
async fn read_head(browser: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if head.len() >= MAX_REQUEST || browser.read_buf(&mut head).await.ok()? == 0 {
            return None;
        }
    }
    String::from_utf8(head).ok()
}

async fn not_found(browser: TcpStream) {
    respond(browser, "404 Not Found", "Not found", "This is not the page that you are looking for.").await;
}

/// A page of our own words only: nothing of the request is in it, no script, nothing from elsewhere.
async fn respond(mut browser: TcpStream, status: &str, title: &str, text: &str) {
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n\
         <body><h1>{title}</h1><p>{text}</p></body>\n</html>\n"
    );
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
         Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nReferrer-Policy: no-referrer\r\n\
         X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n{page}",
        page.len()
    );
    // The browser may be gone: there is nobody left to tell.
    let _ = time::timeout(REQUEST_LIMIT, async {
        browser.write_all(answer.as_bytes()).await?;
        browser.shutdown().await
    })
    .await;
}
