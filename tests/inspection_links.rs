//! Testing web addresses: at the pace of a polite visitor, and no network is no mistake.

use passi::publish::inspection::links::{
    Answer, Client, Failure, Method, Outcome, Pace, Web, findings, test as asked,
};
use passi::publish::inspection::{Gravity, Subject};
use passi::publish::source;
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::time::{Instant, sleep};

/// How long a machine of the tests takes for an answer.
const SLOW: Duration = Duration::from_millis(300);

/// A request as a machine saw it: which page, how, and from when to when.
type Seen = (String, Method, Instant, Instant);

/// A web that is a table, and remembers who asked when.
#[derive(Clone, Default)]
struct Table {
    pages: BTreeMap<&'static str, (u16, &'static str)>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Client for Table {
    async fn ask(&self, method: Method, url: &str) -> Result<Answer, Failure> {
        let began = Instant::now();
        sleep(SLOW).await;
        self.seen.lock().unwrap().push((url.to_owned(), method, began, Instant::now()));
        match self.pages.get(url) {
            // What refuses heads, and would give the page.
            Some((405, _)) if method == Method::Get => Ok(Answer { status: 200, location: None }),
            Some((status, location)) => {
                let location = Some((*location).to_owned()).filter(|to| !to.is_empty());
                Ok(Answer { status: *status, location })
            }
            None => Err(Failure::Lost { reason: "no such name".to_owned() }),
        }
    }
}

/// Runs it with a clock that moves only when everybody waits.
fn paused<T>(future: impl Future<Output = T>) -> T {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().start_paused(true).build().unwrap().block_on(future)
}

fn urls(urls: &[&str]) -> BTreeSet<String> {
    urls.iter().map(|url| (*url).to_owned()).collect()
}

fn web(pages: &[(&'static str, u16, &'static str)]) -> Table {
    let pages = pages.iter().map(|(url, status, to)| (*url, (*status, *to)));
    Table { pages: pages.collect(), ..Table::default() }
}

#[test]
fn a_machine_is_asked_once_a_second_and_machines_side_by_side() {
    let web = web(&[
        ("https://a.example/1", 200, ""),
        ("https://a.example/2", 405, ""),
        // Both lead to the machine that is asked meanwhile.
        ("https://b.example/1", 301, "https://a.example/1"),
        ("https://c.example/1", 302, "https://a.example/2"),
    ]);
    let began = paused(async {
        let began = Instant::now();
        let all: Vec<&str> = web.pages.keys().copied().collect();
        let outcomes = asked(web.clone(), Pace::default(), urls(&all)).await.unwrap();
        assert_eq!(outcomes["https://a.example/1"], Outcome::Fine);
        assert_eq!(outcomes["https://a.example/2"], Outcome::Fine);
        let to = "https://a.example/1".to_owned();
        assert_eq!(outcomes["https://b.example/1"], Outcome::Moved { to });
        assert_eq!(outcomes["https://c.example/1"], Outcome::Fine, "not for good");
        began
    });
    let seen = web.seen.lock().unwrap();
    let at = |host: &str| {
        let mut times: Vec<_> =
            seen.iter().filter(|(url, ..)| url.contains(host)).map(|it| (it.2, it.3)).collect();
        times.sort();
        times
    };
    let times = at("a.example");
    assert_eq!(times.len(), 6, "two pages, three of them with a head that is refused");
    for pair in times.windows(2) {
        let pause = pair[1].0.checked_duration_since(pair[0].1).expect("one at a time");
        assert!(pause >= Duration::from_secs(1), "{pause:?}");
    }
    for host in ["a.example", "b.example", "c.example"] {
        assert_eq!(at(host)[0].0, began, "{host} need not wait for others");
    }
}

#[test]
fn few_machines_are_asked_at_once() {
    let names: Vec<String> = (0..30).map(|number| format!("https://h{number}.example/")).collect();
    let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
    let web = web(&names.iter().map(|name| (*name, 200, "")).collect::<Vec<_>>());
    let pace = Pace { at_once: 4, ..Pace::default() };
    let outcomes = paused(asked(web.clone(), pace, urls(&names))).unwrap();
    assert_eq!(outcomes.len(), 30);
    let seen = web.seen.lock().unwrap();
    for (_, _, began, _) in seen.iter() {
        let together = seen.iter().filter(|(_, _, from, to)| from <= began && began < to).count();
        assert!(together <= 4, "{together}");
    }
}

