//! Whom to tell of a change set: a program, or a server.

use std::{
    ffi::OsStr,
    fmt,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use aws_lc_rs::hmac;
use nextgen_patient_access::{
    reqwest::{self, Url, header::CONTENT_TYPE, redirect::Policy},
    transport::is_loopback,
};
use nextgen_stores::{Error, hex};
#[cfg(unix)]
use rustix::process::{Pid, Signal, kill_process_group};
use serde::Serialize;
#[cfg(unix)]
use tokio::process::Child;
use tokio::{process::Command, time::timeout};

use crate::folder::{self, Changes};

/// How long a program may take.
const PROGRAM: Duration = Duration::from_secs(5 * 60);
/// How long a server may take to answer.
const ANSWER: Duration = Duration::from_secs(30);

/// The header that says who has sent a change set: `sha256=` and the HMAC-SHA256 of the body under the secret, in hexadecimal.
const SIGNATURE: &str = "x-nextgen-signature";

/// What of this program's own configuration is nobody else's: these variables, and of object stores' what [`is_secret`] says.
const SECRETS: [&str; 8] = [
    "APP_KEY",
    "APP_KEY_FORMER",
    "APP_KEY_NEXT",
    "DATABASE",
    "ENTERPRISE_CLIENT_SECRET",
    "OFFICE_CLIENT_SECRET",
    "RECORDS",
    "WEBHOOK_SECRET",
];
/// What variables of object stores begin with, and what those have in their names that hold, or lead to, secrets; they have many names.
const STORES: [&str; 3] = ["AWS_", "AZURE_", "GOOGLE_"];
const SECRET_PARTS: [&str; 5] = ["KEY", "SECRET", "TOKEN", "SERVICE_ACCOUNT", "CREDENTIALS"];

/// Whom to tell of each change set, at least once: until a program has ended with 0, or a server has answered with success (2xx). Those of a
/// patient are told in their order. One that is told of twice, since who told it was killed before it could note that it was
/// acknowledged, has the same number.
#[derive(Debug)]
pub struct Hook(Kind);

enum Kind {
    Program(PathBuf),
    Webhook(Box<Webhook>),
}

struct Webhook {
    url: Url,
    secret: Option<WebhookSecret>,
    http: reqwest::Client,
}

/// The secret that a webhook's receiver knows the sender by.
pub struct WebhookSecret(hmac::Key);

impl WebhookSecret {
    /// A secret, such as `openssl rand -hex 32` makes one: the text as it stands is the key.
    pub fn new(secret: &str) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()))
    }
}

/// What a webhook is sent.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Told<'a> {
    key: &'a str,
    change_set: u64,
    #[serde(flatten)]
    changes: Changes,
}

impl Hook {
    /// Runs a program, without a shell: its arguments are the folder of the record and the file of the change set. In its environment are
    /// `NEXTGEN_KEY`, `NEXTGEN_RECORD`, `NEXTGEN_CHANGE_SET` (the file), `NEXTGEN_CHANGE_SET_NUMBER`, and `NEXTGEN_NEW`, `NEXTGEN_CHANGED`
    /// and `NEXTGEN_GONE`, which count. It has five minutes; then it is ended, and what it has run. Where records are not in folders, the folder is a copy, for as long as it runs. The secrets of `nextgen-sync` are not in its environment.
    pub fn program(program: impl Into<PathBuf>) -> Self {
        Self(Kind::Program(program.into()))
    }

    /// Sends a POST of JSON: `{"key": …, "changeSet": 3, "new": 2, "changed": 1, "gone": 0}`; nothing of the record. With a secret, the header
    /// `x-nextgen-signature` is `sha256=` and the HMAC-SHA256 of the body, in hexadecimal. Redirects are not followed.
    ///
    /// # Errors
    /// If the URL is none, or neither `https` nor on loopback; or no HTTP client can be set up.
    pub fn webhook(url: &str, secret: Option<WebhookSecret>) -> Result<Self, Error> {
        let help = "give an https URL, or http on this machine: http://127.0.0.1:8000/changes";
        let url = Url::parse(url).map_err(|_| Error::new("the webhook's URL is none").with_help(help))?;
        let is_local = is_loopback(&url);
        if url.scheme() != "https" && !(url.scheme() == "http" && is_local) {
            return Err(Error::new("the webhook's URL is not encrypted").with_help(help));
        }
        let mut http = reqwest::Client::builder().redirect(Policy::none()).timeout(ANSWER);
        if is_local {
            http = http.no_proxy();
        }
        let http = http.build().map_err(|_| Error::new("no HTTP client can be set up for the webhook"))?;
        Ok(Self(Kind::Webhook(Box::new(Webhook { url, secret, http }))))
    }

