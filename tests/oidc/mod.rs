//! A real authorization server, npm oidc-provider, started on loopback for a test; see server.mjs.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{self, BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdout, Command, Stdio},
};

use nextgen_patient_access::reqwest::{self, StatusCode, Url, header, redirect};
use serde_json::{Value, json};

const FILES: [(&str, &str); 3] = [
    ("package.json", include_str!("package.json")),
    ("package-lock.json", include_str!("package-lock.json")),
    ("server.mjs", include_str!("server.mjs")),
];

/// The server, until it is dropped.
pub(crate) struct Oidc {
    process: Child,
    /// Left open: oidc-provider writes there, a little, and would end otherwise.
    _stdout: BufReader<ChildStdout>,
    base: String,
    http: reqwest::Client,
}

impl Drop for Oidc {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Oidc {
    /// Starts one; `None`, having said so, where node is absent or the packages cannot be installed.
    pub(crate) fn start() -> Option<Self> {
        let started = installed("oidc", &FILES).and_then(|home| {
            let mut process = Command::new("node")
                .arg("server.mjs")
                .current_dir(home)
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()?;
            let stdout = process.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
            let mut stdout = BufReader::new(stdout);
            let mut base = String::new();
            stdout.read_line(&mut base)?;
            Ok(Self { process, _stdout: stdout, base: base.trim().to_owned(), http: reqwest::Client::new() })
        });
        match started {
            Ok(server) => {
                assert!(server.base.starts_with("http://127.0.0.1:"), "server.mjs did not start");
                Some(server)
            }
            Err(error) => {
                skipped(&format!("npm oidc-provider cannot be had here: {error}"));
                None
            }
        }
    }

    /// The FHIR base URL.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Changes how the server behaves from now on.
    pub(crate) async fn switch(&self, changes: Value) {
        let url = self.url("/switches");
        let body = changes.to_string();
        assert!(self.http.post(url).body(body).send().await.unwrap().status().is_success());
    }

    /// The API stops accepting the access tokens that it has seen.
    pub(crate) async fn refuse_tokens(&self) {
        self.switch(json!({ "refuse": true })).await;
    }

    /// How often something happened: `refreshes` (calls of the token endpoint), `answered` and `refused` (by the FHIR API).
    pub(crate) async fn count(&self, what: &str) -> u64 {
        let stats: Value = self.http.get(self.url("/stats")).send().await.unwrap().json().await.unwrap();
        stats[what].as_u64().unwrap()
    }

    fn url(&self, path: &str) -> Url {
        Url::parse(&self.base).unwrap().join(path).unwrap()
    }
}

/// Says that a test was skipped: past the test runner, which shows nothing of tests that pass.
pub(crate) fn skipped(why: &str) {
    let _ = writeln!(io::stderr(), "skipped: {why}");
}

/// Does what a patient's browser does between the app's request and its redirect URI; gives the callback.
pub(crate) async fn browse(url: &str) -> String {
    let http = reqwest::Client::builder().redirect(redirect::Policy::none()).build().unwrap();
    let origin = Url::parse(url).unwrap().origin();
    let mut cookies = BTreeMap::new();
    let mut request = http.get(url);
    for _ in 0..10 {
        let jar: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let page = request.header(header::COOKIE, jar.join("; ")).send().await.unwrap();
        for cookie in page.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            cookies.insert(name.to_owned(), value.to_owned());
        }
        request = if page.status().is_redirection() {
            let to = page.headers()[header::LOCATION].to_str().unwrap();
            let to = page.url().join(to).unwrap();
            if to.origin() != origin {
                return to.into();
            }
            http.get(to)
        } else if page.status() == StatusCode::OK {
            http.post(page.url().clone())
        } else {
            panic!("{}: {}", page.status(), page.text().await.unwrap());
        };
    }
    panic!("the sign-in leads nowhere")
}

/// Installs npm packages, once for all tests, into a folder of target/ beside their files.
pub(crate) fn installed(name: &str, files: &[(&str, &str)]) -> io::Result<PathBuf> {
    // Cargo's own folder for tests is target/tmp.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().ok_or(io::ErrorKind::NotFound)?;
    let home = target.join(name);
    fs::create_dir_all(&home)?;
    let lock = File::create(home.join("lock"))?;
    lock.lock()?;
    let is_current = home.join("node_modules/.package-lock.json").exists()
        && files.iter().all(|(name, text)| fs::read_to_string(home.join(name)).is_ok_and(|there| there == *text));
    if !is_current {
        for (name, text) in files {
            fs::write(home.join(name), text)?;
        }
        let npm = Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"])
            .current_dir(&home)
            .status()?;
        if !npm.success() {
            return Err(io::Error::other("npm ci failed"));
        }
    }
    Ok(home)
}
