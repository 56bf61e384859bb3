"""Judges an HSDS export by the standard's own schemas, and says as JSON what they find."""
import json
import pathlib
import sys

import jsonschema
import referencing

schemas, export, compiled = map(pathlib.Path, sys.argv[1:])


def found(services, validator):
    errors = [error for service in services for error in validator.iter_errors(service)]
    return [f"{error.json_path}: {error.message}"[:300] for error in errors[:10]]


services = json.loads(export.read_text(encoding="utf-8"))
# The schemas name each other by the names of their files.
registry = referencing.Registry().with_resources(
    (path.name, referencing.jsonschema.DRAFT202012.create_resource(json.loads(path.read_text())))
    for path in schemas.glob("*.json")
)
draft = jsonschema.Draft202012Validator
whole = json.loads(compiled.read_text())
print(
    json.dumps(
        {
            "services": len(services),
            "schemas": found(
                services,
                draft(
                    json.loads((schemas / "service.json").read_text()),
                    registry=registry,
                    format_checker=draft.FORMAT_CHECKER,
                ),
            ),
            "compiled": found(services, draft(whole, format_checker=draft.FORMAT_CHECKER)),
        }
    )
)
