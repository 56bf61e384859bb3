//! Whom a phone believes.

use super::world::{FakeTransport, Files, Operator, Phone, envelope, key, pointer, records};
use passi::feed::head::Head;
use passi::feed::{FeedError, HEAD, Revision};
use passi::sync::Outcome;
use passi::sync::kept::Kept;
use proptest::prelude::*;
use std::sync::LazyLock;

fn updated_operator() -> Operator {
    let mut operator = Operator::new();
    operator.publish(records(41, 2));
    operator
}

/// The files are refused, after one look past the caches, and nothing has changed.
fn refusal(operator: &Operator, files: Files) -> FeedError {
    let mut phone = Phone::probed(operator, 0);
    let before = phone.shelf.clone();
    let Outcome::Refused(error) = phone.sync(&FakeTransport::new(files)) else { panic!() };
    assert_eq!((&phone.shelf, phone.kept.failures), (&before, 1));
    assert_eq!(phone.kept.checked_at, None);
    error
}

#[test]
fn another_key_is_nobody() {
    let operator = updated_operator();
    let mut thief = operator.clone();
    thief.feed_keys = vec![key(66)];
    assert!(matches!(refusal(&operator, thief.files()), FeedError::Signature { valid: 0, .. }));
}

#[test]
fn an_unknown_key_beside_a_good_one_does_no_harm() {
    let mut operator = updated_operator();
    let (mut phone, good) = (Phone::probed(&operator, 0), operator.feed_keys[0].clone());
    operator.feed_keys = vec![key(66), good];
    let transport = FakeTransport::new(operator.files());
    assert!(transport.files[HEAD].len() <= 1024);
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
}

#[test]
fn a_swapped_plan_or_part_is_refused_after_one_look_past_the_caches() {
    let operator = updated_operator();
    for path in ["p/2.json", "d/1-2.jsonl.zst"] {
        let mut files = operator.files();
        files.insert(path.to_owned(), operator.files()["root/1.json"].clone());
        assert!(matches!(refusal(&operator, files), FeedError::Hash { .. }));
    }
    // Where only a cache on the way was wrong, the second look helps.
    let transport = FakeTransport::faulty(operator.files(), |path, fresh, answer| {
        if path == "p/2.json" && !fresh { Ok(b"old".to_vec()) } else { answer }
    });
    let mut phone = Phone::probed(&operator, 0);
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
    assert_eq!(transport.asked(), [HEAD, "p/2.json", "p/2.json!", "d/1-2.jsonl.zst"]);
}

#[test]
fn a_wrong_size_is_refused() {
    let operator = updated_operator();
    for path in ["p/2.json", "d/1-2.jsonl.zst"] {
        let changes: [fn(&mut Vec<u8>); 2] = [|bytes| bytes.push(b' '), |bytes| bytes.truncate(1)];
        for change in changes {
            let mut files = operator.files();
            change(files.get_mut(path).unwrap());
            assert!(matches!(refusal(&operator, files), FeedError::Hash { .. }));
        }
    }
    let huge = operator.files_with_head(|head| head.plan.size = u64::MAX);
    assert!(matches!(refusal(&operator, huge), FeedError::Size { .. }));
}

#[test]
fn an_older_head_is_left_alone() {
    let mut operator = updated_operator();
    let old = operator.files();
    operator.publish(records(42, 3));
    let mut phone = Phone::probed(&operator, 2);
    let before = phone.shelf.clone();
    let (theirs, ours) = (Revision { epoch: 1, seq: 2 }, Revision { epoch: 1, seq: 3 });
    let transport = FakeTransport::new(old);
    assert_eq!(phone.sync(&transport), Outcome::OlderThanHere { theirs, ours });
    assert_eq!(transport.asked(), [HEAD]);
    assert_eq!((&phone.shelf, phone.kept.checked_at), (&before, None));
}

#[test]
fn another_feeds_head_is_refused_even_under_the_same_key() {
    let operator = updated_operator();
    let files = operator.files_with_head(|head| head.feed = "molise".into());
    assert!(matches!(refusal(&operator, files), FeedError::OtherFeed { .. }));
}

