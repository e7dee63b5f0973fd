//! What searches say: Bundles, totals, links, pages.

use std::collections::BTreeSet;

use super::{Judgement, each, status, told, unknown};
use crate::probe::{
    exchange::Exchange,
    page::{Page, is_a},
    question::{Known, Question},
};

/// Every answer to a search.
pub(crate) fn searches(known: &Known) -> impl Iterator<Item = &Exchange> {
    let asked = [
        Question::Patients,
        Question::Searches,
        Question::Pages,
        Question::Count,
        Question::Nothing,
        Question::Provenance,
    ];
    asked.into_iter().flat_map(|question| known.answers(question)).filter(|it| it.is_ok())
}

/// Every page, with the type that was searched for.
pub(crate) fn pages(known: &Known) -> impl Iterator<Item = (String, Page)> {
    searches(known).filter_map(|it| Some((known.searched_type(it), Page::of(it)?)))
}

/// The pages of the one search that is read on: the first, and those after it.
fn walked(known: &Known) -> Vec<Page> {
    let next: Vec<Page> = known.answers(Question::Pages).iter().filter_map(Page::of).collect();
    let Some(second) = known.answers(Question::Pages).first() else { return Vec::new() };
    let firsts = known.answers(Question::Searches).iter().filter_map(Page::of);
    let first = firsts.into_iter().find(|page| page.next().is_some_and(|url| url == second.url));
    first.into_iter().chain(next).collect()
}

