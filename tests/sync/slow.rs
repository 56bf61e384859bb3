//! A machine that keeps its callers waiting. The clock is the test's own: it stands while bytes are
//! on their way, and jumps where nothing else can happen.

use super::over_http::feed;
use super::world::wait_for;
use passi::sync::http::Http;
use passi::sync::transport::{Failure, Transport};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;
use tokio::task::{JoinHandle, yield_now};
use tokio::time::{self, Instant};

type Answer = JoinHandle<Result<Vec<u8>, Failure>>;

/// Asks for a file, and gives the other end of the connection once the request is there.
async fn ask() -> (Answer, TcpStream) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let http = Http::new(&feed(listener.local_addr().unwrap())).unwrap();
    let answer = tokio::spawn(async move { http.get("a/b", 1000, false).await });
    let heard = tokio::task::spawn_blocking(move || {
        let (mut stream, _) = listener.accept().unwrap();
        assert!(stream.read(&mut [0; 2048]).unwrap() > 0);
        stream
    });
    (answer, heard.await.unwrap())
}

/// How long it takes until this answer is given up.
async fn given_up_after(answer: Answer) -> Duration {
    time::pause();
    let began = Instant::now();
    let ended = answer.await.unwrap();
    let took_too_long = Failure::Offline { reason: "it took too long".to_owned() };
    assert_eq!(ended, Err(took_too_long));
    began.elapsed()
}

/// Lets the client read what has been sent.
async fn settle() {
    for _ in 0..500 {
        yield_now().await;
    }
}

#[test]
fn a_machine_that_says_nothing_is_given_up() {
    wait_for(async {
        let (answer, silent) = ask().await;
        let waited = given_up_after(answer).await;
        assert!(waited <= Duration::from_secs(26), "{waited:?}");
        drop(silent);
    });
}

#[test]
fn a_body_that_stops_is_given_up() {
    wait_for(async {
        let (answer, mut stream) = ask().await;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n01234").unwrap();
        settle().await;
        let waited = given_up_after(answer).await;
        assert!(waited <= Duration::from_secs(16), "{waited:?}");
    });
}

#[test]
fn a_body_of_one_byte_in_a_while_is_given_up_as_well() {
    wait_for(async {
        let (mut answer, mut stream) = ask().await;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n").unwrap();
        settle().await;
        time::pause();
        let mut bytes = 0;
        while !answer.is_finished() {
            // Never silent for as long as would be too long by itself.
            stream.write_all(b"0").ok();
            settle().await;
            time::advance(Duration::from_secs(14)).await;
            settle().await;
            bytes += 1;
            assert!(bytes < 12, "it waits on and on");
        }
        assert!(bytes >= 8, "it was given up after {bytes} bytes");
        let ended = (&mut answer).await.unwrap();
        assert!(matches!(ended, Err(Failure::Offline { .. })), "{ended:?}");
    });
}
