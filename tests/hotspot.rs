//! The page for every phone around, where there is no internet: nobody crowds the others out, every
//! name leads to the page, two hundred phones get it whole.

mod configuration;
mod crowd;

use crate::serve_fixture::{Phone, ask, get, page, site, start};
use passi::locale::TONGUES;
use passi::serve::{Allowances, Budget, Limits, PortalName, Site};
use proptest::prelude::*;
use std::fs::File;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const HOUR: Duration = Duration::from_secs(3600);
const NEIGHBOUR: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);
const OTHER: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 3);

/// The limits, for this machine's own addresses too: they stand for phones.
fn limits() -> Limits {
    Limits { spares_this_machine: false, ..Limits::default() }
}

fn few_requests(at_once: u32) -> Budget {
    Budget { at_once, back_within: HOUR }
}

fn portal(dir: &Path, name: &str) -> Site {
    Site { portal: Some(name.parse().unwrap()), ..site(dir) }
}

fn phone(address: u32) -> IpAddr {
    Ipv4Addr::from_bits(Ipv4Addr::new(10, 42, 0, 0).to_bits() + address).into()
}

fn wait_for<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(work)
}

#[test]
fn who_asks_too_much_is_told_to_wait_and_nobody_else_is() {
    let dir = page();
    let address = start(site(dir.path()), Limits { budget: few_requests(3), ..limits() });
    let from = |phone| ask(phone, address, "GET", "/", "passi.lan", "Accept-Language: it-IT\r\n");
    for _ in 0..3 {
        assert_eq!(from(NEIGHBOUR).status, 200);
    }
    let refused = from(NEIGHBOUR);
    assert_eq!(refused.status, 429);
    let seconds: u64 = refused.headers["retry-after"].parse().unwrap();
    assert!((1..=HOUR.as_secs()).contains(&seconds), "{seconds}");
    assert!(refused.text().contains("Aspetta un minuto"), "{}", refused.text());
    assert_eq!(refused.headers["cache-control"], "no-store");
    assert_eq!(from(OTHER).status, 200);
}

#[test]
fn this_machine_itself_is_not_limited() {
    let dir = page();
    let limits = Limits { budget: few_requests(3), connections_of_one: 1, ..Limits::default() };
    let address = start(site(dir.path()), limits);
    let _open: Vec<_> = (0..4).map(|_| std::net::TcpStream::connect(address).unwrap()).collect();
    for _ in 0..10 {
        assert_eq!(get(address, "/", "").status, 200);
    }
}

#[test]
fn what_was_spent_comes_back_and_is_forgotten() {
    let budget = Budget { at_once: 10, back_within: Duration::from_secs(10) };
    let (allowances, start) = (Allowances::new(budget), Instant::now());
    let at = |seconds| start + Duration::from_secs(seconds);
    for _ in 0..10 {
        allowances.ask(phone(1), start).unwrap();
    }
    assert_eq!(allowances.ask(phone(1), start), Err(Duration::from_secs(1)));
    assert_eq!(allowances.ask(phone(2), start), Ok(()));
    assert_eq!(allowances.ask(phone(1), at(1)), Ok(()));
    assert!(allowances.ask(phone(1), at(1)).is_err());
    allowances.forget(at(5));
    assert_eq!(allowances.known(), 1, "the other has everything back");
    allowances.forget(at(11));
    assert_eq!(allowances.known(), 0);
}

#[test]
fn a_large_answer_costs_more_than_a_small_one() {
    let (allowances, start) = (Allowances::new(few_requests(100)), Instant::now());
    allowances.charge(phone(1), 60_000, start);
    assert_eq!(allowances.known(), 0, "small answers cost nothing beside the request");
    allowances.charge(phone(1), 200 * 64 * 1024, start);
    let wait = allowances.ask(phone(1), start).unwrap_err();
    assert!(wait > HOUR, "twice the budget takes longer to come back than the budget: {wait:?}");
}

#[test]
fn any_number_of_addresses_takes_no_more_room() {
    let (allowances, start) = (Allowances::new(few_requests(10)), Instant::now());
    for address in 0..20_000 {
        allowances.ask(Ipv6Addr::from_bits(address).into(), start).unwrap();
        assert!(allowances.known() <= 4096);
    }
}

