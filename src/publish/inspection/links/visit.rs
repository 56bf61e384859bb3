//! What the answers of one page mean.

use super::{Answer, Asker, Client, Failure, Method, Outcome, address};

/// A page that sends on more often goes round in circles.
const MOST_HOPS: usize = 6;

/// Asks for a page, and follows where it sends on. Only an unbroken row of answers that call their
/// move permanent says that the source should have another address: sites send visitors to a
/// language or a sign-in page for the moment, and that is nobody's mistake.
pub(super) async fn visit<C: Client>(asker: &Asker<C>, url: &str) -> Outcome {
    let (mut at, mut moved, mut is_for_good) = (url.to_owned(), None, true);
    for _ in 0..MOST_HOPS {
        let answer = match ask(asker, &at).await {
            Ok(answer) => answer,
            Err(failure) => return missed(failure),
        };
        let status = answer.status;
        match status {
            200..=299 => return moved.map_or(Outcome::Fine, |to| Outcome::Moved { to }),
            301 | 302 | 303 | 307 | 308 => {
                let location = answer.location.unwrap_or_default();
                let Some(next) = address::joined(&at, &location) else {
                    let reason = format!("sent on to `{location}`, which is no web address");
                    return Outcome::Failing { reason };
                };
                is_for_good &= matches!(status, 301 | 308);
                if is_for_good {
                    moved = Some(next.clone());
                }
                at = next;
            }
            404 | 410 => return Outcome::Gone { status },
            401 | 403 | 451 => return Outcome::Shut { status },
            429 => return Outcome::Failing { reason: "it asks for patience".to_owned() },
            _ => return Outcome::Failing { reason: format!("status {status}") },
        }
    }
    Outcome::Failing { reason: "it sends on without end".to_owned() }
}

/// The head of a page, or the page where the head is refused: some machines know no heads, and
/// say so in many ways.
async fn ask<C: Client>(asker: &Asker<C>, url: &str) -> Result<Answer, Failure> {
    let answer = asker.ask(Method::Head, url).await?;
    match answer.status {
        429 | 0..=399 => Ok(answer),
        _ => asker.ask(Method::Get, url).await,
    }
}

fn missed(failure: Failure) -> Outcome {
    match failure {
        Failure::Insecure { reason } => Outcome::Insecure { reason },
        Failure::Refused { reason } | Failure::Lost { reason } => Outcome::Unreachable { reason },
        Failure::Unreadable { reason } => Outcome::Failing { reason },
    }
}
