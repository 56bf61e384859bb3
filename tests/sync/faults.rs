//! What the network does to a feed. Whatever it is, the shelf holds the old or the new release.

use super::world::{FakeTransport, Files, Operator, Phone, now, records};
use chrono::TimeDelta;
use passi::feed::{FeedError, HEAD};
use passi::sync::Outcome;
use passi::sync::transport::Failure;

const PORTAL: &str = "<!DOCTYPE html><html><body>Please sign in</body></html>";

/// Far enough behind that nothing but the snapshot helps, and one release behind.
fn operator() -> (Operator, [usize; 2]) {
    let mut operator = Operator::new();
    for edition in 2..7 {
        operator.publish(records(40, edition));
    }
    (operator, [0, 4])
}

fn offline(files: Files, answer: Result<Vec<u8>, Failure>) {
    let (operator, _) = operator();
    let mut phone = Phone::probed(&operator, 0);
    let before = phone.shelf.clone();
    let transport = FakeTransport::faulty(files, move |_, _, _| answer.clone());
    let outcome = phone.sync(&transport);
    assert!(matches!(outcome, Outcome::Offline { .. }), "{outcome:?}");
    assert_eq!(transport.asked(), [HEAD]);
    assert_eq!((&phone.shelf, phone.kept.failures), (&before, 1));
    assert_eq!((phone.kept.checked_at, phone.larder.len()), (None, 0));
}

#[test]
fn a_sign_in_page_is_as_good_as_offline() {
    let (operator, _) = operator();
    offline(operator.files(), Ok(PORTAL.into()));
    offline(operator.files(), Ok(Vec::new()));
    offline(operator.files(), Ok(b"{}".to_vec()));
    offline(operator.files(), Ok(vec![b' '; 5000]));
    offline(operator.files(), Err(Failure::Strange { reason: "status 302".into() }));
    offline(operator.files(), Err(Failure::Offline { reason: "no route".into() }));
    offline(operator.files(), Err(Failure::NotThere));
    offline(operator.files(), Err(Failure::TooLarge));
}

/// The paths that a phone asks for on its way to these files.
fn way(phone: &Phone, files: &Files) -> Vec<String> {
    let transport = FakeTransport::new(files.clone());
    assert!(matches!(phone.clone().sync(&transport), Outcome::Updated { .. }));
    transport.asked()
}

#[test]
fn a_body_cut_anywhere_never_changes_the_shelf() {
    let (operator, starts) = operator();
    let files = operator.files();
    for start in starts {
        let phone = Phone::probed(&operator, start);
        for path in way(&phone, &files) {
            let size = files[&path].len();
            let step = if path == HEAD { 1 } else { size.div_ceil(200) };
            for end in (0..size).step_by(step) {
                let mut cut = files.clone();
                cut.get_mut(&path).unwrap().truncate(end);
                let mut phone = phone.clone();
                let outcome = phone.sync(&FakeTransport::new(cut));
                let expected = match &outcome {
                    Outcome::Offline { .. } => path == HEAD,
                    Outcome::Refused(FeedError::Hash { .. }) => path != HEAD,
                    _ => false,
                };
                assert!(expected, "{path} cut at {end}: {outcome:?}");
                assert_eq!(phone.shelf, operator.shelf(start), "{path} cut at {end}");
                if end % 16 == 0 {
                    // The next try, with nothing in the way, brings the new release.
                    let outcome = phone.sync(&FakeTransport::new(files.clone()));
                    assert!(matches!(outcome, Outcome::Updated { .. }), "{outcome:?}");
                    assert_eq!(phone.shelf, operator.shelf(5));
                }
            }
        }
    }
}

#[test]
fn a_flipped_bit_is_never_taken() {
    let (operator, starts) = operator();
    let files = operator.files();
    for start in starts {
        let phone = Phone::probed(&operator, start);
        for path in way(&phone, &files) {
            for place in (0..files[&path].len()).step_by(11) {
                let mut flipped = files.clone();
                flipped.get_mut(&path).unwrap()[place] ^= 1;
                let mut phone = phone.clone();
                match phone.sync(&FakeTransport::new(flipped)) {
                    // The version of the root, which only says where to look.
                    Outcome::Updated { .. } if path == HEAD => {}
                    Outcome::Updated { .. } => panic!("{path} at {place}"),
                    _ => assert_eq!(phone.shelf, operator.shelf(start)),
                }
            }
        }
    }
}

#[test]
fn whatever_breaks_at_whatever_request_the_next_try_mends_it() {
    let (operator, starts) = operator();
    let failures = [
        Failure::Offline { reason: "reset".into() },
        Failure::NotThere,
        Failure::Busy { retry_after_s: None },
        Failure::Strange { reason: "status 302".into() },
        Failure::TooLarge,
    ];
    let files = operator.files();
    for start in starts {
        // A phone that looks for newer roots too.
        let mut phone = Phone::probed(&operator, start);
        phone.kept.probed_at = Some(now() - TimeDelta::days(8));
        assert!(way(&phone, &files).contains(&"root/2.json".to_owned()));
        for broken in way(&phone, &files) {
            for failure in &failures {
                let (broken, failure, mut phone) = (broken.clone(), failure.clone(), phone.clone());
                let transport = FakeTransport::faulty(files.clone(), move |path, _, answer| {
                    if path == broken { Err(failure.clone()) } else { answer }
                });
                match phone.sync(&transport) {
                    // The way around a missing delta, or no newer root.
                    Outcome::Updated { .. } => assert_eq!(phone.shelf, operator.shelf(5)),
                    _ => assert_eq!(phone.shelf, operator.shelf(start)),
                }
                phone.sync(&FakeTransport::new(files.clone()));
                assert_eq!(phone.shelf, operator.shelf(5));
            }
        }
    }
}
