use std::collections::BTreeMap;

use arrow_array::{
    Array, RecordBatch, StructArray,
    cast::AsArray,
    types::{Decimal128Type, Int32Type},
};
use arrow_schema::DataType;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::value::RawValue;

use super::{Lines, Rows, Sizes};
use crate::{
    cells::REST,
    json::{Members, text},
};

/// JSON whose numbers are what was written, and whose objects have no order.
#[derive(Debug, PartialEq, PartialOrd, Eq, Ord)]
enum Json {
    Scalar(String),
    Text(String),
    List(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

fn parsed(json: &str) -> Json {
    if let Some(text) = text(json) {
        return Json::Text(text.into_owned());
    }
    if let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(json) {
        return Json::List(items.into_iter().map(|item| parsed(item.get())).collect());
    }
    match serde_json::from_str::<Members<'_>>(json) {
        Ok(Members(members)) => {
            Json::Object(members.into_iter().map(|(name, it)| (name.into_owned(), parsed(it.get()))).collect())
        }
        Err(_) => Json::Scalar(json.to_owned()),
    }
}

/// A value of Parquet as the JSON that it was; `None` where it is null.
fn value(array: &dyn Array, row: usize) -> Option<Json> {
    if array.is_null(row) {
        return None;
    }
    Some(match array.data_type() {
        DataType::Utf8 => Json::Text(array.as_string::<i32>().value(row).to_owned()),
        DataType::Boolean => Json::Scalar(array.as_boolean().value(row).to_string()),
        DataType::Int32 => Json::Scalar(array.as_primitive::<Int32Type>().value(row).to_string()),
        DataType::List(_) => {
            let items = array.as_list::<i32>().value(row);
            let null = || Json::Scalar("null".to_owned());
            Json::List((0..items.len()).map(|item| value(&items, item).unwrap_or_else(null)).collect())
        }
        DataType::Struct(_) => object(array.as_struct(), row),
        other => panic!("no column has the type {other}"),
    })
}

fn object(array: &StructArray, row: usize) -> Json {
    let mut members = BTreeMap::new();
    for (field, column) in array.fields().iter().zip(array.columns()) {
        if matches!(column.data_type(), DataType::Decimal128(..)) {
            continue;
        }
        let Some(found) = value(column, row) else { continue };
        match (field.name().strip_suffix("_text"), found) {
            (Some(decimal), Json::Text(number)) => drop(members.insert(decimal.to_owned(), Json::Scalar(number))),
            (_, Json::Text(rest)) if field.name() == REST => {
                let Json::Object(rest) = parsed(&rest) else { panic!("the rest is an object") };
                for (name, it) in rest {
                    assert!(members.insert(name, it).is_none(), "no member is in two places");
                }
            }
            (_, found) => drop(members.insert(field.name().clone(), found)),
        }
    }
    Json::Object(members)
}

fn converted(resource_type: &str, ndjson: &str) -> (Rows, Vec<RecordBatch>) {
    let mut file = tempfile::tempfile().unwrap();
    let mut lines = Lines::new(ndjson.as_bytes(), resource_type, Sizes::USUAL, Vec::new());
    let rows = lines.write(&mut file).unwrap();
    assert!(lines.is_at_end().unwrap());
    let batches = ParquetRecordBatchReaderBuilder::try_new(file).unwrap().build().unwrap();
    (rows, batches.map(Result::unwrap).collect())
}

fn read_back(resource_type: &str, ndjson: &str) -> Vec<Json> {
    let (_, batches) = converted(resource_type, ndjson);
    let rows = batches.into_iter().map(StructArray::from);
    rows.flat_map(|batch| (0..batch.len()).map(|row| object(&batch, row)).collect::<Vec<_>>()).collect()
}

#[track_caller]
fn round_trip(resource_type: &str, lines: &[&str]) {
    let wanted: Vec<Json> = lines.iter().map(|line| parsed(line)).collect();
    assert_eq!(read_back(resource_type, &lines.join("\n")), wanted);
}

#[test]
fn what_is_read_back_is_what_was_written() {
    round_trip(
        "Patient",
        &[
            r#"{"resourceType":"Patient","id":"1","active":true,"birthDate":"1970-01","name":[{"family":"Ångström \"A\"","given":["Eva","Li"]}],"multipleBirthInteger":2}"#,
            r#"{"resourceType":"Patient","id":"2","name":[],"address":[{}],"deceasedDateTime":"2024"}"#,
            r#"{"resourceType":"Patient","id":"3","extension":[{"url":"a","valueCode":"F"},{"url":"b","extension":[{"url":"c","valueCoding":{"code":"2106-3"}}]},{"url":"d","valueTiming":{"event":["2024"]}}],"contact":[{"extension":[{"url":"e"}]}]}"#,
            r#"{"resourceType":"Patient"}"#,
        ],
    );
    round_trip(
        "Observation",
        &[
            r#"{"resourceType":"Observation","valueQuantity":{"value":1.00,"unit":"mg"},"component":[{"valueQuantity":{"value":-0.0}},{"valueQuantity":{"value":12345678901234567890.123456789012345678}}]}"#,
            r#"{"resourceType":"Observation","valueInteger":2147483647,"subject":{"identifier":{"assigner":{"identifier":{"assigner":{"display":"deep"}}}}}}"#,
            r#"{"resourceType":"Observation","contained":[{"resourceType":"Patient","id":"p"}],"valueSampledData":{"origin":{"value":1e2},"period":10.5,"dimensions":1}}"#,
        ],
    );
}

#[test]
fn what_has_no_column_or_not_its_form_is_kept_as_text() {
    round_trip(
        "Patient",
        &[
            r#"{"resourceType":"Patient","id":7,"active":"true","gender":null,"name":"Eva","x":{"y":[1.50]},"_birthDate":{"extension":[]}}"#,
            r#"{"resourceType":"Patient","name":[{"given":["Eva",null],"_given":[null,{"id":"g"}],"id":"n"},null,{"text":["a"]}]}"#,
            r#"{"resourceType":"Patient","name":[{"family":"A"},"B"],"multipleBirthInteger":1.0,"maritalStatus":[],"_json":"{}"}"#,
            r#"{"resourceType":"Patient","multipleBirthInteger":9999999999,"communication":[{"language":{"text":"\u00e9\u0000"}}]}"#,
        ],
    );
    round_trip("Schedule", &[r#"{"resourceType":"Schedule","id":"1","actor":[{"reference":"Practitioner/1"}]}"#]);
}

#[test]
fn of_two_members_of_a_name_the_second_is_kept_as_text() {
    let (_, batches) = converted("Patient", r#"{"resourceType":"Patient","id":"1","id":"2","contact":[{"\ud800":1}]}"#);
    let column = |name| batches[0].column_by_name(name).unwrap();
    assert_eq!(column("id").as_string::<i32>().value(0), "1");
    assert_eq!(column(REST).as_string::<i32>().value(0), r#"{"id":"2"}"#);
    let contact = column("contact").as_list::<i32>().value(0);
    let rest = contact.as_struct().column_by_name(REST).unwrap();
    assert_eq!(rest.as_string::<i32>().value(0), r#"{"\ud800":1}"#, "what serde cannot read as text");
}

#[test]
fn a_part_of_a_resource_has_three_levels_of_columns() {
    let nested = |levels: usize| {
        let open = r#"{"linkId":"a","item":["#.repeat(levels);
        format!(r#"{{"resourceType":"Questionnaire","item":[{open}{}]}}"#, "]}".repeat(levels))
    };
    round_trip("Questionnaire", &[&nested(1), &nested(3), &nested(6)]);
}

#[test]
fn a_list_that_would_take_too_many_cells_is_kept_as_text() {
    let of = |items: usize| format!("[{}]", vec!["{}"; items].join(","));
    let line = |items| format!(r#"{{"resourceType":"Observation","id":"1","component":{}}}"#, of(items));
    let column = |batch: &RecordBatch, name| batch.column_by_name(name).unwrap().clone();
    let (rows, batches) = converted("Observation", &[line(1000), line(1_000_000), line(1000)].join("\n"));
    assert!(rows.rows == 3 && rows.broken.is_empty());
    let lengths = batches.iter().flat_map(|batch| {
        let components = column(batch, "component");
        components.as_list::<i32>().iter().map(|items| items.map(|items| items.len())).collect::<Vec<_>>()
    });
    assert_eq!(lengths.collect::<Vec<_>>(), [Some(1000), None, Some(1000)]);
    let rest = batches.iter().flat_map(|batch| {
        let rest = column(batch, REST);
        rest.as_string::<i32>().iter().map(|text| text.map(str::to_owned)).collect::<Vec<_>>()
    });
    assert_eq!(rest.collect::<Vec<_>>(), [None, Some(format!(r#"{{"component":{}}}"#, of(1_000_000))), None]);
}

#[test]
fn decimals_are_numbers_too() {
    let (_, batches) = converted("Observation", r#"{"resourceType":"Observation","valueQuantity":{"value":6.30}}"#);
    let quantity = batches[0].column_by_name("valueQuantity").unwrap().as_struct();
    let value = quantity.column_by_name("value").unwrap();
    assert_eq!(value.data_type(), &DataType::Decimal128(28, 14));
    assert_eq!(value.as_primitive::<Decimal128Type>().value(0), 630 * 10_i128.pow(12));
}

#[test]
fn lines_that_are_no_rows_are_named() {
    let mut ndjson = b"{\"resourceType\":\"Patient\"}\nno\n[]\n{\"resourceType\":\"Group\"}\n{\"resourceType\":\"Patient\",\"id\":\"\xff\"}\n".to_vec();
    ndjson.extend_from_slice(b"{\"resourceType\":\"Patient\"}");
    let mut lines = Lines::new(&*ndjson, "Patient", Sizes::USUAL, Vec::new());
    let rows = lines.write(tempfile::tempfile().unwrap()).unwrap();
    assert_eq!(rows.rows, 2);
    let broken: Vec<_> = rows.broken.iter().map(|(line, why)| (*line, &**why)).collect();
    let not_utf_8 = "is not UTF-8, at byte 33";
    assert_eq!(broken, [(2, "is no JSON object"), (3, "is no JSON object"), (4, "is no Patient"), (5, not_utf_8)]);
}

#[test]
fn each_type_of_r4_has_columns() {
    for name in ["Patient", "Observation", "MedicationRequest", "Questionnaire", "Bundle", "Provenance"] {
        let schema = crate::columns::of_resource(name).schema();
        assert!(schema.fields().len() > 8, "{name}: {schema}");
    }
}

#[test]
fn many_rows_are_several_batches() {
    let line = format!(r#"{{"resourceType":"Patient","id":"1","name":[{{"family":"{}"}}]}}"#, "x".repeat(100_000));
    assert_eq!(read_back("Patient", &vec![&*line; 200].join("\n")).len(), 200);
}
