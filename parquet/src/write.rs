//! A file of NDJSON as Parquet, in constant memory.

use std::io::{self, BufRead, Write};

use nextgen_patient_access::export::LONGEST_LINE;
use parquet::{
    arrow::ArrowWriter,
    basic::Compression,
    errors::{ParquetError, Result},
    file::{metadata::KeyValue, properties::WriterProperties},
};

use crate::{columns, json::Members};

/// How many bytes of NDJSON become columns at once, and go to the writer.
const BATCH: usize = 4 * 1024 * 1024;

/// How much the writer keeps before it ends a row group, encoded.
const ROW_GROUP: usize = 16 * 1024 * 1024;

/// What came of the lines.
#[derive(Default)]
pub(crate) struct Rows {
    pub(crate) rows: u64,
    /// The lines that are no rows, and why.
    pub(crate) broken: Vec<(u64, String)>,
}

pub(crate) fn write(
    mut source: impl BufRead,
    target: impl Write + Send,
    resource_type: &str,
    metadata: Vec<KeyValue>,
) -> Result<Rows> {
    let mut row = columns::of_resource(resource_type);
    let schema = row.schema();
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_key_value_metadata(Some(metadata))
        .set_created_by(concat!("nextgen-parquet ", env!("CARGO_PKG_VERSION")).to_owned())
        .build();
    let mut writer = ArrowWriter::try_new(target, schema.clone(), Some(properties))?;
    let (mut found, mut line, mut number, mut waiting) = (Rows::default(), Vec::new(), 0, 0);
    loop {
        let length = next_line(&mut source, &mut line)?;
        if length == 0 {
            break;
        }
        number += 1;
        match members(&line, length, resource_type) {
            Ok(members) => {
                row.take_members(&members);
                found.rows += 1;
                waiting += length;
            }
            Err(why) => found.broken.push((number, why)),
        }
        if waiting >= BATCH {
            writer.write(&row.batch(&schema).map_err(|error| ParquetError::External(Box::new(error)))?)?;
            waiting = 0;
            if writer.in_progress_size() >= ROW_GROUP {
                writer.flush()?;
            }
        }
    }
    writer.write(&row.batch(&schema).map_err(|error| ParquetError::External(Box::new(error)))?)?;
    writer.close()?;
    Ok(found)
}

/// Reads a line, and says how long it is; what is beyond the longest is not kept.
fn next_line(source: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    line.clear();
    let mut length = 0;
    loop {
        let chunk = source.fill_buf()?;
        if chunk.is_empty() {
            return Ok(length);
        }
        let end = chunk.iter().position(|byte| *byte == b'\n').map(|at| at + 1);
        let part = chunk.get(..end.unwrap_or(chunk.len())).unwrap_or(chunk);
        if line.len() <= LONGEST_LINE {
            line.extend_from_slice(part);
        }
        let taken = part.len();
        source.consume(taken);
        length += taken;
        if end.is_some() {
            return Ok(length);
        }
    }
}

fn members<'l>(line: &'l [u8], length: usize, resource_type: &str) -> std::result::Result<Members<'l>, String> {
    if length > LONGEST_LINE {
        return Err(format!("is longer than {LONGEST_LINE} bytes"));
    }
    let text =
        std::str::from_utf8(line).map_err(|error| format!("is not UTF-8, at byte {}", error.valid_up_to() + 1))?;
    let members: Members<'_> = serde_json::from_str(text).map_err(|_| "is no JSON object".to_owned())?;
    let mut types = members.0.iter().filter(|(name, _)| name == "resourceType");
    let is_of_type = types.any(|(_, value)| crate::json::text(value.get()).as_deref() == Some(resource_type));
    if is_of_type { Ok(members) } else { Err(format!("is no {resource_type}")) }
}

#[cfg(test)]
mod tests;
