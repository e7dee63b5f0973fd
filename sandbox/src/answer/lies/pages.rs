//! Lies about how many matches there are, and on how many pages.

use nextgen_patient_access::{Api, Product};
use serde_json::{Value, json};

use super::{
    Asked,
    bundle::{
        self, change_entries, change_links, has_next, is_match, outcome_entry, page_url, remove, set, set_next,
        set_total, total,
    },
};
use crate::{
    answer::resource::full_entry,
    lies::{Lie, Topic},
    population::{Entry, Mode},
};

/// What servers say where something is missing: severity and code.
const INCOMPLETE: [(&str, &str); 6] = [
    ("warning", "incomplete"),
    ("warning", "suppressed"),
    ("error", "timeout"),
    ("error", "throttled"),
    ("warning", "too-costly"),
    ("notice", "incomplete"),
];

/// What they say in place of a Bundle: if the search failed, and if it found nothing.
const REFUSED: [(&str, &str); 3] = [("error", "exception"), ("error", "timeout"), ("fatal", "transient")];
const NONE: [(&str, &str); 2] = [("warning", "not-found"), ("information", "not-found")];
/// The first page too, under another name.
const AGAIN: &str = "01";

/// A page of a search, before anything is changed.
struct Page {
    /// Its number, as it was asked for, and as it is meant.
    asked: String,
    number: u64,
    total: u64,
    has_next: bool,
    matches: u64,
    entries: u64,
}

impl Page {
    fn of(asked: &Asked<'_>, bundle: &Value) -> Self {
        let text = asked.query.get("page").unwrap_or("1");
        let entries = bundle::entries(bundle);
        Self {
            asked: text.to_owned(),
            number: text.parse().unwrap_or(1),
            total: total(bundle).unwrap_or_default(),
            has_next: has_next(bundle),
            matches: entries.iter().filter(|entry| is_match(entry)).count() as u64,
            entries: entries.len() as u64,
        }
    }
}

/// Changes a searchset; `false` if it is one no more.
pub(super) fn pages(asked: &mut Asked<'_>, api: Api, resource_type: &str, bundle: &mut Value) -> bool {
    // What lacks `next` by habit has its total as the only sign that there is more.
    let behaviour = &asked.state.behaviour;
    if api.product() == Product::Enterprise && behaviour.missing_next.contains(resource_type) {
        return true;
    }
    let key = asked.search_key();
    let Some(lie) = asked.met(Topic::Pages, &key) else { return true };
    let page = Page::of(asked, bundle);
    let is_told = match lie {
        Lie::NextLost | Lie::NextBack | Lie::NextEndless | Lie::NextEmpty | Lie::NextBare | Lie::PageRepeated => {
            links(asked, lie, &key, &page, bundle)
        }
        Lie::TotalMissing | Lie::TotalHigh | Lie::TotalLow | Lie::TotalCountsAll => {
            totals(asked, lie, &key, &page, bundle)
        }
        Lie::OutcomeInstead | Lie::OutcomeForNone => {
            let (ways, is_due): (&[_], _) = match lie {
                Lie::OutcomeInstead => (&REFUSED, true),
                _ => (&NONE, page.total == 0),
            };
            let said = asked.one_of(lie, &key, ways).filter(|_| is_due);
            if let Some((severity, code)) = said {
                asked.tell(lie);
                *bundle = bundle::outcome(severity, code, "there is no Bundle");
            }
            return said.is_none();
        }
        _ => matches(asked, api, resource_type, lie, &key, &page, bundle),
    };
    if is_told {
        asked.tell(lie);
    }
    true
}

