//! The steps when nothing goes wrong.

use super::world::{FakeTransport, Operator, Phone, records};
use passi::feed::{HEAD, Revision};
use passi::sync::kept::{Kept, Source};
use passi::sync::transport::Failure;
use passi::sync::{Options, Outcome};

#[test]
fn no_change_is_one_request_of_at_most_a_kibibyte() {
    let operator = Operator::new();
    let (mut phone, transport) =
        (Phone::probed(&operator, 0), FakeTransport::new(operator.files()));
    assert_eq!(phone.sync(&transport), Outcome::UpToDate);
    assert_eq!(transport.asked(), [HEAD]);
    assert!(transport.files[HEAD].len() <= 1024);
    assert_eq!(phone.kept.checked_at, Some(phone.now));
    assert_eq!(phone.kept.source, Source::Bundled);
}

#[test]
fn a_newer_release_comes_by_its_delta() {
    let mut operator = Operator::new();
    operator.publish(records(41, 2));
    // The first sync ever: nothing is asked for but what is needed.
    let (mut phone, transport) = (Phone::new(&operator, 0), FakeTransport::new(operator.files()));
    let Outcome::Updated { applied, revision } = phone.sync(&transport) else { panic!() };
    assert_eq!(transport.asked(), [HEAD, "p/2.json", "d/1-2.jsonl.zst"]);
    assert_eq!(revision, Revision { epoch: 1, seq: 2 });
    assert_eq!((applied.added, applied.changed), (vec!["r040".into()], vec!["r000".into()]));
    assert_eq!(phone.shelf, operator.shelf(1));
    assert_eq!(phone.kept.source, Source::Network);
}

#[test]
fn who_stayed_away_for_long_gets_the_snapshot_in_parts() {
    let mut operator = Operator::new();
    for edition in 2..10 {
        operator.publish(records(30 + edition, edition));
    }
    let (mut phone, transport) =
        (Phone::probed(&operator, 0), FakeTransport::new(operator.files()));
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
    let asked = transport.asked();
    assert!(asked.iter().filter(|path| path.starts_with("s/")).count() > 3, "{asked:?}");
    assert!(!asked.iter().any(|path| path.starts_with("d/")));
    assert_eq!(phone.shelf, operator.shelf(8));
    assert!(phone.larder.is_empty());
}

#[test]
fn a_delta_that_is_gone_or_does_not_add_up_gives_way_to_the_snapshot() {
    let mut operator = Operator::new();
    operator.publish(records(41, 2));
    let mut files = operator.files();
    files.remove("d/1-2.jsonl.zst");
    let mut phone = Phone::probed(&operator, 0);
    assert!(matches!(phone.sync(&FakeTransport::new(files)), Outcome::Updated { .. }));
    assert_eq!(phone.shelf, operator.shelf(1));

    // What is on the shelf is not what the delta was made from.
    let mut phone = Phone::probed(&operator, 0);
    phone.shelf.records.pop_last();
    let transport = FakeTransport::new(operator.files());
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
    assert!(transport.asked().iter().any(|path| path.starts_with("d/")));
    assert_eq!(phone.shelf, operator.shelf(1));
}

#[test]
fn where_data_costs_money_much_of_it_is_asked_about_first() {
    let mut operator = Operator::new();
    for edition in 2..10 {
        operator.publish(records(40, edition));
    }
    let transport = FakeTransport::new(operator.files());
    let mut phone = Phone::probed(&operator, 0);
    phone.options.metered = true;
    let before = phone.shelf.clone();
    let Outcome::AskFirst { bytes } = phone.sync(&transport) else { panic!() };
    let parts = transport.files.iter().filter(|(path, _)| path.starts_with("s/"));
    assert_eq!(bytes, parts.map(|(_, bytes)| bytes.len() as u64).sum::<u64>());
    assert!(!transport.asked().iter().any(|path| path.starts_with("s/")));
    assert_eq!((&phone.shelf, phone.kept.failures), (&before, 0));

    phone.options.agreed = true;
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
    assert_eq!(phone.shelf, operator.shelf(8));

    // A small delta needs no question.
    let mut phone = Phone::probed(&operator, 7);
    phone.options.metered = true;
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
}

