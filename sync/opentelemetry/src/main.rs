//! The spans of `nextgen-sync` in OpenTelemetry: each patient's turn, and in it each request, sent by OTLP to a collector.
//!
//! ```sh
//! export OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318 DATABASE=nextgen.db RECORDS=records APP_KEY=…
//! export ENTERPRISE_CLIENT_ID=… ENTERPRISE_REDIRECT_URI=…
//! cargo run -p nextgen-sync-opentelemetry
//! ```
//!
//! Nothing of a patient is in them: of `sync` there are the practice and the outcome, of `request` the operation and the status.

use std::{
    env,
    error::Error,
    io::{self, Write as _},
    sync::Arc,
};

use nextgen_patient_access::auth::Registration;
use nextgen_stores::{Apps, Database, Stores};
use nextgen_sync::Sync;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig as _};
use opentelemetry_sdk::{Resource, trace::SdkTracerProvider};
use tracing::{Level, Subscriber};
use tracing_subscriber::{Layer, filter::Targets, layer::SubscriberExt as _, registry::LookupSpan};

/// Sends spans to a collector, in batches, on a thread of its own. Shut it down at the end, off the runtime: it waits.
pub(crate) fn provider(collector: &str) -> Result<SdkTracerProvider, Box<dyn Error + Send + std::marker::Sync>> {
    let exporter = SpanExporter::builder().with_http().with_protocol(Protocol::HttpJson);
    let exporter = exporter.with_endpoint(format!("{collector}/v1/traces")).build()?;
    let resource = Resource::builder().with_service_name("nextgen-sync").build();
    Ok(SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(resource).build())
}

/// The spans of the SDK and of `nextgen-sync`, for that; those of the HTTP client which sends them would have no end.
pub(crate) fn layer<S: Subscriber + for<'s> LookupSpan<'s>>(provider: &SdkTracerProvider) -> impl Layer<S> + use<S> {
    let ours = ["nextgen_sync", "nextgen_stores", "nextgen_patient_access"].map(|target| (target, Level::INFO));
    // Where in the source it was says nothing to who watches.
    let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("nextgen-sync"));
    layer.with_location(false).with_threads(false).with_filter(Targets::new().with_targets(ours))
}

#[tokio::main]
#[allow(dead_code, reason = "a test uses the rest")]
async fn main() -> Result<(), Box<dyn Error + Send + std::marker::Sync>> {
    let collector = env::var("OTEL_EXPORTER_OTLP_ENDPOINT").unwrap_or_else(|_| "http://127.0.0.1:4318".to_owned());
    let provider = provider(&collector)?;
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer(&provider)))?;

    let app = Registration::public(env::var("ENTERPRISE_CLIENT_ID")?, &env::var("ENTERPRISE_REDIRECT_URI")?)?;
    let database = Database::at(&env::var("DATABASE")?).await?;
    let stores = Stores::open(&database, env::var("APP_KEY")?.parse()?).await?;
    let sync = Sync::open(stores, Arc::new(Apps::new().with(app)), &env::var("RECORDS")?).await?;
    // Unlike `println!`, it does not panic where nobody reads it.
    let told = |outcome| _ = writeln!(io::stdout(), "{outcome}");
    sync.run(4, async { _ = tokio::signal::ctrl_c().await }, told).await;

    tokio::task::spawn_blocking(move || provider.shutdown()).await??;
    Ok(())
}
