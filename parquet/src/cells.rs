//! Columns that are being filled from JSON.

use std::{collections::HashMap, sync::Arc};

use arrow_array::{
    ArrayRef, ListArray, RecordBatch, StructArray,
    builder::{ArrayBuilder, BooleanBuilder, Decimal128Builder, Int32Builder, StringBuilder},
};
use arrow_buffer::{NullBufferBuilder, OffsetBuffer};
use arrow_schema::{ArrowError, DataType, Field, Fields, Schema};
use serde_json::value::RawValue;

use crate::json::{Members, text};

/// Digits in all, and after the point, of a decimal: Spark adds ten digits for a sum, and has 38.
const PRECISION: u8 = 28;
const SCALE: i8 = 14;

/// Where the members go that have no column.
pub(crate) const REST: &str = "_json";

/// The values of a column. Nulls are put in when the next value comes, for all rows at once that had none: of the many columns that a type
/// has, a resource has few.
pub(crate) enum Cells {
    Text(StringBuilder),
    Boolean(BooleanBuilder),
    Integer(Int32Builder),
    /// The number, and its text, which are two columns.
    Decimal(Decimal128Builder, StringBuilder),
    Struct(Struct),
    List(Box<List>),
}

/// The values of a struct.
pub(crate) struct Struct {
    columns: Vec<(String, Cells)>,
    by_name: HashMap<String, usize>,
    rest: StringBuilder,
    nulls: NullBufferBuilder,
}

/// The values of a list.
pub(crate) struct List {
    item: Cells,
    /// How many cells an item takes, and be it empty.
    width: usize,
    lengths: Vec<usize>,
    nulls: NullBufferBuilder,
}

impl Cells {
    pub(crate) fn text() -> Self {
        Self::Text(StringBuilder::new())
    }

    pub(crate) fn boolean() -> Self {
        Self::Boolean(BooleanBuilder::new())
    }

    pub(crate) fn integer() -> Self {
        Self::Integer(Int32Builder::new())
    }

    pub(crate) fn decimal() -> Self {
        let number = Decimal128Builder::new().with_data_type(DataType::Decimal128(PRECISION, SCALE));
        Self::Decimal(number, StringBuilder::new())
    }

    pub(crate) fn list(item: Self) -> Self {
        // A list has one column only.
        let item = if matches!(item, Self::Decimal(..)) {
            Self::Struct(Struct::new(vec![("value".to_owned(), item)]))
        } else {
            item
        };
        let width = item.width();
        Self::List(Box::new(List { item, width, lengths: Vec::new(), nulls: NullBufferBuilder::new(0) }))
    }

    fn width(&self) -> usize {
        match self {
            Self::Decimal(..) => 2,
            Self::Struct(cells) => 1 + cells.columns.iter().map(|(_, cells)| cells.width()).sum::<usize>(),
            _ => 1,
        }
    }

    /// Takes a value; `false` if it has not the column's form, or there is no `room` for so many cells: then nothing is taken.
    fn take(&mut self, json: &str, room: &mut usize) -> bool {
        match self {
            Self::Text(cells) => match text(json) {
                Some(text) => cells.append_value(text),
                None => return false,
            },
            Self::Boolean(cells) => match json {
                "true" => cells.append_value(true),
                "false" => cells.append_value(false),
                _ => return false,
            },
            Self::Integer(cells) => match integer(json) {
                Some(number) => cells.append_value(number),
                None => return false,
            },
            Self::Decimal(number, written) => {
                if !is_number(json) {
                    return false;
                }
                number.append_option(scaled(json));
                written.append_value(json);
            }
            Self::Struct(cells) => return json.starts_with('{') && cells.take(json, room),
            Self::List(cells) => return cells.take(json, room),
        }
        true
    }

    /// Whether [`take`](Self::take) would take it.
    fn fits(&self, json: &str) -> bool {
        match self {
            Self::Text(_) => text(json).is_some(),
            Self::Boolean(_) => matches!(json, "true" | "false"),
            Self::Integer(_) => integer(json).is_some(),
            Self::Decimal(..) => is_number(json),
            Self::Struct(_) => json.starts_with('{'),
            Self::List(_) => false,
        }
    }

