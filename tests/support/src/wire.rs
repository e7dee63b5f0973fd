//! A server that answers byte for byte as a test tells it to: one answer a connection, in order, the last one for all that follow.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

/// What is done with a connection, once its request has been read.
#[derive(Clone)]
pub enum Act {
    /// These bytes are sent, and the connection is closed.
    Answer(Vec<u8>),
    /// These bytes are sent, and then nothing for a minute.
    Stall(Vec<u8>),
    /// These are sent, with a pause behind each.
    Drip(Vec<Vec<u8>>, Duration),
}

pub struct Wire {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<(String, Instant)>>>,
}

impl Wire {
    pub fn start(acts: impl IntoIterator<Item = Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let wire = Self { address: listener.local_addr().unwrap(), seen: Arc::default() };
        let (seen, acts) = (wire.seen.clone(), acts.into_iter().collect::<Vec<_>>());
        std::thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                let act = acts.get(number).or(acts.last()).unwrap().clone();
                let seen = seen.clone();
                std::thread::spawn(move || serve(stream.unwrap(), &act, &seen));
            }
        });
        wire
    }

    /// The FHIR service base URL.
    pub fn base(&self) -> String {
        format!("http://{}/api/fhir/r4", self.address)
    }

    /// The heads of the requests, in the order in which they came.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().iter().map(|(head, _)| head.clone()).collect()
    }

    /// When they came.
    pub fn times(&self) -> Vec<Instant> {
        self.seen.lock().unwrap().iter().map(|(_, time)| *time).collect()
    }
}

fn serve(mut stream: TcpStream, act: &Act, seen: &Mutex<Vec<(String, Instant)>>) {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read == 1) {
        head.extend(byte);
    }
    seen.lock().unwrap().push((String::from_utf8_lossy(&head).into_owned(), Instant::now()));
    // The client may be gone.
    match act {
        Act::Answer(bytes) => _ = stream.write_all(bytes),
        Act::Stall(bytes) => {
            let _ = stream.write_all(bytes);
            std::thread::sleep(Duration::from_secs(60));
        }
        Act::Drip(pieces, pause) => {
            for piece in pieces {
                let _ = stream.write_all(piece);
                std::thread::sleep(*pause);
            }
        }
    }
}

/// An answer, whole. `headers` are lines, each with its end.
pub fn answer(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}
