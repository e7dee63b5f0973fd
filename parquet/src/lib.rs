//! Downloaded bulk exports (FHIR R4) as Parquet, for DuckDB, Spark and the like.
//!
//! ```no_run
//! let converted = nextgen_parquet::convert("export", |file| println!("{}: {} rows", file.file, file.rows))?;
//! for broken in converted.files.iter().flat_map(|file| &file.broken) {
//!     println!("{broken}"); // Observation/part-0001.ndjson, line 7: is no JSON object
//! }
//! # Ok::<(), nextgen_parquet::Error>(())
//! ```
//!
//! [`convert`] writes `export/parquet/Observation/part-0001.parquet` for `export/Observation/part-0001.ndjson`, and so on; of a file of
//! more than some million lines, or that becomes more than 128 MiB, the rest is in `part-0001-0002.parquet` and those after it, so that
//! files of any length take the same memory. The NDJSON stays what it is: what came from the server, what `manifest.json` tells of.
//!
//! # Columns
//!
//! All files of a type have the same columns, those of FHIR R4's element tables: an object is a struct, a list is a list.
//!
//! | FHIR | Parquet |
//! | --- | --- |
//! | boolean; integer, positiveInt, unsignedInt | BOOLEAN; INT32 |
//! | decimal | two columns: `value` is DECIMAL(28, 14), to compute with; `value_text` is the number as it was written, since `1.0` and `1.00` differ in FHIR. What DECIMAL(28, 14) cannot hold exactly is in `value_text` only |
//! | date, dateTime, instant, time | the text, since `2024` and `2024-01` are dates in FHIR, and a time has its offset: cast it where it is to be a date |
//! | everything else that is one value | the text |
//! | `value[x]` | a column for each type: `valueQuantity`, `valueString` |
//! | extensions of a resource | a list of structs, with the values that are primitive, Coding, CodeableConcept, Identifier, Period, Quantity, or Reference |
//!
//! Each struct, and the row itself, ends with the text column `_json`: a JSON object of all members that have no column, as they were
//! written. Those are what FHIR does not define, what has not the form that FHIR gives it, `id` and extensions below the resource,
//! `_birthDate` and the like, `contained` and other whole resources, and what would go on without end: a datatype within
//! itself (`Reference.identifier.assigner`), and a part of a resource within itself after the third level
//! (`Questionnaire.item.item.item.item`). It is null where there is nothing of that kind.
//! So nothing of a resource is lost but the order of members and white space.
//!
//! Of a type that R4's tables here do not have, a file has the columns `resourceType`, `id` and `_json`.

mod cells;
mod columns;
mod error;
mod folder;
mod json;
mod write;

pub use error::Error;
pub use folder::{Broken, Converted, ConvertedFile, convert};