#[test]
fn a_root_is_no_head_and_a_head_no_root() {
    let operator = updated_operator();
    let mut files = operator.files();
    let payload = serde_json::to_vec(&operator.root).unwrap();
    files.insert(HEAD.into(), envelope("head/1", 1, &payload, &operator.root_keys));
    assert!(matches!(refusal(&operator, files), FeedError::Signature { .. }));
}

#[test]
fn newer_roots_are_walked_to_and_remembered() {
    let mut operator = updated_operator();
    let mut phone = Phone::probed(&operator, 0);
    operator.rotate(&[3, 4], &[11], false);
    operator.rotate(&[5, 6], &[12], false);
    let transport = FakeTransport::new(operator.files());
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
    let asked = transport.asked();
    assert_eq!(asked[..4], [HEAD, "root/2.json", "root/3.json", "root/4.json"]);
    // The memory suffices from now on.
    phone.kept = Kept::read(Some(&phone.kept.write().unwrap()));
    assert_eq!(phone.sync(&transport), Outcome::UpToDate);
    assert_eq!(transport.asked(), [HEAD]);
}

#[test]
fn a_root_that_the_old_one_did_not_sign_is_refused_and_not_remembered() {
    let operator = updated_operator();
    let mut thief = operator.clone();
    thief.root_keys = vec![key(66), key(67)];
    thief.rotate(&[66, 67], &[68], false);
    assert!(matches!(refusal(&operator, thief.files()), FeedError::Signature { .. }));
    let mut phone = Phone::probed(&operator, 0);
    phone.sync(&FakeTransport::new(thief.files()));
    let outcome = phone.sync(&FakeTransport::new(operator.files()));
    assert!(matches!(outcome, Outcome::Updated { .. }), "{outcome:?}");
}

#[test]
fn a_phone_walks_at_most_thirty_two_roots_and_goes_on_next_time() {
    let mut operator = updated_operator();
    let mut phone = Phone::probed(&operator, 0);
    for number in 0..40 {
        operator.rotate(&[3 + number, 103 + number], &[11], false);
    }
    let transport = FakeTransport::new(operator.files());
    phone.sync(&transport);
    let roots = |asked: Vec<String>| asked.iter().filter(|path| path.starts_with("root")).count();
    assert_eq!(roots(transport.asked()), 32);
    phone.sync(&transport);
    assert_eq!(roots(transport.asked()), 9);
}

#[test]
fn a_stolen_feed_key_is_worth_nothing_after_the_next_epoch() {
    let mut operator = Operator::new();
    let mut thief = operator.clone();
    thief.publish(records(1, 66));
    thief.releases.last_mut().unwrap().0.seq = u64::MAX;
    let mut phone = Phone::probed(&operator, 0);
    assert!(matches!(phone.sync(&FakeTransport::new(thief.files())), Outcome::Updated { .. }));
    assert_eq!(phone.shelf.revision.seq, u64::MAX);
    // Nothing newer can be said in this epoch.
    operator.publish(records(41, 2));
    let outcome = phone.sync(&FakeTransport::new(operator.files()));
    assert!(matches!(outcome, Outcome::OlderThanHere { .. }));

    operator.rotate(&[1, 2], &[11], true);
    operator.publish(records(42, 3));
    let transport = FakeTransport::new(operator.files());
    assert!(matches!(phone.sync(&transport), Outcome::Updated { .. }));
    assert!(transport.asked().iter().any(|path| path.starts_with("s/")));
    assert_eq!(phone.shelf.revision, Revision { epoch: 2, seq: 1 });
    assert_eq!(phone.shelf.records, records(42, 3));
    // What the thief signed does not count any more.
    let outcome = phone.sync(&FakeTransport::new(thief.files()));
    assert!(matches!(outcome, Outcome::Refused(FeedError::Signature { .. })), "{outcome:?}");
}

