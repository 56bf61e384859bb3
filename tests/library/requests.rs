//! Requests for a mediator: what was asked, until it is dropped.

use super::{answers, empty, full, letter};

#[test]
fn requests_stay_with_their_answers_and_their_letters() {
    let mut library = empty();
    let number = library.keep_request("test-pg", &answers("Una"), &letter("Una")).unwrap();
    library.keep_request("test-tr", &answers("Due"), &letter("Due")).unwrap();
    let requests = library.requests().unwrap();
    let told: Vec<_> = requests.iter().map(|one| (one.desk_id.as_str(), &one.answers)).collect();
    assert_eq!(told, [("test-pg", &answers("Una")), ("test-tr", &answers("Due"))]);
    assert_eq!(requests[1].letter, letter("Due"));
    library.drop_request(number).unwrap();
    assert_eq!(library.requests().unwrap().len(), 1);
}

#[test]
fn what_was_asked_and_dropped_is_not_in_the_file_any_more() {
    let mut library = empty();
    let asked = "una richiesta che nessuno deve leggere";
    let number = library.keep_request("test-pg", &answers(asked), &letter(asked)).unwrap();
    library.drop_request(number).unwrap();
    let bytes = library.to_bytes().unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("nessuno deve leggere"));
}

#[test]
fn a_request_with_a_number_that_is_taken_gets_another_one() {
    let mut here = empty();
    here.keep_request("other", &answers("Altra"), &letter("Altra")).unwrap();
    here.import(&full().export(None).unwrap()).unwrap();
    let requests = here.requests().unwrap();
    let ids: Vec<_> = requests.iter().map(|request| request.desk_id.as_str()).collect();
    assert_eq!(ids, ["other", "test-pg"]);
}
