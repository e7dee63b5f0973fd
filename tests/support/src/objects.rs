//! An S3 server for tests: moto, over HTTP on loopback.

use std::{
    env,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// It ends when this process does, however that comes about: the shell that has started it reads from a pipe that nobody writes to.
struct Moto {
    port: u16,
    _shell: Child,
}

/// The URL of an empty bucket, with all that is to be known of the server; `None`, saying so, where there is none.
pub fn bucket() -> Option<String> {
    static SERVER: OnceLock<Option<Moto>> = OnceLock::new();
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let Some(server) = SERVER.get_or_init(Moto::start) else {
        eprintln!("SKIPPED: there is no moto_server here (PyPI's package: moto[s3,server])");
        return None;
    };
    let name = format!("bucket-{}", NEXT.fetch_add(1, Ordering::Relaxed));
    server.put(&name);
    let options = "aws_allow_http=true&aws_region=us-east-1&aws_access_key_id=test&aws_secret_access_key=test";
    Some(format!("s3://{name}/records?aws_endpoint=http://127.0.0.1:{}&{options}", server.port))
}

impl Moto {
    fn start() -> Option<Self> {
        // Where .ci/run has put it, or where the search path has it.
        let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tools/moto/bin/moto_server");
        let program = if tools.exists() { tools.into_os_string() } else { "moto_server".into() };
        let is_there = Command::new(&program).arg("--help").stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !is_there.is_ok_and(|status| status.success()) {
            return None;
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let script = r#""$1" -H 127.0.0.1 -p "$2" >/dev/null 2>&1 & cat; kill $!"#;
        let shell = Command::new("sh")
            .args(["-c", script, "moto"])
            .args([program, port.to_string().into()])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let patience = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(patience.elapsed() < Duration::from_secs(120), "moto does not start");
            thread::sleep(Duration::from_millis(50));
        }
        Some(Self { port, _shell: shell })
    }

    fn put(&self, bucket: &str) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let head = format!("PUT /{bucket} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n", self.port);
        write!(stream, "{head}Content-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.contains(" 200 "), "{answer}");
    }
}