    /// How many values it has.
    fn len(&self) -> usize {
        match self {
            Self::Text(cells) => cells.len(),
            Self::Boolean(cells) => cells.len(),
            Self::Integer(cells) => cells.len(),
            Self::Decimal(number, _) => number.len(),
            Self::Struct(cells) => cells.len(),
            Self::List(cells) => cells.nulls.len(),
        }
    }

    /// Has so many values, the last of which are null.
    fn pad(&mut self, length: usize) {
        let missing = length.saturating_sub(self.len());
        match self {
            Self::Text(cells) => cells.append_nulls(missing),
            Self::Boolean(cells) => cells.append_nulls(missing),
            Self::Integer(cells) => cells.append_nulls(missing),
            Self::Decimal(number, written) => {
                number.append_nulls(missing);
                written.append_nulls(missing);
            }
            Self::Struct(cells) => cells.nulls.append_n_nulls(missing),
            Self::List(cells) => {
                cells.lengths.resize(cells.lengths.len() + missing, 0);
                cells.nulls.append_n_nulls(missing);
            }
        }
    }

    /// The columns of a member of this name.
    fn fields(&self, name: &str) -> Vec<Field> {
        let field = |data_type| vec![Field::new(name, data_type, true)];
        match self {
            Self::Text(_) => field(DataType::Utf8),
            Self::Boolean(_) => field(DataType::Boolean),
            Self::Integer(_) => field(DataType::Int32),
            Self::Decimal(..) => vec![
                Field::new(name, DataType::Decimal128(PRECISION, SCALE), true),
                Field::new(format!("{name}_text"), DataType::Utf8, true),
            ],
            Self::Struct(cells) => field(DataType::Struct(cells.fields())),
            Self::List(cells) => field(DataType::List(cells.field())),
        }
    }

    /// What was taken, and empties the columns.
    fn finish(&mut self) -> Result<Vec<ArrayRef>, ArrowError> {
        Ok(match self {
            Self::Text(cells) => vec![Arc::new(cells.finish())],
            Self::Boolean(cells) => vec![Arc::new(cells.finish())],
            Self::Integer(cells) => vec![Arc::new(cells.finish())],
            Self::Decimal(number, written) => vec![Arc::new(number.finish()), Arc::new(written.finish())],
            Self::Struct(cells) => vec![Arc::new(cells.finish()?)],
            Self::List(cells) => {
                let offsets = OffsetBuffer::from_lengths(std::mem::take(&mut cells.lengths));
                let field = cells.field();
                let items = cells.item.finish()?.into_iter().next();
                let items = items.ok_or_else(|| ArrowError::SchemaError("a list has no items".to_owned()))?;
                vec![Arc::new(ListArray::try_new(field, offsets, items, cells.nulls.finish())?)]
            }
        })
    }
}

impl List {
    fn take(&mut self, json: &str, room: &mut usize) -> bool {
        let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(json) else { return false };
        let Some(left) = room.checked_sub(items.len().saturating_mul(self.width)) else { return false };
        if !items.iter().all(|item| item.get() == "null" || self.item.fits(item.get())) {
            return false;
        }
        *room = left;
        for item in &items {
            if item.get() == "null" || !self.item.take(item.get(), room) {
                self.item.pad(self.item.len() + 1);
            }
        }
        self.lengths.push(items.len());
        self.nulls.append_non_null();
        true
    }

    fn field(&self) -> Arc<Field> {
        Arc::new(Field::new(
            "element",
            self.item.fields("element").into_iter().next().map_or(DataType::Null, |field| field.data_type().clone()),
            true,
        ))
    }
}

impl Struct {
    pub(crate) fn new(columns: Vec<(String, Cells)>) -> Self {
        let by_name = columns.iter().enumerate().map(|(index, (name, _))| (name.clone(), index)).collect();
        Self { columns, by_name, rest: StringBuilder::new(), nulls: NullBufferBuilder::new(0) }
    }

    /// Takes an object. One whose members cannot be told from one another is whole in `_json`.
    fn take(&mut self, json: &str, room: &mut usize) -> bool {
        match serde_json::from_str(json) {
            Ok(members) => self.take_members(&members, room),
            Err(_) => self.end_row(json),
        }
        true
    }