proptest! {
    #[test]
    fn nobody_gets_more_than_the_budget_and_what_came_back(
        pauses_ms in proptest::collection::vec(0_u64..400, 1..300),
    ) {
        let budget = Budget { at_once: 20, back_within: Duration::from_secs(10) };
        let (allowances, start) = (Allowances::new(budget), Instant::now());
        let (mut now, mut let_in) = (start, 0_u32);
        for pause in pauses_ms {
            now += Duration::from_millis(pause);
            match allowances.ask(phone(1), now) {
                Ok(()) => let_in += 1,
                Err(wait) => {
                    let then = now + wait + Duration::from_millis(1);
                    prop_assert!(Allowances::ask(&allowances, phone(2), then).is_ok());
                    now = then;
                    prop_assert_eq!(allowances.ask(phone(1), now), Ok(()), "who waited is let in");
                    let_in += 1;
                }
            }
            let came_back = (now - start).as_secs_f64() * 2.0;
            prop_assert!(f64::from(let_in) <= 20.0 + came_back + 1e-6);
        }
    }
}

/// A connection on which a request began and does not go on.
async fn half_a_request(from: Ipv4Addr, server: SocketAddr) -> tokio::net::TcpStream {
    let mut stream = Phone::new(from, server).connect().await;
    stream.write_all(b"GET / HTTP/1.1\r\nHost: pas").await.unwrap();
    stream
}

#[test]
fn one_address_has_only_so_many_connections() {
    let dir = page();
    let address = start(site(dir.path()), Limits { connections_of_one: 3, ..limits() });
    wait_for(async {
        let mut slow = Vec::new();
        for _ in 0..3 {
            slow.push(half_a_request(NEIGHBOUR, address).await);
        }
        let mut refused = Phone::new(NEIGHBOUR, address).connect().await;
        assert_eq!(refused.read(&mut [0]).await.unwrap_or(0), 0, "one too many is closed");
        assert_eq!(Phone::new(OTHER, address).ask("GET", "/", "p", "").await.status, 200);
        // Those that were there first can still end what they began.
        slow[0].write_all(b"si.lan\r\n\r\n").await.unwrap();
        assert!(slow[0].read(&mut [0]).await.unwrap() > 0);
    });
}

#[test]
fn who_does_not_end_a_request_makes_room_for_others() {
    let dir = page();
    let quiet = Duration::from_millis(50);
    let address = start(site(dir.path()), Limits { connections: 1, quiet, ..limits() });
    wait_for(async {
        let mut slow = half_a_request(NEIGHBOUR, address).await;
        assert_eq!(Phone::new(OTHER, address).ask("GET", "/", "p", "").await.status, 200);
        let mut told = Vec::new();
        slow.read_to_end(&mut told).await.ok();
        assert!(!String::from_utf8_lossy(&told).contains("200 OK"));
    });
}

#[test]
fn who_does_not_take_an_answer_makes_room_for_others() {
    let dir = page();
    File::create(dir.path().join("dist/large")).unwrap().set_len(64 << 20).unwrap();
    let stalled = Duration::from_millis(50);
    let address = start(site(dir.path()), Limits { connections: 1, stalled, ..limits() });
    wait_for(async {
        let mut slow = Phone::new(NEIGHBOUR, address).connect().await;
        slow.write_all(b"GET /large HTTP/1.1\r\nHost: passi.lan\r\n\r\n").await.unwrap();
        assert!(slow.read(&mut [0]).await.unwrap() > 0, "it has begun");
        assert_eq!(Phone::new(OTHER, address).ask("GET", "/", "p", "").await.status, 200);
    });
}

#[test]
fn where_others_wait_nobody_holds_a_place_after_an_answer() {
    let dir = page();
    let address = start(site(dir.path()), Limits { connections: 1, ..limits() });
    let answer = ask(NEIGHBOUR, address, "GET", "/", "passi.lan", "");
    assert_eq!(answer.headers["connection"], "close");
    wait_for(async {
        let (mut one, mut two) = (Phone::new(NEIGHBOUR, address), Phone::new(OTHER, address));
        for _ in 0..5 {
            assert_eq!(one.ask("GET", "/", "p", "").await.status, 200);
            assert_eq!(two.ask("GET", "/", "p", "").await.status, 200);
        }
    });
}

