//! The report: for people, as a page in Markdown, and for programs, as JSON.

use std::{
    fmt::{self, Write as _},
    net::IpAddr,
};

use nextgen_patient_access::{Endpoint, Product, reqwest::Url};
use serde::{Deserialize, Serialize};

use super::{
    facts::{self, Certainty, Fact},
    judge::{Judgement, Verdict},
    question::{Known, Question},
};

/// The form of the report; a new one where programs would misread it.
const VERSION: u32 = 1;
/// How many questions a line names; more are all.
const SHOWN: usize = 6;
/// The hosts that say nothing of a practice.
const HOSTS: [&str; 3] = ["nextgen.com", "meditouchehr.com", "ngo.nextgenaws.net"];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Report {
    version: u32,
    program: &'static str,
    date: String,
    api: &'static str,
    fhir_version: &'static str,
    server: String,
    requests: usize,
    /// How many facts hold, do not, and could not be told.
    holds: usize,
    does_not_hold: usize,
    unknown: usize,
    questions: Vec<Asked>,
    facts: Vec<Row>,
}

/// A question, the requests that it is made of, and how many were answered in the end.
#[derive(Serialize)]
pub(crate) struct Asked {
    id: Question,
    requests: Vec<String>,
    answered: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    id: &'static str,
    belief: &'static str,
    certainty: Certainty,
    rests_on: &'static str,
    asked: Vec<Question>,
    came: String,
    verdict: Verdict,
}

/// What an earlier report said, as far as it is compared.
#[derive(Deserialize)]
pub(crate) struct Earlier {
    version: u32,
    api: String,
    facts: Vec<EarlierFact>,
}

#[derive(Deserialize)]
struct EarlierFact {
    id: String,
    came: String,
    verdict: Verdict,
}

/// A fact that is otherwise than it was.
#[derive(Serialize)]
pub(crate) struct Change {
    id: String,
    then: Option<(Verdict, String)>,
    now: Option<(Verdict, String)>,
}

impl Report {
    pub(crate) fn of(known: &Known, endpoint: &Endpoint, date: String) -> Self {
        let plan = Known::new(known.api);
        let rows: Vec<Row> = facts::of(known.api)
            .map(|Fact { id, belief, certainty, rests_on: (file, _), asks, judge, .. }| {
                let Judgement { verdict, came } = judge(known);
                let asked = Question::of(known.api).filter(|question| asks.contains(question)).collect();
                Row { id, belief, certainty: *certainty, rests_on: file, asked, came, verdict }
            })
            .collect();
        let count = |verdict| rows.iter().filter(|row| row.verdict == verdict).count();
        let questions = Question::of(known.api).map(|question| Asked {
            id: question,
            requests: question.shown(&plan),
            answered: known.answers(question).iter().filter(|answer| answer.status.is_some()).count(),
        });
        Self {
            version: VERSION,
            program: concat!("nextgen ", env!("CARGO_PKG_VERSION")),
            date,
            api: known.api.id(),
            fhir_version: known.api.fhir_version().number(),
            server: server(endpoint),
            requests: known.log.len(),
            holds: count(Verdict::Holds),
            does_not_hold: count(Verdict::DoesNotHold),
            unknown: count(Verdict::Unknown),
            questions: questions.collect(),
            facts: rows,
        }
    }

    /// Whether all that could be told holds, but for what nobody was sure of.
    pub(crate) fn all_holds(&self) -> bool {
        let failed = self.facts.iter().filter(|row| row.verdict == Verdict::DoesNotHold);
        failed.filter(|row| row.certainty != Certainty::Unsure).count() == 0
    }

    /// What is otherwise than an earlier report of the same API says.
    pub(crate) fn changes(&self, earlier: &Earlier) -> Result<Vec<Change>, String> {
        if earlier.version != VERSION || earlier.api != self.api {
            return Err(format!("the earlier report is none of {}, or of another version of this program", self.api));
        }
        let mut changes = Vec::new();
        for row in &self.facts {
            let then = earlier.facts.iter().find(|fact| fact.id == row.id);
            if then.is_none_or(|then| then.verdict != row.verdict) {
                let then = then.map(|then| (then.verdict, then.came.clone()));
                changes.push(Change { id: row.id.to_owned(), then, now: Some((row.verdict, row.came.clone())) });
            }
        }
        for then in earlier.facts.iter().filter(|then| self.facts.iter().all(|row| row.id != then.id)) {
            changes.push(Change { id: then.id.clone(), then: Some((then.verdict, then.came.clone())), now: None });
        }
        Ok(changes)
    }
}

