use chrono::{DateTime, NaiveDate};

use super::*;

/// What a server does with a value: split it where `separator` stands without a `\`.
fn split(text: &str, separator: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == separator {
            parts.push(String::new());
            continue;
        }
        let last = parts.last_mut().unwrap();
        last.push(character);
        if character == '\\' {
            last.push(characters.next().expect("something behind each backslash"));
        }
    }
    parts
}

fn unescape(text: &str) -> String {
    let mut characters = text.chars();
    let mut plain = String::new();
    while let Some(character) = characters.next() {
        plain.push(if character == '\\' { characters.next().unwrap() } else { character });
    }
    plain
}

/// Every text of up to four characters, of those that matter and some that do not.
fn texts() -> Vec<String> {
    const ALPHABET: [char; 7] = ['\\', ',', '|', '$', 'a', ' ', 'é'];
    let mut all = vec![String::new()];
    let mut longest = all.clone();
    for _ in 0..4 {
        longest = longest.iter().flat_map(|text| ALPHABET.map(|character| format!("{text}{character}"))).collect();
        all.extend_from_slice(&longest);
    }
    all
}

#[test]
fn any_text_comes_through_escaping() {
    let texts = texts();
    assert_eq!(texts.len(), 1 + 7 + 49 + 343 + 2401);
    for text in &texts {
        let escaped = StringValue::new(text).to_string();
        for separator in [',', '|', '$'] {
            assert_eq!(split(&escaped, separator), [escaped.as_str()], "{text}");
        }
        assert_eq!(&unescape(&escaped), text);
    }
}

#[test]
fn parts_and_alternatives_are_told_apart() {
    let texts = texts();
    // Each text beside one from the other end.
    for (system, code) in texts.iter().zip(texts.iter().rev()) {
        let token = Token::new(system, code);
        let quantity = Quantity::new("1.50".parse().unwrap(), system, code);
        let any = AnyOf::new([token.as_ref(), quantity.as_ref(), "plain"]).unwrap();
        let values = split(any.as_ref(), ',');
        let parts = |value: &str| split(value, '|').iter().map(|part| unescape(part)).collect::<Vec<_>>();
        assert_eq!(parts(&values[0]), [system.as_str(), code]);
        assert_eq!(parts(&values[1]), ["1.50", system, code]);
        assert_eq!(values[2..], ["plain"]);
    }
}

#[test]
fn values_are_written_as_fhir_says() {
    assert_eq!(Token::new("http://s", "c").to_string(), "http://s|c");
    assert_eq!(Token::code("c").to_string(), "c");
    assert_eq!(Token::without_system("c").to_string(), "|c");
    assert_eq!(Token::any_of_system("http://s").to_string(), "http://s|");
    assert_eq!(Reference::id("1").to_string(), "1");
    assert_eq!(Reference::url("https://h/Patient/1").to_string(), "https://h/Patient/1");
    assert_eq!(Quantity::in_unit(5.into(), "mg").to_string(), "5||mg");
    assert_eq!(NumberBound::gt("-2.50".parse().unwrap()).to_string(), "gt-2.50");
    assert_eq!(String::from(Bound::new(Prefix::Ap, Number::from(100))), "ap100");
}

#[test]
fn each_prefix_has_its_letters() {
    let date = || "2024".parse::<DateValue>().unwrap();
    type Make = fn(DateValue) -> DateBound;
    let makes: [(Make, &str); 9] = [
        (DateBound::eq, "eq"),
        (DateBound::ne, "ne"),
        (DateBound::gt, "gt"),
        (DateBound::lt, "lt"),
        (DateBound::ge, "ge"),
        (DateBound::le, "le"),
        (DateBound::sa, "sa"),
        (DateBound::eb, "eb"),
        (DateBound::ap, "ap"),
    ];
    for (make, letters) in makes {
        assert_eq!(make(date()).to_string(), format!("{letters}2024"));
    }
}

#[test]
fn dates_keep_their_precision_and_exist() {
    for date in [
        "2024",
        "2024-02",
        "2024-02-29",
        "2024-02-29T23:59",
        "2024-02-29T23:59Z",
        "2024-02-29T23:59:59",
        "2024-02-29T23:59:59.250Z",
        "2024-02-29T23:59:59+05:30",
        "2024-02-29T23:59-05:00",
    ] {
        assert_eq!(date.parse::<DateValue>().unwrap().as_ref(), date);
    }
    for no_date in [
        "",
        "24",
        "+2024",
        "2024-13",
        "2024-1",
        "2023-02-29",
        "2024-02-29 ",
        "2024-02-29T",
        "2024-02-29t23:59",
        "2024-02-29T24:00",
        "2024-02-29T23",
        "2024-02-29T2359",
        "2024-02T23:59",
        "2024-02-29T23:59:59+25:00",
        "2024-02-29T23:59:59z",
        "ge2024",
        "Ann Doe",
        "２０２４",
    ] {
        let error = no_date.parse::<DateValue>().expect_err(no_date);
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(no_date.len() < 5 || !format!("{error} {error:?}").contains(no_date), "{error}");
    }
}

#[test]
fn dates_come_from_chrono() {
    let day = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
    assert_eq!(DateBound::ge(day.into()).to_string(), "ge2024-02-29");
    let time = DateTime::parse_from_rfc3339("2024-02-29T23:59:59.25-05:00").unwrap();
    assert_eq!(DateValue::from(time).as_ref(), "2024-02-29T23:59:59.250-05:00");
    assert_eq!(DateValue::from(time.to_utc()).as_ref(), "2024-03-01T04:59:59.250+00:00");
}

#[cfg(feature = "_fhir")]
#[test]
fn dates_and_numbers_come_from_resources() {
    use crate::fhir;

    let born: fhir::Date = "1974-12".parse().unwrap();
    assert_eq!(DateValue::try_from(&born).unwrap().as_ref(), "1974-12");
    let seen: fhir::DateTime = "2024-02-29T23:59:59Z".parse().unwrap();
    assert_eq!(DateValue::try_from(&seen).unwrap().as_ref(), "2024-02-29T23:59:59Z");
    let issued: fhir::Instant = "2024-02-29T23:59:59Z".parse().unwrap();
    assert!(DateValue::try_from(&issued).is_ok());
    let dose: fhir::Decimal = "2.50".parse().unwrap();
    assert_eq!(Number::from(&dose).as_ref(), "2.50");
}

#[test]
fn numbers_are_json_numbers() {
    for number in ["0", "-1", "2.50", "1e2", "123456789012345678901234567890.5"] {
        assert_eq!(number.parse::<Number>().unwrap().as_ref(), number);
    }
    for none in ["", " 1", "1 ", "+1", ".5", "0x1", "NaN", "\"1\"", "[1]", "1,2"] {
        assert!(none.parse::<Number>().is_err(), "{none}");
    }
}

#[test]
fn any_of_nothing_is_refused() {
    assert_eq!(AnyOf::new::<&str>([]).unwrap_err().kind(), ErrorKind::Request);
    for values in [["", "a"], ["a", ""]] {
        assert_eq!(AnyOf::new(values).unwrap_err().kind(), ErrorKind::Request);
    }
    assert_eq!(AnyOf::new(["a", "b,c"]).unwrap().to_string(), "a,b,c");
}

#[test]
fn debug_shows_no_value() {
    let token = Token::code("Doe");
    let date = DateBound::ge("1974-12-25".parse().unwrap());
    assert_eq!(format!("{token:?} {date:?}"), "Token(..) Bound { .. }");
}