#[test]
fn heads_of_another_epoch_than_the_roots_are_refused() {
    let operator = updated_operator();
    for epoch in [0, 2, u64::MAX] {
        let files = operator.files_with_head(|head| head.epoch = epoch);
        assert_eq!(refusal(&operator, files), FeedError::Epoch { found: epoch, trusted: 1 });
    }
}

#[test]
fn a_release_that_does_not_add_up_is_refused_at_last() {
    let operator = updated_operator();
    let lie = |change: fn(&mut Head)| operator.files_with_head(change);
    for files in [lie(|head| head.n += 1), lie(|head| head.state[0] ^= 1)] {
        assert!(matches!(refusal(&operator, files), FeedError::Hash { .. }));
    }
    // A plan that was signed for, but is none.
    let mut files = operator.files_with_head(|head| head.plan = pointer("p/2.json", b"{}"));
    files.insert("p/2.json".into(), b"{}".to_vec());
    assert!(matches!(refusal(&operator, files), FeedError::Unreadable { .. }));
}

#[test]
fn an_older_bundle_is_left_alone_and_a_tampered_one_refused() {
    let mut operator = updated_operator();
    let old = operator.bundle();
    operator.publish(records(42, 3));
    let mut phone = Phone::new(&operator, 2);
    let before = phone.shelf.clone();
    assert!(matches!(phone.import(&old), Outcome::OlderThanHere { .. }));

    let bundle = operator.bundle();
    for place in 0..200 {
        let mut phone = Phone::new(&operator, 0);
        let mut tampered = bundle.clone();
        tampered[place * bundle.len() / 200] ^= 0x20;
        match phone.import(&tampered) {
            Outcome::Refused(_) => assert_eq!(phone.shelf, operator.shelf(0)),
            // Names, dates and the like within the zip, and roots that are not needed.
            Outcome::Updated { .. } => assert_eq!(phone.shelf, operator.shelf(2)),
            other => panic!("{other:?}"),
        }
    }
    for end in (0..bundle.len()).step_by(bundle.len() / 200) {
        let outcome = phone.import(&bundle[..end]);
        assert!(matches!(outcome, Outcome::Refused(_)), "{outcome:?}");
    }
    assert_eq!(phone.shelf, before);
}

/// The feed after each of eight releases: the root changes its keys after the second, and raises
/// the epoch after the fifth.
static STAGES: LazyLock<(Operator, Vec<Files>)> = LazyLock::new(|| {
    let first = Operator::new();
    let mut operator = first.clone();
    let mut stages = vec![operator.files()];
    for edition in 2..9 {
        match edition {
            3 => operator.rotate(&[1, 3], &[11], false),
            6 => operator.rotate(&[3, 4], &[12], true),
            _ => {}
        }
        operator.publish(records(30 + edition, edition));
        stages.push(operator.files());
    }
    (operator, stages)
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn stale_heads_in_any_order_never_lead_back(order in prop::collection::vec(0_usize..8, 1..12)) {
        let (operator, stages) = &*STAGES;
        let mut phone = Phone::new(operator, 0);
        let mut newest = 0;
        for stage in order {
            let before = phone.shelf.clone();
            let outcome = phone.sync(&FakeTransport::new(stages[stage].clone()));
            if stage > newest {
                let updated = matches!(outcome, Outcome::Updated { .. });
                prop_assert!(updated, "{} after {}: {:?}", stage, newest, outcome);
                newest = stage;
            } else {
                // What was signed by keys that are not trusted any more is refused, and the rest
                // is known to be old.
                let is_old = match outcome {
                    Outcome::UpToDate => stage == newest,
                    Outcome::OlderThanHere { .. } | Outcome::Refused(_) => stage < newest,
                    _ => false,
                };
                prop_assert!(is_old, "{} after {}: {:?}", stage, newest, outcome);
                prop_assert_eq!(&phone.shelf, &before);
            }
            prop_assert_eq!(&phone.shelf, &operator.shelf(newest));
        }
    }
}
