//! Connections to Postgres that are encrypted, or not made.

use std::{
    fs,
    io::{Read, Write},
    net::TcpListener,
    thread,
};

use nextgen_stores::Database;
use nextgen_test_support::database::{CERTIFICATE, Place};
use tempfile::TempDir;

/// A database, and a folder with the certificate of its server, and with another.
fn place() -> Option<(Place, TempDir)> {
    let place = Place::postgres()?;
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("its.pem"), CERTIFICATE).unwrap();
    fs::write(folder.path().join("none.pem"), "no certificate").unwrap();
    Some((place, folder))
}

async fn refused(url: &str) -> String {
    let error = Database::at(url).await.unwrap_err();
    assert!(!format!("{error:?}").contains("test@"), "{error:?}");
    error.to_string()
}

#[tokio::test]
async fn an_encrypted_connection_is_one() {
    let Some((place, folder)) = place() else { return };
    let url = format!("{}?sslmode=verify-full&sslrootcert={}/its.pem", place.url(), folder.path().display());
    for (url, is_encrypted) in [(place.url(), 0), (&url, 1), (&url.replace("sslmode=verify-full&", ""), 1)] {
        let database = Database::at(url).await.unwrap();
        let found = database.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()", &[]).await.unwrap();
        assert_eq!(found[0].integer(0).unwrap(), is_encrypted, "{url}");
    }
}

#[tokio::test]
async fn a_certificate_that_nobody_known_has_signed_is_refused() {
    let Some((place, _folder)) = place() else { return };
    let error = refused(&format!("{}?sslmode=require", place.url())).await;
    assert!(
        error.contains("no encrypted connection to the database can be made: invalid peer certificate: UnknownIssuer"),
        "{error}"
    );
    assert!(error.contains("sslrootcert=PATH"), "{error}");
}

#[tokio::test]
async fn so_is_the_certificate_of_another_host() {
    let Some((place, folder)) = place() else { return };
    let url = place.url().replace("127.0.0.1", "localhost");
    let error = refused(&format!("{url}?sslrootcert={}/its.pem", folder.path().display())).await;
    assert!(error.contains("not valid for name \"localhost\""), "{error}");
}

#[tokio::test]
async fn what_is_no_certificate_is_named() {
    let Some((place, folder)) = place() else { return };
    for (file, what) in [("none.pem", "holds no certificate"), ("gone.pem", "cannot be read")] {
        let error = refused(&format!("{}?sslrootcert={}/{file}", place.url(), folder.path().display())).await;
        assert!(error.contains(file) && error.contains(what), "{error}");
    }
}

#[tokio::test]
async fn a_server_without_tls_learns_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut request = [0; 8];
        connection.read_exact(&mut request).unwrap();
        connection.write_all(b"N").unwrap();
        let mut rest = Vec::new();
        connection.read_to_end(&mut rest).unwrap();
        rest
    });
    let error = refused(&format!("postgres://test:s3cr3t@127.0.0.1:{port}/x?sslmode=require")).await;
    assert!(!error.contains("s3cr3t"), "{error}");
    assert_eq!(server.join().unwrap(), b"", "neither name nor password");
}
