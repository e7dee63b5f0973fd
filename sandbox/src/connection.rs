//! TCP connections that can be told to break.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll},
};

use axum::{extract::connect_info::Connected, serve::IncomingStream};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

/// A connection, for who answers on it: where it comes from, and a way to break it off.
#[derive(Debug, Clone)]
pub(crate) struct Connection {
    pub(crate) address: SocketAddr,
    /// How many bytes may still be written before it is reset; `usize::MAX` for as many as there are.
    left: Arc<AtomicUsize>,
}

impl Connection {
    fn new(address: SocketAddr) -> Self {
        Self { address, left: Arc::new(AtomicUsize::new(usize::MAX)) }
    }

    /// Resets the connection after so many more bytes.
    pub(crate) fn reset_after(&self, bytes: usize) {
        self.left.store(bytes, Ordering::Relaxed);
    }
}

impl Connected<IncomingStream<'_, Listener>> for Connection {
    fn connect_info(stream: IncomingStream<'_, Listener>) -> Self {
        stream.remote_addr().clone()
    }
}

pub(crate) struct Listener(pub(crate) TcpListener);

impl axum::serve::Listener for Listener {
    type Io = Stream;
    type Addr = Connection;

    async fn accept(&mut self) -> (Stream, Connection) {
        // The wrapped listener waits out what keeps it from accepting.
        let (tcp, address) = axum::serve::Listener::accept(&mut self.0).await;
        let _ = tcp.set_nodelay(true);
        let connection = Connection::new(address);
        (Stream { tcp, left: connection.left.clone() }, connection)
    }

    fn local_addr(&self) -> io::Result<Connection> {
        self.0.local_addr().map(Connection::new)
    }
}

/// A TCP connection that can be told to break.
pub(crate) struct Stream {
    tcp: TcpStream,
    left: Arc<AtomicUsize>,
}

impl AsyncRead for Stream {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let left = self.left.load(Ordering::Relaxed);
        if left == usize::MAX {
            return Pin::new(&mut self.tcp).poll_write(cx, bytes);
        }
        if left == 0 {
            // Closed without lingering, the peer gets a reset.
            let _ = self.tcp.set_zero_linger();
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        let allowed = bytes.get(..left).unwrap_or(bytes);
        let written = Pin::new(&mut self.tcp).poll_write(cx, allowed);
        if let Poll::Ready(Ok(written)) = written {
            self.left.store(left.saturating_sub(written), Ordering::Relaxed);
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}