#[test]
fn every_probe_leads_to_the_portal_and_none_hears_of_an_internet() {
    let dir = page();
    let address = start(portal(dir.path(), "passi.lan"), Limits::default());
    for (host, path) in [
        ("connectivitycheck.gstatic.com", "/generate_204"),
        ("www.google.com", "/gen_204"),
        ("captive.apple.com", "/hotspot-detect.html"),
        ("www.apple.com", "/library/test/success.html"),
        ("www.msftconnecttest.com", "/connecttest.txt"),
        ("www.msftncsi.com", "/ncsi.txt"),
        ("detectportal.firefox.com", "/success.txt"),
        ("detectportal.firefox.com", "/canonical.html"),
        ("nmcheck.gnome.org", "/check_network_status.txt"),
        // By the portal's own name, or by a bare address, they are probes all the same.
        ("passi.lan", "/generate_204"),
        ("10.42.0.1", "/hotspot-detect.html"),
        // Any other name is one that this network does not have.
        ("example.org", "/"),
        ("passi.lan.example.org", "/index.html"),
    ] {
        for method in ["GET", "HEAD"] {
            let answer = ask(OTHER, address, method, path, host, "");
            assert_eq!(answer.status, 302, "{host}{path}");
            assert_eq!(answer.headers["location"], "http://passi.lan/portal", "{host}{path}");
            assert_eq!(answer.headers["cache-control"], "no-store", "{host}{path}");
            assert!(answer.body.is_empty());
        }
    }
    let post = ask(OTHER, address, "POST", "/log", "example.org", "Content-Length: 0\r\n");
    assert_eq!(post.status, 421);
}

#[test]
fn by_its_name_or_address_the_page_is_the_page() {
    let dir = page();
    let address = start(portal(dir.path(), "passi.lan:8080"), Limits::default());
    for host in
        ["passi.lan", "PASSI.LAN:8080", "passi.lan.", "10.42.0.1:8080", "[fe80::1]", "localhost"]
    {
        let answer = ask(OTHER, address, "GET", "/", host, "");
        assert_eq!((answer.status, answer.text().contains("Passi")), (200, true), "{host}");
    }
    let led = ask(OTHER, address, "GET", "/", "example.org", "");
    assert_eq!(led.headers["location"], "http://passi.lan:8080/portal");
    let without = start(site(dir.path()), Limits::default());
    assert_eq!(ask(OTHER, without, "GET", "/", "example.org", "").status, 200);
    assert_eq!(ask(OTHER, without, "GET", "/portal", "example.org", "").status, 404);
}

#[test]
fn the_portal_says_where_the_page_is_in_every_language() {
    let dir = page();
    let address = start(portal(dir.path(), "passi.lan"), Limits::default());
    let said = |extra| ask(OTHER, address, "GET", "/portal", "passi.lan", extra);
    let arabic = said("Accept-Language: ar-EG,ar;q=0.9,en;q=0.8\r\n");
    assert!(arabic.text().starts_with("<!doctype html><html lang=\"ar\" dir=\"rtl\">"));
    assert!(said("").text().contains("<html lang=\"en\" dir=\"ltr\">"));
    for tongue in TONGUES {
        let part = format!("lang=\"{}\" dir=\"{}\"", tongue.tag, tongue.dir());
        assert_eq!(arabic.text().matches(&part).count(), 1, "{}", tongue.tag);
    }
    assert!(arabic.text().matches("http://passi.lan").count() > TONGUES.len());
    assert!(!arabic.text().contains("<script") && !arabic.text().contains("passi.apk"));
    assert!(arabic.headers["content-security-policy"].starts_with("default-src 'none'"));
    assert_eq!(arabic.headers["cache-control"], "no-store");
    assert!(arabic.headers["content-type"].starts_with("text/html"));
}

#[test]
fn a_portal_has_a_name_that_phones_can_ask_for() {
    for good in ["passi.lan", "passi", "passi.lan:8080", "Passi-1.home.arpa"] {
        assert!(good.parse::<PortalName>().is_ok(), "{good}");
    }
    for bad in [
        "",
        ":80",
        "http://passi.lan",
        "pas si",
        "passi.lan:",
        "passi.lan:port",
        "a@b",
        "[::1]",
        "pässi",
    ] {
        assert!(bad.parse::<PortalName>().is_err(), "{bad}");
    }
}

#[test]
fn the_app_for_android_is_handed_out_where_there_is_one() {
    let dir = page();
    let apk = dir.path().join("app-release.apk");
    std::fs::write(&apk, "PK").unwrap();
    let with = Site { apk: Some(apk), ..portal(dir.path(), "passi.lan") };
    let address = start(with, Limits::default());
    let answer = ask(OTHER, address, "GET", "/passi.apk", "passi.lan", "");
    assert_eq!((answer.status, answer.text().as_str()), (200, "PK"));
    assert_eq!(answer.headers["content-type"], "application/vnd.android.package-archive");
    assert_eq!(answer.headers["content-disposition"], "attachment; filename=\"passi.apk\"");
    assert!(!get(address, "/", "").headers.contains_key("content-disposition"));
    let portal = ask(OTHER, address, "GET", "/portal", "passi.lan", "").text();
    assert!(portal.contains("href=\"http://passi.lan/passi.apk\""));
    let without = start(site(dir.path()), Limits::default());
    assert_eq!(get(without, "/passi.apk", "").status, 404);
}