#[test]
fn parts_that_came_before_it_broke_off_are_not_fetched_again() {
    let mut operator = Operator::new();
    for edition in 2..10 {
        operator.publish(records(40, edition));
    }
    let parts: Vec<String> =
        operator.files().into_keys().filter(|path| path.starts_with("s/")).collect();
    let last = parts.last().unwrap().clone();
    let transport = FakeTransport::faulty(operator.files(), move |path, _, answer| {
        if *path == last { Err(Failure::Offline { reason: "gone".into() }) } else { answer }
    });
    let mut phone = Phone::probed(&operator, 0);
    let before = phone.shelf.clone();
    assert!(matches!(phone.sync(&transport), Outcome::Offline { .. }));
    let kept = phone.larder.len();
    assert!(kept > 0 && phone.shelf == before);
    // One of them is damaged meanwhile.
    phone.larder.first_entry().unwrap().get_mut()[0] ^= 1;
    let transport = FakeTransport::new(operator.files());
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
    let fetched = transport.asked().iter().filter(|path| path.starts_with("s/")).count();
    assert_eq!(fetched, parts.len() - kept + 1);
    assert!(phone.larder.is_empty());
}

#[test]
fn a_bundle_takes_the_same_steps() {
    let mut operator = Operator::new();
    operator.publish(records(41, 2));
    operator.rotate(&[3, 4], &[11], false);
    let mut phone = Phone::new(&operator, 0);
    let outcome = phone.import(&operator.bundle());
    assert!(matches!(outcome, Outcome::Updated { .. }), "{outcome:?}");
    assert_eq!(phone.shelf, operator.shelf(1));
    assert_eq!(phone.kept.source, Source::Bundle);
    assert_eq!((phone.kept.checked_at, phone.kept.not_before), (None, None));
    assert_eq!(phone.import(&operator.bundle()), Outcome::UpToDate);
}

#[test]
fn a_release_for_newer_apps_says_so() {
    let mut operator = Operator::new();
    operator.publish(records(41, 2));
    let before = operator.shelf(0);
    for (files, knows) in [
        (operator.files_with_head(|head| head.schema = "2.0".into()), "schema 2.0"),
        (operator.files_with_head(|head| head.crit = vec!["tides".into()]), "tides"),
    ] {
        let mut phone = Phone::probed(&operator, 0);
        let outcome = phone.sync(&FakeTransport::new(files));
        assert_eq!(outcome, Outcome::NeedsNewerApp { needs: knows.into() });
        assert_eq!((&phone.shelf, phone.kept.failures), (&before, 0));
    }
}

#[test]
fn what_the_device_will_not_keep_is_said_and_tried_again_later() {
    let mut operator = Operator::new();
    operator.publish(records(41, 2));
    let mut phone = Phone::probed(&operator, 0);
    phone.shelf.is_full = true;
    let outcome = phone.sync(&FakeTransport::new(operator.files()));
    assert_eq!(outcome, Outcome::NotKept { reason: "no space left".into() });
    assert_eq!((phone.shelf.revision.seq, phone.kept.failures), (1, 1));
}

#[test]
fn the_memory_survives_writing_and_a_damaged_one_is_none() {
    let mut operator = Operator::new();
    operator.rotate(&[3, 4], &[11], false);
    let mut phone = Phone::new(&operator, 0);
    phone.options = Options { jitter: 0.0, ..phone.options };
    phone.sync(&FakeTransport::new(operator.files()));
    let text = phone.kept.write().unwrap();
    assert_eq!(Kept::read(Some(&text)), phone.kept);
    for end in 0..text.len() {
        assert_eq!(Kept::read(text.get(..end)), Kept::default());
    }
    // Without the memory the newer root is walked to again.
    phone.kept = Kept::read(None);
    assert_eq!(phone.sync(&FakeTransport::new(operator.files())), Outcome::UpToDate);
}
