//! examples/web_app.rs as two processes on one database: a sign-in begins at one, its callback reaches the other.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use nextgen_patient_access::reqwest::{
    Client, Response, Url,
    header::{COOKIE, LOCATION, SET_COOKIE},
    redirect,
};
use nextgen_test_support::{database::Place, on_both_engines};

use crate::oidc::{Oidc, browse};

#[path = "../../examples/web_app.rs"]
mod example;

on_both_engines!(two_processes_are_one_app);

/// The example, as a process of its own.
struct App {
    process: Child,
    url: String,
}

impl Drop for App {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl App {
    fn start(place: &Place, oidc: &Oidc) -> Self {
        let mut process = Command::new(env::current_exe().unwrap())
            .args(["--exact", "web_app::process", "--ignored", "--nocapture"])
            .envs([("DATABASE", place.url()), ("APP_KEY", &"0f".repeat(32)), ("LISTEN", "127.0.0.1:0")])
            .envs([("OFFICE_CLIENT_ID", "web"), ("OFFICE_CLIENT_SECRET", "a-synthetic-secret-of-the-web-app")])
            .env("OFFICE_BASE_URL", oidc.base())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let url = lines.find_map(|line| Some(line.unwrap().split_once("listening on ")?.1.to_owned())).unwrap();
        // What else it prints, it may.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, url }
    }
}

#[test]
#[ignore = "a process of the test"]
fn process() {
    if env::var_os("APP_KEY").is_some() {
        example::main().unwrap();
    }
}

fn new_cookie(answer: &Response) -> String {
    answer.headers()[SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned()
}

async fn two_processes_are_one_app(place: Place) {
    let Some(oidc) = Oidc::start() else { return };
    let (one, other) = (App::start(&place, &oidc), App::start(&place, &oidc));
    let http = Client::builder().redirect(redirect::Policy::none()).build().unwrap();
    let get = async |app: &App, path: &str, cookie: &str| {
        http.get(format!("{}{path}", app.url)).header(COOKIE, cookie).send().await.unwrap()
    };
    let home = async |app: &App, cookie: &str| get(app, "/", cookie).await.text().await.unwrap();

    let answer = get(&one, "/office/sign-in", "").await;
    let waiting = new_cookie(&answer);
    let callback = browse(answer.headers()[LOCATION].to_str().unwrap()).await;
    let callback = Url::parse(&callback).unwrap();
    let path = format!("{}?{}", callback.path(), callback.query().unwrap());

    // Another browser, which somebody has sent there.
    assert_eq!(get(&other, &path, "visit=0").await.headers()[LOCATION], "/");
    let answer = get(&other, &path, &waiting).await;
    assert_eq!(answer.headers()[LOCATION], "/", "{}", answer.status());
    let visit = new_cookie(&answer);
    assert_ne!(visit, waiting);
    for app in [&one, &other] {
        assert!(home(app, &visit).await.contains("<h1>Ada Example</h1>"));
        assert!(home(app, &waiting).await.contains("Sign in to office"));
    }
    // Once.
    assert!(!get(&one, &path, &waiting).await.headers().contains_key(SET_COOKIE));

    http.post(format!("{}/sign-out", other.url)).header(COOKIE, &visit).send().await.unwrap();
    assert!(home(&one, &visit).await.contains("Sign in to office"));
}