    /// Takes an object's members. What the items of lists take is taken from `room`; a list for which there is none is in `_json`.
    pub(crate) fn take_members(&mut self, Members(members): &Members<'_>, room: &mut usize) {
        let row = self.len();
        let mut rest = String::new();
        for (name, value) in members {
            let index = self.by_name.get(name.as_ref()).copied();
            if let Some((_, cells)) = index.and_then(|index| self.columns.get_mut(index))
                && cells.len() <= row
            {
                cells.pad(row);
                if cells.take(value.get(), room) {
                    continue;
                }
            }
            rest.push(if rest.is_empty() { '{' } else { ',' });
            rest.push_str(&serde_json::Value::from(name.as_ref()).to_string());
            rest.push(':');
            rest.push_str(value.get());
        }
        if !rest.is_empty() {
            rest.push('}');
        }
        self.end_row(&rest);
    }

    fn end_row(&mut self, rest: &str) {
        if !rest.is_empty() {
            self.rest.append_nulls(self.len() - self.rest.len());
            self.rest.append_value(rest);
        }
        self.nulls.append_non_null();
    }

    fn fields(&self) -> Fields {
        let columns = self.columns.iter().flat_map(|(name, cells)| cells.fields(name));
        columns.chain([Field::new(REST, DataType::Utf8, true)]).collect()
    }

    fn columns(&mut self) -> Result<Vec<ArrayRef>, ArrowError> {
        let (mut columns, rows) = (Vec::new(), self.len());
        for (_, cells) in &mut self.columns {
            cells.pad(rows);
            columns.extend(cells.finish()?);
        }
        self.rest.append_nulls(rows - self.rest.len());
        columns.push(Arc::new(self.rest.finish()));
        Ok(columns)
    }

    fn finish(&mut self) -> Result<StructArray, ArrowError> {
        let columns = self.columns()?;
        StructArray::try_new(self.fields(), columns, self.nulls.finish())
    }

    /// How many rows were taken.
    pub(crate) fn len(&self) -> usize {
        self.nulls.len()
    }

    pub(crate) fn schema(&self) -> Arc<Schema> {
        Arc::new(Schema::new(self.fields()))
    }

    /// The rows that were taken, and begins anew.
    pub(crate) fn batch(&mut self, schema: &Arc<Schema>) -> Result<RecordBatch, ArrowError> {
        let columns = self.columns()?;
        self.nulls.finish();
        RecordBatch::try_new(Arc::clone(schema), columns)
    }
}

fn is_number(json: &str) -> bool {
    json.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// An integer, if it is written as one would write it: another text would be lost.
fn integer(json: &str) -> Option<i32> {
    json.parse().ok().filter(|number: &i32| number.to_string() == json)
}

/// A number times ten to the power of [`SCALE`], if that is one of [`PRECISION`] digits.
fn scaled(json: &str) -> Option<i128> {
    let (digits, exponent) = json.split_once(['e', 'E']).unwrap_or((json, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let shift =
        i32::from(SCALE).checked_add(exponent.parse().ok()?)?.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    // Zeros at the end change the text only, which has its own column.
    let digits = format!("{whole}{fraction}");
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    let (digits, shift) = (digits.trim_end_matches('0'), shift.checked_add(i32::try_from(zeros).ok()?)?);
    if digits.is_empty() || digits == "-" {
        return Some(0);
    }
    let factor = 10_i128.checked_pow(u32::try_from(shift).ok()?)?;
    let number = digits.parse::<i128>().ok()?.checked_mul(factor)?;
    (number.unsigned_abs() < 10_u128.pow(u32::from(PRECISION))).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::scaled;

    #[test]
    fn what_28_digits_hold_is_exact_and_else_there_is_no_number() {
        let one = 10_i128.pow(14);
        for (json, number) in [
            ("0", Some(0)),
            ("-0.00", Some(0)),
            ("1", Some(one)),
            ("1.0000000000000000000000", Some(one)),
            ("-100", Some(-100 * one)),
            ("0.1", Some(one / 10)),
            ("0.00000000000001", Some(1)),
            ("0.000000000000001", None),
            ("1.5e3", Some(1500 * one)),
            ("15E-1", Some(one + one / 2)),
            ("99999999999999.99999999999999", Some(10_i128.pow(28) - 1)),
            ("100000000000000", None),
            ("1e999999999999", None),
            ("1e40", None),
        ] {
            assert_eq!(scaled(json), number, "{json}");
        }
    }
}
