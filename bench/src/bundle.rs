//! A searchset Bundle of FHIR R4 such as a server sends: synthetic, of any size, always the same.

use std::fmt::Write as _;

/// About so many bytes of a Bundle: compact JSON, `resourceType` first, members in the order in which servers send them.
pub fn bundle(bytes: usize) -> String {
    let mut entries = String::with_capacity(bytes + 4096);
    let mut count = 0;
    while entries.len() < bytes {
        let resource = resource(count);
        entries.push_str(if count == 0 { "" } else { "," });
        let url = format!("https://fhir.example.org/r4/{}/{}", kind(count), id(count));
        write!(entries, r#"{{"fullUrl":"{url}","resource":{resource},"search":{{"mode":"match"}}}}"#)
            .expect("a String takes all");
        count += 1;
    }
    format!(
        r#"{{"resourceType":"Bundle","id":"bench","meta":{{"lastUpdated":"2024-05-01T12:00:00Z"}},"type":"searchset","total":{count},"link":[{{"relation":"self","url":"https://fhir.example.org/r4/Patient/1/$everything"}}],"entry":[{entries}]}}"#
    )
}

/// About so many bytes of the same resources, one a line.
pub fn lines(bytes: usize) -> String {
    let mut lines = String::with_capacity(bytes + 4096);
    for count in 0.. {
        if lines.len() >= bytes {
            break;
        }
        lines.push_str(if count == 0 { "" } else { "\n" });
        lines.push_str(&resource(count));
    }
    lines
}

/// Laboratory and vital signs make the most of a record.
fn kind(number: usize) -> &'static str {
    match number % 20 {
        0 => "Patient",
        1 | 2 => "Encounter",
        3..6 => "Condition",
        6..9 => "MedicationRequest",
        _ => "Observation",
    }
}

fn resource(number: usize) -> String {
    match kind(number) {
        "Patient" => patient(number),
        "Encounter" => encounter(number),
        "Condition" => condition(number),
        "MedicationRequest" => medication_request(number),
        _ => observation(number),
    }
}

