//! What the source of a page tells about descriptions: its links, its scripts, and the configuration of a Swagger UI.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// What of an HTML page can lead to a description.
#[derive(Default)]
pub(super) struct Page {
    pub(super) links: Vec<Link>,
    /// The scripts within the page.
    pub(super) inline_scripts: Vec<String>,
    /// The scripts it loads, as the page names them.
    pub(super) loaded_scripts: Vec<String>,
}

/// `<a href="…">text</a>`
pub(super) struct Link {
    pub(super) href: String,
    pub(super) text: String,
}

impl Page {
    pub(super) fn read(html: &str) -> Self {
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true); // so that a script is one string
        let mut page = Self::default();
        let mut within: Vec<u8> = Vec::new();
        for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
            match token {
                Token::StartTag(tag) => match (&**tag.name, attribute(&tag, b"href"), attribute(&tag, b"src")) {
                    (b"a", Some(href), _) => {
                        page.links.push(Link { href, text: String::new() });
                        within = b"a".to_vec();
                    }
                    (b"script", _, Some(src)) => page.loaded_scripts.push(src),
                    (b"script", _, None) => within = b"script".to_vec(),
                    _ => {}
                },
                Token::String(text) => {
                    let text = String::from_utf8_lossy(&text);
                    match (&*within, page.links.last_mut()) {
                        (b"script", _) => page.inline_scripts.push(text.into_owned()),
                        (b"a", Some(link)) => link.text.push_str(&text),
                        _ => {}
                    }
                }
                Token::EndTag(tag) if *tag.name == *within => within.clear(),
                _ => {}
            }
        }
        page
    }
}

fn attribute(tag: &StartTag<()>, name: &[u8]) -> Option<String> {
    tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).trim().to_owned())
}

/// A description that a Swagger UI offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offer {
    pub(super) name: Option<String>,
    pub(super) url: String,
}

/// What the configuration in a script offers: `urls: [{url, name}, …]`, or else its one `url`.
///
/// The configuration is an object literal, or JSON within a string (Swashbuckle: `JSON.parse('{"urls":…}')`).
pub(super) fn offers(script: &str) -> Vec<Offer> {
    let tokens = tokens(script);
    let embedded = tokens.iter().filter_map(|token| match token {
        Js::Text(text) if text.trim_start().starts_with('{') => Some(offers(text)),
        _ => None,
    });
    let lists = tokens.windows(3).enumerate().filter_map(|(at, three)| match three {
        [key, Js::Mark(':' | '='), Js::Mark('[')] if key.is("urls") => Some(listed(tokens.get(at + 3..)?)),
        _ => None,
    });
    let singles = tokens.windows(3).filter_map(|three| match three {
        [key, Js::Mark(':'), Js::Text(url)] if key.is("url") => Some(vec![Offer { name: None, url: url.clone() }]),
        _ => None,
    });
    lists.chain(embedded).chain(singles).find(|offers| !offers.is_empty()).unwrap_or_default()
}

/// The objects up to the closing bracket.
fn listed(tokens: &[Js]) -> Vec<Offer> {
    let mut offers = Vec::new();
    let (mut name, mut url) = (None, None);
    for (at, token) in tokens.iter().enumerate() {
        match (token, tokens.get(at + 1), tokens.get(at + 2)) {
            (Js::Mark(']'), ..) => break,
            (Js::Mark('}'), ..) => {
                let name = name.take();
                offers.extend(url.take().map(|url| Offer { name, url }));
            }
            (key, Some(Js::Mark(':')), Some(Js::Text(value))) if key.is("name") => name = Some(value.clone()),
            (key, Some(Js::Mark(':')), Some(Js::Text(value))) if key.is("url") => url = Some(value.clone()),
            _ => {}
        }
    }
    offers
}

/// As much of JavaScript's tokens as an object literal has.
enum Js {
    Word(String),
    Text(String),
    Mark(char),
}

impl Js {
    /// Whether this is the key `name`, quoted or not.
    fn is(&self, name: &str) -> bool {
        matches!(self, Self::Word(key) | Self::Text(key) if key == name)
    }
}

