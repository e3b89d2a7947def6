"""What a field and a table are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, Self

from syria_figures.model.vocabularies import VOCABULARIES, Term

Type = Literal["string", "integer", "number", "date"]

#: So much of a document is printed together, never more.
MAX_WORDS = 12


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its name, type, words and constraints."""

    name: str
    title: str
    description: str
    type: Type = "string"
    required: bool = False
    vocabulary: str | None = None
    pattern: str | None = None
    minimum: int | None = None
    references: str | None = None
    """``table.field`` that a value must stand in."""
    unit: str | None = None

    @property
    def terms(self) -> Mapping[str, Term]:
        """The values that this field may take, with their definitions; empty if it is not coded."""
        return VOCABULARIES[self.vocabulary] if self.vocabulary else {}


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its fields in order and the fields that tell its rows apart."""

    name: str
    title: str
    description: str
    key: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def columns(self) -> list[str]:
        """Column names, in order."""
        return [field.name for field in self.fields]

    def with_columns(self, names: Iterable[str]) -> Self:
        """This table with just these columns, as another version may have them; of an unknown one all is text."""
        known = {field.name: field for field in self.fields}
        return replace(self, fields=tuple(known.get(name, Field(name, name, "")) for name in names))

    def foreign_keys(self) -> list[tuple[tuple[str, ...], str, tuple[str, ...]]]:
        """``(own fields, other table, its fields)`` for every reference; a paragraph is known by two fields."""
        keys: list[tuple[tuple[str, ...], str, tuple[str, ...]]] = []
        for field in self.fields:
            if field.name == "paragraph" and self.name != "paragraphs":
                keys.append((("document_id", "paragraph"), "paragraphs", ("document_id", "paragraph")))
            elif field.references and field.references != f"{self.name}.{field.name}":
                table, other = field.references.split(".")
                keys.append(((field.name,), table, (other,)))
        return keys

    def references(self) -> dict[str, str]:
        """``table.field`` in which the values of a field stand, by the field's name."""
        return {own[-1]: f"{other}.{theirs[-1]}" for own, other, theirs in self.foreign_keys()}
