//! An HTTP server on loopback that can also misbehave.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// What one path answers with.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) status: &'static str,
    pub(crate) location: Option<String>,
    pub(crate) body: Vec<u8>,
    /// The `Content-Length`, if another than the body's.
    pub(crate) declared: Option<usize>,
    /// Sends the body without declaring its length.
    pub(crate) chunked: bool,
    /// Waits before the last byte of the body.
    pub(crate) pause: Duration,
}

impl From<&[u8]> for Reply {
    fn from(body: &[u8]) -> Self {
        Self {
            status: "200 OK",
            location: None,
            body: body.to_vec(),
            declared: None,
            chunked: false,
            pause: Duration::ZERO,
        }
    }
}

impl From<&str> for Reply {
    fn from(body: &str) -> Self {
        body.as_bytes().into()
    }
}

impl Reply {
    pub(crate) fn redirect(location: &str) -> Self {
        Self { status: "302 Found", location: Some(location.to_owned()), ..Self::from("") }
    }
}

type Replies = Arc<Mutex<HashMap<String, Reply>>>;

/// Listens until the test program ends.
pub(crate) struct Server {
    /// `http://127.0.0.1:PORT`
    pub(crate) base: String,
    replies: Replies,
}

impl Server {
    /// Every other path answers 404.
    pub(crate) fn start<const N: usize>(replies: [(&str, Reply); N]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let replies: Replies =
            Arc::new(Mutex::new(replies.map(|(path, reply)| (path.to_owned(), reply)).into_iter().collect()));
        let shared = replies.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let replies = shared.clone();
                // The client may hang up on us: that is what some tests are about.
                thread::spawn(move || drop(answer(&stream, &replies)));
            }
        });
        Self { base, replies }
    }

    pub(crate) fn set(&self, path: &str, reply: Reply) {
        self.replies.lock().unwrap().insert(path.to_owned(), reply);
    }
}

fn answer(mut stream: &TcpStream, replies: &Replies) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let target = request.split(' ').nth(1).unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default();
    let found = replies.lock().unwrap().get(path).cloned();
    let reply = found.unwrap_or_else(|| Reply { status: "404 Not Found", ..Reply::from("nothing here") });

    let mut head = format!("HTTP/1.1 {}\r\nConnection: close\r\n", reply.status);
    if let Some(location) = &reply.location {
        head += &format!("Location: {location}\r\n");
    }
    head += &match reply.chunked {
        true => "Transfer-Encoding: chunked\r\n\r\n".to_owned(),
        false => format!("Content-Length: {}\r\n\r\n", reply.declared.unwrap_or(reply.body.len())),
    };
    stream.write_all(head.as_bytes())?;
    if reply.chunked {
        for chunk in reply.body.chunks(1 << 16) {
            stream.write_all(format!("{:x}\r\n", chunk.len()).as_bytes())?;
            stream.write_all(chunk)?;
            stream.write_all(b"\r\n")?;
        }
        return stream.write_all(b"0\r\n\r\n");
    }
    let (body, last) = reply.body.split_at(reply.body.len().saturating_sub(1));
    stream.write_all(body)?;
    thread::sleep(reply.pause);
    stream.write_all(last)
}
