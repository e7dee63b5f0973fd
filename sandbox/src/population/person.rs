//! Who a patient is: name, age, address. Names and streets are our own; cities and postal codes exist.

use chrono::{Datelike as _, NaiveDate};

use super::chance::Chance;
use super::story::Story;

/// Somebody.
#[derive(Debug, Clone, Copy)]
pub(super) struct Person {
    pub(super) given: &'static str,
    pub(super) middle: &'static str,
    pub(super) family: &'static str,
    pub(super) female: bool,
    pub(super) born: NaiveDate,
    pub(super) home: Home,
    /// OMB's code and name, where told.
    pub(super) race: (&'static str, &'static str),
    pub(super) hispanic: bool,
    /// The last four digits of telephone numbers.
    pub(super) line: u32,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Home {
    pub(super) house: u32,
    pub(super) street: &'static str,
    pub(super) city: &'static str,
    pub(super) state: &'static str,
    pub(super) postal_code: &'static str,
}

impl Person {
    /// The patient of a story, as chance has it.
    pub(super) fn draw(chance: Chance, story: &Story, today: NaiveDate) -> Self {
        let (from, to) = story.age;
        let age = from + chance.named("age").below(to - from + 1);
        let birthday = chance.named("birthday").below(330) + 20;
        // Who has had no birthday yet this year was born a year earlier.
        let year = today.year() - age as i32 - i32::from(birthday > today.ordinal());
        let born = NaiveDate::from_yo_opt(year, birthday).unwrap_or(today);
        Self { born, ..Self::of_age(chance, chance.named("sex").below(2) == 0, born) }
    }

    /// Somebody at that address, of that sex.
    pub(super) fn of_age(chance: Chance, female: bool, born: NaiveDate) -> Self {
        let (city, state, postal_code) = chance.named("city").pick(&CITIES);
        let names: &[&str] = if female { &FEMALE } else { &MALE };
        Self {
            given: chance.named("given").pick(names),
            middle: chance.named("middle").pick(names),
            family: chance.named("family").pick(&FAMILY),
            female,
            born,
            home: Home {
                house: 10 + chance.named("house").below(980),
                street: chance.named("street").pick(&STREETS),
                city,
                state,
                postal_code,
            },
            race: chance.named("race").pick(&RACES),
            hispanic: chance.named("ethnicity").below(5) == 0,
            line: 100 + chance.named("line").below(100),
        }
    }

    pub(super) fn name(&self) -> String {
        format!("{} {}", self.given, self.family)
    }

    pub(super) const fn gender(&self) -> &'static str {
        if self.female { "female" } else { "male" }
    }
}

const FEMALE: [&str; 24] = [
    "Adaeze",
    "Beatriz",
    "Corinne",
    "Dalia",
    "Elspeth",
    "Fumiko",
    "Greta",
    "Halima",
    "Ingrid",
    "Joséphine",
    "Katerina",
    "Leilani",
    "Marisol",
    "Nadia",
    "Odette",
    "Priya",
    "Rosalind",
    "Soledad",
    "Tamsin",
    "Ursula",
    "Vivienne",
    "Winifred",
    "Yasmin",
    "Zora",
];

const MALE: [&str; 24] = [
    "Amadou", "Bastian", "Cormac", "Darius", "Emeka", "Felipe", "Gideon", "Hiroshi", "Ignacio", "Jasper", "Kofi",
    "Leopold", "Mateo", "Nikhil", "Oskar", "Percival", "Quentin", "Rafael", "Stellan", "Tobias", "Umberto", "Viktor",
    "Wendell", "Zubin",
];

const FAMILY: [&str; 36] = [
    "Abernathy",
    "Blackwood",
    "Castellanos",
    "Delacroix",
    "Eastwick",
    "Fairweather",
    "Goldfinch",
    "Hathaway",
    "Iwasaki",
    "Jaworski",
    "Kettering",
    "Lindqvist",
    "Marchetti",
    "Nakagawa",
    "Okonkwo",
    "Pemberton",
    "Quispe",
    "Ravenscroft",
    "Sundaram",
    "Thistlewood",
    "Underhill",
    "Valdivia",
    "Whitlock",
    "Xiong",
    "Yarrow",
    "Zielinski",
    "Achterberg",
    "Brightwater",
    "Calloway",
    "Dunleavy",
    "Espinoza",
    "Featherstone",
    "Grünwald",
    "Holloway",
    "Ibarra",
    "Núñez",
];

const STREETS: [&str; 12] = [
    "Alder Lane",
    "Birchwood Avenue",
    "Cider Mill Road",
    "Dovecote Street",
    "Elmhurst Drive",
    "Foxglove Court",
    "Granary Street",
    "Heron Way",
    "Ironbridge Road",
    "Juniper Street",
    "Kingfisher Lane",
    "Larkspur Avenue",
];

const CITIES: [(&str, &str, &str); 8] = [
    ("Columbus", "OH", "43215"),
    ("Dayton", "OH", "45402"),
    ("Dublin", "OH", "43017"),
    ("Westerville", "OH", "43081"),
    ("Lancaster", "OH", "43130"),
    ("Marysville", "OH", "43040"),
    ("Covington", "KY", "41011"),
    ("Richmond", "IN", "47374"),
];

const RACES: [(&str, &str); 5] = [
    ("2106-3", "White"),
    ("2054-5", "Black or African American"),
    ("2028-9", "Asian"),
    ("2076-8", "Native Hawaiian or Other Pacific Islander"),
    ("1002-5", "American Indian or Alaska Native"),
];