/// Comments are left out: a Swagger UI is shipped with examples in them.
fn tokens(script: &str) -> Vec<Js> {
    let mut tokens = Vec::new();
    let mut chars = script.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => while chars.next_if(|c| *c != '\n').is_some() {},
            '/' if chars.next_if_eq(&'*').is_some() => {
                while let Some(c) = chars.next() {
                    if c == '*' && chars.next_if_eq(&'/').is_some() {
                        break;
                    }
                }
            }
            '"' | '\'' | '`' => tokens.push(Js::Text(text(&mut chars, c))),
            c if c.is_alphanumeric() || matches!(c, '_' | '$') => {
                let mut word = c.to_string();
                while let Some(c) = chars.next_if(|c| c.is_alphanumeric() || matches!(c, '_' | '$')) {
                    word.push(c);
                }
                tokens.push(Js::Word(word));
            }
            c if c.is_whitespace() => {}
            c => tokens.push(Js::Mark(c)),
        }
    }
    tokens
}

/// The rest of a string literal. It ends with its line, too: a lone quote in a regular expression costs one line, not all.
fn text(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, quote: char) -> String {
    let mut text = String::new();
    while let Some(c) = chars.next_if(|c| *c != '\n' || quote == '`') {
        match c {
            c if c == quote => break,
            '\\' => match chars.next() {
                Some('u') => text.extend(code_point(chars, 4)),
                Some('x') => text.extend(code_point(chars, 2)),
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some(other) => text.push(other),
                None => break,
            },
            c => text.push(c),
        }
    }
    text
}

fn code_point(chars: &mut impl Iterator<Item = char>, digits: usize) -> Option<char> {
    let digits: String = chars.take(digits).collect();
    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(script: &str) -> Vec<(String, String)> {
        offers(script).into_iter().map(|offer| (offer.name.unwrap_or_default(), offer.url)).collect()
    }

    #[test]
    fn a_page_is_read() {
        let page = Page::read(
            "<p><a href='/x?a=1&amp;b=2'>the <b>swagger</b> JSON</a> and <a>no link</a>\
             <script src=index.js></script><script>if (a < b) f('<a href=no>')</script>",
        );
        let [link] = &page.links[..] else { panic!("one link") };
        assert_eq!((&*link.href, &*link.text), ("/x?a=1&b=2", "the swagger JSON"));
        assert_eq!(page.loaded_scripts, ["index.js"]);
        assert_eq!(page.inline_scripts, ["if (a < b) f('<a href=no>')"]);
    }

    #[test]
    fn a_configuration_in_json_in_a_string() {
        let script = r#"var configObject = JSON.parse('{"urls":[{"url":"/v/dstu2.json","name":"DSTU2"},
            {"url":"\/v\/r4.json?a=1\u0026b=2","name":"R4"}],"url":null}');"#
            .replace('\n', "");
        assert_eq!(
            pairs(&script),
            [("DSTU2".into(), "/v/dstu2.json".into()), ("R4".into(), "/v/r4.json?a=1&b=2".into())]
        );
    }

    #[test]
    fn a_configuration_in_an_object_literal() {
        let script = "window.onload = function () {
            let url = location.search.match(/url=([^&']+)/);
            window.ui = SwaggerUIBundle({
                // urls: [{ url: 'no.json', name: 'DSTU2' }],
                /* url: 'https://petstore.example/v2/swagger.json' **/
                urls: [ { name: 'R4', url: 'https://a.example/r4.json' }, { url: \"it's.json\" } ],
                'urls.primaryName': 'R4',
            }) }";
        assert_eq!(
            pairs(script),
            [("R4".into(), "https://a.example/r4.json".into()), (String::new(), "it's.json".into())]
        );
    }

    #[test]
    fn a_single_description_or_none() {
        assert_eq!(pairs("SwaggerUIBundle({ url: 'swagger.json' })"), [(String::new(), "swagger.json".into())]);
        assert_eq!(pairs("SwaggerUIBundle({ urls: [], 'x"), []);
        assert_eq!(pairs("/* unclosed"), []);
    }
}
