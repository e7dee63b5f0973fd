//! What `-v` shows: what was asked, and how that went. Nothing of a patient is in it, and no token.

use std::{
    env, fmt,
    io::{self, Write},
    time::Instant,
};

use tracing::{Event, Subscriber};
use tracing_subscriber::{
    filter::{LevelFilter, Targets},
    fmt::{
        FmtContext, FormatEvent, FormatFields, FormattedFields, MakeWriter,
        format::{FmtSpan, Writer},
    },
    layer::{Layer as _, SubscriberExt as _},
    registry::LookupSpan,
    util::SubscriberInitExt as _,
};

use crate::output::{Failure, Output};

/// What is shown, instead of what `-v` shows: `level`, or `target=level`, with commas between.
const FILTER: &str = "NEXTGEN_LOG";

/// Where the SDK's own spans and events come from.
const SDK: &str = "nextgen_patient_access";

pub(crate) fn start(verbose: u8, output: &Output) -> Result<(), Failure> {
    let filter = match verbose {
        0 => match env::var(FILTER) {
            Ok(text) if !text.trim().is_empty() => text.parse().map_err(|_| {
                Failure::usage(format!("{FILTER} is no filter: give a level (debug), or target=level,target=level"))
            })?,
            _ => return Ok(()),
        },
        1 => Targets::new().with_target(SDK, LevelFilter::INFO),
        _ => Targets::new().with_target(SDK, LevelFilter::DEBUG),
    };
    let lines = tracing_subscriber::fmt::layer()
        .with_span_events(FmtSpan::CLOSE)
        .event_format(Line { began: Instant::now() })
        .with_writer(Stderr(output.clone()))
        .with_filter(filter);
    tracing_subscriber::registry().with(lines).try_init().map_err(|error| Failure::Io(io::Error::other(error)))
}

/// `0.21s request operation="read Patient" … status=200 milliseconds=12`: a span once it is over, or an event with what it is in.
struct Line {
    began: Instant,
}

impl<S, N> FormatEvent<S, N> for Line
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, context: &FmtContext<'_, S, N>, mut writer: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        write!(writer, "{:.2}s", self.began.elapsed().as_secs_f64())?;
        let scope = context.event_scope().into_iter().flat_map(|scope| scope.from_root());
        for span in scope {
            write!(writer, " {}", span.name())?;
            if let Some(fields) = span.extensions().get::<FormattedFields<N>>().filter(|fields| !fields.is_empty()) {
                write!(writer, " {fields}")?;
            }
        }
        // That a span is over is an event of that span's own.
        if event.metadata().is_event() {
            write!(writer, ": ")?;
            if !event.metadata().target().starts_with(SDK) {
                write!(writer, "{}: ", event.metadata().target())?;
            }
            context.format_fields(writer.by_ref(), event)?;
        }
        writeln!(writer)
    }
}

/// Stderr, where bars may be.
struct Stderr(Output);

impl<'a> MakeWriter<'a> for Stderr {
    type Writer = &'a Self;

    fn make_writer(&'a self) -> Self::Writer {
        self
    }
}

impl Write for &Stderr {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.0.write(|| io::stderr().write(text))
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}