/// 36 characters like a UUID, from the number alone.
fn id(number: usize) -> String {
    let mixed = (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    format!(
        "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
        mixed >> 32,
        (mixed >> 16) & 0xffff,
        mixed & 0xfff,
        number & 0xfff,
        number
    )
}

/// Digits that differ from resource to resource.
fn digits(number: usize, below: usize) -> usize {
    number.wrapping_mul(7919) % below
}

fn date(number: usize) -> String {
    format!("20{:02}-{:02}-{:02}", 10 + digits(number, 14), 1 + digits(number, 12), 1 + digits(number, 28))
}

fn meta(profile: &str, number: usize) -> String {
    format!(
        r#""meta":{{"versionId":"{}","lastUpdated":"{}T08:{:02}:11.000Z","profile":["http://hl7.org/fhir/us/core/StructureDefinition/us-core-{profile}"]}}"#,
        1 + digits(number, 9),
        date(number),
        digits(number, 60),
    )
}

fn codeable(system: &str, code: &str, text: &str) -> String {
    format!(r#"{{"coding":[{{"system":"{system}","code":"{code}","display":"{text}"}}],"text":"{text}"}}"#)
}

fn reference(kind: &str, number: usize, display: &str) -> String {
    format!(r#"{{"reference":"{kind}/{}","display":"{display}"}}"#, id(number))
}

fn narrative(text: &str) -> String {
    format!(
        r#""text":{{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>{text}</b></p></div>"}}"#
    )
}

fn observation(number: usize) -> String {
    const LABS: [(&str, &str, &str, &str, &str, &str); 5] = [
        ("2345-7", "Glucose [Mass/volume] in Serum or Plasma", "mg/dL", "70", "99", "laboratory"),
        ("718-7", "Hemoglobin [Mass/volume] in Blood", "g/dL", "12.0", "17.5", "laboratory"),
        ("2160-0", "Creatinine [Mass/volume] in Serum or Plasma", "mg/dL", "0.60", "1.30", "laboratory"),
        ("8867-4", "Heart rate", "/min", "60", "100", "vital-signs"),
        ("29463-7", "Body weight", "kg", "45.0", "120.0", "vital-signs"),
    ];
    let (code, display, unit, low, high, category) = LABS[number % LABS.len()];
    let value = format!("{}.{:02}", digits(number, 180), digits(number, 100));
    let ucum = "http://unitsofmeasure.org";
    format!(
        r#"{{"resourceType":"Observation","id":"{id}",{meta},"identifier":[{{"system":"urn:oid:2.16.840.1.113883.3.42","value":"LAB-{number}"}}],"status":"final","category":[{category}],"code":{code},"subject":{subject},"encounter":{{"reference":"Encounter/{encounter}"}},"effectiveDateTime":"{date}T07:30:00-05:00","issued":"{date}T09:12:45.123-05:00","performer":[{performer}],"valueQuantity":{{"value":{value},"unit":"{unit}","system":"{ucum}","code":"{unit}"}},"interpretation":[{normal}],"referenceRange":[{{"low":{{"value":{low},"unit":"{unit}","system":"{ucum}","code":"{unit}"}},"high":{{"value":{high},"unit":"{unit}","system":"{ucum}","code":"{unit}"}},"text":"{low} - {high} {unit}"}}]}}"#,
        id = id(number),
        meta = meta("observation-lab", number),
        category = codeable("http://terminology.hl7.org/CodeSystem/observation-category", category, category),
        code = codeable("http://loinc.org", code, display),
        subject = reference("Patient", number - number % 20, "Example, Ada"),
        encounter = id(number - number % 20 + 1),
        date = date(number),
        performer = reference("Practitioner", number % 50, "Dr. Sample Practitioner"),
        normal = codeable("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "N", "Normal"),
    )
}

fn condition(number: usize) -> String {
    const CODES: [(&str, &str, &str); 3] = [
        ("44054006", "Diabetes mellitus type 2", "E11.9"),
        ("38341003", "Hypertensive disorder, systemic arterial", "I10"),
        ("195967001", "Asthma", "J45.909"),
    ];
    let (snomed, display, icd) = CODES[number % CODES.len()];
    let hl7 = "http://terminology.hl7.org/CodeSystem";
    format!(
        r#"{{"resourceType":"Condition","id":"{id}",{meta},{text},"clinicalStatus":{clinical},"verificationStatus":{verified},"category":[{category}],"code":{{"coding":[{{"system":"http://snomed.info/sct","code":"{snomed}","display":"{display}"}},{{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"{icd}","display":"{display}"}}],"text":"{display}"}},"subject":{subject},"encounter":{{"reference":"Encounter/{encounter}"}},"onsetDateTime":"{date}","recordedDate":"{date}","note":[{{"text":"Seen again in six months.\nPatient agrees."}}]}}"#,
        id = id(number),
        meta = meta("condition-problems-health-concerns", number),
        text = narrative(display),
        clinical = codeable(&format!("{hl7}/condition-clinical"), "active", "Active"),
        verified = codeable(&format!("{hl7}/condition-ver-status"), "confirmed", "Confirmed"),
        category = codeable(&format!("{hl7}/condition-category"), "problem-list-item", "Problem List Item"),
        subject = reference("Patient", number - number % 20, "Example, Ada"),
        encounter = id(number - number % 20 + 1),
        date = date(number),
    )
}

fn medication_request(number: usize) -> String {
    let medication =
        codeable("http://www.nlm.nih.gov/research/umls/rxnorm", "860975", "metformin hydrochloride 500 MG Oral Tablet");
    format!(
        r#"{{"resourceType":"MedicationRequest","id":"{id}",{meta},"status":"active","intent":"order","medicationCodeableConcept":{medication},"subject":{subject},"encounter":{{"reference":"Encounter/{encounter}"}},"authoredOn":"{date}","requester":{requester},"dosageInstruction":[{{"sequence":1,"text":"Take one tablet twice a day with meals","timing":{{"repeat":{{"frequency":2,"period":1.0,"periodUnit":"d"}}}},"asNeededBoolean":false,"route":{route},"doseAndRate":[{{"doseQuantity":{{"value":500,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}}}}]}}],"dispenseRequest":{{"validityPeriod":{{"start":"{date}"}},"numberOfRepeatsAllowed":{repeats},"quantity":{{"value":60,"unit":"tablet"}}}}}}"#,
        id = id(number),
        meta = meta("medicationrequest", number),
        subject = reference("Patient", number - number % 20, "Example, Ada"),
        encounter = id(number - number % 20 + 1),
        date = date(number),
        requester = reference("Practitioner", number % 50, "Dr. Sample Practitioner"),
        route = codeable("http://snomed.info/sct", "26643006", "Oral route"),
        repeats = digits(number, 12),
    )
}

fn encounter(number: usize) -> String {
    format!(
        r#"{{"resourceType":"Encounter","id":"{id}",{meta},"identifier":[{{"use":"official","system":"urn:oid:2.16.840.1.113883.3.42.7","value":"{number}"}}],"status":"finished","class":{{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"ambulatory"}},"type":[{kind}],"subject":{subject},"participant":[{{"type":[{performer}],"period":{{"start":"{date}T07:00:00-05:00","end":"{date}T07:40:00-05:00"}},"individual":{individual}}}],"period":{{"start":"{date}T07:00:00-05:00","end":"{date}T07:40:00-05:00"}},"location":[{{"location":{location}}}],"serviceProvider":{provider}}}"#,
        id = id(number),
        meta = meta("encounter", number),
        kind = codeable("http://www.ama-assn.org/go/cpt", "99213", "Office outpatient visit 15 minutes"),
        subject = reference("Patient", number - number % 20, "Example, Ada"),
        performer = codeable("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "PPRF", "primary performer"),
        date = date(number),
        individual = reference("Practitioner", number % 50, "Dr. Sample Practitioner"),
        location = reference("Location", number % 7, "Main Street Clinic"),
        provider = reference("Organization", number % 3, "Synthetic Family Medicine"),
    )
}

fn patient(number: usize) -> String {
    let core = "http://hl7.org/fhir/us/core/StructureDefinition";
    format!(
        r#"{{"resourceType":"Patient","id":"{id}",{meta},{text},"extension":[{{"url":"{core}/us-core-race","extension":[{{"url":"ombCategory","valueCoding":{{"system":"urn:oid:2.16.840.1.113883.6.238","code":"2106-3","display":"White"}}}},{{"url":"text","valueString":"White"}}]}},{{"url":"{core}/us-core-birthsex","valueCode":"F"}}],"identifier":[{{"use":"usual","type":{mr},"system":"urn:oid:2.16.840.1.113883.3.42.1","value":"{number}"}}],"active":true,"name":[{{"use":"official","family":"Example","given":["Ada","Käthe"]}}],"telecom":[{{"system":"phone","value":"555-0100","use":"home"}},{{"system":"email","value":"ada{number}@example.org"}}],"gender":"female","birthDate":"19{year:02}-05-01","address":[{{"use":"home","line":["1 Synthetic Street","Apt. {number}"],"city":"Springfield","state":"IL","postalCode":"62701","country":"US"}}],"maritalStatus":{married},"communication":[{{"language":{english},"preferred":true}}],"generalPractitioner":[{practitioner}]}}"#,
        id = id(number),
        meta = meta("patient", number),
        text = narrative("Ada Example"),
        mr = codeable("http://terminology.hl7.org/CodeSystem/v2-0203", "MR", "Medical Record Number"),
        year = 30 + digits(number, 70),
        married = codeable("http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "M", "Married"),
        english = codeable("urn:ietf:bcp:47", "en-US", "English (United States)"),
        practitioner = reference("Practitioner", number % 50, "Dr. Sample Practitioner"),
    )
}
