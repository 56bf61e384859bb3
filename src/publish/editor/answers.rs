//! What the page asks, and what it is answered: JSON for each question, and the page's own files.

use super::door::{Door, guard};
use super::saving::{Change, EditError};
use super::sheet::{Edit, Sheet, version};
use super::{Desk, judging, listing, outlines, page, saving, sentences, wording};
use crate::publish::PublishError;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Nothing that a person types into one record is longer.
const MOST_BYTES: usize = 256 * 1024;

type At = State<Arc<Desk>>;

/// A row as it is read, with its version.
#[derive(Serialize)]
struct Record {
    id: String,
    version: Option<String>,
    cells: BTreeMap<&'static str, String>,
}

/// An edit that a desk wants to stamp.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stamping {
    edit: Edit,
    by: String,
}

/// All that can be asked for, behind the door.
pub(super) fn router(desk: Arc<Desk>, door: Door) -> Router {
    let at = |rest: &str| door.path(rest);
    Router::new()
        .route(&at(""), get(|| async { file("") }))
        .route(&at("{name}"), get(|Path(name): Path<String>| async move { file(&name) }))
        .route(&at("api/facts"), get(facts))
        .route(&at("api/list"), get(list))
        .route(&at("api/map"), get(map))
        .route(&at("api/words/{tag}"), post(words))
        .route(&at("api/new/{sheet}"), get(fresh))
        .route(&at("api/rows/{sheet}/{id}"), get(row).post(save))
        .route(&at("api/rows/{sheet}/{id}/judge"), post(judge))
        .route(&at("api/rows/{sheet}/{id}/change"), post(change))
        .route(&at("api/rows/{sheet}/{id}/stamp"), post(stamp))
        .route(&at("api/sentences/{tag}/{file}"), get(list_sentences))
        .route(&at("api/sentences/{tag}/{file}/{id}"), post(review))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(from_fn_with_state(Arc::new(door), guard))
        .with_state(desk)
}

fn file(name: &str) -> Response {
    page::file(name).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}

async fn facts(State(desk): At) -> Response {
    answer(move || listing::facts(&desk)).await
}

async fn list(State(desk): At) -> Response {
    answer(move || listing::list(&desk)).await
}

async fn map(State(desk): At) -> Response {
    answer(move || outlines::map(&desk)).await
}

async fn words(Path(tag): Path<String>, body: Bytes) -> Response {
    answer(move || {
        let messages: Vec<String> = read(&body)?;
        wording::words(&tag, &messages).map_err(|error| PublishError::from(error).into())
    })
    .await
}

async fn fresh(State(desk): At, Path(sheet): Path<String>) -> Response {
    answer(move || {
        let sheet = Sheet::named(&sheet)?;
        let id = sheet.free_id(&sheet.table(&desk.source)?);
        let mut cells: BTreeMap<&str, String> =
            sheet.columns.iter().map(|column| (*column, String::new())).collect();
        // Nobody has looked at it yet.
        cells.insert("status", "draft".to_owned());
        Ok(Record { id, version: None, cells })
    })
    .await
}

async fn row(State(desk): At, Path((sheet, id)): Path<(String, String)>) -> Response {
    answer(move || {
        let table = Sheet::named(&sheet)?.table(&desk.source)?;
        let missing = || EditError::Missing { what: format!("record `{id}`") };
        let cells = table.row(&id).ok_or_else(missing)?;
        let cells = cells.into_iter().map(|(column, text)| (column, text.to_owned())).collect();
        let version = version(&table, &id);
        Ok(Record { id, version, cells })
    })
    .await
}

async fn judge(
    State(desk): At,
    Path((sheet, id)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    answer(move || judging::judge(&desk, Sheet::named(&sheet)?, &id, &read(&body)?)).await
}

async fn change(
    State(desk): At,
    Path((sheet, id)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    answer(move || Change::of(&desk.source, Sheet::named(&sheet)?, &id, &read(&body)?)).await
}

async fn save(State(desk): At, Path((sheet, id)): Path<(String, String)>, body: Bytes) -> Response {
    answer(move || saving::save(&desk.source, Sheet::named(&sheet)?, &id, &read(&body)?)).await
}

async fn stamp(
    State(desk): At,
    Path((sheet, id)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    answer(move || {
        let Stamping { edit, by } = read(&body)?;
        judging::stamped(&desk, Sheet::named(&sheet)?, &id, &edit, &by)
    })
    .await
}

async fn list_sentences(State(desk): At, Path((tag, file)): Path<(String, String)>) -> Response {
    answer(move || sentences::list(locales(&desk)?, &tag, &file)).await
}

async fn review(
    State(desk): At,
    Path((tag, file, id)): Path<(String, String, String)>,
    body: Bytes,
) -> Response {
    answer(move || {
        let place = (tag.as_str(), file.as_str(), id.as_str());
        sentences::review(locales(&desk)?, place, &read(&body)?, desk.today())
    })
    .await
}

fn locales(desk: &Desk) -> Result<&std::path::Path, EditError> {
    let missing = || EditError::Missing { what: "folder of words: give --locales DIR".to_owned() };
    desk.locales.as_deref().ok_or_else(missing)
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, EditError> {
    serde_json::from_slice(body).map_err(|error| EditError::Malformed { reason: error.to_string() })
}

/// Does what reads and writes files on a thread of its own, and writes the answer.
async fn answer<T: Serialize + Send + 'static>(
    work: impl FnOnce() -> Result<T, EditError> + Send + 'static,
) -> Response {
    let done = tokio::task::spawn_blocking(move || {
        let answer = work()?;
        serde_json::to_string(&answer)
            .map_err(|error| EditError::Malformed { reason: error.to_string() })
    });
    let (status, text) = match done.await {
        Ok(Ok(text)) => (StatusCode::OK, text),
        Ok(Err(error)) => (status(&error), refusal(&error)),
        Err(error) => {
            (StatusCode::INTERNAL_SERVER_ERROR, json!({ "error": error.to_string() }).to_string())
        }
    };
    (status, [(header::CONTENT_TYPE, "application/json")], text).into_response()
}

fn status(error: &EditError) -> StatusCode {
    match error {
        EditError::Missing { .. } => StatusCode::NOT_FOUND,
        EditError::Malformed { .. } => StatusCode::BAD_REQUEST,
        EditError::Changed { .. } | EditError::Taken { .. } => StatusCode::CONFLICT,
        EditError::Unwritable { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        EditError::Publish(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn refusal(error: &EditError) -> String {
    let mut told = json!({ "error": error.to_string() });
    match error {
        EditError::Changed { now: Some((version, cells)), .. } => {
            told["version"] = json!(version);
            told["cells"] = json!(cells);
        }
        EditError::Taken { free, .. } => told["free"] = json!(free),
        EditError::Unwritable { column, .. } => told["column"] = json!(column),
        EditError::Publish(PublishError::Source(problems)) => {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            told["problems"] = json!(problems);
        }
        _ => {}
    }
    told.to_string()
}
