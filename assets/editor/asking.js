// Questions to the editor's own program. The address of the page is the key, so that every path here is relative.
import { words } from "./words.js";

export class Refused extends Error {
  constructor(status, body) {
    super(body.error ?? `${status}`);
    this.status = status;
    this.body = body;
  }
}

async function asked(path, options) {
  let answer;
  try {
    answer = await fetch(`api/${path}`, options);
  } catch {
    throw new Refused(0, { error: words.gone });
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(answer.status, body);
  return body;
}

export const ask = (path) => asked(path, {});

export const tell = (path, body) =>
  asked(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

// Asks again and again as things change: one question is under way at a time, the newest follows it,
// and what was asked in between is left out. So the last answer is always that of the last question.
export function follower(question, take) {
  let isAsking = false;
  let isDue = false;
  return async function follow() {
    isDue = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (isDue) {
        isDue = false;
        let answer;
        try {
          answer = await question();
        } catch (error) {
          answer = error;
        }
        if (!isDue) take(answer);
      }
    } finally {
      isAsking = false;
    }
  };
}
