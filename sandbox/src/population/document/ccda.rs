//! A C-CDA document: US Realm Header, and sections that a person can read (<https://hl7.org/ccdasearch/>).

use chrono::NaiveDate;

use super::Header;
use super::section::Section;
use crate::population::key::Key;
use crate::population::person::Home;
use crate::population::practice::{LOCATIONS, ORGANIZATIONS};
use crate::population::render::record_number;

pub(super) fn write(header: &Header<'_>, sections: &[Section]) -> String {
    let person = &header.history.person;
    let [practice, ..] = &ORGANIZATIONS;
    let [office, ..] = &LOCATIONS;
    let mut xml = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n",
        "  <realmCode code=\"US\"/>\n",
        "  <typeId root=\"2.16.840.1.113883.1.3\" extension=\"POCD_HD000040\"/>\n",
        "  <templateId root=\"2.16.840.1.113883.10.20.22.1.1\" extension=\"2015-08-01\"/>\n",
    ));
    xml += &format!(
        r#"  <id root="2.999.1.6" extension="{id}"/>
  <code code="34133-9" codeSystem="2.16.840.1.113883.6.1" codeSystemName="LOINC" displayName="Summary of episode note"/>
  <title>{title}</title>
  <effectiveTime value="{created}"/>
  <confidentialityCode code="N" codeSystem="2.16.840.1.113883.5.25"/>
  <languageCode code="en-US"/>
  <recordTarget>
    <patientRole>
      <id root="2.999.1.1" extension="{record}"/>
      {home}
      <telecom use="HP" value="tel:+1-614-555-0{line}"/>
      <patient>
        <name use="L"><given>{given}</given><given>{middle}</given><family>{family}</family></name>
        <administrativeGenderCode code="{gender}" codeSystem="2.16.840.1.113883.5.1"/>
        <birthTime value="{born}"/>
        <raceCode code="{race}" displayName="{race_name}" codeSystem="2.16.840.1.113883.6.238"/>
        <ethnicGroupCode code="{ethnicity}" codeSystem="2.16.840.1.113883.6.238"/>
      </patient>
    </patientRole>
  </recordTarget>
  <author>
    <time value="{created}"/>
    <assignedAuthor>
      <id root="2.16.840.1.113883.4.6" extension="{npi}"/>
      {place}
      <telecom use="WP" value="tel:+1-614-555-0140"/>
      <assignedPerson><name><given>{author_given}</given><family>{author_family}</family></name></assignedPerson>
    </assignedAuthor>
  </author>
  <custodian>
    <assignedCustodian>
      <representedCustodianOrganization>
        <id root="2.16.840.1.113883.4.6" extension="{practice_npi}"/>
        <name>{practice}</name>
        <telecom use="WP" value="tel:+1-614-555-0130"/>
        {practice_home}
      </representedCustodianOrganization>
    </assignedCustodian>
  </custodian>
  <documentationOf>
    <serviceEvent classCode="PCPR">
      <effectiveTime><low value="{from}"/><high value="{to}"/></effectiveTime>
    </serviceEvent>
  </documentationOf>
"#,
        id = escape(&header.id),
        title = escape(header.title),
        created = format_args!("{}120000+0000", day(header.to.min(header.history.today))),
        record = record_number(Key::patient(header.history.patient)),
        home = address(&person.home, "HP"),
        line = person.line,
        given = escape(person.given),
        middle = escape(person.middle),
        family = escape(person.family),
        gender = if person.female { "F" } else { "M" },
        born = day(person.born),
        race = person.race.0,
        race_name = escape(person.race.1),
        ethnicity = if person.hispanic { "2135-2" } else { "2186-5" },
        npi = header.author.npi,
        place = address(&office.home, "WP"),
        author_given = escape(header.author.given),
        author_family = escape(header.author.family),
        practice_npi = practice.npi,
        practice = escape(practice.name),
        practice_home = address(&practice.home, "WP"),
        from = day(header.from),
        to = day(header.to),
    );
    xml += "  <component>\n    <structuredBody>\n";
    xml.extend(sections.iter().map(write_section));
    xml + "    </structuredBody>\n  </component>\n</ClinicalDocument>\n"
}

fn write_section(section: &Section) -> String {
    let nothing = if section.rows.is_empty() { " nullFlavor=\"NI\"" } else { "" };
    let text = if section.rows.is_empty() { "Nothing in this time.".to_owned() } else { table(section) };
    format!(
        r#"      <component>
        <section{nothing}>
          <templateId root="{}"/>
          <code code="{}" codeSystem="2.16.840.1.113883.6.1" codeSystemName="LOINC"/>
          <title>{}</title>
          <text>{text}</text>
        </section>
      </component>
"#,
        section.template, section.code, section.title
    )
}

fn table(section: &Section) -> String {
    let head: String = section.columns.iter().map(|cell| format!("<th>{}</th>", escape(cell))).collect();
    let mut xml =
        format!("\n            <table>\n              <thead><tr>{head}</tr></thead>\n              <tbody>\n");
    for row in &section.rows {
        let cells: String = row.iter().map(|cell| format!("<td>{}</td>", escape(cell))).collect();
        xml += &format!("                <tr>{cells}</tr>\n");
    }
    xml + "              </tbody>\n            </table>\n          "
}

fn address(home: &Home, usage: &str) -> String {
    format!(
        "<addr use=\"{usage}\"><streetAddressLine>{} {}</streetAddressLine><city>{}</city><state>{}</state>\
         <postalCode>{}</postalCode><country>US</country></addr>",
        home.house,
        escape(home.street),
        escape(home.city),
        home.state,
        home.postal_code
    )
}

fn day(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
