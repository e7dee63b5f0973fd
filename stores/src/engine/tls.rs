//! Connections to Postgres that nobody else reads: TLS, with a certificate that is verified.
//!
//! tokio-postgres knows neither `sslrootcert` nor `verify-full`, which are libpq's words, and so those of the URLs that people have.

use std::{
    borrow::Cow,
    error::Error as StdError,
    io,
    iter::successors,
    path::{Path, PathBuf},
    sync::Arc,
};

use percent_encoding::percent_decode_str;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs::default_provider,
    pki_types::{CertificateDer, pem::PemObject as _},
};
use rustls_platform_verifier::BuilderVerifierExt as _;
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::Error;

/// A URL without the words that are read here.
pub(super) struct Url<'u> {
    pub(super) url: Cow<'u, str>,
    /// Where the certificates are of those who may have signed the server's.
    pub(super) roots: Option<PathBuf>,
}

impl<'u> Url<'u> {
    pub(super) fn of(url: &'u str) -> Self {
        let Some((base, query)) = url.split_once('?') else { return Self { url: url.into(), roots: None } };
        let mut roots = None;
        let rest: Vec<&str> = query
            .split('&')
            .filter_map(|pair| match pair.split_once('=') {
                Some(("sslrootcert", path)) => {
                    roots = Some(PathBuf::from(&*percent_decode_str(path).decode_utf8_lossy()));
                    None
                }
                Some(("sslmode", "verify-full")) => Some("sslmode=require"),
                _ => Some(pair),
            })
            .collect();
        let url = match rest.is_empty() {
            true => base.to_owned(),
            false => format!("{base}?{}", rest.join("&")),
        };
        Self { url: url.into(), roots }
    }
}

/// Connects to servers whose certificate is of their host, and signed by one of `roots` or by whom this system trusts.
pub(super) fn connector(roots: Option<&Path>) -> Result<MakeRustlsConnect, Error> {
    let unusable = |error: rustls::Error| Error::new("no encrypted connection can be made here").with_source(error);
    let config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(unusable)?;
    let config = match roots {
        Some(path) => config.with_root_certificates(certificates(path)?).with_no_client_auth(),
        None => config.with_platform_verifier().map_err(unusable)?.with_no_client_auth(),
    };
    Ok(MakeRustlsConnect::new(config))
}

fn certificates(path: &Path) -> Result<RootCertStore, Error> {
    let failed = |what: &str| {
        Error::new(format!("the file that sslrootcert names, {}, {what}", path.display()))
            .with_help("give the path of a file with certificates in PEM, of those who may have signed the server's")
    };
    let mut roots = RootCertStore::empty();
    let found = CertificateDer::pem_file_iter(path).map_err(|error| failed("cannot be read").with_source(error))?;
    for certificate in found {
        let certificate = certificate.map_err(|error| failed("cannot be read").with_source(error))?;
        roots.add(certificate).map_err(|error| failed("holds what is no certificate").with_source(error))?;
    }
    if roots.is_empty() {
        return Err(failed("holds no certificate"));
    }
    Ok(roots)
}

/// What is wrong with a server's certificate, or with what it offers, if that is what has ended a connection.
pub(super) fn failure(error: &tokio_postgres::Error) -> Option<Error> {
    let io =
        successors(error.source(), |source| (*source).source()).filter_map(<dyn StdError>::downcast_ref::<io::Error>);
    let error = io.filter_map(|it| it.get_ref()?.downcast_ref::<rustls::Error>()).next()?;
    let help = match error {
        rustls::Error::InvalidCertificate(_) => {
            "the URL has to name the host that the certificate is of; with sslrootcert=PATH it names who may have signed it"
        }
        _ => "see what the server offers (ssl, ssl_min_protocol_version)",
    };
    Some(Error::new(format!("no encrypted connection to the database can be made: {error}")).with_help(help))
}
