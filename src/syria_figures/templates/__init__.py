"""Pages made of templates: each one file that needs no other, in which nothing of a document is ever markup."""

from __future__ import annotations


def page(name: str, **content: object) -> str:
    """Return a template of this folder, filled in; whatever it is given is escaped.

    Raises
    ------
    ModuleNotFoundError
        If Jinja2 is not installed; says how to install it.
    """
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("a page needs Jinja2: pip install 'syria-figures[build]'") from error
    loader = PackageLoader("syria_figures", "templates")
    made = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, loader=loader)
    return made.get_template(name).render(content)
