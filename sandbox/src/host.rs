//! Whom a request is for. A page of the world can have a name lead to this machine (DNS rebinding), and then reads what is answered here as
//! its own: but the browser says that name in `Host`.

use std::net::IpAddr;

use axum::{
    http::{StatusCode, header, request::Parts, uri::Authority},
    response::{IntoResponse, Response},
};

/// The refusal of a request that is for somebody else than who listens at an address; `None` for one that is not.
pub(crate) fn refusal(listens: IpAddr, request: &Parts) -> Option<Response> {
    let mut named = request.headers.get_all(header::HOST).iter().map(|host| host.to_str().unwrap_or_default());
    let in_url = request.uri.authority().map(Authority::as_str);
    let names_it = in_url.is_some() || request.headers.contains_key(header::HOST);
    if names_it && named.all(|host| is_own(listens, host)) && in_url.is_none_or(|host| is_own(listens, host)) {
        return None;
    }
    let why = format!(
        "This server is for 127.0.0.1, localhost and the address that it listens at, {listens}. The request's Host names \
         another, or none: a name of the world that leads here may be a trap.\n"
    );
    Some((StatusCode::MISDIRECTED_REQUEST, why).into_response())
}

/// Any port is good: it may be forwarded.
fn is_own(listens: IpAddr, host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host();
    if host.contains('@') || name.eq_ignore_ascii_case("localhost") {
        return !host.contains('@');
    }
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    // A number cannot be made to lead elsewhere.
    address.is_ok_and(|address| address.is_loopback() || address == listens || listens.is_unspecified())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_names_and_address_are_answered_to() {
        let [local, lan, any] = ["127.0.0.1", "192.0.2.7", "0.0.0.0"].map(|it| it.parse::<IpAddr>().unwrap());
        for host in ["127.0.0.1", "127.0.0.1:8080", "localhost:1", "LOCALHOST", "[::1]:8080", "127.9.9.9"] {
            assert!([local, lan, any].iter().all(|listens| is_own(*listens, host)), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "evil.example:8080",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "x@localhost",
            "a b",
            "[::1",
        ] {
            assert!([local, lan, any].iter().all(|listens| !is_own(*listens, host)), "{host}");
        }
        for (host, expected) in [("192.0.2.7:80", [false, true, true]), ("192.0.2.8", [false, false, true])] {
            assert_eq!([local, lan, any].map(|listens| is_own(listens, host)), expected, "{host}");
        }
    }
}
