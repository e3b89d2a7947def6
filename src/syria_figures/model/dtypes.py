"""The definition as pandas has it: the dtype of a field."""

from __future__ import annotations

from typing import Any

import pandas as pd

from syria_figures.model.field import Field


def plain_dtype(field: Field) -> Any:
    """Return the dtype of a field before its codes are known to be valid: a coded field is text."""
    return {
        "string": pd.StringDtype(na_value=float("nan")),
        "integer": "int64" if field.required else "Int64",
        "number": "float64",
        "date": "datetime64[ms]",
    }[field.type]