/// Which server it is, without what could name a practice.
fn server(endpoint: &Endpoint) -> String {
    let url = Url::parse(endpoint.base_url()).ok();
    let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
    let is_below =
        |domain: &&str| host.strip_suffix(*domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    match Endpoint::production(endpoint.api()) {
        Ok(production) if production == *endpoint => "production".to_owned(),
        _ if is_this_machine(endpoint) => "this machine".to_owned(),
        // Below Enterprise's there may be practices' own.
        _ if endpoint.api().product() == Product::Office && HOSTS.iter().any(is_below) => host.to_owned(),
        _ if HOSTS.iter().any(is_below) => "another of NextGen's".to_owned(),
        _ => "another".to_owned(),
    }
}

/// Whether the server is on loopback.
pub(crate) fn is_this_machine(endpoint: &Endpoint) -> bool {
    let url = Url::parse(endpoint.base_url()).ok();
    let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { api, fhir_version, server, program, date, requests, .. } = self;
        writeln!(f, "# Probe of {api}\n")?;
        writeln!(f, "FHIR {fhir_version}, server: {server}; {requests} requests by {program} on {date}.\n")?;
        writeln!(f, "{} facts hold, {} do not, {} could not be told.", self.holds, self.does_not_hold, self.unknown)?;
        for (title, verdict) in [
            ("Does not hold", Verdict::DoesNotHold),
            ("Could not be told", Verdict::Unknown),
            ("Holds", Verdict::Holds),
        ] {
            let rows = self.facts.iter().filter(|row| row.verdict == verdict);
            let rows: Vec<String> = rows.map(Row::line).collect();
            if !rows.is_empty() {
                writeln!(f, "\n## {title}\n")?;
                writeln!(f, "| fact | believed | how sure | what came | asked by | what rests on it |")?;
                writeln!(f, "| --- | --- | --- | --- | --- | --- |")?;
                rows.iter().try_for_each(|row| writeln!(f, "{row}"))?;
            }
        }
        writeln!(f, "\n## What was asked\n")?;
        self.questions.iter().try_for_each(|asked| write!(f, "{asked}"))
    }
}

impl Row {
    fn line(&self) -> String {
        let cell = |text: &str| text.replace('|', "\\|").replace('\n', " ");
        let mut asked: Vec<String> = self.asked.iter().map(|question| question.name()).collect();
        if asked.len() > SHOWN {
            asked = vec!["all".to_owned()];
        }
        format!(
            "| `{}` | {} | {} | {} | {} | `{}` |",
            self.id,
            cell(self.belief),
            self.certainty,
            cell(&self.came),
            asked.join(", "),
            self.rests_on
        )
    }
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { id, requests, answered } = self;
        let counted = if *answered == 0 { String::new() } else { format!(" ({answered} answered)") };
        writeln!(f, "- {}{counted}", id.name())?;
        requests.iter().try_for_each(|request| writeln!(f, "  - `{request}`"))
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |side: &Option<(Verdict, String)>| match side {
            Some((verdict, came)) => format!("{verdict} ({came})"),
            None => "no fact".to_owned(),
        };
        write!(f, "{}: {}, now {}", self.id, side(&self.then), side(&self.now))
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Holds => "holds",
            Self::DoesNotHold => "does not hold",
            Self::Unknown => "could not be told",
        })
    }
}

impl fmt::Display for Certainty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
            Self::Unsure => "unsure",
        })
    }
}

impl Question {
    fn name(self) -> String {
        let json = serde_json::to_value(self).unwrap_or_default();
        json.as_str().unwrap_or_default().to_owned()
    }
}

/// What would be asked.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Plan {
    api: &'static str,
    requests: usize,
    /// How long the limit makes it take; what the server takes comes to it.
    minutes: usize,
    questions: Vec<Asked>,
}

impl Plan {
    pub(crate) fn of(known: &Known, per_minute: Option<usize>) -> Self {
        let asked: Vec<Question> = Question::of(known.api).collect();
        let requests = asked.iter().map(|question| question.most(known)).sum();
        let minutes = per_minute.map_or(0, |most| requests / most.max(1));
        let questions = asked.into_iter().map(|id| Asked { id, requests: id.shown(known), answered: 0 });
        Self { api: known.api.id(), requests, minutes, questions: questions.collect() }
    }

    /// How many requests, and how long, in words.
    pub(crate) fn headline(&self) -> String {
        let mut text = format!("{} requests to {} at most", self.requests, self.api);
        let _ = match self.minutes {
            0 => write!(text, ", one after the other: some seconds, unless the server wants to be left alone"),
            1 => write!(text, ", which the limit makes last a minute"),
            minutes => write!(text, ", which the limit makes last {minutes} minutes"),
        };
        text
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n", self.headline())?;
        self.questions.iter().try_for_each(|asked| write!(f, "{asked}"))
    }
}