fn links(asked: &Asked<'_>, lie: Lie, key: &str, page: &Page, bundle: &mut Value) -> bool {
    match lie {
        Lie::NextLost | Lie::NextBack if page.has_next => {
            // The first page, or the second where there is a third.
            let is_second = asked.one_of(lie, key, &[false, true]) == Some(true);
            let is_here = match page.number {
                1 => !is_second || page.total <= 2 * page.matches,
                number => number == 2 && is_second,
            };
            if is_here {
                let first = (lie == Lie::NextBack).then(|| page_url(bundle, "1")).flatten();
                set_next(bundle, first);
            }
            is_here
        }
        Lie::NextEndless if !page.has_next && page.total > 0 => {
            let next = page_url(bundle, &(page.number + 1).to_string());
            set_next(bundle, next);
            true
        }
        Lie::NextEmpty if !page.has_next => {
            set_next(bundle, Some(String::new()));
            true
        }
        Lie::NextBare if page.has_next => {
            change_links(bundle, |links| links.insert(0, json!({ "relation": "next" })));
            true
        }
        Lie::PageRepeated if page.asked == AGAIN => {
            change_entries(bundle, |entries| {
                let count = entries.iter().take_while(|entry| is_match(entry)).count();
                if let Some(matches) = entries.get_mut(..count) {
                    matches.reverse();
                }
            });
            true
        }
        Lie::PageRepeated if page.number == 1 && page.has_next => {
            let again = page_url(bundle, AGAIN);
            set_next(bundle, again);
            true
        }
        _ => false,
    }
}

fn totals(asked: &Asked<'_>, lie: Lie, key: &str, page: &Page, bundle: &mut Value) -> bool {
    let there = page.total;
    let told = match lie {
        Lie::TotalMissing => {
            remove(bundle, "total");
            return true;
        }
        Lie::TotalHigh => asked.one_of(lie, key, &[there + 1, there + 3, there + 100]),
        Lie::TotalLow if there > 0 => asked.one_of(lie, key, &[there - 1, there / 2, 0]),
        // On several pages, what comes along differs; behind the last one, nothing is left to count.
        Lie::TotalCountsAll if page.entries > page.matches => {
            (page.number == 1 && !page.has_next).then_some(page.entries)
        }
        Lie::TotalCountsAll if page.entries == 0 && page.number > 1 => {
            remove(bundle, "total");
            return true;
        }
        _ => None,
    };
    if let Some(total) = told {
        set_total(bundle, total);
    }
    told.is_some()
}

fn matches(
    asked: &Asked<'_>,
    api: Api,
    resource_type: &str,
    lie: Lie,
    key: &str,
    page: &Page,
    bundle: &mut Value,
) -> bool {
    let is_first = page.number == 1;
    match lie {
        Lie::ResourceAppears if !is_first => {
            set_total(bundle, page.total + 1);
            let new = newcomer(bundle).filter(|_| !page.has_next);
            change_entries(bundle, |entries| entries.extend(new));
            true
        }
        Lie::ResourceGoes if is_first && page.has_next => {
            let Some(new) = newcomer(bundle) else { return false };
            set_total(bundle, page.total + 1);
            change_entries(bundle, |entries| {
                remove_last_match(entries);
                entries.insert(0, new);
            });
            true
        }
        Lie::OutcomeIncomplete if page.total > 0 => {
            set_total(bundle, page.total - 1);
            if let Some((severity, code)) = asked.one_of(lie, key, &INCOMPLETE).filter(|_| is_first) {
                change_entries(bundle, |entries| {
                    remove_last_match(entries);
                    entries.push(outcome_entry(severity, code, "not everything could be found"));
                });
            }
            true
        }
        Lie::ForeignMatch => {
            let Some(resource) = asked.another_patients(api, resource_type) else { return false };
            set_total(bundle, page.total + 1);
            if is_first {
                let foreign = full_entry(&asked.state.link_base(api), Entry { resource, mode: Mode::Match });
                change_entries(bundle, |entries| entries.insert(0, foreign));
            }
            true
        }
        _ => false,
    }
}

/// A match that nobody has, but for a moment: the first one under another id.
fn newcomer(bundle: &Value) -> Option<Value> {
    let mut entry = bundle::entries(bundle).iter().find(|entry| is_match(entry))?.clone();
    let resource = entry.get_mut("resource")?;
    let id = format!("{}-new", resource.get("id")?.as_str()?);
    set(resource, "id", id.clone().into());
    let url = entry.get("fullUrl")?.as_str()?;
    let url = format!("{}/{id}", url.rsplit_once('/')?.0);
    set(&mut entry, "fullUrl", url.into());
    Some(entry)
}

fn remove_last_match(entries: &mut Vec<Value>) {
    if let Some(last) = entries.iter().rposition(is_match) {
        entries.remove(last);
    }
}
