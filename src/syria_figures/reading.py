"""The verbs of a reading and of what others say: ``from syria_figures.reading import *``."""

from syria_figures.curate import others, verbs
from syria_figures.curate.others import *  # noqa: F403
from syria_figures.curate.verbs import *  # noqa: F403

__all__ = [*verbs.__all__, *others.__all__]
