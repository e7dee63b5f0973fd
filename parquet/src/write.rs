//! NDJSON as Parquet, in constant memory.

use std::{
    io::{self, BufRead, Write},
    sync::Arc,
};

use arrow_array::RecordBatch;
use arrow_schema::Schema;
use nextgen_patient_access::export::LONGEST_LINE;
use parquet::{
    arrow::ArrowWriter,
    basic::Compression,
    errors::{ParquetError, Result},
    file::{
        metadata::KeyValue,
        properties::{EnabledStatistics, WriterProperties},
    },
};

use crate::{cells::Struct, columns, json::Members};

/// How much is kept. Rows and the items of lists are counted, too, since each takes a cell in all columns, however little is in it.
#[derive(Clone, Copy)]
pub(crate) struct Sizes {
    /// How many bytes of NDJSON, or rows, become columns at once, and go to the writer.
    pub(crate) batch_bytes: usize,
    pub(crate) batch_rows: usize,
    /// At how many cells of lists' items they do; and how many those of one line may have.
    pub(crate) batch_cells: usize,
    /// At how many bytes, encoded, or rows the writer ends a row group, which it keeps until then.
    pub(crate) group_bytes: usize,
    pub(crate) group_rows: usize,
    /// How many row groups a file has at most: until its end, the writer keeps what it says there of each, column by column.
    pub(crate) groups: usize,
}

impl Sizes {
    /// DuckDB gives a row group of its own as many rows.
    pub(crate) const USUAL: Self = Self {
        batch_bytes: 4 << 20,
        batch_rows: 8192,
        batch_cells: 4 << 20,
        group_bytes: 16 << 20,
        group_rows: 122_880,
        groups: 8,
    };
}

/// How many lines that are no rows are named.
const NAMED: usize = 100;

/// What came of the lines of a Parquet file.
#[derive(Default)]
pub(crate) struct Rows {
    pub(crate) rows: u64,
    /// The first lines that are no rows, and why.
    pub(crate) broken: Vec<(u64, String)>,
    /// How many more there are.
    pub(crate) more_broken: u64,
}

/// The lines of a file of NDJSON.
pub(crate) struct Lines<R> {
    source: R,
    resource_type: String,
    sizes: Sizes,
    properties: WriterProperties,
    row: Struct,
    schema: Arc<Schema>,
    line: Vec<u8>,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(source: R, resource_type: &str, sizes: Sizes, metadata: Vec<KeyValue>) -> Self {
        let row = columns::of_resource(resource_type);
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            // Row groups are small: what their pages hold, none needs to know before it reads them.
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_offset_index_disabled(true)
            .set_key_value_metadata(Some(metadata))
            .set_created_by(concat!("nextgen-parquet ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let schema = row.schema();
        let resource_type = resource_type.to_owned();
        Self { source, resource_type, sizes, properties, row, schema, line: Vec::new(), number: 0 }
    }

    pub(crate) fn is_at_end(&mut self) -> io::Result<bool> {
        Ok(self.source.fill_buf()?.is_empty())
    }

    /// Writes a Parquet file of the next lines: of all that are left, or as many as one takes.
    pub(crate) fn write(&mut self, target: impl Write + Send) -> Result<Rows> {
        let mut writer = ArrowWriter::try_new(target, self.schema.clone(), Some(self.properties.clone()))?;
        let (mut found, mut waiting, mut cells) = (Rows::default(), 0, 0);
        while writer.flushed_row_groups().len() < self.sizes.groups {
            let length = next_line(&mut self.source, &mut self.line)?;
            if length == 0 {
                break;
            }
            self.number += 1;
            match members(&self.line, length, &self.resource_type) {
                Ok(members) => {
                    let mut room = self.sizes.batch_cells;
                    self.row.take_members(&members, &mut room);
                    cells += self.sizes.batch_cells - room;
                    found.rows += 1;
                    waiting += length;
                }
                Err(_) if found.broken.len() == NAMED => found.more_broken += 1,
                Err(why) => found.broken.push((self.number, why)),
            }
            let Sizes { batch_bytes, batch_rows, batch_cells, .. } = self.sizes;
            if waiting >= batch_bytes || self.row.len() >= batch_rows || cells >= batch_cells {
                writer.write(&self.batch()?)?;
                (waiting, cells) = (0, 0);
                let rows = writer.in_progress_rows();
                if rows >= self.sizes.group_rows || writer.in_progress_size() >= self.sizes.group_bytes {
                    writer.flush()?;
                }
            }
        }
        writer.write(&self.batch()?)?;
        writer.close()?;
        Ok(found)
    }

    fn batch(&mut self) -> Result<RecordBatch> {
        self.row.batch(&self.schema).map_err(|error| ParquetError::External(Box::new(error)))
    }
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