fn judged(holds: bool, why: &'static str) -> Result<(), &'static str> {
    if holds { Ok(()) } else { Err(why) }
}

pub(crate) fn bundles(known: &Known) -> Judgement {
    let answers = searches(known).filter(|it| !is_nothing(known, it));
    each(
        answers.map(|it| {
            let is_outcome = it.json().is_some_and(|json| is_a(&json, "OperationOutcome"));
            let why = if is_outcome { "an OperationOutcome" } else { "no Bundle" };
            (known.searched_type(it), judged(Page::of(it).is_some(), why))
        }),
        "searches",
    )
}

fn is_nothing(known: &Known, exchange: &Exchange) -> bool {
    known.answer(Question::Nothing).is_some_and(|it| it.url == exchange.url)
}

pub(crate) fn nothing_is_a_bundle(known: &Known) -> Judgement {
    match known.answer(Question::Nothing) {
        Some(answer) if answer.is_ok() => match Page::of(answer) {
            Some(page) if page.matches().count() == 0 => told(true, "an empty Bundle"),
            Some(_) => unknown("something was found"),
            None => told(false, "no Bundle"),
        },
        other => unknown(status(other)),
    }
}

pub(crate) fn total_told(known: &Known) -> Judgement {
    each(pages(known).map(|(name, page)| (name, judged(page.total.is_some(), "no total"))), "pages")
}

pub(crate) fn total_steady(known: &Known) -> Judgement {
    let totals: BTreeSet<Option<u64>> = walked(known).iter().map(|page| page.total).collect();
    match walked(known).len() {
        0 | 1 => unknown("no search has a second page"),
        count => told(totals.len() == 1, format!("{count} pages, {} different totals", totals.len())),
    }
}

/// Of searches that were read to their end. A full page without `next` may be none: that is another fact's.
pub(crate) fn total_true(known: &Known) -> Judgement {
    let full = pages(known).filter(|(_, page)| !page.is_last()).map(|(_, page)| page.matches().count() as u64).max();
    let alone = pages(known).filter(|(_, page)| page.is_last() && page.url_has_no_page());
    let counted = alone.filter_map(|(name, page)| Some((name, page.total?, page.matches().count() as u64)));
    let mut whole: Vec<(String, u64, u64)> =
        counted.filter(|(_, total, found)| total <= found || full.is_none_or(|full| *found < full)).collect();
    let walked = walked(known);
    if let (Some(first), Some(last)) = (walked.first(), walked.last())
        && let Some(total) = first.total.filter(|_| last.is_last())
    {
        let ids: BTreeSet<&str> = walked.iter().flat_map(Page::ids).collect();
        whole.push(("the one that was read on".to_owned(), total, ids.len() as u64));
    }
    each(
        whole.into_iter().map(|(name, total, found)| {
            let why = if total > found { "total is more than there is" } else { "total is less than there is" };
            (name, judged(total == found, why))
        }),
        "searches read to their end",
    )
}

pub(crate) fn next_told(known: &Known) -> Judgement {
    let first = pages(known).filter(|(_, page)| page.url_has_no_page());
    let mut found: Vec<(String, Result<(), &str>)> = first
        .filter_map(|(name, page)| {
            let has_more = page.total? > page.matches().count() as u64;
            has_more.then(|| (name, judged(page.next().is_some(), "total says more, and there is no next")))
        })
        .collect();
    let mut seen = 0;
    for (at, page) in walked(known).iter().enumerate() {
        seen += page.matches().count() as u64;
        if at > 0 && page.total.is_some_and(|total| total > seen) {
            found.push((
                format!("page {}", at + 1),
                judged(page.next().is_some(), "total says more, and there is no next"),
            ));
        }
    }
    each(found.into_iter(), "pages after which there is more")
}

pub(crate) fn next_usable(known: &Known) -> Judgement {
    let with_next = pages(known).filter(|(_, page)| page.links("next").next().is_some());
    each(
        with_next.map(|(name, page)| {
            let is_usable = page.links("next").all(|url| url.is_some_and(|url| !url.trim().is_empty()));
            (name, judged(is_usable && page.links("next").count() == 1, "a next without a URL"))
        }),
        "pages with a next",
    )
}

pub(crate) fn next_leads_on(known: &Known) -> Judgement {
    let walked = walked(known);
    let mut seen: BTreeSet<&str> = walked.first().map(Page::ids).into_iter().flatten().collect();
    let mut found = Vec::new();
    for (at, page) in walked.iter().enumerate().skip(1) {
        let ids = page.ids();
        let is_new = ids.iter().all(|id| !seen.contains(id));
        found.push((format!("page {}", at + 1), judged(is_new, "resources that were there before")));
        seen.extend(ids);
    }
    each(found.into_iter(), "next pages")
}

pub(crate) fn next_ends(known: &Known) -> Judgement {
    let alone = pages(known).filter(|(_, page)| page.url_has_no_page());
    let ended = alone.filter_map(|(name, page)| {
        let is_all = page.total? > 0 && page.total? <= page.matches().count() as u64;
        is_all.then(|| (name, judged(page.next().is_none(), "a next after the last page")))
    });
    let walked = walked(known);
    let mut seen = 0;
    let mut last = Vec::new();
    for page in &walked {
        seen += page.matches().count() as u64;
        if page.total.is_some_and(|total| total > 0 && total <= seen) {
            last.push((
                "the one that was read on".to_owned(),
                judged(page.next().is_none(), "a next after the last page"),
            ));
        }
    }
    each(ended.chain(last), "last pages")
}

/// Every `next` there is, and where it was.
fn links(known: &Known) -> impl Iterator<Item = (String, Page, nextgen_patient_access::reqwest::Url)> {
    pages(known).filter_map(|(name, page)| {
        let next = page.next()?;
        Some((name, page, next))
    })
}

pub(crate) fn links_here(known: &Known) -> Judgement {
    each(
        links(known).map(|(name, page, next)| {
            let base = page.url().join(".").map(|base| base.path().trim_end_matches('/').to_ascii_lowercase());
            let is_below = base.is_ok_and(|base| next.path().to_ascii_lowercase().starts_with(&base));
            (name, judged(next.origin() == page.url().origin() && is_below, "another origin, or not below the base"))
        }),
        "links to a next page",
    )
}

/// Enterprise's own way.
pub(crate) fn links_in_other_case(known: &Known) -> Judgement {
    each(
        links(known).map(|(name, page, next)| {
            // The page after one of those was asked for by it.
            (name, judged(next.path() != page.url().path() || page.url_has_page(), "the path as it was asked"))
        }),
        "links to a next page",
    )
}

pub(crate) fn links_numbered(known: &Known) -> Judgement {
    each(
        links(known).map(|(name, _, next)| {
            let is_numbered = next.query_pairs().any(|(name, value)| name == "page" && value.parse::<u32>().is_ok());
            (name, judged(is_numbered, "no page=N"))
        }),
        "links to a next page",
    )
}

pub(crate) fn page_of_25(known: &Known) -> Judgement {
    let firsts = known.answers(Question::Searches).iter().filter_map(Page::of).filter(|page| page.next().is_some());
    let sizes: BTreeSet<usize> = firsts.map(|page| page.matches().count()).collect();
    match sizes.is_empty() {
        true => unknown("no search has a second page"),
        false => {
            let shown: Vec<String> = sizes.iter().map(usize::to_string).collect();
            told(sizes.iter().all(|size| *size == 25), format!("pages of {}", shown.join(", ")))
        }
    }
}

pub(crate) fn count_taken(known: &Known) -> Judgement {
    match known.answer(Question::Count) {
        Some(answer) if answer.status.is_some() => told(answer.is_ok(), status(Some(answer))),
        None => unknown("no search has more than 5 matches"),
        other => unknown(status(other)),
    }
}

/// How a page answers to `_count=5`.
fn counted(known: &Known, expected: fn(usize) -> bool) -> Judgement {
    match known.answer(Question::Count) {
        Some(answer) if answer.is_ok() => match Page::of(answer).map(|page| page.matches().count()) {
            Some(size) => told(expected(size), if size > 5 { "more than 5 matches" } else { "5 matches at most" }),
            None => unknown("no Bundle"),
        },
        None => unknown("no search has more than 5 matches"),
        other => unknown(status(other)),
    }
}

pub(crate) fn count_ignored(known: &Known) -> Judgement {
    counted(known, |size| size > 5)
}

pub(crate) fn count_honoured(known: &Known) -> Judgement {
    counted(known, |size| size <= 5)
}

pub(crate) fn provenance_along(known: &Known) -> Judgement {
    match known.answer(Question::Provenance) {
        Some(answer) if matches!(answer.status, Some(401 | 403)) => unknown(status(Some(answer))),
        Some(answer) if answer.status.is_some() => told(answer.is_ok(), status(Some(answer))),
        other => unknown(status(other)),
    }
}
