//! Where the next page is.

use url::Url;

/// The URL of a link, which may be relative to the page that it is on.
pub(crate) fn resolve(here: &Url, link: &str) -> Option<Url> {
    let mut url = here.join(link).ok()?;
    url.set_fragment(None);
    Some(url)
}

/// What two links to one page have in common: NextGen's servers change the case of the path.
pub(crate) fn same_page(url: &Url) -> String {
    let path = url.path().trim_end_matches('/').to_ascii_lowercase();
    format!("{}{path}?{}", url.origin().ascii_serialization(), url.query().unwrap_or_default())
}

/// The page after the one that a URL names by a parameter `page`; `None` if it names none.
///
/// For servers that link their pages by number, and at times forget the link.
pub(crate) fn page_after(url: &Url) -> Option<Url> {
    let mut parameters: Vec<&str> = url.query()?.split('&').collect();
    let (place, name, number) = parameters.iter().enumerate().find_map(|(place, parameter)| {
        let (name, value) = parameter.split_once('=').filter(|(name, _)| name.eq_ignore_ascii_case("page"))?;
        Some((place, name, value.parse::<u32>().ok()?))
    })?;
    let after = format!("{name}={}", number.checked_add(1)?);
    *parameters.get_mut(place)? = &after;
    let mut next = url.clone();
    next.set_query(Some(&parameters.join("&")));
    Some(next)
}

/// The second page of a search on Enterprise, whose links number the pages from the second on.
///
/// Its first page can lack the link, and then no link of its has a number. It was observed to.
pub(crate) fn second_page(url: &Url) -> Url {
    let mut second = url.clone();
    second.query_pairs_mut().append_pair("page", "2");
    second
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_number_is_the_value_of_page() {
        let after = |url: &str| page_after(&url.parse().unwrap()).map(String::from);
        assert_eq!(after("https://h/O?page=1&q=a%26b").as_deref(), Some("https://h/O?page=2&q=a%26b"));
        assert_eq!(after("https://h/O?Page=09").as_deref(), Some("https://h/O?Page=10"));
        assert_eq!(after("https://h/O?page=4294967295"), None);
        assert_eq!(after("https://h/O?page=abc&pages=1"), None);
        assert_eq!(after("https://h/O"), None);
    }

    #[test]
    fn a_page_is_the_same_whatever_the_case_of_its_path() {
        let key = |url: &str| same_page(&url.parse().unwrap());
        assert_eq!(key("https://h/fhir/R4/Observation?page=2"), key("https://H:443/fhir/r4/Observation/?page=2"));
        assert_ne!(key("https://h/fhir/r4?page=a"), key("https://h/fhir/r4?page=A"));
    }
}