    /// Which kind it is, for those that have none.
    pub(crate) fn kind(&self) -> &'static str {
        match self.0 {
            Kind::Program(_) => "program",
            Kind::Webhook(_) => "webhook",
        }
    }

    /// Tells of one; when this is done, it is acknowledged.
    pub(crate) async fn tell(&self, key: &str, record: &Path, number: u64) -> Result<(), Error> {
        let folder = record.to_owned();
        let counted = tokio::task::spawn_blocking(move || folder::changes(&folder, number)).await;
        let changes = counted
            .map_err(|_| Error::new("the change set cannot be read: report this, the SDK has a bug"))?
            .map_err(|error| {
                Error::new(format!("change set {number}: {error:#}"))
                    .with_help("restore the record's folder, or forget the patient")
            })?;
        match &self.0 {
            Kind::Program(program) => {
                run(program, key, record, &record.join(folder::change_set_name(number)), number, changes).await
            }
            Kind::Webhook(webhook) => webhook.post(&Told { key, change_set: number, changes }).await,
        }
    }
}

impl Webhook {
    async fn post(&self, told: &Told<'_>) -> Result<(), Error> {
        let body = serde_json::to_vec(told).map_err(|_| Error::new("the change set cannot be told of"))?;
        let mut request = self.http.post(self.url.clone()).header(CONTENT_TYPE, "application/json");
        if let Some(WebhookSecret(key)) = &self.secret {
            request = request.header(SIGNATURE, signature(key, &body));
        }
        // An error of reqwest has the URL in it, which may have a secret.
        let answer = request.body(body).send().await.map_err(|error| {
            Error::new(match error.is_timeout() {
                true => "the webhook has not answered in time",
                false => "the webhook cannot be reached",
            })
        })?;
        match answer.status() {
            status if status.is_success() => Ok(()),
            status => Err(Error::new(format!("the webhook answered {status}"))),
        }
    }
}

/// Whether a variable of the environment is kept from programs. Case does not matter to what reads them.
fn is_secret(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_ascii_uppercase();
    let is_of_store = STORES.iter().any(|prefix| name.starts_with(prefix));
    SECRETS.contains(&&*name) || is_of_store && SECRET_PARTS.iter().any(|part| name.contains(part))
}

async fn run(
    program: &Path,
    key: &str,
    record: &Path,
    file: &Path,
    number: u64,
    changes: Changes,
) -> Result<(), Error> {
    let mut command = Command::new(program);
    command.arg(record).arg(file).stdin(Stdio::null()).kill_on_drop(true);
    std::env::vars_os().filter(|(name, _)| is_secret(name)).for_each(|(name, _)| _ = command.env_remove(name));
    command.env("NEXTGEN_KEY", key).env("NEXTGEN_RECORD", record).env("NEXTGEN_CHANGE_SET", file);
    let counts = [
        ("NEXTGEN_CHANGE_SET_NUMBER", number),
        ("NEXTGEN_NEW", changes.new),
        ("NEXTGEN_CHANGED", changes.changed),
        ("NEXTGEN_GONE", changes.gone),
    ];
    command.envs(counts.map(|(name, count)| (name, count.to_string())));
    #[cfg(unix)]
    command.process_group(0);
    let run = async {
        let mut child = command.spawn()?;
        #[cfg(unix)]
        let group = Group::of(&child);
        let done = child.wait().await;
        #[cfg(unix)]
        group.leave();
        done
    };
    let done = timeout(PROGRAM, run).await;
    match done {
        Err(_) => Err(Error::new("the program that is told of changes has not ended in five minutes")),
        Ok(Err(error)) => {
            Err(Error::new(format!("the program that is told of changes cannot be run: {}", error.kind())))
        }
        Ok(Ok(status)) if status.success() => Ok(()),
        Ok(Ok(status)) => Err(Error::new(format!("the program that is told of changes ended with {status}"))),
    }
}

/// A program with all that it has run: ended when this is dropped.
#[cfg(unix)]
struct Group(Option<Pid>);

#[cfg(unix)]
impl Group {
    fn of(child: &Child) -> Self {
        Self(child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?)))
    }

    /// The program has ended by itself: its number may soon be another's.
    fn leave(mut self) {
        self.0 = None;
    }
}

#[cfg(unix)]
impl Drop for Group {
    fn drop(&mut self) {
        if let Some(group) = self.0 {
            _ = kill_process_group(group, Signal::KILL);
        }
    }
}

fn signature(key: &hmac::Key, body: &[u8]) -> String {
    format!("sha256={}", hex(hmac::sign(key, body).as_ref()))
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Program(_) => "Program",
            Self::Webhook(_) => "Webhook",
        })
    }
}

impl fmt::Debug for WebhookSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_webhook_is_encrypted_or_on_this_machine() {
        for good in ["https://app.example/changes", "http://127.0.0.1:8000/", "http://[::1]/x", "http://localhost/x"] {
            assert!(Hook::webhook(good, None).is_ok(), "{good}");
        }
        for bad in
            ["http://app.example/changes", "ftp://127.0.0.1/", "http://127.0.0.1.example/", "changes", "file:///x"]
        {
            assert!(Hook::webhook(bad, None).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_signature_is_hmac_sha256() {
        // RFC 4231, test case 2.
        let WebhookSecret(key) = WebhookSecret::new("Jefe");
        let expected = "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assert_eq!(signature(&key, b"what do ya want for nothing?"), expected);
    }
}
