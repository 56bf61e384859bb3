//! The form of a desk, as its data asks it. Answers stay while one looks elsewhere; nothing is sent.

use super::mediation_desk::known;
use super::mediation_request::Ready;
use crate::domain::mediation::{Desk, Field, Letter, Problem};
use crate::ui::Route;
use crate::ui::components::form_field::{FormField, field_id, told};
use crate::ui::components::icon::Icon;
use crate::ui::components::screen::Screen;
use crate::ui::state::state;
use crate::ui::words::{Words, words};
use dioxus::prelude::*;

/// What is wrong takes the focus when it is told.
const TO_WRONG: &str = "document.querySelector('[data-part=wrong]')?.focus();";

/// The form of the desk of this id.
#[component]
pub fn MediationAsk(id: String) -> Element {
    known(state().desk(&id), |desk| {
        rsx! {
            Asked { key: "{desk.id}", desk }
        }
    })
}

#[component]
fn Asked(desk: Desk) -> Element {
    let (words, state) = (words(), state());
    let mut times_tried = use_signal(|| 0_u32);
    // Ready, but not kept: it is shown here, for it is nowhere else.
    let mut unkept = use_signal(|| None::<Letter>);
    use_effect(move || {
        if times_tried() > 0 {
            document::eval(TO_WRONG);
        }
    });
    let answers = state.begun(&desk.id);
    let problems = match times_tried() {
        0 => Vec::new(),
        _ => desk.problems(&answers, words.now().date_naive()),
    };
    let asked = desk.clone();
    let prepare = move |_| {
        let desk = asked.clone();
        spawn(async move {
            match state.prepare(&desk).await {
                Ok((_, Some(number))) => {
                    navigator().replace(Route::MediationRequest { number });
                }
                Ok((letter, None)) => unkept.set(Some(letter)),
                Err(_) => times_tried += 1,
            }
        });
    };
    let languages: Vec<String> = desk.languages_to_ask().into_iter().map(str::to_owned).collect();
    rsx! {
        Screen { name: "mediation-ask", title: words.text("mediation-ask"),
            p { class: "lead", lang: "it", dir: "ltr", "{desk.name}" }
            if let Some(letter) = unkept() {
                Ready { desk_id: desk.id.clone(), letter }
            } else {
                p { class: "notice", "data-told": "not-sent",
                    Icon { name: "info" }
                    span { {words.text("mediation-not-sent")} }
                }
                if !problems.is_empty() {
                    {wrong(words, &desk.form.fields, &problems)}
                }
                for field in desk.form.fields.clone() {
                    FormField {
                        key: "{field.id}",
                        answer: answers.get(&field.id).cloned().unwrap_or_default(),
                        wrong: problems.iter().find(|one| one.field == field.id).map(|one| one.why),
                        languages: languages.clone(),
                        onanswer: {
                            let (desk, field) = (desk.id.clone(), field.id.clone());
                            move |answer| state.answer(&desk, &field, answer)
                        },
                        field,
                    }
                }
                button {
                    class: "button wide",
                    r#type: "button",
                    "data-action": "mediation-prepare",
                    onclick: prepare,
                    Icon { name: "check-circle" }
                    {words.text("mediation-prepare")}
                }
            }
        }
    }
}

/// Everything that is wrong, each with the way to its question.
fn wrong(words: Words, fields: &[Field], problems: &[Problem]) -> Element {
    let count = [("count", problems.len().into())];
    let label = |id: &str| {
        let field = fields.iter().find(|field| field.id == id);
        field.map(|field| told(words, &field.label))
    };
    rsx! {
        section { class: "far", role: "alert", tabindex: "-1", "data-part": "wrong",
            h2 { {words.format("mediation-wrong-title", &count)} }
            ul { class: "rows",
                for Problem { field, why } in problems {
                    li { key: "{field}",
                        button {
                            class: "row",
                            r#type: "button",
                            "data-wrong": "{field}",
                            onclick: {
                                let id = serde_json::Value::from(field_id(field));
                                move |_| {
                                    document::eval(&format!("document.getElementById({id})?.focus();"));
                                }
                            },
                            span {
                                {label(field)}
                                span { class: "row-note", {words.wrong(*why)} }
                            }
                        }
                    }
                }
            }
        }
    }
}