#[test]
fn without_a_network_nothing_is_said_of_any_page_and_few_are_asked() {
    let names: Vec<String> = (0..30).map(|number| format!("https://h{number}.example/")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let web = Table::default();
    assert_eq!(paused(asked(web.clone(), Pace::default(), urls(&names))), None);
    assert_eq!(web.seen.lock().unwrap().len(), 8);
    assert_eq!(paused(asked(web, Pace::default(), urls(&[]))), Some(BTreeMap::new()));
}

#[test]
fn what_an_answer_means() {
    let web = web(&[
        ("https://a.example/gone", 404, ""),
        ("https://a.example/shut", 403, ""),
        ("https://a.example/broken", 500, ""),
        ("https://a.example/busy", 429, ""),
        ("https://a.example/round", 302, "/round"),
        ("https://a.example/nowhere", 301, ""),
        ("https://a.example/moved", 301, "/gone"),
        ("https://a.example/twice", 308, "new"),
        ("https://a.example/new", 302, "/it"),
        ("https://a.example/it", 200, ""),
    ]);
    let mut all: Vec<&str> = web.pages.keys().copied().collect();
    all.extend(["https://nobody.example/", "nonsense"]);
    let outcomes = paused(asked(web.clone(), Pace::default(), urls(&all))).unwrap();
    let of = |page: &str| format!("{:?}", outcomes[page]);
    for (page, meant) in [
        ("gone", "Gone { status: 404 }"),
        ("shut", "Shut { status: 403 }"),
        ("broken", "Failing { reason: \"status 500\" }"),
        ("busy", "Failing { reason: \"it asks for patience\" }"),
        ("round", "Failing { reason: \"it sends on without end\" }"),
        ("moved", "Gone { status: 404 }"),
        ("twice", "Moved { to: \"https://a.example/new\" }"),
        ("new", "Fine"),
    ] {
        assert_eq!(of(&format!("https://a.example/{page}")), meant, "{page}");
    }
    assert_eq!(of("https://nobody.example/"), "Unreachable { reason: \"no such name\" }");
    assert_eq!(of("nonsense"), "Failing { reason: \"no web address\" }");
    let busy = web.seen.lock().unwrap();
    let busy = busy.iter().filter(|(url, ..)| url.ends_with("/busy")).count();
    assert_eq!(busy, 1, "who asks for patience is not asked again");
}

#[test]
fn a_page_for_people_weighs_more_than_a_source() {
    let umbria = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/inspection/source");
    let source = source::read(&umbria).unwrap();
    let row = source.services.iter().find(|row| row.text("id") == "t14").unwrap();
    let subjects = [Subject::service(row, None)];
    let gone = Outcome::Gone { status: 404 };
    let outcomes: BTreeMap<String, Outcome> =
        ["website", "source_url"].map(|column| (row.text(column).to_owned(), gone.clone())).into();
    let found = findings(&subjects, &outcomes);
    let found: Vec<_> = found.iter().map(|found| (&*found.column, found.gravity)).collect();
    assert_eq!(found, [("website", Gravity::Grave), ("source_url", Gravity::Due)]);
    let fine = outcomes.into_keys().map(|url| (url, Outcome::Fine)).collect();
    assert!(findings(&subjects, &fine).is_empty());
}

/// A machine that answers for real, and what it was asked.
async fn machine() -> (String, Arc<Mutex<Vec<String>>>) {
    use axum::extract::Request;
    use axum::http::{HeaderMap, Method, StatusCode, header};
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let remembered = Arc::clone(&seen);
    let answer = move |request: Request| async move {
        let names: Vec<&str> = request.headers().keys().map(|name| name.as_str()).collect();
        let agent = request.headers()[header::USER_AGENT].to_str().unwrap();
        let (method, path) = (request.method(), request.uri().path());
        let line = format!("{method} {path} {agent} {}", names.join(","));
        remembered.lock().unwrap().push(line);
        let to = HeaderMap::from_iter([(header::LOCATION, "/here".parse().unwrap())]);
        match path {
            "/here" => (StatusCode::OK, HeaderMap::new()),
            "/moved" => (StatusCode::MOVED_PERMANENTLY, to),
            "/no-heads" if method == Method::GET => (StatusCode::OK, HeaderMap::new()),
            "/no-heads" => (StatusCode::METHOD_NOT_ALLOWED, HeaderMap::new()),
            _ => (StatusCode::NOT_FOUND, HeaderMap::new()),
        }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let app = axum::Router::new().fallback(answer);
    tokio::spawn(async move { axum::serve(listener, app).await });
    (address, seen)
}

#[test]
fn real_machines_are_asked_by_name_and_without_cookies() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (address, seen) = machine().await;
        // Nobody listens there: the port was free a moment ago.
        let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let page = |path: &str| format!("http://{address}{path}");
        let (plain, nobody) = (format!("https://{address}/here"), format!("http://{free}/"));
        let all = ["/here", "/moved", "/no-heads", "/gone"].map(page);
        let all: BTreeSet<String> =
            all.into_iter().chain([plain.clone(), nobody.clone()]).collect();
        let pace = Pace { between: Duration::ZERO, ..Pace::default() };
        let outcomes = asked(Web::new().unwrap(), pace, all).await.unwrap();
        assert_eq!(outcomes[&page("/here")], Outcome::Fine);
        assert_eq!(outcomes[&page("/moved")], Outcome::Moved { to: page("/here") });
        assert_eq!(outcomes[&page("/no-heads")], Outcome::Fine);
        assert_eq!(outcomes[&page("/gone")], Outcome::Gone { status: 404 });
        assert!(matches!(outcomes[&plain], Outcome::Insecure { .. }), "{:?}", outcomes[&plain]);
        assert!(matches!(outcomes[&nobody], Outcome::Unreachable { .. }), "{outcomes:?}");
        let agent = concat!("passi-publish/", env!("CARGO_PKG_VERSION"));
        for line in seen.lock().unwrap().iter() {
            assert!(line.ends_with(&format!(" {agent} user-agent,accept,host")), "{line}");
        }
    });
}
